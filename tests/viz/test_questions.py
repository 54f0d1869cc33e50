"""The questions of the API over the small graph."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from viz.questions import AROUND, paragraph
from viz.server import app


@pytest.fixture
def client(store_file: Path) -> Iterator[TestClient]:
    with TestClient(app(str(store_file)), base_url="http://127.0.0.1") as client:
        yield client


def ask(client: TestClient, path: str, **query: Any) -> dict[str, Any]:
    answer = client.get(path, params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_search_counts_what_it_leaves_out(client: TestClient) -> None:
    """By part of a name and by initials."""
    found = ask(client, "/api/search", q="高新区", limit=1)
    assert (found["total"], len(found["entities"])) == (2, 1)
    assert ask(client, "/api/search", q="dhdx")["entities"][0]["name"] == "东湖大学"
    assert ask(client, "/api/search", q="高新区", type="University")["total"] == 0


def test_card_by_alias(client: TestClient) -> None:
    """Facts by relation, each group with its total."""
    found = ask(client, "/api/entities/临江园区")
    groups = {(one["relation"], one["back"]): one["total"] for one in found["facts"]}
    assert found["entity"]["name"] == "临江高新区"
    assert groups[("PAIRED_WITH", False)] == 2


def test_unfold_some_at_a_time(client: TestClient) -> None:
    """One relation, from a place on, at most so many; it says that there is more."""
    first = ask(client, "/api/entities/临江高新区/unfold", relation="PAIRED_WITH", limit=1)
    rest = ask(client, "/api/entities/临江高新区/unfold", relation="结对高校", skip=1, limit=5)
    assert (first["truncated"], rest["truncated"]) == (True, False)
    names = {node["name"] for part in (first, rest) for node in part["nodes"]}
    assert names == {"临江高新区", "东湖大学", "南山大学"}


def test_neighbours_within_two_hops(client: TestClient) -> None:
    """The fund is two hops from the university."""
    found = ask(client, "/api/entities/东湖大学/neighbours", depth=2)
    assert "临江天使基金" in {node["name"] for node in found["nodes"]}


def test_paths_with_the_evidence_of_each_hop(client: TestClient) -> None:
    """Two ways from the zone to the laboratory."""
    found = ask(client, "/api/paths", **{"from": "临江高新区", "to": "云岭实验室"})
    assert [len(ids) for ids in found["paths"]] == [3, 3]
    assert all(edge["claims"][0]["quote"] for edge in found["edges"])


def test_graph_between_given_entities(client: TestClient) -> None:
    """Unknown ids are left out; too many are refused."""
    ids = [node["id"] for node in ask(client, "/api/entities/东湖大学/neighbours")["nodes"]]
    assert len(client.post("/api/graph", json={"ids": [*ids, "e_none"]}).json()["nodes"]) == len(ids)
    assert client.post("/api/graph", json={"ids": ["x"] * 10_000}).status_code == 422


def test_document_and_passage(client: TestClient) -> None:
    """`text[start:end]` is the mention, in the passage as in the document."""
    id = ask(client, "/api/documents")["documents"][0]["id"]
    found = ask(client, f"/api/documents/{id}")
    text = found["document"]["text"]
    assert text[found["mentions"][0]["start"] : found["mentions"][0]["end"]]
    start = text.index("\n") + 1
    passage = ask(client, f"/api/documents/{id}/passage", start=start + 2, end=start + 4)
    assert passage["start"] == start
    assert passage["text"] == text[start : text.index("\n", start)]


@given(st.text("一二。\n", max_size=40), st.integers(0, 60), st.integers(0, 60))
def test_a_paragraph_holds_its_quote(text: str, start: int, end: int) -> None:
    """Whatever is asked for, it lies within the text and around the quote."""
    first, last = paragraph(text, start, end)
    assert 0 <= first <= last <= len(text)
    assert first <= min(start, len(text))
    assert last >= min(end, len(text), start + AROUND)


def test_views_over_http(client: TestClient) -> None:
    """Saved, listed, renamed, forgotten."""
    view = client.post("/api/views", json={"name": "图", "link": "#v=1"}).json()
    assert client.put(f"/api/views/{view['id']}", json={"name": "新图"}).json()["name"] == "新图"
    assert [one["name"] for one in ask(client, "/api/views")["views"]] == ["新图"]
    assert client.delete(f"/api/views/{view['id']}").json() == {"removed": view["id"]}
    assert client.delete(f"/api/views/{view['id']}").status_code == 404
