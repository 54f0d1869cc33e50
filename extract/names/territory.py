"""Places by name: divisions, river basins and regions, with their short forms, levels and parents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from extract.lists.load import rows, words
from kg.places import divisions
from kg.places import short_form as short_form

LEVELS = ("province", "city", "county", "town", "region")
# One character for a province, as in 苏政发〔2025〕1号 and 川渝.
ABBREVIATIONS = {
    "京": "北京市", "津": "天津市", "冀": "河北省", "晋": "山西省", "蒙": "内蒙古自治区",
    "内": "内蒙古自治区", "辽": "辽宁省", "吉": "吉林省", "黑": "黑龙江省", "沪": "上海市",
    "苏": "江苏省", "浙": "浙江省", "皖": "安徽省", "闽": "福建省", "赣": "江西省",
    "鲁": "山东省", "豫": "河南省", "鄂": "湖北省", "湘": "湖南省", "粤": "广东省",
    "桂": "广西壮族自治区", "琼": "海南省", "渝": "重庆市", "川": "四川省", "黔": "贵州省",
    "贵": "贵州省", "云": "云南省", "滇": "云南省", "藏": "西藏自治区", "陕": "陕西省",
    "甘": "甘肃省", "青": "青海省", "宁": "宁夏回族自治区", "新": "新疆维吾尔自治区", "港": "香港特别行政区",
    "澳": "澳门特别行政区",
}  # fmt: skip

CALLED = {"龙江": "黑龙江省"}  # a province's other name that a county bears too


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place: its full name, short form, level (one of LEVELS), and the full name of what it is part of."""

    name: str
    short: str
    level: str
    parent: str
    sure: bool = True


@cache
def places() -> tuple[Place, ...]:
    """All places, divisions first; where a city and its only county share a name the city stands for both."""
    found: dict[tuple[str, str], Place] = {}
    for one in divisions():
        found[one.name, one.parent] = Place(one.name, short_form(one.name), one.level, one.parent)
    for name, _, kind in rows("regions"):
        found[name, ""] = Place(name, name, "region", "", kind == "sure")
    return tuple(found.values())


@cache
def by_name() -> dict[str, tuple[Place, ...]]:
    """Full and short names, and other names of regions, to the places that bear them."""
    found: dict[str, list[Place]] = {}
    for place in places():
        for form in {place.name, place.short, middle_form(place)}:
            found.setdefault(form, []).append(place)
    for form, name in CALLED.items():
        found[form] += found[name]
    for name, others, kind in rows("regions"):
        for form in filter(None, others.split("、")):
            found.setdefault(form, []).append(Place(name, name, "region", "", kind == "sure"))
    return {form: tuple(sorted(set(group), key=_rank)) for form, group in found.items()}


def middle_form(place: Place) -> str:
    """恩施州, 景宁县: of what governs itself, the short form with the kind; any other place's full name."""
    return place.short + place.name[-1] if "自治" in place.name[-3:] and place.short != place.name else place.name


def _rank(place: Place) -> tuple[int, str, str]:
    return LEVELS.index(place.level), place.name, place.parent


@cache
def _by_full() -> dict[str, Place]:
    return {place.name: place for place in reversed(places())}


def province_of(place: Place) -> str:
    """The province that a place is in, by its full name; "" where unknown or none.

    >>> province_of(by_name()["徐州"][0])
    '江苏省'
    """
    while place.level != "province":
        above = _by_full().get(place.parent)
        if above is None or above == place:
            return ""
        place = above
    return place.name


def city_of(place: Place) -> str:
    """The prefecture-level city (or the municipality) that a place is in or is; "" for a province."""
    if place.level == "city":
        return place.name
    above = _by_full().get(place.parent)
    if place.level == "county" and above and above.level == "city":
        return above.name
    return place.name if place.level == "province" and place.name.endswith("市") else ""


@cache
def shared_names() -> frozenset[str]:
    """Full names that more than one place bears: 朝阳区, 鼓楼区."""
    counted: dict[str, set[str]] = {}
    for place in places():
        counted.setdefault(place.name, set()).add(place.parent)
    return frozenset(name for name, parents in counted.items() if len(parents) > 1)


@lru_cache(maxsize=8192)
def lies_in(chain: tuple[str, ...]) -> str:
    """The last place of a chain, by what tells it from others of its name; as much of the chain as the list cannot.

    >>> lies_in(("江苏省", "南京市", "鼓楼")), lies_in(("江苏省", "徐州市")), lies_in(("鼓楼",))
    ('南京市鼓楼区', '徐州市', '鼓楼')
    """
    if len(chain) < 2:
        return "".join(chain)
    group = by_name().get(chain[-1], ())
    whole = [place for place in group if place.name == chain[-1]]
    if len(whole) == 1 or len(group) < 2:
        return chain[-1]
    above = {full(name) for name in chain[:-1]}
    nearest = [place for place in group if place.parent in above] or [p for p in group if province_of(p) in above]
    found = {place.parent + place.name for place in nearest if place.level != "region"}
    return next(iter(found)) if len(found) == 1 else "".join(chain)


def full(name: str) -> str:
    """The full name of a division that a short form means, as far as only one of the highest level bears it.

    >>> full("江苏"), full("徐州市"), full("火星")
    ('江苏省', '徐州市', '火星')
    """
    group = by_name().get(name, ())
    return group[0].name if group else name


@lru_cache(maxsize=8192)
def is_division(name: str) -> bool:
    """Whether a name is that of a province, a city or a county.

    >>> is_division("徐州"), is_division("长三角")
    (True, False)
    """
    return any(place.level != "region" for place in by_name().get(name, ()))


@lru_cache(maxsize=8192)
def is_in(part: str, whole: str) -> bool:
    """Whether the list of places has the one within the other.

    >>> is_in("焦作", "河南"), is_in("河南", "焦作")
    (True, False)
    """
    wholes = {place.name for place in by_name().get(whole, ()) if place.level != "region"}
    parts = by_name().get(part, ())
    return any({province_of(one), city_of(one)} & wholes and one.name not in wholes for one in parts)


def _is_told(form: str) -> bool:
    """Whether a form is a division at the head of a name: short ones of counties are words too often, 金凤实验室."""
    return any(place.level in ("province", "city") or place.name == form for place in by_name().get(form, ()))


def begins_elsewhere(name: str, place: str) -> bool:
    """Whether a name begins with a division that is neither the place, nor in it, nor around it; abroad, any division.

    >>> begins_elsewhere("沈阳飞机公司", "成都"), begins_elsewhere("武汉光迅公司", "湖北省")
    (True, False)
    """
    if not is_division(place) and place not in words("classes", "state"):
        return False
    size = next((size for size in (4, 3, 2) if _is_told(name[:size])), 0)
    own, there = full(name[:size]), full(place)
    return size > 0 and own != there and not is_in(own, there) and not is_in(there, own)
