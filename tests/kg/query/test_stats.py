"""Counts."""

from __future__ import annotations

from dataclasses import asdict

from kg.model import EVERYTHING, View
from kg.query.stats import stats
from kg.store.base import Store
from kg.store.memory import MemoryStore


def test_counts_of_everything(graph: Store) -> None:
    """Documents by kind and year; types and relations in the order of the ontology."""
    found = stats(graph)
    assert (found.documents, found.entities, found.claims) == (3, 13, 13)
    assert (found.first, found.last) == ("2025-06-10", "2026-01-20")
    assert found.kinds == {"news": 1, "policy": 1, "report": 1}
    assert found.years == {"2025": 2, "2026": 1}
    assert list(found.types)[:2] == ["Zone", "University"]
    assert found.relations["MEMBER_OF"] == 3


def test_a_view_that_bounds_nothing_counts_the_same(graph: Store) -> None:
    """Both ways of counting agree."""
    assert asdict(stats(graph, View(as_of="2099-12-31"))) == asdict(stats(graph, EVERYTHING))


def test_an_empty_graph_counts_nothing() -> None:
    """Noughts and empty tables."""
    found = stats(MemoryStore())
    assert (found.documents, found.entities, found.claims, found.first, found.types) == (0, 0, 0, "", {})
