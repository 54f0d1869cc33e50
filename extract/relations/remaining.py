"""Programmes and industries that no frame and no verb has given to anybody: told of the subject of their clause.

某省依托轨道交通、工程机械等先进制造业集群优势     the place focuses on them
某市把今年定为“项目攻坚年”                        the city carries it out
《方案》以“强基行动”为抓手                        the plan supports it
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc

from extract.lists.load import words
from extract.names.publisher import publisher
from extract.notes import Statement, Thing, notes
from extract.relations.around import Around, subjects
from extract.relations.clause import LEAD, SOMEBODY, Clause, begins_with_verb
from extract.relations.doers import TELLS, owner
from extract.relations.family import NOT_THE_FIELD, Read, naming, read
from extract.relations.governed import (
    APPLIED,
    GOVERNS,
    GROUP,
    INDUSTRY,
    MERGES,
    NOT_THE_SCHEME,
    OF_OTHERS,
    PART_OF_ANOTHER,
    PART_OF_SCHEME,
    PROGRAM,
    STATISTIC,
    TITLED,
    clause_begin,
)
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.stance import denied
from extract.relations.thriving import elsewhere
from kg.ontology import ontology

TOLD = ("IMPLEMENTS", "SUPPORTS", "PARTICIPATED_IN", "FOCUSES_ON", "DESIGNATED_AS", "ORGANIZED", "RELIES_ON", "ISSUED")
HEADS = {
    "Program": ("Place", "Zone", "Agency", "University", "Policy", "Platform", "Enterprise", "Association"),
    "Industry": ("Place", "Zone", "Alliance", "Platform", "Policy"),
}
# What stands in front of a field that is not the subject's own
NOT_ITS = re.compile(
    r"我国|中国|全国|全球|世界|国际|应用于|用于|列入|纳入|入选|获批|获评|荣获|参与|参加|响应|借鉴|学习(?!贯彻)|交流|座谈|探讨|研讨|讨论|推介|受邀|根据|按照|介绍|例如|比如|"
    r"不只是|不仅是|搭乘|乘坐|引导|作为|申报|涉及|企业(?:开展|进口|申报)|开展合作|吸引更多|运用|谴责|抗议|指责|讲述|斩获|签约|合作项目|奖学金|批准|突破(?!性|口)|攻克|破解|为服务|针对|希望|勉励|寄语|期待|号召|建议|同仁|各高校|全国高校|指导[^，]{0,4}机构|一家$"
)
# What behind it says that it is another thing, or only a part of one
ANOTHER = re.compile(
    r"[^，。；、]{0,8}?(?:推介会|洽谈|论坛|观光|平台|专列|国家|交流|座谈|讨论|专家|学员|成员|单位|精神|赋能等|人才培养|人才$|人$|人才(?=[，。；、])|的[^，。；]{0,6}(?:工作者|人才|毕业生|教师)(?=[，。；])|课题|示范园|孵化园|枢纽|街区|示范区|示范工程|"
    r"出口|进口|配套|赛道[^，。；]{0,6}奖|赛道斩获|贷款|补贴|专项|为主线|为指导|为依据|为前提|等?部门|战略性新兴产业|竞赛|赛事|代表)|(?:项目)?\d+项|(?:工作|建设)?的(?:认识|理解|思考|重要性|解读|内涵)|”(?:、“[^“”]{2,10}”)*(?:竞赛|大赛)|[^，。；]{0,30}?具有[^，。；]{0,14}(?:意义|作用)|[^，。；]{0,16}?为(?:发展|重要)?(?:契机|背景)|与|和(?!.{0,14}(?:等|产业|建设))"
)
NATURE = re.compile(
    r"(?:公园|流域|市场|景区|大街|社区|保护区|山脉|水库)$|^(?:黄海|东海|南海|渤海|长江|黄河|淮河|珠江|海河|辽河|太湖|巢湖|滇池|洱海|洞庭湖|鄱阳湖|赤水河|嘉陵江|雅鲁藏布江|秦岭|祁连山|太行山|大别山|武陵山)$"
)
STATES = frozenset(words("classes", "state"))
FOR = re.compile(r"(?:(?<![定作成列称评视])为(?:传统)?|给)$")  # 为传统物流业注入新动能
# What a policy that is only understood must say of an industry for it to be supported
FAVOURS = re.compile(r"推动|鼓励|支持|促进|发展|培育|扶持|重视|壮大|做强|突出|加快|提升|重点|优先")


# In a policy: 按照“甲”原则, 纳入甲行动, 在甲试点中予以倾斜, 对甲工作成效明显的县
OWN_WAYS = (
    (
        re.compile(r"(?:按照|按|遵循|坚持|采取|采用|利用|运用|推行|实行|以)[^，。；]{0,6}$"),
        re.compile(rf"(?:、?{PROGRAM})*等?(?:的)?(?:基本|工作)?(?:原则|方式|方法|办法|模式|机制|要求|思路)"),
    ),
    (re.compile(r"(?:纳入|融入|列入|结合|依托|用好|发挥)[^，。；]{0,6}$"), re.compile(r"")),
    (re.compile(r"(?:^|[^存])在[^，。；]{0,12}$"), re.compile(r"[^，。；]{0,40}?(?:予以|给予|优先|倾斜|加大)")),
    (re.compile(r"(?:对|支持)[^，。；]{0,10}$"), re.compile(r"[^，。；]{0,24}?(?:成效|力度|积极|突出|较好|显著|支持)")),
)


def remaining(doc: Doc) -> Iterator[Statement]:
    """Each field that is told of nobody yet, of the subject of its clause, of the topic, or of whose news it is."""
    found = notes(doc)
    if not naming(doc, "Industry") and not naming(doc, "Program"):
        return
    own = found.policy if found.policy and not found.policy.name.endswith(TELLS) else None
    done = Told(found.statements)
    known, left = Around({}), Left(house=None if found.policy else _house(doc))
    for part in read(doc):
        line = part.line
        if line.sentence.paragraph != left.paragraph:
            left.topic, left.paragraph = None, line.sentence.paragraph
        if INDUSTRY in line.text or PROGRAM in line.text:
            own = (part.own.thing if part.own else own) if own else None
            left.told = list(subjects(part, known))
            if own:
                yield from _of_own(part, own, done)
            for group in GROUP.finditer(line.text):
                yield from _told(part, group, done, left)
        left.topic = next((place for clause in reversed(part.clauses) if (place := _place(clause))), left.topic)
        left.topic = left.topic if left.topic and not elsewhere(line, left.topic, len(line.text)) else None
        known.named.update({slot.type: slot for slot in line.slots if slot})


class Told:
    """Where each field is already told of somebody; a programme told once is told."""

    def __init__(self, said: list[Statement]) -> None:
        self.places: dict[Thing, list[tuple[int, int]]] = {}
        for one in said:
            if one.relation in TOLD and one.head.type != "Program" and one.rule != "firms_of":
                self.places.setdefault(one.tail, []).append((one.start, one.end))

    def __contains__(self, slot: Slot) -> bool:
        if slot.type == "Program":
            return slot.thing in self.places
        return any(start - NEAR <= slot.start <= end + NEAR for start, end in self.places.get(slot.thing, ())[:MOST])


@dataclass(slots=True)
class Left:
    """What a clause without a subject may be told of: the place a paragraph is about, the university whose news it is."""

    house: Slot | None
    topic: Slot | None = None
    paragraph: int = -1
    told: list[tuple[int, tuple[Slot, ...]]] = field(default_factory=list)


def _place(clause: Clause) -> Slot | None:
    """The place that is the subject of a clause."""
    return next((slot for slot in reversed(clause.subject) if slot.type == "Place"), None)


def before_at(told: list[tuple[int, tuple[Slot, ...]]], at: int) -> tuple[Slot, ...]:
    """The subject of the last clause that begins before a position."""
    i = bisect_right(told, at, key=lambda one: one[0])
    return told[i - 1][1] if i else ()


NEAR = 4  # characters
MOST = 50
SCHOOL = re.compile(r"(?:学院|学部|书院)$")
# 某大学->【时文】习近平主持召开……: news of others that its site only brings
REPRINT = re.compile("【时[文政]|(?:->|^)习近平(?:：|主持|会见|在|对|向|致|出席|同)|新华社|人民日报")
OFTEN = 3  # mentions of the one school that a piece of news is about


def _house(doc: Doc) -> Slot | None:
    """The university whose news a text is, or its one school that the text is about."""
    name = publisher(doc)
    if not name or REPRINT.search(notes(doc).text[:60].partition("\n")[0]):
        return None
    named = Counter(n.thing for n in notes(doc).mentions if n.thing.type == "Platform" and SCHOOL.search(n.thing.name))
    schools = [thing for thing in named if thing.name.startswith(name)]
    one = len(schools) == 1 and named[schools[0]] >= OFTEN
    thing = schools[0] if one else Thing("University", name)
    return Slot(thing.type, (thing,), 0, 0, carried=True)


# 依托某自贸港“零关税”政策: whose it is stands in front
WITH_OWNER = re.compile(rf"[{SIGNS['Zone']}{SIGNS['Place']}{SIGNS['University']}{SIGNS['Enterprise']}]的?$")


def _of_own(part: Read, own: Thing, done: Told) -> Iterator[Statement]:
    """The programmes that a policy goes by, uses or favours."""
    line = part.line
    for group in GROUP.finditer(line.text):
        begin = clause_begin(line.text, group.start())
        before = line.text[begin : group.start()]
        ways = not WITH_OWNER.search(before) and any(
            ahead.search(before) and after.match(line.text, group.end()) for ahead, after in OWN_WAYS
        )
        for slot in line.slots[group.start() : group.end()] if ways and not denied(before) else ():
            if slot and slot.type == "Program" and slot not in done:
                yield Statement(own, "SUPPORTS", slot.thing, slot.start, slot.end, "policy_goes_by", "", {})


def _told(part: Read, group: re.Match[str], done: Told, left: Left) -> Iterator[Statement]:
    """The members of a list of fields, of the subject of the clause that the list stands in."""
    line, (start, end) = part.line, group.span()
    before = line.text[clause_begin(line.text, start) : start].rstrip(INDUSTRY + PROGRAM)  # 推行“甲”“乙”
    merged = before.endswith(("与", "和", "同")) and MERGES.match(line.text, end)
    merged = merged or before.endswith("在") and APPLIED.match(line.text, end)
    by_way = BY_WAY[0].search(before) and BY_WAY[1].match(line.text, end)
    if (
        merged
        or SOMEBODY.match(before)
        or NOT_ITS.search(before)
        and not by_way
        or denied(before)
        or _another(line, end)
    ):
        return
    heads, rule = _heads(line, group, before, left)
    for at in range(start, end):
        slot = line.slots[at]
        if slot and slot.type in HEADS and slot not in done and not (at < end - 1 and _another(line, at + 1)):
            yield from _of_heads(slot, heads, before, rule)


def _heads(line: Line, group: re.Match[str], before: str, left: Left) -> tuple[tuple[Slot, ...], str]:
    """Whom a list of fields is told of, and by which rule: (), "" where no words say that anybody does it."""
    field = _field(group)
    whose = owner(line, 0, group.start())
    if whose:
        its = field == "Industry" and not SERVED.search(before) and _grows(line, group, before)
        its = its or _of_school(line, group, whose)
        return ((whose,), "told_of_owner") if its else ((), "")
    verb = GOVERNS[field].search(before)
    serves = verb and (SERVES.match(verb["verb"]) or verb["mod"].startswith("服务"))
    does = bool(verb and not serves and not FOR_AN_END.match(before))
    subject = before_at(left.told, group.start())
    goes_by = _goes_by(line, group, before, field)
    if not subject and goes_by and field == "Program":
        ahead = next((slots for begin, slots in left.told if begin >= group.end()), ())
        if ahead and not ahead[0].carried:
            return ahead, "told_of_next"
    if subject and not (left.house and subject[0].type not in HEADS[field]):
        favours = subject[0].type == "Policy" and bool(FAVOURS.search(before))
        told = does or favours or goes_by
        return (subject, "told_of_subject") if told else ((), "")
    if left.topic and does and _is_left_out(before) and not elsewhere(line, left.topic, group.start()):
        return (left.topic,), "told_of_topic"
    another = "《" in before or left.house and left.house.type == "Platform" and "学校" in before
    offices = OWN_OFFICE.match(line.text)
    if left.house and (does or goes_by) and not another and (offices or _of_school(line, group, left.house)):
        return (left.house,), "told_of_house"
    return (), ""


def _is_left_out(before: str) -> bool:
    """Whether a clause begins with its verb, or with the place by another word, and tells of no guest."""
    lead = LEAD.match(before)
    words = before[lead.end() if lead else 0 :]
    return (begins_with_verb(words) or words.startswith(LOCAL)) and not HEARD.search(before)


LOCAL = ("当地", "他们", "全市", "全县", "全区", "全省", "全州", "各地")
PLAIN = f"[^，。；：、{ANY}]"
# 某市轨道交通11号线, 某省煤炭消费: a field beside a place is the place's own where it is told of as a trade
AS_TRADE = re.compile(
    rf"(?:(?:等|[两二三四五六七八九十几]大){PLAIN}{{0,6}}?)?(?:特色|优势|重点)?(?:产业|行业|集群|链|(?:创新|融合|健康|绿色|可持续)?发展(?!的)|高地|基础|优势|高质量|崛起|提质|蓬勃|加快|加速|转型|振兴|迈|出海|快速|兴起|做[大强优精]|全链|走出|破局|总?装机|总?产值|规模|营收|产量|集聚|领跑|领先)"
)


def _grows(line: Line, group: re.Match[str], before: str) -> bool:
    """Whether a field is told of as a trade of a place, or is what a verb of growth is about."""
    return bool(AS_TRADE.match(line.text, group.end()) or GOVERNS["Industry"].search(before))


# 助力乡村振兴, 服务国家战略: whoever serves an end does not carry it out.
SERVES = re.compile(r"服务|助力|助推|支撑|支持|鼓励|对接|促进")
# 为推进某战略提供支撑, 为某县茶产业发展贡献力量
FOR_AN_END = re.compile(r"[^，。；]{0,6}?(?<![定作成列称评视认因])为(?!期|主)")
SERVED = re.compile(r"打击|摧毁|除了|专注服务|提速")
# 游客在当地了解乡村旅游
HEARD = re.compile(r"游客|参观|了解|感受|体验|品尝|听取|听到|观看|考察|调研")
# 按照“甲”模式监测
BY_WAY = (
    re.compile("按照?$"),
    re.compile("[”’]?等?的?(?:递进式|联动|管理|工作|服务|运营)?(?:模式|机制|方式|流程)"),
)
GOES_BY = {
    # 把今年定为“攻坚年”; 依托某工程; 以“一窗办理”提升服务
    "Program": (
        BY_WAY,
        (re.compile(rf"(?:以|依托|借助|发挥|迈上){PLAIN}{{0,4}}$"), re.compile(r"(?!.{0,8}为(?:主题|契机|指导|引领))")),
        (
            re.compile(rf"(?:^|[，、]|将|并|还)(?:通过|采用|采取){PLAIN}{{0,4}}$"),
            re.compile(
                rf"(?:等{PLAIN}{{0,4}})?(?:的{PLAIN}{{0,8}}?)?(?:模式|机制|方式|形式|举措|做法|路径|行动|工程)|，|等{PLAIN}{{0,10}}{PROGRAM}"
            ),
        ),
        (re.compile(rf"[将把]{PLAIN}{{1,16}}(?:定为|定位为|确定为)$"), re.compile("")),
    ),
    # 依托某产业集群优势; 以某业、某业为主攻方向; 对某业等产业开展某行动; 涵盖某业、某业等领域
    "Industry": (
        (
            re.compile(rf"(?:依托|立足|凭借|借力|发挥){PLAIN}{{0,8}}$"),
            re.compile(r"[^，。；]{0,16}(?:优势|集群|基础|会展)"),
        ),
        (re.compile(r"以$"), re.compile(r"[^，。；]{0,8}为[^，。；]{0,8}(?:方向|主业|特色|主导)")),
        (
            re.compile(r"(?:对|在|围绕|面向|针对)$"),
            re.compile(
                r"[^，。；]{0,14}(?:领域|产业|行业|赛道)[^，。；]{0,10}(?:开展|展开|实施|组织|启动|推开|布局|发力)"
            ),
        ),
        (re.compile(rf"(?:涵盖|覆盖)了?{PLAIN}{{0,6}}$"), re.compile(r"等?[^，。；]{0,8}(?:领域|产业|行业|赛道)")),
    ),
}


def _goes_by(line: Line, group: re.Match[str], before: str, field: str) -> bool:
    """Whether the words around a list say that the subject of the clause goes by it or rests on it."""
    return any(ahead.search(before) and after.match(line.text, group.end()) for ahead, after in GOES_BY[field])


def _field(group: re.Match[str]) -> str:
    return "Industry" if group.group()[0] == INDUSTRY else "Program"


# What universities carry out, each for itself
OF_SCHOOLS = re.compile(
    r"主题教育|学习教育|学风|教风|师德|师风|辅导员|班主任|金课|名师|课堂|铸魂|青马|育人|学业|培优|拔尖|青年教师|毕业生|"
    r"双一流|三全育人|五育|强校|一流(?:学科|专业|本科|课程|大学)|新[工农医文]科|一站式|课程思政|思政|育人|"
    r"(?:本科|研究生)教[育学]|教[育学]教?学?改革|人才培养|人才工程|导师|书院制|学分制|双万计划"
)

# 校团委高度重视……，开展“返乡行”: an office of the university whose news it is
OWN_OFFICE = re.compile(
    r"(?:近年来?|据悉|近日|日前|今年以来|其中|此外|，|\s){0,3}(?:校团委|校党委|学校党委|学校团委|学生工作部|学生处|研工部|教务处|研究生院|本科生院|学工部|校工会|招生就业处|就业指导中心)"
)
A_SCHOOL = re.compile("[”’]?(?:学科|建设){0,2}(?:大学|高校)")  # 建设“双一流”大学


def _of_school(line: Line, group: re.Match[str], whose: Slot) -> bool:
    """学校“双一流”建设: whether a list of programmes is of the kind that each university carries out."""
    slot = line.slots[group.start()]
    if not slot or slot.type != "Program" or not whose.thing.name.endswith(("大学", "学院", "学校")):
        return False
    return bool(OF_SCHOOLS.search(slot.thing.name)) and not A_SCHOOL.match(line.text, group.end())


def _of_heads(slot: Slot, heads: tuple[Slot, ...], before: str, rule: str) -> Iterator[Statement]:
    for head in heads:
        if head.type not in HEADS[slot.type] and rule != "told_of_house":
            continue
        if head.type == "Place" and (NATURE.search(head.thing.name) or FOR.search(before) or head.thing.name in STATES):
            continue
        if head.type == "Policy" and head.implied and not FAVOURS.search(before):
            continue
        relation = "SUPPORTS" if head.type == "Policy" else "IMPLEMENTS" if slot.type == "Program" else "FOCUSES_ON"
        if head.thing != slot.thing and ontology().joins(relation, head.type, slot.type):
            yield Statement(head.thing, relation, slot.thing, slot.start, slot.end, rule, "", {})


def _another(line: Line, at: int) -> bool:
    """Whether the words behind a field say that it is only a part of another thing."""
    scheme = line.text[at - 1] == PROGRAM
    patterns = (
        ANOTHER,
        PART_OF_ANOTHER,
        TITLED,
        *((NOT_THE_SCHEME, PART_OF_SCHEME) if scheme else (NOT_THE_FIELD, STATISTIC, OF_OTHERS)),
    )
    return any(pattern.match(line.text, at) for pattern in patterns)
