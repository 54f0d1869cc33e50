"""A name, and the same with its place or its owner in front: 港桥产业园 and 云州高新区港桥产业园."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from extract.likely.pair import ORGANISATIONS, OWNER, Index, Name, Pair, pair
from extract.likely.shorten import COMMON
from extract.lists.load import words
from extract.names.classes import made_of
from extract.names.parse import parse
from extract.names.territory import by_name, short_form

LONG_TITLE = 12  # signs
CENTRE = re.compile("中共中央|国务院|中央")
SHORT_TITLE = 10
SLIPPED = frozenset("与和及由在对向以将的为")  # a word of the sentence that was read into a name
ENDS = frozenset(
    (
        "研究院", "研究所", "科学院", "设计院", "中心", "实验室", "基地", "平台", "学院",
        "联盟", "协会", "学会", "商会", "委员会", "产业园", "园区", "片区", "重点",
    )
)  # fmt: skip
KIND_WORDS = words("classes", "platform") | words("classes", "school") | COMMON | ENDS
SEATS = re.compile("[区乡镇村社街县旗盟]|国家|中央|中国|全国")  # 村党支部, 国家监委
FUND = re.compile("(?:种子|天使|科创|创业|产业|引导|投资|专项|发展|母|子|人才)*(?:基金|资金)")


def owned(type: str, names: Iterable[Name], index: Index, known: set[str]) -> Iterator[Pair]:
    """The pairs; `known` are the names that an owner may have, without marks."""
    for name in names:
        flat = name.flat
        for at in range(1, len(flat) - 3):
            for other in index.get(flat[at:], ()):
                if is_owner(flat[:at], known) and stands_alone(type, flat[at:], flat[:at]):
                    yield pair(name, other, OWNER, _words(flat[:at]), whose(type, flat[at:], flat[:at]))


def _words(owner: str) -> tuple[str, str]:
    if owner in SLIPPED:
        return f"甲只多一个“{owner}”字", f"only {owner} is more in A"
    return f"甲只在前面多了所属的“{owner}”", f"A has {owner}, whose it is, in front"


def is_owner(lead: str, known: set[str]) -> bool:
    """Whether what stands in front of a name is a place, a known body, or a word of the sentence."""
    return lead in SLIPPED or lead in by_name() or lead in known or bool(parse(lead).region and not parse(lead).core)


def stands_alone(type: str, name: str, owner: str) -> bool:
    """Whether a name without its owner still says what it is: 港桥产业园, 省产学研项目 without 江苏; not 组织部."""
    if name[0] in "省市" and owner + name[0] in by_name():
        return True
    if owner in SLIPPED:
        return True
    if type not in (*ORGANISATIONS, "Policy", "Event") or len(name) < (SHORT_TITLE if type == "Policy" else 4):
        return False
    if type == "Agency" and SEATS.match(name) or FUND.fullmatch(name):
        return False
    return not parse(name).function and not made_of(name, KIND_WORDS)


def whose(type: str, name: str, owner: str) -> str:
    """What a text of the shorter name must say besides: whose it is. A long title of the centre's may stand alone;
    the same title of a province is another paper."""
    if owner in SLIPPED:
        return ""
    region = parse(owner).region if type == "Policy" else ()
    if CENTRE.match(owner) or region == ("中央",):
        return "" if type == "Policy" and len(name) > LONG_TITLE else stem(owner)
    return stem(region[-1] if region else owner)


def stem(owner: str) -> str:
    """What a text says of an owner at least: 江苏 of 江苏省."""
    return short_form(owner) if owner in by_name() else owner
