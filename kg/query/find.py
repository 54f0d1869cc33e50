"""Which entity, or which document, a name means."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from itertools import islice

from kg.errors import AmbiguousDocument, AmbiguousName, UnknownDocument, UnknownName, UnknownType
from kg.fold import fold
from kg.model import EVERYTHING, Entity, Source, View
from kg.pinyin import sounds
from kg.query.bounds import MOST, within
from kg.query.view import type_id
from kg.store.base import Store

ID = re.compile(r"[a-z]_[0-9a-f]{16}")
LONGEST_NAME = 60  # characters of an unknown name that are looked at to find its like
LIKE = 0.5  # the least likeness of two names, as difflib measures it, at which one is offered for the other


def find(store: Store, name: str) -> Entity:
    """The one entity called so: its id, its name or alias, or 类型:名称 (`Zone:徐州高新区`).

    Raises UnknownName with the nearest names, AmbiguousName with the candidates.
    """
    found = list(store.entities([name])) if ID.fullmatch(name) else []
    found = found or store.named(name) or _typed(store, name)
    if not found:
        raise UnknownName(given=name, near=tuple(near(store, name)))
    if len(found) > 1:
        raise AmbiguousName(given=name, candidates=tuple(found))
    return found[0]


def search(store: Store, words: str, limit: int = 20, view: View = EVERYTHING) -> list[Entity]:
    """Entities whose name, alias, pinyin or initials hold these words, the best first."""
    within("limit", limit, 1, MOST)
    return store.search(words.strip(), limit, view) if words.strip() else []


def _typed(store: Store, name: str) -> list[Entity]:
    """What 类型:名称 means."""
    kind, colon, rest = name.replace("：", ":").partition(":")
    if not colon:
        return []
    try:
        wanted = type_id(kind)
    except UnknownType:
        return []
    return [entity for entity in store.named(rest) if entity.type == wanted]


def near(store: Store, name: str, limit: int = 5) -> list[str]:
    """The names in the graph most like one that is not there."""
    wanted = name.strip()[:LONGEST_NAME]
    likeness = {one: max(_like(wanted, form) for form in forms) for one, forms in _neighbours(store, wanted).items()}
    best = sorted((-like, one) for one, like in likeness.items() if like >= LIKE)
    return [one for _, one in best[:limit]]


def _like(wanted: str, form: str) -> float:
    return 1.0 if wanted and wanted in form else difflib.SequenceMatcher(None, wanted, form, autojunk=False).ratio()


def _neighbours(store: Store, wanted: str) -> dict[str, tuple[str, ...]]:
    """Names that share a part or the sound with the one wanted, each with all its forms."""
    found = (entity for words in _parts(wanted) for entity in store.search(words, 20))
    return {entity.name: (entity.name, *entity.aliases) for entity in found}


def _parts(wanted: str) -> Iterator[str]:
    """The whole, its sound, and every stretch of four, three and two characters of it."""
    yield wanted
    yield from sounds(wanted)[:1]
    for size in (4, 3, 2):
        yield from (wanted[at : at + size] for at in range(len(wanted) - size + 1))


def find_document(store: Store, name: str) -> Source:
    """The one document with this id, title, 文号, path or file name.

    Raises UnknownDocument, AmbiguousDocument.
    """
    found = list(store.sources([name])) or [source for source in store.sources() if fold(name) in _names(source)]
    if not found:
        raise UnknownDocument(given=name)
    if len(found) > 1:
        raise AmbiguousDocument(given=name, count=len(found), listed=_listed(found))
    return found[0]


def _names(source: Source) -> set[str]:
    names = (source.title, source.number, source.path, source.path.replace("\\", "/").rpartition("/")[2])
    return {fold(name) for name in names if name}


def _listed(sources: Iterable[Source]) -> str:
    return "  ".join(f"{source.id} {source.title} {source.date}".strip() for source in islice(sources, 10))
