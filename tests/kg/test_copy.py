"""kg.copy: between any two stores, idempotent, resumable, the same bytes on both sides."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from neo4j_server import Server

from kg.copy import Copied, copy
from kg.errors import StoreLost, StoreUnreachable
from kg.export import FORMATS, export
from kg.model import EVERYTHING, Claim, Document, Entity, Failure, Mention, Reading
from kg.store.base import Store
from kg.store.memory import MemoryStore
from kg.store.neo4j.store import Neo4jStore
from kg.store.open import open_store

ZONES, PAGES = 30, 40


def page(number: int) -> Reading:
    """A document that says of some zones that they are members of an alliance, and what one of them counts."""
    id, alliance = f"d{number:03}", Entity("a", "Alliance", "临溪联盟", ("联盟",) if number % 2 else ())
    zones = [Entity(f"z{one}", "Zone", f"第{one}高新区") for one in sorted({number % ZONES, number * 7 % ZONES})]
    goal = Entity(f"i{number}", "Indicator", f"项目 {number}个", (), {"metric": "项目", "value": str(number)})
    text = "".join(f"{zone.name}加入临溪联盟。" for zone in zones)
    place = {"quote": text[:5], "rule": "test", "attributes": {"date": "2025-07", "title": "成员"}}
    claims = [Claim.make(zone.id, "MEMBER_OF", "a", id, 0, 5, **place) for zone in zones]
    claims.append(Claim.make(zones[0].id, "HAS_INDICATOR", goal.id, id, 0, 5, quote=text[:5], rule="test"))
    document = Document(id, f"第{number}号", date=f"20{number % 20 + 10}-01-02", digest=f"{number}", text=text)
    mentions = (Mention(id, 0, 5, "Zone", zones[0].id), Mention(id, 6, 8, "Alliance", "a"), Mention(id, 8, 9, "Zone"))
    known = tuple(sorted([alliance, goal, *zones], key=lambda one: one.id))
    return Reading(document, mentions, known, tuple(sorted(claims, key=lambda one: one.id)))


def filled(store: Store, pages: int = PAGES) -> Store:
    for number in range(pages):
        store.write(page(number))
    store.judge("z1", "z2", "same", "门牌相同", "2025-07-04")
    store.judge("z3", "z4", "different")
    return store


def exported(store: Store, folder: Path) -> dict[str, bytes]:
    """Every export of a store, and all that its documents say."""
    folder.mkdir(exist_ok=True)
    for name in FORMATS:
        export(name, store, str(folder / f"graph.{name}"), EVERYTHING)
    found = {file.name: file.read_bytes() for file in sorted(folder.iterdir())}
    readings = [store.reading(source.id) for source in store.sources()]
    return {**found, "readings": repr(readings).encode(), "judgements": repr(store.judgements()).encode()}


def test_both_sides_export_the_same_bytes(neo4j_server: Server, tmp_path: Path) -> None:
    """SQLite to Neo4j, and from there to another SQLite file."""
    with open_store(str(tmp_path / "a.db"), "create") as first, open_store(neo4j_server.url, "create") as server:
        filled(first)
        assert copy(first, server) == Copied(PAGES, 0, 0)
        with open_store(str(tmp_path / "b.db"), "create") as last:
            copy(server, last)
            wanted = exported(first, tmp_path / "1")
            assert exported(server, tmp_path / "2") == wanted
            assert exported(last, tmp_path / "3") == wanted


def test_a_second_copy_does_nothing() -> None:
    """Told so, and the progress ends full."""
    first, second = filled(MemoryStore()), MemoryStore()
    told: list[tuple[int, int]] = []
    copy(first, second)
    assert copy(first, second, lambda done, all: told.append((done, all))) == Copied(0, PAGES, 0)
    assert told == [(PAGES, PAGES)]


def test_what_changed_is_copied_and_what_went_is_removed() -> None:
    """A changed document, one that is gone, a judgement taken back and one with another note."""
    first, second = filled(MemoryStore()), MemoryStore()
    copy(first, second)
    first.remove("d003")
    changed = page(5)
    first.write(Reading(replace(changed.document, digest="new"), changed.mentions, changed.entities))
    first.unjudge(first.judgements()[0].id)
    assert copy(first, second).removed == 1
    assert [second.reading(one.id) for one in second.sources()] == [first.reading(one.id) for one in first.sources()]
    assert second.judgements() == first.judgements()


def test_failures_go_along() -> None:
    """What could not be read is the same on both sides afterwards."""
    source, target = MemoryStore(), MemoryStore()
    source.fail(Failure("a/坏.pdf", "已损坏", "broken"))
    target.fail(Failure("a/旧.pdf", "已损坏", "broken"))
    copy(source, target)
    assert target.failures() == source.failures() != []


def test_a_document_without_digest_is_compared() -> None:
    """Nothing tells that it is unchanged but itself."""
    one = Reading(Document("d", "题", text="文"))
    first, second = MemoryStore(), MemoryStore()
    first.write(one)
    second.write(one)
    assert copy(first, second) == Copied(0, 1, 0)
    first.write(Reading(Document("d", "题", text="新")))
    assert copy(first, second) == Copied(1, 0, 0)
    assert second.document("d") == Document("d", "题", text="新")


def test_a_copy_goes_on_after_the_server_was_killed_ten_times(neo4j_server: Server, tmp_path: Path) -> None:
    """kill -9 in the middle of the load; the same copy again: complete, and nothing double."""
    source = filled(MemoryStore(), pages=400)
    for deaths in range(10):
        killer = threading.Timer(0.15 * (deaths + 1), neo4j_server.kill)
        killer.start()
        with pytest.raises((StoreLost, StoreUnreachable)):
            _load_for_ever(source, neo4j_server.url)
        killer.join()
        neo4j_server.start()
    _copy(source, neo4j_server.url)
    with open_store(neo4j_server.url) as store:
        assert exported(store, tmp_path / "1") == exported(source, tmp_path / "2")
    with neo4j_server.driver() as driver:
        twice = "MATCH (a)-[r]->(b) WITH a, b, type(r) AS type, r.claim AS claim, count(*) AS n WHERE n > 1 RETURN n"
        assert driver.execute_query(twice).records == []


def _load_for_ever(source: Store, url: str) -> None:
    """A load that was quicker than the knife begins again."""
    while True:
        _copy(source, url)
        with open_store(url, "write", 0.1) as store:
            for number in range(0, 400, 3):
                store.remove(f"d{number:03}")


def _copy(source: Store, url: str) -> None:
    with Neo4jStore(url, "create", patience=0.1) as target:
        copy(source, target)


def test_two_may_load_at_once(neo4j_server: Server) -> None:
    """Two copies of the same documents at the same time leave each once, names put together."""
    source = filled(MemoryStore())
    open_store(neo4j_server.url, "create").close()
    tasks = [threading.Thread(target=_copy, args=(source, neo4j_server.url)) for _ in range(2)]
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()
    with open_store(neo4j_server.url) as store:
        assert [*store.entities()] == [*source.entities()]
        assert [*store.claims()] == [*source.claims()]
