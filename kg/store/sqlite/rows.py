"""Rows of the database as records."""

from __future__ import annotations

from typing import Any

from kg.model import Claim, Entity
from kg.store.sqlite.text import unpack, unpack_attributes, unpack_names


def entity(id: str, type: str, name: str, aliases: str, attributes: str) -> Entity:
    return Entity(unpack(id), unpack(type), unpack(name), unpack_names(aliases), unpack_attributes(attributes))


def claim(id: str, head: str, relation: str, tail: str, document: str, start: int, end: int, *rest: Any) -> Claim:
    quote, rule, confidence, status, attributes = rest
    ids = (unpack(id), unpack(head), unpack(relation), unpack(tail), unpack(document))
    return Claim(
        *ids, start, end, unpack(quote), unpack(rule), confidence, unpack(status), unpack_attributes(attributes)
    )
