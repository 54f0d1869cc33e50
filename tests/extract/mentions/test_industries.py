"""Industries as the step proposes them: one name each, and none within a title. How they are found: fields/."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import spacy

from extract.lists.load import rows
from extract.mentions.industries import industries
from extract.notes import notes


def test_with_and_without_its_ending_it_is_one_thing() -> None:
    """人工智能 and 人工智能产业; 6G and what it is short for."""
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    doc = industries(nlp.make_doc("人工智能产业起步早，人工智能应用多，6G研发快。"))
    assert {one.name for one in notes(doc).candidates} == {"人工智能", "第六代移动通信"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会上作《数字经济发展与商业模式创新》报告。", []),
        ("全市布局《数字经济》所说的产业。", ["数字经济"]),
    ],
)
def test_a_word_of_a_title_names_no_industry(fields: Callable[[str], list[str]], text: str, names: list[str]) -> None:
    """Unless the title is the field and no more."""
    assert fields(text) == names


def test_the_list_has_no_term_twice() -> None:
    """Each term has one strength."""
    terms = [row[0] for row in rows("industries")]
    assert len(terms) == len(set(terms)) > 300
    assert {row[1] for row in rows("industries")} == {"strong", "weak"}
