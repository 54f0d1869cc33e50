"""Search by name in one round trip: the order of `kg.store.rank`, in Cypher.

The full-text index over `grams` finds what may fit; the terms themselves decide. A phrase of pairs of
characters finds any part of a term, as the embedded store does it.
"""

from __future__ import annotations

from kg.fold import fold
from kg.model import Entity, View
from kg.store.neo4j.asking import ENTITY
from kg.store.neo4j.connection import Connection
from kg.store.neo4j.rows import entity_of, grams, length
from kg.store.rank import parts

LONGEST_PHRASE = 40  # pairs that the index is asked for; what is longer is compared term by term
SHORT = (4, 6, 8, 10, 14)  # characters of the names that are looked at before all
_FOUND = """CALL db.index.fulltext.queryNodes('zhengtu_grams', query) YIELD node AS e
WITH e WHERE e.zhengtu_terms IS NOT NULL"""  # a property that nobody else has, and the one that is read anyway
_ALL = "MATCH (e:Entity) WHERE e.zhengtu_terms IS NOT NULL"  # while the index is not built yet
_AS_OF = """ AND EXISTS { (e)<-[m:MENTIONS]-(d:Document)
  WHERE m.starts IS NOT NULL AND d.date <> '' AND d.date <= $as_of }"""
_RANKED = """
WITH e, split(e.zhengtu_terms, '\\r') AS terms
WITH e, terms[0] AS names, terms[1] AS place
WITH e, place, CASE
  WHEN names CONTAINS $is_name THEN 0
  WHEN names CONTAINS $is_alias THEN 1
  WHEN names CONTAINS $begins_name OR names CONTAINS $begins_alias THEN 2
  WHEN names CONTAINS $asked THEN 3
  WHEN any(term IN e.sounds WHERE term STARTS WITH $asked) THEN 4
  WHEN any(term IN e.sounds WHERE term CONTAINS $asked) THEN 5
  WHEN all(part IN $parts WHERE names CONTAINS part OR any(term IN e.sounds WHERE term CONTAINS part)) THEN 6
END AS fit
"""
_BEST = "WITH e, fit, place ORDER BY fit, place LIMIT $limit\n"
# Most words that are in thousands of names begin or are in twenty short ones. So these are looked at first, and
# more only while they are too few: what is longer stands behind them.
_STEP = """CALL (found) {
UNWIND CASE WHEN size(found) < $limit THEN [$queries[%s]] ELSE [] END AS query
%sRETURN collect(e) AS more }
WITH CASE WHEN size(found) < $limit THEN more ELSE found END AS found
"""
_NEAR = "WHERE fit < 3 OR fit = 3 AND place < $places[%s]\n"
_SOME = "WHERE fit IS NOT NULL\n"
_ROWS = f"RETURN {ENTITY.format(e='e')}"
_NAMED = f"""
AND (e.zhengtu_terms CONTAINS $is_name OR e.zhengtu_terms CONTAINS $is_alias)
RETURN {ENTITY.format(e="e")} ORDER BY e.id"""


def search(connection: Connection, words: str, limit: int, view: View, indexed: bool = True) -> list[Entity]:
    """At most `limit` entities that the words fit, the best first; slow where they are not `indexed`."""
    asked = fold(words)
    if not asked or limit < 1:
        return []
    shown = (" AND e.type IN $types" if view.types else "") + (_AS_OF if view.as_of else "")
    wanted = parts(words)
    short = SHORT if len(wanted) == 1 else ()
    queries = [_near(asked, longest) for longest in short] + [" AND ".join(map(holds, wanted))]
    places = [f"{longest + 1:06}" for longest in short]
    given = {**_compared(asked), "types": sorted(view.types), "as_of": view.as_of, "limit": limit}
    ask = _steps(len(short), shown) if indexed else _ALL + shown + _RANKED + _SOME + _BEST + _ROWS
    return [entity_of(row) for row in connection.read(ask, queries=queries, places=places, parts=wanted, **given)]


def _steps(short: int, shown: str) -> str:
    """The question in steps, each asking for more of the names than the one before."""
    kept = [_NEAR % step for step in range(short)] + [_SOME]
    steps = (_STEP % (step, _FOUND + shown + _RANKED + fits + _BEST) for step, fits in enumerate(kept))
    return "WITH [] AS found\n" + "".join(steps) + "UNWIND found AS e\n" + _ROWS


def _near(part: str, longest: int) -> str:
    """Names that begin with the part, and short ones with it in them."""
    short = rf"[\{length(0)} TO \{length(longest)}]"
    return f"{holds('^' + part)} OR ({holds(part)} AND {short})"


def named(connection: Connection, name: str, indexed: bool = True) -> list[Entity]:
    """The entities that bear exactly this name or alias, sorted by id."""
    asked = fold(name)
    if not asked:
        return []
    ask = (f"UNWIND [$query] AS query\n{_FOUND}" if indexed else _ALL) + _NAMED
    return [entity_of(row) for row in connection.read(ask, query=holds(asked), **_compared(asked))]


def _compared(asked: str) -> dict[str, str]:
    """What is looked for in `terms`: see `rows.terms`."""
    begins_name, begins_alias = f"\t{asked}", f"\n{asked}"
    begins = {"begins_name": begins_name, "begins_alias": begins_alias}
    return {"asked": asked, **begins, "is_name": f"{begins_name}\n", "is_alias": f"{begins_alias}\n"}


def holds(part: str) -> str:
    """In the index's own language: a term with these folded characters in it.

    >>> holds("高新区"), holds("区")
    ('"高新 新区"', '区*')
    """
    if len(part) == 1:
        return f"{part}*" if part.isalnum() else f"\\{part}*"
    words = grams(part).split(" ")[:-1][:LONGEST_PHRASE]
    return '"' + " ".join(words).replace("\\", "\\\\").replace('"', '\\"') + '"'
