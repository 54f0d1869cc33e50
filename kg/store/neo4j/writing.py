"""What a document says, put into the graph and taken out again. Runs inside one transaction.

Labels and types of relationships are those of the ontology, checked before anything travels. A node that
somebody else's relationships hang on is left to them, without what is ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kg.model import Entity, Reading
from kg.ontology import ontology
from kg.schema import labels, relations
from kg.store.neo4j import rows
from kg.store.neo4j.connection import Ask
from kg.store.neo4j.reading import read
from kg.store.neo4j.text import plain

BEGIN = """
MERGE (d:Document {zhengtu: $id})
WITH d, d.text IS NULL AS fresh, coalesce(d.relations, []) AS relations
SET d.busy = null
RETURN fresh, relations, COLLECT { MATCH (j:Judged) WHERE j.zhengtu IN $given RETURN [j.zhengtu, j.one] } AS one
"""  # SET takes the lock even where there is nothing to set: two writers of one document wait for each other

SAY = f"""
MATCH (d:Document {{zhengtu: $id}})
SET d += $node
WITH d
UNWIND range(0, size($rows) - 1) AS at
WITH d, at, $rows[at] AS row
MERGE (e:Entity {{zhengtu: row[0]}})
  ON MATCH SET e.busy = null
CREATE (d)-[m:MENTIONS {{{rows.SAID}}}]->(e)
WITH at, e, CASE WHEN e.name IS NULL OR e.name <> row[2] OR e.type <> row[1] OR e.attributes <> coalesce(row[4], '')
   OR any(alias IN row[3] WHERE NOT alias IN e.aliases) THEN [row[0], e.name IS NULL] END AS change
ORDER BY at
RETURN collect(elementId(e)) AS nodes, collect(change) AS changes
"""  # what an entity is called changes only where this document calls it otherwise than those before

# A query for each relation: Neo4j 5.26.0 takes the first row's type for all where it is dynamic, and plans one
# query with a branch for each a hundred times longer. Nodes by their place in the store: no index is asked.
CLAIM = {
    relation: f"""
UNWIND $rows AS row
MATCH (h) WHERE elementId(h) = row[0]
MATCH (t) WHERE elementId(t) = row[1]
CREATE (h)-[r:{relation} {{{rows.CLAIM}}}]->(t)
"""
    for relation in relations()
}

NEW = """
UNWIND $rows AS row
MATCH (e:Entity {zhengtu: row.one})
SET e:$(row.labels), e += row.node
"""

TOLD = """
UNWIND $ids AS id
MATCH (e:Entity {zhengtu: id})<-[m:MENTIONS]-(:Document)
WHERE m.starts IS NOT NULL
RETURN id, m.type AS type, m.name AS name, coalesce(m.aliases, []) AS aliases,
  coalesce(m.attributes, '') AS attributes, count(*) AS count
"""

NAME = """
UNWIND $rows AS row
MATCH (e:Entity {zhengtu: row.one})
REMOVE e:$([label IN $known WHERE NOT label IN row.labels])
SET e:$(row.labels), e += $bare, e += row.node
"""

UNSAY = """
MATCH (:Document {zhengtu: $id})-[m:MENTIONS]->(e:Entity)
WHERE m.starts IS NOT NULL
WITH m, e.zhengtu AS id
DELETE m
RETURN DISTINCT id ORDER BY id
"""

UNCLAIM = {
    relation: f"MATCH (:Entity)-[r:{relation} {{document: $id}}]->(:Entity) WHERE r.claim IS NOT NULL DELETE r"
    for relation in relations()
}

FORGET = """
UNWIND $ids AS id
MATCH (e:Entity {zhengtu: id})
WHERE NOT EXISTS { (e)<-[m:MENTIONS]-(:Document) WHERE m.starts IS NOT NULL }
CALL (e) { WITH e WHERE NOT (e)--() DELETE e }
CALL (e) { WITH e WHERE (e)--() SET e += $nothing REMOVE e:$($known) }
"""

REMOVE = """
MATCH (d:Document {zhengtu: $id})
CALL (d) { WITH d WHERE NOT (d)--() DELETE d }
CALL (d) { WITH d WHERE (d)--() SET d += $nothing REMOVE d:Document }
"""

BARE = dict.fromkeys(("value", *rows.FLAT))
NO_ENTITY = dict.fromkeys(rows.OURS)
NO_DOCUMENT = dict.fromkeys(("zhengtu", *rows.SOURCE, "text", "hidden", "loose", "relations"))


def check(reading: Reading) -> None:
    """Raise UnknownType or UnknownRelation for what is not in the ontology."""
    for type in {entity.type for entity in reading.entities}:
        ontology().entity(type)
    for relation in {claim.relation for claim in reading.claims}:
        ontology().relation(relation)


def write(ask: Ask, reading: Reading) -> None:
    """Put one document in, where people's judgements put it."""
    document = reading.document
    before = ask(BEGIN, id=document.id, given=[entity.id for entity in reading.entities])[0]
    one = dict(plain(before["one"]))
    gone = [] if before["fresh"] else _unsay(ask, document.id, before["relations"])
    said = rows.said_rows(reading, one)
    claims, node = _held(reading, one, {row[0]: at for at, row in enumerate(said)})
    found = ask(SAY, id=document.id, node=node, rows=said)[0]
    for relation, held in claims.items():
        ends = [[found["nodes"][head], found["nodes"][tail], *receipt] for head, tail, *receipt in held]
        ask(CLAIM[relation], id=document.id, published=document.date or None, rows=ends)
    changes = dict(plain(found["changes"]))
    new = {id for id, fresh in changes.items() if fresh}
    _create(ask, reading, one, new)
    name(ask, {*gone, *changes} - new)
    forget(ask, gone)


def _held(
    reading: Reading, one: Mapping[str, str], places: Mapping[str, int]
) -> tuple[dict[str, list[list[Any]]], rows.Properties]:
    """Rows of claims by relation, their ends as `places` among the entities, and the document's node.

    The node keeps the claims whose two ends were judged one.
    """
    held: dict[str, list[list[Any]]] = {}
    hidden = []
    in_order = rows.is_sorted([claim.id for claim in reading.claims])
    for place, claim in enumerate(reading.claims):
        head, tail = one.get(claim.head, claim.head), one.get(claim.tail, claim.tail)
        order = None if in_order else place
        moved = (head, tail) != (claim.head, claim.tail)
        if head == tail and claim.head != claim.tail:
            hidden.append(rows.hidden_row(claim, order))
        else:
            held.setdefault(claim.relation, []).append(rows.claim_row(claim, order, places[head], places[tail], moved))
    node = rows.document_node(reading.document, hidden, _loose(reading))
    return held, {**node, "relations": sorted(held)}


def _loose(reading: Reading) -> list[str]:
    in_order = rows.is_sorted(reading.mentions)
    loose = ((place, mention) for place, mention in enumerate(reading.mentions) if not mention.entity)
    return [rows.loose_row(None if in_order else place, mention) for place, mention in loose]


def _create(ask: Ask, reading: Reading, one: Mapping[str, str], new: set[str]) -> None:
    """Name the entities that this document speaks of first."""
    told: dict[str, list[tuple[Entity, int]]] = {}
    for entity in reading.entities:
        if (id := one.get(entity.id, entity.id)) in new:
            told.setdefault(id, []).append((entity, 1))
    if told:
        ask(NEW, rows=rows.named_rows(told))


def _unsay(ask: Ask, document: str, types: Iterable[str]) -> list[str]:
    """Take away what a document said; the ids of the entities that it spoke of."""
    for relation in types:
        ask(UNCLAIM[relation], id=document)
    return [plain(row["id"]) for row in ask(UNSAY, id=document)]


def name(ask: Ask, ids: Iterable[str]) -> None:
    """Put names, aliases and attributes of these entities together again over all documents."""
    told: dict[str, list[tuple[Entity, int]]] = {}
    for row in ask(TOLD, ids=sorted(ids)) if ids else ():
        told.setdefault(plain(row["id"]), []).append((rows.entity_of(row), row["count"]))
    if told:
        ask(NAME, rows=rows.named_rows(told), known=labels(), bare=BARE)


def forget(ask: Ask, ids: Iterable[str]) -> None:
    """Take away the entities that no document speaks of any more."""
    ids = list(ids)
    if ids:
        ask(FORGET, ids=ids, nothing=NO_ENTITY, known=["Entity", *labels()])


def remove(ask: Ask, document: str) -> bool:
    """Take a document away with what rested on it alone."""
    found = ask("MATCH (d:Document {zhengtu: $id}) SET d.id = d.id RETURN d.relations AS relations", id=document)
    if not found:
        return False
    gone = _unsay(ask, document, found[0]["relations"])
    ask(REMOVE, id=document, nothing=NO_DOCUMENT)
    name(ask, gone)
    forget(ask, gone)
    return True


def lead(ask: Ask, changed: Iterable[str], before: Mapping[str, str]) -> None:
    """Write the documents anew that speak of entities whose standing changed."""
    places = sorted({before.get(id, id) for id in changed})
    for document in [row["id"] for row in ask(SPEAKERS, ids=sorted(changed), places=places)]:
        reading = read(ask, plain(document))
        assert reading
        write(ask, reading)


SPEAKERS = """
UNWIND $places AS place
MATCH (:Entity {zhengtu: place})<-[m:MENTIONS]-(d:Document)
WHERE coalesce(m.given, place) IN $ids
RETURN DISTINCT d.zhengtu AS id ORDER BY id
"""
