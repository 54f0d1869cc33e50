"""Make a text as it came readable for rules: broken lines joined, forms of punctuation made one.

Real texts break lines in mid-sentence, set names apart with spaces and mix full and half width. The
mended text has one paragraph a line; every character of it knows where it stood, so that a stretch found
in it points back into the text as it came.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from extract.flat import breaks

WIDTH = {ord(full): chr(ord(full) - 0xFEE0) for full in map(chr, range(0xFF10, 0xFF5B)) if full.isalnum()}
WIDTH |= {0xFF05: "%", 0xFF0B: "+", 0xFF0D: "-", 0x3000: " ", 0xA0: " ", 0x2002: " ", 0x2003: " ", 0xFF0E: "."}
WIDTH |= {0x2028: "\n", 0x2029: "\n", ord("\t"): " ", 0xFEFF: " ", 0x200B: " "}
HAN = "\u4e00-\u9fff"
SIGN = {",": "，", "(": "（", ")": "）", ":": "：", ";": "；", "?": "？", "!": "！"}
ENDED = re.compile(r"[。！？；：…!?;:][”’」）)》】]{0,4}$")
CLOSED = re.compile(r"[。；！？]（[^（）]{2,200}）$")  # ……。（省科技厅负责）
CONTINUED = re.compile(r"[与和及、，的在对由并]$|[（“《‘]$")
NEW = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,3}[.．、](?!\d)|第\s?[一二三四五六七八九十百\d]{1,4}\s?[章条节款]"
    r"|[#*>|►▶▲△●○■□◆◇★※—－-]|附件|附：|附表|抄送|主办|【|[①-⑳]|\[|https?:|责任编辑|编辑：|来源：|图\d|表\d)"
)
NUMBER = re.compile(rf"[{HAN}]{{1,12}}[〔\[（(【]\d{{4}}[〕\]）)】]第?\s?\d{{1,4}}\s?号$")
DATED = re.compile(
    r"[（(]?[\d〇○零一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[）)]?$"
)
# Behind a title, or below it on a line of its own: （2025—2027年）, （试行）
EDITION = (
    r"（(?:\d{4}年?(?:[—–－~至-]+\d{4}年?)?[版修订本]{0,3}|试行|暂行|修订|修正|草案|征求意见稿|送审稿|修订稿|讨论稿)）"
)
EDITED = re.compile(EDITION)
TITLED = re.compile(
    r"(?:意见|通知|批复|办法|规定|方案|规划|纲要|条例|细则|决定|公告|通告|通报|函|报告|措施|计划|要点|清单|名单|制度|举措)"
    rf"(?:{EDITION})?$"
)
# 关于印发《某方案》的通知, 现将《某办法》印发给你们: the title that stands again below, perhaps over two lines
PASSED_ON = re.compile(
    r"(?:印发|发布|公布|转发|批转)《?(?P<title>[^《》。；：]{8,80}?)》?的(?:通知|公告|通告|函|决定|通报)|现将《(?P<other>[^《》]{8,80})》"
)
FRONT = 16  # lines in which a notice says what it passes on
BYLINE = re.compile(
    rf"^\W{{0,3}}(?:本报|本刊|本网|新华社|人民网|央视|记者|通讯员)?(?:首席|实习|见习|驻\w{{2,4}})?"
    rf"(?:记者|通讯员)[ ：:][{HAN} ·、，]{{2,40}}摄?$"
    rf"|^.{{0,30}}(?:记者|通讯员)? ?[{HAN}]{{2,4}} ?[摄绘]$|受访者供图|版式设计|资料图片|[{HAN}]供图$"
)


@dataclass(frozen=True, slots=True)
class Mended:
    """`text[i]` stood at `origin[i]` of the text as it came."""

    text: str
    origin: array[int]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the text as it came for a stretch of the mended one."""
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else 0
            return at, at
        return self.origin[start], self.origin[end - 1] + 1


@dataclass(slots=True)
class Line:
    """A line that is not empty: its stretch of the text, spaces at the ends off, and
    whether a blank one went before."""

    start: int
    end: int
    text: str
    indented: bool
    parted: bool
    cuts: tuple[int, ...] = ()  # offsets of spaces that do not belong to it
    parts: list[Line] = field(default_factory=list)  # the lines that go on with it


def mend(text: str) -> Mended:
    """Join what was broken, and even out the forms of signs, one character for one."""
    even = _even(text)
    lines = list(_lines(even))
    _cut_spaces(lines)
    signs: list[str] = []
    origin: array[int] = array("q")
    for line in _joined(lines):
        if signs:
            signs.append("\n")
            origin.append(max(line.start - 1, 0))
        for part in (line, *line.parts):
            _copy(even, part, signs, origin)
    return Mended("".join(signs), origin)


def _copy(even: str, line: Line, signs: list[str], origin: array[int]) -> None:
    at = line.start
    for cut in (*line.cuts, line.end):
        signs.append(even[at:cut])
        origin.extend(range(at, cut))
        at = cut + 1


ASCII_SIGN = re.compile(r"[,():;?!]")
# "青禾计划", or in a table of values ""青禾计划"": two straight marks that are fellows
STRAIGHT = re.compile(r'(?<!")("{1,2})(?!")([^"]*)(?<!")\1(?!")')


def _even(text: str) -> str:
    """The text with the forms of signs made one; its length stays."""
    text = re.sub(r"[\r\x0b\x0c\x85]", "\n", text.translate(WIDTH))
    if '"' in text:
        text = "\n".join(map(_curled, text.split("\n")))
    return ASCII_SIGN.sub(lambda sign: _sign(text, sign.start()), text)


def _curled(line: str) -> str:
    """A line with its straight quotation marks as Chinese text has them, where every one has its fellow."""
    return line if line.count('"') % 2 else STRAIGHT.sub(_curl, line)


def _curl(pair: re.Match[str]) -> str:
    """A pair of marks around Chinese words, as long as it was."""
    marks, words = pair.groups()
    return f"{marks[1:]}“{words}”{marks[1:]}" if re.search(f"[{HAN}]", words) else pair.group()


def _sign(text: str, at: int) -> str:
    """A sign of ASCII as Chinese text has it, unless it stands in a number, a time or a Latin word: 1,000; 10:30."""
    sign = text[at]
    before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    latin = before.isascii() and after.isascii() and before.isalnum() and (after.isalnum() or after == "/")
    return sign if latin and sign in ",:" else SIGN[sign]


def _lines(text: str) -> Iterator[Line]:
    parted = False
    for at, raw in _raw(text):
        body = raw.strip(" ")
        if body:
            indent = len(raw) - len(raw.lstrip(" "))
            yield Line(at + indent, at + indent + len(body), body, indent >= 2, parted)
        parted = not body


def _raw(text: str) -> Iterator[tuple[int, str]]:
    """The lines as they came, or as they were before a paper was copied flat, with their offsets."""
    at, lost = 0, breaks(text)
    for raw in text.split("\n"):
        ends = [*(cut for cut in lost if at < cut < at + len(raw)), at + len(raw)]
        begin = at
        for end in ends:
            yield begin, text[begin:end]
            begin = end
        at += len(raw) + 1


SPACED = re.compile(rf"(?<![^ ：、，（]) *(?:[{HAN}] {{1,4}}){{1,15}}[{HAN}](?![^ ：，、。；）])")
# not the one behind 第三条, which is its form
STRAY = re.compile(rf"(?<=[{HAN}，、。；：％%》”）\d])(?<![条章节]) (?=[{HAN}，、。；：《“（\d])")

MARKS = re.compile(r"^(?:#{1,6}|>) +|\*\*")  # of Markdown: headings, quotes, bold


def _cut_spaces(lines: list[Line]) -> None:
    """Take spaces out of names set apart (甘　霖) and, where a text is strewn with them, out of its sentences."""
    strewn = sum(len(STRAY.findall(line.text)) for line in lines if _is_prose(line.text))
    every = strewn > 8 and strewn * 200 > sum(len(line.text) for line in lines)
    for line in lines:
        cuts = {at for mark in MARKS.finditer(line.text) for at in range(*mark.span())}
        if " " in line.text:
            cuts |= _spaces_within_words(line.text)
            if every and _is_prose(line.text):
                cuts |= {match.start() for match in STRAY.finditer(line.text)}
        line.cuts = tuple(line.start + at for at in sorted(cuts))


def _is_prose(line: str) -> bool:
    return len(line) > 20 and bool(re.search(r"[，。；]", line))


def _spaces_within_words(line: str) -> set[int]:
    """Spaces between single characters that are one word: 甘 霖, 主 任：, 协 调 委 员 会."""
    cuts: set[int] = set()
    for match in SPACED.finditer(line):
        words = match.group().split()
        if all(len(word) == 1 for word in words):
            first = match.start() + len(match.group()) - len(match.group().lstrip(" "))
            cuts |= {i for i in range(first, match.end()) if line[i] == " "}
    return cuts


def _joined(lines: list[Line]) -> list[Line]:
    """Lines that go on with an earlier one become its parts; a by-line or caption may stand between."""
    kept: list[Line] = []
    titled = False
    titles = _passed_on(lines)
    for place, line in enumerate(lines):
        before = _open_line(kept, line)
        behind = lines[place + 1].text if place + 1 < len(lines) else ""
        if before is not None and (
            _goes_on_in_title(before, line, titles) or _continues(before, line, titled or place > 6, behind)
        ):
            before.parts.append(line)
        else:
            kept.append(line)
        titled = titled or bool(TITLED.search(line.text) or _is_prose(line.text))
    return kept


def _passed_on(lines: list[Line]) -> frozenset[str]:
    """The titles of what a notice passes on, without spaces."""
    front = "".join(line.text for line in lines[:FRONT]).replace(" ", "")
    return frozenset(found["title"] or found["other"] for found in PASSED_ON.finditer(front))


def _goes_on_in_title(before: Line, line: Line, titles: frozenset[str]) -> bool:
    """Whether a line goes on with a title that a notice announced, or is the edition that ends a title."""
    if EDITED.fullmatch(line.text):
        return bool(TITLED.search(_tail(before).text)) and len(before.text) < 60
    words = before.text + "".join(part.text for part in before.parts)
    whole = (words + line.text).replace(" ", "")
    return len(words) > 5 and any(title.startswith(whole) for title in titles)


def _tail(line: Line) -> Line:
    return line.parts[-1] if line.parts else line


def _open_line(kept: list[Line], line: Line) -> Line | None:
    """The line that this one may go on with: the last, or the one before a by-line that broke it."""
    if not kept:
        return None
    if len(kept) > 1 and len(kept[-1].text) < 40 and BYLINE.search(kept[-1].text) and _is_broken(_tail(kept[-2]).text):
        return kept[-2]
    return kept[-1]


def _is_broken(text: str) -> bool:
    """Whether a line of prose stops within a sentence."""
    return not ENDED.search(text) and not CLOSED.search(text) and bool(re.search(r"[，。；]", text))


def _continues(before: Line, line: Line, in_body: bool, behind: str = "") -> bool:
    """Whether a line goes on with the one before; `behind` is the text of the line that follows it."""
    last = _tail(before).text
    if (
        ENDED.search(last)
        or CLOSED.search(last)
        or NEW.match(line.text)
        or BYLINE.search(line.text)
        or _stands_alone(last)
    ):
        return False
    if re.match(r"[，。；、：）》”！？]", line.text):
        return True
    if line.indented or "  " in line.text or "  " in last:
        return False
    if CONTINUED.search(last):
        return True
    if not in_body:
        return _goes_on_as_title(before, line, behind)
    return _goes_on(before, last, line)


def _stands_alone(text: str) -> bool:
    return bool(NUMBER.search(text) or DATED.search(text) or BYLINE.search(text)) or text[0] in "►▶#>|*"


# 国务院办公厅 / 关于…, 国务院办公厅转发某部 / 关于…: the issuer of a title on a line of its own.
ISSUER = re.compile(
    rf"(?:国务院|中共中央|[{HAN}]{{2,16}}(?:政府|办公厅|办公室|厅|局|部|委|委员会))"
    rf"(?:(?:转发|批转|印发)[{HAN}、 ]{{2,30}})?"
)


def _goes_on_as_title(before: Line, line: Line, behind: str) -> bool:
    """国务院关于促进综合保税区 / 高水平开放高质量发展的若干意见: lines of one title, before any sentence."""
    whole = before.text + "".join(part.text for part in before.parts)
    if TITLED.search(_tail(before).text) or re.search(r"[，。；]", whole) or len(whole) > 120:
        return False
    ends = bool(TITLED.search(line.text) or TITLED.search(behind) and len(line.text) < 30)
    opens = line.text.startswith("关于") and not before.parts and bool(ISSUER.fullmatch(before.text))
    return bool(BROUGHT.fullmatch(whole + line.text)) or ends and ("关于" in whole or opens)


# 云台市委办公室 云台市政府办公室印发 / 《关于…的实施方案》: what is brought, on the line below who brings it
BRINGS = rf"[{HAN} 、]{{4,60}}(?:印发|转发|发布|出台|公布|颁布)了?"
BROUGHT = re.compile(rf"{BRINGS}《[^《》]{{6,100}}》")


# 校党委书记张明，校 / 长李强; 研讨会上，围绕如何创 / 新: too lame for a heading
STOPPED = re.compile(
    r"[，；][^，。；]{1,2}$|^(?:[^，。；]{0,12}(?:会上|[日月年]|上午|下午|近日|日前|目前|期间|以来|同时|此外|随后|仪式上|活动中|现场))，[^，。；]{1,20}$"
)


def _goes_on(before: Line, last: str, line: Line) -> bool:
    """Whether prose that was broken goes on: it stops within a sentence, and the line is no heading."""
    if "关于" in last and TITLED.search(line.text) and len(line.text) < 30 and not TITLED.search(last):
        return "。" not in last and len(last) < 30
    if re.search(r"[，。；]", last):
        return len(last) > 24 or last.count("，") > 1 or "。" in last or bool(STOPPED.search(last))
    numbered = bool(NEW.match(before.text)) and not before.parts
    return len(last) >= (40 if numbered else 26) and not TITLED.search(last) and bool(re.match(r"[\w“《（]", line.text))
