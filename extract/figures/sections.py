"""What the title of a document and the headings of its sections say of the figures below them.

一、2024年工作回顾 and 二、2025年工作安排 part a work report into what was reached and what is wanted;
云台市2025年上半年经济运行情况 is of that half year throughout.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.figures.periods import read_period

YEAR = re.compile(r"(?:19|20)\d\d年")
BACK = re.compile(r"回顾|总结|成绩|成效|完成情况|工作情况|执行情况|运行情况")
AHEAD = re.compile(
    r"(?:20\d\d年|今年|明年|今后|下一?步|下一?阶段|下半年|未来)[^，。；]{0,14}(?:安排|目标|打算|部署|任务|重点|举措|思路|计划|工作)$"
)
BULLETIN = re.compile(r"(?:19|20)\d\d年[^，。；]{0,16}(?:统计公报|经济运行情况|运行情况|经济形势)")


def kind_below(headings: Sequence[str]) -> str:
    """`target` below a heading that looks ahead, `actual` below one that looks back, "" below others.

    >>> kind_below(["2025年重点工作安排", "加快产业升级"]), kind_below(["2024年工作回顾"]), kind_below(["总体要求"])
    ('target', 'actual', '')
    """
    return next((kind for kind in map(_kind, headings) if kind), "")


def _kind(heading: str) -> str:
    return "actual" if BACK.search(heading) else "target" if AHEAD.search(heading.strip()) else ""


def period_below(headings: Sequence[str], today: str) -> str:
    """The year of the heading that looks ahead or back, where it names one alone.

    >>> period_below(["2025年重点工作安排", "加快产业升级"], ""), period_below(["总体要求"], "")
    ('2025', '')
    """
    return next((_period(one, today) for one in headings if _kind(one) and len(YEAR.findall(one)) < 2), "")


def _period(words: str, today: str) -> str:
    return read_period(words, 0, len(words), len(words), today)


def period_of_bulletin(title: str) -> str:
    """The year, or the part of one, that a bulletin is of; "" for other documents.

    >>> period_of_bulletin("云台市2025年上半年经济运行情况"), period_of_bulletin("云台市2024年统计公报")
    ('2025-01/2025-06', '2024')
    """
    return _period(title, "") if BULLETIN.search(title) and len(YEAR.findall(title)) == 1 else ""
