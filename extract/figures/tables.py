"""Tables that were flattened to text: the indicators of a plan (指标 单位 2024年 2027年) and figures by place.

Read only where a header and rows of one shape stand below each other: a row a line with its cells apart by tabs, bars
or two spaces, or a cell a line. What has no header that says what its columns are gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from extract.figures.numbers import SCALES
from extract.figures.papers import policy_at
from extract.figures.topics import place_of
from extract.notes import Figure, Notes, Thing
from kg.model import Indicator

APART = re.compile(r"[ \u3000]*[\t|][ \u3000\t|]*|[ \u3000]{2,}")
NAMES_METRIC = re.compile(r"(?:主要|具体|核心|发展)?(?:指标|指标名称|指标内容|指标项)")
NUMBERS_ROW = re.compile(r"序\s?号|编号")
UNIT = re.compile(r"(?:计量)?单位")
YEAR = re.compile(r"“?(?:到|至)?((?:19|20)\d\d)年?")
SAYS_NOTHING = re.compile(
    r"属性|指标属性|类别|类型|备注|责任单位|牵头单位|责任部门|牵头部门|数据来源|年均.*|[〔（(]?累计.*|增速.*"
)
PLACE = re.compile(
    r"地区|省份?|省[（(、].*|省市|市县|市[（(、]?[州区]?[）)]?|县[（(、]?市?区?[）)]?|区县|县区|市州|园区|高新区|高校|学校|院校|城市"
)
TARGET, DONE = re.compile(r"目标|预期|规划|计划"), re.compile(r"实际|现状|基期|基数|完成|现有")
VALUE = re.compile(
    r"(?P<min>≥|＞|>|不低于|不少于|超过?)?(?P<max>≤|＜|<|不高于|不超过|低于)?(?P<near>约|近)?"
    r"(?P<number>\d{1,12}(?:\.\d{1,6})?)\s?(?P<unit>%|％|[十百千万亿]{0,2}[\u4e00-\u9fff/]{0,6}?)"
    r"(?:(?P<over>以上|及以上)|(?P<under>以内|以下)|(?P<about>左右|上下))?(?:[（(〔\[].{0,20})?"
)
BLANK = re.compile(r"[—–\-/*]{0,3}|/|暂无|待定")
IN_BRACKET = re.compile(r"[（(](?P<unit>%|％|[十百千万亿]{0,2}[\u4e00-\u9fff/]{1,8})[）)]$")
WHOLE_UNITS = ("千瓦", "千米", "千克", "千伏", "百分点")
CELL = 40  # signs: nothing longer is a cell of figures
LEAST = 2  # rows
WIDEST = 10  # columns


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and where it begins and ends."""

    text: str
    start: int
    end: int


def read_tables(found: Notes, year: str = "") -> tuple[list[Figure], list[tuple[int, int]]]:
    """The figures of all tables, and the stretches of the rows that they were read from; `year` is the document's."""
    figures: list[Figure] = []
    taken: list[tuple[int, int]] = []
    lines = [Cell(line.group(), line.start(), line.end()) for line in re.finditer(r"[^\n]+", found.text)]
    at = 0
    while at < len(lines):
        header, rows, behind = _table(lines, at)
        read = list(_figures(header, rows, found, year)) if len(rows) >= LEAST else []
        figures += read
        taken += [(row[0].start, row[-1].end) for row in rows] if read else []
        at = behind if read else at + 1
    return figures, taken


def _table(lines: list[Cell], at: int) -> tuple[list[Cell], list[list[Cell]], int]:
    """The header at a line, the rows below it, and the line behind them; no rows where there is no header."""
    header = _cells(lines[at])
    if len(header) > 1:
        if not _heads(header):
            return [], [], at + 1
        rows = _rows(lines, at + 1, len(header))
        return header, rows, at + 1 + len(rows)
    if not (NUMBERS_ROW.fullmatch(lines[at].text.strip()) or NAMES_METRIC.fullmatch(lines[at].text.strip())):
        return [], [], at + 1
    header = list(_header_below(lines, at))
    width = len(header)
    if not _heads(header):
        return [], [], at + 1
    rows = list(_rows_below(lines, at + width, width, header))
    return header, rows, at + width * (1 + len(rows))


def _cells(line: Cell) -> list[Cell]:
    """The cells of a line that are apart by tabs, bars or more than one space."""
    cells, start = list[Cell](), 0
    if "。" in line.text or len(line.text) > WIDEST * CELL:
        return cells
    for gap in [*APART.finditer(line.text), None]:
        end = gap.start() if gap else len(line.text)
        if line.text[start:end].strip():
            cells.append(Cell(line.text[start:end].strip(), line.start + start, line.start + end))
        start = gap.end() if gap else end
    return cells


def _heads(header: list[Cell]) -> bool:
    """Whether these are the heads of columns: one that names metrics with years, or places with what is counted."""
    words = [cell.text for cell in header]
    if not 2 < len(words) <= WIDEST or any(len(word) > CELL for word in words):
        return False
    if any(NAMES_METRIC.fullmatch(word) for word in words):
        return any(_value_head(word) for word in words)
    first = words[1] if NUMBERS_ROW.fullmatch(words[0]) else words[0]
    return PLACE.fullmatch(first) is not None and all(IN_BRACKET.search(w) for w in words[words.index(first) + 1 :])


def _value_head(word: str) -> bool:
    return bool(YEAR.match(word) or TARGET.search(word) or DONE.search(word)) and not SAYS_NOTHING.fullmatch(word)


def _rows(lines: list[Cell], at: int, width: int) -> list[list[Cell]]:
    """The lines below a header that have as many cells as it has, down to the next header."""
    rows: list[list[Cell]] = []
    for place in range(at, len(lines)):
        cells = _cells(lines[place])
        if len(cells) != width or _heads(cells):
            break
        rows.append(cells)
    return rows


def _header_below(lines: list[Cell], at: int) -> Iterator[Cell]:
    """The heads of columns that stand a line each."""
    for line in lines[at : at + WIDEST]:
        word = line.text.strip()
        known = NUMBERS_ROW.fullmatch(word) or NAMES_METRIC.fullmatch(word) or UNIT.fullmatch(word)
        if not (known or SAYS_NOTHING.fullmatch(word) or _value_head(word)):
            return
        yield Cell(word, line.start, line.end)


def _rows_below(lines: list[Cell], at: int, width: int, header: list[Cell]) -> Iterator[list[Cell]]:
    """Rows of a cell a line, as long as what stands below a value's head is a value."""
    while at + width <= len(lines):
        row = [Cell(line.text.strip(), line.start, line.end) for line in lines[at : at + width]]
        values = [cell.text for head, cell in zip(header, row, strict=True) if _value_head(head.text)]
        if any(len(cell.text) > CELL for cell in row) or not all(map(_is_value, values)):
            return
        yield row
        at += width


def _is_value(word: str) -> bool:
    return bool(VALUE.fullmatch(word) or BLANK.fullmatch(word))


def _figures(header: list[Cell], rows: list[list[Cell]], found: Notes, year: str) -> Iterator[Figure]:
    """The figures of a table: of the policy whose goals they are and of its place, or of the place that a row names."""
    heads = [cell.text for cell in header]
    named = next((i for i, head in enumerate(heads) if NAMES_METRIC.fullmatch(head)), None)
    first = 1 if NUMBERS_ROW.fullmatch(heads[0]) else 0
    measure = next((i for i, head in enumerate(heads) if UNIT.fullmatch(head)), None)
    values = [i for i, head in enumerate(heads) if i > first and (named is None or _value_head(head))]
    for row, i in product(rows, values):
        head, unit = heads[i], row[measure].text if measure is not None else ""
        figure = _indicator(head, head if named is None else row[named].text, unit, row[i].text, year)
        if figure and named is None:
            yield Figure(_of_row(row[first], found), figure, row[0].start, row[-1].end, "figure_opening")
        elif figure:
            policy = policy_at(found, row[0].start)
            about = policy if figure.kind == "target" or policy is None else place_of(policy) or policy
            yield Figure(about, figure, row[0].start, row[-1].end, "figure_policy" if about else "figure")


def _of_row(cell: Cell, found: Notes) -> Thing | None:
    """The place, zone or school that a cell names."""
    return next((m.thing for m in found.between(cell.start, cell.end) if m.start == cell.start), None)


def _indicator(head: str, metric: str, unit: str, value: str, year: str) -> Indicator | None:
    """The number of a cell under its head, in the unit of its column, its metric or its own."""
    said = VALUE.fullmatch(value)
    inner = IN_BRACKET.search(metric)
    name = YEAR.sub("", metric[: inner.start()] if inner else metric).strip("（）() ")
    if not said or len(name) < LEAST or name.isdigit():
        return None
    measure = said["unit"] or unit or (inner["unit"] if inner else "")
    scale = 1.0
    while measure and measure[0] in SCALES and not measure.startswith(WHOLE_UNITS):
        scale, measure = scale * SCALES[measure[0]], measure[1:]
    when = YEAR.search(head)
    period = when[1] if when else ""
    goal = TARGET.search(head) or not DONE.search(head) and bool(period) and period >= (year or "9999")
    bound = ">=" if said["min"] or said["over"] else "<=" if said["max"] or said["under"] else ""
    bound = bound or ("~" if said["near"] or said["about"] else "=")
    number = round(float(said["number"]) * scale, 6)
    return Indicator(name, number, measure.replace("％", "%"), bound, period, "target" if goal else "actual")
