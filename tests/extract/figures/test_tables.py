"""Figures of tables that were flattened to text, in the shapes in which they come."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.notes import Notes

Reading = Callable[..., Notes]
PLAN = "云台省海洋发展行动计划（2025—2027年）"
ROWS = [
    ("海洋生产总值", 1.8e12, "元", "=", "2024", "actual"),
    ("海洋生产总值", 2.25e12, "元", "=", "2027", "target"),
    ("优良水质比例", 95.6, "%", "=", "2024", "actual"),
    ("优良水质比例", 96, "%", ">=", "2027", "target"),
    ("光伏并网规模", 2.4e6, "千瓦", "=", "2024", "actual"),
    ("光伏并网规模", 1e7, "千瓦", "~", "2027", "target"),
]
CELLS = [
    ["序号", "指标", "单位", "2024年", "2027年", "属性"],
    ["1", "海洋生产总值", "亿元", "18000", "22500", "预期性"],
    ["2", "优良水质比例", "%", "95.6", "96以上", "约束性"],
    ["3", "光伏并网规模", "万千瓦", "240", "1000左右", "预期性"],
]


def figures(found: Notes) -> list[tuple[str, float, str, str, str, str]]:
    rows = [one.indicator for one in found.figures]
    return [(row.metric, row.value, row.unit, row.bound, row.period, row.kind) for row in rows]


@pytest.mark.parametrize("gap", ["  ", "\t", " | ", "\n"])
def test_indicators_of_a_plan_in_the_shapes_in_which_they_come(reading: Reading, gap: str) -> None:
    """Cells apart by spaces, tabs or bars, or a cell a line: the same figures, of the policy where they are goals."""
    text = "一、主要目标\n" + "\n".join(gap.join(row) for row in CELLS) + "\n二、重点任务\n"
    found = reading(text, policy=PLAN, kind="policy", date="2025-03-01")
    assert figures(found) == ROWS
    assert {one.subject.name for one in found.figures if one.subject and one.indicator.kind == "target"} == {PLAN}
    row = found.figures[0]
    assert found.text[row.start : row.end] == gap.join(CELLS[1])


def test_figures_by_place(reading: Reading) -> None:
    """地区 and a column with its unit in brackets: each row is of the place that it names; a sum of all is nobody's."""
    text = "地区  示范村（个）  投资（万元）\n云台市  12  3000\n东海市  8  1500\n合计  20  4500\n"
    names = {"云台市": ("Place", "云台市"), "东海市": ("Place", "东海市")}
    found = reading(text, names)
    told = [(one.subject.name if one.subject else "", one.indicator.name()) for one in found.figures]
    assert told[:4] == [
        ("云台市", "示范村 12个"),
        ("云台市", "投资 3000万元"),
        ("东海市", "示范村 8个"),
        ("东海市", "投资 1500万元"),
    ]
    assert {subject for subject, _ in told[4:]} == {""}


@pytest.mark.parametrize(
    "text",
    [
        "指标  单位\n产值  亿元\n平台  个\n",  # no column of values
        "序号\n指标\n二、重点任务\n1.发展产业。\n2.建设平台。\n",
        "甲  乙  丙\n1  2  3\n4  5  6\n",
        "指标  单位  2024年  2027年\n产值  亿元  180  225\n",  # one row is no table
    ],
)
def test_what_does_not_say_what_its_columns_are_gives_nothing(reading: Reading, text: str) -> None:
    """Without a header of metrics and years, or of places and units, numbers below each other mean nothing."""
    assert [one for one in reading(text, policy=PLAN, kind="policy").figures if one.rule == "figure_policy"] == []


def test_a_long_run_of_cells_takes_no_longer_than_its_length(reading: Reading) -> None:
    """Forty thousand lines of digits, and a header repeated as often, end soon."""
    assert figures(reading("1\n" * 40_000)) == []
    assert figures(reading("序号\n指标\n2024年\n" * 5_000)) == []
    assert figures(reading("指标  单位  目标值\n" * 5_000)) == []
