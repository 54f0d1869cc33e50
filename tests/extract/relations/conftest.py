"""`said`: what the relation components read in a text whose names are given as {Type:name}; `told`: the statements.

A back-reference is {~Type:words|name}; the document's date and the policy that it is may be given as well.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable

import pytest
import spacy
from spacy.language import Language

from extract.mentions.sentences import sentences
from extract.notes import Named, Statement, Thing, notes
from extract.pipeline import STEPS
from kg.model import Source

MARK = re.compile(r"\{(~?)(\w+):([^}|]+)(?:\|([^}]+))?\}")
FAMILIES = [module for module in STEPS if module.startswith("extract.relations.")]


@pytest.fixture(scope="session")
def nlp() -> Language:
    made = spacy.blank("zh")
    for module in FAMILIES:
        importlib.import_module(module)
        made.add_pipe("zhengtu_" + module.rpartition(".")[2])
    return made


@pytest.fixture
def told(nlp: Language) -> Callable[..., list[Statement]]:
    def read(marked: str, date: str = "2025-12-01", policy: str = "") -> list[Statement]:
        text, named = _unmarked(marked)
        doc = nlp.make_doc(text)
        found = notes(doc)
        found.source = Source(id="d", title="", date=date)
        found.policy = Thing("Policy", policy) if policy else None
        found.mentions = named
        doc = sentences(doc)
        for _, step in nlp.pipeline:
            doc = step(doc)
        assert all(0 <= s.start < s.end <= len(text) for s in found.statements)
        return found.statements

    return read


@pytest.fixture
def said(told: Callable[..., list[Statement]]) -> Callable[..., set[tuple[str, str, str]]]:
    def read(marked: str, **given: str) -> set[tuple[str, str, str]]:
        return {(s.head.name, s.relation, s.tail.name) for s in told(marked, **given)}

    return read


def _unmarked(marked: str) -> tuple[str, list[Named]]:
    text, named, at = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        implied, type, words, name = mark.groups()
        named.append(Named(len(text), len(text) + len(words), Thing(type, name or words), "given", bool(implied)))
        text, at = text + words, mark.end()
    return text + marked[at:], named
