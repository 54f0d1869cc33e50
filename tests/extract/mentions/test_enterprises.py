"""Companies by full name, group and list."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("高新区企业江苏澄测科技有限公司工程师说。", ["江苏澄测科技有限公司"]),
        ("中迪机器人（盐城）有限公司获奖。", ["中迪机器人（盐城）有限公司"]),
        ("天津拾起卖科技有限公司参加。", ["天津拾起卖科技有限公司"]),
        ("人民网陕西分公司签约。", ["人民网陕西分公司"]),
        ("贵州省遵义市明泽电梯有限公司投产。", ["明泽电梯有限公司"]),
        ("常州高新区明泽电子有限公司投产。", ["明泽电子有限公司"]),
        ("四川省能源投资集团有限公司投产。", ["四川省能源投资集团有限公司"]),
        ("常州高新区投资开发有限公司投产。", ["常州高新区投资开发有限公司"]),
        ("中国信保湖北分公司签约。", ["中国信保湖北分公司"]),
        ("中国人寿寿险重庆大足支公司总经理到会。", ["中国人寿寿险重庆大足支公司"]),
        ("座谈会上，超聚变、比亚迪、汉威科技等重点企业发言。", ["超聚变", "比亚迪", "汉威科技"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Enterprise"] == words


@pytest.mark.parametrize(
    "text",
    [
        "支持上市公司发展。",
        "国有企业和中小型公司。",
        "新能源、新材料、生物医药等企业。",
        "公司认为前景很好。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "Enterprise"] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("高端装备领域，星睿消防研制出新型抢险车。", "星睿消防"),
        ("同在南京高新区的英睿特获批国家企业技术中心。", "英睿特"),
        ("会上，云杉软件股份有限公司江苏省分公司总经理出席。", "云杉软件股份有限公司"),
    ],
)
def test_a_brand_where_a_maker_stands(name: Name, text: str, found: str) -> None:
    """A coined word that makes or holds something is a firm; a branch in a post is its firm."""
    assert ("Enterprise", found) in name(text)


@pytest.mark.parametrize("text", ["日前，科研团队研制出样机。", "今年，江苏团队研发了系统。", "，此次成功获批立项。"])
def test_common_words_make_no_brand(name: Name, text: str) -> None:
    """What a dictionary has is no brand."""
    assert not [words for type, words in name(text) if type == "Enterprise"]


def test_lists_without_a_sign_do_not_hang(name: Name) -> None:
    """甲等5家企业甲等5家企业…: a list begins no further back than 300 signs."""
    started = time.process_time()
    name("张明等5家企业" * 6_000)
    assert time.process_time() - started < 20


def test_a_verb_within_a_name(name: Name) -> None:
    """云付通支付科技有限公司: behind a sign, a coined word and a verb are of the name; 支持 is not."""
    found = name("乙方：云付通支付科技有限公司。会上，支持青禾建设科技有限公司发展。")
    assert [words for type, words in found if type == "Enterprise"] == [
        "云付通支付科技有限公司",
        "青禾建设科技有限公司",
    ]


def test_kinds_of_firms_are_no_firms(name: Name) -> None:
    """What a law tells of all of a kind."""
    assert not [words for type, words in name("有限合伙企业、城市信用合作社和诈骗集团。") if type == "Enterprise"]


def test_and_within_a_brand(name: Name) -> None:
    """，云和精密工业有限公司: one sign before 和 is no name."""
    assert ("Enterprise", "亿和精密工业（威海）有限公司") in name("不久前，亿和精密工业（威海）有限公司投产。")
    assert ("Enterprise", "上海云岭科技有限公司") in name("双方和上海云岭科技有限公司签约。")


@pytest.mark.parametrize(
    "text",
    [
        "会上汇报分公司工作，且公司非知名企业。",
        "阿方银行机构与二十国集团开展合作。",
        "为更多智慧农场和无人煤矿服务。",
        "对中国建筑、城市建设的影响。",
    ],
)
def test_what_ends_like_a_firm_is_none(name: Name, text: str) -> None:
    """A branch without its house, a group of nations, farms of a kind, the country's works."""
    assert [words for type, words in name(text) if type == "Enterprise"] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("发布对象：云杉科技有限公司及其分公司。", "云杉科技有限公司"),
        ("去年，入职信义节能玻璃（芜湖）有限公司。", "信义节能玻璃（芜湖）有限公司"),
        ("《青禾年鉴（光盘版）》杂志社有限公司编。", "《青禾年鉴（光盘版）》杂志社有限公司"),
        ("航空工业沈阳飞机工业（集团）有限公司交付。", "航空工业沈阳飞机工业（集团）有限公司"),
    ],
)
def test_where_the_name_of_a_firm_begins_and_ends(name: Name, text: str, found: str) -> None:
    """What leads to it, what it prints and the house before its place."""
    assert [words for type, words in name(text) if type == "Enterprise"] == [found]


def test_one_firm_in_front_of_another(name: Name) -> None:
    """What one firm does to another is of neither name."""
    text = "云州资本有限公司入股青禾存储有限公司。青禾控股集团有限公司全资子公司云杉物流有限公司成立。"
    assert [words for type, words in name(text) if type == "Enterprise"] == [
        "云州资本有限公司",
        "青禾存储有限公司",
        "青禾控股集团有限公司",
        "云杉物流有限公司",
    ]


def test_the_group_of_a_zone(name: Name) -> None:
    """西安高新金融控股集团: the short form of the zone is of the name."""
    assert [words for type, words in name("由西安高新金融控股集团发起。") if type == "Enterprise"] == [
        "西安高新金融控股集团"
    ]
