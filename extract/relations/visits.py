"""Where one is on a visit: 某人在某市调研。……他先后来到甲公司、乙研究院: what is seen there lies there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.names.territory import begins_elsewhere, is_division, is_in
from extract.notes import Statement
from extract.relations.family import read
from extract.relations.line import SIGNS, SITES, Line, Slot
from extract.relations.stance import denied

SEEN = "".join(SIGNS[type] for type in ("Enterprise", "Platform", "University", "Zone", "Place"))
VISIT = "调研|考察|走访|看望|慰问|检查|督导|视察|参观|访问"
# 在某市调研, 赴某县就某事开展考察, 在某省期间; not 在甲、乙两市调研
TOUR = re.compile(
    rf"(?:在|到|赴|来到|前往|抵达|深入)(?P<site>[{SITES}]{{1,4}})(?![、和与及]|等)(?:[市省县区州])?"
    rf"(?:(?:{VISIT}|学习|停留|工作)?期间|(?:就[^。；：]{{2,40}}?)?(?:进行|开展|实地|专题|深入)*(?:{VISIT})|，(?=[^，。；]{{0,14}}?(?:参观|考察|走访|察看|调研|走进|来到)))"
)
# 他先后来到甲公司、乙研究院, 实地察看了某平台, 在丙公司，他……
WHO = rf"{SIGNS['Person']}|总书记|总理|一行|他|她|[一-鿿]{{0,6}}(?:调研组|考察组|代表团|检查组|调研团)"
ROW = rf"[{SEEN}]+(?:(?:[、和与及]|以及)(?:[^，。；、]{{1,14}}、){{0,2}}?[{SEEN}]+){{0,20}}"
STOP = re.compile(
    rf"(?:(?:来到|走进|前往|参观|考察|走访|察看|查看|调研|深入|走访慰问)了?|(?:^|(?<=[，。；]))\s*在(?=[{SEEN}]+[^，。；：、{SEEN}]{{0,8}}，(?:{WHO})))(?P<row>{ROW})(?![一-鿿]{{0,4}}(?:大学生|产品|展品|展区|展位|展台|项目成果))"
)
# 察看长江排污口: a river of which only a stretch is seen; a division that is not in the place, or a state
NO_PART = re.compile("[江河湖海国省市州县区盟旗]$")
# Where one may say that what is seen lies: a division, a town or a village, no street or scenic spot
SETTLED = re.compile("(?:[省市县区州旗盟镇乡村]|街道|特别行政区)$")
# 2022年8月，总书记……: another journey
ANEW = re.compile(r"[^，。]{0,6}?(?:\d{4}年|[去前]年|\d{1,2}月(?!\d))")
# 在青岛，总理……: the journey goes on there
THERE = re.compile(rf"\s*在[{SIGNS['Place']}]{{1,3}}，")
REACH = 400  # signs between a site and what is seen there
FAR = 12  # sentences that a visit goes on for


def visits(doc: Doc) -> Iterator[Statement]:
    at: Slot | None = None
    age = 0
    for part in read(doc):
        line, age = part.line, age + 1
        at = None if ANEW.match(line.text) else at
        tours = [(found.end("site"), line.slots[found.end("site") - 1]) for found in TOUR.finditer(line.text)]
        if at and age <= FAR and (there := THERE.match(line.text)):
            tours.insert(0, (there.end(), line.slots[there.end() - 2]))
        for stop in STOP.finditer(line.text):
            begin, site = next((tour for tour in reversed(tours) if tour[0] <= stop.start()), (0, at))
            near = begin or age <= FAR and site and site.type == "Place"
            between = line.text[begin : stop.start()][-REACH:]
            if site and near and _holds(site) and not set(SITES).intersection(between) and not denied(between):
                yield from _seen(line, stop, site)
        if tours:
            at, age = tours[-1][1], 0


def _holds(site: Slot) -> bool:
    return site.type == "Zone" or is_division(site.thing.name) or bool(SETTLED.search(site.thing.name))


def _seen(line: Line, stop: re.Match[str], site: Slot) -> Iterator[Statement]:
    """The members of a row: of the place in front of them (湖州市某乐园、某古镇), or else of the one that is visited."""
    before: Slot | None = None
    for slot in filter(None, line.slots[slice(*stop.span("row"))]):
        beside = before is not None and before.end == slot.start
        if before and beside and before.type in ("Place", "Zone"):
            site = before
        elif not slot.implied and slot.thing != site.thing:
            yield from _of_site(line, stop, slot, site)
        before = slot


def _of_site(line: Line, stop: re.Match[str], slot: Slot, site: Slot) -> Iterator[Statement]:
    whole, part = site.thing.name, slot.thing.name
    start = site.start if line.sentence.start <= site.start < slot.start else line.starts[stop.start()]
    if slot.type != "Place":
        if not begins_elsewhere(part, whole):
            yield Statement(slot.thing, "LOCATED_IN", site.thing, start, slot.end, "visited_there")
    elif site.type == "Place" and (is_in(part, whole) or not (begins_elsewhere(part, whole) or NO_PART.search(part))):
        yield Statement(slot.thing, "PART_OF", site.thing, start, slot.end, "visited_there")
