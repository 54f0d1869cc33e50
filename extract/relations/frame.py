"""Frames: how official Chinese says a relation, as a small template over typed text.

A template is a regular expression with these words of its own:

    {head} {tail}      a mention of a type that the relation allows at that end
    {head+} {tail+}    a coordinated list: A、B和C，D等18家单位
    {tail*}            a list with unnamed members between: A、智能家电、B
    {a:Place} {:Zone|Place}   a mention of these types; one that is named `head` or `tail` is that end
    【聚焦|瞄准】         the trigger: part of the evidence
    ~                  words of the same clause, mentions only behind a preposition: 在X全面
    …                  up to 18 characters of the same clause without a mention
    ……                 up to 60 characters of the same sentence
    ^                  a clause with its subject in front, carried on where the text leaves it out

Gaps are bounded, so that reading stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from extract.relations.line import ANY, SIDE_BY_SIDE, SIGNS, Line, Slot
from kg.ontology import ontology

STOP = "，。；：！？“”\n"
GAP = rf"(?:[^{STOP}{ANY}]|{SIGNS['Place']}){{0,18}}?"
SETTING = "".join(
    SIGNS[type]
    for type in ["Place", "Zone", "University", "Platform", "Event", "Policy", "Industry", "Program", "Product"]
)
# What may stand right before a name that it only places: 天津南开大学, 某大学某研究院
OWNERS = "".join(SIGNS[type] for type in ["Place", "Zone", "University", "Enterprise", "Agency"])
ADVERB = rf"(?!推动|吸引|带动|提出|要求|明确(?!了)|强调|指出|建议|帮助|鼓励|引导|支持(?=[^，。；]{{0,6}}(?:企业|高校|机构|单位))|[使让])(?:[^{STOP}{ANY}]|(?:在|于|从)[{SETTING}]{{1,3}}|(?:向|对|以|依托|通过|根据|按照|围绕|面向|立足)[{ANY}]{{1,3}}|[{ANY}](?=[上中内里下]))"
WIDE = r"[^。；！？\n]{0,60}?"
# 等17家国家高新区, 等单位, 3家企业, 两大综合性国家科学中心
COUNT = (
    rf"(?:等?(?:\d+|[一二两三四五六七八九十]+|多|数)余?多?(?:家|个|所|位|名|项|支|只|大|市|省|县|地|方)[^{STOP}、{ANY}]{{0,14}}?"
    rf"|等[^{STOP}、{ANY}]{{0,12}}?)"
)
AND = r"(?:，?以及|、|，?和|与|，?及|暨|或|—)"
STRICT_AND = r"(?:以及|、|和|与|及|暨|或|—)"
BESIDE = "|".join(f"(?<={SIGNS[type]}){SIGNS[type]}" for type in SIDE_BY_SIDE)
FIELDS = ("Industry", "Program", "Product", "Honor")
ISSUERS = "".join(sign for type, sign in SIGNS.items() if type != "Policy")
SLOT = re.compile(r"\{(\w*)([+*]?)(?::([\w|]+))?\}")


@dataclass(frozen=True, eq=False)
class Frame:
    """One way to say `relation`. `rule` names it; `cues` are words of which one must stand in the sentence."""

    rule: str
    relation: str
    template: str
    cues: tuple[str, ...] = ()
    status: str = ""
    both: bool = False  # every pair of the list at `head` (A、B签约), for symmetric relations
    several: bool = False  # only where two or more heads act together
    single: bool = False  # only where one head acts alone
    explicit: bool = False  # only of a head that the sentence itself names
    attributes: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(_compile(self.template, self.relation))

    @cached_property
    def types(self) -> Mapping[str, frozenset[str]]:
        """The types that each named slot may have, where the template says so."""
        return {name: frozenset(types.split("|")) for name, _, types in SLOT.findall(self.template) if name and types}

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """The types of each mention without which the frame fits nowhere: those that stand in no group."""
        return tuple(_types(name, types, self.relation) for name, types in _required(self.template))

    @cached_property
    def lenient(self) -> frozenset[str]:
        """The slots that are lists with unnamed members."""
        return frozenset(name for name, many, _ in SLOT.findall(self.template) if many == "*")

    @property
    def anchored(self) -> bool:
        return self.template.startswith("^")

    def cued(self, text: str) -> bool:
        """Whether a text has one of the words that the frame needs."""
        if not self.cues:
            return True
        for cue in self.cues:  # noqa: SIM110  any() is three times as slow here
            if cue in text:
                return True
        return False

    def matches(self, line: Line) -> Iterator[Match]:
        """Where the frame fits a line: at its beginning only, where it is anchored."""
        if not self.cued(line.text):
            return
        if self.anchored:
            found = self.pattern.match(line.text)
            if found:
                yield Match(self, line, found)
            return
        for found in self.pattern.finditer(line.text):
            yield Match(self, line, found)


PLACES = frozenset(["Place", "Zone"])
# 云州四所高中, 青禾高新区3家企业: some that lie there, and not the place
SOME_THERE = re.compile(
    r"的?(?:\d+|[一二两三四五六七八九十百]+|多|数)余?多?[家所名位](?!园区|高新区|开发区|经开区)[\u4e00-\u9fff]{0,6}?"
    r"(?:企业|公司|单位|机构|高中|中学|小学|学校|高校|大学|医院|院所|银行|商户|农户|合作社|工厂)"
)


@dataclass(frozen=True, slots=True)
class Match:
    """A frame that fits: its slots by name."""

    frame: Frame
    line: Line
    found: re.Match[str]

    def ends(self, name: str) -> tuple[Slot, ...]:
        """The slots of `head` or `tail` (and `head2`, `head3`, …), in the order of the line; empty where there are none."""
        found: list[tuple[int, Slot]] = []
        for one in (name, name + "2", name + "3"):
            if one in self.found.re.groupindex and self.found.start(one) >= 0:
                start, allowed = self.found.start(one), self.frame.types.get(one)
                span = self.found.span(one)
                slots = [s for s in self.line.named(*span) if not self._broken(one, s)]
                if slots and self._only_where(slots, self._behind(*span)):
                    slots.pop()
                found += [(start, slot) for slot in slots if not allowed or slot.type in allowed]
        return tuple(slot for _, slot in sorted(found, key=lambda item: item[0]))

    def _broken(self, name: str, slot: Slot) -> bool:
        """Whether a member of a lenient list is only the beginning of a name that we do not know (某集团第九研究所、)."""
        if name not in self.frame.lenient or slot.type in FIELDS:
            return False
        at = next(i for i, one in enumerate(self.line.slots) if one is slot)
        rest = self.line.text[at + 1 : self.found.end(name)]
        last = not any(self.line.slots[at + 1 : self.found.end(name)])
        return not last and not rest.startswith((*"、和与及以等（，暨或—", "政府", "人民政府"))

    def _only_where(self, slots: list[Slot], behind: int) -> bool:
        """Whether the last of a list is a place, after none, that only says where some lie: 某大学与云州四所高中."""
        first = len(slots) == 1
        alone = slots[-1].type in PLACES and (not self.frame.both if first else slots[-2].type not in PLACES)
        return alone and SOME_THERE.match(self.line.text, behind) is not None

    def _behind(self, start: int, end: int) -> int:
        """Where the words behind the last slot of a stretch begin."""
        return max(i for i in range(start, end) if self.line.slots[i]) + 1

    @property
    def trigger(self) -> tuple[int, int] | None:
        """Where the trigger stands in the line, the part before the first slot behind it included."""
        if "by" not in self.found.re.groupindex or self.found.start("by") < 0:
            return None
        return self.found.span("by")

    def span(self) -> tuple[int, int]:
        return self.found.span()


def _compile(template: str, relation: str) -> str:
    body = template.removeprefix("^")
    body = body.replace("……", WIDE).replace("…", GAP).replace("~", f"(?:{ADVERB}){{0,30}}?")
    body = body.replace("【", "(?P<by>").replace("】", ")")
    return SLOT.sub(lambda found: _slot(found, relation), body)


def _slot(found: re.Match[str], relation: str) -> str:
    name, many, types = found.groups()
    allowed = sorted(_types(name, types, relation))
    one = rf"[{OWNERS}]{{0,2}}[{''.join(SIGNS[type] for type in allowed)}]"
    body = one if not many else _list(one, many == "*", ISSUERS if relation == "ISSUED" and "head" in name else ANY)
    return f"(?P<{name}>{body})" if name else f"(?:{body})"


def _types(name: str, types: str | None, relation: str) -> frozenset[str]:
    """The types that a slot may have: those it says, or those that the relation allows at that end."""
    kind = ontology().relation(relation)
    return frozenset(
        types.split("|") if types else {"head": kind.heads, "tail": kind.tails}.get(name.rstrip("23"), SIGNS)
    )


ENCLOSED = re.compile(r"\\.|\[[^\]]*\]|[(【][^()【】\[\]]*[)】]")


def _required(template: str) -> list[tuple[str, str]]:
    """Name and types of the slots of a template that stand in no group, which might be left out, and in no choice."""
    bare, taken = template, 1
    while taken:
        bare, taken = ENCLOSED.subn(".", bare)
    return [(found[1], found[3]) for found in SLOT.finditer(bare) if bare[found.end() :][:1] not in ("?", "*")]


class Family(dict[frozenset[str], tuple[Frame, ...]]):
    """The frames of a family that may fit a sentence, by the types that are named in it; worked out once for each."""

    def __init__(self, frames: tuple[Frame, ...]) -> None:
        super().__init__()
        self.frames = frames

    def __missing__(self, types: frozenset[str]) -> tuple[Frame, ...]:
        fitting = tuple(frame for frame in self.frames if not any(need.isdisjoint(types) for need in frame.needs))
        self[types] = fitting
        return fitting


@cache
def family(frames: tuple[Frame, ...]) -> Family:
    return Family(frames)


def _list(one: str, lenient: bool, others: str) -> str:
    """A first member of the allowed types, then any of `others`: what may not stand there is left out when pairs are
    made. 甲厅、乙局《…意见》和丙市《…办法》: a paper ends the list of those who issue it."""
    other = rf"[{others}]{{1,3}}(?:[（(][^{STOP}（）()]{{0,16}}[）)])?"
    if lenient:
        # No 和, 与, 及 within a member without a name, or a list could be read in ever more ways
        link = rf"[^{STOP}、和与及{ANY}]{{0,8}}?(?:{AND}[^{STOP}、和与及{ANY}建设立造展签]{{0,12}}?){{1,3}}"
    else:
        link = rf"(?:{COUNT})?{STRICT_AND}"
    # 《甲》《乙》 and “甲奖”“乙奖” stand side by side
    rest = rf"(?:、[^{STOP}、{ANY}]{{1,12}}?){{0,2}}?" if lenient else ""
    return rf"{one}(?:{link}{other}|{BESIDE}){{0,40}}{rest}(?:{COUNT})?"
