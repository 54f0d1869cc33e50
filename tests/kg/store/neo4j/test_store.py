"""What is Neo4j's own: round trips, somebody else's graph beside ours, hostile names, labels, standing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import pytest
from neo4j_server import LINES, Server

from kg.errors import UnknownRelation, UnknownType
from kg.model import Claim, Document, Entity, Mention, Reading, View
from kg.query.card import card
from kg.query.links import neighbours, path
from kg.store.base import Store
from kg.store.memory import MemoryStore
from kg.store.open import open_store

HOSTILE = [
    "a`b",
    "'; MATCH (n) DETACH DELETE n //",
    '"引号"',
    "{花括号}",
    "$参数",
    "\\反斜线",
    "零\u0000字",
    "长" * 10_000,
]
FOREIGN = """
CREATE (a:Entity:Zone {id: 'z0', name: '别人的园区'})-[:MEMBER_OF {document: 'd', claim: 1}]->(b:Entity {id: 'z1'}),
  (c:Document {id: 'd', title: '别人的文档'})-[:MENTIONS]->(a), (:Judgement {id: 'j'}), (:Zhengtu)
"""
EVERYTHING_FOREIGN = """
MATCH (n) WHERE n.zhengtu IS NULL OPTIONAL MATCH (n)-[r]->(m)
RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS edge, properties(m) AS other
ORDER BY elementId(n), type
"""


def ring(size: int, id: str = "d") -> Reading:
    """A document in which each of some zones cooperates with the next."""
    zones = [Entity(f"z{number}", "Zone", f"第{number}高新区") for number in range(size)]
    pairs = zip(zones, zones[1:] + zones[:1], strict=True)
    said = [Claim.make(a.id, "COOPERATES_WITH", b.id, id, 0, 1, quote="句", rule="test") for a, b in pairs]
    mentions = tuple(Mention(id, place, place + 1, "Zone", zone.id) for place, zone in enumerate(zones))
    ordered = sorted(zones, key=lambda one: one.id)
    return Reading(Document(id, "题", date="2025", text="句" * 99), mentions, tuple(ordered), tuple(said))


@pytest.fixture
def store(neo4j_server: Server) -> Iterator[Store]:
    with open_store(neo4j_server.url, "create") as opened:
        yield opened


class Trips(logging.Handler):
    """Counts what the driver sends the server to run, as its own log tells it."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += " C: RUN " in record.getMessage()


@pytest.fixture
def trips() -> Iterator[Trips]:
    log, counter = logging.getLogger("neo4j.io"), Trips()
    before = log.level
    log.setLevel(logging.DEBUG)
    log.addHandler(counter)
    yield counter
    log.removeHandler(counter)
    log.setLevel(before)


@pytest.mark.parametrize(
    "ask",
    [
        lambda store, a, b: path(store, a, b),
        lambda store, a, b: path(store, a, b, longest=6),
        lambda store, a, b: neighbours(store, [a], depth=3),
        lambda store, a, b: card(store, a),
        lambda store, a, b: store.near([a.id], 2),
        lambda store, a, b: store.search("高新"),
        lambda store, a, b: store.named("第3高新区"),
        lambda store, a, b: store.reading("d"),
        lambda store, a, b: store.mentions("z1"),
        lambda store, a, b: store.graph(["z1", "z2"]),
        lambda store, a, b: store.counts(),
        lambda store, a, b: [*store.claims(heads=["z1"])],
    ],
)
def test_one_round_trip_a_question(store: Store, trips: Trips, ask: Callable[..., object]) -> None:
    """Path, neighbours at depth 3, search and each hole: the server is asked once."""
    store.write(ring(8))
    a, b = store.entities(["z0", "z4"])
    store.search("第")  # waits for the index once after writing
    trips.count = 0
    assert ask(store, a, b)
    assert trips.count == 1


@pytest.mark.parametrize("longest", range(1, 7))
def test_paths_of_every_length(store: Store, longest: int) -> None:
    """In a ring of twelve with a short cut, beside the reference; several claims a hop."""
    reference = MemoryStore()
    for one in (ring(12), ring(12, "d2"), ring(5, "d3")):
        store.write(one)
        reference.write(one)
    for goal in range(12):
        for view in (View(), View(types=frozenset({"Zone"})), View(types=frozenset({"Fund"})), View(as_of="2024")):
            asked = "z0", f"z{goal}", longest, 2, view
            assert store.paths(*asked) == reference.paths(*asked)
            assert store.between(*asked) == reference.between(*asked)


@pytest.mark.parametrize("line", LINES)
def test_somebody_elses_graph_is_not_touched(
    neo4j_servers: Callable[[str], Server], neo4j_user: None, line: str
) -> None:
    """The same labels, types and ids as ours: neither seen nor changed by writing, asking, judging, removing."""
    server = neo4j_servers(line)
    server.empty()
    with server.driver() as driver, open_store(server.url, "create") as store:
        driver.execute_query(FOREIGN)
        before = [row.data() for row in driver.execute_query(EVERYTHING_FOREIGN).records]
        reference = MemoryStore()
        for kept in (store, reference):
            kept.write(ring(3))
            kept.judge("z0", "z1", "same")
        assert [*store.entities()] == [*reference.entities()]
        assert [*store.claims()] == [*reference.claims()]
        assert [*store.sources()] == [*reference.sources()]
        assert store.counts() == reference.counts()
        assert store.around(["z0"], 3) == reference.around(["z0"], 3)
        assert store.search("园区") == []
        assert store.remove("d")
        assert [row.data() for row in driver.execute_query(EVERYTHING_FOREIGN).records] == before
    server.empty()


def test_what_others_hung_on_our_nodes_stays(neo4j_server: Server, store: Store) -> None:
    """A node that somebody else's relationship ends at is left to them when our document goes."""
    store.write(ring(3))
    with neo4j_server.driver() as driver:
        driver.execute_query("MATCH (z:Zone {id: 'z1'}) CREATE (:Note {text: '重点'})-[:ABOUT]->(z) SET z.mine = 1")
        assert store.remove("d")
        left = driver.execute_query("MATCH (:Note)-[:ABOUT]->(z) RETURN labels(z) AS labels, properties(z) AS held")
        assert [row.data() for row in left.records] == [{"labels": [], "held": {"mine": 1}}]
    assert [*store.entities()] == [*store.claims()] == []


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_are_names(store: Store, name: str) -> None:
    """They come back as they are, are found, and do nothing."""
    known = Entity("e", "Zone", name, ("别名`",))
    other = Entity("f", "Alliance", "联盟", (), {"note": name})
    said = Claim.make(
        "e", "MEMBER_OF", "f", "d", 0, 1, quote=name[:9], rule="test", attributes={"title": name, name: "x"}
    )
    reading = Reading(Document("d", name, text=name), (Mention("d", 0, 1, "Zone", "e"),), (known, other), (said,))
    store.write(reading)
    store.write(reading)
    assert store.reading("d") == reading
    assert store.named(name) == [known]
    assert known in store.search(name[:50])
    assert [*store.claims(heads=["e"])] == [said]


def test_lone_surrogates_come_back(store: Store) -> None:
    """A file name that was not UTF-8, in every field."""
    odd = "名\udcff称\U0010ffff"
    reading = Reading(Document("d", odd, path=odd, text=odd), (), (Entity("e", "Zone", odd, (), {odd: odd}),))
    store.write(reading)
    assert store.reading("d") == reading
    assert [*store.entities()] == [*reading.entities]


def test_what_the_ontology_does_not_know_is_refused(store: Store) -> None:
    """Neither a label nor a relationship type is ever made of a value."""
    with pytest.raises(UnknownType):
        store.write(Reading(Document("d", "题"), (), (Entity("e", "Zone`) DETACH DELETE", "名"),)))
    known = Entity("e", "Zone", "名")
    said = Claim.make("e", "ISSUED]->() //", "e", "d", 0, 1, quote="句", rule="test")
    with pytest.raises(UnknownRelation):
        store.write(Reading(Document("d", "题"), (), (known,), (said,)))
    with pytest.raises(UnknownRelation):
        [*store.claims(view=View(relations=frozenset({"ISSUED]->() //"})))]
    assert [*store.sources()] == []


def test_the_graph_is_as_cypher_people_expect_it(neo4j_server: Server, store: Store) -> None:
    """Labels, names, and the receipt on the relationship."""
    zone, alliance = Entity("z", "Zone", "云台高新区", ("云高",)), Entity("a", "Alliance", "三河联盟")
    text = "云台高新区拟加入三河联盟。"
    rest = {"quote": text, "rule": "member", "status": "planned", "attributes": {"date": "2025-07"}, "confidence": 0.9}
    said = Claim.make("z", "MEMBER_OF", "a", "d", 0, 13, **rest)
    mentions = (Mention("d", 0, 5, "Zone", "z"), Mention("d", 8, 12, "Alliance", "a"))
    store.write(Reading(Document("d", "通知", date="2025-06-01", text=text), mentions, (alliance, zone), (said,)))
    ask = """MATCH (d:Document)-[m:MENTIONS]->(z:Zone:Entity)-[r:MEMBER_OF]->(a:Alliance)
    WHERE substring(d.text, m.starts[0], m.ends[0] - m.starts[0]) = z.name AND d.id = r.document
    RETURN z.id, z.name, z.aliases, a.name, r.quote, r.start, r.end, r.status, r.date, r.confidence, r.published"""
    with neo4j_server.driver() as driver:
        (row,) = driver.execute_query(ask).records
    given = ["z", "云台高新区", ["云高"], "三河联盟", text, 0, 13, "planned", "2025-07", 0.9, "2025-06-01"]
    assert [*row.values()] == given


def test_a_first_load_is_searched_before_its_full_text(neo4j_server: Server) -> None:
    """Who asks meanwhile finds what is in; who breaks off leaves it to the next; then the index is asked."""
    neo4j_server.clear()
    loading = open_store(neo4j_server.url, "create")
    loading.write(ring(4))
    with open_store(neo4j_server.url) as asking:
        assert [one.id for one in asking.search("第3")] == [one.id for one in asking.named("第3高新区")] == ["z3"]
        assert _full_text(neo4j_server) == 0
        open_store(neo4j_server.url, "create").close()  # as if the first had been killed
        assert _full_text(neo4j_server) == 3
        assert [one.id for one in asking.search("第3")] == ["z3"]
    loading.close()


def _full_text(server: Server) -> int:
    with server.driver() as driver:
        show = "SHOW FULLTEXT INDEXES YIELD state WHERE state = 'ONLINE' RETURN count(*) AS n"
        return int(driver.execute_query(show, database_="neo4j").records[0]["n"])
