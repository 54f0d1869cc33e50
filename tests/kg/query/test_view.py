"""The words of a view."""

from __future__ import annotations

import pytest

from kg.errors import BadDate, OutOfRange, UnknownRelation, UnknownType
from kg.model import View
from kg.ontology import ontology
from kg.query.view import last_day, relation_id, type_id, view_of


def test_every_label_of_a_type_means_it() -> None:
    """Id, Chinese and English label, in any case."""
    for kind in ontology().entities.values():
        assert {type_id(word) for word in (kind.id, kind.zh, kind.en, kind.id.lower(), kind.en.upper())} == {kind.id}


def test_every_label_of_a_relation_means_it() -> None:
    """From either end; a label that two relations share would mean the wrong one."""
    for kind in ontology().relations.values():
        words = (kind.id, kind.id.lower(), kind.zh, kind.zh_back, kind.en, kind.en_back)
        assert {relation_id(word) for word in words} == {kind.id}


def test_unknown_words_name_what_is_known() -> None:
    """The message lists what there is."""
    with pytest.raises(UnknownType, match="Zone"):
        type_id("zon")
    with pytest.raises(UnknownRelation, match="MEMBER_OF"):
        relation_id("")


def test_a_view_of_words() -> None:
    """Words become ids, a month its last day."""
    wanted = View(frozenset({"MEMBER_OF"}), frozenset({"Zone"}), "2025-02-28", 0.5)
    assert view_of(["成员", "MEMBER_OF"], ["园区"], "2025-02", 0.5) == wanted
    assert view_of() == View()


@pytest.mark.parametrize(
    "date",
    ["去年", "2025-13-40", "2025-02-30", "2025-7-4", "25", "2025-07-", "0000", "２０２５", "2025-07-04\n2025", " "],
)
def test_bad_dates_are_refused(date: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(BadDate):
        view_of(as_of=date)


@pytest.mark.parametrize("date", ["2025", "2025-12", "2025-12-31"])
def test_a_date_reaches_to_its_end(date: str) -> None:
    """A year is over on its last day."""
    assert last_day(date) == "2025-12-31"


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan"), float("inf")])
def test_confidence_is_between_zero_and_one(confidence: float) -> None:
    """Percent are no confidence."""
    with pytest.raises(OutOfRange):
        view_of(min_confidence=confidence)
