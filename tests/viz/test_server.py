"""The server as a whole: described, safe, up whatever is done to it."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance
from starlette.testclient import TestClient

from kg.model import Reading
from kg.store.open import open_store
from viz.server import app, open_to_others


def test_it_is_described_offline(store_file: Path) -> None:
    """Every question stands on the page of documentation, which names no other site."""
    with TestClient(app(str(store_file)), base_url="http://127.0.0.1") as client:
        paths = client.get("/openapi.json").json()["paths"]
        docs = client.get("/docs").text
    assert len(paths) >= 12
    assert [path for path in paths if path not in docs] == []
    assert "http" not in docs.replace("http-equiv", "")


def test_two_hundred_at_once(site: str) -> None:
    """All are answered, and rightly."""

    with httpx.Client(base_url=site, timeout=60, limits=httpx.Limits(max_connections=200)) as client:

        def ask(number: int) -> tuple[int, int]:
            answer = client.get("api/search", params={"q": "高新区", "limit": 1 + number % 20})
            return answer.status_code, answer.json()["total"]

        with ThreadPoolExecutor(200) as askers:
            assert set(askers.map(ask, range(200))) == {(200, 2)}


def test_a_client_that_goes_away(site: str) -> None:
    """In the middle of a question, of a body, of an answer: the next one is answered."""
    host, port = site.split("/")[2].split(":")
    whole = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    body = b"POST /api/graph HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 90\r\n\r\n{"
    for said in (whole[:12], body, whole):
        for _ in range(10):
            with socket.create_connection((host, int(port)), timeout=5) as line:
                line.sendall(said)
    assert httpx.get(f"{site}api/stats").status_code == 200


def test_the_graph_replaced_under_the_running_server(
    store_file: Path, tmp_path: Path, draft: Callable[..., Reading], store_of: Callable[..., Path],
    serving: Callable[[Path], str],
) -> None:  # fmt: skip
    """The next answer is from the new one; while there is none, it says so and stays up."""
    other = draft(("新", "", "", "", ""), [("Zone:新园区", "LOCATED_IN", "Place:新市", "新园区位于新市。", "")])
    site = serving(store_file)
    assert httpx.get(f"{site}api/entities/临江高新区").status_code == 200
    store_file.unlink()
    assert httpx.get(f"{site}api/stats").status_code == 503
    assert httpx.get(site).status_code == 503
    shutil.move(store_of(tmp_path / "other.db", [other]), store_file)
    assert httpx.get(f"{site}api/entities/新园区").status_code == 200
    assert "新园区" in httpx.get(site).text


@pytest.mark.parametrize("path", ["%00", "%ff", "%2e%2e%2f", "a" * 20_000, "%3Cscript%3E", "\\..\\..", "%F0%9F%92%A9"])
def test_strange_paths(site: str, path: str) -> None:
    """Answered with an error of theirs, never of ours."""
    for below in ("", "static/", "api/entities/", "api/documents/"):
        assert 400 <= httpx.get(site + below + path).status_code < 500


def test_an_empty_graph_says_how_to_fill_it(tmp_path: Path, store_of: Callable[..., Path]) -> None:
    """The page opens all the same."""
    with TestClient(app(str(store_of(tmp_path / "empty.db", []))), base_url="http://127.0.0.1") as client:
        assert "kg build" in client.get("/").text


def test_listening_to_others_is_told_apart() -> None:
    """Loopback is for this machine alone."""
    assert [open_to_others(host) for host in ("127.0.0.1", "localhost", "::1", "0.0.0.0")] == [False] * 3 + [True]


@pytest.mark.neo4j
def test_the_same_on_neo4j(neo4j_server: Any, readings: list[Reading], store_file: Path) -> None:
    """Page and answers do not tell where the graph is kept."""
    with open_store(neo4j_server.url, "create") as store:
        for reading in readings:
            store.write(reading)
    asked = ["search?q=高新区", "entities/临江高新区", "paths?from=临江天使基金&to=云岭实验室", "documents", "stats"]
    found = []
    for location in (neo4j_server.url, str(store_file)):
        with TestClient(app(location), base_url="http://127.0.0.1") as client:
            assert "临江高新区" in client.get("/").text
            found.append([client.get(f"/api/{question}").json() for question in asked])
    assert found[0] == found[1]


OPERATIONS = [(path, method) for path, methods in app("nowhere").openapi()["paths"].items() for method in methods]
MODES = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.value)
@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_the_description_is_true(store_file: Path, path: str, method: str, mode: GenerationMode) -> None:
    """schemathesis asks what the description allows and what it forbids; the answers are as described."""
    schema = schemathesis.openapi.from_asgi("/openapi.json", app(str(store_file), hosts=["*"]))
    operation = schema[path][method]
    # The bounds of a table's parameters are its question's own: it refuses with 400 what the description lets through.
    unchecked = [positive_data_acceptance] if path.startswith("/api/tables/") else []

    @settings(max_examples=12, derandomize=True, suppress_health_check=list(HealthCheck), database=None)
    @given(operation.as_strategy(generation_mode=mode))
    def ask(case: Any) -> None:
        case.call_and_validate(excluded_checks=unchecked)

    try:
        ask()
    except Unsatisfiable:
        assert mode is GenerationMode.NEGATIVE  # a question that takes nothing cannot be asked wrongly


@pytest.mark.parametrize(("path", "method"), OPERATIONS)
def test_every_question_is_named_in_the_docs(path: str, method: str) -> None:
    """docs/explorer.md names each address with its method."""
    words = (Path(__file__).parents[2] / "docs/explorer.md").read_text(encoding="utf-8")
    assert f"`{method.upper()} {path}" in words
