"""What texts say for and against a pair."""

from __future__ import annotations

import pytest

from extract.likely.evidence import Evidence
from kg.model import Document, Entity, Mention, Reading
from kg.store.memory import MemoryStore

A, B = Entity("e_a", "Zone", "甲园"), Entity("e_b", "Zone", "乙园")


def evidence(text: str) -> Evidence:
    mentions = tuple(
        sorted(
            Mention("d", at, at + 2, "Zone", one.id)
            for one in (A, B)
            for at in range(len(text))
            if text.startswith(one.name, at)
        )
    )
    store = MemoryStore()
    store.write(Reading(Document("d", "题", text=text), mentions, (A, B)))
    return Evidence(store)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("甲园、乙园开园。", True),
        ("“甲园”和“乙园”开园。", True),
        ("甲园（乙园）开园。", False),
        ("甲园开园。乙园。", False),
    ],
)
def test_side_by_side(text: str, wanted: bool) -> None:
    """A list names two things; a bracket may name one twice."""
    assert evidence(text).side_by_side("e_a", "e_b") is wanted


def test_a_sentence_ends_where_it_ends_or_is_cut() -> None:
    """No more than a hundred signs to either side."""
    found = evidence("前文。\n  甲园开园。后文。").receipt("e_a", "甲园")
    assert found is not None
    assert found.quote == "甲园开园。"
    long = evidence("长" * 300 + "甲园" + "长" * 300).receipt("e_a", "甲园")
    assert long is not None
    assert len(long.quote) == 202


def test_a_definition_stands_right_behind_the_name() -> None:
    """And not somewhere in the text."""
    assert evidence("甲园（以下简称甲方）。").definition("e_a", "甲方")
    assert not evidence("甲园开园，某某（以下简称甲方）。").definition("e_a", "甲方")
