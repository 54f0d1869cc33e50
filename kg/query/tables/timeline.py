"""What happened to one thing, by date; and what was announced, and whether it was ever reported done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.errors import UnknownName
from kg.model import EVERYTHING, Claim, Entity, Source, View
from kg.ontology import ontology
from kg.query.find import find
from kg.query.tables import said
from kg.query.tables.force import force
from kg.query.tables.papers import Paper, paper, papers
from kg.store.base import Store
from kg.table import Column, Receipt, Table, Words, receipt, rows

STATUS: Mapping[str, Words] = {"planned": ("计划", "planned"), "done": ("已完成", "done"), "": ("", "")}
BY: Mapping[str, Words] = {"stated": ("文中日期", "stated"), "published": ("发布日期", "published")}
FORCE: Mapping[str, Words] = {
    "ISSUE": ("印发", "issued"),
    "EFFECT": ("施行", "takes effect"),
    "EXPIRY": ("失效", "expires"),
}
COLUMNS = (
    Column("date", "日期", "date", "date", 12),
    Column("by", "日期来自", "date is", "text", 10, brief=False, words=BY),
    Column("status", "状态", "status", "text", 8, words=STATUS),
    Column("relation", "事项", "what", "relation", 12, words=FORCE),
    Column("other", "对象", "with", "entity", 40),
    Column("told", "出处篇数", "documents", "number", 10, brief=False),
)
OPEN_COLUMNS = (
    Column("date", "宣布", "announced", "date", 12),
    Column("head", "谁", "who", "entity", 28),
    Column("relation", "事项", "what", "relation", 12),
    Column("tail", "对象", "with", "entity", 34),
    Column("due", "期限", "due", "date", 12),
    Column("done", "报道完成", "reported done", "date", 12),
)
# What is there is there, whoever is said to have made it.
MADE = frozenset({"ESTABLISHED", "CO_BUILT"})
NO_MOMENTS = frozenset({"HAS_MEASURE", "ANSWERS_FOR"})  # see `kg matrix`
NO_DEEDS = NO_MOMENTS | {"HAS_INDICATOR"}  # see `kg targets`


@dataclass(frozen=True, slots=True)
class Moment:
    """A fact at its date, `by` its own words (`stated`) or by its first document (`published`).

    `back` when the thing asked for is the tail of the relation; a policy's own ISSUE, EFFECT and EXPIRY stand here too.
    """

    date: str
    by: str
    status: str
    relation: str
    back: bool
    other: str
    told: int
    receipt: Receipt
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Announced:
    """A fact that was first planned. `due` is the date it was planned for, `done` when it was reported, or `""`."""

    date: str
    head: str
    relation: str
    tail: str
    due: str
    done: str
    receipt: Receipt
    report: Receipt | None = None
    ids: Mapping[str, str] = field(default_factory=dict)


def timeline(store: Store, name: str, view: View = EVERYTHING) -> list[Moment]:
    """The facts of one thing by date, planned apart from done. Raises UnknownName, AmbiguousName."""
    ids, own = _asked(store, name, view)
    both = (*store.claims(heads=ids, view=view), *store.claims(tails=ids, view=view))
    claims = [one for one in both if one.relation not in NO_MOMENTS]
    told, entities = said.sources(store, claims), said.ends(store, claims)
    shown = [one for one in claims if view.shows_type(entities[_other(one, ids)].type)]
    groups: dict[tuple[str, str, str, str], list[Claim]] = {}
    for claim in said.by_time(shown, told):
        key = claim.attributes.get("date", ""), _planned(claim), claim.relation, _other(claim, ids)
        groups.setdefault(key, []).append(claim)
    moments = [_moment(group, ids, entities, told) for group in _merged(groups)]
    return sorted([*own, *moments], key=lambda one: (one.date or "9999", one.relation, one.other))


def _asked(store: Store, name: str, view: View) -> tuple[list[str], list[Moment]]:
    """The entities that a name means, and what a policy says of its own days."""
    known = papers(store, view)
    try:
        found = paper(store, known, name)
    except UnknownName:
        return [find(store, name).id], []
    return sorted(found.ids), list(_own_days(store, found))


def _own_days(store: Store, found: Paper) -> Iterator[Moment]:
    document = store.document(found.sources[0].id) if found.sources else None
    if not document:
        return
    days = force(document)
    at = max(document.text.find(document.number or document.title), 0)
    titled = (at, at + len(document.number or document.title))
    places = (
        ("ISSUE", days.issued, titled),
        ("EFFECT", days.effective, days.begins),
        ("EXPIRY", days.expires, days.ends),
    )
    for relation, day, (start, end) in places:
        if day:
            where = Receipt(document.id, start, end, document.text[start:end])
            called = found.number or found.name
            yield Moment(day, "stated", "", relation, False, called, 1, where, (where,), {"other": found.id})


def _other(claim: Claim, ids: Iterable[str]) -> str:
    return claim.tail if claim.head in ids else claim.head


def _planned(claim: Claim) -> str:
    return claim.status if claim.status == "planned" else ""


def _merged(groups: Mapping[tuple[str, str, str, str], list[Claim]]) -> list[list[Claim]]:
    """Claims without a date of their own go to the dated moment of the same fact and status, where there is one."""
    dated = {key[1:]: group for key, group in groups.items() if key[0]}
    for key, group in groups.items():
        if not key[0] and key[1:] in dated:
            dated[key[1:]].extend(group)
    return [group for key, group in groups.items() if key[0] or key[1:] not in dated]


def _moment(
    group: Sequence[Claim], ids: Iterable[str], entities: Mapping[str, Entity], told: Mapping[str, Source]
) -> Moment:
    first = group[0]
    other = entities[_other(first, ids)]
    stated = first.attributes.get("date", "")
    back = first.head not in ids and not ontology().relation(first.relation).symmetric
    status = first.status or max(one.status for one in group)
    return Moment(
        stated or told[first.document].date, "stated" if stated else "published", status, first.relation, back,
        said.name(other), len({one.document for one in group}), receipt(first), tuple(map(receipt, group)),
        {"other": other.id},
    )  # fmt: skip


def announced(store: Store, view: View = EVERYTHING, open_only: bool = False) -> list[Announced]:
    """What was planned, by date, and when it was reported done; `open_only`: what never was.

    Another document, as late or later, that says the same without planning it reports it. What a policy supports is
    no deed of its own. Of what was to be set up or built, anyone's
    word that it has been is enough.
    """
    claims = [one for one in store.claims(view=view) if one.relation not in NO_DEEDS]
    told, planned = said.sources(store, claims), dict[tuple[str, str, str], list[Claim]]()
    reports: dict[tuple[str, ...], list[Claim]] = {}
    for claim in said.by_time(claims, told):
        if claim.status == "planned":
            planned.setdefault((claim.head, claim.relation, claim.tail), []).append(claim)
        else:
            for key in _reported(claim):
                reports.setdefault(key, []).append(claim)
    entities = said.ends(store, (group[0] for group in planned.values()))
    planned = {key: group for key, group in planned.items() if entities[group[0].head].type != "Policy"}
    shown = (group for group in planned.values() if all(view.shows_type(entities[end].type) for end in _ends(group[0])))
    found = [_announced(group, reports, entities, told) for group in shown]
    found.sort(key=lambda one: (one.date or "9999", one.head, one.tail))
    return [one for one in found if not (open_only and one.done)]


def _ends(claim: Claim) -> tuple[str, str]:
    return claim.head, claim.tail


def _reported(claim: Claim) -> Iterator[tuple[str, ...]]:
    yield claim.head, claim.relation, claim.tail
    if claim.relation in MADE:
        yield "", "made", claim.tail


def _announced(
    group: Sequence[Claim],
    reports: Mapping[tuple[str, ...], Sequence[Claim]],
    entities: Mapping[str, Entity],
    told: Mapping[str, Source],
) -> Announced:
    first = group[0]
    date = told[first.document].date
    key = ("", "made", first.tail) if first.relation in MADE else (first.head, first.relation, first.tail)
    later = [
        one
        for one in reports.get(key, ())
        if one.document != first.document and (told[one.document].date or "9999") >= date
    ]
    return Announced(
        date, said.name(entities[first.head]), first.relation, said.name(entities[first.tail]),
        first.attributes.get("date", ""), said.day(later[0], told) if later else "", receipt(first),
        receipt(later[0]) if later else None, {"head": first.head, "tail": first.tail},
    )  # fmt: skip


def table(store: Store, view: View, name: str) -> Table:
    return Table("timeline", COLUMNS, rows(timeline(store, name, view)))


def announced_table(store: Store, view: View, open_only: bool = False) -> Table:
    return Table("announced", OPEN_COLUMNS, rows(announced(store, view, open_only)))
