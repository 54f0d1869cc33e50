"""What the annotating components leave for each other on a spaCy Doc: `doc._.notes`, the one extension.

The Doc holds the mended text (see `extract.mend`), and all offsets here are characters of it; only
`extract.annotate` maps them back to `Document.text`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from spacy.tokens import Doc

from kg.model import Indicator, Source


@dataclass(frozen=True, slots=True, order=True)
class Thing:
    """What a mention stands for within its document: the type, and the fullest name the text supports.

    省科技厅 in a text of Jiangsu is `Thing("Agency", "江苏省科技厅")`.
    """

    type: str
    name: str


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """A stretch that a component proposes as a name. `choose` keeps the longest, then the heaviest."""

    start: int
    end: int
    type: str
    rule: str
    weight: int = 0
    name: str = ""  # the standard name, where the rule knows it


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A mention: `doc.text[start:end]` names `thing`. A back-reference (该高新区) is `implied`:
    relations may stand on it, but it is no mention in the output."""

    start: int
    end: int
    thing: Thing
    rule: str = ""
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """A relation that the text states, with the stretch that says so and the rule that read it.

    `confidence`: how likely it is to be right, 0 to 1; 0 where nobody has weighed it.
    """

    head: Thing
    relation: str
    tail: Thing
    start: int
    end: int
    rule: str
    status: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Figure:
    """An indicator and what it is about (None: the text does not say); `confidence` as of a statement."""

    subject: Thing | None
    indicator: Indicator
    start: int
    end: int
    rule: str = ""
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class Assignment:
    """A closing bracket that assigns work. `bodies` are (thing, role) with role `lead`, `support` or ``.

    `start:end` is the bracket, `text_start:text_end` the sentences that it covers, `headings` the path.
    """

    policy: Thing
    headings: tuple[str, ...]
    bodies: tuple[tuple[Thing, str], ...]
    start: int
    end: int
    text_start: int
    text_end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, with the kind of paragraph it stands in and the headings above it.

    kind: `title`, `number` (文号), `address` (主送), `heading`, `body`, `byline`, `dateline`, `sign` (落款), `caption`.
    """

    start: int
    end: int
    kind: str
    paragraph: int
    headings: tuple[str, ...] = ()


@dataclass(slots=True)
class Notes:
    """All that is known of a Doc so far. Each component reads what earlier ones left and adds its own."""

    text: str = ""  # of the Doc; `doc.text` is joined anew at every access
    source: Source = field(default_factory=lambda: Source(id="", title=""))
    sentences: list[Sentence] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    mentions: list[Named] = field(default_factory=list)  # by start; they do not overlap
    aliases: dict[Thing, set[str]] = field(default_factory=dict)
    policy: Thing | None = None  # the policy that this document itself is
    statements: list[Statement] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    assignments: list[Assignment] = field(default_factory=list)

    def between(self, start: int, end: int) -> list[Named]:
        """The mentions that begin in a stretch."""
        first = bisect_left(self.mentions, start, key=lambda m: m.start)
        return self.mentions[first : bisect_left(self.mentions, end, key=lambda m: m.start)]

    def before(self, at: int, most: int, far: int = 2**31) -> Iterator[Named]:
        """The mentions that begin before a place, the nearest first: `most` at most, to the first that ends more than
        `far` signs before it."""
        last = bisect_left(self.mentions, at, key=lambda m: m.start)
        for named in reversed(self.mentions[max(0, last - most) : last]):
            if at - named.end > far:
                return
            yield named


# Where spaCy keeps `doc._.notes`: rules ask for it a hundred times a document, and `doc._` is built anew at each.
PLACE: Any = ("._.", "notes", None, None)


def notes(doc: Doc) -> Notes:
    """The notes of a Doc, made on first use."""
    found: Notes | None = doc.user_data.get(PLACE)
    if found is None:
        found = doc._.notes = Notes(text=doc.text)
    return found


if not Doc.has_extension("notes"):
    Doc.set_extension("notes", default=None)
