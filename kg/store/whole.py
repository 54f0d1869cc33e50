"""A reading is whole: whatever it speaks of, it gives."""

from __future__ import annotations

from kg.errors import ReadingIncomplete
from kg.model import Reading


def check(reading: Reading) -> None:
    """Raise `ReadingIncomplete` if a claim or a mention names an entity that is not there."""
    given = {entity.id for entity in reading.entities}
    spoken = {mention.entity for mention in reading.mentions if mention.entity}
    spoken |= {end for claim in reading.claims for end in (claim.head, claim.tail)}
    if spoken - given:
        raise ReadingIncomplete(document=reading.document.id, missing="、".join(sorted(spoken - given)[:5]))
