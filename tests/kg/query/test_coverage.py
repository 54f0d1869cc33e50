"""What was searched."""

from __future__ import annotations

from kg.model import EVERYTHING, View
from kg.query.coverage import coverage, refusal, searched, table
from kg.store.base import Store
from kg.store.memory import MemoryStore


def test_documents_by_year_place_publisher_and_kind(graph: Store) -> None:
    """Every document counts once under each."""
    found = coverage(graph)
    for aspect in ("year", "place", "publisher", "kind"):
        assert sum(one.documents for one in found if one.aspect == aspect) == 3
    assert [(one.value, one.documents) for one in found if one.aspect == "year"] == [("2025", 2), ("2026", 1)]
    assert {one.value for one in found if one.aspect == "kind"} == {"news", "policy", "report"}


def test_only_the_documents_of_the_view(graph: Store) -> None:
    """Those published until then."""
    assert sum(row["documents"] for row in table(graph, View(as_of="2025-12-31")).rows if row["aspect"] == "year") == 2


def test_a_refusal_says_where_it_looked(graph: Store) -> None:
    """In both languages; an empty graph has no documents."""
    assert refusal(graph, EVERYTHING, "关于基金的内容").startswith("在3篇文档（2025–2026")
    assert refusal(graph, EVERYTHING, "关于基金的内容").endswith("中没有关于基金的内容")
    assert refusal(graph, EVERYTHING, "about funds", "en").startswith("nothing about funds in 3 documents (2025–2026")
    assert searched(MemoryStore()) == "0篇文档"
