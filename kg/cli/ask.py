"""`kg search`, `kg show` and `kg stats`: what there is."""

from typing import Annotated

import typer

from kg import api
from kg.cli import answers
from kg.cli.options import STORE, argument, number, options
from kg.cli.paper import json, note
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.query import find
from kg.query.card import card
from kg.query.coverage import refusal
from kg.query.stats import stats as count
from kg.query.view import view_of
from kg.store.open import open_store

FACTS = 20  # of each relation on a card


def add(app: typer.Typer, say: Say) -> None:
    """The commands of this file."""
    _add_search(app, say)
    _add_show(app, say)
    _add_stats(app, say)


def _add_search(app: typer.Typer, say: Say) -> None:
    at = options(say)
    words_ = argument(
        say,
        ("词", "名称、简称、其中两个字以上，或拼音、首字母"),
        ("WORDS", "a name, any part of it, pinyin or its initials"),
    )
    limit_ = number(say, "--limit", "最多列出几个；默认 20", "how many at most; 20 by default")

    @commands(app, say, "提问", "Ask")("按名称搜索实体", "Search entities by name")
    def search(
        words: Annotated[list[str], words_],
        type: Annotated[list[str] | None, at.type] = None,
        as_of: Annotated[str, at.as_of] = "",
        limit: Annotated[int, limit_] = 20,
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        view = view_of(types=type or (), as_of=as_of)
        with open_store(store) as graph:
            found = find.search(graph, " ".join(words), limit, view)
            if as_json:
                json(api.found(" ".join(words), found))
            elif found:
                answers.entities(say, found)
            if not found:
                name = say(f"名称含“{' '.join(words)}”的实体", f"with {' '.join(words)!r} in its name")
                note(refusal(graph, view, name, say.lang))
                raise typer.Exit(1)


def _add_show(app: typer.Typer, say: Say) -> None:
    at = options(say)
    name_ = argument(say, ("名称", "名称、类型:名称，或编号"), ("NAME", "a name, Type:name, or an id"))
    limit_ = number(say, "--limit", "每种关系最多列出几条；表格默认 20", "facts of each relation at most; 20 in tables")
    receipts_ = number(say, "--receipts", "每条最多给出几处原句；默认 3", "receipts of each fact; 3 by default")

    @commands(app, say, "提问", "Ask")(
        "一个实体的卡片：别名、各种关系和每条关系的原句",
        "The card of an entity: aliases, facts, and the sentence behind each",
    )
    def show(
        name: Annotated[str, name_],
        relation: Annotated[list[str] | None, at.relation] = None,
        type: Annotated[list[str] | None, at.type] = None,
        min_confidence: Annotated[float, at.min_confidence] = 0.0,
        as_of: Annotated[str, at.as_of] = "",
        limit: Annotated[int | None, limit_] = None,
        receipts: Annotated[int, receipts_] = 3,
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        view = view_of(relation or (), type or (), as_of, min_confidence)
        facts = limit if limit is not None else (None if as_json else FACTS)
        with open_store(store) as graph:
            found = card(graph, find.find(graph, name), view, facts)
            about = say(f"关于“{found.entity.name}”的关系", f"said of {found.entity.name!r}")
            nothing = "" if found.facts else refusal(graph, view, about, say.lang)
        if as_json:
            json(api.card(found))
        else:
            answers.card(say, found, receipts)
        if nothing:
            note(nothing)
            raise typer.Exit(1)


def _add_stats(app: typer.Typer, say: Say) -> None:
    at = options(say)

    @commands(app, say, "提问", "Ask")(
        "图谱里有多少文档、实体和断言", "How many documents, entities and claims there are"
    )
    def stats(
        relation: Annotated[list[str] | None, at.relation] = None,
        type: Annotated[list[str] | None, at.type] = None,
        min_confidence: Annotated[float, at.min_confidence] = 0.0,
        as_of: Annotated[str, at.as_of] = "",
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        view = view_of(relation or (), type or (), as_of, min_confidence)
        with open_store(store) as graph:
            counts = count(graph, view)
        if as_json:
            json(api.stats(counts))
        else:
            answers.stats(say, counts)
