"""The reference store: what a store means, in the simplest words. Every other is judged against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from kg.fold import fold
from kg.model import EVERYTHING, Claim, Entity, Failure, Judgement, Reading, Source, View
from kg.store.base import Store
from kg.store.judge import check, standing
from kg.store.merge import merge
from kg.store.rank import rank
from kg.store.whole import check as check_whole


class MemoryStore(Store):
    """A graph that lasts as long as the process."""

    def __init__(self) -> None:
        self._readings: dict[str, Reading] = {}
        self._judgements: dict[str, Judgement] = {}
        self._failures: dict[str, Failure] = {}
        self._graph = _Graph({}, {})

    def write(self, reading: Reading) -> None:
        check_whole(reading)
        self._readings[reading.document.id] = reading
        self._changed()

    def remove(self, document: str) -> bool:
        found = self._readings.pop(document, None)
        self._changed()
        return found is not None

    def judge(self, a: str, b: str, verdict: str, note: str = "", date: str = "") -> Judgement:
        judgement = Judgement.make(a, b, verdict, note, date)
        check(judgement, self._judgements.values())
        self._judgements[judgement.id] = judgement
        self._changed()
        return judgement

    def unjudge(self, id: str) -> bool:
        found = self._judgements.pop(id, None)
        self._changed()
        return found is not None

    def judgements(self) -> list[Judgement]:
        return sorted(self._judgements.values(), key=lambda judgement: judgement.id)

    def fail(self, failure: Failure) -> None:
        self._failures[failure.path] = failure

    def unfail(self, path: str) -> bool:
        return self._failures.pop(path, None) is not None

    def failures(self) -> list[Failure]:
        return sorted(self._failures.values(), key=lambda failure: failure.path)

    def close(self) -> None:
        pass

    def sources(self, ids: Iterable[str] | None = None) -> Iterator[Source]:
        wanted = self._readings.keys() if ids is None else set(ids) & self._readings.keys()
        return (self._readings[id].document.source() for id in sorted(wanted))

    def reading(self, document: str) -> Reading | None:
        return self._readings.get(document)

    def entities(self, ids: Iterable[str] | None = None) -> Iterator[Entity]:
        known = self._graph.entities
        wanted = known.keys() if ids is None else set(map(self._graph.one, ids)) & known.keys()
        return (known[id] for id in sorted(wanted))

    def claims(
        self, heads: Iterable[str] | None = None, tails: Iterable[str] | None = None, view: View = EVERYTHING
    ) -> Iterator[Claim]:
        from_heads, to_tails = self._within(heads), self._within(tails)
        for claim in self._graph.claims:
            if from_heads(claim.head) and to_tails(claim.tail) and self._shows(view, claim):
                yield claim

    def _within(self, ids: Iterable[str] | None) -> Callable[[str], bool]:
        if ids is None:
            return lambda id: True
        return frozenset(map(self._graph.one, ids)).__contains__

    def _shows(self, view: View, claim: Claim) -> bool:
        return view.shows(claim, self._readings[claim.document].document.date)

    def named(self, name: str) -> list[Entity]:
        asked = fold(name)
        return [one for one in self.entities() if asked and asked in map(fold, (one.name, *one.aliases))]

    def search(self, words: str, limit: int = 20, view: View = EVERYTHING) -> list[Entity]:
        ranked = ((rank(entity, words), entity) for entity in self.entities() if self._in_view(entity, view))
        found = sorted((place, entity.id) for place, entity in ranked if place)
        return [self._graph.entities[id] for _, id in found[:limit]]

    def _in_view(self, entity: Entity, view: View) -> bool:
        dates = self._graph.dates[entity.id]
        return view.shows_type(entity.type) and (not view.as_of or any(date and date <= view.as_of for date in dates))

    def mentions(self, entity: str, limit: int = 100) -> list[tuple[str, int, int]]:
        asked = self._graph.one(entity)
        named = (mention for reading in self._readings.values() for mention in reading.mentions)
        places = {
            (mention.document, mention.start, mention.end)
            for mention in named
            if mention.entity and self._graph.one(mention.entity) == asked
        }
        return sorted(places)[:limit]

    def _changed(self) -> None:
        self._graph = _Graph(self._readings, self._judgements)


class _Graph:
    """What the readings say together, as people judged; put together when first asked for."""

    def __init__(self, readings: dict[str, Reading], judgements: dict[str, Judgement]) -> None:
        self._readings = readings
        self._standing = standing(judgements.values())

    def one(self, id: str) -> str:
        """The id that stands for this one."""
        return self._standing.get(id, id)

    @cached_property
    def entities(self) -> dict[str, Entity]:
        told: dict[str, list[tuple[Entity, int]]] = {}
        for reading in self._readings.values():
            for entity in reading.entities:
                told.setdefault(self.one(entity.id), []).append((entity, 1))
        return {id: merge(id, given) for id, given in told.items()}

    @cached_property
    def dates(self) -> dict[str, set[str]]:
        """The dates of the documents that know each entity."""
        found: dict[str, set[str]] = {}
        for reading in self._readings.values():
            for entity in reading.entities:
                found.setdefault(self.one(entity.id), set()).add(reading.document.date)
        return found

    @cached_property
    def claims(self) -> list[Claim]:
        said = (claim for reading in self._readings.values() for claim in reading.claims)
        return sorted(filter(None, map(self._led, said)), key=lambda claim: (claim.id, claim.document))

    def _led(self, claim: Claim) -> Claim | None:
        """The claim between the entities that stand for its ends; None if they became one."""
        head, tail = self.one(claim.head), self.one(claim.tail)
        if (head, tail) == (claim.head, claim.tail):
            return claim
        became_one = head == tail and claim.head != claim.tail
        return None if became_one else replace(claim, head=head, tail=tail)
