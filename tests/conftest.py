"""For all tests. Which fixture to choose: `store` and `new_store` (tests/kg/store/conftest.py) for a graph
kept anywhere, one test for every kind of store; elsewhere a `MemoryStore` of your own will do.
`neo4j_server` is a running server of the long-term line, `neo4j_servers("2026")` one of the newest; both
are shared by the whole run, so take away what you put in (`server.empty()`; `clear()` takes the
schema too, which costs seconds to lay again). `sample` is the graph of the sample corpus.

With workers (`pytest -n auto`) all tests of one line of Neo4j are one worker's, so that each server is started
once, and those of another file are one worker's too; the longest begin, or a worker would be left with them.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from neo4j_server import LINES, PASSWORD, USER, Absent, Server

from kg.store.open import open_store

ROOT = Path(__file__).parent

settings.register_profile("here", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("here"), max_examples=100, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Where a worker is to write who goes with whom: xdist tells the tests' names only."""
    node.workerinput["groups"] = str(_groups())


def _groups() -> Path:
    return Path(tempfile.gettempdir(), f"zhengtu-groups-{os.getpid()}.json")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """In a worker: say who goes with whom, and who goes first."""
    if told := getattr(config, "workerinput", {}).get("groups"):
        items.sort(key=lambda item: _turn(item, _group(item)))
        part = Path(f"{told}.{os.getpid()}")
        part.write_text(json.dumps({item.nodeid: _group(item) for item in items}), "utf-8")
        part.replace(told)  # all say the same


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """One worker for each group at a time, in the order of the first of each."""
    from xdist.scheduler import LoadScopeScheduling

    class Grouped(LoadScopeScheduling):
        @cached_property
        def groups(self) -> dict[str, str]:
            told = _groups()
            groups: dict[str, str] = json.loads(told.read_text("utf-8"))
            told.unlink()
            return groups

        def _split_scope(self, nodeid: str) -> str:
            return self.groups[nodeid]

    return Grouped(config, log)


def _group(item: pytest.Item) -> str:
    """The server that a test asks for, or its file."""
    chosen = {str(one) for one in item.callspec.params.values()} if hasattr(item, "callspec") else set()
    lines = [line for line in LINES if {line, f"neo4j-{line}"} & chosen]
    if lines:
        return f"neo4j-{lines[0]}"
    asked = {"neo4j_server", "neo4j_servers"} & set(getattr(item, "fixturenames", ()))
    return "neo4j-5.26" if asked or "neo4j" in chosen else item.path.relative_to(ROOT).as_posix()


def _turn(item: pytest.Item, group: str) -> int:
    """Servers, then browsers and what stands over all packages, then the many small files."""
    if group.startswith("neo4j-"):
        return 0 if group == "neo4j-5.26" else 1
    return 2 if item.get_closest_marker("browser") or item.path.parent == ROOT else 3


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The graph of docs_corpus in a file, built once, to be read only; its name."""
    from extract.build import build

    path = str(tmp_path_factory.mktemp("sample") / "corpus.db")
    with open_store(path, "create") as store:
        build([ROOT.parent / "docs_corpus"], store)
    return path


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
        return Server(LINES[line], brief=True)
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
