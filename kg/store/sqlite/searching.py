"""Search by name: exact ones first, then beginnings, parts, sounds; the order of `kg.store.rank` in SQL."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kg.fold import fold
from kg.model import View
from kg.store.rank import parts
from kg.store.sqlite.file import File
from kg.store.sqlite.grams import begins, holds
from kg.store.sqlite.names import ROOM
from kg.store.sqlite.text import unpack

_TYPES = " AND e.type IN (SELECT value FROM json_each(:types))"
_AS_OF = """ AND EXISTS (
    SELECT 1 FROM node m CROSS JOIN form f ON f.node = m.key CROSS JOIN told t ON t.form = f.key
    CROSS JOIN document d ON d.key = t.document WHERE m.one = e.key AND d.date <> '' AND d.date <= :as_of)"""
_EXACT = """
SELECT e.place, n.id, e.name FROM term CROSS JOIN entity e ON e.key = term.entity CROSS JOIN node n ON n.key = e.key
WHERE term.folded = :asked AND term.alias = :alias{view} ORDER BY e.place
"""
_GRAMS = """
SELECT e.place, n.id, e.name FROM gram CROSS JOIN entity e ON e.place = gram.rowid CROSS JOIN node n ON n.key = e.key
WHERE gram MATCH :asked{view} ORDER BY gram.rowid
"""


def search(file: File, words: str, limit: int, view: View) -> list[str]:
    """The ids of at most `limit` entities that the words fit, the best first."""
    values = {"types": json.dumps(sorted(view.types)), "as_of": view.as_of}
    shown = (_TYPES if view.types else "") + (_AS_OF if view.as_of else "")
    found: dict[str, None] = {}
    for sql, asked in _steps(words):
        if len(found) >= limit:
            break
        rows = file.stream(sql.format(view=shown), values | asked)
        found |= dict.fromkeys(_best(rows, found, limit - len(found)))
    return [*found]


def _steps(words: str) -> Iterator[tuple[str, dict[str, object]]]:
    """The questions one after the other, the best kind of answer first."""
    asked = fold(words)
    if not asked:
        return
    yield _EXACT, {"asked": asked, "alias": 0}
    yield _EXACT, {"asked": asked, "alias": 1}
    yield _GRAMS, {"asked": f"names : {begins(asked)}"}
    yield _GRAMS, {"asked": f"names : {holds(asked)}"}
    if asked.isascii() and asked.isalnum():  # sounds hold nothing else
        yield _GRAMS, {"asked": f"sounds : {begins(asked)}"}
        yield _GRAMS, {"asked": f"sounds : {holds(asked)}"}
    if len(parts(words)) > 1:
        yield _GRAMS, {"asked": " AND ".join(map(holds, parts(words)))}


def _best(rows: Iterator[tuple[int, str, str]], known: dict[str, None], count: int) -> list[str]:
    """The first `count` new ids by length of name and id, of rows sorted by place, which is nearly that order."""
    kept: list[tuple[int, str]] = []
    last = 0
    for place, id, name in rows:
        if len(kept) >= count and place // ROOM > last:
            break
        if unpack(id) not in known:
            kept.append((len(unpack(name)), unpack(id)))
            last = place // ROOM
    return [id for _, id in sorted(kept)[:count]]
