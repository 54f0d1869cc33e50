"""Records as the properties of nodes and relationships, and back, without loss.

What people read in Neo4j Browser lies flat beside the exact form: an attribute `date` is the property
`date`, and all attributes are once more in `attributes` as JSON, since Neo4j keeps no maps.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from kg.fold import fold
from kg.model import Claim, Document, Entity, Judgement, Mention, Reading, Source
from kg.pinyin import sounds
from kg.store.merge import merge
from kg.store.neo4j.connection import Row
from kg.store.neo4j.text import plain

Properties = dict[str, Any]

SOURCE = tuple(Source.__dataclass_fields__)
FLAT = ("metric", "unit", "bound", "period", "kind", "policy", "heading", "text", "number")  # of entities
RECEIPT = ("id", "start", "end", "quote", "rule")  # of claims, as they are
FLAT_CLAIM = ("date", "role", "title", "unnamed")  # attributes of claims that people ask for
FLAT_KEYS = frozenset(FLAT_CLAIM)
_REST = ("confidence", "status", "order", "attributes", "said_head", "said_tail")
_RECEIPT = ("claim", *RECEIPT[1:], *_REST, *FLAT_CLAIM)
_SAID = ("type", "name", "aliases", "attributes", "starts", "ends", "types", "given", "places", "order")

# The properties of a claim's relationship in Cypher, out of a row that begins with head and tail.
CLAIM = "document: $id, published: $published, " + ", ".join(f"{key}: row[{at}]" for at, key in enumerate(_RECEIPT, 2))
# The properties of a mention's relationship, out of a row that begins with the node.
SAID = ", ".join(f"{key}: row[{at}]" for at, key in enumerate(_SAID, 1))
OURS = ("zhengtu", "id", "type", "name", "aliases", "attributes", "zhengtu_terms", "sounds", "grams", "value", *FLAT)


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
    more = {"text": document.text, "hidden": list(hidden), "loose": list(loose)}
    return {"zhengtu": document.id, **fields, **more}


def source_of(node: Mapping[str, Any]) -> Source:
    return Source(*(plain(node[name]) for name in SOURCE))


def document_of(node: Mapping[str, Any]) -> Document:
    return Document(**{name: plain(node[name]) for name in (*SOURCE, "text")})


# -- entities ---------------------------------------------------------------------------------------


def entity_node(entity: Entity) -> Properties:
    """The properties of an entity's node but its key: setting that takes a lock that another writer may hold."""
    names = [entity.name, *entity.aliases]
    folds = [fold(name) for name in names]
    heard = [sound for name in names for sound in sounds(name)]
    return {
        "id": entity.id,
        "type": entity.type,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "attributes": packed(entity.attributes),
        **_flat(entity),
        "zhengtu_terms": terms(folds, entity),
        "sounds": heard,
        "grams": " ".join((length(len(entity.name)), *(f"^{term[:1]} {grams(term)}" for term in (*folds, *heard)))),
    }


def terms(folds: Sequence[str], entity: Entity) -> str:
    """What a search compares and sorts by, in one property, since each one read costs as much as all the rest.

    The folded name between a tab and a line's end, an alias between two ends of lines; after a return the order
    among equals. No folded name holds any of these.

    >>> terms(["高新区", "园"], Entity("z", "Zone", "高新区", ("园",)))
    '\\t高新区\\n园\\n\\r000003z'
    """
    return "\t" + "".join(f"{one}\n" for one in folds) + f"\r{len(entity.name):06}{entity.id}"


def _flat(entity: Entity) -> Properties:
    """Attributes as properties of their own, the value as a number; None where there is none."""
    if not entity.attributes:
        return {}
    return {**{key: entity.attributes.get(key) for key in FLAT}, "value": _number(entity.attributes.get("value"))}


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None


def grams(term: str) -> str:
    """Every two neighbouring characters as a word, and the last alone.

    Any part of the term is then a phrase of these words, or for one character the beginning of a word. In the
    index `^` and the first character stand before them, so that the beginning of a term is a phrase too.

    >>> grams("高新区")
    '高新 新区 区'
    """
    return " ".join(term[at : at + 2] for at in range(len(term)))


def length(characters: int) -> str:
    """How long a name is, as a word of the index that sorts as the number does.

    >>> length(6), length(12_345)
    ('~006', '~999')
    """
    return f"~{min(characters, 999):03}"


def entity_of(row: Row | Mapping[str, Any]) -> Entity:
    """From a row of id, type, name, aliases and attributes."""
    id, type, name, aliases = (plain(row[key]) for key in ("id", "type", "name", "aliases"))
    return Entity(id, type, name, tuple(aliases), unpacked(row["attributes"]))


# -- what a document says ---------------------------------------------------------------------------


def said_rows(reading: Reading, one: Mapping[str, str]) -> list[list[Any]]:
    """One row for each entity that a document gives, in the order of `SAID`; None where it goes without saying."""
    named: dict[str, list[tuple[int, Mention]]] = {}
    for place, mention in enumerate(reading.mentions):
        named.setdefault(mention.entity, []).append((place, mention))
    in_order = is_sorted(reading.mentions), is_sorted([entity.id for entity in reading.entities])
    rows = [
        _said(one.get(entity.id, entity.id), entity, order, named.pop(entity.id, []), in_order)
        for order, entity in enumerate(reading.entities)
    ]
    return sorted(rows, key=lambda row: str(row[0]))  # one order for all who lock


def is_sorted(given: Sequence[Any]) -> bool:
    return all(one <= other for one, other in pairwise(given))


def named_rows(told: Mapping[str, list[tuple[Entity, int]]]) -> list[Properties]:
    """One row for each node, as all that is told of it makes it."""
    merged = (merge(id, given) for id, given in sorted(told.items()))
    return [{"one": one.id, "labels": labels_of(one.type), "node": entity_node(one)} for one in merged]


def labels_of(type: str) -> list[str]:
    return [] if type == "Document" else [type]


def _said(
    id: str, entity: Entity, order: int, named: list[tuple[int, Mention]], in_order: tuple[bool, bool]
) -> list[Any]:
    types = [mention.type for _, mention in named]
    return [
        id,
        entity.type,
        entity.name,
        list(entity.aliases) or None,
        packed(entity.attributes) or None,
        [mention.start for _, mention in named],
        [mention.end for _, mention in named],
        types if set(types) - {entity.type} else None,
        entity.id if entity.id != id else None,
        None if in_order[0] else [place for place, _ in named],
        None if in_order[1] else order,
    ]


def given_of(id: str, said: Mapping[str, Any]) -> tuple[int, Entity]:
    """The entity as the document gave it, and its place; `id` is the node's."""
    given, type, name, aliases = plain([said.get("given", id), said["type"], said["name"], said.get("aliases", [])])
    return said.get("order", 0), Entity(given, type, name, tuple(aliases), unpacked(said.get("attributes")))


def mentions_of(document: str, id: str, said: Mapping[str, Any]) -> list[tuple[int, Mention]]:
    """The mentions of one entity with their places among all."""
    count = len(said["starts"])
    types = plain(said.get("types") or [said["type"]] * count)
    places = said.get("places") or [0] * count
    spans = zip(places, said["starts"], said["ends"], types, strict=True)
    given = plain(said.get("given", id))
    return [(place, Mention(document, start, end, type, given)) for place, start, end, type in spans]


def loose_row(place: int | None, mention: Mention) -> str:
    """A mention of nothing known, as JSON."""
    return json.dumps([place or 0, mention.start, mention.end, mention.type], ensure_ascii=False)


def loose_of(document: str, row: str) -> tuple[int, Mention]:
    place, start, end, type = json.loads(plain(row))
    return place, Mention(document, start, end, type)


# -- claims -----------------------------------------------------------------------------------------


def claim_row(claim: Claim, order: int | None, head: int, tail: int, moved: bool) -> list[Any]:
    """Between which nodes a claim's relationship runs, and its properties in the order of `CLAIM`."""
    return [
        head,
        tail,
        *(getattr(claim, name) for name in RECEIPT),
        float(claim.confidence),
        claim.status or None,
        order,
        None if claim.attributes.keys() <= FLAT_KEYS else packed(claim.attributes),
        *((claim.head, claim.tail) if moved else (None, None)),
        *(claim.attributes.get(key) for key in FLAT_CLAIM),
    ]


def claim_of(head: str, relation: str, tail: str, held: Mapping[str, Any]) -> Claim:
    id, document, quote, rule, status = plain(
        [held["claim"], held["document"], held["quote"], held["rule"], held.get("status", "")]
    )
    said = id, plain(head), relation, plain(tail), document, held["start"], held["end"], quote, rule
    return Claim(*said, held["confidence"], status, _attributes_of(held))


def _attributes_of(held: Mapping[str, Any]) -> dict[str, str]:
    if "attributes" in held:
        return unpacked(held["attributes"])
    return {key: plain(held[key]) for key in FLAT_CLAIM if key in held}


def said_claim(head: str, relation: str, tail: str, held: Mapping[str, Any]) -> tuple[int, Claim]:
    """The claim as the document made it, and its place among all."""
    said = held.get("said_head", head), relation, held.get("said_tail", tail)
    return held.get("order", 0), claim_of(*said, held)


def hidden_row(claim: Claim, order: int | None) -> str:
    """A claim that no relationship holds, as JSON."""
    fields = {name: getattr(claim, name) for name in Claim.__dataclass_fields__}
    return json.dumps([order or 0, {**fields, "attributes": dict(claim.attributes)}], ensure_ascii=False)


def hidden_of(row: str) -> tuple[int, Claim]:
    order, fields = json.loads(plain(row))
    return order, Claim(**fields)


# -- judgements -------------------------------------------------------------------------------------


def judgement_of(node: Mapping[str, Any]) -> Judgement:
    return Judgement(*(plain(node[name]) for name in Judgement.__dataclass_fields__))
