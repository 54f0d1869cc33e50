"""Views of the explorer that were saved under a name, in a small SQLite file beside the graph."""

from __future__ import annotations

import re
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from kg.errors import CannotWrite, OutOfRange, ZhengtuError

MOST = 1000  # views kept
LONGEST = 100_000  # characters of a link
TABLE = "CREATE TABLE IF NOT EXISTS views (id TEXT PRIMARY KEY, name TEXT, link TEXT, saved TEXT)"

SavedView = dict[str, str]


class UnknownView(ZhengtuError):
    code, exit, status = "unknown_view", 1, 404
    zh = "没有编号为“{given}”的视图；已保存：{known}"
    en = "no view is saved as {given!r}; saved: {known}"


class Views:
    """`{id, name, link, saved}` each; `link` is the part of an address after #, `saved` when, in local time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def all(self) -> list[SavedView]:
        """By name."""
        if not self.path.exists():
            return []
        with self._open() as views:
            found = views.execute("SELECT id, name, link, saved FROM views ORDER BY name, id").fetchall()
        return [dict(zip(("id", "name", "link", "saved"), row, strict=True)) for row in found]

    def keep(self, name: str, link: str) -> SavedView:
        """Save a view; one of that name is replaced. Raises OutOfRange, CannotWrite."""
        known = {view["name"]: view["id"] for view in self.all()}
        if name not in known and len(known) >= MOST:
            raise OutOfRange(name="views", given=len(known) + 1, low=0, high=MOST)
        saved = datetime.now().isoformat(" ", "minutes")
        view = {"id": known.get(name, uuid.uuid4().hex), "name": name, "link": link, "saved": saved}
        with self._open() as views:
            views.execute("INSERT OR REPLACE INTO views VALUES (:id, :name, :link, :saved)", view)
        return view

    def rename(self, id: str, name: str) -> SavedView:
        """Give a view another name. Raises UnknownView."""
        view = self._known(id)
        with self._open() as views:
            views.execute("UPDATE views SET name = ? WHERE id = ?", (name, id))
        return {**view, "name": name}

    def remove(self, id: str) -> None:
        """Forget a view. Raises UnknownView."""
        self._known(id)
        with self._open() as views:
            views.execute("DELETE FROM views WHERE id = ?", (id,))

    def _known(self, id: str) -> SavedView:
        known = {view["id"]: view for view in self.all()}
        if id not in known:
            raise UnknownView(given=id, known="、".join(view["name"] for view in known.values()))
        return known[id]

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.path, timeout=5)) as views, views:
                views.execute(TABLE)
                yield views
        except sqlite3.Error as error:
            raise CannotWrite(path=self.path, reason=error) from error


def beside(location: str) -> Path:
    """Where the views of a graph are kept: beside its file, or in the folder one is in where it is a server.

    >>> beside("data/zhengtu.db").name, beside("neo4j://localhost:7687").name
    ('zhengtu.db.views', 'neo4j-localhost-7687.views')
    """
    if "://" not in location:
        return Path(location + ".views")
    return Path(re.sub(r"[^\w.]+", "-", location.split("@")[-1] if "@" in location else location) + ".views")
