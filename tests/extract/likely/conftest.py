"""`things` makes entities of names: the type, then each name with its aliases behind `=`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.likely.candidates import candidates
from kg.model import Entity, stable_id

Things = Callable[..., list[Entity]]


def make(type: str, *names: str) -> list[Entity]:
    found = []
    for name in names:
        first, *aliases = name.split("=")
        found.append(Entity(stable_id("e", type, first), type, first, tuple(sorted(aliases))))
    return found


@pytest.fixture
def things() -> Things:
    return make


@pytest.fixture
def pairs() -> Callable[[list[Entity]], list[tuple[str, str, str]]]:
    """The pairs of entities as (reason, fuller name, shorter name), the surest first."""
    return lambda given: [(one.reason.kind, one.a.name, one.b.name) for one in candidates(given)]
