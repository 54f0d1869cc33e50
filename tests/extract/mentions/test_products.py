"""Products: counted things that are made, quoted systems, lists of results."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.choose import longest
from extract.mentions.products import products
from extract.notes import notes


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("zh")


def found(nlp: Language, text: str) -> list[str]:
    doc = products(nlp.make_doc(text))
    kept = longest(notes(doc).candidates, len(doc.text))
    return [doc.text[one.start : one.end] for one in sorted(kept)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("团队研发了一款高强度陶瓷薄膜，填补空白。", ["高强度陶瓷薄膜"]),
        ("方案“果园病虫害识别系统”受到好评。", ["果园病虫害识别系统"]),
        ("耐热合金、柔性传感器等一批成果走出实验室。", ["耐热合金", "柔性传感器"]),
        ("公司主营业务稳定，管理系统完善。", []),
    ],
)
def test_a_product_is_a_thing(nlp: Language, text: str, names: list[str]) -> None:
    """Counted by 款, quoted, or a member of a list of results; a system in general is none."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("沁云高速建成通车，五大高速交会。", ["沁云高速"]),
        ("关于青龙口水利枢纽工程的建议。", ["青龙口水利枢纽工程"]),
        ("大石滩水电站蓄水，大到水电站，小到电梯。", ["大石滩水电站"]),
        ("这一公铁大桥明年通车。", []),
        ("“青岛—釜山”海运航线开通。", ["“青岛—釜山”海运航线"]),
        ("发电装置“远澜号”并网，“老字号”更新。", ["远澜号"]),
    ],
)
def test_what_is_built_has_a_name(nlp: Language, text: str, names: list[str]) -> None:
    """Roads by two signs, works called after waters, lines by their ends, crafts that end in 号; no class."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("哈大高铁提速，贵阳至南宁高速铁路开工。", ["哈大高铁", "贵阳至南宁高速铁路"]),
        ("大连青湾工业区石化项目开工，重点项目加快建设。", ["大连青湾工业区石化项目"]),
        ("全国铁路里程增加，新建水库三座，农村公路延伸。", []),
        ("基地采用水肥一体化滴灌技术，产量提高。", ["水肥一体化滴灌技术"]),
        ("推广先进适用技术，突破关键核心技术。", []),
    ],
)
def test_what_is_built_and_what_is_used(text: str, names: list[str]) -> None:
    """A line by its ends, a project by its place and trade, a technology by what it does; classes are none.
    Of candidates within each other the longest is kept, as `choose` does."""
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青禾消防研制出远程供水抢险车。", ["远程供水抢险车"]),
        ("公司研发了多款传感器。", []),
        ("大功率永磁变频电动机由青禾电气有限公司研发。", ["大功率永磁变频电动机"]),
    ],
)
def test_what_one_firm_made(nlp: Language, text: str, names: list[str]) -> None:
    """Told as done, or told of its maker; several of a kind are none."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("兰渝高铁甘肃段开始铺轨。", ["兰渝高铁甘肃段"]),
        ("正在建设的西渝高铁即将通车。", ["西渝高铁"]),
        ("京雄城际、京张高铁等建成。", ["京雄城际", "京张高铁"]),
        ("青禾水库管理处负责巡查。", []),
        ("这是全国最长跨海大桥。", []),
        ("运河上有三大航运枢纽。", []),
        ("企业开发出立体图案、闪光纹路等产品。", []),
        ("超算中心发布“云鹤”量子计算机，开出“云杉号”旅游专列。", ["“云鹤”量子计算机", "“云杉号”旅游专列"]),
    ],
)
def test_lines_are_named_by_their_ends_and_stretches(text: str, names: list[str]) -> None:
    """Two short names and a kind, the stretch in a place; who keeps a work, and a superlative, are none."""
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    assert found(nlp, text) == names


def test_a_bridge_by_what_it_is_for() -> None:
    """腾冲界河公路大桥: more than a place stands before 大桥."""
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    text = "腾冲界河公路大桥开工，腾冲云湾快速路通车。各地建设农村公路大桥，推动新品种、新装备等重大成果落地。"
    assert found(nlp, text) == ["腾冲界河公路大桥", "腾冲云湾快速路"]
