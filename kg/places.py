"""The administrative divisions: provinces, cities and counties, from `places.tsv`; what lies in what."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

PEOPLES = (
    "壮|回|维吾尔|藏|苗|彝|布依|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬"
    "|锡伯|阿昌|普米|朝鲜|塔吉克|怒|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|赫哲|门巴|珞巴|满|蒙古|各"
)
OWN = re.compile(rf"(?:(?:{PEOPLES})族?)*自治[州县旗区]$|特别行政区$|[省市县区盟旗]$|地区$|林区$")
KEEP = {
    "广西壮族自治区": "广西",
    "内蒙古自治区": "内蒙古",
    "新疆维吾尔自治区": "新疆",
    "宁夏回族自治区": "宁夏",
    "西藏自治区": "西藏",
}


@dataclass(frozen=True, slots=True)
class Division:
    """Full name, level (`province`, `city` or `county`), and the full name of what it is in ("" for a province)."""

    name: str
    level: str
    parent: str


@cache
def divisions() -> tuple[Division, ...]:
    """All of them, provinces first; a city without counties stands for itself alone."""
    text = resources.files("kg").joinpath("places.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(Division(name, level, parent) for name, level, parent, _ in lines if name != parent)


def short_form(name: str) -> str:
    """A division's name as it is used in running text.

    >>> short_form("江苏省"), short_form("恩施土家族苗族自治州"), short_form("云县"), short_form("朝阳区")
    ('江苏', '恩施', '云县', '朝阳')
    """
    if name in KEEP:
        return KEEP[name]
    short = OWN.sub("", name)
    return short if len(short) >= 2 else name


@cache
def named() -> Mapping[str, tuple[Division, ...]]:
    """Full names to the divisions that bear them, and those in cities with the city in front: 北京市朝阳区."""
    found: dict[str, tuple[Division, ...]] = {}
    for one in divisions():
        for name in {one.name, one.parent + one.name}:
            found[name] = (*found.get(name, ()), one)
    return found


def division(name: str) -> Division | None:
    """The one division of this full name; None where there is none or several.

    >>> division("徐州市").parent, division("鼓楼区"), division("徐州市鼓楼区").parent
    ('江苏省', None, '徐州市')
    """
    found = named().get(name, ())
    return found[0] if len(found) == 1 else None


def above(name: str) -> tuple[str, ...]:
    """What a place lies in by the divisions of the country, the nearest first; empty where unknown.

    >>> above("三原县"), above("江苏省"), above("鼓楼区")
    (('咸阳市', '陕西省'), (), ())
    """
    one = division(name)
    if one is None or not one.parent:
        return ()
    return (one.parent, *above(one.parent))


def province(name: str) -> str:
    """The province that a place is or lies in, "" where unknown.

    >>> province("徐州市"), province("江苏省"), province("淮河流域")
    ('江苏省', '江苏省', '')
    """
    one = division(name)
    return "" if one is None else (name, *above(name))[-1]
