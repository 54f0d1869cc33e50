"""A post as it is written: the body, then the unit and the title (徐州市科技局 · 创新处副处长)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.notes import Thing, notes
from extract.relations.line import Line, Slot
from extract.relations.titles import ENDS, is_title
from kg.ontology import ontology

BODIES = frozenset(ontology().groups["organisation"])
FORMER = re.compile(r"原|时任|前(?=[^一-鿿]|$)")
BRANCH = ("分行", "支行", "分公司", "分院", "分局", "分会", "支部")
# What may stand in front of a title and is no part of it: 首任会长, 新一届理事长, 来自文学院的石云杉同学
PLAIN = re.compile(
    r"^(?:指导(?:教师|老师)[为是：:]|来自|[而但](?=.{2})|的|新一届|首任|首届|第[一二三四五六七八九十\d]+[届任]|一名|一位|该|其)+"
)


# 前期已派两位|研究生
COUNTED = re.compile(
    r"^.{0,10}?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})[名位](?=(?:本科|硕士|博士)?(?:研究)?生|教师|学生|老师)"
)
PATH = re.compile("(?:->|[>→»|])+")
ASIDE = re.compile(r"（[^（）]{2,16}）(?=.)|^“?\d0后”?")  # 乡村振兴学院（某研究院）副院长, “80后”首席技师


@dataclass(frozen=True, slots=True)
class Post:
    """A post in a text: the body (None where it is left out) and the title, from `start` in the text."""

    body: Thing | None
    title: str
    start: int


def post_at(doc: Doc, line: Line, start: int, end: int, behind: str = "") -> Post | None:
    """The post that fills a stretch of a line: a body (or none) and a title; None where it is something else.

    `behind` is a title said behind the name, which stands for one that is missing in front (某系张明教授).
    """
    named = _bodies(line, start, end)
    first = (named[-1] + 1) if named else _behind_of(line, start, end)
    title = notes(doc).text[line.starts[first] : line.ends[end - 1]] if first < end else ""
    title = ASIDE.sub("", COUNTED.sub("", PLAIN.sub("", title.strip())))
    if behind and not ENDS.search(title):
        title += behind
    title = _whole(doc, line, named, title)
    path = PATH.match(title)
    if path:  # 某大学->张明教授来校: the site that the page is of
        named, title = [], title[path.end() :]
    if not is_title(title, bool(named)):
        return None
    if not named:
        return Post(None, title, line.starts[first])
    slot = line.slots[named[-1]]
    assert slot
    owner = _owner(line, named)
    if any(line.slots[i] and _vague(doc, line.slots[i]) for i in named):
        return None
    if owner:
        return Post(owner.thing, notes(doc).text[slot.start : slot.end] + title, owner.start)
    body, ruled = _body(doc, slot, title)
    if not body:  # 都江堰校区书记: of the body that stands before
        whole = notes(doc).text[slot.start : line.ends[end - 1]]
        return Post(None, whole, slot.start) if len(named) == 1 and named[0] == start else None
    title = ruled
    former = FORMER.search(line.text, start, named[-1])
    return Post(body, former.group() + title if former else title, slot.start)


def _behind_of(line: Line, start: int, end: int) -> int:
    """参与活动的传媒中心主任: a title without a body begins behind what is said of the person."""
    of = line.text.rfind("的", start, end) + 1
    return of if of and end - of >= UNIT and is_title(line.text[of:end]) else start


UNIT = 5  # signs of a title that says of what unit


HEADED = re.compile(r"[局厅部处司科所院署委会社站队]$")


def _whole(doc: Doc, line: Line, named: list[int], title: str) -> str:
    """自治区乡村振兴局 · 长: the sign that the name of a body and its head share belongs to both."""
    slot = line.slots[named[-1]] if named and title in ("长", "长助理") else None
    shared = HEADED.search(notes(doc).text[slot.start : slot.end]) if slot else None
    return shared.group() + title if shared else title


def _bodies(line: Line, start: int, end: int) -> list[int]:
    """Where bodies stand, places only where there is nothing else; a branch belongs to the body before its place."""
    slots = [(i, slot) for i in range(start, end) if (slot := line.slots[i])]
    bodies = [i for i, slot in slots if slot.type in BODIES]
    while len(bodies) > 1 and line.text.startswith(BRANCH, bodies[-1] + 1):
        bodies.pop()
    return bodies or [i for i, slot in slots if slot.type == "Place"]


def _owner(line: Line, named: list[int]) -> Slot | None:
    """我校公共管理学院院长, 某大学经济学院教授: the university is the body, its school a part of the title."""
    if len(named) < 2 or named[-2] + 1 != named[-1]:
        return None
    whole, part = line.slots[named[-2]], line.slots[named[-1]]
    assert whole
    assert part
    return whole if whole.type == "University" and part.type == "Platform" else None


def _vague(doc: Doc, slot: Slot | None) -> bool:
    """Whether a slot is 我校 or 学校 in a text whose publisher is unknown and that speaks of several universities."""
    if not slot or not slot.implied or slot.type != "University" or publisher(doc):
        return False
    return slot.thing.name != main_university(doc)


def main_university(doc: Doc) -> str:
    """The university that a text without a publisher is about, worked out on first use; "" where none stands out."""
    found: str | None = doc.user_data.get("zhengtu_main_university")
    if found is None:
        found = doc.user_data["zhengtu_main_university"] = _named_most(doc)
    return found


def _named_most(doc: Doc) -> str:
    """The university that is named more than twice as often as the next."""
    counts = Counter(n.thing for n in notes(doc).mentions if n.thing.type == "University" and not n.implied)
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] <= 2 * ranked[1][1]):
        return ""
    return ranked[0][0].name


# 佳木斯市副市长, 某县委书记, 某镇党委书记, 某市政协副主席, 某区文旅局局长: a place and what rules it
GOVERNOR = re.compile(
    r"^(?:人民)?(?:政府)?(?:党组成员、)?(?:原|时任|前)?(?:代理?|副|常务副|党组书记、)?([省市县区镇乡州旗盟])长(?:助理)?$|^(?:自治区)(?:副|代)?主席$"
)
PARTY = re.compile(r"^(党?委)(?:常务|常委|副?书记|原?书记|委员|副?秘书长|[^，。、]{0,6}部)")
CELL = re.compile(
    r"^(党总支|党支部|党工委|村委会|村民委员会|人大常委会|人大|政协|纪委监委|纪委|监委|人民检察院|中级人民法院|人民法院|派出所|司法所|卫生院|武装部|综治办|综治委|综治中心|居委会|党群服务中心|便民服务中心|综合行政执法(?:大队|局|队)|应急办|财政所|敬老院|党群办|党政办|经发办|党建办)"
)
SCHOOL = re.compile(r"^(.{2,14}?(?:大学|学院))(.{2,14}(?:学院|学部|系|书院))$")
OF_PARTY = re.compile(r"(.{2,16}(?:大学|学院))党委$")
INNER = re.compile(".{1,8}(?:[处部馆]|科研院|本科生院)")  # 学生处处长, in the news of a university
# 某市科技局技术市场|处处长: a department whose name was read too short
CUT = re.compile("(?P<kind>[处科司部室])(?:常务|执行|正)?副?(?P=kind)长")
OFFICE = re.compile("[^局厅委]{2,10}[局厅委](?!员)")
DEPARTMENT = re.compile(r"(.{2,12}(?:部|委|总局|署|院))(.{2,10}司)")  # 青禾部云杉司司长
ORGAN = re.compile(r"^(原|时任|)(管委会|管理委员会|党工委|工委|管理办公室|管理局|管理处|管理中心)")


def _body(doc: Doc, slot: Slot, title: str) -> tuple[Thing | None, str]:
    """The body that a post belongs to: a place with a mayor is its government, a zone has its administration, and a
    school told with its university (某大学经济学院) is a part of the title."""
    school = SCHOOL.match(slot.thing.name) if slot.type == "Platform" and not slot.implied else None
    if school and notes(doc).text.startswith(school[1], slot.start) and not _acts(doc, slot):
        return Thing("University", school[1]), school[2] + title
    organ = ORGAN.match(title) if slot.type == "Zone" else None
    if organ:
        return Thing("Agency", slot.thing.name + organ[2]), organ[1] + title[organ.end() :]
    committee = OF_PARTY.match(slot.thing.name) if slot.type == "Agency" else None
    if committee and committee[1] == (publisher(doc) or main_university(doc)):  # 学校党委常委
        return Thing("University", committee[1]), "党委" + title
    house = publisher(doc) if slot.type == "Platform" else ""
    if house and (inner := INNER.fullmatch(slot.thing.name.removeprefix(house))) and inner.group() != slot.thing.name:
        return Thing("University", house), inner.group() + title
    cut = CUT.match(title) and OFFICE.match(slot.thing.name) if slot.type == "Platform" else None
    if cut and not slot.implied:
        return Thing("Agency", cut.group()), slot.thing.name[cut.end() :] + title
    department = DEPARTMENT.fullmatch(slot.thing.name) if slot.type == "Agency" else None
    if department and notes(doc).text.startswith(department[2], slot.end - len(department[2])):
        return Thing("Agency", department[1]), department[2] + title
    if slot.type in BODIES:
        return slot.thing, title
    return _ruling(slot.thing.name, title) if slot.type == "Place" else (None, title)


def _acts(doc: Doc, slot: Slot) -> bool:
    """Whether a school that is told with its university is also spoken of elsewhere in the text, as a body of its own."""
    if ACTING not in doc.user_data:
        doc.user_data[ACTING] = Counter(
            n.thing for n in notes(doc).mentions if n.thing.type == "Platform" and not n.implied
        )
    return bool(doc.user_data[ACTING][slot.thing] > 1)


ACTING = "zhengtu_schools_named"


CHAIR = re.compile(r"(?:原|时任|代|常务副|副)?主席")  # 某自治区主席


def _ruling(place: str, title: str) -> tuple[Thing | None, str]:
    if place.endswith("自治区") and CHAIR.fullmatch(title):
        return Thing("Agency", place + "人民政府"), title
    governor, party, cell = GOVERNOR.search(title), PARTY.match(title), CELL.match(title)
    if governor:
        government = "行政公署" if governor[1] == "盟" else "人民政府"
        return Thing("Agency", with_level(place, governor[1]) + government), title
    if party:
        return Thing("Agency", place + party[1]), title[party.end(1) :]
    if cell:
        return Thing("Agency", place + cell[1]), title[cell.end(1) :]
    return None, title


def with_level(name: str, level: str | None) -> str:
    """佳木斯 with a 市长 is 佳木斯市."""
    return name + level if level and name[-1] not in "省市县区镇乡州旗" else name
