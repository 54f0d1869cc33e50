"""The files that could not be read. A graph made before there was this table gets it with its first failure."""

from __future__ import annotations

import sqlite3

from kg.model import Failure
from kg.store.sqlite.text import pack, unpack

TABLE = "CREATE TABLE IF NOT EXISTS failure (path TEXT NOT NULL PRIMARY KEY, zh TEXT NOT NULL, en TEXT NOT NULL)"
THERE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'failure'"


def fail(db: sqlite3.Connection, failure: Failure) -> None:
    db.execute(TABLE)
    row = (pack(failure.path), pack(failure.zh), pack(failure.en))
    db.execute("INSERT OR REPLACE INTO failure VALUES (?, ?, ?)", row)


def unfail(db: sqlite3.Connection, path: str) -> bool:
    return _there(db) and db.execute("DELETE FROM failure WHERE path = ?", [pack(path)]).rowcount > 0


def failures(db: sqlite3.Connection) -> list[Failure]:
    found = db.execute("SELECT path, zh, en FROM failure").fetchall() if _there(db) else []
    return sorted((Failure(*map(unpack, row)) for row in found), key=lambda failure: failure.path)


def _there(db: sqlite3.Connection) -> bool:
    return db.execute(THERE).fetchone() is not None
