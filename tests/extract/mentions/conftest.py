"""For the finders of names. `name(text)` reads a text with the grammar of names alone and gives the mentions as
`(type, words)`; `things(text)` gives `(words, standard name)`; `implied(text)` what back-references stand for;
`fields(text)` the industries that stand, read without other names."""

from __future__ import annotations

import importlib
from collections.abc import Callable

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from extract.mend import mend
from extract.mentions.choose import longest
from extract.mentions.industries import industries
from extract.notes import notes

STEPS = (
    *("sentences", "places", "zones", "universities", "agencies", "platforms", "enterprises"),
    *("associations", "funds", "policies", "listed", "units", "brands", "choose", "short"),
)


@pytest.fixture(scope="session")
def grammar() -> Language:
    """The grammar of names with jieba, without people, industries and all that builds on names."""
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    for step in STEPS:
        importlib.import_module(f"extract.mentions.{step}")
        nlp.add_pipe(f"zhengtu_{step}")
    return nlp


@pytest.fixture(scope="session")
def read(grammar: Language) -> Callable[[str], Doc]:
    return lambda text: grammar(mend(text).text)


@pytest.fixture(scope="session")
def name(read: Callable[[str], Doc]) -> Callable[[str], list[tuple[str, str]]]:
    def of(text: str) -> list[tuple[str, str]]:
        doc = read(text)
        return [(n.thing.type, doc.text[n.start : n.end]) for n in notes(doc).mentions if not n.implied]

    return of


@pytest.fixture(scope="session")
def things(read: Callable[[str], Doc]) -> Callable[[str], dict[str, str]]:
    def of(text: str) -> dict[str, str]:
        doc = read(text)
        return {doc.text[n.start : n.end]: n.thing.name for n in notes(doc).mentions if not n.implied}

    return of


@pytest.fixture(scope="session")
def implied(read: Callable[[str], Doc]) -> Callable[[str], list[tuple[str, str]]]:
    def of(text: str) -> list[tuple[str, str]]:
        doc = read(text)
        return [(doc.text[n.start : n.end], n.thing.name) for n in notes(doc).mentions if n.implied]

    return of


@pytest.fixture(scope="session")
def fields() -> Callable[[str], list[str]]:
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})

    def of(text: str) -> list[str]:
        doc = industries(nlp.make_doc(text))
        return [doc.text[one.start : one.end] for one in sorted(longest(notes(doc).candidates, len(doc.text)))]

    return of
