"""Party and state bodies: region + function + level of the organ, and the bodies of the centre.

江苏省科技厅, 省委人才办, 盐城环保高新区科技人才局, 国务院职业教育工作部际联席会议办公室. Where only the level stands
(省科技厅, 市财政局) or only the organ (in a list: 省科技厅、教育厅), the region is that of the list or of the document.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either, words
from extract.mentions.settlements import village_bodies
from extract.names.border import anchor_to, reach
from extract.names.home import Home, home, whole_name
from extract.names.organs import functions
from extract.names.scan import BODY, ORGAN, PLACE, Hit, Scan, scan
from extract.names.tags import CLAUSE
from extract.names.territory import by_name
from extract.notes import Candidate, Notes, notes
from extract.sought import Sought

BARE = re.compile(r"(?:厅|局|委|委员会|办|办公室)$")
# Organs that are words by themselves: they need a region or a level before them.
NEEDS = words("organs", "needing a region")
TAIL = re.compile(r"(?:办公室|办公厅|秘书处)?")
COMMITTEE = Sought(
    r"(?:工作指挥部|应急指挥部|试点工作领导小组|治理工作小组|试点工作小组|推进工作小组|协调工作小组|工作领导小组|工作部际联席会议|工作厅际联席会议|工作联席会议|工作协调小组|工作委员会|领导小组|指导咨询委员会|部际联席会议|厅际联席会议|联席会议|协调小组|工作专班|专班|指挥部|协调委员会|咨询委员会|指导委员会|组织委员会|冬奥组委|奥组委|亚组委|执委会|组委会|筹委会|管理委员会|工作委员会|执行委员会|专家委员会|监督委员会|管理局|监管局|监察局|监督局|管制办|指导办|执法总队|救援总队|海事局|街道办事处|街道办|铁路局|地质局|测绘局|农垦总局|民主党派|军区|战区|联合工作办公室|事务管理所|事务中心|教材委员会|国防动员委员会|申办委员会|学位委员会|专项小组|工作专班)(?:办公室)?"
)
PARTIES = Sought(
    r"(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|团)(?=中央|(?:[\u4e00-\u9fff]{2,8})?[省市区县州]委)"
)
# Bodies of one trade in a region: 民航华北管理局, 黄河水利委员会, 火炬长三角中心.
RADIAL = Sought(
    r"民航[\u4e00-\u9fff]{2,4}(?:管理局|监管局)|(?:长江|黄河|淮河|海河|珠江|松辽)水利委员会|火炬[\u4e00-\u9fff]{2,3}中心|(?:生态环境部|国家能源局|自然资源部)[\u4e00-\u9fff]{2}(?:督察局|监管局|监督局)"
)
LEVELS = {"省": "province", "市": "city", "县": "county", "区": "county", "州": "city", "旗": "county", "盟": "city"}


@Language.component("zhengtu_agencies")
def agencies(doc: Doc) -> Doc:
    found = notes(doc)
    made = scan(doc)
    found.candidates.extend(_candidates(made, found, home(doc)))
    return doc


def _candidates(made: Scan, found: Notes, where: Home) -> Iterator[Candidate]:
    owners = sorted((one for one in found.candidates if one.type == "Zone" or one.rule == "town"), reverse=True)
    zones = {one.end: one for one in owners}  # where several end, the longest
    yield from _central(made, where)
    yield from _trailing(made, found)
    yield from _organs(made, zones, where)
    yield from _committees(made, where)
    yield from _of_zones(made, zones)
    yield from _grassroots(made, found)
    yield from village_bodies(made, found.candidates)
    yield from _commissions(made, where)


# 青禾合作区|法律事务局, |管委会投资促进局, |商务和文化旅游局, |党群工作部: what a zone has, by whatever it does
INNER = "(?:(?![的了在由对等将为暨和与及是把从向到各管])[\u4e00-\u9fff])"
DEPARTMENTS = either("kinds", "department of a zone")
ZONE_BUREAU = re.compile(
    f"(?:管委会|管理委员会|党工委)?(?:(?P<first>{INNER}{{2,6}})[和与])?"
    f"(?:(?P<rest>{INNER}{{2,8}}?)(?<![布格结全大开时僵当变残])局(?![面势限域部队])|(?P<office>{INNER}{{0,4}}?(?:{DEPARTMENTS}))(?![门队署]))"
)


def _of_zones(made: Scan, zones: dict[int, Candidate]) -> Iterator[Candidate]:
    for end, zone in zones.items():
        bureau = ZONE_BUREAU.match(made.text, end) if zone.type == "Zone" else None
        if bureau and _is_bureau(made, bureau):
            yield Candidate(zone.start, bureau.end(), "Agency", "zone-bureau", 4)


def _is_bureau(made: Scan, bureau: re.Match[str]) -> bool:
    """Whether no verb of the clause stands behind the zone (青禾高新区|设立审批局), and what 和 joins are functions."""
    which = "rest" if bureau["rest"] else "office"
    begin, name = bureau.start("first" if bureau["first"] else which), bureau[which]
    organ = made.ending.get(ORGAN, {}).get(bureau.end())
    if organ and organ.start == begin:
        return True
    word = made.text[begin : made.next_border(begin, bureau.end() + 1, bureau.end())]
    if word in CLAUSE or word in FOUNDS or re.search("[局委]", name):
        return False
    return not bureau["first"] or bureau["first"] in functions()


FOUNDS = frozenset(("设立", "成立", "组建", "联合", "会同", "协调", "新设", "增设", "撤销", "走访", "邀请", "配合"))


# 省委青禾发展委员会办公室, 青禾市委农村工作领导小组: what a committee of the Party has for one field
COMMISSION = Sought(f"[省市县区州旗盟]委(?!员){INNER}{{2,14}}?(?:委员会|领导小组)(?:办公室)?")


def _commissions(made: Scan, where: Home) -> Iterator[Candidate]:
    ending = made.ending.get(PLACE, {})
    for match in COMMISSION.finditer(made.text):
        at, core = match.start(), match.group()
        word = made.text[at + 2 : made.next_border(at + 2, match.end(), match.end())]
        if word in CLAUSE or word in FOUNDS or word in ("办公", "常务", "召开", "印发"):
            continue
        place = ending.get(at + 1) or ending.get(at)
        if place and place.start < at:
            region = _full_place(made, place, core[0], where)
            yield Candidate(_chain(made, place.start), match.end(), "Agency", "commission", 4, _name(region, core))
        elif (level := _level_only(made, at, core[0], where))[1]:
            yield Candidate(level[0], match.end(), "Agency", "commission", 4, _name(level[1], core))


# 镇党委, 乡政府, 乡卫生院 of the one town that a text is about.
LOCAL = Sought(
    r"(?:(?<=[，。、；：（“\s在由经据将与和向])|^)(?P<level>镇|乡|街道|村)(?P<organ>党委|党工委|政府|人大|纪委|武装部|派出所|司法所|卫生院|党政办|综治中心|综治委|党群服务中心|综合行政执法[局队]|党支部|党总支)(?![办门性])"
)
BACK = 40  # places before 镇党委 among which its town is
LAST = "\uffff"


def _grassroots(made: Scan, found: Notes) -> Iterator[Candidate]:
    """Those of the town or village named last; a village of which none is named is any."""
    told = list(LOCAL.finditer(made.text))
    places = sorted(
        (one.end, one.name or made.text[one.start : one.end])
        for one in found.candidates
        if told and one.type == "Place"
    )
    for match in told:
        at = bisect(places, (match.start(), LAST))
        before = reversed(places[max(0, at - BACK) : at])
        place = next((name for _, name in before if name.endswith(match["level"])), "")
        if place or match["level"] != "村":
            name = place + match["organ"] if place else ""
            yield Candidate(match.start(), match.end(), "Agency", "grassroots", 3, name)


def _central(made: Scan, where: Home) -> Iterator[Candidate]:
    """Bodies of the centre; a bare 发展改革委 is one in a text of the centre only."""
    for hit in made.of(BODY):
        if not hit.entry.sure and (where.province or _has_region(made, hit.start)):
            continue
        if _is_cut(made, hit):
            continue
        if abroad := _state_before(made, hit):
            yield Candidate(hit.start - len(abroad), hit.end, "Agency", "abroad", 6)
            continue
        end = hit.end
        tail = TAIL.match(made.text, end)
        whole = hit.entry.name.endswith(("委员会", "领导小组", "联席会议"))
        office = tail.group() if tail and (whole or tail.group() == "办公厅") else ""  # 教育部|办公厅 issues papers
        yield Candidate(hit.start, end + len(office), hit.entry.type, "body", 6, hit.entry.name + office)


STATES = words("classes", "state")


def _state_before(made: Scan, hit: Hit) -> str:
    """云杉国|商务部部长: the state that a ministry is of, "" for none."""
    if not made.word(hit).endswith("部"):
        return ""
    before = (made.text[max(0, hit.start - size) : hit.start] for size in range(5, 1, -1))
    return next((word for word in before if word in STATES), "")


POST = Sought(
    r"(?:副?书记|副?主任|常委|委员|组长|秘书长)[、，兼]{1,2}(?P<organ>管委会|党工委|人大常委会|政协|组织部|宣传部|统战部|政法委|纪委监委|纪委)"
    r"(?=副?主任|副?书记|党组|副?主席|常务副部长|副?部长)"
)


def _trailing(made: Scan, found: Notes) -> Iterator[Candidate]:
    """三原高新区党工委副书记、管委会主任: the second organ is of the region of the first."""
    ending = made.ending.get(ORGAN, {})
    regions = {one.end: one for one in reversed(found.candidates) if one.type in ("Zone", "Place")}
    for match in POST.finditer(made.text):
        ends = range(match.start() - 8, match.start() + 3)
        hit = min((ending[end] for end in ends if end in ending), key=lambda h: h.start, default=None)
        region = regions.get(hit.start) if hit else None
        if hit and region:
            place = region.name or made.text[region.start : region.end]
            between = _party_of(made, hit) if match["organ"] in PARTY_PARTS else ""
            name = place.removesuffix(between[:1]) + between + match["organ"]
            yield Candidate(match.start("organ"), match.end("organ"), "Agency", "organ", 4, name)


PARTY_PARTS = ("组织部", "宣传部", "统战部", "政法委")


def _party_of(made: Scan, hit: Hit) -> str:
    """广安市委常委、组织部部长: the department is of 市委; 三原高新区党工委委员、组织部部长: of 党工委."""
    word = made.word(hit)
    if word.endswith("工委"):
        return word
    return word[:2] if len(word) > 1 and word[0] in LEVELS and word[1] == "委" else "委"


def _has_region(made: Scan, start: int) -> bool:
    return made.ending.get(PLACE, {}).get(start) is not None or (start > 0 and made.text[start - 1] in "省市县区州")


def _is_cut(made: Scan, hit: Hit) -> bool:
    """国务院 of 国务院国资委 is read by its longer form; 教育部 of 教育部门 is no body."""
    after = made.text[hit.end : hit.end + 1]
    before = made.text[hit.start - 1 : hit.start]
    if hit.end - hit.start < 3 and not made.border[hit.start]:
        return True  # 集|中办公
    if JOURNALS.match(made.text, hit.end):
        return True
    if made.word(hit) in PLAIN_MINISTRIES and before and before not in LEADS:
        return True  # 云杉公司森林建设|部部长
    return (after == "门" and made.word(hit).endswith("部")) or (
        len(made.word(hit)) <= 3 and before != "" and before in "省市县区州"
    )


# 中科院一区, 中科院2区TOP: a class of journals.
JOURNALS = re.compile("[一二三四1-4]区")
# Ministries of old whose names are words of every house: 建设部, 人事部; they stand behind a sign or a function word.
PLAIN_MINISTRIES = frozenset(
    ("建设部", "人事部", "劳动部", "文化部", "交通部", "化工部", "电力部", "冶金部", "煤炭部", "林业部")
)
LEADS = frozenset("，。、；：（“《 \n由与和及经被向从据报请同原在的会")


def _organs(made: Scan, zones: dict[int, Candidate], where: Home) -> Iterator[Candidate]:
    before: tuple[int, str] = (-9, "")  # the end of the last organ, and the region that it was of
    ours = next((_zone_name(made, one) for end, one in zones.items() if _speaks(made, one, end)), "")
    named = [hit for hit in made.of(ORGAN) if not DOING.search(made.text, hit.end - 1, hit.end + 1)]
    for hit in sorted(_longest(named), key=lambda one: one.start):
        core = made.word(hit)
        start, region = _region(made, hit, zones, where)
        if start == hit.start and not region:
            region = _shared(made, hit, before, where, ours)
            if (core in NEEDS and not (core in SHARING and region == before[1])) or not region:
                continue
        if start == hit.start and hit.start == before[0]:
            continue
        if len(region) == 1 and before[1].endswith(region) and start - before[0] < 12:
            region = before[1]
        if made.text.startswith("门", hit.end) or _runs_on(made, hit) or hit.end - start < 2:
            continue
        if start < hit.start:
            yield from _listed_before(made, start, core)
        name = made.text[start : hit.end] if core in SEATED and start < hit.start else _name(region, core)
        start, name = _under_body(made, start, name, hit.end)
        yield Candidate(start, hit.end, "Association" if core in SOCIETIES else "Agency", "organ", 4, name)
        before = (hit.end, region)


def _speaks(made: Scan, one: Candidate, end: int) -> bool:
    """云杉高新区|管委会关于…: whether a text opens with the administration of a zone."""
    opens = one.type == "Zone" and not made.text[: one.start].strip()
    return opens and made.text.startswith(("管委会", "管理委员会"), end)


def _zone_name(made: Scan, zone: Candidate) -> str:
    return zone.name or made.text[zone.start : zone.end]


DOING = re.compile("办[好理学成妥实事]")  # 云州市政府|办好实事
# 三原省、|云杉省人民政府: full names in front of the place of an organ are that organ's places
BESIDE = ("、", "和", "与", "及")


def _listed_before(made: Scan, start: int, core: str) -> Iterator[Candidate]:
    ending = made.ending.get(PLACE, {})
    while made.text[start - 1 : start] in BESIDE and (place := ending.get(start - 1)):
        word = made.word(place)
        if word != place.entry.name or word[-1] not in "省市县区州旗盟":
            return
        yield Candidate(place.start, place.end, "Agency", "organ", 4, _name(word, core))
        start = place.start


def _under_body(made: Scan, start: int, name: str, end: int) -> tuple[int, str]:
    """国家税务总局|福建省税务局: a body of the centre directly before its office in a region is of the name."""
    body = made.ending.get(BODY, {}).get(start)
    return (body.start, made.text[body.start : end]) if body else (start, name)


# Words by themselves that a list of bodies makes names: 省发展改革委、能源局、统计局.
SHARING = frozenset(
    (
        "能源局",
        "统计局",
        "税务局",
        "气象局",
        "数据局",
        "地震局",
        "团委",
        "妇联",
        "科协",
        "工商联",
        "总工会",
        "金融局",
        "海关",
        "公安局",
        "邮政局",
    )
)


# Mass organisations, as those of the centre are. The League (团委) is of the Party.
SOCIETIES = words("organs", "societies")

# Bodies of the centre in a province, by its short name: 江苏证监局.
SEATED = frozenset(("海关", "证监局", "金融监管局", "银保监局"))


def _longest(hits: list[Hit]) -> list[Hit]:
    """Of organs that overlap, those that no longer one covers."""
    kept: list[Hit] = []
    reached = -1
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        if hit.end > reached:
            kept.append(hit)
            reached = hit.end
    return kept


PARTY_SEATS = ("党委", "工委", "纪委", "纪委监委", "省委", "市委", "县委", "区委", "州委", "旗委", "盟委")


def _runs_on(made: Scan, hit: Hit) -> bool:
    """人大 of 人大代表, 政府 of 政府工作报告, 政协 of 政协委员: a word with the organ in it."""
    if made.text.startswith("员会", hit.end) and made.word(hit).endswith("委"):
        return True  # 政协第九届青禾市委|员会
    if made.text.startswith("委员", hit.end) and made.word(hit).endswith(PARTY_SEATS):
        return False  # 党工委|委员 is a seat in it; 协会科学技术委|员会 is none
    return bool(
        re.match(
            r"部门|工作报告|采购|引导基金|性|代表|委员(?!会)|债|补贴|投资|主导|门户|购买|集团|化",
            made.text[hit.end : hit.end + 4],
        )
    )


def _region(made: Scan, hit: Hit, zones: dict[int, Candidate], where: Home) -> tuple[int, str]:
    """Where the region before an organ begins, and its full name; the organ's own start and "" where none stands."""
    core = made.word(hit)
    if hit.start in zones:
        zone = zones[hit.start]
        start = _chain(made, zone.start) if zone.rule == "town" else zone.start
        return start, zone.name or made.text[zone.start : zone.end]
    level = core[0] if core[0] in LEVELS and len(core) > 1 and core[1] == "委" else ""
    place = made.ending.get(PLACE, {}).get(hit.start + len(level)) or made.ending.get(PLACE, {}).get(hit.start)
    if place and place.start < hit.start and by_name()[made.word(place)][0].level != "region":
        return _chain(made, place.start), _full_place(made, place, level, where)
    if level:
        return _level_only(made, hit.start, level, where)
    corps = made.ending.get(BODY, {}).get(hit.start)
    if corps and corps.entry.name.endswith("兵团"):
        return corps.start, corps.entry.name
    if (
        core.startswith("自治区")
        and (whole := made.ending.get(PLACE, {}).get(hit.start + 3))
        and whole.start < hit.start
    ):
        return whole.start, made.word(whole)
    if core.startswith("自治区") and where.province.endswith("自治区"):
        return hit.start, where.province
    if made.text.endswith("自治区", 0, hit.start) and where.province:
        return hit.start - 3, where.province
    if made.text[hit.start - 1 : hit.start] in LEVELS and hit.start and core[0] not in LEVELS:
        return _level_only(made, hit.start - 1, made.text[hit.start - 1], where)
    return hit.start, ""


def _chain(made: Scan, start: int) -> int:
    start = made.chain(start)
    return start - 2 if made.text.endswith("中共", 0, start) else start


def _full_place(made: Scan, place: Hit, level: str, where: Home) -> str:
    """The full name of the place of an organ: 吉林市委 is the city's, 吉林省委 the province's; 大理市委 is of the city
    and 大理州委 of the prefecture."""
    word = made.word(place)
    group = by_name().get(word, ())
    for one in sorted(group, key=lambda one: not one.name.endswith(level)) if level else ():
        if (one.level == LEVELS[level] or one.name == word + level) and (word != one.name or one.name.endswith(level)):
            return one.name
    return whole_name(made, where, word)


def _level_only(made: Scan, start: int, level: str, where: Home) -> tuple[int, str]:
    """省科技厅: the province of the document; its begin only where a word can begin."""
    stands = (
        made.border[start]
        or anchor_to(made, start + 1) is not None
        or made.text[start - 1 : start] in "，。、；：（“\n和与及由从在向对据请经以报为按"
    )
    if not stands:
        return start + 1, ""
    if CLASSED.search(made.text, max(start - 14, 0), start):
        return start + 1, ""
    region = {"province": where.province, "city": where.city, "county": where.county}[LEVELS[level]]
    return start, region or level


# 各市、县人民政府, 有关区县政府, 各设区市人民政府: a class of organs; not 相关工作由|省科技厅, 有关部门（|省科技厅.
CLASSED = re.compile(
    r"(?:各|有关|相关|所在|当地|基层|上级|下级|同级|本级|市级|省级)"
    r"(?:(?!部门|单位|方面|工作|企业|[由经据在是的])[\u4e00-\u9fff、（）]){0,10}$|[省市区州县]$|[省市区县州]、$|(?:合作|示范|试验|先行|保护|功能|社|片|园|港|景|灌|库|矿|牧|林|校)$|[\d两三四五六七八九十多几]$"
)


def _shared(made: Scan, hit: Hit, before: tuple[int, str], where: Home, ours: str) -> str:
    """The region of a list's first member, or what the suffix says: a 厅 is a province's, a 局 of a
    city text its city's, in a paper of the zone `ours` the zone's."""
    if (
        before[1]
        and hit.start - before[0] <= 2
        and made.text[before[0] : hit.start] in ("、", "和", "与", "及", "，", "以及")
    ):
        return before[1]
    core = made.word(hit)
    if core.endswith("厅"):
        return where.province
    if BARE.search(core) and len(core) > 3:
        return ours or where.county or where.city or where.province
    return ""


def _name(region: str, core: str) -> str:
    """The standard name: 江苏省 and 省委人才办 make 江苏省委人才办."""
    if core.startswith("自治区") and region.endswith("自治区"):
        return region + core[3:]
    if core[0] in LEVELS and len(core) > 1 and core[1] == "委":
        if len(region) == 1:
            return core
        return (region[:-1] if region.endswith(core[0]) else region) + core
    if core.startswith("政府") and len(region) > 1 and region[-1] in "省市县区州旗":
        core = "人民政府" + core[2:]
    return region + core


def _year_before(text: str, start: int, lead: str) -> int:
    """2008年北京奥运会……协调委员会: the year is of the name where the name has an event."""
    year = re.compile(r"(?<!\d)\d{4}年$").search(text, max(start - 5, 0), start)
    return year.start() if year and re.search("奥运会|世博会|亚运会|运动会|博览会", lead) else start


OF_PLACE = ("组委", "军区", "战区", "海事局", "监管局", "铁路局", "街道办事处", "街道办", "地质局")


def _of_home(made: Scan, start: int, end: int, where: Home) -> str:
    """市|应急保障中心 in a text of 云杉市 is 云杉市应急保障中心; "" where the text has no such home."""
    level = made.text[start]
    region = _level_only(made, start, level, where)[1] if level in LEVELS else ""
    return region + made.text[start + 1 : end] if len(region) > 1 else ""


def _committees(made: Scan, where: Home) -> Iterator[Candidate]:
    """京津冀协同发展领导小组, 国家职业教育指导咨询委员会, 民航华北管理局: named by what stands before the kind."""
    for match in COMMITTEE.finditer(made.text):
        found = reach(made, match.start())
        lead = made.text[found.start : match.start()]
        if (
            (len(lead) >= 4 or (found.anchor == PLACE and match.group().endswith(OF_PLACE)))
            and (
                found.anchor
                or len(lead) >= 6
                or match.group() in ("管制办", "监管局", "工作部际联席会议", "工作领导小组")
            )
            and not re.search(r"(?:学会|协会)$|^(?:学院|学校|海峡|工作|省级|有关|相关|建设|专项)", lead)
        ):
            type = "Association" if re.search("(?:学会|协会|研究会|联合会)", lead) else "Agency"
            alone = found.anchor == "level" or made.border[found.start + 1]
            name = _of_home(made, found.start, match.end(), where) if alone else ""
            yield Candidate(_year_before(made.text, found.start, lead), match.end(), type, "committee", 3, name)
    for match in RADIAL.finditer(made.text):
        body = made.ending.get(BODY, {}).get(match.start())
        yield Candidate(body.start if body else match.start(), match.end(), "Agency", "committee", 3)
    yield from _parties(made)
    for match in BANK.finditer(made.text):
        whole = "中国" + match.group().removeprefix("中国")  # 人民银行…分行 where the text has its full name too
        yield Candidate(*match.span(), "Agency", "body", 8, whole if whole in made.text else "")
    for hit in made.of(BODY):
        office = OFFICE.match(made.text, hit.end)
        if office and office[1] in by_name():
            yield Candidate(hit.start, office.end(), "Agency", "body", 6)
        if own := OWN_PARTS.match(made.text, hit.end):
            yield Candidate(hit.start, own.end(), "Agency", "body", 7)
        if hit.entry.name[-1] in "部委署局" and (own := OWN_CENTRE.match(made.text, hit.end)):
            yield Candidate(hit.start, own.end(), "Agency", "body", 7)
    for match in chain(CORPS.finditer(made.text), STATIONED.finditer(made.text), NATIONAL.finditer(made.text)):
        if made.border[match.start()]:
            yield Candidate(match.start(), match.end(), "Agency", "organ", 4)
    yield from _centres(made, where)
    yield from _bureaus(made)
    yield from _abroad(made)


# 中国人民银行青禾省分行: the central bank in a region.
BANK = Sought(r"(?:中国)?人民银行[\u4e00-\u9fff]{2,8}?(?:分行|支行|营业管理部|中心支行)")
# 国家矿山安全监察局安徽局: an office of a body of the centre in a place.
OFFICE = re.compile(r"([\u4e00-\u9fff]{2,6}?)(?:监管局|监督局|监察局|督察局|管理局|专员办|办事处|特派办|局|总队)")
# 教育部党组, 教育部关工委: what a body of the centre has of its own; 教育部党组成员 says what somebody is
OWN_PARTS = re.compile("党组(?![书成副会班扩理])|关工委|机关党委(?![书副])")
# 科技部|农村中心, 农业农村部|青禾推广中心: a centre that a ministry has, by what it is for
OWN_CENTRE = re.compile(
    f"(?!国家|工程|重点|技术创新|协同|支持|批准|认定|依托|建设|命名|授予|指导|确定)(?:(?!创新|研究|实验|工程|企业){INNER}){{2,10}}?中心(?![城区]|主题|支部)"
)
CORPS = Sought(r"(?:新疆生产建设)?兵团第[一二三四五六七八九十]{1,3}师(?!范)")
# 国家粮食应急工作指挥部, 中央全面依法治国委员会: commissions of the State by what they are for.
NATIONAL = Sought(
    r"(?:国家|中央|国务院)(?!级|和|的)[\u4e00-\u9fff]{2,12}?"
    r"(?:奖励委员会|评审委员会|减灾委员会|创新委员会|治国委员会|安全委员会|指挥部|领导小组|联席会议)(?:办公室)?(?![成下])"
)
# 中央纪委国家监委驻青禾部纪检监察组
STATIONED = Sought(r"(?:中央纪委(?:国家监委)?|[省市县区]?纪委监委)驻[\u4e00-\u9fff]{2,16}?纪检监察组")
# 教育部云杉司指导: a department of a ministry that acts; before a post it only says where somebody works.
BUREAU = re.compile(
    r"[\u4e00-\u9fff]{2,10}?司(?![长法机令徒空马南])(?!(?:原|副|一级|二级)?(?:司长|巡视员|处长|调研员|[\u4e00-\u9fff]{1,6}处处长))"
)
NO_BUREAU = re.compile("[、，的与和及在对为将把被由从向到了]|公|有限|联合|指导|主办|印发|发布|召开")
# 云杉国外交部: ministries and houses of other states.
ABROAD = re.compile(
    r"新?(?:[\u4e00-\u9fff]{2,4}(?:与|和))?[\u4e00-\u9fff]{0,4}(?:总统府|首相府|外交部|国防部|内政部|财政部|教育部|科学部|卫生部|农业部|商务部|贸易部|文化部|交通部|能源部|环境部|旅游部|科技部|工业部|投资部|经济部|司法部|劳动部|国防军|武装部队|海军陆战队|海军|空军|陆军|(?:伊斯兰)?革命卫队|国民警卫队|海岸警卫队|国务院|最高法院|中央银行|央行|国家安全委员会|议会|参议院|众议院|国会|政府)(?![间门]|首脑|首都)"
)
NO_ABROAD = re.compile("[、，的在对为将把被由从向到了同及会驻访]|总理|总统(?!府)|首相(?!府)|国王|主席|双方|两国|中国")
SEAT = re.compile(
    r"中央(?:[\u4e00-\u9fff]{2,6}?(?:委员会|专委会|部(?![长分])))?|[\u4e00-\u9fff]{2,8}?[省市区县州]委(?:员会|会)?|[省市区县州]委(?:员会|会)?"
)


# 青禾县人参产业发展中心, 市农业发展服务中心: what serves a division is a unit of its government.
CENTRE = Sought(
    r"(?:服务|保障|发展|推广|促进|事务|管理|执法|保护|整治|果业|水产|指挥|综治|调查|监察|服务指导|指导服务|业务指导|应急救助|稽查|监测预警|质量监督|统计调查)中心(?![支城区主])|(?:退役军人)?服务站|(?:安监|水利|农技|保护)站"
)
NO_CENTRE = re.compile(
    "[、，的与和及在对为将把被由从向了]|企业|公司|大学|学院|公共|众创|孵化|科创|研发|技术创新|产业园|开发区|高新区|园区|联合|协同|知识产权|转化|转移|工业设计|一站式|志愿"
)


def _centres(made: Scan, where: Home) -> Iterator[Candidate]:
    for match in CENTRE.finditer(made.text):
        found = reach(made, match.start(), joins=False)
        lead = made.text[found.start : match.start()]
        place = made.beginning.get(PLACE, {}).get(found.start)
        whole = place is not None and place.entry.name == made.word(place) and made.word(place)[-1] in "省市县区州旗"
        if found.anchor == "level" or whole:
            size = len(made.word(place)) if place and whole else 1
            if 2 <= len(lead) - size <= 12 and not NO_CENTRE.search(lead, size):
                name = _of_home(made, found.start, match.end(), where) if found.anchor == "level" else ""
                yield Candidate(found.start, match.end(), "Agency", "centre", 6, name)


def _bureaus(made: Scan) -> Iterator[Candidate]:
    """教育部|云杉司: what a ministry has under it, where it acts by itself."""
    for hit in made.of(BODY):
        match = BUREAU.match(made.text, hit.end) if hit.entry.name[-1] in "部委署局" else None
        if match and not NO_BUREAU.search(match.group()) and not _is_cut(made, hit):
            yield Candidate(hit.start, match.end(), "Agency", "bureau", 6)


def _abroad(made: Scan) -> Iterator[Candidate]:
    """云杉国|总统府: a ministry or a house behind the name of a state."""
    for hit in made.of(PLACE):
        match = ABROAD.match(made.text, hit.end) if made.word(hit) in STATES else None
        if match and not NO_ABROAD.search(match.group()):
            yield Candidate(hit.start, match.end(), "Agency", "abroad", 4)


def _parties(made: Scan) -> Iterator[Candidate]:
    """九三学社云州省委, 民进中央经济委员会 are societies; the League, 团省委, is of the Party."""
    for match in PARTIES.finditer(made.text):
        end = SEAT.match(made.text, match.end())
        if end and made.border[match.start()]:
            type = "Agency" if match.group() in ("共青团", "团") else "Association"
            place = made.ending.get(PLACE, {}).get(match.start()) if match.group() == "团" else None
            yield Candidate(place.start if place else match.start(), end.end(), type, "party", 5)
