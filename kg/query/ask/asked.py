"""What a question asks, once it is understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kg.model import Entity
from kg.ontology import ontology
from kg.query.ask.lexicon import Token

Kind = Literal[
    "list",
    "yesno",
    "when",
    "where",
    "link",
    "person",
    "title",
    "figure",
    "targets",
    "all",
    "pairs",
    "made",
    "alias",
    "about",
    "each",
    "total",
    "most",
]
End = Literal["head", "tail", "any"]


@dataclass(frozen=True, slots=True)
class Condition:
    """The thing asked for stands at `end` of one of these relations, and `ids` (one thing) at the other.

    Without ids the other end is anything of `types`. `inside`: the other end may lie in the place, or be a
    measure of the policy, that ids name.
    """

    relations: tuple[str, ...]
    end: End
    ids: tuple[str, ...] = ()
    role: str = ""
    types: tuple[str, ...] = ()
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """`conditions` all hold; `types` and `part` narrow what is asked for; `count`: only how many.

    `word` is the metric or the title of a person, `year` a period (`2027`, `2025-12`, `2021-2025`). `parts`: the same
    asked of several things, each for itself.
    """

    kind: Kind
    conditions: tuple[Condition, ...] = ()
    types: tuple[str, ...] = ()
    part: str = ""
    count: bool = False
    names: tuple[tuple[str, ...], ...] = ()
    word: str = ""
    year: str = ""
    target: bool = False
    parts: tuple[Asked, ...] = ()


PLACED = frozenset({"LOCATED_IN", "PART_OF", "HELD_AT"})


def is_place(one: Condition) -> bool:
    """Whether it asks for what lies somewhere: 徐州有哪些高新区."""
    return one.end == "head" and bool(one.ids) and {*one.relations} <= PLACED


def fitting(relations: Sequence[str], end: End, one: Entity, types: Sequence[str]) -> tuple[str, ...]:
    """Those of the relations that may join a thing asked for (of `types`, any where empty) at `end` to this one."""
    return tuple(name for name in relations if _fits(name, end, one.type, types))


def _fits(name: str, end: End, type: str, types: Sequence[str]) -> bool:
    kind = ontology().relation(name)
    asked = types or tuple(ontology().entities)
    if end in ("head", "any") and type in kind.tails and any(one in kind.heads for one in asked):
        return True
    return end in ("tail", "any") and type in kind.heads and any(one in kind.tails for one in asked)


def condition(word: Token, name: Token, one: Entity, types: Sequence[str], doer: bool) -> Condition | None:
    """What a verb or a noun says of the thing asked for; `doer`: that thing is the subject of the verb.

    徐州高新区结对的 has the name for its subject, 加入联盟的 the thing asked for.
    """
    ends: dict[str, End] = {"v": "head" if doer else "tail", "b": "tail" if doer else "head", "n": "tail", "o": "head"}
    if "ANSWERS_FOR" in word.relations and one.type == "Policy" and (word.symbol == "o" or word.symbol == "v" and doer):
        return Condition(("ANSWERS_FOR",), "head", name.ids, word.role, inside=True)
    end = "any" if word.symbol == "m" or _mutual(word) else ends[word.symbol]
    relations = fitting(word.relations, end, one, types)
    return Condition(relations, end, name.ids, word.role) if relations else None


def _mutual(word: Token) -> bool:
    return "COOPERATES_WITH" in word.relations
