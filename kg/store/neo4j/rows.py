"""Records as the properties of nodes and relationships, and back, without loss.

What people read in Neo4j Browser lies flat beside the exact form: an attribute `date` is the property
`date`, and all attributes are once more in `attributes` as JSON, since Neo4j keeps no maps.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from kg.fold import fold
from kg.model import Claim, Document, Entity, Judgement, Mention, Reading, Source
from kg.pinyin import sounds
from kg.store.neo4j.connection import Row
from kg.store.neo4j.text import plain

Properties = dict[str, Any]

SOURCE = tuple(Source.__dataclass_fields__)
FLAT = ("metric", "unit", "bound", "period", "kind", "policy", "heading", "text", "number")  # of entities
RECEIPT = ("document", "start", "end", "quote", "rule", "status")  # of claims, as they are
FLAT_CLAIM = ("date", "title", "role", "unnamed")  # attributes of claims that people ask for
OURS = ("zhengtu", "id", "type", "name", "aliases", "attributes", "folds", "sounds", "grams", "value", *FLAT)


def packed(attributes: Mapping[str, str]) -> str:
    """Attributes as JSON, keys sorted; "" for none."""
    return json.dumps(dict(attributes), ensure_ascii=False, sort_keys=True) if attributes else ""


def unpacked(text: str | None) -> dict[str, str]:
    found: dict[str, str] = json.loads(plain(text)) if text else {}
    return found


# -- documents --------------------------------------------------------------------------------------


def document_node(document: Document, hidden: Iterable[str], loose: Iterable[str]) -> Properties:
    """A document's node; `hidden` claims and `loose` mentions are those that no relationship can hold."""
    fields = {name: getattr(document, name) for name in SOURCE}
    return {"zhengtu": document.id, **fields, "text": document.text, "hidden": list(hidden), "loose": list(loose)}


def source_of(node: Mapping[str, Any]) -> Source:
    return Source(*(plain(node[name]) for name in SOURCE))


def document_of(node: Mapping[str, Any]) -> Document:
    return Document(**{name: plain(node[name]) for name in (*SOURCE, "text")})


# -- entities ---------------------------------------------------------------------------------------


def entity_node(entity: Entity) -> Properties:
    """All properties of an entity's node that are ours; None takes one away."""
    names = [entity.name, *entity.aliases]
    folds = [fold(name) for name in names]
    heard = [sound for name in names for sound in sounds(name)]
    return {
        "id": entity.id,
        "type": entity.type,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "attributes": packed(entity.attributes),
        **{key: entity.attributes.get(key) for key in FLAT},
        "value": _number(entity.attributes.get("value")),
        "folds": folds,
        "sounds": heard,
        "grams": " ".join(grams(term) for term in (*folds, *heard)),
    }


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None


def grams(term: str) -> str:
    """Every two neighbouring characters as a word, and the last alone.

    Any part of the term is then a phrase of these words, or for one character the beginning of a word.

    >>> grams("高新区")
    '高新 新区 区'
    """
    return " ".join(term[at : at + 2] for at in range(len(term)))


def entity_of(row: Row | Mapping[str, Any]) -> Entity:
    """From a row of id, type, name, aliases and attributes."""
    id, type, name, aliases = (plain(row[key]) for key in ("id", "type", "name", "aliases"))
    return Entity(id, type, name, tuple(aliases), unpacked(row["attributes"]))


# -- what a document says ---------------------------------------------------------------------------


def said_rows(reading: Reading, one: Mapping[str, str], nodes: Mapping[str, Properties]) -> list[Properties]:
    """One row for each entity that a document gives: the node it stands for, and how it is given."""
    named: dict[str, list[tuple[int, Mention]]] = {}
    for order, mention in enumerate(reading.mentions):
        named.setdefault(mention.entity, []).append((order, mention))
    rows = []
    for order, entity in enumerate(reading.entities):
        id = one.get(entity.id, entity.id)
        said = _said(entity, order, named.pop(entity.id, []))
        rows.append({"one": id, "labels": labels_of(nodes[id]["type"]), "node": nodes[id], "said": said})
    return sorted(rows, key=lambda row: str(row["one"]))  # one order for all who lock


def labels_of(type: str) -> list[str]:
    return [] if type == "Document" else [type]


def _said(entity: Entity, order: int, named: list[tuple[int, Mention]]) -> Properties:
    return {
        "given": entity.id,
        "order": order,
        "type": entity.type,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "attributes": packed(entity.attributes),
        "starts": [mention.start for _, mention in named],
        "ends": [mention.end for _, mention in named],
        "types": [mention.type for _, mention in named],
        "places": [place for place, _ in named],
    }


def given_of(said: Mapping[str, Any]) -> Entity:
    """The entity as the document gave it."""
    given, type, name, aliases = (plain(said[key]) for key in ("given", "type", "name", "aliases"))
    return Entity(given, type, name, tuple(aliases), unpacked(said["attributes"]))


def mentions_of(document: str, said: Mapping[str, Any]) -> list[tuple[int, Mention]]:
    """The mentions of one entity with their places among all."""
    given, types = plain(said["given"]), plain(said["types"])
    spans = zip(said["places"], said["starts"], said["ends"], types, strict=True)
    return [(place, Mention(document, start, end, type, given)) for place, start, end, type in spans]


def loose_row(place: int, mention: Mention) -> str:
    return json.dumps([place, mention.start, mention.end, mention.type], ensure_ascii=False)


def loose_of(document: str, row: str) -> tuple[int, Mention]:
    place, start, end, type = json.loads(plain(row))
    return place, Mention(document, start, end, type)


# -- claims -----------------------------------------------------------------------------------------


def claim_row(claim: Claim, order: int, published: str, one: Mapping[str, str]) -> list[Any]:
    """Head, tail and properties of a claim's relationship."""
    head, tail = one.get(claim.head, claim.head), one.get(claim.tail, claim.tail)
    receipt = {name: getattr(claim, name) for name in RECEIPT}
    flat = {key: claim.attributes[key] for key in FLAT_CLAIM if key in claim.attributes}
    more: Properties = {"claim": claim.id, "order": order, "confidence": float(claim.confidence)}
    if published:
        more["published"] = published
    if claim.attributes:
        more["attributes"] = packed(claim.attributes)
    if (head, tail) != (claim.head, claim.tail):
        more |= {"said_head": claim.head, "said_tail": claim.tail}
    return [head, tail, {**flat, **receipt, **more}]


def claim_of(head: str, relation: str, tail: str, held: Mapping[str, Any]) -> Claim:
    id, document, quote, rule, status = (plain(held[name]) for name in ("claim", "document", "quote", "rule", "status"))
    said = id, plain(head), relation, plain(tail), document, held["start"], held["end"], quote, rule
    return Claim(*said, held["confidence"], status, unpacked(held.get("attributes")))


def said_claim(head: str, relation: str, tail: str, held: Mapping[str, Any]) -> tuple[int, Claim]:
    """The claim as the document made it, and its place among all."""
    return held["order"], claim_of(held.get("said_head", head), relation, held.get("said_tail", tail), held)


def hidden_row(claim: Claim, order: int) -> str:
    head, tail, held = claim_row(claim, order, "", {})
    return json.dumps([head, claim.relation, tail, held], ensure_ascii=False)


def hidden_of(row: str) -> tuple[int, Claim]:
    return said_claim(*json.loads(plain(row)))


# -- judgements -------------------------------------------------------------------------------------


def judgement_of(node: Mapping[str, Any]) -> Judgement:
    return Judgement(*(plain(node[name]) for name in Judgement.__dataclass_fields__))
