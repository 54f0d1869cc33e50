"""What a title is about and of which level it is: how a policy and a lower one are known to be of one matter."""

from __future__ import annotations

import re

from kg.fold import fold
from kg.query.tables.papers import Paper, bare

PROVINCE = re.compile(r"省|自治区|^(?:北京|上海|天津|重庆)市$")
MATTER = re.compile(
    r"关于(?:印发)?(.{6,}?)的?(?:若干|实施|指导|三年|五年|两年|专项|工作|行动)*"
    r"(?:意见|办法|规定|方案|计划|规划|措施|通知|细则|决定|纲要|要点|政策)(?:（.*）)?$"
)
CENTRE = re.compile(r"国务院|中共中央|中央|全国|国家|工业和信息化部|[\u4e00-\u9fff]{2,8}部(?:办公厅)?(?:关于|$)")


def same_matter(top: Paper, other: Paper) -> bool:
    """Whether a later title of a lower level has the same words between 关于 and its kind."""
    if not other.date or other.date < top.date or level(other) == level(top):
        return False
    a, b = matter(top.name), matter(other.name)
    return bool(a) and a == b


def matter(title: str) -> str:
    """What a title is about, "" where it cannot be told.

    >>> matter("某省关于推进园区发展的实施意见"), matter("某市关于推进园区发展三年行动计划（2025-2027年）")
    ('推进园区发展', '推进园区发展')
    """
    found = MATTER.search(bare(title))
    return fold(found[1]) if found else ""


def level(one: Paper) -> str:
    """centre, province, city or county, by the place of its text, else by its title and issuer; "" unknown.

    >>> level(Paper("江苏省人民政府关于某事的意见", "", "", frozenset()))
    'province'
    """
    words = one.place or (one.sources[0].publisher if one.sources else "") or one.name
    if CENTRE.match(words):
        return "centre"
    opening = re.match(r".{2,9}?(?:省|自治区|市|[县区])", words)
    if not opening:
        return ""
    if PROVINCE.search(opening.group()):
        return "province"
    return "city" if opening.group().endswith("市") else "county"
