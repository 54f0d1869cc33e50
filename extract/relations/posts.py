"""WORKS_AT: people and their posts.

The post stands in front of the name with its body before it (江苏省科技厅副厅长、党组成员张明), behind it (张明教授;
张明，江苏省科技厅副厅长; 张明任…), or in a list of members (主任：张明　国务院副秘书长).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Statement, Thing, notes
from extract.relations.family import Read, framed, read, say
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS, Line, Slot
from kg.ontology import ontology

PERSON, PLACE = SIGNS["Person"], SIGNS["Place"]
BODIES = ontology().groups["organisation"]

TITLE = (
    r"(?:总?书记(?:处书记)?|编审|译审|[省市县区镇乡州旗]长|部长(?:助理)?|[局厅处科司署所院校行社台站队组团班厂馆园段庭股室连营排镇村店会理事]长(?:助理)?|"
    r"主任(?:委员|医师|助理|编辑|记者)?|委员|常委|代表|会长|董事长(?:助理)?|总经理|总裁|经理|(?:副|正)?教授|讲席教授|研究员|院士|工程师|农艺师|畜牧师|兽医师|"
    r"教师|老师|讲师|讲解员|专家|学者|主编|总编辑?|编辑|编委|司令员|政治?委员?|参谋长|检察长|审判长|法官|检察官|大使|公使|参赞|总?领事|发言人|负责人|负责同志|"
    r"创始人|合伙人|首席[^，。、]{0,6}[官师家]|CEO|CTO|COO|CFO|总监|主管|总理|总统|国王|首相|主席|议长|议员|外长|防长|大臣|秘书|顾问|研究生|博士后|博士生?|硕士生?|"
    r"学生|本科生|科研人员|研究人员|工作人员|技术员|操作员|驾驶员|调度员|飞行员|航天员|警员|民警|辅警|消防员|干部|第一书记|助理|(?:一|二|三|四)级(?:巡视员|调研员|主任科员|高级警长)|"
    r"巡视员|督察专?员|调研员|督学|总工程师|总工|总会计师|总经济师|总规划师|总设计师|总农艺师|总师|设计师|规划师|建筑师|分析师|经济师|会计师|审计师|律师|医师|医生|护士|药师|技师|厨师|"
    r"成员|队员|队长|组员|党员|会员|带头人|负责人|联系人|召集人|发起人|主讲人|首席科学家|科学家|秘书长|理事|监事|董事|股东|员工|职工|工人|志愿者|农户|村民|社员|合作社社员|"
    r"行政长官|专员|特派员|委员长|区委书记|院长助理|总干事|干事|传承人|代办|教练|裁判|记者|主播|特聘专家|岗位专家|首席专家)"
)
ENDS_WITH_TITLE = re.compile(rf"{TITLE}$")
# A unit and its post: 电子信息工程学院院长, 党委常委, 中关村分行行长; no verb and no preposition in it.
POST = re.compile(
    rf"(?:[^，。；：！？“”、\n{ANY}与向在对由被把将了是到赴率称说让][^，。；：！？“”、\n{ANY}与向在对由被把将了是赴率称说让]{{0,24}})?"
)
UNIQUE = re.compile(
    r"(?<!副)(?<!助理)(?:书记|主任|[省市县区镇乡州部局厅处司校院所会组队台社]长|主席|董事长|总经理|总裁|总理|总统)$"
)
# 、李强董事长: a name with a title of its own does not share the one before.
OWN = re.compile(rf"(?:副)?{TITLE}")
BEHIND = re.compile(
    r"(?:教授|副教授|院士|研究员|副研究员|博士|高级工程师|工程师|老师|研究生)(?!级|团队(?:[^，]{0,6}公司))"
)
GOVERNOR = re.compile(
    r"^(?:人民)?(?:政府)?(?:党组成员、)?(?:原|时任|前)?(?:代理?|副|常务副|党组书记、)?([省市县区镇乡州旗])长(?:助理)?$|^(?:自治区)(?:副|代)?主席$"
)
PARTY = re.compile(r"^(?:党)?委(?:常务|常委|副?书记|原?书记|委员|副?秘书长|[^，。、]{0,6}部)")
OTHER_BODY = re.compile(r"^(人大常委会|人大|政协|纪委监委|纪委|监委|人民检察院|中级人民法院|人民法院)")
FORMER = re.compile(r"原|时任|前(?=[^一-鿿]|$)")
GENERIC_BODY = re.compile(r"^(?:我?校|学校|学院)")
NO_POST = re.compile(
    r"[（）：:\n]|(?:有关|相关|主要|部分|等|各|多位|一名|两名|一位|几位|名|位|的)(?:负责人|负责同志|专家|代表|工作人员|学者|成员|企业家)$|本报记者|通讯员|^记者$|实习生"
)


@dataclass(frozen=True, slots=True)
class Post:
    """A post as it stands before a name: the body (None where it is left out) and the title."""

    body: Thing | None
    title: str
    start: int  # of the body or the title in the text


@Language.component("zhengtu_posts")
def posts(doc: Doc) -> Doc:
    say(doc, framed(doc, FRAMES))
    say(doc, _before_names(doc))
    return say(doc, _members_listed(doc))


BODY = "{tail:Zone|University|Platform|Enterprise|Agency|Association|Alliance|Fund}"
# title behind the name or in a sentence of its own
HELD = rf"(?P<title>[^，。；：！？“”、\n{ANY}]{{0,16}}?{TITLE}(?:[、兼][^，。；：！？“”、\n{ANY}]{{0,10}}?{TITLE})?)"
FRAMES = (
    # 张明现任某大学校长; 张明担任联盟特聘专家
    Frame("post_held", "WORKS_AT", rf"{{head+}}(?:同志|先生|女士|教授)?[，,]?(?:现|曾|并|并同时|同时|继续|先后|今后)?【任|担任|兼任|出任|当选为?|就任|升任|受聘为?|获聘为?|被聘为|被聘任为|被任命为|被选为|转任|调任|履新】{BODY}(?:的)?{HELD}", ("任", "聘", "当选", "选为", "履新")),
    # 聘任张明为某研究院院长; 任命、选举、推选
    Frame("post_given", "WORKS_AT", rf"【新?聘请?|聘任|任命|选举|推选|推举|提名|补选|特聘|聘】{{head+}}(?:教授|院士|同志|先生|女士|研究员)?(?:等[^，。；]{{0,10}})?(?:担任|出任|为|任){BODY}(?:的)?{HELD}", ("聘", "任命", "选", "推举", "提名")),
    # 张明是某实验室的科研人员
    Frame("post_is", "WORKS_AT", rf"{{head}}(?:是|为|系|就职于|任职于|供职于|就读于|来自){BODY}(?:的)?(?:一[名位])?{HELD}", ("是", "为", "系", "职于", "来自", "就读")),
    # 张明，某市科技局局长。
    Frame("post_apposed", "WORKS_AT", rf"{{head}}(?:，[男女][，。]|，|：|　|\s){BODY}{HELD}(?=[，。；）\s]|$)"),
    # 张明（某公司董事长）
    Frame("post_in_brackets", "WORKS_AT", rf"{{head}}（{BODY}{HELD}）", ("（",)),
    # 由某局副局长张明担任办公室主任
    Frame("post_taken_on", "WORKS_AT", rf"{BODY}(?P<title>副?(?:主任|组长|召集人|秘书长|指挥长|理事长|会长|总指挥))由[^，。；]{{0,24}}?{{head:Person}}【担任|兼任】", ("由",)),
)  # fmt: skip


def _before_names(doc: Doc) -> Iterator[Statement]:
    for part in read(doc):
        if PERSON in part.line.text:
            yield from _in_line(doc, part)


def _in_line(doc: Doc, part: Read) -> Iterator[Statement]:
    line, before, last = part.line, list[Post](), -1
    for i, slot in enumerate(line.slots):
        if not slot or slot.type != "Person":
            continue
        if last < 0 or not _shared(doc, line, last, i, before):
            posts = _posts(doc, line, last + 1, i)
            housed = any(post.body for post in posts)
            before = posts if housed else _colleague(doc, line, last + 1, i, before) or posts
        for body, group in groupby((p for p in before if p.body), key=lambda p: p.body):
            found = list(group)
            assert body
            title = "、".join(p.title for p in found if p.title)
            yield Statement(
                slot.thing, "WORKS_AT", body, min(found[0].start, slot.start), _end(doc, slot), "post_before_name",
                attributes={"title": title} if title else {},
            )  # fmt: skip
        last = i


COLLEAGUE = re.compile(
    r"[^省市县区州国委局厅协公]{2,12}(?:学院|研究院|研究所|[处系部科]|中心|办公室|团委)(?:副?(?:院长|所长|处长|主任|部长|科长|书记)|党委副?书记)$|"
    r"副?(?:书记|[部厅局处院所会校行]长|主任|秘书长|总裁|总经理|董事长|监事长|教授|研究员)|[行院校]长助理|首席|总工程师|党委"
)


def _colleague(doc: Doc, line: Line, low: int, at: int, before: list[Post]) -> list[Post]:
    """行长赵明、行长助理钱亮: the second works where the first does."""
    text = line.text[low:at]
    body = before[-1].body if before else None
    if not body or not text.startswith(("、", "和", "与")) or not POST.fullmatch(text[1:]):
        return []
    title = text[1:]
    if not ENDS_WITH_TITLE.search(title) or not COLLEAGUE.match(title) or NO_POST.search(title):
        return []
    return [Post(body, title, line.starts[low + 1])]


def _shared(doc: Doc, line: Line, last: int, at: int, before: list[Post]) -> bool:
    """Whether a name shares the post of the one before: 副校长张一、李二; not 书记张一、李二, nor 李二董事长."""
    slot = line.slots[at]
    assert slot
    own = BEHIND.match(notes(doc).text, slot.end)
    if not before or UNIQUE.search(before[-1].title) or OWN.match(line.text, at + 1):
        return False
    if own and not before[-1].title.endswith(own.group()):
        return False
    return bool(re.fullmatch(r"[、和与及]", line.text[last + 1 : at]))


def _end(doc: Doc, slot: Slot) -> int:
    """The end of a name with the title behind it."""
    behind = BEHIND.match(notes(doc).text, slot.end)
    return behind.end() if behind else slot.end


def _posts(doc: Doc, line: Line, low: int, at: int) -> list[Post]:
    """The posts right before the name at `at`, from the left; the body of one serves the next."""
    begin = max([low, *(line.text.rfind(mark, low, at) + 1 for mark in "，。；：！？“”\n）")])
    person = line.slots[at]
    assert person
    behind = BEHIND.match(notes(doc).text, person.end)
    text = re.sub(r"(?:的)?(?:同志)?$", "", line.text[begin:at])
    found, end = [], begin + len(text)
    cuts = [begin, *(begin + m.end() for m in re.finditer("[、兼和]|暨", text)), end + 1]
    for start, stop in zip(cuts, cuts[1:], strict=False):
        found.append(_post(doc, line, start, min(stop - 1, end), behind.group() if behind and stop == end + 1 else ""))
    return _chained(doc, found)


def _post(doc: Doc, line: Line, start: int, end: int, behind: str) -> Post | None:
    """The post in one segment: a body (or none) and a title, or None where it is something else."""
    named = _bodies(line, start, end)
    first = (named[-1] + 1) if named else start
    title = notes(doc).text[line.starts[first] : line.ends[end - 1]] if first < end else ""
    title = title.strip().removeprefix("的")
    if behind and not ENDS_WITH_TITLE.search(title):
        title += behind
    if not ENDS_WITH_TITLE.search(title) or not POST.fullmatch(title) or NO_POST.search(title):
        return None
    if not named:
        return Post(None, title, line.starts[start])
    slot = line.slots[named[-1]]
    assert slot
    body, title = _body(slot, title)
    former = FORMER.search(line.text, start, named[-1])
    title = former.group() + title if former and title else title
    return Post(body, title, slot.start) if body else None


def _bodies(line: Line, start: int, end: int) -> list[int]:
    """Where bodies stand, places only where there is nothing else; a branch belongs to the body before its place."""
    slots = [(i, slot) for i in range(start, end) if (slot := line.slots[i])]
    bodies = [i for i, slot in slots if slot.type in BODIES]
    while len(bodies) > 1 and line.text.startswith(("分行", "支行", "分公司", "分院", "分局", "分会"), bodies[-1] + 1):
        bodies.pop()
    return bodies or [i for i, slot in slots if slot.type == "Place"]


def _body(slot: Slot, title: str) -> tuple[Thing | None, str]:
    """The body that a post belongs to: a place with a mayor is its government."""
    if slot.type in BODIES:
        return slot.thing, title
    if slot.type != "Place":
        return None, title
    governor, party, other = GOVERNOR.search(title), PARTY.match(title), OTHER_BODY.match(title)
    if governor:
        return Thing("Agency", _with_level(slot.thing.name, governor[1]) + "人民政府"), title
    if party:
        return Thing("Agency", slot.thing.name + "委"), title[title.index("委") + 1 :]
    if other:
        return Thing("Agency", slot.thing.name + other[1]), title[other.end() :]
    return None, title


def _with_level(name: str, level: str | None) -> str:
    """佳木斯 with a 市长 is 佳木斯市."""
    return name + level if level and name[-1] not in "省市县区镇乡州旗" else name


def _chained(doc: Doc, found: list[Post | None]) -> list[Post]:
    """The posts from the last segment back to where the chain breaks, each with the body that it stands under."""
    kept: list[Post] = []
    for one in reversed(found):
        if one is None:
            break
        kept.insert(0, one)
    posts, body = [], _unnamed(doc, kept[0]) if kept and not kept[0].body else None
    for one in kept:
        body = one.body or body
        title = one.title
        if not body:
            body, title = _governed(doc, title)
        posts.append(Post(body, title, one.start))
    return posts


RULER = re.compile(r"^(?:代)?(?:常务副|副)?([省市县区])长(?:助理)?$")


def _governed(doc: Doc, title: str) -> tuple[Thing | None, str]:
    """市长、副县长 without a place: of the one city or county that the document speaks of."""
    found = RULER.match(title)
    counts: dict[Thing, int] = {}
    for named in notes(doc).mentions if found else ():
        if found and named.thing.type == "Place" and named.thing.name.endswith(found[1]):
            counts[named.thing] = counts.get(named.thing, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None, title
    return Thing("Agency", ranked[0][0].name + "人民政府"), title


SCHOOL = re.compile(r"^(?:我?校)|校长|党委常委|党委书记|学院")


def _unnamed(doc: Doc, post: Post) -> Thing | None:
    """The body of a post named without one: the single university of the document for 校长, 校党委书记."""
    if not SCHOOL.search(post.title):
        return None
    counts: dict[Thing, int] = {}
    for named in notes(doc).mentions:
        if named.thing.type == "University":
            counts[named.thing] = counts.get(named.thing, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > 2 * ranked[1][1]) else None


# ---- lists of members -------------------------------------------------------------------------------------
ROLE = re.compile(
    r"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*)?((?:第一|常务|执行|名誉|部门|专家|专业|特邀|当然|荣誉|全体|部委)?(?:副\s*)?"
    r"(?:主\s*任|组\s*长|召\s*集\s*人|总\s*指\s*挥|指\s*挥\s*长|秘\s*书\s*长|成\s*员|委\s*员|顾\s*问|理\s*事\s*长|会\s*长|主\s*席|理\s*事|监\s*事)(?:单位|委员)?)"
    r"\s*(?:（[^（）：]{0,20}）)?\s*(?:[：:]\s*|$)"
)
COMMISSION = re.compile(r"(?:委员会|小组|联席会议|指挥部|工作组|理事会|专班|协调机制|咨询委|办公室|联盟|协会)$")
NEAR = 12  # sentences between the naming of a commission and the list of its members
ENTRY = re.compile(rf"^\s*{PERSON}(?:\s+|[，,]|（)(?P<post>[^。；]{{1,120}}?)[）；。]?\s*$")


def _members_listed(doc: Doc) -> Iterator[Statement]:
    """主任：张明　国务院副秘书长: the post at the body, and the seat in the commission of the list above."""
    commission: Thing | None = None
    role, opened, age = "", (0, 0), 0
    for part in read(doc):
        line, age = part.line, age + 1
        given = ROLE.match(line.text)
        if given:
            role = re.sub(r"\s", "", given[1])
            line = line.part(given.end())
            opened = part.line.starts[0], part.line.sentence.paragraph
            age = min(age, NEAR)
        entry = ENTRY.match(line.text)
        if not entry:
            for slot in part.line.slots:
                if slot and slot.type in ("Agency", "Alliance", "Association") and COMMISSION.search(slot.thing.name):
                    commission, age = slot.thing, 0
            role = role if given or not line.text.strip() else ""
            continue
        slot = line.slots[line.text.index(PERSON)]
        assert slot
        yield from _entry(doc, line, entry, slot)
        age = 0 if role and age <= NEAR else age
        if role and commission and age <= NEAR:
            yield Statement(
                slot.thing, "WORKS_AT", commission, opened[0], slot.end, "member_listed", attributes={"title": role}
            )


def _entry(doc: Doc, line: Line, entry: re.Match[str], slot: Slot) -> Iterator[Statement]:
    start, end = entry.span("post")
    cuts = [start, *(start + m.end() for m in re.finditer("[、兼]", entry["post"])), end + 1]
    segments = [_post(doc, line, a, b - 1, "") for a, b in zip(cuts, cuts[1:], strict=False)]
    for post in _chained(doc, segments) if None not in segments else []:
        if post.body:
            yield Statement(
                slot.thing,
                "WORKS_AT",
                post.body,
                slot.start,
                line.ends[end - 1],
                "member_post",
                attributes={"title": post.title},
            )
