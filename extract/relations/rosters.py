"""Lists of members: 主任：张明　国务院副秘书长, a seat in the commission of the list and a post at a body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile, zip_longest

from spacy.tokens import Doc

from extract.lists.load import words
from extract.notes import Statement, Thing, notes
from extract.relations.family import naming, read
from extract.relations.focus import chained
from extract.relations.line import SIGNS, Line, Slot
from extract.relations.post import Post, post_at

PERSON = SIGNS["Person"]
ROLE = re.compile(
    r"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?((?:第一|常务|执行|名誉|部门|专家|专业|特邀|当然|荣誉|全体|部委)?(?:副\s*)?"
    r"(?:主\s*任|组\s*长|召\s*集\s*人|总\s*指\s*挥|指\s*挥\s*长|秘\s*书\s*长|成\s*员|委\s*员|顾\s*问|理\s*事\s*长|会\s*长|主\s*席|理\s*事|监\s*事)(?:单位|委员)?)"
    r"\s*(?:（[^（）：]{0,20}）)?\s*(?:[：:]\s*|$)"
)
COMMISSION = tuple(words("kinds", "commission", "body with a list of members"))
LEADS = re.compile(r"的?(?:统一|集中|坚强)?(?:领导|指导|部署|指挥)下")
NEAR = 12  # sentences between the naming of a commission and the list of its members
ENTRY = re.compile(rf"^\s*{PERSON}(?:\s+|[，,]|（)(?P<post>[^。；]{{1,120}}?)[）；。]?\s*$")


# 组长：张明　乡党委书记副组长：李强　乡政府副乡长: a list in one line; the label may be glued to what stands before
LABEL = re.compile(
    r"(?P<role>(?:第一|常务|执行)?(?:副\s*)?(?:主\s*任(?:委员)?|组\s*长|召\s*集\s*人|总\s*指\s*挥|指\s*挥\s*长|秘\s*书\s*长|成\s*员|委\s*员|顾\s*问))\s*[：:]\s*"
)


@dataclass(frozen=True, slots=True)
class Section:
    """The part of a line that a label of a list opens, and whether its names stand before their posts."""

    role: str
    begin: int  # of the label
    start: int
    end: int
    named_first: bool


def sections(line: Line) -> tuple[Section, ...]:
    """The lists of a line that hold people."""
    if "：" not in line.text and ":" not in line.text or PERSON not in line.text:
        return ()
    labels = list(LABEL.finditer(line.text))
    found = []
    for label, after in zip_longest(labels, labels[1:]):
        end = after.start() if after else len(line.text)
        people = [m.start() for m in re.finditer(PERSON, line.text[label.end() : end])]
        if people:
            role = re.sub(r"\s", "", label["role"])
            rest = line.text[label.end() + people[-1] + 1 : end].strip(" 　\t\n、，。；")
            found.append(Section(role, label.start(), label.end(), end, people[0] == 0 and bool(rest)))
    return tuple(found)


def _in_line(doc: Doc, line: Line, commission: Thing | None) -> Iterator[Statement]:
    """The seats of all people in the lists of a line, and the posts of those whose names stand first."""
    for section in sections(line):
        at = [i for i in range(section.start, section.end) if line.text[i] == PERSON]
        for i, after in zip_longest(at, at[1:]):
            slot = line.slots[i]
            assert slot
            if section.named_first:
                yield from _posts_behind(doc, line, slot, i + 1, after or section.end)
            if commission:
                start = line.starts[section.begin]
                yield Statement(
                    slot.thing,
                    "WORKS_AT",
                    commission,
                    start,
                    slot.end,
                    "member_in_line",
                    attributes={"title": section.role},
                )


def _posts_behind(doc: Doc, line: Line, slot: Slot, start: int, end: int) -> Iterator[Statement]:
    """The posts that stand between a name and the next: 张明　乡党委副书记、政府乡长."""
    text = re.split(r"[。；\n]|[ 　]{2,}(?=[^ 　]{3,}[，。])", line.text[start:end], maxsplit=1)[0]
    begin = start + len(text) - len(text.lstrip(" 　（，,"))
    stop = start + len(text.rstrip(" 　）、，"))
    if not begin < stop <= begin + LONGEST:
        return
    posts = list(takewhile(bool, (post_at(doc, line, a, b) for a, b in _cuts(line.text, begin, stop))))
    yield from _held(doc, slot, posts, line.ends[stop - 1])


def _held(doc: Doc, slot: Slot, posts: list[Post | None], end: int) -> Iterator[Statement]:
    """Each post of a member at its body; a post without one is at the body before it."""
    for post in chained(doc, posts):
        if post.body:
            yield Statement(
                slot.thing, "WORKS_AT", post.body, slot.start, end, "member_post", attributes={"title": post.title}
            )


def _cuts(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretches of several posts: 乡党委副书记、政府乡长."""
    cuts = [start, *(start + m.end() for m in re.finditer("[、，兼]", text[start:stop])), stop + 1]
    return ((a, b - 1) for a, b in pairwise(cuts))


LONGEST = 60  # signs of the posts behind a name


SEATED = frozenset(["Agency", "Alliance", "Association"])


def _has_seats(slot: Slot) -> bool:
    return slot.type in SEATED and slot.thing.name.endswith(COMMISSION)


def _commission(line: Line) -> Thing | None:
    """The last commission that a line names, but for one under whose lead another works (在甲领导下，…)."""
    named = None
    for at, slot in enumerate(line.slots):
        if slot and _has_seats(slot) and not LEADS.match(line.text, at + 1):
            named = slot.thing
    return named


def members_listed(doc: Doc) -> Iterator[Statement]:
    """主任：张明　国务院副秘书长: the post at the body, and the seat in the commission of the list above."""
    commission: Thing | None = None
    role, opened, age = "", (0, 0), 0
    for part in read(doc) if naming(doc, "Person") else ():
        line, age = part.line, age + 1
        given = ROLE.match(line.text)
        if given:
            role = re.sub(r"\s", "", given[1])
            line = line.part(given.end())
            opened = part.line.starts[0], part.line.sentence.paragraph
            age = min(age, NEAR)
        entry = ENTRY.match(line.text)
        if not entry or line.text.count(PERSON) > 1:
            if PERSON in part.line.text and LABEL.search(part.line.text):
                yield from _in_line(doc, part.line, _group(doc, part.line) or (commission if age <= NEAR else None))
            if not SEATED.isdisjoint(part.types) and (named := _commission(part.line)):
                commission, age = named, 0
            role = role if given or not line.text.strip() else ""
            continue
        slot = line.slots[line.text.index(PERSON)]
        assert slot
        yield from _entry(doc, line, entry, slot)
        age = 0 if role and age <= NEAR else age
        if role and commission and age <= NEAR:
            yield Statement(
                slot.thing, "WORKS_AT", commission, opened[0], slot.end, "member_listed", attributes={"title": role}
            )


def _group(doc: Doc, line: Line) -> Thing | None:
    """The commission that a line names before its first label."""
    label = LABEL.search(line.text)
    for i in range(label.start() - 1 if label else -1, -1, -1):
        slot = line.slots[i]
        if slot and _has_seats(slot):
            place = BEFORE.search(line.text, max(0, i - FAR), i)  # 某乡新型某病|防控工作领导小组: one name
            first = line.slots[place.start()] if place else None
            return Thing("Agency", notes(doc).text[first.start : slot.end]) if first else slot.thing
    return None


FAR = 20  # signs between a place and the rest of the name of its commission
BEFORE = re.compile(rf"{SIGNS['Place']}[\u4e00-\u9fff]{{1,16}}$")


def _entry(doc: Doc, line: Line, entry: re.Match[str], slot: Slot) -> Iterator[Statement]:
    start, end = entry.span("post")
    posts = [post_at(doc, line, a, b) for a, b in _cuts(line.text, start, end)]
    if None not in posts:
        yield from _held(doc, slot, posts, line.ends[end - 1])
