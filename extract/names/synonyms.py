"""Names of one thing that no grammar joins: 进博会 and 中国国际进口博览会, 中国电科 and 中国电子科技集团有限公司."""

from __future__ import annotations

import re
from functools import cache

from extract.lists.load import rows
from extract.names.parse import arabic, plain

# 第六届进博会, 2025年广交会, 第138届: which of them stands before the name of what recurs.
TURN = re.compile(
    r"^(?:(?:19|20)\d\d年?(?:度)?)?(?:第[一二三四五六七八九十百〇零\d]{1,4}[届次]|首届)?(?:(?:19|20)\d\d年?)?"
)
# 中国电科第五十五研究所, 中船702所: an institute of a house by its number.
INSTITUTE = re.compile(r"^(?P<house>[\u4e00-\u9fff]{2,12}?)第?(?P<no>[〇零一二三四五六七八九十百\d]{1,5})(?:研究)?所$")
# The houses of shipbuilding are one now, and the numbers of their institutes stayed what they were.
MERGED = dict.fromkeys(
    ("中国船舶", "中船", "中船集团", "中船重工", "中船重工集团", "中国船舶重工集团", "中国船舶重工集团公司"),
    "中国船舶集团",
)


@cache
def _forms() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    platforms = [("Platform", name, short) for name, short in rows("platforms") if short]
    for type, name, others in [*rows("synonyms"), *platforms]:
        for form in (name, *others.split("、")):
            found.setdefault(type, {})[_academy(plain(form))] = plain(name)
    return found


def _academy(name: str) -> str:
    """中国科学院长春光机所, 中科院长春光机所: the academy in front of its institute, in one form."""
    return "中科院" + name.removeprefix("中国科学院") if name.startswith("中国科学院") else name


def standard(type: str, name: str) -> str:
    """The usual name of a thing of this type, "" where the list has none.

    >>> standard("Event", "第六届进博会"), standard("Enterprise", "华为技术有限公司"), standard("Event", "灯会")
    ('第六届中国国际进口博览会', '华为', '')
    """
    forms = _forms().get(type, {})
    if type == "Event" and (turn := TURN.match(name)) and (whole := forms.get(name[turn.end() :])):
        return turn.group() + whole
    if type != "Platform":
        return forms.get(name, "")
    name = _academy(name)
    return forms.get(name) or forms.get(name.removeprefix("中科院")) or _institute(name)


def _institute(name: str) -> str:
    match = INSTITUTE.match(name) if name.endswith("所") else None
    house = match and (MERGED.get(match["house"]) or _forms()["Enterprise"].get(match["house"]))
    return f"{house}第{arabic(match['no'])}研究所" if match and house else ""


def shared(a: str, b: str) -> str:
    """The usual name that two names have in common, whatever type they are of; "" for none."""
    for type in _forms():
        found = standard(type, a)
        if found and found == standard(type, b):
            return found
    return ""
