"""The key of a name: two names of one thing have one key, wherever they stand, and no two things share one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extract.lists.load import rows
from extract.names.parse import parse, plain
from extract.names.synonyms import standard
from extract.names.territory import full, lies_in
from extract.notes import Thing


def key(thing: Thing) -> str:
    """What the name says, part by part, in one normal form (region|level|function|kind|core|numbers)."""
    return _key(thing.type, thing.name)


@lru_cache(maxsize=65536)
def _key(type: str, name: str) -> str:
    if type == "Place":
        return full(plain(name))
    if type == "University":
        return _universities().get(plain(name), plain(name))
    if type in USUAL and (usual := standard(type, plain(name))):
        return usual
    if type == "Agency" and (league := LEAGUE.match(plain(name))):
        return f"共青团{league['place'] or league['seat']}{league['level'] or league['rank']}委"
    if type == "Association":
        return UNIONS.sub(lambda union: SHORT_UNIONS[union.group()], plain(name))
    if type == "Honor":
        return re.sub("^国家级", "国家", plain(name))
    if type in ("Agency", "Zone", "Platform", "Alliance"):
        return _by_parts(type, name)
    if type == "Policy":
        return _policy(re.sub(r"^中华人民共和国(?=.{2,}法)|[，、,]", "", plain(name)))
    if type == "Program":
        return SCHEME.sub("", plain(name).replace("乡村全面振兴", "乡村振兴"))
    if type == "Event":
        return congress(plain(name))
    if type == "Industry":
        return TRADE.sub("", plain(name))
    return plain(name)


USUAL = frozenset(("Enterprise", "Event", "Program", "Platform", "Zone"))

# 中国共产党第二十届中央委员会第三次全体会议, 党的二十届三中全会, 二十大
CONGRESS = re.compile(
    r"^(?:中国共产党|党的|中共)?第?(?P<no>[一二三四五六七八九十]{1,3})"
    r"(?:届(?:中央委员会第)?(?P<time>[一二三四五六七])(?:次全体会议|中全会)|(?P<whole>大|次全国代表大会))$"
)


def congress(name: str) -> str:
    """A congress or plenum of the Party by its short name, any other name as it is.

    >>> congress("中国共产党第二十次全国代表大会"), congress("党的二十届三中全会")
    ('二十大', '二十届三中全会')
    """
    return CONGRESS.sub(_session, name) if "全" in name or "大" in name else name


def _session(match: re.Match[str]) -> str:
    return f"{match['no']}大" if match["whole"] else f"{match['no']}届{match['time']}中全会"


# 海洋强国战略, 海洋强国建设, 海洋强国; 共建“一带一路”倡议
SCHEME = re.compile("^共建(?=一带一路)|(?<=...)(?:战略|建设|倡议)$")

# 共青团云州市委, 团云州市委, 云州团市委
LEAGUE = re.compile(
    r"^(?:共青团|团)(?P<place>[\u4e00-\u9fff]{2,8}?)(?P<level>[省市县区州])委(?:员会)?$"
    r"|^(?P<seat>(?!共青)[\u4e00-\u9fff]{2,6}?)团(?P<rank>[省市县区州])委$"
)
# 云州市科学技术协会, 云州市科协
SHORT_UNIONS = {row[0]: row[1] for row in rows("unions")}
UNIONS = re.compile(f"(?:{'|'.join(sorted(SHORT_UNIONS, key=len, reverse=True))})$")

# 汽车产业 and 汽车行业 are one; 文旅业 and 文旅产业
TRADE = re.compile("(?<=..)(?:产业|行业|(?<![产行工农林牧副渔企创商])业)$")


ISSUED = re.compile(r"^([\u4e00-\u9fff]{3,24}?)(关于.+)$")


def _policy(title: str) -> str:
    """A title with its issuer, however that is called: 某省政府办公厅关于… is 某省人民政府办公厅关于…."""
    match = ISSUED.match(title)
    return f"{_by_parts('Agency', match[1])}:{match[2]}" if match else title


@cache
def _universities() -> dict[str, str]:
    """Short names that mean one university only, and full ones, to the full name."""
    found: dict[str, set[str]] = {}
    for row in rows("universities"):
        for form in (row[0], *filter(None, row[2].split("、"))):
            found.setdefault(plain(form), set()).add(plain(row[0]))
    return {form: full for form, names in found.items() if len(names) == 1 for full in names}


def _by_parts(type: str, name: str) -> str:
    parts = parse(name)
    core = parts.core if parts.kind or parts.function or parts.core else plain(name)
    level = "" if type == "Zone" else parts.level
    return "|".join((lies_in(parts.region), level, parts.function, parts.kind, core, "·".join(parts.number)))
