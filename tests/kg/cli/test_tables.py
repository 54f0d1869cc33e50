"""The researcher's tables on the command line. `Kg` is told of in conftest.py."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kg.cli.tables import spelt
from kg.query.tables.registry import QUESTIONS
from kg.store.open import open_store

Kg = Callable[..., Any]
ARGUMENTS = {
    "timeline": ["云台高新区"],
    "members": ["三河高新区联盟"],
    "within": ["云台市"],
    "cascade": ["云政办发〔2025〕3号"],
    "diff": ["云台高新区", "临溪高新区"],
}


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_table_answers_or_says_what_it_looked_through(kg: Kg, name: str, lang: str) -> None:
    """With rows and exit 0, or with none, exit 1 and the documents counted; JSON is JSON either way."""
    ran = kg(name, *ARGUMENTS.get(name, []), "--lang", lang)
    assert ran.code in (0, 1)
    assert (ran.code == 0) == bool(ran.out)
    assert ran.code == 0 or "3" in ran.err
    plain = kg(name, *ARGUMENTS.get(name, []), "--json", "--lang", lang)
    assert (plain.code == 0) == bool(plain.json["rows"])


def test_json_rows_are_as_told(kg: Kg) -> None:
    """Exactly the keys of the matrix, one row for each body, the receipt with its place."""
    (row,) = kg("matrix", "--json").json["rows"]
    assert list(row) == ["policy", "heading", "measure", "body", "role", "receipt"]
    assert row["body"] == "云台市科技局"
    assert row["receipt"]["quote"] == "（市科技局负责）"
    (target,) = kg("targets", "--json").json["rows"]
    assert list(target)[:8] == ["subject", "metric", "bound", "value", "unit", "period", "kind", "receipt"]
    assert (target["metric"], target["bound"], target["value"]) == ("合作项目", ">=", 40)


def test_the_words_stand_below_the_table(kg: Kg) -> None:
    """Each numbered, under its document; --receipts 0 leaves them out."""
    shown = kg("members", "三河高新区联盟").out
    assert "[1] “云台高新区拟加入三河高新区联盟”" in shown
    assert "《云台高新区与东岭大学结对》" in shown
    assert "“" not in kg("members", "三河高新区联盟", "--receipts", "0").out


def test_csv_to_standard_output_or_to_a_file(kg: Kg, tmp_path: Path) -> None:
    """`--csv`, `--csv FILE.csv` and `-o FILE.csv` say the same."""
    printed = kg("pairs", "--csv").out
    (head, row) = csv.reader(io.StringIO(printed.removeprefix("\ufeff")))
    assert head[:3] == ["园区", "高校", "自"]
    assert row[:2] == ["云台高新区", "东岭大学"]
    for words in (["--csv", f"{tmp_path}/a.csv"], ["-o", f"{tmp_path}/a.csv"], ["--csv", "-o", f"{tmp_path}/a.csv"]):
        assert kg("pairs", *words).code == 0
        file = tmp_path / "a.csv"
        assert file.read_text("utf-8").splitlines() == printed.splitlines()
        file.unlink()


def test_a_workbook(kg: Kg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the file named, else beside; one that is there is replaced wholly, and left alone where that fails."""
    monkeypatch.chdir(tmp_path)
    assert kg("matrix", "--xlsx").code == 0
    first = Path("matrix.xlsx").read_bytes()
    assert load_workbook("matrix.xlsx").worksheets[0]["D2"].value == "云台市科技局"
    Path("b.xlsx").write_text("before")
    assert kg("matrix", "云政办发〔2025〕3号", "--xlsx", "b.xlsx").code == 0
    assert Path("b.xlsx").read_bytes() == first
    ran = kg("matrix", "--xlsx", f"{tmp_path}/none/c.xlsx")
    assert (ran.code, ran.out) == (2, "")
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".xlsx") == ["b.xlsx", "matrix.xlsx"]


def test_hostile_words_do_no_harm(kg: Kg, db: str, hostile: Any, tmp_path: Path) -> None:
    """A name that is a formula is text in the workbook, and can do nothing to the terminal."""
    with open_store(db, "write") as store:
        store.write(hostile)
    assert "\x1b" not in kg("pairs").out
    assert kg("pairs", "-o", str(tmp_path / "a.xlsx")).code == 0
    types = {
        cell.data_type for sheet in load_workbook(tmp_path / "a.xlsx") for line in sheet.iter_rows() for cell in line
    }
    assert types <= {"s", "n"}


def test_a_map_of_what_the_table_names(kg: Kg, tmp_path: Path) -> None:
    """One HTML file beside the answer."""
    assert kg("pairs", "--map", str(tmp_path / "m.html")).code == 0
    assert "云台高新区" in (tmp_path / "m.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["matrix", "无此文件"], 1, "无此文件"),
        (["targets", "--as-of", "2025-13-40"], 2, "2025-13-40"),
        (["targets", "--as-of", "去年"], 2, "去年"),
        (["targets", "--year", "去年"], 2, "去年"),
        (["targets", "--kind", "wish"], 2, "wish"),
        (["rank", "--by", "beauty"], 2, "beauty"),
        (["rank", "--limit", "0"], 2, "limit"),
        (["citations", "--depth", "99"], 2, "depth"),
        (["matrix", "--json", "--csv"], 2, "--json、--csv"),
        (["matrix", "-o", "a.pdf"], 2, "a.pdf"),
        (["members", "问" * 10_000], 1, "问"),
        (["members"], 2, "联盟"),
        (["diff", "云台高新区", "无此园区"], 1, "无此园区"),
    ],
)
def test_bad_input_gets_one_line(kg: Kg, words: list[str], code: int, told: str) -> None:
    """What was given, and nothing on standard output but the error where JSON was asked for."""
    ran = kg(*words)
    assert (ran.code, told in ran.err) == (code, True)
    assert "Traceback" not in ran.err
    assert len(ran.err.splitlines()) == 1


def test_errors_are_json_where_json_was_asked_for(kg: Kg) -> None:
    """The same shape as everywhere."""
    assert json.loads(kg("matrix", "无此文件", "--json").out)["error"]["code"] == "unknown_name"


def test_a_file_belongs_to_its_option() -> None:
    """Where the next word ends so; what stands behind -- is left alone."""
    assert spelt(["--csv", "办法"], "matrix") == ["--csv=-", "办法"]
    assert spelt(["--xlsx", "b.XLSX", "办法"], "matrix") == ["--xlsx=b.XLSX", "办法"]
    assert spelt(["--xlsx=c.xlsx", "--", "--csv"], "matrix") == ["--xlsx=c.xlsx", "--", "--csv"]


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
