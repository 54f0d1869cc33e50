"""Exports: what other programs make of them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import networkx
import pytest

from kg.errors import CannotWrite, UnknownFormat
from kg.export import FORMATS, export
from kg.model import EVERYTHING, Reading, View
from kg.store.base import Store


def written(graph: Store, format: str, folder: Path, view: View = EVERYTHING, lang: str = "zh") -> list[Path]:
    return [Path(path) for path in export(format, graph, str(folder / f"out.{format}"), view, lang)]


@pytest.fixture
def harmed(graph: Store, hostile: Reading) -> Store:
    """The graph with a document that means harm."""
    graph.write(hostile)
    return graph


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_graph_gives_the_same_bytes(harmed: Store, tmp_path: Path, format: str) -> None:
    """On every run."""
    runs = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        runs.append([path.read_bytes() for path in written(harmed, format, tmp_path / name)])
    assert runs[0] == runs[1]
    assert all(runs[0])


def test_json_has_all_and_every_quote_stands_in_its_text(harmed: Store, tmp_path: Path) -> None:
    """Exactly the keys that are promised."""
    found = json.loads(written(harmed, "json", tmp_path)[0].read_text("utf-8"))
    assert list(found) == ["documents", "entities", "claims"]
    assert list(found["documents"][0]) == ["id", "title", "kind", "publisher", "date", "number", "text"]
    assert {tuple(one) for one in found["entities"]} == {
        ("id", "type", "name", "aliases"),
        ("id", "type", "name", "aliases", "attributes"),
    }
    texts = {one["id"]: one["text"] for one in found["documents"]}
    assert len(found["claims"]) == 14
    for claim in found["claims"]:
        assert texts[claim["document"]][claim["start"] : claim["end"]] == claim["quote"]


def test_an_empty_graph_is_json_too(tmp_path: Path) -> None:
    """Empty lists."""
    from kg.store.memory import MemoryStore

    found = json.loads(written(MemoryStore(), "json", tmp_path)[0].read_text("utf-8"))
    assert found == {"documents": [], "entities": [], "claims": []}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_csv_has_a_row_a_claim_and_a_row_an_entity(harmed: Store, tmp_path: Path, lang: str) -> None:
    """With the mark that Excel wants, and every row as wide as its heads."""
    edges, nodes = written(harmed, "csv", tmp_path, lang=lang)
    assert nodes.name == "out.nodes.csv"
    for path, count in ((edges, 14), (nodes, 15)):
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
        assert len(rows) == count + 1
        assert {len(row) for row in rows} == {len(rows[0])}


def test_no_cell_is_a_formula(harmed: Store, tmp_path: Path) -> None:
    """Whatever a text says."""
    for path in written(harmed, "csv", tmp_path):
        for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")):
            assert not [cell for cell in row if cell.strip().startswith(("=", "+", "-", "@", "＝"))]


@pytest.mark.parametrize(("format", "read"), [("gexf", networkx.read_gexf), ("graphml", networkx.read_graphml)])
def test_networks_are_read_back(harmed: Store, tmp_path: Path, format: str, read: object) -> None:
    """Every entity that has a fact, every fact, with names and receipts."""
    found = read(written(harmed, format, tmp_path)[0])  # type: ignore[operator]
    assert (found.number_of_nodes(), found.number_of_edges()) == (15, 12)
    names = {data["label"] for _, data in found.nodes(data=True)}
    assert {"云台高新区", "三河高新区联盟"} <= names
    facts = {data["relation"]: data for _, _, data in found.edges(data=True)}
    assert facts["DESIGNATED_AS"]["quotes"] == "云台高新区获评省级示范园区"
    assert facts["DESIGNATED_AS"]["documents"] == "高新区名单"
    assert facts["DESIGNATED_AS"]["first"] == "2026-01-20"


@pytest.mark.parametrize("format", FORMATS)
def test_the_view_bounds_an_export(graph: Store, tmp_path: Path, format: str) -> None:
    """What later documents say does not stand in it."""
    view = View(as_of="2025-06-30")
    text = "".join(path.read_text("utf-8") for path in written(graph, format, tmp_path, view))
    assert "何小山" in text
    assert "示范园区" not in text


def test_an_unknown_format_names_the_known(graph: Store, tmp_path: Path) -> None:
    """And writes nothing."""
    with pytest.raises(UnknownFormat, match="graphml"):
        export("xls", graph, str(tmp_path / "out"), EVERYTHING)
    assert not list(tmp_path.iterdir())


def test_csv_writes_both_files_or_none(graph: Store, tmp_path: Path) -> None:
    """Where the second cannot be written the first stays as it was."""
    (tmp_path / "out.csv").write_text("old")
    (tmp_path / "out.nodes.csv").mkdir()
    with pytest.raises(CannotWrite):
        written(graph, "csv", tmp_path)
    assert (tmp_path / "out.csv").read_text() == "old"
