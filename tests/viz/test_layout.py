"""Places: the same on every run, apart from each other, communities together, soon enough."""

from __future__ import annotations

import random
from itertools import combinations
from math import hypot
from statistics import mean

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Claim, Entity, GraphView, edges_of
from viz.layout import communities, graph_of, layout
from viz.look import sizes


def drawn(pairs: list[tuple[int, int]], count: int) -> GraphView:
    claims = [Claim.make(f"e{a}", "COOPERATES_WITH", f"e{b}", "d", 0, 1, quote="一", rule="t") for a, b in pairs]
    return GraphView(tuple(Entity(f"e{n}", "Zone", f"园区{n}") for n in range(count)), edges_of(claims))


def two_rings(size: int) -> GraphView:
    first = [(n, (n + step) % size) for n in range(size) for step in (1, 2, 3)]
    return drawn([*first, *((a + size, b + size) for a, b in first), (0, size)], 2 * size)


def test_the_same_graph_gives_the_same_places() -> None:
    """Nothing is left to chance, nor to the order in which nodes and edges come."""
    view = two_rings(40)
    turned = GraphView(view.nodes[::-1], view.edges[::-1])
    assert layout(view, sizes(view)).places == layout(view, sizes(view)).places
    assert layout(view, sizes(view)).places == layout(turned, sizes(turned)).places


def test_communities_lie_together() -> None:
    """A node is nearer to those of its own ring than to those of the other."""
    view = two_rings(20)
    places = layout(view, sizes(view)).places
    apart = [hypot(*(p - q for p, q in zip(places[f"e{a}"], places[f"e{b}"], strict=True)))
             for a, b in combinations(range(20), 2)]  # fmt: skip
    across = [hypot(*(p - q for p, q in zip(places[f"e{a}"], places[f"e{b + 20}"], strict=True)))
              for a in range(20) for b in range(20)]  # fmt: skip
    assert mean(apart) < 0.6 * mean(across)


def test_nodes_do_not_lie_on_each_other() -> None:
    """A hub and its leaves keep the room that their discs need."""
    view = drawn([(0, n) for n in range(1, 60)], 60)
    found, radius = layout(view, sizes(view)).places, sizes(view)
    for a, b in combinations(found, 2):
        assert hypot(found[a][0] - found[b][0], found[a][1] - found[b][1]) > radius[a] + radius[b]


@given(st.integers(0, 12), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=20))
def test_every_node_has_a_finite_place(count: int, pairs: list[tuple[int, int]]) -> None:
    """Whatever the graph: empty, in pieces, with loops."""
    view = drawn([(a, b) for a, b in pairs if a < count and b < count], count)
    found = layout(view, sizes(view))
    assert set(found.places) == {node.id for node in view.nodes}
    assert all(abs(x) < 1e5 and abs(y) < 1e5 for x, y in found.places.values())
    assert sorted(id for group in found.communities for id in group.members) == sorted(found.places)


def test_large_communities_are_split() -> None:
    """No community stands for so many that opening it would flood the picture, where the graph allows it."""
    chance = random.Random(2)
    pairs = [(a, 50 * (a // 50) + chance.randrange(50)) for a in range(1500) for _ in range(3)]
    pairs += [(a, chance.randrange(1500)) for a in range(0, 1500, 2)]
    found = communities(graph_of(drawn([(a, b) for a, b in pairs if a != b], 1500)))
    assert max(map(len, found)) <= 600
    assert [len(one) for one in found] == sorted(map(len, found), reverse=True)


def test_edges_weigh_by_their_facts() -> None:
    """Two relations between the same two weigh twice; a loop is nothing to lay out."""
    said = [("MEMBER_OF", "e0", "e1"), ("ESTABLISHED", "e0", "e1"), ("PART_OF", "e1", "e1")]
    claims = [Claim.make(a, relation, b, "d", 0, 1, quote="一", rule="t") for relation, a, b in said]
    graph = graph_of(GraphView((Entity("e0", "Zone", "甲"), Entity("e1", "Zone", "乙")), edges_of(claims)))
    assert list(graph.edges(data="weight")) == [("e0", "e1", 2)]
    assert nx.number_of_selfloops(graph) == 0


@pytest.mark.parametrize("isolated", [1, 7])
def test_small_pieces_stand_beneath(isolated: int) -> None:
    """What hangs together with little or nothing is put in rows under the rest."""
    view = drawn([(n, n + 1) for n in range(30)], 31 + isolated)
    places = layout(view, sizes(view)).places
    floor = max(places[f"e{n}"][1] for n in range(31))
    assert all(places[f"e{31 + n}"][1] > floor for n in range(isolated))
