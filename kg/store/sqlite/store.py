"""The default store: a graph in one SQLite file. schema.sql has the tables, docs/store.md what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import starmap
from operator import attrgetter
from pathlib import Path

from kg.fold import fold
from kg.model import EVERYTHING, Claim, Counts, Document, Entity, Failure, Judgement, Mention, Reading, Source, View
from kg.store.base import Mode, Store
from kg.store.open import PATIENCE
from kg.store.sqlite import asking, failures, rows, searching, writing
from kg.store.sqlite.file import File
from kg.store.sqlite.text import ids_json, pack, unpack
from kg.store.whole import check


class SqliteStore(Store):
    """A graph in a file. `patience` is how many seconds to wait for another writer."""

    def __init__(self, path: Path, mode: Mode = "read", patience: float = PATIENCE) -> None:
        self._file = File(path, mode, patience)

    def write(self, reading: Reading) -> None:
        check(reading)
        with self._file.transaction() as db:
            writing.write(db, reading)

    def remove(self, document: str) -> bool:
        with self._file.transaction() as db:
            return writing.remove(db, document)

    def judge(self, a: str, b: str, verdict: str, note: str = "", date: str = "") -> Judgement:
        judgement = Judgement.make(a, b, verdict, note, date)
        with self._file.transaction() as db:
            writing.judge(db, judgement)
        return judgement

    def unjudge(self, id: str) -> bool:
        with self._file.transaction() as db:
            return writing.unjudge(db, id)

    def judgements(self) -> list[Judgement]:
        with self._file.told():
            return writing.judgements(self._file.connection)

    def fail(self, failure: Failure) -> None:
        with self._file.transaction() as db:
            failures.fail(db, failure)

    def unfail(self, path: str) -> bool:
        with self._file.transaction() as db:
            return failures.unfail(db, path)

    def failures(self) -> list[Failure]:
        with self._file.told():
            return failures.failures(self._file.connection)

    def close(self) -> None:
        self._file.close()

    def sources(self, ids: Iterable[str] | None = None) -> Iterator[Source]:
        sql = asking.SOURCES + ("" if ids is None else asking.THESE_DOCUMENTS)
        found = self._file.stream(sql, [] if ids is None else [ids_json(ids)])
        return iter(sorted((Source(*map(unpack, row)) for row in found), key=attrgetter("id")))

    def document(self, id: str) -> Document | None:
        found = self._file.rows(asking.DOCUMENT, [pack(id)])
        return Document(*map(unpack, found[0][1:])) if found else None

    def reading(self, document: str) -> Reading | None:
        with self._file.snapshot():
            found = self._file.rows(asking.DOCUMENT, [pack(document)])
            return self._reading(*found[0]) if found else None

    def _reading(self, key: int, *fields: str) -> Reading:
        document = Document(*map(unpack, fields))
        mentions, entities, claims = (self._file.rows(sql, [key]) for sql in asking.READING)
        return Reading(
            document,
            tuple(Mention(document.id, start, end, unpack(type), unpack(id)) for start, end, type, id in mentions),
            tuple(starmap(rows.entity, entities)),
            tuple(starmap(rows.claim, claims)),
        )

    def entities(self, ids: Iterable[str] | None = None) -> Iterator[Entity]:
        if ids is None:
            return starmap(rows.entity, self._file.stream(asking.ENTITIES))
        return starmap(rows.entity, self._file.rows(asking.THESE_ENTITIES, [ids_json(ids)]))

    def claims(
        self, heads: Iterable[str] | None = None, tails: Iterable[str] | None = None, view: View = EVERYTHING
    ) -> Iterator[Claim]:
        conditions, values = asking.within(view)
        for ids, condition, name in ((heads, asking.HEADS, "heads"), (tails, asking.TAILS, "tails")):
            if ids is not None:
                conditions.append(condition)
                values[name] = ids_json(ids)
        return starmap(rows.claim, self._file.stream(asking.claims(conditions), values))

    def named(self, name: str) -> list[Entity]:
        return [*starmap(rows.entity, self._file.rows(asking.NAMED, [fold(name)]))]

    def search(self, words: str, limit: int = 20, view: View = EVERYTHING) -> list[Entity]:
        return searching.search(self._file, words, limit, view)

    def mentions(self, entity: str, limit: int = 100) -> list[tuple[str, int, int]]:
        found = self._file.rows(asking.MENTIONS, [pack(entity), limit])
        return [(unpack(document), start, end) for document, start, end in found]

    def counts(self) -> Counts:
        documents, entities, claims = (self._file.rows(sql) for sql in asking.COUNTS)
        return Counts(documents[0][0], dict(entities), dict(claims))

    def links(self, ids: Iterable[str], view: View = EVERYTHING) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {id: set() for id in ids}
        conditions, values = asking.within(view)
        for id, other in self._file.rows(asking.links(conditions), {**values, "ids": ids_json(found)}):
            found[unpack(id)].add(unpack(other))
        return found

    def degrees(self, ids: Iterable[str], view: View = EVERYTHING) -> dict[str, int]:
        none = dict.fromkeys(ids, 0)
        conditions, values = asking.within(view)
        found = self._file.rows(asking.degrees(conditions), {**values, "ids": ids_json(none)})
        return none | {unpack(id): count for id, count in found}
