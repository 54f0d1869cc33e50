"""The store on a Neo4j server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from typing import Any, TypeVar

from kg import schema
from kg.errors import GraphAbsent, GraphFromEarlier, StoreFromLater, ZhengtuError
from kg.model import EVERYTHING, Claim, Counts, Entity, Failure, GraphView, Judgement, Reading, Source, View
from kg.store.base import Mode, Store
from kg.store.judge import check as check_judgement
from kg.store.judge import standing
from kg.store.neo4j import rows, walking, writing
from kg.store.neo4j.address import address
from kg.store.neo4j.asking import ENTITY, distinct, given, is_ours, led, shows, types_of
from kg.store.neo4j.connection import PATIENCE, Ask, Connection
from kg.store.neo4j.reading import read
from kg.store.neo4j.searching import named, search
from kg.store.neo4j.text import plain
from kg.store.whole import check as check_whole

SOURCE = "d {" + ", ".join(f".{name}" for name in rows.SOURCE) + "} AS source"
COUNTS = f"""
CALL () {{ MATCH (d:Document) WHERE d.zhengtu IS NOT NULL RETURN count(d) AS documents }}
CALL () {{ MATCH (e:Entity) WHERE e.zhengtu IS NOT NULL WITH e.type AS type, count(*) AS n
  RETURN collect([type, n]) AS entities }}
CALL () {{ MATCH (h:Entity)-[r:{types_of(EVERYTHING)}]->(t:Entity)
  WHERE {is_ours("h")} AND {is_ours("t")} AND {shows("r", EVERYTHING)}
  WITH type(r) AS type, count(*) AS n RETURN collect([type, n]) AS claims }}
RETURN documents, entities, claims
"""
FAIL = "MERGE (f:Failure {zhengtu: $id}) SET f += $node"
UNFAIL = "MATCH (f:Failure {zhengtu: $id}) DETACH DELETE f RETURN 1 AS gone"
T = TypeVar("T")
PAGE = 5_000  # rows of a page, where all are asked for
JUDGEMENTS = "MATCH (j:Judgement) WHERE j.zhengtu IS NOT NULL RETURN j {.*} AS judgement ORDER BY j.id"


class Neo4jStore(Store):
    """A graph in a database of Neo4j 5.26 or newer, kept apart from whatever else is there."""

    writers = 3

    def __init__(self, url: str, mode: Mode = "read", patience: float = PATIENCE) -> None:
        self.connection = Connection(address(url), patience)
        self._mode, self._written, self._loading = mode, False, False
        try:
            self._prepare(mode)
        except BaseException:
            self.close()
            raise

    def _prepare(self, mode: Mode) -> None:
        """See that the graph is there and of our version; with `create`, make room for it."""
        found = self._version()
        path = self.connection.address
        if found is None and mode != "create":
            raise GraphAbsent(path=path)
        if found and found["version"] > schema.VERSION:
            raise StoreFromLater(path=path, found=found["version"], known=schema.VERSION)
        if found and found["version"] < schema.VERSION:
            raise GraphFromEarlier(path=path, found=found["version"], known=schema.VERSION)
        self._loading = found is None or bool(found["loading"])
        if mode != "read" and (self._loading or not found or found["statements"] != schema.digest()):
            self._lay(schema.first() if self._loading else schema.statements())

    def _version(self) -> dict[str, Any] | None:
        """The node that says which version this graph is of; None where there is none of ours."""
        ask = "MATCH (z:Zhengtu {zhengtu: 'schema'}) RETURN z {.version, .statements, .loading} AS found"
        found = self.connection.read(ask)
        return found[0]["found"] if found else None

    def _lay(self, statements: list[str]) -> None:
        """Lay constraints and indexes; full text comes last, once the first load is done."""
        for statement in statements:
            self.connection.write(statement)
        self.connection.write("CALL db.awaitIndexes(3600)")
        self.connection.write(
            "MERGE (z:Zhengtu {zhengtu: 'schema'}) "
            "SET z.version = $version, z.statements = $statements, z.loading = $loading",
            version=schema.VERSION,
            statements=schema.digest(),
            loading=self._loading or None,
        )

    # -- writing ----------------------------------------------------------------------------------

    def write(self, reading: Reading) -> None:
        check_whole(reading)
        writing.check(reading)
        self._change(lambda ask: writing.write(ask, reading))

    def remove(self, document: str) -> bool:
        return self._change(lambda ask: writing.remove(ask, document))

    def _change(self, work: Callable[[Ask], T]) -> T:
        self._written = True
        return self.connection.in_one(work)

    def _settle(self) -> None:
        """Wait until the full-text indexes, which follow a little later, know what was written here."""
        if self._loading and self._mode != "read":
            self._loading = False
            self._lay(schema.texts())
        if self._written:
            self.connection.read("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
            self._written = False

    def _indexed(self) -> bool:
        """Whether full text can be asked: not while somebody else loads a new graph."""
        self._settle()
        if self._loading:
            found = self._version()
            self._loading = found is None or bool(found["loading"])
        return not self._loading

    def judge(self, a: str, b: str, verdict: str, note: str = "", date: str = "") -> Judgement:
        judgement = Judgement.make(a, b, verdict, note, date)
        node = {"zhengtu": judgement.id, **{name: getattr(judgement, name) for name in Judgement.__dataclass_fields__}}

        def work(ask: Ask) -> None:
            before = _judgements(ask)
            check_judgement(judgement, before)
            ask("MERGE (j:Judgement {zhengtu: $id}) SET j += $node", id=judgement.id, node=node)
            self._stand(ask, standing(before))

        self._change(work)
        return judgement

    def unjudge(self, id: str) -> bool:
        def work(ask: Ask) -> bool:
            before = _judgements(ask)
            ask("MATCH (j:Judgement {zhengtu: $id}) DETACH DELETE j", id=id)
            self._stand(ask, standing(before))
            return any(judgement.id == id for judgement in before)

        return self._change(work)

    def fail(self, failure: Failure) -> None:
        self._change(lambda ask: ask(FAIL, id=f"failure {failure.path}", node=asdict(failure)))

    def unfail(self, path: str) -> bool:
        return self._change(lambda ask: bool(ask(UNFAIL, id=f"failure {path}")))

    def failures(self) -> list[Failure]:
        found = self.connection.read("MATCH (f:Failure) WHERE f.zhengtu IS NOT NULL RETURN f {.path, .zh, .en} AS row")
        return sorted((Failure(**plain(one["row"])) for one in found), key=lambda failure: failure.path)

    def _stand(self, ask: Ask, before: dict[str, str]) -> None:
        """Lead what changed its standing to where it now belongs."""
        one = standing(_judgements(ask))
        led_away = {id: place for id, place in one.items() if id != place}
        ask("MATCH (j:Judged) WHERE j.zhengtu IS NOT NULL DELETE j")
        ask("UNWIND $pairs AS pair CREATE (:Judged {zhengtu: pair[0], one: pair[1]})", pairs=[*led_away.items()])
        changed = {id for id in before | one if before.get(id, id) != one.get(id, id)}
        if changed:
            writing.lead(ask, changed, before)

    def close(self) -> None:
        with suppress(ZhengtuError):  # a server that is gone has nothing to wait for
            self._settle()
        self.connection.close()

    # -- reading ----------------------------------------------------------------------------------

    def sources(self, ids: Iterable[str] | None = None) -> Iterator[Source]:
        match = "MATCH (d:Document) WHERE d.zhengtu IS NOT NULL"
        if ids is not None:
            match = "MATCH (d:Document) WHERE d.zhengtu IN $ids"
        asked = self.connection.read(f"{match} RETURN {SOURCE} ORDER BY d.zhengtu", ids=distinct(ids or ()))
        return (rows.source_of(row["source"]) for row in asked)

    def reading(self, document: str) -> Reading | None:
        return read(self.connection.read, document)

    def entities(self, ids: Iterable[str] | None = None) -> Iterator[Entity]:
        if ids is None:
            return self._all_entities()
        ask = f"{led()} WITH DISTINCT e RETURN {ENTITY.format(e='e')} ORDER BY e.zhengtu"
        return map(rows.entity_of, self.connection.read(ask, ids=distinct(ids)))

    def _all_entities(self) -> Iterator[Entity]:
        ask = f"MATCH (e:Entity) WHERE e.zhengtu > $last RETURN {ENTITY.format(e='e')} ORDER BY e.zhengtu LIMIT $page"
        last = ""
        while page := self.connection.read(ask, last=last, page=PAGE):
            yield from map(rows.entity_of, page)
            last = page[-1]["id"]

    def claims(
        self, heads: Iterable[str] | None = None, tails: Iterable[str] | None = None, view: View = EVERYTHING
    ) -> Iterator[Claim]:
        match = f"MATCH (h:Entity)-[r:{types_of(view)}]->(t:Entity) WHERE {shows('r', view)}"
        ends = {"heads": heads, "tails": tails}
        asked = {name: distinct(ids) for name, ids in ends.items() if ids is not None}
        ask = "".join(f"CALL () {{ {led('$' + name)} RETURN collect(DISTINCT e) AS {name} }}\n" for name in asked)
        return self._claims(ask, match, asked, view)

    def _claims(self, ask: str, match: str, asked: dict[str, list[str]], view: View) -> Iterator[Claim]:
        start, *more = asked or [""]
        ask += f"UNWIND {start} AS {start[0]}\n" if start else ""
        ends = "".join(f" AND {name[0]} IN {name}" for name in more)
        row = "h.id AS head, type(r) AS relation, t.id AS tail, properties(r) AS held"
        ask += f"{match}{ends} AND {is_ours('h')} AND {is_ours('t')} RETURN {row} ORDER BY r.claim, r.document"
        found = (
            self.connection.read(ask, **asked, **given(view)) if asked else self.connection.stream(ask, **given(view))
        )
        return (rows.claim_of(one["head"], one["relation"], one["tail"], one["held"]) for one in found)

    def named(self, name: str) -> list[Entity]:
        return named(self.connection, name, self._indexed())

    def search(self, words: str, limit: int = 20, view: View = EVERYTHING) -> list[Entity]:
        return search(self.connection, words, limit, view, self._indexed())

    def mentions(self, entity: str, limit: int = 100) -> list[tuple[str, int, int]]:
        ask = f"""{led()}
        MATCH (e)<-[m:MENTIONS]-(d:Document) WHERE m.starts IS NOT NULL
        UNWIND range(0, size(m.starts) - 1) AS at
        WITH DISTINCT d.zhengtu AS document, m.starts[at] AS start, m.ends[at] AS end
        RETURN document, start, end ORDER BY document, start, end LIMIT $limit"""
        return [
            (row["document"], row["start"], row["end"]) for row in self.connection.read(ask, ids=[entity], limit=limit)
        ]

    def judgements(self) -> list[Judgement]:
        return _judgements(self.connection.read)

    def counts(self) -> Counts:
        row = self.connection.read(COUNTS)[0]
        return Counts(row["documents"], dict(sorted(row["entities"])), dict(sorted(row["claims"])))

    # -- walks ------------------------------------------------------------------------------------

    def links(self, ids: Iterable[str], view: View = EVERYTHING) -> dict[str, set[str]]:
        return walking.links(self.connection, ids, view)

    def near(
        self, ids: Iterable[str], depth: int = 1, limit: int = 200, view: View = EVERYTHING
    ) -> tuple[set[str], bool]:
        return walking.near(self.connection, ids, depth, limit, view)

    def around(self, ids: Iterable[str], depth: int = 1, limit: int = 200, view: View = EVERYTHING) -> GraphView:
        return walking.around(self.connection, ids, depth, limit, view)

    def paths(self, a: str, b: str, longest: int = 4, limit: int = 10, view: View = EVERYTHING) -> list[list[str]]:
        return walking.paths(self.connection, a, b, longest, limit, view)

    def between(
        self, a: str, b: str, longest: int = 4, limit: int = 10, view: View = EVERYTHING
    ) -> tuple[list[list[str]], GraphView]:
        return walking.between(self.connection, a, b, longest, limit, view)

    def about(self, id: str, view: View = EVERYTHING) -> GraphView:
        return walking.about(self.connection, id, view)

    def graph(self, ids: Iterable[str], view: View = EVERYTHING) -> GraphView:
        return walking.graph(self.connection, ids, view)


def _judgements(ask: Any) -> list[Judgement]:
    return [rows.judgement_of(row["judgement"]) for row in ask(JUDGEMENTS)]
