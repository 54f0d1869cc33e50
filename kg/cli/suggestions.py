"""`kg judge --suggest`: pairs that may be one, with the reason, a sentence of each, and the command that judges."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from kg import api
from kg.cli.paper import command, document, json, line, note, paper, type_label
from kg.cli.say import Say
from kg.cli.shell import typed
from kg.errors import ZhengtuError
from kg.model import Entity, Source
from kg.query.bounds import MOST, within
from kg.query.find import find
from kg.query.view import type_id
from kg.store.base import Store
from kg.store.open import open_store
from kg.table import Receipt

if TYPE_CHECKING:
    from extract.likely.suggest import Suggestion, Suggestions


def show(say: Say, store: str, limit: int, types: Iterable[str], as_json: bool) -> None:
    """Print the pairs, the best first; exit code 1 where there is none."""
    from extract.likely.suggest import suggest  # slow to import: jieba

    within("limit", limit, 1, MOST)
    wanted = frozenset(type_id(word) for word in types)
    with open_store(store) as graph:
        found = suggest(graph, limit, wanted)
        judging = [typed(_words(say, graph, one), store) for one in found.pairs]
    if as_json:
        json(_as_json(say, found, judging))
    else:
        _print(say, found, judging)
    if not found.pairs:
        raise typer.Exit(1)


def _words(say: Say, graph: Store, one: Suggestion) -> list[str]:
    return ["judge", _called(say, graph, one.pair.a), _called(say, graph, one.pair.b), "same"]


def _called(say: Say, graph: Store, entity: Entity) -> str:
    """What names this entity and no other on the command line: its name, 类型:名称, or its id."""
    for words in (entity.name, f"{type_label(say, entity)}:{entity.name}"):
        try:
            if words.isprintable() and not words.startswith("-") and find(graph, words).id == entity.id:
                return words
        except ZhengtuError:
            continue
    return entity.id


def _print(say: Say, found: Suggestions, judging: Iterable[str]) -> None:
    for number, (one, words) in enumerate(zip(found.pairs, judging, strict=True), 1):
        line(f"{number}. {say(one.pair.reason.zh, one.pair.reason.en)}")
        for at, receipt in enumerate(one.receipts):
            line(_named(say, one, at), style="bold", indent=3)
            if receipt:
                line(_quoted(say, receipt, found.sources), style="dim", indent=5)
        command(" " + words)
        paper().print()
    if not found.pairs:
        note(say("没有可能是同一个而还没有判断的", "nothing is left that may be one"))
        return
    note(say("不是同一个的，把 same 换成 different", "where they are two, put different for same"))
    if found.truncated:
        note(say("没有列全，见 --limit", "not all are shown, see --limit"))


def _named(say: Say, one: Suggestion, at: int) -> str:
    """甲 云州高新区（园区，云州市，3 篇）"""
    entity, count = (one.pair.a, one.pair.b)[at], one.documents[at]
    texts = say(f"{count} 篇", f"{count} document{'s' * (count != 1)}")
    told = say("，", ", ").join(filter(None, (type_label(say, entity), one.regions[at], texts)))
    which = say("甲乙", "AB")[at]
    return say(f"{which} {entity.name}（{told}）", f"{which} {entity.name} ({told})")


def _quoted(say: Say, receipt: Receipt, sources: Mapping[str, Source]) -> str:
    words = say(f"“{receipt.quote}”", f'"{receipt.quote}"')
    return f"{words} —— {document(sources[receipt.document])}"


def _as_json(say: Say, found: Suggestions, judging: Iterable[str]) -> api.Json:
    """`{pairs: [{a, b, reason, why, command}], documents, truncated}`; a and b are entities with `region`,
    `documents` and `receipt`."""
    pairs = [
        {
            "a": _end(one, 0),
            "b": _end(one, 1),
            "reason": one.pair.reason.kind,
            "why": say(one.pair.reason.zh, one.pair.reason.en),
            "command": words,
        }
        for one, words in zip(found.pairs, judging, strict=True)
    ]
    documents = [api.source(found.sources[id]) for id in sorted(found.sources)]
    return {"pairs": pairs, "documents": documents, "truncated": found.truncated}


def _end(one: Suggestion, at: int) -> api.Json:
    receipt = one.receipts[at]
    told = {"region": one.regions[at], "documents": one.documents[at], "receipt": asdict(receipt) if receipt else None}
    return {**api.entity((one.pair.a, one.pair.b)[at]), **told}
