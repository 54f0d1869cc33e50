"""省科技厅 in a text of Jiangsu is 江苏省科技厅: a body's name with the place of the document it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.places import divisions

# What a short prefix stands for, by the endings of a full place name.
LEVELS = {
    "自治区": ("自治区",),
    "自治州": ("自治州",),
    "省": ("省",),
    "市": ("市",),
    "州": ("自治州", "州"),
    "盟": ("盟",),
    "旗": ("旗",),
    "县": ("县",),
    "区": ("区",),
    "镇": ("镇",),
    "乡": ("乡",),
}
ETHNIC = re.compile(r"(?:[\u4e00-\u9fff]{1,3}族)*(?:维吾尔)?(?:自治区|自治州|特别行政区|地区|省|市|州|盟)$")
SHORT = re.compile(
    r"^(?P<group>团)?(?P<level>自治区|自治州|省|市(?!场监[管督])|州|盟|旗|县|区(?!域)|镇|乡(?!村))(?=\S)"
)


def full_name(name: str, place: str) -> str:
    """The name with the place written out where it begins with a bare level; as it stands otherwise.

    >>> full_name("省科技厅", "江苏省"), full_name("省教育厅", "徐州市"), full_name("商务部", "江苏省")
    ('江苏省科技厅', '江苏省教育厅', '商务部')
    """
    short = SHORT.match(name)
    if not short:
        return name
    region = _region(short["level"], place)
    return name if not region else (short["group"] or "") + region + name[short.end() :]


def _region(level: str, place: str) -> str:
    """The place itself, or the one above it, that has this level; "" where there is none."""
    while place:
        if place.endswith(LEVELS[level]):
            return place
        place = _parents().get(place, "")
    return ""


def begins_with_place(name: str) -> bool:
    """Whether a name has a province or city in front, in full or in short: 重庆海关, 湖北银保监局."""
    return any(name[:length] in _short_places() for length in (2, 3, 4, 5))


def is_place(name: str) -> bool:
    """Whether a name is a province, city or county and no body of it: 徐州, 徐州市, 东海县."""
    short = name in _short_places() or name[:-1] in _short_places() and name[-1:] in "市省州盟"
    return short or 3 <= len(name) <= 4 and name[-1] in "县旗"


def _places() -> Iterator[tuple[str, str, str]]:
    """Name, level and the place it lies in, of the list of places."""
    return ((one.name, one.level, one.parent) for one in divisions())


@cache
def _short_places() -> frozenset[str]:
    """Provinces and cities as one says them: 江苏, 徐州, 广西."""
    names = (name for name, level, _ in _places() if level in ("province", "city", "prefecture"))
    return frozenset(ETHNIC.sub("", name) for name in names)


@cache
def _parents() -> dict[str, str]:
    """The place that each place lies in, where its name is the only one of its kind."""
    above: dict[str, set[str]] = {}
    for name, _, parent in _places():
        if parent:
            above.setdefault(name, set()).add(parent)
    return {name: parents.pop() for name, parents in above.items() if len(parents) == 1}
