"""A name that a document defines as another thing's alias: 江苏省产业技术研究院（以下简称省产研院）."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from extract.likely.owners import is_owner, stands_alone, stem, whose
from extract.likely.pair import ALIAS, Name, Pair, pair
from extract.likely.shorten import lay
from extract.likely.writing import TAILS
from extract.names.parse import plain
from kg.fold import fold


def aliases(type: str, names: Sequence[Name], known: set[str]) -> Iterator[Pair]:
    """The pairs whose shorter name is the alias of one thing alone."""
    borne: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in names:
        if not name.is_main:
            borne[fold(name.form)].setdefault(name.entity.id, name)
    for name in names:
        others = borne.get(fold(name.form), {}) if name.is_main else {}
        if len(others) == 1 and name.entity.id not in others:
            (other,) = others.values()
            needs = _needs(type, name.flat, other, known)
            if needs is not None:
                words = (
                    f"甲在文档里也叫“{other.form}”，是乙的名称",
                    f"documents call A {other.form}, the name of B",
                )
                yield pair(other, name, ALIAS, words, needs)


def _needs(type: str, short: str, other: Name, known: set[str]) -> str | None:
    """What a text of an alias must say besides for it to be this one's; None where that cannot be told.

    A text may call its own committee 教指委; another text's 教指委 is another.
    """
    long = plain(other.entity.name)
    if not _within(short, long):
        return ""  # a document number, a name in Latin letters
    if long.endswith(short):
        owner = long.removesuffix(short)
        alone = is_owner(owner, known) and stands_alone(type, short, owner)
        return whose(type, short, owner) if alone else None
    if long.startswith(short):
        return "" if long.removeprefix(short) in TAILS else None
    laid = lay(short, long)
    return None if laid is None else stem(laid.open[-1]) if laid.open else ""


def _within(short: str, long: str) -> bool:
    """Whether the signs of one stand in the other in this order."""
    signs = iter(long)
    return all(sign in signs for sign in short)
