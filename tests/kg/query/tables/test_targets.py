"""The ledger of targets."""

from __future__ import annotations

import pytest

from kg.errors import BadDate, UnknownChoice, UnknownName
from kg.model import Document, Entity, Indicator, View
from kg.query.tables.targets import targets
from kg.store.base import Store

ROW = tuple[str, str, float, str, str]


def brief(store: Store, **given: str) -> list[ROW]:
    return [(one.metric, one.bound, one.value, one.unit, one.period) for one in targets(store, **given)]


def test_the_targets_of_a_policy_in_the_order_of_its_text(store: Store) -> None:
    """By its number; bound, value and unit as they are kept."""
    assert brief(store, subject="云政发〔2025〕1号") == [
        ("高新技术企业", ">=", 300, "家", "2027"),
        ("研发投入", "=", 500000000, "元", "2027"),
        ("能耗", "<=", 100, "吨", "2027"),
        ("新增专利", "=", 50, "件", "2027"),
    ]


def test_conflicting_results_stand_side_by_side(store: Store) -> None:
    """261, 270 and more than 250 are told for one year: all are shown, no distance is made up, nothing averaged."""
    (one,) = targets(store, subject="云台高新区")
    assert sorted(actual.value for actual in one.actuals) == [250, 261, 270]
    assert sorted(actual.distance for actual in one.actuals) == [30, 39, 50]
    assert one.distance is None
    assert one.baseline == "200家（2024）"


def test_the_distance_left_where_one_result_is_known(world: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """Another document's target beside the latest of two years, once the report is gone."""
    world.remove("d_report")
    assert [(one.value, one.distance) for one in targets(world, kind="actual")] == [(200, None), (261, None)]
    text = "云台高新区力争入驻企业达到300家。"
    row = Indicator("入驻企业", 300, "家", "=", "2026", "target")
    goal = Entity("i_goal", "Indicator", row.name(), (), row.attributes())
    told = [(("Zone", "云台高新区"), "HAS_INDICATOR", goal, "入驻企业达到300家", {})]
    tell(world, Document("d_goal", "目标", date="2025-12-01", text=text), told)
    (one,) = targets(world, subject="云台高新区")
    assert (one.actual, one.baseline, one.distance) == (("261家（2025）",), "200家（2024）", 39)


def test_words_narrow_the_ledger(store: Store) -> None:
    """A part of a metric, a year, a part of a subject's name."""
    assert [one.value for one in targets(store, metric="高新技术")] == [300, 400]
    assert [one.metric for one in targets(store, year="2026")] == ["云台高新区入驻企业"]
    assert {one.subject for one in targets(store, subject="三年行动")} == {"临溪市关于推进园区发展三年行动计划"}


def test_wrong_words_are_told(store: Store) -> None:
    """An unknown subject, no year, no kind."""
    with pytest.raises(UnknownName):
        targets(store, subject="无此单位")
    for year in ("去年", "2025-07", "20255"):
        with pytest.raises(BadDate):
            targets(store, year=year)
    with pytest.raises(UnknownChoice):
        targets(store, kind="wish")


def test_as_it_stood_on_a_day(store: Store) -> None:
    """Of documents published until then, and policies that hold."""
    assert {one.subject for one in targets(store, View(as_of="2025-05-01"))} == {"云台省关于推进园区发展的实施意见"}
    assert targets(store, View(as_of="2025-03-15")) == []


def test_the_eleven_targets_of_the_sample(corpus: Store) -> None:
    """Those of 苏政办发〔2025〕28号, each with the words that say so."""
    found = targets(corpus, subject="苏政办发〔2025〕28号")
    assert len(found) == 11
    assert ("高新技术企业", ">=", 3000, "家", "2027") in brief(corpus, subject="苏政办发〔2025〕28号")
    document = corpus.document(found[0].receipt.document)
    assert document
    assert all(document.text[one.receipt.start : one.receipt.end] == one.receipt.quote for one in found)
