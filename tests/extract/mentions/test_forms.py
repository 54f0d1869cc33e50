"""Every occurrence of a form is found, each once."""

from __future__ import annotations

from extract.mentions.forms import places, spans


def test_places_do_not_overlap() -> None:
    """The next search begins behind the last hit."""
    assert list(places("和和和和", "和和")) == [0, 2]


def test_spans_are_in_order_and_without_repetition() -> None:
    """Of several forms, one given twice."""
    assert spans("甲乙甲", ["甲", "乙", "甲"]) == [(0, 1), (1, 2), (2, 3)]
