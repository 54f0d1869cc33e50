"""`kg build` and `kg remove`: what goes into the graph, and what leaves it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from kg import api, files
from kg.cli import answers
from kg.cli.options import STORE, argument, number, option, options
from kg.cli.paper import command, json, line, note, paper, plain
from kg.cli.say import Say
from kg.cli.shell import typed
from kg.cli.usage import commands
from kg.model import GraphView
from kg.query.bounds import within
from kg.query.find import find_document
from kg.query.stats import stats
from kg.query.suggest import suggest
from kg.query.whole import whole
from kg.store.base import Store
from kg.store.open import open_store

if TYPE_CHECKING:
    from extract.build import Summary

MOST_JOBS = 64


def add(app: typer.Typer, say: Say) -> None:
    """The commands of this file."""
    _add_build(app, say)
    _add_remove(app, say)


def _add_build(app: typer.Typer, say: Say) -> None:
    at = options(say)
    paths_ = argument(say, ("文件夹", "文件夹或文件"), ("PATH", "folders or files"))
    file = say("文件", "FILE")
    map_ = option(
        say, "--map", zh="地图；默认 map.html，空为不画", en="the map; map.html by default, '' for none", metavar=file
    )
    jobs_ = number(say, "--jobs", "同时读几篇；默认 1", "how many texts are read at once; 1 by default")
    pipeline_ = option(
        say, "--pipeline", zh="自己的 spaCy 配置文件", en="a spaCy configuration of your own", metavar=file
    )
    words_ = option(say, "--words", zh="自己的词表", en="a list of words of your own", metavar=file)

    @commands(app, say, "建图", "Build")(
        "读一批文本（txt md html docx pdf），写成图谱和地图",
        "Read texts (txt md html docx pdf) into a graph and a map",
    )
    def build(
        paths: Annotated[list[Path], paths_],
        store: Annotated[str, at.store] = STORE,
        map: Annotated[str, map_] = "map.html",
        jobs: Annotated[int, jobs_] = 1,
        pipeline: Annotated[Path | None, pipeline_] = None,
        words: Annotated[Path | None, words_] = None,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        from extract.build import Recipe, build  # slow to import: spaCy
        from extract.read.files import walk

        within("jobs", jobs, 1, MOST_JOBS)
        walk(paths)  # a wrong path is told before a graph is made
        began = monotonic()
        with open_store(store, "create") as graph:
            with progress(say) as told:
                done = build(paths, graph, Recipe(pipeline, words), jobs, told)
            view = whole(graph)
            drawn = _draw(view, map, say)
            if as_json:
                json(_as_json(done, graph, drawn, monotonic() - began, say))
            else:
                _report(done, graph, drawn, monotonic() - began, say)
                _try(suggest(graph, view), store, say)
        if done.failed:
            raise typer.Exit(2)


@contextmanager
def progress(say: Say) -> Iterator[Callable[[int, int, Path], None]]:
    """A bar on standard error, where that is a terminal; told what is done, of how many, and the file."""
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.fields[file]}", markup=False))
    with Progress(*columns, console=paper(error=True), transient=True) as bar:
        task = bar.add_task(say("读", "reading"), total=None, file="")
        yield lambda done, total, file: bar.update(task, completed=done, total=total, file=plain(file.name))


def _draw(view: GraphView, path: str, say: Say) -> str:
    """Draw the map of everything; the path, or "" where none is wanted. An equal map is left alone."""
    if not path:
        return ""
    from viz.map import draw  # slow to import: networkx and pyvis

    page = draw(view, lang=say.lang)
    if not _holds(Path(path), page):
        files.write(path, [page])
    return path


def _holds(path: Path, page: str) -> bool:
    return path.is_file() and path.read_bytes() == page.encode("utf-8", "backslashreplace")


def _as_json(done: "Summary", graph: Store, drawn: str, seconds: float, say: Say) -> api.Json:
    failed = [{"file": str(file), **api.error(error, say.lang)} for file, error in done.failed]
    counts = {"written": done.written, "unchanged": done.unchanged, "failed": failed}
    return {**counts, "seconds": round(seconds, 1), "map": drawn, "stats": api.stats(stats(graph))}


def _report(done: "Summary", graph: Store, drawn: str, seconds: float, say: Say) -> None:
    failed = len(done.failed)
    for file, error in done.failed:
        note(f"{file}: {error.message(say.lang)}")
    line(
        say(
            f"写入 {done.written} 篇，未变 {done.unchanged} 篇，失败 {failed} 篇；用时 {seconds:.1f} 秒",
            f"{done.written} written, {done.unchanged} unchanged, {failed} failed; {seconds:.1f} seconds",
        )
    )
    answers.totals(say, stats(graph))
    if drawn:
        line(say(f"地图：{drawn}", f"map: {drawn}"))


def _try(asked: list[list[str]], store: str, say: Say) -> None:
    """Commands worth trying next, as one would type them."""
    if asked:
        line(say("接下来可以试试：", "worth trying next:"))
    for words in asked:
        command(typed(words, store))


def _add_remove(app: typer.Typer, say: Say) -> None:
    at = options(say)
    document_ = argument(say, ("文档", "编号、标题、文号或文件名"), ("DOCUMENT", "its id, title, number or file name"))

    @commands(app, say, "建图", "Build")(
        "移除一篇文档，以及只由它说出的内容", "Remove a document, with what rested on it alone"
    )
    def remove(
        document: Annotated[str, document_],
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        with open_store(store, "write") as graph:
            found = find_document(graph, document)
            graph.remove(found.id)
        if as_json:
            json({"removed": api.source(found)})
        else:
            answers.removed(say, found)
