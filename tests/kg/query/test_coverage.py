"""What was searched."""

from __future__ import annotations

from kg.model import EVERYTHING, Document, Failure, Reading, View
from kg.query.coverage import coverage, refusal, searched, table
from kg.store.base import Store
from kg.store.memory import MemoryStore
from kg.table import cells


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


def test_cities_and_counties_are_summed_to_their_province() -> None:
    """徐州市 and 常熟市 are of 江苏省, beside texts of the province itself."""
    store = MemoryStore()
    for number, place in enumerate(("徐州市", "常熟市", "江苏省", "淮河流域", "")):
        store.write(Reading(Document(f"d{number}", "题", date="2025", place=place, text="文")))
    found = {(one.aspect, one.value): one.documents for one in coverage(store)}
    assert (found["province", "江苏省"], found["province", "淮河流域"], found["province", ""]) == (3, 1, 1)
    assert found["place", "江苏省"] == 1
    assert searched(store) == "5篇文档（2025，江苏3、淮河流域1）"


def test_what_could_not_be_read_is_shown() -> None:
    """The file, the reason in either language, and a word of it in every refusal."""
    store = MemoryStore()
    store.fail(Failure("文件夹/坏.pdf", "已损坏", "broken"))
    found = table(store)
    assert [(row["aspect"], row["value"]) for row in found.rows] == [("failed", "文件夹/坏.pdf")]
    assert cells(found.rows[0], found.columns, "en")[-1] == "broken"
    assert cells(found.rows[0], found.columns, "zh")[-1] == "已损坏"
    assert refusal(store, EVERYTHING, "基金") == "在0篇文档（另有1个文件未能读取）中没有基金"


def test_a_refusal_names_the_bounds_of_the_question(graph: Store) -> None:
    """The day, and the confidence asked for."""
    assert "截至2025-12-31发布的" in refusal(graph, View(as_of="2025-12-31"), "基金")
    assert "confidence from 0.5" in refusal(graph, View(min_confidence=0.5), "about funds", "en")
