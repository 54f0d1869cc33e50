"""Saved views: kept, renamed, forgotten, beside the graph."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import CannotWrite, OutOfRange
from viz.views import MOST, UnknownView, Views


def test_a_view_is_kept_and_found_again(tmp_path: Path) -> None:
    """By another server over the same file too."""
    kept = Views(tmp_path / "a.views").keep("我的图", "#v=1")
    assert Views(tmp_path / "a.views").all() == [kept]


def test_saving_under_the_same_name_replaces(tmp_path: Path) -> None:
    """One name, one view."""
    views = Views(tmp_path / "a.views")
    first, second = views.keep("图", "#v=1"), views.keep("图", "#v=1&types=Zone")
    assert [first["id"]] == [view["id"] for view in views.all()]
    assert views.all()[0]["link"] == second["link"]


def test_rename_and_remove(tmp_path: Path) -> None:
    """A view that is not there is an error that names those that are."""
    views = Views(tmp_path / "a.views")
    id = views.keep("旧", "#v=1")["id"]
    assert views.rename(id, "新")["name"] == "新"
    with pytest.raises(UnknownView, match="新"):
        views.remove("nothing")
    views.remove(id)
    assert views.all() == []


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    """No file before something is saved."""
    assert Views(tmp_path / "a.views").all() == []
    assert not (tmp_path / "a.views").exists()


def test_there_is_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody fills the disk through the page."""
    monkeypatch.setattr("viz.views.MOST", 2)
    views = Views(tmp_path / "a.views")
    views.keep("一", "#"), views.keep("二", "#")
    with pytest.raises(OutOfRange):
        views.keep("三", "#")
    assert MOST == 1000


def test_a_file_that_is_not_ours_is_said(tmp_path: Path) -> None:
    """With its name."""
    (tmp_path / "a.views").write_text("不是数据库" * 100, encoding="utf-8")
    with pytest.raises(CannotWrite, match=r"a\.views"):
        Views(tmp_path / "a.views").all()
