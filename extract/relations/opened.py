"""What a line leaves to its readers: places that stand for zones, 双方 for the two named before, 大赛 for the event."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.notes import Thing
from extract.relations.clause import begins_with_verb
from extract.relations.line import SIGNS, Line, Slot

PLACE, EVENT = SIGNS["Place"], SIGNS["Event"]
# 盐城、徐州、随州等17家国家高新区: each place stands for its zone.
ZONES = re.compile(
    rf"(?P<list>{PLACE}(?:[、和与及]{PLACE}){{1,60}})等?(?:\d+|[一二两三四五六七八九十]+)?[家个]?(?:国家级|国家|省级)?"
    r"(?P<kind>高新技术产业开发区|高新区|经济技术开发区|经开区|开发区|综合保税区|自贸片区|农高区)"
)
# 衢州、上饶两市人民政府; 甲、乙两县科技局: each place stands for its body.
BODIES_OF = re.compile(
    rf"(?P<list>{PLACE}(?:[、和与及]{PLACE}){{1,60}})等?(?:\d+|[一二两三四五六七八九十]+)(?:个)?(?:区县|县市|[省市县区州地])(?P<kind>人民政府|政府|科技局|工信局|发改委|财政局|商务局|农业农村局|文旅局|人社局|教育局|生态环境局|交通运输局|市场监管局|党委)(?!领导|主要|有关)"
)
ACTORS = "".join(
    SIGNS[type] for type in ("Zone", "University", "Platform", "Enterprise", "Agency", "Association", "Place")
)
# 考察了某机场和某经开区: two that are seen, and no two that act
SEEN = "".join(f"(?<!{verb})(?<!{verb}了)" for verb in ("考察", "参观", "走访", "调研", "察看", "走进", "来到", "访问"))
PAIR = re.compile(
    rf"(?<![、{ACTORS}和与]){SEEN}(?P<a>[{ACTORS}])(?:市|省)?(?:又|还|也|已|曾|将|再次|正式|近日|日前|先后){{0,2}}(?:与|和|同|携手|联合|联手|牵手){PLACE}{{0,2}}(?P<b>[{ACTORS}])(?![、和与{ACTORS}]|[两三四五六七八九十\d]+[省市县区州地])"
)
# 这是二者自某年以来的第四次携手; 前二者兼顾 is said of anything
TWO = r"(?:二者|两者|彼此)(?=自|共|联|携|合作|签|结对|结为|结成|牵手|强强|已|将|于|先后|此前|曾|又|再次)"
BOTH = re.compile(
    rf"双方(?!向)|两校|两地(?=[共联携签合将])|校[地企]双方|市校双方|政校双方|{TWO}|(?:两[区园]|两家(?:园区|高新区|开发区|经开区))(?P<body>管委会)?(?![一-鿿]{{0,2}}(?:制|化|域))"
)


def zones_opened(line: Line) -> Line:
    """The line with places that stand for zones as zones, and those that stand for their bodies as bodies."""
    if PLACE not in line.text:
        return line
    text, slots = list(line.text), list(line.slots)
    for found in (*ZONES.finditer(line.text), *BODIES_OF.finditer(line.text)):
        type = "Zone" if found.re is ZONES else "Agency"
        for i in range(*found.span("list")):
            slot = slots[i]
            if slot:
                text[i] = SIGNS[type]
                slots[i] = replace(slot, type=type, things=(_of_place(slot.thing, found["kind"], type),))
    return replace(line, text="".join(text), slots=tuple(slots))


def _of_place(place: Thing, kind: str, type: str) -> Thing:
    if type == "Zone":
        return _zone(place, kind)
    return Thing(type, place.name + ("人民政府" if kind == "政府" else kind.replace("党委", "委")))


def _zone(place: Thing, kind: str) -> Thing:
    name = place.name
    short = name[:-1] if len(name) > 2 and name[-1] in "市县省" else name
    return Thing("Zone", short + kind)


# 某大学校长张明一行到访某高新区，……，双方就……: the guest and the host
VISIT = re.compile(
    rf"(?<![与和同、])(?P<a>[{ACTORS}])[^，。；：{SIGNS['Person']}{ACTORS}]{{0,16}}{SIGNS['Person']}(?:教授|院士|同志)?(?:一行|带队|率队|率团)"
    rf"[^，。；{ACTORS}]{{0,8}}?(?:到访|来访|走访|访问|调研|考察|来到|赴|到)(?P<b>[{ACTORS}])"
)


# 与沙特|通信部、本地服务商开展合作, 与俄罗斯|贝驰出版社签署协议: a body at a place that no list has
THEIRS = re.compile(
    r"(?:(?![与和同及等将在就向的签共]|联合|合作|开展|携手|建立|达成|深化|加强|举|推|进行|建设|政府|市委|省委|县委|区委)[\u4e00-\u9fffA-Za-z·]|和(?=[\u4e00-\u9fff]{2,6}[部局])){1,14}?"
    r"(?:部|局|厅|署|社|馆|院|公司|集团|协会|学会|商会|委员会|银行|大学|学校|企业|机构|高校|组织|中心|实验室|电视台|议会|国会|军方|警方|各界)"
    r"(?=[，。；、和与及共联等合开签就携达建组筹]|正|已|将|战略|成立|设立)"
)


def pair(line: Line, until: int) -> tuple[Thing, ...]:
    """The last two bodies that a line joins by 与 before a place in it, or of which one visits the other, or ()."""
    found = VISIT.search(line.text, 0, until) if SIGNS["Person"] in line.text else None
    for found in PAIR.finditer(line.text, 0, until):  # noqa: B007  the last one counts
        pass
    if not found:
        return ()
    one, other = line.slots[found.start("a")], line.slots[found.start("b")]
    if other and other.type == "Place" and THEIRS.match(line.text, found.end("b")):
        return ()
    return (one.thing, other.thing) if one and other and one.thing != other.thing else ()


MEMBER = rf"[{ACTORS}](?:[（(][^，。；（）()]{{0,16}}[）)])?"
RUN = re.compile(rf"{MEMBER}(?:(?:、|分别(?=[与和同])|以及|和|与|同|及|携手|联合){{1,2}}{MEMBER})+")
COUNTED = re.compile(
    r"(?P<count>[两三四五六七八九十]|\d{1,2})(?:家单位|家(?:企业|高校|公司|机构|高新区|园区)|所(?:高校|大学|学校)|校|地|方|省市?|市)(?=[共一联携签合将同均都也成列入获先正结开组发齐分被])"
)
DIGITS = {sign: i for i, sign in enumerate("两三四五六七八九十", 2)}


def counted_opened(line: Line) -> Line:
    """甲与乙、丙、丁结对，四家单位入选……: the four that stand in a row before."""
    found = COUNTED.search(line.text)
    run = None
    for run in RUN.finditer(line.text, 0, found.start() if found else 0):  # noqa: B007  the last one counts
        pass
    if not found or not run:
        return line
    slots = line.named(*run.span())
    count = DIGITS.get(found["count"]) or int(found["count"])
    if len(slots) != count or any(len(slot.things) > 1 for slot in slots):
        return line
    start, end = found.span()
    things = tuple(slot.thing for slot in slots)
    return _opened(line, start, end, Slot(slots[0].type, things, line.starts[start], line.ends[end - 1], implied=True))


def told_of(line: Line, two: tuple[Thing, ...], zones: tuple[Thing, ...] = ()) -> tuple[Thing, ...]:
    """Whom 双方 means in a line: the two joined before it there, or else `two`; 两区 means the last two `zones`."""
    both = BOTH.search(line.text)
    two = zones if both and both.group().startswith(ZONES_TOLD) else two
    found = (pair(line, both.start()) if both else ()) or (_named_here(line, both.start(), two) if both else two)
    if both and both.group() == "两校" and any(thing.type in NO_SCHOOLS for thing in found):
        return ()
    sides = SIDES_FIRST.search(line.text, max(0, both.start() - 2), both.end()) if both else None
    if both and both.group().startswith(ZONES_TOLD) and any(thing.type != "Zone" for thing in found):
        return ()
    return found if not sides or _of_kinds(sides[1], found) else ()


def zones_meant(two: tuple[Thing, ...], zones: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """The two zones spoken of last: `two`, if they are zones, or else `zones`."""
    return two if two and all(thing.type == "Zone" for thing in two) else zones


NO_SCHOOLS = frozenset(["Zone", "Place", "Enterprise", "Agency"])
SIDE = frozenset(["University", "Enterprise", "Zone"])


def _named_here(line: Line, until: int, two: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """The two bodies that a sentence names before 双方, or `two` where it names no body that is not of them."""
    sides = line.named(0, until)
    here = tuple(dict.fromkeys(s.thing for s in sides if s.type in SIDE or s.thing.name.endswith("学院")))
    if len(here) == 2:
        return here
    beside = {slot.thing for slot in line.slots[:until] if slot and slot.type in BODIES | {"Fund"}}
    return two if beside.issubset(two) else ()


ZONES_TOLD = ("两区", "两园", "两家")  # 甲高新区和乙经开区……，两区共建某园; two districts are 两区 as well


# 校企双方 are a school and a firm, 校地双方 a school and a place.
SIDES = {
    "校": {"University", "Platform"},
    "院": {"University", "Platform", "Agency"},
    "企": {"Enterprise"},
    "地": {"Place", "Agency", "Zone"},
    "市": {"Place", "Agency", "Zone"},
    "政": {"Place", "Agency", "Zone"},
    "银": {"Enterprise"},
}

SIDES_FIRST = re.compile(f"([{''.join(SIDES)}]{{2}})双方$")


def _of_kinds(sides: str, two: tuple[Thing, ...]) -> bool:
    """Whether two bodies are of the two kinds that stand before 双方."""
    kinds = [thing.type for thing in two]
    return len(kinds) == 2 and any(
        one in SIDES[sides[0]] and other in SIDES[sides[1]] for one, other in (kinds, kinds[::-1])
    )


def both_opened(line: Line, two: tuple[Thing, ...]) -> Line:
    """The line with 双方 as a mention that stands for the two."""
    found = BOTH.search(line.text) if two else None
    if not found:
        return line
    start, end = found.span()
    if found["body"]:  # 两区管委会: the administrations of the two
        two = tuple(Thing("Agency", thing.name + found["body"]) for thing in two)
    slot = Slot(two[0].type, two, line.starts[start], line.ends[end - 1], implied=True)
    return _opened(line, start, end, slot)


def _opened(line: Line, start: int, end: int, slot: Slot) -> Line:
    """The line with a stretch of plain words as one slot."""
    return Line(
        line.text[:start] + SIGNS[slot.type] + line.text[end:],
        (*line.slots[:start], slot, *line.slots[end:]),
        (*line.starts[: start + 1], *line.starts[end:]),
        (*line.ends[:start], line.ends[end - 1], *line.ends[end:]),
        line.sentence,
    )


# 甲大学、乙大学分别与两地结对，前者牵手甲高新区，后者……: the first and the second of a row of two
ONE_OF_TWO = re.compile(r"(?:^|(?<=[，。；：、“]))(?P<which>前者|后者)(?![一-鿿]{0,2}(?:则)?(?:是指|指的是))")


def row_of_two(line: Line, until: int) -> tuple[Slot, ...]:
    """The last row of a line before a place in it, if it has two members that are not understood as several."""
    run = None
    for run in RUN.finditer(line.text, 0, until):  # noqa: B007  the last one counts
        pass
    slots = line.named(*run.span()) if run else ()
    if not slots and (found := pair(line, until)):
        slots = tuple(slot for thing in found for slot in line.slots[:until] if slot and slot.things == (thing,))[-2:]
    return slots if len(slots) == 2 and all(len(slot.things) == 1 for slot in slots) else ()


def one_of_two_opened(line: Line, before: tuple[Slot, ...]) -> Line:
    """The line with 前者 and 后者 as the members of the row of two that stands before, here or in the line before."""
    for _ in range(line.text.count("前者") + line.text.count("后者")):
        found = ONE_OF_TWO.search(line.text)
        row = (row_of_two(line, found.start()) or before) if found else ()
        if not found or not row:
            break
        start, end = found.span()
        one = row[found["which"] == "后者"]
        before = row
        line = _opened(line, start, end, replace(one, start=line.starts[start], end=line.ends[end - 1], implied=True))
    return line


# 该厅联合某大学……: the body named last that ends so
THAT = re.compile(r"(?:^|(?<=[，。；：]))该(?P<kind>厅|局|委|部|行|学院|院|校|所|集团|办)(?![门分员属工级])")
ENDS = {"校": ("大学", "学院", "学校"), "委": ("委", "委员会"), "集团": ("集团", "集团有限公司", "集团股份有限公司")}
BODIES = frozenset(["University", "Platform", "Enterprise", "Agency", "Association"])


def that_opened(line: Line, named: dict[str, Slot]) -> Line:
    """The line with 该厅, 该校 at the head of a clause as the body meant; `named` is what stands in the lines before."""
    found = THAT.search(line.text) if "该" in line.text else None
    if not found:
        return line
    ends = ENDS.get(found["kind"], (found["kind"],))
    here = _ending(line, found.start(), ends)
    known = here or next((slot for name, slot in reversed(named.items()) if name.endswith(ends)), None)
    if not known:
        return line
    start, end = found.span()
    return _opened(line, start, end, replace(known, start=line.starts[start], end=line.ends[end - 1], implied=True))


# 学院与某公司签订协议, 学院成立某中心: the one school that the text speaks of
SCHOOL = re.compile(r"(?:^|(?<=[，。；：]))学院(?=[\u4e00-\u9fff])")


def school_opened(line: Line, named: dict[str, Slot]) -> Line:
    """The line with 学院 at the head of a clause as the school meant, where only one was named of late."""
    found = SCHOOL.search(line.text) if "学院" in line.text else None
    schools = {slot.thing: slot for slot in named.values() if slot.thing.name.endswith("学院")} if found else {}
    if not found or len(schools) != 1 or not begins_with_verb(line.text[found.end() : found.end() + 8]):
        return line
    (known,) = schools.values()
    start, end = found.span()
    return _opened(line, start, end, replace(known, start=line.starts[start], end=line.ends[end - 1], implied=True))


def _ending(line: Line, until: int, ends: tuple[str, ...]) -> Slot | None:
    """The last body of a line, before a place in it, whose name ends so."""
    for slot in reversed(line.slots[:until]):
        if slot and slot.type in BODIES and slot.thing.name.endswith(ends):
            return slot
    return None


LAST = 12  # bodies that are kept in mind


def bodies_named(line: Line, named: dict[str, Slot]) -> dict[str, Slot]:
    """The bodies named last, the latest at the end."""
    for slot in line.slots:
        if slot and slot.type in BODIES and not slot.implied:
            named.pop(slot.thing.name, None)
            named[slot.thing.name] = slot
    return dict(list(named.items())[-LAST:]) if len(named) > LAST else named


# 大赛由某协会主办; 本次论坛吸引…: the event named last that may be called so.
DETERMINED = r"(?:(?:本|此|该|这)(?:次|届|场|项)?(?:[一-鿿]{2,4}(?=大赛|活动|会议|论坛|大会))?|第[一二三四五六七八九十\d]+届|次|届|场)"
KIND = r"大赛|赛事|比赛|竞赛|会议|大会|论坛|峰会|座谈会|推介会|博览会|仪式|展会|年会|研讨会|对接会|发布会|交易会|讲座|报告会|宣讲会|培训班|交流会|分享会|大集|文化节|艺术节|美食节"
# 学习, 活动, 培训 are verbs and parts of other words as well
LOOSE = r"(?:活动|培训|学习|会谈|答辩)(?=由|在|于|共|吸引|汇集|汇聚|云集|邀请|以|旨在|聚焦|围绕|设|还|期间|现场|上|中|的?[主承协]办|得到|开幕|闭幕|结束|持续|为期|历时|分[为成别]|采|特邀|主题)"
RARE = r"(?<=[本此该这][次届场])[一-鿿]{0,2}[节赛营班展周](?=[由以在共还将是为旨聚设吸举邀分历围持面特上中期]|通过|采|现场)"
GENERIC = re.compile(rf"(?:^|(?<=[，。；：\s“])|(?<=据悉)|(?<=了解))(?:{DETERMINED})?(?:{KIND}|{LOOSE})|{RARE}")
# What the name of an event has in it that is spoken of as 大赛, as 仪式
CALLED_SO = (
    (re.compile("大赛|赛事|比赛|竞赛"), re.compile("赛|杯|挑战|评选|征集|展演|比武|奥林匹克|运动会")),
    (re.compile("仪式"), re.compile("仪式|典礼|[开闭]幕式|大会|揭牌|签约|启动|开工")),
    (re.compile("讲座"), re.compile("讲座|讲坛|讲堂|论坛|沙龙|报告|学堂")),
    (re.compile("座谈会"), re.compile("座谈")),
    (re.compile("推介会"), re.compile("推介")),
    (re.compile("发布会"), re.compile("发布|通气|吹风")),
    (re.compile("论坛"), re.compile("论坛|峰会|大会|年会|会议|讲坛|博览会|周$|节$")),
)
# A congress or a plenary session, whose spirit texts carry out, is not what a report calls 会议
CONGRESS = re.compile(
    r"全会$|党代会$|(?:党的|中共|^)[一二三四五六七八九十]{1,3}大$|两会$|人代会$|(?:全国|人民|党|党员)代表大会$"
    r"|^(?:中国共产党|中共).{2,16}代表大会$|^(?:中央|党的|中共|中国共产党第|[一二三四五六七八九十]+届).{0,14}全体会议$|经济工作会议$|座谈会精神$"
)


def event_opened(line: Line, events: tuple[Slot, ...]) -> Line:
    """The line with 大赛, 本次论坛 at the head of a clause as the event meant, of those named before it."""
    found = GENERIC.search(line.text) if events else None
    event = _called(found.group(), events) if found else None
    if not found or not event:
        return line
    start, end = found.span()
    return _opened(line, start, end, replace(event, start=line.starts[start], end=line.ends[end - 1], implied=True))


def _called(words: str, events: tuple[Slot, ...]) -> Slot | None:
    """The event named last that may be called so; else the one named last, if it is of no other kind."""
    for kind, name in CALLED_SO:
        if kind.search(words):
            fitting = next((one for one in reversed(events) if name.search(one.thing.name)), None)
            return fitting or (None if kind.pattern in STRICT else events[-1])
    return events[-1]


STRICT = ("大赛|赛事|比赛|竞赛",)  # a meeting is never spoken of as 大赛


FINAL = re.compile(r"(?:总决赛|半决赛|决赛|复赛|初赛|预赛|分区赛|全国赛|校赛|省赛)$")


def abridges(short: str, full: str) -> bool:
    """Whether a name of an event is another without its middle: 甲论坛 of 甲2024第八届国际某某高峰论坛."""
    if not 3 < len(short) < len(full) or short[-2:] != full[-2:] or short[0] != full[0]:
        return False
    rest = iter(full)
    return all(sign in rest for sign in short)


RECENT = 4  # events that are kept in mind


def latest(line: Line, events: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """The events named last; 创新大赛 is still 第三届创新大赛, of which it is the series."""
    for slot in line.slots if EVENT in line.text else ():
        if slot and slot.type == "Event" and not slot.implied and not CONGRESS.search(slot.thing.name):
            again = events and (slot.thing == events[-1].thing or _same(slot.thing.name, events[-1].thing.name))
            events = events if again else (*events[-RECENT + 1 :], slot)
    return events


def _same(name: str, known: str) -> bool:
    """Whether a name is of the series, the final or a short form of an event that is known."""
    return known.endswith(name) or bool(name.startswith(known) and FINAL.search(name)) or abridges(name, known)
