"""What several tables need of claims: those of some relations in a view, and the names at their ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.model import Claim, Entity, Source, View
from kg.query.tables.papers import bare
from kg.store.base import Store

COMMON = frozenset({"新区", "高新区", "开发区", "园区", "大学", "学院", "公司"})  # ends that tell no names apart


def only(view: View, *relations: str) -> View:
    """The view, of these relations alone, all types."""
    return replace(view, relations=frozenset(relations), types=frozenset())


def ends(store: Store, claims: Iterable[Claim]) -> dict[str, Entity]:
    """The entities at either end, by id."""
    ids = {end for claim in claims for end in (claim.head, claim.tail)}
    return {one.id: one for one in store.entities(sorted(ids))}


def sources(store: Store, claims: Iterable[Claim]) -> dict[str, Source]:
    """The documents of these claims, by id."""
    return {one.id: one for one in store.sources(sorted({claim.document for claim in claims}))}


def by_time(claims: Iterable[Claim], told: Mapping[str, Source]) -> list[Claim]:
    """Claims by the date of their document, those without one last; then by place."""
    return sorted(claims, key=lambda one: (told[one.document].date or "9999", one.document, one.start, one.end, one.id))


def name(entity: Entity) -> str:
    """An entity's name as a table shows it: a title without marks."""
    return bare(entity.name) if entity.type == "Policy" else entity.name


def day(claim: Claim, told: Mapping[str, Source]) -> str:
    """When it was, by its own words, else when it was published."""
    return claim.attributes.get("date", "") or told[claim.document].date


def place(name: str, words: str) -> int:
    """Where in a list a name stands, by the longest end or beginning of it that does; behind all if none does.

    >>> place("云台省教育厅", "（省科技厅、教育厅负责）"), place("临溪高新区", "云台、临溪等5家高新区")
    (6, 3)
    """
    parts = (part for size in range(len(name), 1, -1) for part in (name[-size:], name[:size]))
    unlike = (words.find(part) for part in parts if part not in COMMON)
    return next((at for at in unlike if at >= 0), len(words))
