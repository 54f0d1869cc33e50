"""`kg copy` and `kg cypher`: the graph on a Neo4j server."""

import csv
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from getpass import getpass
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

from kg import cypher
from kg.cli.options import STORE, argument, number, option, options
from kg.cli.paper import json, line, note, paper, table
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.copy import Copied, copy
from kg.errors import StorePasswordMissing
from kg.query.bounds import within
from kg.store.open import open_store

MOST_ROWS, LONGEST_WAIT = 1_000_000, 86_400.0


def add(app: typer.Typer, say: Say) -> None:
    """The commands of this file."""
    _add_copy(app, say)
    _add_cypher(app, say)


def _add_copy(app: typer.Typer, say: Say) -> None:
    at = options(say)
    source_ = argument(
        say, ("从", "图谱文件或 neo4j://主机:端口/数据库"), ("FROM", "a file or neo4j://host:port/database")
    )
    target_ = argument(say, ("到", "另一个图谱，没有就新建"), ("TO", "another, made where there is none"))

    @commands(app, say, "建图", "Build")(
        "把图谱抄到另一处，两边一样；中断后再运行就接着抄",
        "Copy the graph elsewhere; after a break it goes on",
    )
    def copy_(
        source: Annotated[str, source_],
        target: Annotated[str, target_],
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        with open_store(source) as here, open_store(target, "create") as there, progress(say) as told:
            done = copy(here, there, told)
        if as_json:
            json({"written": done.written, "unchanged": done.unchanged, "removed": done.removed})
        else:
            line(_copied(say, done))


def _copied(say: Say, done: Copied) -> str:
    return say(
        f"写入 {done.written} 篇，未变 {done.unchanged} 篇，移除 {done.removed} 篇",
        f"{done.written} written, {done.unchanged} unchanged, {done.removed} removed",
    )


@contextmanager
def progress(say: Say) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error, where that is a terminal; told how many documents are done, and of how many."""
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=paper(error=True), transient=True) as bar:
        task = bar.add_task(say("抄", "copying"), total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _add_cypher(app: typer.Typer, say: Say) -> None:
    at = options(say)
    query_ = argument(say, ("查询", "Cypher 语句，- 为标准输入"), ("QUERY", "Cypher; - is standard input"))
    given_ = option(
        say,
        "--param",
        "-p",
        zh="参数 $名称 的值，可多次给出",
        en="the value of $name; may be repeated",
        metavar=say("名称=值", "NAME=VALUE"),
    )
    csv_ = option(say, "--csv", zh="输出 CSV", en="print CSV")
    limit_ = number(say, "--limit", "最多几行；默认 100", "rows at most; 100 by default")
    timeout_ = number(say, "--timeout", "最多几秒；默认 30", "seconds at most; 30 by default")

    @commands(app, say, "提问", "Ask")(
        "直接问 Neo4j：一条只读的 Cypher 语句", "Ask Neo4j itself: a Cypher query that only reads"
    )
    def cypher_(
        query: Annotated[str, query_],
        given: Annotated[list[str] | None, given_] = None,
        limit: Annotated[int, limit_] = 100,
        timeout: Annotated[float, timeout_] = 30.0,
        as_csv: Annotated[bool, csv_] = False,
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        within("limit", limit, 1, MOST_ROWS)
        within("timeout", timeout, 0.001, LONGEST_WAIT)
        text = sys.stdin.read() if query == "-" else query
        found = cypher.ask(store, text, cypher.parameters(given or ()), limit, timeout)
        _show(say, found, as_json, as_csv)
        if found.truncated:
            note(say(f"只显示前 {limit} 行，--limit 可调", f"the first {limit} rows; --limit gives more"))
        if not found.rows:
            raise typer.Exit(1)


def _show(say: Say, found: cypher.Table, as_json: bool, as_csv: bool) -> None:
    if as_json:
        json({"columns": [*found.columns], "rows": cypher.as_json(found), "truncated": found.truncated})
    elif as_csv:
        csv.writer(sys.stdout).writerows(cypher.cells(found))
    elif found.rows:
        table(found.columns, ([cypher.words(value) for value in row] for row in found.rows))
    else:
        note(say("没有结果", "no rows"))


def asked_password(say: Say, error: StorePasswordMissing) -> bool:
    """Ask for the password of a server where somebody sits at a terminal; kept for this process alone."""
    if not sys.stdin.isatty():
        return False
    path = error.given["path"]
    password = getpass(say(f"{path} 的密码：", f"password of {path}: "), stream=sys.stderr)
    os.environ["KG_NEO4J_PASSWORD"] = password
    return bool(password)
