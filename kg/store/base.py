"""What a store is: a few holes that each store fills, and what is written once above them.

The holes are the abstract methods. Ids go in, records come out; every list is sorted by id unless it
says otherwise, so that answers are the same from run to run and from store to store.

Where a person judged two entities the same, every answer but `reading` knows one alone: the smaller id
stands for both, whichever is asked for. A claim whose two ends became one is then left out.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Literal, Self

from kg.model import (
    EVERYTHING,
    Claim,
    Counts,
    Document,
    Entity,
    Failure,
    GraphView,
    Judgement,
    Reading,
    Source,
    View,
    edges_of,
)
from kg.store import judge, walk

Mode = Literal["read", "write", "create"]  # write: it must be there; create: made where it is not


class Store(ABC):
    """Documents, entities and claims. One document is one transaction: in wholly, or not at all."""

    writers: int = 1  # how many threads may write at once

    # -- holes: writing ---------------------------------------------------------------------------

    @abstractmethod
    def write(self, reading: Reading) -> None:
        """Put one document in, with all it says. What the same document said before is replaced."""

    @abstractmethod
    def remove(self, document: str) -> bool:
        """Take a document away, with what rested on it alone. False if there was none."""

    @abstractmethod
    def judge(self, a: str, b: str, verdict: str, note: str = "", date: str = "") -> Judgement:
        """Record that two entity ids are the `same` or `different`; it lasts until `unjudge`.

        It wins over the rules and outlives rebuilding. Raises `JudgementContradicts` where it cannot stand
        beside those before it, `JudgementInvalid` for another verdict. Given again it takes the new note.
        """

    @abstractmethod
    def unjudge(self, id: str) -> bool:
        """Take a judgement back; the graph is as it was before. False if there was none."""

    @abstractmethod
    def fail(self, failure: Failure) -> None:
        """Record that a file could not be read, in place of what was recorded of it before."""

    @abstractmethod
    def unfail(self, path: str) -> bool:
        """Forget the failure of a file: it reads now, or is gone. False if there was none."""

    @abstractmethod
    def close(self) -> None:
        """Let go of files and connections."""

    # -- holes: reading ---------------------------------------------------------------------------

    @abstractmethod
    def sources(self, ids: Iterable[str] | None = None) -> Iterator[Source]:
        """The documents without their texts; all of them, or those asked for."""

    @abstractmethod
    def reading(self, document: str) -> Reading | None:
        """A document with all it says, equal to what was written."""

    @abstractmethod
    def entities(self, ids: Iterable[str] | None = None) -> Iterator[Entity]:
        """Entities, names and aliases put together over all documents."""

    @abstractmethod
    def claims(
        self, heads: Iterable[str] | None = None, tails: Iterable[str] | None = None, view: View = EVERYTHING
    ) -> Iterator[Claim]:
        """Claims out of any of `heads`, or into any of `tails`; both: from heads to tails; none: all."""

    @abstractmethod
    def named(self, name: str) -> list[Entity]:
        """The entities that bear exactly this name or alias (white space and quotes aside)."""

    @abstractmethod
    def search(self, words: str, limit: int = 20, view: View = EVERYTHING) -> list[Entity]:
        """Entities whose name, alias, pinyin or initials hold these words, the best first.

        Best: exact name, then exact alias, then the beginning of one, then any part of one, then pinyin or
        initials from their beginning, then any part of them, then each of several words somewhere; within
        these the shortest name, then by id. Of the view, `types` and `as_of` count.
        """

    @abstractmethod
    def mentions(self, entity: str, limit: int = 100) -> list[tuple[str, int, int]]:
        """Where an entity is named: (document, start, end), sorted."""

    @abstractmethod
    def judgements(self) -> list[Judgement]:
        """What people judged, sorted by id."""

    @abstractmethod
    def failures(self) -> list[Failure]:
        """The files that could not be read, sorted by path."""

    # -- written once -----------------------------------------------------------------------------

    def document(self, id: str) -> Document | None:
        found = self.reading(id)
        return found.document if found else None

    def digests(self) -> dict[str, str]:
        """What was read of each document, to see what changed."""
        return {source.id: source.digest for source in self.sources()}

    def verdict(self, a: str, b: str) -> str:
        """What people judged of two ids, directly or through others: `same`, `different` or `""`."""
        return judge.verdict(self.judgements(), a, b)

    def counts(self) -> Counts:
        """How much there is: documents, entities by type, claims by relation, sorted by name."""
        entities = Counter(entity.type for entity in self.entities())
        claims = Counter(claim.relation for claim in self.claims())
        return Counts(sum(1 for _ in self.sources()), dict(sorted(entities.items())), dict(sorted(claims.items())))

    def links(self, ids: Iterable[str], view: View = EVERYTHING) -> dict[str, set[str]]:
        """For each of these ids what is next to it, either way along edges (whatever its type)."""
        found: dict[str, set[str]] = {id: set() for id in ids}
        for claim in self.claims(heads=found, view=view):
            found[claim.head].add(claim.tail)
        for claim in self.claims(tails=found, view=view):
            found[claim.tail].add(claim.head)
        return found

    def degrees(self, ids: Iterable[str], view: View = EVERYTHING) -> dict[str, int]:
        """For each of these ids how many claims there are with it at either end."""
        found = dict.fromkeys(ids, 0)
        for claim in self.claims(heads=found, view=view):
            found[claim.head] += 1
        for claim in self.claims(tails=found, view=view):
            found[claim.tail] += 1
        return found

    def near(
        self, ids: Iterable[str], depth: int = 1, limit: int = 200, view: View = EVERYTHING
    ) -> tuple[set[str], bool]:
        """The ids that `around` shows, and whether there were more than the limit allows."""
        return walk.near(self, {entity.id for entity in self.entities(ids)}, depth, limit, view)

    def around(self, ids: Iterable[str], depth: int = 1, limit: int = 200, view: View = EVERYTHING) -> GraphView:
        """The entities within `depth` hops of `ids`, nearest first, at most `limit` of them beside `ids`.

        `view.types` bounds what is reached, not what one starts from. Within a hop the best connected
        come first. The edges are all those between the nodes shown.
        """
        return walk.around(self, ids, depth, limit, view)

    def paths(self, a: str, b: str, longest: int = 4, limit: int = 10, view: View = EVERYTHING) -> list[list[str]]:
        """The shortest paths from `a` to `b` as lists of ids, either way along edges, sorted."""
        return walk.paths(self, a, b, longest, limit, view)

    def between(
        self, a: str, b: str, longest: int = 4, limit: int = 10, view: View = EVERYTHING
    ) -> tuple[list[list[str]], GraphView]:
        """The shortest paths, and the part of the graph between all on them; the two ends where there is none."""
        found = self.paths(a, b, longest, limit, view)
        return found, self.graph({a, b, *(id for ids in found for id in ids)}, view)

    def about(self, id: str, view: View = EVERYTHING) -> GraphView:
        """All that is claimed with this entity at either end, with both ends; none where nothing is."""
        edges = edges_of([*self.claims(heads=[id], view=view), *self.claims(tails=[id], view=view)])
        documents = {claim.document for edge in edges for claim in edge.claims}
        sources = {source.id: source for source in self.sources(sorted(documents))}
        ends = {end for edge in edges for end in (edge.head, edge.tail)}
        return GraphView(tuple(self.entities(sorted(ends))), edges, sources)

    def graph(self, ids: Iterable[str], view: View = EVERYTHING) -> GraphView:
        """The part of the graph between these entities."""
        wanted = sorted(set(ids))
        edges = edges_of(self.claims(heads=wanted, tails=wanted, view=view))
        documents = {claim.document for edge in edges for claim in edge.claims}
        sources = {source.id: source for source in self.sources(sorted(documents))}
        return GraphView(tuple(self.entities(wanted)), edges, sources)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
