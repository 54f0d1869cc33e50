"""What lies around an entity, and what leads from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.model import EVERYTHING, Entity, GraphView, View
from kg.query.bounds import MOST, within
from kg.store.base import Store

DEEPEST, LONGEST = 3, 6  # hops around, hops of a path


@dataclass(frozen=True, slots=True)
class Paths:
    """The shortest paths as lists of ids, and the graph of their hops with the evidence of each."""

    graph: GraphView
    paths: tuple[tuple[str, ...], ...]


def neighbours(
    store: Store, entities: Sequence[Entity], view: View = EVERYTHING, depth: int = 1, limit: int = 200
) -> GraphView:
    """The entities within `depth` (1 to 3) hops, nearest first, at most `limit`; all edges between them."""
    within("depth", depth, 1, DEEPEST)
    within("limit", limit, 1, MOST)
    return store.around([entity.id for entity in entities], depth, limit, view)


def path(store: Store, a: Entity, b: Entity, view: View = EVERYTHING, longest: int = 4, limit: int = 10) -> Paths:
    """The shortest paths from `a` to `b`, either way along edges; none where more than `longest` hops lie between.

    The graph holds both ends even then.
    """
    within("max", longest, 1, LONGEST)
    within("limit", limit, 1, MOST)
    found, graph = store.between(a.id, b.id, longest, limit, view)
    return Paths(_hops_only(graph, found), tuple(map(tuple, found)))


def _hops_only(graph: GraphView, paths: Sequence[Sequence[str]]) -> GraphView:
    """The graph without edges that no path takes."""
    hops = {frozenset(hop) for ids in paths for hop in pairwise(ids)}
    edges = tuple(edge for edge in graph.edges if frozenset((edge.head, edge.tail)) in hops)
    documents = {claim.document for edge in edges for claim in edge.claims}
    sources = {id: source for id, source in graph.sources.items() if id in documents}
    return GraphView(graph.nodes, edges, sources, graph.truncated)
