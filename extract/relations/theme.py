"""What a report is about, where its sentences leave the subject out: the place or zone of its title, named most.

A county's report goes on for pages with 成功创建…, 相继获批…, 出台…: all said of the county.
"""

from __future__ import annotations

from collections import Counter

from extract.notes import Notes, Thing
from extract.relations.clause import LEAD, Known, begins_with_verb
from extract.relations.line import Line, Slot

KINDS = frozenset(["Place", "Zone"])
OFTEN = 7  # times that it must be named


def theme(found: Notes) -> tuple[Slot, ...]:
    """The place or zone of the title that the text names most; () in a policy and where there is none."""
    if found.policy:
        return ()
    ends = [s.end for s in found.sentences[:4] if s.kind == "title"]
    titled = [n for n in found.mentions if n.thing.type in KINDS and ends and n.end <= ends[-1]]
    counts = Counter(n.thing for n in found.mentions if n.thing.type in KINDS)
    first: Thing | None = max((n.thing for n in titled), key=lambda thing: counts[thing], default=None)
    if not first or counts[first] < OFTEN or counts.most_common(1)[0][1] > counts[first]:
        return ()
    return (Slot(first.type, (first,), 0, 0, implied=True),)


def understood(line: Line, known: Known, main: tuple[Slot, ...]) -> Known:
    """The subject known before a line, or the theme where the line begins with a verb and none is known."""
    if not main or known.slots and known.paragraph == line.sentence.paragraph:
        return known
    lead = LEAD.match(line.text)
    assert lead
    if not begins_with_verb(line.text[lead.end() : lead.end() + 8]):
        return known
    return Known(main, (), line.sentence.paragraph)
