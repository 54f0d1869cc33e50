"""Where forms stand in a text: once a name is known, every place where it is written counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import ahocorasick


def places(text: str, form: str) -> Iterator[int]:
    """The offset of every occurrence; they do not overlap."""
    at = text.find(form)
    while at >= 0:
        yield at
        at = text.find(form, at + len(form))


def written(text: str, forms: Iterable[str]) -> Iterator[tuple[int, str]]:
    """(offset, form) of every occurrence of every form, in one pass however many forms there are."""
    machine = ahocorasick.Automaton()
    for form in forms:
        machine.add_word(form, form)
    if len(machine):
        machine.make_automaton()
        yield from ((last + 1 - len(form), form) for last, form in machine.iter(text))


def spans(text: str, forms: Iterable[str]) -> list[tuple[int, int]]:
    """Every occurrence of every form as (start, end), in order."""
    return sorted({(at, at + len(form)) for at, form in written(text, forms)})
