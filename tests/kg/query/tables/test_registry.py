"""All tables by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import api
from kg.errors import UnknownTable, WordsMissing
from kg.model import View
from kg.query.tables.registry import QUESTIONS, ask
from kg.store.base import Store
from kg.table import row_receipts

GIVEN = {
    "timeline": {"name": "云台高新区"},
    "members": {"name": "三河联盟"},
    "cascade": {"policy": "云政发〔2025〕1号"},
    "within": {"place": "云台市"},
    "diff": {"a": "云台高新区", "b": "临溪高新区"},
}


@pytest.mark.parametrize("name", [name for name in QUESTIONS if name != "within"])  # this world has no places
def test_every_row_leads_to_its_receipts(store: Store, name: str) -> None:
    """And every receipt is there, word for word; every id is an entity; every column is a key of the rows."""
    found = ask(store, name, View(), GIVEN.get(name, {}))
    assert found.rows
    assert set(found.entities()) == {one.id for one in store.entities(found.entities())}
    for row in found.rows:
        assert {column.key for column in found.columns} <= row.keys()
        assert row_receipts(row) or name == "coverage"  # a count of documents has no words of its own
        for one in row_receipts(row):
            document = store.document(one["document"])
            assert document
            assert document.text[one["start"] : one["end"]] == one["quote"] != ""


@pytest.mark.parametrize("name", QUESTIONS)
def test_an_empty_graph_gives_an_empty_table(empty: Store, name: str) -> None:
    """Where nothing needs to be found first."""
    if name not in GIVEN:
        assert ask(empty, name).rows == ()


def test_wrong_words_are_told(store: Store) -> None:
    """An unknown table, and a question without what it is about."""
    with pytest.raises(UnknownTable):
        ask(store, "charts")
    with pytest.raises(WordsMissing):
        ask(store, "members")


def test_the_api_has_all_that_a_page_needs(store: Store) -> None:
    """Columns with labels, rows with ids, documents of the receipts; and the questions with their parameters."""
    found = ask(store, "matrix")
    plain = api.table(found, {one.id: one for one in store.sources(found.documents())}, "en")
    assert plain["columns"][4]["words"] == {"lead": "lead", "support": "support", "": "answers"}
    assert plain["rows"][0]["ids"].keys() == {"policy", "measure", "body"}
    assert [one["id"] for one in plain["documents"]] == ["d_opinion", "d_plan"]
    assert "ids" not in api.table_rows(found, {})["rows"][0]
    assert [one["name"] for one in api.questions()["tables"]] == list(QUESTIONS)


def test_every_question_has_its_section_in_the_docs() -> None:
    """With its command."""
    page = Path(__file__).resolve().parents[4].joinpath("docs/questions.md").read_text("utf-8")
    for name in QUESTIONS:
        assert f"`kg {name}" in page, name
