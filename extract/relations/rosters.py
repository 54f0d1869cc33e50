"""Lists of members: 主任：张明　国务院副秘书长, a seat in the commission of the list and a post at a body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.notes import Statement, Thing
from extract.relations.family import read
from extract.relations.focus import chained
from extract.relations.line import SIGNS, Line, Slot
from extract.relations.post import post_at

PERSON = SIGNS["Person"]
ROLE = re.compile(
    r"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?((?:第一|常务|执行|名誉|部门|专家|专业|特邀|当然|荣誉|全体|部委)?(?:副\s*)?"
    r"(?:主\s*任|组\s*长|召\s*集\s*人|总\s*指\s*挥|指\s*挥\s*长|秘\s*书\s*长|成\s*员|委\s*员|顾\s*问|理\s*事\s*长|会\s*长|主\s*席|理\s*事|监\s*事)(?:单位|委员)?)"
    r"\s*(?:（[^（）：]{0,20}）)?\s*(?:[：:]\s*|$)"
)
COMMISSION = re.compile(r"(?:委员会|小组|联席会议|指挥部|工作组|理事会|专班|协调机制|咨询委|办公室|联盟|协会)$")
NEAR = 12  # sentences between the naming of a commission and the list of its members
ENTRY = re.compile(rf"^\s*{PERSON}(?:\s+|[，,]|（)(?P<post>[^。；]{{1,120}}?)[）；。]?\s*$")


def members_listed(doc: Doc) -> Iterator[Statement]:
    """主任：张明　国务院副秘书长: the post at the body, and the seat in the commission of the list above."""
    commission: Thing | None = None
    role, opened, age = "", (0, 0), 0
    for part in read(doc):
        line, age = part.line, age + 1
        given = ROLE.match(line.text)
        if given:
            role = re.sub(r"\s", "", given[1])
            line = line.part(given.end())
            opened = part.line.starts[0], part.line.sentence.paragraph
            age = min(age, NEAR)
        entry = ENTRY.match(line.text)
        if not entry:
            for slot in part.line.slots:
                if slot and slot.type in ("Agency", "Alliance", "Association") and COMMISSION.search(slot.thing.name):
                    commission, age = slot.thing, 0
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


def _entry(doc: Doc, line: Line, entry: re.Match[str], slot: Slot) -> Iterator[Statement]:
    start, end = entry.span("post")
    cuts = [start, *(start + m.end() for m in re.finditer("[、兼]", entry["post"])), end + 1]
    segments = [post_at(doc, line, a, b - 1) for a, b in zip(cuts, cuts[1:], strict=False)]
    for post in chained(doc, segments) if None not in segments else []:
        if post.body:
            yield Statement(
                slot.thing,
                "WORKS_AT",
                post.body,
                slot.start,
                line.ends[end - 1],
                "member_post",
                attributes={"title": post.title},
            )
