"""All pairs that some source proposes and the comparing of names leaves open.

Every source looks a name up, or goes through the few that share an end and their rarest sign with it; none compares
each with each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from extract.likely.aliases import aliases
from extract.likely.differ import differ, numbers
from extract.likely.firms import firms
from extract.likely.owners import owned
from extract.likely.pair import ALIAS, KINDS, ORGANISATIONS, RULES, WRITING, Name, Pair, Reason, names_of
from extract.likely.shorts import shorts
from extract.likely.writing import brackets, tails, usual, writings
from extract.names.compare import compare
from extract.names.territory import by_name
from extract.segment import cut
from kg.model import Entity

LEFT_OUT = frozenset(("Indicator", "Measure"))  # a number and a clause have no names of their own
FEW = 2  # full names that one short name may be of


def candidates(entities: Iterable[Entity], types: frozenset[str] = frozenset()) -> list[Pair]:
    """The pairs of these types (of all where none is given), the surest first."""
    groups: dict[str, list[Name]] = defaultdict(list)
    for name in names_of(one for one in entities if one.type not in LEFT_OUT):
        groups[name.entity.type].append(name)
    known = {name.flat for type in sorted(ORGANISATIONS) for name in groups.get(type, ())}
    found: dict[tuple[str, str], Pair] = {}
    for type in sorted(groups.keys() & types if types else groups):
        for pair in _of_type(type, groups[type], known):
            if pair.a.id != pair.b.id and (pair.ids not in found or rank(pair) < rank(found[pair.ids])):
                found[pair.ids] = pair
    return sorted(filter(None, map(_open, found.values())), key=rank)


def rank(pair: Pair) -> tuple[int, int, str, str]:
    """The surest source first; then the longer the shorter name is, the less it can mean another thing."""
    return KINDS.index(pair.reason.kind), -len(pair.reason.short), pair.a.id, pair.b.id


def _of_type(type: str, names: Sequence[Name], known: set[str]) -> Iterator[Pair]:
    main = [name for name in names if name.is_main]
    index: dict[str, list[Name]] = defaultdict(list)
    for name in main:
        index[name.flat].append(name)
    yield from aliases(type, names, known)
    yield from writings(names)
    yield from usual(type, main)
    yield from _few(brackets(type, names, index))
    yield from _few(tails(type, names, index))
    yield from _few(firms(names)) if type == "Enterprise" else ()
    yield from _few(owned(type, names, index, known))
    yield from _few(shorts(type, names))


def _few(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs whose shorter name is of no more than FEW others."""
    by_short: dict[str, dict[str, Pair]] = defaultdict(dict)
    for pair in pairs:
        by_short[pair.b.id].setdefault(pair.a.id, pair)
    for found in by_short.values():
        if len(found) <= FEW:
            yield from found.values()


def _open(pair: Pair) -> Pair | None:
    """The pair, unless its names are surely of two things; with the words of the rules where these make it one."""
    said = pair.reason
    if any(differ(a, b) for a, b in {(said.form, said.short), (pair.a.name, pair.b.name)}):
        return None
    if said.kind in (ALIAS, WRITING):
        return None if said.kind == ALIAS and is_anonymous(pair.b) else pair
    verdict = compare(said.form, said.short)
    if verdict.same:
        return Pair(pair.a, pair.b, Reason(RULES, verdict.why_zh, verdict.why_en, said.form, said.short))
    alike = said.kind == RULES or numbers(said.form) == numbers(said.short)
    return pair if alike and not is_anonymous(pair.b) else None


# Words of an event's name that say whose it is, beside places, quotations and numbers.
WHOSE = re.compile("[“”《》]|中国|全国|世界|国际|亚|欧|奥|大学|大赛|[A-Za-z]")


def is_anonymous(one: Entity) -> bool:
    """Whether every town could hold a meeting of this name: 师生座谈会, 第十次党代会."""
    return one.type == "Event" and not WHOSE.search(one.name) and not any(word in by_name() for word in cut(one.name))
