"""Where a name begins: read to the left from its kind word, by grammar.

江阴高新区企业江苏澄测科技有限公司: from 有限公司 to the left over 科技, 澄测, to the place 江苏 with nothing of
a name before it. A verb, a preposition, a particle or a class noun ends the reading; a place, a university or
a body that stands directly before is its anchor.
"""

from __future__ import annotations

from dataclasses import dataclass

from extract.names.scan import BODY, PLACE, UNIVERSITY, ZONE, Scan
from extract.names.tags import JOIN, STOP, duty

LIMIT = 44
CLOSING = {"”": "“", "’": "‘", "）": "（", "》": "《"}
PUNCTUATION = frozenset("，。；：、？！…“‘（《〈【[】]〉》\n —~|*#/▶►■●")
WIDE = ("全国", "国家", "中国", "中华", "国际", "全球", "世界", "亚欧", "亚洲", "中央", "国务院", "中外")
LEVEL = frozenset("省市县区州")
# What stands before a name without being of it.
LEADING = (
    "省级", "市级", "国家级", "部级", "校级", "区级", "县级", "首个", "首家", "首批", "省重点", "市重点", "国内", "世界级", "省部级", "中央级", "地方",
    "江苏省级", "重点", "知名", "著名", "龙头", "骨干", "优秀", "高能级", "高端", "高层次", "大批", "新", "大", "小", "原", "现",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a name reaches to the left: its begin, the anchor it begins with (`kind` or ""), and whether a quotation opens it."""

    start: int
    anchor: str = ""
    quoted: bool = False


def reach(made: Scan, at: int, verbs: bool = False) -> Reach:
    """Read a name to the left from `at`, where its kind word begins. With `verbs`, only an anchor or a sign ends it
    (拾起卖科技有限公司); without an anchor verbs end it all the same."""
    if verbs:
        found = _read(made, at, at - 18, True)
        if found.anchor:
            return found
    return _read(made, at, at - LIMIT, False)


def _read(made: Scan, at: int, floor: int, verbs: bool) -> Reach:
    here, quoted = at, False
    while here > max(floor, 0):
        anchor = anchor_to(made, here)
        if anchor:
            return Reach(_outwards(made, anchor[0]), anchor[1], quoted)
        sign = made.text[here - 1]
        if sign in CLOSING:
            opened = _opening(made.text, here - 1, CLOSING[sign])
            if opened < 0 or (sign == "》"):
                break
            here, quoted = opened, quoted or sign in "”’"
            continue
        if sign in PUNCTUATION:
            break
        before = _word(made, here)
        act = duty(made.text[before:here])
        if act == JOIN:
            return _joined(made, before, here, floor, quoted)
        if act == STOP and not (verbs and made.text[before:here] not in NEVER):
            break
        here = before
    return Reach(_trim(made, here, at), "", quoted)


NEVER = frozenset(
    "的 在 是 了 将 把 被 对 从 向 由 等 企业 公司 依托 联合 携手 支持 推动 参观 走访 前往 来到 包括 成立 设立 组建 打造 投资方 以及 为 给 让 使 到 于 获批 入选 围绕 通过 与".split()
)


def _word(made: Scan, end: int) -> int:
    """The begin of the word that ends here; where a segmenter saw none, of the one that it stands in."""
    begin = made.word_to.get(end, -1)
    if begin >= 0:
        return begin
    begin = end - 1
    while begin > 0 and not made.border[begin]:
        begin -= 1
    return begin


def _opening(text: str, close: int, sign: str) -> int:
    return text.rfind(sign, max(close - 24, 0), close)


def anchor_to(made: Scan, end: int) -> tuple[int, str] | None:
    """The place, university, body or wide word (全国, 国家) that ends here, with its kind."""
    for kind in (UNIVERSITY, BODY, ZONE, PLACE):
        hit = made.ending.get(kind, {}).get(end)
        if hit:
            return hit.start, kind
    for word in WIDE:
        if made.text.endswith(word, 0, end):
            return end - len(word), "wide"
    if made.text[end - 1] in LEVEL and made.border[end - 1] and _level_alone(made, end - 1):
        return end - 1, "level"
    return None


def _level_alone(made: Scan, at: int) -> bool:
    """Whether 省 or 市 stands for the one of this document: 由省产业技术研究院."""
    before = made.text[at - 1 : at]
    return before in "，。、；：（“\n 和与及由对在经向从请" or at == 0


def _outwards(made: Scan, start: int) -> int:
    """The begin of a chain of anchors: 江苏省南京市, 中国科学院北京, 中共江苏省."""
    for _ in range(4):
        further = next(
            (
                hit.start
                for kind in (UNIVERSITY, BODY, ZONE, PLACE)
                if (hit := made.ending.get(kind, {}).get(start)) and hit.start < start
            ),
            None,
        )
        if further is None:
            break
        start = further
    return start - 2 if made.text.endswith("中共", 0, start) else start


def _joined(made: Scan, before: int, after: int, floor: int, quoted: bool) -> Reach:
    """北京纳米能源与系统研究所: 与 is of the name if what stands before it is no name itself but leads to an anchor."""
    if anchor_to(made, before) is None and made.text[before - 1] not in PUNCTUATION:
        further = _read(made, before, floor, False)
        if further.anchor and further.anchor != "level" and further.start < before:
            return further
    return Reach(_trim(made, after, after + 1), "", quoted)


def _trim(made: Scan, start: int, end: int) -> int:
    """Leave out what leads up to a name: 省级, 首个."""
    for word in LEADING:
        if made.text.startswith(word, start) and start + len(word) < end and made.border[start + len(word)]:
            return start + len(word)
    return start
