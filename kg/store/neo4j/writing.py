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
from kg.store.merge import merge
from kg.store.neo4j import rows
from kg.store.neo4j.connection import Ask
from kg.store.neo4j.reading import read

BEGIN = """
MERGE (d:Document {zhengtu: $id})
  ON CREATE SET d.fresh = true
WITH d, coalesce(d.fresh, false) AS fresh, coalesce(d.relations, []) AS relations
SET d += $node, d.relations = $relations, d.fresh = null
RETURN fresh, relations
"""

SAY = """
MATCH (d:Document {zhengtu: $id})
UNWIND $rows AS row
MERGE (e:Entity {zhengtu: row.one})
  ON CREATE SET e += row.node, e:$(row.labels)
  ON MATCH SET e.id = row.one
CREATE (d)-[m:MENTIONS]->(e)
SET m = row.said
WITH row, e
WHERE e.name <> row.node.name OR e.type <> row.node.type OR e.attributes <> row.node.attributes
   OR any(alias IN row.node.aliases WHERE NOT alias IN e.aliases)
RETURN DISTINCT row.one AS id
"""  # `ON MATCH SET` takes the node's lock, so that two writers cannot both miss the other's names

# A query for each relation: Neo4j 5.26.0 takes the first row's type for all where a type is dynamic.
CLAIM = {
    relation: f"""
UNWIND $rows AS row
MATCH (h:Entity {{zhengtu: row[0]}})
MATCH (t:Entity {{zhengtu: row[1]}})
CREATE (h)-[r:{relation}]->(t)
SET r = row[2]
"""
    for relation in relations()
}

TOLD = """
UNWIND $ids AS id
MATCH (e:Entity {zhengtu: id})<-[m:MENTIONS]-(:Document)
WHERE m.given IS NOT NULL
RETURN id, m.type AS type, m.name AS name, m.aliases AS aliases, m.attributes AS attributes, count(*) AS count
"""

NAME = """
UNWIND $rows AS row
MATCH (e:Entity {zhengtu: row.one})
REMOVE e:$([label IN $known WHERE NOT label IN row.labels])
SET e:$(row.labels), e += row.node
"""

UNSAY = """
MATCH (:Document {zhengtu: $id})-[m:MENTIONS]->(e:Entity)
WHERE m.given IS NOT NULL
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
WHERE NOT EXISTS { (e)<-[m:MENTIONS]-(:Document) WHERE m.given IS NOT NULL }
CALL (e) { WITH e WHERE NOT (e)--() DELETE e }
CALL (e) { WITH e WHERE (e)--() SET e += $nothing REMOVE e:$($known) }
"""

REMOVE = """
MATCH (d:Document {zhengtu: $id})
CALL (d) { WITH d WHERE NOT (d)--() DELETE d }
CALL (d) { WITH d WHERE (d)--() SET d += $nothing REMOVE d:Document }
"""

NO_ENTITY = dict.fromkeys(rows.OURS)
NO_DOCUMENT = dict.fromkeys(("zhengtu", *rows.SOURCE, "text", "hidden", "loose", "relations"))


def check(reading: Reading) -> None:
    """Raise UnknownType or UnknownRelation for what is not in the ontology."""
    for type in {entity.type for entity in reading.entities}:
        ontology().entity(type)
    for relation in {claim.relation for claim in reading.claims}:
        ontology().relation(relation)


def write(ask: Ask, reading: Reading, one: Mapping[str, str]) -> None:
    """Put one document in; `one` gives the id that stands for another, as people judged."""
    document = reading.document
    claims, hidden = _sorted_out(reading, one)
    loose = [rows.loose_row(at, mention) for at, mention in enumerate(reading.mentions) if not mention.entity]
    node = rows.document_node(document, hidden, loose)
    before = ask(BEGIN, id=document.id, node=node, relations=sorted(claims))[0]
    gone = [] if before["fresh"] else _unsay(ask, document.id, before["relations"])
    said = rows.said_rows(reading, one, _nodes(reading, one))
    unlike = [row["id"] for row in ask(SAY, id=document.id, rows=said)] if said else []
    for relation, held in claims.items():
        ask(CLAIM[relation], rows=held)
    name(ask, {*gone, *unlike})
    forget(ask, gone)


def _sorted_out(reading: Reading, one: Mapping[str, str]) -> tuple[dict[str, list[list[Any]]], list[str]]:
    """Rows of claims by relation, and those whose two ends were judged one, to be kept out of sight."""
    held: dict[str, list[list[Any]]] = {}
    hidden = []
    for order, claim in enumerate(reading.claims):
        head, tail = one.get(claim.head, claim.head), one.get(claim.tail, claim.tail)
        if head == tail and (head, tail) != (claim.head, claim.tail):
            hidden.append(rows.hidden_row(claim, order))
        else:
            row = rows.claim_row(claim, order, reading.document.date, one)
            held.setdefault(claim.relation, []).append(row)
    return held, hidden


def _nodes(reading: Reading, one: Mapping[str, str]) -> dict[str, rows.Properties]:
    """What each node is if this document alone speaks of it."""
    told: dict[str, list[tuple[Entity, int]]] = {}
    for entity in reading.entities:
        told.setdefault(one.get(entity.id, entity.id), []).append((entity, 1))
    return {id: rows.entity_node(merge(id, given)) for id, given in told.items()}


def _unsay(ask: Ask, document: str, types: Iterable[str]) -> list[str]:
    """Take away what a document said; the ids of the entities that it spoke of."""
    for relation in types:
        ask(UNCLAIM[relation], id=document)
    return [row["id"] for row in ask(UNSAY, id=document)]


def name(ask: Ask, ids: Iterable[str]) -> None:
    """Put names, aliases and attributes of these entities together again over all documents."""
    told: dict[str, list[tuple[Entity, int]]] = {}
    for row in ask(TOLD, ids=sorted(ids)) if ids else ():
        told.setdefault(row["id"], []).append((rows.entity_of(row), row["count"]))
    merged = [rows.entity_node(merge(id, given)) for id, given in sorted(told.items())]
    if merged:
        named = [{"one": node["id"], "labels": rows.labels_of(node["type"]), "node": node} for node in merged]
        ask(NAME, rows=named, known=labels())


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


def lead(ask: Ask, changed: Mapping[str, str], before: Mapping[str, str], one: Mapping[str, str]) -> None:
    """Write the documents anew that speak of entities whose standing changed."""
    places = sorted({before.get(id, id) for id in changed})
    for document in [row["id"] for row in ask(SPEAKERS, ids=sorted(changed), places=places)]:
        reading = read(ask, document)
        assert reading
        write(ask, reading, one)


SPEAKERS = """
UNWIND $places AS place
MATCH (:Entity {zhengtu: place})<-[m:MENTIONS]-(d:Document)
WHERE m.given IN $ids
RETURN DISTINCT d.zhengtu AS id ORDER BY id
"""
