"""Patterns that are sought only where a word stands that they cannot do without.

Most rules find nothing in most texts, and a pattern that begins with a wide class is tried at every sign. What words
a pattern needs follows from the pattern itself: `[一-龥]{2,8}(?:研究院|实验室)` needs 研究院 or 实验室, and begins
at most eight signs before it. All words of all patterns are looked for in one pass over a text, and a pattern is
then tried only at the places where it can begin. What it finds is what `re` finds. The words of lists are found in
the same pass.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import ahocorasick

MOST = 1500  # words that a pattern may need one of; more are not worth the looking
ENDLESS = 400  # signs; a match that may be longer is not bounded
CLOSE = 8  # signs; a pattern without bound is tried at so many before a word
DENSE = 12  # where a word stands more often than once in so many signs, the whole text is as quick
KNOWN: list[Sought | Listed] = []


Hit = tuple[int, int]  # the last sign of a word and its length


@dataclass(frozen=True, slots=True)
class Need:
    """One of `words` stands in every match, at most `before` signs behind its begin."""

    words: frozenset[str]
    before: int

    def rank(self) -> tuple[int, int]:
        """The longer the words and the fewer, the better."""
        return min(map(len, self.words)), -len(self.words)


class Sought:
    """A pattern as `re.compile` gives it, whose `finditer` over a whole text is quick."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.plain = re.compile(pattern, flags)
        self.pattern, self.flags = pattern, flags
        self.search, self.match, self.fullmatch = self.plain.search, self.plain.match, self.plain.fullmatch
        self.sub, self.findall = self.plain.sub, self.plain.findall
        self.need: Need | None = None
        self.span = 0  # signs that a match and what it looks at behind itself may take; 0 where there is no bound
        KNOWN.append(self)

    def read(self) -> None:
        """Find out what the pattern needs."""
        tree = parser.parse(self.pattern, self.flags)
        self.need = None if tree.state.flags & re.IGNORECASE else needed(tree)
        self.span = reach(tree)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches in `text[start:end]`, from left to right."""
        if start or end is not None:
            return self.plain.finditer(text, start, len(text) if end is None else end)
        places, _ = found(text, len(KNOWN))
        if self.need is None:
            return self.plain.finditer(text)
        spots = places.get(self)
        if not spots:
            return iter(())
        before = self.need.before
        if len(spots) * DENSE > len(text) or not self.span and before > CLOSE:
            return self.plain.finditer(text)
        spots = sorted(spots)
        return self._near(text, spots, before) if self.span else self._at(text, spots, before)

    def _near(self, text: str, spots: Sequence[int], before: int) -> Iterator[re.Match[str]]:
        """The matches that begin at most `before` signs before one of the spots."""
        at, search, span = 0, self.search, self.span
        for last in spots:
            at = max(at, last - before)
            while at <= last:
                match = search(text, at, last + span)
                if match is None or match.start() > last:
                    at = last + 1
                else:
                    yield match
                    at = match.end()

    def _at(self, text: str, spots: Sequence[int], before: int) -> Iterator[re.Match[str]]:
        """The same for a pattern without bound, tried sign by sign."""
        at = 0
        for last in spots:
            at = max(at, last - before)
            while at <= last:
                match = self.match(text, at)
                if match:
                    yield match
                at = match.end() if match else at + 1


class Listed:
    """The words of a list, found in the same pass; `words` is asked for them at first use."""

    def __init__(self, words: Callable[[], Iterable[str]]) -> None:
        self.words = words
        KNOWN.append(self)

    def iter(self, text: str) -> list[Hit]:
        """All words where they stand, by their ends; of those with one end the longest first."""
        return found(text, len(KNOWN))[1].get(self, [])

    def iter_long(self, text: str) -> Iterator[Hit]:
        """From left to right the longest word that begins behind the last."""
        floor = 0
        for last, length in sorted(self.iter(text), key=lambda hit: (hit[0] - hit[1], -hit[1])):
            if last + 1 - length >= floor:
                yield last, length
                floor = last + 1


@lru_cache(maxsize=2)
def found(text: str, known: int) -> tuple[dict[Sought, list[int]], dict[Listed, list[Hit]]]:
    """For each of the first so many patterns where a word that it needs begins, and the hits of each list."""
    places: dict[Sought, list[int]] = defaultdict(list)
    hits: dict[Listed, list[Hit]] = defaultdict(list)
    for last, (length, patterns, lists) in finder(known).iter(text):
        for one in patterns:
            places[one].append(last + 1 - length)
        for group in lists:
            hits[group].append((last, length))
    return places, hits


@lru_cache(maxsize=1)
def finder(known: int) -> ahocorasick.Automaton:
    """A machine for the words of the first so many patterns and lists, each with those that look for it."""
    patterns: dict[str, list[Sought]] = defaultdict(list)
    lists: dict[str, list[Listed]] = defaultdict(list)
    for one in KNOWN[:known]:
        if isinstance(one, Listed):
            for word in dict.fromkeys(one.words()):
                lists[word].append(one)
        else:
            one.read()
            for word in one.need.words if one.need else ():
                patterns[word].append(one)
    made = ahocorasick.Automaton()
    for word in patterns | lists:
        made.add_word(word, (len(word), tuple(patterns.get(word, ())), tuple(lists.get(word, ()))))
    made.make_automaton()
    return made


def reach(tree: Any) -> int:
    """How many signs from its begin on a match looks at, or 0 where that has no bound."""
    width = tree.getwidth()[1] + sum(ahead(item) for item in tree)
    return width + 1 if width <= ENDLESS else 0


def ahead(item: Any) -> int:
    """The most signs that an item looks at behind the match; a text's end is never reached."""
    op, given = item
    if op is ops.AT:
        return 0 if given in (ops.AT_BOUNDARY, ops.AT_NON_BOUNDARY, ops.AT_BEGINNING) else ENDLESS + 1
    if op in (ops.ASSERT, ops.ASSERT_NOT):
        return reach(given[1]) or ENDLESS + 1
    return sum(ahead(below) for tree in trees(item) for below in tree)


def trees(item: Any) -> list[Any]:
    """The sequences within an item."""
    op, given = item
    if op is ops.BRANCH:
        return list(given[1])
    if op in REPEATS:
        return [given[2]]
    if op is ops.SUBPATTERN:
        return [given[3]]
    if op is ops.ATOMIC_GROUP:
        return [given]
    if op is ops.GROUPREF_EXISTS:
        return [tree for tree in given[1:] if tree is not None]
    return []


REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


def needed(tree: Any) -> Need | None:
    """The best need of a sequence: a run of words, or what one of its items needs."""
    found: list[Need] = []
    run, begun, at = frozenset([""]), 0, 0
    for item in tree:
        here = spelled(item)
        if here is not None and len(here) * len(run) <= MOST:
            run = frozenset(map("".join, product(run, here)))
        else:
            found += _need(run, begun)
            run, begun = frozenset([""]), at + width(tree, item)
            below = inner(item)
            if here is not None:
                run, begun = here, at
            elif below:
                found.append(Need(below.words, at + below.before))
        at += width(tree, item)
    found += _need(run, begun)
    return max((one for one in found if len(one.words) <= MOST), key=Need.rank, default=None)


def _need(run: frozenset[str], begun: int) -> list[Need]:
    return [Need(run, begun)] if all(run) else []


def inner(item: Any) -> Need | None:
    """What an item needs that cannot be spelled out as words."""
    op, given = item
    if op is ops.BRANCH:
        below = [one for tree in given[1] if (one := needed(tree))]
        every = len(below) == len(given[1])
        return Need(union(one.words for one in below), max(one.before for one in below)) if every else None
    if op is ops.SUBPATTERN:
        return needed(given[3])
    if op is ops.ATOMIC_GROUP:
        return needed(given)
    if op in REPEATS and given[0]:
        return needed(given[2])
    return None


def width(tree: Any, item: Any) -> int:
    """The most signs that an item of a sequence takes."""
    return int(min(parser.SubPattern(tree.state, [item]).getwidth()[1], 2**20))


def spelled(item: Any) -> frozenset[str] | None:
    """All words that an item may be, where they are few."""
    op, given = item
    if op is ops.LITERAL:
        return frozenset([chr(given)])
    if op is ops.IN:
        return frozenset(chr(sign) for _, sign in given) if all(kind is ops.LITERAL for kind, _ in given) else None
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return frozenset([""])
    if op is ops.SUBPATTERN:
        return all_spelled(given[3])
    if op is ops.BRANCH:
        below = [words for tree in given[1] if (words := all_spelled(tree)) is not None]
        return union(below) if len(below) == len(given[1]) else None
    if op in REPEATS and given[1] == 1:
        once = all_spelled(given[2])
        return once if once is None or given[0] else once | {""}
    return None


def union(groups: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(chain.from_iterable(groups))


def all_spelled(tree: Any) -> frozenset[str] | None:
    """All words that a sequence may be, where they are few."""
    found = frozenset([""])
    for item in tree:
        here = spelled(item)
        if here is None or len(here) * len(found) > MOST:
            return None
        found = frozenset(map("".join, product(found, here)))
    return found
