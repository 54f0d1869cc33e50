"""Fairs and seasons are called by their place or time, lectures by their issue, meetings by whose spirit they study."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.fairs import fairs
from extract.names.scan import scan


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


def found(nlp: Language, text: str) -> list[str]:
    made = scan(nlp.make_doc(text))
    return [made.text[start:end] for start, end in sorted(set(fairs(made)))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("在新春年货节上，客人不断。", ["新春年货节"]),
        ("每年的厦门马拉松吸引三万人。", ["厦门马拉松"]),
        (
            "学院举办名家讲堂（2023年第2期）暨博士沙龙（第9期）。",
            ["名家讲堂（2023年第2期）暨博士沙龙（第9期）"],
        ),
        ("他做客“苏步青讲座”。", ["苏步青讲座"]),
        ("“海上光影”电影周开幕。", ["“海上光影”电影周"]),
        (
            "南京大学学习贯彻党的二十大精神座谈会召开。",
            ["南京大学学习贯彻党的二十大精神座谈会"],
        ),
        (
            "他参加全省教育系统学习宣传贯彻全国教育大会精神报告会暨培训班开班式。",
            ["全省教育系统学习宣传贯彻全国教育大会精神报告会暨培训班开班式"],
        ),
    ],
)
def test_an_event_of_the_calendar_stands(nlp: Language, text: str, names: list[str]) -> None:
    """With its place, season, issue or holder."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "各地举办各类马拉松。",
        "学校深入学习贯彻党的二十大精神，召开多场座谈会。",
        "学院开设讲座（共十场）。",
        "他是厦门马拉松组委会的志愿者。",
    ],
)
def test_no_event_stands(nlp: Language, text: str) -> None:
    """Kinds by themselves, and the spirit of a meeting that others speak of."""
    assert found(nlp, text) == []
