"""Neighbours and paths."""

from __future__ import annotations

import pytest

from kg.errors import OutOfRange
from kg.model import View
from kg.query.find import find
from kg.query.links import neighbours, path
from kg.store.base import Store


def names(graph: Store, ids: object) -> list[str]:
    return [next(iter(graph.entities([id]))).name for id in ids]  # type: ignore[attr-defined]


def test_neighbours_of_one_hop(graph: Store) -> None:
    """The entity itself, what is linked to it, and the edges with their sources."""
    found = neighbours(graph, [find(graph, "东岭大学")])
    assert {node.name for node in found.nodes} == {"东岭大学", "云台高新区", "何小山"}
    assert {edge.relation for edge in found.edges} == {"PAIRED_WITH", "WORKS_AT"}
    assert set(found.sources) == {"d_news", "d_policy"}


def test_neighbours_of_two_hops_bound_by_type(graph: Store) -> None:
    """Only zones are reached from the alliance, and nothing through others."""
    view = View(types=frozenset({"Zone"}))
    found = neighbours(graph, [find(graph, "三河高新区联盟")], view, depth=2)
    assert {node.name for node in found.nodes} == {"三河高新区联盟", "云台高新区", "临溪高新区"}


@pytest.mark.parametrize(("depth", "limit"), [(0, 10), (4, 10), (1, 0), (1, 1_000_000)])
def test_neighbours_have_bounds(graph: Store, depth: int, limit: int) -> None:
    """Three hops at most, and an answer that one can hold."""
    with pytest.raises(OutOfRange):
        neighbours(graph, [find(graph, "东岭大学")], depth=depth, limit=limit)


def test_a_path_has_evidence_at_each_hop(graph: Store) -> None:
    """Only edges that a path takes, and all claims of each."""
    found = path(graph, find(graph, "何小山"), find(graph, "临溪高新区"))
    assert [names(graph, ids) for ids in found.paths] == [
        ["何小山", "东岭大学", "云台高新区", "三河高新区联盟", "临溪高新区"]
    ]
    assert [edge.relation for edge in found.graph.edges if edge.claims].count("MEMBER_OF") == 2
    assert len(found.graph.edges) == 4


def test_too_far_is_no_path(graph: Store) -> None:
    """The ends are there all the same."""
    found = path(graph, find(graph, "何小山"), find(graph, "临溪高新区"), longest=3)
    assert found.paths == ()
    assert {node.name for node in found.graph.nodes} == {"何小山", "临溪高新区"}
    assert found.graph.edges == ()


def test_a_path_to_itself_has_no_hop(graph: Store) -> None:
    """One node."""
    one = find(graph, "何小山")
    found = path(graph, one, one)
    assert found.paths == ((one.id,),)
    assert found.graph.edges == ()


@pytest.mark.parametrize("longest", [0, 7])
def test_paths_have_bounds(graph: Store, longest: int) -> None:
    """Beyond six hops everything is linked to everything."""
    one = find(graph, "何小山")
    with pytest.raises(OutOfRange):
        path(graph, one, one, longest=longest)
