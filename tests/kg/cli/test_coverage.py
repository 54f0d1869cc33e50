"""`kg coverage`."""

from __future__ import annotations

from pathlib import Path


def test_coverage_in_every_form(kg, tmp_path: Path) -> None:
    """For people, as JSON, CSV and a workbook."""
    assert "年份" in kg("coverage").out
    rows = kg("coverage", "--json").json["rows"]
    assert (rows[1]["aspect"], rows[1]["value"], rows[1]["documents"]) == ("year", "2026", 1)
    assert kg("coverage", "--csv").out.lstrip("\ufeff").startswith("按,值,文档")
    target = tmp_path / "覆盖.xlsx"
    assert kg("coverage", "--xlsx", str(target)).code == 0
    assert target.read_bytes()[:2] == b"PK"


def test_before_the_first_document(kg) -> None:
    """Exit 1, and that there is none."""
    ran = kg("coverage", "--as-of", "1999")
    assert (ran.code, ran.out) == (1, "")
    assert "0篇文档" in ran.err
