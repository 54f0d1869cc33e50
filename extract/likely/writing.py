"""Names that are written otherwise: marks, brackets, numbers, a word at the end; and those that the lists know."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from extract.likely.differ import NUMBERS, number_of
from extract.likely.owners import stem
from extract.likely.pair import FORM, ORGANISATIONS, RULES, WRITING, Index, Name, Pair, pair
from extract.names.parse import plain
from extract.names.synonyms import standard
from extract.names.territory import by_name
from kg.fold import fold

JOINS = str.maketrans("", "", "和与及暨的、")
MARKS = re.compile(r"(?<!\d)[^\w+]+|[^\w+]+(?!\d)|_")


def written(name: str) -> str:
    """What names have in common that differ in marks, brackets, width, numbers and 和, 与, 及 alone.

    >>> written("第十四届青禾—云州论坛（VR）") == written("第14届青禾和云州论坛VR")
    True
    """
    flat = NUMBERS.sub(lambda number: f" {number_of(number.group())} ", plain(name))
    return MARKS.sub("", fold(unicodedata.normalize("NFKC", flat)).translate(JOINS))


def writings(names: Iterable[Name]) -> Iterator[Pair]:
    """碳达峰、碳中和 and 碳达峰碳中和. Names that are equal but for marks are aliases, and no matter of writing."""
    words = (
        "两个名称只差标点、括号、“和”“与”或数字的写法",
        "the names differ in marks, brackets, 和 or 与, or the form of a number only",
    )
    for group in _by(lambda name: written(name.form), names).values():
        if _are_two(group) and len({fold(name.form) for name in group}) > 1:
            yield pair(*_two(group), WRITING, words)


def usual(type: str, names: Iterable[Name]) -> Iterator[Pair]:
    """Names of which the lists know that they are of one thing."""
    for common, group in _by(lambda name: standard(type, name.flat), names).items():
        if _are_two(group):
            yield pair(*_two(group), RULES, (f"都是{common}的名称", f"both are names of {common}"))


def _by(key: Callable[[Name], str], names: Iterable[Name]) -> dict[str, list[Name]]:
    found: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if made := key(name):
            found[made].append(name)
    return found


def _are_two(group: Sequence[Name]) -> bool:
    return len(group) > 1 and len({name.entity.id for name in group}) == 2 and any(name.is_main for name in group)


def _two(group: Sequence[Name]) -> tuple[Name, Name]:
    """The first name of each of two, the longer first."""
    first = {name.entity.id: name for name in reversed(group)}
    a, b = sorted(first.values(), key=lambda name: (-len(name.form), name.form, name.entity.id))
    return a, b


BRACKETS = re.compile(r"\(([^()]*)\)")


def brackets(type: str, names: Iterable[Name], index: Index) -> Iterator[Pair]:
    """青禾产业园（云州） and 青禾产业园. A university's campus is told apart by its brackets."""
    if type not in ORGANISATIONS or type == "University":
        return
    for name in names:
        inside = BRACKETS.findall(name.flat) if "(" in name.flat else ()
        if len(inside) == 1 and (inside[0] in by_name() or re.fullmatch("[A-Za-z]+", inside[0])):
            for other in index.get(BRACKETS.sub("", name.flat), ()):
                place = inside[0] in by_name()
                zh = "只差括号里的地名" if place else f"只差括号里的“{inside[0]}”"
                words = zh, f"only {inside[0]} in brackets is more"
                yield pair(name, other, FORM, words, stem(inside[0]) if place else "")


# What may stand behind the name of a plan or a technique or not.
TAILS = frozenset(("工程", "改革", "行动", "计划", "战略", "建设", "机制", "制度", "技术", "系统", "活动"))


def tails(type: str, names: Iterable[Name], index: Index) -> Iterator[Pair]:
    """退耕还林 and 退耕还林工程."""
    if type in ORGANISATIONS:
        return
    for name in names:
        if name.flat[-2:] in TAILS and len(name.flat) > 5:
            for other in index.get(name.flat[:-2], ()):
                words = f"甲只在后面多了“{name.flat[-2:]}”", f"only {name.flat[-2:]} is more, at the end of A"
                yield pair(name, other, FORM, words)
