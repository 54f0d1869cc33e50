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
    parts = tuple(_parts(_plain(a), _plain(b), plain(region) if region else ""))
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
    if common or (common := _house(a, b)):
        yield _part("thing", common, common)
        return
    if FIRM.search(a) and FIRM.search(b) and not (_is_body(a) and _is_body(b)):
        yield _part("core", a, b)
        return
    zones = _zones().get(a, a), _zones().get(b, b)
    if zones[0] == zones[1] and a != b:
        yield _part("core", *zones)
        return
    schools = _school(a), _school(b)
    if schools[0] and schools[1]:
        yield _part("school", *schools)
        return
    yield from _by_parts(_placed(a, region, b), _placed(b, region, a))


OR = "|"  # between the places that a name may mean
# 工商银行 before 南京分行 is 中国工商银行.
BANK = re.compile("^(?:中国)?(?=(?:人民|工商|农业|建设|邮政储蓄)银行)")
SHORT_BANK = re.compile("^([工农建中交])行(?=[\u4e00-\u9fff]{2,8}[分支]行$)")
BANKS = {"工": "中国工商银行", "农": "中国农业银行", "建": "中国建设银行", "中": "中国银行", "交": "交通银行"}
RULED = re.compile("^(?P<level>[省市县区州])(?=(?:人民)?政府)")  # 省政府 in a text of 江苏省
GRADE_SCHOOL = re.compile("第?(?P<no>[一二三四五六七八九十]{1,3})中(?:学)?$")
SEAT = re.compile(r"(?<=区)\((?P<place>[\u4e00-\u9fff]{2,6})\)$")  # 高新区(新北区): the district it is run with
LEGAL = re.compile("(?:股份)?有限(?:责任)?公司$")


def _plain(name: str) -> str:
    """A name without marks, and with what usage drops: 徐州一中 is 徐州第一中学, 工商银行 中国工商银行."""
    name = BANK.sub("中国", SHORT_BANK.sub(lambda short: BANKS[short[1]], plain(name)))
    seat = SEAT.search(name)
    if seat and re.search("开发区|高新区|经开区", name) and seat["place"] in by_name():
        name = name[: seat.start()]
    grade = GRADE_SCHOOL.search(name)
    return f"{name[: grade.start()]}第{grade['no']}中学" if grade and sites(name[: grade.start()]) else name


def _house(a: str, b: str) -> str:
    """The brand that a name is and that the other is with nothing but what every company bears behind it."""
    short, long = sorted((a, b), key=len)
    bare = LEGAL.sub("", long)
    if short != bare or long == bare or short.startswith("中国"):
        return ""
    return short if short in _listed() or short.endswith("集团") and not long.endswith("股份有限公司") else ""


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


@cache
def _schools() -> dict[str, str]:
    """Names and short names that mean one university only."""
    found: dict[str, set[str]] = {}
    for row in rows("universities"):
        for form in (row[0], *filter(None, row[2].split("、"))):
            found.setdefault(plain(form), set()).add(plain(row[0]))
    return {form: next(iter(names)) for form, names in found.items() if len(names) == 1}


@cache
def _zones() -> dict[str, str]:
    """Other names of listed zones: 两江新区 is 重庆两江新区."""
    return {plain(form): plain(row[0]) for row in rows("zones") for form in row}


def _school(name: str) -> str:
    """The full name of a university; of its campus in brackets, that with the brackets."""
    base, campus, rest = name.partition("(")
    return _schools().get(name) or (_schools().get(base, "") and _schools()[base] + campus + rest)


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
    if found.region or not (found.function or found.level in LEVELS):
        return found
    lent = _lent(found.level, region, found.kind)
    return Parts(lent, "" if lent else found.level, found.function, found.kind, found.core, found.number)


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
    """The core with its numbers in one form: 第十四届 and 第14届."""
    return re.sub(r"第(?=\d)", "", COUNT.sub(lambda number: arabic(number.group()), core))


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
