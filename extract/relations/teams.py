"""Who works with the team of somebody: 段文洋教授团队与青禾公司合作 is a work of the university that he works at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.notes import Notes, Statement, Thing, notes
from extract.relations.family import naming
from extract.relations.line import ANY, SIGNS
from extract.relations.stance import denied, status

PERSON = SIGNS["Person"]
BODY = "".join(SIGNS[type] for type in ("University", "Platform", "Enterprise", "Agency", "Association", "Zone"))
# 段文洋教授团队与甲公司、乙研究所合作攻关; 段文洋团队联合甲公司研发……
# 生命科学学院“遗传学”研究团队与某研究院合作, in the news of a university: a team of its own
TEAM = re.compile(
    rf"(?:(?P<who>{PERSON})(?:教授|研究员|院士|博士|老师)?[^，。；、“”{ANY}]{{0,8}}?"
    rf"|(?:^|(?<=[，。；：\n]))(?:近日|日前)?，?(?P<own>(?:我校)?[^，。；、{ANY}]{{2,12}}?(?:学院|研究所|实验室|中心)[^，。；、{ANY}]{{0,16}}?))"
    r"(?:团队|课题组|研究组)"
    rf"(?:近日|日前|先后|长期|已|正|也|还|将|多年来)*(?:与|和|同|联合|携手|会同)"
    rf"(?P<with>[{ANY}]{{0,2}}[{BODY}](?:[、和与及][{ANY}]{{0,2}}[{BODY}]){{0,6}})(?P<rest>[^。；]{{0,40}})"
)
ALLIES = re.compile("联合|携手|会同")
DEED = re.compile(
    rf"(?:等[^，。；{ANY}]{{0,10}})?[^，。；{ANY}]{{0,8}}?(?:合作|共同|联合|协同|携手|开展|达成|签|建立[^，。；]{{0,10}}关系|攻关|对接)"
)
TALK = re.compile(r"[^，。；]{0,24}(?:交流|座谈|讨论|研讨|探讨|合影|见面)")


def teams(doc: Doc) -> Iterator[Statement]:
    """The university, institute or firm of a team with those it works with; one that works at several gives none."""
    works, own = _works(notes(doc)), publisher(doc)
    home_of_all = Thing("University", own) if own else None
    for part in naming(doc) if works or own else ():
        text, slots = part.line.text, part.line.slots
        for found in TEAM.finditer(text) if "团队" in text or "组" in text else ():
            who = slots[found.start("who")] if found["who"] else None
            home = works.get(who.thing) if who else home_of_all
            if not home or denied(found.group()) or not _is_deed(found):
                continue
            for other in part.line.named(*found.span("with")):
                start, end = part.line.starts[found.start()], max(other.end, part.line.ends[found.end("with") - 1])
                yield Statement(home, "COOPERATES_WITH", other.thing, start, end, "team_with", status(found.group()))


def _is_deed(found: re.Match[str]) -> bool:
    """Whether something is done together: 联合 says so itself, 与 needs a verb behind."""
    rest = found["rest"]
    said = ALLIES.search(found.group(), 0, found.start("with") - found.start()) or DEED.match(rest)
    return bool(said) and not TALK.match(rest)


def _works(found: Notes) -> dict[Thing, Thing]:
    """Where each person works, where the text says only one body of it."""
    told: dict[Thing, set[Thing]] = {}
    for said in found.statements:
        if said.relation == "WORKS_AT" and said.tail.type in ("University", "Platform", "Enterprise"):
            told.setdefault(said.head, set()).add(said.tail)
    return {who: homes.pop() for who, homes in told.items() if len(homes) == 1}
