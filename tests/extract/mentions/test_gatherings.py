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


def test_what_is_held_of_a_motto_and_how() -> None:
    """A motto and a kind are a name; how it is held is none of it; 高等 is no list."""
    for text, name in (
        ("由团委承办的“讲家乡，爱家乡”系列比赛日前在校区开展。", "“讲家乡，爱家乡”系列比赛"),
        ("青禾大学新生开学典礼以线上同步的方式举行。", "青禾大学新生开学典礼"),
        ("青禾省高等学校第三届教学竞赛在校举行。", "青禾省高等学校第三届教学竞赛"),
    ):
        assert name in [text[start:end] for start, end in gatherings(text)]


def test_what_is_hosted_by_somebody_and_held_later() -> None:
    """Its host stands in the next words, the place in the next clause; an activity under way is no meeting."""
    for text, names in (
        ("“看见青禾”国际会议由青禾省政府主办，2日在青禾市开幕。", ["“看见青禾”国际会议"]),
        ("“青禾·对话”活动今天（6月4日）在青禾市启动。", ["“青禾·对话”活动"]),
        ("本届青禾科学汇演由省教委主办。", ["青禾科学汇演"]),
        ("“邻里共建”活动已启动三年。", []),
    ):
        assert [text[start:end] for start, end in sorted(set(gatherings(text)))] == names


def test_how_an_event_ended_and_what_it_shows() -> None:
    """圆满结束, 落下帷幕; a fair called 国际…展; a laboratory （筹） in the name."""
    for text, name in (
        ("首届青禾岗位集中培训会圆满结束。", "首届青禾岗位集中培训会"),
        ("青禾大学“山水杯”辩论赛落下帷幕。", "青禾大学“山水杯”辩论赛"),
        ("青禾国际消费电子展举行。", "青禾国际消费电子展"),
        ("青禾省重点实验室（筹）学术委员会会议召开。", "青禾省重点实验室（筹）学术委员会会议"),
    ):
        assert name in [text[start:end] for start, end in gatherings(text)]
