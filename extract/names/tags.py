"""Words and what they do at the border of a name: jieba's dictionary of parts of speech, with our corrections.

A name ends to the left where a verb, a preposition, a particle or a class noun (企业, 单位) stands. Many words that
are verbs for a dictionary build names in official Chinese (创新, 制造, 服务): they are listed as `BUILDING`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import jieba

from extract.lists.load import words

OPEN, STOP, JOIN = "open", "stop", "join"
# Verbs and words of time for the dictionary, nouns in names: 技术创新中心, 孵化器, 检验检测.
BUILDING = words("borders", "building")
# Nouns, adverbs and adjectives that never begin or stand within a name, whatever the dictionary says.
STOPPING = words("borders", "stopping")
STOP_TAGS = frozenset(
    [
        "p",
        "c",
        "u",
        "uj",
        "ul",
        "uz",
        "ug",
        "ud",
        "uv",
        "r",
        "rr",
        "rz",
        "d",
        "df",
        "y",
        "e",
        "o",
        "f",
        "q",
        "v",
        "vd",
        "vi",
        "vq",
        "zg",
        "t",
        "tg",
        "mq",
        "l",
        "i",
    ]
)
# Verbs that build names within them (城市建设研究院) but are the verb of the clause behind a place or at the
# beginning: 黄冈建设人力资源服务产业园, 研究推进矿山安全实验室.
ACTING = words("borders", "acting")
# Verbs and adverbs that are the clause's own behind who acts, and of no name: 青禾市启动重点实验室建设.
CLAUSE = words("borders", "clause")
JOINING = frozenset(("与", "和", "及", "暨"))


@cache
def _tags() -> dict[str, str]:
    """jieba's dictionary: word to tag."""
    with jieba.get_module_res("dict.txt") as file:
        lines = (line.decode("utf-8").split(" ") for line in file)
        return {line[0]: line[-1].strip() for line in lines}


def tag(word: str) -> str:
    """The part of speech that jieba's dictionary gives a word; "" for one it does not know."""
    return _tags().get(word, "")


@lru_cache(maxsize=65536)
def duty(word: str) -> str:
    """What a word does at the left border of a name: OPEN goes on, STOP ends it, JOIN joins two parts.

    >>> duty("创新"), duty("推动"), duty("与"), duty("材料")
    ('open', 'stop', 'join', 'open')
    """
    if word in JOINING:
        return JOIN
    if word in STOPPING and word not in BUILDING:
        return STOP
    if word in BUILDING:
        return OPEN
    kind = tag(word)
    if not kind and len(word) == 2 and LEANING.intersection(word):
        return STOP  # 仍为, 拟由, 正以: what a segmenter makes of two signs that lean on others
    return _duty_of_tag(word, kind)


LEANING = frozenset("由拟仍将被为对从向与和及在是的了以把让并但而或于均亦都")


# 综合利用, 丝绸之路: jieba marks many terms of a trade as phrases.
TERM = re.compile(
    "(?:系统|创新|转移|转化|教育|分析|运动|蛋白|植物|软件|处理|纤维|动物|函数|工程|环境|神经|方程|贸易|科学|操作|组织|规划|作物|程序|经营|压缩|服务|资本"
    "|社会|灾害|规律|运输|武器|生物|逻辑|建筑|生殖|管理|结构|分子|文件|材料|文化|供应|人物|效应|技术|资源|利用|经济|之路|保护|开发|能源|设备"
    "|工业|商务|网络|医学|艺术|力学|化学|物理|机械|电子|通信|安全|制造|控制|检测|交通|水利|病害|疾病|遗产|遗址|传统|革命)$"
)


def _duty_of_tag(word: str, kind: str) -> str:
    if kind == "l" and TERM.search(word):
        return OPEN
    if kind in STOP_TAGS:
        return STOP
    if kind == "m" or word.isdigit():
        return OPEN if word.startswith("第") else STOP
    return OPEN
