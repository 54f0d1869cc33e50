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
