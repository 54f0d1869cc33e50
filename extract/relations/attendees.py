"""The list of those in front of a verb: people, and bodies that stand for themselves, back over the clauses that only name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.relations.frame import COUNT
from extract.relations.line import ANY, SIGNS, Line
from extract.relations.post import BODIES
from extract.relations.titles import OFFICE as TITLE
from extract.stretch import stretch_begin

PERSON = SIGNS["Person"]
ABOUT = re.compile(r"(?:围绕|就|针对|结合|聚焦|紧扣|“)")
ACTED = re.compile(r"出席|参加|主持|致辞|讲话|发言|举行|召开|举办|主办|承办|协办|揭牌|见证")
VERBAL = re.compile(r"(?:了|说|表示|指出|强调|介绍|认为|要求|开展|推进|提出|希望|围绕|代表双方)")
BEHIND = re.compile(
    rf"(?:[、，和与及]|以及|会同|联合|携手|{COUNT}|(?:分别|先后|依次|相继|共同|现场|受邀|应邀|均|还|也)*$|(?!有关部门|各部门|各有关|委员|院士|成员单位|会员单位|理事单位)[^，。；{ANY}]{{0,16}}?(?:的?\d+余?[名位多]|负责人|代表队?|负责同志|有关单位|发展改革部门|专家|嘉宾|学者|研究生|学生|师生|队伍|团队)|（|(?=出席|参加|列席|见证|主持|致辞))"
)
SENDER = re.compile(
    "的(?!共?同?见证)|(?:主席|总统|总理)?(?:特别代表|特使|的代表)"
)  # 王三主席特别代表张一: he is only sent for
WRITER = re.compile("(?:[^（）()，。]{0,8})(?:记者|通讯员|摄影|作者|编辑|供稿)")


def begin_of(line: Line, verb: int) -> int:
    """Where the list of people before a verb begins: back over clauses that only name people and bodies."""
    begin, skipped = clause_begin(line, verb), 0
    while begin > 0 and line.text[begin - 1] == "，":
        before = clause_begin(line, begin - 1)
        clause = line.text[before : begin - 1]
        if ACTED.search(clause):
            break
        if not re.search(f"[{ANY}]", clause) or ABOUT.match(clause) or ABOUT.match(line.text, begin):
            skipped += 1
            if skipped > 3:
                break
        elif VERBAL.search(clause) or re.search(rf"[^、和{ANY}]{{22}}", clause):
            break
        begin = before
    return begin


def clause_begin(line: Line, end: int) -> int:
    """Behind the last sign, or as far back as matters."""
    floor = max(0, end - 600)
    return stretch_begin(line.text, "，。；：！？", floor, end)


def before_for(line: Line, begin: int, verb: int) -> int:
    """Those for whom something is done are not the ones who do it: 张明共同为联盟揭牌."""
    cut = line.text.rfind("为", clause_begin(line, verb), verb)
    return cut if cut > begin else verb


# 应某总统邀请，某人出席某大会: who asks the other is at home
ASKED = re.compile(r"(?:^|(?<=[，。；：（）\s]))应(?![急对用该当届])[^。；]{2,80}?邀请")


def asking(line: Line, begin: int, end: int) -> range:
    """Where those are named in a stretch at whose invitation somebody comes."""
    asked = ASKED.search(line.text, begin, end)
    return range(*asked.span()) if asked else range(0)


# 与管委会就共建某中心进行了交流: what they talk of is not there
REGARDING = re.compile("(?<![成造将])就(?=[共合联推深][建作同合进化])")


def people(line: Line, begin: int, end: int) -> Iterator[int]:
    """Where people, and bodies that stand for themselves, are named between two places."""
    hosts = asking(line, begin, end)
    about = REGARDING.search(line.text, begin, end)
    for i in range(begin, end):
        slot = line.slots[i]
        if i in hosts or about and i > about.start() and line.text[i] != PERSON:
            continue
        if (
            slot
            and slot.type == "Person"
            and not writes(line, i)
            and not SENDER.match(line.text, i + 1)
            or slot
            and slot.type in BODIES
            and BEHIND.match(line.text, i + 1, end)
            and not _of_person(line, i, end)
        ):
            yield i


def writes(line: Line, i: int) -> bool:
    """Whether a person stands in a by-line: （记者张明、李强）近日，…, or the end of one that was broken before: 张明）近日，…"""
    opened = max(line.text.rfind(mark, max(0, i - 40), i) for mark in "（(")
    if opened > max(line.text.rfind(mark, max(0, i - 40), i) for mark in "）)"):
        return bool(WRITER.match(line.text, opened + 1))
    return line.text.startswith(("）", ")"), i + 1)


def _of_person(line: Line, i: int, end: int) -> bool:
    """Whether a body only says whose post a person holds."""
    return bool(re.match(rf"[^，。；{PERSON}]{{0,24}}{TITLE}{PERSON}", line.text[i + 1 : end]))
