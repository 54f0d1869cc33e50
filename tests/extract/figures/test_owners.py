"""Whose number is whose, told 分别."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.notes import Notes

Reading = Callable[..., Notes]
NAMES = {name: ("Zone", name) for name in ("甲高新区", "乙高新区", "丙高新区")}


def told(notes: Notes) -> list[tuple[str, str, float, str]]:
    rows = ((one.subject.name if one.subject else "", one.indicator) for one in notes.figures)
    return [(name, row.metric, row.value, row.bound) for name, row in rows]


def test_each_has_its_own(reading: Reading) -> None:
    """甲、乙营业收入分别达到……，分别增长……: in the order told, and the growth is theirs too."""
    found = reading("2030年，甲高新区、乙高新区营业收入分别达到12亿元、9亿元，分别增长8%和7.5%。", NAMES)
    assert told(found) == [
        ("甲高新区", "营业收入", 12e8, "="),
        ("乙高新区", "营业收入", 9e8, "="),
        ("甲高新区", "营业收入增长", 8.0, "="),
        ("乙高新区", "营业收入增长", 7.5, "="),
    ]


def test_of_what_was_told_before(reading: Reading) -> None:
    """丙营业收入突破30亿元，甲、乙分别突破8亿元和5亿元: of one thing, each of its own."""
    found = reading("丙高新区营业收入突破30亿元，甲高新区、乙高新区分别突破8亿元和5亿元。", NAMES)
    assert told(found) == [
        ("丙高新区", "营业收入", 30e8, ">="),
        ("甲高新区", "营业收入", 8e8, ">="),
        ("乙高新区", "营业收入", 5e8, ">="),
    ]


@pytest.mark.parametrize(
    "text", ["甲高新区、乙高新区营业收入分别达到3亿元、2亿元和1亿元。", "甲高新区营业收入、利润分别达到3亿元、2亿元。"]
)
def test_not_as_many(reading: Reading, text: str) -> None:
    """Two zones and three numbers, or one zone and two: nobody's own."""
    assert not any(name == "乙高新区" for name, *_ in told(reading(text, NAMES)))


def test_what_each_gives(reading: Reading) -> None:
    """甲、乙分别认缴3亿元、2亿元: the giving of each, and not what the sentence before counts."""
    found = reading("收费降低30%。甲高新区、乙高新区分别认缴3亿元、2亿元。", NAMES)
    assert told(found)[1:] == [("甲高新区", "认缴", 3e8, "="), ("乙高新区", "认缴", 2e8, "=")]
