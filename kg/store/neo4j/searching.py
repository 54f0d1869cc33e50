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
_FOUND = "CALL db.index.fulltext.queryNodes('zhengtu_grams', $query) YIELD node AS e WITH e WHERE e.zhengtu IS NOT NULL"
_ALL = "MATCH (e:Entity) WHERE e.zhengtu IS NOT NULL"  # while the index is not built yet
_AS_OF = """ AND EXISTS { (e)<-[m:MENTIONS]-(d:Document)
  WHERE m.starts IS NOT NULL AND d.date <> '' AND d.date <= $as_of }"""
_RANKED = """
WITH e, e.folds AS folds
WITH e, CASE
  WHEN folds[0] = $asked THEN 0
  WHEN $asked IN folds THEN 1
  WHEN any(term IN folds WHERE term STARTS WITH $asked) THEN 2
  WHEN any(term IN folds WHERE term CONTAINS $asked) THEN 3
  WHEN any(term IN e.sounds WHERE term STARTS WITH $asked) THEN 4
  WHEN any(term IN e.sounds WHERE term CONTAINS $asked) THEN 5
  WHEN all(part IN $parts WHERE any(term IN folds + e.sounds WHERE term CONTAINS part)) THEN 6
END AS fit
WHERE fit IS NOT NULL
WITH e ORDER BY fit, size(e.name), e.id LIMIT $limit
RETURN """ + ENTITY.format(e="e")


def search(connection: Connection, words: str, limit: int, view: View, indexed: bool = True) -> list[Entity]:
    """At most `limit` entities that the words fit, the best first; slow where they are not `indexed`."""
    asked = fold(words)
    if not asked or limit < 1:
        return []
    shown = (" AND e.type IN $types" if view.types else "") + (_AS_OF if view.as_of else "")
    query = " AND ".join(map(holds, parts(words)))
    given = {"types": sorted(view.types), "as_of": view.as_of, "limit": limit}
    found = connection.read(
        (_FOUND if indexed else _ALL) + shown + _RANKED, query=query, asked=asked, parts=parts(words), **given
    )
    return [entity_of(row) for row in found]


def named(connection: Connection, name: str, indexed: bool = True) -> list[Entity]:
    """The entities that bear exactly this name or alias, sorted by id."""
    asked = fold(name)
    if not asked:
        return []
    ask = f"{_FOUND if indexed else _ALL} AND $asked IN e.folds RETURN {ENTITY.format(e='e')} ORDER BY e.id"
    return [entity_of(row) for row in connection.read(ask, query=holds(asked), asked=asked)]


def holds(part: str) -> str:
    """In the index's own language: a term with these folded characters in it.

    >>> holds("高新区"), holds("区")
    ('"高新 新区"', '区*')
    """
    if len(part) == 1:
        return f"{part}*" if part.isalnum() else f"\\{part}*"
    words = grams(part).split(" ")[:-1][:LONGEST_PHRASE]
    return '"' + " ".join(words).replace("\\", "\\\\").replace('"', '\\"') + '"'
