"""One entity out of what many documents call it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from kg.model import Entity


def merge(id: str, told: Iterable[tuple[Entity, int]]) -> Entity:
    """The name most documents give, then the longest, then the first in order; all others are aliases."""
    told = list(told)
    names = _votes((entity.name, count) for entity, count in told)
    name = min(names, key=lambda name: (-names[name], -len(name), name))
    others = set(names).union(*(entity.aliases for entity, _ in told))
    type = _chosen(_votes((entity.type, count) for entity, count in told))
    return Entity(id, type, name, tuple(sorted(others - {name})), _attributes(told))


def _attributes(told: list[tuple[Entity, int]]) -> Mapping[str, str]:
    keys = sorted(set().union(*(entity.attributes for entity, _ in told)))
    return {
        key: _chosen(_votes((entity.attributes[key], count) for entity, count in told if key in entity.attributes))
        for key in keys
    }


def _votes(given: Iterable[tuple[str, int]]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for value, count in given:
        votes[value] += count
    return votes


def _chosen(votes: Counter[str]) -> str:
    return min(votes, key=lambda value: (-votes[value], value))
