"""PDF: the text layer, through pdfminer."""

from __future__ import annotations

import io
import logging
from pathlib import Path

from pdfminer.high_level import extract_text

from extract.read.content import Content
from kg.errors import BrokenFile, EmptyFile

logging.getLogger("pdfminer").setLevel(logging.ERROR)


def read_pdf(data: bytes, file: Path) -> Content:
    """The text of all pages; `EmptyFile` for a scan without a text layer."""
    if b"%PDF" not in data[:1024]:
        raise BrokenFile(file=file, expected="PDF", found="开头不是 does not begin with %PDF")
    try:
        text = extract_text(io.BytesIO(data)).replace("\x0c", "\n")
    except Exception as error:  # pdfminer raises whatever a broken file makes it stumble over
        raise BrokenFile(file=file, expected="PDF", found=str(error) or type(error).__name__) from error
    if not text.strip():
        raise EmptyFile(file=file, found="没有文字层，或许是扫描件 no text layer, perhaps a scan")
    return Content(text)
