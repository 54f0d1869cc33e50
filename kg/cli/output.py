"""`kg export`, `kg map` and `kg schema`: the graph for other programs, and as a picture."""

from typing import Annotated

import typer

from kg import files, schema
from kg.cli.options import STORE, argument, number, option, options
from kg.cli.paper import note
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.export import FORMATS, export
from kg.model import View
from kg.query import links
from kg.query.find import find
from kg.query.view import view_of
from kg.query.whole import whole
from kg.store.base import Store
from kg.store.open import open_store


def add(app: typer.Typer, say: Say) -> None:
    """The commands of this file."""
    _add_map(app, say)
    _add_export(app, say)
    _add_schema(app, say)


def _add_map(app: typer.Typer, say: Say) -> None:
    at = options(say)
    name_ = argument(say, ("名称", "以它为中心；不给就画全图"), ("NAME", "its surroundings; without, everything"))
    depth_ = number(say, "--depth", "几步以内：1 到 3；默认 2", "hops: 1 to 3; 2 by default")
    limit_ = number(say, "--limit", "最多几个实体；默认 500", "entities at most; 500 by default")

    @commands(app, say, "输出", "Give out")(
        "画成一张地图：一个不需要网络的 HTML 文件", "Draw a map: one HTML file that needs no network"
    )
    def map(
        name: Annotated[str, name_] = "",
        depth: Annotated[int, depth_] = 2,
        limit: Annotated[int, limit_] = 500,
        output: Annotated[str, at.output] = "map.html",
        relation: Annotated[list[str] | None, at.relation] = None,
        type: Annotated[list[str] | None, at.type] = None,
        min_confidence: Annotated[float, at.min_confidence] = 0.0,
        as_of: Annotated[str, at.as_of] = "",
        store: Annotated[str, at.store] = STORE,
    ) -> None:
        view = view_of(relation or (), type or (), as_of, min_confidence)
        with open_store(store) as graph:
            page = _page(graph, name, view, depth, limit, say)
        files.write(output, [page])
        _written(say, [output])


def _page(graph: Store, name: str, view: View, depth: int, limit: int, say: Say) -> str:
    from viz.map import draw  # slow to import: networkx and pyvis

    if not name:
        return draw(whole(graph, view), lang=say.lang)
    centre = find(graph, name)
    around = links.neighbours(graph, [centre], view, depth, limit)
    return draw(around, title=centre.name, lang=say.lang, selected=centre.id)


def _add_export(app: typer.Typer, say: Say) -> None:
    at = options(say)
    known = " ".join(FORMATS)
    format_ = option(
        say, "--format", zh=f"{known}；默认 json", en=f"{known}; json by default", metavar=say("格式", "FORMAT")
    )

    @commands(app, say, "输出", "Give out")(
        "导出给 Gephi、yEd、Excel 或别的程序", "Export for Gephi, yEd, Excel and other programs"
    )
    def export_(
        output: Annotated[str, at.output],
        format: Annotated[str, format_] = "json",
        relation: Annotated[list[str] | None, at.relation] = None,
        type: Annotated[list[str] | None, at.type] = None,
        min_confidence: Annotated[float, at.min_confidence] = 0.0,
        as_of: Annotated[str, at.as_of] = "",
        store: Annotated[str, at.store] = STORE,
    ) -> None:
        view = view_of(relation or (), type or (), as_of, min_confidence)
        with open_store(store) as graph:
            _written(say, export(format, graph, output, view, say.lang))


def _add_schema(app: typer.Typer, say: Say) -> None:
    at = options(say)

    @commands(app, say, "输出", "Give out")(
        "由本体导出 Neo4j 的约束和索引", "The constraints and indexes for Neo4j, out of the ontology"
    )
    def schema_(output: Annotated[str, at.output] = "-") -> None:
        files.write(output, [schema.cypher()])
        _written(say, [output])


def _written(say: Say, paths: list[str]) -> None:
    """Say what was written, on standard error; nothing of standard output itself."""
    named = [path for path in paths if path != "-"]
    if named:
        note(say("已写入 ", "wrote ") + "  ".join(named))
