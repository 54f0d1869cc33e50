"""What lies in a place, as a table."""

from __future__ import annotations

import pytest

from kg.model import Document, View
from kg.query.tables.within import table, within
from kg.store.base import Store
from kg.store.memory import MemoryStore


@pytest.fixture
def said(tell) -> Store:
    """A zone said to be in a city, and one that is named after it."""
    store = MemoryStore()
    source = Document("d", "题", date="2025-06-01", text="云龙园区位于徐州市。徐州高新区与岭大结对。")
    pair = (("Zone", "徐州高新区"), "PAIRED_WITH", ("University", "岭大"), "徐州高新区与岭大结对", {})
    seat = (("Zone", "云龙园区"), "LOCATED_IN", ("Place", "徐州市"), "云龙园区位于徐州市", {})
    tell(store, source, [seat, pair])
    return store


def test_rows_say_what_they_rest_on(said: Store) -> None:
    """A text, or the name alone, with where it is named."""
    found = within(said, View(), "徐州市")
    assert [(one.thing, one.basis) for one in found] == [("云龙园区", "said"), ("徐州高新区", "name")]
    assert found[1].receipts[0].quote == "徐州高新区与岭大结对"
    assert table(said, View(), "徐州市").notes[0][0].startswith("1 个是按名称归入的")


def test_only_the_types_and_the_day_asked_for(said: Store) -> None:
    """Nothing was said to be there before the first document."""
    assert within(said, View(types=frozenset({"Platform"})), "徐州市") == []
    assert table(said, View(as_of="2025-01-01"), "徐州市").rows == ()
