"""The graph that the server answers from: opened once, and opened anew where its file was replaced."""

from __future__ import annotations

import os
import threading
import time

from kg.store.base import Store
from kg.store.open import open_store

FRESH = 30  # seconds


class Live:
    """A store at a location. `graph()` is safe to call from any thread; each answer asks it once."""

    def __init__(self, location: str) -> None:
        self.location = location
        self._lock = threading.Lock()
        self._open: Store | None = None
        self._before: Store | None = None  # may still be answering
        self._mark: object = None

    def graph(self) -> Store:
        """The store as it is now. Raises what the store says when it cannot be opened."""
        with self._lock:
            mark = self._file()
            if self._open is None or mark != self._mark:
                opened = open_store(self.location, "read", patience=2.0)
                self._retire()
                self._open, self._mark = opened, mark
            return self._open

    def state(self) -> tuple[object, ...]:
        """Something that changes when the graph may have: for what is worked out once and kept.

        A graph that is no file tells nothing of that: it may have changed twice a minute.
        """
        if self._file() is None:
            return (int(time.monotonic() // FRESH),)
        return (self._file(), _changed(self.location), _changed(self.location + "-wal"))

    def close(self) -> None:
        with self._lock:
            for store in (self._before, self._open):
                if store:
                    store.close()
            self._before = self._open = None

    def _retire(self) -> None:
        """The last one but one is closed; the last one may have answers under way."""
        if self._before:
            self._before.close()
        self._before = self._open

    def _file(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self.location)
        except (OSError, ValueError):
            return None
        return found.st_dev, found.st_ino


def _changed(path: str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size
