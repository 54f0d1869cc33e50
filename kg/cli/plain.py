"""`kg ask`: a question in plain Chinese."""

from typing import Annotated

import typer

from kg import api
from kg.cli.options import STORE, argument, number, options
from kg.cli.paper import json, line, note, receipt
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.query.ask.reply import Reply, receipts_of, reply
from kg.query.view import view_of
from kg.store.open import open_store


def add(app: typer.Typer, say: Say) -> None:
    """The command of this file."""
    at = options(say)
    question_ = argument(say, ("问题", "用中文问一件事"), ("QUESTION", "one thing, in Chinese"))
    receipts_ = number(say, "--receipts", "每个答案最多给出几处原句；默认 1", "receipts of each answer; 1 by default")

    @commands(app, say, "提问", "Ask")(
        "用中文提问，不用大模型：说明怎样理解，答案带原句；看不懂就说看不懂",
        "Ask in plain Chinese, without a language model",
    )
    def ask(
        question: Annotated[list[str], question_],
        min_confidence: Annotated[float, at.min_confidence] = 0.0,
        as_of: Annotated[str, at.as_of] = "",
        receipts: Annotated[int, receipts_] = 1,
        store: Annotated[str, at.store] = STORE,
        as_json: Annotated[bool, at.json] = False,
    ) -> None:
        view = view_of(as_of=as_of, min_confidence=min_confidence)
        with open_store(store) as graph:
            found = reply(graph, " ".join(question), view)
        if as_json:
            json(api.reply(found))
        elif found.understood:
            _print(say, found, receipts)
        if not found.understood:
            _refuse(say, found)
            raise typer.Exit(1)


def _print(say: Say, found: Reply, receipts: int) -> None:
    line(say("理解为：", "understood as: ") + (found.understood or ""), style="dim")
    for one in found.answers:
        line(one.text, style="bold")
        for claim in receipts_of(one)[: max(receipts, 0)]:
            line(receipt(say, claim, found.sources or {}), style="dim", indent=2)


def _refuse(say: Say, found: Reply) -> None:
    note(found.reason)
    if found.examples:
        note(say("可以这样问：", "what can be asked: ") + " ".join(found.examples))
