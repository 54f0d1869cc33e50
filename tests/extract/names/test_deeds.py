"""Deeds at the border of a name: founded and unveiled things have names, what is called for is a class."""

from __future__ import annotations

import pytest

from extract.names.deeds import announced, founded, visited


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("甲校与乙公司共建智能流体联合研究中心。", "智能流体", True),
        ("全省首个低温装备产业学院今天开课。", "低温装备", True),
        ("支持龙头企业组建低温装备创新联合体。", "低温装备", False),
        ("各地加快建设低温装备中试基地。", "低温装备", False),
        ("青禾高新区共建低温装备创新中心。", "低温装备", True),
        ("由高新区组建低温装备创新中心。", "低温装备", False),
    ],
)
def test_what_is_founded(text: str, name: str, told: bool) -> None:
    """A founding verb names; support, haste and number do not."""
    assert founded(text, text.index(name)) is told


def test_what_is_announced_and_visited() -> None:
    """At the begin of a clause, before 揭牌; behind 参观."""
    text = "会上，低温装备研究院正式揭牌。"
    assert announced(text, 3, text.index("正式"))
    assert visited("一行参观了低温装备研究院。", 5)
    assert not visited("一行讨论了低温装备研究院。", 5)
