"""Walks through the graph, written once above the holes of a store.

Every step asks `Store.links` once for the whole frontier, so that a store needs one fast answer to make
all of this fast. Edges are walked either way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from kg.model import GraphView, View

if TYPE_CHECKING:
    from kg.store.base import Store

Links = dict[str, set[str]]  # what is next to each id


def around(store: Store, ids: Iterable[str], depth: int, limit: int, view: View) -> GraphView:
    """See `Store.around`."""
    shown, truncated = store.near(ids, depth, limit, view)
    return replace(store.graph(shown, view), truncated=truncated)


def near(store: Store, start: set[str], depth: int, limit: int, view: View) -> tuple[set[str], bool]:
    """`start` and what is within `depth` hops, at most `limit` more; and whether the limit cut any off."""
    shown = frontier = set(start)
    for _ in range(depth):
        reached = _of_types(store, set().union(*store.links(frontier, view).values()) - shown, view)
        room = limit - (len(shown) - len(start))
        if len(reached) > room:
            return shown | _best(store, reached, room, view), True
        if not reached:
            break
        shown, frontier = shown | reached, reached
    return shown, False


def _best(store: Store, ids: set[str], count: int, view: View) -> set[str]:
    degrees = store.degrees(ids, view) if count else {}
    return set(sorted(ids, key=lambda id: (-degrees.get(id, 0), id))[:count])


def _of_types(store: Store, ids: set[str], view: View) -> set[str]:
    if not view.types:
        return ids
    return {entity.id for entity in store.entities(ids) if view.shows_type(entity.type)}


@dataclass(slots=True)
class _Side:
    """What was reached from one end: hops to each id, those reached last, and the links asked for."""

    hops: dict[str, int]
    frontier: set[str]
    links: Links = field(default_factory=dict)

    @classmethod
    def at(cls, end: str) -> _Side:
        return cls({end: 0}, {end})

    def step(self, store: Store, view: View, ends: set[str]) -> None:
        """One hop further, through entities of the view's types."""
        found = store.links(self.frontier, view)
        self.links |= found
        reached = set().union(*found.values()) - self.hops.keys()
        hop = 1 + max(self.hops.values())
        self.frontier = _of_types(store, reached - ends, view) | reached & ends
        self.hops |= dict.fromkeys(self.frontier, hop)


def paths(store: Store, a: str, b: str, longest: int, limit: int, view: View) -> list[list[str]]:
    """See `Store.paths`. Both ends are widened in turn, the smaller side first, until they meet."""
    ends = _ends(store, a, b)
    if len(ends) < 2:
        return []
    start, goal = ends
    if start == goal:
        return [[start]]
    sides = _Side.at(start), _Side.at(goal)
    for _ in range(longest):
        smaller = min(sides, key=lambda side: len(side.frontier))
        if not smaller.frontier:
            break
        smaller.step(store, view, {start, goal})
        if sides[0].frontier & sides[1].frontier:
            return list(islice(_follow(_onward(*sides), start, goal), limit))
    return []


def _ends(store: Store, a: str, b: str) -> list[str]:
    """The ids that stand for these two; in one question where they stand for themselves."""
    if {a, b} == {entity.id for entity in store.entities([a, b])}:
        return [a, b]
    return [entity.id for given in (a, b) for entity in store.entities([given])]


def _onward(near: _Side, far: _Side) -> Links:
    """The next ids on a shortest path, for every id on one."""
    meeting = near.frontier & far.frontier
    onward: Links = {}
    back = meeting
    for _ in range(max(near.hops.values())):
        back = _before(near, back, onward)
    ahead = meeting
    while ahead:
        ahead = _after(far, ahead, onward)
    return onward


def _before(side: _Side, ids: set[str], onward: Links) -> set[str]:
    """The ids one hop nearer to the start than these, noted with where they lead."""
    hop = side.hops[next(iter(ids))] - 1
    found = {id: side.links[id] & ids for id, hops in side.hops.items() if hops == hop}
    onward |= {id: leads for id, leads in found.items() if leads}
    return {id for id, leads in found.items() if leads}


def _after(side: _Side, ids: set[str], onward: Links) -> set[str]:
    """The ids one hop nearer to the goal than these, noted with what leads there."""
    hop = side.hops[next(iter(ids))] - 1
    onward |= {id: set() for id in ids}
    for nearer in (id for id, hops in side.hops.items() if hops == hop):
        for id in side.links[nearer] & ids:
            onward[id].add(nearer)
    return set().union(*(onward[id] for id in ids))


def _follow(onward: Links, id: str, goal: str) -> Iterator[list[str]]:
    if id == goal:
        yield [id]
        return
    for next_id in sorted(onward.get(id, ())):
        for rest in _follow(onward, next_id, goal):
            yield [id, *rest]
