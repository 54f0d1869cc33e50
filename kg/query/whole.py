"""All of the graph that a view leaves in: for exports, counts and the map of everything."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import EVERYTHING, Claim, Document, Entity, GraphView, Source, View, edges_of
from kg.store.base import Store


def sources(store: Store, view: View = EVERYTHING) -> Iterator[Source]:
    """The documents published by the day of the view, sorted by id."""
    for source in store.sources():
        if not view.as_of or source.date and source.date <= view.as_of:
            yield source


def documents(store: Store, view: View = EVERYTHING) -> Iterator[Document]:
    """The same with their texts, one at a time."""
    for source in sources(store, view):
        found = store.document(source.id)
        if found:
            yield found


def entities(store: Store, view: View = EVERYTHING) -> Iterator[Entity]:
    """The entities of the view's types that its documents name, sorted by id."""
    named = None if not view.as_of else sorted(_named(store, view))
    return (entity for entity in store.entities(named) if view.shows_type(entity.type))


def _named(store: Store, view: View) -> set[str]:
    """The ids of what the documents of the view name."""
    found: set[str] = set()
    for source in sources(store, view):
        reading = store.reading(source.id)
        found |= {entity.id for entity in reading.entities} if reading else set()
    return found


def claims(store: Store, view: View = EVERYTHING) -> Iterator[Claim]:
    """The claims of the view, both ends of its types, sorted by id."""
    if not view.types:
        return store.claims(view=view)
    shown = {entity.id for entity in entities(store, view)}
    return (claim for claim in store.claims(view=view) if claim.head in shown and claim.tail in shown)


def whole(store: Store, view: View = EVERYTHING) -> GraphView:
    """The entities that have a fact, and all facts."""
    edges = edges_of(claims(store, view))
    ends = {end for edge in edges for end in (edge.head, edge.tail)}
    cited = {claim.document for edge in edges for claim in edge.claims}
    return GraphView(
        tuple(store.entities(sorted(ends))), edges, {source.id: source for source in store.sources(sorted(cited))}
    )
