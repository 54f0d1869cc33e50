"""Gatherings that are the subject of what holds them, and meetings of record."""

from __future__ import annotations

import pytest

from extract.mentions.gatherings import clause, gatherings


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("6月8日上午，市校合作工作座谈会在市会议中心召开。", ["市校合作工作座谈会"]),
        ("由省教育厅主办的青禾杯机器人创新大赛圆满落幕。", ["青禾杯机器人创新大赛"]),
        ("县委十五届九次全会审议通过决定。", ["县委十五届九次全会"]),
        ("“党建领航 科技助农”主题党日活动走进西镇。", ["“党建领航 科技助农”主题党日活动"]),
        ("座谈会在青禾召开，系列活动启动。", []),
        ("主席致信祝贺首届机器人大会开幕。", []),
    ],
)
def test_what_is_held(text: str, names: list[str]) -> None:
    """A kind with what tells it from others; a kind alone and a clause with a verb are none."""
    assert [text[start:end] for start, end in gatherings(text)] == names


def test_a_clause_begins_behind_its_comma() -> None:
    """A comma within quotation marks begins none."""
    text = "近日，“以花为媒，以节会友”文化节"
    assert text[clause(text, len(text)) :] == "“以花为媒，以节会友”文化节"
