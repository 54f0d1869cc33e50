"""Whether a word is coined: a name that somebody gave, and no word of every day."""

from __future__ import annotations

import re
from functools import cache

from extract.lists.load import rows, words
from extract.names.classes import made_of
from extract.names.tags import tag
from extract.names.territory import by_name
from extract.segment import cut

CLASS = words("classes", "enterprise", "brand")
OF_PLACES = words("kinds", "firm of a place")
BLANK = frozenset(("", "nz", "nr", "nrt", "nrfg", "nt", "j", "g", "ng", "ag", "vg", "x"))
HAN = re.compile("[\u4e00-\u9fffA-Za-z]+")
NO_BRAND = re.compile("[的了在和与是为有将被把从向其该各无等及以可更最新大小老多全本我每某这那之所让使给并]")


def is_coined(lead: str, trade: str = "") -> bool:
    """Whether a word is no word of every day: no dictionary has it, or only as a name.

    >>> is_coined("云峤"), is_coined("低碳"), is_coined("海洋")
    (True, False, False)
    """
    if NO_BRAND.search(lead) or not HAN.fullmatch(lead) or lead in fields() or made_of(lead, CLASS):
        return False
    if LEANING.match(lead):
        return False
    if lead in by_name():
        return trade in OF_PLACES
    if tag(lead):
        return tag(lead) in ("nz", "nr", "nrt", "nt", "ns", "j")
    return all(len(word) == 1 or (tag(word) in BLANK and not made_of(word, CLASS)) for word in cut(lead))


# 做实资本, 高水平科技: what somebody does, and how.
# 像寄快递, 出废钢铁; 粤澳科技: two places and no brand
LEANING = re.compile(
    "[做加促提抓助打让靠凭增降扩减像出跟比据似叫替寄]|[京津沪渝冀豫辽湘皖鲁苏浙赣鄂桂甘晋蒙陕闽粤藏川琼港澳台]{2,4}$|高.|新一|全[省市国球域]|最|较|更|超[高大强]"
)


@cache
def fields() -> frozenset[str]:
    """Terms of industries: 光伏, 多晶硅."""
    return frozenset(row[0] for row in rows("industries"))
