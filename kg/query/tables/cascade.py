"""How a policy comes down: from the centre to provinces, cities and counties, and what becomes of its targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date as Date

from kg.model import EVERYTHING, Claim, View
from kg.query.tables.citations import KINDS, Link, links
from kg.query.tables.matter import level, same_matter
from kg.query.tables.metrics import ends_alike
from kg.query.tables.papers import Paper, Papers, paper, papers
from kg.query.tables.targets import Figure, figure_words, figures
from kg.store.base import Store
from kg.table import Column, Receipt, Table, Words, receipts, rows

LEVELS: Mapping[str, Words] = {
    "centre": ("中央", "centre"),
    "province": ("省", "province"),
    "city": ("市", "city"),
    "county": ("县区", "county"),
    "": ("不详", "unknown"),
}
VERDICTS: Mapping[str, Words] = {
    "repeats": ("照列", "repeats"),
    "raises": ("提高", "raises"),
    "lowers": ("较低（可能是分解）", "lower (may be its share)"),
    "differs": ("改写", "differs"),
    "drops": ("未列", "drops"),
    "adds": ("新增", "adds"),
    "": ("", ""),
}
LINKS = {**KINDS, "same matter": ("同题", "same matter")}
COLUMNS = (
    Column("level", "层级", "level", "text", 8, words=LEVELS),
    Column("policy", "下级文件", "lower policy", "entity", 40),
    Column("date", "日期", "date", "date", 12),
    Column("days", "相隔天数", "days", "number", 10),
    Column("link", "联系", "link", "text", 10, words=LINKS),
    Column("metric", "指标", "metric", "text", 30),
    Column("above", "上级目标", "above", "text", 18),
    Column("below", "下级目标", "below", "text", 18),
    Column("verdict", "比较", "verdict", "text", 8, words=VERDICTS),
)
Key = tuple[str, str]  # metric, unit
Figured = dict[str, dict[Key, list[Figure]]]  # by subject


@dataclass(frozen=True, slots=True)
class Step:
    """A lower policy, and one metric of it beside the same of the upper one; without metrics, one row with none.

    `link` is how it names the upper one, or `same matter`: their titles speak of the same, no citation is known.
    `days` is None where a date is not known to the day.
    """

    level: str
    policy: str
    date: str
    days: int | None
    link: str
    metric: str
    above: str
    below: str
    verdict: str
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


def cascade(store: Store, name: str, view: View = EVERYTHING) -> list[Step]:
    """What lower policies make of one, by date. Raises UnknownName, AmbiguousName."""
    known = papers(store, view)
    top = paper(store, known, name)
    figured = _targets(store, view, known)
    found = []
    for lower, how, claims in _lower(top, known, links(store, known, view)):
        found += _steps(top, lower, how, claims, known, figured)
    return found


def _targets(store: Store, view: View, known: Papers) -> Figured:
    """The targets of each subject by metric and unit."""
    found: Figured = {}
    for one in figures(store, view, known):
        if one.indicator.kind == "target":
            found.setdefault(one.subject, {}).setdefault((one.key[1], one.key[2]), []).append(one)
    return found


def _lower(top: Paper, known: Papers, all: Sequence[Link]) -> list[tuple[Paper, str, tuple[Claim, ...]]]:
    """Those that cite it, and those that cite them; then those whose titles speak of the same matter, by date."""
    found: dict[Paper, tuple[str, tuple[Claim, ...]]] = {}
    ring = {top}
    while ring:
        step = [one for one in all if one.tail in ring and one.head not in found and one.head != top]
        found |= {one.head: (one.kind, one.claims) for one in step if one.kind not in ("repeals", "amends")}
        ring = {one.head for one in step}
    for one in known.all:
        if one not in found and one != top and same_matter(top, one):
            found[one] = ("same matter", ())
    return sorted(((one, *how) for one, how in found.items()), key=lambda one: (one[0].date or "9999", one[0].name))


def _steps(top: Paper, lower: Paper, how: str, claims: Sequence[Claim], known: Papers, figured: Figured) -> list[Step]:
    """One row a metric: those of both, then what is dropped, then what is added."""
    above, below = _of(top, known, figured), _of(lower, known, figured)
    both = {key: match for key in above if (match := _match(key, below))}
    pairs: list[tuple[list[Figure], list[Figure]]] = [(above[key], below[match]) for key, match in both.items()]
    if below:
        pairs += [(found, []) for key, found in above.items() if key not in both]
    pairs += [([], found) for key, found in below.items() if key not in both.values()]
    return [_step(top, lower, how, claims, *pair) for pair in pairs or [([], [])]]


def _of(one: Paper, known: Papers, figured: Figured) -> dict[Key, list[Figure]]:
    """The targets of a paper; of one that a notice prints, those said in the notice's name."""
    owners = [known.of_source[source.id].id for source in one.sources[:1] if source.id in known.of_source]
    found: dict[Key, list[Figure]] = {}
    for id in sorted({one.id, *owners}):
        found |= figured.get(id, {})
    return found


def _match(key: Key, below: Mapping[Key, object]) -> Key | None:
    """The same metric and unit, else one that ends with this one or that this one ends with."""
    if key in below:
        return key
    return next((other for other in below if other[1] == key[1] and ends_alike(key[0], other[0])), None)


def _step(
    top: Paper, lower: Paper, how: str, claims: Sequence[Claim], above: Sequence[Figure], below: Sequence[Figure]
) -> Step:
    metric = " / ".join(dict.fromkeys(one.indicator.metric for one in (*above, *below)))
    said_so = receipts([*claims, *(claim for one in (*above, *below) for claim in one.claims)])
    return Step(
        level(lower), lower.name, lower.date, days_between(top.date, lower.date), how, metric, _listed(above),
        _listed(below), verdict(above, below), said_so, {"policy": lower.id},
    )  # fmt: skip


def _listed(found: Sequence[Figure]) -> str:
    return "；".join(dict.fromkeys(figure_words(one.indicator) for one in found))


def verdict(above: Sequence[Figure], below: Sequence[Figure]) -> str:
    """What the lower one does to a target. For `<=` a smaller number is the higher aim."""
    if not above or not below:
        return "adds" if below else "drops" if above else ""
    (a, *more), (b, *others) = ([one.indicator for one in side] for side in (above, below))
    if more or others or "~" in (a.bound, b.bound) or (a.bound == "<=") != (b.bound == "<="):
        return "repeats" if _listed(above) == _listed(below) else "differs"
    if a.value == b.value:
        return "repeats"
    return "raises" if (b.value > a.value) == (a.bound != "<=") else "lowers"


def days_between(first: str, then: str) -> int | None:
    """Days from one date to another, None where one of them is not known to the day.

    >>> days_between("2025-07-04", "2025-12-12"), days_between("2025", "2025-12-12")
    (161, None)
    """
    if len(first) != 10 or len(then) != 10:
        return None
    return (Date.fromisoformat(then) - Date.fromisoformat(first)).days


def table(store: Store, view: View, policy: str) -> Table:
    found = cascade(store, policy, view)
    guessed = any(one.link == "same matter" for one in found)
    note = (
        "“同题”是按标题推断的，文中没有找到引用；请自行核对",
        "'same matter' is inferred from the titles: no citation was found in the texts",
    )
    return Table("cascade", COLUMNS, rows(found), (note,) if guessed else ())
