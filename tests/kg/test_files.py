"""Files that are there wholly, or as they were before."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.errors import CannotWrite
from kg.files import write, write_all


def broken() -> Iterator[str]:
    yield "half"
    raise KeyError("gone")


def test_a_file_is_replaced_with_the_usual_rights(tmp_path: Path) -> None:
    """What was there goes; nothing is left beside it."""
    target = tmp_path / "图.json"
    target.write_text("old")
    write(str(target), ["新", "\ud800"])
    assert target.read_bytes() == "新\\ud800".encode()
    assert os.listdir(tmp_path) == ["图.json"]
    plain = tmp_path / "plain"
    plain.write_text("")
    assert target.stat().st_mode == plain.stat().st_mode


def test_what_fails_midway_leaves_all_as_it_was(tmp_path: Path) -> None:
    """Also the files that were written already."""
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_text("old")
    with pytest.raises(KeyError):
        write_all({str(first): ["new"], str(second): broken()})
    assert first.read_text() == "old"
    assert os.listdir(tmp_path) == ["a"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it points to is replaced."""
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    write(str(link), ["new"])
    assert link.is_symlink()
    assert target.read_text() == "new"


@pytest.mark.parametrize("name", ["no/such/folder/x", "", "x\x00y", "长" * 300])
def test_where_one_cannot_write_is_named(tmp_path: Path, name: str) -> None:
    """The message has the path and the reason."""
    with pytest.raises(CannotWrite) as caught:
        write(str(tmp_path / name), ["x"])
    assert caught.value.given["path"] == str(tmp_path / name)
    assert caught.value.given["reason"]
    assert os.listdir(tmp_path) == []
