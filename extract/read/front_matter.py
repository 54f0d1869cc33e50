"""YAML front matter: title, kind, publisher, date, number, url, note between two lines of ---."""

from __future__ import annotations

import re

import yaml

from extract.read.content import clean

BLOCK = re.compile(r"\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)", re.DOTALL)


def split(text: str) -> tuple[dict[str, str], str]:
    """The fields and the text behind them; no fields and the whole text where there is no front matter.

    >>> split("---\\ntitle: 通知\\ndate: 2025-07-04\\n---\\n正文")
    ({'title': '通知', 'date': '2025-07-04'}, '正文')
    """
    block = BLOCK.match(text)
    if not block:
        return {}, text
    try:
        given = yaml.load(block.group(1), Loader=yaml.BaseLoader)  # all scalars stay words: 2025-07 is no number
    except yaml.YAMLError:
        return {}, text
    if not isinstance(given, dict):
        return {}, text
    return clean(given), text[block.end() :]
