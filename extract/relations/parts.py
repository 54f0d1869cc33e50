"""PART_OF in rows: 甲、乙等川渝8个区县; 我校甲实验室、乙研究所; 某自贸试验区甲片区、乙片区."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.notes import Statement, Thing, notes
from extract.relations.family import naming
from extract.relations.line import SIGNS, Slot

PLACE, ZONE, HOUSE = SIGNS["Place"], SIGNS["Zone"], SIGNS["Platform"]
NUMBER = r"(?:\d+|[一二两三四五六七八九十百]{1,3})"
# 永川、荣昌等川渝8个区县, 上海、南京等长三角城市; not 等长三角周边城市
MEMBERS = re.compile(
    rf"(?P<parts>{PLACE}{{1,3}}(?:[、和与及，]{PLACE}{{1,3}}){{0,30}})等(?:在内的)?(?P<whole>{PLACE})(?:地区|沿线|沿岸|沿江)?的?(?P<count>{NUMBER}余?多?个)?"
    rf"(?:主要|重点|节点|中心|核心)?(?:城市|区县|县区|市县|市州|省市|省份|省区|国家|县市|地市|乡镇|(?:(?<={PLACE})|(?<=个))[市县区州镇]|{NUMBER}[省市国地])(?![一-鿿]?(?:之外|以外))"
)
# 调研我校某实验室、某研究所
HOUSES = re.compile(
    rf"(?P<whole>{SIGNS['University']})的?(?P<parts>{HOUSE}(?:(?:[、和与及]|以及){HOUSE}){{1,20}})(?![、和与及]?[{SIGNS['University']}])"
)
OWNED = re.compile("[一-鿿（）]{2,12}(?:大学|学院|公司|集团)(?!出版社)|中国科学院|中科院")
# 某自贸试验区甲片区……，乙片区……
PIECE = re.compile("(?:片区|分园|分区|核心区|起步区|拓展区)$")
FREE_TRADE = re.compile("自贸|自由贸易")


def parts(doc: Doc) -> Iterator[Statement]:
    yield from _of_region(doc)
    yield from _of_university(doc)
    yield from _of_free_trade(doc)


def _of_region(doc: Doc) -> Iterator[Statement]:
    """Places that are told as some of those of a larger one."""
    for part in naming(doc, "Place"):
        for found in MEMBERS.finditer(part.line.text) if "等" in part.line.text else ():
            whole = part.line.slots[found.start("whole")]
            assert whole
            start, end = found.span("parts")
            start = start if found["count"] else max(start, part.line.text.rfind("，", start, end) + 1)
            for slot in part.line.named(start, end):
                yield Statement(slot.thing, "PART_OF", whole.thing, slot.start, whole.end, "members_of_region")


def _of_university(doc: Doc) -> Iterator[Statement]:
    """Houses in a row behind their university, but those that bear the name of another owner."""
    for part in naming(doc, "University", "Platform"):
        for found in HOUSES.finditer(part.line.text):
            whole = part.line.slots[found.start("whole")]
            assert whole
            for slot in part.line.named(*found.span("parts")):
                own = slot.thing.name.startswith(whole.thing.name)
                if (
                    not slot.implied
                    and not slot.thing.name.endswith("工作站")
                    and (own or not OWNED.match(slot.thing.name))
                ):
                    yield Statement(slot.thing, "PART_OF", whole.thing, whole.start, slot.end, "houses_beside")


def _of_free_trade(doc: Doc) -> Iterator[Statement]:
    """The pieces of a free trade zone: those that bear its name, and the others of the same sentence."""
    known = {n.thing for n in notes(doc).mentions if n.thing.type == "Zone" and FREE_TRADE.search(n.thing.name)}
    wholes = sorted((zone for zone in known if not PIECE.search(zone.name)), key=lambda zone: -len(zone.name))
    for part in naming(doc, "Zone") if wholes else ():
        whole: Thing | None = None
        first: Slot | None = None
        for slot in part.line.slots:
            if not slot or slot.type != "Zone":
                continue
            owner = next((zone for zone in wholes if slot.thing.name.startswith(zone.name)), None)
            if owner:
                whole, first = owner, slot
            if whole and first and slot.thing != whole and not slot.implied and PIECE.search(slot.thing.name):
                yield Statement(slot.thing, "PART_OF", whole, first.start, slot.end, "piece_of_free_trade")
