"""One entity out of many tellings."""

from __future__ import annotations

from itertools import permutations

from kg.model import Entity
from kg.store.merge import merge

TOLD = [
    (Entity("e", "Zone", "徐高新", ("徐州区",), {"a": "1"}), 2),
    (Entity("e", "Zone", "徐州高新区", (), {"a": "2"}), 1),
    (Entity("e", "Place", "徐州高新区", (), {"a": "2", "b": "3"}), 1),
]


def test_votes_count_documents_and_the_order_does_not_matter() -> None:
    """Two documents each: the longer name; the type of three; of equal attributes the first in order."""
    wanted = Entity("e", "Zone", "徐州高新区", ("徐州区", "徐高新"), {"a": "1", "b": "3"})
    assert [merge("e", told) for told in permutations(TOLD)] == [wanted] * 6
