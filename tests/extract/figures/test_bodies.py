"""Brackets of every form, and who is named in them with what role."""

from __future__ import annotations

import pytest

from extract.figures.bodies import is_list, read_bodies


def bodies(text: str) -> dict[str, str]:
    return {body.name: body.role for body in read_bodies(text, 0, len(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("省发展改革委、工业和信息化厅按职责分工负责", {"省发展改革委": "", "省工业和信息化厅": ""}),
        ("省科技厅牵头，教育厅、各设区市配合", {"省科技厅": "lead", "省教育厅": "support"}),
        ("牵头单位：省科技厅；配合单位：省教育厅", {"省科技厅": "lead", "省教育厅": "support"}),
        ("责任单位：市科技局、财政局，各县（市、区）人民政府", {"市科技局": "", "市财政局": ""}),
        ("由省科技厅会同省教育厅、财政厅负责", {"省科技厅": "lead", "省教育厅": "support", "省财政厅": "support"}),
        ("省委组织部、宣传部，省教育厅按职责分工负责", {"省委组织部": "", "省委宣传部": "", "省教育厅": ""}),
        ("税务总局、财政部负责，排在第一位的部门为牵头部门，下同", {"税务总局": "", "财政部": ""}),
        ("文化和旅游部、粮食和储备局等和各省级人民政府负责", {"文化和旅游部": "", "粮食和储备局": ""}),
        ("市市场监管局、市场监管总局等有关部门负责", {"市市场监管局": "", "市场监管总局": ""}),
        ("省科技厅、团省委、江苏证监局负责，2025年底前完成", {"省科技厅": "", "团省委": "", "江苏证监局": ""}),
        ("省委金融办、人民银行江苏省分行负责", {"省委金融办": "", "人民银行江苏省分行": ""}),
        ("市妇联和有关区县政府具体负责", {"市妇联": ""}),
        ("省体育局，有关市（州）党委和政府负责", {"省体育局": ""}),
        ("商务部流通司、消费促进司负责", {"商务部流通司": "", "商务部消费促进司": ""}),
        ("商务部流通司、财政部、消费司负责", {"商务部流通司": "", "财政部": ""}),
        ("自治区科技厅、教育厅，南宁海关负责", {"自治区科技厅": "", "自治区教育厅": "", "南宁海关": ""}),
        ("责任单位：省科技厅（牵头）、省国资委", {"省科技厅": "lead", "省国资委": ""}),
        (
            "云台县、东海县政府，徐州、南京市政府负责",
            {"云台县政府": "", "东海县政府": "", "徐州市政府": "", "南京市政府": ""},
        ),
        ("徐州、南京高新区管委会配合", {"徐州高新区管委会": "support", "南京高新区管委会": "support"}),
        ("省市场监管局（省知识产权局）、省科协、各市", {"省市场监管局": "", "省科协": ""}),
        ("各设区市人民政府、沿海各市人民政府、省有关部门负责", {}),
        ("省科技厅、沿线州市人民政府配合", {"省科技厅": "support"}),
        ("市科技局牵头，各县市区、园区配合", {"市科技局": "lead"}),
        ("市地震局、市地方金融管理局、市地有关部门负责", {"市地震局": "", "市地方金融管理局": ""}),
        ("本报记者王某、李某参与采写", {}),
    ],
)
def test_members_and_roles(text: str, expected: dict[str, str]) -> None:
    """Shared prefixes go on, what names nobody falls out, lead and support are told apart."""
    assert bodies(text) == expected


def test_offsets() -> None:
    """A member stands where it says."""
    text = "（省科技厅、教育厅负责）"
    assert [text[body.start : body.end] for body in read_bodies(text, 1, len(text) - 1)] == ["省科技厅", "教育厅"]


def test_a_holding_of_the_state_takes_no_prefix() -> None:
    """省财政厅，云杉金控: a firm by its short name is a member, and none of the province's offices."""
    assert bodies("省财政厅，云杉金控") == {"省财政厅": "", "云杉金控": ""}


def test_a_list_that_says_who_leads() -> None:
    """省科技厅；排名第一的为牵头单位: still nothing but a list of bodies."""
    text = "省科技厅，云杉银行；排名第一的为牵头单位"
    assert is_list(text, 0, len(text))
