"""SUPPORTS of the policy that a text is: what it sets up, keeps up or helps by name, whoever is to do it.

组建云台航天创新中心 · 由云台金控集团发起设立云台航天基金 · 推广“云企贷” · 支持云台大学与云台飞机公司共建……
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.lists.load import either
from extract.notes import Statement, notes
from extract.relations.doers import TELLS
from extract.relations.family import NOT_THE_FIELD, Read, read
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.stretch import stretch_begin

# Papers that only tell, list or fix something
ONLY_TELLS = re.compile(
    r"(?:报告|名单|名录|目录|清单|公示|公告|通报|公报|复函|的函|标准|规范|规程|请示|答复|说明|章程|协议|(?<!办)法|纪要)(?:（[^（）]*）)?$"
)
BUILT = ("Platform", "Fund", "FinancialProduct", "Zone", "Alliance")  # what is yet to be, or to be more
HOW = rf"(?:{either('helped', 'how')})"
MOD = rf"(?:[^，。；：、！？（）{ANY}]|[{SIGNS['Place']}{SIGNS['Zone']}]){{0,16}}?"
GROUPS = {
    "Platform": "builds",
    "Fund": "funds",
    "FinancialProduct": "offers",
    "Program": "carries",
    "Alliance": "unites",
}
GOVERNS = {type: re.compile(rf"(?:{either('helped', group)})(?:了|一批|好)?{MOD}$") for type, group in GROUPS.items()}
# A zone is named by its place: nothing else stands between, 连接某新区与邻市 is another verb's
GOVERNS["Zone"] = re.compile(rf"(?:{either('helped', 'lays out')})(?:了|好)?[{SIGNS['Place']}]{{0,2}}$")
# 推进某实验室|建设: what is moved on is built only where the words behind say so, and not 推动某实验室与某大学合作
MOVES = re.compile(rf"(?:{either('helped', 'moves')}){MOD}$")
IS_BUILT = re.compile(either("helped", "is built"))
# 支持A与B……, at the beginning of a clause
ORGANISED = "".join(
    SIGNS[t] for t in ("University", "Platform", "Enterprise", "Association", "Zone", "Alliance", "Fund")
)
LED = "".join(SIGNS[t] for t in ("Place", "University", "Enterprise"))
WITH = ORGANISED + SIGNS["Agency"]  # with whom those do it who are helped
# 甲公司、乙公司等龙头企业与丙大学: a list may say what its members are before it goes on
AND = rf"(?:等[^，。；：、！？（）{ANY}]{{0,10}}?)?(?:、|和|与|及|以及|，以及|联合|会同|同|携手)"
HELPED = re.compile(
    rf"(?:^|[，。；：、]|（[一二三四五六七八九十\d]{{1,3}}）)\s*{HOW}{{0,2}}(?:{either('helped', 'helps')})(?:办好|建好|做强|做大|做优|建设)?"
    rf"(?P<whom>[{LED}]{{0,2}}[{ORGANISED}](?:{AND}[{LED}]{{0,2}}[{WITH}]){{0,20}})"
)
GOES_ON = re.compile(rf"\s*(?:[，。；：、（和与及”》{ANY}]|$|{either('helped', 'goes on')})")
# “甲”“乙”选派计划: what those quoted are
KIND = re.compile(
    rf"(?!{either('schemes', 'money')})[^，。；：、的{ANY}]{{0,4}}?(?:{either('schemes', 'strong kind')})(?=[，。；、（和与及等]|$)"
)
PAST, NEVER = re.compile(either("helped", "past")), re.compile(either("helped", "never"))
ALONE = re.compile(
    rf"\s*(?:\d{{1,2}}[.．、]|（?[一二三四五六七八九十]+[）、]|第[一二三四五六七八九十]+条\s?)?{HOW}{{0,3}}"
)  # nobody before a verb
# 鼓励试点县联合设立种子基金, 试点县可设立…: where a class of actors is to set it up, each has its own
BY_MANY = re.compile(
    rf"[^{ANY}]{{0,12}}?(?:支持|鼓励|引导|推动|允许|指导|组织|督促)(?!{HOW}|(?:{either('helped', 'builds')}))[^，{ANY}]{{2}}"
    rf"|[^，{ANY}]{{2,12}}(?:可以?|应当?|要|须)$"
)
LIST = re.compile(rf"(?:[{ANY}](?:、|和|与|及|以及)?){{1,12}}$")
REST = re.compile(rf"(?:(?:、|和|与|及|以及)[{ANY}]){{1,12}}")  # the members of a list behind one of them
STOPS = "，。；：！？"
WHOM = ("University", "Platform", "Enterprise", "Association", "Zone", "Alliance", "Fund")


def helped(doc: Doc) -> Iterator[Statement]:
    """What the policy that speaks helps by name."""
    if not notes(doc).policy:
        return
    for part in read(doc):
        own = part.own
        if own and not ONLY_TELLS.search(own.thing.name) and not own.thing.name.endswith(TELLS):
            for slot, begin in _named(part):
                stance = "planned" if slot.type in BUILT else ""
                yield Statement(own.thing, "SUPPORTS", slot.thing, begin, slot.end, "policy_helps", stance)
            for slot in _headed(part.line):
                yield Statement(own.thing, "SUPPORTS", slot.thing, slot.start, slot.end, "policy_heads")


# 2.海工装备。 or （三）人工智能和机器人产业: a heading that is nothing but fields
FIELDS = re.compile(
    rf"\s*(?:\d{{1,2}}[.．、]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、)\s*(?P<fields>{SIGNS['Industry']}(?:[、和与及]{SIGNS['Industry']}){{0,5}})"
    r"(?:等?(?:产业|产业集群|产业链|领域|方向|赛道|行业|集群))?[。：]?\s*"
)
# Above such headings stands what the policy is after, and not how things are
SOUGHT = re.compile("方向|产业|领域|重点|任务|赛道|布局|集群|主攻|体系|格局|发展")
AS_IT_IS = re.compile("现状|问题|形势|成效|回顾|指标|背景|不足|清单")


def _headed(line: Line) -> tuple[Slot, ...]:
    """The fields that a heading consists of, where those above say that they are sought."""
    found = FIELDS.fullmatch(line.text) if line.sentence.kind == "heading" else None
    above = " ".join(line.sentence.headings[:-1]) if found else ""
    return line.named(*found.span("fields")) if found and SOUGHT.search(above) and not AS_IT_IS.search(above) else ()


def _named(part: Read) -> Iterator[tuple[Slot, int]]:
    """What a sentence says is set up or helped, with the place of the verb."""
    line = part.line
    if part.types.isdisjoint(GOVERNS) and part.types.isdisjoint(
        ("University", "Enterprise", "Association", "Alliance")
    ):
        return
    if PAST.search(line.text) or line.sentence.kind not in ("body", "heading"):
        return
    for at, slot in enumerate(line.slots):
        if slot and not slot.carried and slot.type in GOVERNS and (begin := _governed(line, at, slot.type)) >= 0:
            yield slot, line.starts[begin]
    for found in HELPED.finditer(line.text):
        if not NEVER.search(line.text, _clause(line.text, found.start("whom")), found.end()) and GOES_ON.match(
            line.text, found.end()
        ):
            for slot in line.named(*found.span("whom")):
                if slot.type in WHOM or slot.thing.name.endswith(("管委会", "管理委员会")):
                    yield slot, line.starts[found.start()]


def _governed(line: Line, at: int, type: str) -> int:
    """Where the verb stands that governs the name at a place of a line, or -1."""
    begin = _clause(line.text, at)
    before = line.text[begin:at]
    listed = LIST.search(before)
    alike = listed and all(sign == line.text[at] for sign in listed.group() if sign in SIGNS.values())
    before = before[: listed.start()] if listed and alike else before
    behind = REST.match(line.text, at + 1)
    moved = IS_BUILT.match(line.text, behind.end() if behind else at + 1)
    verb = GOVERNS[type].search(before) or (MOVES.search(before) if moved else None)
    if (
        verb
        and type in ("Fund", "Platform", "Zone", "Alliance")
        and (BY_MANY.match(before) or BY_MANY.match(before, 0, verb.start()))
    ):
        return -1
    if type == "Program" and verb and not ALONE.fullmatch(before, 0, verb.start()):
        return -1
    goes_on = GOES_ON.match(line.text, at + 1) or type == "Program" and KIND.match(line.text, at + 1)
    whole = goes_on and not NOT_THE_FIELD.match(line.text, at + 1)
    return begin + verb.start() if verb and whole and not NEVER.search(before) else -1


def _clause(text: str, at: int) -> int:
    """Where the clause of a place begins."""
    return stretch_begin(text, STOPS, max(0, at - 120), at)
