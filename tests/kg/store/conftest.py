"""One suite over all stores.

Choose `store`, an empty one of each kind in turn, or `new_store`, which opens as many as you call for.
Every test of test_conformance.py asks for one of the two, or the collection fails. An exception has its
reason on the line:

- `@pytest.mark.not_yet("neo4j", reason="…")`: this kind fails here still; passing is a failure too.
- `@pytest.mark.never("memory", reason="…")`: this means nothing for this kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from kg.store.base import Store
from kg.store.open import open_store

KINDS = ("memory", "sqlite", "neo4j-5.26", "neo4j-2026")
MOST_EXAMPLES = 8  # on a server


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "not_yet(kind, reason): this kind of store fails here still")
    config.addinivalue_line("markers", "never(kind, reason): this means nothing for this kind of store")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.name == "test_conformance.py" and "kind" not in getattr(item, "fixturenames", ()):
            raise pytest.UsageError(f"{item.nodeid} asks for no store: take `store` or `new_store`")


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """The kind of store that this run of the test is for."""
    found, _, line = request.param.partition("-")
    if line:
        _fewer_examples(request)
        request.getfixturevalue("neo4j_user")
        request.getfixturevalue("neo4j_servers")(line)
    for mark in request.node.iter_markers("never"):
        if found in mark.args:
            pytest.skip(mark.kwargs["reason"])
    for mark in request.node.iter_markers("not_yet"):
        if found in mark.args:
            request.applymarker(pytest.mark.xfail(reason=mark.kwargs["reason"], strict=True))
    return str(request.param)


def _fewer_examples(request: pytest.FixtureRequest) -> None:
    """A server answers a hundred times slower than memory: fewer examples of a test over any readings.

    Hypothesis has no public way to say so for some parameters of a test alone; the others get theirs back.
    """
    name, test = "_hypothesis_internal_use_settings", request.function
    if given := getattr(test, name, None):
        setattr(test, name, settings(given, max_examples=MOST_EXAMPLES))
        request.addfinalizer(lambda: setattr(test, name, given))


@pytest.fixture
def new_store(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[[], Store]]:
    """Opens a new empty store of the kind at each call; all are closed at the end.

    On Neo4j, which has one database, the one opened before is emptied.
    """
    numbers = count()
    with ExitStack() as opened:

        def open_new() -> Store:
            where = "memory:" if kind == "memory" else str(tmp_path / f"{next(numbers)}.db")
            if kind.startswith("neo4j"):
                server = request.getfixturevalue("neo4j_servers")(kind.partition("-")[2])
                server.empty()
                where = server.url
            return opened.enter_context(open_store(where, "create"))

        yield open_new


@pytest.fixture
def store(new_store: Callable[[], Store]) -> Store:
    return new_store()
