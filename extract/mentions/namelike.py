"""How much the signs of a stretch look like a Chinese name: the family, the given name, and the words of the language.

What a name weighs is 10 × ln of its odds against running text; which place it stands in is weighed elsewhere.
"""

from __future__ import annotations

import re
from functools import lru_cache

import jieba

from extract.lists.load import rows

HAN = "\u4e00-\u9fff"
SURNAMES = {name: int(weight) for name, weight in rows("surnames")}
GIVEN = {row[0]: (int(row[1]), int(row[2]), int(row[3])) for row in rows("given_names")}
WORDS = {word: int(count) for word, count in rows("surname_words")}
UNSEEN = (0, 0, 0)  # so rare elsewhere that it is likely in a name: 旻
NEVER = -999
COMPOUND = tuple(name for name in SURNAMES if len(name) > 1)
STYLED = re.compile(
    "先生|女士|小姐|太太|老师|教授|院士|书记|主任|局长|市长|县长|部长|总理|主席|师傅|同学|医生|某某?|氏"
)  # 张先生 is no name
HANS = re.compile(f"[{HAN}]+")
NAMELIKE = 20  # of a sign that stands in names of two again and again and was not seen alone: 炜, 烨
# 曾|明确, 江|苏特聘, 富|口袋, 慕名|来: words that begin or end like names.
# fmt: off
NO_GIVEN = frozenset(
    (
        "明确", "特聘", "特邀", "特约", "口袋", "学院", "大学", "部门", "单位", "企业", "机构", "公司", "集团", "经过",
        "经常", "通过", "一直", "先后", "多次", "专门", "任何", "全部", "全体", "父母", "凤凰",
    )
)
NO_NAME = (
    "富裕", "慕名", "应邀", "应聘", "应当", "应急", "管理", "项目", "全体", "相关", "相互", "安全", "宿舍", "时任",
    "时间", "殷殷", "班子", "祝贺", "祝福", "支教", "双聘", "师姐", "荣评", "贺信", "高官", "华小区", "齐上", "包户",
    "司法", "曾深", "曾寄", "曾强", "来川", "谈道", "怀抱", "曾获", "曾言", "曾任", "曾多", "曾表", "曾指", "曾说",
    "任群", "任群主", "农艺", "匡正", "都希望", "才拿", "江水域", "初创",
)
# fmt: on
PARTICLES = frozenset("和向从与由及")


@lru_cache(maxsize=65536)
def weigh(name: str) -> int:
    """How much like a name the characters are: 10 × ln of the odds against running text."""
    family = next(one for one in COMPOUND if name.startswith(one)) if name.startswith(COMPOUND) else name[:1]
    given = name[len(family) :]
    if family in PARTICLES and jieba.dt.FREQ.get(given, 0) > 500:
        return NEVER  # 和|学生, 向|大家
    if family not in SURNAMES or not 1 <= len(given) <= 2 or not HANS.fullmatch(given):
        return NEVER
    weight = SURNAMES[family] if SURNAMES[family] < 10 else SURNAMES[family] // 2 + 5
    if given in NO_GIVEN or name.startswith(NO_NAME):
        return NEVER
    if family == "任" and given[0] in "专组主副命职期何":
        return NEVER  # 院士|任专家组组长
    if STYLED.fullmatch(given) or given.endswith(("副", "老")) or given[1:] in ("镇", "乡"):
        return NEVER  # 刘宁|副书记, 柳泉镇|派出所
    if len(given) == 1:
        first, last, alone = GIVEN.get(given, UNSEEN)
        return weight + (NAMELIKE if alone < 0 and min(first, last) > 40 else alone)
    return weight + GIVEN.get(given[0], UNSEEN)[0] + GIVEN.get(given[1], UNSEEN)[1]


def likely(text: str, start: int, end: int, least: int) -> bool:
    """Whether a stretch that something else makes out to be a name looks like one, and is no word."""
    return weigh(text[start:end]) >= least and not is_word(text, start, end - start, 300)


# 王国林, 王朝华: words of the language that names begin with all the same, where the third sign is one of names
OPENING_NAMES = ("王国", "王朝", "王子")
NAMING = 10


def is_word(text: str, start: int, size: int, most: int) -> bool:
    """Whether a word of the language, that often, stands here: 关于, 方面, 高新技术."""
    if any(WORDS.get(text[start : start + length], 0) >= 30 for length in range(size, 5)):
        return True
    if text.startswith("皮书", start + 1):  # 白皮书, 蓝皮书
        return True
    if text.startswith(COMPOUND, start):
        return False
    if size == 3 and text.startswith(OPENING_NAMES, start) and GIVEN.get(text[start + 2], UNSEEN)[1] >= NAMING:
        return False
    return size > 2 and WORDS.get(text[start : start + 2], 0) >= most
