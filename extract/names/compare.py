"""Whether two names mean one thing: region, level, function, kind and number, one by one, in words a reader accepts.

A part that differs makes two things; a part that is not known makes two things as well. Nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from extract.lists.load import rows
from extract.names.parse import NUMBER as COUNT
from extract.names.parse import Parts, arabic, is_doubtful, parse, plain
from extract.names.sites import path, sites, within
from extract.names.synonyms import shared
from extract.names.territory import Place, by_name, city_of, full, lies_in, province_of, shared_names
from extract.names.usage import universities, usual

CENTRE = frozenset(("", "中央", "全国", "国家", "中国"))
NUMBER = re.compile(
    r"^(?P<issuer>[\u4e00-\u9fff]{1,12}(?:\([\u4e00-\u9fff]+\))?)[\[(（〔](?P<year>\d{4})[\])）〕]第?(?P<number>\d+)号$"
)
FIRM = re.compile(r"(?:公司|集团|银行|厂|股份)(?:\(.*\))?$")
LEVELS = {"省": "province", "市": "city", "州": "city", "县": "county", "区": "county"}
LABELS = {
    "region": ("地区", "region"), "level": ("级别", "level"), "function": ("职能", "function"),
    "kind": ("类型", "kind"),
    "number": ("编号", "number"), "core": ("名称主体", "core of the name"), "body": ("机构", "body"),
    "school": ("学校", "university"), "place": ("地区", "place"), "thing": ("通行名称", "usual name"),
    "issuer": ("发文机关代字", "issuer of the number"), "year": ("年份", "year"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """One part of two names side by side; `same` says whether it lets them be one thing."""

    name: str
    a: str
    b: str
    same: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two names mean one thing, why (in Chinese and English), and the parts compared."""

    same: bool
    why_zh: str
    why_en: str
    parts: tuple[Part, ...] = ()


def compare(a: str, b: str, region: str = "") -> Verdict:
    """Compare two names; `region` is the place whose text they stand in (江苏省, 徐州市), "" for the centre's or none.

    >>> compare("省科技厅", "江苏省科学技术厅", "江苏省").same
    True
    >>> compare("江苏省科技厅", "浙江省科技厅").why_zh
    '地区不同：江苏省，浙江省'
    """
    parts = tuple(_parts(usual(a), usual(b), plain(region) if region else ""))
    differing = [part for part in parts if not part.same]
    if differing:
        return Verdict(False, *_why_not(differing[0]), parts)
    return Verdict(True, *_why(a, b, parts), parts)


def _why_not(part: Part) -> tuple[str, str]:
    zh, en = LABELS[part.name]
    if OR in part.a + part.b:
        open_, other = (part.a, part.b) if OR in part.a else (part.b, part.a)
        either, or_ = open_.replace(OR, "、"), open_.replace(OR, ", ")
        return (
            f"{zh}无法确认：一方可指{either}，另一方是{other}",
            f"{en} not known: one may be {or_}, the other {other}",
        )
    if part.name == "region" and part.a and part.b and (part.a.endswith(part.b) or part.b.endswith(part.a)):
        short, long = sorted((part.a, part.b), key=len)
        return f"{zh}无法确认：{short}不止一处，只有一方写明是{long}", (
            f"{en} not known: more than one place is called {short}, only one side says {long}"
        )
    if not part.a or not part.b:
        known = part.a or part.b
        return f"{zh}无法确认：只有一方写明“{known}”" if known else f"{zh}无法确认：都没有写明", (
            f"{en} not known: only one side says {known}" if known else f"{en} not known: neither side says"
        )
    return f"{zh}不同：{part.a}，{part.b}", f"different {en}: {part.a}, {part.b}"


def _why(a: str, b: str, parts: tuple[Part, ...]) -> tuple[str, str]:
    if plain(a) == plain(b):
        return "名称相同", "the same name"
    if [part.name for part in parts] == ["thing"]:
        return f"都是{parts[0].a}的名称", f"both are names of {parts[0].a}"
    said = [part for part in parts if part.a]
    if said[:1] == [Part("region", "中央", "中央", True)] and said[-1].name == "core":
        return f"都是中央机构{said[-1].a}的名称", f"both are names of {said[-1].a}, a body of the centre"
    zh = "、".join(f"{LABELS[part.name][0]}都是{part.a}" for part in said)
    en = ", ".join(f"{LABELS[part.name][1]} {part.a}" for part in said)
    return zh, f"the same {en}"


def _parts(a: str, b: str, region: str) -> Iterator[Part]:
    numbers = NUMBER.match(a), NUMBER.match(b)
    if numbers[0] and numbers[1]:
        for name in ("issuer", "year", "number"):
            yield _part(name, numbers[0][name], numbers[1][name])
        return
    first, second = _sites(a, region), _sites(b, region)
    if first and second:
        yield Part("place", OR.join(map(path, first)), OR.join(map(path, second)), first == second and len(first) == 1)
        return
    common = shared(a, b) if a != b else ""
    if common and not _of_region(common, region):
        common = ""
    if common or (common := _house(a, b) or _hospital(a, b)):
        yield _part("thing", common, common)
        return
    if FIRM.search(a) and FIRM.search(b) and not (_is_body(a) and _is_body(b)):
        yield _part("core", a, b)
        return
    schools = _school(a), _school(b)
    if schools[0] and schools[1]:
        yield _part("school", *schools)
        return
    yield from _by_parts(_placed(a, region, b), _placed(b, region, a))


OR = "|"  # between the places that a name may mean
RULED = re.compile("^(?P<level>[省市县区州])(?=(?:人民)?政府|团委$)")  # 省政府 in a text of 江苏省
LEGAL = re.compile("(?:股份)?有限(?:责任)?公司$")


def _house(a: str, b: str) -> str:
    """The brand that a name is and that the other is with nothing but what every company bears behind it."""
    short, long = sorted((a, b), key=len)
    bare = LEGAL.sub("", long)
    if short != bare or long == bare or short.startswith("中国"):
        return ""
    return short if short in _listed() or short.endswith("集团") and not long.endswith("股份有限公司") else ""


# Hospitals of more than one university or place bear these names.
COMMON = frozenset(("同济医院", "协和医院", "友谊医院", "朝阳医院", "南方医院"))


def _hospital(a: str, b: str) -> str:
    """The name of a hospital known by it alone that the other gives with its university: 华西医院."""
    short, long = sorted((a, b), key=len)
    front = re.sub("(?:医学院)?(?:附属)?$", "", long.removesuffix(short))
    if short in COMMON or (short,) not in rows("hospitals"):
        return ""
    return short if long.endswith(short) and front in universities() else ""


def _of_region(zone: str, region: str) -> bool:
    """Whether a text of this region can mean a zone by a short name: 江北新区 in one of 重庆市 is not Nanjing's."""
    found, around = parse(zone), sites(region) if region else ()
    if not zone.endswith("区") or not found.region or not around:
        return True
    provinces = {province_of(one) for one in around}
    return any(province_of(one) in provinces for one in sites(found.region[-1]))


@cache
def _listed() -> frozenset[str]:
    return frozenset(word for _, words in rows("firms") for word in words.split(" "))


def _sites(name: str, region: str) -> tuple[Place, ...]:
    """The places that a name can mean in a text of this region: 海南 in one of 青海省 may be two."""
    found, around = sites(name), sites(region) if region else ()
    if not around or not found:
        return found
    inside = within(found, around)
    return inside or tuple(sorted({*found, *within(by_name().get(name, ()), around)}))


def _part(name: str, a: str, b: str) -> Part:
    return Part(name, a, b, a == b)


def _school(name: str) -> str:
    """The full name of a university; of its campus in brackets, that with the brackets."""
    base, campus, rest = name.partition("(")
    whole = universities().get(base, "")
    return universities().get(name) or (whole and whole + campus + rest)


def _is_body(name: str) -> bool:
    return parse(name).region[:1] == ("中央",) or name in _bare()


@cache
def _bare() -> dict[str, str]:
    """Short forms of bodies of the centre that do not say so: 发改委, 证监会."""
    return {form: row[0] for row in rows("bodies") for form in filter(None, row[2].split("、"))}


def _placed(name: str, region: str, other: str) -> Parts:
    """The parts of a name, with the region that its text lends it: 省科技厅 in a text of 江苏省."""
    centre = _bare().get(name)
    if centre and region in CENTRE and (parse(other).region[:1] == ("中央",) or other in _bare()):
        return parse(centre)
    ruled = RULED.match(name)
    lord = _lent(ruled["level"], region, "") if ruled else ()
    found = parse("".join(lord) + name[1:] if lord else name)
    if len(found.region) == 1 and region:
        found = replace(found, region=_within(found.region[0], region))
    if not found.region and found.kind in ZONES and found.core and region:
        return replace(found, region=_beside(parse(other).region, region))
    if found.region or not (found.function or found.level in LEVELS):
        return found
    lent = _lent(found.level, region, found.kind)
    return Parts(lent, "" if lent else found.level, found.function, found.kind, found.core, found.number)


ZONES = frozenset(("高新区", "经开区", "经济开发区", "农高区", "综保区", "工业园区"))


def _beside(chain: tuple[str, ...], region: str) -> tuple[str, ...]:
    """The place that the other name says, where a text of this region can leave it out: 云州|星港高新区 in one
    of 云州市."""
    around, found = sites(region), sites("".join(chain))
    return chain if len(found) == 1 and (within(found, around) or within(around, found)) else ()


def _within(name: str, region: str) -> tuple[str, ...]:
    """朝阳区 in a text of 北京市 is 北京市朝阳区."""
    around = sites(region)
    group = tuple(place for place in by_name().get(name, ()) if place.name == name)
    fitting = within(group, around) or tuple(
        place for place in group if province_of(place) in {province_of(one) for one in around}
    )
    return (fitting[0].parent, name) if len(group) > 1 and len(fitting) == 1 else (name,)


def _lent(level: str, region: str, kind: str) -> tuple[str, ...]:
    """The place of this level that a region is in or is, behind what it lies in where others bear its name; none
    where it is not known."""
    around = () if region in CENTRE else sites(region)
    if len(around) != 1:
        return ()
    place = around[0]
    wanted = LEVELS.get(level, "province" if kind == "厅" else "")
    name = province_of(place) if wanted == "province" else city_of(place) if wanted == "city" else ""
    if place.level == wanted == "county":
        return (place.parent, place.name) if place.name in shared_names() else (place.name,)
    return (name,) if name else ()


def _by_parts(a: Parts, b: Parts) -> Iterator[Part]:
    organ = bool(a.function or b.function)
    yield from _regions(a, b, organ)
    if a.level and b.level:
        yield _part("level", a.level, b.level)
    if organ:
        yield _part("function", a.function, b.function)
    if a.number or b.number:
        yield _part("number", "·".join(a.number), "·".join(b.number))
    if a.kind or b.kind:
        yield Part("kind", a.kind or a.core, b.kind or b.core, a.kind == b.kind)
    if a.core or b.core:
        yield _part("core", _counted(a.core), _counted(b.core))


def _counted(core: str) -> str:
    """The core with its numbers in one form: 第十四届 and 第14届, 2025云州大会 and 2025年云州大会."""
    core = re.sub(r"第(?=\d)", "", COUNT.sub(lambda number: arabic(number.group()), core))
    return re.sub(r"^((?:19|20)\d\d)年(?=[\u4e00-\u9fff])", r"\1", core)


def _regions(a: Parts, b: Parts, organ: bool) -> Iterator[Part]:
    """Regions are the same where the last place is, and nothing before it differs; an organ must have one."""
    if not a.region and not b.region:
        if organ:
            yield Part("region", "", "", False)
        return
    last = "".join(a.region[-1:]), "".join(b.region[-1:])
    if last[0] == last[1] and not _agree(a.region, b.region):
        alone = a.region == b.region
        yield Part("region", "" if alone else "".join(a.region), "" if alone else "".join(b.region), False)
        return
    yield _part("region", *last)


def _agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two chains of places that end alike can be one: 江苏省徐州市 and 徐州市, but not
    北京市朝阳区 and 长春市朝阳区;
    朝阳区 alone is neither."""
    if len(a) > 1 and len(b) > 1:
        return _whole(a) == _whole(b) or lies_in(a) == lies_in(b)
    if is_doubtful(a[-1]) if a[-1] in by_name() else False:
        return a == b
    group = [place for place in by_name().get(a[-1], ()) if place.name == a[-1]]
    return len(group) < 2


def _whole(chain: tuple[str, ...]) -> str:
    """The nearest place above the last that the chain names, by its full name."""
    return full(chain[-2])
