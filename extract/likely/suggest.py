"""Pairs of entities for a person to judge: likely one, and not joined by any rule.

A pair is taken back where a judgement, the comparing of names or the texts say that it is two things: a claim
between the two, a list that names both. Nothing is written.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

import jieba

from extract.likely.candidates import candidates
from extract.likely.evidence import Evidence
from extract.likely.pair import ALIAS, Pair, Reason
from extract.names.parse import parse
from kg.model import Entity, Source
from kg.store.base import Store
from kg.store.judge import standing
from kg.table import Receipt


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A pair with the places that the two names say, how many documents name each, and a sentence of each (None
    where no text names it)."""

    pair: Pair
    regions: tuple[str, str]
    documents: tuple[int, int]
    receipts: tuple[Receipt | None, Receipt | None]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The best first; `sources` are the documents of the receipts, `truncated` says that there are more."""

    pairs: tuple[Suggestion, ...]
    sources: dict[str, Source]
    truncated: bool


def suggest(store: Store, limit: int = 20, types: frozenset[str] = frozenset()) -> Suggestions:
    """The pairs of these types (of all where none is given) that are likeliest one, `limit` at most."""
    jieba.setLogLevel(logging.WARNING)  # or it tells how its dictionary is loaded
    found = list(islice(_suggested(store, types), limit + 1))
    shown = tuple(found[:limit])
    documents = sorted({one.document for suggestion in shown for one in suggestion.receipts if one})
    sources = {source.id: source for source in store.sources(documents)}
    return Suggestions(shown, sources, len(found) > limit)


def _suggested(store: Store, types: frozenset[str]) -> Iterator[Suggestion]:
    pairs = candidates(store.entities(), types)
    apart = _apart(store)
    beside = store.links(sorted({pair.a.id for pair in pairs}))
    evidence = Evidence(store)
    for pair in pairs:
        if pair.ids in apart or pair.b.id in beside[pair.a.id] or evidence.side_by_side(pair.a.id, pair.b.id):
            continue
        if found := _told(evidence, pair):
            yield found


def _apart(store: Store) -> set[tuple[str, ...]]:
    """The pairs that people keep apart, by the ids that stand."""
    judgements = store.judgements()
    one = standing(judgements)
    kept = (given for given in judgements if given.verdict == "different")
    return {tuple(sorted((one.get(given.a, given.a), one.get(given.b, given.b)))) for given in kept}


def _told(evidence: Evidence, pair: Pair) -> Suggestion | None:
    """The pair with its receipts; None where no text of the shorter name says whose it is."""
    said = pair.reason
    document = evidence.naming(pair.b.id, said.needs, said.short[0]) if said.needs else ""
    if said.needs and not document:
        return None
    defined = evidence.definition(pair.a.id, said.form) if said.kind == ALIAS else None
    if defined:
        pair = replace(pair, reason=_defined(said))
    receipts = defined or evidence.receipt(pair.a.id, said.form), evidence.receipt(pair.b.id, said.short, document)
    counts = len(evidence.documents(pair.a.id)), len(evidence.documents(pair.b.id))
    return Suggestion(pair, (_region(pair.a), _region(pair.b)), counts, receipts)


def _region(one: Entity) -> str:
    """The place that a name begins with, 中央 for bodies of the centre; "" for none."""
    return "" if one.type == "Person" else "".join(parse(one.name).region)


def _defined(said: Reason) -> Reason:
    zh = f"甲文写明“以下简称{said.form}”，是乙的名称"
    return replace(said, zh=zh, en=f"a document of A defines {said.form} as short for it, the name of B")
