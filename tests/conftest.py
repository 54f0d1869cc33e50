"""For all tests. Which fixture to choose: `store` and `new_store` (tests/kg/store/conftest.py) for a graph
kept anywhere, one test for every kind of store; elsewhere a `MemoryStore` of your own will do.
`neo4j_server` is a running server of the long-term line, `neo4j_servers("2026")` one of the newest; both
are shared by the whole run, so take away what you put in (`server.clear()`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from hypothesis import HealthCheck, settings
from neo4j_server import LINES, PASSWORD, USER, Absent, Server

settings.register_profile("here", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("here"), max_examples=100, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def neo4j_servers() -> Iterator[Callable[[str], Server]]:
    """Starts a server of a line when first asked for it; all end with the run.

    Without Java or Maven the test is skipped, with the way to get them; in CI it fails.
    """
    running: dict[str, Server] = {}
    with ExitStack() as stack:

        def start(line: str) -> Server:
            if line not in running:
                running[line] = stack.enter_context(_server(line))
            return running[line]

        yield start


def _server(line: str) -> Server:
    try:
        return Server(LINES[line])
    except Absent as absent:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(absent))


@pytest.fixture
def neo4j_server(neo4j_servers: Callable[[str], Server], neo4j_user: None) -> Iterator[Server]:
    """A server of the long-term line with nothing in it but, perhaps, our schema."""
    server = neo4j_servers("5.26")
    server.empty()
    yield server
    server.empty()


@pytest.fixture
def neo4j_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks, as the environment says it."""
    monkeypatch.setenv("KG_NEO4J_USER", USER)
    monkeypatch.setenv("KG_NEO4J_PASSWORD", PASSWORD)
