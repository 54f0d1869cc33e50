"""A table as a file for a spreadsheet: CSV, and XLSX with its header frozen, filters, and wrapped text.

Nothing in a cell is ever a formula, and the same table gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from kg.export import BOM, cell, printable
from kg.model import Source
from kg.table import Cell, Column, Grid, Row, Table, cells, row_receipts

Sources = Mapping[str, Source]
LONGEST = 32_767  # characters that a cell of Excel holds
RECEIPTS = (
    Column("quote", "原句", "quote", width=50),
    Column("title", "文档", "document", width=34),
    Column("number", "文号", "number", width=20),
    Column("publisher", "发布单位", "publisher", width=20),
    Column("date", "发布日期", "published", width=12),
    Column("place", "位置", "place", width=12),
    Column("source", "文件或网址", "file or address", width=30),
)
DAY = datetime(1980, 1, 1)  # of every file: the day of writing is no part of the answer
FONT = {"font_name": "Microsoft YaHei", "font_size": 10}


def columns(table: Table) -> tuple[Column, ...]:
    """Those of the table, and the receipts of each row."""
    own = {column.key for column in table.columns}
    return (*table.columns, *(column for column in RECEIPTS if column.key not in own))


def lines(table: Table, sources: Sources, lang: str) -> Iterator[list[Cell]]:
    """The header and the rows, receipts behind; several receipts of a row stand below each other in one cell."""
    heads = columns(table)
    yield [column.label(lang) for column in heads]
    for row in table.rows:
        yield cells({**_receipts(row, sources), **row}, heads, lang)


def _receipts(row: Row, sources: Sources) -> dict[str, str]:
    found = row_receipts(row)
    told = [sources.get(one["document"], Source(one["document"], one["document"])) for one in found]
    columns = {name: [getattr(one, name) for one in told] for name in ("title", "number", "publisher", "date")}
    columns["quote"] = [one["quote"] for one in found]
    columns["source"] = [one.url or one.path for one in told]
    columns["place"] = [f"{one['start']}–{one['end']}" for one in found]
    return {name: "\n".join(words) for name, words in columns.items()}


def as_csv(table: Table, sources: Sources, lang: str = "zh") -> Iterator[str]:
    """A line for each row, UTF-8 with the mark that Excel wants."""
    yield BOM
    for line in lines(table, sources, lang):
        stream = io.StringIO()
        csv.writer(stream).writerow([cell(one) if isinstance(one, str) else one for one in line])
        yield stream.getvalue()


def as_xlsx(table: Table, sources: Sources, title: str, lang: str = "zh") -> bytes:
    """A workbook: the rows, and on a second sheet the grid where the table has one."""
    from xlsxwriter import Workbook  # slow to import

    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": printable(title), "created": DAY})
    _fill(book, book.add_worksheet(_tab(title)), list(lines(table, sources, lang)), _widths(columns(table)), 0)
    if table.grid:
        grid = list(crossed(table.grid, lang))
        widths = [40, *([12] * len(table.grid.columns))]
        _fill(book, book.add_worksheet({"zh": "矩阵", "en": "matrix"}[lang]), grid, widths, 1)
    book.close()
    return stream.getvalue()


def crossed(grid: Grid, lang: str) -> Iterator[list[str]]:
    """A grid as lines, its header first."""
    yield [grid.corner[lang == "en"], *grid.columns]
    for name in grid.rows:
        yield [name, *(grid.cells.get((name, across), "") for across in grid.columns)]


def _fill(book: Any, sheet: Any, lines: Sequence[Sequence[Cell]], widths: list[int], fixed: int) -> None:
    """Lines as cells; the first one stays in sight, and so do `fixed` columns."""
    head = book.add_format({**FONT, "bold": True, "bg_color": "#E8EDF2", "bottom": 1, "text_wrap": True})
    body = book.add_format({**FONT, "text_wrap": True, "valign": "top"})
    for at, line in enumerate(lines):
        for across, one in enumerate(line):
            _put(sheet, at, across, one, body if at else head)
    for across, width in enumerate(widths):
        sheet.set_column(across, across, width)
    sheet.freeze_panes(1, fixed)
    sheet.autofilter(0, 0, max(len(lines) - 1, 0), max(len(lines[0]) - 1, 0))
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _put(sheet: Any, at: int, across: int, one: Cell, form: Any) -> None:
    """A number as a number, all else as text: `=1+1` is four characters."""
    if isinstance(one, str):
        sheet.write_string(at, across, printable(one)[:LONGEST], form)
    else:
        sheet.write_number(at, across, one, form)


def _widths(columns: Sequence[Column]) -> list[int]:
    return [column.width for column in columns]


def _tab(title: str) -> str:
    """A name that a sheet may bear."""
    return re.sub(r"[\[\]:*?/\\']", " ", printable(title)).strip()[:31] or "政图"
