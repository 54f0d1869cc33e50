"""How a policy comes down."""

from __future__ import annotations

import pytest

from kg.model import View
from kg.query.tables.cascade import cascade, table
from kg.query.tables.matter import level
from kg.query.tables.papers import Paper
from kg.store.base import Store


def test_targets_of_the_lower_policy_beside_those_of_the_upper(store: Store) -> None:
    """Raised, repeated, loosened (a higher ceiling), dropped; 100 days later."""
    found = cascade(store, "云政发〔2025〕1号")
    assert [(one.metric, one.verdict) for one in found] == [
        ("高新技术企业", "raises"),
        ("研发投入", "repeats"),
        ("能耗", "lowers"),
        ("新增专利", "drops"),
    ]
    assert {(one.level, one.link, one.days) for one in found} == {("city", "implements", 100)}
    assert {receipt.document for receipt in found[0].receipts} == {"d_opinion", "d_plan"}


def test_nothing_came_down_before_it_was_published(store: Store) -> None:
    assert cascade(store, "云政发〔2025〕1号", View(as_of="2025-05-01")) == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("国务院关于某事的意见", "centre"),
        ("科技部关于某事的通知", "centre"),
        ("江苏省科技厅关于某事的通知", "province"),
        ("北京市人民政府关于某事的意见", "province"),
        ("徐州市关于某事的计划", "city"),
        ("三原县人民政府关于某事的通知", "county"),
        ("关于某事的通知", ""),
    ],
)
def test_the_level_of_a_policy(title: str, expected: str) -> None:
    """By its title, where nothing else is known."""
    assert level(Paper(title, "", "", frozenset())) == expected


def test_the_same_matter_is_marked_as_inferred(corpus: Store) -> None:
    """The Xuzhou plan speaks of the same and cites nothing: the table says so."""
    found = table(corpus, View(), "苏政办发〔2025〕28号")
    assert {row["link"] for row in found.rows} == {"same matter"}
    assert "推断" in found.notes[0][0]
