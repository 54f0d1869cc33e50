"""copy and cypher on the command line; every question to Neo4j has the answer of the embedded file, byte for byte."""

from __future__ import annotations

import csv
import io

import pytest
from neo4j_server import PASSWORD, Server

QUESTIONS = [
    ["search", "高新区"],
    ["search", "ytgxq"],
    ["search", "gaoxin"],
    ["search", "云台 科技"],
    ["search", "区", "--type", "Zone", "--limit", "1"],
    ["search", "高新区", "--as-of", "2024"],
    ["show", "云台高新区"],
    ["show", "云台国家高新技术产业开发区", "--limit", "1"],
    ["show", "东岭大学", "--as-of", "2025-07", "--min-confidence", "0.5"],
    ["show", "青禾中心"],
    ["show", "没有的名称"],
    ["neighbours", "云台高新区"],
    ["neighbours", "云台市", "--depth", "3"],
    ["neighbours", "云台市", "--depth", "3", "--limit", "3"],
    ["neighbours", "东岭大学", "--depth", "2", "--type", "Zone", "--relation", "PAIRED_WITH"],
    ["path", "何小山", "临溪高新区"],
    ["path", "何小山", "临溪高新区", "--max", "3"],
    ["path", "临溪高新区", "云台市", "--max", "6", "--relation", "MEMBER_OF", "--relation", "LOCATED_IN"],
    ["path", "云台高新区", "云台高新区"],
    ["path", "云台市科技局", "东岭大学", "--as-of", "2025-09-30"],
    ["stats"],
    ["stats", "--as-of", "2025", "--type", "Zone"],
    ["coverage"],
    ["matrix"],
    ["targets"],
    ["citations"],
    ["timeline", "云台高新区"],
    ["announced"],
    ["members"],
    ["pairs"],
    ["conflicts"],
    ["cascade", "云台市产学研协同办法"],
    ["diff", "云台高新区", "临溪高新区"],
    ["rank"],
    ["communities"],
]
EXPORTS = ["json", "csv", "gexf", "graphml"]


@pytest.fixture
def url(kg, db: str, neo4j_server: Server) -> str:
    """A server that holds a copy of the graph, made by the command."""
    ran = kg("copy", db, neo4j_server.url, "--json")
    assert (ran.code, ran.json["unchanged"], ran.json["removed"]) == (0, 0, 0)
    assert ran.json["written"] > 2
    return neo4j_server.url


def test_every_question_has_the_same_answer(kg, db: str, url: str) -> None:
    """In JSON and in words, found or not."""
    for question in QUESTIONS:
        for form in ([], ["--json"]):
            mine, theirs = (kg(*question, *form, "--store", store) for store in (url, db))
            assert (mine.code, mine.out) == (theirs.code, theirs.out), question
            assert mine.err.replace(url, db) == theirs.err, question


def test_every_question_has_the_same_answer_after_a_judgement(kg, db: str, url: str) -> None:
    """And when it is undone."""
    said = [kg("judge", "平台:青禾中心", "青禾服务中心", "same", "--store", store) for store in (url, db)]
    assert [ran.code for ran in said] == [0, 0]
    for question in QUESTIONS:
        mine, theirs = (kg(*question, "--json", "--store", store) for store in (url, db))
        assert (mine.code, mine.out) == (theirs.code, theirs.out), question
    (one,) = kg("judge", "--list", "--json", "--store", url).json["judgements"]
    for store in (url, db):
        assert kg("judge", "--undo", one["id"], "--store", store).code == 0
    assert kg("show", "云台市", "--json", "--store", url).out == kg("show", "云台市", "--json", "--store", db).out


@pytest.mark.parametrize("format", EXPORTS)
def test_exports_are_the_same_bytes(kg, db: str, url: str, format: str) -> None:
    """Every format."""
    mine, theirs = (kg("export", "--format", format, "-o", "-", "--store", store) for store in (url, db))
    assert mine.code == theirs.code == 0
    assert mine.out == theirs.out


def test_copy_back_into_a_file(kg, db: str, url: str, tmp_path) -> None:
    """And again: nothing left to do."""
    file = str(tmp_path / "back.db")
    assert kg("copy", url, file).code == 0
    assert kg("copy", db, file, "--json").json == {"written": 0, "unchanged": 3, "removed": 0}
    assert "未变 3 篇" in kg("copy", url, file).out


def test_cypher_in_words_json_and_csv(kg, url: str) -> None:
    """The same row three ways."""
    query = "MATCH (z:Zone)-[r:PAIRED_WITH]->(u) WHERE z.name = $name RETURN z, count(r) AS n, collect(u.name) AS us"
    asked = "cypher", query, "-p", "name=云台高新区", "--store", url
    assert "(:Zone 云台高新区)" in kg(*asked).out
    (row,) = kg(*asked, "--json").json["rows"]
    assert (row["z"]["properties"]["name"], row["n"], row["us"]) == ("云台高新区", 2, ["东岭大学"] * 2)
    head, cells = csv.reader(io.StringIO(kg(*asked, "--csv").out))
    assert (head, cells[1]) == (["z", "n", "us"], "2")


def test_cypher_that_finds_nothing_or_too_much(kg, url: str) -> None:
    """Exit code 1; a note on the limit."""
    ran = kg("cypher", "MATCH (n:Fund) RETURN n", "--store", url)
    assert (ran.code, ran.out) == (1, "")
    ran = kg("cypher", "MATCH (n:Entity) RETURN n.name", "--limit", "2", "--store", url)
    assert "--limit" in ran.err


def test_cypher_that_writes_is_refused(kg, url: str) -> None:
    """By the server; said so."""
    ran = kg("cypher", "MATCH (n) DETACH DELETE n", "--store", url)
    assert ran.code == 2
    assert "只读" in ran.err


def test_cypher_on_the_embedded_file(kg, db: str) -> None:
    """Needs Neo4j, and the two commands that get one."""
    ran = kg("cypher", "RETURN 1", "--store", db)
    assert ran.code == 2
    assert "docker compose up -d" in ran.err
    assert f"kg copy {db} neo4j://" in ran.err


def test_no_password_and_no_terminal(kg, neo4j_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Says which variable to set; a password in the URL is refused unread."""
    monkeypatch.delenv("KG_NEO4J_PASSWORD")
    ran = kg("stats", "--store", neo4j_server.url)
    assert ran.code == 2
    assert "KG_NEO4J_PASSWORD" in ran.err
    ran = kg("stats", "--store", neo4j_server.url.replace("://", f"://neo4j:{PASSWORD}@"))
    assert ran.code == 2
    assert PASSWORD not in ran.err + ran.out


def test_the_password_is_asked_for_at_a_terminal(kg, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once; the command then goes on."""
    monkeypatch.delenv("KG_NEO4J_PASSWORD")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("kg.cli.servers.getpass", lambda *_, **__: PASSWORD)
    assert kg("stats", "--store", url).code == 0
