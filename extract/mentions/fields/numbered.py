"""Lists that count themselves: 主攻硅基新材料、生物医药、精细化工三大主导产业.

Where the number behind a list is the number of its items, the list is whole, and each item is bounded by its
neighbours and by the verb before: what is listed are fields, known or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either
from extract.mentions.fields.item import HAN, SPHERES, TERMS, Found, looks
from extract.mentions.fields.nouns import nouns_begin
from extract.mentions.fields.row import CLAUSE, LAST, OPENING
from extract.names.tags import OPEN, duty
from extract.sought import Sought

MANY = {sign: i for i, sign in enumerate("两三四五六七八九", 2)} | {"二": 2}
COUNT = Sought(
    f"(?P<many>[两二三四五六七八九])(?:大|个|条|类|块)(?P<sort>[{HAN}]{{0,8}}?)(?P<what>{either('fields', 'counted')})"
    f"(?!{either('fields', 'counted otherwise')})"
)
# what a list has to be opened with, if its noun says less than 产业: 瞄准…两大方向, 引进…三类项目
OPENS = re.compile(f"(?:{either('fields', 'aims at a list', 'opens a counted list')})(?:了|好)?$")
SAYS = ("产业", "行业", "赛道", "集群", "产业链", "产业集群")  # nouns that say themselves what is listed
NO_ITEM = re.compile(
    f"{either('fields', 'broken', 'no counted field')}|[的了在等是]|^(?:{either('fields', 'broken begin')})"
)
WHOLE = re.compile(f"[{HAN}A-Za-z0-9+-]{{2,14}}")
BACK = 100  # signs that a list may take
AND = "和与及、"
COUNTED_LIST_ENDS = re.compile("等?“?$")  # 甲、乙和丙等三大产业, 甲、乙、丙“三大业态”


def numbered(text: str, borders: set[int]) -> Iterator[Found]:
    """The items of each list that counts itself rightly."""
    done = 0
    for match in COUNT.finditer(text):
        if text.startswith(tuple(AND), match.end()) and not match["what"].startswith("产业"):
            continue
        end = COUNTED_LIST_ENDS.search(text, max(0, match.start() - 2), match.start())
        spans = _items(text, max(done, match.start() - BACK), end.start() if end else match.start(), borders)
        done, many = match.end(), MANY[match["many"]]
        if len(spans) in (many, many + (many > 3)):  # 会展商贸和文化体育 as the last of four
            fit = [span for span in spans if _can_be_item(text[slice(*span)], match["what"])]  # but 高新技术 among four
            if len(fit) >= len(spans) - (many > 3) and _are_fields(text, fit, match["what"]):
                yield from ((*span, "industry-list") for span in fit)


def _items(text: str, floor: int, end: int, borders: set[int]) -> list[tuple[int, int]]:
    """Where the items stand that end at `end`: parted by 、, the last by 和 as well."""
    floor = max((mark.end() for mark in CLAUSE.finditer(text, floor, end)), default=floor)
    while floor < end and text[floor] in AND:
        floor += 1
    first = text.find("、", floor, end)
    opening = OPENING.match(text, floor, first if first >= 0 else end)
    at = opening.end() if opening else max(floor, nouns_begin(text, first if first >= 0 else end, borders))
    if duty(text[at : at + 2]) != OPEN:  # 选择|石油、钢铁和有色三个行业
        stop = first if first >= 0 else end
        at = next((i for i in range(at + 2, stop - 1) if text[i:stop] in TERMS), at)
    cuts = [mark.span() for mark in re.finditer("、", text[at:end])]
    last = cuts[-1][1] if cuts else 0
    joints = list(LAST.finditer(text, at + last + 2, end - 1))
    pairs = cuts and all(LAST.search(item) for item in text[at:end].split("、"))  # 甲与乙、丙与丁: each is one
    if joints and not pairs:
        cuts.append((joints[0].start() - at, joints[0].end() - at))
    begins = [at, *(at + cut[1] for cut in cuts)]
    ends = [*(at + cut[0] for cut in cuts), end]
    return list(zip(begins, ends, strict=True))


def _are_fields(text: str, spans: list[tuple[int, int]], what: str) -> bool:
    """Whether the items can be fields, and one of them is surely one."""
    words = [text[slice(*span)] for span in spans]
    if not all(_can_be_item(word, what) for word in words):
        return False
    known = what == "研究方向" or any(looks(word) or _holds_term(word) for word in words)
    known = known and not SPHERES.issuperset(words)
    aimed = OPENS.search(text, max(0, spans[0][0] - 6), spans[0][0])
    return known and bool(aimed or what in SAYS)


def _can_be_item(word: str, what: str) -> bool:
    """Whether a word can be a field; among directions of research, any: 品质安全与营养健康."""
    fits = what == "研究方向" or word in TERMS or not NO_ITEM.search(_bare(word))
    return bool(WHOLE.fullmatch(word)) and fits


def _bare(word: str) -> str:
    """数字产业 as an item of 三大产业: the word before its ending."""
    return word.removesuffix("产业") if len(word) > 3 else word


def _holds_term(word: str) -> bool:
    """Whether a term that is one wherever it stands is within a word: 可重复使用火箭|回收."""
    return any(
        TERMS.get(word[start:end]) == "strong"
        for start in range(len(word) - 1)
        for end in range(start + 3, len(word) + 1)
    )
