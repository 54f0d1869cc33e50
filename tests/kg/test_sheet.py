"""A table as a file for a spreadsheet, read back with openpyxl, which did not write it."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from openpyxl import load_workbook

from kg.model import Source
from kg.sheet import as_csv, as_xlsx
from kg.table import Column, Grid, Table

HARM = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "http://example.invalid/", "a\x00\x0b\ufffeb", "\U0001f600"]
COLUMNS = (Column("name", "名称", "name", width=30), Column("value", "数值", "value", "number", 8))
SOURCES = {"d": Source("d", "=题目()", "policy", "市政府", "2025-07-04", "某政发〔2025〕1号")}


def table() -> Table:
    receipt = {"document": "d", "start": 3, "end": 7, "quote": "=原句"}
    rows = tuple({"name": name, "value": 7.5, "receipt": receipt, "ids": {}} for name in HARM)
    return Table("t", COLUMNS, rows, grid=Grid(("=行",), ("+列",), {("=行", "+列"): "@格"}, ("角", "corner")))


def book(content: bytes) -> Any:
    return load_workbook(io.BytesIO(content))


def test_no_cell_is_a_formula_or_a_link() -> None:
    """On any sheet, in any column, in the header, in the receipts; the text stays as it was."""
    found = book(as_xlsx(table(), SOURCES, "标题"))
    for sheet in found:
        for line in sheet.iter_rows():
            assert {cell.data_type for cell in line} <= {"s", "n"}
            assert not any(cell.hyperlink for cell in line)
    names = [cell.value for cell in found.worksheets[0]["A"]]
    assert names[:5] == ["名称", "=1+1", "+1", "-1", "@SUM(A1)"]
    assert names[8:] == ["ab", "\U0001f600"]
    assert found.worksheets[1]["B2"].value == "@格"


def test_a_sheet_that_one_can_work_with() -> None:
    """The header stays, every column has a filter and a width, text wraps, numbers are numbers."""
    sheet = book(as_xlsx(table(), SOURCES, "责任/矩阵?[1]")).worksheets[0]
    assert sheet.title == "责任 矩阵  1"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:I{len(HARM) + 1}"
    assert sheet.column_dimensions["A"].width == pytest.approx(30, abs=1)
    assert sheet["A2"].alignment.wrap_text
    assert sheet["A1"].font.bold
    assert sheet["B2"].value == 7.5
    assert [cell.value for cell in sheet[2]][2:-1] == [
        "=原句",
        "=题目()",
        "某政发〔2025〕1号",
        "市政府",
        "2025-07-04",
        "3–7",
    ]
    assert sheet.print_title_rows == "$1:$1"


def test_the_same_table_gives_the_same_bytes() -> None:
    """Whenever it is written."""
    assert as_xlsx(table(), SOURCES, "标题") == as_xlsx(table(), SOURCES, "标题")


def test_an_empty_table_is_a_header() -> None:
    sheet = book(as_xlsx(Table("t", COLUMNS, ()), {}, "")).worksheets[0]
    assert [cell.value for cell in sheet[1]][:2] == ["名称", "数值"]
    assert sheet.max_row == 1


def test_what_is_longer_than_a_cell_is_cut() -> None:
    """Excel would call the file broken."""
    long = Table("t", COLUMNS, ({"name": "长" * 40_000, "value": 1},))
    assert len(book(as_xlsx(long, {}, "长")).worksheets[0]["A2"].value) == 32_767


def test_csv_for_excel() -> None:
    """A mark at the beginning, a line for each row, a ' before what would be a formula."""
    text = "".join(as_csv(table(), SOURCES, "en"))
    assert text.startswith("\ufeffname,value,quote,document,number")
    lines = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(lines) == len(HARM) + 1
    assert lines[1][:4] == ["'=1+1", "7.5", "'=原句", "'=题目()"]
