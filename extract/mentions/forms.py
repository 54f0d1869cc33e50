"""Where a form stands in a text: once a name is known, every place where it is written counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def places(text: str, form: str) -> Iterator[int]:
    """The offset of every occurrence; they do not overlap."""
    at = text.find(form)
    while at >= 0:
        yield at
        at = text.find(form, at + len(form))


def spans(text: str, forms: Iterable[str]) -> list[tuple[int, int]]:
    """Every occurrence of every form as (start, end), in order."""
    return sorted({(at, at + len(form)) for form in set(forms) for at in places(text, form)})
