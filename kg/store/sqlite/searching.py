"""Search by name: exact ones first, then beginnings, parts, sounds; the order of `kg.store.rank` in SQL."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from kg.fold import fold
from kg.model import Entity, View
from kg.store.rank import parts
from kg.store.sqlite import rows
from kg.store.sqlite.asking import ENTITY
from kg.store.sqlite.file import File
from kg.store.sqlite.grams import begins, holds
from kg.store.sqlite.names import NAMES, ROOM, SOUNDS

_TYPES = " AND e.type IN (SELECT value FROM json_each(:types))"
_AS_OF = """ AND EXISTS (
    SELECT 1 FROM node m CROSS JOIN form f ON f.node = m.key CROSS JOIN told t ON t.form = f.key
    CROSS JOIN document d ON d.key = t.document WHERE m.one = e.key AND d.date <> '' AND d.date <= :as_of)"""
_EXACT = f"""
SELECT term.alias, {ENTITY} FROM term CROSS JOIN entity e ON e.key = term.entity CROSS JOIN node n ON n.key = e.key
WHERE term.folded = :asked{{view}}
"""
_GRAMS = f"""
SELECT e.place, {ENTITY} FROM gram CROSS JOIN entity e ON e.place = gram.rowid CROSS JOIN node n ON n.key = e.key
WHERE gram MATCH :asked{{view}} ORDER BY gram.rowid
"""


def search(file: File, words: str, limit: int, view: View) -> list[Entity]:
    """At most `limit` entities that the words fit, the best first."""
    if not fold(words):
        return []
    values = {"types": json.dumps(sorted(view.types)), "as_of": view.as_of}
    shown = (_TYPES if view.types else "") + (_AS_OF if view.as_of else "")
    exact = file.rows(_EXACT.format(view=shown), {**values, "asked": fold(words)})
    ranked = sorted(((alias, rows.entity(*row)) for alias, *row in exact), key=lambda one: (one[0], *_order(one[1])))
    found = {entity.id: entity for _, entity in ranked}
    for asked in _questions(words):
        if len(found) >= limit:
            break
        better = file.stream(_GRAMS.format(view=shown), {**values, "asked": asked})
        found |= {entity.id: entity for entity in _best(better, found, limit - len(found))}
    return [*found.values()][:limit]


def _questions(words: str) -> Iterator[str]:
    """The questions to the index one after the other, the best kind of answer first."""
    asked = fold(words)
    yield f"names : {begins(asked, NAMES)}"
    yield f"names : {holds(asked, NAMES)}"
    if asked.isascii() and asked.isalnum():  # sounds hold nothing else
        yield f"sounds : {begins(asked, SOUNDS)}"
        yield f"sounds : {holds(asked, SOUNDS)}"
    if len(parts(words)) > 1:
        yield " AND ".join(map(_anywhere, parts(words)))


def _anywhere(part: str) -> str:
    return f"(names : {holds(part, NAMES)} OR sounds : {holds(part, SOUNDS)})"


def _best(found: Iterable[tuple[Any, ...]], known: dict[str, Entity], count: int) -> list[Entity]:
    """The first `count` new ones by length of name and id, of rows sorted by place, which is nearly that order."""
    kept: list[Entity] = []
    last = 0
    for place, *row in found:
        if len(kept) >= count and place // ROOM > last:
            break
        if (entity := rows.entity(*row)).id not in known:
            kept.append(entity)
            last = place // ROOM
    return sorted(kept, key=_order)[:count]


def _order(entity: Entity) -> tuple[int, str]:
    return len(entity.name), entity.id
