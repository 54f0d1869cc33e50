"""Goods: what is made, told of, grown, carried out; and what is only a class."""

from __future__ import annotations

import pytest
from spacy.language import Language

from extract.notes import notes

READ = [
    ("青禾重工研制出高功率光纤激光器，实现进口替代。", ["高功率光纤激光器"]),
    ("展会上，云杉科技展出四足机器人，远航展示植保无人机。", ["四足机器人", "植保无人机"]),
    ("公司生产聚碳酸酯、己二酸等产品，出口多国。", ["聚碳酸酯", "己二酸"]),
    ("五常大米、盘锦河蟹入选名录。", ["五常大米", "盘锦河蟹"]),
    ("总投资58亿元的荣盛锂电铜箔项目开工。", ["荣盛锂电铜箔项目"]),
    ("小麦品种济麦44亩产创新高。", ["济麦44"]),
    ("长征五号遥八运载火箭承担发射任务。", ["长征五号遥八运载火箭"]),
    ("“青禾通”小程序上线，“远洋九”号平台交付。", ["“青禾通”小程序", "“远洋九”号平台"]),
    ("在安顺，双塘片区老旧厂房改造项目抓紧施工。", ["双塘片区老旧厂房改造项目"]),
    ("课题组报道了一种双金属氧化物催化剂，寿命更长。", ["双金属氧化物催化剂"]),
    ("平塘蜂蜜李、荔波蜜柚走俏市场。", ["平塘蜂蜜李", "荔波蜜柚"]),
    ("自主研制的10套耐高温陶瓷轴承交付使用。", ["耐高温陶瓷轴承"]),
]


def _products(nlp: Language, text: str) -> list[str]:
    doc = nlp(text)
    return [doc.text[one.start : one.end] for one in notes(doc).mentions if one.thing.type == "Product"]


@pytest.mark.parametrize(("text", "found"), READ)
def test_a_good_is_read(nlp: Language, text: str, found: list[str]) -> None:
    """The kind, with a word of its own before it, and no count."""
    assert _products(nlp, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "企业研发新型材料，推出管理系统。",
        "推出保险、理财等金融产品。",
        "泰国榴莲抵达口岸。",
        "切实解决好项目开工问题。",
    ],
)
def test_a_class_is_no_good(nlp: Language, text: str) -> None:
    """A bare kind, money, what comes from abroad, and a clause are none."""
    assert _products(nlp, text) == []


def test_what_people_meet_on_is_no_good(nlp: Language) -> None:
    """打造校企合作育人平台; a name in marks behind the kind is one."""
    text = "打造校企合作育人平台。为“云帆”研发了全电力发动机。“海岳03”轮启程。打造的深度学习平台“青禾飞云”上线。"
    assert _products(nlp, text) == ["全电力发动机", "海岳03", "青禾飞云"]
