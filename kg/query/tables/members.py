"""Who belongs to an alliance, since when, according to whom, and how the names compare with the number stated;
and which zone is paired with which university.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.model import EVERYTHING, Claim, Entity, Source, View
from kg.query.find import find
from kg.query.tables import said
from kg.query.tables.timeline import STATUS
from kg.store.base import Store
from kg.table import Column, Grid, Receipt, Table, Words, receipt, receipts, rows

COLUMNS = (
    Column("member", "成员", "member", "entity", 28),
    Column("type", "类型", "type", "type", 10, brief=False),
    Column("since", "自", "since", "date", 12),
    Column("status", "状态", "status", "text", 8, words=STATUS),
    Column("told", "出处篇数", "documents", "number", 10),
    Column("by", "最早的出处", "first told by", "text", 34),
)
PAIR_COLUMNS = (
    Column("zone", "园区", "zone", "entity", 28),
    Column("university", "高校", "university", "entity", 28),
    Column("since", "自", "since", "date", 12),
    Column("status", "状态", "status", "text", 8, words=STATUS),
    Column("told", "出处篇数", "documents", "number", 10),
    Column("by", "最早的出处", "first told by", "text", 34),
)
BELONGS = ("MEMBER_OF", "PARTICIPATED_IN")  # to an alliance; to a programme or an event


@dataclass(frozen=True, slots=True)
class Member:
    """`since` is the earliest date stated, else that of the first document."""

    member: str
    type: str
    since: str
    status: str
    told: int
    by: str
    receipt: Receipt
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Count:
    """What one document says of the number of members: the number it states (0: none), and how many names go with it.

    Where no number is stated, `named` counts all names in the document; `beside` are those outside the list counted.
    """

    document: str
    title: str
    date: str
    named: int
    stated: int
    beside: int = 0

    @property
    def unnamed(self) -> int:
        return max(self.stated - self.named, 0)


@dataclass(frozen=True, slots=True)
class Pair:
    """A zone and a university that are paired."""

    zone: str
    university: str
    since: str
    status: str
    told: int
    by: str
    receipt: Receipt
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


def members(store: Store, name: str, view: View = EVERYTHING) -> tuple[list[Member], list[Count]]:
    """The members of an alliance, an association, a programme or an event; and what each document counts.

    Raises UnknownName, AmbiguousName.
    """
    whole = find(store, name)
    claims = list(store.claims(tails=[whole.id], view=said.only(view, *BELONGS)))
    told, entities = said.sources(store, claims), said.ends(store, claims)
    groups: dict[str, list[Claim]] = {}
    for claim in said.by_time(claims, told):
        groups.setdefault(claim.head, []).append(claim)
    shown = {id: group for id, group in groups.items() if view.shows_type(entities[id].type)}
    found = [_member(entities[id], group, told) for id, group in shown.items()]
    found.sort(key=lambda one: (one.since or "9999", one.receipt.document, said.place(one.member, one.receipt.quote)))
    return found, _counts(claims, told)


def _member(one: Entity, group: Sequence[Claim], told: Mapping[str, Source]) -> Member:
    return Member(one.name, one.type, *_told(group, told), receipt(group[0]), receipts(group), {"member": one.id})


def _told(group: Sequence[Claim], told: Mapping[str, Source]) -> tuple[str, str, int, str]:
    """Since when, done or planned, by how many documents, by which first."""
    stated = [one.attributes["date"] for one in group if one.attributes.get("date") and one.status != "planned"]
    statuses = {one.status for one in group}
    status = "planned" if statuses == {"planned"} else "done" if "done" in statuses else ""
    first = told[group[0].document]
    return min(stated, default=first.date), status, len({one.document for one in group}), first.title


def _counts(claims: Iterable[Claim], told: Mapping[str, Source]) -> list[Count]:
    by_document: dict[str, list[Claim]] = {}
    for claim in said.by_time(claims, told):
        by_document.setdefault(claim.document, []).append(claim)
    return [_count(told[id], group) for id, group in by_document.items()]


def _count(source: Source, group: Sequence[Claim]) -> Count:
    """By the list that states the largest number; the claims of one list end at one place."""
    lists: dict[int, list[Claim]] = {}
    for claim in group:
        lists.setdefault(claim.end, []).append(claim)
    stated, names = max((max(_stated(one, _names(list)) for one in list), _names(list)) for list in lists.values())
    named = names if stated else _names(group)
    return Count(source.id, source.title, source.date, named, stated, _names(group) - named)


def _names(claims: Iterable[Claim]) -> int:
    return len({claim.head for claim in claims})


def _stated(claim: Claim, named: int) -> int:
    """The number that a claim comes with: as its attributes say, else 等17家 in its words; 0 where there is none."""
    given = claim.attributes
    if given.get("stated", "").isdigit():
        return int(given["stated"])
    if given.get("unnamed", "").isdigit():
        return named + int(given["unnamed"])
    found = re.search(r"等(?:共)?\s?(\d+)\s?[家个所名位]", claim.quote)
    return int(found[1]) if found else 0


def pairs(store: Store, view: View = EVERYTHING) -> list[Pair]:
    """Which zone is paired with which university, by zone."""
    claims = list(store.claims(view=said.only(view, "PAIRED_WITH")))
    told, entities = said.sources(store, claims), said.ends(store, claims)
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in said.by_time(claims, told):
        groups.setdefault((claim.head, claim.tail), []).append(claim)
    found = [_pair(entities[head], entities[tail], group, told) for (head, tail), group in groups.items()]
    return sorted(found, key=lambda one: (one.zone, one.university))


def _pair(zone: Entity, university: Entity, group: Sequence[Claim], told: Mapping[str, Source]) -> Pair:
    ids = {"zone": zone.id, "university": university.id}
    return Pair(zone.name, university.name, *_told(group, told), receipt(group[0]), receipts(group), ids)


def pairs_stated(store: Store, view: View = EVERYTHING) -> list[tuple[str, str]]:
    """What documents state as the number of pairs: the figure and the title, sorted."""
    claims = list(store.claims(view=said.only(view, "HAS_INDICATOR")))
    told, entities = said.sources(store, claims), said.ends(store, claims)
    found = ((entities[one.tail], told[one.document]) for one in claims)
    return sorted({(one.name, source.title) for one, source in found if "对子" in one.attributes.get("metric", "")})


def table(store: Store, view: View, name: str) -> Table:
    """The members, and as notes what each document counts."""
    found, counts = members(store, name, view)
    return Table("members", COLUMNS, rows(found), tuple(_note(one) for one in counts))


def _note(one: Count) -> Words:
    if not one.stated:
        return f"《{one.title}》列名 {one.named} 个，没有写总数", f"{one.title}: {one.named} named, no number stated"
    more = one.named - one.stated
    zh_beside = f"；别处另提 {one.beside} 个" if one.beside else ""
    en_beside = f"; {one.beside} more elsewhere" if one.beside else ""
    zh = f"，另有 {one.unnamed} 个未列名" if one.unnamed else f"，多列 {more} 个" if more > 0 else "，相符"
    en = f", {one.unnamed} unnamed" if one.unnamed else f", {more} too many" if more > 0 else ", as stated"
    return f"《{one.title}》写明共 {one.stated} 个，列名 {one.named} 个{zh}{zh_beside}", (
        f"{one.title}: {one.stated} stated, {one.named} named{en}{en_beside}"
    )


def pairs_table(store: Store, view: View) -> Table:
    """The pairs, and as a grid of zones and universities."""
    found = pairs(store, view)
    across = tuple(sorted({one.university for one in found}))
    cells = {(one.zone, one.university): one.since or "●" for one in found}
    grid = Grid(tuple(dict.fromkeys(one.zone for one in found)), across, cells, ("园区", "zone"), first=True)
    notes = tuple(
        (f"《{title}》写有“{figure}”", f"{title} says {figure}") for figure, title in pairs_stated(store, view)
    )
    return Table("pairs", PAIR_COLUMNS, rows(found), notes, grid=grid)
