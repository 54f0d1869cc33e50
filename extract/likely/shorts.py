"""Names that are short for others by the first signs of their parts, found without comparing each with each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from extract.likely.firms import LEGAL
from extract.likely.owners import stem
from extract.likely.pair import ORGANISATIONS, SHORT, Name, Pair, pair
from extract.likely.shorten import CLOSING, LONGEST, LONGEST_SHORT, SHORTEST, lay

SHORTENED = frozenset((*ORGANISATIONS, "Event", "Policy", "Program"))
BODIES = ORGANISATIONS - {"FinancialProduct"}  # 公司 of 公司债券 says what it is
MANY = 200  # names that share an end and a sign with a short one; among more none can be told
Ends = Mapping[str, Mapping[str, Sequence[Name]]]  # by the last sign, then by each sign


def shorts(type: str, names: Sequence[Name]) -> Iterator[Pair]:
    """The pairs of a type in which one is short for the other."""
    if type not in SHORTENED:
        return
    wanted = [name for name in names if name.is_main and SHORTEST <= len(name.flat) <= LONGEST_SHORT]
    ends = _ends(names, {name.flat[-1] for name in wanted})
    for name in wanted:
        for other in _alike(ends, name.flat):
            laid = lay(name.flat, other.flat, type in BODIES) if other.entity.id != name.entity.id else None
            if laid:
                told = "|".join(laid.parts)
                words = f"短名是全名的缩略：{told}", f"the short name is made of parts of the full one: {told}"
                yield pair(other, name, SHORT, words, stem(laid.open[-1]) if laid.open else "")


def _ends(names: Iterable[Name], wanted: set[str]) -> Ends:
    found: dict[str, dict[str, list[Name]]] = defaultdict(lambda: defaultdict(list))
    for name in names:
        if SHORTEST + 2 <= len(name.flat) <= LONGEST:
            for last in wanted.intersection(_lasts(name.flat)):
                group = found[last]
                for sign in set(name.flat):
                    group[sign].append(name)
    return found


def _lasts(flat: str) -> Iterator[str]:
    """The signs with which a short form of a name can end."""
    yield flat[-1]
    if flat[-1] in "司团份":
        flat = LEGAL.sub("", flat) or flat
        yield flat[-1]
    for size in (2, 3, 4):
        yield from (short[-1] for short in CLOSING.get(flat[-size:], ()))


def _alike(ends: Ends, short: str) -> list[Name]:
    """The names with all signs of a short one, found by its rarest; none where these are too many to tell."""
    signs = ends.get(short[-1], {})
    rarest, *others = sorted(set(short), key=lambda sign: (len(signs.get(sign, ())), sign))
    found = list(signs.get(rarest, ()))
    for sign in others if len(found) <= MANY else ():
        found = [name for name in found if sign in name.flat]
    return found if len(found) <= MANY else []
