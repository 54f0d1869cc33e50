"""When a figure holds: 截至2025年11月 → 2025-11, 到2027年 → 2027, 十四五 → 2021-2025, 去年 → the year before.

Part of a year is told by its months: 2025年前三季度 → 2025-01/2025-09. Relative words are read by the date of the
document; without one they give nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PLANS = {"九": 1996, "十": 2001, "十一": 2006, "十二": 2011, "十三": 2016, "十四": 2021, "十五": 2026, "十六": 2031}
SPAN = re.compile(r"(?P<from>(?:19|20)\d\d)年?\s*(?:—+|-+|~|～|－|–|―+|至|到)\s*(?P<to>(?:19|20)\d\d)年")
# 2024年9月30日至2025年2月28日
MONTHS = re.compile(
    r"(?P<from>(?:19|20)\d\d)年(?P<since>1[0-2]|0?[1-9])月(?:\d{1,2}日)?(?:起)?(?:[—－–-]{1,2}|至|到)(?P<to>(?:19|20)\d\d)年"
    r"(?P<until>1[0-2]|0?[1-9])月"
)
# 较2013年增长, 比“十三五”末提高, 2017年成立的联盟: a year that the figure is not of.
BASE = re.compile(r"(?:[较比与同]|相比|相较于?|对比)(?:于|到|起|上|去|着)?[^，。；、\d]{0,6}$")
FOUNDED = re.compile(
    r"[^，。；、\d]{0,8}(?:成立|建成|设立|创办|组建|投产|开业|启用|创建|始建|注册|创立|建校|建院|落户|入驻|发布|印发|出台)的"
)
# 2019年以来, 自2021年成立以来, 2012年开始, 2022年起: from then on, and not of that year
LASTS = re.compile(r"(?:\d{1,2}日)?(?:[^，。；、\d]{0,12}以来|至今|起(?!步)|开始|以后|之后|后，)")
FROM = re.compile(r"[自从]$")
ON = re.compile(r"[^，。；\d]{0,24}(?:以来|起(?!步)|开始|之后|以后|后，)")
MONTH = r"1[0-2]|0?[1-9]"
# 一季度, 前三季度, 上半年, 前8个月, 1—9月
PART = (
    r"第?(?P<quarter>[一二三四1-4])季度|前(?P<quarters>[两二三])个?季度|(?P<half>[上下])半年"
    rf"|前(?P<months>1[01]|[2-9]|[二三四五六七八九十]|十一)个?月|(?P<first>{MONTH})月?[—－–~～至到-]{{1,2}}(?P<last>{MONTH})月(?!\d)"
)
DATE = re.compile(rf"(?P<year>(?:19|20)\d\d)年(?:{PART}|(?P<month>{MONTH})月)?(?!代)")
# 今年上半年, 前三季度, 截至6月末: of the year of the document, or the one before where that has not come so far
PART_ALONE = re.compile(rf"(?<![月\d期比较前第—-])(?<!\d年)(?:{PART}|截[至止](?P<month>{MONTH})月)")
DIGITS = {sign: i for i, sign in enumerate("零一二三四五六七八九十")} | {"两": 2, "十一": 11}
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
    months = [m for m in MONTHS.finditer(text, start, end) if not in_title(text, m.start())]
    found += [Period(f"{m['from']}-{int(m['since']):02}/{m['to']}-{int(m['until']):02}", m.start()) for m in months]
    covered = [m.span() for pattern in (SPAN, MONTHS) for m in pattern.finditer(text, start, end)]
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
    return _compared(text, start, match) or FOUNDED.match(text, match.end()) is not None


def _date(match: re.Match[str], text: str, today: str) -> str:
    """A year or a month; 2019年以来 reaches from that year to the document's own, which may not be known."""
    begun = FROM.search(text, match.start() - 2, match.start()) and ON.match(text, match.end())
    if begun or LASTS.match(text, match.end()):
        year = match["year"]
        return "" if not today[:4].isdigit() else year if today[:4] == year else f"{year}-{today[:4]}"
    return _within(match["year"], match)


def _within(year: str, match: re.Match[str]) -> str:
    """The months of a year that a match of `PART` tells, the one month, or the year alone."""
    if match["month"]:
        return f"{year}-{int(match['month']):02}"
    first, last = _months(match)
    return f"{year}-{first:02}/{year}-{last:02}" if first < last else year


def _months(match: re.Match[str]) -> tuple[int, int]:
    """The first and the last month of part of a year; both 0 where none is told."""
    if match["quarter"]:
        last = 3 * _count(match["quarter"])
        return last - 2, last
    if match["half"]:
        return (1, 6) if match["half"] == "上" else (7, 12)
    if match["quarters"] or match["months"]:
        return 1, 3 * _count(match["quarters"]) if match["quarters"] else _count(match["months"])
    return int(match["first"] or 0), int(match["last"] or 0)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else DIGITS[word]


def _plan(match: re.Match[str]) -> str:
    first = PLANS[match["plan"]]
    return str(first + 4) if match["end"] else f"{first}-{first + 4}"


def _relative(text: str, start: int, end: int, today: str) -> list[Period]:
    """去年, 今年, 目前 by the date of the document."""
    years = [m for m in YEARS.finditer(text, start, end) if not _compared(text, start, m)]
    if not today[:4].isdigit():  # not of an earlier year in any case
        told = [*years, *PRESENT.finditer(text, start, end), *PART_ALONE.finditer(text, start, end)]
        return [Period("", m.start()) for m in told]
    year = int(today[:4])
    found = [Period(today[:7], m.start()) for m in PRESENT.finditer(text, start, end)]
    for match in years:
        shift = {"past": -1, "now": 0, "next": 1}[match.lastgroup or "now"]
        found.append(Period(str(year + shift), match.start()))
    return found + [_part_alone(match, text, year, today) for match in PART_ALONE.finditer(text, start, end)]


def _compared(text: str, start: int, match: re.Match[str]) -> bool:
    """比上年增长: the year that something is compared with."""
    return BASE.search(text, max(start, match.start() - 9), match.start()) is not None


def _part_alone(match: re.Match[str], text: str, year: int, today: str) -> Period:
    """Part of a year without the year: of last year where 去年 stands before it, or where it is yet to come."""
    last = int(match["month"] or 0) or _months(match)[1]
    before = text[max(0, match.start() - 3) : match.start()]
    past = before.endswith(("去年", "上年")) or today[5:7].isdigit() and last > int(today[5:7]) and "年" not in before
    return Period(_within(str(year - past), match), match.start())
