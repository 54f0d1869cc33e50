"""PARTICIPATED_IN, of those whom a report tells to be at the event that it named last: 某局局长张明、某校校长李强出席会议."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.notes import Statement, notes
from extract.relations.attendance import rolled
from extract.relations.attendees import before_for, begin_of, clause_begin, people
from extract.relations.family import Read, read
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.meant import edition, local, local_events, meant, of_talks, reported
from extract.relations.post import BODIES
from extract.relations.spoken import ELSEWHERE, LEADER, RITE, is_ceremony, spoke
from extract.relations.stance import denied
from extract.relations.there import AT_MEETING, bodies_there, briefing, invited, shown, speaker
from extract.relations.when import dates
from extract.stretch import stretch_begin

EVENT, PERSON = SIGNS["Event"], SIGNS["Person"]
MEETING = re.compile(r"(?:大赛|会议|大会|论坛|仪式|开幕式|闭幕式|座谈会|推介会|博览会|对接会|研讨会|发布会|本次活动)")
VERB = re.compile(
    r"(?P<verb>出席|到会(?:指导|祝贺)?(?!议)|到场(?:指导|祝贺|见证)?|莅会|莅临(?:现场|会场)?指导|现场指导|面对面(?:交流|对接|洽谈)|参加|参与(?:了)?(?:交流|对接|研讨|座谈|讨论|签约|展示)|参与(?=(?:了|到)?(?:此次|本次|这次|该)?(?:活动|会议|培训|讲座|论坛|研讨|大会|仪式|座谈|比赛)(?![室中策组]))|列席|与会|参会|参展(?!商|产品|企业)|参赛(?!选手|队|作品|者|人|资格|权|名额)|线下参与|见证|致辞|致欢迎[辞词]|致开幕[辞词]|致词|发表[^，。；]{0,6}讲话(?!的|精神)|并讲话|讲话(?=[，。；]|$)|主持(?!完成|的|研究|研发|研制|获|编|申报|承担|国家|省级)|主讲|作(?:了)?[^，。；]{0,8}(?:报告|发言|讲话)|[作做](?:了)?(?:题为|主题为)?[《“][^《》“”。；]{1,40}[》”]的?[^，。；]{0,6}(?:报告|发言|演讲|讲座|分享|汇报)?|交流发言|发言交流|发言|[作做](?:了)?[^，。；]{0,8}(?:分享|演讲|讲座|宣讲|汇报)(?=[，。；]|$)|进行(?:了)?[^，。；]{0,8}(?:座谈|交流|研讨|洽谈)|(?:揭牌|揭幕|颁奖|签约|签字)(?!仪式|典礼|大会|活动|晚会)|签署|宣布[^，。；]{0,6}(?:开幕|启动)|担任(?:了)?[^，。；]{0,12}?(?:评委|裁判长?|主持人|点评嘉宾|点评专家|(?:大会|会议|会场|论坛|委员会)主席)(?!团)|介绍(?:了)?[^，。；]{0,24}情况)"
)
OBJECT = re.compile(
    rf"[^，。；{ANY}]{{0,30}}?"  # 出席并见证了本次|会议
    rf"(?P<event>{EVENT}|会议|大会|论坛|活动|仪式|座谈会?|发布会|研讨会?|推介会|对接会|签约仪式|揭牌仪式|启动仪式|峰会|博览会|培训班?|开幕式|闭幕式|开班式|结业式|年会|现场会|调研|报告会|讲座|沙龙|交流会|分享会|观看|收看|收听|聆听|评审|论证|验收|鉴定|答辩)"
)
NEEDS_OBJECT = ("出席", "参加", "列席", "见证", "揭牌", "揭幕", "签约", "签署", "签字", "颁奖")
IMPLIES_ONE = ("揭牌", "揭幕", "签约", "签署", "签字", "颁奖", "见证")


def took_part(doc: Doc) -> Iterator[Statement]:
    """Who is told to be at the event named last."""
    known, last, age, talks = notes(doc).source.date, None, 99, of_talks(doc)
    report, seen, away = reported(doc), list[Slot](), _writers(notes(doc).text)
    for part in read(doc):
        line, age, before = part.line, age + 1, last
        named = local_events(line) if EVENT in line.text else []
        last = None if talks else last
        age = 0 if last and MEETING.search(line.text) else age
        if named:
            last, age = edition(named[-1], last), 0
        if last and (age <= 8 or last.thing == report):
            after = age == 1 and EVENT not in line.text
            event = meant(line.text, last, seen)
            yield from _present(doc, part, event, known, age <= 2, before, last.thing == report, after)
        if last and (last.thing == report or age <= 1 and IN_TURN.search(line.text)):
            yield from (
                said for said in spoke(part.line, last) if not any(one.endswith(said.head.name) for one in away)
            )
        seen += named


# 王三向某大会致贺信: what he says there is read out
LETTER = re.compile(
    r"([一-龥·]{2,12}?)(?:主席|总书记|总理|总统)?(?:\d{1,2}日)?向[^。；\n]{2,40}?致(?:贺信|贺电|信(?!心))"
)


def _writers(text: str) -> tuple[str, ...]:
    """Those who sent a letter, each with what stands before the name."""
    return tuple(LETTER.findall(text)) if "致贺" in text or "致信" in text else ()


# 张明、李强、王华分别作了报告: many speak one behind the other at a meeting and nowhere else
IN_TURN = re.compile(rf"{PERSON}(?:、|[和与]|以及|[^，。；{PERSON}]{{0,30}}?){PERSON}(?:分别|先后|依次|逐一|相继)")


def _present(
    doc: Doc, part: Read, event: Slot, known: str, near: bool, before: Slot | None, reported: bool, after: bool
) -> Iterator[Statement]:
    """That all whom a sentence tells of are at the event, or at another that the sentence names itself."""
    line = part.line
    day = dates(notes(doc).text[line.sentence.start : line.sentence.end], known)
    attributes = {"date": max((iso for _, iso in day), key=len)} if day else {}
    for i, (slot, end) in sorted(_there(line, event, near, reported, after).items()):
        own = None if AT_MEETING.match(line.text) else _own(line, end)
        own = (
            line.slots[end - 1] if line.text[end - 1] == EVENT else own
        )  # 主持召开某座谈会以来: this one, of another day
        talked_of = line.ends[end - 1] <= event.start < line.sentence.end  # named only behind: 表示，某会议…
        own = own or (before if talked_of else None)
        stretch = line.starts[i], line.ends[end - 1]
        yield Statement(
            slot.thing, "PARTICIPATED_IN", (own or event).thing, *stretch, "present_at", attributes=attributes
        )


def _there(line: Line, event: Slot, near: bool, reported: bool, after: bool) -> dict[int, tuple[Slot, int]]:
    """Who a sentence says is at an event, by their places, each with where that has been said."""
    found: dict[int, tuple[Slot, int]] = {}
    for verb in VERB.finditer(line.text):
        target = OBJECT.match(line.text, verb.end())
        if is_ceremony(RITE.match(line.text, verb.start()), event):
            continue
        implied = near and (verb["verb"].startswith(IMPLIES_ONE) or _bare(line, verb, reported))
        people_only = after and not implied and _bare(line, verb, True)  # 某大会召开。校长张明等120位校友参加。
        if _tells(line, verb, target is not None, implied or people_only):
            for i, slot in _who(line, verb, target):
                if people_only and slot.type != "Person":
                    continue
                found.setdefault(i, (slot, (target or verb).end()))
    told = (*briefing(line, event), *shown(line, event)) if near else shown(line, event) if reported else ()
    for i in (*invited(line), *bodies_there(line), *rolled(line), *told, *speaker(line)):
        if slot := line.slots[i]:
            found.setdefault(i, (slot, i + 1))
    _delegations(line, found)
    return found


STOPS = re.compile(r"[^，。；]{0,4}(?:[，。；、并]|$)|下|[^，。；]{0,20}协议")  # 出席。, 见证下, 签订某某协议
# 考察某大学时发表的重要讲话: told of another day.
ABSENT = re.compile(r"考察|视察|回信|来信|贺信|批示|致信|致电|书面|[^，。；]{1,20}时(?:的|发表|指出|强调)")


HOSTING = re.compile(rf"(?:会见|会晤|接见|看望|宴请|欢迎)(?:了)?[^，。；{ANY}]{{0,8}}\Z")  # 会见来华出席…


def _tells(line: Line, verb: re.Match[str], aimed: bool, implied: bool) -> bool:
    """Whether a verb tells who is at this event: `aimed` at an event or meant so, here, now, and not denied."""
    if not aimed and (verb["verb"].startswith(NEEDS_OBJECT) and not implied or not STOPS.match(line.text, verb.end())):
        return False
    if ELSEWHERE.search(line.text, max(0, verb.start() - 80), verb.start()):
        return False
    if HOSTING.search(line.text, max(0, verb.start() - 20), verb.start()):
        return False
    if verb["verb"].startswith("介绍") and EVENT in verb["verb"]:  # 介绍了某大会筹备情况: somewhere else
        return False
    begin = begin_of(line, verb.start())
    return not ABSENT.search(line.text, begin, verb.end()) and not denied(line.text[begin : verb.end()])


def _who(line: Line, verb: re.Match[str], target: re.Match[str] | None) -> Iterator[tuple[int, Slot]]:
    """Those before a verb, by their places: people, and bodies but for what is signed or unveiled."""
    begin = begin_of(line, verb.start())
    at_event = target is not None and EVENT in target.group()
    for i in people(line, begin, before_for(line, begin, verb.start())):
        slot = line.slots[i]
        assert slot
        if LEADER.match(line.text, i + 1) and not at_event:
            continue
        if slot.type == "Person" or not verb["verb"].startswith(("签", "揭")):
            yield i, slot


def _own(line: Line, end: int) -> Slot | None:
    """The event that a sentence itself names before the verb, if people can be at it."""
    return next((s for i, s in enumerate(line.slots[:end]) if s and s.type == "Event" and local(line, i)), None)


def _bare(line: Line, verb: re.Match[str], reported: bool) -> bool:
    """某大会在某市举行，甲大学、乙公司等参加。: the event of the sentence is meant, or the one that the text reports."""
    begin = clause_begin(line, verb.start())
    told = EVENT in line.text[:begin] or reported and verb["verb"] in ("出席", "参加", "列席")
    return told and bool(re.match("[。；，]|$", line.text[verb.end() :]))


def _delegations(line: Line, found: dict[int, tuple[Slot, int]]) -> None:
    """Those who sign for their bodies bring them in: 某大学副校长张明与某公司董事长李强签署协议."""
    for i, (slot, end) in sorted(found.items()):
        if slot.type == "Person" and re.search(
            r"签署|签约|签订|代表双方|签字|作为[^，。；]{0,10}代表", line.text[i:end]
        ):
            low = max(0, i - 100)
            start = stretch_begin(line.text, f"，。；：、{PERSON}", low, i)
            for j in range(start, i):
                body = line.slots[j]
                if body and body.type in BODIES and body.type != "Agency":
                    found.setdefault(j, (body, end))
