"""Programmes and industries that no frame and no verb has given to anybody: told of the subject of their clause.

某省依托轨道交通、工程机械等先进制造业集群优势     the place focuses on them
某市把今年定为“项目攻坚年”                        the city carries it out
《方案》以“强基行动”为抓手                        the plan supports it
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.notes import Statement, Thing, notes
from extract.relations.around import Around, own_policy, subjects
from extract.relations.doers import TELLS, owner
from extract.relations.family import NOT_THE_FIELD, Read, read
from extract.relations.governed import GROUP, INDUSTRY, PART_OF_ANOTHER, PROGRAM, clause_begin
from extract.relations.line import Line, Slot
from extract.relations.stance import denied
from kg.ontology import ontology

TOLD = ("IMPLEMENTS", "SUPPORTS", "PARTICIPATED_IN", "FOCUSES_ON", "DESIGNATED_AS", "ORGANIZED", "RELIES_ON", "ISSUED")
HEADS = {
    "Program": ("Place", "Zone", "Agency", "University", "Policy"),
    "Industry": ("Place", "Zone", "Alliance", "Platform", "Policy"),
}
# What stands in front of a field that is not the subject's own
NOT_ITS = re.compile(
    r"我国|中国|全国|全球|世界|国际|应用于|用于|列入|纳入|入选|获批|获评|荣获|参与|参加|响应|借鉴|学习(?!贯彻)|交流|座谈|探讨|研讨|讨论|推介|受邀|根据|按照|介绍|例如|比如|"
    r"不只是|不仅是|搭乘|乘坐|引导|作为|申报|涉及|企业(?:开展|进口|申报)|放宽.{0,2}$|开展合作|吸引更多|运用|斩获|奖学金"
)
# What behind it says that it is another thing, or only a part of one
ANOTHER = re.compile(
    r"[^，。；、]{0,8}?(?:推介会|洽谈|论坛|观光|平台|专列|国家|交流|座谈|讨论|专家|学员|成员|单位|精神|赋能等|人才培养|人才$|人$|赛道|课题|示范园|孵化园|枢纽|街区|示范区|示范工程|"
    r"贷款|补贴|专项|准入|为主线|为指导|为依据|为前提|等?部门|战略性新兴产业|竞赛|赛事|代表)|(?:项目)?\d+项|与|和(?!.{0,14}(?:等|产业|建设))"
)
NATURE = re.compile(r"(?:公园|江|河|湖|海|山|流域|市场|景区|大街|社区)$")
FOR = re.compile(r"(?:(?<![定作成列称评视])为(?:传统)?|给)$")  # 为传统物流业注入新动能
# What a policy that is only understood must say of an industry for it to be supported
FAVOURS = re.compile(r"推动|鼓励|支持|促进|发展|培育|扶持|重视|壮大|做强|突出|加快|提升|重点|优先")


# In a policy: 按照“甲”原则, 纳入甲行动, 在甲试点中予以倾斜, 对甲工作成效明显的县
OWN_WAYS = (
    (
        re.compile(r"(?:按照|按|遵循|坚持|采取|采用|利用|运用|推行|实行|以)[^，。；]{0,6}$"),
        re.compile(rf"(?:、?{PROGRAM})*等?(?:的)?(?:基本|工作)?(?:原则|方式|方法|办法|模式|机制|要求|思路)"),
    ),
    (re.compile(r"(?:纳入|融入|列入|结合|依托|用好|发挥)[^，。；]{0,6}$"), re.compile(r"")),
    (re.compile(r"(?:^|[^存])在[^，。；]{0,12}$"), re.compile(r"[^，。；]{0,40}?(?:予以|给予|优先|倾斜|加大)")),
    (re.compile(r"(?:对|支持)[^，。；]{0,10}$"), re.compile(r"[^，。；]{0,24}?(?:成效|力度|积极|突出|较好|显著|支持)")),
)


def remaining(doc: Doc) -> Iterator[Statement]:
    """Each field that is told of nobody yet, of the subject of its clause."""
    found = notes(doc)
    own = found.policy if found.policy and not found.policy.name.endswith(TELLS) else None
    done = {said.tail for said in found.statements if said.relation in TOLD}
    known = Around({})
    for part in read(doc):
        line = part.line
        if INDUSTRY in line.text or PROGRAM in line.text:
            own = (at.thing if (at := own_policy(part)) else own) if own else None
            told = list(subjects(part, known))
            if own:
                yield from _of_own(part, own, done)
            for group in GROUP.finditer(line.text) if told else ():
                yield from _told(part, group, done, told)
        known.named.update({slot.type: slot for slot in line.slots if slot})


def _of_own(part: Read, own: Thing, done: set[Thing]) -> Iterator[Statement]:
    """The programmes that a policy goes by, uses or favours."""
    line = part.line
    for group in GROUP.finditer(line.text):
        begin = clause_begin(line.text, group.start())
        before = line.text[begin : group.start()]
        ways = any(ahead.search(before) and after.match(line.text, group.end()) for ahead, after in OWN_WAYS)
        for slot in line.slots[group.start() : group.end()] if ways and not denied(before) else ():
            if slot and slot.type == "Program" and slot.thing not in done:
                yield Statement(own, "SUPPORTS", slot.thing, slot.start, slot.end, "policy_goes_by", "", {})


def _told(
    part: Read, group: re.Match[str], done: set[Thing], told: list[tuple[int, tuple[Slot, ...]]]
) -> Iterator[Statement]:
    """The members of a list of fields, of the subject of the clause that the list stands in."""
    line, (start, end) = part.line, group.span()
    before = line.text[clause_begin(line.text, start) : start]
    if NOT_ITS.search(before) or denied(before) or _another(line, end):
        return
    whose = owner(line, 0, start)
    heads = (whose,) if whose else next((slots for begin, slots in reversed(told) if begin <= start), ())
    for at in range(start, end):
        slot = line.slots[at]
        if slot and slot.type in HEADS and slot.thing not in done and not (at < end - 1 and _another(line, at + 1)):
            yield from _of_heads(slot, heads, before)


def _of_heads(slot: Slot, heads: tuple[Slot, ...], before: str) -> Iterator[Statement]:
    for head in heads:
        if head.type not in HEADS[slot.type] or head.type == "Place" and NATURE.search(head.thing.name):
            continue
        if head.type == "Place" and FOR.search(before):
            continue
        if head.type == "Policy" and head.implied and not FAVOURS.search(before):
            continue
        relation = "SUPPORTS" if head.type == "Policy" else "IMPLEMENTS" if slot.type == "Program" else "FOCUSES_ON"
        if head.thing != slot.thing and ontology().joins(relation, head.type, slot.type):
            yield Statement(head.thing, relation, slot.thing, slot.start, slot.end, "told_of_subject", "", {})


def _another(line: Line, at: int) -> bool:
    """Whether the words behind a field say that it is only a part of another thing."""
    patterns = (ANOTHER, PART_OF_ANOTHER, NOT_THE_FIELD)
    return any(pattern.match(line.text, at) for pattern in patterns)
