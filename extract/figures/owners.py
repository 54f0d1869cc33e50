"""Whose number is whose where several have one each: 甲高新区、乙高新区营业收入分别突破800亿元和500亿元."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from extract.figures.metrics import BARE, noun_before, root, verbs
from extract.figures.nominal import is_noun
from extract.figures.numbers import Number
from extract.figures.phrases import noun
from extract.figures.spots import Spot
from extract.notes import Figure, Named, Notes

OWNERS = frozenset(("Zone", "Place", "Enterprise", "University", "Platform", "Fund", "Association", "Industry"))
JOINS = ("、", "和", "与", "及", "以及")
EACH = "分别"
END = re.compile("[，。；\n]")
COUNT = re.compile(r"\d[\d.,]*")
# 新材料、生物医药、装备制造|三大主导产业|产值分别达到: what the several are
CLASS = re.compile(
    r"^等?[两二三四五六七八九十\d]{1,2}(?:大|个|家|所|座)[^，。；、]{0,6}?"
    r"(?:产业集群|产业链|产业|集群|行业|企业|高校|园区|开发区|县|市|区|平台)(?=..)"
)
TIME = re.compile(r"^(?:今年|去年|前[一二三]季度|上半年|\d{4}年)?(?:的|实现|完成|累计|预计|将|力争|要|已)*")

GIVEN = re.compile("认缴|出资|投资|投入|注资")  # 甲基金、乙集团分别认缴3亿元、2亿元: what is counted is the giving


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of a row told 分别 so far, one for each owner."""

    spot: Spot
    figures: tuple[Figure, ...]


def own(found: Notes, spot: Spot, figure: Figure, last: Figure | None, row: Row | None) -> Figure | None:
    """The figure as that of its own owner; None where the text tells no such row.

    `last` is the figure before: 甲营业收入突破3000亿元，乙、丙分别突破800亿元和500亿元 speaks of one thing. `row` is
    the row before: ……分别达1200亿元、900亿元，分别增长8%和7.5%.
    """
    at = found.text.rfind(EACH, spot.clause, spot.number.start)
    if at < 0:
        return None
    owners = _row(found, spot.clause, at)
    size = len(COUNT.findall(found.text, at, _end(found.text, spot)))
    if len(owners) > 1 and size == len(owners) > spot.nth:
        told = TIME.sub("", CLASS.sub("", found.text[owners[-1].end : at]))
        told = told or _behind(found.text, at + len(EACH))
        of_last = last is not None and last.start >= spot.sentence.start  # 收费降低30%。甲、乙分别认缴……: of its own
        given = GIVEN.match(found.text, at + len(EACH))
        metric = told or (given.group() if given else root(last.indicator.metric) if last and of_last else "")
        first = row.figures[0].indicator if row and spot.nth else figure.indicator
        names = metric and (given or is_noun(metric))
        return _of(figure, owners[spot.nth], metric + _tail(spot), first.bound) if names else None
    if row and not owners and size == len(row.figures) > spot.nth and row.spot.sentence == spot.sentence:
        before = row.figures[spot.nth]
        metric = (root(before.indicator.metric) or before.indicator.metric) + _tail(spot)
        return replace(figure, subject=before.subject, indicator=replace(figure.indicator, metric=metric))
    return None


def _behind(text: str, at: int) -> str:
    """What is told behind 分别: 分别|推出招商项目|36个、12个; "" where only a verb stands there (分别|达到|12个)."""
    number = COUNT.search(text, at, at + 24)
    if not number:
        return ""
    metric = noun(noun_before(text, at, Number(number.start(), number.end(), number.start(), 0, "")), [])
    told = len(metric) > 2 and metric in text[at : number.start()]
    return metric if told and not BARE.match(metric) and metric not in verbs() else ""


def _of(figure: Figure, owner: Named, metric: str, bound: str) -> Figure:
    row = replace(figure.indicator, metric=metric, bound=bound)
    return replace(figure, subject=owner.thing, indicator=row, rule="figure_opening")


def _tail(spot: Spot) -> str:
    """What makes another metric of the one before: 同比增长."""
    return spot.metric.removeprefix(spot.base).replace(EACH, "") if spot.base and spot.metric != spot.base else ""


def _end(text: str, spot: Spot) -> int:
    found = END.search(text, spot.number.end)
    return found.start() if found else len(text)


def _row(found: Notes, begin: int, end: int) -> Sequence[Named]:
    """The owners named one beside the other at the head of a stretch."""
    named = [one for one in found.between(begin, end) if one.thing.type in OWNERS]
    beside = takewhile(lambda two: found.text[two[0].end : two[1].start] in JOINS, pairwise(named))
    return [*named[:1], *(other for _, other in beside)] if named else []


def continued(row: Row | None, spot: Spot, figure: Figure) -> Row:
    """The row with one figure more, or a new one; as it was where the figure only says more of its owner."""
    if row and spot.nth == len(row.figures):
        return Row(row.spot, (*row.figures, figure))
    more = row and spot.clause != row.spot.clause and spot.nth < len(row.figures)
    return row if row and more and row.figures[spot.nth].subject == figure.subject else Row(spot, (figure,))
