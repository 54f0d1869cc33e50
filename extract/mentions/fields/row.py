"""The items of a list of industries: 、 parts them, 和 the last two, and what leads up to the first is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either, words
from extract.mentions.fields.item import HAN, TERMS, looks, told
from extract.mentions.fields.nouns import nouns_begin
from extract.names.tags import OPEN, duty, tag
from extract.names.territory import by_name

# a sign that no list has within it, or the number of a paragraph: 二、园区以…
CLAUSE = re.compile(f"[^{HAN}A-Za-z0-9、“”+/-]|(?<![{HAN}、])[一二三四五六七八九十]{{1,3}}、")
HANS = re.compile(f"[{HAN}]+")
PLACED = frozenset(("ns", "nt", "nr", "nrt", "d", "p", "r", "c", "m", "t", "f", "u"))
NOUN = frozenset(("n", "nz", "s", "ns"))  # 在|海洋|环境监测、…领域
LEADS = tuple(words("fields", "no part of a field"))
LAST = re.compile("以及|和|与|及")
NARROW = re.compile(either("fields", "narrowing"))
OPENING = re.compile(f".*(?:{either('fields', 'opens a list')})(?:[起出](?=[^、]))?(?=.)")  # 重点聚焦|绿色化工

# 主攻|石墨及碳基新材料: a verb whose object is a field
AIMED = re.compile(
    f".*(?:{either('fields', 'aims at a list', 'aims at one field', 'opens a counted list')})"
    "(?:[起出](?=[^、]))?(?=.)(?<![以为])"
)


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of a list; 和 parts them only where both sides are no term together: 批发和零售业."""
    spans = []
    for part in re.finditer("[^、]+", text[start:end]):
        at, stop = start + part.start(), start + part.end()
        joint = next(
            (m for m in LAST.finditer(text, at, stop) if at < m.start() and m.end() < stop and stop == end), None
        )
        if joint and text[at:stop] not in TERMS:
            spans += [(at, joint.start()), (joint.end(), stop)]
        else:
            spans.append((at, stop))
    return spans


def items(text: str, end: int, borders: set[int]) -> Iterator[tuple[int, int]]:
    """The items before a list's end, the last one first; 和 parts only the last two: 氢能和核聚变能、光伏和风电."""
    floor = max(0, end - 120)
    floor = max((match.end() for match in CLAUSE.finditer(text, floor, end)), default=floor)
    first = True
    while end > floor:
        comma = text.rfind("、", floor, end)
        start = comma + 1 if comma >= floor else floor
        joint = (
            next((m for m in LAST.finditer(text, start, end) if _parts(text, start, m, end)), None) if first else None
        )
        joint = joint or _parted(text, start, end, borders)
        if joint:
            yield joint.end(), end
            end = joint.start()
        known = text[start:end] in TERMS
        whole = known or comma >= floor and _is_whole(text, start, end, borders)
        begin = start if whole else _opening(text, start, end, borders)
        yield begin, end
        if comma < floor or begin > start and not known:
            return
        first, end = False, comma


def _parted(text: str, start: int, end: int, borders: set[int]) -> re.Match[str] | None:
    """国际金融、国际旅游|和|教育、医疗等产业: where 和 parts two items before the last, one of them a term."""
    joint = LAST.search(text, start + 1, end - 1) if text[start:end] not in TERMS and end - start < 14 else None
    sides = ((start, joint.start()), (joint.end(), end)) if joint else ()
    known = [text[slice(*side)] in TERMS for side in sides]
    fit = [one or told(text, side, borders) for one, side in zip(known, sides, strict=True)]
    return joint if any(known) and all(fit) else None


def _is_whole(text: str, start: int, end: int, borders: set[int]) -> bool:
    """Whether what stands between two signs of a list is an item and no more: 小龙虾养殖、|鲜食玉米|、辣椒种植."""
    item = text[start:end]
    return looks(item) or _narrowed(item) or told(text, (start, end), borders) and not OPENING.match(item)


def _narrowed(item: str) -> bool:
    """Whether an item is a term with what narrows it in front: 高端|橡胶."""
    narrow = NARROW.match(item)
    return narrow is not None and item[narrow.end() :] in TERMS


def _opening(text: str, start: int, end: int, borders: set[int]) -> int:
    """Where the first item begins behind what leads up to it: 随着|新能源汽车, 重点聚焦|绿色化工."""
    opening, aimed = OPENING.match(text, start, end), AIMED.match(text, start, end)
    for at in range(start, end - 1):
        if at in borders and text[at:end] in TERMS:
            if aimed and (narrows(text, aimed.end(), at) or _wider(text, aimed.end(), at, end, borders)):
                return aimed.end()
            noun = text[opening.end() : at] if opening and at - opening.end() == 2 else ""
            return at - 2 if tag(noun) in NOUN and not WIDE.search(noun) and noun not in by_name() else at
    if opening:
        return opening.end()
    begin = max(start, nouns_begin(text, end, borders))  # 整合|采矿, 挖掘|信息科技
    return begin if begin < end else start


def _wider(text: str, begin: int, at: int, end: int, borders: set[int]) -> bool:
    """大力发展|度假|康养: whether what stands between the verb and a term is of one field with it."""
    word = text[begin:at]
    return 1 < len(word) < 4 and not WIDE.search(word) and word not in TERMS and told(text, (begin, end), borders)


# 打造|数字|安防, 主攻|石墨及|碳基新材料: what stands between the verb and a term is of the field
WIDE = re.compile(
    f"(?:{either('fields', 'before a field', 'leads up to a field', 'no part of a field')})$"
    "|[级省市县区的了地]$|[等和与]|[0-9一二两三四五六七八九十百千万亿]"
)


def narrows(text: str, begin: int, at: int) -> bool:
    """Whether the words between an opening and a term narrow it, and say neither of whom nor how much it is."""
    word = text[begin:at].removesuffix("及")
    return (
        0 < at - begin < 6
        and word not in TERMS
        and bool(HANS.fullmatch(word))
        and not WIDE.search(word)
        and not word.startswith(LEADS)
        and duty(word[:2]) == OPEN
        and word not in by_name()
        and tag(word) not in PLACED
    )


def _parts(text: str, at: int, joint: re.Match[str], end: int) -> bool:
    """Whether 和 parts two items here: both sides of it can stand as one."""
    left, right = text[at : joint.start()], text[joint.end() : end]
    opening = OPENING.match(left)
    return looks(left[opening.end() :] if opening else left) and len(right) > 1
