"""What happened, and what was announced."""

from __future__ import annotations

from kg.model import Document, View
from kg.query.tables.timeline import announced, timeline
from kg.store.base import Store


def test_by_date_planned_apart_from_done(store: Store) -> None:
    """Stated dates first of all; a fact told without a date stands at its document's."""
    found = [(one.date, one.by, one.status, one.relation, one.other) for one in timeline(store, "青禾基金")]
    assert found == [
        ("2025-11-30", "published", "done", "ESTABLISHED", "青禾公司"),
        ("2026", "stated", "planned", "ESTABLISHED", "云台高新区"),
    ]


def test_a_policy_has_its_own_days(store: Store) -> None:
    """Issue, effect and expiry, each with the words of the text."""
    found = timeline(store, "云政发〔2025〕1号")
    own = [(one.date, one.relation, one.receipt.quote) for one in found if one.relation.isupper() and "_" not in one.relation and one.relation != "CITES"]  # fmt: skip  # noqa: E501
    assert own == [
        ("2025-03-01", "ISSUE", "云政发〔2025〕1号"),
        ("2025-04-01", "EFFECT", "自2025年4月1日起施行"),
        ("2027-03-31", "EXPIRY", "有效期至2027年3月31日"),
    ]


def test_announced_and_reported_done_by_anyone(store: Store) -> None:
    """What is to be set up is there once anyone is said to have set it up; the other fund is open."""
    found = [(one.tail, one.due, one.done) for one in announced(store)]
    assert found == [("绿野基金", "", ""), ("青禾基金", "2026", "2025-11-30")]
    assert [one.tail for one in announced(store, open_only=True)] == ["绿野基金"]


def test_as_it_stood_before_the_report(store: Store) -> None:
    """Then both were open."""
    assert [one.done for one in announced(store, View(as_of="2025-06"))] == ["", ""]


def test_what_one_document_plans_and_tells_is_open(empty: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """Another has to report it; what a policy will support is no deed."""
    zone, firm, rule = ("Zone", "甲园"), ("Platform", "某实验室"), ("Policy", "某办法")
    text = "甲园拟设立某实验室。甲园设立某实验室。某办法将支持某实验室。"
    planned = (zone, "ESTABLISHED", firm, "甲园拟设立某实验室", {"status": "planned"})
    done = (zone, "ESTABLISHED", firm, "甲园设立某实验室", {"status": "done"})
    support = (rule, "SUPPORTS", firm, "某办法将支持某实验室", {"status": "planned"})
    tell(empty, Document("a", "a", date="2025-01", text=text), [planned, done, support])
    assert [(one.head, bool(one.done)) for one in announced(empty)] == [("甲园", False)]
    tell(empty, Document("b", "b", date="2025-03", text=text), [done])
    assert [bool(one.done) for one in announced(empty)] == [True]
