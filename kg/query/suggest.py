"""Questions worth asking of this graph: for those who have just built it."""

from __future__ import annotations

from kg.model import Entity, GraphView
from kg.store.base import Store

STEPS = 4


def suggest(store: Store, view: GraphView) -> list[list[str]]:
    """Up to three commands, as words, that find something in this graph: a card, surroundings, a path."""
    linked = _linked(view)
    known = {node.id: node for node in view.nodes if not node.attributes}  # no numbers, no clauses
    busiest = sorted(known, key=lambda id: (-len(linked.get(id, ())), id))
    if not busiest:
        return []
    centre = _word(store, known[busiest[0]])
    asked = [["show", centre], ["neighbours", centre, "--depth", "2"]]
    for id in busiest[1:20]:
        if id not in linked[busiest[0]] and store.paths(busiest[0], id, STEPS, 1):
            return [*asked, ["path", centre, _word(store, known[id])]]
    return [*asked, ["search", known[busiest[0]].name[:2]]]


def _linked(view: GraphView) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for edge in view.edges:
        found.setdefault(edge.head, set()).add(edge.tail)
        found.setdefault(edge.tail, set()).add(edge.head)
    return found


def _word(store: Store, one: Entity) -> str:
    """The name, or what says it without doubt."""
    return one.name if len(store.named(one.name)) == 1 and not one.name.startswith("-") else one.id
