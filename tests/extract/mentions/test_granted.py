"""Titles that a verb confers, read to the end of their clause."""

from __future__ import annotations

import pytest

from extract.mentions.granted import apart, granted


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("青禾县荣获国家园林县城、全国文明城市提名城市等称号。", ["国家园林县城", "全国文明城市提名城市"]),
        ("该市被命名为“绿水青山”实践创新基地。", ["“绿水青山”实践创新基地"]),
        ("青禾市入选首批国家知识产权强市建设试点城市。", ["国家知识产权强市建设试点城市"]),
        ("获得支持的企业纳入管理平台，通过验收。", []),
        ("入选国家级青年人才计划。", []),
        ("新增国家高新技术企业326家。", []),
    ],
)
def test_what_is_granted(text: str, titles: list[str]) -> None:
    """A level or a mark and the noun of a status; a programme, a platform or a count is none."""
    assert list(granted(text)) == titles


def test_a_prize_stands_apart_from_its_contest() -> None:
    """The contest is an event of its own."""
    assert apart("第六届全国教学竞赛一等奖") == "一等奖"
    assert apart("湖北省科技进步奖一等奖") == "湖北省科技进步奖一等奖"
