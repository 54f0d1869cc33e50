"""The graph as a file for other programs: a format is one function here and one line of FORMATS.

A format gives its files by what stands before the ending (`""`: the file asked for; `"nodes"`: beside
`out.csv` one `out.nodes.csv`), each as pieces of text. The same graph gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from kg import api, files
from kg.errors import UnknownFormat
from kg.model import Claim, Edge, Entity, GraphView, Source, View
from kg.ontology import ontology
from kg.query import whole
from kg.store.base import Store

Parts = Mapping[str, Iterable[str]]
BOM = "\ufeff"  # without it Excel takes UTF-8 for the code page of the machine
FORMULA = tuple("=+-@\t\r＝＋－＠")  # a cell that begins so is a formula to a spreadsheet
BETWEEN = "；"  # between several values in one cell


def export(format: str, store: Store, path: str, view: View, lang: str = "zh") -> list[str]:
    """Write the graph, and answer which files were written; `-` is standard output, which gets the first only.

    Raises UnknownFormat, CannotWrite.
    """
    if format not in FORMATS:
        raise UnknownFormat(given=format, known="、".join(FORMATS))
    parts = FORMATS[format](store, view, lang)
    if path == "-":
        files.write(path, parts[""])
        return [path]
    named = {_beside(path, part): chunks for part, chunks in parts.items()}
    files.write_all(named)
    return list(named)


def _beside(path: str, part: str) -> str:
    given = Path(path)
    return str(given.with_name(f"{given.stem}.{part}{given.suffix}")) if part else path


# -- JSON -------------------------------------------------------------------------------------------


def as_json(store: Store, view: View, lang: str) -> Parts:
    """`{"documents": [...], "entities": [...], "claims": [...]}`, one record a line, never all in memory."""
    return {"": _json(store, view)}


def _json(store: Store, view: View) -> Iterator[str]:
    yield "{"
    yield from _list("documents", map(api.document, whole.documents(store, view)))
    yield ",\n"
    yield from _list("entities", map(api.entity, whole.entities(store, view)))
    yield ",\n"
    yield from _list("claims", map(api.claim, whole.claims(store, view)))
    yield "}\n"


def _list(name: str, records: Iterable[api.Json]) -> Iterator[str]:
    yield f'"{name}": ['
    for number, record in enumerate(records):
        yield (",\n" if number else "\n") + json.dumps(record, ensure_ascii=False)
    yield "\n]"


# -- CSV --------------------------------------------------------------------------------------------

EDGES = {
    "zh": "头实体,头类型,关系,尾实体,尾类型,状态,属性,原句,文档,发布单位,日期,文号,起,止,规则,置信度,"
    "头编号,尾编号,关系编号,断言编号,文档编号",
    "en": "head,head type,relation,tail,tail type,status,attributes,quote,document,publisher,date,number,start,end,"
    "rule,confidence,head id,tail id,relation id,claim id,document id",
}
NODES = {"zh": "编号,类型,名称,别名,属性,类型编号", "en": "id,type,name,aliases,attributes,type id"}


def as_csv(store: Store, view: View, lang: str) -> Parts:
    """A row for each claim with its receipt, and beside it a row for each entity."""
    return {
        "": _sheet(EDGES[lang], _claim_rows(store, view, lang)),
        "nodes": _sheet(NODES[lang], _node_rows(store, view, lang)),
    }


def _claim_rows(store: Store, view: View, lang: str) -> Iterator[list[Any]]:
    sources = {source.id: source for source in store.sources()}
    entities = {entity.id: entity for entity in store.entities()}
    for claim in whole.claims(store, view):
        yield _claim_row(claim, entities[claim.head], entities[claim.tail], sources[claim.document], lang)


def _claim_row(claim: Claim, head: Entity, tail: Entity, source: Source, lang: str) -> list[Any]:
    relation, (head_type, tail_type) = (
        ontology().relation(claim.relation),
        (ontology().entity(end.type) for end in (head, tail)),
    )
    words = [head.name, head_type.label(lang), relation.label(lang), tail.name, tail_type.label(lang), claim.status]
    said = [_pairs(claim.attributes), claim.quote, source.title, source.publisher, source.date, source.number]
    place = [claim.start, claim.end, claim.rule, claim.confidence]
    return [*words, *said, *place, head.id, tail.id, relation.id, claim.id, source.id]


def _node_rows(store: Store, view: View, lang: str) -> Iterator[list[Any]]:
    for one in whole.entities(store, view):
        label = ontology().entity(one.type).label(lang)
        yield [one.id, label, one.name, BETWEEN.join(one.aliases), _pairs(one.attributes), one.type]


def _pairs(attributes: Mapping[str, str]) -> str:
    return BETWEEN.join(f"{key}={value}" for key, value in sorted(attributes.items()))


def _sheet(heads: str, rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    yield BOM + _row(heads.split(","))
    yield from map(_row, rows)


def _row(cells: Sequence[Any]) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerow([cell(one) if isinstance(one, str) else one for one in cells])
    return stream.getvalue()


def cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula.

    >>> cell("=1+1"), cell("徐州高新区")
    ("'=1+1", '徐州高新区')
    """
    return "'" + text if text.lstrip(" \n").startswith(FORMULA) else text


# -- networks ---------------------------------------------------------------------------------------


def as_gexf(store: Store, view: View, lang: str) -> Parts:
    """For Gephi: colours by type, and the first date of each fact."""
    from networkx.readwrite.gexf import GEXFWriter

    writer = GEXFWriter(encoding="utf-8", prettyprint=True)
    writer.add_graph(_network(whole.whole(store, view), lang, colors=True))
    for meta in writer.xml.iter("meta"):
        meta.attrib.pop("lastmodifieddate", None)  # the day of the export is no part of the graph
    stream = io.BytesIO()
    writer.write(stream)
    return {"": [stream.getvalue().decode("utf-8")]}


def as_graphml(store: Store, view: View, lang: str) -> Parts:
    """For yEd, Cytoscape, igraph."""
    from networkx.readwrite.graphml import GraphMLWriter

    writer = GraphMLWriter(encoding="utf-8", prettyprint=True, edge_id_from_attribute="id")
    writer.add_graph_element(_network(whole.whole(store, view), lang, colors=False))
    stream = io.BytesIO()
    writer.dump(stream)
    return {"": [stream.getvalue().decode("utf-8")]}


def _network(view: GraphView, lang: str, colors: bool) -> Any:
    """A networkx MultiDiGraph; every fact is an edge under its own id."""
    from networkx import MultiDiGraph

    network: Any = MultiDiGraph()
    for node in view.nodes:
        network.add_node(node.id, **_node(node, lang), **(_color(node) if colors else {}))
    for edge in view.edges:
        network.add_edge(edge.head, edge.tail, edge.id, id=edge.id, **_edge(edge, view.sources, lang))
    return network


def _node(one: Entity, lang: str) -> dict[str, str]:
    kind = ontology().entity(one.type)
    words = {"label": one.name, "type": one.type, "type_label": kind.label(lang), "aliases": BETWEEN.join(one.aliases)}
    return {key: printable(value) for key, value in {**words, **one.attributes}.items()}


def _color(one: Entity) -> dict[str, Any]:
    hex = ontology().entity(one.type).color
    red, green, blue = (int(hex[at : at + 2], 16) for at in (1, 3, 5))
    return {"viz": {"color": {"r": red, "g": green, "b": blue, "a": 1.0}}}


def _edge(one: Edge, sources: Mapping[str, Source], lang: str) -> dict[str, Any]:
    told = [sources[claim.document] for claim in one.claims]
    words = {
        "relation": one.relation,
        "label": ontology().relation(one.relation).label(lang),
        "quotes": BETWEEN.join(_distinct(claim.quote for claim in one.claims)),
        "documents": BETWEEN.join(_distinct(source.title for source in told)),
        "numbers": BETWEEN.join(_distinct(source.number for source in told)),
        "first": min((source.date for source in told if source.date), default=""),
        "status": BETWEEN.join(_distinct(claim.status for claim in one.claims)),
    }
    best = max(claim.confidence for claim in one.claims)
    return {**{key: printable(value) for key, value in words.items()}, "weight": len(one.claims), "confidence": best}


def _distinct(words: Iterable[str]) -> list[str]:
    return [word for word in dict.fromkeys(words) if word]


def printable(text: str) -> str:
    """Text without the characters that XML cannot hold.

    >>> printable("徐州\\x00高新区\\ufffe")
    '徐州高新区'
    """
    return "".join(one for one in text if one in "\t\n\r" or one >= " " and not _is_barred(ord(one)))


def _is_barred(code: int) -> bool:
    return 0xD800 <= code <= 0xDFFF or code in (0xFFFE, 0xFFFF)


FORMATS: Mapping[str, Callable[[Store, View, str], Parts]] = {
    "json": as_json,
    "csv": as_csv,
    "gexf": as_gexf,
    "graphml": as_graphml,
}
