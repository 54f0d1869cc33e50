"""Names that differ in their writing alone."""

from __future__ import annotations

import pytest

from extract.likely.writing import written


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("碳达峰、碳中和", "碳达峰碳中和"),
        ("第十四届青禾论坛", "第14届青禾论坛"),
        ("Ｕ—ＭＡＲ", "U-MAR"),
        ("住宿和餐饮业", "住宿与餐饮业"),
        ("青禾(云州)论坛", "青禾 （云州）论坛"),
    ],
)
def test_one_name_written_twice(a: str, b: str) -> None:
    assert written(a) == written(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [("人工智能+", "人工智能"), ("一等奖", "二等奖"), ("1.5万亩工程", "15万亩工程"), ("“六大”行动", "“九大”行动")],
)
def test_two_names(a: str, b: str) -> None:
    assert written(a) != written(b)


def test_writings_brackets_and_tails(things, pairs) -> None:
    """Each with its reason."""
    given = things("Industry", "航空、航天器制造业", "航空航天器制造业")
    given += things("Zone", "望海产业园（长沙）", "望海产业园") + things("Program", "“快件进村”工程", "快件进村")
    assert pairs(given) == [
        ("writing", "航空、航天器制造业", "航空航天器制造业"),
        ("form", "望海产业园（长沙）", "望海产业园"),
        ("form", "“快件进村”工程", "快件进村"),
    ]


def test_a_campus_is_not_the_university(things, pairs) -> None:
    """青禾大学（云州） may be one of two."""
    assert not pairs(things("University", "青禾大学（云州）", "青禾大学"))


def test_numbers_tell_apart(things, pairs) -> None:
    """One of a row is not another, nor the row."""
    assert not pairs(things("Event", "第三届“青禾”论坛", "第四届“青禾”论坛", "“青禾”论坛"))
