"""Measures: what a policy assigns, by a bracket that closes a clause, to the bodies that answer for it.

推进平台建设。（省科技厅、教育厅按职责分工负责） · （责任单位：市科技局） · （省科技厅牵头，省教育厅配合）
A paragraph of its own may do the same: 责任单位：市科技局、市财政局。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.figures.bodies import BOTH, LEAD, Body, read_bodies
from extract.figures.fullname import full_name
from extract.figures.subjects import policy_at
from extract.notes import Assignment, Named, Notes, Thing, notes

LONGEST = 800  # characters of a bracket that can still be a list of bodies
OPEN, CLOSE = "（(【〔[", "）)】〕]"
ASSIGNS = re.compile(
    r"(?:负责|牵头|配合|落实|承担|组织实施|参与|办理|推进)(?:实施|落实|推进)?(?:[，。；].*)?$"
    r"|^(?:牵头|责任|负责|配合|主办|协办|主责|实施|落实|参与|参加|完成|承办|具体负责)(?:责任)?(?:主体|单位|部门|处室|机构|地区)?："
)
LINE = re.compile(r"^(?:牵头|责任|负责|主办|主责|落实|承办)(?:责任)?(?:主体|单位|部门|处室|机构|地区)：")
FIRST_LEADS = re.compile(r"(?:排|列)(?:名)?(?:在)?(?:第一位|首位|第一)的?(?:单位|部门|者)?为(?:牵头|主要责任|第一责任)")
COUNT = "一二三四五六七八九十"
ALL_BELOW = re.compile(r"下同|以下均同")
RUN_IN = re.compile(
    rf"(?:（[{COUNT}]+）|(?:^|(?<=[。）〕\n]))(?:[{COUNT}]+、|\d+[.．、](?!\d)|（\d+）|第[{COUNT}]+[条章]))\s*"
    rf"((?:(?!（[{COUNT}]+）)[^。：；\n]){{2,40}})(?=[。：\n（]|$)"
)
NUMBERED = re.compile(rf"（[{COUNT}]+）")
KIND = "意见|办法|规定|方案|计划|规划|措施|通知|条例|细则|政策|决定|纲要|清单|要点|批复|公告|通告"
TITLE = re.compile(rf"[^\n。]{{4,80}}?(?:{KIND})(?:（[^（）]*）)?(?=\n|$|[\u4e00-\u9fff]{{1,8}}〔\d{{4}}〕)")


@Language.component("zhengtu_measures")
def measures(doc: Doc) -> Doc:
    found = notes(doc)
    for start, end, inside in _brackets(found.text):
        bodies = read_bodies(found.text, *inside)
        policy = _policy(found.text, found, start) if bodies else None
        if policy:
            things = [(_thing(found, body), body) for body in bodies]
            found.assignments.append(_assignment(found.text, found, policy, things, start, end))
            _mention(found, things)
    _mark_leads(found.text, found)
    return doc


def _brackets(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Each outermost bracket that assigns work, and each line that does: start, end, and its inside."""
    depth, begin = 0, 0
    for at, sign in enumerate(text):
        if sign in OPEN:
            begin = at if not depth else begin
            depth += 1
        elif sign in CLOSE and depth:
            depth -= 1
            if not depth and at - begin < LONGEST and ASSIGNS.search(text[begin + 1 : at]):
                yield begin, at + 1, (begin + 1, at)
        elif sign == "\n":
            depth = 0
            if LINE.match(text[at + 1 : at + 12]):
                stop = _line_end(text, at + 1)
                yield at + 1, stop, (at + 1, stop)


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _assignment(
    text: str, found: Notes, policy: Thing, things: list[tuple[Thing, Body]], start: int, end: int
) -> Assignment:
    bodies = {thing: body.role for thing, body in reversed(things)}
    text_start, text_end = _covered(text, found.assignments, start)
    return Assignment(
        policy, _headings(text, found, start), tuple(bodies.items())[::-1], start, end, text_start, text_end
    )


def _policy(text: str, found: Notes, at: int) -> Thing | None:
    """The document itself: as an earlier component says, else by its title, else by its first line."""
    if found.policy:
        return policy_at(text, found, at)
    opening = TITLE.search(text, 0, 300)
    title = found.source.title or (opening.group() if opening else "")
    return Thing("Policy", title.strip("《》 ")) if title else None


def _thing(found: Notes, body: Body) -> Thing:
    """What the body is: what a name there resolved to, or the name itself with the place of the document."""
    name = full_name(body.name, found.source.place)
    here = _named(found, body)
    if here and here.thing.name != _bare(here, body):
        return here.thing
    return Thing(here.thing.type if here else "Agency", name)


def _bare(here: Named, body: Body) -> str:
    """The name that a mention has while nobody has resolved it: the words as they stand."""
    return body.name[-(here.end - here.start) :]


def _named(found: Notes, body: Body) -> Named | None:
    """The mention that stands for the whole body, if there is one."""
    fits = (one for one in found.mentions if one.start <= body.start and one.end == body.end)
    return next((one for one in fits if one.thing.type != "Place"), None)


def _mention(found: Notes, things: list[tuple[Thing, Body]]) -> None:
    """A bracket names its members: each is a mention of what it stands for, in place of any part of it."""
    for thing, body in things:
        here = _named(found, body)
        one = Named(here.start, here.end, thing, here.rule) if here else Named(body.start, body.end, thing, "bracket")
        found.mentions = [m for m in found.mentions if m.end <= one.start or m.start >= one.end]
        found.mentions.append(one)
    found.mentions.sort()


def _covered(text: str, before: list[Assignment], start: int) -> tuple[int, int]:
    """The sentences that the bracket at `start` covers: from the last bracket, heading or paragraph on."""
    end = len(text[:start].rstrip())
    begin = text.rfind("\n", 0, end) + 1
    heading = _opening(text, begin, end)
    if heading and heading.end() < end - 1:
        begin = heading.end()
    if before and begin < before[-1].end <= end:
        begin = before[-1].end
    while begin < end and text[begin] in "。；，、： ":
        begin += 1
    return begin, end


def _opening(text: str, start: int, end: int) -> re.Match[str] | None:
    """The last numbered heading in `text[start:end]`: （二）加强平台建设。…"""
    return next(reversed(list(RUN_IN.finditer(text[:end], start))), None)


def _headings(text: str, found: Notes, start: int) -> tuple[str, ...]:
    """The path of headings above the bracket, with the one that opens its own paragraph."""
    above = next((one.headings for one in found.sentences if one.start <= start < one.end), ())
    above = tuple(part for heading in above for part in NUMBERED.split(heading) if part)
    opening = _opening(text, text.rfind("\n", 0, start) + 1, start)
    own = opening.group(1).strip("， ") if opening else ""
    return above if not own or own in above else (*above, own)


def _mark_leads(text: str, found: Notes) -> None:
    """排在第一位的部门为牵头部门，下同: from there on, the first body of each bracket leads."""
    rule = FIRST_LEADS.search(text)
    for i, given in enumerate(found.assignments):
        if rule and given.end > rule.start() and {role for _, role in given.bodies} == {BOTH}:
            (first, _), *rest = given.bodies
            found.assignments[i] = replace(given, bodies=((first, LEAD), *rest))
        if rule and given.start < rule.start() < given.end and not ALL_BELOW.search(text, rule.end(), given.end):
            return
