"""Where a sentence stands and who acts in it: 在威海，服装企业某集团……; 山东青岛，某中心上线; ……某孵化器坐落于此."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.lists.load import words
from extract.names.territory import begins_elsewhere
from extract.notes import Statement
from extract.relations.family import Read, read
from extract.relations.line import ANY, SIGNS, SITES, Line, Slot

LYING = frozenset(["Enterprise", "Platform", "Zone", "University"])
BODIES = "".join(SIGNS[type] for type in sorted(LYING))
TIME = r"(?:\d{1,4}年|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日|近日|日前|目前|如今|今天|近期|这几天|眼下|当前|[上下]午|清晨|深夜|凌晨|初[春夏秋冬]|[春夏秋冬](?:日|季)|一大早|连日来|同样|也|而|就|每天|[，、]){0,6}"
# 在江苏苏州太仓市，; 走进太仓南端的; 山东青岛， at the head of a sentence
SETTING = re.compile(
    rf"(?:^|(?<=[，。；“”！？\n]))[\s　]{{0,8}}{TIME}(?:记者|笔者|采访团|调研组|代表团)?(?P<at>(?:在|走进|来到|走近|步入|走入|踏入|抵达|驱车来到)位于|在|走进|来到|走近|步入|走入|踏入|位于|抵达|驱车来到|漫步|从空中俯瞰|俯瞰)?(?P<site>[{SITES}]+)"
    rf"(?:市|省|县|区|镇|乡|村)?(?:境内|辖区|[东西南北中]部|内|里|[东西南北]端|郊区|郊外|城区|市区|主城区)?(?:（[^（）]{{1,30}}）)?(?:的[^，。；：！？“”\n{ANY}和与对向为到由]{{1,12}}(?:工厂|厂房|车间|厂区|实验室|展厅|基地|园区|办公室)[里内]?，|，|(?=的))"
)
# The body, with a word or two for what it is in front: 服装企业, 华南地区最大的鲜花市场——
ACTOR = re.compile(
    rf"{TIME}(?:在|走进|来到|位于)?(?:的)?(?P<kind>(?:(?!通过|依托|围绕|凭借|借助)[^，。；：！？“”\n{ANY}与和对向为到赴由把被给]|[{SIGNS['Place']}](?=地区|最)){{0,16}}?|[^，。；：！？“”\n与和对向为到赴]{{1,40}}?的)(?:——)?(?P<body>[{BODIES}])(?![{SITES}])"
)
# What one does away from home: 在北京，某公司与某大学签约
AWAY = re.compile(
    r"举行|签约|签署|签订|发布会|亮相|揭牌|举办|召开|出席|参加|参展|展会|博览会|论坛|大会|峰会|会见|展出|比赛|路演|推介|调研|考察|访问|演出|赛|"
    rf"援建|承建|帮扶|支援|共建|与[{SITES}]"
)
FOLLOWED = re.compile(r"[的]?[一二三四五六七八九十\d]*(?:研发|专家|团队|教授|院长|校长|代表团|学生|师生|志愿)")
REACH = 60  # signs of the sentence that tell whether the body is at home


def locatives(doc: Doc) -> Iterator[Statement]:
    last: Slot | None = None
    yield from _below_headings(doc)
    for part in read(doc):
        if not LYING.isdisjoint(part.types):
            yield from _acting(part.line)
            yield from _lying_here(part.line, last)
            yield from _first_of_place(part)
        at = max(part.line.text.rfind(site) for site in SITES)
        last = part.line.slots[at] if at >= 0 else last


def _acting(line: Line) -> Iterator[Statement]:
    """The body that acts behind a setting lies there, unless what it does may be done anywhere."""
    first = next((i for i, slot in enumerate(line.slots) if slot), 0)
    for setting in SETTING.finditer(line.text):
        found = ACTOR.match(line.text, setting.end())
        bare = not setting["at"] and setting.start("site") > first
        if not found or bare or AWAY.search(line.text, setting.end(), setting.end() + REACH):
            continue
        site, body = line.slots[setting.end("site") - 1], line.slots[found.start("body")]
        assert site
        assert body
        if body.type == "Zone" and line.text[found.start("body") - 1] == "在":
            continue  # 某产业园，在某片区投产: the second is where the first lies
        if _anywhere(line, site, body, found) or body.implied or site.implied:
            continue
        yield Statement(body.thing, "LOCATED_IN", site.thing, site.start, body.end, "acts_there")


def _anywhere(line: Line, site: Slot, body: Slot, found: re.Match[str]) -> bool:
    """Whether a body may act where it has no seat: the people of a university, a bank in one of the provinces, who
    bears the name of another place."""
    if begins_elsewhere(body.thing.name, site.thing.name):
        return True
    if body.type == "University":
        return bool(found["kind"] or FOLLOWED.match(line.text, found.end()))
    return body.type == "Enterprise" and bool(PROVINCE.search(site.thing.name))


PROVINCE = re.compile(r"省$|自治区$|^(?:中国|全国|我国)$")
HERE = re.compile(
    rf"(?P<body>[{BODIES}])(?:便|就|也|正|已|都|均)*(?:坐落|位于|落户|扎根|诞生|建|设立|入驻|落地|矗立)(?:于|在|落)?(?:此|这里|这儿)(?![^，。；]{{0,40}}[{SITES}])"
)


def _lying_here(line: Line, last: Slot | None) -> Iterator[Statement]:
    """坐落于此, 落户这里: at the place named last before."""
    for found in HERE.finditer(line.text):
        body = line.slots[found.start()]
        assert body
        begin = max(0, found.start() - REACH)
        near = (s for s in reversed(line.slots[begin : found.start()]) if s and s.type in ("Place", "Zone"))
        site = next(near, last)
        if site and not body.implied:
            start = site.start if line.sentence.start <= site.start else body.start
            yield Statement(body.thing, "LOCATED_IN", site.thing, start, line.ends[found.end() - 1], "lies_here")


# 某省首个国家级新区, 东北地区唯一的中试基地; not 某市最大的投资方
FIRST = r"(?:境内|辖区内|域内|内)?(?:目前|现有|当时)?(?:的)?(?:目前)?(?:唯一|首[个家座所批]|规模最大|最大|最早|第[一二三][个家座大])(?:的)?"
NO_SEAT = r"(?![^，。；]{0,8}(?:投资|供应|伙伴|客户|股东|贸易|买家|卖家|进口|出口|用户|债权|雇主|承建|服务商|合作|对手|运营商))"
KIND = rf"(?=[^，。；]{{0,30}}?(?:企业|公司|工厂|基地|园区|产业园|高新区|经开区|开发区|新区|保税区|示范区|实验室|研究院|研究所|研究机构|高校|大学|学院|博物馆|中心|平台|机构|生产商|制造商|厂商|{SIGNS['Honor']}))"
IS_FIRST = re.compile(
    rf"(?P<body>[{BODIES}])(?:也|既|已|正|还|同时|不仅|便|就)*(?:是|为|系|成为|作为)(?P<site>[{SITES}]{{1,4}})(?:[市省县区州])?{FIRST}{NO_SEAT}{KIND}"
)
AS_FIRST = re.compile(
    rf"作为(?P<site>[{SITES}]{{1,4}})(?:[市省县区州])?{FIRST}{NO_SEAT}{KIND}[^，。；：{BODIES}]{{2,30}}[{SIGNS['Honor']}]?，(?:{TIME}|近年来|多年来|一直以来|长期以来|，){{0,2}}(?P<body>[{BODIES}])(?![{BODIES}])"
)


def _first_of_place(part: Read) -> Iterator[Statement]:
    """A zone or a firm that is the first or the largest of its kind in a place, which is no state, lies there."""
    line = part.line
    for pattern in (IS_FIRST, AS_FIRST) if WHICH.search(line.text) else ():
        for found in pattern.finditer(line.text):
            site, body = line.slots[found.end("site") - 1], line.slots[found.start("body")]
            assert site
            assert body
            if not WIDE.search(site.thing.name) and site.thing.name not in STATES:
                ends = sorted((site.start, site.end, body.start, body.end))
                yield Statement(body.thing, "LOCATED_IN", site.thing, ends[0], ends[-1], "first_of_place")


WHICH = re.compile("唯一|首[个家座所批]|最大|最早|第[一二三][个家座大]")
WIDE = re.compile("^(?:中国|我国|全国|全球|世界|亚洲|欧洲|非洲|美洲|北美|南美|拉美|东南亚|亚太.*|东亚|中东.*|.*国家)$")
STATES = frozenset(words("classes", "state"))


# 青禾高新区：“最薄铜箔”再刷新: a line of its own over the paragraph that tells it
HEADING = re.compile(rf"^[\s　]*(?P<zone>{SIGNS['Zone']})：[^。]{{4,36}}$")
FIRMS = frozenset(["Enterprise", "Platform"])


def _below_headings(doc: Doc) -> Iterator[Statement]:
    """The firm or the laboratory that the first paragraph below such a line is about lies in the zone, unless it does
    there what may be done anywhere."""
    zone: Slot | None = None
    below = -1
    for part in read(doc):
        line = part.line
        heading = HEADING.match(line.text.strip()) if "：" in line.text else None
        if heading:
            zone, below = next((slot for slot in line.slots if slot), None), line.sentence.paragraph + 1
            continue
        if zone is None or line.sentence.paragraph > below:
            zone = None
            continue
        subject = next((clause.subject for clause in part.clauses if clause.subject), ())
        if subject:
            first, held = subject[0], zone
            zone = None
            fits = len(subject) == 1 and first.type in FIRMS and not first.implied
            if fits and first.start >= line.sentence.start and not AWAY.search(line.text, line.slots.index(first)):
                yield Statement(first.thing, "LOCATED_IN", held.thing, first.start, first.end, "below_heading")
