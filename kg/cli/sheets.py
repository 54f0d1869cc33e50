"""A table as people read it on a terminal: its rows, numbered receipts, and below them the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.cli.paper import document, line, paper, plain, table
from kg.cli.say import Say
from kg.model import Source
from kg.sheet import crossed
from kg.table import Column, Row, Table, cells, row_receipts

ACROSS = 8  # columns of a grid that a terminal has room for
Marks = dict[tuple[str, int, int], int]


def print_table(say: Say, found: Table, sources: Mapping[str, Source], receipts: int) -> None:
    """The picture, the rows, the remarks, and at most `receipts` receipts of each row by document.

    What is the same in every row is said once above, and columns with nothing in them are left out.
    """
    for words in found.lines:
        paper().print(plain_left(words), soft_wrap=True)
    if found.lines:
        paper().print()
    if found.grid and found.grid.first and len(found.grid.columns) <= ACROSS:
        heads, *crossing = crossed(found.grid, say.lang)
        table(heads, crossing)
        paper().print()
    brief = [one for one in found.columns if one.brief]
    lines = [cells(row, brief, say.lang) for row in found.rows]
    same = [one for at, one in enumerate(brief) if len(lines) > 1 and len({line[at] for line in lines}) == 1]
    for at, column in enumerate(brief):
        if column in same and lines[0][at] != "":
            line(f"{column.label(say.lang)}{say('：', ': ')}{lines[0][at]}", style="bold")
    marks = _marks(found, receipts)
    _print_rows(say, found, [one for one in brief if one not in same], marks)
    for note in found.notes:
        line(note[say.lang == "en"])
    _print_receipts(say, found, marks, sources)


def _print_rows(say: Say, found: Table, columns: Sequence[Column], marks: Marks) -> None:
    heads = [*(one.label(say.lang) for one in columns), *([say("出处", "receipts")] if marks else [])]
    lines = (
        [*map(str, cells(row, columns, say.lang)), *([_marked(row, marks)] if marks else [])] for row in found.rows
    )
    table(heads, lines, right=[at for at, one in enumerate(columns) if one.kind == "number"])


def _print_receipts(say: Say, found: Table, marks: Marks, sources: Mapping[str, Source]) -> None:
    """Each document, and below it the numbered quotes."""
    told = {(one["document"], one["start"], one["end"]): one for row in found.rows for one in row_receipts(row)}
    for id in dict.fromkeys(place[0] for place in marks):
        line(document(sources.get(id, Source(id, id))), style="dim")
        for place, number in marks.items():
            quote = told[place]["quote"]
            if place[0] == id:
                line(f"[{number}] " + say(f"“{quote}”", f'"{quote}"'), style="dim", indent=2)


def plain_left(text: str) -> str:
    """A line of a picture, its white space at the left kept."""
    return " " * (len(text) - len(text.lstrip())) + plain(text)


def _marks(found: Table, most: int) -> Marks:
    """Each place that is quoted, numbered in the order of the rows."""
    marks: Marks = {}
    for row in found.rows:
        for one in row_receipts(row)[: max(most, 0)]:
            marks.setdefault((one["document"], one["start"], one["end"]), len(marks) + 1)
    return marks


def _marked(row: Row, marks: Marks) -> str:
    places = [(one["document"], one["start"], one["end"]) for one in row_receipts(row)]
    return "".join(f"[{marks[place]}]" for place in places if place in marks)
