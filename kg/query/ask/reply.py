"""A question in plain Chinese and its reply: understood wholly and answered with receipts, or refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.errors import QuestionTooLong, WordsMissing
from kg.fold import fold
from kg.model import EVERYTHING, Claim, Source, View
from kg.ontology import ontology
from kg.query.ask.answer import Answer, answers, titles
from kg.query.ask.asked import Asked
from kg.query.ask.command import command
from kg.query.ask.examples import examples
from kg.query.ask.grammar import readings
from kg.query.ask.lexicon import Token
from kg.query.ask.names import Names
from kg.query.ask.split import divide
from kg.query.coverage import refusal
from kg.store.base import Store

LONGEST = 200  # characters of a question


@dataclass(frozen=True, slots=True)
class Reply:
    """`understood` is the command that gives the same, None where the question is refused.

    Refused or not answered, `reason` says why, and `examples` are three questions that this graph answers.
    `sources` are the documents of the receipts.
    """

    question: str
    understood: str | None
    answers: tuple[Answer, ...] = ()
    reason: str = ""
    examples: tuple[str, ...] = ()
    sources: Mapping[str, Source] | None = None


def reply(store: Store, question: str, view: View = EVERYTHING, names: Names | None = None) -> Reply:
    """The answer to a question. Raises WordsMissing for an empty one, QuestionTooLong.

    Who asks often gives the `names` of the graph, which take a while to gather.
    """
    if len(question) > LONGEST:
        raise QuestionTooLong(length=len(question), limit=LONGEST)
    text = fold(question)
    if not text:
        raise WordsMissing(expected="问题")
    names = names or Names(store)
    read = _understood(store, text, names, view)
    if not read:
        return _refused(store, question, names, _unread(text, names))
    given = [(asked, answers(store, asked, view)) for asked in read]
    said = _different([one for one in given if one[1]])
    if len(said) > 1:
        several = "；".join(command(asked, names.entities) for asked, _ in said)
        return _refused(store, question, names, f"这句话可以有几种理解，请说得更明确：{several}")
    if not said:
        return _unanswered(store, question, names, read[0], view)
    asked, found = said[0]
    return Reply(question, command(asked, names.entities), tuple(found), sources=_sources(store, found))


def _understood(store: Store, text: str, names: Names, view: View) -> list[Asked]:
    """The readings of the divisions with the fewest words."""
    at = names.found(text)
    for place, title in _posts(store, text):
        at.setdefault(place, []).append(title)
    best: int | None = None
    found: dict[Asked, None] = {}
    for cost, tokens in divide(text, at, _bodies(names, at)):
        if best is not None and cost > best:
            break
        for asked in readings(tokens, names.entities):
            if asked.kind == "figure" and not answers(store, asked, view):
                continue  # no metric of the graph has these words: they are not accounted for
            best = cost
            found.setdefault(asked)
    return list(found)


def _bodies(names: Names, at: Mapping[int, Sequence[Token]]) -> set[int]:
    """Where names of those who act, of places and papers begin: no metric holds them."""
    kinds = ontology().groups["actor"] | {"Policy", "Person", "Event"}
    return {place for place, tokens in at.items() if any(names.kind(token) in kinds for token in tokens)}


def _posts(store: Store, text: str) -> Iterator[tuple[int, Token]]:
    """The titles of people, as this graph knows them, where they stand in the question."""
    known = {title for claim in store.claims(view=View(frozenset({"WORKS_AT"}))) for title in titles(claim)}
    for title in sorted(known):
        for found in re.finditer(re.escape(fold(title)), text) if title else ():
            yield found.start(), Token("p", fold(title))


def _different(given: Sequence[tuple[Asked, list[Answer]]]) -> list[tuple[Asked, list[Answer]]]:
    """One reading for each set of answers."""
    kept: dict[tuple[str, ...], tuple[Asked, list[Answer]]] = {}
    for asked, found in given:
        kept.setdefault(tuple(sorted(one.text for one in found)), (asked, found))
    return list(kept.values())


def _unanswered(store: Store, question: str, names: Names, asked: Asked, view: View) -> Reply:
    """Understood, but the graph does not say."""
    words = command(asked, names.entities)
    reason = refusal(store, view, f"回答这个问题的内容（{words}）")
    return Reply(question, None, reason=reason, examples=examples(store, question, names.entities))


def _refused(store: Store, question: str, names: Names, reason: str) -> Reply:
    return Reply(question, None, reason=reason, examples=examples(store, question, names.entities))


def _unread(text: str, names: Names) -> str:
    """What of the question is known, and that the rest is not."""
    found = sorted(
        {names.entities[token.ids[0]].name for tokens in names.found(text).values() for token in tokens},
        key=lambda name: (-len(name), name),
    )
    known = [name for name in found if not any(name != other and name in other for other in found)]
    if not known:
        return "没有看懂：问题里没有图谱中的名称，或者有不认识的词"
    return f"没有看懂：认出了“{'”“'.join(known[:5])}”，其余的词或问法不认识"


def _sources(store: Store, found: Sequence[Answer]) -> dict[str, Source]:
    ids = sorted({claim.document for one in found for claim in one.claims})
    return {one.id: one for one in store.sources(ids)}


def receipts_of(one: Answer) -> tuple[Claim, ...]:
    """One claim for each place in a text, in order."""
    places = {(claim.document, claim.start, claim.end): claim for claim in one.claims}
    return tuple(places[place] for place in sorted(places))
