"""Claims that cannot both hold, side by side with the words of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from kg.model import EVERYTHING, Claim, Entity, Indicator, Source, View
from kg.query.tables import said
from kg.query.tables.metrics import agree
from kg.query.tables.targets import Figure, figure_words, figures
from kg.store.base import Store
from kg.table import Column, Receipt, Table, Words, receipt, rows

KINDS: Mapping[str, Words] = {
    "secretariat": ("秘书处不止一处", "two secretariats"),
    "figure": ("同一指标两个数", "two values"),
    "founded": ("成立年份不同", "two years of founding"),
}
TIME: Mapping[str, Words] = {"same": ("同一时间", "same time"), "apart": ("先后，可能变更", "apart: it may have moved")}
COLUMNS = (
    Column("kind", "冲突", "conflict", "text", 16, words=KINDS),
    Column("subject", "主体", "subject", "entity", 30),
    Column("about", "事项", "about", "text", 30),
    Column("a", "甲", "A", "text", 20),
    Column("b", "乙", "B", "text", 20),
    Column("time", "时间", "time", "text", 14, words=TIME),
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """`a` and `b` are what two claims say; `time` is `apart` where one may have followed the other, else `same`."""

    kind: str
    subject: str
    about: str
    a: str
    b: str
    time: str
    receipt_a: Receipt
    receipt_b: Receipt
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """One side: what is said, in which claims, the first told first."""

    words: str
    claims: tuple[Claim, ...]


def conflicts(store: Store, view: View = EVERYTHING) -> list[Conflict]:
    """All of them: of secretariats, then founding years, then figures, each by subject."""
    return [*_secretariats(store, view), *_founded(store, view), *_figures(store, view)]


def _secretariats(store: Store, view: View) -> Iterator[Conflict]:
    """An alliance with its secretariat at two places; documents of one time cannot both be right."""
    claims = [one for one in store.claims(view=said.only(view, "SECRETARIAT_OF")) if one.status != "planned"]
    told, entities = said.sources(store, claims), said.ends(store, claims)
    for whole, group in sorted(_by(claims, "tail", told).items()):
        seats = _by(group, "head", told)
        for a, b in combinations(seats, 2):
            first, second = (Said(entities[seat].name, tuple(seats[seat])) for seat in (a, b))
            yield _conflict("secretariat", entities[whole], "", first, second, _time(seats[a], seats[b], told))


def _by(claims: Iterable[Claim], end: str, told: Mapping[str, Source]) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in said.by_time(claims, told):
        found.setdefault(getattr(claim, end), []).append(claim)
    return found


def _time(a: Sequence[Claim], b: Sequence[Claim], told: Mapping[str, Source]) -> str:
    """`apart` where all that one side says was published in years before all that the other says."""
    first, second = (sorted(told[one.document].date[:4] for one in side) for side in (a, b))
    if not first[0] or not second[0]:
        return "same"
    return "apart" if first[-1] < second[0] or second[-1] < first[0] else "same"


def _founded(store: Store, view: View) -> Iterator[Conflict]:
    """One thing set up in two years, by the dates in the words themselves."""
    claims = [
        one
        for one in store.claims(view=said.only(view, "ESTABLISHED"))
        if one.status != "planned" and one.attributes.get("date")
    ]
    told, entities = said.sources(store, claims), said.ends(store, claims)
    for whole, group in sorted(_by(claims, "tail", told).items()):
        years: dict[str, list[Claim]] = {}
        for claim in group:
            years.setdefault(claim.attributes["date"][:4], []).append(claim)
        for a, b in combinations(sorted(years), 2):
            yield _conflict("founded", entities[whole], "", Said(a, tuple(years[a])), Said(b, tuple(years[b])), "same")


def _figures(store: Store, view: View) -> Iterator[Conflict]:
    """One metric of one subject for one period, in two values that cannot both be true, or two targets."""
    groups: dict[tuple[object, ...], list[Figure]] = {}
    for one in figures(store, view):
        if one.indicator.period:
            groups.setdefault((*one.key, one.indicator.period, one.indicator.kind), []).append(one)
    for group in groups.values():
        for a, b in combinations(group, 2):
            if _clash(a.indicator, b.indicator) and _by_two(a, b):
                yield _figure_conflict(a, b)


def _by_two(a: Figure, b: Figure) -> bool:
    """Whether two documents say so: one that states two bounds states them for two cases."""
    return {claim.document for claim in a.claims} != {claim.document for claim in b.claims}


def _clash(a: Indicator, b: Indicator) -> bool:
    """Results that exclude each other; targets that differ, but for the two ends of a range."""
    if a.kind == "actual":
        return not agree(a, b)
    if {a.bound, b.bound} == {">=", "<="}:
        return not agree(a, b)
    return a.value != b.value


def _figure_conflict(a: Figure, b: Figure) -> Conflict:
    return Conflict(
        "figure", a.name, a.indicator.metric, figure_words(a.indicator), figure_words(b.indicator), "same",
        receipt(a.claims[0]), receipt(b.claims[0]), {"subject": a.subject},
    )  # fmt: skip


def _conflict(kind: str, whole: Entity, about: str, a: Said, b: Said, time: str) -> Conflict:
    return Conflict(
        kind, said.name(whole), about, a.words, b.words, time, receipt(a.claims[0]), receipt(b.claims[0]),
        {"subject": whole.id},
    )  # fmt: skip


def table(store: Store, view: View) -> Table:
    return Table("conflicts", COLUMNS, rows(conflicts(store, view)))
