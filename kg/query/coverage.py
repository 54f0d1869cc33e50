"""What was searched: the documents by year, place, publisher and kind; and how to say that they hold no answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.model import EVERYTHING, Source, View
from kg.query import whole
from kg.store.base import Store
from kg.table import Column, Table, Words, rows

PLACES_SHOWN = 4
KINDS: Mapping[str, Words] = {
    "policy": ("政策", "policy"),
    "news": ("新闻", "news"),
    "notice": ("通知公告", "notice"),
    "interview": ("访谈", "interview"),
    "report": ("报告", "report"),
    "other": ("其他", "other"),
}
ASPECTS: Mapping[str, Words] = {
    "year": ("年份", "year"),
    "place": ("地区", "place"),
    "publisher": ("发布单位", "publisher"),
    "kind": ("种类", "kind"),
}
READ: Mapping[str, Callable[[Source], str]] = {
    "year": lambda source: source.date[:4],
    "place": lambda source: source.place,
    "publisher": lambda source: source.publisher,
    "kind": lambda source: source.kind,
}
COLUMNS = (
    Column("aspect", "按", "by", "text", 12, words=ASPECTS),
    Column("value", "值", "value", "text", 30, words=KINDS),
    Column("documents", "文档", "documents", "number", 10),
    Column("first", "最早", "first", "date", 12),
    Column("last", "最晚", "last", "date", 12),
)


@dataclass(frozen=True, slots=True)
class Covered:
    """How many documents share a value; `value` is "" where they do not state it. Dates may be ""."""

    aspect: str
    value: str
    documents: int
    first: str
    last: str


def coverage(store: Store, view: View = EVERYTHING) -> tuple[Covered, ...]:
    """By year in order, by everything else the most first."""
    searched = list(whole.sources(store, view))
    return tuple(one for aspect in ASPECTS for one in _by(aspect, searched))


def _by(aspect: str, searched: Sequence[Source]) -> Iterator[Covered]:
    groups: dict[str, list[str]] = {}
    for source in searched:
        groups.setdefault(READ[aspect](source), []).append(source.date)
    most = {value: 0 if aspect == "year" else -len(dates) for value, dates in groups.items()}
    for value in sorted(groups, key=lambda value: (most[value], value)):
        dates = sorted(date for date in groups[value] if date)
        yield Covered(aspect, value, len(groups[value]), dates[0] if dates else "", dates[-1] if dates else "")


def table(store: Store, view: View = EVERYTHING) -> Table:
    """The same as a table."""
    found = coverage(store, view)
    return Table("coverage", COLUMNS, rows(found), _unstated(found))


def _unstated(found: Sequence[Covered]) -> tuple[Words, ...]:
    """Remarks on what the documents do not state."""
    lacking = [one for one in found if not one.value]
    return tuple(
        (f"{one.documents} 篇没有写明{ASPECTS[one.aspect][0]}", f"{one.documents} do not state the {one.aspect}")
        for one in lacking
    )


def searched(store: Store, view: View = EVERYTHING, lang: str = "zh") -> str:
    """What was looked through: `26篇文档（2019–2026，江苏18、山东4……）`."""
    found = list(whole.sources(store, view))
    told = [part for part in (_years(found), _places(found, lang)) if part]
    if lang == "en":
        return f"{len(found)} documents" + (f" ({', '.join(told)})" if told else "")
    return f"{len(found)}篇文档" + (f"（{'，'.join(told)}）" if told else "")


def _years(found: Sequence[Source]) -> str:
    years = sorted(source.date[:4] for source in found if source.date)
    return "–".join(dict.fromkeys((years[0], years[-1]))) if years else ""


def _places(found: Sequence[Source], lang: str) -> str:
    """The places with the most documents, without the word 省 or 市 of their names."""
    counts = Counter(_short(source.place) for source in found if source.place)
    most = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    more = "" if len(most) <= PLACES_SHOWN else " …" if lang == "en" else "……"
    return (", " if lang == "en" else "、").join(f"{place}{count}" for place, count in most[:PLACES_SHOWN]) + more


def _short(place: str) -> str:
    """
    >>> _short("江苏省"), _short("徐州市")
    ('江苏', '徐州')
    """
    return place[:-1] if len(place) > 2 and place[-1] in "省市" else place


def refusal(store: Store, view: View, what: str, lang: str = "zh") -> str:
    """That nothing was found of `what` (关于……的内容), and in what it was looked for."""
    looked = searched(store, view, lang)
    return f"nothing {what} in {looked}" if lang == "en" else f"在{looked}中没有{what}"
