"""The file: opened, checked to be ours, and every error of SQLite's told in our words.

Each thread gets a connection of its own, so that a server may ask from many threads at once.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import resources
from pathlib import Path
from typing import Any

from kg.errors import (
    NoStore,
    StoreBusy,
    StoreDamaged,
    StoreFromEarlier,
    StoreFromLater,
    StoreFull,
    StoreNotOurs,
    StoreReadOnly,
    StoreUnusable,
    ZhengtuError,
)
from kg.ontology import ontology
from kg.store.base import Mode

APPLICATION = 0x7A687475  # "zhtu", in the header of every file of ours
VERSION = 1  # of schema.sql
CACHE = -64_000  # KiB of pages that a connection keeps
CHECKPOINT = 8_000  # pages of the log before they are written into the file; fewer cost a third of a build

Parameters = Sequence[Any] | Mapping[str, Any]


class File:
    """One SQLite file. `rows` asks; `transaction` writes, wholly or not at all."""

    def __init__(self, path: Path, mode: Mode, patience: float) -> None:
        self.path, self.mode, self.patience = path, mode, patience
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        _check_there(path, mode)
        with self.told(), self._closed_on_error():
            if self._is_new():
                self._create()
            self._check_version()
            if mode != "read":
                self._label()

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's own."""
        found = getattr(self._local, "connection", None)
        return found if found is not None else self._connect()

    def rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        with self.told():
            return self.connection.execute(sql, parameters).fetchall()

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[tuple[Any, ...]]:
        """The rows one by one, for answers that are too many to hold."""
        with self.told():
            # `yield from` would close the cursor when an answer is left half read, perhaps after the file is closed.
            for row in self.connection.execute(sql, parameters):  # noqa: UP028
                yield row

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Write: all of it, or nothing. Waits for another writer."""
        if self.mode == "read":
            raise StoreReadOnly(path=self.path)
        with self.told(), self._between("BEGIN IMMEDIATE"):
            yield self.connection

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several questions to one state of the graph."""
        with self.told(), self._between("BEGIN"):
            yield

    def close(self) -> None:
        with self._lock, suppress(sqlite3.Error):
            while self._all:
                self._all.pop().close()
        self._local = threading.local()

    @contextmanager
    def told(self) -> Iterator[None]:
        """Errors of SQLite's inside are raised as ours."""
        try:
            yield
        except sqlite3.Error as error:
            ours = _ours(error, self.path, self.patience)
            if ours is None:
                raise
            raise ours from error

    @contextmanager
    def _between(self, begin: str) -> Iterator[None]:
        connection = self.connection
        connection.execute(begin)
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # a full disk may have rolled back already
                connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _closed_on_error(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self.close()
            raise

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            _address(self.path, self.mode), self.patience, isolation_level=None, check_same_thread=False, uri=True
        )
        with self._lock:
            self._all.append(connection)
        connection.execute(f"PRAGMA cache_size={CACHE}")
        connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT}")
        connection.execute("PRAGMA synchronous=NORMAL")  # kill -9 loses nothing; a power cut the last document
        self._local.connection = connection
        return connection

    def _is_new(self) -> bool:
        """Whether nothing was ever written here; raises if it is nothing of ours."""
        application = self._pragma("application_id")
        if application == APPLICATION:
            return False
        tables = self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if application or tables:
            raise StoreNotOurs(path=self.path, found=f"SQLite, application_id {application:#x}, {tables} tables")
        if self.mode != "create":
            raise NoStore(path=self.path)
        return True

    def _create(self) -> None:
        connection = self.connection
        self._keep_log()
        with self._between("BEGIN IMMEDIATE"):
            if self._pragma("application_id") != APPLICATION:  # another program may have been faster
                for statement in _statements():
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id={APPLICATION}")
                connection.execute(f"PRAGMA user_version={VERSION}")

    def _keep_log(self) -> None:
        """Write-ahead logging. SQLite does not wait here when another program makes the same file, so we do."""
        end = time.monotonic() + self.patience
        while True:
            try:
                self.connection.execute("PRAGMA journal_mode=WAL")
                return
            except sqlite3.OperationalError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.01)

    def _check_version(self) -> None:
        found = self._pragma("user_version")
        if found != VERSION:
            kind = StoreFromLater if found > VERSION else StoreFromEarlier
            raise kind(path=self.path, found=found, known=VERSION)

    def _label(self) -> None:
        """Bring the labels up to the ontology of this program."""
        known = ontology()
        labels = [(kind.id, kind.zh, kind.en) for kind in known.entities.values()]
        labels += [(kind.id, kind.zh, kind.en) for kind in known.relations.values()]
        labels.sort()
        if self.connection.execute("SELECT id, zh, en FROM label ORDER BY id").fetchall() != labels:
            with self._between("BEGIN IMMEDIATE"):
                self.connection.execute("DELETE FROM label")
                self.connection.executemany("INSERT INTO label VALUES (?, ?, ?)", labels)

    def _pragma(self, name: str) -> int:
        found: int = self.connection.execute(f"PRAGMA {name}").fetchone()[0]
        return found


def _check_there(path: Path, mode: Mode) -> None:
    if path.is_dir():
        raise StoreNotOurs(path=path, found="a folder")
    if not path.exists() and mode != "create":
        raise NoStore(path=path)
    if not path.parent.is_dir():
        raise StoreUnusable(path=path, detail=f"{path.parent}: no such folder")


def _address(path: Path, mode: Mode) -> str:
    """The file as a URI. Where nobody can write beside it, it is read as it stands, without a lock."""
    flag = {"read": "ro", "write": "rw", "create": "rwc"}[mode]
    log = path.with_name(path.name + "-wal")
    unwritable = mode == "read" and not log.exists() and not os.access(path.parent, os.W_OK)
    return f"{path.absolute().as_uri()}?mode={flag}" + ("&immutable=1" if unwritable else "")


def _statements() -> Iterator[str]:
    """The statements of schema.sql one by one."""
    statement = ""
    for line in resources.files("kg.store.sqlite").joinpath("schema.sql").read_text("utf-8").splitlines(True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _ours(error: sqlite3.Error, path: Path, seconds: float) -> ZhengtuError | None:
    """The error in our words; None if the fault is in our own SQL."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreBusy(path=path, seconds=seconds)
    if code == sqlite3.SQLITE_FULL:
        return StoreFull(path=path)
    if code == sqlite3.SQLITE_NOTADB:
        return StoreNotOurs(path=path, found="not SQLite")
    if code == sqlite3.SQLITE_CORRUPT or "Could not decode" in str(error):
        return StoreDamaged(path=path, detail=str(error))
    if code == sqlite3.SQLITE_READONLY:
        return StoreReadOnly(path=path)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return StoreUnusable(path=path, detail=str(error))
    return None
