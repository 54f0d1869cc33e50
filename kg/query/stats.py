"""How much of what there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.model import EVERYTHING, Counts, View
from kg.ontology import ontology
from kg.query import whole
from kg.store.base import Store


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts; `first` and `last` are dates of documents or ""."""

    documents: int
    entities: int
    claims: int
    first: str
    last: str
    kinds: Mapping[str, int]
    years: Mapping[str, int]
    types: Mapping[str, int]
    relations: Mapping[str, int]


def stats(store: Store, view: View = EVERYTHING) -> Stats:
    """Documents by kind and year, entities by type, claims by relation, each in a fixed order."""
    sources = list(whole.sources(store, view))
    counts = store.counts() if view == EVERYTHING else _counts(store, view)
    dates = sorted(source.date for source in sources if source.date)
    return Stats(
        documents=len(sources),
        entities=sum(counts.entities.values()),
        claims=sum(counts.claims.values()),
        first=dates[0] if dates else "",
        last=dates[-1] if dates else "",
        kinds=_sorted(source.kind for source in sources),
        years=_sorted(source.date[:4] for source in sources),
        types={id: counts.entities[id] for id in ontology().entities if counts.entities.get(id)},
        relations={id: counts.claims[id] for id in ontology().relations if counts.claims.get(id)},
    )


def _counts(store: Store, view: View) -> Counts:
    entities = Counter(entity.type for entity in whole.entities(store, view))
    claims = Counter(claim.relation for claim in whole.claims(store, view))
    return Counts(0, entities, claims)


def _sorted(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items()))
