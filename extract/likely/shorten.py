"""How official names are shortened: the first signs of their parts, the end of the last, and what all bear left out.

江苏省产业技术研究院 is 省产研院: 省 of 江苏省, 产 of 产业, 技术 left out, 研院 of 研究院.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extract.names.parse import plain
from extract.names.territory import ABBREVIATIONS, by_name, short_form
from extract.segment import cut

SHORTEST, LONGEST_SHORT, LONGEST = 3, 12, 40  # signs; a name beyond that is a sentence
# Words that say little of one thing among others: they may be missing in a short form.
COMMON = frozenset(
    (
        "国家", "国家级", "省级", "市级", "中国", "全国", "级", "技术", "产业", "科技", "科学", "发展", "工程", "应用",
        "研究", "创新", "综合", "国际", "现代", "改革", "管理", "服务", "和", "与", "及", "暨", "的", "建设", "合作",
        "股份", "有限", "责任", "公司", "有限公司", "有限责任", "有限责任公司", "股份有限公司", "集团", "总公司",
    )
)  # fmt: skip
LEGAL = frozenset(
    ("股份", "有限", "责任", "公司", "有限公司", "有限责任", "有限责任公司", "股份有限公司", "集团", "总公司")
)
WIDE = frozenset(("中国", "国家", "国家级", "全国"))
EMPTY = frozenset(("国家", "国家级", "发展", "和", "与", "及", "暨", "的"))  # say nothing in a plan's name either
# What a last part is called by: 科协 of 科学技术协会, 发改委 of 发展和改革委员会, 产研院 of 产业技术研究院.
CLOSING = {
    long: tuple(short.split(" "))
    for long, short in (
        ("委员会", "委 委会 会"),
        ("大学", "大"),
        ("办公室", "办"),
        ("研究院", "院 研院"),
        ("研究所", "所 研所"),
        ("科学院", "院 科院"),
        ("设计院", "院 设院"),
        ("协会", "协"),
        ("联合会", "联"),
        ("大会", "会"),
        ("代表大会", "代会"),
        ("博览会", "博会"),
        ("交易会", "交会"),
        ("洽谈会", "洽会"),
        ("展览会", "展会"),
        ("公署", "署"),
        ("管理局", "局 管局"),
    )
}
LEVELS = "省市县区州"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a full name with what may stand for it in a short one; "" where it may be missing."""

    text: str
    forms: tuple[str, ...]
    place: bool = False


@dataclass(frozen=True, slots=True)
class Laid:
    """A short form laid out over a full name: its parts in order, and the places that it leaves open (省: 江苏省)."""

    parts: tuple[str, ...]
    open: tuple[str, ...] = ()


def lay(short: str, long: str, organisation: bool = True) -> Laid | None:
    """The short form as the beginnings and ends of the words of the full name; None where it is none.

    >>> lay("省产研院", "江苏省产业技术研究院")
    Laid(parts=('省', '产', '研院'), open=('江苏省',))
    """
    a, b = plain(short), plain(long)
    if not SHORTEST <= len(a) <= LONGEST_SHORT or not len(a) + 2 <= len(b) <= LONGEST or b.endswith(a):
        return None
    words = spelled(b)
    read = [*zip(words, _read(a, words), strict=False)]  # nothing is read where it is no short form
    parts = tuple(form for _, form in read if form)
    if len(parts) < 2 or not _says_enough(read) or not organisation and not _keeps_all(read):
        return None
    opened = [word.text for word, form in read if word.place and form in ("", *LEVELS)]
    levelled = [form for word, form in read if word.place and form and form in LEVELS]
    return None if levelled and len(opened) > 1 else Laid(parts, tuple(opened))


Spelling = list[tuple["Word", str]]  # each word with what stands for it


def _says_enough(read: Spelling) -> bool:
    """Whether as much is said as left out, and more than one sign: 消协 may be of consumers or of firemen."""
    own = [(word, form) for word, form in read if not word.place]
    told = [form for word, form in own if form and word.text not in WIDE]
    levelled = any(word.place and form and form in LEVELS for word, form in read)
    left = sum(not form and word.text not in LEGAL for word, form in own)
    return left <= sum(bool(form) for _, form in own) and (levelled or len("".join(told)) > 2)


def _keeps_all(read: Spelling) -> bool:
    """Whether nothing is left out that makes one plan another: 产业 of 京津冀产业协同发展."""
    return all(form or word.place or word.text in EMPTY for word, form in read)


Read = tuple[str, ...]  # what stands for each word, "" for a word left out


def _read(short: str, words: tuple[Word, ...]) -> Read:
    """The way to lay a short form out over all words that leaves out the fewest; none where there is none."""
    best: dict[int, Read] = {0: ()}  # by how many signs are read
    for word in words:
        further: dict[int, Read] = {}
        for at, read in best.items():
            whole = len(word.text) > 1 and short.startswith(word.text, at)
            for form in (word.text,) if whole else word.forms:
                if short.startswith(form, at):
                    end, now = at + len(form), (*read, form)
                    if end not in further or now.count("") < further[end].count(""):
                        further[end] = now
        best = further
    return best.get(len(short), ())


@lru_cache(maxsize=16384)
def spelled(name: str) -> tuple[Word, ...]:
    """The words of a full name, marks left out; the last that is not LEGAL keeps its end."""
    texts = [(word, inside) for part, inside in _stretches(name) for word in _words(part)]
    last = max((at for at, (word, inside) in enumerate(texts) if word not in LEGAL and not inside), default=-1)
    made: list[Word] = []
    for at, (word, inside) in enumerate(texts):
        free = inside or all(before.place or before.text in COMMON for before in made)
        made.append(_word(word, at, at == last, free))
    return tuple(made)


STRETCH = re.compile(r"\(([^()]*)\)|([^()]+)")


def _stretches(name: str) -> Iterator[tuple[str, bool]]:
    """The runs of letters of a name, and whether they stand in brackets."""
    for match in STRETCH.finditer(name):
        inside = match[1] is not None
        for part in re.findall(r"[^\W_]+", match[match.lastindex or 0]):
            yield part, inside


def _words(part: str) -> Iterator[str]:
    """The places at the beginning, then words as the segmenter has them."""
    first = True
    while size := next((n for n in range(min(len(part), 12), 1, -1) if _is_place(part[:n], first)), 0):
        yield part[:size]
        part, first = part[size:], False
    for word in cut(part):
        if len(word) == 4 and not COMMON.isdisjoint((word[:2], word[2:])):
            yield from (word[:2], word[2:])  # 技术|创新
        else:
            yield word


def _is_place(word: str, first: bool = False) -> bool:
    """A place by its full name; at the beginning by its short one as well, a county's apart: 上海|合作, 和平|发展."""
    group = by_name().get(word, ())
    return bool(group) and (group[0].name == word or first and group[0].level != "county")


def _word(word: str, at: int, last: bool, free: bool) -> Word:
    """`free`: it stands in front or in brackets, where a place may be missing."""
    if _is_place(word, free) and not last:
        forms = tuple(dict.fromkeys(_of_place(word, at == 0)))
        return Word(word, forms if free else tuple(filter(None, forms)), True)
    if last:
        return Word(word, tuple(dict.fromkeys((word, *_ended(word)))))
    empty = ("",) if word in COMMON else ()
    return Word(word, tuple(dict.fromkeys((*_beginnings(word), *empty))))


def _ended(word: str) -> Iterator[str]:
    """What may stand for a last word: 院 and 研院 for 研究院, 行署 for 行政公署."""
    yield from (short for long, forms in CLOSING.items() if word == long for short in forms)
    if len(word) > 3:
        yield word[0] + word[-1]


def _of_place(name: str, first: bool) -> Iterator[str]:
    short = short_form(name)
    yield from (name, short, short[0])
    yield from (sign for sign, province in ABBREVIATIONS.items() if province in (name, by_name()[name][0].name))
    if first and name[-1] in LEVELS and name != short:
        yield name[-1]
    yield ""


def _beginnings(word: str) -> Iterator[str]:
    """产业 and 产; 科学技术, 科技, 科学 and 科; 研究院, 研院 and 研."""
    yield from (word, word[0])
    if len(word) > 2:
        yield word[0] + word[2:3]
        yield word[0] + word[-1]
        if word[2:] in COMMON:
            yield word[:2]
