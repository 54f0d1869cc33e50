"""Sizes told as a level: 打造万亿级智能物联产业集群 is a cluster of 万亿元, 形成4个千亿级产业集群 counts four."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.figures.numbers import DIGITS, scaled

# The number, and what is so large. Behind a measure word (4个千亿级…) the level belongs to the noun that is counted.
LEVEL = re.compile(
    r"(?<![\d.一二两三四五六七八九十百千万亿个条大座])(?P<number>\d{1,5}(?:\.\d{1,3})?|[一二两三四五六七八九]?)"
    r"(?P<scale>[十百千]?[万亿]|[百千万]亿)元?级的?(?P<what>(?!产业|特色|优势|主导|支柱|制造业)[\u4e00-\u9fffA-Za-z]{2,14}?(?:产业集群|产业链|产业|集群))"
    r"(?=[，。；、！）\n]|$|正|已|和|与|加快|加速|初步|基本)"
)


@dataclass(frozen=True, slots=True)
class Level:
    """`text[start:end]` says how large in 元 what `what` names is."""

    start: int
    end: int
    value: float
    what: str


def read_levels(text: str) -> Iterator[Level]:
    """The levels of a text, by place.

    >>> [(one.what, one.value) for one in read_levels("打造万亿级智能物联产业集群，形成4个千亿级产业集群。")]
    [('智能物联产业集群', 1000000000000.0)]
    """
    if "亿级" not in text and "亿元级" not in text:
        return
    for match in LEVEL.finditer(text):
        value = scaled(float(DIGITS.get(match["number"]) or match["number"] or 1), match["scale"])
        if value >= 1e8:
            yield Level(match.start("number"), match.end(), value, match["what"])
