"""A firm by its brand, and with its place, the words of its trade and its form: 江苏青禾科技有限公司 and 青禾."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from extract.likely.owners import stem
from extract.likely.pair import FORM, Name, Pair, pair
from extract.names.territory import by_name

LEGAL = re.compile("(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:总)?公司$|集团$|股份$")
TRADE = re.compile("(?:科技|技术|股份|集团|控股|实业|产业|发展|投资|国际)*")
PLACE = re.compile(r"\(([^()]*)\)")
WORDS = "只差行业和公司形式的用词", "only the words for the trade and the form of the company are more"


def firms(names: Sequence[Name]) -> Iterator[Pair]:
    """The pairs of firms by their own names; what a text calls one for short is another matter."""
    cores = [(name, *core(name.flat)) for name in names if name.is_main]
    index: dict[str, list[tuple[Name, str]]] = defaultdict(list)
    for name, brand, place in cores:
        index[brand].append((name, place))
    for name, brand, place in cores:
        for end in range(2, len(brand) + 1):
            for other, seat in index.get(brand[:end], ()) if TRADE.fullmatch(brand[end:]) else ():
                if _may_be_one(name, other, place, seat) and (end > 2 or place in ("", seat)):
                    yield pair(name, other, FORM, WORDS, stem(place) if place != seat else "")


def _may_be_one(name: Name, other: Name, place: str, seat: str) -> bool:
    return len(other.flat) < len(name.flat) and (not seat or stem(seat) == stem(place)) and not _is_house(name, other)


def _is_house(a: Name, b: Name) -> bool:
    """Whether one is the house and one its listed company: 青禾集团公司 and 青禾股份有限公司."""
    forms = [("集团" in name.flat, "股份" in name.flat) for name in (a, b)]
    return sorted(forms) == [(False, True), (True, False)]


def core(flat: str) -> tuple[str, str]:
    """A firm without its place and its form, and the place.

    >>> core("江苏青禾科技有限公司"), core("青禾(江苏)科技集团")
    (('青禾科技', '江苏'), ('青禾科技', '江苏'))
    """
    inside = PLACE.search(flat)
    place = inside[1] if inside and inside[1] in by_name() else ""
    bare = LEGAL.sub("", PLACE.sub("", flat))
    size = next((n for n in range(min(len(bare) - 2, 8), 1, -1) if bare[:n] in by_name()), 0)
    return bare[size:], place or bare[:size]
