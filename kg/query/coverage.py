"""What was searched: the documents by year, place, publisher and kind, and the files that could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import EVERYTHING, Source, View
from kg.places import province
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
    "province": ("省份", "province"),
    "place": ("地区", "place"),
    "publisher": ("发布单位", "publisher"),
    "kind": ("种类", "kind"),
    "failed": ("未能读取", "could not be read"),
}
READ: Mapping[str, Callable[[Source], str]] = {
    "year": lambda source: source.date[:4],
    "province": lambda source: province_of(source.place),
    "place": lambda source: source.place,
    "publisher": lambda source: source.publisher,
    "kind": lambda source: source.kind,
}
COLUMNS = (
    Column("aspect", "按", "by", "text", 12, words=ASPECTS),
    Column("value", "值", "value", "text", 34, words=KINDS),
    Column("documents", "文档", "documents", "number", 10),
    Column("first", "最早", "first", "date", 12),
    Column("last", "最晚", "last", "date", 12),
    Column("reason", "原因", "reason", "text", 60),
)


@dataclass(frozen=True, slots=True)
class Covered:
    """How many documents share a value; `value` is "" where they do not state it. Dates may be "".

    Of a file that could not be read `value` is its path and `reason` why, in Chinese.
    """

    aspect: str
    value: str
    documents: int | None
    first: str = ""
    last: str = ""
    reason: str = ""


def province_of(place: str) -> str:
    """The province of a city or a county; a place of none (a river basin) by its own name.

    >>> province_of("徐州市"), province_of("江苏省"), province_of("淮河流域")
    ('江苏省', '江苏省', '淮河流域')
    """
    return province(place) or place


def coverage(store: Store, view: View = EVERYTHING) -> tuple[Covered, ...]:
    """By year in order, by everything else the most first; the files that could not be read last."""
    searched = list(whole.sources(store, view))
    failed = (Covered("failed", one.path, None, reason=one.zh) for one in store.failures())
    return (*(one for aspect in READ for one in _by(aspect, searched)), *failed)


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
    reasons = {one.zh: (one.zh, one.en) for one in store.failures()}
    columns = (*COLUMNS[:-1], replace(COLUMNS[-1], words=reasons))
    return Table("coverage", columns, rows(found), _notes(found))


def _notes(found: Sequence[Covered]) -> tuple[Words, ...]:
    """Remarks on what the documents do not state, and on what could not be read."""
    lacking = [one for one in found if not one.value and one.aspect != "province"]
    unread = sum(one.aspect == "failed" for one in found)
    notes = [
        (f"{one.documents} 篇没有写明{ASPECTS[one.aspect][0]}", f"{one.documents} do not state the {one.aspect}")
        for one in lacking
    ]
    if unread:
        notes.append(
            (
                f"{unread} 个文件未能读取，不在图谱里；修好后再运行 kg build",
                f"{unread} files could not be read and are not in the graph; mend them and run kg build again",
            )
        )
    return tuple(notes)


def searched(store: Store, view: View = EVERYTHING, lang: str = "zh") -> str:
    """What was looked through: `26篇文档（2019–2026，江苏18、山东4……）`, and the bounds of the view."""
    found = list(whole.sources(store, view))
    unread = len(store.failures())
    told = [part for part in (_years(found), _places(found, lang), *_bounds(view, lang)) if part]
    if unread:
        told.append(f"{unread} more files could not be read" if lang == "en" else f"另有{unread}个文件未能读取")
    if lang == "en":
        return f"{len(found)} documents" + (f" ({', '.join(told)})" if told else "")
    return f"{len(found)}篇文档" + (f"（{'，'.join(told)}）" if told else "")


def _bounds(view: View, lang: str) -> Iterator[str]:
    """What the question itself left out."""
    if view.as_of:
        yield f"published until {view.as_of}" if lang == "en" else f"截至{view.as_of}发布的"
    if view.min_confidence:
        yield f"confidence from {view.min_confidence:g}" if lang == "en" else f"可信度不低于{view.min_confidence:g}"


def _years(found: Sequence[Source]) -> str:
    years = sorted(source.date[:4] for source in found if source.date)
    return "–".join(dict.fromkeys((years[0], years[-1]))) if years else ""


def _places(found: Sequence[Source], lang: str) -> str:
    """The provinces with the most documents, without the word 省 or 市 of their names."""
    counts = Counter(_short(province_of(source.place)) for source in found if source.place)
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
