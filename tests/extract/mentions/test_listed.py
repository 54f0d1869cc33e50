"""Platforms and zones whose border is the list's, and what is opened."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("代表团走访南京综合保税区、远帆物流园区、云杉城市展示中心。", ("Zone", "远帆物流园区")),
        ("代表团走访南京综合保税区、远帆物流园区、云杉城市展示中心。", ("Platform", "云杉城市展示中心")),
        ("会上，滨江企业出海联盟正式成立。", ("Alliance", "滨江企业出海联盟")),
        ("当天，青禾智慧农机研究中心揭牌。", ("Platform", "青禾智慧农机研究中心")),
        ("位于南京市的海岸与滩涂明湖实验室获批。", ("Platform", "海岸与滩涂明湖实验室")),
    ],
)
def test_a_member_of_a_list_and_what_is_opened(name: Name, text: str, found: tuple[str, str]) -> None:
    """The sign behind a name is the border of the next; 揭牌 tells the end of one."""
    assert found in name(text)


@pytest.mark.parametrize(
    "text",
    [
        "走访南京大学、省级创新中心。",
        "建设南京大学、3个创新中心。",
        "支持高校、科技企业孵化器发展。",
        "会上，一批重点实验室揭牌。",
        "自研究中心成立以来，成果不断。",
    ],
)
def test_a_class_in_a_list_is_no_name(name: Name, text: str) -> None:
    """What is counted, or made of class words, names nothing."""
    assert not [words for type, words in name(text) if type in ("Platform", "Zone", "Alliance")]


def test_who_builds_and_the_verb_are_of_no_name(name: Name) -> None:
    """甲大学与乙高新区共建竹艺产业学院揭牌: the college alone."""
    found = [words for type, words in name("南京大学与徐州高新区共建竹艺产业学院揭牌") if type == "Platform"]
    assert found == ["竹艺产业学院"]


def test_a_dash_before_a_name_is_not_of_it(name: Name) -> None:
    """——京津冀高新区联盟成立五年: the second line of a headline."""
    found = name("从邻居到家人\n——京津冀高新区联盟成立五年观察")
    assert [words for type, words in found if type == "Alliance"] == ["京津冀高新区联盟"]
