"""docs/cypher.md and docs/neo4j.md: every question and script is run over the graph of docs_corpus."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from neo4j_server import PASSWORD, USER, Server

from kg import cypher, schema
from kg.copy import copy
from kg.errors import CypherNeedsNeo4j, CypherSlow, CypherWrites, CypherWrong
from kg.ontology import ontology
from kg.store.open import open_store

ROOT = Path(__file__).resolve().parents[1]
NEEDS_MORE = {9}  # what the corpus may have no answer to


def questions() -> list[str]:
    return re.findall(r"```cypher\n(.*?)```", (ROOT / "docs/cypher.md").read_text("utf-8"), re.S)


@pytest.fixture(scope="module")
def corpus(neo4j_servers: Callable[[str], Server], sample: str) -> Iterator[str]:
    """The URL of a server that holds the graph of docs_corpus."""
    server = neo4j_servers("5.26")
    server.empty()
    with pytest.MonkeyPatch.context() as patch, open_store(sample) as built:
        patch.setenv("KG_NEO4J_USER", USER)
        patch.setenv("KG_NEO4J_PASSWORD", PASSWORD)
        with open_store(server.url, "create") as store:
            copy(built, store)
        yield server.url
    server.empty()


def test_there_are_fifteen_questions() -> None:
    """Each numbered."""
    headings = re.findall(r"^### (\d+)\. ", (ROOT / "docs/cypher.md").read_text("utf-8"), re.M)
    assert [int(number) for number in headings] == [*range(1, 16)]
    assert len(questions()) == 15


@pytest.mark.parametrize("number", range(1, 16))
def test_a_question_is_answered(corpus: str, number: int) -> None:
    """With rows, and readable ones."""
    found = cypher.ask(corpus, questions()[number - 1], {}, 1_000)
    assert found.rows or number in NEEDS_MORE
    assert [[cypher.words(value) for value in row] for row in found.rows] or number in NEEDS_MORE


def test_all_evidence_is_in_the_texts(corpus: str) -> None:
    """Question 4: both numbers are the same, and not nought."""
    ((all, there),) = cypher.ask(corpus, questions()[3], {}).rows
    assert all == there > 100


def test_the_script_runs(corpus: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """networkx and pandas out of the box."""
    script = re.search(r"```python\n(.*?)```", (ROOT / "docs/neo4j.md").read_text("utf-8"), re.S)
    assert script
    monkeypatch.setenv("KG_NEO4J_SERVER", corpus.rpartition("/")[0])
    exec(script[1], {})
    assert "HAS_INDICATOR" in capsys.readouterr().out


def test_the_style_is_what_the_ontology_says() -> None:
    """Every type in the colour of the map, every relation in Chinese."""
    style = (ROOT / "docs/neo4j.grass").read_text("utf-8")
    assert style == schema.style()
    assert all(f"node.{kind.id} {{ color: {kind.color};" in style for kind in ontology().entities.values())
    assert all(f'relationship.{kind.id} {{ caption: "{kind.zh}"; }}' in style for kind in ontology().relations.values())


def test_compose_asks_for_a_password_and_keeps_the_data() -> None:
    """The official image, with authentication and a volume, on the loopback alone."""
    service = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))["services"]["neo4j"]
    assert service["image"].startswith("neo4j:5.26")
    assert service["environment"]["NEO4J_AUTH"].startswith("neo4j/${KG_NEO4J_PASSWORD:?")
    assert service["volumes"] == ["neo4j-data:/data"]
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])


def test_a_write_is_refused_by_the_server(corpus: str) -> None:
    """Data, schema, or a procedure; and nothing is changed."""
    for query in (
        "CREATE (:Zone {name: '假'})",
        "MATCH (n) DETACH DELETE n",
        "CREATE INDEX i FOR (n:Zone) ON (n.name)",
    ):
        with pytest.raises(CypherWrites):
            cypher.ask(corpus, query, {})
    assert cypher.ask(corpus, "MATCH (z:Zone {name: '假'}) RETURN z", {}).rows == ()


def test_what_is_wrong_is_said(corpus: str) -> None:
    """Bad Cypher, a missing parameter, a query without an end, an embedded store."""
    with pytest.raises(CypherWrong, match="MATCHE"):
        cypher.ask(corpus, "MATCHE (n) RETURN n", {})
    with pytest.raises(CypherWrong, match="name"):
        cypher.ask(corpus, "RETURN $name", {})
    with pytest.raises(CypherSlow, match="0.5"):
        cypher.ask(corpus, "UNWIND range(1, 1000000000000) AS n WITH max(n) AS m RETURN m", {}, timeout=0.5)
    with pytest.raises(CypherNeedsNeo4j, match="kg copy graph.db neo4j://"):
        cypher.ask("graph.db", "RETURN 1", {})


def test_values_travel_as_parameters_and_rows_are_limited(corpus: str) -> None:
    """A value is never Cypher; the limit says that there was more."""
    given = cypher.parameters(["x='] RETURN 1 //", 'list=[1, "2"]', "none=null"])
    assert cypher.ask(corpus, "RETURN $x AS x, $list AS list, $none AS none", given).rows == (
        ("'] RETURN 1 //", [1, "2"], None),
    )
    found = cypher.ask(corpus, "UNWIND range(1, 9) AS n RETURN n", {}, limit=3)
    assert (found.rows, found.truncated) == (((1,), (2,), (3,)), True)
    assert not cypher.ask(corpus, "UNWIND range(1, 3) AS n RETURN n", {}, limit=3).truncated


def test_nodes_relationships_and_paths_are_readable(corpus: str) -> None:
    """In words, as JSON and in cells for CSV."""
    query = "MATCH p = (z:Zone)-[r:MEMBER_OF]->(a:Alliance) RETURN z, r, p ORDER BY z.name, a.name, r.claim LIMIT 1"
    found = cypher.ask(corpus, query, {})
    node, edge, path = found.rows[0]
    assert cypher.words(node) == f"(:Zone {node['name']})"
    assert cypher.words(edge).startswith("-[:MEMBER_OF ")
    assert cypher.words(path).startswith(f"(:Zone {node['name']})-[:MEMBER_OF ")
    (row,) = cypher.as_json(found)
    assert row["z"]["labels"] == ["Entity", "Zone"]
    assert row["r"]["type"] == "MEMBER_OF"
    assert "quote" in row["r"]["properties"]
    assert [one["properties"]["name"] for one in row["p"]["nodes"]][0] == node["name"]
    head, cells = cypher.cells(found)
    assert head == ["z", "r", "p"]
    assert '"labels"' in cells[0]
