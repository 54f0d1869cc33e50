"""Which zone 该区, 园区 means: the one that acts in the sentence before, not one that it only acts with or in.

甲高新区与乙高新区签约，将在乙高新区设立飞地。该区还……: 甲高新区.
"""

from __future__ import annotations

import re

from extract.notes import Named, Notes, Thing
from extract.stretch import stretch_begin

STOPS = "。！？\n"
REACH = 240  # signs of the sentence that names it
# 与|乙高新区, 在|乙高新区, 携手|乙高新区: with whom or where, and not who acts
BESIDE = re.compile("(?:[与和同跟在向到赴往对从于至入]|前往|走进|考察|借鉴|携手|牵手|联合|支持|帮扶|来自)$")
LEADS = 16  # signs of time and place before the one that acts


def zone_before(found: Notes, fits: list[Named]) -> Thing | None:
    """The zone that is meant, of those that fit, the nearest first."""
    if not fits:
        return None
    text, nearest = found.text, fits[0]
    begin = stretch_begin(text, STOPS, max(0, nearest.start - REACH), nearest.start)
    row = [named for named in fits if named.start >= begin]
    first = row[-1] if row else nearest
    if first.thing == nearest.thing:
        return nearest.thing
    leads = first.start - begin <= LEADS or text.startswith("，", first.start - 1)
    acts = leads and not BESIDE.search(text, begin, first.start)
    head = _head(text, row)
    other = bool(BESIDE.search(text, max(begin, head - 2), head))
    return first.thing if acts and (other or _is_title(found, first.thing)) else nearest.thing


def _head(text: str, row: list[Named]) -> int:
    """Where the list begins that the nearest is in: 与|甲高新区、乙高新区."""
    begin = row[0].start
    for named in row[1:]:
        if text[named.end : begin] not in ("、", "和", "及"):
            break
        begin = named.start
    return begin


def _is_title(found: Notes, thing: Thing) -> bool:
    """Whether the first line names this zone."""
    end = found.text.find("\n")
    return any(named.thing == thing for named in found.between(0, end if 0 < end < REACH else 0))


KIND_OF_ZONE = re.compile("(?!高新|经开|开发|园)..?..?区|..城|..园(?<!产业园)|新区|片区|港区")
POINTING = re.compile("^(?:该|这[家个座所只支款项])")


def kind_fits(word: str, name: str) -> bool:
    """该实验室 is a laboratory, 该示范区 a demonstration zone; 该区 any zone."""
    kind = POINTING.sub("", word)
    return (
        not KIND_OF_ZONE.fullmatch(kind)
        and kind
        not in (
            "实验室",
            "研究院",
            "研究所",
            "中心",
            "平台",
            "联合体",
            "孵化器",
            "加速器",
            "工作站",
            "中试基地",
            "协会",
            "学会",
            "研究会",
            "商会",
            "意见",
            "办法",
            "规划",
            "方案",
        )
        or kind in name
    )
