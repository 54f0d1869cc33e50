"""PARTICIPATED_IN, in reports of a contest: who competed, taught those who did, sent in a work or won there.

甲大学学子在某大赛中获佳绩: 由张明老师指导、李华等同学完成的作品获一等奖 says of each of them that they took part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.notes import Statement
from extract.relations.family import Read, read
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.opened import FINAL
from extract.relations.stance import denied

EVENT, PERSON = SIGNS["Event"], SIGNS["Person"]
CONTEST = re.compile(
    r"大赛|竞赛|比赛|赛(?:$|（)|奥林匹克|奥赛|锦标赛|挑战赛|联赛|邀请赛|征集|展演|汇演|评选|评比|推选|推报|遴选|公开课展示|作品展|设计展|运动会|论文竞|技能大比武|案例"
)
CEREMONY = re.compile(
    r"(?:仪式|典礼|交流会|座谈会|开幕式|闭幕式|启动会|动员会|报告会|讲座|发布会|推进会|培训会?|说明会)$"
)
LEAD, MOST = 5, 60  # sentences in which the contest is told, and of a text that reports one
# What people do there; nothing that a speaker at a ceremony does.
WORK = re.compile(
    r"指导|完成|策划|创作|设计|主创|带队|领队|观察员|同学|参赛|选手|队员|队长|团队|负责人|代表队|获|斩获|摘得|夺|选送|报送|作品|项目|参与(?!.{0,6}培训)|保障|组队|出战|演唱|表演|演讲"
)
AWAY = re.compile(
    r"表示|指出|强调|认为|介绍|致辞|讲话|记者|通讯员|供稿|寄语|回信|说[，：]|告诉|评委(?!会)|评审专家(?!组)|裁判|发言|主持|谈到|坦言|感慨|为[^，。；]{0,20}颁奖|颁发"
)
BODY = "".join(SIGNS[type] for type in ("University", "Platform", "Enterprise", "Association"))
PLAIN = rf"[^，。；：{ANY}]"
# 甲大学、乙大学等61所高校报名参赛; 甲大学选送的; 某学院三支参赛队; 我校代表队
COMPETES = re.compile(
    rf"(?P<list>[{BODY}](?:[、和与及]{{1,2}}[{BODY}]){{0,60}})(?:等(?:全国)?\d*余?(?:所|家|支|个|名)?{PLAIN}{{0,10}}?)?{PLAIN}{{0,10}}?"
    rf"(?:选送|报送|推荐的|学子|参赛|代表队|队伍|师生|团队|学生|荣获|斩获|喜获|再获|分获|获|夺得|摘得|夺冠|参加|报名|两作品|作品|项目|包揽|晋级|入选|以一曲|带来|演绎|表演|演唱)"
)
# 甲大学的《某装置》和乙大学《某系统》两个项目获金奖
ENTERED = re.compile(
    rf"(?P<list>[{BODY}])(?:{PLAIN}{{0,10}}?团队)?的?(?:{SIGNS['Product']}|[《“][^《》“”。；]{{1,60}}[》”])(?=[^。；]{{0,120}}?(?:获|摘得|夺得|斩获|晋级))"
)
COLLECTED = re.compile(rf"(?:收到|来自)(?:了)?(?P<list>[{BODY}](?:[、和与及]{{1,2}}[{BODY}]){{1,60}})等")
LEADERS = ("习近平", "毛泽东", "邓小平")  # of whom a report of a contest only quotes
# 将代表学校参加某总决赛: a contest still to come
AHEAD = re.compile(r"(?<!即)将(?!于)[^。；]{0,38}$|备战|推荐(?:参加|至|到)")
# 张明、李强组成的某团队: the team competed
TEAM = re.compile(rf"(?:[、和与]{PERSON}){{0,20}}(?:等[^，。；{ANY}]{{0,6}})?(?:共同|联合)?组成的{SIGNS['Platform']}")
ADMITTED = re.compile(r"录取|offer|深造|留学|保送|推免|读研|直博")  # 被甲大学、乙大学录取, in the portrait of a student
HOST = re.compile(r"主办|承办|协办|举办|发起|指导单位|支持单位|组织评选|评审委员会|组委会")


def contests(doc: Doc) -> Iterator[Statement]:
    """Those who took part in the contest that a text reports."""
    parts = read(doc)
    told = _contest(parts)
    if not told:
        return
    last = told
    for part in _reporting(parts, told):
        for begin, end in _segments(part.line):
            own = [(i, slot) for i, slot in enumerate(part.line.slots[begin:end], begin) if slot and _is_contest(slot)]
            event = _edition(own[-1][1], last) if own else last
            ahead = bool(own) and AHEAD.search(part.line.text, max(begin, own[-1][0] - 40), own[-1][0])
            for one in (last, event) if ahead and event != last else (event,):
                yield from _people(part.line, begin, end, one)
            yield from _bodies(part.line, begin, end, event)
            last = event


def _contest(parts: tuple[Read, ...]) -> Slot | None:
    """The contest of the first sentences; none in a long text, or where other events are told there as well."""
    if len(parts) > MOST:
        return None
    first = [slot for part in parts[:LEAD] for slot in part.line.slots if slot and slot.type == "Event"]
    if first and CEREMONY.search(first[0].thing.name):  # 某大赛颁奖仪式, and then the contest
        return next((slot for slot in first if _is_contest(slot)), None)
    return first[0] if first and _is_contest(first[0]) else None


def _reporting(parts: tuple[Read, ...], event: Slot) -> Iterator[Read]:
    """The sentences that report the contest, from its name on: to the end of a text that opens with it, and else of its
    paragraph."""
    opens = any(slot == event for part in parts[:2] for slot in part.line.slots)
    here = next(part.line.sentence.paragraph for part in parts if event in part.line.slots)
    for part in parts:
        if part.line.sentence.end > event.start and (opens or part.line.sentence.paragraph == here):
            yield part


def _is_contest(slot: Slot) -> bool:
    name = slot.thing.name
    return slot.type == "Event" and bool(CONTEST.search(name)) and not CEREMONY.search(name)


def _edition(named: Slot, last: Slot) -> Slot:
    """某奥林匹克竞赛 after 第52届某奥林匹克竞赛 is still the edition, and its final the contest."""
    final = named.thing.name.startswith(last.thing.name) and FINAL.search(named.thing.name)
    return last if final or last.thing.name.endswith(named.thing.name) else named


def _segments(line: Line) -> Iterator[tuple[int, int]]:
    begin = 0
    for mark in re.finditer(r"[；。]|$", line.text):
        yield begin, mark.start()
        begin = mark.end()


def _people(line: Line, begin: int, end: int, event: Slot) -> Iterator[Statement]:
    words = line.text[begin:end]
    if PERSON not in words or not WORK.search(words) or AWAY.search(words) or denied(words):
        return
    for i in range(begin, end):
        slot = line.slots[i]
        if (
            slot
            and slot.type == "Person"
            and not line.text.startswith(("）", ")"), i + 1)
            and slot.thing.name not in LEADERS
            and not _in_title(words, i - begin)
            and not TEAM.match(line.text, i + 1)
        ):
            yield _said(slot, event, line, "competed")


def _in_title(words: str, at: int) -> bool:
    """Whether a place stands within marks: “张明院士：一生的坚守”, a work that tells of him."""
    return words.count("“", 0, at) > words.count("”", 0, at) or words.count("《", 0, at) > words.count("》", 0, at)


def _bodies(line: Line, begin: int, end: int, event: Slot) -> Iterator[Statement]:
    if denied(line.text[begin:end]) or ADMITTED.search(line.text, begin, end):
        return
    hosts = HOST.search(line.text, begin, end)
    for pattern in (COLLECTED,) if hosts else (COMPETES, ENTERED, COLLECTED):
        for found in pattern.finditer(line.text, begin, end):
            for slot in line.named(*found.span("list")):
                yield _said(slot, event, line, "sent_in")


def _said(slot: Slot, event: Slot, line: Line, rule: str) -> Statement:
    near = line.sentence.start <= event.start and event.end <= line.sentence.end
    ends = (slot.start, slot.end, event.start, event.end) if near else (slot.start, slot.end)
    return Statement(slot.thing, "PARTICIPATED_IN", event.thing, min(ends), max(ends), rule, "done")
