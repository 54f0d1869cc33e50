"""Where every node stands, computed here so that the browser need not: no physics runs in the page.

Communities are found first (Louvain, seeded), each is laid out by forces on its own, then the communities
are laid out as discs that do not overlap. The same graph gives the same places on every run.
Coordinates are pixels at zoom 1, y downwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.model import GraphView

if TYPE_CHECKING:  # networkx' own class takes no parameter at run time
    Graph = nx.Graph[str]
Points = NDArray[np.float64]

SPACING = 62.0  # pixels between neighbours that attract and repel equally
WIDE = 1.3  # pages are wider than high
TOO_LARGE = 600  # a community above this is split again
SMALL_PART = 12  # components below this stand apart from the others
COLUMN, ROW = 104.0, 58.0  # pixels that a name takes
ROOM = 62.0  # a node has this square to itself, on average
SMALL_GRAPH = 450  # up to so many nodes are laid out at once, from where their communities stand
GOLDEN = np.pi * (3 - np.sqrt(5))


@dataclass(frozen=True, slots=True)
class Community:
    """A group of nodes that are linked among themselves, the best connected first; a disc on the page."""

    members: tuple[str, ...]
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The place of every node by id, and the communities, the largest first."""

    places: Mapping[str, tuple[int, int]]
    communities: tuple[Community, ...]


def layout(view: GraphView, sizes: Mapping[str, float]) -> Layout:
    """Places for all nodes of the view; `sizes` are their radii in pixels."""
    graph = graph_of(view)
    large, small = _parts(graph)
    main = graph.subgraph(large).copy()
    groups = communities(main)
    points = _joined(main, groups, sizes)
    if 0 < len(points) <= SMALL_GRAPH:
        points = _refine(main, points, sizes)
    points |= _shelves(graph, small, points, sizes)
    return Layout(_rounded(points), _found(groups, points, [id for part in small for id in part]))


def graph_of(view: GraphView) -> Graph:
    """The view as an undirected graph; an edge weighs as many facts as join its two ends."""
    graph: Graph = nx.Graph()
    graph.add_nodes_from(node.id for node in view.nodes)
    for edge in view.edges:
        if edge.head != edge.tail and edge.head in graph and edge.tail in graph:
            weight = graph.get_edge_data(edge.head, edge.tail, {"weight": 0})["weight"]
            graph.add_edge(edge.head, edge.tail, weight=weight + 1)
    return graph


def communities(graph: Graph) -> list[list[str]]:
    """Communities by Louvain, the largest first, members by falling degree; none above `TOO_LARGE` if it can be."""
    if not graph:
        return []
    found = [part for whole in _louvain(graph, 1.0) for part in _split(graph, whole)]
    ordered = [sorted(part, key=lambda id: (-graph.degree(id), id)) for part in found]
    return sorted(ordered, key=lambda part: (-len(part), part[0]))


def _louvain(graph: Graph, resolution: float) -> list[set[str]]:
    # The order of nodes decides how Louvain breaks ties: sort, so that it does not come from a set.
    ordered: Graph = nx.Graph()
    ordered.add_nodes_from(sorted(graph))
    ordered.add_weighted_edges_from(sorted((*sorted(pair[:2]), pair[2]["weight"]) for pair in graph.edges(data=True)))
    return [set(part) for part in nx.community.louvain_communities(ordered, seed=1, resolution=resolution)]


def _split(graph: Graph, members: set[str]) -> list[set[str]]:
    if len(members) <= TOO_LARGE:
        return [members]
    return _louvain(graph.subgraph(members), 1.5)


def forces(start: Points, links: NDArray[np.intp], mass: Points, rounds: int, gravity: float = 0.02) -> Points:
    """Fruchterman and Reingold's balance of forces: all repel by mass, linked ones attract, a slow cooling.

    `links` holds pairs of row numbers, shape (edges, 2); `start` and the result are shape (nodes, 2).
    """
    at = start.copy()
    heat = SPACING * np.sqrt(len(at)) / 6
    for step in range(rounds):
        push = _repulsion(at, mass) - gravity * mass[:, None] * at
        push += _attraction(at, links)
        length = np.maximum(np.hypot(push[:, 0], push[:, 1]), 1e-9)
        limit = heat * (1 - step / rounds) ** 1.5 + 0.1
        at += push * (np.minimum(length, limit) / length)[:, None]
    return at


def _repulsion(at: Points, mass: Points) -> Points:
    square = (at * at).sum(axis=1)
    distance = np.maximum(square[:, None] + square[None, :] - 2 * (at @ at.T), 4.0)
    weight = SPACING**2 * mass[:, None] * mass[None, :] / distance
    push: Points = weight.sum(axis=1)[:, None] * at - weight @ at
    return push


def _attraction(at: Points, links: NDArray[np.intp]) -> Points:
    pull = np.zeros_like(at)
    if len(links):
        apart = at[links[:, 0]] - at[links[:, 1]]
        strength = apart * (np.hypot(apart[:, 0], apart[:, 1]) / SPACING)[:, None]
        np.add.at(pull, links[:, 0], -strength)
        np.add.at(pull, links[:, 1], strength)
    return pull


def part_overlaps(at: Points, room: Points, rounds: int = 40) -> Points:
    """Move nodes apart until no two are nearer than the room (a radius each) they need."""
    at = at.copy()
    need = room[:, None] + room[None, :]
    np.fill_diagonal(need, 0)
    for _ in range(rounds):
        apart = at[:, None, :] - at[None, :, :]
        distance = np.maximum(np.hypot(apart[..., 0], apart[..., 1]), 0.01)
        short = np.maximum(need - distance, 0)
        if short.max() < 1:
            break
        at += (apart * (0.5 * short / distance)[..., None]).sum(axis=1)
    return at


def _block(graph: Graph, members: Sequence[str], sizes: Mapping[str, float]) -> Points:
    if len(members) == 1:
        return np.zeros((1, 2))
    links, mass = _arrays(graph, members)
    rounds = 120 if len(members) <= 150 else 60
    at = _scaled(forces(_spiral(len(members)), links, mass, rounds, gravity=0.7))
    apart: Points = part_overlaps(at, _room(members, sizes), rounds=12)
    centred: Points = apart - apart.mean(axis=0)
    return centred


def _refine(graph: Graph, points: Mapping[str, Points], sizes: Mapping[str, float]) -> dict[str, Points]:
    members = list(points)
    links, mass = _arrays(graph, members)
    start = np.array([points[id] for id in members])
    at = _scaled(forces(start * 0.8, links, mass, 250, gravity=0.3))
    apart = part_overlaps(at, _room(members, sizes), rounds=60) * (WIDE, 1)
    return dict(zip(members, apart, strict=True))


def _scaled(at: Points) -> Points:
    """The same drawing, as large as its number of nodes asks for."""
    spread = float(np.sqrt((at * at).sum(axis=1).mean()))
    factor = 0.48 * ROOM * np.sqrt(len(at)) / max(spread, 1.0)
    scaled: Points = at * factor
    return scaled


def _arrays(graph: Graph, members: Sequence[str]) -> tuple[NDArray[np.intp], Points]:
    row = {id: at for at, id in enumerate(members)}
    links = sorted((row[a], row[b]) for a, b in graph.edges(members) if a in row and b in row)
    mass = np.array([1 + 0.35 * np.sqrt(graph.degree(id)) for id in members], dtype=float)
    return np.array(links, dtype=np.intp).reshape(-1, 2), mass


def _room(members: Iterable[str], sizes: Mapping[str, float]) -> Points:
    return np.array([sizes.get(id, 6.0) + 13 for id in members], dtype=float)


def _spiral(count: int) -> Points:
    """A sunflower's seeds: an even start without chance, the first in the middle."""
    turn = np.arange(count) * GOLDEN
    reach = SPACING * 0.7 * np.sqrt(np.arange(count) + 0.5)
    return np.column_stack([reach * np.cos(turn), reach * np.sin(turn)])


def _reach(block: Points) -> float:
    """The radius that holds nine in ten of its nodes; the last few may reach out."""
    far = np.hypot(block[:, 0], block[:, 1])
    return float(np.quantile(far, 0.9)) + SPACING * 0.5


def _discs(graph: Graph, groups: Sequence[Sequence[str]], radii: Sequence[float]) -> Points:
    """Centre and radius of every community, shape (communities, 3), related ones near each other."""
    if not groups:
        return np.zeros((0, 3))
    home = {id: at for at, group in enumerate(groups) for id in group}
    pairs = sorted({(min(home[a], home[b]), max(home[a], home[b])) for a, b in graph.edges if home[a] != home[b]})
    room = np.array(radii)
    scale = float(np.sqrt((room**2).mean())) / SPACING * 0.9
    mass = np.maximum(room / np.sqrt((room**2).mean()), 0.3)
    at = forces(_spiral(len(groups)), np.array(pairs, dtype=np.intp).reshape(-1, 2), mass, 200, gravity=0.3)
    return np.column_stack([part_overlaps(at * scale * (WIDE, 1), room, rounds=150), room])


def _parts(graph: Graph) -> tuple[list[str], list[list[str]]]:
    """The nodes of the large components, and the small ones, the largest first, each by falling degree."""
    found = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part[0]))
    least = min(len(found[0]), max(SMALL_PART, len(graph) // 20)) if found else 0
    large = sorted(id for part in found if len(part) >= least for id in part)
    small = [sorted(part, key=lambda id: (-graph.degree(id), id)) for part in found if len(part) < least]
    return large, small


def _joined(graph: Graph, groups: Sequence[Sequence[str]], sizes: Mapping[str, float]) -> dict[str, Points]:
    """Every community by itself, then all of them as discs."""
    blocks = [_block(graph, group, sizes) for group in groups]
    discs = _discs(graph, groups, [_reach(block) for block in blocks])
    at = np.concatenate([block + disc[:2] for block, disc in zip(blocks, discs, strict=True)]) if groups else ()
    return dict(zip((id for group in groups for id in group), at, strict=True))


def _shelves(
    graph: Graph, small: Sequence[Sequence[str]], points: Mapping[str, Points], sizes: Mapping[str, float]
) -> dict[str, Points]:
    """Small components stand in rows beneath the others, as words in a line."""
    taken = np.array(list(points.values())).reshape(-1, 2) if points else np.zeros((1, 2))
    left, right, floor = taken[:, 0].min(), max(taken[:, 0].max(), taken[:, 0].min() + 900), taken[:, 1].max()
    placed: dict[str, Points] = {}
    x, y, height = left, floor + 90, 0.0
    for part in small:
        block = _block(graph, part, sizes)
        block -= block.min(axis=0)
        width, tall = block.max(axis=0) + (COLUMN, ROW)
        if x > left and x + width > right + COLUMN:
            x, y, height = left, y + height, 0.0
        placed |= dict(zip(part, block + (x + COLUMN / 2, y), strict=True))
        x, height = x + width, max(height, tall)
    return placed


def _found(groups: Sequence[Sequence[str]], points: Mapping[str, Points], rest: Sequence[str]) -> tuple[Community, ...]:
    return tuple(_community(group, points) for group in [*groups, rest] if group)


def _community(members: Sequence[str], points: Mapping[str, Points]) -> Community:
    at = np.array([points[id] for id in members])
    x, y = at.mean(axis=0)
    radius = float(np.hypot(at[:, 0] - x, at[:, 1] - y).max()) + 20
    return Community(tuple(members), round(float(x)), round(float(y)), round(radius))


def _rounded(points: Mapping[str, Points]) -> dict[str, tuple[int, int]]:
    return {id: (round(float(at[0])), round(float(at[1]))) for id, at in points.items()}
