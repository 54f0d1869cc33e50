"""PAIRED_WITH: which zone is paired with which university (结对, 结为对子); what merely 牵手 to build something cooperates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from spacy.tokens import Doc

from extract.lists.load import either
from extract.notes import Statement, Thing, notes
from extract.relations.family import Read, matched, read, stated_pairs
from extract.relations.frame import Frame, Match, family
from extract.relations.line import ANY, SIGNS, Line, Slot

Zones = Mapping[str, Thing]  # the zones of a document by the forms that they stand in
CUES = ("结对", "对子", "配对", "结成", "牵手")
PAIR = rf"{either('clauses', 'pairs')}|结[成为][^，。；]{{0,14}}?对子"
WAY = r"(?:又|还|也|已|将|再次|分别|先后|正式|成功|率先|日前|近日){0,3}"
FRAMES = (
    # 徐州高新区与中国矿业大学结对; 又和甲大学、乙大学结成协作对子
    Frame("paired", "PAIRED_WITH", rf"{{head+:Zone|Agency}}{WAY}(?:与|和|同|跟){{tail+}}[^，。；{ANY}]{{0,12}}?【{PAIR}】", CUES),
    Frame("paired_back", "PAIRED_WITH", rf"{{tail+}}{WAY}(?:与|和|同|跟){{head+:Zone|Agency}}[^，。；{ANY}]{{0,12}}?【{PAIR}】", CUES),
    Frame("paired_verb", "PAIRED_WITH", r"^{head+:Zone|Agency}~【结对|携手结对|牵手】了?(?:高校|大学)?(?:的)?{tail+}", CUES),
    Frame("paired_verb_back", "PAIRED_WITH", r"^{tail+}~【结对|牵手】了?(?:高新区|园区|的)?{head+}", CUES),
    # 深化与某大学的结对合作; 某高新区、某大学结对
    Frame("paired_tie", "PAIRED_WITH", rf"^{{head:Zone}}[^，。；{ANY}]{{1,8}}(?:与|和|同){{tail+:University}}的?【结对】", CUES),
    Frame("paired_side", "PAIRED_WITH", rf"^{{head:Zone}}[、和]{{tail:University}}(?:正式|成功|签约|双方)*【{PAIR}】", CUES),
    # 与南京建邺高新区结对的南京工程学院
    Frame("paired_of", "PAIRED_WITH", r"与{head}【结对】(?:的)?(?:高校)?{tail}", CUES),
    Frame("paired_of_back", "PAIRED_WITH", r"与{tail}【结对】(?:的)?(?:高新区|园区)?{head}", CUES),
    Frame("paired_list", "PAIRED_WITH", rf"(?<!{SIGNS['Zone']}[、和]){{head}}(?P<by>—|-|－|与){{tail}}(?=[、，和；等])", CUES),
)  # fmt: skip
# 双方结为对子; 这是二者自某年结对以来的第四次携手
BOTH = Frame(
    "paired_both",
    "PAIRED_WITH",
    rf"{{head:Zone|University|Agency}}[^，。；{ANY}]{{0,16}}?【{PAIR}】",
    CUES,
    explicit=False,
)


def paired(doc: Doc) -> Iterator[Statement]:
    """Pairs as the text gives them: one with several, or 分别 in the order told; A、B与C、D alone says no pair."""
    known, text = notes(doc).source.date, notes(doc).text
    spoken = any(word in text for word in ("结对", "对子", "配对"))
    zones = {text[n.start : n.end]: n.thing for n in notes(doc).mentions if n.thing.type == "Zone"}
    for part in read(doc):
        if any(cue in part.line.text for cue in CUES):
            yield from _pairs_of(text, part, known, zones, spoken)
        yield from _signed_pairs(text, part.line)


COUPLES = re.compile(rf"{SIGNS['Zone']}[与和同]{SIGNS['University']}(?![、和]{SIGNS['University']})")


def _couples(match: Match) -> Iterator[tuple[Slot, Slot]]:
    """甲高新区与乙大学、丙高新区与丁大学分别结对: each with its own."""
    for found in COUPLES.finditer(match.line.text, *match.span()):
        zone, university = match.line.slots[found.start()], match.line.slots[found.end() - 1]
        if zone and university:
            yield zone, university


SIGNED_PAIR = re.compile(
    rf"(?P<head>{SIGNS['Zone']})(?:与|和|同)(?P<tail>{SIGNS['University']})[^，。；{ANY}]{{0,8}}(?:签署|签订|签下)了?[^，。；{ANY}]{{0,8}}(?P<by>{SIGNS['Policy']})"
)


def _signed_pairs(text: str, line: Line) -> Iterator[Statement]:
    """某高新区与某大学签署结对协议: where the name of what they sign says so."""
    for found in SIGNED_PAIR.finditer(line.text):
        one, other, paper = (line.slots[found.start(end)] for end in ("head", "tail", "by"))
        if one and other and paper and "结对" in text[paper.start : paper.end]:
            yield Statement(one.thing, "PAIRED_WITH", other.thing, one.start, paper.end, "pair_signed", "done")


def _pairs_of(text: str, part: Read, known: str, zones: Zones, spoken: bool) -> Iterator[Statement]:
    """The pairs of a sentence; `spoken`: whether the text speaks of pairs at all, so that 牵手 may mean one."""
    for frame in (*family(FRAMES)[part.types], BOTH):
        for match in matched(frame, part):
            if spoken or "牵手" not in (match.found["by"] or ""):
                yield from stated_pairs(text, match, known, [*_told(match, zones)])


def _told(match: Match, zones: Zones) -> Iterator[tuple[Slot, Slot]]:
    """The pairs that one match tells; an administration acts for its zone."""
    heads, tails = tuple(_acting_for(slot, zones) for slot in match.ends("head")), match.ends("tail")
    if match.frame is BOTH:
        yield from _of_both(heads, zones)
    elif len(COUPLES.findall(match.found.group())) > 1:
        yield from _couples(match)
    elif len(heads) == 1 or len(tails) == 1:
        yield from ((head, tail) for head in heads for tail in tails)
    elif len(heads) == len(tails) and "分别" in match.found.group():
        yield from zip(heads, tails, strict=True)


def _of_both(slots: tuple[Slot, ...], known: Zones) -> Iterator[tuple[Slot, Slot]]:
    """双方, where one is a zone and the other a university."""
    for slot in slots:
        zones = [thing for one in slot.things if (thing := _zone(one, known)).type == "Zone"]
        schools = [thing for thing in slot.things if thing.type == "University"]
        if len(zones) == len(schools) == 1 and len(slot.things) == 2:
            yield (
                replace(slot, type="Zone", things=tuple(zones)),
                replace(slot, type="University", things=tuple(schools)),
            )


RULES_ZONE = re.compile("(?<=[区园城港谷])(?:党工委、?)?(?:管理委员会|管委会|党工委)$")


def _zone(thing: Thing, known: Zones) -> Thing:
    """The zone that an administration acts for: 青禾高新区管委会."""
    name = RULES_ZONE.sub("", thing.name) if thing.type == "Agency" else thing.name
    return known.get(name, Thing("Zone", name)) if name != thing.name else thing


def _acting_for(slot: Slot, known: Zones) -> Slot:
    zone = _zone(slot.thing, known) if len(slot.things) == 1 else slot.thing
    return slot if zone == slot.thing else replace(slot, type="Zone", things=(zone,))
