"""Of all candidates the ones that stand: the longest first, then the heaviest; none inside another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from spacy.language import Language
from spacy.tokens import Doc

from extract.mentions.addressed import addressed
from extract.mentions.front import is_owned_class, trimmed
from extract.notes import Candidate, Named, Thing, notes
from extract.tokenizer import ends

PAIRS = (("“", "”"), ("（", "）"), ("《", "》"))
Span = TypeVar("Span", Candidate, Named)
SIGNS = frozenset("“”（）《》")


@Language.component("zhengtu_choose")
def choose(doc: Doc) -> Doc:
    found = notes(doc)
    words = ends(doc)
    names = (one for one in found.candidates if _whole(found.text, one) and not is_owned_class(one, found.text))
    candidates = [trimmed(one, found.text, words) for one in names]
    chosen = sorted(_named(found.text, one) for one in longest(candidates, len(found.text)))
    found.mentions = addressed(found, chosen)
    return doc


def _whole(text: str, one: Candidate) -> bool:
    """Whether quotation marks and brackets within a name are pairs: 普洱市“普洱茶 is none."""
    name = text[one.start : one.end]
    return SIGNS.isdisjoint(name) or all(name.count(open) == name.count(close) for open, close in PAIRS)


def longest(candidates: list[Candidate], length: int) -> list[Candidate]:
    """The candidates that do not overlap, the longest first, then the heaviest, then the first."""
    return apart(candidates, length, lambda c: (c.start - c.end, -c.weight, c))


def apart(ones: Iterable[Span], length: int, order: Callable[[Span], Any]) -> list[Span]:
    """Those that do not overlap one that comes before them in this order, of a text of so many characters."""
    taken, kept = bytearray(length), []
    for one in sorted(ones, key=order):
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
            kept.append(one)
    return kept


def _named(text: str, one: Candidate) -> Named:
    return Named(one.start, one.end, Thing(one.type, one.name or text[one.start : one.end]), one.rule)
