"""Whether two names are surely two things: both state a part, and not the same. What one side leaves open may be."""

from __future__ import annotations

import re

from extract.names.compare import OR, Part, compare
from extract.names.key import USUAL
from extract.names.parse import arabic, parse, plain
from extract.names.synonyms import standard

STATED = frozenset(("region", "level", "function", "number", "issuer", "year", "school", "place"))
NUMBERS = re.compile(
    r"第?\d+(?:\.\d+)?届?|第[一二三四五六七八九十百〇零]+届?|首届|[一二三四五六七八九十]+(?=[期号批届次])届?"
)


def differ(a: str, b: str, region: str = "") -> bool:
    """Whether the comparing of names says that two are not one, and not only that it cannot know.

    >>> differ("江苏省科技厅", "浙江省科技厅"), differ("省产研院", "江苏省产业技术研究院")
    (True, False)
    """
    found = compare(a, b, region)
    return not found.same and (
        any(_is_sure(part, a, b) for part in found.parts) or _named_apart(a, b) or _both_central(a, b)
    )


def _is_sure(part: Part, a: str, b: str) -> bool:
    if part.same or not part.a or not part.b or OR in part.a + part.b:
        return False
    if part.name == "kind":
        return bool(parse(a).kind and parse(b).kind)
    if part.name == "region":
        short, long = sorted((part.a, part.b), key=len)
        return short not in long
    return part.name in STATED


def _named_apart(a: str, b: str) -> bool:
    """Whether each has a usual name of its own."""
    names = {(type, standard(type, plain(a)), standard(type, plain(b))) for type in sorted(USUAL)}
    return any(one and other and one != other for _, one, other in names)


def _both_central(a: str, b: str) -> bool:
    """Whether they are two bodies of the centre: 农业部 is not 农业农村部, which came after it."""
    one, other = parse(a), parse(b)
    return one.region == other.region == ("中央",) and one.core != other.core


def numbers(name: str) -> tuple[str, ...]:
    """The numbers of a name in one form: what is one of a row has one.

    >>> numbers("第十四届青禾论坛") == numbers("第14届青禾论坛"), numbers("青禾论坛")
    (True, ())
    """
    return tuple(number_of(number.group()) for number in NUMBERS.finditer(plain(name)))


def number_of(written: str) -> str:
    """首届 and 第一 are 1."""
    return arabic(written.replace("首届", "一").removeprefix("第").removesuffix("届"))
