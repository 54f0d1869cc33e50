"""Programmes by two names: “云雀”人才计划 is “云雀” elsewhere, and “先用后转” is the “先用后转”试点 of its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from extract.notes import Notes, Thing
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
# “1+1+N”体系, “淮河”模式: too little is quoted to be a name of its own
NAME = re.compile(
    rf"^“(?P<inner>(?=(?:[^{HAN}”]*[{HAN}]){{2}})[^“”]{{4,}})”的?[{HAN}]{{0,8}}?"
    "(?:模式|机制|行动|计划|工程|改革|体系|制度|方式|专项|试点|活动|战略|服务|品牌|项目|建设|政策)$"
)


# “先用后转”试点: the word behind the marks says what the programme is
CALLED = Sought(rf"“([^“”\n]{{4,24}})”(?:的?[{HAN}]{{0,8}}?)(?:模式|机制|试点|制度|改革|行动|项目)")


def also_called(found: Notes) -> Iterator[tuple[Thing, str]]:
    """Each programme of which a part is quoted with that part, and each that is quoted with what it is called."""
    yield from _by_part(found)
    quoted = {named.thing.name: named.thing for named in found.mentions if named.thing.type == "Program"}
    for match in CALLED.finditer(found.text):
        if match[1] in quoted:
            yield quoted[match[1]], match.group()


def _by_part(found: Notes) -> Iterator[tuple[Thing, str]]:
    """Each programme of which only a part is quoted, with that part, where nothing else is called so."""
    things = {named.thing for named in found.mentions}
    taken = {thing.name for thing in things}
    inner = {thing: match["inner"] for thing in things if thing.type == "Program" and (match := NAME.match(thing.name))}
    count = Counter(inner.values())
    for thing, form in sorted(inner.items()):
        if form not in taken and count[form] == 1:
            yield thing, form
