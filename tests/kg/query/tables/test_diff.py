"""Two things side by side."""

from __future__ import annotations

import pytest

from kg.errors import UnknownName
from kg.model import View
from kg.query.tables.diff import diff, table
from kg.store.base import Store


def test_what_both_have_and_what_one_has(store: Store) -> None:
    """By relation, what both have first; a relation is read from the thing asked for."""
    found, names = diff(store, "云台高新区", "临溪高新区")
    assert names == ("云台高新区", "临溪高新区")
    shown = [(one.relation, one.item, one.who) for one in found]
    assert ("PAIRED_WITH", "东岭大学", "both") in shown
    assert ("ESTABLISHED", "绿野基金", "a") in shown
    both = next(one for one in found if one.relation == "MEMBER_OF")
    assert (both.a, both.b, len(both.receipts)) == ("●", "●", 1)


def test_figures_stand_by_metric(store: Store) -> None:
    """Two policies: the same metric is one row with both values."""
    found, _ = diff(store, "云政发〔2025〕1号", "临政发〔2025〕7号")
    rows = {one.item: (one.a, one.b, one.who) for one in found if one.relation == "HAS_INDICATOR"}
    assert rows["高新技术企业"] == ("≥ 300家（2027）", "≥ 400家（2027）", "both")
    assert rows["新增专利"] == ("50件（2027）", "", "a")


def test_two_documents(store: Store) -> None:
    """What each states; both speak of the alliance's secretariat, each puts it elsewhere."""
    found, _ = diff(store, "联盟近事", "年末回顾")
    seats = {(one.item, one.who) for one in found if one.relation == "SECRETARIAT_OF"}
    assert seats == {("云台高新区 → 三河联盟", "a"), ("临溪高新区 → 三河联盟", "b")}


def test_as_it_stood_and_unknown(store: Store) -> None:
    """Before the report the other zone had no partner; an unknown name is told."""
    found, _ = diff(store, "云台高新区", "临溪高新区", View(as_of="2025-06"))
    assert {one.who for one in found if one.relation == "PAIRED_WITH"} == {"a"}
    with pytest.raises(UnknownName):
        diff(store, "云台高新区", "无此园区")


def test_the_columns_bear_the_names(store: Store) -> None:
    columns = table(store, View(), "云台高新区", "临溪高新区").columns
    assert [one.zh for one in columns][2:4] == ["云台高新区", "临溪高新区"]
