"""export, map, schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg import schema
from kg.export import FORMATS

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("format", FORMATS)
def test_export_to_a_file_and_to_standard_output_are_equal(kg, tmp_path: Path, format: str) -> None:
    """Byte for byte."""
    target = tmp_path / "out"
    target.write_text("old")
    assert kg("export", "--format", format, "-o", str(target)).code == 0
    assert kg("export", "--format", format, "-o", "-").out.encode() == target.read_bytes()


def test_export_says_what_it_wrote(kg, tmp_path: Path) -> None:
    """Also the file beside."""
    ran = kg("export", "--format", "csv", "-o", str(tmp_path / "图.csv"))
    assert ran.out == ""
    assert "图.csv" in ran.err
    assert "图.nodes.csv" in ran.err


def test_export_is_json_by_default(kg) -> None:
    """With the view applied."""
    found = json.loads(kg("export", "-o", "-", "--type", "Zone", "--type", "Alliance").out)
    assert {claim["relation"] for claim in found["claims"]} == {"MEMBER_OF"}


def test_export_where_one_cannot_write(kg, tmp_path: Path) -> None:
    """The path and the reason, exit code 2."""
    ran = kg("export", "-o", str(tmp_path / "no" / "x"))
    assert ran.code == 2
    assert str(tmp_path / "no" / "x") in ran.err


def test_map_of_everything_and_of_one(kg, tmp_path: Path) -> None:
    """One HTML file with the names in it."""
    pages = {}
    for name, arguments in {"all": [], "one": ["何小山", "--depth", "1"]}.items():
        target = tmp_path / f"{name}.html"
        assert kg("map", *arguments, "-o", str(target)).code == 0
        pages[name] = target.read_text("utf-8")
    assert "云台高新区" in pages["all"]
    assert "东岭大学" in pages["one"]
    assert "省级示范园区" not in pages["one"]


def test_map_of_an_unknown_name_writes_nothing(kg, tmp_path: Path) -> None:
    """What was there stays."""
    target = tmp_path / "map.html"
    target.write_text("old")
    assert kg("map", "无此名", "-o", str(target)).code == 1
    assert target.read_text() == "old"


def test_schema(kg, tmp_path: Path) -> None:
    """To standard output, or to a file."""
    assert kg("schema").out == schema.cypher()
    kg("schema", "-o", str(tmp_path / "schema.cypher"))
    assert (tmp_path / "schema.cypher").read_text("utf-8") == schema.cypher()
