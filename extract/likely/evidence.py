"""What the documents of two entities say for and against their being one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from extract.mentions.short import DEFINED
from extract.names.territory import places, short_form
from kg.fold import fold
from kg.store.base import Store
from kg.table import Receipt

MOST_PLACES = 1000  # mentions of one entity that are looked at
MOST_TEXTS = 20  # documents of one entity that are read
SENTENCE_END = re.compile("[。！？；\n]")
LONGEST = 100  # signs of a sentence to either side of a name
BESIDE = re.compile(r"[“”《》\s]*[、和与及][“”《》\s]*")  # 甲、乙: two things side by side

Place = tuple[str, int, int]


STEMS = {"省": "province", "市": "city"}


def _leads(text: str, stem: str, level: str) -> bool:
    """Whether a text names no other place of this level more often."""
    most = text.count(stem)
    return all(text.count(other) <= most for other in _stems(level))


@cache
def _stems(level: str) -> frozenset[str]:
    return frozenset(short_form(place.name) for place in places() if place.level == level)


class Evidence:
    """Reads texts of a store, each once as long as it is of use."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.text = lru_cache(maxsize=256)(self._text)
        self.places = lru_cache(maxsize=4096)(self._places)

    def _text(self, document: str) -> str:
        found = self._store.document(document)
        return found.text if found else ""

    def _places(self, entity: str) -> Sequence[Place]:
        return self._store.mentions(entity, MOST_PLACES)

    def documents(self, entity: str) -> tuple[str, ...]:
        """The documents that name an entity, sorted."""
        return tuple(dict.fromkeys(document for document, _, _ in self.places(entity)))

    def naming(self, entity: str, words: str, level: str = "") -> str:
        """A document of an entity that says these words as well, "" for none; of 省 and 市 as the `level`, one that
        speaks of no other province or city more."""
        for document in self.documents(entity)[:MOST_TEXTS]:
            text = self.text(document)
            if words in text and (level not in STEMS or _leads(text, words, STEMS[level])):
                return document
        return ""

    def side_by_side(self, a: str, b: str) -> bool:
        """Whether some text names both in one list, as two things."""
        return any(BESIDE.fullmatch(self.text(document), end, start) for document, end, start in self._gaps(a, b))

    def _gaps(self, a: str, b: str) -> Iterator[Place]:
        """What stands between a mention of one and the next of the other, in texts that name both."""
        both = set(self.documents(a)) & set(self.documents(b))
        named = sorted((*place, id) for id in (a, b) for place in self.places(id) if place[0] in both)
        for (document, _, end, one), (other, start, _, two) in pairwise(named):
            if document == other and one != two and 0 < start - end < 6:
                yield document, end, start

    def definition(self, entity: str, form: str) -> Receipt | None:
        """Where a document of an entity says （以下简称…） of this form."""
        for document in self.documents(entity)[:MOST_TEXTS]:
            for match in DEFINED.finditer(self.text(document)):
                if fold(match[1]) == fold(form) and self._stands_before(entity, document, match.start()):
                    return self.sentence(document, match.start(), match.end())
        return None

    def _stands_before(self, entity: str, document: str, at: int) -> bool:
        return any(one == document and 0 <= at - end < 4 for one, _, end in self.places(entity))

    def receipt(self, entity: str, form: str, document: str = "") -> Receipt | None:
        """A sentence that names an entity: by this form and in this document, as far as there is one."""
        places = self.places(entity)[:50]
        best = min(places, key=lambda place: (place[0] != document, not self._reads(place, form), place), default=None)
        return self.sentence(*best) if best else None

    def _reads(self, place: Place, form: str) -> bool:
        document, start, end = place
        return fold(self.text(document)[start:end]) == fold(form)

    def sentence(self, document: str, start: int, end: int) -> Receipt:
        """The sentence around a stretch, cut where it is long."""
        text = self.text(document)
        first = max(start - LONGEST, 0)
        for stop in SENTENCE_END.finditer(text, first, start):
            first = stop.end()
        while first < start and text[first].isspace():
            first += 1
        found = SENTENCE_END.search(text, end, end + LONGEST)
        last = min(end + LONGEST, len(text)) if found is None else found.end() - (found.group() == "\n")
        return Receipt(document, first, last, text[first:last])
