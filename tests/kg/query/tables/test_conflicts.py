"""Claims that cannot both hold."""

from __future__ import annotations

from kg.model import Document
from kg.query.tables.conflicts import conflicts
from kg.store.base import Store


def test_each_kind_with_both_receipts(store: Store) -> None:
    """Two secretariats, two years, two values; more than 250 contradicts neither 261 nor 270."""
    found = [(one.kind, one.subject, one.a, one.b, one.time) for one in conflicts(store)]
    assert found == [
        ("secretariat", "三河联盟", "云台高新区", "临溪高新区", "same"),
        ("founded", "三河联盟", "2023", "2024", "same"),
        ("figure", "云台高新区", "261家（2025）", "270家（2025）", "same"),
    ]
    for one in conflicts(store):
        for receipt in (one.receipt_a, one.receipt_b):
            document = store.document(receipt.document)
            assert document
            assert document.text[receipt.start : receipt.end] == receipt.quote


def test_a_secretariat_may_move(empty: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """Told by documents of different years, one after the other, it is shown as what may have moved."""
    for id, year, seat in (("a", "2023", "甲园"), ("b", "2025", "乙园")):
        tell(empty, Document(id, id, date=year, text=f"秘书处设在{seat}。"), [(("Zone", seat), "SECRETARIAT_OF", ("Alliance", "某联盟"), f"秘书处设在{seat}", {})])  # fmt: skip  # noqa: E501
    assert [one.time for one in conflicts(empty)] == ["apart"]
