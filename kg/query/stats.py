"""How much of what there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.model import EVERYTHING, View
from kg.ontology import ontology
from kg.query import whole
from kg.store.base import Store


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts; `facts` counts claims that say the same once. `first` and `last` are dates of documents or ""."""

    documents: int
    entities: int
    claims: int
    facts: int
    kinds: Mapping[str, int]
    years: Mapping[str, int]
    types: Mapping[str, int]
    relations: Mapping[str, int]
    first: str
    last: str


def stats(store: Store, view: View = EVERYTHING) -> Stats:
    """Documents by kind and year, entities by type, claims by relation, each in a fixed order."""
    sources = list(whole.sources(store, view))
    types = Counter(entity.type for entity in whole.entities(store, view))
    relations: Counter[str] = Counter()
    facts = set()
    for claim in whole.claims(store, view):
        relations[claim.relation] += 1
        facts.add((claim.head, claim.relation, claim.tail))
    dates = sorted(source.date for source in sources if source.date)
    return Stats(
        documents=len(sources),
        entities=types.total(),
        claims=relations.total(),
        facts=len(facts),
        kinds=_sorted(source.kind for source in sources),
        years=_sorted(source.date[:4] for source in sources),
        types={id: types[id] for id in ontology().entities if types[id]},
        relations={id: relations[id] for id in ontology().relations if relations[id]},
        first=dates[0] if dates else "",
        last=dates[-1] if dates else "",
    )


def _sorted(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items()))
