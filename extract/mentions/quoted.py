"""Programmes that are also called by what is quoted in their name: “百景千模”行动 is “百景千模” elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from extract.notes import Notes, Thing

HAN = "\u4e00-\u9fff"
# “1+1+N”体系, “淮河”模式: too little is quoted to be a name of its own
NAME = re.compile(
    rf"^“(?P<inner>(?=(?:[^{HAN}”]*[{HAN}]){{2}})[^“”]{{4,}})”的?[{HAN}]{{0,8}}?"
    "(?:模式|机制|行动|计划|工程|改革|体系|制度|方式|专项|试点|活动|战略|服务|品牌|项目|建设|政策)$"
)


def also_called(found: Notes) -> Iterator[tuple[Thing, str]]:
    """Each programme of which only a part is quoted, with that part, where nothing else is called so."""
    things = {named.thing for named in found.mentions}
    taken = {thing.name for thing in things}
    inner = {thing: match["inner"] for thing in things if thing.type == "Program" and (match := NAME.match(thing.name))}
    count = Counter(inner.values())
    for thing, form in sorted(inner.items()):
        if form not in taken and count[form] == 1:
            yield thing, form
