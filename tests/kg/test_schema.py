"""schema.cypher: derived, accepted by both lines of Neo4j, and idempotent."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from neo4j_server import LINES, Server

from kg import schema
from kg.ontology import ontology

FILE = Path(__file__).parents[2] / "schema.cypher"


def test_the_file_is_what_the_ontology_says() -> None:
    """`kg schema -o schema.cypher` would change nothing."""
    assert FILE.read_text("utf-8") == schema.cypher()


def test_every_relation_has_its_index() -> None:
    """And every label of ours its key."""
    text = schema.cypher()
    assert all(f"()-[r:{relation}]-()" in text for relation in ontology().relations)
    assert all(f"(n:{label}) REQUIRE n.zhengtu IS UNIQUE" in text for label in schema.KEYED)


def test_names_in_the_ontology_are_plain() -> None:
    """What stands unquoted in Cypher needs no quoting."""
    names = [*ontology().entities, *ontology().relations]
    assert [name for name in names if not re.fullmatch("[A-Za-z_]+", name)] == []


@pytest.mark.parametrize("line", LINES)
def test_a_server_takes_it_twice(neo4j_servers: Callable[[str], Server], line: str) -> None:
    """The second time changes nothing."""
    server = neo4j_servers(line)
    server.clear()
    assert _run(server) > len(ontology().relations)
    assert _run(server) == 0
    server.clear()


def _run(server: Server) -> int:
    """Run the file as a user would; how many constraints, indexes and nodes it made."""
    made = 0
    with server.driver() as driver:
        for statement in re.sub("(?m)^//.*", "", FILE.read_text("utf-8")).split(";\n"):
            if statement.strip():
                did = driver.execute_query(statement, database_="neo4j").summary.counters
                made += did.constraints_added + did.indexes_added + did.nodes_created
    return made
