"""One error shape for everything that can go wrong, with the status of its class."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from viz.server import app

BAD = [
    ("/nothing", 404, "not_found"),
    ("/api/nothing", 404, "not_found"),
    ("/static/../../pyproject.toml", 404, "not_found"),
    ("/static/..%2f..%2fpyproject.toml", 404, "not_found"),
    ("/static/view.yaml", 404, "not_found"),
    ("/api/entities/没有这个", 404, "unknown_name"),
    ("/api/entities/x/neighbours?depth=4", 422, "bad_parameter"),
    ("/api/entities/x/neighbours?depth=1&limit=10000", 422, "bad_parameter"),
    ("/api/search", 422, "bad_parameter"),
    ("/api/search?q=" + "长" * 300, 422, "bad_parameter"),
    ("/api/search?q=x&type=Nothing", 400, "unknown_type"),
    ("/api/entities/临江高新区/unfold?relation=NOTHING", 400, "unknown_relation"),
    ("/api/entities/临江高新区?as_of=2025-99", 400, "bad_date"),
    ("/api/paths?from=临江高新区&to=没有这个", 404, "unknown_name"),
    ("/api/paths?from=临江高新区&to=东湖大学&max=99", 422, "bad_parameter"),
    ("/api/documents/../../etc/passwd", 404, "not_found"),
    ("/api/documents/d_none", 404, "unknown_document"),
    ("/api/documents/d_none/passage?start=-1&end=2", 422, "bad_parameter"),
]


@pytest.fixture
def client(store_file: Path) -> Iterator[TestClient]:
    with TestClient(app(str(store_file)), base_url="http://127.0.0.1") as client:
        yield client


@pytest.mark.parametrize(("path", "status", "code"), BAD)
def test_errors_have_one_shape(client: TestClient, path: str, status: int, code: str) -> None:
    """A code, a message, and what exists."""
    answer = client.get(path)
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (status, code)
    assert error["message"]
    assert isinstance(error["known"], list)


def test_messages_in_the_language_asked_for(client: TestClient) -> None:
    """Chinese unless English is wanted; the nearest names are known."""
    assert "没有" in client.get("/api/entities/临江高科区").json()["error"]["message"]
    english = client.get("/api/entities/临江高科区?lang=en").json()["error"]
    assert english["message"].startswith("nothing in the graph")
    assert "临江高新区" in english["known"]


def test_other_methods(client: TestClient) -> None:
    """405, and which there are."""
    answer = client.delete("/api/stats")
    assert (answer.status_code, answer.json()["error"]["code"]) == (405, "method_not_allowed")
    assert "GET" in answer.headers["allow"]


def test_no_graph_is_503(tmp_path: Path) -> None:
    """The server stands and says what is missing."""
    with TestClient(app(str(tmp_path / "none.db")), base_url="http://127.0.0.1") as client:
        answer = client.get("/api/stats")
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "no_store")


def test_a_fault_of_ours_is_told_without_its_inside(store_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """500 in the same shape; the traceback stays on the server."""
    monkeypatch.setattr("viz.live.Live.graph", lambda self: 1 / 0)
    with TestClient(app(str(store_file)), base_url="http://127.0.0.1", raise_server_exceptions=False) as client:
        answer = client.get("/api/stats")
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "broken")
    assert "line" not in answer.text
