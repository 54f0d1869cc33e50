"""Stores by file name or URL."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import NoStore, UnknownStore
from kg.store.memory import MemoryStore
from kg.store.open import open_store
from kg.store.sqlite.store import SqliteStore


def test_a_file_name_is_sqlite(tmp_path: Path) -> None:
    """Whatever the name ends in, spaces, question marks and colons too."""
    for name in ("a.db", "图谱", "what? 100%#1.db", "a:b"):
        with open_store(str(tmp_path / name), "create") as store:
            assert isinstance(store, SqliteStore)
        assert (tmp_path / name).is_file()


def test_memory_is_new_each_time() -> None:
    """Nothing is shared between two."""
    assert isinstance(open_store("memory:"), MemoryStore)


def test_another_scheme_is_refused() -> None:
    """With what there is."""
    with pytest.raises(UnknownStore, match="memory:"):
        open_store("postgres://localhost/graph")


@pytest.mark.parametrize("mode", ["read", "write"])
def test_a_missing_file_says_what_to_run(tmp_path: Path, mode: str) -> None:
    """And none is made."""
    with pytest.raises(NoStore, match="kg build"):
        open_store(str(tmp_path / "none.db"), mode)  # type: ignore[arg-type]
    assert not [*tmp_path.iterdir()]
