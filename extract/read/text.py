"""Plain text and Markdown, with or without front matter."""

from __future__ import annotations

from pathlib import Path

from extract.read.content import Content
from extract.read.encoding import decode
from extract.read.front_matter import split


def read_text(data: bytes, file: Path) -> Content:
    """The text as it was decoded, line breaks and Markdown signs included, without the front matter."""
    text, _ = decode(data, file)
    fields, body = split(text.removeprefix("\ufeff"))
    return Content(body, fields)
