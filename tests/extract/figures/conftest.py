"""`reading(text, **given)` puts a text, and names given as {surface: (type, name)}, through sentences, indicators
and measures, and gives its notes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import spacy

from extract.figures.indicators import indicators
from extract.figures.measures import measures
from extract.mentions.sentences import sentences
from extract.notes import Named, Notes, Thing, notes
from kg.model import Source

Names = dict[str, tuple[str, str]]


def _reading(text: str, names: Names | None = None, policy: str = "", **source: str) -> Notes:
    doc = spacy.blank("zh").make_doc(text)
    found = notes(doc)
    found.source = Source(id="d", **{"title": "", **source})
    for surface, (type, name) in (names or {}).items():
        at = text.find(surface)
        while at >= 0:
            found.mentions.append(Named(at, at + len(surface), Thing(type, name)))
            at = text.find(surface, at + 1)
    found.mentions.sort()
    found.policy = Thing("Policy", policy) if policy else None
    return notes(measures(indicators(sentences(doc))))


@pytest.fixture
def reading() -> Callable[..., Notes]:
    return _reading
