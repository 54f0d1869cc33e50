"""Industries told of the place that a paragraph is about: 家电、汽车等制造业焕发新气象; 集成电路、生物医药两大先导产业集聚人才."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.lists.load import either, words
from extract.notes import Statement, notes
from extract.relations.clause import LEAD
from extract.relations.family import Read, naming, read
from extract.relations.governed import GROUP, INDUSTRY, PLAIN, PROGRAM, clause_begin
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.theme import titled

THRIVES = re.compile(
    rf"(?:等)?{PLAIN}{{0,14}}?(?:蓬勃|加速|加快|集聚|聚集|崛起|壮大|初具规模|成势|成形|成链|起势|焕发|突破|进展|兴起|快速|迅速|迅猛|强劲|领跑|领先|"
    r"落地|占比|比重|广泛应用|走俏|火热|升温|发力|完备|扩容|形成|涌现|井喷|蓄势|齐头并进|稳步|全面|集群|产值|规模|增加值|(?:主导|支柱|特色|先导|重点|优势|首位)产业)"
)
TOPIC = re.compile(
    rf"(?:^|(?<=[，。；]))\s*在?[{SIGNS['Place']}{SIGNS['Zone']}]{{1,3}}(?:(?:地区)?(?=，)|(?=[^，。；{ANY}的]{{0,4}}(?:产业|工业|农业|服务业|经济)))"
)


STATES = words("classes", "state") | {"中国", "我国"}


def thriving(doc: Doc) -> Iterator[Statement]:
    """The industries that begin a clause which tells how they do, and the place spoken of."""
    topic, paragraph = None, -1
    for part in read(doc) if naming(doc, "Industry") or naming(doc, "Program") else ():
        line = part.line
        if line.sentence.paragraph != paragraph:
            topic, paragraph = None, line.sentence.paragraph
        topics = _topics(part)
        if INDUSTRY in line.text:
            yield from _told(part, topic, topics)
        if INDUSTRY in line.text and FIRM in line.text:
            yield from _gathered(part, topic, topics)
        if PROGRAM in line.text:
            yield from _going_on(part, topic, topics)
        if INDUSTRY in line.text and "产业" in line.text:
            yield from _key(doc, line)
        topic = topics[-1][1] if topics else topic
        topic = topic if topic and not elsewhere(line, topic, len(line.text)) else None


FIRM = SIGNS["Enterprise"]
# 集成电路产业集聚了甲公司、乙公司等一批企业: they lie where the paragraph is about, if that is no province
GATHERS = re.compile(
    rf"(?:等)?{PLAIN}{{0,8}}?(?:集聚|聚集|汇聚|云集|拥有|引进|落户|集中)(?:了|起|有)?(?:以)?{PLAIN}{{0,6}}?(?P<firms>{FIRM}(?:[、和与及]{FIRM}){{0,12}})"
    rf"(?=等|为代表|$|[，。；])"
)


def _gathered(part: Read, topic: Slot | None, topics: list[tuple[int, Slot]]) -> Iterator[Statement]:
    """The firms that a clause names as those of an industry there."""
    for found, head in _heads(part.line, INDUSTRY, topic, topics):
        told = GATHERS.match(part.line.text, found.end())
        if told and not head.thing.name.endswith(("省", "自治区")) and head.thing.name not in STATES:
            for slot in part.line.named(*told.span("firms")):
                end = part.line.ends[told.end("firms") - 1]
                start = head.start if part.line.sentence.start <= head.start < slot.start else slot.start
                yield Statement(slot.thing, "LOCATED_IN", head.thing, start, end, "gathered_there")


# “某某”人才战略深度实施, 甲工程、乙行动稳步推进: carried out where the paragraph is about
GOES_ON = re.compile(
    rf"(?:等)?{PLAIN}{{0,10}}?(?:深入|深度|全面|稳步|持续|加快|加速|扎实|顺利|有序|成功|正式|已|加力|纵深|高效|率先){PLAIN}{{0,6}}?(?:实施|推进|落地|推行|启动|铺开|见效|开展|推开|建立|形成|运行|完成|展开)"
)


def _going_on(part: Read, topic: Slot | None, topics: list[tuple[int, Slot]]) -> Iterator[Statement]:
    """Programmes that a clause says are carried out."""
    for found, head in _heads(part.line, PROGRAM, topic, topics):
        if told := GOES_ON.match(part.line.text, found.end()):
            yield from _said(part.line, found, told, head, "IMPLEMENTS", "goes_on_there")


def _heads(
    line: Line, sign: str, topic: Slot | None, topics: list[tuple[int, Slot]]
) -> Iterator[tuple[re.Match[str], Slot]]:
    """The groups that begin with a sign and begin their clause, each with the place that is spoken of there."""
    for found in GROUP.finditer(line.text):
        begin = clause_begin(line.text, found.start())
        lead = LEAD.match(line.text, begin, found.start())
        if found.group()[0] != sign or (lead and lead.end() < found.start()):
            continue
        at = bisect_right(topics, begin, key=lambda one: one[0])
        head = topics[at - 1][1] if at else topic
        if head and not elsewhere(line, head, found.start()):
            yield found, head


REACH = 400  # signs before a position in which another place is looked for; keeps a line without full stops linear
# 在乙市，……, 走进乙县: from here on it is told of the other
GOES_TO = re.compile(
    rf"(?:^|[，。；：“\s在赴到]|位于|来自|走进)(?:{SIGNS['Place']}{{0,3}}[{SIGNS['Place']}{SIGNS['Zone']}])(?![、和与及])"
)


def elsewhere(line: Line, topic: Slot, end: int) -> bool:
    """Whether a line goes on to another place or zone than the one that is spoken of, before a position."""
    named = [line.slots[at.end() - 1] for at in GOES_TO.finditer(line.text, max(0, end - REACH), end)]
    last = named[-1] if named else None
    return last is not None and last.thing not in topic.things


def _said(
    line: Line, found: re.Match[str], told: re.Match[str], head: Slot, relation: str, rule: str
) -> Iterator[Statement]:
    """The relation of a place to all of a group that are of the kind it begins with."""
    end = line.ends[told.end() - 1]
    for slot in line.slots[found.start() : found.end()]:
        if slot and SIGNS[slot.type] == found.group()[0]:
            yield Statement(head.thing, relation, slot.thing, slot.start, end, rule, "", {})


def _topics(part: Read) -> list[tuple[int, Slot]]:
    """The places that clauses of a sentence are about, each with where it is named."""
    line = part.line
    found = [
        (clause.begin, slot)
        for clause in part.clauses
        for slot in clause.subject
        if slot.type in ("Place", "Zone") and slot.start >= line.sentence.start and not slot.carried
    ]
    for match in TOPIC.finditer(line.text):
        slot = next((one for one in reversed(line.slots[match.start() : match.end()]) if one), None)
        found += [(match.start(), slot)] if slot else []
    return sorted(found, key=lambda one: one[0])


# 围绕锂电、光伏两大主导产业，引进项目30个: nobody is named in the sentence, so it is the zone of the title
KEY = re.compile(
    rf"(?:{PLAIN}{{0,16}}[，。])?(?:{either('clauses', 'works at an industry')})+(?P<all>{GROUP.pattern})(?:等)?"
    rf"[一二两三四五六七八九十\d]+[大个条](?:{either('clauses', 'kind of industry')})(?:产业|行业)(?!{PLAIN}{{0,4}}(?:企业|公司|专家|政策))"
)
OFTEN = 3  # times that a report of a zone names it


def _key(doc: Doc, line: Line) -> Iterator[Statement]:
    """The main industries of the zone that a report is about, where a sentence without a subject counts them."""
    told = KEY.match(line.text) if not notes(doc).policy else None
    for head in titled(notes(doc), frozenset(["Zone"]), OFTEN) if told else ():
        assert told
        found = GROUP.match(line.text, told.start("all"))
        if found:
            yield from _said(line, found, told, head, "FOCUSES_ON", "key_of_zone")


# 全省服务业增加值: a sector of the statistics, that every place has.
SHARE = re.compile(r"(?:核心产业)?(?:增加值|总?产值|投资|占比|收入|规模)")
BROAD = frozenset(
    [
        "制造业",
        "服务业",
        "数字经济",
        "农业",
        "工业",
        "建筑业",
        "第一产业",
        "第二产业",
        "第三产业",
        "装备制造业",
        "高技术产业",
        "高技术制造业",
        "数字经济核心产业",
    ]
)


def _broad(line: Line, found: re.Match[str]) -> bool:
    return all(slot.thing.name in BROAD for slot in line.slots[found.start() : found.end()] if slot)


def _told(part: Read, topic: Slot | None, topics: list[tuple[int, Slot]]) -> Iterator[Statement]:
    """Industries that a clause says thrive."""
    line = part.line
    for found, head in _heads(line, INDUSTRY, topic, topics):
        wide = head.thing.name.endswith(("省", "自治区"))  # each sector of a province is in its statistics
        share = SHARE.match(line.text, found.end()) and (wide or _broad(line, found))
        told = None if share else THRIVES.match(line.text, found.end())
        if told:
            yield from _said(line, found, told, head, "FOCUSES_ON", "thrives_there")
