"""Measures: what a policy assigns, by a bracket that closes a clause, to the bodies that answer for it.

推进平台建设。（省科技厅、教育厅按职责分工负责） · （责任单位：市科技局） · （省科技厅牵头，省教育厅配合）
A paragraph of its own may do the same: 责任单位：市科技局、市财政局。
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.figures.bodies import BOTH, LEAD, Body, is_list, read_bodies
from extract.figures.fullname import full_name, is_place
from extract.figures.papers import policy_at
from extract.notes import Assignment, Named, Notes, Thing, notes

FAR = 3000  # characters of a paragraph in which its heading is looked for
LONGEST = 800  # characters of a bracket that can still be a list of bodies
OPEN, CLOSE = "（(【〔[", "）)】〕]"
# A line of its own, or behind the last full stop of its paragraph.
MARK = re.compile(rf"[{re.escape(OPEN + CLOSE)}\n]|。(?=(?:牵头|责任|主责)(?:单位|部门)：)")
ASSIGNS = re.compile(
    r"(?:负责|牵头|配合|落实|承担|组织实施|参与|办理|推进)(?:实施|落实|推进)?(?:[，。；].*)?$"
    r"|(?:^|；)(?:牵头|责任|负责|配合|主办|协办|主责|实施|落实|参与|参加|完成|承办|具体负责)(?:责任)?(?:主体|单位|部门|处室|机构|地区)?："
)
LINE = re.compile(r"^(?:牵头|责任|负责|主办|主责|落实|承办)(?:责任)?(?:主体|单位|部门|处室|机构|地区)：")
FIRST_LEADS = re.compile(r"(?:排|列)(?:名)?(?:在)?(?:第一位|首位|第一)的?(?:单位|部门|者)?为(?:牵头|主要责任|第一责任)")
COUNT = "一二三四五六七八九十"
GOVERNMENT = re.compile(r"(?<=[省市县区州盟旗])政府$")
# Behind a closing bracket: the end of the paragraph, or the next item of a text that was flattened.
ENDING = re.compile(rf"[。；]?(?:\n|$)|\s*(?:（[{COUNT}]+）|[{COUNT}]+、|\d+[.．、](?!\d))")
ORGANS = re.compile(r"[省市县区州盟旗国][^、，；）)】〕\]]{0,12}?(?:厅|局|委|办|部|室|政府)[、，；）)】〕\]*]")
OF_BODIES = "门位构厅局委办会府室组等"  # 有关部门（省科技厅、省财政厅）: who is meant, and not who answers for it
ALL_BELOW = re.compile(r"下同|以下均同")
RUN_IN = re.compile(
    rf"(?:（[{COUNT}]+）|(?:(?<![\s\S])|(?<=[。）〕\n]))(?:[{COUNT}]+、|\d+[.．、](?!\d)|（\d+）|第[{COUNT}]+[条章]))\s*"
    rf"((?:(?!（[{COUNT}]+）)[^。：；\n]){{2,40}})(?=[。：\n]|（[^（）。]{{0,200}}(?:负责|牵头|配合|落实|单位：|部门：)|$)"
)
NUMBERED = re.compile(rf"（[{COUNT}]+）")
KIND = "意见|办法|规定|方案|计划|规划|措施|通知|条例|细则|政策|决定|纲要|清单|要点|批复|公告|通告"
TITLE = re.compile(rf"[^\n。]{{4,80}}?(?:{KIND})(?:（[^（）]*）)?(?=\n|$|[\u4e00-\u9fff]{{1,8}}〔\d{{4}}〕)")


@Language.component("zhengtu_measures")
def measures(doc: Doc) -> Doc:
    """Add the assignments of a policy, and what they name as mentions."""
    found = notes(doc)
    named: list[Named] = []
    brackets = list(_brackets(found.text)) if _may_assign(found) else []
    titled = (found.policy or _titled(found)) if brackets else None
    for start, end, inside in brackets:
        bodies = read_bodies(found.text, *inside)
        policy = policy_at(found, start) or titled if bodies else None
        if policy:
            things = [(_thing(found, body), body) for body in bodies]
            whole = [(thing, body) for thing, body in things if not is_place(found.text[body.start : body.end])]
            named += [_mention(found, thing, body) for thing, body in whole]
            found.assignments.append(_assignment(found, policy, things, start, end))
    if named:
        found.mentions = _merged(found.mentions, named)
    _mark_leads(found.text, found)
    return doc


def _may_assign(found: Notes) -> bool:
    """A report that quotes a bracket assigns nothing."""
    return found.policy is not None or found.source.kind in ("", "policy", "notice", "other")


def _brackets(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Each outermost bracket that assigns work, and each line that does: start, end, and its inside."""
    depth, begin = 0, 0
    for mark in MARK.finditer(text):
        at, sign = mark.start(), mark.group()
        if sign in OPEN:
            begin = at if not depth else begin
            depth += 1
        elif sign in CLOSE and depth:
            depth -= 1
            if not depth and at - begin < LONGEST and (ASSIGNS.search(text[begin + 1 : at]) or _lists(text, begin, at)):
                yield begin, at + 1, (begin + 1, at)
        elif sign in "\n。":
            depth = 0
            if LINE.match(text[at + 1 : at + 12]):
                stop = _line_end(text, at + 1)
                yield at + 1, stop, (at + 1, stop)


def _lists(text: str, begin: int, end: int) -> bool:
    """Whether a bracket at the end of its paragraph or item is nothing but a list of bodies; before its full stop, of
    organs of government."""
    if not ENDING.match(text, end + 1) or not is_list(text, begin + 1, end):
        return False
    inside = text[begin - 1] != "。"
    return not inside or (text[begin - 1] not in OF_BODIES and bool(ORGANS.match(text, begin + 1)))


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _assignment(found: Notes, policy: Thing, things: list[tuple[Thing, Body]], start: int, end: int) -> Assignment:
    bodies = {thing: body.role for thing, body in reversed(things)}
    text_start, text_end = _covered(found, start)
    return Assignment(policy, _headings(found, start), tuple(bodies.items())[::-1], start, end, text_start, text_end)


def _titled(found: Notes) -> Thing | None:
    """The document as a policy where no earlier component named it: by its title, else by its first line."""
    opening = None if found.source.title else TITLE.search(found.text, 0, 300)
    title = opening.group() if opening else found.source.title
    return Thing("Policy", title.strip("《》 ")) if title else None


def _thing(found: Notes, body: Body) -> Thing:
    """What the body is: what a name there resolved to, or the name itself with the place of the document."""
    name = GOVERNMENT.sub("人民政府", full_name(body.name, found.source.place))
    here = _named(found, body)
    if here and here.thing.name != _bare(here, body):
        return here.thing
    return Thing(here.thing.type if here else "Enterprise" if FIRM.search(name) else "Agency", name)


FIRM = re.compile("(?:公司|集团|金控|投控|城投|交投|产投|国投)$")


def _bare(here: Named, body: Body) -> str:
    """The name that a mention has while nobody has resolved it: the words as they stand."""
    return body.name[-(here.end - here.start) :]


def _named(found: Notes, body: Body) -> Named | None:
    """The mention that stands for the whole body, if there is one."""
    at = bisect_right(found.mentions, body.start, key=lambda m: m.start) - 1
    one = found.mentions[at] if at >= 0 else None
    return one if one and one.end == body.end and one.thing.type != "Place" else None


def _mention(found: Notes, thing: Thing, body: Body) -> Named:
    here = _named(found, body)
    return Named(here.start, here.end, thing, here.rule) if here else Named(body.start, body.end, thing, "bracket")


def _merged(mentions: list[Named], named: list[Named]) -> list[Named]:
    """The mentions with those that brackets name, each in place of any part of it."""
    starts = [one.start for one in named]

    def free(mention: Named) -> bool:
        at = bisect_right(starts, mention.end - 1) - 1
        return at < 0 or named[at].end <= mention.start

    return sorted([*filter(free, mentions), *named])


def _covered(found: Notes, start: int) -> tuple[int, int]:
    """The sentences that the bracket at `start` covers: from the last bracket, heading or paragraph on."""
    text, end = found.text, start
    while end and text[end - 1].isspace():
        end -= 1
    begin = _since(found, end)
    heading = _opening(text, begin, end)
    if heading and heading.end() < end - 1:
        begin = heading.end()
    while begin < end and text[begin] in "。；，、： ":
        begin += 1
    return begin, end


def _since(found: Notes, end: int) -> int:
    """Where the paragraph begins, or behind the last bracket in it."""
    last = found.assignments[-1].end if found.assignments else 0
    return max(found.text.rfind("\n", last, end) + 1, last if last <= end else 0)


def _opening(text: str, start: int, end: int) -> re.Match[str] | None:
    """The last numbered heading in `text[start:end]`: （二）加强平台建设。…"""
    return next(reversed(list(RUN_IN.finditer(text, max(start, end - FAR), end))), None)


def _headings(found: Notes, start: int) -> tuple[str, ...]:
    """The path of headings above the bracket, with the one that opens its own paragraph."""
    at = bisect_right(found.sentences, start, key=lambda one: one.start) - 1
    above = found.sentences[at].headings if at >= 0 else ()
    begin = _since(found, start)
    opening = _opening(found.text, begin, start)
    if not opening and found.assignments and begin == found.assignments[-1].end:
        return found.assignments[-1].headings
    own = opening.group(1).strip("， ") if opening else ""
    sibling = bool(opening and NUMBERED.match(opening.group()) and own not in "".join(above[-1:]))
    above = tuple(_parts(above, sibling))
    return above if not own or own in above else (*above, own)


def _parts(above: tuple[str, ...], sibling: bool) -> Iterator[str]:
    """三、扩大消费（一）加强采购 is two headings; an item with a number of its own takes the place of the second."""
    for at, heading in enumerate(above):
        first, *inner = [part for part in NUMBERED.split(heading) if part] or [heading]
        yield first
        if at == len(above) - 1 and not sibling:
            yield from inner


def _mark_leads(text: str, found: Notes) -> None:
    """排在第一位的部门为牵头部门，下同: from there on, the first body of each bracket leads."""
    rule = FIRST_LEADS.search(text)
    for i, given in enumerate(found.assignments):
        if rule and given.end > rule.start() and {role for _, role in given.bodies} == {BOTH}:
            (first, _), *rest = given.bodies
            found.assignments[i] = replace(given, bodies=((first, LEAD), *rest))
        if rule and given.start < rule.start() < given.end and not ALL_BELOW.search(text, rule.end(), given.end):
            return
