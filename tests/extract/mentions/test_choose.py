"""Of all candidates the ones that stand."""

from __future__ import annotations

import spacy

from extract.mentions.choose import choose, longest
from extract.notes import Candidate, notes


def test_the_longest_stands_and_nothing_within_it() -> None:
    """云岭省高新区协会 is one association, and no zone."""
    zone, body = Candidate(0, 6, "Zone", "a"), Candidate(0, 8, "Association", "b")
    assert longest([zone, body], 8) == [body]


def test_of_two_alike_the_heavier_stands() -> None:
    light, heavy = Candidate(0, 4, "Product", "a", 1), Candidate(0, 4, "Program", "b", 2)
    assert longest([light, heavy], 4) == [heavy]


def test_half_a_quotation_is_no_name() -> None:
    """云州市“云茶 opens a mark that it does not close."""
    doc = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})("云州市“云茶”品牌")
    notes(doc).candidates = [Candidate(0, 6, "Product", "a"), Candidate(4, 6, "Product", "b")]
    assert [(one.start, one.end) for one in notes(choose(doc)).mentions] == [(4, 6)]
