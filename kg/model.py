"""The records that travel along the arrows of the flow, one at each arrow.

Offsets count characters (Python `str` indices) of `Document.text`; `end` is exclusive. Dates are ISO 8601
as far as known: `2025`, `2025-07` or `2025-07-04`; an unknown one is `""`. All records are immutable and
compare by value, so that a round trip through a store can be checked with `==`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


def stable_id(prefix: str, *parts: str) -> str:
    """The same id for the same parts on every run and machine: prefix and 16 hex digits of BLAKE2b.

    >>> stable_id("e", "Zone", "徐州|高新区")
    'e_fcfd2234775a1df0'
    """
    digest = hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8)
    return f"{prefix}_{digest.hexdigest()}"


@dataclass(frozen=True, slots=True)
class Source:
    """What is known of a document beside its text. `path` is where it was read, below the folder given."""

    id: str
    title: str
    kind: str = ""  # policy, news, notice, interview, report, other
    publisher: str = ""
    date: str = ""
    number: str = ""  # 文号
    url: str = ""
    path: str = ""
    note: str = ""
    place: str = ""  # the province or city whose text it is, in full (江苏省); "" for the centre or unknown
    digest: str = ""  # of the file and of what reads it: unchanged means nothing to do


@dataclass(frozen=True, slots=True)
class Document(Source):
    """A text exactly as read. Every offset of the graph points into `text`."""

    text: str = ""

    def source(self) -> Source:
        return Source(*(getattr(self, name) for name in Source.__dataclass_fields__))


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """`document.text[start:end]` names a thing of this `type`; `entity` is what it resolved to."""

    document: str
    start: int
    end: int
    type: str
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing. `name` is its fullest common name, `aliases` its other names, sorted.

    `attributes` is empty but for Indicator (metric, value, unit, bound, period, kind) and
    Measure (heading, text, number).
    """

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Indicator:
    """A number that measures a goal or a result.

    `value` in the plain unit (7.5亿元 is 750000000 元), `bound` one of `=`, `>=`, `<=`, `~`,
    `kind` is `target` or `actual`.
    """

    metric: str
    value: float
    unit: str
    bound: str = "="
    period: str = ""
    kind: str = "actual"

    def attributes(self) -> dict[str, str]:
        return {
            "metric": self.metric,
            "value": plain_number(self.value),
            "unit": self.unit,
            "bound": self.bound,
            "period": self.period,
            "kind": self.kind,
        }

    @classmethod
    def of(cls, entity: Entity) -> Indicator:
        given = dict(entity.attributes)
        return cls(**{**given, "value": float(given["value"])})  # type: ignore[arg-type]

    def name(self) -> str:
        """As a reader would write it: 合作研发项目 ≥ 342个（2025-11）."""
        sign = {">=": "≥ ", "<=": "≤ ", "~": "约 "}.get(self.bound, "")
        period = f"（{self.period}）" if self.period else ""
        return f"{self.metric} {sign}{short_number(self.value)}{self.unit}{period}"


@dataclass(frozen=True, slots=True)
class Measure:
    """A clause of a policy with the bodies that answer for it. `heading` is the path of headings above it."""

    policy: str
    heading: str
    text: str

    def attributes(self) -> dict[str, str]:
        return {"policy": self.policy, "heading": self.heading, "text": self.text}


@dataclass(frozen=True, slots=True)
class Claim:
    """One document says that `head` – `relation` – `tail`, in the words `quote` at `start:end`.

    `head` and `tail` are entity ids. `status` is `planned`, `done` or `""`. `rule` names the rule that
    found it, `confidence` is the share expected to be right of what is read so (0 to 1). `attributes`: date,
    title, role, unnamed, as far as stated.
    """

    id: str
    head: str
    relation: str
    tail: str
    document: str
    start: int
    end: int
    quote: str
    rule: str
    confidence: float = 1.0
    status: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)

    @staticmethod
    def make(head: str, relation: str, tail: str, document: str, start: int, end: int, **rest: Any) -> Claim:
        """A claim whose id follows from what it says and where."""
        id = stable_id("c", head, relation, tail, document, str(start), str(end))
        return Claim(id, head, relation, tail, document, start, end, **rest)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one document says: the unit that a store writes and removes. All tuples are sorted."""

    document: Document
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """What part of the graph a question looks at. Empty fields leave all in.

    `as_of` keeps documents published until that day; `min_confidence` the claims at or above it.
    """

    relations: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    as_of: str = ""
    min_confidence: float = 0.0

    def shows(self, claim: Claim, date: str) -> bool:
        """Whether this claim, of a document of that date, is in the view (entity types aside)."""
        if self.relations and claim.relation not in self.relations:
            return False
        if claim.confidence < self.min_confidence:
            return False
        return not self.as_of or bool(date) and date <= self.as_of

    def shows_type(self, type: str) -> bool:
        return not self.types or type in self.types


EVERYTHING = View()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A person's word on whether `a` and `b` (entity ids, the smaller first) are one thing.

    `verdict` is `same` or `different`; `date` the day it was given.
    """

    id: str
    a: str
    b: str
    verdict: str
    note: str = ""
    date: str = ""

    @staticmethod
    def make(a: str, b: str, verdict: str, note: str = "", date: str = "") -> Judgement:
        """A judgement whose id follows from the pair, so that a pair has one at most."""
        first, second = sorted((a, b))
        return Judgement(stable_id("j", first, second), first, second, verdict, note, date)


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read: its path as `Source.path` has it, and why, in both languages."""

    path: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a store holds: documents, entities by type, claims by relation."""

    documents: int
    entities: Mapping[str, int]
    claims: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Edge:
    """A fact: the claims, from any document, that say the same of the same two entities."""

    head: str
    relation: str
    tail: str
    claims: tuple[Claim, ...]

    @property
    def id(self) -> str:
        return stable_id("f", self.head, self.relation, self.tail)


@dataclass(frozen=True, slots=True)
class GraphView:
    """A part of the graph as an answer: its nodes and edges, sorted, and the sources of the claims."""

    nodes: tuple[Entity, ...] = ()
    edges: tuple[Edge, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    truncated: bool = False  # more would have matched than the limit allows


def edges_of(claims: Iterable[Claim]) -> tuple[Edge, ...]:
    """Group claims into facts, sorted by head, relation and tail; claims by document and place."""
    facts: dict[tuple[str, str, str], dict[str, Claim]] = {}
    for claim in claims:
        facts.setdefault((claim.head, claim.relation, claim.tail), {})[claim.id] = claim
    return tuple(
        Edge(*key, tuple(sorted(found.values(), key=lambda c: (c.document, c.start, c.end, c.id))))
        for key, found in sorted(facts.items())
    )


def plain_number(value: float) -> str:
    """A number as one writes it: 342.0 is 342, 14.64 stays.

    >>> plain_number(750000000.0), plain_number(14.64)
    ('750000000', '14.64')
    """
    return str(int(value)) if float(value).is_integer() else repr(round(value, 6))


def short_number(value: float) -> str:
    """A number as a reader would write it, 万 and 亿 where that is exact and shorter.

    >>> short_number(750000000.0), short_number(12000.0), short_number(3000.0), short_number(123456.0)
    ('7.5亿', '1.2万', '3000', '123456')
    """
    written = [plain_number(value)]
    for size, sign in ((10**8, "亿"), (10**4, "万")):
        if abs(value) >= size and round(value / size, 4) * size == value:
            written.append(plain_number(value / size) + sign)
    return min(written, key=len)
