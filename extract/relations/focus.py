"""Of which body a post is that is told without one: 校长, 企业负责人, 系主任, 市长, and 总经理 in a text about a firm."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.notes import Named, Thing, notes
from extract.relations.post import Post, main_university, with_level

BACK = 40  # mentions before a post in which its body is looked for
NEAR = 300  # characters between a body and a post that is told of it


@dataclass(frozen=True, slots=True)
class Focus:
    """The body of a bare title, where it was named (a text offset; -1 where it is the publisher's), and the rule."""

    body: Thing
    start: int
    rule: str
    title: str


def focus(doc: Doc, title: str, at: int) -> Focus | None:
    """The body that a title without one belongs to, as far as the text before the offset `at` says."""
    return _of_school(doc, title, at) or of_noun(doc, title, at) or _of_ruler(doc, title) or _of_council(doc, title)


# ---- a university: its own news says 学校, 副校长, 化工学院副院长 of itself -----------------------------------
OURS = re.compile(r"^(?:我校|本校|学校|校(?=党委|领导|团委|学|办|纪委|友会|医院|工会|务|史|园|关工委|侨联|工会|安全))")
# Units and callings that only a university has
ACADEMIC = re.compile(
    r"校长|校务|工会|党政办|女职工|宣传部|统战部|组织部|学工部|[^省市县区]处(?:副)?处?长|学院|学部|书院|[^关]系(?:副?系?主任|党|教|学|副|老师|书记|研究生|本科|博士|硕士|辅导)|教研室|教务|学工|学生处|研究生院|科研院|科研处|科技处|社科处|图书馆|团委|"
    r"辅导员|研究生|本科生|博士生|硕士生|博士后|导师|教学|授课|^(?:优秀|毕业|新|青年|在校)?(?:学生|师生|教师|教工|教职工|教授|毕业生|新生|班主任)代表|专业负责人|^党委|[^省市县区]部(?:常务|执行)?副?部长|办公室(?:常务)?副?主任|[^省市县区]处(?:常务|正|副)?处长|实验中心|研究所|研究中心|研究院|人事处|招生|就业|党委常委|学生会|指导老师|指导教师|团队|课程|传媒中心|新闻中心|^(?:青年|离?退休|新进|骨干|一线|优秀)教师"
    r"|^[^，、省市县区镇乡]{2,8}(?:馆|(?<!支)部|处|中心|办|公司)(?:原|常务|副)*(?:馆长|部长|处长|主任|书记|党委|党总支|党支部|总经理)"
    r"|(?:保卫|后勤|财务|人事|教务|学生|国资|基建|审计|招生|离退休|学生工作|实验室管理)[^，、市县]{0,6}[处部](?=.)"
)
# What only a school of it has: 系主任, 专业负责人; and what either has: 党委副书记
OF_SCHOOL = re.compile(
    r"[^关]系(?:副?系?主任|党|教|学|副|老师|书记|研究生)|教研室|辅导员|专业|学院(?=院长|副院长)|^(?:党委|党总支)?副?(?:书记|院长)$|^(?:副院长|院长)|指导老师|指导教师|研究生|本科生|级"
)
OF_WHOLE = re.compile(
    r"校长|党委常委|[处部办馆]|研究生院|本科生院|科研院|团委|学院|学部|书院|研究院|研究所|中心|实验室"
)
SCHOOL = re.compile(r"(?:学院|学部|系|书院|[^医法究]院)(?:（[^（）]*）)?$")
OWN_HOUSE = re.compile(
    r"^(?:我|本|该)?学院(?=辅导员|教学|教务|科研|研究生|本科生|学生|教师|老师|专业|分?团委|办公室)|^(?:我|本|该)?学?院(?=党委|党总支|团委|院长|副院长|副?书记|领导|工会|办公室|学工|班子|长助理|分党校|副?教授|副?研究员|讲师)"
)  # 学院党委书记


# 某小学校长, 第49研究所副所长: a body of its own that is no name to us
HOUSED = re.compile(
    r"[^，、]{2}(?:小学|中学|幼儿园|大学(?!生|部|科技园)|医院|商会|合作社|派出所|法院|检察院)(?=.)|第?\d+(?:研究)?所(?=.)"
)


def _of_school(doc: Doc, title: str, at: int) -> Focus | None:
    ours = OURS.match(title)
    name = publisher(doc) or main_university(doc)
    if not name or HOUSED.search(title):
        return None
    whole = Thing("University", name)
    if ours:
        return Focus(whole, -1, "post_of_school", title[ours.end() :] or title)
    school, own = _school(doc, name, at), OWN_HOUSE.match(title)
    if own and school:
        return Focus(school.thing, school.start, "post_of_school", title[own.end() :] or title)
    if not publisher(doc):
        return Focus(whole, -1, "post_of_school", title) if re.search("校长|党委常委", title) else None
    if school and OF_SCHOOL.search(title) and not OF_WHOLE.search(title):
        return Focus(school.thing, school.start, "post_of_school", title)
    return Focus(whole, -1, "post_of_school", title) if ACADEMIC.search(title) else None


def _school(doc: Doc, university: str, at: int) -> Named | None:
    """The school of a university named last before an offset."""
    for named in notes(doc).before(at, BACK):
        name = named.thing.name
        if named.thing.type == "Platform" and name.startswith(university) and SCHOOL.search(name):
            return named
    return None


# ---- 企业总经理, 实验室主任, 园区管委会主任: a noun for the body named before ---------------------------------
NOUNS = re.compile(
    r"^(?:该|本|这家)?(?:(?P<Enterprise>公司|企业|集团|工厂|煤矿|矿业|厂)|(?P<Platform>实验室|研究院|研究所|研究中心|创新中心|孵化器|平台|基地|战略院|中心|所)"
    r"|(?P<Association>协会|学会|商会|研究会|联合会|基金会)|(?P<Alliance>联盟)|(?P<Zone>园区|高新区|开发区|经开区|新区|示范区))"
)


def of_noun(doc: Doc, title: str, at: int) -> Focus | None:
    found = NOUNS.match(title)
    type = str(found.lastgroup) if found else ""
    rest = title[found.end() :] if found else ""
    if not found or not rest:
        return None
    fitting: dict[Thing, int] = {}
    for named in notes(doc).before(at, BACK, 3 * NEAR):
        if fitting and at - named.end > NEAR:
            break
        if named.thing.type == type and (type == "Enterprise" or found[type] in named.thing.name):
            fitting.setdefault(named.thing, named.start)
    if not fitting or (type == "Alliance" and len(fitting) > 1):
        return None
    body, start = next(iter(fitting.items()))
    return Focus(body, start, "post_of_noun", rest)


# ---- 市长, 县委书记 without a place: of the one city or county that the text is about ------------------------
RULER = re.compile(r"^(?:代理?)?(?:常务副|副)?([省市县区州盟旗])长(?:助理)?$")


# 青禾州委, 青禾州人民政府: who names its committee or its government names the place
RULERS = re.compile(r"(?:党?委|人民政府|政府)$")


def _ruled(thing: Thing) -> Thing:
    """The place that a body governs, the place itself, or a thing without a name for anything else."""
    if thing.type == "Agency" and (ruler := RULERS.search(thing.name)):
        return Thing("Place", thing.name[: ruler.start()])
    return thing if thing.type == "Place" else Thing("Place", "")


def _of_ruler(doc: Doc, title: str) -> Focus | None:
    found = RULER.match(title)
    if not found:
        return None
    counts = Counter(place for n in notes(doc).mentions if (place := _ruled(n.thing)).name.endswith(found[1]))
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    government = Thing("Agency", with_level(ranked[0][0].name, found[1]) + "人民政府")
    return Focus(government, -1, "post_of_ruler", title)


# ---- 李明总理, in a text that names the State Council ---------------------------------------------------------
def _of_council(doc: Doc, title: str) -> Focus | None:
    council = Thing("Agency", "国务院")
    known = title in ("总理", "副总理", "国务委员") and any(named.thing == council for named in notes(doc).mentions)
    return Focus(council, -1, "post_of_council", title) if known else None


# ---- 在某公司，技术员张明…: the one body that the sentences before speak of ------------------------------------
STAFF = re.compile(
    r"(?:(?:技术|生产|研发|项目|车间|质检|销售|市场|运营|财务|行政|人事|人力资源|安全|品控|设备|工程|工艺|设计|产品|科研|办公室|副|高级|首席|原|退休|老|常务|执行|联合|[一二三]?线)(?:[部处科室组]|中心|团队)?)*"
    r"(?:负责人|总经理|董事长|经理|总裁|总监|主管|厂长|矿长|场长|车间主任|班长|班组长|技术员|研发人员|科研人员|技术人员|工作人员|操作员|员工|职工|工人|工程师|"
    r"研究员|科学家|创始人|讲解员|馆长|园长|店长|站长|所长|社长|队长|理事长|首席[^，]{1,6}|总工|CEO|博士|设计师|技师|研究组组长|院长|主任)$"
)
HOUSES = frozenset(["Enterprise", "Platform", "Association", "University", "Zone"])
INDEPENDENT = re.compile(
    r"专家|学者|评论|教授$|院士|居民|村民|农户|市民|网友|乘客|患者|顾客|游客|客户|司机|个体|合作社|村|社区|镇|街道|法院|检察|警|局|省|市|县|区"
)


def staff(doc: Doc, title: str, at: int, paragraph: int) -> Focus | None:
    """The body in whose rooms the sentence stands: the only one named in the paragraph so far."""
    if not STAFF.fullmatch(title) or INDEPENDENT.search(title):
        return None
    houses: dict[Thing, int] = {}
    for named in notes(doc).before(at, BACK, NEAR):
        if named.start < paragraph:
            break
        if named.thing.type == "Person":
            return None
        if named.thing.type in HOUSES or named.thing.type == "Agency":
            houses.setdefault(named.thing, named.start)
    if len(houses) != 1:
        return None
    ((body, start),) = houses.items()
    return Focus(body, start, "post_there", title) if body.type in HOUSES else None


def chained(doc: Doc, found: list[Post | None]) -> list[Post]:
    """The posts from the last back to where something else stands, each with the body that it stands under."""
    kept: list[Post] = []
    for one in reversed(found):
        if one is None:
            break
        kept.insert(0, one)
    posts: list[Post] = []
    body: Thing | None = None
    for one in kept:
        own = None if one.body else _apart(doc, one, body) or of_party(one, body)
        if not own and not one.body and OF_STATE.fullmatch(one.title):
            posts.append(one)
            continue
        body = own.body if own else one.body or body
        posts.append(own or Post(body, one.title, one.start))
    return posts


# 某党中央总书记、国家主席: of the state, and not of the body before
OF_STATE = re.compile("国家副?主席|国务委员|副?总理|副?总统|副?首相|外长")
CAMPUS = re.compile(r"(?=副?校长)")  # 校安全委员会主任、校长李明
PARTY = re.compile(r"(?:中共)?(?P<place>.+(?P<level>[省市县区州盟旗乡镇]))(?:党?委|委员会)(?:[^省市县区]{0,4}部)?$")
VILLAGE = re.compile(r"(.+(?:村|社区))(?:党支部|党总支|党委)$")
COMMITTEE = re.compile("村委会|村民委员会|居委会|居民委员会")
ZONED = re.compile(r"(.+区)党?工委$")
HEAD = re.compile(r"^(?:区)?(?:政府)?(?:代理?)?(?:常务副|副)?(?P<level>[省市县区州盟旗乡镇])长(?:助理)?$")
CHAIR = re.compile("(?:人民)?(?:政府)?(?=(?:自治区)?(?:代|常务副|副)?主席$)")  # 自治区党委常委、政府副主席


def of_party(post: Post, body: Thing | None) -> Post | None:
    """某市委副书记、市长: the mayor is of the government of the city of the committee."""
    zone = ZONED.match(body.name) if body and body.type == "Agency" else None
    if zone and post.title.startswith("管委会"):  # 某示范区党工委书记、管委会主任
        return Post(Thing("Agency", zone[1] + "管委会"), post.title.removeprefix("管委会"), post.start)
    village = VILLAGE.match(body.name) if body and body.type == "Agency" else None
    if village and (own := COMMITTEE.match(post.title)):  # 某村党支部书记、村委会主任; 某社区党委书记、居委会主任
        return Post(Thing("Agency", village[1] + own.group()), post.title[own.end() :], post.start)
    ruled = PARTY.match(body.name) if body and body.type == "Agency" else None
    head = HEAD.match(post.title)
    if ruled and ruled["place"].endswith("自治区") and (chair := CHAIR.match(post.title)):
        return Post(Thing("Agency", ruled["place"] + "人民政府"), post.title[chair.end() :], post.start)
    if not ruled or not head or ruled["level"] != head["level"]:
        return None
    government = "行政公署" if ruled["level"] == "盟" else "人民政府"
    return Post(Thing("Agency", ruled["place"] + government), post.title, post.start)


def _apart(doc: Doc, post: Post, body: Thing | None) -> Post | None:
    """某局局长、公司董事长: the second of the firm spoken of; 某协会会长、商学院教授: of the university of this news."""
    ours = OURS.match(post.title) or CAMPUS.match(post.title)
    if ours and body and body.type != "University" and (name := publisher(doc) or main_university(doc)):
        return Post(Thing("University", name), post.title[ours.end() :] or post.title, post.start)
    noun = of_noun(doc, post.title, post.start) or _of_council(doc, post.title)
    if noun:
        return Post(noun.body, noun.title, post.start)
    if publisher(doc) and body and body.type != "University" and OWN_SCHOOL.search(post.title):
        return Post(Thing("University", publisher(doc)), post.title, post.start)
    return None


OWN_SCHOOL = re.compile(r"^[^省市县区]{1,12}(?:学院|学部|[^关]系)(?!术)")
