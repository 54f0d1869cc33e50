"""What a store is: a few holes that each store fills, and what is written once above them.

The holes are the abstract methods. Ids go in, records come out; every list is sorted by id unless it
says otherwise, so that answers are the same from run to run and from store to store.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self

from kg.model import EVERYTHING, Claim, Document, Entity, GraphView, Reading, Source, View, edges_of
from kg.store import walk


class Store(ABC):
    """Documents, entities and claims. One document is one transaction: in wholly, or not at all."""

    # -- holes: writing ---------------------------------------------------------------------------

    @abstractmethod
    def write(self, reading: Reading) -> None:
        """Put one document in, with all it says. What the same document said before is replaced."""

    @abstractmethod
    def remove(self, document: str) -> bool:
        """Take a document away, with what rested on it alone. False if there was none."""

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

        Best: exact name, then exact alias, then beginning, then the shortest name, then by id.
        """

    @abstractmethod
    def mentions(self, entity: str, limit: int = 100) -> list[tuple[str, int, int]]:
        """Where an entity is named: (document, start, end), sorted."""

    # -- written once -----------------------------------------------------------------------------

    def document(self, id: str) -> Document | None:
        found = self.reading(id)
        return found.document if found else None

    def digests(self) -> dict[str, str]:
        """What was read of each document, to see what changed."""
        return {source.id: source.digest for source in self.sources()}

    def around(self, ids: Iterable[str], depth: int = 1, limit: int = 200, view: View = EVERYTHING) -> GraphView:
        """The entities within `depth` hops of `ids`, nearest first, at most `limit` of them beside `ids`.

        `view.types` bounds what is reached, not what one starts from. Within a hop the best connected
        come first. The edges are all those between the nodes shown.
        """
        return walk.around(self, ids, depth, limit, view)

    def paths(self, a: str, b: str, longest: int = 4, limit: int = 10, view: View = EVERYTHING) -> list[list[str]]:
        """The shortest paths from `a` to `b` as lists of ids, either way along edges, sorted."""
        return walk.paths(self, a, b, longest, limit, view)

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
