"""How far the name of a platform reaches: what stands before its kind and behind it, and is of the name or is not.

率|新农村发展研究院, 甲协会—乙大学数字经济研究中心, “核能安全技术”教育部工程研究中心, 云台实验室|青禾分中心.
"""

from __future__ import annotations

import re

from extract.lists.load import words
from extract.names.border import Reach, anchor_to, reach
from extract.names.classes import made_of
from extract.names.deeds import FIRST_OF, behind, founded, headed
from extract.names.scan import BODY, PLACE, UNIVERSITY, Scan
from extract.names.tags import ACTING, CLAUSE, OPEN, STOPPING, duty, tag
from extract.names.territory import by_name
from extract.names.wings import wing

CLASS = words("classes", "platform")
VERBS = tuple(sorted(ACTING | CLAUSE))


# 率|新农村发展研究院, 充分利用|数学中心, 国内首个智算中心|太湖量子智算中心: what is not of the name.
SHED = re.compile(
    r".*(?:我校|我省|我市|该校|来校|充分利用|启动建设|(?<![功效频速])率(?![先领])|上线|落实|参与|刚进|走进|标志着|意味着|充分肯定|积极评价)(?=[^与和及]{2})|启动(?=.{2})"
    r"|(?:国内|全国|全球|国际|世界)?(?:首个|首家|首座|最大的?)[\u4e00-\u9fff]{2,14}?(?:中心|平台|基地|实验室|研究院)(?=[\u4e00-\u9fff]{2})"
)


def shed(made: Scan, found: Reach, at: int) -> Reach:
    """Without the clause that a reading took in."""
    match = SHED.match(made.text, found.start, at) or LEANS.match(made.text, found.start, at)
    if not match or match.end() >= at:
        return found
    anchor = next((kind for kind in (PLACE, BODY) if match.end() in made.beginning.get(kind, {})), "")
    return Reach(match.end(), anchor, found.quoted)


# 组建起|优化营商服务中心, 为|放化实验室揭牌: a sign of the verb, or before the name
LEANS = re.compile("(?<=[建立成造设])起(?=[\u4e00-\u9fff]{2})|为(?![民农侨])(?=[\u4e00-\u9fff]{2})")

DASH = frozenset("—–－-·")


def built(made: Scan, found: Reach, end: int) -> Reach:
    """某协会—某市政府—某大学数字经济研究中心: builders with a dash between; 某大学“海流实验室”."""
    start = found.start
    hugged = made.text[start - 1 : start] == "“" and made.text[end : end + 1] == "”"
    if hugged and not found.anchor and (owner := anchor_to(made, start - 1)) and owner[1] in (UNIVERSITY, BODY):
        start, found = owner[0], Reach(owner[0], "owner", True)
    for _ in range(3):
        dash = start
        while dash > 0 and made.text[dash - 1] in DASH:
            dash -= 1
        owner = anchor_to(made, dash) if dash < start else None
        joint = TWO_BUILD.search(made.text, found.start, end)
        if not (found.anchor or found.quoted or joint) or owner is None or owner[1] in ("wide", "level", PLACE):
            start = _unlisted(made, start, dash) if joint and owner is None else start
            break
        start = owner[0]
    return Reach(start, "owner", found.quoted) if start < found.start else found


# 云台大学—青禾木业木材联合研发中心: what two build has both in its name.
TWO_BUILD = re.compile("联合|共建|合作|协同")


def _unlisted(made: Scan, start: int, dash: int) -> int:
    """青禾钾业——云台大学联合实验室: where a builder begins that no list has, before a dash; or `start`."""
    here = dash
    while dash - here < 12 and here > 0 and made.text[here - 1] not in PAUSE:
        begin = made.word_to.get(here, here - 1)
        word = made.text[begin:here]
        if duty(word) != OPEN or word in CLAUSE or word in ACTING or not word.isalnum():
            break
        here = begin
    return here if dash < start and 3 <= dash - here <= 12 and not KINDS_END.search(made.text, here, dash) else start


KINDS_END = re.compile("(?:实验室|平台|中心|基地|研究院)$")


# “新工艺青禾梦工厂”: a quotation that closes behind a name holds the whole of it.
def opened(made: Scan, start: int, end: int) -> int:
    """Where the quotation opens that closes right behind a name, if only words of a name stand between."""
    opened = made.text.rfind("“", max(start - 8, 0), start) + 1 if made.text[end : end + 1] == "”" else 0
    words = words_between(made, opened, start) if opened else []
    named = all(duty(word) == OPEN and word not in CLAUSE | ACTING and word.isalnum() for word in words)
    return opened if opened and named else start


def closes(text: str, start: int, end: int) -> int:
    """1 where a quotation that opens within a name closes behind it."""
    return int(text[end : end + 1] == "”" and text.count("“", start, end) > text.count("”", start, end))


# 青禾研究院和|云杉工程师学院: two names joined; 草种创新与|草原生态系统全国重点实验室: one.
TWO = re.compile(
    "(?:研究院|学院|实验室|中心|研究所|基地|博物馆|纪念馆|图书馆|展览馆|科技馆|产业园|大学)(?:和|与|及|以及|暨)(?=[\u4e00-\u9fff])"
)

FIELDS = re.compile("(?:实验室|科学中心|工程研究中心|技术创新中心|工程技术研究中心|科学装置|教研室)$")


def joined(made: Scan, found: Reach, at: int, kind: str) -> Reach:
    """Two names that 和 joins parted, and a field that stands before 与 taken in."""
    parted = TWO.search(made.text, found.start, at)
    if parted and not found.quoted:
        return Reach(parted.end())
    sign = made.text[found.start - 1 : found.start]
    if found.anchor or sign not in JOINING:
        return found
    here = found.start - 1
    while here > max(found.start - 12, 0) and made.text[here - 1] not in PAUSE:
        begin = made.word_to.get(here, here - 1)
        if duty(made.text[begin:here]) != OPEN or anchor_to(made, here):
            break
        here = begin
    before = made.text[here : found.start - 1]
    # 首个|电子元器件和集成电路国际交易中心, 成立|纳米光学和超材料联合研究中心
    alone = FIRST_OF.search(made.text, max(here - 14, 0), here) or founded(made.text, here)
    told = alone or sign in ("与", "及") and (FIELDS.search(kind) or headed(made.text, here, at + len(kind)))
    return Reach(here, "field") if told and 2 <= len(before) <= 12 and not ENDED.search(before) else found


ENDED = re.compile("(?:院|所|中心|公司|大学|集团|[部局厅委处室会]|基地|企业|高校|园|平台|项目|计划)$|[和与]")


def field_before(made: Scan, start: int, kind: str) -> int:
    """现代中医药|海河|实验室: a field before a place, where nothing else stands between the sign and it."""
    here = start
    while kind.endswith("实验室") and start - here < 14 and here > 0 and made.text[here - 1] not in PAUSE:
        begin = made.word_to.get(here, here - 1)
        if made.text[begin:here] in JOINING or duty(made.text[begin:here]) != OPEN or anchor_to(made, here):
            return start
        here = begin
    if here < start and (further := OF_TWO.search(made.text, max(here - 18, 0), here)):
        return further.start("one") if not any(anchor_to(made, i) for i in range(further.end("one"), here)) else start
    return here if kind.endswith("实验室") and start - here < 14 else start


# 牵头建设的|物质绿色创造与|制造海河实验室: both fields are of the name
OF_TWO = re.compile("(?<=[的在于为由“])(?P<one>(?:(?![的在于为由])[\u4e00-\u9fff]){2,14})[与和及]$")
DOCTRINES = tuple(words("kinds", "doctrine"))


def taught(made: Scan, at: int) -> Reach | None:
    """云州省习近平新时代中国特色社会主义思想|研究中心: a doctrine is one word, and its owner stands before it."""
    start = at - next((len(word) for word in DOCTRINES if made.text.endswith(word, 0, at)), at)
    if start <= 0:
        return Reach(0, "", True) if at and not start and made.text.startswith(DOCTRINES) else None
    owner = anchor_to(made, start)
    return Reach(owner[0] if owner else start, "owner", True)


OWNED = frozenset(("重点实验室", "工程研究中心", "工程技术研究中心", "技术创新中心", "协同创新中心", "工程实验室"))


def with_field(made: Scan, found: Reach, at: int, kind: str) -> Reach:
    """共建道路数字化|教育部|工程研究中心: what it is for, before the body or province that it is of."""
    owner = made.beginning.get(BODY, {}).get(found.start) or made.beginning.get(PLACE, {}).get(found.start)
    if kind.endswith("研究院") and owner and owner.entry.kind == PLACE and owner.end == at:
        field = reach(made, found.start, joins=False)  # 某大|分子工程|苏南|研究院
        return field if field.anchor == UNIVERSITY and found.start - field.start <= 14 else found
    if kind in OWNED and JOINT_OWNER.fullmatch(made.text, found.start, at):
        return _of_field(made, found)  # 竹材高效利用|省部共建|协同创新中心
    if kind not in OWNED or owner is None or not made_of(made.text[owner.end : at], CLASS):
        return found
    if owner.entry.kind == PLACE and not made.text.endswith(("省", "市", "自治区"), owner.start, owner.end):
        return found
    return _of_field(made, found)


JOINT_OWNER = re.compile("省部共建|国家地方联合")


def _of_field(made: Scan, found: Reach) -> Reach:
    """With the field that stands before its owner, if one does."""
    field = _both_fields(made, reach(made, found.start, joins=False))
    lead = made.text[field.start : found.start]
    if field.anchor not in ("", UNIVERSITY) or not 4 <= len(lead) <= 24 or made_of(lead, CLASS) or VAGUE.search(lead):
        return found
    return Reach(field.start, "field")


def _both_fields(made: Scan, field: Reach) -> Reach:
    """园艺资源开发与|利用|云南省|重点实验室: with what stands before 与, if it is no name of its own."""
    if field.anchor or made.text[field.start - 1 : field.start] not in JOINING:
        return field
    first = reach(made, field.start - 1, joins=False)
    lead = made.text[first.start : field.start - 1]
    whole = first.anchor or not 2 <= len(lead) <= 14 or ENDED.search(lead)
    return field if whole else Reach(first.start)


PAUSE = frozenset("，。；：、“”（）《》\n 由与和在对")

JOINING = frozenset("与和及暨")


def behind_verb(made: Scan, found: Reach, at: int) -> Reach:
    """共建红旗智能网|联|创新中心: where the reading stopped short at a word, the founding verb is the border."""
    if found.quoted:
        return found
    joint = JOINTLY.search(made.text, found.start, at)
    if joint and made.border[joint.end()]:
        return Reach(joint.end())
    if found.anchor:
        return found
    start = behind(made.text, at) if made.text[at - 1 : at] not in JOINING else -1  # 共建实习实训和|研究基地
    if 0 <= start < found.start and made.border[start] and not _called(made, start, at):
        return Reach(start)
    return found


# 某区政府|合作建设|咖啡科技小院: verbs that build names, where they are the verb of the clause.
JOINTLY = re.compile("(?:联合|合作|共同|协同|携手)(?:建设|共建|打造|组建|成立|开展|设立)(?:了)?")


def _called(made: Scan, start: int, at: int) -> bool:
    """Whether a word that is of no name stands within a stretch."""
    words = words_between(made, start, at)
    return any(len(word) > 1 and (word in STOPPING or tag(word) in ("p", "c", "r", "d", "m")) for word in words)


OWNER = re.compile(
    r"(?:研究总院|研究院|集团有限公司|股份有限公司|有限公司|集团公司|集团|公司|大学|医院|科学院|农科院)$"
)


def owned(made: Scan, found: Reach) -> Reach:
    """中国兵器工业集团北方发动机研究所, 某大学·某市绿色化工研究院: the owner directly before is of the name."""
    school = made.ending.get(UNIVERSITY, {}).get(found.start - 1) if found.anchor else None
    if school and made.text[found.start - 1] == "·":
        return Reach(school.start, UNIVERSITY, found.quoted)
    owner = OWNER.search(made.text, max(found.start - 8, 0), found.start)
    if not owner:
        return found
    further = reach(made, owner.start())
    return Reach(further.start, "owner", found.quoted) if further.anchor and further.start < owner.start() else found


def before_quoted(made: Scan, found: Reach) -> Reach:
    """“核能安全技术”教育部工程研究中心: what it is for may stand in quotation marks before its owner."""
    if found.anchor and made.text[found.start - 1 : found.start] == "”":
        opened = made.text.rfind("“", max(found.start - 20, 0), found.start)
        if opened >= 0 and not re.search("[。，；]", made.text[opened : found.start]):
            return Reach(opened, "quoted", True)
    return found


BRANCH = re.compile(
    r"(?:（(?!以下|简称|下称|又称|原)[\u4e00-\u9fff]{2,10}）)?(?:(?P<place>[\u4e00-\u9fff]{2,4})(?:分院|分所|分中心|分校|分站|基地|分园|创新中心)|(?:国际|全球|国内)?总部(?!经济|[基位设落]))?"
)


def branched(made: Scan, end: int) -> int:
    match = BRANCH.match(made.text, end)
    place = match["place"] if match else ""
    known = match and (made.text[end : end + 1] == "（" or not place or place in by_name())
    return match.end() if match and match.group() and known else wing(made, end)


def is_specific(lead: str) -> bool:
    """Whether a lead says of what: a field, a builder, a word of its own, and more than one word of a class."""
    return len(lead) >= 2 and not made_of(lead, CLASS) and not VAGUE.search(lead)


VAGUE = re.compile("[的了各等其该]|一流|高水平|高能级|标志性|综合性|有影响力")


def words_between(made: Scan, start: int, end: int) -> list[str]:
    found, here = [], end
    while here > start:
        begin = max(made.word_to.get(here, here - 1), start)
        found.append(made.text[begin:here])
        here = begin
    return found[::-1]
