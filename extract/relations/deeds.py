"""What is done with an industry or a programme: the verb that governs it, and who does it.

    青海重点发展以锂电、光伏为主的新能源产业     the verb in front of the list, the doer in front of the verb
    ……，加快构建“X”体系                          a doer of an earlier clause
    各地区要建立健全X制度                        in a policy that demands it, the policy

The type of the tail and of the doer make the relation: a policy SUPPORTS, anybody else FOCUSES_ON an industry and
IMPLEMENTS a programme.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc

from extract.notes import Statement, Thing, notes
from extract.relations.clause import LEAD, SUBJECT, Clause, begins_with_verb, stretches
from extract.relations.family import NOT_THE_FIELD, Read, read
from extract.relations.frame import ADVERB, OWNERS
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.stance import denied, status
from kg.ontology import ontology

INDUSTRY, PROGRAM = SIGNS["Industry"], SIGNS["Program"]
TAIL = f"[{INDUSTRY}{PROGRAM}]"
END = "，。；：！？“”…—\n"
# A clause begins behind one of these, or behind a bracket that says more than 省（市）.
BREAK = re.compile(rf"[{END}\"]|（[^（）]{{5,}}）")
REACH = 120  # characters before a list in which its clause is looked for
PLAIN = f"[^{END}、{ANY}]"
# A、B等领域和C: members without a name may stand between.
GROUP = re.compile(
    rf"{TAIL}(?:{PLAIN}{{0,6}}(?:、{PLAIN}{{1,12}}){{0,3}}(?:、|和|与|及|以及|或)(?!{PLAIN}{{0,4}}[与和]{TAIL}){PLAIN}{{0,4}}{TAIL}){{0,40}}"
    rf"(?P<of>{PLAIN}{{0,8}}为(?:主体|主导|主|代表|核心|重点|支柱|特色|引领|龙头|基础|支撑|方向|抓手)的{PLAIN}{{0,10}}{TAIL})?"
)
CARRY = (
    "实施|推行|推进|推动|推广|深化|启动|开展|探索|落实|贯彻|践行|建立|构建|打造|实行|试行|执行|首创|形成|走出|采取|采用|运用|应用|提供|发放|融入|"
    "助推|擦亮|创新|推出|创建|做好|抓好|打好|打赢|办好|优化|完善|健全|强化|加强|加快|促进|服务|支撑|承办|组织|领导|部署|出台|提出了|设立|开设|"
    "发起|牵头|主导|统筹|坚持|巩固|提升|深耕|坚决|试点|开启|引入|引进|搭建|建设|建成|实现|完成|对接|抢抓|布局|谋划|拓展|扩大|延伸|升级|贯通|"
    "推开|铺开|完成|打响|打通|抓实|抓牢|落细|做实|做强|做优|做大|支持|助力|鼓励"
)
AIM = (
    "聚焦|瞄准|主攻|深耕|专注|锚定|抢占|抢抓|抢滩|加码|竞逐|主营|主打|专业从事|从事|发力|押注|致力|围绕|立足|紧扣|布局|发展|培育|打造|壮大|谋划|"
    "构筑|集聚|聚集|汇聚|聚合|做强|做优|做大|做精|构建|形成|建设|建成|推进|推动|拓展|探索|攻克|攻关|开辟|赋能|助力|提升|改造|扩大|延伸|延长|补强|"
    "引进|招引|引育|部署|实施|组织实施|促进|支持|崛起|涉足|进军|切入|抓好|做细|主推|推广|加快|突出|耕耘|扶持|繁荣|振兴|挺进|优化|贯通|打通"
)
AFTER_VERB = r"(?:了|起|出|好|于|到|至|着|成)?"
GOVERNS = {
    "Program": re.compile(rf"(?P<verb>(?:{CARRY}){AFTER_VERB})(?P<mod>(?![、和与及等])(?:(?:[^{END}{ANY}]|[{OWNERS}{SIGNS['Person']}]){{0,28}}?|[^{END}{ANY}]{{6,60}}等))$"),
    "Industry": re.compile(rf"(?P<verb>(?:{AIM}){AFTER_VERB})(?P<mod>(?![、和与及等])(?:[^{END}{ANY}]|[{OWNERS}]){{0,20}}?)$"),
}  # fmt: skip
ACTORS = "".join(
    SIGNS[t] for t in ["Zone", "University", "Platform", "Enterprise", "Agency", "Association", "Alliance", "Place"]
)
DOER = re.compile(
    rf"(?<![与同跟和把将{ANY}])(?P<doer>[{ACTORS}]{{1,3}}(?:(?:、|和|与|及|以及|暨)[{ACTORS}]{{1,3}})*)(?:等(?:\d+|[一二两三四五六七八九十]+)?[家个]?{PLAIN}{{0,6}})?"
    rf"(?P<way>(?!的){ADVERB}{{0,30}}?)$"
)
WAY = re.compile(rf"(?:{ADVERB}){{0,40}}$")
# What may follow a programme or an industry that is itself the object.
PART_OF_ANOTHER = re.compile(
    r"(?:的?(?:成效|成果|情况|进展|精神|战果)|(?:项目|工程)?(?:负责人|专家|团队|学者|成员|研究员|参与者)|对(?!接)|(?:试点)?(?:经验|典型)|(?:金融)?机构|态|从业|人员|(?:等[^，。；]{0,6})?(?:于|为)一体|规模\d|产能)"
)
# 负责人介绍, 学校与某市: what stands between a doer and the verb and makes somebody else the doer.
NOT_A_WAY = re.compile(
    r"人员|师生|部门|团队|负责人|介绍|表示|认为|称|透露|印发|发布|关于|领导|代表|的(?!确)|专家|企业|市场|干部|群众|申报"
)
FOR_WHOM = re.compile(r"(?:为|向|对|给)[一-鿿、]{2,10}$")  # 为企业 提供
FOR_OTHERS = re.compile(rf"与[{ANY}]|单位的|获批|入选|面向|用于|申报(?![、等])|争取|列入|企业|高校[^，]{{0,4}}开展")
# 围绕某领域座谈: what is talked about.
TOPICS = ("围绕", "聚焦", "立足", "瞄准", "紧扣", "聚焦于")
TALK = re.compile(
    r"[^，。；]{0,24}(?:交流|座谈|研讨|讨论|探讨|对接|洽谈|会谈|培训|讲授|报告|授课|讲座|分享|汇报|发言|演讲|论坛|主题)"
)
TOGETHER = re.compile("共同|联合|携手|一道|合作|双方")


@dataclass(frozen=True, slots=True)
class Deed:
    """A list of industries or programmes in a line, and where the verb that governs it stands."""

    line: Line
    begin: int  # of the clause
    verb: tuple[int, int]
    tails: tuple[Slot, ...]
    end: int
    type: str


def deeds(doc: Doc) -> Iterator[Statement]:
    """Who carries out which programme, and promotes which industry."""
    found = notes(doc)
    places = {named.thing.name: named.thing for named in found.mentions if named.thing.type == "Place"}
    known = Around(_bodies(found.statements, places))
    if found.policy:
        known.own = Slot("Policy", (found.policy,), 0, 0, implied=True)
    parts = read(doc)
    for i, part in enumerate(parts):
        known.own = _own(part) or known.own
        done = list(governed(part.line))
        if done:
            known.subjects = list(_subjects(part, known))
            known.speaker = _speaker(parts, i)
            known.later = _later(parts, i)
        for deed in done:
            for head, rule in _doers(part, deed, known):
                head = _of_body(head, known)
                yield from _stated(deed, head, rule)
        if PROGRAM in part.line.text and not found.policy:
            yield from _owned(part, found.text)
        known.named.update({slot.type: slot for slot in part.line.slots if slot})


@dataclass(slots=True)
class Around:
    """What the text around a deed leaves to it: who was named last, the policy that the text is, who speaks."""

    bodies: dict[Thing, Thing]
    named: dict[str, Slot] = field(default_factory=dict)
    own: Slot | None = None
    subjects: list[tuple[int, tuple[Slot, ...]]] = field(default_factory=list)
    speaker: Slot | None = None
    later: list[Clause] = field(default_factory=list)  # of the sentences that go on with 从……到……；


RULERS = re.compile(r"(?:党?委|委员会|人民政府|政府|党委政府|人大|政协)$")


def _later(parts: tuple[Read, ...], i: int) -> list[Clause]:
    """The clauses of the two sentences behind one that ends with ；."""
    if not parts[i].line.text.rstrip().endswith("；"):
        return []
    paragraph = parts[i].line.sentence.paragraph
    behind = [part for part in parts[i + 1 : i + 3] if part.line.sentence.paragraph == paragraph]
    return [clause for part in behind for clause in part.clauses[:12]]


def _bodies(said: list[Statement], places: dict[str, Thing]) -> dict[Thing, Thing]:
    """Where each person works, of those who work at one body; the place itself for those who govern it."""
    found: dict[Thing, set[Thing]] = {}
    for one in said:
        if one.relation == "WORKS_AT":
            found.setdefault(one.head, set()).add(one.tail)
    return {person: _ruled(next(iter(at)), places) for person, at in found.items() if len(at) == 1}


def _ruled(body: Thing, places: dict[str, Thing]) -> Thing:
    """东兴区 for 东兴区委, 东兴区人民政府, where the text names it."""
    return places.get(RULERS.sub("", body.name), body) if body.type == "Agency" else body


def _of_body(head: Slot, known: Around) -> Slot:
    """For a person who governs a place, the place."""
    body = known.bodies.get(head.thing) if head.type == "Person" else None
    return replace(head, type="Place", things=(body,)) if body and body.type == "Place" else head


def _own(part: Read) -> Slot | None:
    """The policy that is understood as the subject of a sentence of its own text."""
    for clause in part.clauses:
        if clause.subject and clause.subject[0].type == "Policy" and clause.subject[0].start == clause.subject[0].end:
            return clause.subject[0]
    return None


GENERIC = re.compile(
    r"(?:该|这[家个座条一]|目前，?)?(?:(?P<Enterprise>企业|公司|集团)|(?P<Platform>中心|孵化器|实验室|研究院|研究所|平台)|(?P<Zone>园区|产业园|高新区|开发区|经开区))"
)


def _subjects(part: Read, known: Around) -> Iterator[tuple[int, tuple[Slot, ...]]]:
    """Where each clause begins and who its subject is; 企业, 中心 stand for the one named last."""
    stands: tuple[Slot, ...] = ()
    there: tuple[Slot, ...] = ()
    lost: tuple[Slot, ...] = ()
    left = [clause for clause in reversed(part.clauses) if clause.subject]
    for begin, end in stretches(part.line.text):
        if part.line.text[begin - 1 : begin] in "；。" or begin == 0:
            there = ()
        if THERE.fullmatch(part.line.text, begin, end) and (begin == 0 or part.line.text[begin - 1] in "；。"):
            there = part.line.named(begin, end)[-1:]
            continue
        if SUBJECT.match(part.line.text, begin, end):
            there = ()
        while left and left[-1].begin < begin:
            left.pop()
        clause = left[-1] if left and left[-1].begin < end else None
        lead = LEAD.match(part.line.text, begin)
        at = lead.end() if lead else begin
        generic = GENERIC.match(part.line.text, at)
        if clause and MADE_BY.match(part.line.text, clause.begin, end):
            lost = clause.subject
        elif clause and (clause.subject != lost or clause.subject[0].start >= part.line.starts[begin]):
            lost = ()
        if lost:
            continue
        built = BUILT.search(part.line.text, max(0, begin - 60), begin) if not stands else None
        if built and FOCUS.match(part.line.text, at):
            yield begin, part.line.named(*built.span("what"))
        elif there and not (clause and clause.subject[0].start >= part.line.sentence.start):
            yield begin, there
        elif clause:
            stands = ()
            yield begin, clause.subject
        elif generic and (last := _last(part.line, at, generic, known)):
            stands = (replace(last, carried=True),)
            yield begin, stands
        elif stands and begins_with_verb(part.line.text[at : at + 8]):
            yield begin, stands


# 某公司研发的软件，赋能……: the software does it.
MADE_BY = re.compile(
    rf"[{ANY}]{{1,3}}(?:自主|联合|共同|牵头|独立|成功)*(?:研发|研制|开发|打造|生产|推出|建设|设计|制造|发明|运营)的[^，。；：]{{1,24}}$"
)


def _last(line: Line, at: int, generic: re.Match[str], known: Around) -> Slot | None:
    """What 企业, 中心 at the head of a clause stands for: the one of its type that was named last."""
    type = str(generic.lastgroup)
    if not begins_with_verb(line.text[generic.end() : generic.end() + 8]):
        return None
    near = line.text.rfind(SIGNS[type], max(0, at - REACH), at)
    return line.slots[near] if near >= 0 else known.named.get(type)


# 在涪陵，以高端材料为主导的集群正在形成: what is told then is told of the place.
THERE = re.compile(rf"\s*在(?:位于[{ANY}]{{1,3}}的)?[{SIGNS['Place']}{SIGNS['Zone']}{SIGNS['Platform']}]{{1,3}}")
# 推动某产业园建设，重点发展……: what is built is what the industries are of.
BUILT = re.compile(
    rf"(?:建设|打造|推动|推进|规划|布局|创建|建成|设立|组建|成立|发起)[^，。；：{ANY}]{{0,16}}(?P<what>[{SIGNS['Zone']}{SIGNS['Platform']}{SIGNS['Fund']}])[^，。；：]{{0,8}}(?:建设)?，$"
)
FOCUS = re.compile(r"(?:重点|主要|着重|着力|主导|聚焦|瞄准|专注|主攻|集聚|聚集|支持|投向|专项|用于|服务于|面向)")

SPEAKER = re.compile(
    rf"”\s*(?P<body>[{SIGNS['Place']}{SIGNS['Agency']}{SIGNS['University']}{SIGNS['Enterprise']}{SIGNS['Zone']}{SIGNS['Platform']}])[^，。；：{ANY}]{{0,24}}{SIGNS['Person']}[^，。；：{ANY}]{{0,8}}(?:说|表示|介绍|告诉|坦言|谈到|指出|认为)"
)


def _speaker(parts: tuple[Read, ...], i: int) -> Slot | None:
    """The body of whoever is named behind a quotation that the sentence stands in."""
    line = parts[i].line
    if line.text.count("“") <= line.text.count("”") and "”" in line.text[:-2]:
        return None
    near = [part for part in parts[i : i + 3] if part.line.sentence.paragraph == line.sentence.paragraph]
    ahead = "".join(part.line.text for part in near)
    slots = [slot for part in near for slot in part.line.slots]
    found = SPEAKER.search(ahead)
    if not found or "“" in ahead[len(line.text) : found.start()]:
        return None
    slot = slots[found.start("body")]
    return replace(slot, carried=True) if slot else None


OWNED = re.compile(
    rf"(?<![{ANY}])(?P<head>[{ACTORS}]{{1,2}})(?P<tail>{PROGRAM})(?!{PLAIN}{{0,4}}(?:访谈|专访|问答|综述|会议|座谈|培训|试点单位|访问))"
)


def _owned(part: Read, text: str) -> Iterator[Statement]:
    """某市“千人计划”: a programme in quotation marks behind whose it is; not what somebody else carries out."""
    line = part.line
    for found in OWNED.finditer(line.text):
        head, tail = line.slots[found.end("head") - 1], line.slots[found.start("tail")]
        if GOVERNED_BY.search(line.text, max(0, found.start() - 16), found.start()) or not head or not tail:
            continue
        if text[tail.start - 1] in "“‘" and not tail.implied and ontology().joins("IMPLEMENTS", head.type, "Program"):
            yield Statement(head.thing, "IMPLEMENTS", tail.thing, head.start, tail.end, "owned", "", {})


GOVERNED_BY = re.compile(
    rf"(?:{CARRY}|响应|按照|根据|围绕|结合|入选|获批|获评|参加|加入|荣获|申报|列入|纳入)[^，。；{ANY}]{{0,12}}$"
)


def governed(line: Line) -> Iterator[Deed]:
    """The lists of a line that a verb governs."""
    if INDUSTRY not in line.text and PROGRAM not in line.text:
        return
    last: Deed | None = None
    for found in GROUP.finditer(line.text):
        begin = clause_begin(line.text, found.start())
        type = "Industry" if found.group()[0] == INDUSTRY else "Program"
        verb = _verb(line.text, begin, found, type)
        led = LED.match(line.text, found.end()) if type == "Industry" else None
        if not verb and led and last and LED.fullmatch(line.text, last.end, begin):
            begin, verb = last.begin, last.verb
        elif (
            not verb
            and led
            and line.text[found.start() - 1 : found.start()] == "以"
            and not WHOSE.match(line.text, led.end())
        ):
            verb = (found.start() - 1, found.start())
        if verb and not PART_OF_ANOTHER.match(line.text, found.end()):
            tails = tuple(slot for slot in line.slots[found.start() : found.end()] if slot and slot.type == type)
            last = Deed(line, begin, verb, tails, found.end(), type)
            yield last


# 以甲为主导，乙、丙为特色
LED = re.compile(
    rf"{PLAIN}{{0,8}}为(?:主体|主导|主|核心|重点|支柱|特色|引领|龙头|支撑|补充|先导|骨干)(?:产业)?[，的、]?(?:、|，)?"
)


WHOSE = re.compile(rf"{PLAIN}{{0,10}}[{ACTORS}]")  # 以某业为主的某园区


def _verb(text: str, begin: int, found: re.Match[str], type: str) -> tuple[int, int] | None:
    """Where the verb stands that governs a list, if one does."""
    verb = GOVERNS[type].search(text[begin : found.start()].removesuffix("以"))
    if not verb or FOR_OTHERS.search(verb["mod"]) or verb["verb"] in TOPICS and TALK.match(text, found.end()):
        return None
    return begin + verb.start(), begin + verb.end("verb")


def clause_begin(text: str, at: int) -> int:
    """Where the clause of a list begins."""
    low, begin = max(0, at - REACH), max(0, at - REACH)
    for mark in BREAK.finditer(text, low, at):
        begin = mark.end()
    return begin


CIRCUMSTANCE = re.compile(r"(?:为|围绕|通过|立足|从|到(?!\d))")


def _doers(part: Read, deed: Deed, known: Around) -> Iterator[tuple[Slot, str]]:
    """The doers that stand before the verb in its clause, or that the text around leaves to it; and by which way."""
    before = deed.line.text[deed.begin : deed.verb[0]]
    found = DOER.search(before)
    if found and not NOT_A_WAY.search(FOR_WHOM.sub("", found["way"])):
        for slot in _named(deed, before, found):
            yield slot, ""
        return
    lead = LEAD.match(before)
    generic = GENERIC.match(before, lead.end() if lead else 0)
    at = generic.end() if generic else lead.end() if lead else 0
    rest = FOR_WHOM.sub("", before[at:])
    verbal = not found and WAY.fullmatch(rest) and not NOT_A_WAY.search(rest)
    if verbal and not before.startswith(IS):
        ahead = CIRCUMSTANCE.match(before, lead.end() if lead else 0) or before.startswith("为")
        slots, rule = (_ahead(part, deed, known.later), "deed_ahead") if ahead else ((), "")
        if not slots:
            slots, rule = _carried(deed, known), ""
        if not slots and known.speaker:
            slots, rule = (known.speaker,), "deed_speaker"
        issued = _issued(deed)
        for slot in slots if not (issued and deed.line.text.startswith((*HELPS, *SAYS), deed.verb[0])) else ():
            yield slot, rule
        for slot in issued:
            yield slot, "deed_issued"
        if slots or issued:
            return
    there = _carried(deed, known) if not found else ()
    if there and there[0].type == "Place" and deed.line.sentence.start <= there[0].start:
        yield there[0], "deed_there"
    elif known.own and not found and (deed.type == "Program" or deed.line.text.startswith(PROMOTES, deed.verb[0])):
        others = _told_of(deed, known)
        for slot in others or (known.own,):
            yield slot, "" if others else "deed_policy"


def _told_of(deed: Deed, known: Around) -> tuple[Slot, ...]:
    """Whom a sentence of a policy names as its subject: 某市……，打造……, in a report of what places did."""
    at = bisect_left(known.subjects, deed.verb[0], key=lambda known: known[0])
    for _, slots in reversed(known.subjects[max(0, at - 12) : at]):
        if slots[0].type in FOCUSED and slots[0].start >= deed.line.sentence.start and not slots[0].implied:
            return slots
    return ()


ISSUED = re.compile(
    rf"(?:印发|出台|发布|制定|编制|公布|颁布)(?:了|实施)?(?P<what>(?:{PLAIN}{{0,8}}{SIGNS['Policy']}[、和及与]?){{1,6}})(?:等?(?:文件|政策|措施)?)，[^，。；]{{0,40}}$"
)
SAYS = ("提出", "明确", "要求")


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
    beside = re.search("[与同]", found["doer"])
    if beside and not TOGETHER.search(before, end):
        end = start + beside.start()
    return deed.line.named(deed.begin + start, deed.begin + end)


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
IS = ("是", "也是", "既是", "更是", "就是")


def _carried(deed: Deed, known: Around) -> tuple[Slot, ...]:
    """Who an earlier clause says does what this one says."""
    at = bisect_left(known.subjects, deed.begin - 1, key=lambda known: known[0])
    begin, slots = known.subjects[at] if at < len(known.subjects) else (len(deed.line.text), ())
    return slots if begin <= deed.verb[0] else ()


MEETS = re.compile("举办|举行|召开|印发")


def _ahead(part: Read, deed: Deed, later: list[Clause]) -> tuple[Slot, ...]:
    """为加快实施X，某市……: the subject that stands behind the circumstance."""
    after = bisect_right(part.clauses, deed.end, key=lambda clause: clause.begin)
    for clause in (*part.clauses[after : after + 12], *later):
        if clause.subject and not clause.subject[0].carried and clause.subject[0].type in FOCUSED:
            return () if MEETS.search(clause.line.text[:200]) else clause.subject
    return ()


PAYS = ("支持", "扶持", "资助")
HELPS = (*PAYS, "助力", "鼓励")
FOCUSED = ("Zone", "University", "Platform", "Enterprise", "Association", "Alliance", "Place")


def _relation(deed: Deed, head: Slot) -> str:
    """What a doer of this type has to do with the tails, or ""."""
    if head.type in ("Policy", "Fund", "FinancialProduct"):
        return "SUPPORTS"
    helps = deed.line.text.startswith(HELPS, deed.verb[0])
    if head.type not in (*FOCUSED, "Agency"):
        return ""
    if helps:
        if head.type == "Agency" or head.type in ("Place", "Zone") and deed.line.text.startswith(PAYS, deed.verb[0]):
            return "SUPPORTS"
        return "FOCUSES_ON" if head.type == "Place" and deed.type == "Industry" else ""
    if deed.type == "Program":
        return "IMPLEMENTS"
    return "FOCUSES_ON" if head.type in FOCUSED else ""


# What an organisation takes part in, rather than carries out.
TAKEN_PART_IN = ("主题教育", "学习教育", "学习活动")
RULES = {"SUPPORTS": "deed_supports", "IMPLEMENTS": "deed_implements", "FOCUSES_ON": "deed_focuses_on"}


def _stated(deed: Deed, head: Slot, rule: str) -> Iterator[Statement]:
    """The statements of a deed with one doer; none where the words deny it."""
    line, relation = deed.line, _relation(deed, head)
    words = line.text[max(deed.begin, deed.verb[0] - 12) : deed.end]
    if not relation or NOT_THE_FIELD.match(line.text, deed.end) or denied(words):
        return
    named = not head.carried and line.sentence.start <= head.start < line.starts[deed.verb[0]]
    start = head.start if named else line.starts[deed.verb[0]]
    for tail in deed.tails:
        for one in head.things:
            if tail.thing.name.endswith(TAKEN_PART_IN):
                continue
            if ontology().joins(relation, head.type, tail.type):
                yield Statement(one, relation, tail.thing, start, tail.end, rule or RULES[relation], status(words), {})
