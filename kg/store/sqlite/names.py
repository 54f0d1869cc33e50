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

NAMES, SOUNDS = 2, 3  # characters in a run of the index
ID_BYTES = 5  # of an id that a place has room for
ROOM = 1 << 13  # places for names of one length and ids that begin alike
LONGEST = (1 << 10) - 1  # names beyond that many characters count as that long

TELLINGS = """
SELECT n.one, o.id, f.type, f.name, f.aliases, f.attributes, (SELECT count(*) FROM told t WHERE t.form = f.key)
FROM node n JOIN node o ON o.key = n.one JOIN form f ON f.node = n.key
WHERE n.one IN (SELECT value FROM json_each(?)) ORDER BY n.one
"""
KNOWN = """
SELECT key, type, name, aliases, attributes, place, sounds FROM entity WHERE key IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Row:
    """An entity as its table has it."""

    key: int
    type: str
    name: str
    aliases: str
    attributes: str
    place: int
    sounds: str = ""

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
        texts = (entity.type, pack(entity.name), pack_json(entity.aliases), pack_json(entity.attributes))
        yield Row(key, *texts, place_of(entity.name, id))


def _entity(id: str, type: str, name: str, aliases: str, attributes: str) -> Entity:
    return Entity(id, type, unpack(name), unpack_names(aliases), unpack_attributes(attributes))


def _forget(db: sqlite3.Connection, rows: list[Row]) -> None:
    """The index must be given back exactly what it was given, so the sounds are kept beside the entity."""
    gone = ((row.place, grams(map(fold, row.names()), NAMES), grams(row.sounds.split(), SOUNDS)) for row in rows)
    db.executemany("INSERT INTO gram (gram, rowid, names, sounds) VALUES ('delete', ?, ?, ?)", gone)
    keys = [(row.key,) for row in rows]
    db.executemany("DELETE FROM term WHERE entity = ?", keys)
    db.executemany("DELETE FROM entity WHERE key = ?", keys)


def _learn(db: sqlite3.Connection, rows: list[Row]) -> None:
    for row in rows:
        heard = " ".join(sound for name in row.names() for sound in sounds(name))
        place = _free(db, row.place)
        db.execute("INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?)", (row.key, place, *row.told()[1:], heard))
        folded = [*map(fold, row.names())]
        terms = ((name, row.key, number > 0) for number, name in enumerate(folded) if name)
        db.executemany("INSERT OR IGNORE INTO term VALUES (?, ?, ?)", terms)
        db.execute(
            "INSERT INTO gram (rowid, names, sounds) VALUES (?, ?, ?)",
            (place, grams(folded, NAMES), grams(heard.split(), SOUNDS)),
        )


def place_of(name: str, id: str) -> int:
    """Where an entity begins to look for its place: the shorter its name, then the earlier its id, the lower."""
    start = int.from_bytes(id.encode("utf-8", "surrogatepass")[:ID_BYTES].ljust(ID_BYTES, b"\0"))
    return (min(len(name), LONGEST) << 8 * ID_BYTES | start) * ROOM


def _free(db: sqlite3.Connection, place: int) -> int:
    """The first free place from here."""
    for (taken,) in db.execute("SELECT place FROM entity WHERE place >= ? ORDER BY place", [place]):
        if taken != place:
            break
        place += 1
    return place
