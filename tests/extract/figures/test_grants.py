"""What a sum is granted for, and whose share is whose."""

import pytest

from extract.figures.grants import grant, own_share


@pytest.mark.parametrize(
    ("words", "metric"),
    [
        ("对新认定的国家级孵化器，一次性给予50万元奖励", "国家级孵化器奖励"),
        ("对通过评价的企业，按每人每月800元发放岗位补贴", "通过评价的企业每人每月岗位补贴"),
        ("新建标准厂房50万元", ""),
    ],
)
def test_with_whom_it_is_for(words: str, metric: str) -> None:
    """The condition, how often, and the kind of grant; nothing where nothing is granted."""
    begin = words.find("，") + 1
    number = next(i for i, sign in enumerate(words) if sign.isdigit())
    end = words.index("元") + 1
    assert grant(words, 0, begin, (number, end), len(words)) == metric


@pytest.mark.parametrize(
    ("nth", "metric"),
    [(0, "纺织产业产值"), (1, "化工产业产值"), (2, "机械产业产值"), (3, "纺织产业、化工产业和机械产业产值")],
)
def test_a_list_told_one_by_one(nth: int, metric: str) -> None:
    """纺织产业、化工产业和机械产业产值分别增长…: to each its own, and the whole to a number too many."""
    assert own_share("纺织产业、化工产业和机械产业产值", nth) == metric


def test_prizes_with_a_grant_each() -> None:
    """金奖、银奖、优秀奖的单位奖励: 奖 of 奖励 is no end that the prizes share."""
    assert own_share("金奖、银奖、优秀奖的单位奖励", 0) == "金奖的单位奖励"
