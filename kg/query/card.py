"""What is known of one entity: its names, and its facts by relation, each with its receipts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.model import EVERYTHING, Edge, Entity, Source, View
from kg.ontology import ontology
from kg.query.bounds import MOST, within
from kg.store.base import Store


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one relation, read from the entity's end: `back` when the entity is the tail.

    Those with the most receipts come first. `total` counts those left off too.
    """

    relation: str
    back: bool
    edges: tuple[Edge, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Card:
    """`others` are the entities at the other ends, `sources` the documents of the receipts, both by id."""

    entity: Entity
    facts: tuple[Facts, ...]
    others: Mapping[str, Entity]
    sources: Mapping[str, Source]


def card(store: Store, entity: Entity, view: View = EVERYTHING, limit: int | None = None) -> Card:
    """The card of an entity, at most `limit` facts a relation. Raises OutOfRange."""
    within("limit", 1 if limit is None else limit, 1, MOST)
    found = store.about(entity.id, view)
    others = {other.id: other for other in found.nodes}
    edges = [edge for edge in found.edges if view.shows_type(others[_other(edge, entity.id)].type)]
    facts = tuple(_facts(entity.id, edges, limit))
    shown = [edge for group in facts for edge in group.edges]
    kept = {_other(edge, entity.id) for edge in shown}
    documents = sorted({claim.document for edge in shown for claim in edge.claims})
    sources = {id: found.sources[id] for id in documents if id in found.sources}
    return Card(entity, facts, {id: others[id] for id in sorted(kept)}, sources)


def _other(edge: Edge, id: str) -> str:
    return edge.tail if edge.head == id else edge.head


def _facts(id: str, edges: Iterable[Edge], limit: int | None) -> Iterable[Facts]:
    """Groups in the order of the ontology; a symmetric relation is one group."""
    groups: dict[tuple[str, bool], list[Edge]] = {}
    for edge in edges:
        back = edge.head != id and not ontology().relation(edge.relation).symmetric
        groups.setdefault((edge.relation, back), []).append(edge)
    for relation in ontology().relations:
        for back in (False, True):
            found = sorted(groups.get((relation, back), []), key=lambda edge: (-len(edge.claims), edge.head, edge.tail))
            if found:
                yield Facts(relation, back, tuple(found[:limit]), len(found))
