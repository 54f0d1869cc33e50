"""Towns and villages by grammar: behind their county, in a list of their like, before their own bodies.

三原县龙孔镇, 赴上垟镇、多岭镇调研, 云州石坝村, 撤销桥头村、河湾村村建制, 石坝村党支部.
A name found once counts everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import words
from extract.mentions.forms import written
from extract.names.scan import PLACE, Hit, Scan
from extract.names.tags import OPEN, STOP, duty, tag
from extract.notes import Candidate
from extract.sought import Sought

TOWN = Sought(r"(?:街道|镇|乡|苏木)(?![长道域村江海])")
GENERIC = re.compile(
    r"(?:重点|主要|各|大|小|中心|本|全|乡|村|建制|特色|城|集|古|名|重|强|经济|下|市|乡|入|下|回|返|兴|进城|家|出|离|归|故|老|思|他|异|同|示范|工业|农业|旅游|之|水|山|桑|梓|科技|创新|硅|电商|淘宝|产业)$"
)
SIGNS = frozenset(("", *"，。、；：（“\n "))
LEANING = frozenset("的和与及赴到在从由")
COUNTED = re.compile("[各个该本每几两0-9]|多个|^多$|^[一二三四五六七八九十]|[在设的了和与及]$")


def towns(made: Scan) -> Iterator[Candidate]:
    """龙孔镇 behind its county, in a list or before its own bodies; or a word of two or three signs that is
    nothing else."""
    known: set[str] = set()
    for match in TOWN.finditer(made.text):
        begin, weight = _town_begin(made, match.start(), match.end())
        if begin >= 0:
            yield Candidate(begin, match.end(), "Place", "town", weight)
            if weight > 1:
                known.add(made.text[begin : match.end()])
    for at, name in written(made.text, sorted(known)):
        yield Candidate(at, at + len(name), "Place", "town", 2)


# 云州高新区|青禾山街道
OF_ZONE = re.compile("(?:新区|发区|经开区|保税区|度假区)([\u4e00-\u9fff]{2,3})$")
# 青禾镇人民政府, 青禾镇、石坝镇: what only a town has behind it.
OWNS = re.compile(
    "人民政府|党委|政府|人大|纪委|党工委|办事处|[一-龥]{2,3}村|卫生院|派出所|、[一-龥]{2,3}(?:镇|乡|街道)"
)


def _town_begin(made: Scan, at: int, end: int) -> tuple[int, int]:
    """Where the name of a town begins, with how sure that is: 2, 1, or -1 and 0."""
    zone = OF_ZONE.search(made.text, max(at - 6, 0), at) if made.text[at:end] == "街道" else None
    if zone and zone.start(1) < at:
        return zone.start(1), 2
    county = _county_before(made, at)
    if county and not _is_generic(made.text[county.end : at]):
        return county.end, 2
    for size in (2, 3):
        begin = at - size
        if begin >= 0 and (_is_listed(made, begin) or (OWNS.match(made.text, end) and _opens(made, begin))):
            lead = made.text[begin:at]
            if lead.isalpha() and not GENERIC.search(lead) and not COUNTED.search(lead) and duty(lead) == OPEN:
                return begin, 2
    begin = made.word_to.get(end, -1)
    begin += begin >= 0 and at - begin > 2 and made.text[begin] in LEANING
    lead = made.text[begin:at] if begin >= 0 else ""
    named = lead.isalpha() and 2 <= len(lead) <= 3 and lead != "十里八"
    return (begin, 1) if named and not GENERIC.search(lead) else (-1, 0)


def _is_listed(made: Scan, begin: int) -> bool:
    """上垟镇、|多岭镇: a town stands before the sign."""
    return made.text[begin - 1 : begin] == "、" and bool(TOWN.search(made.text, max(begin - 3, 0), begin - 1))


def _opens(made: Scan, begin: int) -> bool:
    before = made.text[begin - 1 : begin] if begin else ""
    return before in SIGNS or begin in made.ending.get(PLACE, {}) or (before in LEANING and made.border[begin] > 0)


def _is_generic(lead: str) -> bool:
    """重点镇, 鱼米之乡 are classes; 岗集镇 is a name, though 集镇 is none."""
    return bool(GENERIC.match(lead) or (len(lead) > 2 and GENERIC.search(lead)))


def _county_before(made: Scan, at: int) -> Hit | None:
    """The county whose full name ends two to four signs before `at`."""
    ending = made.ending.get(PLACE, {})
    return next((ending[i] for i in range(at - 2, at - 5, -1) if i in ending and _is_county(made, ending[i], at)), None)


def _is_county(made: Scan, hit: Hit, at: int) -> bool:
    whole = made.word(hit) == hit.entry.name and hit.entry.name[-1] in "市县区旗州"
    return whole and made.text[hit.end : at].isalpha()


# 到某新区籍田、太平等街道: short names of towns.
TOWNS = re.compile(r"((?:[\u4e00-\u9fff]{2,3}、){1,8}[\u4e00-\u9fff]{2,3})等(?:\d{1,2}个)?(街道|镇|乡)(?![镇村])")


def listed_towns(made: Scan) -> Iterator[Candidate]:
    """Members of a list of towns; the first only where a word begins."""
    for match in TOWNS.finditer(made.text):
        at = match.start(1)
        for name in match[1].split("、"):
            if made.border[at] and not GENERIC.search(name) and duty(name) == OPEN:
                yield Candidate(at, at + len(name), "Place", "town", 2, name + match[2])
            at += len(name) + 1


VILLAGE = Sought(
    "(?:村(?!建制)|侗寨|苗寨|藏寨|羌寨|彝寨)(?![镇乡落容干情史股口医居级庄外上里]|民(?!委|小组)|集体|经济|企)"
)
NO_VILLAGE = re.compile(
    "农|乡|[各和等及与的在某为全到该本每我这那哪么是有了取]|行政|自然|示范|重点|特色|多|[一二三四五六七八九十两百千几\\d]+个?$"
    "|^[一二三四五六七八九十两百千]+个|美丽|试点|边境|^山$|渔$|贫困|脱贫|^城中|新$|^古$|中心|度假|大运|奥运|亚运|地球|驻|入|进|联|空心|传统|先进|文明|旅游|经济|民族|移民|^老|^全|^[富兴治助振建扶带]$|[镇乡区城企][富兴治助振]$|时任|现任|强|弱|富裕|未来|数字|电商|淘宝|专业|试验|创业|科普|影视"
)
# 石坝村党支部, 石坝村村民, 石坝村位于: what only a village has behind it.
HAS = re.compile("党[支总委]|[党村]?[两]委|支部|村?委会|村?民委员会|村?(?:支书|主任|书记)|村民|村建制|位于|坐落|地处")
LEADS = re.compile("(?:走进|来到|位于|地处|前往|落户|撤销|设立|新的|驻址设原|走访|调研|在|原|赴)$")
NAMELIKE = ("", "nr", "ns", "nz", "nrt")


def villages(made: Scan) -> Iterator[Candidate]:
    """Villages by what stands before or behind them; each counts everywhere."""
    known: set[str] = set()
    for match in VILLAGE.finditer(made.text):
        begin = _village_begin(made, match.start(), match.end())
        if begin >= 0:
            known.add(made.text[begin : match.end()])
            yield Candidate(begin, match.end(), "Place", "village", 1)
    for at, name in written(made.text, sorted(known)):
        if len(name) > 2 and VILLAGE.match(made.text, at + len(name) - 1):
            yield Candidate(at, at + len(name), "Place", "village", 1)


# 石坝村党支部, 石坝村村委会: the village is of their names.
BODIES = re.compile("党(?:支部|总支|委(?!书记))|村?委会|村民委员会")


def village_bodies(made: Scan, found: list[Candidate]) -> Iterator[Candidate]:
    """The branch of the Party and the committee of a village, by its name and theirs."""
    for one in found:
        if one.rule == "village" and (match := BODIES.match(made.text, one.end)):
            yield Candidate(one.start, match.end(), "Agency", "village-body", 4)


def _village_begin(made: Scan, at: int, end: int) -> int:
    """Where the name of a village begins whose kind stands from `at` to `end`; -1 where it is none."""
    for size in (2, 3, 1, 4):
        begin = at - size
        lead = made.text[max(begin, 0) : at]
        if begin < 0 or not lead.isalpha() or NO_VILLAGE.search(lead):
            continue
        if _is_division(made, begin) or (size in (2, 3) and begin in made.ending.get(PLACE, {})):
            return begin
        if made.text[begin - 1 : begin] == "、" and size > 1 and made.text[begin - 2 : begin - 1] == "村":
            return begin
        if size in (2, 3) and _is_led(made, begin, at, end):
            return begin
    return -1


def _is_led(made: Scan, begin: int, at: int, end: int) -> bool:
    """Whether a name can begin here and a village follows or leads: 走进石坝村, 石坝村、…村, 石坝村党支部."""
    lead = made.text[begin:at]
    led = bool(LEADS.search(made.text, max(begin - 3, 0), begin))
    begins = led or made.text[begin - 1 : begin] in SIGNS or not begin
    if not begins or duty(lead) == STOP and not led:
        return False
    if HAS.match(made.text, end) or re.match("、[\u4e00-\u9fff]{2,4}村", made.text[end : end + 6]):
        return True
    return led and tag(lead) in NAMELIKE and lead not in COMMON


COMMON = words("classes", "place that is a word")


def _is_division(made: Scan, at: int) -> bool:
    """Whether the full name of a county, a town or a street ends here."""
    if made.text[at - 1 : at] not in "镇乡道县区市旗":
        return False
    return at in made.ending.get(PLACE, {}) or bool(TOWN.search(made.text, at - 2, at))
