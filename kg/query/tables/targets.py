"""The ledger of targets: what is aimed at by when, who says so, and beside it what has been reached.

Figures of one metric and one subject belong together; where they contradict each other they stand side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.errors import BadDate, UnknownChoice, UnknownName
from kg.fold import fold
from kg.model import EVERYTHING, Claim, Entity, Indicator, Source, View
from kg.query.find import find
from kg.query.tables import said
from kg.query.tables.force import out_of_force
from kg.query.tables.metrics import ends_alike, in_year, left, metric_key
from kg.query.tables.papers import Papers, paper, papers
from kg.query.view import last_day
from kg.store.base import Store
from kg.table import Column, Receipt, Table, Words, receipts, rows

KINDS: Mapping[str, Words] = {"target": ("目标", "target"), "actual": ("实际", "actual")}
BOUNDS: Mapping[str, Words] = {"=": ("=", "="), ">=": ("≥", "≥"), "<=": ("≤", "≤"), "~": ("约", "about")}
CHOICES = (*KINDS, "all")
COLUMNS = (
    Column("subject", "主体", "subject", "entity", 34),
    Column("metric", "指标", "metric", "text", 34),
    Column("bound", "约束", "bound", "text", 6, words=BOUNDS),
    Column("value", "数值", "value", "number", 12),
    Column("unit", "单位", "unit", "text", 8),
    Column("period", "时期", "period", "text", 12),
    Column("kind", "性质", "kind", "text", 8, words=KINDS),
    Column("baseline", "基期", "baseline", "text", 16, brief=False),
    Column("actual", "实际", "actual", "text", 20),
    Column("distance", "尚差", "left", "number", 12),
    Column("told", "出处篇数", "documents", "number", 10, brief=False),
)


@dataclass(frozen=True, slots=True)
class Reached:
    """A figure of the same metric and subject that is a result. `distance` is what is left from it to the target."""

    value: float
    bound: str
    unit: str
    period: str
    distance: float
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class Target:
    """A figure of the ledger. `actuals` are the latest results; `distance` is None unless they leave one alone.

    `baseline` is the earliest result, where it is older than the latest.
    """

    subject: str
    metric: str
    bound: str
    value: float
    unit: str
    period: str
    kind: str
    receipt: Receipt
    receipts: tuple[Receipt, ...] = ()
    told: int = 1
    baseline: str = ""
    actual: tuple[str, ...] = ()
    actuals: tuple[Reached, ...] = ()
    distance: float | None = None
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Figure:
    """What one subject has of one figure: all claims of it, the first told first; those of the policy itself first."""

    subject: str
    name: str
    key: tuple[str, str, str]  # subject, metric, unit, as they are compared
    indicator: Indicator
    claims: tuple[Claim, ...]
    entity: Entity
    own: bool = False  # a policy says it of itself


def figures(store: Store, view: View = EVERYTHING, known: Papers | None = None) -> list[Figure]:
    """Every figure with its subject, what policies say of themselves first, then in the order of the texts.

    A policy is one subject however it is called.
    """
    claims = list(store.claims(view=said.only(view, "HAS_INDICATOR")))
    told, entities, known = said.sources(store, claims), said.ends(store, claims), known or papers(store, view)
    past = out_of_force(store, told.values(), view.as_of)
    found: dict[tuple[str, str], list[Claim]] = {}
    for claim in said.by_time((one for one in claims if one.document not in past), told):
        found.setdefault((claim.head, claim.tail), []).append(claim)
    all = [_figure(entities[head], entities[tail], group, known) for (head, tail), group in found.items()]
    return _merged(sorted(all, key=lambda one: _place(one, told)))


def _place(one: Figure, told: Mapping[str, Source]) -> tuple[bool, str, str, int, float]:
    """What policies say of themselves first; then by date and place; the ends of a range by value."""
    first = one.claims[0]
    return not one.own, told[first.document].date or "9999", first.document, first.start, one.indicator.value


def _merged(all: Iterable[Figure]) -> list[Figure]:
    """A figure told in several words, 顶尖人才10名 and 集聚顶尖人才10名, once, with all its claims."""
    found: dict[tuple[object, ...], list[Figure]] = {}
    for one in all:
        row = one.indicator
        same = found.setdefault((one.subject, row.unit, row.value, row.bound, row.period, row.kind), [])
        at = next((at for at, other in enumerate(same) if ends_alike(one.key[1], other.key[1])), None)
        if at is None:
            same.append(one)
        else:
            same[at] = replace(same[at], claims=(*same[at].claims, *one.claims))
    told = {id(one): one for group in found.values() for one in group}
    return list(told.values())


def _figure(subject: Entity, one: Entity, claims: Sequence[Claim], known: Papers) -> Figure:
    owner = known.of_entity.get(subject.id)
    id, name = (owner.id, owner.name) if owner else (subject.id, subject.name)
    row = Indicator.of(one)
    key = id, metric_key(row.metric, (subject.name, *subject.aliases)), row.unit
    held = {source.id for source in owner.sources} if owner else set()
    own = any(claim.document in held for claim in claims)
    ordered = sorted(claims, key=lambda claim: claim.document not in held)
    return Figure(id, name, key, row, tuple(ordered), one, own)


def targets(
    store: Store, view: View = EVERYTHING, subject: str = "", metric: str = "", year: str = "", kind: str = "target"
) -> list[Target]:
    """The ledger, by subject in the order of the texts.

    `subject` is a name, a 文号 or part of a name; `metric` part of a metric; `year` lies in the period; `kind` is
    `target`, `actual` or `all`. Raises UnknownName, AmbiguousName, BadDate, UnknownChoice.
    """
    if kind not in CHOICES:
        raise UnknownChoice(name="kind", given=kind, known="、".join(CHOICES))
    if year and (len(year) != 4 or not last_day(year)):
        raise BadDate(given=year)
    known = papers(store, view)
    all = figures(store, view, known)
    subjects = _subjects(store, known, all, subject) if subject else None
    reached: dict[tuple[str, str, str], list[Figure]] = {}
    for one in all:
        if one.indicator.kind == "actual":
            reached.setdefault(one.key, []).append(one)
    kept = (one for one in all if kind == "all" or one.indicator.kind == kind)
    kept = (one for one in kept if subjects is None or one.subject in subjects)
    kept = (one for one in kept if fold(metric) in fold(one.indicator.metric))
    return [_row(one, reached.get(one.key, ())) for one in kept if not year or in_year(one.indicator.period, year)]


def _subjects(store: Store, known: Papers, all: Iterable[Figure], given: str) -> set[str]:
    """The subjects that a name means: the one called so, else those whose name holds it."""
    try:
        return {paper(store, known, given).id}
    except UnknownName:
        pass
    try:
        return {find(store, given).id}
    except UnknownName:
        part = {one.subject for one in all if fold(given) in fold(one.name)}
        if not part:
            raise
        return part


def _row(one: Figure, reached: Sequence[Figure]) -> Target:
    row, told = one.indicator, receipts(one.claims)
    latest, first = _latest(reached), _first(reached)
    beside = _actuals(row, latest) if row.kind == "target" else ()
    gaps = {actual.distance for actual in beside}
    return Target(
        one.name, row.metric, row.bound, _plain(row.value), row.unit, row.period, row.kind,
        receipt=_first_told(one.claims),
        receipts=told,
        told=len({claim.document for claim in one.claims}),
        baseline=_words(first) if first and first not in latest and row.kind == "target" else "",
        actual=tuple(dict.fromkeys(_words(actual) for actual in latest)) if row.kind == "target" else (),
        actuals=beside,
        distance=gaps.pop() if len(gaps) == 1 else None,
        ids={"subject": one.subject, "metric": one.entity.id},
    )  # fmt: skip


def _first_told(claims: Sequence[Claim]) -> Receipt:
    one = claims[0]
    return Receipt(one.document, one.start, one.end, one.quote)


def _latest(reached: Sequence[Figure]) -> list[Figure]:
    """The results of the last period told of; all of them where they differ."""
    last = max((one.indicator.period for one in reached), default="")
    return [one for one in reached if one.indicator.period == last]


def _first(reached: Sequence[Figure]) -> Figure | None:
    dated = [one for one in reached if one.indicator.period]
    return min(dated, key=lambda one: one.indicator.period, default=None)


def _actuals(target: Indicator, latest: Iterable[Figure]) -> tuple[Reached, ...]:
    return tuple(
        Reached(
            _plain(one.indicator.value),
            one.indicator.bound,
            one.indicator.unit,
            one.indicator.period,
            _plain(left(target, one.indicator)),
            _first_told(one.claims),
        )
        for one in latest
    )


def _words(one: Figure) -> str:
    return figure_words(one.indicator)


def figure_words(row: Indicator) -> str:
    """A figure without its metric: ≥ 80家（2027）."""
    return row.name().removeprefix(row.metric).strip()


def _plain(value: float) -> float:
    """40.0 is 40 in JSON and on a sheet."""
    return int(value) if float(value).is_integer() else value


def table(store: Store, view: View, subject: str = "", metric: str = "", year: str = "", kind: str = "target") -> Table:
    found = targets(store, view, subject, metric, year, kind)
    split = sum(1 for one in found if len({actual.distance for actual in one.actuals}) > 1)
    note = (
        f"{split} 项的实际数字互相不同，并列给出，没有算差距",
        f"{split} with results that differ: no distance is given",
    )
    return Table("targets", COLUMNS, rows(found), (note,) if split else ())
