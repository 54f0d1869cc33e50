"""When a figure holds: 截至2025年11月 → 2025-11, 到2027年 → 2027, 十四五 → 2021-2025, 去年 → the year before.

Relative words are read by the date of the document; without one they give nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PLANS = {"九": 1996, "十": 2001, "十一": 2006, "十二": 2011, "十三": 2016, "十四": 2021, "十五": 2026, "十六": 2031}
SPAN = re.compile(r"(?P<from>(?:19|20)\d\d)年?\s*(?:—+|-+|~|～|－|–|―+|至|到)\s*(?P<to>(?:19|20)\d\d)年")
# 较2013年增长, 比“十三五”末提高, 2017年成立的联盟: a year that the figure is not of.
BASE = re.compile(r"(?:[较比与同]|相比|相较于?|对比)(?:于|到|起|上|去|着)?[^，。；、\d]{0,6}$")
FOUNDED = re.compile(
    r"[^，。；、\d]{0,8}(?:成立|建成|设立|创办|组建|投产|开业|启用|创建|始建|注册|创立|建校|建院|落户|入驻|发布|印发|出台)的"
)
# 2019年以来, 自2021年成立以来, 2012年开始, 2022年起: from then on, and not of that year
LASTS = re.compile(r"(?:\d{1,2}日)?(?:[^，。；、\d]{0,12}以来|至今|起(?!步)|开始|以后|之后|后，)")
FROM = re.compile(r"[自从]$")
ON = re.compile(r"[^，。；\d]{0,24}(?:以来|起(?!步)|开始|之后|以后|后，)")
DATE = re.compile(r"(?P<year>(?:19|20)\d\d)年(?:(?P<month>1[0-2]|0?[1-9])月)?(?!代)")
# 升至|2021年26.71%，学生获奖5项: the year of the number right behind it alone
SPENT = re.compile(
    r"(?<=[至到从由])(?:19|20)\d\d年[底末]?的?(?:约|超|近|达)?[\d.]+(?![\d月日])[^，。；、]{1,6}[至到，；]"
)
PLAN = re.compile(r"“?(?P<plan>十[一二三四五六]|九|十)五”?(?:(?P<end>期?末)|时期|期间|规划|以来)")
YEARS = re.compile(r"(?P<past>去年|上一?年(?!度))|(?P<now>今年|本年|年内)|(?P<next>明年)")
PRESENT = re.compile(r"目前|如今|现在|当前|截至目前|至今|迄今|日前")


@dataclass(frozen=True, slots=True)
class Period:
    """ISO 8601 as far as known, and where in the text it stands."""

    when: str
    start: int


def read_period(text: str, start: int, end: int, at: int, today: str = "") -> str:
    """The period that `text[start:end]` gives for what stands at `at`: the last one before it, else the next.

    >>> read_period("截至2025年11月，服务企业超560家", 0, 18, 11)
    '2025-11'
    """
    found = sorted(_periods(text, start, end, today), key=lambda p: p.start)
    before = [p.when for p in found if p.start < at and not SPENT.match(text, p.start, at)]
    return before[-1] if before else ""


def _periods(text: str, start: int, end: int, today: str) -> list[Period]:
    spans = [m for m in SPAN.finditer(text, start, end) if not in_title(text, m.start())]
    found = [Period(f"{m['from']}-{m['to']}", m.start()) for m in spans]
    covered = [(m.start(), m.end()) for m in SPAN.finditer(text, start, end)]
    for match in DATE.finditer(text, start, end):
        if not any(a <= match.start() < b for a, b in covered) and not _aside(text, start, match):
            found.append(Period(_date(match, text, today), match.start()))
    found += [Period(_plan(m), m.start()) for m in PLAN.finditer(text, start, end) if not _aside(text, start, m)]
    return found + _relative(text, start, end, today)


def in_title(text: str, at: int) -> bool:
    """Whether a place is inside the title of a document: 《云台产业规划（2026—2028年）》."""
    opened = text.rfind("《", max(0, at - 80), at)
    return opened >= 0 and text.find("》", opened, at) < 0


def _aside(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a year is what is compared with, the one in which the subject was founded, or part of a title."""
    if in_title(text, match.start()):
        return True
    return bool(BASE.search(text, max(start, match.start() - 9), match.start()) or FOUNDED.match(text, match.end()))


def _date(match: re.Match[str], text: str, today: str) -> str:
    """A year or a month; 2019年以来 reaches from that year to the document's own, which may not be known."""
    begun = FROM.search(text, match.start() - 2, match.start()) and ON.match(text, match.end())
    if begun or LASTS.match(text, match.end()):
        year = match["year"]
        return "" if not today[:4].isdigit() else year if today[:4] == year else f"{year}-{today[:4]}"
    return match["year"] + (f"-{int(match['month']):02}" if match["month"] else "")


def _plan(match: re.Match[str]) -> str:
    first = PLANS[match["plan"]]
    return str(first + 4) if match["end"] else f"{first}-{first + 4}"


def _relative(text: str, start: int, end: int, today: str) -> list[Period]:
    """去年, 今年, 目前 by the date of the document."""
    if not today[:4].isdigit():
        return []
    year = int(today[:4])
    found = [Period(today[:7], m.start()) for m in PRESENT.finditer(text, start, end)]
    for match in YEARS.finditer(text, start, end):
        shift = {"past": -1, "now": 0, "next": 1}[match.lastgroup or "now"]
        found.append(Period(str(year + shift), match.start()))
    return found
