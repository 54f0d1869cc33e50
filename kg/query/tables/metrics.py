"""When two figures measure the same thing, and how far one is from the other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import inf

from kg.fold import fold
from kg.model import Indicator

# 新增、累计, 力争形成: what is done with the things counted, not what they are.
DOING = (
    "力争|计划|确保|争取|预计|累计|共计|总计|新增|净增|建成|建设|培育|培养|形成|实施|拥有|获批|达到|实现|引进|集聚|突破|完成|开展"
    "|组织|获得|已|全省|全市|全区|全县"
)
LEADING = re.compile(rf"^(?:{DOING})(?=.{{2}})")
SHORTEST = 4  # characters of a metric that another may end with
TRAILING = re.compile(r"(?<=.{4})(?:要|应|将|须|达|为)$")  # …平台要达到80家
SIGNS = re.compile(r"[\W_]+")


def metric_key(metric: str, subjects: Iterable[str] = ()) -> str:
    """What is counted, without whose it is and what is done with it.

    >>> metric_key("徐州高新区力争形成“双高协同”标志性合作项目", ["徐州高新区"])
    '双高协同标志性合作项目'
    """
    words = SIGNS.sub("", fold(metric))
    for name in sorted((SIGNS.sub("", fold(one)) for one in subjects), key=len, reverse=True):
        words = words.replace(name, "") if name and name != words else words
    shorter = LEADING.sub("", words)
    while shorter != words:
        words, shorter = shorter, LEADING.sub("", shorter)
    return TRAILING.sub("", words)


def ends_alike(a: str, b: str) -> bool:
    """Whether one key is the end of the other: 顶尖人才 of 集聚顶尖人才.

    >>> ends_alike("顶尖人才", "集聚顶尖人才"), ends_alike("企业", "高新技术企业")
    (True, False)
    """
    return a == b or min(len(a), len(b)) >= SHORTEST and (a.endswith(b) or b.endswith(a))


def within(one: Indicator) -> tuple[float, float]:
    """Between what the figure lies by its bound; 约 is taken as a tenth either way."""
    if one.bound == ">=":
        return one.value, inf
    if one.bound == "<=":
        return -inf, one.value
    width = abs(one.value) / 10 if one.bound == "~" else 0.0
    return one.value - width, one.value + width


def agree(a: Indicator, b: Indicator) -> bool:
    """Whether both can be true at once: 超560家 and 568家 can, 17家 and 18家 cannot."""
    (low, high), (least, most) = within(a), within(b)
    return max(low, least) <= min(high, most)


def left(target: Indicator, actual: Indicator) -> float:
    """How much is left to the target; nothing is left where it is reached. Below a `<=` is reached."""
    gap = actual.value - target.value if target.bound == "<=" else target.value - actual.value
    return max(round(gap, 6), 0.0)


def in_year(period: str, year: str) -> bool:
    """Whether a period lies in this year or stretches over it.

    >>> in_year("2025-2027", "2026"), in_year("2025-11", "2025"), in_year("", "2025")
    (True, True, False)
    """
    years = re.findall(r"\d{4}", period)
    return bool(years) and years[0] <= year <= years[-1]
