"""Organs by region, function and level."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("江苏省科技厅、省教育厅联合印发通知。", ["江苏省科技厅", "省教育厅"]),
        ("工业和信息化部火炬中心副主任出席。", ["工业和信息化部火炬中心"]),
        ("盐城环保高新区科技人才局负责。", ["盐城环保高新区科技人才局"]),
        ("徐州市委办、市府办联合发文。", ["徐州市委办", "市府办"]),
        ("徐州市政府办好民生实事。", ["徐州市政府"]),
        ("海安市安委会办公室部署检查。", ["海安市安委会办公室"]),
        ("国务院职业教育工作部际联席会议召开。", ["国务院职业教育工作部际联席会议"]),
        ("国家发展改革委创新驱动发展中心调研。", ["国家发展改革委创新驱动发展中心"]),
        ("中共徐州市委组织部发文。", ["中共徐州市委组织部"]),
        ("河南省人大财经委、河南省政协经济委参加。", ["河南省人大财经委", "河南省政协经济委"]),
        ("青州高新区商务和文化旅游局局长到会。", ["青州高新区商务和文化旅游局"]),
        ("青州高新区管委会投资促进局副局长到会。", ["青州高新区管委会投资促进局"]),
        ("青州高新区党群工作部部长到会。", ["青州高新区党群工作部"]),
        ("青州高新区党工委委员到会。", ["青州高新区党工委"]),
        ("青州高新区大力布局新材料。", []),
        ("美国商务部长来访，新西兰外交部发言。", ["美国商务部", "新西兰外交部"]),
        ("鞍山市行业多，他任菱镁行业协会科学技术委员会委员。", []),
        ("青州高新区与市场中心签约。", []),
        ("山东省委海洋发展委员会办公室发文。", ["山东省委海洋发展委员会办公室"]),
        ("由科技部农村中心支持。", ["科技部农村中心"]),
        ("新疆生产建设兵团科技局主办。", ["新疆生产建设兵团科技局"]),
        ("浙江省援藏指挥部、湖南省第十批援藏工作队到会。", ["浙江省援藏指挥部", "湖南省第十批援藏工作队"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Agency"] == words


@pytest.mark.parametrize(
    "text",
    [
        "各市、县人民政府要加强领导。",
        "有关区县政府具体负责。",
        "教育部门要做好服务。",
        "人大代表提出建议。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "Agency"] == []


@pytest.mark.parametrize(
    ("text", "words", "standard"),
    [
        ("江苏省科技厅发文。省科技厅要求落实。江苏省强调。", "省科技厅", "江苏省科技厅"),
        ("徐州市召开会议，徐州市科技局参加，市财政局落实资金。", "市财政局", "徐州市财政局"),
        ("国务院关于创新的意见\n发展改革委负责落实。", "发展改革委", "国家发展改革委"),
        ("河北省委和省政府要履行责任。河北省要落实。", "省政府", "河北省政府"),
    ],
)
def test_the_region_is_that_of_the_text(
    things: Callable[[str], dict[str, str]], text: str, words: str, standard: str
) -> None:
    """A bare level is of the document's province or city; the centre's short forms are the centre's."""
    assert things(text)[words].replace("人民政府", "政府") == standard


def test_a_city_called_like_its_prefecture(things: Callable[[str], dict[str, str]]) -> None:
    """大理市委 is of the city, 大理州委 of the prefecture."""
    found = things("大理州委书记、大理市委书记出席。")
    assert (found["大理州委"], found["大理市委"]) == ("大理白族自治州委", "大理市委")


def test_the_department_of_a_working_committee(things: Callable[[str], dict[str, str]]) -> None:
    """某高新区党工委委员、组织部部长: the department is of 党工委."""
    found = things("徐州高新区党工委委员、组织部部长介绍情况。")
    assert found["组织部"] == "徐州高新区党工委组织部"


def test_a_ministrys_general_office(name) -> None:
    """教育部办公厅 issues papers of its own; of its departments it is one."""
    found = name("联系人见附件。\n教育部办公厅\n财政部办公厅\n2031年3月6日")
    assert found == [("Agency", "教育部办公厅"), ("Agency", "财政部办公厅")]


def test_the_central_bank_in_a_region(things) -> None:
    """人民银行…分行 is what the text calls it in full."""
    found = things("中国人民银行江苏省分行印发通知。参加单位：人民银行江苏省分行。")
    assert set(found.values()) == {"中国人民银行江苏省分行"}


def test_bodies_of_the_village_named_last(things: Callable[[str], dict[str, str]]) -> None:
    """村党支部 is that of the village spoken of; where none is, it is none."""
    found = things("庄浪县韩店镇东门村产业兴旺。村党支部书记说，镇党委副书记来过。")
    assert {"东门村党支部", "韩店镇党委"} <= set(found.values())
    assert not things("走进会场，村党支部书记说。")


def test_words_that_end_within_another(name: Name) -> None:
    """集|团中央, 市委|员会: no League and no committee of the Party."""
    assert not [words for type, words in name("他在哈电集团中央研究院工作。") if type == "Agency"]
    assert "成都市委" not in [words for _, words in name("当选为政协第十五届成都市委员会委员。")]


def test_bodies_that_bear_the_level_only(things: Callable[[str], dict[str, str]]) -> None:
    """自治区党委 is the region's also in a text of one of its cities; a centre of the city bears the city's name."""
    told = "广西壮族自治区柳州市贯彻自治区党委和市委部署，市人参产业发展中心、市地方金融管理局落实。"
    found = things(f"柳州市人民政府关于农业的通知\n{told}")
    assert found["自治区党委"] == "广西壮族自治区党委"
    assert found["市委"] == "柳州市委"
    assert found["市人参产业发展中心"] == "柳州市人参产业发展中心"
    assert found["市地方金融管理局"] == "柳州市地方金融管理局"


def test_the_level_behind_to_report_and_by(things: Callable[[str], dict[str, str]]) -> None:
    """报市发展改革委, 以市科技局: the level is of the name."""
    found = things("徐州市人民政府关于农业的通知\n方案报市发展改革委备案，以市自然资源局核定的图为准。")
    assert {"市发展改革委", "市自然资源局"} <= set(found)


def test_bureaus_of_the_zone_whose_paper_it_is(things: Callable[[str], dict[str, str]]) -> None:
    """徐州高新区管委会关于…: 科技创新局 is the zone's, and not the city's."""
    found = things("徐州高新区管委会关于农业的通知\n由科技创新局牵头，徐州市支持。")
    assert found["科技创新局"] == "徐州高新区科技创新局"
