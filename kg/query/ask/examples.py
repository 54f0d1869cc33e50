"""Three questions that this graph answers, about what was asked where it can."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.fold import fold
from kg.model import Claim, Entity, View
from kg.store.base import Store

ASKED: Mapping[str, str] = {
    "PAIRED_WITH": "{head}和哪些高校结对？",
    "MEMBER_OF": "{tail}有哪些成员？",
    "ISSUED": "{tail}是谁发布的？",
    "ANSWERS_FOR": "{head}负责哪些任务？",
    "WORKS_AT": "{head}担任什么职务？",
    "COOPERATES_WITH": "{head}的合作伙伴有哪些？",
    "FOCUSES_ON": "{head}的主导产业有哪些？",
    "LOCATED_IN": "{head}在哪里？",
    "SECRETARIAT_OF": "{tail}的秘书处设在哪里？",
    "ESTABLISHED": "{tail}是谁设立的？",
    "PARTICIPATED_IN": "{tail}有哪些参加者？",
    "IMPLEMENTS": "{head}实施哪些机制？",
}
LONGEST_NAME = 24


def examples(store: Store, question: str, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """Of different relations, the names in the question first."""
    text = fold(question)
    found: list[tuple[bool, str]] = []
    for relation, words in ASKED.items():
        options = sorted(_options(store, relation, words, entities, text))
        found += options[:1]
    return tuple(words for _, words in sorted(found, key=lambda one: one[0])[:3])


def _options(
    store: Store, relation: str, words: str, entities: Mapping[str, Entity], text: str
) -> Iterator[tuple[bool, str]]:
    """(False, question) where the question given names the same thing, else (True, question)."""
    for claim in store.claims(view=View(frozenset({relation}))):
        one = entities.get(_about(claim, words))
        if one and len(one.name) <= LONGEST_NAME:
            yield fold(one.name) not in text, words.format(head=one.name, tail=one.name)


def _about(claim: Claim, words: str) -> str:
    return claim.head if "{head}" in words else claim.tail
