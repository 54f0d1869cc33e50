"""What lies in a place, as a table."""

from __future__ import annotations

from kg.model import View
from kg.query.tables.within import table, within
from kg.store.base import Store


def test_rows_lead_to_words(graph: Store) -> None:
    """Each with the claims that say so."""
    found = within(graph, View(), "云台市")
    assert [(one.thing, one.basis) for one in found if one.type == "Zone"] == [("云台高新区", "said")]
    assert all(one.receipts for one in found)


def test_only_the_types_and_the_day_asked_for(graph: Store) -> None:
    """Nothing was said to be there before the first document."""
    assert {row["type"] for row in table(graph, View(types=frozenset({"Platform"})), "云台市").rows} == {"Platform"}
    assert table(graph, View(as_of="2025-01-01"), "云台市").rows == ()
