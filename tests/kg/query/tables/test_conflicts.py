"""Claims that cannot both hold."""

from __future__ import annotations

from kg.model import Document, Entity, Indicator, stable_id
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


def test_two_bounds_in_one_document_are_two_cases(empty: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """Over 50 for one kind, over 30 for another; in two documents they would be told."""
    rule, zone = ("Policy", "某办法"), Document("a", "某办法", date="2025", text="产值超过50亿元。产值超过30亿元。")
    facts = [
        (rule, "HAS_INDICATOR", figure("某办法", "产值", value, "元", ">=", "2025", "target"), quote, {})
        for value, quote in ((5e9, "产值超过50亿元"), (3e9, "产值超过30亿元"))
    ]
    tell(empty, zone, facts)
    assert conflicts(empty) == []
    empty.remove("a")
    for id, fact in zip("ab", facts, strict=True):
        tell(empty, Document(id, id, date="2025", text=zone.text), [fact])
    assert [one.kind for one in conflicts(empty)] == ["figure"]


def figure(subject: str, metric: str, value: float, unit: str, bound: str, period: str, kind: str) -> Entity:
    row = Indicator(metric, value, unit, bound, period, kind)
    return Entity(stable_id("i", subject, *row.attributes().values()), "Indicator", row.name(), (), row.attributes())
