"""A lint of the lists: every one names its source, and no row is twice, empty or badly spaced."""

from __future__ import annotations

from pathlib import Path

import pytest

import extract.lists
from extract.lists.load import rows, words
from extract.names.territory import by_name, places

HERE = Path(str(extract.lists.__file__)).parent
LISTS = [*sorted(HERE.glob("*.tsv")), HERE.parents[1] / "kg" / "places.tsv"]
FULL = {chr(code) for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()}


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_is_clean(path: Path) -> None:
    """Source in the first line, no stray spaces, no full-width letters, no row twice."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].lower().startswith("# source")
    body = [line for line in lines if line and not line.startswith("#")]
    assert len(body) == len(set(body))
    for line in body:
        assert not FULL.intersection(line), line
        assert not any(field != field.strip() for field in line.split("\t")), line


def test_an_unknown_group_is_named() -> None:
    """The error says what there is."""
    with pytest.raises(KeyError, match="known"):
        words("kinds", "nothing")


def test_places_have_their_parents() -> None:
    """Every city and county is in a place of the list; Hong Kong, Macao and Taiwan are there."""
    names = {place.name for place in places()}
    assert {"香港特别行政区", "澳门特别行政区", "台湾省", "长三角", "淮河流域"} <= names
    assert all(place.parent in names for place in places() if place.level in ("city", "county"))
    assert "市辖区" not in by_name()


def test_universities_are_once() -> None:
    """No university has two rows."""
    found = [row[0] for row in rows("universities")]
    assert len(found) == len(set(found))
