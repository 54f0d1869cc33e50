"""Search by name in one round trip: the order of `kg.store.rank`, in Cypher.

The full-text index over `grams` finds what may fit; the terms themselves decide. A phrase of pairs of
characters finds any part of a term, as the embedded store does it.
"""

from __future__ import annotations

from kg.fold import fold
from kg.model import Entity, View
from kg.store.neo4j.asking import ENTITY
from kg.store.neo4j.connection import Connection
from kg.store.neo4j.rows import entity_of, grams
from kg.store.rank import parts

LONGEST_PHRASE = 40  # pairs that the index is asked for; what is longer is compared term by term
_FOUND = """CALL db.index.fulltext.queryNodes('zhengtu_grams', $query) YIELD node AS e
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
WHERE fit IS NOT NULL
WITH e, fit, place ORDER BY fit, place LIMIT $limit
RETURN """ + ENTITY.format(e="e")
_NAMED = f"""
AND (e.zhengtu_terms CONTAINS $is_name OR e.zhengtu_terms CONTAINS $is_alias)
RETURN {ENTITY.format(e="e")} ORDER BY e.id"""


def search(connection: Connection, words: str, limit: int, view: View, indexed: bool = True) -> list[Entity]:
    """At most `limit` entities that the words fit, the best first; slow where they are not `indexed`."""
    asked = fold(words)
    if not asked or limit < 1:
        return []
    shown = (" AND e.type IN $types" if view.types else "") + (_AS_OF if view.as_of else "")
    query = " AND ".join(map(holds, parts(words)))
    given = {**_compared(asked), "types": sorted(view.types), "as_of": view.as_of, "limit": limit}
    found = connection.read((_FOUND if indexed else _ALL) + shown + _RANKED, query=query, parts=parts(words), **given)
    return [entity_of(row) for row in found]


def named(connection: Connection, name: str, indexed: bool = True) -> list[Entity]:
    """The entities that bear exactly this name or alias, sorted by id."""
    asked = fold(name)
    if not asked:
        return []
    ask = (_FOUND if indexed else _ALL) + _NAMED
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
