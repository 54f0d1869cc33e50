"""Numbers in their surroundings: the sentence, the clause, and what is counted in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from extract.figures.metrics import BARE, CHANGE, SIZE, noun_before, noun_behind
from extract.figures.numbers import Number, read_numbers
from extract.notes import Notes, Sentence

CLAUSE = re.compile(r"[，。；：！？\n]")
# Units of things that are counted; all others (元, %, 亩, 吨, 倍 …) measure by themselves.
COUNTED = frozenset("家个名人位项件所支只种类条台套辆艘架座处户间栋册篇部款例宗批株场次届村镇对") | {
    "家次",
    "人次",
    "家（次）",
    "件（套）",
    "台套",
}
QUOTED = re.compile(r"《[^《》\n]{1,80}》|“[^“”\n]{1,12}”|（[^（）\n]{0,40}[A-Za-z][^（）\n]{0,40}）")
AGAIN = re.compile(r"^(?:这一数字|该数字|该数|这一数据|这个数字|数量|总数|总量)?$")  # 2025年，这一数字达到319家
VERB = re.compile(
    r"(?:发行|安排|释放|给予|设立|投入|提供|获得|贡献|下达|落实|拿出|推出|统筹安排|国家统筹安排|支持|占|覆盖|带动)"
)
FAR = 240  # characters: no clause that matters begins farther away


@dataclass(frozen=True, slots=True)
class Spot:
    """A number, its sentence, its clause (`begin` to `stop`), what it counts, and whether that is `behind` it."""

    number: Number
    sentence: Sentence
    begin: int
    stop: int
    metric: str = ""
    behind: bool = False
    base: str = ""  # the metric that 同比增长 in the next clauses is said of

    @property
    def near(self) -> int:
        """Where the sentence begins, or as far back as matters in one that does not end."""
        return max(self.sentence.start, self.number.start - FAR)


def read_spots(text: str, found: Notes) -> Iterator[Spot]:
    """Each number that stands outside names, 《》 and short quotations."""
    taken = sorted([(m.start, m.end) for m in found.mentions if not m.implied] + _quoted(text))
    starts, sentences = [a for a, _ in taken], [sentence.start for sentence in found.sentences]
    last: Spot | None = None
    for number in read_numbers(text):
        at, name = bisect_right(sentences, number.head) - 1, bisect_right(starts, number.end - 1) - 1
        if at < 0 or any(b > number.head for _, b in taken[max(0, name - 3) : name + 1]):
            continue
        last = _spot(text, found.sentences[at], number, last)
        yield last


def _quoted(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in QUOTED.finditer(text)]


def _spot(text: str, sentence: Sentence, number: Number, last: Spot | None) -> Spot:
    first = max(sentence.start, number.start - FAR)
    begin = max((m.end() for m in CLAUSE.finditer(text, first, number.start)), default=first)
    mark = CLAUSE.search(text, number.end, min(sentence.end, number.end + FAR))
    stop = mark.start() if mark else min(sentence.end, number.end + FAR)
    last = last if last and last.sentence.paragraph == sentence.paragraph else None
    if last and last.number.end > begin:
        if last.number.start == number.start or CHANGE.search(text[last.number.end : number.start]):
            return Spot(number, sentence, begin, stop, last.metric, last.behind, last.base)
        begin = last.number.end + (len(last.metric) if last.behind else 0)
    behind, before = noun_behind(text, number, stop), noun_before(text, begin, number)
    if behind and (not before or _follows(text, number, before)):
        return Spot(number, sentence, begin, stop, behind, True, behind)
    if last and AGAIN.match(before) and last.number.unit == number.unit:
        return Spot(number, sentence, begin, stop, last.metric, False, last.base)
    if last and number.start - last.number.end < FAR and BARE.match(before):
        return Spot(number, sentence, begin, stop, last.base + before, False, last.base)
    return Spot(number, sentence, begin, stop, before, False, before)


def _follows(text: str, number: Number, before: str) -> bool:
    """Whether the number counts what stands behind it: 35家企业, 20亿元的基金, 安排1亿元资金."""
    attributive = text[number.end : number.end + 1] == "的" and not SIZE.search(before)
    return number.unit in COUNTED or attributive or bool(VERB.fullmatch(before))
