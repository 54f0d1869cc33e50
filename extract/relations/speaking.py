"""我们 in what somebody says in quotation marks: the firm, institute or university that the speaker is of.

“我们与某大学合作研发了某设备。”甲公司总经理段某说    甲公司
甲公司总经理段某告诉记者：“我们生产的某板材……”       甲公司
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.relations.line import ANY, SIGNS, Line, Slot

PERSON, FIRM = SIGNS["Person"], SIGNS["Enterprise"]
SAID = re.compile(f"[“”]|{PERSON}")  # somebody speaks
OF_ALL = "".join(
    SIGNS[type] for type in ("Enterprise", "Platform", "University", "Agency", "Place", "Zone", "Association")
)
SAYS = r"(?:说|表示|介绍|告诉|坦言|谈到|指出|认为|回忆|感慨|直言|透露)"
WHO = rf"(?P<body>[{OF_ALL}])[^，。；：“”{OF_ALL}{PERSON}]{{0,24}}{PERSON}"
BEHIND = re.compile(rf"”\s*{WHO}[^，。；：“”{ANY}]{{0,8}}{SAYS}")
BEFORE = re.compile(rf"{WHO}[^。；：“”]{{0,16}}{SAYS}[^。；：“”]{{0,8}}[，：]“?")
# 我们 where a clause begins, and behind 是, 与; 我们国家 is somebody else
WE = re.compile(
    r"(?:(?<=[，。；：“、是与和由被到对为让使])|(?<=目前)|(?<=去年)|(?<=今年)|(?<=此前)|(?<=现在)|(?<=后来)|(?<=当时)|(?<=近年来)|^\s*)"
    r"(?:我们(?!的?(?:国家|中国|党|民族|人类|省|市|县|村|镇|乡|区|生活|孩子|心|祖国|时代|社会|国))|我(?:公司|司|厂)|本公司)"
)
SPEAKS = frozenset(["Enterprise", "Platform", "University"])
NEAR = 3  # sentences of the paragraph


def speaker(told: Sequence[Line], i: int, at: int) -> Slot | None:
    """Who says what stands at a place of a sentence: named before the quotation that is open there, or behind it."""
    return _before(told, i, at) or _behind(told, i, at)


def _before(told: Sequence[Line], i: int, at: int) -> Slot | None:
    """The body of whom the sentence, or one before it, names in front of an opening mark that nothing has closed."""
    for line in reversed(told[max(0, i - NEAR) : i + 1]):
        here = line is told[i]
        found = BEFORE.search(line.text, 0, at if here else len(line.text))
        quoted = line.text[found.end() if found else 0 : at if here else len(line.text)]
        if line.sentence.paragraph != told[i].sentence.paragraph or quoted.count("”") > quoted.count("“"):
            return None
        if found and (here or found.group().endswith("“")):
            return line.slots[found.start("body")]
    return None


def _behind(told: Sequence[Line], i: int, at: int) -> Slot | None:
    """The body of whom the text names behind the closing mark."""
    near = [line for line in told[i : i + NEAR] if line.sentence.paragraph == told[i].sentence.paragraph]
    ahead = "".join(line.text for line in near)
    for found in BEHIND.finditer(ahead, at):
        quoted = ahead[at : found.start()]
        if quoted.count("“") == quoted.count("”"):
            return [slot for line in near for slot in line.slots][found.start("body")]
    return None


def we_opened(told: Sequence[Line], i: int) -> Line:
    """The sentence with 我们, and 公司 in what a firm's own people say, as the body that its speaker is of."""
    line = told[i]
    found = WE.search(line.text) if "我" in line.text or "本公司" in line.text else None
    firm = next(_backs(line), None) if SAID.search(line.text) else None
    at = found.end() if found else firm
    who = speaker(told, i, at) if at is not None else None
    if not who or who.type not in SPEAKS:
        return line
    while found := WE.search(line.text):
        line = _opened(line, found, who)
    return _of_speaker(line, who) if who.type == "Enterprise" and firm is not None else line


def _backs(line: Line) -> Iterator[int]:
    """Where a mention stands that only points back: 公司."""
    at = line.text.find(FIRM)
    while at >= 0:
        slot = line.slots[at]
        if slot and slot.implied and slot.end - slot.start == 2:
            yield at
        at = line.text.find(FIRM, at + 1)


def _of_speaker(line: Line, who: Slot) -> Line:
    slots = list(line.slots)
    for at in _backs(line):
        if slot := slots[at]:
            slots[at] = replace(slot, things=who.things)
    return replace(line, slots=tuple(slots))


def _opened(line: Line, found: re.Match[str], who: Slot) -> Line:
    end = found.end()
    start = end - len(found.group().lstrip())
    slot = replace(who, start=line.starts[start], end=line.ends[end - 1], implied=True)
    return Line(
        line.text[:start] + SIGNS[who.type] + line.text[end:],
        (*line.slots[:start], slot, *line.slots[end:]),
        (*line.starts[: start + 1], *line.starts[end:]),
        (*line.ends[:start], line.ends[end - 1], *line.ends[end:]),
        line.sentence,
    )
