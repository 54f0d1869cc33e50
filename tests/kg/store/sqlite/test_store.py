"""The file of record: killed at any moment, written by two, read by people."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.model import Claim, Document, Entity, Mention, Reading, Source
from kg.store.sqlite.store import SqliteStore

NAMES = ["徐州高新区", "盐城高新区", "常熟高新区", "淮河联盟", "中国矿业大学", "盐城工学院"]


def reading(number: int, salt: str = "") -> Reading:
    """A document of ten claims, told by its number; `salt` makes another version of it."""
    id = f"d{number}"
    chance = random.Random(f"{number}{salt}")
    entities = tuple(
        Entity(f"e{key}", "Zone", f"{NAMES[key % 6]}{key}{salt}") for key in sorted(chance.sample(range(99), 8))
    )
    pairs = [chance.sample(entities, 2) for _ in range(10)]
    text = "甲" * 20
    claims = {
        claim.id: claim
        for place, (head, tail) in enumerate(pairs)
        for claim in [Claim.make(head.id, "MEMBER_OF", tail.id, id, place, place + 2, quote="甲甲", rule="test")]
    }
    mentions = tuple(Mention(id, place, place + 1, "Zone", one.id) for place, one in enumerate(entities))
    document = Document(id, f"第{number}篇", date="2025-07-04", number=f"苏政办发〔2025〕{number}号", text=text)
    return Reading(document, mentions, entities, tuple(claims[key] for key in sorted(claims)))


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_store import reading
from kg.store.sqlite.store import SqliteStore
with SqliteStore(Path(sys.argv[1]), "create") as store:
    print("open", flush=True)
    for number in range(int(sys.argv[3]), int(sys.argv[4])):
        store.write(reading(number % 40, sys.argv[5] + str(number // 40)))
        print(number, flush=True)
"""


def writer(path: Path, start: int, end: int, salt: str = "") -> subprocess.Popen[str]:
    given = [sys.executable, "-c", WRITER, path, Path(__file__).parent, str(start), str(end), salt]
    return subprocess.Popen(given, stdout=subprocess.PIPE, text=True)


def test_killed_at_any_moment_nothing_is_half(tmp_path: Path) -> None:
    """Killed twenty times while writing: the file opens, each document is whole, and what was told done is in."""
    path, chance = tmp_path / "graph.db", random.Random(1)
    for round in range(20):
        with writer(path, 0, 10_000, f"r{round}-") as child:
            assert child.stdout
            child.stdout.readline()
            time.sleep(chance.random() * 0.1)
            child.kill()
            done = [int(line) for line in child.stdout.read().split("\n") if line.isdigit()][:-1]
        with SqliteStore(path) as store:
            check_whole(store, f"r{round}-", done)
    with SqliteStore(path, "write") as store:
        for number in range(40):
            store.write(reading(number))
        assert len([*store.sources()]) == 40
        assert answers(store) == answers(rebuilt(tmp_path / "other.db"))


def check_whole(store: SqliteStore, salt: str, done: list[int]) -> None:
    assert store._file.rows("PRAGMA integrity_check") == [("ok",)]
    for source in store.sources():
        found = store.reading(source.id)
        assert found
        known = found.entities[0].name.partition("r")[2]
        assert found == reading(int(source.id[1:]), f"r{known}")
    for number in done[-30:]:
        found = store.reading(f"d{number % 40}")
        assert found
        assert found.entities[0].name.endswith(salt + str(number // 40)) or number + 40 <= done[-1] + 1


def rebuilt(path: Path, salt: str = "") -> SqliteStore:
    store = SqliteStore(path, "create")
    for number in range(40):
        store.write(reading(number, salt))
    return store


def answers(store: SqliteStore) -> object:
    return [*store.entities()], [*store.claims()], [*store.sources()], [one.id for one in store.search("高新", 100)]


def test_two_write_at_once(tmp_path: Path) -> None:
    """Two programs that build into one file take turns; all documents of both are in."""
    path = tmp_path / "graph.db"
    for child in [writer(path, 0, 20), writer(path, 20, 40)]:
        with child:
            child.communicate(timeout=60)
        assert child.returncode == 0
    with SqliteStore(path) as store:
        assert answers(store) == answers(rebuilt(tmp_path / "other.db", "0"))


@pytest.fixture
def small(tmp_path: Path) -> SqliteStore:
    """徐州高新区 is paired in two documents; both say so."""
    store = SqliteStore(tmp_path / "graph.db", "create")
    zone = Entity("e1", "Zone", "徐州高新区", ("徐高新", "徐州区"))
    school = Entity("e2", "University", "中国矿业大学")
    for number, date in (("1", "2024"), ("2", "2025-07-04")):
        text = "会上，徐州高新区与中国矿业大学结对。😀徐州高新区与中国矿业大学结对。"
        document = Document(number, "题", date=date, number=f"{number}号", publisher="科技厅", text=text)
        said = Claim.make("e1", "PAIRED_WITH", "e2", number, 19, 34, quote=text[19:34], rule="pair", confidence=0.9)
        store.write(Reading(document, (), (zone, school), (said,)))
    return store


def test_the_views_read_well(small: SqliteStore) -> None:
    """Entities, facts and evidence in words, with Chinese labels."""
    rows = small._file.rows
    assert rows("SELECT type, name, aliases, documents, claims FROM entities ORDER BY id") == [
        ("园区", "徐州高新区", "徐州区、徐高新", 2, 2),
        ("高校", "中国矿业大学", None, 2, 2),
    ]
    assert rows("SELECT head, relation, tail, documents, claims, first_date, last_date, head_type FROM facts") == [
        ("徐州高新区", "结对高校", "中国矿业大学", 2, 2, "2024", "2025-07-04", "园区")
    ]
    assert rows("SELECT head, relation, tail, quote, document, number, publisher, date FROM evidence LIMIT 1") == [
        ("徐州高新区", "结对高校", "中国矿业大学", "徐州高新区与中国矿业大学结对。", "题", "1号", "科技厅", "2024")
    ]


def test_quotes_stand_in_the_text_for_sql_too(small: SqliteStore) -> None:
    """SQLite counts characters as we do, beyond the basic plane too."""
    sql = """SELECT count(*) FROM claim c JOIN document d ON d.key = c.document
    WHERE substr(d.text, c.start + 1, c."end" - c.start) = c.quote"""
    assert small._file.rows(sql) == [(2,)]


def test_the_views_follow_judgements(small: SqliteStore) -> None:
    """What people made one is one row."""
    small.write(Reading(Document("3", "三"), (), (Entity("e3", "Zone", "徐州国家高新区"),)))
    small.judge("e1", "e3", "same")
    rows = small._file.rows("SELECT name, aliases, documents FROM entities WHERE type_id = 'Zone'")
    assert rows == [("徐州高新区", "徐州区、徐州国家高新区、徐高新", 3)]


def test_the_table_of_documents_has_every_field() -> None:
    """A field added to the record is a column; the version of the schema changes with it."""
    assert [*Source.__dataclass_fields__, "text"] == [*Document.__dataclass_fields__]
    assert [*Document.__dataclass_fields__] == columns("document")[1:]


def columns(table: str) -> list[str]:
    from kg.store.sqlite.file import _statements

    text = next(statement for statement in _statements() if f"CREATE TABLE {table} (" in statement)
    return [part.split()[0] for part in text.partition("(")[2].split(",")]


def test_nothing_is_left_behind(small: SqliteStore) -> None:
    """When all documents are removed every table but the labels is empty, the index of names too."""
    for number in ("1", "2"):
        small.remove(number)
    tables = ("document", "node", "form", "told", "entity", "term", "mention", "claim", "judgement")
    assert [small._file.rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables] == [0] * len(tables)
    assert small._file.rows("SELECT rowid FROM gram WHERE gram MATCH '\"高新\"'") == []


def test_a_long_name_is_found(tmp_path: Path) -> None:
    """Ten thousand characters, beyond what a place has bits for."""
    long = [Entity(f"e{number}", "Zone", "徐州高新区" * 2000 + "东西"[number]) for number in (0, 1)]
    with SqliteStore(tmp_path / "graph.db", "create") as store:
        store.write(Reading(Document("d", "题"), (), tuple(long)))
        assert [one.id for one in store.search("区东")] == ["e0"]
        assert [one.id for one in store.search("高新")] == ["e0", "e1"]
        assert store.named(long[1].name) == [long[1]]


def test_many_alike_names_keep_their_order(tmp_path: Path) -> None:
    """Ids that begin alike share places; the answers are in order of id all the same."""
    entities = [Entity(f"entity{number:03}", "Zone", f"高新区{number:03}") for number in range(200)]
    with SqliteStore(tmp_path / "graph.db", "create") as store:
        for start in (100, 0):
            store.write(Reading(Document(f"d{start}", "题"), (), tuple(entities[start : start + 100])))
        assert [one.id for one in store.search("高新", 7)] == [one.id for one in entities[:7]]
