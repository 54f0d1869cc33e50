"""What a firm is said to deal in: 是一家专注于射频芯片设计的公司, 是一家粮食生产加工企业."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either
from extract.mentions.fields.item import ALL_GENERIC, BROKEN, CORE, GROWN, HAN, NO_TRADE, TERMS, Found, begins
from extract.mentions.fields.row import split
from extract.sought import Sought

WORKS = "生产|加工|制造|研发|研制|设计|开发|养殖|种植|酿造|冶炼|回收"
FIRM = "企业|公司|厂商|供应商|服务商|制造商|工厂"
# 专注于射频前端芯片设计的国家级专精特新企业: what stands between the verb and 的…公司
DEVOTED = Sought(
    f"(?:{either('fields', 'does business')})([{HAN}A-Za-z0-9、和与及]{{2,40}}?)"
    f"(?:(?:等|相关|领域|行业|业务|产业|赛道|技术|产品|{WORKS}|销售|服务|应用|推广|集成|运营|、|和|与|及|一体化?)*)"
    f"(?=的[{HAN}“”]{{0,14}}(?:{FIRM})|(?<={'|'.join(w[-2:] for w in WORKS.split('|'))})(?:业务|工作)?[，。；])"
)
# 是一家粮食生产加工企业: with the work, any goods; without it what is known for a field
KIND = Sought(
    f"(?:是|为|系|成)(?:国内|全国|我国)?一[家个]((?!以|集|从事|专|主)[{HAN}A-Za-z]{{2,10}}?)"
    f"((?:{WORKS}|销售|经营|服务|贸易)*)型?(?:{FIRM})"
)
THINGS = re.compile("设备$|仪器$|产品$|装置$")  # what such a firm makes, and no trade
NO_GOODS = re.compile(
    f"^(?:{either('fields', 'no business')})|{either('fields', 'no business within')}|[的了为在等以是有从对将把所]"
)


def devoted(text: str, borders: set[int]) -> Iterator[Found]:
    """What a firm is devoted to, item by item."""
    for match in DEVOTED.finditer(text):
        for span in split(text, *match.span(1)):
            if _goods(text, span, borders):
                yield *span, "industry-business"


def kind_of_firm(text: str, borders: set[int]) -> Iterator[Found]:
    """What says of a firm which it is: 一家|粮食|生产加工|企业."""
    for match in KIND.finditer(text):
        word = match[1]
        known = word in TERMS or CORE.search(word) or GROWN.search(word) or match[2].startswith(tuple(WORKS.split("|")))
        if known and not THINGS.search(word) and _goods(text, match.span(1), borders):
            yield *match.span(1), "industry-business"


def _goods(text: str, span: tuple[int, int], borders: set[int]) -> bool:
    """Whether words can be what a firm deals in."""
    word = text[slice(*span)]
    whole = begins(text, span[0], borders) and span[1] in borders and 1 < len(word) < 13
    return whole and not any(pattern.search(word) for pattern in (NO_GOODS, BROKEN, NO_TRADE, ALL_GENERIC))
