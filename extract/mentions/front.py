"""Words in front of a name that never begin one: 到|鲁汶仪器有限公司, 步入|某集团, 一项|三等奖, 学校|第六届大赛."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import jieba

from extract.names.territory import by_name
from extract.notes import Candidate

ORGANISATIONS = frozenset(["Enterprise", "Agency", "Platform", "Association", "University", "Zone", "Alliance"])
OPEN = ORGANISATIONS | {"Event", "Honor", "Product", "Industry"}
SMALL = frozenset("到对在从由被将把与和及或赴是有了像")
# Verbs of going, being and getting there; events and programmes may well begin with them: 走进高新区.
MOVES = frozenset(
    ["步入", "走进", "走入", "来到", "前往", "赶到", "到访", "参观", "考察", "访问", "位于", "坐落", "落户", "入驻"]
    + ["齐聚", "形成", "筑牢", "集聚", "引进", "引来", "引育", "投资", "投用", "通过", "来自", "特邀", "邀请"]
)
# 一项三等奖, 两期培训班; not 三个代表 (a policy), not 一等奖
COUNTED = re.compile(
    r"(?:[一二两三四五六七八九十百]|\d)+余?多?(?:项|个|名|件|枚|期|辆|台|套|块|批|款|座|处|所|家|条|艘|架|根)"
)
WHOSE = re.compile(r"(?:学校|我校|全校|我院|我省|我市|我县|我区|我国)(?=第[一二三四五六七八九十百\d]+[届次]|20\d\d)")
# 15日举行|某发布会, 召开|专题会议, （记者张明）|某论坛: the verb that holds an event, and a by-line
HOLDS = re.compile(
    r"(?:\d{0,2}日)?(?:上午|下午)?(?:举行|召开|举办|主办|承办|出席|参加)了?|（[^（）]{0,4}记者[^（）]{1,8}）"
)
# 学校|云杉计算研究中心, 为|化工学院
HOUSES = frozenset(["Platform", "Association"])
OURS = frozenset(["学校", "我校", "全校", "该校", "学院", "我院"])
LEAST = 3  # characters that must be left of a name
# 某集团旗下|某研究院: whose a body is stands in front of its name
OWNED = re.compile("(?:旗下|下属|所属|直属)的?")
LEAST_OWNED = 5  # 某集团旗下公司 names nobody


def trimmed(one: Candidate, text: str, tokens: Mapping[int, int]) -> Candidate:
    """The candidate without such words in front; `tokens` gives the end of each word by its start."""
    if one.type not in OPEN or one.name not in ("", text[one.start : one.end]) or _begins_with_place(one, text):
        return one
    start, before = _behind_owner(one, text), -1
    while start != before:
        before, start = start, _behind(one, start, text, tokens)
    if start == one.start or one.end - start < LEAST:
        return one
    return replace(one, start=start, name=one.name and text[start : one.end])


def _behind_owner(one: Candidate, text: str) -> int:
    """The begin of a body behind its owner, of which it is told (旗下)."""
    found = OWNED.search(text, one.start + 2, one.end - LEAST_OWNED) if one.type in ORGANISATIONS else None
    return found.end() if found else one.start


def is_owned_class(one: Candidate, text: str) -> bool:
    """Whether a name ends with some body of another's: 某集团旗下公司."""
    return one.type in ORGANISATIONS and bool(
        OWNED.search(text, max(one.start + 2, one.end - LEAST_OWNED - 1), one.end)
    )


def _begins_with_place(one: Candidate, text: str) -> bool:
    """七台河云杉材料有限公司, 从化高新区: no count and no preposition; but 三台设备有限公司 may be one, where no zone
    and no body of government is named."""
    counted = one.type not in ("Zone", "Agency") and COUNTED.match(text, one.start, one.end)
    least = LEAST if counted or one.type not in ORGANISATIONS else 2
    return any(text[one.start : one.start + size] in by_name() for size in range(least, 7))


def _behind(one: Candidate, start: int, text: str, tokens: Mapping[int, int]) -> int:
    """The end of the word in front, where it never begins a name of the type."""
    word = text[start : tokens.get(start, start)]
    if one.type in HOUSES and (word in ("为", "以") or (word in OURS and one.end - start > len(word) + 5)):
        return start + len(word)
    if word in SMALL or (word in MOVES and one.type in ORGANISATIONS):
        return start + len(word)
    if word[:1] in SMALL and not jieba.dt.FREQ.get(word):  # 到鲁汶: a word that the segmenter made up
        return start + 1
    found = COUNTED.match(text, start, one.end)
    if one.type == "Event" and not found:
        found = WHOSE.match(text, start, one.end) or HOLDS.match(text, start, one.end)
    return found.end() if found else start
