"""Who stands in the middle of the network, and who belongs together, as networkx measures it.

Indicators and measures are left out: they hang on one thing each. An edge is a pair that any fact joins.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kg.errors import UnknownChoice
from kg.model import EVERYTHING, Edge, Entity, GraphView, View
from kg.query.bounds import MOST, within
from kg.query.tables import said
from kg.query.whole import whole
from kg.store.base import Store
from kg.table import Column, Receipt, Table, Words, receipts, rows

LARGE = 5_000  # nodes, above which betweenness is estimated and the reader is warned
PIVOTS = 300  # of that estimate
TURNS, DAMPING, NEAR_ENOUGH = 200, 0.85, 1e-10  # of PageRank
SEED = 1
PROOFS = 3  # receipts of a row
NAMED = 6  # members of a community that are named
MEANING: Mapping[str, Words] = {
    "degree": (
        "度：与多少个不同的实体有联系。多，说明提到得多，不一定重要。",
        "degree: how many others it is joined to. Much joined is much talked of, not always important.",
    ),
    "betweenness": (
        "中介中心性：其余各点两两之间的最短路有多大比例经过它。高，说明它是桥，去掉它，许多联系要绕远或中断。",
        "betweenness: the share of shortest paths between others that pass through it: how much of a bridge it is.",
    ),
    "pagerank": (
        "PageRank：沿着联系随机走，有多大机会停在它上面。高，说明与它相连的本身也多有联系。",
        "PageRank: how often a random walk along the edges stands on it: joined to what is itself much joined.",
    ),
}
COLUMNS = (
    Column("rank", "名次", "rank", "number", 6),
    Column("name", "名称", "name", "entity", 36),
    Column("type", "类型", "type", "type", 12),
    Column("score", "分值", "score", "number", 14),
    Column("facts", "事实数", "facts", "number", 10),
)
COMMUNITY_COLUMNS = (
    Column("community", "群", "community", "number", 6),
    Column("size", "实体数", "size", "number", 8),
    Column("members", "成员（联系最多的在前）", "members, the most joined first", "text", 60),
    Column("types", "类型", "types", "type", 30),
    Column("inside", "群内联系", "inside", "number", 10),
    Column("outside", "对外联系", "outside", "number", 10),
)
TOGETHER: Words = (
    "群：彼此联系多、对外联系少的一组实体（Louvain 算法，固定随机种子）。边界是算出来的，不是谁宣布的。",
    "a community is a set with many links inside and few outside (Louvain, fixed seed): computed, declared by nobody.",
)


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entity with its score; `facts` counts the facts that join it to others."""

    rank: int
    name: str
    type: str
    score: float
    facts: int
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Community:
    """`inside` and `outside` count the facts within it and those that lead out of it."""

    community: int
    size: int
    members: tuple[str, ...]
    types: tuple[str, ...]
    inside: int
    outside: int
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


def rank(store: Store, view: View = EVERYTHING, by: str = "degree", limit: int = 20) -> list[Ranked]:
    """The foremost of the view's types, measured on the whole network; equal scores share a rank.

    Raises UnknownChoice, OutOfRange.
    """
    if by not in MEANING:
        raise UnknownChoice(name="by", given=by, known="、".join(MEANING))
    within("limit", limit, 1, MOST)
    graph = _things(store, view)
    scores = _scores(_network(graph), by)
    edges = _edges_of(graph)
    shown = [node for node in graph.nodes if view.shows_type(node.type)]
    shown.sort(key=lambda node: (-scores[node.id], node.name, node.id))
    places = {score: place for place, score in reversed(list(enumerate((scores[one.id] for one in shown), 1)))}
    return [_ranked(places[scores[node.id]], node, scores[node.id], edges[node.id]) for node in shown[:limit]]


def _things(store: Store, view: View) -> GraphView:
    """The graph without indicators and measures."""
    graph = whole(store, replace(view, types=frozenset()))
    nodes = tuple(node for node in graph.nodes if node.type not in ("Indicator", "Measure"))
    ids = {node.id for node in nodes}
    edges = tuple(edge for edge in graph.edges if edge.head in ids and edge.tail in ids and edge.head != edge.tail)
    ends = {end for edge in edges for end in (edge.head, edge.tail)}
    return GraphView(tuple(node for node in nodes if node.id in ends), edges)


def _network(graph: GraphView) -> Any:
    """An undirected networkx graph, nodes and edges in a fixed order."""
    import networkx as nx

    network: Any = nx.Graph()
    network.add_nodes_from(node.id for node in graph.nodes)
    network.add_edges_from(sorted({(min(edge.head, edge.tail), max(edge.head, edge.tail)) for edge in graph.edges}))
    return network


def _scores(network: Any, by: str) -> dict[str, float]:
    import networkx as nx

    if by == "degree":
        return dict(network.degree())
    if by == "pagerank":
        return _pagerank(network)
    pivots = PIVOTS if len(network) > LARGE else None
    found = nx.betweenness_centrality(network, k=pivots, seed=SEED)
    return {id: round(score, 6) for id, score in found.items()}


def _pagerank(network: Any) -> dict[str, float]:
    """By power iteration with numpy; networkx would want scipy for it."""
    import numpy as np

    ids = list(network)
    if not ids:
        return {}
    place = {id: at for at, id in enumerate(ids)}
    pairs = np.array([(place[a], place[b]) for a, b in network.edges()], dtype=np.int64)
    start, goal = np.concatenate([pairs, pairs[:, ::-1]]).T
    degree = np.bincount(start, minlength=len(ids))
    score = np.full(len(ids), 1 / len(ids))
    for _ in range(TURNS):
        moved = np.bincount(goal, weights=(score / degree)[start], minlength=len(ids))
        following = (1 - DAMPING) / len(ids) + DAMPING * moved
        done = np.abs(following - score).sum() < NEAR_ENOUGH
        score = following
        if done:
            break
    return {id: round(float(one), 6) for id, one in zip(ids, score, strict=True)}


def _edges_of(graph: GraphView) -> dict[str, list[Edge]]:
    found: dict[str, list[Edge]] = {node.id: [] for node in graph.nodes}
    for edge in graph.edges:
        found[edge.head].append(edge)
        found[edge.tail].append(edge)
    return found


def _ranked(place: int, one: Entity, score: float, edges: Sequence[Edge]) -> Ranked:
    best = sorted(edges, key=lambda edge: (-len(edge.claims), edge.id))[:PROOFS]
    told = receipts(edge.claims[0] for edge in best)
    return Ranked(place, said.name(one), one.type, score, len(edges), told, {"name": one.id})


def communities(store: Store, view: View = EVERYTHING, limit: int = 20) -> list[Community]:
    """The largest first. With types in the view, only these stand in the network. Raises OutOfRange."""
    within("limit", limit, 1, MOST)
    graph = _of_types(_things(store, view), view)
    network = _network(graph)
    known = {node.id: node for node in graph.nodes}
    found = [sorted(part, key=lambda id: (-network.degree(id), known[id].name, id)) for part in _parts(network)]
    found.sort(key=lambda part: (-len(part), known[part[0]].name))
    return [_community(at, part, graph.edges, known) for at, part in enumerate(found[:limit], 1)]


def _of_types(graph: GraphView, view: View) -> GraphView:
    nodes = tuple(node for node in graph.nodes if view.shows_type(node.type))
    ids = {node.id for node in nodes}
    return GraphView(nodes, tuple(edge for edge in graph.edges if edge.head in ids and edge.tail in ids))


def _parts(network: Any) -> list[list[str]]:
    """By Louvain on numbered nodes, so that it goes through them in one order on every run."""
    import networkx as nx

    ids = list(network)
    place = {id: at for at, id in enumerate(ids)}
    numbered: Any = nx.Graph()
    numbered.add_nodes_from(range(len(ids)))
    numbered.add_edges_from((place[a], place[b]) for a, b in network.edges())
    return [[ids[at] for at in part] for part in nx.community.louvain_communities(numbered, seed=SEED)]


def _community(number: int, part: Sequence[str], edges: Sequence[Edge], known: Mapping[str, Entity]) -> Community:
    own = set(part)
    inside = [edge for edge in edges if edge.head in own and edge.tail in own]
    outside = sum(1 for edge in edges if (edge.head in own) != (edge.tail in own))
    types = Counter(known[id].type for id in part)
    best = sorted(inside, key=lambda edge: (-len(edge.claims), edge.id))[:PROOFS]
    return Community(
        number, len(part), tuple(said.name(known[id]) for id in part[:NAMED]),
        tuple(f"{id} {count}" for id, count in types.most_common()),
        len(inside), outside, receipts(edge.claims[0] for edge in best),
        {str(at): id for at, id in enumerate(part)},
    )  # fmt: skip


def _warning(store: Store) -> tuple[Words, ...]:
    size = sum(store.counts().entities.values())
    if size <= LARGE:
        return ()
    return (
        (
            f"图谱有 {size} 个实体，多于 {LARGE}：中介中心性只取 {PIVOTS} 个起点估算，计算也要久一些",
            f"{size} entities, more than {LARGE}: betweenness is estimated from {PIVOTS} pivots; this may take a while",
        ),
    )


def table(store: Store, view: View, by: str = "degree", limit: int = 20) -> Table:
    found = rank(store, view, by, limit)
    return Table("rank", COLUMNS, rows(found), (MEANING[by], *_warning(store)))


def communities_table(store: Store, view: View, limit: int = 20) -> Table:
    found = communities(store, view, limit)
    return Table("communities", COMMUNITY_COLUMNS, rows(found), (TOGETHER, *_warning(store)))
