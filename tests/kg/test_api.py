"""The JSON shapes."""

from __future__ import annotations

import json

from kg import api
from kg.errors import AmbiguousName, OutOfRange, UnknownName
from kg.query.card import card
from kg.query.find import find, search
from kg.query.links import neighbours, path
from kg.query.stats import stats
from kg.store.base import Store

CLAIM = [
    *("id", "head", "relation", "tail", "document", "start", "end"),
    *("quote", "rule", "confidence", "status", "attributes"),
]


def test_a_graph(graph: Store) -> None:
    """Nodes, edges with their claims, documents; figures and measures have attributes."""
    found = api.graph(neighbours(graph, [find(graph, "云台市产学研协同办法")]))
    assert list(found) == ["nodes", "edges", "documents", "truncated"]
    assert list(found["edges"][0]) == ["id", "head", "relation", "tail", "claims"]
    assert list(found["edges"][0]["claims"][0]) == CLAIM
    assert list(found["documents"][0]) == ["id", "title", "kind", "publisher", "date", "number", "url"]
    nodes = {node["type"]: node for node in found["nodes"]}
    assert list(nodes["Policy"]) == ["id", "type", "name", "aliases"]
    assert nodes["Indicator"]["attributes"]["bound"] == ">="
    assert nodes["Measure"]["attributes"]["heading"] == "一、平台"


def test_paths(graph: Store) -> None:
    """The graph, and the ids of each path in order."""
    a, b = find(graph, "何小山"), find(graph, "云台高新区")
    found = api.paths(path(graph, a, b))
    assert found["paths"] == [[a.id, find(graph, "东岭大学").id, b.id]]
    assert {edge["relation"] for edge in found["edges"]} == {"WORKS_AT", "PAIRED_WITH"}


def test_a_card(graph: Store) -> None:
    """Facts name edges by id; all edges and nodes are there once."""
    found = api.card(card(graph, find(graph, "云台高新区")))
    edges = [edge["id"] for edge in found["edges"]]
    assert sorted(id for group in found["facts"] for id in group["edges"]) == edges
    assert len(set(edges)) == len(edges)
    assert found["entity"] in found["nodes"]
    assert list(found["facts"][0]) == ["relation", "back", "total", "edges"]


def test_a_search_and_the_counts(graph: Store) -> None:
    """Words and entities; the fields of Stats."""
    assert [one["name"] for one in api.found("临溪", search(graph, "临溪"))["entities"]] == ["临溪高新区"]
    assert api.stats(stats(graph))["documents"] == 3


def test_errors_have_one_shape() -> None:
    """A code and a message in the language asked for, and what exists where that helps."""
    assert api.error(UnknownName(given="x", near=("y",)), "en")["error"]["near"] == ["y"]
    assert api.error(AmbiguousName(given="x", candidates=()))["error"]["candidates"] == []
    said = api.error(OutOfRange(name="depth", given=9, low=1, high=3), "en")
    assert said == {"error": {"code": "out_of_range", "message": "depth is 9; it must be between 1 and 3"}}


def test_text_is_json_whatever_stands_in_it() -> None:
    """Chinese as it is; half characters, which UTF-8 cannot hold, come back after an escape."""
    said = api.dump({"a": "徐州\ud800\x00"})
    assert "徐州" in said
    assert json.loads(said.encode("utf-8", "backslashreplace")) == {"a": "徐州\ud800\x00"}
