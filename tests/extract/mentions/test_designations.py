"""Titles of a list stand behind a level or a place; prizes with their year, owner and rank."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.designations import chosen, titled, with_list
from extract.names.scan import scan


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


def found(nlp: Language, text: str) -> list[str]:
    made = scan(nlp.make_doc(text))
    return [made.text[start:end] for start, end in sorted(set(titled(made)))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("全市建成国家级绿色工厂6家、绿色工业园区2个。", ["国家级绿色工厂", "绿色工业园区"]),
        ("她是云南省三好学生。", ["云南省三好学生"]),
        ("该桥获第十八届詹天佑奖。", ["第十八届詹天佑奖"]),
        ("项目获2022年度山东省科技进步二等奖。", ["2022年度山东省科技进步二等奖"]),
        ("当地素有中国白茶之乡的美誉。", ["中国白茶之乡"]),
        ("他是省级优秀毕业生、校级优秀学生干部。", ["省级优秀毕业生", "校级优秀学生干部"]),
        ("该县建成国家级光伏发电示范区。", ["国家级光伏发电示范区"]),
        ("当地成为国家算力枢纽节点。", ["国家算力枢纽节点"]),
        ("入选第三批国家现代农业产业园创建名单。", ["第三批国家现代农业产业园创建名单"]),
        ("全域推进国家可再生能源综合利用先行示范区建设。", ["国家可再生能源综合利用先行示范区"]),
    ],
)
def test_a_title_stands(nlp: Language, text: str, names: list[str]) -> None:
    """By the list, by its form, and with what belongs to it."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    "text", ["推动绿色工厂建设。", "国家科学技术奖励大会召开。", "国家支持有条件的地区建设示范区。", "培养优秀毕业生。"]
)
def test_a_class_is_no_title(nlp: Language, text: str) -> None:
    """A designation without a level names none; a clause is no title."""
    assert found(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("工信部公布2025年度绿色制造名单，两家企业入选。", ["2025年度绿色制造名单"]),
        ("该产品列入江苏省“三首”产品目录。", ["江苏省“三首”产品目录"]),
        ("法院公布失信被执行人名单，两人被列入。", []),
        ("公布首批“云山教育基地”名单，三家入选。", []),
    ],
)
def test_a_list_of_the_chosen(text: str, names: list[str]) -> None:
    """Of those who are chosen, and not of those who are blamed; what is quoted is the title itself."""
    assert [text[start:end] for start, end in chosen(text)] == names


def test_a_title_with_its_list() -> None:
    """入选2025年国家绿色数据中心名单: with the year; without a list the title alone."""
    text = "入选2025年国家绿色数据中心名单"
    assert with_list(text, 7, 15) == (2, 17)
    assert with_list("入选2025年国家绿色数据中心。", 7, 15) == (7, 15)


def test_the_level_before_a_batch_is_of_the_title() -> None:
    """全省首批|未来产业先导区; 全国首批|国家级… has its level behind."""
    text = "入选全省首批未来产业先导区和全国首批国家级示范区。"
    start = text.index("未来")
    assert text[slice(*with_list(text, start, start + 7))] == "全省首批未来产业先导区"
    start = text.index("国家级")
    assert text[slice(*with_list(text, start, start + 6))] == "国家级示范区"
