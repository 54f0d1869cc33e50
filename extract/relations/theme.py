"""What a report is about, where its sentences leave the subject out: the place or zone of its title, named most.

A county's report goes on for pages with 成功创建…, 相继获批…, 出台…: all said of the county.
"""

from __future__ import annotations

import re
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
    return _author(found) or titled(found, KINDS, OFTEN)


def titled(found: Notes, kinds: frozenset[str], often: int) -> tuple[Slot, ...]:
    """What of some kinds the title names and no place or zone is named more than, if that is often enough."""
    ends = [s.end for s in found.sentences[:4] if s.kind == "title"]
    above = [n for n in found.mentions if n.thing.type in kinds and ends and n.end <= ends[-1]]
    counts = Counter(n.thing for n in found.mentions if n.thing.type in KINDS)
    first: Thing | None = max((n.thing for n in above), key=lambda thing: counts[thing], default=None)
    if not first or counts[first] < often or counts.most_common(1)[0][1] > counts[first]:
        return ()
    return (Slot(first.type, (first,), 0, 0, implied=True),)


# （作者为某市某县委书记）: an essay of who governs a place says 我们 of it.
AUTHOR = re.compile(r"作者(?:为|系|是|：)[^（）()。]{2,30}?(?:委书记|委副书记|[省市县区州长旗]长|主席)[）)]?")


def _author(found: Notes) -> tuple[Slot, ...]:
    by = AUTHOR.search(found.text) if "作者" in found.text else None
    if not by:
        return ()
    ruled = [n for n in found.mentions if by.start() <= n.start < by.end() and n.thing.type in (*KINDS, "Agency")]
    places = {n.thing.name: n.thing for n in found.mentions if n.thing.type in KINDS}
    for named in reversed(ruled):
        name = re.sub("(?:委员会|人民政府|委|政府)$", "", named.thing.name)
        if name in places:
            return (Slot(places[name].type, (places[name],), 0, 0, implied=True),)
    return ()


def understood(line: Line, known: Known, main: tuple[Slot, ...]) -> Known:
    """The subject known before a line, or the theme where the line begins with a verb and none is known."""
    if not main or known.slots and known.paragraph == line.sentence.paragraph:
        return known
    lead = LEAD.match(line.text)
    assert lead
    if not begins_with_verb(line.text[lead.end() : lead.end() + 8]):
        return known
    return Known(main, (), line.sentence.paragraph)
