"""What stands around the name of an event, and is no part of it."""

from __future__ import annotations

import pytest

from extract.mentions.trimmed import trimmed


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("青禾市和云州市共同主办2021中国青禾博览会", "2021中国青禾博览会"),
        ("工作委员会负责人就青禾委员会第五次会议", "青禾委员会第五次会议"),
        ("“谐振”内容获全国青禾课程竞赛", "全国青禾课程竞赛"),
        ("标志着首届青禾创新大赛", "首届青禾创新大赛"),
        ("大会致辞和青禾工会第十八次全国代表大会", "青禾工会第十八次全国代表大会"),
        ("首届青禾绿色能源论坛并作大会", "首届青禾绿色能源论坛"),
        ("“青禾”专题读书班（第一期）于腾讯会议", "“青禾”专题读书班（第一期）"),
        ("首届青禾博览会（以下简称“青博会”）泰国推介会", "首届青禾博览会泰国推介会"),
    ],
)
def test_what_leads_up_to_a_name_or_follows_it(words: str, name: str) -> None:
    """The verb that holds it, those who speak of it, what somebody does there, and the bracket of a short form."""
    cut = trimmed(words, 0, len(words), words)
    assert cut
    assert cut[2] == name


def test_a_bracket_in_front_belongs_to_what_it_explains() -> None:
    """某组织（简称“某组”）理事会会议 begins with the organization."""
    text = "昨天，青禾合作组织（以下简称“青合组”）理事会第二次会议"
    at = text.index("（")
    cut = trimmed(text, at, len(text), text[at:])
    assert cut
    assert cut[2] == "青禾合作组织理事会第二次会议"


@pytest.mark.parametrize(
    "words",
    [
        "青禾学院师生作学术讲座",
        "“五四”前夕再次展演",
        "省委书记王东峰会",
        "两支队伍入围全国总决赛",
        "教授担任开幕式",
        "一届大会",
    ],
)
def test_what_is_no_name(words: str) -> None:
    """A clause with its verb, and a person before 会见."""
    assert trimmed(words, 0, len(words), words) is None


def test_the_dash_of_a_second_title_is_left_out() -> None:
    """——某市洽谈会侧记: the dash opens the line, and no name."""
    text = "——东海市2025年金秋洽谈会侧记"
    end = text.index("侧记")
    assert trimmed(text, 0, end, text[:end]) == (2, end, "东海市2025年金秋洽谈会")
