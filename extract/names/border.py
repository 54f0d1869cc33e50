"""Where a name begins: read to the left from its kind word, by grammar.

江阴高新区企业江苏澄测科技有限公司: from 有限公司 to the left over 科技, 澄测, to the place 江苏 with nothing of
a name before it. A verb, a preposition, a particle or a class noun ends the reading; a place, a university or
a body that stands directly before is its anchor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extract.lists.load import words
from extract.names.coined import fields
from extract.names.scan import BODY, HOUSE, PLACE, UNIVERSITY, ZONE, Scan
from extract.names.tags import ACTING, CLAUSE, JOIN, OPEN, STOP, duty, tag
from extract.names.territory import by_name

# 全力|保障|云台实验室: how hard somebody does something; the verb behind is no part of a name either.
EFFORT = words("borders", "effort")
LIMIT = 44
CLOSING = {"”": "“", "’": "‘", "）": "（", "》": "《"}
PUNCTUATION = frozenset("，。；：、？！…“‘（《〈【[】]〉》\n\u3000 —~|*#/▶►■●>→»")
WIDE = (
    "国家地方共建",
    "国家地方联合",
    "省部共建",
    "海峡两岸",
    "全国",
    "国家",
    "中国",
    "中华",
    "亚欧",
    "亚洲",
    "中央",
    "国务院",
)
LEVEL = frozenset("省市县区州")
DASHES = frozenset("—–－-")
# What stands before a name without being of it.
LEADING = (
    "省级", "市级", "国家级", "部级", "校级", "区级", "县级",
    "首个", "首家", "首批", "省重点", "市重点", "国内", "世界级", "省部级",
    "中央级", "地方",
    "江苏省级", "重点", "知名", "著名", "龙头", "骨干", "优秀", "高能级", "高端", "高层次",
    "大批", "新", "大", "小", "原", "现",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a name reaches to the left: its begin, the anchor it begins with (`kind` or ""), and whether a
    quotation opens it."""

    start: int
    anchor: str = ""
    quoted: bool = False


def reach(made: Scan, at: int, verbs: bool = False, joins: bool = True) -> Reach:
    """Read a name to the left from `at`, where its kind word begins. With `verbs`, only an anchor or a sign ends it
    (拾起卖科技有限公司); without an anchor verbs end it all the same."""
    if verbs:
        found = _read(made, at, at - 18, True, False)
        if found.anchor:
            return found
    return _of_nations(made, _read(made, at, at - LIMIT, False, joins))


# 中哈|连云港物流合作基地, 中新|天津生态城: of two nations
PAIR = re.compile("中[哈俄美英法德日韩欧非阿意西葡荷比瑞芬丹波匈捷塞希土以埃沙巴印泰越老柬缅马新菲蒙朝乌吉塔加智秘澳]$")


def _of_nations(made: Scan, found: Reach) -> Reach:
    """中国—|中亚健康产业联盟: the nation before a dash is of the name of what it has with others."""
    before = found.start - 1
    if (
        found.anchor == PLACE
        and made.border[max(before - 1, 0)]
        and PAIR.search(made.text, max(before - 1, 0), found.start)
    ):
        return Reach(before - 1, "wide", found.quoted)
    if made.text[max(before, 0) : found.start] not in DASHES or not made.text.endswith("中国", 0, before):
        return found
    return Reach(before - 2, "wide", found.quoted)


def _read(made: Scan, at: int, floor: int, verbs: bool, joins: bool = True) -> Reach:
    here, quoted = at, False
    while here > max(floor, 0):
        anchor = anchor_to(made, here)
        if anchor and here < at and not verbs and _acts(made, here, at):
            return Reach(_trim(made, here, at), "", quoted)
        if anchor:
            start = anchor[0] if anchor[1] == HOUSE else _outwards(made, anchor[0])
            return Reach(start, PLACE if anchor[1] == "wide" and start < anchor[0] else anchor[1], quoted)
        sign = made.text[here - 1]
        if sign in CLOSING:
            opened = _opening(made.text, here - 1, CLOSING[sign])
            if opened < 0 or (sign == "》"):
                break
            here, quoted = opened, quoted or sign in "”’"
            if sign in "”’" and _founds(made, here):
                break
            continue
        if sign in PUNCTUATION:
            break
        before = _word(made, here)
        act = _duty(made, before, here)
        if act == JOIN:
            return _joined(made, before, here, floor, quoted) if joins else Reach(_trim(made, here, at), "", quoted)
        if not verbs and here < at and before > 0 and _said_of(made, before, here):
            break
        if act == STOP and not (verbs and made.text[before:here] not in NEVER):
            field = _field_begins(made.text, before, here, at)
            if field == here and here == at and _is_nominal(made, before, at):
                field = before
            if field == here:
                break
            before = field
        here = before
    return Reach(_trim(made, here, at), "", quoted)


def _field_begins(text: str, start: int, end: int, last: int) -> int:
    """Where the listed field begins that a word is within, 脑机|接口, 生成|式人工智能; `end` where it is in none."""
    for begin in range(max(end - LONGEST_FIELD, 0), start + 1):
        for behind in range(min(begin + LONGEST_FIELD, last), end - 1, -1):
            if behind - begin > max(end - start, 2) and text[begin:behind] in fields():
                return begin
    return end


LONGEST_FIELD = 8


def _is_nominal(made: Scan, begin: int, at: int) -> bool:
    """食品科学与资源|挖掘|全国重点实验室: a verb behind its noun and 与 ends what a laboratory is for."""
    first = made.word_to.get(begin, -1)
    noun = made.text[max(first, 0) : begin]
    if not made.text.startswith("全国重点实验室", at) or first < 1 or made.text[first - 1] not in "与和及":
        return False
    verb = made.text[begin:at]
    return verb not in ACTING and verb not in CLAUSE and len(verb) > 1 < len(noun) and noun not in NEVER


def _founds(made: Scan, at: int) -> bool:
    """投资建设|“云峤一号”智算中心: whether the verb of the clause stands right before a quotation."""
    word = made.text[max(made.word_to.get(at, at - 1), 0) : at]
    return word in ACTING or word in CLAUSE


NEVER = frozenset(
    [
        "的",
        "在",
        "是",
        "了",
        "将",
        "把",
        "被",
        "对",
        "从",
        "向",
        "由",
        "等",
        "企业",
        "公司",
        "依托",
        "联合",
        "携手",
        "支持",
        "推动",
        "参观",
        "走访",
        "前往",
        "来到",
        "包括",
        "成立",
        "设立",
        "组建",
        "打造",
        "投资方",
        "以及",
        "为",
        "给",
        "让",
        "使",
        "到",
        "于",
        "由赫",
        "股份",
        "有限公司",
        "集团",
        "获批",
        "入选",
        "围绕",
        "通过",
        "与",
    ]
)


def _acts(made: Scan, here: int, at: int) -> bool:
    """Whether a verb of the clause stands behind an anchor: 黄冈|建设|人力资源服务产业园."""
    end = made.next_border(here, at + 1, at)
    word = made.text[here:end]
    return (end < at and word in ACTING) or word in CLAUSE or (word[0] in LEANING and not tag(word))


# 云杉镇|启动|竹艺产业园, 青禾集团|建设|测试中心: who acts is no listed name, and the word behind is a verb.
ACTOR = re.compile("(?:[镇乡村县市区旗厅局委]|集团|公司|企业|团队|双方)$")


def _said_of(made: Scan, begin: int, end: int) -> bool:
    """Whether a word is the verb of whoever stands before it."""
    word = made.text[begin:end]
    return (word in CLAUSE or word in ACTING) and bool(ACTOR.search(made.text, max(begin - 2, 0), begin))


def _duty(made: Scan, begin: int, end: int) -> str:
    """What a word does here: one character that opens a clause is part of a name, 、清|河湾机器人研究院; and a number
    behind a place: 佛山|三|龙湾科技城."""
    word = made.text[begin:end]
    act = duty(word)
    if word == "问题" and made.text.startswith("研究", end):  # 国际问题研究中心
        return OPEN
    if act == STOP and word in NUMBERS and begin in made.ending.get(PLACE, {}) and made.text[end] not in MEASURES:
        return OPEN
    if word in OF_ZONE and begin in made.ending.get(PLACE, {}):  # 云州|高新|金融控股集团
        return OPEN
    if act == STOP and end - begin == 1 and word not in FUNCTION and (begin == 0 or made.text[begin - 1] in OPENING):
        return OPEN
    return act


OF_ZONE = frozenset(("高新", "经开", "综保"))  # short for the zone of the place, in names of its firms and funds
LEANING = frozenset("以向对把将被")  # 青禾市|以微|信公众平台: no word of a dictionary
NUMBERS = frozenset("一二三四五六七八九十")
MEASURES = frozenset("大个家地县市区批次项期年月日名位所座条级类种方省届")
OPENING = PUNCTUATION | frozenset("与和在对从由为以向及到")
FUNCTION = frozenset(
    "在与和及由被把对向为从到的了是将等以让给使于就也都还又并且而或但则即含如经按据自至使其该此各每某本我你他她它这那有无不未已可能须应要会请请共约超近逾达仅再更最很前后内外上下中间时年月日个家项条名位"
)


def _word(made: Scan, end: int) -> int:
    """The begin of the word that ends here; where a segmenter saw none, of the one that it stands in."""
    begin = made.word_to.get(end, -1)
    if begin < 0:
        begin = end - 1
        while begin > max(end - LIMIT, 0) and not made.border[begin]:
            begin -= 1
    if LIMIT > end - begin > 2:
        return next((at for at in range(end - 1, begin, -1) if _ends_anchor(made, at)), begin)
    return begin


def _ends_anchor(made: Scan, at: int) -> bool:
    """Whether a listed name ends within a word of the dictionary: 中国科学院|金属研究所."""
    return any(at in made.ending.get(kind, ()) for kind in (UNIVERSITY, BODY, PLACE))


def _opening(text: str, close: int, sign: str) -> int:
    opened = text.rfind(sign, max(close - 24, 0), close)
    return -1 if opened >= 0 and re.search("[。，；！？]", text[opened:close]) else opened


def anchor_to(made: Scan, end: int) -> tuple[int, str] | None:
    """The place, university, body or wide word (全国, 国家) that ends here, with its kind."""
    for kind in (UNIVERSITY, BODY, ZONE, PLACE, HOUSE):
        hit = made.ending.get(kind, {}).get(end)
        if hit:
            return hit.start, kind
    if made.text.endswith(WIDE, 0, end) and not made.text.startswith("科学中心", end):  # 综合性国家|科学中心
        return next((end - len(word), "wide") for word in WIDE if made.text.endswith(word, 0, end))
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
                for kind in (UNIVERSITY, BODY, ZONE, PLACE, HOUSE)
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
    if (
        anchor_to(made, before) is None
        and made.text[before - 1] not in PUNCTUATION
        and not NAMED.search(made.text, max(before - 6, 0), before)
    ):
        further = _read(made, before, floor, False)
        if further.anchor and further.anchor != "level" and further.start < before:
            return further
    return Reach(_trim(made, after, after + 1), "", quoted)


NAMED = re.compile(
    "(?:高新区|经开区|开发区|园区|园|新区|大学|学院|公司|集团|研究院|研究所|实验室|中心|委员会|[部委局厅办]|政府|协会|学会|联盟|基地|平台|企业|高校|院所|节点|集群)$"
)


def _trim(made: Scan, start: int, end: int) -> int:
    """Leave out what leads up to a name: 省级, 首个; and a preposition that a segmenter took for its first sign, but
    nothing of the place that a name begins with, 从化|高新区."""
    if start in made.beginning.get(PLACE, ()):
        return start
    if made.text[start] == "经" and made.text[start + 1] in "校省市县区院":
        return start + 1  # 经|校领导小组研究
    if made.text[start] in "以在与对由从为和及将把向让使" and made.border[start] and end - start > 4:
        first = next(i for i in range(start + 1, end + 1) if made.border[i] or i == end)
        if first - start > 1 and not tag(made.text[start:first]):
            return start + 1
    effort = False
    while (first := made.next_border(start, end, end)) < end:
        word = made.text[start:first]
        if not (word in EFFORT or word in ACTING or word in CLAUSE or effort and tag(word).startswith("v")):
            break
        start, effort = first, word in EFFORT
    for word in LEADING if made.text.startswith(LEADING, start) else ():
        if made.text.startswith(word, start) and start + len(word) < end and made.border[start + len(word)]:
            return start + len(word)
    return start


def named_word(made: Scan, at: int, end: int) -> int:
    """Where a name begins that the dictionary has as one word, 故宫博物院, when a kind begins within it; or -1."""
    begin = made.word_to.get(end, -1)
    word = made.text[begin:end] if 0 <= begin < at else ""
    if len(word) < 4 or tag(word) not in ("nt", "ns", "nz"):
        return -1
    place = made.ending.get(PLACE, {}).get(begin)
    if place:
        return place.start  # 福建省|儿童医院
    return begin if tag(word) != "nt" or word[:2] in by_name() or word.startswith(WIDE) else -1
