"""Neo4j: loading beside a plain `UNWIND … MERGE` by hand on the same server, and how fast it answers.

    PYTHONPATH=tests/servers python benchmarks/server.py [--line 5.26|2026] [--nodes N] [--edges N]

The graph is that of benchmarks/store.py: documents of a hundred claims, here each about neighbours, as texts
are. By hand: constraints, nodes, then edges, 5,000 a transaction; first claims alone, then documents and who is
mentioned in them too, as in our graph, but without receipts. Ours: a document is one transaction, every edge
with its receipt, every document with its text, full-text indexes kept up to date. Needs Java and Maven.
"""

from __future__ import annotations

import argparse
import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from neo4j_server import LINES, PASSWORD, USER, Server
from store import RELATIONS, Questions, Results, World, machine, make_world

from kg.copy import copy
from kg.query.card import card
from kg.query.links import neighbours, path
from kg.store.base import Store
from kg.store.open import open_store

BATCH = 5_000
THINGS = "UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n.name = row.name"
TEXTS = "UNWIND $rows AS row MERGE (n:Text {id: row.id}) SET n.title = row.title"
EDGES = "UNWIND $rows AS row MATCH (a:Thing {id: row.a}) MATCH (b:Thing {id: row.b}) MERGE (a)-[:"
MENTIONS = "UNWIND $rows AS row MATCH (a:Text {id: row.a}) MATCH (b:Thing {id: row.b}) MERGE (a)-[:MENTIONS]->(b)"


def seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def by_hand(server: Server, world: World, texts: bool) -> int:
    """What one would write in a quarter of an hour; the number of edges."""
    with server.driver() as driver:

        def ask(query: str, rows: list[dict[str, Any]]) -> int:
            for start in range(0, len(rows), BATCH):
                driver.execute_query(query, rows=rows[start : start + BATCH], database_="neo4j")
            return len(rows)

        for label in ("Thing", "Text"):
            driver.execute_query(f"CREATE CONSTRAINT FOR (n:{label}) REQUIRE n.id IS UNIQUE", database_="neo4j")
        ask(THINGS, [{"id": one.id, "name": one.name} for one in world.entities])
        count = 0
        for number, relation in enumerate(RELATIONS):
            pairs = ((a, b) for a, b in world.edges if (a + b) % len(RELATIONS) == number)
            ends = [{"a": world.entities[a].id, "b": world.entities[b].id} for a, b in pairs]
            count += ask(f"{EDGES}{relation}]->(b)", ends)
        return count + (_texts(ask, world) if texts else 0)


def _texts(ask: Callable[[str, list[dict[str, Any]]], int], world: World) -> int:
    readings = list(world.readings())
    ask(TEXTS, [{"id": one.document.id, "title": one.document.title} for one in readings])
    return ask(MENTIONS, [{"a": one.document.id, "b": known.id} for one in readings for known in one.entities])


def loaded(server: Server, embedded: Store) -> None:
    with open_store(server.url, "create") as store:
        copy(embedded, store)


def answers(store: Store, who: str, world: World, asked: Questions, results: Results) -> None:
    nodes = [world.entities[node] for node in asked.nodes]
    pairs = [(world.entities[a], world.entities[b]) for a, b in asked.pairs]
    results.ask("search, 20 best, ms", who, store.search, [(part,) for part in asked.parts])
    results.ask("card, ms", who, lambda one: card(store, one), [(one,) for one in nodes])
    results.ask("one hop, ms", who, lambda one: neighbours(store, [one]), [(one,) for one in nodes])
    results.ask(
        "two hops, 200 nodes, ms", who, lambda one: neighbours(store, [one], depth=2), [(one,) for one in nodes]
    )
    results.ask("two hops, ids, ms", who, lambda one: store.near([one.id], 2, 100_000), [(one,) for one in nodes])
    results.ask("path ≤ 4, ms", who, lambda a, b: path(store, a, b), pairs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--line", choices=LINES, default="5.26")
    parser.add_argument("--nodes", type=int, default=100_000)
    parser.add_argument("--edges", type=int, default=400_000)
    parser.add_argument("--questions", type=int, default=200)
    given = parser.parse_args()
    os.environ |= {"KG_NEO4J_USER": USER, "KG_NEO4J_PASSWORD": PASSWORD}
    chance, results = random.Random(7), Results()
    world = make_world(given.nodes, given.edges, chance)
    world.edges.sort(key=lambda edge: edge[::-1])  # a document speaks of a few things that belong together
    asked = Questions.of(world, given.questions, chance)
    with open_store("memory:") as embedded:
        for reading in world.readings():
            known = replace(reading.document, digest=reading.document.id)
            embedded.write(replace(reading, document=known))
        run(given.line, embedded, world, asked, results)
    size = f"{given.nodes:,} nodes, {given.edges:,} edges; median (9th decile)"
    print(f"\nNeo4j {LINES[given.line].version}, {size}; {machine()}\n")
    print(results.table(("by hand", "zhengtu")))


def run(line: str, embedded: Store, world: World, asked: Questions, results: Results) -> None:
    """Every load on a server of its own, so that each begins with nothing."""
    for texts, claims in ((False, "claims alone, a second"), (True, "claims and mentions, a second")):
        with Server(LINES[line]) as server:
            start = time.perf_counter()
            count = by_hand(server, world, texts)
            results.note(claims, "by hand", f"{count / (time.perf_counter() - start):,.0f}")
    with Server(LINES[line]) as server:
        ours = seconds(lambda: loaded(server, embedded))
        results.note("claims alone, a second", "zhengtu", f"({len(world.edges) / ours:,.0f})")
        results.note("claims and mentions, a second", "zhengtu", f"{count / ours:,.0f}")
        again = seconds(lambda: loaded(server, embedded))
        results.note("the same again, s", "zhengtu", f"{again:.1f} of {ours:.1f}")
        with open_store(server.url) as store:
            answers(store, "zhengtu", world, asked, results)


if __name__ == "__main__":
    main()
