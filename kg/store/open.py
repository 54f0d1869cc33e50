"""From where a graph is kept to the store that keeps it: the only place that knows which store is which."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from kg.errors import UnknownStore
from kg.store.base import Mode, Store
from kg.store.neo4j.address import SCHEMES

SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://|(memory):")
PATIENCE = 30.0  # seconds to wait for another writer


def open_store(where: str, mode: Mode = "read", patience: float = PATIENCE) -> Store:
    """The store at a file name or URL.

    `read` and `write` want it to exist, `create` makes it where it does not. `memory:` is a new one that
    lasts as long as the process. Raises `UnknownStore`, or what the store says when it cannot be opened.
    """
    found = SCHEME.match(where.lower())
    if not found:
        return _sqlite(where, mode, patience)
    scheme = found[1] or found[2]
    if scheme not in KINDS:
        raise UnknownStore(given=where, known="FILE、" + "、".join(f"{name}:" for name in KINDS))
    return KINDS[scheme](where, mode, patience)


def _sqlite(where: str, mode: Mode, patience: float) -> Store:
    from kg.store.sqlite.store import SqliteStore

    return SqliteStore(Path(where), mode, patience)


def _memory(where: str, mode: Mode, patience: float) -> Store:
    from kg.store.memory import MemoryStore

    return MemoryStore()


def _neo4j(where: str, mode: Mode, patience: float) -> Store:
    from kg.store.neo4j.store import Neo4jStore

    return Neo4jStore(where, mode, patience)


KINDS: dict[str, Callable[[str, Mode, float], Store]] = {"memory": _memory, **dict.fromkeys(SCHEMES, _neo4j)}
