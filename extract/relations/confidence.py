"""How far a rule is to be trusted: the precision measured for it, from `confidence.tsv` beside this module.

A row counts how many statements of a rule a reader judged, and how many were right. A rule of which little was
seen stays near what relations reach on the whole.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

USUAL, WEIGHT = 0.77, 4  # what readers found right of unseen relations, and how many judgements that is worth


def confidence(rule: str) -> float:
    """The precision expected of a rule, 0 to 1, to two decimals.

    >>> confidence("no such rule")
    0.77
    """
    right, judged = judgements().get(rule, (0, 0))
    return round((right + USUAL * WEIGHT) / (judged + WEIGHT), 2)


@cache
def judgements() -> dict[str, tuple[int, int]]:
    """Of each rule how many statements were right, of how many judged."""
    text = Path(__file__).with_name("confidence.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {rule: (int(right), int(judged)) for rule, right, judged in rows}
