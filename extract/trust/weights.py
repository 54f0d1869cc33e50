"""Weights of features: what each adds to the log-odds that something was read rightly.

A table is a TSV beside this module, `feature<TAB>weight`, written by `extract.learn`; a feature without a row weighs
nothing. The first row, `always`, is where everything begins.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

ALWAYS = "always"


@cache
def weights(name: str) -> Mapping[str, float]:
    """The rows of `NAME.tsv`."""
    text = Path(__file__).with_name(f"{name}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {feature: float(weight) for feature, weight in rows}


def chance(name: str, features: Iterable[str]) -> float:
    """How likely it is, 0 to 1, to two decimals, that what has these features was read rightly."""
    table = weights(name)
    total = math.fsum(table.get(feature, 0.0) for feature in (ALWAYS, *features))
    return round(1 / (1 + math.exp(-total)), 2)
