"""Offsets point into the text as it came."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from extract.annotate import Annotation, annotate
from kg.model import Document

PIECES = [
    "徐州高新区",
    "与",
    "中国矿业大学",
    "结对。",
    "\n",
    "　　",
    "（省科技厅负责）",
    "42家",
    "《办法》",
    "😀",
    "a\u0301",
    "“",
]


def test_every_mention_is_the_words_of_the_text(annotations: list[Annotation]) -> None:
    """Back from the mended text to the text as it came, spaces and line breaks aside."""
    seen = 0
    for one in annotations:
        for named in one.notes.mentions:
            start, end = one.mended.back(named.start, named.end)
            words = "".join(one.document.text[start:end].replace("**", "").split())
            mended = one.notes.text[named.start : named.end]
            assert len(words) == len("".join(mended.split())), (words, mended)
            seen += 1
    assert seen > 500


def test_mentions_do_not_overlap(annotations: list[Annotation]) -> None:
    """The longest match wins; what is only implied may stand inside."""
    for one in annotations:
        stated = sorted((named.start, named.end) for named in one.notes.mentions if not named.implied)
        assert all(before[1] <= after[0] for before, after in zip(stated, stated[1:], strict=False))


@settings(max_examples=25)
@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_text_gives_true_offsets(nlp: Language, pieces: list[str]) -> None:
    """Whatever stands next to what, every statement's stretch lies in the text."""
    text = "".join(pieces)
    one = annotate(nlp, Document(id="d", title="", text=text))
    for said in one.notes.statements:
        start, end = one.mended.back(said.start, said.end)
        assert 0 <= start < end <= len(text)
