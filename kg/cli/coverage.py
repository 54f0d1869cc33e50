"""`kg coverage`: what the graph rests on."""

from typing import Annotated

import typer

from kg import api, files
from kg.cli.options import STORE, option, options
from kg.cli.paper import json, note
from kg.cli.say import Say
from kg.cli.sheets import print_table
from kg.cli.tables import form, spelt
from kg.cli.usage import commands
from kg.query import coverage as question
from kg.query.coverage import refusal
from kg.query.view import view_of
from kg.sheet import as_csv, as_xlsx
from kg.store.open import open_store
from kg.table import Table


def add(app: typer.Typer, say: Say) -> None:
    """The command of this file."""
    at, file = options(say), say("文件", "FILE")
    csv_ = option(
        say, "--csv", zh="写成 CSV；默认写到标准输出", en="as CSV, to standard output by default", metavar=file
    )
    xlsx_ = option(say, "--xlsx", zh="写成 Excel 工作簿；默认 coverage.xlsx", en="as a workbook", metavar=file)

    @commands(app, say, "提问", "Ask")(
        "文档覆盖了什么：按年份、地区、发布单位和种类",
        "What the documents cover: by year, place, publisher and kind",
        spell=lambda words: spelt(words, "coverage"),
    )
    def coverage(
        as_of: Annotated[str, at.as_of] = "",
        csv: Annotated[str, csv_] = "",
        xlsx: Annotated[str, xlsx_] = "",
        output: Annotated[str, at.output] = "",
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        view = view_of(as_of=as_of)
        format, path = form({"json": as_json, "csv": csv, "xlsx": xlsx, "output": output})
        with open_store(store) as graph:
            found = question.table(graph, view)
            nothing = "" if found.rows else refusal(graph, view, say("任何文档", "at all"), say.lang)
        _give(found, format, path, say)
        if nothing:
            note(nothing)
            raise typer.Exit(1)


def _give(found: Table, format: str, path: str, say: Say) -> None:
    """In the form wanted, to where it is wanted."""
    if format == "json" and path == "-":
        json(api.table_rows(found, {}, say.lang))
    elif format == "json":
        files.write(path, [api.dump(api.table_rows(found, {}, say.lang)), "\n"])
    elif format == "csv":
        files.write(path, as_csv(found, {}, say.lang))
    elif format == "xlsx":
        files.write_bytes(path, as_xlsx(found, {}, say("文档覆盖", "Coverage"), say.lang))
    elif found.rows:
        print_table(say, found, {}, 0)
    if format and path != "-":
        note(say("已写入 ", "wrote ") + path)
