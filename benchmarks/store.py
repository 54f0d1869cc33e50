"""The store beside networkx and igraph, in one run: `python benchmarks/store.py [--nodes N] [--edges N] [--keep FILE]`.

A graph is generated with Chinese names and edges that prefer some nodes; it is written as documents of a
hundred claims, each with its receipt. Prints a Markdown table of medians. networkx and igraph hold names
and edges alone, in memory, so they have no receipts, no file and nothing to ask by part of a name.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import igraph
import networkx

from kg.model import Claim, Document, Entity, Mention, Reading, stable_id
from kg.store.base import Store
from kg.store.open import open_store

PLACES = (
    "北京上海天津重庆河北山西辽宁吉林江苏浙江安徽福建江西山东河南湖北湖南广东海南四川贵州云南陕西甘肃青海"
    "徐州盐城常熟泰州无锡苏州南通扬州镇江宿迁淮安随州合肥杭州宁波温州金华厦门泉州南昌赣州济南青岛烟台潍坊"
    "郑州洛阳武汉宜昌长沙株洲深圳佛山东莞珠海成都绵阳贵阳昆明西安宝鸡兰州"
)
FIELDS = [  # fmt: skip
    "新材料",
    "生物医药",
    "集成电路",
    "人工智能",
    "安全应急",
    "高端装备",
    "新能源",
    "智能制造",
    "现代农业",
    "数字经济",
    "量子信息",
    "深地装备",
    "海洋工程",
    "轨道交通",
    "低空经济",
    "先进计算",
    "绿色化工",
    "文化创意",
    "医疗器械",
    "商业航天",
]
KINDS = {
    "Zone": ["高新区", "经开区", "产业园", "示范区"],
    "University": ["大学", "学院", "理工大学", "职业技术学院"],
    "Platform": ["研究院", "实验室", "创新中心", "产业学院"],
    "Enterprise": ["科技有限公司", "股份有限公司", "集团", "研究所"],
}
RELATIONS = ("COOPERATES_WITH", "CO_BUILT", "MEMBER_OF", "PAIRED_WITH", "SUPPORTS")
CLAIMS_A_DOCUMENT = 100
SKEW = 1.5  # 1 is even; above that the first nodes have more edges


@dataclass(slots=True)
class World:
    """Entities, and edges as pairs of their numbers."""

    entities: list[Entity]
    edges: list[tuple[int, int]]

    def readings(self) -> Iterator[Reading]:
        """The documents that say these edges."""
        for number, start in enumerate(range(0, len(self.edges), CLAIMS_A_DOCUMENT)):
            yield self._reading(number, self.edges[start : start + CLAIMS_A_DOCUMENT])

    def _reading(self, number: int, edges: Sequence[tuple[int, int]]) -> Reading:
        known = sorted({end for edge in edges for end in edge})
        entities = tuple(sorted((self.entities[one] for one in known), key=lambda one: one.id))
        lines = [f"{self.entities[head].name}与{self.entities[tail].name}合作。" for head, tail in edges]
        id, text = stable_id("d", str(number)), "".join(lines)
        claims, mentions, place = [], [], 0
        for (head, tail), line in zip(edges, lines, strict=True):
            ends = self.entities[head], self.entities[tail]
            relation = RELATIONS[(head + tail) % len(RELATIONS)]
            span = (place, place + len(line))
            claims.append(Claim.make(ends[0].id, relation, ends[1].id, id, *span, quote=line, rule="made"))
            mentions.append(Mention(id, place, place + len(ends[0].name), ends[0].type, ends[0].id))
            place += len(line)
        document = Document(id, f"第{number}号", date="2025-07-04", text=text)
        return Reading(document, tuple(mentions), entities, tuple(sorted(claims, key=lambda one: one.id)))


def make_world(nodes: int, edges: int, chance: random.Random) -> World:
    names: dict[str, str] = {}
    while len(names) < nodes:
        type = chance.choice([*KINDS])
        place = chance.choice(PLACES) + chance.choice(PLACES)
        names[f"{place}{chance.choice(FIELDS)}{chance.choice(KINDS[type])}"] = type
    entities = [Entity(stable_id("e", type, name), type, name) for name, type in names.items()]
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < edges:
        head, tail = chance.randrange(nodes), int(nodes * chance.random() ** SKEW)
        if head != tail and (tail, head) not in pairs:
            pairs.add((head, tail))
    return World(entities, sorted(pairs, key=lambda pair: chance.random()))


@dataclass(slots=True)
class Results:
    """Seconds of loading and median milliseconds, by question and by who answered."""

    rows: dict[str, dict[str, str]] = field(default_factory=dict)

    def note(self, question: str, who: str, value: str) -> None:
        self.rows.setdefault(question, {})[who] = value
        print(f"  {who}: {question} {value}", flush=True)

    def ask(self, question: str, who: str, answer: Callable[..., Any], given: Sequence[tuple[Any, ...]]) -> None:
        for one in given[: len(given) // 10]:  # warm
            answer(*one)
        times = []
        for one in given:
            start = time.perf_counter()
            answer(*one)
            times.append((time.perf_counter() - start) * 1000)
        ninth = statistics.quantiles(times, n=10)[-1]
        self.note(question, who, f"{statistics.median(times):.3f} ({ninth:.3f})")

    def table(self, columns: Sequence[str]) -> str:
        lines = ["| | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
        for question, found in self.rows.items():
            lines.append(f"| {question} | " + " | ".join(found.get(who, "–") for who in columns) + " |")
        return "\n".join(lines)


EXACT, PART, ONE, TWO = (
    "exact name, ms",
    "two-character substring, 20 best, ms",
    "one hop, ids, ms",
    "two hops, ids, ms",
)
PATH, CARD, LOAD = "shortest path ≤ 4, ms", "one hop with receipts (20 nodes), ms", "load, s"


@dataclass(slots=True)
class Questions:
    """The same for everybody: names, parts of names, nodes, pairs of nodes (as numbers)."""

    names: list[str]
    parts: list[str]
    nodes: list[int]
    pairs: list[tuple[int, int]]

    @classmethod
    def of(cls, world: World, count: int, chance: random.Random) -> Questions:
        size = len(world.entities)
        names = [chance.choice(world.entities).name for _ in range(count)]
        starts = [(name, chance.randrange(len(name) - 1)) for name in names]
        parts = [name[start : start + 2] for name, start in starts]
        pairs = [(chance.randrange(size), chance.randrange(size)) for _ in range(count)]
        return cls(names, parts, [chance.randrange(size) for _ in range(count)], pairs)


def load(file: Path, world: World, results: Results) -> None:
    start, spent = time.perf_counter(), time.process_time()
    with open_store(str(file), "create") as store:
        for reading in world.readings():
            store.write(reading)
    took = f"{time.perf_counter() - start:.0f} (of CPU {time.process_time() - spent:.0f})"
    results.note(LOAD, "SQLite", took)


def measure_store(store: Store, who: str, world: World, asked: Questions, results: Results) -> None:
    ids = [entity.id for entity in world.entities]
    results.ask(EXACT, who, store.named, [(name,) for name in asked.names])
    results.ask(PART, who, store.search, [(part,) for part in asked.parts])
    results.ask(ONE, who, store.near, [([ids[node]], 1, 100_000) for node in asked.nodes])
    results.ask(TWO, who, store.near, [([ids[node]], 2, 100_000) for node in asked.nodes])
    results.ask(PATH, who, store.paths, [(ids[a], ids[b]) for a, b in asked.pairs])
    results.ask(CARD, who, store.around, [([ids[node]], 1, 20) for node in asked.nodes])


def measure_networkx(world: World, asked: Questions, results: Results) -> None:
    who = "networkx"
    start = time.perf_counter()
    graph = networkx.Graph(world.edges)
    names = {entity.name: number for number, entity in enumerate(world.entities)}
    results.note(LOAD, who, f"{time.perf_counter() - start:.1f}")
    results.ask(EXACT, who, names.__getitem__, [(name,) for name in asked.names])
    results.ask(PART, who, lambda part: [name for name in names if part in name][:20], [(p,) for p in asked.parts[:50]])
    results.ask(ONE, who, lambda node: {*graph.adj[node]}, [(node,) for node in asked.nodes])
    near = networkx.single_source_shortest_path_length
    results.ask(TWO, who, lambda node: near(graph, node, cutoff=2), [(node,) for node in asked.nodes])
    results.ask(PATH, who, lambda a, b: _none_if_far(networkx.bidirectional_shortest_path, graph, a, b), asked.pairs)


def _none_if_far(find: Callable[..., Any], *given: Any) -> Any:
    try:
        return find(*given)
    except networkx.NetworkXException:
        return None


def measure_igraph(world: World, asked: Questions, results: Results) -> None:
    who = "igraph"
    start = time.perf_counter()
    graph = igraph.Graph(n=len(world.entities), edges=world.edges)
    graph.vs["name"] = [entity.name for entity in world.entities]
    results.note(LOAD, who, f"{time.perf_counter() - start:.1f}")
    results.ask(EXACT, who, lambda name: graph.vs.find(name=name), [(name,) for name in asked.names])
    names = graph.vs["name"]
    results.ask(PART, who, lambda part: [name for name in names if part in name][:20], [(p,) for p in asked.parts[:50]])
    results.ask(ONE, who, graph.neighbors, [(node,) for node in asked.nodes])
    results.ask(TWO, who, lambda node: graph.neighborhood(node, order=2), [(node,) for node in asked.nodes])
    results.ask(PATH, who, graph.get_shortest_path, asked.pairs)


def machine() -> str:
    cpu = next((line.split(":")[1].strip() for line in _cpu_lines() if "model name" in line), platform.processor())
    parts = (cpu, platform.system(), f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}")
    return ", ".join((*parts, f"networkx {networkx.__version__}", f"igraph {igraph.__version__}"))


def _cpu_lines() -> list[str]:
    info = Path("/proc/cpuinfo")
    return info.read_text().splitlines() if info.exists() else []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=100_000)
    parser.add_argument("--edges", type=int, default=400_000)
    parser.add_argument("--questions", type=int, default=500)
    parser.add_argument("--keep", type=Path, help="write the graph to this file, or ask the one that is there")
    given = parser.parse_args()
    chance, results = random.Random(7), Results()
    world = make_world(given.nodes, given.edges, chance)
    asked = Questions.of(world, given.questions, chance)
    with tempfile.TemporaryDirectory() as folder:
        file = given.keep or Path(folder) / "graph.db"
        if not file.exists():
            load(file, world, results)
        with open_store(str(file)) as store:
            measure_store(store, "SQLite", world, asked, results)
        size = file.stat().st_size / 1e6
    measure_networkx(world, asked, results)
    measure_igraph(world, asked, results)
    print(f"\n{given.nodes:,} nodes, {given.edges:,} edges; median (9th decile); file {size:.0f} MB; {machine()}")
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")
    print(results.table(("SQLite", "networkx", "igraph")))


if __name__ == "__main__":
    main()
