"""Firms by their brand: what stands beside firms in a list, behind 企业, and a coined word with a trade behind it.

三一重工、云杉重科、青禾智能共同发起: where one member of a list is a firm, those that sound like brands are, too.
与云峤光电签约: a word that no dictionary has, with a trade behind it, between a border and a border.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either
from extract.mentions.enterprises import may_be_brand, sounds_brand
from extract.names.classes import made_of
from extract.names.coined import CLASS, is_coined
from extract.names.scan import HOUSE, PLACE, Scan, scan
from extract.names.tags import OPEN, STOP, STOPPING, duty, tag
from extract.notes import Candidate, notes
from extract.segment import cut
from extract.sought import Sought

SIGNS = frozenset(("", *"，。；：！？、“”（）《》·\n "))
JOINS = frozenset("和与及暨")
LEADS = frozenset("对由在从向为到是像")
# What a firm trades in, at the end of its short name.
TRADE = Sought(either("kinds", "firm", "firm of a place"))
# In a list of firms, nouns of every trade end a brand as well: 云杉材料, 青禾机器人.
ANY_TRADE = re.compile(f"(?:{either('kinds', 'firm in a list')})$")
POST = re.compile(
    "副?总经理|副?总裁|副?董事长|首席|创始人|负责人|技术总监|研发总监|党委书记|总工程师|员工|集团|公司|股份"
)
STRETCH = re.compile(r"[^，。；：！？“”（）《》\n]{4,300}")


@Language.component("zhengtu_brands")
def brands(doc: Doc) -> Doc:
    found = notes(doc)
    made = scan(doc)
    found.candidates.extend(_coined(made))
    found.candidates.extend(_behind(made))
    found.candidates.extend(_siblings(made, found.candidates))
    return doc


def _coined(made: Scan) -> Iterator[Candidate]:
    for match in TRADE.finditer(made.text):
        if not _ends(made, match.end()):
            continue
        for size in (2, 3, 4):
            start = match.start() - size
            if start >= 0 and _begins(made, start) and is_coined(made.text[start : match.start()], match.group()):
                start += made.text[start] in LEADS  # 由|云杉资本
                if made.text[start] == "投" or made.text[start - 1 : start] == "做":
                    break  # 投|硬科技, 做|强中医药
                yield Candidate(_with_place(made, start), match.end(), "Enterprise", "brand-trade", 1)
                break


def _begins(made: Scan, start: int) -> bool:
    """Whether a name can begin here: behind a sign, a conjunction, a verb, or a place."""
    before = made.text[start - 1 : start]
    if before in SIGNS or before in JOINS:
        return True
    if not made.border[start]:
        return False
    word = made.text[made.word_to.get(start, start - 1) : start]
    if word[-1:].isdigit():
        return False
    return word in LEADS or duty(word) == STOP or start in made.ending.get(PLACE, {})


def _with_place(made: Scan, start: int) -> int:
    """宁波|云峤精工: a place directly before is of the name, where it begins the stretch."""
    hit = made.ending.get(PLACE, {}).get(start)
    return hit.start if hit and made.text[hit.start - 1 : hit.start] in SIGNS else start


def _ends(made: Scan, end: int) -> bool:
    """Whether a name can end here: before a sign, a conjunction, a verb or a post."""
    after = made.text[end : end + 1]
    if after in SIGNS or after in JOINS or after == "等":
        return True
    if not made.border[end]:
        return False
    stop = made.next_border(end, min(end + 8, len(made.text) + 1), end + 1)
    return duty(made.text[end:stop]) == STOP or bool(POST.match(made.text, end))


# 链主企业云峤重工: directly behind what it is.
BEHIND = Sought(
    r"(?:“?链主”?|龙头|民营|辖区|园区|区内|本土|本地|头部|骨干|国有|上市|“?独角兽”?|领军|瞪羚|外资|科技|高新技术|“小巨人”|代表性?|当地|开发区|高新区|经开区|新区)"
    r"(?:企业|公司)(?=[\u4e00-\u9fffA-Za-z])"
)


def _behind(made: Scan) -> Iterator[Candidate]:
    for match in BEHIND.finditer(made.text):
        end = _forward(made, match.end())
        if maker := MAKER.match(made.text, match.end(), end + 2):
            if made.border[match.end()] and made.border[maker.end(1)] and is_coined(maker[1]):
                yield Candidate(match.end(), maker.end(1), "Enterprise", "brand-behind", 1)
            continue
        word = made.text[match.end() : end]
        if not made.border[match.end()] or not _ends(made, end) or not 2 <= len(word) <= 10:
            continue
        if may_be_brand(word) and not ACTED.search(word) and _sounds_firm(made, match.end(), word):
            yield Candidate(match.end(), end, "Enterprise", "brand-behind", 1)


def _sounds_firm(made: Scan, start: int, word: str) -> bool:
    """Whether a word begins with a house or a brand that a trade follows."""
    trade = TRADE.search(word, 2) or ANY_TRADE.search(word, 2)
    return start in made.beginning.get(HOUSE, {}) or (trade is not None and is_coined(word[: trade.start()]))


# 高新区企业云峤特|研发的粉末: a coined word in front of a verb of making.
MAKER = re.compile("([\u4e00-\u9fff]{3,4}?)(?:研发|研制|开发|生产|制造|推出|打造|攻克|建成)")
ACTED = re.compile("[家个名项元人]|[\u4e00-\u9fff](?:率|额|量|数)$")


def _forward(made: Scan, start: int) -> int:
    """Where a member that begins here ends: at a verb, a sign, a conjunction, or 等."""
    here = start
    while here < len(made.text) and here - start < 14 and made.text[here] not in SIGNS:
        stop = made.next_border(here, min(here + 12, len(made.text)) + 1, here + 1)
        word = made.text[here:stop]
        if word.startswith("等") or word in CLOSERS or (duty(word) != OPEN and (here > start or _leads(word))):
            break
        here = stop
        if here - start > 3 and ANY_TRADE.search(made.text[start:here]) and not TAIL.match(made.text, here):
            break
    return here


def _leads(word: str) -> bool:
    """Whether a word that is no part of names begins no brand either; 运达 of 运达股份 is a verb for the dictionary."""
    return len(word) > 1 and (word in STOPPING or tag(word) in ("p", "c", "r", "d", "u", "f", "m"))


TAIL = re.compile("股份|集团|科技|公司|技术|控股|有限")
CLOSERS = frozenset(("企业", "公司", "三家", "两家", "共同", "负责人", "代表", "领衔"))


def _siblings(made: Scan, candidates: list[Candidate]) -> list[Candidate]:
    """Members of a list in which another member is a firm, and that sound like firms."""
    firms = {(one.start, one.end) for one in candidates if one.type == "Enterprise"}
    others = {one.end for one in candidates if one.type not in ("Enterprise", "Industry", "Product", "Place")}
    by_start = dict(sorted(firms))
    by_end = {end: start for start, end in sorted(firms, reverse=True)}
    found: list[Candidate] = []
    for stretch in STRETCH.finditer(made.text):
        if "、" in stretch.group():
            for spans in _lists(made, stretch.start(), stretch.end(), by_start, by_end):
                known = sum(span in firms for span in spans) or _all_coined(made, spans)
                fresh = [s for s in spans if s not in firms and s[1] not in others and _fits(made, *s)]
                if known and len(fresh) <= 4 * known:
                    found += [Candidate(start, end, "Enterprise", "brand-list", 2) for start, end in fresh]
    return found


def _all_coined(made: Scan, spans: list[tuple[int, int]]) -> int:
    """博威合金、江丰电子: members that all are coined words with a trade behind them vouch for each other."""
    trades = [ANY_TRADE.search(made.text[start:end]) for start, end in spans]
    fit = [
        trade is not None and is_coined(made.text[start : start + trade.start()])
        for (start, end), trade in zip(spans, trades, strict=True)
    ]
    return len(spans) if len(spans) > 1 and all(fit) else 0


def _fits(made: Scan, start: int, end: int) -> bool:
    word = made.text[start:end]
    if not 2 <= len(word) <= 10 or not may_be_brand(word) or NO_FIRM.search(word) or INVESTED.search(word):
        return False
    if trade := ANY_TRADE.search(word):
        lead = word[: trade.start()]
        return not made_of(lead, CLASS) and (len(lead) == 2 or _has_name(lead))
    return sounds_brand(word) or _has_name(word)


INVESTED = re.compile("投[早小长硬中创新]$|^(?:着力|坚持|引导|鼓励)?投")  # 投早、投小、投硬科技


def _has_name(word: str) -> bool:
    return any(len(part) > 1 and tag(part) in ("", "nz") for part in cut(word))


# What ends the name of another thing, or says somebody's post.
NO_FIRM = re.compile(
    "(?:等|人社|工信|发改|卫健|联合|信托|总局|处|局|部|厅|委|办|人民|谷|城|园|区|院|所|室|会|联盟|基地|项目|镇|村|乡|街道|线|站|库|馆|工程|计划|行动|展|节|赛|奖|法|制|化|性|型|类|式|业务|服务|管理|建设|开发|生产|销售|研发|应用)$"
    "|理事|会长|主任|院长|书记|教授|校长|市长|局长|处长|部长|主席|委员|院士|总监|协会|学会|大学|[、\\d]{2}|[年月日]"
)


def _lists(
    made: Scan, start: int, end: int, ends: dict[int, int], begins: dict[int, int]
) -> Iterator[list[tuple[int, int]]]:
    """The lists between two signs, each as its members: read to the left from the first 、, to the right from each.
    `ends` and `begins` give where a firm ends that begins somewhere, and the other way round."""
    spans: list[tuple[int, int]] = []
    commas = [i for i in range(start, end) if made.text[i] == "、"]
    for comma, after in zip(commas, [*commas[1:], end], strict=True):
        if not spans:
            spans += _first_span(made, start, comma, begins)
        here = comma + 1
        stop = ends.get(here) or min(_forward(made, here), after)
        if stop < after != end and after - here <= 8 and not BROKEN.search(made.text, here, after):
            stop = after  # 、三|一|重能、: short enough for one name
        if stop > here:
            spans.append((here, stop))
        if stop == after and stop != end:
            continue
        if stop > here and made.text[stop : stop + 1] in JOINS and stop < after:
            last = ends.get(stop + 1) or min(_forward(made, stop + 1), after)
            spans.append((stop + 1, last))
        yield spans
        spans, start = [], stop


BROKEN = re.compile("[等的在是了为将由对从向和与及以]|企业|公司|单位")


def _first_span(made: Scan, start: int, end: int, begins: dict[int, int]) -> Iterator[tuple[int, int]]:
    """The first member: a firm that ends at the first 、, or what stands behind the last verb before it."""
    if end in begins:
        yield begins[end], end
        return
    here = end
    while here > start:
        begin = made.word_to.get(here, here - 1)
        word = made.text[begin:here]
        if begin < start or duty(word) != OPEN or word in CLOSERS or word in JOINS or word in ("联合", "引领"):
            break
        here = begin
    if here < end:
        yield here, end
