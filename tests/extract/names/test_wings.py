"""Branches and bases behind the name of a platform."""

from __future__ import annotations

import pytest
import spacy

from extract.names.scan import scan
from extract.names.wings import wing


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("云台实验室南京分中心启用", "云台实验室南京分中心"),
        ("云台实验室南京新材料分中心启用", "云台实验室南京新材料分中心"),
        ("云台实验室中试基地启用", "云台实验室中试基地"),
        ("云台实验室建设中试基地", "云台实验室"),
        ("云台实验室支持南京的工作站", "云台实验室"),
    ],
)
def test_a_branch_is_of_the_name(text: str, end: str) -> None:
    """With its place and what it is for; a verb behind the name ends it."""
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    assert text[: wing(scan(nlp(text)), len("云台实验室"))] == end
