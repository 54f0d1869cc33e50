"""`kg judge`: a person's word on whether two entities are one; it wins over the rules and survives a rebuild."""

from datetime import date
from typing import Annotated

import typer

from kg import api
from kg.cli import answers, suggestions
from kg.cli.options import STORE, argument, number, option, options
from kg.cli.paper import json, note
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.errors import UnknownJudgement, WordsMissing
from kg.model import Judgement
from kg.query.find import find
from kg.store.base import Store
from kg.store.open import open_store


def add(app: typer.Typer, say: Say) -> None:
    """The command of this file."""
    at = options(say)
    a_ = argument(say, ("甲", "名称、类型:名称，或编号"), ("A", "a name, Type:name, or an id"))
    b_ = argument(say, ("乙", "另一个"), ("B", "the other"))
    verdict_ = argument(say, ("same|different", "同一个，或不是"), ("same|different", "one thing, or two"))
    note_ = option(say, "--note", zh="理由", en="why", metavar=say("文字", "TEXT"))
    list_ = option(say, "--list", zh="列出所有判断", en="list all judgements")
    undo_ = option(say, "--undo", zh="撤销这个编号的判断", en="take this judgement back", metavar=say("编号", "ID"))

    suggest_ = option(say, "--suggest", zh="列出可能是同一个的，由人来定", en="list what may be one, for you to judge")
    limit_ = number(say, "--limit", "--suggest 最多几对；默认 20", "pairs that --suggest lists at most; 20 by default")

    @commands(app, say, "建图", "Build")(
        "由人判断两个实体是不是同一个；胜过规则，重建后仍在", "Say whether two entities are one; it wins over the rules"
    )
    def judge(
        a: Annotated[str, a_] = "",
        b: Annotated[str, b_] = "",
        verdict: Annotated[str, verdict_] = "",
        why: Annotated[str, note_] = "",
        listed: Annotated[bool, list_] = False,
        undo: Annotated[str, undo_] = "",
        suggested: Annotated[bool, suggest_] = False,
        type: Annotated[list[str] | None, at.type] = None,
        limit: Annotated[int, limit_] = 20,
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        if suggested and (a or listed or undo):
            raise WordsMissing(expected="--suggest [--type TYPE] [--limit NUMBER]")
        if suggested:
            suggestions.show(say, store, limit, type or (), as_json)
            return
        with open_store(store, "read" if listed else "write") as graph:
            if listed:
                found = graph.judgements()
            else:
                found = [_undone(graph, undo) if undo else _judged(graph, a, b, verdict, why)]
            names = {id: one.name for given in found for id in (given.a, given.b) for one in graph.entities([id])}
        if as_json:
            json(api.judgements(found))
        elif found:
            answers.judgements(say, found, names)
        else:
            note(say("还没有判断", "nothing has been judged"))
        if not found:
            raise typer.Exit(1)


def _judged(graph: Store, a: str, b: str, verdict: str, why: str) -> Judgement:
    if not (a and b and verdict):
        raise WordsMissing(expected="A B same|different, --suggest, --list, --undo ID")
    return graph.judge(find(graph, a).id, find(graph, b).id, verdict, why, date.today().isoformat())


def _undone(graph: Store, id: str) -> Judgement:
    for one in graph.judgements():
        if one.id == id:
            graph.unjudge(id)
            return one
    raise UnknownJudgement(given=id)
