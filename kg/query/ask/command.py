"""How a question was understood: the command that gives the same.

Joined by `&&` what is in all answers, by `;` one after the other, by `|` each row of the first for the second.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping, Sequence

from kg.model import Entity
from kg.ontology import ontology
from kg.query.ask.asked import Asked, Condition, is_place


def command(asked: Asked, entities: Mapping[str, Entity]) -> str:
    """One command, or several joined by &&, whose answers are to be had in all of them.

    `kg neighbours 徐州高新区 --relation 结对高校 --type 高校`
    """

    def name(ids: Sequence[str]) -> str:
        return max((entities[id].name for id in ids), key=len)

    if asked.kind == "each":
        return " ; ".join(command(one, entities) for one in asked.parts)
    if asked.kind in ("list", "where"):
        return " && ".join(_neighbours(one, asked, name(one.ids)) for one in asked.conditions)
    if asked.kind == "yesno":
        one, *_ = asked.conditions
        if is_place(one):
            return _joined("within", name(one.ids))
        return _joined("path", name(asked.names[0]), name(one.ids), "--max", "1", *_relations(one))
    if asked.kind == "when":
        (one,) = asked.conditions
        return _joined("show", name(one.ids), *_relations(one))
    return _joined(*_plain(asked, [name(ids) for ids in asked.names]))


def _plain(asked: Asked, names: Sequence[str]) -> list[str]:
    """The words of the commands of all other kinds."""
    if asked.kind == "link":
        return ["path", *names]
    if asked.kind in ("person", "title"):
        return ["show", *names, "--relation", "任职"]
    if asked.kind == "most":
        return ["matrix"]
    if asked.kind in ("figure", "targets", "total"):
        return ["targets", *_given(names, asked), "--kind", "target" if asked.target else "all"]
    if asked.kind in ("pairs", "made"):
        relations = asked.conditions[0].relations
        return ["pairs"] if relations == ("PAIRED_WITH",) else ["export", *_relations(asked.conditions[0])]
    if asked.kind == "all":
        return ["stats", *_types(asked)] if asked.count else ["rank", *_types(asked), "--limit", "10000"]
    return ["show", *names]


def _given(names: Sequence[str], asked: Asked) -> list[str]:
    subject = ["--subject", names[0]] if names else []
    metric = ["--metric", max(reversed(asked.word.split(" ")), key=len)] if asked.word and asked.kind != "total" else []
    return [*subject, *metric, *(["--year", asked.year[:4]] if asked.year else [])]


def _neighbours(one: Condition, asked: Asked, name: str) -> str:
    if is_place(one):
        return _joined("within", name, *_types(asked))
    if one.inside and one.relations == ("ANSWERS_FOR",):
        return _joined("matrix", name)
    if one.inside:
        return f"{_joined('within', name)} | {_joined('neighbours', '…', *_relations(one), *_types(asked))}"
    if one.relations == ("ANSWERS_FOR",) and one.end == "tail":
        return _joined("matrix", "--body", name)
    return _joined("neighbours", name, *_relations(one), *_types(asked))


def _relations(one: Condition) -> list[str]:
    return [word for id in one.relations for word in ("--relation", ontology().relation(id).zh)]


def _types(asked: Asked) -> list[str]:
    return [word for id in asked.types for word in ("--type", ontology().entity(id).zh)]


def _joined(*words: str) -> str:
    return "kg " + " ".join(word if re.fullmatch(r"[\w〔〕（）·./…-]+", word) else shlex.quote(word) for word in words)
