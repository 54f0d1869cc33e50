"""Media of a list, and journals where they are told."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.press import press
from extract.names.scan import scan


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("成果受到人民日报、中国科学报、澎湃新闻关注。", ["人民日报", "中国科学报", "澎湃新闻"]),
        ("论文发表在国际期刊《能源快报》上。", ["能源快报"]),
        ("研究成果在线发表于 Energy Letters 上。", ["Energy Letters"]),
        ("她担任《青禾大学学报》主编、IEEE测量汇刊编委。", ["青禾大学学报", "IEEE测量汇刊"]),
        ("《青禾市促进办法》发布。", []),
        ("ACCTVX是一个编号。", []),
    ],
)
def test_what_the_press_is_called(nlp: Language, text: str, names: list[str]) -> None:
    """A listed medium, a journal behind what says so; a policy is none, nor letters within a word."""
    made = scan(nlp.make_doc(text))
    assert [text[start:end] for start, end in sorted(set(press(made)))] == names
