"""What part of the graph a question looks at, from the words that a user gives."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Mapping

from kg.errors import BadDate
from kg.model import View
from kg.ontology import EntityType, RelationType, ontology
from kg.query.bounds import within

DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def view_of(
    relations: Iterable[str] = (), types: Iterable[str] = (), as_of: str = "", min_confidence: float = 0.0
) -> View:
    """A view; relations and types by id or by label in either language, `as_of` a day, a month or a year.

    Raises UnknownRelation, UnknownType, BadDate, OutOfRange.
    """
    within("min-confidence", min_confidence, 0, 1)
    return View(
        frozenset(relation_id(word) for word in relations),
        frozenset(type_id(word) for word in types),
        last_day(as_of) if as_of else "",
        min_confidence,
    )


def type_id(word: str) -> str:
    """The entity type called so: `Zone`, `zone` or 园区.

    >>> type_id("园区"), type_id("zone")
    ('Zone', 'Zone')
    """
    kinds = ontology().entities
    return _called(word, {kind.id: _labels(kind) for kind in kinds.values()}) or ontology().entity(word).id


def relation_id(word: str) -> str:
    """The relation called so, from either end: `MEMBER_OF`, `member of`, 加入 or 成员.

    >>> relation_id("成员")
    'MEMBER_OF'
    """
    kinds = ontology().relations
    return _called(word, {kind.id: _labels(kind) for kind in kinds.values()}) or ontology().relation(word).id


def _labels(kind: EntityType | RelationType) -> set[str]:
    back = {kind.zh_back, kind.en_back} if isinstance(kind, RelationType) else set()
    return {_plain(label) for label in {kind.id, kind.zh, kind.en} | back}


def _called(word: str, labels: Mapping[str, set[str]]) -> str:
    return next((id for id, known in labels.items() if _plain(word) in known), "")


def _plain(label: str) -> str:
    return label.strip().casefold().replace("_", " ").replace("-", " ")


def last_day(date: str) -> str:
    """The last day of a year or a month, or the day itself. Raises BadDate.

    >>> last_day("2025"), last_day("2024-02"), last_day("2025-07-04")
    ('2025-12-31', '2024-02-29', '2025-07-04')
    """
    found = DATE.fullmatch(date.strip())
    if not found:
        raise BadDate(given=date)
    year, month = int(found[1]), int(found[2] or 12)
    if year == 0 or not 1 <= month <= 12:
        raise BadDate(given=date)
    last = calendar.monthrange(year, month)[1]
    day = int(found[3] or last)
    if not 1 <= day <= last:
        raise BadDate(given=date)
    return f"{year:04}-{month:02}-{day:02}"
