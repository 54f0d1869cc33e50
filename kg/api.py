"""The answers as JSON: functions from records to plain dicts, for `--json`, the map and the server.

One shape for every part of the graph: `{"nodes": [...], "edges": [...], "documents": [...]}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from kg.errors import AmbiguousName, UnknownName, ZhengtuError
from kg.model import Claim, Document, Edge, Entity, GraphView, Judgement, Source
from kg.query.ask.reply import Reply, receipts_of
from kg.query.card import Card, Facts
from kg.query.links import Paths
from kg.query.stats import Stats
from kg.query.tables.registry import QUESTIONS, Parameter
from kg.table import HIDDEN, Column, Grid, Table, receipt

Json = dict[str, Any]


def entity(one: Entity) -> Json:
    """`{id, type, name, aliases}`, and `attributes` where there are any (Indicator, Measure)."""
    plain: Json = {"id": one.id, "type": one.type, "name": one.name, "aliases": list(one.aliases)}
    return {**plain, "attributes": dict(one.attributes)} if one.attributes else plain


def claim(one: Claim) -> Json:
    """`{id, head, relation, tail, document, start, end, quote, rule, confidence, status, attributes}`."""
    return {**{name: getattr(one, name) for name in Claim.__dataclass_fields__}, "attributes": dict(one.attributes)}


def edge(one: Edge) -> Json:
    """`{id, head, relation, tail, claims}`."""
    plain = {"id": one.id, "head": one.head, "relation": one.relation, "tail": one.tail}
    return {**plain, "claims": [claim(said) for said in one.claims]}


def source(one: Source) -> Json:
    """`{id, title, kind, publisher, date, number, url}`."""
    return {name: getattr(one, name) for name in ("id", "title", "kind", "publisher", "date", "number", "url")}


def document(one: Document) -> Json:
    """`{id, title, kind, publisher, date, number, text}`, as exports have it."""
    return {name: getattr(one, name) for name in ("id", "title", "kind", "publisher", "date", "number", "text")}


def graph(view: GraphView) -> Json:
    """`{nodes, edges, documents, truncated}`: the shape of neighbours, and of every part of the graph."""
    return {**_parts(view.nodes, view.edges, view.sources), "truncated": view.truncated}


def paths(found: Paths) -> Json:
    """The graph of all hops, and `paths`: each a list of ids from one end to the other."""
    return {**graph(found.graph), "paths": [list(ids) for ids in found.paths]}


def card(found: Card) -> Json:
    """`{entity, facts: [{relation, back, total, edges: [id]}], nodes, edges, documents}`."""
    nodes = sorted({one.id: one for one in (found.entity, *found.others.values())}.values(), key=lambda one: one.id)
    edges = sorted((one for group in found.facts for one in group.edges), key=lambda one: one.id)
    parts = _parts(nodes, edges, found.sources)
    return {"entity": entity(found.entity), "facts": [_facts(group) for group in found.facts], **parts}


def _facts(group: Facts) -> Json:
    plain = {"relation": group.relation, "back": group.back, "total": group.total}
    return {**plain, "edges": [one.id for one in group.edges]}


def _parts(nodes: Iterable[Entity], edges: Iterable[Edge], sources: Mapping[str, Source]) -> Json:
    return {
        "nodes": [entity(one) for one in nodes],
        "edges": [edge(one) for one in edges],
        "documents": [source(sources[id]) for id in sorted(sources)],
    }


def found(words: str, entities: Sequence[Entity]) -> Json:
    """`{words, entities}`, the best first: the answer to a search."""
    return {"words": words, "entities": [entity(one) for one in entities]}


def stats(counts: Stats) -> Json:
    """The fields of Stats."""
    return asdict(counts)


def judgements(found: Iterable[Judgement]) -> Json:
    """`{judgements: [{id, a, b, verdict, note, date}]}`."""
    return {"judgements": [asdict(one) for one in found]}


def table(found: Table, sources: Mapping[str, Source], lang: str = "zh") -> Json:
    """`{name, columns: [{key, label, kind, brief, words}], rows, notes, lines, grid, documents}`.

    A row has the keys of the columns, its receipts, and `ids`: the entities that its cells name. `words` are the
    labels of coded values; `grid` is None or `{corner, rows, columns, cells}`, cells by row.
    """
    at = int(lang == "en")
    return {
        "name": found.name,
        "columns": [_column(one, lang) for one in found.columns],
        "rows": [dict(row) for row in found.rows],
        "notes": [note[at] for note in found.notes],
        "lines": list(found.lines),
        "grid": found.grid and _grid(found.grid, at),
        "documents": [source(one) for one in sources.values()],
    }


def _column(one: Column, lang: str) -> Json:
    words = {value: label[lang == "en"] for value, label in one.words.items()}
    return {"key": one.key, "label": one.label(lang), "kind": one.kind, "brief": one.brief, "words": words}


def _grid(one: Grid, at: int) -> Json:
    cells = [[one.cells.get((name, across), "") for across in one.columns] for name in one.rows]
    return {"corner": one.corner[at], "rows": list(one.rows), "columns": list(one.columns), "cells": cells}


def table_rows(found: Table, sources: Mapping[str, Source], lang: str = "zh") -> Json:
    """`{rows, notes, documents}`: the table as `--json` prints it, rows without `ids`."""
    whole = table(found, sources, lang)
    rows = [{key: value for key, value in row.items() if key != HIDDEN} for row in whole["rows"]]
    return {"rows": rows, "notes": whole["notes"], "documents": whole["documents"]}


def questions(lang: str = "zh") -> Json:
    """`{tables: [{name, title, about, parameters: [{name, kind, label, about, default, required, choices}]}]}`."""
    at = int(lang == "en")
    return {
        "tables": [
            {
                "name": one.name,
                "title": one.title(lang),
                "about": one.about[at],
                "parameters": [_parameter(given, at) for given in one.parameters],
            }
            for one in QUESTIONS.values()
        ]
    }


def _parameter(one: Parameter, at: int) -> Json:
    plain = {"name": one.name, "kind": one.kind, "label": (one.zh, one.en)[at], "about": one.about[at]}
    return {**plain, "default": one.empty, "required": one.required, "choices": list(one.choices)}


def reply(one: Reply) -> Json:
    """`{question, understood, answers: [{text, entity, receipts}], reason, examples, documents}`.

    `understood` is the command that gives the same, None where the question is refused; `entity` may be None.
    """
    answers = [
        {
            "text": said.text,
            "entity": entity(said.entity) if said.entity else None,
            "receipts": [asdict(receipt(claim)) for claim in receipts_of(said)],
        }
        for said in one.answers
    ]
    plain = {"question": one.question, "understood": one.understood, "answers": answers}
    documents = [source(found) for found in (one.sources or {}).values()]
    return {**plain, "reason": one.reason, "examples": list(one.examples), "documents": documents}


def error(problem: ZhengtuError, lang: str = "zh") -> Json:
    """`{error: {code, message}}`, with `near` for an unknown name and `candidates` for an ambiguous one."""
    said: Json = {"code": problem.code, "message": problem.message(lang)}
    if isinstance(problem, UnknownName):
        said["near"] = list(problem.given["near"])  # type: ignore[call-overload]
    if isinstance(problem, AmbiguousName):
        said["candidates"] = [entity(one) for one in problem.given["candidates"]]  # type: ignore[attr-defined]
    return {"error": said}


def dump(answer: Json) -> str:
    """An answer as text: Chinese stays Chinese, keys in the order given, half characters escaped."""
    return json.dumps(answer, ensure_ascii=False, indent=2)
