"""Systems and online platforms by their owner."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("企业登录湖南省特种设备检验申报系统填报。", "湖南省特种设备检验申报系统"),
        ("全国种业信用监测平台上线运行。", "全国种业信用监测平台"),
        ("长沙市电梯应急处置平台投入使用。", "长沙市电梯应急处置平台"),
    ],
)
def test_a_system_has_its_owner(name: Name, text: str, found: str) -> None:
    """What it is for may be a verb; the owner in front begins the name."""
    assert ("Platform", found) in name(text)


@pytest.mark.parametrize("text", ["湖南省大力推进平台建设。", "长沙市依托政务平台受理。", "江苏省教育系统召开会议。"])
def test_a_class_is_no_system(name: Name, text: str) -> None:
    """A place that builds or uses platforms names none."""
    assert not [found for type, found in name(text) if type == "Platform"]


@pytest.mark.parametrize("text", ["湖州市建成创新平台12个。", "湖州市筹建数据管理平台。", "湖州市向监测平台报送数据。"])
def test_a_verb_is_no_part_of_a_system(name: Name, text: str) -> None:
    """What an owner builds, or has so many of, is not called after it."""
    assert [found for type, found in name(text) if type == "Platform"] == []


@pytest.mark.parametrize(
    "text", ["搭建“云易养”智慧养老平台。", "合力搭建“边云”技术交易平台。", "“青企通”政策兑现平台上线。"]
)
def test_where_many_meet_is_a_platform(name: Name, text: str) -> None:
    """Called by a word in quotation marks, and for others to use."""
    assert [type for type, found in name(text) if found.endswith("平台")] == ["Platform"]


@pytest.mark.parametrize(
    "text", ["打造“政产学研用”创新平台。", "上线“互联网+”政务服务平台。", "建立“一站式”服务平台。"]
)
def test_a_way_of_working_is_no_name_of_a_system(name: Name, text: str) -> None:
    """What stands in quotation marks says how, and not which."""
    assert [found for type, found in name(text) if type == "Platform"] == []
