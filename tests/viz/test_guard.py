"""Around every answer: hosts, origins, sizes, headers and tags."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from viz.server import app


@pytest.fixture
def client(store_file: Path) -> Iterator[TestClient]:
    with TestClient(app(str(store_file)), base_url="http://127.0.0.1:8000") as client:
        yield client


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost@evil.example", "[::"])
def test_other_hosts_are_refused(client: TestClient, host: str) -> None:
    """A page elsewhere cannot reach us by a name of its own."""
    answer = client.get("/api/stats", headers={"host": host})
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "unknown_host"


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:9", "127.0.0.1", "[::1]:8000"])
def test_this_machine_is_answered(client: TestClient, host: str) -> None:
    """By each of its names, whatever the port."""
    assert client.get("/api/stats", headers={"host": host}).status_code == 200


def test_changes_come_from_our_own_pages(client: TestClient) -> None:
    """A form elsewhere cannot save a view here."""
    view = {"name": "图", "link": "#"}
    assert client.post("/api/views", json=view, headers={"origin": "https://evil.example"}).status_code == 403
    assert client.post("/api/views", json=view, headers={"origin": "http://127.0.0.1:8000"}).status_code == 201


def test_what_is_known_is_not_sent_again(client: TestClient) -> None:
    """The tag changes with the answer."""
    first = client.get("/api/stats")
    again = client.get("/api/stats", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/api/ontology").headers["etag"] != first.headers["etag"]


def test_answers_are_packed(client: TestClient) -> None:
    """Where they are large and the asker can unpack."""
    assert client.get("/api/ontology").headers["content-encoding"] == "gzip"


@pytest.mark.parametrize("path", ["/", "/docs", "/api/stats", "/static/view.js", "/nothing"])
def test_every_answer_is_sealed(client: TestClient, path: str) -> None:
    """A strict policy: nothing by default, no inline script without this answer's nonce."""
    headers = client.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


def test_the_nonce_is_new_each_time(client: TestClient) -> None:
    """It cannot be guessed from an earlier page."""
    policies = {client.get("/").headers["content-security-policy"] for _ in range(3)}
    assert len(policies) == 3


def test_large_bodies_are_refused(client: TestClient) -> None:
    """Before they are read."""
    answer = client.post("/api/graph", content=b"x", headers={"content-length": "99999999999"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "too_large")
    chunked = client.post("/api/graph", content=iter([b"{}"]))
    assert chunked.status_code == 411
