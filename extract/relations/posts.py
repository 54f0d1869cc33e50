"""WORKS_AT: people and their posts.

The post stands in front of the name with its body before it (江苏省科技厅副厅长、党组成员张明) or understood from
what the text is about (校党委书记张明, 企业总经理李强), behind it (张明教授; 张明，江苏省科技厅副厅长), it is taken up
(张明任某校校长), or told in a list of members (`rosters`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from spacy.language import Language
from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.notes import Statement, Thing, notes
from extract.relations.family import Read, framed, naming, read, say
from extract.relations.focus import HOUSED, Focus, chained, focus, of_party, staff
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.offices import offices
from extract.relations.post import Post, post_at
from extract.relations.rosters import members_listed, sections
from extract.relations.titles import BEHIND, ENDS, OFFICE, UNIQUE
from extract.stretch import stretch_begin

PERSON = SIGNS["Person"]
BODY = "{tail:Zone|University|Platform|Enterprise|Agency|Association|Alliance|Fund}"
# title behind the name or in a sentence of its own
HELD = rf"(?P<title>[^，。；：！？“”、\n{ANY}]{{0,16}}?{OFFICE}(?:[、兼][^，。；：！？“”、\n{ANY}]{{0,10}}?{OFFICE})?)"
# 检察长张明，某委负责同志，…: people without names are none of who stands before
ANYBODY = "(?![^，。；]{0,12}(?:负责同志|负责人|领导|代表|成员|专家|师生|干部|同事)[，、。；])"
FRAMES = (
    # 聘任张明为某研究院院长; 任命、选举、推选
    Frame("post_given", "WORKS_AT", rf"【新?聘请?|聘任|任命|选举|推选|推举|提名|补选|特聘|聘】{{head+}}(?:教授|院士|同志|先生|女士|研究员)?(?:等[^，。；]{{0,10}})?(?:担任|出任|为|任){BODY}(?:的)?{HELD}", ("聘", "任命", "选", "推举", "提名")),
    # 张明是某实验室的科研人员
    Frame("post_is", "WORKS_AT", rf"{{head}}(?:是|为|系|来自){BODY}(?:的)?(?:一[名位])?{HELD}(?=[，。；、：（）\s兼]|$)", ("是", "为", "系", "来自")),
    # 张明，某市科技局局长。
    Frame("post_apposed", "WORKS_AT", rf"{{head}}(?:，[男女][，。]|，|：|　|\s){BODY}{ANYBODY}{HELD}(?=[，。；）\s]|$)"),
    # 张明（某公司董事长）
    Frame("post_in_brackets", "WORKS_AT", rf"{{head}}（{BODY}{HELD}）", ("（",)),
    # 某公司（法定代表人：张明）
    Frame("legal_head", "WORKS_AT", r"{tail:Enterprise}（[^（）]{0,24}?(?P<by>(?P<title>法定代表人|法人代表|负责人))[:：]?{head:Person}", ("人", "代表")),
    # 由某局副局长张明担任办公室主任
    Frame("post_taken_on", "WORKS_AT", rf"{BODY}(?P<title>副?(?:主任|组长|召集人|秘书长|指挥长|理事长|会长|总指挥))由[^，。；]{{0,24}}?{{head:Person}}【担任|兼任】", ("由",)),
    # 张明创办的某公司
    Frame("founder_of", "WORKS_AT", r"{head:Person}(?:一手|自己|联合|于\d+年)?(?P<by>(?P<title>创办|创立|创建)的){tail:Enterprise|Platform}", ("创办", "创立", "创建")),
    # 张明、李强组成的某团队; 张明任队长的某团队
    Frame("makes_up", "WORKS_AT", r"{head+:Person}(?:等?[^，。；]{0,4}(?:同学|老师|人))?【(?:共同|联合)?组成】的{tail:Platform|Association}", ("组成的",)),
    Frame("leads_team", "WORKS_AT", r"{head:Person}【(?:担?任|为)】(?P<title>队长|组长|领队|领衔人|首席专家|首席科学家|负责人|带头人)的{tail:Platform|Association|Agency}", ("任", "为")),
    # 来自某大学的张明; 在某公司工作的张明
    Frame("comes_from", "WORKS_AT", rf"【来自】{BODY}的(?P<title>[^，。；：、\n{ANY}]{{0,12}}?){{head+:Person}}", ("来自",)),
    Frame("works_there", "WORKS_AT", rf"在{BODY}(?P<by>(?P<title>工作|任职|任教|就职|供职|挂职|就读|实习))(?:工作)?的[^，。；：、\n{ANY}]{{0,10}}{{head+:Person}}", ("工作", "任职", "任教", "职", "就读", "实习")),
)  # fmt: skip


@Language.component("zhengtu_posts")
def posts(doc: Doc) -> Doc:
    say(doc, _before_names(doc))
    say(doc, offices(doc))
    say(doc, framed(doc, FRAMES))
    say(doc, _lives(doc))
    say(doc, members_listed(doc))
    say(doc, _of_congress(doc))
    say(doc, _of_house(doc))
    return say(doc, _of_publisher(doc))


def _before_names(doc: Doc) -> Iterator[Statement]:
    paragraph = -1
    begin = 0
    for part in read(doc):
        if part.line.sentence.paragraph != paragraph:
            paragraph, begin = part.line.sentence.paragraph, part.line.sentence.start
        if PERSON in part.line.text:
            yield from _in_line(doc, part, begin)


def _in_line(doc: Doc, part: Read, paragraph: int) -> Iterator[Statement]:
    line, held, last = part.line, list[Post](), -1
    rule, source = "post_before_name", -1
    behind = {at for one in sections(line) if one.named_first for at in range(one.start, one.end)}
    for i, slot in enumerate(line.slots):
        if not slot or slot.type != "Person" or i in behind:
            continue
        if last < 0 or not _shared(doc, line, last, i, held):
            held, rule, source = _held(doc, line, last + 1, i, held, paragraph)
        yield from _stated(doc, slot, held, rule, source)
        last = i


def _held(doc: Doc, line: Line, low: int, at: int, held: list[Post], paragraph: int) -> tuple[list[Post], str, int]:
    """The posts of the name at `at`, the rule that found their body, and where the body was named (-1: there)."""
    found = _posts(doc, line, low, at)
    beside = held[-1].body if held and LINK.match(line.text, low, at) else None
    if found and found[0].body:
        return _same_place(doc, beside, found), "post_before_name", -1
    if not found:
        return found, "post_before_name", -1
    government = of_party(found[0], beside)
    if government:
        return [replace(post, body=government.body) for post in found], "post_of_colleague", -1
    if _at_place(line, found[0], low, at):
        return [], "", -1
    if any(post.body for post in found):
        return _own_first(doc, found), "post_before_name", -1
    colleague = _colleague(line, low, at, held, found)
    whose = _whose(doc, found, paragraph) if not colleague or _elsewhere(doc, held, found) else None
    if colleague and not (whose and whose.rule == "post_of_school"):
        return colleague, "post_of_colleague", -1
    if not whose:
        return found, "", -1
    first = replace(found[0], title=whose.title)
    return [replace(post, body=whose.body) for post in (first, *found[1:])], whose.rule, whose.start


COMMITTEE = re.compile("[省市县区州旗盟]委")


def _same_place(doc: Doc, beside: Thing | None, found: list[Post]) -> list[Post]:
    """某省委书记张明，省委副书记、省长李强: a committee told by its level alone is the one just named."""
    own, level = found[0].body, COMMITTEE.match(notes(doc).text, found[0].start)
    if not (own and beside and level and own.name.endswith(level.group()) and beside.name.endswith(level.group())):
        return found
    size, place = len(own.name) - 2, beside.name[:-2]
    return [
        replace(post, body=Thing(post.body.type, place + post.body.name[size:]))
        if post.body and post.body.name[:size] == own.name[:size]
        else post
        for post in found
    ]


def _own_first(doc: Doc, found: list[Post]) -> list[Post]:
    """副校长、某领导小组组长: the first is of the university of the news; 教授、某研究院院长: it is of nobody."""
    whose = focus(doc, found[0].title, found[0].start)
    ours = whose and whose.rule == "post_of_school"
    own = [replace(found[0], title=whose.title, body=whose.body)] if ours and whose else []
    return own + [post for post in found if post.body]


def _at_place(line: Line, post: Post, low: int, at: int) -> bool:
    """Whether a title without a body begins with a place: 都江堰校区书记 is of the body before, if there is one."""
    return any((slot := line.slots[i]) and slot.type == "Place" and slot.start == post.start for i in range(low, at))


def _whose(doc: Doc, found: list[Post], paragraph: int) -> Focus | None:
    """The body of posts told without one: by the first of them that says it."""
    at = found[0].start
    for post in found:
        whose = focus(doc, post.title, at)
        if whose:
            return whose if post is found[0] else replace(whose, title=found[0].title)
    return staff(doc, found[0].title, at, paragraph)


def _stated(doc: Doc, slot: Slot, held: list[Post], rule: str, source: int) -> Iterator[Statement]:
    """One statement for each body, with all titles there; the receipt begins at the body where it stands near."""
    for body, group in groupby((p for p in held if p.body), key=lambda p: p.body):
        found = list(group)
        assert body
        title = "、".join(p.title for p in found if p.title)
        start = min(found[0].start, slot.start)
        start = source if 0 <= source < start and start - source <= NEAR else start
        yield Statement(
            slot.thing, "WORKS_AT", body, start, _end(doc, slot), rule, attributes={"title": title} if title else {}
        )


# 张明，男，中共党员，甲大学教授，乙学会副会长: how a life is told; what is no post is left out
LIFE = re.compile(rf"(?:^|[。；：！？”\n])\s*{PERSON}(?=，)")
PART = re.compile(r"，(?P<part>[^，。；：！？\n]{1,48})(?=[，。；]|$)")
NO_POST = re.compile(
    r"[男女]|[^，]{1,4}族|(?:中共|民盟|民建|民进)?(?:预备)?党员|(?:19|20)\d\d年[\d月]*(?:出?生|入党|加入中国共产党|参加工作|[^，]{0,14}毕业[^，]{0,12})|(?:大学|大专|中专|本科|硕士|博士|研究生)+(?:学历|学位|文化)|[^，]{2,9}人|(?:\w?学)?(?:博士|硕士)(?:后|研究生)?(?:学位)?|(?:博士|硕士|研究生)(?:生)?导师|(?:二级|三级)?教授|研究员"
)
HOLDING = re.compile("曾?现?(?:先后)?[现曾兼历]任|现为|先后(?:担任|任)|[现系是](?![^，]{0,2}$)")


def _lives(doc: Doc) -> Iterator[Statement]:
    for part in naming(doc, "Person"):
        for told in LIFE.finditer(part.line.text) if "，" in part.line.text else ():
            yield from _life(doc, part.line, told.end() - 1)


def _life(doc: Doc, line: Line, at: int) -> Iterator[Statement]:
    """The posts in the clauses behind a name that opens a sentence, up to the first that tells something else."""
    slot, end = line.slots[at], at + 1
    last: Thing | None = None  # 某大学校长，党委书记: the second is of the same
    while slot and not slot.implied and (told := PART.match(line.text, end)):
        begin, end = told.start("part"), told.end()
        if NO_POST.fullmatch(told["part"]):
            continue
        verb = HOLDING.match(line.text, begin)
        found = _posts_in(doc, line, verb.end() if verb else begin, end, "")
        bare = bool(found) and not found[0].body
        whose = focus(doc, found[0].title, found[0].start) if bare and not last else None
        if bare and last:
            found = [replace(post, body=post.body or last) for post in found]
        elif whose and whose.rule == "post_of_school":
            found = [replace(post, body=whose.body) for post in found]
        if not found or not found[0].body:
            return
        last = found[-1].body
        for body, group in groupby(found, key=lambda post: post.body):
            if body:
                title = "、".join(post.title for post in group)
                yield Statement(
                    slot.thing,
                    "WORKS_AT",
                    body,
                    slot.start,
                    line.ends[end - 1],
                    "post_of_life",
                    attributes={"title": title},
                )


# 张明等代表：, 李强委员： above the reply to a motion or a proposal
ADDRESSED = re.compile(
    rf"^\s*(?P<people>{PERSON}(?:[、，和]{PERSON})*)(?:等)?(?:\d+名|[一二三四五六七八九十]+[名位])?(?P<seat>代表|委员)[：:]?\s*$"
)
SEATS = {
    "代表": ("全国人大", re.compile(r"全国人(?:大|民代表大会)[^。]{0,20}(?:建议|议案)")),
    "委员": ("全国政协", re.compile(r"全国政协[^。]{0,20}(?:提案|建议)")),
}


def _of_congress(doc: Doc) -> Iterator[Statement]:
    """Who put the motion that a document answers sits in the congress, or in the conference."""
    opening = notes(doc).text[:OPENING]
    for part in (
        read(doc) if "全国" in opening and ("提案" in opening or "建议" in opening or "议案" in opening) else ()
    ):
        if part.line.sentence.start > OPENING:
            return
        found = ADDRESSED.match(part.line.text)
        body, told = SEATS[found["seat"]] if found else ("", None)
        if found and told and told.search(re.sub(r"\s", "", opening)):
            for slot in part.line.named(*found.span("people")):
                end = part.line.ends[found.end("seat") - 1]
                yield Statement(
                    slot.thing,
                    "WORKS_AT",
                    Thing("Agency", body),
                    slot.start,
                    end,
                    "seat_addressed",
                    attributes={"title": found["seat"]},
                )


OPENING = 400  # signs of a text in which it says whom it answers


# 张明教授、李强副校长, in the news of a university that tells nowhere else where they are
OURS = re.compile(
    r"(?:特聘|讲席|助理|副)?教授(?!级)|副?研究员|(?:副|常务副)?校长|(?:副|执行)?院长|(?:党委|党总支)?副?书记|副?处长|老师|博士后|(?:等(?:\d+|[一二两三四五六七八九十]+|多|数)?余?[位名](?:教师|老师|本科生|研究生|学生|同学))"
)
FOREIGN = frozenset(["University", "Enterprise", "Agency", "Association", "Place", "Zone", "Platform"])


def _of_publisher(doc: Doc) -> Iterator[Statement]:
    """Those with a rank of a university behind the name of whom its news says no body: they are its own."""
    name = publisher(doc)
    if not name:
        return
    text = notes(doc).text
    placed = {one.head for one in notes(doc).statements if one.relation == "WORKS_AT"}
    guests = False
    for part in naming(doc, "Person"):
        if PERSON in part.line.text:
            for slot, at, said in _ranked(text, part.line):
                if slot.thing not in placed and not guests and not _foreign(part.line, at, name):
                    placed.add(slot.thing)
                    yield Statement(
                        slot.thing,
                        "WORKS_AT",
                        Thing("University", name),
                        slot.start,
                        said.end(),
                        "post_of_news",
                        attributes={"title": NUMBERED.sub("", said.group())},
                    )
            guests = _guests(part.line, name)


# 材料学院张明、化工学院的李强: no more than the school is said, in the news of its university
OF_HOUSE = re.compile(
    rf"(?:^|[，。；：、及和与由\s“”\n]|代表|教师|组织|来自|邀请|者|人|其中|最终)(?P<house>(?:(?!代表|教师|组织|来自|邀请|其中|最终|分别|奖者)[一-田甲-鿿]){{0,14}}?(?:学院|学部|书院|学系)|{SIGNS['Platform']})的?$"
)


def _of_house(doc: Doc) -> Iterator[Statement]:
    """Those of whom the news of a university says no more than their school: they are of the university."""
    name = publisher(doc)
    placed = {one.head for one in notes(doc).statements if one.relation == "WORKS_AT"} if name else set()
    for part in naming(doc, "Person") if name else ():
        line = part.line
        for i, slot in enumerate(line.slots):
            if not slot or slot.type != "Person" or slot.implied or slot.thing in placed:
                continue
            found = OF_HOUSE.search(line.text[max(0, i - HOUSE_REACH) : i])
            at = max(0, i - HOUSE_REACH) + found.start("house") if found else 0
            school = line.slots[at] if found else None
            if not found or school and not (school.thing.name.startswith(name) and HOUSE.search(school.thing.name)):
                continue
            run = RUN.match(line.text, i)
            assert run
            if _foreign(line, at, name) or line.text.startswith("的", i + 1) and run.end() == i + 1:
                continue
            title = notes(doc).text[line.starts[at] : line.ends[at + len(found["house"]) - 1]]
            for one in line.named(*run.span()):
                if one.thing not in placed and not one.implied:
                    placed.add(one.thing)
                    yield Statement(
                        one.thing,
                        "WORKS_AT",
                        Thing("University", name),
                        line.starts[at],
                        one.end,
                        "post_of_house",
                        attributes={"title": title},
                    )


HOUSE_REACH = 24  # signs before a name in which its school stands
NUMBERED = re.compile(r"^等[^名位]{0,5}[名位]")  # 等四名|本科生


def _guests(line: Line, name: str) -> bool:
    """Whether a sentence tells of people of another university, or of a jury: those of the next may be guests too."""
    return "评委" in line.text or any(
        one and one.type == "University" and not one.thing.name.startswith(name) for one in line.slots
    )


HOUSE = re.compile(r"(?:学院|学部|系|书院|研究所|[^医法究]院)$")


def _ranked(text: str, line: Line) -> Iterator[tuple[Slot, int, re.Match[str]]]:
    """The people of a line with the rank that is said behind them, or behind the last of the list they stand in."""
    for run in RUN.finditer(line.text):
        people = line.named(*run.span())
        own = [OURS.match(text, slot.end) for slot in people]
        for slot, said in zip(people, own, strict=True):
            given = said or (own[-1] if own[-1] and not any(own[:-1]) else None)
            name = text[slot.start : slot.end]
            if given and not slot.implied and not name.isascii() and "·" not in name and "评委" not in line.text:
                yield slot, run.start(), given


def _foreign(line: Line, at: int, name: str) -> bool:
    """Whether a body of others stands before a position in its sentence."""
    return any(
        one and one.type in FOREIGN and not one.thing.name.startswith(name) for one in line.slots[max(0, at - FAR) : at]
    )


FAR = 400  # signs of a sentence before a name in which a body of others is looked for


NEAR = 120  # characters that a receipt may reach back to the body
# Callings that say nothing of where somebody works: 企业家张明, 评论家李强
ALONE = re.compile(
    r"专家|学者|家$|志愿者|(?<!教师|学生|员工|职工|企业)代表$|院士|[市省县区镇乡州]长|[省市县区州]委|顾问|律师|选手|队员"
)


def _colleague(line: Line, low: int, at: int, held: list[Post], found: list[Post]) -> list[Post]:
    """行长赵明、行长助理钱亮: the second works where the first does."""
    body = held[-1].body if held else None
    if body and _deputy(line, low, at, head := held[-1].title, found):
        title = head.removesuffix(found[0].title[1:]) + found[0].title
        return [replace(found[0], body=body, title=title), *(replace(post, body=body) for post in found[1:])]
    link = LINK.match(line.text, low, at)
    if (
        not body
        or not link
        or any(
            _alone(post, held[-1])
            or LEVELLED.match(post.title)
            or HOUSED.search(post.title)
            or FIRM.search(post.title)
            or (post.title.startswith("校") and body.type in ("Agency", "Enterprise"))
            for post in found
        )
    ):
        return []
    fits = RANKS.get(body.type)
    if link.group() == "，" and not (fits and all(fits.search(post.title) for post in found)):
        return []
    if found[0].start not in (line.starts[link.end()], line.starts[at]):
        return []
    school = SCHOOL_HEAD.match(held[-1].title)
    return [replace(post, body=body, title=_of_same_school(school, post.title)) for post in found]


def _deputy(line: Line, low: int, at: int, head: str, found: list[Post]) -> bool:
    """司长张明出席会议，副司长李强主持: the deputy of the head in the clause before, with no other body between."""
    title = found[0].title
    ranked = title.startswith("副") and len(title) < LONG and head.endswith(title[1:]) and not head.endswith(title)
    between = (slot for slot in line.slots[low:at] if slot)
    return ranked and low < at and not any(slot.type in FOREIGN for slot in between)


LONG = 5  # signs of a title that says of no unit: 副司长


# 化工学院院长张明、党委书记李强: the second is of the school, too
SCHOOL_HEAD = re.compile(r"[^，、]{2,14}(?:学院|学部|研究院)(?=(?:党委|党总支|常务|执行|名誉)?副?(?:院长|书记))")
OF_HEAD = re.compile(r"(?:分?党委|党总支|团委)?(?:常务|执行|教学|科研|行政)?副?(?:书记|院长)(?:助理)?")


def _of_same_school(school: re.Match[str] | None, title: str) -> str:
    return school.group() + title if school and OF_HEAD.fullmatch(title) else title


LEVELLED = re.compile("[省市县区州镇乡](?!长|委|政府|人大|辖)")  # 镇长张明、镇规划所所长李强: a body of its own
# 副厅长张明，在处长李强、科长王芳陪同下: whom somebody has with him, too
LINK = re.compile(r"[、和与及]|以及|，在?|率领?|带领|携")
FIRM = re.compile(r"[^，、]{3}(?<!分)公司(?=.)")  # 某某公司经理
# What those told behind a comma may be where the first is of such a body: 某公司总经理张明，总工程师李强
RANKS = {
    "Enterprise": re.compile(r"经理|工程师|董事|总监|工会|党委|书记$|会计师|监事|总裁|厂长|首席|[^省市县区]部长|主管"),
    "University": re.compile(r"校长|书记$|教授$|院长|处长|系主任|教师|老师|研究生|博士"),
    "Agency": re.compile(
        r"^[^省市县区州]{0,12}(?:[局科处厅司股所站]长|主任|书记|委员|调研员|巡视员|秘书长|检察长|法官|检察官)$"
    ),
    "Platform": re.compile(r"系|书记$|院长|所长|主任$|教授$|研究员$|教师|老师|中心"),
}


def _alone(post: Post, last: Post) -> bool:
    """Whether a title says nothing of the body before: 企业家; but two 专家 in one list are of one."""
    said = ALONE.search(post.title)
    return bool(said) and not last.title.removesuffix("教授").removesuffix("副").endswith(str(said and said.group()))


def _elsewhere(doc: Doc, held: list[Post], found: list[Post]) -> bool:
    """Whether a title may be of another body than the one before: 教务处老师 behind a school of the university whose
    news this is, 学院书记 behind a firm."""
    body = held[-1].body if held else None
    if not body or not publisher(doc) or body.type == "University":
        return False
    if OUR.match(found[0].title) or ((own := SCHOOL_OF.match(found[0].title)) and own[1] not in body.name):
        return True
    office = "[处部馆]" if body.name.startswith(publisher(doc)) else "学院|学部|教务|[^关]系"
    return bool(re.search(office, found[0].title))


SCHOOL_OF = re.compile("([\u4e00-\u9fff]{2,12}?)学院")  # 资源学院老师 behind another school
OUR = re.compile("我校|本校|学校|校(?=党委|团委|长|办|工会|友会)")  # 校团委副书记
# 、李强董事长: a name with a title of its own does not share the one before.
OWN = re.compile(rf"(?:副)?{OFFICE}")


def _shared(doc: Doc, line: Line, last: int, at: int, held: list[Post]) -> bool:
    """Whether a name shares the post of the one before: 副校长张一、李二; not 书记张一、李二, nor 李二董事长."""
    slot = line.slots[at]
    assert slot
    own = BEHIND.match(notes(doc).text, slot.end)
    if not held or UNIQUE.search(held[-1].title) or OWN.match(line.text, at + 1):
        return False
    if own and not held[-1].title.endswith(own.group()):
        return False
    return bool(re.fullmatch(r"[、和与及]", line.text[last + 1 : at]))


def _end(doc: Doc, slot: Slot) -> int:
    """The end of a name with the title behind it."""
    behind = BEHIND.match(notes(doc).text, slot.end)
    return behind.end() if behind else slot.end


def _posts(doc: Doc, line: Line, low: int, at: int, named: int | None = None) -> list[Post]:
    """The posts right before the name at `at`, from the left; the body of one serves the next.

    With a bracket between (某厅厅长（某局原局长）李明) they end at `at`, and the name stands at `named`.
    """
    if line.text[at - 1 : at] == "）" and (opening := line.text.rfind("（", max(low, at - ASIDE), at)) >= 0:
        inner = _posts_in(doc, line, opening + 1, at - 1, "")
        return _posts(doc, line, low, opening, at) + inner if inner else []
    person = line.slots[at if named is None else named]
    assert person
    called = BEHIND.match(line.text, low) if low and line.text[low - 1] == PERSON else None
    low = called.end() if called else low
    joined = re.compile("以及|[和与及]").match(line.text, low)
    low = joined.end() if joined else low
    begin = _begin(line.text, low, at)
    begin += line.text[begin : begin + 1] in WITH and begin < at
    before = TURNED.match(line.text, begin, at)
    begin = before.end() if before else begin
    behind = BEHIND.match(notes(doc).text, person.end)
    text = re.sub(r"(?:的)?(?:同志)?$", "", line.text[begin:at])
    if not text.strip("、和与及"):  # 温家宝总理: only of whom there is one; 、李强研究员: a colleague
        known = behind and ("总理" in behind.group() or text and RANK.fullmatch(behind.group()))
        return [Post(None, behind.group(), person.start)] if behind and known else []
    said = behind.group() if behind else _together(doc, line, at)
    found = _posts_in(doc, line, begin, begin + len(text), said)
    return _behind_comma(doc, line, low, begin, found)


def _begin(text: str, low: int, at: int) -> int:
    """Where the words before a name begin, behind the last sign; a bracket in them is of what it stands behind."""
    begin = stretch_begin(text, "，。；：！？“”\n）》", low, at)
    opened = text.rfind("（", low, begin) if text[begin - 1 : begin] == "）" and begin > low and at > begin else -1
    inside = opened > low and text[opened - 1] not in "，。；、 " and INSIDE.fullmatch(text, opened + 1, begin - 1)
    return _begin(text, low, opened) if inside else begin


INSIDE = re.compile(f"[^，。；：（）{PERSON}]{{2,16}}")  # 乡村振兴学院（某研究院）副院长张明


def _behind_comma(doc: Doc, line: Line, low: int, begin: int, found: list[Post]) -> list[Post]:
    """某市委常委、副市长，某区委书记张明: the posts before a comma too, where nothing else stands there."""
    if not found or found[0].start != line.starts[begin] or line.text[begin - 1 : begin] != "，" or begin <= low:
        return found
    floor = max(low, begin - ASIDE - 2)
    first = stretch_begin(line.text, "，。；：！？“”\n）》", floor, begin - 1)
    if begin - first > ASIDE or len(found) > MANY:
        return found
    earlier = _posts_in(doc, line, first, begin - 1, "")
    whole = earlier and earlier[0].body and earlier[0].start == line.starts[first]
    return _behind_comma(doc, line, low, first, chained(doc, [*earlier, *found])) if whole else found


ASIDE = 80  # signs of a bracket between a post and the name
MANY = 12  # posts of one person


def _posts_in(doc: Doc, line: Line, begin: int, end: int, behind: str) -> list[Post]:
    """The posts that a stretch tells one after the other; `behind` is the title said behind the name."""
    cuts = [begin, *_cuts(line, begin, end), end + 1]
    found = []
    for start, stop in zip(cuts, cuts[1:], strict=False):
        said = behind if stop == end + 1 else ""
        if not HONOURED.match(line.text, start, min(stop - 1, end)):
            found.append(post_at(doc, line, start, min(stop - 1, end), said))
    return chained(doc, found)


# 某大学教授、某基金获得者张明: an honour among posts
HONOURED = re.compile(
    rf"[^，。；、]{{0,30}}(?:获得者|入选者|得主|获奖者|(?:政府)?特殊津贴(?:专家|获得者)?|{SIGNS['Honor']}|劳动模范|劳模|先进个人|标兵|(?<!委)优秀(?:党员|共产党员|教师)|校友|老兵)$"
)
RUN = re.compile(rf"{PERSON}(?:[、和与及]{PERSON}){{0,40}}")
# 张明、李强等四位教师; 张明、李强老师; 李强团队: what all of a list are, told behind the last
ALL = re.compile(
    r"(?:等?(?:\d+|[一二两三四五六七八九十]+|多|数)?余?多?[位名])?(?P<title>老师|教师|(?:本科|硕士|博士)?(?:研究)?生|学生|同学|教授|队员|志愿者|专家|工程师|科研人员|员工|职工|干部)"
    r"|(?P<team>(?:教授|院士|研究员)?(?:科研|研究|创新|研发)?(?:团队|课题组))"
)


def _together(doc: Doc, line: Line, at: int) -> str:
    """The title that a list of names has behind its last, or what one is of whom the team is told; or ""."""
    run = RUN.match(line.text, at)
    last = line.slots[run.end() - 1] if run else None
    said = ALL.match(notes(doc).text, last.end) if last else None
    if not said or not run:
        return ""
    return said["title"] or ("团队负责人" if run.end() == at + 1 else "")


# 会议由学生处处长张明主持; 新华社北京5月3日电 国家副主席张明; 继原校长张明之后; 传达党委书记张明的要求; 邀请某大学教授张明作报告
TURNED = re.compile(
    rf"[^，。；：{PERSON}]{{0,30}}(?<![自理缘事经])由(?=[^，。；：]{{2}})|[^，。；：{PERSON}]{{0,30}}日电 +|[在据](?=[^，。；：]{{4}})|继(?=[原前])|(?:率领?|带领|携)(?=[^，。；：]{{2}})|[^，。；：{PERSON}]{{0,30}}(?:[者人的]|就|分别)[是为](?=[^，。；：]{{2}})|(?:首先|随后|会上|专门|认真|一致|集体|共同)*(?:传达|转达|学习|听取|宣读|陪同|会见|看望|慰问|欢迎|感谢|邀请到?|聘请|特邀)(?:学习|贯彻)?(?:了|到)?(?=[^，。；：]{{2}})"
)
WITH = tuple("与和同跟由")  # 与集团董事长张明座谈
RANK = re.compile(r"副?(?:教授|研究员)|老师|博士|讲师")


def _cuts(line: Line, begin: int, end: int) -> list[int]:
    """Where one post ends and the next begins: at 、 and 兼, and at 和 only behind a title (运营和管理系主任 is one)."""
    return [
        begin + mark.end()
        for mark in re.finditer("[、和]|兼(?!职)|暨", line.text[begin:end])
        if mark.group() != "和" or ENDS.search(line.text[begin : begin + mark.start()])
    ]
