"""Platforms by owner or place, field and kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("依托云龙湖实验室开展攻关。", ["云龙湖实验室"]),
        ("江苏省安全应急装备技术创新中心揭牌。", ["江苏省安全应急装备技术创新中心"]),
        ("无锡学院集成电路测试联合实验室建成。", ["无锡学院集成电路测试联合实验室"]),
        ("“双碳”运营中心启动。", ["“双碳”运营中心"]),
        ("云台脑机接口创新中心揭牌。", ["云台脑机接口创新中心"]),
        ("江苏省生成式人工智能技术创新中心揭牌。", ["江苏省生成式人工智能技术创新中心"]),
        ("江苏省功率半导体技术创新中心揭牌。", ["江苏省功率半导体技术创新中心"]),
        ("云台综合性国家科学中心能源研究院成立。", ["云台综合性国家科学中心能源研究院"]),
        ("清华大学产业创新与金融研究院发布报告。", ["清华大学产业创新与金融研究院"]),
        ("走进中国科学院金属研究所。", ["中国科学院金属研究所"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Platform"] == words


@pytest.mark.parametrize(
    "text",
    [
        "建设一批国家重点实验室。",
        "支持企业建设省级工程研究中心。",
        "教育部工程研究中心名单公布。",
        "打造5个公共服务平台。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "Platform"] == []


@pytest.mark.parametrize(
    "text", ["湖州市启动重点实验室建设。", "湖州市培育众创空间。", "柳泉镇谋划创新联合体。", "省农科厅申报院士工作站。"]
)
def test_the_verb_of_a_clause_is_no_part_of_a_name(name: Name, text: str) -> None:
    """Who acts, what is done, and a class: no platform."""
    assert [found for type, found in name(text) if type == "Platform"] == []


def test_units_that_found_are_not_what_is_counted(name: Name) -> None:
    """等9家单位组建: the founders are counted, what they found has a name."""
    found = name("浙江大学等9家单位组建稻米资源高值利用创新联合体。")
    assert ("Platform", "稻米资源高值利用创新联合体") in found


def test_a_market_for_technology(name: Name) -> None:
    """兰州科技大市场 is a platform and no place."""
    assert name("兰州科技大市场吸引了许多商家。") == [("Platform", "兰州科技大市场")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("双方共建云台创新实验室南京新材料分中心。", ["云台创新实验室南京新材料分中心"]),
        ("云台量子国家工程研究中心成果转化基地启用。", ["云台量子国家工程研究中心成果转化基地"]),
        ("某公司在园区内投资建设“云峤一号”智算中心。", ["“云峤一号”智算中心"]),
        ("全力保障云台湖实验室建设运行。", ["云台湖实验室"]),
        ("成立了江苏大学—云台木业重组木联合研发中心。", ["江苏大学—云台木业重组木联合研发中心"]),
        ("云台钾业——江苏大学联合实验室揭牌。", ["云台钾业——江苏大学联合实验室"]),
        ("依托高原能源技术西藏自治区重点实验室。", ["高原能源技术西藏自治区重点实验室"]),
        ("旱区作物抗逆驯化与利用全国重点实验室。", ["旱区作物抗逆驯化与利用全国重点实验室"]),
        ("支持江苏大学与云台种业有限公司组建旱地作物育种创新联合体。", ["旱地作物育种创新联合体"]),
        ("在云台经济开发区建设热带花卉国际交易中心。", ["热带花卉国际交易中心"]),
        ("江苏大学合作建设云台海洋药物中试基地。", ["云台海洋药物中试基地"]),
        ("用好国家生物育种研究设施。", ["国家生物育种研究设施"]),
        ("打造“小巨人”企业培育中心。", ["“小巨人”企业培育中心"]),
    ],
)
def test_what_is_of_a_name(name: Name, text: str, words: list[str]) -> None:
    """Branches behind it, builders joined by a dash, what it is for; not how and where it is built."""
    assert [found for type, found in name(text) if type == "Platform"] == words


@pytest.mark.parametrize(
    "text",
    [
        "鼓励龙头集团组建产业创新联合体。",
        "在县城建设物流配送中心。",
        "鼓励各地建设人才驿站、科创飞地。",
        "打造全国重要的能源示范基地。",
        "建立企业培育中心和服务大厅。",
    ],
)
def test_what_anybody_builds_is_a_class(name: Name, text: str) -> None:
    """Neither a builder with a name nor a place with one."""
    assert [found for type, found in name(text) if type == "Platform"] == []


def test_a_quotation_holds_the_whole_name(name: Name) -> None:
    """What opens before a name and closes behind it; not what somebody is told to have done."""
    assert ("Platform", "新工艺徐州梦工厂") in name("考察了“新工艺徐州梦工厂”选址。")
    assert ("Platform", "云龙湖实验室") in name("他说：“参观了云龙湖实验室”。")
    assert ("Platform", "徐州工程师学院") in name("对标“建设徐州工程师学院”的目标。")
    assert [words for type, words in name("建设高价值专利培育中心。") if type == "Platform"] == []


def test_what_a_laboratory_is_for_may_end_in_a_verb(name: Name) -> None:
    """食品营养与资源挖掘全国重点实验室, 竹材高效利用省部共建协同创新中心: the field is of the name."""
    assert ("Platform", "食品营养与资源挖掘全国重点实验室") in name("专家参观了食品营养与资源挖掘全国重点实验室。")
    assert ("Platform", "竹材高效利用省部共建协同创新中心") in name("学校拥有竹材高效利用省部共建协同创新中心。")
    assert not [found for _, found in name("高校与企业牵头全国重点实验室。") if "牵头" in found]
