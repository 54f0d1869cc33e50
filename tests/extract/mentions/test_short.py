"""Short forms, definitions and back-references."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.language import Language

from extract.mentions.short import is_short_for
from extract.notes import Thing, notes

Things = Callable[[str], dict[str, str]]
Implied = Callable[[str], list[tuple[str, str]]]


def test_a_definition_is_read(things: Things) -> None:
    """以下简称 gives the short form to what stands before it."""
    found = things("印发《关于推进协同创新的实施意见》（以下简称《实施意见》）。《实施意见》提出要求。")
    assert found["实施意见"] == "关于推进协同创新的实施意见"


def test_a_brand_is_its_company(things: Things) -> None:
    """绿曜公司 after the full name of the company."""
    found = things("四川绿曜生态农业发展有限公司签约。绿曜公司负责人介绍。")
    assert found["绿曜公司"] == "四川绿曜生态农业发展有限公司"


def test_a_shorter_zone_is_the_same_zone(things: Things) -> None:
    """Abbreviated kinds and dropped 国家 make no second zone."""
    found = things("佳木斯国家农业高新技术产业示范区获批。建设佳木斯农高区。")
    assert found["佳木斯农高区"] == "佳木斯国家农业高新技术产业示范区"


def test_back_references_are_implied(implied: Implied) -> None:
    """联盟 and 该校 stand for the nearest fitting thing and are no mentions."""
    text = "淮河生态经济带产业创新联盟成立。联盟秘书处设在盐城高新区。该高新区负责。"
    assert implied(text) == [("联盟", "淮河生态经济带产业创新联盟"), ("该高新区", "盐城高新区")]


def test_a_pointed_word_is_the_last_of_its_kind(implied: Implied) -> None:
    """这家研究院 is the institute named last, and no other platform."""
    text = "江苏大学云台材料研究院启用。云台湖实验室也启用。这家研究院由江苏大学建设。"
    assert ("这家研究院", "江苏大学云台材料研究院") in implied(text)


def test_a_back_reference_without_a_thing_is_nothing(implied: Implied) -> None:
    """Words that hold a class word are no back-references."""
    assert implied("上市公司和职业学校参加，园区林立。") == []


def test_a_class_word_as_short_form_is_implied(things: Things, implied: Implied) -> None:
    """（以下简称联席会议）: relations may stand on it, the output does not show it."""
    text = "建立江苏省产业人才工作联席会议（以下简称联席会议）制度。联席会议每年召开。"
    assert "联席会议" not in things(text)
    assert ("联席会议", "江苏省产业人才工作联席会议") in implied(text)


def test_our_office_is_the_only_one_named(implied: Implied) -> None:
    """我局 where one office is named; nothing where two are."""
    assert implied("国家统计局报告如下。我局于1月召开会议。") == [("我局", "国家统计局")]
    assert implied("国家统计局、国家林业局报告如下。我局于1月召开会议。") == []


def test_a_brand_stands_for_its_firm(things: Callable[[str], dict[str, str]]) -> None:
    """A brand alone is the firm named in full; a word of every day in its name is none."""
    found = things("江苏云耀深维科技有限公司落户。近日，云耀深维完成融资。上海船用曲轴公司投产，船用曲轴供不应求。")
    assert found["云耀深维"] == "江苏云耀深维科技有限公司"
    assert "船用曲轴" not in found


@pytest.mark.parametrize(
    ("type", "short", "full"),
    [
        ("Event", "四中全会", "党的二十届四中全会"),
        ("Event", "旅博会", "中国国际旅游博览会"),
        ("Event", "广交会", "第130届中国进出口商品交易会"),
        ("Honor", "云杉科技奖", "第九届云杉科技奖"),
        ("Program", "海洋强国", "海洋强国建设"),
        ("Program", "英才计划", "青少年英才计划"),
        ("Product", "风云卫星", "风云卫星系统"),
        ("Person", "施密特", "汉斯·施密特"),
        ("University", "中国地质大学", "中国地质大学（武汉）"),
    ],
)
def test_a_short_name_is_of_its_full_one(type: str, short: str, full: str) -> None:
    """A meeting, a prize, a scheme and a thing may be called by the end of their names, or without their kind."""
    assert is_short_for(Thing(type, short), Thing(type, full))


@pytest.mark.parametrize(
    ("type", "short", "full"),
    [
        ("Event", "云杉创新大赛", "第十届云杉创新大赛"),
        ("Event", "旅博会", "中国国际消费品博览会"),
        ("Honor", "二等奖", "全国二等奖"),
        ("University", "中国矿业大学", "中国矿业大学（北京）"),
        ("Industry", "机器人", "人形机器人"),
        ("Enterprise", "云杉集团", "云杉健康产品有限公司"),
    ],
)
def test_a_row_is_not_one_of_it(type: str, short: str, full: str) -> None:
    """A contest and its tenth year are two things, and so are a field and a field within it."""
    assert not is_short_for(Thing(type, short), Thing(type, full))


def test_a_number_below_a_title_is_its_document(things: Things) -> None:
    """The number that stands alone behind a title is that document, not another."""
    text = (
        "国务院办公厅对全国人大三次会议第88号建议的答复\n国办函〔2009〕12号\n段云杉等代表：\n建议收悉，现答复如下。\n"
    )
    assert things(text)["国办函〔2009〕12号"] == "国务院办公厅对全国人大三次会议第88号建议的答复"


def test_a_house_without_its_owner_is_the_same(things: Things) -> None:
    """What a university has is named without the university further on."""
    found = things("南开大学段云杉数学研究所成立。会上，段云杉数学研究所负责人讲话。")
    assert found["段云杉数学研究所"] == "南开大学段云杉数学研究所"


def test_a_name_in_latin_letters_is_the_one_before_it(nlp: Language) -> None:
    """Behind a name, in a bracket, stands its name in Latin letters."""
    found = notes(nlp("推动互联网协议第6版（IPv6）规模部署，IPv6用户增加。")).mentions
    assert {named.thing.name for named in found} == {"互联网协议第6版"}


def test_the_place_by_its_level(implied: Implied) -> None:
    """县里 is the county named last; 县里的 is none."""
    assert implied("临朐县不远。近年来，县里办起工厂，县里的人都来了。") == [("县里", "临朐县")]


def test_the_whole_of_a_place_is_of_the_one_that_the_sentence_names(implied: Implied) -> None:
    """山东省提出，全省……; the county named in front, for 该县."""
    assert ("全省", "山东省") in implied("南京市江宁区的经验很多。山东省提出，全省打造产业带。")
    assert ("该县", "临朐县") in implied("临朐县在山里。该县盛产桃。")


def test_there_is_the_only_place_of_the_paragraph(implied: Implied) -> None:
    """当地 is the one place named in front of it; of two it may be either."""
    assert ("当地", "临朐县") in implied("临朐县在山里，当地大力发展桃产业。")
    assert not implied("临朐县邻近沂水县，当地大力发展桃产业。")


def test_a_trade_read_as_a_field_is_of_the_brand(things: Callable[[str], dict[str, str]]) -> None:
    """云耀半导体 of 珠海云耀半导体股份有限公司, behind any word."""
    found = things("珠海云耀半导体股份有限公司投产。其中云耀半导体获得投资。")
    assert found.get("云耀半导体") == "珠海云耀半导体股份有限公司"


def test_a_community_of_zones_is_meant_by_its_kind(implied: Implied) -> None:
    """这个共同体, 共同体: the one named before, and no idea of the like."""
    text = "徐州、宿迁成立淮海高新区创新共同体。钱从哪里来？共同体成员出资。"
    assert ("共同体", "淮海高新区创新共同体") in implied(text)
    assert implied("淮海高新区创新共同体成立。共同体意识增强。") == []
