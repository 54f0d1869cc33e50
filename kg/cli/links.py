"""`kg neighbours` and `kg path`: what is linked to what."""

from typing import Annotated

import typer

from kg import api
from kg.cli import answers
from kg.cli.options import STORE, argument, number, options
from kg.cli.paper import json, note
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.query import links
from kg.query.coverage import refusal
from kg.query.find import find
from kg.query.view import view_of
from kg.store.open import open_store


def add(app: typer.Typer, say: Say) -> None:
    """The commands of this file."""
    _add_neighbours(app, say)
    _add_path(app, say)


def _add_neighbours(app: typer.Typer, say: Say) -> None:
    at = options(say)
    name_ = argument(say, ("名称", "名称、类型:名称，或编号"), ("NAME", "a name, Type:name, or an id"))
    depth_ = number(say, "--depth", "几步以内：1 到 3；默认 1", "hops: 1 to 3; 1 by default")
    limit_ = number(say, "--limit", "最多几个实体；默认 200", "entities at most; 200 by default")

    @commands(app, say, "提问", "Ask")("与一个实体相连的实体", "What is linked to an entity")
    def neighbours(
        name: Annotated[str, name_],
        relation: Annotated[list[str] | None, at.relation] = None,
        type: Annotated[list[str] | None, at.type] = None,
        depth: Annotated[int, depth_] = 1,
        limit: Annotated[int, limit_] = 200,
        min_confidence: Annotated[float, at.min_confidence] = 0.0,
        as_of: Annotated[str, at.as_of] = "",
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        view = view_of(relation or (), type or (), as_of, min_confidence)
        with open_store(store) as graph:
            centre = find(graph, name)
            around = links.neighbours(graph, [centre], view, depth, limit)
            linked = say(f"与“{centre.name}”相连的实体", f"linked to {centre.name!r}")
            nothing = "" if around.edges else refusal(graph, view, linked, say.lang)
        if as_json:
            json(api.graph(around))
        elif around.edges:
            answers.around(say, centre, around)
        if nothing:
            note(nothing)
            raise typer.Exit(1)


def _add_path(app: typer.Typer, say: Say) -> None:
    at = options(say)
    from_ = argument(say, ("起点", "从哪个实体"), ("A", "from this entity"))
    to_ = argument(say, ("终点", "到哪个实体"), ("B", "to this one"))
    max_ = number(say, "--max", "最多几步，1 到 6；默认 4", "hops at most, 1 to 6; 4 by default")
    limit_ = number(say, "--limit", "最多几条路径；默认 10", "paths at most; 10 by default")

    @commands(app, say, "提问", "Ask")(
        "两个实体之间最短的路径，每一步都有原句", "The shortest paths between two entities, with evidence at each hop"
    )
    def path(
        a: Annotated[str, from_],
        b: Annotated[str, to_],
        longest: Annotated[int, max_] = 4,
        limit: Annotated[int, limit_] = 10,
        relation: Annotated[list[str] | None, at.relation] = None,
        type: Annotated[list[str] | None, at.type] = None,
        min_confidence: Annotated[float, at.min_confidence] = 0.0,
        as_of: Annotated[str, at.as_of] = "",
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        view = view_of(relation or (), type or (), as_of, min_confidence)
        with open_store(store) as graph:
            start, goal = find(graph, a), find(graph, b)
            found = links.path(graph, start, goal, view, longest, limit)
            between = say(
                f"“{start.name}”与“{goal.name}”之间 {longest} 步以内的联系",
                f"that leads from {start.name!r} to {goal.name!r} in {longest} hops",
            )
            nothing = "" if found.paths else refusal(graph, view, between, say.lang)
        if as_json:
            json(api.paths(found))
        elif found.paths:
            answers.paths(say, found)
        if nothing:
            note(nothing)
            raise typer.Exit(1)
