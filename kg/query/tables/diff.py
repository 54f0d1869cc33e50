"""Two things side by side: what both have, and what only one has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.errors import UnknownName
from kg.model import EVERYTHING, Claim, Entity, Indicator, View
from kg.ontology import ontology
from kg.query.find import find
from kg.query.tables import said
from kg.query.tables.metrics import metric_key
from kg.query.tables.papers import bare, paper, papers
from kg.query.tables.targets import figure_words
from kg.store.base import Store
from kg.table import Column, Receipt, Table, Words, receipts, rows

SIDES: Mapping[str, Words] = {"both": ("都有", "both"), "a": ("仅甲", "only A"), "b": ("仅乙", "only B")}
HAS = "●"
COLUMNS = (
    Column("relation", "关系", "relation", "relation", 12),
    Column("item", "内容", "item", "entity", 40),
    Column("a", "甲", "A", "text", 24),
    Column("b", "乙", "B", "text", 24),
    Column("who", "比较", "who", "text", 8, words=SIDES),
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One item of either side: `a` and `b` are ● or the figure there, `""` where that side has none.

    `back` when the item is the head of the relation.
    """

    relation: str
    back: bool
    item: str
    a: str
    b: str
    who: str
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """What one side has: its words (● or a figure) and claims; `key` says what is the same."""

    key: tuple[str, bool, str]
    name: str
    words: str
    claim: Claim
    id: str = ""


def diff(store: Store, a: str, b: str, view: View = EVERYTHING) -> tuple[list[Difference], tuple[str, str]]:
    """What two entities have, or two documents say; and what the two are called.

    Two documents where both names mean a document that is not an entity too. Raises UnknownName, AmbiguousName.
    """
    (left, name_a), (right, name_b) = _side(store, a, view), _side(store, b, view)
    keys = dict.fromkeys(one.key for one in (*left, *right))
    order = {id: at for at, id in enumerate(ontology().relations)}
    found = [_difference(key, _having(key, left), _having(key, right)) for key in keys]
    weight = {"both": 0, "a": 1, "b": 2}
    found.sort(key=lambda one: (order[one.relation], one.back, weight[one.who], one.item))
    return found, (name_a, name_b)


def _having(key: tuple[str, bool, str], items: Iterable[Item]) -> list[Item]:
    return [one for one in items if one.key == key]


def _side(store: Store, name: str, view: View) -> tuple[list[Item], str]:
    known = papers(store, view)
    try:
        found = paper(store, known, name)
    except UnknownName:
        entity = find(store, name)
        return list(_of_entities(store, {entity.id: entity}, view)), said.name(entity)
    if found.ids:
        return list(_of_entities(store, {one.id: one for one in store.entities(sorted(found.ids))}, view)), found.name
    return list(_of_documents(store, [one.id for one in found.sources], view)), found.name


def _of_entities(store: Store, own: Mapping[str, Entity], view: View) -> Iterator[Item]:
    """The facts of a thing, by what is at their other end; figures by their metric, measures by their heading."""
    claims = [*store.claims(heads=sorted(own), view=view), *store.claims(tails=sorted(own), view=view)]
    entities = said.ends(store, claims)
    names = [name for one in own.values() for name in (one.name, *one.aliases)]
    for claim in said.by_time(claims, said.sources(store, claims)):
        back = claim.head not in own
        other = entities[claim.head if back else claim.tail]
        if view.shows_type(other.type) and other.id not in own:
            yield _item(claim, back and not ontology().relation(claim.relation).symmetric, other, names)


def _item(claim: Claim, back: bool, other: Entity, names: Sequence[str]) -> Item:
    if other.type == "Indicator":
        row = Indicator.of(other)
        key = metric_key(row.metric, names) + "|" + row.unit
        return Item((claim.relation, back, key), _without(row.metric, names), figure_words(row), claim)
    if other.type == "Measure":
        return Item((claim.relation, back, other.name), bare(other.name), HAS, claim, other.id)
    return Item((claim.relation, back, other.id), said.name(other), HAS, claim, other.id)


def _without(metric: str, names: Iterable[str]) -> str:
    """A metric without the name of whose it is."""
    longest = max((name for name in names if metric.startswith(name) and metric != name), key=len, default="")
    return metric.removeprefix(longest)


def _of_documents(store: Store, ids: Sequence[str], view: View) -> Iterator[Item]:
    """The facts that documents state: who, what, with whom; figures by subject and metric."""
    for id in ids:
        reading = store.reading(id)
        found = [one for one in reading.claims if view.shows(one, reading.document.date)] if reading else []
        entities = {one.id: one for one in reading.entities} if reading else {}
        for claim in sorted(found, key=lambda one: (one.start, one.end, one.id)):
            yield _said(claim, entities[claim.head], entities[claim.tail])


def _said(claim: Claim, head: Entity, tail: Entity) -> Item:
    item = _item(claim, False, tail, [head.name, *head.aliases])
    return Item((claim.relation, False, head.id + item.key[2]), f"{said.name(head)} → {item.name}", item.words, claim)


def _difference(key: tuple[str, bool, str], a: Sequence[Item], b: Sequence[Item]) -> Difference:
    """Several figures of one side stand beside each other."""
    relation, back, _ = key
    one = (*a, *b)[0]
    left, right = ("；".join(dict.fromkeys(item.words for item in side)) for side in (a, b))
    who = "both" if a and b else "a" if a else "b"
    told = receipts(item.claim for item in (*a, *b))
    return Difference(relation, back, one.name, left, right, who, told, {"item": one.id})


def table(store: Store, view: View, a: str, b: str) -> Table:
    """The differences, the two columns under the names of the two."""
    found, (name_a, name_b) = diff(store, a, b, view)
    heads = {"a": name_a, "b": name_b}
    columns = tuple(
        Column(one.key, heads[one.key], heads[one.key], width=one.width) if one.key in heads else one for one in COLUMNS
    )
    counts = [sum(1 for one in found if one.who == who) for who in SIDES]
    note = (
        f"甲：{name_a}，乙：{name_b}；都有 {counts[0]}，仅甲 {counts[1]}，仅乙 {counts[2]}",
        f"A: {name_a}, B: {name_b}; both {counts[0]}, only A {counts[1]}, only B {counts[2]}",
    )
    return Table("diff", columns, rows(found), (note,))
