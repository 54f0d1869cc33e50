"""The researcher's tables: a command for each question of `kg.query.tables.registry`, made from its words there."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import typer

from kg import api, files
from kg.cli.options import STORE, argument, number, option, options
from kg.cli.paper import json, note
from kg.cli.say import Say
from kg.cli.sheets import print_table
from kg.cli.usage import commands
from kg.errors import OneFormat, UnknownFormat
from kg.model import Source, View
from kg.query.coverage import refusal
from kg.query.tables.registry import QUESTIONS, Parameter, Question, ask
from kg.query.view import view_of
from kg.sheet import as_csv, as_xlsx
from kg.store.base import Store
from kg.store.open import open_store
from kg.table import Table

FORMATS = ("json", "csv", "xlsx")
PYTHON: Mapping[str, Any] = {"name": str, "names": list[str], "text": str, "number": int, "flag": bool}
SHARED = ("json", "csv", "xlsx", "output", "map", "receipts", "type", "as_of", "min_confidence", "store")
Given = dict[str, Any]


def add(app: typer.Typer, say: Say) -> None:
    """The commands of this file."""
    command = commands(app, say, "成表", "Tables")
    for question in QUESTIONS.values():
        command(*question.about, spell=lambda words, name=question.name: spelt(words, name))(_function(question, say))


def spelt(words: list[str], name: str) -> list[str]:
    """`--csv` and `--xlsx` with their file: the next word where it ends so, else standard output or `name.xlsx`.

    >>> spelt(["28号", "--xlsx", "a.xlsx", "--csv", "x"], "matrix")
    ['28号', '--xlsx=a.xlsx', '--csv=-', 'x']
    """
    end = words.index("--") if "--" in words else len(words)
    found: list[str] = []
    rest = iter(enumerate(words[:end]))
    for at, word in rest:
        if word in ("--csv", "--xlsx"):
            after = words[at + 1] if at + 1 < end else ""
            own = after == "-" or after.lower().endswith("." + word[2:])
            word = f"{word}={after}" if own else f"{word}={'-' if word == '--csv' else f'{name}.xlsx'}"
            if own:
                next(rest)
        found.append(word)
    return [*found, *words[end:]]


def _function(question: Question, say: Say) -> Callable[..., None]:
    """The command as typer reads it: a function with the parameters of the question and those that all share."""

    def run(**given: Any) -> None:
        _run(question, say, given)

    run.__name__ = question.name
    own = [_parameter(one, say) for one in question.parameters]
    shared = _shared(say)
    run.__signature__ = inspect.Signature([*own, *shared])  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in (*own, *shared)}
    return run


def _parameter(one: Parameter, say: Say) -> inspect.Parameter:
    name = say(one.zh, one.en)
    if one.argument:
        words: Any = argument(say, (one.zh, one.about[0]), (one.en, one.about[1]))
    elif one.kind == "flag":
        words = option(say, one.flag, zh=one.about[0], en=one.about[1])
    else:
        words = option(say, one.flag, zh=one.about[0], en=one.about[1], metavar=name)
    default = inspect.Parameter.empty if one.required else None if one.kind == "names" else one.empty
    kind = PYTHON[one.kind] | None if one.kind == "names" else PYTHON[one.kind]
    return _keyword(one.name, Annotated[kind, words], default)


def _keyword(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _shared(say: Say) -> list[inspect.Parameter]:
    """The options of every table."""
    at, file = options(say), say("文件", "FILE")
    csv = option(
        say, "--csv", zh="写成 CSV；默认写到标准输出", en="as CSV, to standard output by default", metavar=file
    )
    xlsx = option(say, "--xlsx", zh="写成 Excel 工作簿；默认“命令名.xlsx”", en="as a workbook", metavar=file)
    output = option(say, "--output", "-o", zh="写到哪里，后缀定格式", en="where to; its ending says how", metavar=file)
    map_ = option(say, "--map", zh="把表里的实体画成地图", en="draw what the table names as a map", metavar=file)
    receipts = number(say, "--receipts", "每行最多列几处原句；默认 1", "receipts of each row at most; 1 by default")
    given = {
        "json": (bool, at.json, False),
        "csv": (str, csv, ""),
        "xlsx": (str, xlsx, ""),
        "output": (str, output, ""),
        "map": (str, map_, ""),
        "receipts": (int, receipts, 1),
        "type": (list[str] | None, at.type, None),
        "as_of": (str, at.as_of, ""),
        "min_confidence": (float, at.min_confidence, 0.0),
        "store": (str, at.store, STORE),
    }
    return [_keyword(name, Annotated[kind, words], default) for name, (kind, words, default) in given.items()]


def _run(question: Question, say: Say, given: Given) -> None:
    """Ask, and give out in the form wanted; exit 1 where the table is empty."""
    view = view_of(types=given["type"] or (), as_of=given["as_of"], min_confidence=given["min_confidence"])
    format, path = form(given)
    own = {one.name: one.empty if given[one.name] is None else given[one.name] for one in question.parameters}
    with open_store(given["store"]) as graph:
        found = ask(graph, question.name, view, own)
        sources = {one.id: one for one in graph.sources(found.documents())}
        rows = say(f"符合条件的“{question.zh}”", f"that fits ({question.en.lower()})")
        nothing = "" if found.rows else refusal(graph, view, rows, say.lang)
        if given["map"]:
            _map(graph, found, view, question.title(say.lang), given["map"], say)
    _give(question, found, sources, format, path, given["receipts"], say)
    if nothing:
        for one in (nothing, *(say(*words) for words in found.notes)):
            note(one)
        raise typer.Exit(1)


def form(given: Given) -> tuple[str, str]:
    """The format (`""` for people) and the file (`""` for the terminal). Raises OneFormat, UnknownFormat."""
    wanted = [one for one in FORMATS if given[one]]
    if len(wanted) > 1:
        raise OneFormat(given="、".join(f"--{one}" for one in wanted))
    path = given["output"]
    if wanted:
        return wanted[0], path or (given[wanted[0]] if wanted[0] != "json" else "-")
    if not path:
        return "", ""
    ending = path.rpartition(".")[2].lower()
    if ending not in FORMATS:
        raise UnknownFormat(given=path, known="、".join(f"文件.{one}" for one in FORMATS))
    return ending, path


def _give(
    question: Question, found: Table, sources: Mapping[str, Source], format: str, path: str, receipts: int, say: Say
) -> None:
    if format == "json" and path == "-":
        json(api.table_rows(found, sources, say.lang))
    elif format == "json":
        files.write(path, [api.dump(api.table_rows(found, sources, say.lang)), "\n"])
    elif format == "csv":
        files.write(path, as_csv(found, sources, say.lang))
    elif format == "xlsx":
        files.write_bytes(path, as_xlsx(found, sources, question.title(say.lang), say.lang))
    elif found.rows:
        print_table(say, found, sources, receipts)
    if format and path != "-":
        note(say("已写入 ", "wrote ") + path)


def _map(graph: Store, found: Table, view: View, title: str, path: str, say: Say) -> None:
    from viz.map import draw  # slow to import: networkx and pyvis

    files.write(path, [draw(graph.graph(found.entities(), view), title=title, lang=say.lang)])
    note(say("已写入 ", "wrote ") + path)
