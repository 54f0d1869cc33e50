"""Platforms by owner or place, field and kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("依托云龙湖实验室开展攻关。", ["云龙湖实验室"]),
        ("江苏省安全应急装备技术创新中心揭牌。", ["江苏省安全应急装备技术创新中心"]),
        ("无锡学院集成电路测试联合实验室建成。", ["无锡学院集成电路测试联合实验室"]),
        ("“双碳”运营中心启动。", ["“双碳”运营中心"]),
        ("清华大学产业创新与金融研究院发布报告。", ["清华大学产业创新与金融研究院"]),
        ("走进中国科学院金属研究所。", ["中国科学院金属研究所"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Platform"] == words


@pytest.mark.parametrize(
    "text",
    [
        "建设一批国家重点实验室。",
        "支持企业建设省级工程研究中心。",
        "教育部工程研究中心名单公布。",
        "打造5个公共服务平台。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "Platform"] == []


@pytest.mark.parametrize(
    "text", ["湖州市启动重点实验室建设。", "湖州市培育众创空间。", "柳泉镇谋划创新联合体。", "省农科厅申报院士工作站。"]
)
def test_the_verb_of_a_clause_is_no_part_of_a_name(name: Name, text: str) -> None:
    """Who acts, what is done, and a class: no platform."""
    assert [found for type, found in name(text) if type == "Platform"] == []


def test_units_that_found_are_not_what_is_counted(name: Name) -> None:
    """等9家单位组建: the founders are counted, what they found has a name."""
    found = name("浙江大学等9家单位组建稻米资源高值利用创新联合体。")
    assert ("Platform", "稻米资源高值利用创新联合体") in found


def test_a_market_for_technology(name: Name) -> None:
    """兰州科技大市场 is a platform and no place."""
    assert name("兰州科技大市场吸引了许多商家。") == [("Platform", "兰州科技大市场")]
