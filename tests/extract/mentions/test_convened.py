"""What is convened, attended or spoken at: the stretch from the verb to the kind of meeting."""

from __future__ import annotations

import pytest

from extract.mentions.convened import called, convened


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("省委办公厅召开健全基层减负情况报告制度工作座谈会，交流体会。", ["健全基层减负情况报告制度工作座谈会"]),
        ("张明出席学习贯彻中央关于种业振兴的重要部署研讨会并讲话。", ["学习贯彻中央关于种业振兴的重要部署研讨会"]),
        ("专家参加了在青禾镇召开的《河湖规划》阶段成果汇报会。", ["《河湖规划》阶段成果汇报会"]),
        ("学校召开民主党派、无党派人士联席会议。", ["民主党派、无党派人士联席会议"]),
        ("他在青禾智慧港口论坛分别作了介绍。", ["青禾智慧港口论坛"]),
        ("市里举行面向东南亚的青禾港推介会。", ["面向东南亚的青禾港推介会"]),
        ("他参加青禾种业大会和第三届稻米文化节。", ["青禾种业大会", "第三届稻米文化节"]),
        ("青禾厅举行《看得见的变化》首场新闻发布会。", ["《看得见的变化》首场新闻发布会"]),
    ],
)
def test_what_a_verb_holds_is_a_name(text: str, names: list[str]) -> None:
    """With verbs, titles, lists and 的 of its own in it; behind 在 where somebody speaks."""
    assert [text[start:end] for start, end in sorted(set(convened(text)))] == names


@pytest.mark.parametrize(
    "text",
    [
        "会议召开后，举行新闻发布会，开展专题讲座。",
        "每年召开一次项目推进会，适时召开产业调度会。",
        "他们参加了有关部门组织的各类技能比赛。",
        "队伍在女子一百米决赛中获胜。",
        "双方参加过多场线上交流会。",
    ],
)
def test_what_has_no_name(text: str) -> None:
    """A kind alone, a class, a duty, a count."""
    assert list(convened("本报青禾电。" * 100 + text)) == []


def test_what_a_text_is_of_needs_less_of_a_name() -> None:
    """党员师生座谈会 is a name in the report of it, and else a kind."""
    assert called("党员师生座谈会", reported=True)
    assert not called("党员师生座谈会")
    assert called("第三次党员师生座谈会")


def test_a_show_has_a_number() -> None:
    """Of shows and rounds many are held."""
    assert called("第三届青禾书画展览")
    assert not called("青禾书画展览")


def test_a_long_line_is_read_in_time() -> None:
    """Verbs and kinds without end, one behind the other."""
    assert list(convened("出席参加举行" * 9000)) == []
    assert list(convened("会议在" * 17000)) == []


def test_marks_hold_a_whole_name() -> None:
    """“某年某培训班”在某地举行."""
    text = "学院承办的“2022年青禾省灌区干部培训班”在校举行，学院“青禾青年学者论坛”开讲，他说“座谈会”要开。"
    names = {text[start:end] for start, end in convened(text)}
    assert names == {"2022年青禾省灌区干部培训班", "青禾青年学者论坛"}


def test_a_name_ends_before_its_second_half() -> None:
    """某典礼|暨某仪式: what follows 暨 is added where events are put together."""
    text = "我校举行2025届毕业典礼暨学位授予仪式。"
    assert [text[start:end] for start, end in convened(text)] == ["2025届毕业典礼"]
