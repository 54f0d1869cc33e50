"""Techniques by what they do, or by the verb of using them."""

from __future__ import annotations

import pytest
from spacy.language import Language

from extract.mentions.techniques import techniques
from extract.names.scan import scan


def _found(nlp: Language, text: str) -> list[str]:
    return sorted({text[start:end] for start, end in techniques(scan(nlp.make_doc(text)))}, key=text.index)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("专家讲解了马铃薯晚疫病综合防治技术要点。", ["马铃薯晚疫病综合防治技术"]),
        ("开展猕猴桃溃疡病检测技术和果园土壤改良技术培训。", ["猕猴桃溃疡病检测技术", "果园土壤改良技术"]),
        ("公司采用反渗透膜分离技术。", ["反渗透膜分离技术"]),
        ("团队研发的桥梁防船撞技术可实时预警。", ["桥梁防船撞技术"]),
    ],
)
def test_a_technique_is_named_by_what_it_does(nlp: Language, text: str, found: list[str]) -> None:
    """What it does it to stands before that."""
    assert _found(nlp, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "掌握先进的栽培技术，学习现代养殖技术。",
        "市农业技术推广人员传授玉米种植技术。",
        "持续应用基于自主可控技术的产品，布局研发过这项技术。",
        "县水稻病虫害防治技术学院招生。",
    ],
)
def test_a_class_is_no_technique(nlp: Language, text: str) -> None:
    """A crop and what one does with all crops says no more than a class."""
    assert _found(nlp, text) == []
