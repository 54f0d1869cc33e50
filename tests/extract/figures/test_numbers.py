"""Numbers as official Chinese writes them: value in the plain unit, bound, and what is no quantity."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.figures.numbers import BEGINS, QUANTITY, SHARE, SHARED, _begun, han_number, read_numbers


def rows(text: str) -> list[tuple[float, str, str]]:
    return [(one.value, one.unit, one.bound) for one in read_numbers(text)]


@pytest.mark.parametrize(
    ("words", "value", "unit", "bound"),
    [
        ("合作经费达7.5亿元", 750_000_000, "元", "="),
        ("超千名师生", 1000, "名", ">="),
        ("1000多名师生", 1000, "名", ">="),
        ("信息120余条", 120, "条", ">="),
        ("十余家企业", 10, "家", ">="),
        ("近1/10", 10, "%", "~"),
        ("约500家", 500, "家", "~"),
        ("10名左右", 10, "名", "~"),
        ("80家以上", 80, "家", ">="),
        ("不低于30%", 30, "%", ">="),
        ("不少于210万元人民币", 2_100_000, "元", ">="),
        ("不超过15个工作日", 15, "个工作日", "<="),
        ("3天内办结", 3, "天", "<="),
        ("两万多个课题", 20_000, "个", ">="),
        ("超过十万亿元", 1e13, "元", ">="),
        ("2.7个百分点", 2.7, "个百分点", "="),
        ("百分之二十", 20, "%", "="),
        ("超过三分之一", 33.33, "%", ">="),
        ("接近一半", 50, "%", "~"),
        ("八成企业", 80, "%", "="),
        ("1,234.5万元", 12_345_000, "元", "="),
        ("12个亿的投资", 1_200_000_000, "元", "="),
        ("384家（次）", 384, "家（次）", "="),
        ("1.2亿千瓦时", 120_000_000, "千瓦时", "="),
        ("65平方公里", 65, "平方公里", "="),
        ("年龄70周岁", 70, "周岁", "="),
        ("试点高校**37**所", 37, "所", "="),
    ],
)
def test_one_number(words: str, value: float, unit: str, bound: str) -> None:
    """Value, unit and bound of one quantity."""
    assert rows(words) == [(value, unit, bound)]


@pytest.mark.parametrize(
    ("words", "low", "high", "unit"),
    [
        ("布局1—2个试点", 1, 2, "个"),
        ("税收6-8亿元", 6e8, 8e8, "元"),
        ("占40%~45%", 40, 45, "%"),
        ("20至30人", 20, 30, "人"),
    ],
)
def test_a_range_gives_both_ends(words: str, low: float, high: float, unit: str) -> None:
    """The lower end is a floor, the upper a ceiling."""
    assert rows(words) == [(low, unit, ">="), (high, unit, "<=")]


@pytest.mark.parametrize(
    "words",
    [
        "2025年7月4日",
        "苏政办发〔2025〕28号",
        "第5位",
        "5G基站",
        "百亿元级产业集群",
        "数百家企业",
        "新三板挂牌",
        "成立大会",
        "电话025-83212345",
        "万一",
        "2018—2035年",
        "教育部等八部门",
    ],
)
def test_what_is_no_quantity(words: str) -> None:
    """Dates, 文号, ranks, versions, levels, telephone numbers, words with numerals in them."""
    assert rows(words) == []


@given(st.integers(1, 99_999_999))
def test_numerals_round_trip(number: int) -> None:
    """What we spell we read back."""
    assert han_number(spell(number)) == number


def spell(number: int) -> str:
    """A number below 一亿 in Chinese numerals, zeros left out."""
    if number >= 10_000:
        return spell(number // 10_000) + "万" + (spell(number % 10_000) if number % 10_000 else "")
    parts = [(number // size % 10, sign) for size, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, ""))]
    return "".join("零一二三四五六七八九"[digit] + sign for digit, sign in parts if digit)


@given(st.text("0123456789.,-—~一二两十百千万亿余多约近超家个元%分之成年 ", max_size=80))
def test_any_text_keeps_its_offsets(text: str) -> None:
    """Numbers lie in the text, in order, and never raise."""
    found = read_numbers(text)
    assert all(0 <= one.start <= one.head < one.end <= len(text) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)


@pytest.mark.parametrize("part", ["1234567890", "1,", "一二三四五", "1-", "十分之", "超过", "12家、"])
def test_long_lines_take_linear_time(part: str) -> None:
    """A hundred thousand characters of it in seconds of our own."""
    begun = time.process_time()
    read_numbers(part * (100_000 // len(part)))
    assert time.process_time() - begun < 60


def test_tried_only_where_it_can_begin() -> None:
    """The signs that a pattern is tried at leave out nothing that it finds anywhere."""
    text = (
        "不得超过达到了  两万余家；近三分之二、不应低于百分之九十以上，约一半，超半数，七成以上，控制在 * 5.6亿元以内，"
        * 2
    )
    for pattern, first in ((QUANTITY, BEGINS), (SHARE, SHARED)):
        tried = [match.span() for match in _begun(pattern, first, text)]
        assert tried == [match.span() for match in pattern.finditer(text)]
        assert len(tried) > 3
