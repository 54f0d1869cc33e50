"""The lists that ship: TSV files beside this module; the first line, `# source: …`, says where one comes from."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from extract.sought import Listed


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `NAME.tsv`, each as its fields; empty lines and those that begin with # are left out."""
    text = (Path(__file__).parent / f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line and not line.startswith("#"))


@cache
def words(name: str, *groups: str) -> frozenset[str]:
    """The words of some groups of `NAME.tsv`, whose rows are a group and words with spaces between."""
    known = {row[0] for row in rows(name)}
    for group in groups:
        if group not in known:
            raise KeyError(f"no group {group!r} in {name}.tsv; known: {sorted(known)}")
    return frozenset(word for row in rows(name) if row[0] in groups for word in row[1].split(" "))


def either(name: str, *groups: str) -> str:
    """A pattern for the words of some groups of `NAME.tsv`; of those that begin alike the longest first."""
    found = sorted(words(name, *groups), key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, found))


@cache
def finder(name: str) -> Listed:
    """Finds the first field of every row of `NAME.tsv`: (last offset, length) of each. Made where a module is loaded,
    so that all lists and patterns are found in one pass."""
    return Listed(lambda: (form for form, *_ in rows(name)))
