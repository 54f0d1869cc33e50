"""Where the things of a statement stand in the text, and which signs are beside them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field

from extract.notes import Named, Notes, Thing

NEAR = 20  # mentions of one thing that are looked at behind a place
FAR = 400  # characters; what stands between is counted so far


@dataclass(slots=True)
class Around:
    """The mentions of a document by thing. Numbers come as classes, since few texts are learnt from."""

    notes: Notes
    of: dict[Thing, list[Named]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for named in self.notes.mentions:
            self.of[named.thing].append(named)

    def nearest(self, thing: Thing, start: int, end: int) -> Named | None:
        """The mention of a thing in a stretch, or else the one least far from it."""
        rows = self.of.get(thing, [])
        at = bisect_left(rows, start, key=lambda named: named.start)
        near = rows[max(at - 1, 0) : at + NEAR]
        return min(near, key=lambda named: (_away(named, start, end), named.implied, named.start), default=None)

    def beside(self, role: str, named: Named | None) -> list[str]:
        """The rule that found a mention, the sign before it and the one behind."""
        if not named:
            return [f"{role} is not named"]
        text = self.notes.text
        return [
            f"{role} by {named.rule}",
            f"{role} behind {_sign(text[named.start - 1 : named.start])}",
            f"{role} before {_sign(text[named.end : named.end + 1])}",
            *([f"{role} is implied"] if named.implied else ()),
        ]

    def between(self, start: int, end: int) -> list[str]:
        """How many clauses and sentences end between two places."""
        words = self.notes.text[start : min(end, start + FAR)]
        return [
            f"commas {min(words.count('，'), 4)}",
            f"stops {min(words.count('。') + words.count('；') + words.count(chr(10)), 3)}",
        ]


def _away(named: Named, start: int, end: int) -> int:
    return 0 if start <= named.start < end else min(abs(named.start - start), abs(named.start - end)) + 1


def _sign(sign: str) -> str:
    """A character as it is written in a row of a table; "" is the border of the text.

    >>> _sign("在"), _sign("3"), _sign("")
    ('在', 'a digit', 'a border')
    """
    if sign.isdigit():
        return "a digit"
    if sign.isascii() and sign.isalpha():
        return "a letter"
    return sign if sign.strip() else "a border"


def length(count: int) -> str:
    """A number of characters as a class, the next twice as wide.

    >>> [length(n) for n in (0, 1, 3, 9, 40, 900)]
    ['0', '1', '2-3', '8-15', '32-63', '64-']
    """
    if count < 2:
        return str(count)
    low = 1 << (min(count, 64).bit_length() - 1)
    return f"{low}-" if low == 64 else f"{low}-{2 * low - 1}"
