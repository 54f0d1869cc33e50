"""A sentence as typed text: every mention is one private-use character that says its type.

`南京大学与江苏省科技厅签约` becomes `U与A签约` (with U and A standing for the two characters), so that a frame is
a short regular expression. Marks that hug a name (《》, quotation marks) and the bracket that explains it are
left out; every character still knows its place in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.notes import Named, Notes, Sentence, Thing
from kg.ontology import ontology

FIRST = 0xE000
SIDE_BY_SIDE = (
    "Policy",
    "Honor",
    "Program",
    "Event",
    "FinancialProduct",
)  # 《甲》《乙》, “甲奖”“乙奖”: lists without a mark between
SIGNS = {id: chr(FIRST + i) for i, id in enumerate(ontology().entities)}
SITES = SIGNS["Place"] + SIGNS["Zone"]  # where something can lie
ANY = f"{chr(FIRST)}-{chr(FIRST + len(SIGNS) - 1)}"
HUG = {"《": "》", "“": "”", "‘": "’", "「": "」", '"': '"', "〈": "〉"}
CALLED = re.compile(r"(?:副?教授|院士|副?研究员|博士|高级工程师|老师|同志|先生|女士)(?!级)")
ASIDE = re.compile(r"（(?:以下|下文|下同|简称|〔?\d{4}|[^（）]{0,12}〔)?[^（）]{0,40}）")


# 以某某同志为核心的党中央: who is its core says no more of it
AT_CORE = re.compile("以[\u4e00-\u9fff]{2,4}同志为核心的$")


@dataclass(frozen=True, slots=True)
class Slot:
    """A mention in a line: what it stands for (several for 双方) and where it stands in the text.

    `carried` is one that stands earlier and is only understood here.
    """

    type: str
    things: tuple[Thing, ...]
    start: int
    end: int
    implied: bool = False
    carried: bool = False

    @property
    def thing(self) -> Thing:
        return self.things[0]


@dataclass(frozen=True, slots=True)
class Line:
    """Typed text with, for every character, its slot (None for plain text) and its offsets."""

    text: str
    slots: tuple[Slot | None, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentence: Sentence

    def part(self, start: int, end: int | None = None) -> Line:
        span = slice(start, end)
        return Line(self.text[span], self.slots[span], self.starts[span], self.ends[span], self.sentence)

    def led_by(self, subject: tuple[Slot, ...], partners: tuple[Slot, ...] = ()) -> Line:
        """The same line with a subject understood in front: A、B与C."""
        text = "与".join("、".join(SIGNS[slot.type] for slot in side) for side in (subject, partners) if side)
        rest = iter(subject + partners)
        slots = tuple([_carried(next(rest)) if i % 2 == 0 else None for i in range(len(text))])
        at = (self.starts[0] if self.starts else self.sentence.start,) * len(text)
        return Line(text + self.text, slots + self.slots, at + self.starts, at + self.ends, self.sentence)

    def named(self, start: int, end: int) -> tuple[Slot, ...]:
        """The slots between two positions; one that only stands before a name (天津南开大学, 某大学某研究院) is left out."""
        found = []
        for i in range(start, end):
            slot, after = self.slots[i], self.slots[i + 1] if i + 1 < end else None
            if slot and (not after or slot.type == after.type and slot.type in SIDE_BY_SIDE):
                found.append(slot)
        return tuple(found)


def _carried(slot: Slot) -> Slot:
    """The slot as one understood; `dataclasses.replace` is slow, and this is done for each clause."""
    return slot if slot.carried else Slot(slot.type, slot.things, slot.start, slot.end, slot.implied, carried=True)


def lines(text: str, notes: Notes) -> Iterator[Line]:
    """All sentences of a document as typed text, in order."""
    mentions, first = sorted(notes.mentions), 0
    for sentence in notes.sentences:
        while first < len(mentions) and mentions[first].end <= sentence.start:
            first += 1
        last = first
        while last < len(mentions) and mentions[last].start < sentence.end:
            last += 1
        yield _line(text, sentence, mentions[first:last])


def _line(text: str, sentence: Sentence, mentions: list[Named]) -> Line:
    words: list[str] = []
    slots: list[Slot | None] = []
    starts: list[int] = []
    ends: list[int] = []
    at = sentence.start
    for named in mentions:
        if named.end <= at:  # within a bracket that was left out: （以下简称“某园”）
            continue
        if named.thing.type == "Person" and (core := AT_CORE.match(text, named.start - 1, named.end + 6)):
            words.append(text[at : core.start()])
            slots += [None] * (core.start() - at)
            starts += range(at, core.start())
            ends += range(at + 1, core.start() + 1)
            at = core.end()
            continue
        start, end = _hugged(text, named, at, sentence.end)
        words += text[at:start], SIGNS[named.thing.type]
        slots += [None] * (start - at)
        slots.append(Slot(named.thing.type, (named.thing,), named.start, named.end, named.implied))
        starts += *range(at, start), named.start
        ends += *range(at + 1, start + 1), named.end
        at = _after_aside(text, _after_title(text, named, end), sentence.end, mentions)
    left = range(at, sentence.end)
    words.append(text[at : sentence.end])
    return Line(
        "".join(words),
        (*slots, *[None] * len(left)),
        (*starts, *left),
        (*ends, *range(at + 1, sentence.end + 1)),
        sentence,
    )


def _hugged(text: str, named: Named, low: int, high: int) -> tuple[int, int]:
    """The stretch of a mention with the marks that hug it on both sides."""
    start, end = named.start, named.end
    while start > low and end < high and HUG.get(text[start - 1]) == text[end]:
        start, end = start - 1, end + 1
    return max(start, low), end


def _after_title(text: str, named: Named, end: int) -> int:
    """Past the title that is said behind a person's name (张明教授), or `end`."""
    title = CALLED.match(text, end) if named.thing.type == "Person" else None
    return title.end() if title else end


def _after_aside(text: str, end: int, high: int, mentions: list[Named]) -> int:
    """Past a bracket behind a name that explains it (以下简称…, a number of a document), or `end`."""
    aside = ASIDE.match(text, end, high)
    if not aside:
        return end
    inside = [named for named in mentions if end <= named.start < aside.end()]
    explains = text.startswith(("（以下", "（简称", "（下称"), end)
    return aside.end() if explains or all(named.thing.type == "Policy" for named in inside) else end


BESIDE = re.compile(f"[{ANY}](?=[{ANY}])")


def adjacent(line: Line) -> Iterator[tuple[Slot, Slot]]:
    """Pairs of mentions that stand side by side with nothing between."""
    for found in BESIDE.finditer(line.text):
        one, other = line.slots[found.start()], line.slots[found.end()]
        if one and other:
            yield one, other
