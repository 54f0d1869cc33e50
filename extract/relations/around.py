"""What the text around leaves to a clause without a doer: an earlier subject, 企业, the place it is in, who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from extract.notes import Statement, Thing
from extract.relations.clause import LEAD, SUBJECT, Clause, begins_with_verb, stretches
from extract.relations.family import Read
from extract.relations.governed import REACH
from extract.relations.line import ANY, SIGNS, Line, Slot


@dataclass(slots=True)
class Around:
    """What the text around a deed leaves to it: who was named last, the policy that the text is, who speaks."""

    bodies: dict[Thing, Thing]
    named: dict[str, Slot] = field(default_factory=dict)
    own: Slot | None = None
    subjects: list[tuple[int, tuple[Slot, ...]]] = field(default_factory=list)
    speaker: Slot | None = None
    later: list[Clause] = field(default_factory=list)  # of the sentences that go on with 从……到……；


def later(parts: tuple[Read, ...], i: int) -> list[Clause]:
    """The clauses of the two sentences behind one that ends with ；."""
    if not parts[i].line.text.rstrip().endswith("；"):
        return []
    paragraph = parts[i].line.sentence.paragraph
    behind = [part for part in parts[i + 1 : i + 3] if part.line.sentence.paragraph == paragraph]
    return [clause for part in behind for clause in part.clauses[:12]]


RULERS = re.compile(r"(?:党?委|委员会|人民政府|政府|党委政府)$")


def bodies(said: list[Statement], places: dict[str, Thing]) -> dict[Thing, Thing]:
    """Where each person works, of those who work at one body; the place itself for those who govern it."""
    found: dict[Thing, set[Thing]] = {}
    for one in said:
        if one.relation == "WORKS_AT":
            found.setdefault(one.head, set()).add(one.tail)
    return {person: _ruled(next(iter(at)), places) for person, at in found.items() if len(at) == 1}


def _ruled(body: Thing, places: dict[str, Thing]) -> Thing:
    """东兴区 for 东兴区委, 东兴区人民政府, where the text names it."""
    return places.get(RULERS.sub("", body.name), body) if body.type == "Agency" else body


def of_body(head: Slot, known: Around) -> Slot:
    """For a person who governs a place, the place."""
    body = known.bodies.get(head.thing) if head.type == "Person" else None
    return replace(head, type="Place", things=(body,)) if body and body.type == "Place" else head


GENERIC = re.compile(
    r"(?:该|这[家个座条一]|目前，?)?(?:(?P<Enterprise>企业|公司|集团)|(?P<Platform>中心|孵化器|实验室|研究院|研究所|平台)|(?P<Zone>园区|产业园|高新区|开发区|经开区))"
)


def subjects(part: Read, known: Around) -> Iterator[tuple[int, tuple[Slot, ...]]]:
    """Where each clause begins and who its subject is; 企业, 中心 stand for the one named last."""
    stands: tuple[Slot, ...] = ()
    there: tuple[Slot, ...] = ()
    lost: tuple[Slot, ...] = ()
    left = [clause for clause in reversed(part.clauses) if clause.subject]
    for begin, end in stretches(part.line.text):
        if part.line.text[begin - 1 : begin] in "；。" or begin == 0:
            there = ()
        if THERE.fullmatch(part.line.text, begin, end) and (begin == 0 or part.line.text[begin - 1] in "；。"):
            there = part.line.named(begin, end)[-1:]
            continue
        if SUBJECT.match(part.line.text, begin, end):
            there = ()
        while left and left[-1].begin < begin:
            left.pop()
        clause = left[-1] if left and left[-1].begin < end else None
        lead = LEAD.match(part.line.text, begin)
        at = lead.end() if lead else begin
        generic = GENERIC.match(part.line.text, at)
        if clause and (MADE_BY.match(part.line.text, clause.begin, end) or PEOPLE.match(part.line.text, at, end)):
            lost = clause.subject
        elif clause and (clause.subject != lost or clause.subject[0].start >= part.line.starts[begin]):
            lost = ()
        if lost:
            continue
        focused = FOCUS.match(part.line.text, at)
        built = BUILT.search(part.line.text, max(0, begin - 60), begin) if focused and not stands else None
        if focused and not built and SOMETHING_BUILT.search(part.line.text[max(0, begin - 40) : begin]):
            continue
        if built:
            yield begin, part.line.named(*built.span("what"))
        elif (
            there
            and not part.line.text.startswith(ONE, at)
            and not (clause and clause.subject[0].start >= part.line.sentence.start)
        ):
            yield begin, there
        elif clause:
            stands = ()
            yield begin, clause.subject
        elif generic and (last := _last(part.line, at, generic, known)):
            stands = (replace(last, carried=True),)
            yield begin, stands
        elif stands and begins_with_verb(part.line.text[at : at + 8]):
            yield begin, stands


# 某委负责人表示，广大医务工作者心怀大局，推进……: those who are told of then are nobody known
PEOPLE = re.compile(
    r"(?:广大|全体|各级|众多|许多|不少)?[\u4e00-\u9fff]{0,4}(?:工作者|人员|党员|干部|职工|群众|师生|青年|学生|居民|村民|农户|志愿者|企业家)(?:们)?(?![的等]|介绍|表示|说|[，、和与及])"
)
ONE = ("这家", "那家", "一家", "这位", "一位", "记者", "游客")  # 在某市，这家企业……: of the firm
# 某公司研发的软件，赋能……: the software does it.
MADE_BY = re.compile(
    rf"由?[{ANY}]{{1,3}}(?:[、与和同及][{ANY}]{{1,3}}){{0,3}}(?:自主|联合|共同|牵头|独立|成功)*(?:共建|组建|创办|创建|投资|研发|研制|开发|打造|生产|推出|建设|设计|制造|发明|运营)的[^，。；：]{{1,24}}$"
)


def _last(line: Line, at: int, generic: re.Match[str], known: Around) -> Slot | None:
    """What 企业, 中心 at the head of a clause stands for: the one of its type that was named last."""
    type = str(generic.lastgroup)
    if not begins_with_verb(line.text[generic.end() : generic.end() + 8]):
        return None
    near = line.text.rfind(SIGNS[type], max(0, at - REACH), at)
    return line.slots[near] if near >= 0 else known.named.get(type)


# 在涪陵，以高端材料为主导的集群正在形成: what is told then is told of the place.
THERE = re.compile(
    rf"\s*在(?:(?:位于[{ANY}]{{1,3}}|[^，。；：{ANY}]{{2,20}})的)?[{SIGNS['Place']}{SIGNS['Zone']}{SIGNS['Platform']}]{{1,3}}"
)
# 推动某产业园建设，重点发展……: what is built is what the industries are of.
BUILT = re.compile(
    rf"(?:建设|打造|推动|推进|规划|布局|创建|建成|设立|组建|成立|发起)[^，。；：{ANY}]{{0,16}}(?P<what>[{SIGNS['Zone']}{SIGNS['Platform']}{SIGNS['Fund']}])[^，。；：]{{0,8}}(?:建设)?，$"
)
# The same of a park whose name is not known: nothing is told then of who builds it.
SOMETHING_BUILT = re.compile(
    r"(?:建设|打造|推动|推进|规划|布局|创建|建成|设立|成立)[^，。；：]{2,20}(?:产业园|园区|基地|科学城|示范区|基金|小镇)[^，。；：]{0,8}，$"
)
FOCUS = re.compile(r"(?:重点|主要|着重|着力|主导|聚焦|瞄准|专注|主攻|集聚|聚集|支持|投向|专项|用于|服务于|面向)")
SPEAKER = re.compile(
    rf"”\s*(?P<body>[{SIGNS['Place']}{SIGNS['Agency']}{SIGNS['University']}{SIGNS['Enterprise']}{SIGNS['Zone']}{SIGNS['Platform']}])[^，。；：{ANY}]{{0,24}}{SIGNS['Person']}[^，。；：{ANY}]{{0,8}}(?:说|表示|介绍|告诉|坦言|谈到|指出|认为)"
)


def speaker(parts: tuple[Read, ...], i: int) -> Slot | None:
    """The body of whoever is named behind a quotation that the sentence stands in."""
    line = parts[i].line
    if line.text.count("“") <= line.text.count("”") and "”" in line.text[:-2]:
        return None
    near = [part for part in parts[i : i + 3] if part.line.sentence.paragraph == line.sentence.paragraph]
    ahead = "".join(part.line.text for part in near)
    slots = [slot for part in near for slot in part.line.slots]
    found = SPEAKER.search(ahead)
    if not found or "“" in ahead[len(line.text) : found.start()]:
        return None
    slot = slots[found.start("body")]
    return replace(slot, carried=True) if slot else None
