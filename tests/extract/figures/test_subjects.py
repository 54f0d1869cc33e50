"""Who a number is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.notes import Notes

Reading = Callable[..., Notes]
NAMES = {"云台高新区": ("Zone", "云台高新区"), "东海大学": ("University", "东海大学"), "云台市": ("Place", "云台市")}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("目前，云台高新区与东海大学共建平台20家。", "云台高新区"),
        ("云台高新区主动作为，与东海大学深化合作，共建平台20家。", "云台高新区"),
        ("云台市持续发力。去年，建成平台20家。", "云台市"),  # what the sentence before speaks of
        ("云台市持续发力。高校建成平台20家。", ""),  # somebody else
        ("在云台市，新增企业20家。", "云台市"),
        ("云台市科技发展快。其中，云台高新区新增企业20家。", "云台高新区"),
        ("去年，通过与多方合作，新增企业20家。", ""),
        ("据云台市统计，新增企业20家。", "云台市"),  # who tells it, of itself
        ("云台市东风煤矿扩建，新增企业20家。", ""),  # somebody else at the place
        ("在云台市，主体工程顺利完工，新增企业20家。", ""),
        ("云台高新区引导东海大学参与，新增企业20家。", ""),
        ("在云台市的云台高新区，新增企业20家。", "云台高新区"),
        ("云台高新区成立多年，经云台市批准扩区，新增企业20家。", "云台高新区"),  # who only approved it
    ],
)
def test_the_name_that_the_clause_begins_with(reading: Reading, text: str, subject: str) -> None:
    """Through ellipsis, past partners; nobody where the text names nobody."""
    (figure,) = reading(text, NAMES).figures
    assert (figure.subject.name if figure.subject else "") == subject


MORE = {
    **NAMES,
    "云台市亚运会": ("Event", "云台市亚运会"),
    "云台论坛": ("Event", "云台论坛"),
    "阿根廷": ("Place", "阿根廷"),
    "云台基地项目": ("Product", "云台基地项目"),
}


@pytest.mark.parametrize(
    ("text", "subject", "metric"),
    [
        ("云台市亚运会筹办8年来，云台市新增球场20家。", "云台市", "新增球场"),  # a time, and nobody
        ("中国家电出口2000万台。", "中国", "家电出口"),
        ("中国商飞公司交付客机20架。", "", "中国商飞公司交付客机"),  # a firm called after the country
        ("阿根廷修路忙。全国新修公路300公里。", "阿根廷", "新修公路"),
        ("阿根廷修路忙。我国商务部数据显示，全国新修公路300公里。", "中国", "新修公路"),
        ("云台市规划新城。云台基地项目完工后，将新增岗位900个。", "云台基地项目", "新增岗位"),
        ("云台论坛在东海大学举行。东海大学专家学者100余人参加。", "云台论坛", "东海大学专家学者"),
        ("东海大学科研团队42人参加科考。", "东海大学", "科研团队"),
        ("云台市之滨的云台高新区，去年新增企业20家。", "云台高新区", "新增企业"),
        ("云台市方面称，新增企业20家。", "", "新增企业"),  # a claim, and no statistics
        ("吸引来自云台高新区，东海大学等在内的44所高校。", "", "高校"),
    ],
)
def test_frames_countries_and_meetings(reading: Reading, text: str, subject: str, metric: str) -> None:
    """Not the time that an event makes, but who is there, which country is spoken of, and who meets."""
    figure = reading(text, MORE).figures[-1]
    assert (figure.subject.name if figure.subject else "") == subject
    assert figure.indicator.metric == metric


def test_the_size_of_a_fund_in_the_clause_behind_it(reading: Reading) -> None:
    """设立云台基金，首期规模20亿元: the size is the fund's; what it is for is not."""
    names = {"云台基金": ("Fund", "云台基金")}
    figure = reading("设立云台基金，首期规模20亿元。", names).figures[-1]
    assert figure.subject
    assert figure.subject.name == "云台基金"
