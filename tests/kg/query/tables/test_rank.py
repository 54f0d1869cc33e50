"""Who stands in the middle, and who belongs together."""

from __future__ import annotations

import networkx as nx
import pytest

from kg.errors import OutOfRange, UnknownChoice
from kg.model import Document, View
from kg.query.tables import rank as module
from kg.query.tables.rank import communities, rank, table
from kg.store.base import Store


@pytest.mark.parametrize("by", ["degree", "betweenness", "pagerank"])
def test_the_foremost(store: Store, by: str) -> None:
    """The zone that all hangs on; figures and measures are no part of the network."""
    found = rank(store, by=by)
    assert found[0].name == "云台高新区"
    assert "Indicator" not in {one.type for one in found}
    assert [one.rank for one in found] == sorted(one.rank for one in found)


def test_a_type_is_ranked_on_the_whole_network(store: Store) -> None:
    """The scores stay what they are."""
    scores = {one.name: one.score for one in rank(store)}
    found = rank(store, View(types=frozenset({"Fund"})))
    assert [(one.name, one.rank, one.score) for one in found] == [
        ("青禾基金", 1, scores["青禾基金"]),
        ("绿野基金", 2, 1),
    ]


def test_pagerank_is_that_of_networkx() -> None:
    """On a star and on a path with a tail, against their definition: scores sum up to one and satisfy the equation."""
    for graph in (nx.star_graph(5), nx.path_graph(6)):
        score = module._pagerank(graph)
        assert sum(score.values()) == pytest.approx(1, abs=1e-4)
        for node in graph:
            moved = sum(score[other] / graph.degree(other) for other in graph[node])
            assert score[node] == pytest.approx(0.15 / len(graph) + 0.85 * moved, abs=1e-5)


def test_two_clusters_are_two_communities(empty: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """Two rings of partners with one link between them; the numbers inside and outside add up."""
    text, facts = "合作。", []
    for ring in ("甲乙丙丁", "子丑寅卯"):
        facts += [(("Zone", f"{a}园"), "COOPERATES_WITH", ("Zone", f"{b}园"), text, {}) for a in ring for b in ring if a < b]  # fmt: skip  # noqa: E501
    facts.append((("Zone", "甲园"), "COOPERATES_WITH", ("Zone", "子园"), text, {}))
    tell(empty, Document("d", "合作", text=text), facts)
    found = communities(empty)
    assert [(one.size, one.inside, one.outside) for one in found] == [(4, 6, 1), (4, 6, 1)]
    assert communities(empty) == found


def test_wrong_words_and_the_warning(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unknown measure, a limit of nothing; and above a size the reader is told of the estimate."""
    with pytest.raises(UnknownChoice):
        rank(store, by="beauty")
    with pytest.raises(OutOfRange):
        communities(store, limit=0)
    assert len(table(store, View()).notes) == 1
    monkeypatch.setattr(module, "LARGE", 5)
    assert "估算" in table(store, View()).notes[1][0]
