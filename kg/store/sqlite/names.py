"""Entities put together over all documents, and the index of their names: what follows from forms and nodes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kg.fold import fold
from kg.model import Entity
from kg.pinyin import sounds
from kg.store.merge import merge
from kg.store.sqlite.grams import grams
from kg.store.sqlite.text import pack, pack_json, unpack, unpack_attributes, unpack_names

KEY_BITS = 44  # of a row id in the index; the bits above hold the length of the name
LONGEST = (1 << 18) - 1  # names beyond that many characters count as that long

TELLINGS = """
SELECT n.one, o.id, f.type, f.name, f.aliases, f.attributes, f.documents
FROM node n JOIN node o ON o.key = n.one JOIN form f ON f.node = n.key
WHERE n.one IN (SELECT value FROM json_each(?)) ORDER BY n.one
"""
KNOWN = """
SELECT key, type, name, aliases, attributes, sounds FROM entity WHERE key IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Row:
    """An entity as its table has it."""

    key: int
    type: str
    name: str
    aliases: str
    attributes: str
    sounds: str = ""

    @property
    def place(self) -> int:
        """The row id in the index: the shorter the name, the smaller."""
        return min(len(unpack(self.name)), LONGEST) << KEY_BITS | self.key

    def names(self) -> tuple[str, ...]:
        return (unpack(self.name), *unpack_names(self.aliases))

    def told(self) -> tuple[int, str, str, str, str]:
        return self.key, self.type, self.name, self.aliases, self.attributes


def refresh(db: sqlite3.Connection, ones: Iterable[int]) -> None:
    """Put the entities of these nodes together anew; only what changed is written."""
    keys = str(sorted(set(ones)))
    before = {row[0]: Row(*row) for row in db.execute(KNOWN, [keys])}
    now = {row.key: row for row in _merged(db, keys)}
    changed = [key for key in before.keys() | now.keys() if key not in now or not _same(before.get(key), now[key])]
    _forget(db, [before[key] for key in sorted(changed) if key in before])
    _learn(db, [now[key] for key in sorted(changed) if key in now])


def _same(before: Row | None, now: Row) -> bool:
    return before is not None and before.told() == now.told()


def _merged(db: sqlite3.Connection, keys: str) -> Iterator[Row]:
    for (key, id), rows in groupby(db.execute(TELLINGS, [keys]), lambda row: row[:2]):
        entity = merge(id, [(_entity(id, *row[2:6]), row[6]) for row in rows])
        yield Row(key, entity.type, pack(entity.name), pack_json(entity.aliases), pack_json(entity.attributes))


def _entity(id: str, type: str, name: str, aliases: str, attributes: str) -> Entity:
    return Entity(id, type, unpack(name), unpack_names(aliases), unpack_attributes(attributes))


def _forget(db: sqlite3.Connection, rows: list[Row]) -> None:
    """The index must be given back exactly what it was given, so the sounds are kept beside the entity."""
    gone = ((row.place, grams(map(fold, row.names())), grams(row.sounds.split())) for row in rows)
    db.executemany("INSERT INTO gram (gram, rowid, names, sounds) VALUES ('delete', ?, ?, ?)", gone)
    keys = [(row.key,) for row in rows]
    db.executemany("DELETE FROM term WHERE entity = ?", keys)
    db.executemany("DELETE FROM entity WHERE key = ?", keys)


def _learn(db: sqlite3.Connection, rows: list[Row]) -> None:
    heard = [(row, " ".join(sound for name in row.names() for sound in sounds(name))) for row in rows]
    db.executemany("INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?)", ((*row.told(), sound) for row, sound in heard))
    terms = ((fold(name), row.key, place > 0) for row in rows for place, name in enumerate(row.names()))
    db.executemany("INSERT OR IGNORE INTO term VALUES (?, ?, ?)", (term for term in terms if term[0]))
    new = ((row.place, grams(map(fold, row.names())), grams(sound.split())) for row, sound in heard)
    db.executemany("INSERT INTO gram (rowid, names, sounds) VALUES (?, ?, ?)", new)
