"""Whether words can be the name of an industry or a technical field."""

from __future__ import annotations

import re

from extract.lists.load import either, rows, words

HAN = "\u4e00-\u9fff"
Found = tuple[int, int, str]  # where a field begins and ends, and the rule that says so

TERMS = {row[0]: row[1] for row in rows("industries")}
GENERIC = re.compile(either("fields", "general"))  # 主导|产业, 全省|产业: words that say of no industry which
CORE = re.compile(either("fields", "core"))
MATTER = re.compile(either("fields", "other matter") + "|学$")
# 推进转型, 高新技术, 加大研发: words that no field has within it, at its begin, or at its end
BROKEN = re.compile(
    f"{either('fields', 'broken')}|^(?:{either('fields', 'broken begin')})|[的了在等]"
    "|中(?!药|医|间体|草药|成药|餐|式|子|转)|(?<![海水陆路空线])上(?!游)"
    "|(?<![水地井海线])下(?!游)|内(?!燃|窥|饰|存)|^科学前沿$"
    "|(?:研究|研发|融合|应用|发展)$"
    "|(?:[工产农]业|城镇|现代|智能|高端|绿色|一体|规模|标准|品牌|市场|国际|均[衡等]|便利|集群)化$"
)
# what a government cares for, and no industry by standing beside one: 清洁能源、养老、…
SPHERES = words("fields", "sphere of government")
# 核桃产业, 柴油机产业: what grows or is bred, and machines
GROWN = re.compile(
    "[果菜茶豆薯麦稻米花菇菌药参桃梨莓梅李杏柿蔬桑榛杞苗粮粱柑橘橙蕉枣瓜椒姜蒜葱棉麻蔗蚕牛羊猪鸡鸭鹅鱼虾蟹蜂竹笋藕粉酒油糖酱奶果肉丝瓷椒耳]$|玫瑰$|种植$|养殖$|.{2}机$"
)


def fits(text: str, span: tuple[int, int], borders: set[int]) -> bool:
    """Whether an item of such a list can be an industry: a term, or a short noun that is no other matter of plans."""
    item = text[slice(*span)]
    if item in TERMS:
        return True
    if not 1 < len(item) < 10 or not begins(text, span[0], borders) or BROKEN.search(item):
        return False
    if "产业" in item:
        return not GENERIC.search(item.replace("产业", "")) and len(item) > 3
    return bool(CORE.search(item)) or len(item) < 6 and not MATTER.search(item)


# 以及|民生设施、|农副产品: what a list of industries does not name, however plainly it says that it is one
PLAIN = re.compile(f"[{HAN}A-Z]+")
ALL_GENERIC = re.compile(f"^(?:{either('fields', 'general')})+(?<!.服务)$")  # but 数字服务
NO_TRADE = re.compile(either("fields", "no trade") + "|[产行]业$|[^流]通道|(?:产品|科学|农村)$")


def told(text: str, span: tuple[int, int], borders: set[int]) -> bool:
    """Whether an item that nothing else knows can be one of a list of industries beside others that are known."""
    item = text[slice(*span)]
    plain = 2 < len(item) < 9 and PLAIN.fullmatch(item) and begins(text, span[0], borders) and span[1] in borders
    return bool(plain) and not (BROKEN.search(item) or NO_TRADE.search(item) or ALL_GENERIC.fullmatch(item))


def begins(text: str, at: int, borders: set[int]) -> bool:
    """Whether a word begins here: at a border, or behind what parts the items of a list (航天|和|文创旅游)."""
    return at in borders or text[at - 1 : at] in ("、", "和", "与", "及")


def looks(item: str) -> bool:
    return item in TERMS or 2 < len(item) < 10 and bool(CORE.search(item)) and not BROKEN.search(item)


def sure(item: str) -> bool:
    """Whether an item is more than a sphere of government: 能源、水利、交通等领域 names no industry."""
    return TERMS.get(item) == "strong" or len(item) > 3
