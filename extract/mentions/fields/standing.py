"""Whether a term stands by itself, and is no part of a name or of what another thing is made of: 光伏|板."""

from __future__ import annotations

import re

from extract.lists.load import either, words
from extract.mentions.fields.item import HAN
from extract.names.coined import is_coined

# 人工智能学院, 新材料股份: the term is part of a name, or of what is no industry.
NAME_GOES_ON = re.compile(f"(?:与[{HAN}]{{2,8}}?|[{HAN}]{{0,4}}?)(?:{either('fields', 'name goes on')})")
# 光伏板, 大数据平台, 轨道交通6号线: the term says what a thing is made of; it is a field where it ends.
STUFF = words("fields", "stuff")
ENDS = re.compile("$|[，。、；：！？”’）\n 和与及或等的在为是]|" + either("fields", "behind a field"))
# 可再生能源|扶贫, 风电|机组: the term says what another thing is for, or made of; or what a field makes or is used in,
# and no more the field: 核聚变|装置, 数字孪生|架构师, 半导体|检测设备
BOUND = re.compile(
    either("fields", "behind a part") + "|[板岛城机]|(?<=金融)产品|发电(?:装置|设备|机组)|[汽轿客货卡]车|[+—]"
)
SEVERAL = re.compile("(?:\\d\\d|[2-9两三四五六七八九十百千余多几])家$|批$")
COUNTED = re.compile(r"[一两\d][台辆架套款艘](?:新型|全新|国产)?$")
# 运用|大数据, 借助先进的|遥感: a tool, if it stands alone; a list (运用大数据、人工智能等技术) names fields
TOOL = re.compile("(?:运用|利用|借助|采用|启用|用上)(?:了|先进的?|全新的?|现代|新型|好)?$")
# 抽水蓄能|电站, 先进制造业|协作基地, 现代能源|保障体系: the name of a place or of a whole goes on
THING_ON = re.compile(f"[{HAN}]{{0,6}}?(?:{either('fields', 'thing goes on')})|[{HAN}]{{0,2}}体系")
COMPOUND = re.compile("化|性|型|式|率|量|费|税|价|权|法|师|员|工|站|馆|厂|店|场|局|厅|部|处|委|办|系|态")
# 、玖源|新材料, 赣新|种业: a coined word before a trade, from a sign on, is a firm
FIRM = re.compile("新材料|种业|光电子|生物医药|新能源汽车|新能源|智能制造|智能装备|集成电路|半导体|环保|重工|航空航天")


def stands(text: str, start: int, end: int, borders: set[int]) -> bool:
    """Whether the term stands by itself and not inside a longer word or name."""
    if start not in borders or end not in borders:
        return False
    if text[start:end] in STUFF and not ENDS.match(text, end) or COUNTED.search(text, max(0, start - 6), start):
        return False
    of_firms = text.startswith("企业", end) and SEVERAL.search(text, max(0, start - 3), start)  # 22家|氢能|企业
    if text[start - 1 : start] != "、" and not of_firms and (BOUND.match(text, end) or _is_tool(text, start, end)):
        return False
    if THING_ON.match(text, end) or text[start:end].endswith("制造业") and text.startswith("集群", end):
        return False  # 先进制造业集群 is a class of clusters
    if _is_brand(text, start, end, borders):
        return False
    return not NAME_GOES_ON.match(text, end) and not COMPOUND.match(text, end)


def _is_brand(text: str, start: int, end: int, borders: set[int]) -> bool:
    lead = text[max(start - 2, 0) : start]
    set_off = start - 2 in borders and text[start - 3 : start - 2] in ("、", "，", "。", "；", "\n")
    return set_off and bool(FIRM.fullmatch(text, start, end)) and is_coined(lead, text[start:end])


def _is_tool(text: str, start: int, end: int) -> bool:
    return text[end : end + 1] != "、" and bool(TOOL.search(text, max(0, start - 6), start))
