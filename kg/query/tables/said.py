"""What several tables need of claims: those of some relations in a view, and the names at their ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.model import Claim, Entity, Source, View
from kg.query.tables.papers import bare
from kg.store.base import Store


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
