"""The administrative divisions: provinces, cities and counties, from `places.tsv`; what lies in what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources


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
