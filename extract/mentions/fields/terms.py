"""Terms of the list wherever they stand by themselves, and weak ones beside them: 低空经济、|智慧物流."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import words
from extract.mentions.fields.ending import INDUSTRY
from extract.mentions.fields.item import BROKEN, SPHERES, TERMS, Found
from extract.mentions.fields.nouns import HANS, PLAIN, names_all, nouns_begin
from extract.mentions.fields.row import AIMED, narrows
from extract.mentions.fields.standing import stands
from extract.names.tags import OPEN, duty
from extract.sought import Listed

LIST_OF_TERMS = Listed(TERMS.keys)
TRADE = re.compile("业(?![务绩主余态界])")  # 先进制造业
# 高性能纤维|复合材料, 新能源|装备制造: the field goes on
LONGER = re.compile(
    "(?:(?:抛光|复合|封装|结构|功能|薄膜|电极|基础|关键|先进)?材料|装备制造|设备制造|零部件|元器件|康养|数字化转型)"
    "(?=$|[，。、；：”）\n和与及等的为]|领域|产业|行业|赛道)"
)
ITEM_END = re.compile("[、，。；”）\n等和]|$")
# what may open a list of fields: 包括|新型压缩空气储能、…
OPENED = re.compile("(?:包括|聚焦|布局|涵盖|覆盖|发展|壮大|培育|在|以)$")
JOINT = re.compile("[和与]")
# 现代|绿色化工, 国产|工业软件: a word before a field that narrows it
NARROW = words("fields", "narrowing")


def terms(text: str, borders: set[int]) -> Iterator[Found]:
    """Terms of the list, the longest first: 生物医药, with 产业 behind it where that stands there."""
    for last, length in LIST_OF_TERMS.iter_long(text):
        start, end = last + 1 - length, last + 1
        kind = TERMS[text[start:end]]
        more = INDUSTRY.match(text, end)
        if length == 1 and start not in borders:
            continue  # 牛|奶产业
        if more and text[start:end] == "农业":
            continue  # 农业产业结构: no industry among others
        if text.endswith("产业", start, end) and INDUSTRY.match(text, end - 2):
            yield start, end, "industry-term"
        elif more and (length > 1 or more.group() != "行业"):
            wide = nouns_begin(text, start, borders, plain=True) if start in borders else start
            yield wide if names_all(text[wide:start]) else start, more.end(), "industry-term"
        elif kind == "strong" and TRADE.match(text, end):
            yield _wider(text, start, borders), end + 1, "industry-term"
        elif kind == "strong" and start in borders and (longer := LONGER.match(text, end)):
            yield _item_begin(text, start, longer.end(), borders), longer.end(), "industry-term"
        elif kind == "strong" and stands(text, start, end, borders):
            begin = min(_item_begin(text, start, end, borders), _wider(text, start, borders))
            yield min(begin, _opened(text, start, end)), end, "industry-term"


def _wider(text: str, start: int, borders: set[int]) -> int:
    for begin in (start - 2, start - 3):
        if begin in borders and text[begin:start] in NARROW:
            return begin
    return start


def _opened(text: str, start: int, end: int) -> int:
    """主攻|含氟|电子化学品、…: where the item begins that the term ends, right behind the verb that opens its list."""
    if not ITEM_END.match(text, end):
        return start
    opening = AIMED.match(text, max(0, start - 12), start + 1)
    return opening.end() if opening and narrows(text, opening.end(), start) else start


def _item_begin(text: str, start: int, end: int, borders: set[int]) -> int:
    """新型压缩空气|储能 as an item of a list: the nouns before the term are of the field."""
    if text[end : end + 1] != "、" or text[start - 1 : start] in "、，" or start == 0:
        return start
    here = start
    while here > max(start - 8, 0):
        if text[here - 1] == "、" or OPENED.search(text, max(here - 2, 0), here):
            word = text[here:start]
            return start if here == start or BROKEN.search(word) or PLAIN.search(word) else here
        before = next((at for at in range(here - 1, max(here - 6, -1), -1) if at in borders), -1)
        if before < 0 or duty(text[before:here]) != OPEN or not HANS.fullmatch(text, before, here):
            return start
        here = before
    return start


def beside(text: str, known: set[tuple[int, int]], borders: set[int]) -> Iterator[Found]:
    """智慧物流 beside 低空经济 in a list; 氢能和新型储能 as one item between two others."""
    begins, ends = dict(known), {end: start for start, end in known}
    for last, length in LIST_OF_TERMS.iter_long(text):
        start, end = last + 1 - length, last + 1
        kind = TERMS[text[start:end]]
        named = (
            kind == "weak" and text[start:end] not in SPHERES and {start, end} <= borders and _is_item(text, start, end)
        )
        behind = text[start - 1 : start] == "、" and start - 1 in ends
        if named and (behind or text[end : end + 1] == "、" and end + 1 in begins):
            begins[start], ends[end] = end, start
            yield start, end, "industry-beside"
    for end, start in ends.items():
        if JOINT.match(text, end) and end + 1 in begins and text[start - 1 : start] == "、":
            further = begins[end + 1]
            if text[further : further + 1] == "、":
                yield start, further, "industry-joint"


def _is_item(text: str, start: int, end: int) -> bool:
    return (start == 0 or text[start - 1] in "、，：在和以") and bool(ITEM_END.match(text, end))
