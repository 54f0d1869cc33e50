"""Honours stand behind the verb that confers them, or are named by their level and kind."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.honors import honors
from extract.notes import notes


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("zh")


def found(nlp: Language, text: str) -> list[str]:
    doc = honors(nlp.make_doc(text))
    return [doc.text[one.start : one.end] for one in sorted(notes(doc).candidates)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("园区获批国家级绿色工业园区。", "国家级绿色工业园区"),
        ("该做法入选“2024年青禾市改革十大案例”。", "2024年青禾市改革十大案例"),
        ("团队获得大赛优胜奖。", "优胜奖"),
        ("公司被授予“青禾好企业”称号。", "青禾好企业"),
        ("这里是国家自主创新示范区。", "国家自主创新示范区"),
        ("县域经济跻身全国综合实力百强县。", "全国综合实力百强县"),
    ],
)
def test_an_honour_is_conferred(nlp: Language, text: str, name: str) -> None:
    """Approved, listed, won, titled; and one that always stands for itself."""
    assert found(nlp, text) == [name]


@pytest.mark.parametrize(
    "text", ["建设一批示范基地。", "获得广泛好评。", "打造具有影响力的示范区。", "给予50万元奖励。"]
)
def test_a_general_word_is_no_honour(nlp: Language, text: str) -> None:
    """Bare kinds and money."""
    assert found(nlp, text) == []
