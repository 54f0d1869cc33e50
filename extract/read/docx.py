"""DOCX: paragraphs and tables in their order; title, author, date and comments of the core properties."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

from extract.read.content import KINDS, Content, clean
from kg.errors import BrokenFile, TooLarge

UNPACKED = 200 * 2**20  # bytes that the parts of a file may have; more is a trap or no document


def read_docx(data: bytes, file: Path) -> Content:
    """One paragraph, or one row of a table (cells set apart by tabs), a line."""
    _weigh(data, file)
    try:
        document = docx.Document(io.BytesIO(data))
        return Content("\n".join(_lines(document)), _fields(document))
    except (KeyError, ValueError, AttributeError, OSError, SyntaxError, zipfile.BadZipFile) as error:
        raise BrokenFile(file=file, expected="DOCX", found=str(error) or type(error).__name__) from error


def _weigh(data: bytes, file: Path) -> None:
    try:
        size = sum(part.file_size for part in zipfile.ZipFile(io.BytesIO(data)).infolist())
    except zipfile.BadZipFile as error:
        raise BrokenFile(file=file, expected="DOCX", found=str(error)) from error
    if size > UNPACKED:
        raise TooLarge(file=file, found=f"{size // 2**20} MB", limit=f"{UNPACKED // 2**20} MB")


def _lines(document: docx.document.Document) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Table):
            for row in block.rows:
                yield "\t".join(cell.text.replace("\n", " ") for cell in row.cells)


def _fields(document: docx.document.Document) -> dict[str, str]:
    core = document.core_properties
    kind = core.category if core.category in {*KINDS, *KINDS.values()} else ""
    given = {"title": core.title, "publisher": core.author, "date": core.created, "note": core.comments, "kind": kind}
    return clean(given)
