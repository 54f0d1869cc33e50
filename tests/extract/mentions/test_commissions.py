"""Commissions that only the title of a paper names."""

from __future__ import annotations

import pytest
from spacy.language import Language

from extract.annotate import annotate
from extract.pipeline import load
from kg.model import Document


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load()


def members(nlp: Language, text: str) -> set[tuple[str, str]]:
    told = annotate(nlp, Document(id="d", title="", text=text)).notes.statements
    return {(one.head.name, one.tail.name) for one in told if one.relation == "MEMBER_OF"}


def test_the_conference_of_a_letter(nlp: Language) -> None:
    """关于同意建立某部际联席会议制度的函, and below it 联席会议由……组成."""
    text = "国务院办公厅关于同意建立海岛发展部际联席会议制度的函\n联席会议由科技部、财政部2个部门组成。\n"
    assert members(nlp, text) == {("科技部", "海岛发展部际联席会议"), ("财政部", "海岛发展部际联席会议")}


def test_two_of_a_kind_are_nobody(nlp: Language) -> None:
    """Where two titles name one each, 联席会议 alone says neither."""
    text = "关于建立海岛发展联席会议制度的通知\n根据《关于建立山区发展联席会议制度的通知》，联席会议由科技部组成。\n"
    assert members(nlp, text) == set()
