"""Who guides, hosts and undertakes an event: bodies with their roles, one behind the other.

由甲部指导、乙市人民政府主办、丙大学承办的某大会; 某大会由甲厅主办，乙市、丙大学承办，丁协会协办; 甲局举办某论坛，乙大学协办.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from spacy.tokens import Doc

from extract.notes import Statement
from extract.relations.family import read
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.stance import denied, status

EVENT = SIGNS["Event"]
BODY = "".join(
    SIGNS[type]
    for type in ("Agency", "Association", "University", "Place", "Zone", "Platform", "Enterprise", "Alliance")
)
PLAIN = rf"[^，。；：、{ANY}]"
# One way to read each: a member without a name has no 和, 与, 及 in it.
LINK = rf"(?:联合|会同|携手|协同|以?[、和与及])(?:[^，。；：、和与及{ANY}]{{1,16}}[、和与及]){{0,3}}"
# 甲大学|党委宣传部、团委: an office within a body, which acts for it
OFFICE = rf"(?:(?<=[{SIGNS['University']}{SIGNS['Enterprise']}、和])(?:党委)?[一-鿿]{{2,8}}(?:部|处|办公室|办)|(?<=[{SIGNS['University']}{SIGNS['Platform']}、和])(?:校|院)?(?:团委|工会|科协|学生会|研究生会|关工委))"
ROW = rf"[{BODY}]{{1,2}}(?:{OFFICE})?(?:{LINK}[{BODY}]{{1,2}}(?:{OFFICE})?){{0,30}}"
TURN = re.compile(
    rf"(?<![在于至{BODY}])(?<![在于].、)(?P<list>{ROW}(?:[、和]{OFFICE}){{0,6}})(?:等{PLAIN}{{0,12}}?)?"
    r"(?:共同|联合|具体|牵头|负责|组织|倡议|单独|分别)*(?P<role>业务指导|指导|主办|承办|协办|合办|联办|组办|举办|支持)(?:单位)?"
    rf"(?=[，、；。）\n]|$|和(?!{PLAIN}{{0,3}}办)|的[^，。；]{{0,30}}?{EVENT})"
)
# 主办方为甲市人民政府和乙学会; 承办单位：丙大学
STATED = re.compile(
    rf"(?P<role>指导|主办|承办|协办|合办|联办)(?:方|单位|机构)(?:分别|均|还)?(?:为|是|系|有|包括|：)\s*(?P<list>{ROW})"
)
NEAR = 12  # sentences between an event and a list of those who hold it
BETWEEN = re.compile(r"[，、；和]?(?:并)?(?:由)?")
BEHIND = re.compile(rf"的[^，。；]{{0,30}}?{EVENT}")
FIRST = re.compile(r"(?:^|[，；由])(?:并)?(?:由|系由)?(?:中国|我国)?$")
ITSELF_HOST = re.compile(rf"[由、和，]{EVENT}(?:共同|联合)?(?:[主承协]办)")
REACH = 120  # signs of typed text between an event and those who are told behind it
ROLES = {"指导": "GUIDES", "业务指导": "GUIDES", "支持": ""}


@dataclass(frozen=True, slots=True)
class Turn:
    """A list of bodies with the role that they have, from `start` to `end` of the line."""

    slots: tuple[Slot, ...]
    role: str
    start: int
    end: int


def roles(doc: Doc) -> Iterator[Statement]:
    """Each body in its role, of the event that stands behind the roles or that the text names before them."""
    last, age = None, 0
    for part in read(doc):
        line, age = part.line, age + 1
        for turn in _turns(line, STATED) if STATED.search(line.text) else ():
            before = line.text.rfind(EVENT, 0, turn.start)
            event = line.slots[before] if before >= 0 else last if age <= NEAR else None
            if event:
                yield from _told(line, [turn], event)
        if EVENT in line.text:
            for chain in _chains(line):
                yield from _stated(line, chain)
            last, age = line.slots[line.text.rindex(EVENT)], 0


def _turns(line: Line, pattern: re.Pattern[str]) -> list[Turn]:
    return [
        Turn(line.named(*found.span("list")), found["role"], found.start(), found.end())
        for found in pattern.finditer(line.text)
    ]


def _chains(line: Line) -> list[list[Turn]]:
    """The turns of a line, those together that follow each other."""
    turns = _turns(line, TURN)
    breaks = [
        0 if i and BETWEEN.fullmatch(line.text[turns[i - 1].end : turn.start]) else 1 for i, turn in enumerate(turns)
    ]
    numbers = [sum(breaks[: i + 1]) for i in range(len(turns))]
    return [[turns[i] for i in group] for _, group in groupby(range(len(turns)), key=lambda i: numbers[i])]


def _stated(line: Line, chain: list[Turn]) -> Iterator[Statement]:
    event = _event(line, chain)
    if not event or denied(line.text[max(0, chain[0].start - 4) : chain[-1].end]):
        return
    yield from _told(line, chain, event)


def _told(line: Line, chain: list[Turn], event: Slot) -> Iterator[Statement]:
    stance, here = _stance(line, chain), line.sentence.start <= event.start
    for turn in chain:
        relation = ROLES.get(turn.role, "ORGANIZED")
        for slot in turn.slots if relation else ():
            ends = [slot.start, slot.end, line.starts[turn.start], line.ends[turn.end - 1]]
            ends += [event.start, event.end] if here else []
            yield Statement(slot.thing, relation, event.thing, min(ends), max(ends), "role_at_event", stance, {})


# 某大会将于下月举行，由某厅主办: what is still to come has not been organized.
COMING = re.compile(
    r"(?:将(?!军|来)|拟|定)(?:要|再次|继续)?(?:于|在|由)|(?:将|拟)[^，。；]{0,16}?(?:举行|举办|召开|开幕|启幕)"
)


def _stance(line: Line, chain: list[Turn]) -> str:
    """`planned` where the words between the event and its roles, or right before them, say that it is to come."""
    start, end = chain[0].start, chain[-1].end
    told = max(start - REACH, line.text.rfind("。", 0, start) + 1, line.text.rfind("；", 0, start) + 1, 0)
    if COMING.search(line.text[told:start]):
        return "planned"
    return status(line.text[start:end])


def _event(line: Line, chain: list[Turn]) -> Slot | None:
    """The event of a chain of roles."""
    start, end = chain[0].start, chain[-1].end
    behind = BEHIND.match(line.text, end)
    if behind:
        return line.slots[behind.end() - 1]
    low = max(0, start - REACH, line.text.rfind("；", 0, start), line.text.rfind("。", 0, start))
    before = line.text.rfind(EVENT, low, start)
    while before > low and ITSELF_HOST.match(line.text, before - 1):  # 由某大会主办: it acts, and is not held
        before = line.text.rfind(EVENT, low, before)
    return line.slots[before] if before >= 0 and FIRST.search(line.text[low:start]) else None
