"""PRODUCES: the works, projects and goods that bodies and their people bring forth.

化学学院李明教授牵头完成的“甲技术”项目          the university whose news it is
某公司将煤制成甲醇                               the firm that the clause is about
研究团队首次构建了乙催化剂                       the university, or the laboratory that the clause is about
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.notes import Statement, Thing, notes
from extract.relations.around import Around, subjects
from extract.relations.family import read
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.remaining import before_at
from extract.relations.stance import denied, status

PRODUCT, PERSON = SIGNS["Product"], SIGNS["Person"]
FIRMS = ("Enterprise", "Platform", "University", "Association", "Zone")
BODY = "".join(SIGNS[type] for type in FIRMS)
PLAIN = rf"[^，。；：、！？\n{ANY}]"
KIND = r"(?:参赛|实践|重点|获奖|主题|创新|创业|志愿服务|教学|原创|设计|科研|优秀|科学|实验|展演|一等奖)*(?:论文|作品|专利|成果|项目|课题|方案|报告|著作|专著|案例|产品|技术|软件|系统|绘本|图书|微课|视频)"
# 甲》《乙》、“丙”
LIST = re.compile(rf"{PRODUCT}(?:(?:{KIND})?(?:、|和|与|及|以及)?{PRODUCT}){{0,30}}")
MAKE = (
    r"发布(?!会)|首发|上线|研发|研制|研究开发|开发|生产|制造|自研|攻克|建造|打造|创制|创造|选育|育成|量产|试制|设计|发明|首创|首次提出|建成|搭建|构建|组装|加工|制作|造出|做出|合成|制备|推出|"
    r"发展了|建立|提出|完成|制成|加工成|研究出|编制|编写|编著|编撰|主编|创作|出品|绘制|报告了|投资建设|承建|承接|承担|运营|酿造|烧制|培育出|种植|养殖|量产|下线|交付|出口|销售"
)
# 每吨成本降低，所产某板材销往外地: of the firm that the sentence names
ITS_GOODS = re.compile(rf"所(?:产|制|酿|生产)的?{PLAIN}{{0,4}}$")
# What somebody's work is called by: 选送的作品《甲》
OF = rf"(?:{MAKE}|选送|报送|推荐|提交|策划|投资|申报|主持|领衔|牵头|指导|拍摄|录制|撰写|执笔|表演|演唱|排演|展示|带来|提供|改编|主创)"
OF_WORK = re.compile(rf"(?P<who>[{BODY}])(?:等(?:高校|学校|单位|企业|公司)?)?{PLAIN}{{0,10}}?{OF}的{PLAIN}{{0,12}}?$")
OF_PEOPLE = re.compile(
    rf"(?P<who>{PERSON})(?:[^。；！？{BODY}]|[{BODY}](?=[^。；，]{{0,12}}{PERSON})){{0,60}}?(?:{OF}(?:了|出|的)?{PLAIN}{{0,12}}?|的{PLAIN}{{0,6}}?{KIND})$"
)
# 张明教授一行参观了某公司研发的产品: of others
OF_OTHERS = re.compile(
    "参观|考察|走访|调研|体验|观看|采购|(?:公司|企业|集团)[^，。；]{0,6}(?:研发|研制|生产|推出|开发)"
)
OF_SCHOOL = re.compile(
    rf"(?:学院|学部|书院|[^关联]系|我校|学校|本校|校)(?:的)?(?:{PLAIN}{{0,12}}?(?:{OF})的)?(?:{PLAIN}{{0,6}}?{KIND})$|队{KIND}$|(?:^|[，。；、和])(?:其中|此外|另外|同时)?，?{KIND}$"
)
OF_TEAM = re.compile(
    rf"(?:团队|课题组|研究组|项目组|我校|学校|教授|研究员|院士|博士|科研人员|该研究|研究者|合作者){PLAIN}{{0,30}}?(?:，{PLAIN}{{0,24}}?)?(?:{MAKE})(?:了|出)?{PLAIN}{{0,16}}?$"
)
# What is said of nobody by name, in the news of a university, is of its own people
NEW = re.compile(rf"(?:研发|研制|首创|创制|发展|构建|合成|制备|发明|提出|开发|建立)(?:了|出){PLAIN}{{0,30}}?$")
MADE = re.compile(rf"(?:{MAKE})(?:了|出|的)?(?P<mod>{PLAIN}{{0,14}}?)$")
OF_NATION = re.compile(
    r"(?:^|[，。；：“])(?:由)?(?:我国|中国|国内|国家)(?:自主|独立|完全|首次|成功|最新)*$"
)  # 某实验室里，我国|研制的……
NOT_MADE = re.compile(
    r"需求|应用|采购|引进|进口|使用|市场|经验|标准|问题|服务(?!平台|系统)|现有|传统|国外|感谢|学习|参观|借鉴|以及$|等$"
)
REACH = 300  # signs before a product in which its maker is looked for
PRIZED = re.compile(r"获奖|作品|项目|案例|入选|参赛|佳绩|金奖|一等奖|课题")


def works(doc: Doc) -> Iterator[Statement]:
    """Each list of products that somebody is said to have made, with who that is."""
    found = notes(doc)
    if not any(named.thing.type == "Product" for named in found.mentions):
        return
    yield from _done_by(doc)
    house = publisher(doc)
    own = Thing("University", house) if house else None
    bodies: dict[Thing, set[Thing]] = {}
    for said in found.statements:
        if said.relation == "WORKS_AT":
            bodies.setdefault(said.head, set()).add(said.tail)
    known = Around({})
    for part in read(doc):
        line = part.line
        prized = own and PRIZED.search(line.text)
        told = list(subjects(part, known)) if prized or PRODUCT in line.text else []
        if prized:
            own = _of_house(told, house) or own
        if PRODUCT in line.text:
            for group in LIST.finditer(line.text):
                for head, rule in _makers(line, group, told, own, bodies):
                    yield from _stated(line, group, head, rule)
        known.named.update({slot.type: slot for slot in line.slots if slot})


# 该成果由甲公司与乙大学历时四年共同完成; 这个由某院选育的品种; 该系统准确率高，已由某公司投产
DONE_BY = re.compile(
    rf"(?:该|这(?:一|[项款个种套台批]))(?:{PLAIN}{{0,8}}(?:成果|产品|技术|系统|装备|设备|装置|品种|平台|软件|药物|材料|芯片|机器人))?[^。；：由{ANY}]{{0,30}}?由(?:{PLAIN}{{2,10}}[与和、])?"
    rf"(?P<who>[{BODY}](?:[^，。；：“”！？\n]{{0,12}}?[{BODY}]){{0,6}})[^，。；：{ANY}]{{0,24}}?(?:{MAKE}|投产|转化|产业化)"
)


def _done_by(doc: Doc) -> Iterator[Statement]:
    """The makers of the one product that the sentence before names: 该成果由甲公司与乙大学共同完成."""
    told: tuple[Slot, ...] = ()
    for part in read(doc):
        line = part.line
        own = tuple(slot for slot in line.slots if slot and slot.type == "Product")
        found = DONE_BY.search(line.text) if told and "由" in line.text and not own else None
        if found and len({slot.thing for slot in told}) == 1 and not denied(found.group()):
            for slot in line.named(*found.span("who")):
                if slot.type in FIRMS:
                    end = line.ends[found.end() - 1]
                    yield Statement(slot.thing, "PRODUCES", told[0].thing, slot.start, end, "done_by", "done", {})
        told = own or (told if not found and len(line.text) < SHORT else ())


SHORT = 30  # signs of a sentence between a product and who made it


def _of_house(told: list[tuple[int, tuple[Slot, ...]]], house: str) -> Thing | None:
    """The university of the news, or its school that a sentence about prizes is about."""
    named = [slots[0].thing for _, slots in told if slots[0].type in ("University", "Platform")]
    return next((thing for thing in named if thing.name.startswith(house)), None)


def _makers(
    line: Line,
    group: re.Match[str],
    told: list[tuple[int, tuple[Slot, ...]]],
    own: Thing | None,
    bodies: dict[Thing, set[Thing]],
) -> Iterator[tuple[Thing, str]]:
    before = line.text[max(0, group.start() - 100) : group.start()]
    low = group.start() - len(before)
    if denied(before[-20:]):
        return
    body = OF_WORK.search(before)
    if body and (slot := line.slots[low + body.start("who")]):
        yield slot.thing, "work_of_body"
        return
    person = OF_PEOPLE.search(before)
    if person and not OF_OTHERS.search(person.group()) and (slot := line.slots[low + person.start("who")]):
        at = bodies.get(slot.thing, set())
        if own and (not at or any(one.name.startswith(own.name[:4]) or one.type == "Platform" for one in at)):
            yield own, "work_of_people"
        elif len(at) == 1 and next(iter(at)).type in FIRMS:
            yield next(iter(at)), "work_of_people"
        return
    if own and OF_SCHOOL.search(before):
        yield own, "work_of_school"
        return
    if ITS_GOODS.search(before) and (firm := _before(line, group.start())):
        yield firm, "made_there"
        return
    made = MADE.search(before)
    if not made or NOT_MADE.search(made["mod"]) or OF_NATION.search(before, 0, made.start()):
        return
    heads = before_at(told, group.start())
    firms = [slot for slot in heads if slot.type in FIRMS]
    if firms:
        yield firms[0].thing, "made_by_subject"
    elif own and (OF_TEAM.search(before) or NEW.search(before) and not _before(line, group.start())):
        yield own, "made_by_team"


def _before(line: Line, at: int) -> Thing | None:
    """The body named last in a line before a position."""
    near = [slot for slot in line.slots[max(0, at - REACH) : at] if slot and slot.type in FIRMS]
    return near[-1].thing if near else None


PAPER = re.compile("(?:的|特性|影响|策略|机理|应用|仿真).{0,6}(?:研究|分析|探讨|探究)$")  # a thesis is no product


def _stated(line: Line, group: re.Match[str], head: Thing, rule: str) -> Iterator[Statement]:
    stance = status(line.text[max(0, group.start() - 20) : group.start()])
    for slot in line.slots[group.start() : group.end()]:
        if slot and slot.type == "Product" and not PAPER.search(slot.thing.name):
            yield Statement(head, "PRODUCES", slot.thing, slot.start, slot.end, rule, stance, {})
