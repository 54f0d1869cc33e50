"""From when and until when a policy holds, in its own closing words.

本办法自2025年8月1日起施行，有效期至2030年7月31日。 · 自印发之日起施行，有效期五年。
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.model import Document, Source
from kg.query.tables.papers import Paper
from kg.query.view import last_day
from kg.store.base import Store

DAY = r"(\d{4})年(\d{1,2})月(\d{1,2})日"
BEGINS = re.compile(rf"自{DAY}起(?:正式)?(?:施行|实施|执行|生效)")
AT_ISSUE = re.compile(r"自(?:印发|发布|公布|公告|通过)之日起(?:正式)?(?:施行|实施|执行|生效)")
ENDS = re.compile(rf"(?:有效期(?:限)?至|(?:施行|执行|实施)(?:期限)?至|有效期(?:限)?[^，。；]{{0,20}}?(?:日|起)至){DAY}")
LASTS = re.compile(r"有效期(?:限)?(?:为|是)?([一二三四五六七八九十两\d]{1,2})年")
YEARS = {sign: at for at, sign in enumerate("零一二三四五六七八九十")} | {"两": 2}


@dataclass(frozen=True, slots=True)
class Force:
    """Days, ISO; `""` where the text does not say. `expires` is the last day on which it holds.

    `begins` and `ends` are where the text says so: start and end, (0, 0) where it does not.
    """

    issued: str = ""
    effective: str = ""
    expires: str = ""
    begins: tuple[int, int] = (0, 0)
    ends: tuple[int, int] = (0, 0)

    def holds(self, day: str) -> bool:
        """Whether it holds on this day, as far as its words tell; `""` is any day."""
        return not day or not (self.effective and self.effective > day or self.expires and self.expires < day)


def force(document: Document) -> Force:
    """What a text says of itself; the last of several such sentences counts.

    >>> found = force(Document("d", "某办法", date="2025-07-04", text="本办法自2025年8月1日起施行，有效期三年。"))
    >>> found.effective, found.expires
    ('2025-08-01', '2028-07-31')
    """
    begins, at_issue, ends, lasts = (_last(one, document.text) for one in (BEGINS, AT_ISSUE, ENDS, LASTS))
    effective = _day(begins) if begins else document.date if at_issue else ""
    expires = _day(ends) if ends else _after(effective or document.date, lasts[1]) if lasts else ""
    return Force(document.date, effective, expires, _span(begins or at_issue), _span(ends or lasts))


def _span(found: re.Match[str] | None) -> tuple[int, int]:
    return found.span() if found else (0, 0)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(reversed(list(pattern.finditer(text))), None)


def _day(found: re.Match[str]) -> str:
    return f"{int(found[1]):04}-{int(found[2]):02}-{int(found[3]):02}"


def _after(day: str, years: str) -> str:
    """The day before the same day so many years later; "" where the first day is not known to the day."""
    count = int(years) if years.isdigit() else YEARS.get(years, 0)
    if len(day) != 10 or not count:
        return ""
    year, month, date = int(day[:4]) + count, int(day[5:7]), int(day[8:])
    if date > 1:
        return f"{year:04}-{month:02}-{date - 1:02}"
    return f"{year - 1:04}-12-31" if month == 1 else last_day(f"{year:04}-{month - 1:02}")


def force_of(store: Store, paper: Paper) -> Force:
    """What the first document of a paper says, and nothing where no text of it is held."""
    document = store.document(paper.sources[0].id) if paper.sources else None
    return force(document) if document else Force()


def out_of_force(store: Store, sources: Iterable[Source], day: str) -> set[str]:
    """The ids of those documents that by their own words do not hold on this day; none without a day."""
    if not day:
        return set()
    found = (store.document(source.id) for source in sources if source.kind in ("policy", "notice"))
    return {document.id for document in found if document and not force(document).holds(day)}
