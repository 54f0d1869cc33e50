"""The graph under a running server: opened once, opened anew when its file is replaced."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.errors import NoStore
from kg.model import Reading
from viz.live import Live

Draft, StoreOf = Callable[..., Reading], Callable[[Path, list[Reading]], Path]


def test_it_is_opened_once(store_file: Path) -> None:
    """As long as the file is the same."""
    live = Live(str(store_file))
    assert live.graph() is live.graph()
    live.close()


def test_a_replaced_file_is_opened_anew(store_file: Path, tmp_path: Path, draft: Draft, store_of: StoreOf) -> None:
    """And an answer under way may still ask the old one."""
    live = Live(str(store_file))
    before = live.graph()
    other = draft(("新", "", "", "", ""), [("Zone:新园区", "LOCATED_IN", "Place:新市", "新园区位于新市。", "")])
    shutil.move(store_of(tmp_path / "other.db", [other]), store_file)
    assert [one.name for one in live.graph().named("新园区")] == ["新园区"]
    assert before.named("临江高新区")
    live.close()


def test_a_graph_that_is_not_there_is_said_each_time(tmp_path: Path, store_file: Path) -> None:
    """And found when it comes."""
    live = Live(str(tmp_path / "later.db"))
    with pytest.raises(NoStore):
        live.graph()
    shutil.copy(store_file, tmp_path / "later.db")
    assert live.graph().named("临江高新区")
    live.close()


def test_the_state_changes_with_the_graph(store_file: Path, readings: list[Reading]) -> None:
    """What is worked out once is worked out anew after a build."""
    from kg.store.open import open_store

    live = Live(str(store_file))
    before = live.state()
    with open_store(str(store_file), "write") as store:
        store.remove(readings[0].document.id)
    assert live.state() != before
