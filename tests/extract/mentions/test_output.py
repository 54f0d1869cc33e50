"""What firms put out."""

from __future__ import annotations

import re

import pytest
import spacy
from spacy.language import Language

from extract.mentions.output import output
from extract.names.scan import scan
from extract.notes import Candidate


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


def found(nlp: Language, text: str) -> list[str]:
    """The things of a text in which every …公司 and …集团 is a firm."""
    firms = [Candidate(m.start(), m.end(), "Enterprise", "t") for m in re.finditer("[^，。“”]{2,6}(?:公司|集团)", text)]
    return [text[one.start : one.end] for one in output(scan(nlp.make_doc(text)), firms)]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("云岭集团研发出一种新材料——高强度聚酯纤维丝，填补了空白。", ["高强度聚酯纤维丝"]),
        ("云岭公司还推出了冷泡茶、姜糖茶等新产品。", ["冷泡茶", "姜糖茶"]),
        ("云岭公司利用废铝生产再生铝，节约用电。", ["再生铝"]),
        ("云岭公司研发的电力专用主控芯片“伏云”投入量产。", ["电力专用主控芯片“伏云”"]),
        ("云岭公司建成12条磷酸铁锂正极材料生产线。", ["磷酸铁锂正极材料"]),
        ("云岭公司是一家智能投影设备企业。", ["智能投影设备"]),
        ("“这是我们自主研发的智能采棉机。”", ["智能采棉机"]),
        ("云岭公司年产15万吨高性能铜箔项目投产。", ["高性能铜箔"]),
    ],
)
def test_a_thing_behind_a_verb_of_making(nlp: Language, text: str, things: list[str]) -> None:
    """Whatever its kind, where a firm stands before the verb."""
    assert found(nlp, text) == things


@pytest.mark.parametrize(
    "text",
    [
        "云岭公司研发部经理介绍，云岭公司研发人员占比过半。",
        "云岭公司生产车间内一片忙碌，恢复生产经营。",
        "云岭公司加大研发投入。",
        "云岭公司开发的面向全国用户的平台上线。",
        "“我们设计了航天小课堂。”",
        "云岭公司是一家高新技术企业。",
        "当地加快培育创新人才，研发出新产品。",
    ],
)
def test_what_is_no_thing(nlp: Language, text: str) -> None:
    """Posts, workshops, what stands before 的, and what nobody known makes."""
    assert found(nlp, text) == []


def test_a_long_line_is_quick(nlp: Language) -> None:
    """50,000 signs without a stop."""
    assert found(nlp, "云岭公司生产再生铝，" + "生产的" * 8000) == ["再生铝"]
