"""The records: stable ids, plain numbers, facts out of claims."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.model import Claim, Entity, Indicator, View, edges_of, plain_number, stable_id


def claim(head: str, tail: str, document: str = "d", start: int = 0) -> Claim:
    return Claim.make(head, "COOPERATES_WITH", tail, document, start, start + 3, quote="甲与乙", rule="r")


def test_ids_are_the_same_everywhere() -> None:
    """A pinned id: changing how ids are made would change every graph."""
    assert stable_id("e", "Zone", "徐州|高新区") == "e_fcfd2234775a1df0"


@given(st.lists(st.text(), min_size=1), st.lists(st.text(), min_size=1))
def test_different_parts_have_different_ids(one: list[str], other: list[str]) -> None:
    """Parts do not run into each other: (ab, c) is not (a, bc)."""
    if "\x1f".join(one) != "\x1f".join(other):
        assert stable_id("e", *one) != stable_id("e", *other)


def test_edges_collect_the_claims_of_one_fact() -> None:
    """Two documents that say the same are two claims on one edge, sorted."""
    edges = edges_of([claim("a", "b", "d2"), claim("a", "b", "d1"), claim("a", "c")])
    assert [(edge.head, edge.tail, [c.document for c in edge.claims]) for edge in edges] == [
        ("a", "b", ["d1", "d2"]),
        ("a", "c", ["d"]),
    ]


@given(st.integers(min_value=-(10**14), max_value=10**14))
def test_whole_numbers_are_written_whole(number: int) -> None:
    """No .0 and no exponent."""
    assert plain_number(float(number)) == str(number)


def test_an_indicator_survives_the_entity() -> None:
    """Attributes of the entity give the indicator back."""
    row = Indicator("合作研发项目", 342, "项", ">=", "2025-11", "actual")
    assert Indicator.of(Entity("i", "Indicator", row.name(), (), row.attributes())) == row
    assert row.name() == "合作研发项目 ≥ 342项（2025-11）"


def test_a_view_keeps_the_day() -> None:
    """As of a day: later and undated documents are not seen."""
    view = View(as_of="2025-07-31")
    assert view.shows(claim("a", "b"), "2025-07-04")
    assert not view.shows(claim("a", "b"), "2025-11-14")
    assert not view.shows(claim("a", "b"), "")
