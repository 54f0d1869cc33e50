"""What lies in a place: as texts say, by the divisions of the country, or as the name says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.errors import UnknownName
from kg.model import Claim, Entity, View
from kg.places import division
from kg.query.find import find
from kg.query.homes import Homes, untold
from kg.store.base import Store
from kg.table import Column, Receipt, Table, Words, receipts, rows

BASIS: Mapping[str, Words] = {"said": ("原文", "a text says so"), "name": ("名称", "its name")}
COLUMNS = (
    Column("thing", "名称", "name", "entity", 34),
    Column("type", "类型", "type", "type", 10),
    Column("basis", "依据", "because", "text", 10, words=BASIS),
    Column("documents", "出处篇数", "documents", "number", 10),
)


@dataclass(frozen=True, slots=True)
class Inside:
    """A thing in the place; `basis` is `said` or `name`. The receipts of one by name are where it is named."""

    thing: str
    type: str
    basis: str
    documents: int
    receipts: tuple[Receipt, ...]
    ids: Mapping[str, str] = field(default_factory=dict)


def within(store: Store, view: View, place: str) -> list[Inside]:
    """By type and name. Raises UnknownName, AmbiguousName."""
    found = Homes(store, view).inside([_place(store, place).id])
    listed = []
    for one in store.entities(sorted(found)):
        if view.shows_type(one.type):
            claims = found[one.id] or naming(store, one.id, view)
            told = receipts(claims)
            if told:
                basis = "said" if found[one.id] else "name"
                count = len({claim.document for claim in claims})
                listed.append(Inside(one.name, one.type, basis, count, told, {"thing": one.id}))
    return sorted(listed, key=lambda one: (one.type, one.basis != "said", one.thing))


def _place(store: Store, name: str) -> Entity:
    """A place of the graph; else a division of the country that no text names."""
    try:
        return find(store, name)
    except UnknownName:
        if division(name) is None:
            raise
        return untold(name)


def naming(store: Store, id: str, view: View) -> tuple[Claim, ...]:
    """A claim that names a thing; there may be none in the view."""
    asked = View(as_of=view.as_of, min_confidence=view.min_confidence)
    return (*store.claims(heads=[id], view=asked), *store.claims(tails=[id], view=asked))[:1]


def table(store: Store, view: View, place: str) -> Table:
    """The same as a table."""
    found = within(store, view, place)
    by_name = sum(one.basis == "name" for one in found)
    note = (
        f"{by_name} 个是按名称归入的，原文没有写所在地",
        f"{by_name} are placed by their name alone, no text says where they are",
    )
    return Table("within", COLUMNS, rows(found), (note,) if by_name else ())
