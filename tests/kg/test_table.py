"""An answer as a table."""

from __future__ import annotations

from kg.query.tables.matrix import Duty
from kg.table import Column, Receipt, Table, cells, row_receipts, rows

ONE, TWO = Receipt("d1", 0, 2, "甲乙"), Receipt("d2", 1, 2, "丙")


def test_a_record_is_a_row_with_its_fields_as_keys() -> None:
    """In their order; the receipt is a mapping like any other."""
    (row,) = rows([Duty("办法", "一", "做事。", "科技局", "lead", ONE, {"body": "e1"})])
    assert list(row) == ["policy", "heading", "measure", "body", "role", "receipt", "ids"]
    assert row["receipt"] == {"document": "d1", "start": 0, "end": 2, "quote": "甲乙"}


def test_receipts_are_found_wherever_they_stand_none_twice() -> None:
    """In the row, in lists, in records inside it; and the documents and entities of a table follow from them."""
    plain = [{"document": one.document, "start": one.start, "end": one.end, "quote": one.quote} for one in (ONE, TWO)]
    row = {"receipt": plain[0], "more": ({"value": 1, "receipt": plain[1]}, plain[0]), "ids": {"a": "e1", "b": ""}}
    assert row_receipts(row) == plain
    table = Table("t", (), (row,))
    assert (table.documents(), table.entities()) == (["d1", "d2"], ["e1"])


def test_cells_as_people_read_them() -> None:
    """Coded values and relations in words, from either end; lists joined; numbers stay numbers; nothing is empty."""
    columns = (
        Column("role", "分工", "role", words={"lead": ("牵头", "lead")}),
        Column("relation", "关系", "relation", "relation"),
        Column("types", "类型", "types", "type"),
        Column("value", "数值", "value", "number"),
        Column("held", "有", "held"),
        Column("none", "无", "none"),
    )
    row = {
        "role": "lead",
        "relation": "MEMBER_OF",
        "back": True,
        "types": ["Zone 2", "Fund"],
        "value": 7.5,
        "held": True,
    }
    assert cells(row, columns, "zh") == ["牵头", "成员", "园区 2；基金", 7.5, "是", ""]
    assert cells(row, columns, "en") == ["lead", "has member", "Zone 2; Fund", 7.5, "yes", ""]
