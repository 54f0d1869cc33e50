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
def words(name: str, group: str) -> frozenset[str]:
    """The words of one group of `NAME.tsv`, whose rows are a group and words with spaces between."""
    found = frozenset(word for row in rows(name) if row[0] == group for word in row[1].split(" "))
    if not found:
        raise KeyError(f"no group {group!r} in {name}.tsv; known: {sorted({row[0] for row in rows(name)})}")
    return found


def either(name: str, *groups: str) -> str:
    """A pattern for the words of some groups of `NAME.tsv`; of those that begin alike the longest first."""
    found = {word for group in groups for word in words(name, group)}
    return "|".join(map(re.escape, sorted(found, key=lambda word: (-len(word), word))))


@cache
def finder(name: str) -> Listed:
    """Finds the first field of every row of `NAME.tsv`: (last offset, length) of each. Made where a module is loaded,
    so that all lists and patterns are found in one pass."""
    return Listed(lambda: (form for form, *_ in rows(name)))
