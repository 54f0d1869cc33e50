"""Sizes told as a level."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.figures.levels import read_levels
from extract.notes import Notes

Reading = Callable[..., Notes]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("打造万亿级智能物联产业集群。", [("智能物联产业集群", 1e12)]),
        ("1500亿级新材料产业集群正在形成。", [("新材料产业集群", 1.5e11)]),
        ("形成千亿元级航天产业集群，", [("航天产业集群", 1e11)]),
        ("形成4个千亿级产业集群。", []),
        ("三大千亿级产业集群。", []),
        ("培育百亿级企业5家。", []),
        ("打造千亿级产业集群。", []),
        ("国家级产业集群。", []),
    ],
)
def test_a_level_is_the_size_of_one_cluster(text: str, told: list[tuple[str, float]]) -> None:
    """What is counted by a measure word has its level as a part of its name."""
    assert [(one.what, one.value) for one in read_levels(text)] == told


def test_a_level_is_told_of_who_builds_it(reading: Reading) -> None:
    """打造 is a goal, 打造了 done."""
    names = {"云台高新区": ("Zone", "云台高新区")}
    for text, kind in (
        ("云台高新区打造万亿级物联产业集群。", "target"),
        ("云台高新区打造了万亿级物联产业集群。", "actual"),
    ):
        (figure,) = reading(text, names).figures
        assert figure.subject
        assert (figure.subject.name, figure.indicator.value) == ("云台高新区", 1e12)
        assert figure.indicator.kind == kind


def test_the_size_of_a_fund_beside_its_name(reading: Reading) -> None:
    """设立30亿元云台基金, 云台基金（20亿元）: its 规模."""
    names = {"云台基金": ("Fund", "云台基金")}
    for text in ("云台市设立30亿元云台基金，投资初创企业。", "云台基金（30亿元）投早投小。"):
        (figure,) = reading(text, names).figures
        assert figure.subject
        assert (figure.subject.name, figure.indicator.metric) == ("云台基金", "规模")
