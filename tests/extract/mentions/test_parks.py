"""Zones in shapes of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("前海新增港企120家，目前海上作业平稳。", ["前海"]),
        ("南沙、前海先后推出新政。", ["南沙", "前海"]),
        ("“中国酶谷”落户三明，号称中国硅谷。", ["中国酶谷"]),
        ("国家车联网应用推广（三明）先导区揭牌。", ["国家车联网应用推广（三明）先导区"]),
        ("走进三原县现代农业（果蔬）园区。", ["三原县现代农业（果蔬）园区"]),
        ("已建成云算小镇、光影小镇和智服小镇。", ["云算小镇", "光影小镇", "智服小镇"]),
        (
            "该区下辖先进陶瓷产业园、MEMS产业园两个园区。MEMS产业园扩产。",
            ["先进陶瓷产业园", "MEMS产业园", "MEMS产业园"],
        ),
        ("建设康养小镇、旅游小镇。", []),
        ("建设一批智造小镇、电商小镇。", []),
    ],
)
def test_a_zone_of_its_own_shape(name: Name, text: str, words: list[str]) -> None:
    """By its grammar, and no class of towns."""
    assert [found for type, found in name(text) if type == "Zone"] == words
