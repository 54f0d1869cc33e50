"""No text makes a component of names go back over it again and again."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
import spacy
from spacy.tokens import Doc

from extract.mentions.events import events
from extract.mentions.honors import honors
from extract.mentions.industries import industries
from extract.mentions.people import people
from extract.mentions.products import products
from extract.mentions.programs import programs

HARD = (
    "集成电路、",
    "公司+",
    "书记王李张",
    "领导王小明、",
    "产业",
    "“产业",
    "（",
    "大会",
    "获批国家级",
    "一款",
    "3",
    "é̂😀",
)


@pytest.mark.parametrize("step", [people, industries, programs, events, honors, products])
@pytest.mark.parametrize("unit", HARD)
def test_a_long_line_takes_its_length(step: Callable[[Doc], Doc], unit: str) -> None:
    """40,000 characters of what rules look for, without an end: a pattern that goes back would take minutes."""
    text = (unit * 40_000)[:40_000]
    words = [text[i : i + 2] for i in range(0, len(text), 2)]
    doc = Doc(spacy.blank("zh").vocab, words=words, spaces=[False] * len(words))
    started = time.process_time()
    step(doc)
    assert time.process_time() - started < 60
