"""An answer as a table: columns, and rows that each lead to their receipts.

A row is a plain mapping: what JSON shows of it, and under `ids` the entities that its cells name, by column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from kg.model import Claim
from kg.ontology import ontology

Row = Mapping[str, Any]
Cell = str | int | float
Words = tuple[str, str]  # Chinese, English
Kind = Literal["text", "number", "date", "entity", "relation", "type", "receipt"]

HIDDEN = "ids"  # the key of a row that JSON on the command line leaves out


@dataclass(frozen=True, slots=True, order=True)
class Receipt:
    """The words that say so: `document.text[start:end] == quote`."""

    document: str
    start: int
    end: int
    quote: str


def receipt(claim: Claim) -> Receipt:
    return Receipt(claim.document, claim.start, claim.end, claim.quote)


def receipts(claims: Iterable[Claim]) -> tuple[Receipt, ...]:
    """One for each place, sorted."""
    return tuple(sorted({receipt(claim) for claim in claims}))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the row's `key`. `words` label coded values; `width` is in characters of a spreadsheet.

    `brief`: shown on a terminal, where room is scarce; else only in spreadsheets and pages.
    """

    key: str
    zh: str
    en: str
    kind: Kind = "text"
    width: int = 16
    brief: bool = True
    words: Mapping[str, Words] = field(default_factory=dict)

    def label(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


@dataclass(frozen=True, slots=True)
class Grid:
    """A table seen from above: names down, names across, and a word where two meet."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], str]
    corner: Words = ("", "")
    first: bool = False  # it is the answer, and is shown on a terminal too


@dataclass(frozen=True, slots=True)
class Table:
    """`notes` are remarks to the reader in both languages; `lines` a picture in text, shown above the rows."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[Words, ...] = ()
    lines: tuple[str, ...] = ()
    grid: Grid | None = None

    def documents(self) -> list[str]:
        """The ids of the documents that the receipts point into, sorted."""
        return sorted({one["document"] for row in self.rows for one in row_receipts(row)})

    def entities(self) -> list[str]:
        """The ids of all entities that the rows name, sorted."""
        return sorted({id for row in self.rows for id in row.get(HIDDEN, {}).values() if id})


def rows(records: Iterable[Any]) -> tuple[Row, ...]:
    """Records, dataclasses whose fields are the keys of a row, as rows in their order."""
    return tuple(asdict(record) for record in records)


def row_receipts(row: Row) -> list[Mapping[str, Any]]:
    """All receipts of a row, wherever they stand in it, in the order met, none twice."""
    found: dict[tuple[str, int, int], Mapping[str, Any]] = {}
    for one in _receipts(row):
        found.setdefault((one["document"], one["start"], one["end"]), one)
    return list(found.values())


def _receipts(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        if value.keys() == {"document", "start", "end", "quote"}:
            yield value
        else:
            for inner in value.values():
                yield from _receipts(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _receipts(inner)


def cells(row: Row, columns: Sequence[Column], lang: str) -> list[Cell]:
    """The cells of one row as people read them; numbers stay numbers, what the row lacks is empty."""
    return [_shown(column, row.get(column.key), bool(row.get("back")), lang) for column in columns]


def _shown(column: Column, value: Any, back: bool, lang: str) -> Cell:
    if value is None or value is False:
        return ""
    if value is True:
        return "yes" if lang == "en" else "是"
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return ("; " if lang == "en" else "；").join(str(_shown(column, one, back, lang)) for one in value)
    return _label(column, str(value), back, lang)


def _label(column: Column, value: str, back: bool, lang: str) -> str:
    """A coded value in words: `lead` is 牵头, `MEMBER_OF` 加入, `Zone 3` 园区 3."""
    if value in column.words:
        return column.words[value][lang == "en"]
    known = ontology()
    if column.kind == "relation" and value in known.relations:
        return known.relations[value].label(lang, back)
    id, space, rest = value.partition(" ")
    if column.kind == "type" and id in known.entities:
        return known.entities[id].label(lang) + space + rest
    return value
