"""Zones: a place or a name of its own before a kind of zone: 徐州高新区, 佳木斯国家农业高新技术产业示范区.

A bare kind (国家高新区, 各开发区, 18家经开区) is a class and no name. A list with a count opens up:
盐城、徐州、随州等17家国家高新区 names 盐城高新区, 徐州高新区, 随州高新区.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either, words
from extract.mentions.forms import written
from extract.mentions.parks import parks
from extract.names.border import LEADING, reach
from extract.names.classes import made_of
from extract.names.coined import fields, is_coined
from extract.names.deeds import announced, founded
from extract.names.scan import HOUSE, PLACE, ZONE, Scan, scan
from extract.names.tags import ACTING, OPEN, duty, tag
from extract.names.territory import by_name
from extract.notes import Candidate, notes
from extract.sought import Sought

KINDS = words("kinds", "zone")
# Kinds that other things bear too: only behind a place, and directly.
LOOSE = words("kinds", "zone behind a place")
# Of these, the ones that stand directly behind a city's name: 济源示范区, but not 济南片区.
DIRECT = words("kinds", "zone directly behind a city")
KIND = Sought("|".join(sorted(KINDS, key=len, reverse=True)))
PROVINCES = frozenset(form for form, group in by_name().items() if group[0].level in ("province", "region"))
LIST = Sought(
    r"(?:(?:等|共|这)?(?:等)?(?P<count>\d{1,3}|[一二三四五六七八九十两]{1,3})?[家个地市]|等)(?P<kind>(?:国家级?|省级(?:以上)?)?(?:高新技术产业开发区|高新区|经济技术开发区|经济开发区|经开区|综合保税区))"
)
CLASS = ("中国特色", "国家", "国家级", "省级", "市级", "全国", "我国", "中国", "世界", "全球", "国际")


@Language.component("zhengtu_zones")
def zones(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made))
    return doc


def _candidates(made: Scan) -> Iterator[Candidate]:
    found = list(_zones(made))
    yield from found
    yield from _tails(made, found)
    yield from _members(made)
    yield from parks(made)


def _zones(made: Scan) -> Iterator[Candidate]:
    yield from _built(made)
    for hit in made.of(ZONE):
        first = _with_place(made, hit.start)
        if made.text[first : hit.end] in by_name():
            continue  # 浦东新区: a district
        end = _with_district(made, first, hit.end)
        weight = 7 if hit.entry.name.endswith(TITLED) else 3
        yield Candidate(
            first, end, "Zone", "zone-list", weight, hit.entry.name if end == hit.end else made.text[first:end]
        )
        yield from _part(made, first, end)
    for match in KIND.finditer(made.text):
        if COUNTED.match(made.text, match.end()):
            continue
        begin = _begin(made, match.start(), match.group())
        if begin is not None:
            begin = _trimmed(made, begin, match.start())
            begin -= 2 * (made.text.startswith("振兴", begin) and made.text.endswith("乡村", 0, begin))
            if made.text[begin : match.end()] in by_name():
                continue
            end = match.end() + (
                made.text[match.end() : match.end() + 1] == "区" and match.group().endswith(("园", "陆港"))
            )
            end = _with_district(made, begin, end)
            yield Candidate(begin, end, "Zone", "zone", 3)
            yield from _part(made, begin, end)


TITLED = ("示范区", "试验区")  # a listed zone is no title


# 云州高新区|（云杉区）: a zone and a district under one administration bear both names
DISTRICT = re.compile("（([\u4e00-\u9fff]{2,5})）")


def _with_district(made: Scan, begin: int, end: int) -> int:
    """The end of a zone with the county or district that shares its administration in brackets."""
    found = DISTRICT.match(made.text, end)
    own = found and found[1].rstrip("区县市") in made.text[begin:end]
    group = by_name().get(found[1], ()) if found and not own else ()
    return found.end() if found and any(place.level == "county" for place in group) else end


# 西部（青禾）科学城|云杉片区（双福工业园）: a part of a zone by its own name.
NO_PARK = "".join(f"(?<!{word})" for word in sorted(words("kinds", "park of no zone")))
PART = re.compile(
    "(?![\u4e00-\u9fff]?[大两三四五六七八九十多各个])(?P<lead>[\u4e00-\u9fff]{2,5}?)"
    f"(?:{either('kinds', 'part of a zone')}|{NO_PARK}园(?![区林艺丁长内地外里]))(?:（[\u4e00-\u9fff]{{2,8}}[园区]）)?"
)


# 某省综保区达到七个: counted, and no name.
COUNTED = re.compile(
    r"(?:已|共|总数|数量)?(?:达到?|有|增至|增加到)?[\d两三四五六七八九十]{1,3}余?[个家]"
    r"(?!成员|会员|单位|国家|省级|高新区|经开区|开发区|园区|企业|高校)"  # 甲高新区、乙高新区2家成员单位: names
)
# 建成了青禾装备产业园、云杉新材料产业园: what has been built, one by one.
BUILT = Sought(
    r"(?:建设了|打造了|建成了?|建起了?|建有|创建了|布局了|形成了)((?:[\u4e00-\u9fff]{2,10}?(?:产业园区?|化工园区?|工业园区?|科技园区?|物流园区?)(?:、|和)){1,8}[\u4e00-\u9fff]{2,10}?(?:产业园区?|化工园区?|工业园区?|科技园区?|物流园区?))"
)
ONE = re.compile("[^、和]+")
VAGUE = words("classes", "zone")


def _built(made: Scan) -> Iterator[Candidate]:
    for match in BUILT.finditer(made.text):
        for one in ONE.finditer(made.text, match.start(1), match.end(1)):
            lead = re.sub("(?:产业|化工|工业|科技|物流)园区?$", "", one.group())
            if not made_of(lead, VAGUE) and not re.search("[一二三四五六七八九十多各\\d][个批大]|的|等", lead):
                yield Candidate(one.start(), one.end(), "Zone", "zone", 3)


def _tails(made: Scan, found: list[Candidate]) -> Iterator[Candidate]:
    """竹艺科技产业园 where a text has 青禾县竹艺科技产业园: the zone without its place."""
    tails: dict[str, str] = {}
    for one in found:
        tail = made.text[_place_end(made, one.start, one.end) : one.end] if one.type == "Zone" else ""
        lead = KIND.sub("", tail)
        if len(tail) < one.end - one.start and len(tail) >= 5 and len(lead) >= 2 and not made_of(lead, TAILLESS):
            tails[tail] = made.text[one.start : one.end]
    for at, form in written(made.text, sorted(tails)):
        yield Candidate(at, at + len(form), "Zone", "zone-short", 2, tails[form])


TAILLESS = (
    VAGUE
    | frozenset(CLASS)
    | frozenset(
        [
            "国家",
            "国家级",
            "高新",
            "技术",
            "高新技术",
            "经济",
            "经济技术",
            "综合",
            "保税",
            "开发",
            "自由",
            "贸易",
            "自主",
            "创新",
            "省级",
            "国际",
            "城市",
            "中心",
        ]
    )
)


def _part(made: Scan, begin: int, end: int) -> Iterator[Candidate]:
    """A zone with its part: words of a name stand between, 某自贸试验区|川南|临港片区."""
    part = PART.match(made.text, end)
    if not part or not made.border[end] or BUSY.search(part.group()):
        return
    here = end
    while here < min(part.end("lead"), part.end() - 2):
        after = made.next_border(here, part.end() + 1, part.end())
        if duty(made.text[here:after]) != OPEN:
            return
        here = after
    yield Candidate(begin, part.end(), "Zone", "zone", 4)


BUSY = re.compile("建设|打造|推进|设立|管理|发展|创新|等|的|和|与|及|各|规划|新建|内")


def _trimmed(made: Scan, begin: int, at: int) -> int:
    """Without the full name of the province or city that the place of a zone lies in: 某省|青禾高新区."""
    places, zones = made.beginning.get(PLACE, {}), made.beginning.get(ZONE, {})
    while (hit := places.get(begin)) and hit.end < at and made.text[begin : hit.end].endswith(("省", "市", "地区")):
        further = places.get(hit.end) or zones.get(hit.end)
        if further is None or (made.text[hit.end - 1] != "省" and made.text[further.end - 1] not in "县区市"):
            break
        begin = hit.end
    return begin


def _with_place(made: Scan, start: int) -> int:
    """The begin with the place in front, if the name has none of its own: 重庆|两江新区, but 兰州新区."""
    if start in made.beginning.get(PLACE, {}):
        return start
    hit = made.ending.get(PLACE, {}).get(start)
    return hit.start if hit and made.text[start - 1] not in "省市" else start


def _begin(made: Scan, at: int, kind: str) -> int | None:
    """Where the name of a zone begins, None for a class."""
    found = reach(made, at - 2 if made.text.endswith(("高新", "经开"), 0, at) and "保" in kind else at)
    lead = made.text[found.start : at]
    if not found.anchor and (begin := _behind_city(made, at, kind)) is not None:
        return begin
    if kind == "片区" and "自贸" in made.text and found.anchor == PLACE and _place_end(made, found.start, at) == at:
        return found.start  # 自贸试验区 has 南京片区, 苏州片区
    if re.search(r"[省市县区盟体]内$|全部|现有|[已新在续]建|各$|重点|[两三四]地|试点|第一个|首[个家]", lead):
        return None
    if lead in ("友好", "姊妹", "兄弟", "伙伴", "结对"):
        return None
    if lead.endswith(("晋升", "升格", "升级", "晋级", "跃升")):
        return None
    if lead.endswith("等") and lead not in by_name():
        return None  # 吴中等高新区
    if re.search("(?:流域|地区|经济带|三角)国家", lead + kind):
        return None  # 某河流域国家高新区: those that lie in it
    if kind in ("高新区", "经开区", "开发区") and _of_several(lead):
        return None  # 滇黔桂高新区, 长三角高新区: those in them
    if not lead or lead in CLASS or lead in LEADING or (lead[0] in "这那该" and found.anchor != PLACE):
        return None
    if found.anchor == "wide":
        return _proper(made, found.start, at, kind)
    if found.anchor in (PLACE, ZONE, HOUSE):
        shared = BETWEEN.search(made.text, max(found.start - 2, 0), found.start)
        begin = shared.start() if shared else _over_side(made, found.start)
        if kind in LOOSE and begin in made.beginning.get(HOUSE, {}):
            return None  # 比亚迪某县园区: a site of the firm
        return begin if _fits(made, found.start, at, kind) or founded(made.text, begin) else None
    if found.anchor:
        return None
    return _proper(made, found.start, at, kind)


def _of_several(lead: str) -> bool:
    """Whether a lead is a region or a row of provinces."""
    group = by_name().get(lead, ())
    return all(place.level == "region" for place in group) if group else ABBREVIATED.fullmatch(lead) is not None


ABBREVIATED = re.compile("[京津沪渝冀豫晋蒙辽吉黑苏浙皖闽赣鲁鄂湘粤桂琼川贵滇黔藏陕甘青宁]{2,}")


def _over_side(made: Scan, start: int) -> int:
    """云州|西|太湖科技园: over the side of a water or a mountain to the city in front."""
    hit = made.beginning.get(PLACE, {}).get(start)
    if hit and made.text[hit.end - 1] in "湖江河山海岭" and made.text[start - 1 : start] in tuple("东西南北"):
        city = made.ending.get(PLACE, {}).get(start - 1)
        return city.start if city and made.border[city.start] else start - 1
    return start


def _fits(made: Scan, start: int, at: int, kind: str) -> bool:
    """Whether what stands between the place and the kind is of the name: 盐城环保高新区, but not 江苏省级高新区."""
    place = _place_end(made, start, at)
    between = made.text[place:at]
    if (
        between in ACTING
        or re.search(r"^(?:等$|等国家|等省|省级|市级|级|各|境内|现有|全部)|建设|达到|退到|[搬迁]", between)
        or len(between) > 16
    ):
        return False
    if kind in ("示范区", "试验区", "先行区", "合作区", "先导区") and GROWN.fullmatch(between):
        return True
    if kind in LOOSE:
        direct = made.text[start:place] not in PROVINCES and kind in DIRECT
        if not between:
            return direct
        return len(between) <= 6 and not re.search(r"国家级|全国", between)
    return True


# 某三角|生态绿色一体化发展|示范区, 某西|战略资源创新开发|试验区: what a zone is for, in full.
GROWN = re.compile(
    r"(?!.*(?:建设|打造|推进|推动|加快|国家级|成为|列为|首批))[\u4e00-\u9fff]{4,12}(?:发展|合作|改革|开发|创新|开放|建设|先行)"
)


# 云州净禾|高新区, 云州湾|新区: signs that make no word of the dictionary, with a city in front
OWN_WORD = re.compile(
    "[^的了在和与及或、是有将把被对向为从由以各该此每某本我其等这那两三四五六七八九十个家大小多级]{2,3}|[湾江临]"
)
CLOSELY = words("kinds", "zone with a word of its own") | {"港区", "产业新城"}
BARE = VAGUE | TAILLESS


def _behind_city(made: Scan, at: int, kind: str) -> int | None:
    """Where the city begins that stands before a word of its own and the kind of a zone, or None."""
    for begin in range(at - 1, at - 4, -1) if kind in CLOSELY else ():
        hit = made.ending.get(PLACE, {}).get(begin)
        word = made.text[begin:at]
        if hit and made.border[hit.start] and word.isalpha() and OWN_WORD.fullmatch(word) and not made_of(word, BARE):
            return hit.start if _names(made, begin, at) else None
    return None


def _names(made: Scan, begin: int, at: int) -> bool:
    """Whether a stretch holds no verb and no particle of two signs or more."""
    while begin < at:
        stop = made.next_border(begin, at + 1, at)
        if stop - begin > 1 and (duty(made.text[begin:stop]) != OPEN or made.text[begin:stop] in ACTING):
            return False
        begin = stop
    return True


def _place_end(made: Scan, start: int, at: int) -> int:
    here = start
    while (hit := made.beginning.get(PLACE, {}).get(here)) and hit.end <= at:
        here = hit.end
    return here


# 8个万亩|粮经复合产业园: counted
SEVERAL = re.compile("(?:\\d|[两三四五六七八九十百])余?多?[个家座](?:[百千万]亩)?$")


def _proper(made: Scan, start: int, at: int, kind: str) -> int | None:
    """A zone without a place: 中韩火炬创新园; one word that no dictionary has, or a quoted name."""
    lead = made.text[start:at]
    if made_of(lead, VAGUE) or SEVERAL.search(made.text, max(start - 6, 0), start):
        return None
    if kind in CITIES and 2 <= len(lead) <= 8 and not made_of(lead, CLASSED) and lead not in fields():
        return start
    foreign = FOREIGN.search(made.text, max(start - 3, 0), at)
    if foreign and made.text[foreign.start() - 1 : foreign.start()] not in ("其", "当"):
        return foreign.start()
    if (
        len(lead) >= 3
        and (kind in PROPER or kind.endswith(OF_INDUSTRY))
        and kind not in LOOSE
        and is_coined(_first_word(made, start, at))
        and not _first_word(made, start, at).endswith(("化", "型", "性", "级"))
        and len(lead) <= 12
    ):
        return start
    joint = kind == "合作区" or kind.endswith(OF_INDUSTRY)
    if joint and len(lead) == 2 and lead[0] in CITY_SIGNS and is_coined(lead):
        return start  # 苏相|合作区: one sign for each of the two
    if len(lead) < 2 or (kind not in PROPER and not _is_opened(made, start, at, kind)):
        return None
    if kind in LOOSE and not _is_opened(made, start, at, kind):
        return start if is_coined(lead) and kind in ("开发区", "新区") and len(lead) <= 3 else None
    first = made.next_border(start, at + 1, at)
    return (
        start
        if tag(made.text[start:first]) in ("", "ns", "nz", "nr", "nt") and first - start >= 2 and len(lead) <= 12
        else None
    )


def _first_word(made: Scan, start: int, at: int) -> str:
    """The first word of a lead."""
    return made.text[start : made.next_border(start, at + 1, at)]


def _is_opened(made: Scan, start: int, at: int, kind: str) -> bool:
    """秦岭成果转化先行区揭牌: a zone that is said to be opened."""
    return announced(made.text, start, at + len(kind)) and at - start >= 4


BETWEEN = re.compile("中[韩德新日美法意俄荷瑞以英欧]$")  # 中新|天津生态城
FOREIGN = re.compile(
    r"(?:中[韩德新日美法意俄荷瑞以英欧](?!外)|粤港澳|粤澳|粤港|深港|沪港|苏港|苏澳|闽台)(?=[\u4e00-\u9fff（）]{0,8}$)"
)
# Kinds that few things but zones bear: 天府生物城.
CITIES = words("kinds", "zone by its kind")
CLASSED = words("classes", "platform", "brand")
PROPER = words("kinds", "zone with a word of its own")
CITY_SIGNS = frozenset("京津沪渝冀豫辽湘皖鲁苏浙赣鄂桂甘晋陕吉闽粤川宁琼深穗杭甬温嘉蓉汉锡")
OF_INDUSTRY = ("产业园", "产业园区", "工业园", "工业园区", "科技园区", "物流园", "化工园区")


def _members(made: Scan) -> Iterator[Candidate]:
    """盐城、徐州、……随州等17家国家高新区: each place of the list is a zone of this kind."""
    for match in LIST.finditer(made.text):
        listed = _listed(made, match.start())
        if not any(_is_province(made, *place) for place in listed):  # 青禾省、云岭省等5家高新区: those in them
            yield from _of_kind(made, listed, re.sub(r"^(?:国家级?|省级(?:以上)?)", "", match["kind"]))
    for match in UNITS.finditer(made.text):
        club = CLUB.search(made.text, max(match.start() - 80, 0), match.start())
        if club:
            yield from _of_kind(made, _listed(made, match.start()), club["kind"])
    for match in SHARED.finditer(made.text):
        listed = _listed(made, match.start())
        first = listed[-1][0] if listed else 0
        amid = len(listed) == 2 and not match["count"] and AMID.search(made.text, max(first - 2, 0), first)
        if not amid and not any(_is_province(made, *place) for place in listed):
            yield from _of_kind(made, listed[1:], match["kind"])  # the last has its kind behind it


def _of_kind(made: Scan, listed: list[tuple[int, int]], kind: str) -> Iterator[Candidate]:
    for start, end in listed:
        yield Candidate(start, end, "Zone", "zone-member", 9, made.text[start:end].rstrip("市") + kind)


def _is_province(made: Scan, start: int, end: int) -> bool:
    """Whether a place is a province or a region, which has many zones."""
    group = by_name().get(made.text[start:end], ())
    return bool(group) and group[0].level in ("province", "region") and not group[0].name.endswith("市")


# 某高新区联盟新增宿迁、淮北等6家成员单位: members of an alliance of zones are zones
UNITS = Sought(r"等?(?:\d{1,3}|[两三四五六七八九十]{1,3})[家个](?:新?成员|新?会员|发起单位|理事单位)")
CLUB = re.compile(r"(?P<kind>高新区|经开区)[\u4e00-\u9fff]{0,16}(?:联盟|共同体|联合体|协作体)[^。；\n]{0,24}$")
# 长沙、郑州、合肥高新区等11家单位, 长沙、郑州、合肥高新区: what the last is, all are.
SHARED = Sought(
    r"(?<!国家)(?<!级)(?P<kind>高新区|经开区|综保区|综合保税区)(?P<count>等(?:\d{1,3}|[两三四五六七八九十]{1,3})[家个](?:单位|园区|成员|国家|省级|高新区|经开区|开发区))?"
)
# 在青禾、云岭高新区, 与青禾、云岭高新区: of two, the first may as well be the city
AMID = re.compile(r"(?:[在到赴往与和同]|前往|走进|来到|位于)$")


def _listed(made: Scan, at: int) -> list[tuple[int, int]]:
    """The places before a count, joined by 、; fewer than two are no list. A short word amid them is one, too."""
    found: list[tuple[int, int]] = []
    end, places = at, made.ending.get(PLACE, {})
    while hit := places.get(end):
        found.append((hit.start, hit.end))
        end = hit.start - (2 if made.text.endswith("以及", 0, hit.start) else 1)
        if made.text[end : end + 1] not in ("、", "和", "与", "及", "以"):
            break
        odd = ODD.search(made.text, max(end - 6, 0), end)  # 青禾、|中关村|、云州等5家高新区
        if end not in places and odd and odd.start() in places:
            found.append(odd.span("name"))
            end = odd.start()
    return found if len(found) > 1 else []


ODD = re.compile("、(?P<name>[\u4e00-\u9fff]{2,4})$")
