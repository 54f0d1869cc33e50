"""A name taken apart: region, level, what it is for, what kind of thing it is, and its numbers.

江苏省科学技术厅 is region 江苏省, function 科技, kind 厅; 盐城国家高新技术产业开发区 is region 盐城市,
kind 高新区.
Two names are compared part by part (`extract.names.compare`) and keyed by their parts (`extract.names.key`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.lists.load import rows
from extract.names.organs import NORMAL, PARTY_TAILS, SUFFIXES, functions
from extract.names.territory import by_name, city_of, province_of

DROPPED = re.compile(r"[\s“”\"‘’《》「」〈〉·]")
BRACKETS = str.maketrans("（）【】[]〔〕", "()()()()")
DIGITS = {sign: str(i) for i, sign in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0", "两": "2"}
# Kinds that mean the same, the normal form first.
KINDS = (
    ("高新区", "国家级高新技术产业开发区 国家高新技术产业开发区 高新技术产业开发区"
     " 高新技术开发区 新技术产业开发区 高技术产业开发区 国家高新区 国家级高新区 高新区"),
    ("经开区", "国家级经济技术开发区 国家经济技术开发区 经济技术开发区 国家级经开区 国家经开区 经开区"),
    ("经济开发区", "经济开发区"),
    ("农高区", "农业高新技术产业示范区 农高区"),
    ("综保区", "综合保税区 综保区"),
    ("自贸区", "自由贸易试验区 自贸试验区 自贸区"),
    ("自贸港", "自由贸易港 自贸港"),
    ("自创区", "国家自主创新示范区 自主创新示范区 自创区"),
    ("工业园区", "工业园区 工业园"),
    ("管委会", "管理委员会 管委会"),
    ("党工委", "党工委"),
    ("办公厅", "办公厅"),
    ("产研院", "产业技术研究院 产研院"),
    ("工研院", "工业技术研究院 工研院"),
    ("社科院", "社会科学院 社科院"),
    ("农科院", "农业科学院 农科院"),
    ("人民法院", "人民法院 法院"),
    ("人民检察院", "人民检察院 检察院"),
    ("人大常委会", "人民代表大会常务委员会 人大常委会"),
    ("政协", "政协 政治协商会议"),
)  # fmt: skip
FORMS = tuple(sorted(((form, normal) for normal, forms in KINDS for form in forms.split()), key=lambda f: -len(f[0])))
GOVERNMENT = re.compile(r"^(?:人民政府|政府|府(?=办))(?P<tail>办公厅|办公室|办)?$")

OFFICE = re.compile("^办公[厅室]$")  # of a province, of a city: its 办


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a name, each in its normal form, "" where it has none.

    `region` is the chain of places at its beginning, the most specific last; `level` 国家, 省, 市 or 县;
    `function` what an organ is for; `kind` what sort of thing it is; `core` what is left; `number` its numbers.
    """

    region: tuple[str, ...]
    level: str
    function: str
    kind: str
    core: str
    number: tuple[str, ...]


def plain(name: str) -> str:
    """A name without quotation marks, 《》 and spaces, its brackets in one form."""
    return DROPPED.sub("", name).translate(BRACKETS)


@lru_cache(maxsize=32768)
def parse(name: str) -> Parts:
    """Take a name apart.

    >>> parse("江苏省科学技术厅").function, parse("盐城国家高新区").kind, parse("第二人民医院").number
    ('科技', '高新区', ('2',))
    """
    rest = _of_centre(plain(name))
    body = _body(rest)
    if body:
        return body
    if SEATED.fullmatch(rest) and rest[:-2] in by_name():
        return Parts(("中央",), "国家", "", "", rest, ())  # 重庆海关 is the centre's: no 重庆市海关
    if rest in by_name():
        return Parts((_at_level(rest, ""),), "", "", "", "", ())
    region, rest = _region(rest)
    organ = _organ(rest, region)
    numbers = _numbers(rest)
    if organ:
        return Parts(region, organ[2], organ[0], organ[1], "", numbers)
    level, rest = _level(rest)
    kind, rest = _kind(rest)
    return Parts(region, level, "", kind, rest, numbers)


SEATED = re.compile(r"[\u4e00-\u9fff]{2,4}(?<![省市县区])海关")
# 中国(上海)自由贸易试验区, 国家税务总局江苏省税务局: names that the centre gives.
ZONE_OF = re.compile(r"^中国\(([\u4e00-\u9fff]{2,4})\)(?=自由贸易试验区|自贸试验区|跨境电子商务)")
BRANCH_OF = re.compile(
    r"^(?:国家)?(?:税务总局)(?=[\u4e00-\u9fff]{2,8}税务局)|^中国(?:证券监督管理委员会|证监会)(?=[\u4e00-\u9fff]{2,4}监管局)"
)


def _of_centre(name: str) -> str:
    """A name that the centre gives as it is used in the place: 国家税务总局江苏省税务局 is 江苏省税务局."""
    name = ASSEMBLY.sub(r"\1政协", BRANCH_OF.sub("", ZONE_OF.sub(r"\1", name)))
    name = LONG_ZONE.sub(lambda zone: SHORT_ZONES[zone.group()], name)
    name = SPELT_YEAR.sub(lambda year: arabic(year.group()), TERM.sub(r"\1五", name))
    return name[:-2] + COMMISSIONS[name[-2:]] if name[-2:] in COMMISSIONS else name


# 云州高新技术产业开发区|科技局: the kind of a zone within the name of its body
SHORT_ZONES = {form: normal for normal, forms in KINDS[:2] for form in forms.split() if "国家" not in form}
LONG_ZONE = re.compile(rf"(?:{'|'.join(sorted(SHORT_ZONES, key=len, reverse=True))})(?=.)")
SPELT_YEAR = re.compile("[一二][〇○零一二三四五六七八九]{3}(?=年)")
# 国民经济和社会发展第十四个五年|规划: 十四五规划
TERM = re.compile("(?:国民经济和社会发展)?第(十[一二三四五六七])个五年(?=规划|计划)")

COMMISSIONS = {"教委": "教育委员会", "科委": "科学技术委员会"}


ASSEMBLY = re.compile(r"^(?:中国人民)?政(?:协|治协商会议)([\u4e00-\u9fff]{2,10})委员会$")


@cache
def _bodies() -> dict[str, str]:
    return {form: row[0] for row in rows("bodies") for form in (row[0], *filter(None, row[1].split("、")))}


def _body(name: str) -> Parts | None:
    """A body of the centre by any of its full names."""
    standard = _bodies().get(name.removeprefix("中国")) or _bodies().get(name)  # 中国|教育部
    if standard is None:
        return None
    return Parts(("中央",), "国家", "", "", standard, ())


LANDFORMS = tuple("山湖江河岛湾泉峰")  # 紫金|山, 云龙|湖: what is named so is no county's


def _region(rest: str) -> tuple[tuple[str, ...], str]:
    found: list[str] = []
    rest = rest.removeprefix("中共")
    while rest:
        size = next((n for n in range(min(len(rest), 12), 1, -1) if rest[:n] in by_name()), 0)
        if not size or size == len(rest) or _is_land(rest, size) or found and not _may_follow(found[-1], rest[:size]):
            break
        found.append(_at_level(rest[:size], rest[size:]))
        rest = rest[size:]
    return tuple(found), rest.removeprefix("自治区") if found else rest  # 广西|自治区政府


def _may_follow(above: str, form: str) -> bool:
    """Whether any place of this name lies in the one before it: 天津|滨海高新区 is not of 滨海县 in Jiangsu."""
    group = by_name().get(above, ())
    if any(place.level == "region" for place in group):
        return True
    return any(
        one.name in (place.parent, city_of(place), province_of(place)) for place in by_name()[form] for one in group
    )


def _is_land(rest: str, size: int) -> bool:
    """Whether what looks like a short form of a place goes on as a mountain or a lake, and not as 南京|江宁."""
    if rest[size] not in LANDFORMS or by_name()[rest[:size]][0].name == rest[:size]:
        return False
    return not any(rest[size : size + n] in by_name() for n in (2, 3))


def _at_level(form: str, after: str) -> str:
    """吉林省委 is of the province, 吉林市委 of the city."""
    group = by_name()[form]
    level = {"省": "省", "市": "市", "县": "县", "区": "区", "州": "州"}.get(after[:1], "")
    if level and after[1:2] == "委" and group[0].name != form:
        return next((place.name for place in group if place.name.endswith(level)), group[0].name)
    return form if is_doubtful(form) else group[0].name


# Districts of Tianjin, Wuhai and others bear these names too; nobody calls them by these alone.
PLAIN = frozenset(("西安", "河北", "海南", "大同", "资阳"))


@lru_cache(maxsize=8192)
def is_doubtful(form: str) -> bool:
    """Whether a short form may mean places of two levels: 吉林 is a province and a city, 朝阳 a city and
    districts of others;
    南昌 is none, the county lies in the city."""
    group = by_name()[form]
    if form in {place.name for place in group} or len(group) < 2 or form in PLAIN:
        return False
    first = group[0]
    return any(
        other.level != "county" or other.parent != first.name and other.name.endswith("区") for other in group[1:]
    )


def _organ(rest: str, region: tuple[str, ...]) -> tuple[str, str, str] | None:
    """Function, suffix and level of an organ of government or the Party."""
    government = GOVERNMENT.match(rest)
    if government and (region or rest.startswith("人民")):
        return "政府" + ("办" if government["tail"] else ""), "政府", ""
    party = re.match(r"^(?:([省市县区州旗])?委|党委|自治区党委)(?P<tail>.*)$", rest)
    if party and (party["tail"] in ("", "办") or party["tail"] in PARTY_TAILS):
        return "党委" + OFFICE.sub("办", party["tail"]), "党委", party[1] or ""
    level = rest[0] if rest[:1] in tuple("省市县区州") and not region else ""
    for suffix in sorted(SUFFIXES, key=len, reverse=True):
        stem = rest[len(level) :].removesuffix(suffix)
        if rest.endswith(suffix) and stem in functions():
            return functions()[stem], NORMAL.get(suffix, suffix), level
    return None


LEVEL = re.compile(r"^(国家级?|省级?|市级|县级|区级)(?=.{2})")


def _level(rest: str) -> tuple[str, str]:
    match = LEVEL.match(rest)
    return (match[1].rstrip("级"), rest[match.end() :]) if match else ("", rest)


def _kind(rest: str) -> tuple[str, str]:
    for form, normal in FORMS:
        if rest.endswith(form):
            stem = rest[: -len(form)]
            return normal, re.sub(r"国家级?$", "", stem) if normal in ("高新区", "经开区", "农高区") else stem
    return "", rest


NUMBER = re.compile(
    r"\d+(?:\.\d+)?|第[一二三四五六七八九十百〇零]+|[一二三四五六七八九十]+(?=期|号|批|届|院|中|小|局|厂|航局|所|医院)"
)


def _numbers(rest: str) -> tuple[str, ...]:
    return tuple(arabic(number.group()) for number in NUMBER.finditer(rest))


def arabic(number: str) -> str:
    """第十四 as 14.

    >>> arabic("第十四"), arabic("二十"), arabic("2023")
    ('14', '20', '2023')
    """
    number = number.removeprefix("第")
    if "十" in number and "百" not in number:
        tens, _, ones = number.partition("十")
        return str(int(DIGITS.get(tens, "1")) * 10 + int(DIGITS.get(ones, "0")))
    return "".join(DIGITS.get(sign, sign) for sign in number)
