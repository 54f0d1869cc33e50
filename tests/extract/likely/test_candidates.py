"""All sources together."""

from __future__ import annotations

import random

from extract.likely.candidates import candidates


def test_the_surest_first_whatever_the_order_of_the_entities(things) -> None:
    """Equal from run to run."""
    given = things("Platform", "江苏省产业技术研究院=省产研院", "省产研院")
    given += things("Association", "上海合作组织", "上合组织")
    given += things("Industry", "住宿和餐饮业", "住宿餐饮业") + things("Program", "“快件进村”工程", "快件进村")
    wanted = candidates(given)
    assert [pair.reason.kind for pair in wanted] == ["alias", "writing", "form", "short"]
    for seed in range(5):
        random.Random(seed).shuffle(given)
        assert candidates(given) == wanted


def test_what_is_surely_two_things_is_no_pair(things, pairs) -> None:
    """An alias that contradicts the name: 江苏 is not 浙江."""
    assert not pairs(things("Platform", "江苏省产业技术研究院=浙江省产研院", "浙江省产研院"))


def test_types_and_figures_are_left_out(things) -> None:
    """Numbers have no names of their own."""
    given = things("Indicator", "增长 5%、", "增长 5%") + things("Industry", "住宿和餐饮业", "住宿餐饮业")
    assert [pair.a.type for pair in candidates(given)] == ["Industry"]
    assert not candidates(given, frozenset(("Platform",)))
