"""Questions worth asking of this graph: for those who have just built it."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice

from kg.model import Entity, GraphView
from kg.store.base import Store

STEPS = 4  # of a path
TRIED = 20  # of the most linked entities
SHORTEST = 4  # characters of a name that says something by itself
TYPED = re.compile(r"(?!-)[\w〔〕（）·-]+")


def suggest(store: Store, view: GraphView) -> list[list[str]]:
    """Up to three commands, as words, that find something in this graph: a card, surroundings, a path."""
    known = {node.id: node for node in view.nodes if not node.attributes}  # no numbers, no clauses
    linked = _linked(view, known)
    busiest = sorted(linked, key=lambda id: (-len(linked[id]), id))[:TRIED]
    words = {id: _word(store, known[id]) for id in busiest}
    busiest.sort(key=lambda id: words[id] == id)  # those with a name that is easily typed first
    if not busiest:
        return []
    first = busiest[0]
    asked = [["show", words[first]], ["neighbours", words[first], "--depth", "2"]]
    far = (id for id in busiest if id != first and id not in linked[first] and store.paths(first, id, STEPS, 1))
    return [*asked, *(["path", words[first], words[id]] for id in islice(far, 1))]


def _linked(view: GraphView, known: Collection[str]) -> dict[str, set[str]]:
    """What is next to each of those known, of those known."""
    found: dict[str, set[str]] = {}
    for edge in view.edges:
        if edge.head in known and edge.tail in known:
            found.setdefault(edge.head, set()).add(edge.tail)
            found.setdefault(edge.tail, set()).add(edge.head)
    return found


def _word(store: Store, one: Entity) -> str:
    """The shortest name that says it without doubt and is easily typed, or the id."""
    names = [name for name in (one.name, *one.aliases) if TYPED.fullmatch(name) and store.named(name) == [one]]
    return min(names, key=lambda name: (len(name) < SHORTEST, len(name), name), default=one.id)
