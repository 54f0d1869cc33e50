"""Who does what a clause tells: in front of the verb, in an earlier clause, behind a circumstance, or the policy."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from extract.relations.around import GENERIC, Around
from extract.relations.clause import LEAD, Clause, is_of_thing
from extract.relations.family import Read
from extract.relations.frame import ADVERB
from extract.relations.governed import ACTORS, PLAIN, Deed
from extract.relations.line import ANY, SIGNS, Line, Slot

# 前往某县开展, 邀请某国青年来华开展, 疏解某市功能: a place that is gone to, or that something is done to
DONE_TO = "".join(
    f"(?<!{verb})"
    for verb in ("前往", "奔赴", "走进", "走访", "来到", "抵达", "深入", "邀请", "疏解", "调研", "考察", "访问")
)
DOER = re.compile(
    rf"(?<![与同跟和把将到赴驻{ANY}]){DONE_TO}(?P<doer>[{ACTORS}]{{1,3}}(?:(?:、|和|与|及|以及|暨|联合|会同|携手)[{ACTORS}]{{1,3}})*)(?:等(?:\d+|[一二两三四五六七八九十]+)?[家个]?{PLAIN}{{0,6}})?"
    rf"(?P<way>(?!的){ADVERB}{{0,30}}?)$"
)
MID_LIST = re.compile(
    rf"(?:[与同跟赴往到]|走进|深入|邀请)[{ACTORS}、﹑]{{1,40}}[、﹑]$"
)  # 与甲国、乙国等建立, 赴甲县、乙县开展: no more than the partners, or where
WAY = re.compile(rf"(?:{ADVERB}){{0,40}}$")
# 负责人介绍, 学校与某市: what stands between a doer and the verb and makes somebody else the doer.
NOT_A_WAY = re.compile(
    r"人员|师生|部门|团队|负责人|介绍|表示|认为|称|透露|印发|发布|关于|领导|代表|的(?!确)|青年|学者|媒体|客商|非首都|批准|毕业|来到|派驻|对$|专家|企业|市场|干部|群众|申报"
)
FOR_WHOM = re.compile(r"(?:(?:为|向|对|给)[一-鿿、]{2,10}|(?:对|面向|针对)[一-鿿、“”]{2,20})$")  # 为企业 提供
TOGETHER = re.compile("共同|联合|携手|一道|合作|双方|合力|联手|协同|抱团")
JOINT = ("建立", "共建", "构建", "搭建", "形成", "签", "启动")  # 某园区与某大学建立某机制: the two of them
CIRCUMSTANCE = re.compile(r"(?:为|围绕|通过|立足|从|到(?!\d))")
# What a policy says of an industry that it supports, whoever is to do it.
PROMOTES = (
    "支持",
    "扶持",
    "发展",
    "促进",
    "培育",
    "壮大",
    "做强",
    "做优",
    "做大",
    "突出",
    "聚焦",
    "布局",
    "鼓励",
    "振兴",
    "抢占",
    "开辟",
)
# A document that only tells what others have done
TELLS = ("情况的函", "通报", "通报》", "报告", "公报", "答复", "名单")
IS = ("是", "也是", "既是", "更是", "就是")
PAYS = ("支持", "扶持", "资助")
HELPS = (*PAYS, "助力", "鼓励")
SAYS = ("提出", "明确", "要求")
FOCUSED = ("Zone", "University", "Platform", "Enterprise", "Association", "Alliance", "Place")


# 在某大学从事……: who works there, and not the university
AT_WORK = re.compile(rf"[在于][{ACTORS}]{{1,2}}[^，。；{ANY}]{{0,6}}$")


def doers(part: Read, deed: Deed, known: Around) -> Iterator[tuple[Slot, str]]:
    """The doers that stand before the verb in its clause, or that the text around leaves to it; and by which way."""
    before = deed.line.text[deed.begin : deed.verb[0]]
    at_work = AT_WORK.search(before) and deed.line.text.startswith("从事", deed.verb[0])
    if "作为" in before or "考核" in before or at_work:
        return
    found = DOER.search(before)
    if found and MID_LIST.search(before, 0, found.start()) and not TOGETHER.search(before, found.end("doer")):
        found = None
    if whose := owner(deed.line, deed.verb[1], deed.start):
        yield whose, "deed_owner"
    elif found:
        named = not NOT_A_WAY.search(FOR_WHOM.sub("", found["way"])) and not _of_thing(deed, found)
        yield from ((slot, "") for slot in _named(deed, before, found) if named)
    elif _is_left_out(before) and (left := _left_out(part, deed, known, before)) is not None:
        yield from left
    else:
        yield from _around(deed, known, before)


def _of_thing(deed: Deed, found: re.Match[str]) -> bool:
    """青禾香皂等老牌国货拓展……: whether the place before a verb only says where something comes from."""
    at = deed.begin + found.end("doer")
    return deed.line.text[at - 1] == SIGNS["Place"] and is_of_thing(deed.line, at)


def _is_left_out(before: str) -> bool:
    """Whether nothing but a way stands between what leads up to a clause and its verb."""
    lead = LEAD.match(before)
    at = lead.end() if lead else 0
    generic = GENERIC.match(before, at)
    rest = FOR_WHOM.sub("", before[generic.end() if generic else at :])
    return bool(WAY.fullmatch(rest) and not NOT_A_WAY.search(rest) and not before.startswith(IS))


def _left_out(part: Read, deed: Deed, known: Around, before: str) -> list[tuple[Slot, str]] | None:
    """Who does what a clause tells that names nobody, or the policies issued before it; None where there are none."""
    slots, rule = _understood(part, deed, known, before)
    issued = _issued(deed)
    if not slots and not issued:
        return None
    says = deed.line.text.startswith((*HELPS, *SAYS), deed.verb[0])
    found = [(slot, rule) for slot in slots if not (issued and says)]
    return found + [(slot, "deed_issued") for slot in issued if deed.type == "Industry" or says]


def _understood(part: Read, deed: Deed, known: Around, before: str) -> tuple[tuple[Slot, ...], str]:
    """The subject behind a circumstance, that of an earlier clause, or who is speaking; and by which way."""
    lead = LEAD.match(before)
    circumstance = CIRCUMSTANCE.match(before, lead.end() if lead else 0) or before.startswith("为")
    if circumstance and (slots := _ahead(part, deed, known.later)):
        return slots, "deed_ahead"
    if slots := _behind_topic(part, deed):
        return slots, "deed_ahead"
    if slots := _carried(deed, known):
        return slots, ""
    speaks = deed.type == "Industry" and known.speaker and known.speaker.type not in ("University", "Platform")
    return ((known.speaker,), "deed_speaker") if known.speaker and speaks else ((), "")


def _around(deed: Deed, known: Around, before: str) -> Iterator[tuple[Slot, str]]:
    """The place or the policies that the text around speaks of, or the policy that speaks."""
    there = _carried(deed, known)
    issued = _issued(deed) if there else ()
    if issued and deed.type == "Industry":
        yield from ((slot, "deed_issued") for slot in issued)
    elif (
        there and there[0].type == "Place" and not before.startswith(IS) and deed.line.sentence.start <= there[0].start
    ):
        yield there[0], "deed_there"
    elif known.own and (deed.type == "Program" or deed.line.text.startswith(PROMOTES, deed.verb[0])):
        others = _told_of(deed, known)
        yield from ((slot, "" if others else "deed_policy") for slot in others or (known.own,))


# 推动某县马铃薯产业发展, 围绕某市着力培育的A、B等产业: done for the place, and told of it.
WHOSE = re.compile(
    rf"[{SIGNS['Place']}{SIGNS['Zone']}{SIGNS['University']}](?:地区|当地|两地|各地|全域)?"
    "(?:的?(?:特色|优势|传统|重点|相关)?|(?:着力|重点|大力|全力|加快|正在)?(?:培育|发展|打造|布局|建设|做强)的)$"
)


def owner(line: Line, low: int, at: int) -> Slot | None:
    """The place or body that stands right in front of a list, as whose it is."""
    found = WHOSE.search(line.text, max(low, at - 12), at)
    return line.slots[found.start()] if found else None


def _told_of(deed: Deed, known: Around) -> tuple[Slot, ...]:
    """Whom a sentence of a policy names as its subject: 某市……，打造……, in a report of what places did."""
    at = bisect_left(known.subjects, deed.verb[0], key=lambda known: known[0])
    for _, slots in reversed(known.subjects[max(0, at - 12) : at]):
        if slots[0].type in FOCUSED and slots[0].start >= deed.line.sentence.start and not slots[0].implied:
            return slots
    return ()


ISSUED = re.compile(
    rf"(?:印发|出台|发布|制定|编制|公布|颁布)(?:了|实施)?(?P<what>(?:{PLAIN}{{0,8}}{SIGNS['Policy']}[、和及与]?){{1,6}})(?:等?(?:文件|政策|措施)?)，[^。；]{{0,60}}$"
)


def _issued(deed: Deed) -> tuple[Slot, ...]:
    """The policies that the clause in front says are issued: 出台《……》，构建……."""
    found = ISSUED.search(deed.line.text[max(0, deed.begin - 80) : deed.verb[0]])
    if not found:
        return ()
    low = max(0, deed.begin - 80)
    return tuple(
        slot
        for slot in deed.line.slots[low + found.start("what") : low + found.end("what")]
        if slot and slot.type == "Policy"
    )


def _named(deed: Deed, before: str, found: re.Match[str]) -> tuple[Slot, ...]:
    """The doers of a clause; in A与B聚焦 only A, but for what they do together."""
    start, end = found.span("doer")
    beside = re.search("与|(?<!会)同", found["doer"])
    jointly = TOGETHER.search(before, end) or deed.type == "Program" and deed.line.text.startswith(JOINT, deed.verb[0])
    if beside and not jointly:
        end = start + beside.start()
    return deed.line.named(deed.begin + start, deed.begin + end)


def _carried(deed: Deed, known: Around) -> tuple[Slot, ...]:
    """Who an earlier clause says does what this one says."""
    at = bisect_left(known.subjects, deed.begin - 1, key=lambda known: known[0])
    begin, slots = known.subjects[at] if at < len(known.subjects) else (len(deed.line.text), ())
    return slots if begin <= deed.verb[0] else ()


# 瞄准A、B等产业，某基金已投资……: what a sentence begins with is of whom the next clause begins with
TOPICS = ("围绕", "聚焦", "瞄准", "紧盯", "紧扣", "立足", "锚定", "面向", "抢抓")


def _behind_topic(part: Read, deed: Deed) -> tuple[Slot, ...]:
    """The subject right behind a clause of a topic that begins its sentence."""
    text = deed.line.text
    of_others = any(deed.line.slots[deed.verb[1] : deed.start])  # 围绕某市培育的A、B等产业
    topical = text.startswith(TOPICS, deed.verb[0]) and not of_others and LEAD.fullmatch(text, 0, deed.begin)
    at = text.find("，", deed.end, deed.end + 40) + 1 if topical else 0
    near = [one for one in part.clauses if at and at <= one.begin <= at + LEADING and one.subject]
    clause = next((one for one in near if one.subject[0].start >= deed.line.starts[at]), None)
    slots = clause.subject if clause else ()
    fits = slots and slots[0].type in (*FOCUSED, "Fund", "Agency")
    return slots if fits and clause and not MEETS.search(clause.line.text[:60]) else ()


LEADING = 12  # signs before a subject: 2020年以来，


MEETS = re.compile("举办|举行|召开|印发")


def _ahead(part: Read, deed: Deed, later: list[Clause]) -> tuple[Slot, ...]:
    """为加快实施X，某市……: the subject that stands behind the circumstance."""
    after = bisect_right(part.clauses, deed.end, key=lambda clause: clause.begin)
    for clause in (*part.clauses[after : after + 12], *later):
        if clause.subject and not clause.subject[0].carried and clause.subject[0].type in FOCUSED:
            return () if MEETS.search(clause.line.text[:200]) else clause.subject
    return ()
