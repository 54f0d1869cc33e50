"""What tables need of claims."""

from __future__ import annotations

from kg.model import View
from kg.query.tables import said
from kg.store.base import Store


def test_claims_by_the_date_of_their_document(store: Store) -> None:
    """The oldest first, within a document by place; the view keeps its day and confidence."""
    claims = list(store.claims(view=said.only(View(types=frozenset({"Zone"})), "ESTABLISHED", "SECRETARIAT_OF")))
    ordered = said.by_time(claims, said.sources(store, claims))
    assert [one.document for one in ordered] == ["d_news"] * 4 + ["d_report"] * 3
    assert [one.start for one in ordered][:4] == sorted(one.start for one in ordered[:4])
    assert said.only(View(as_of="2025-01-01"), "CITES") == View(frozenset({"CITES"}), as_of="2025-01-01")
