"""DESIGNATED_AS, of works and those who sent them in, and of the rows of a list that is published under its title.

某学院《甲》、某学院《乙》和丙项目获一等奖: each work has the prize; 甲大学选送的12件作品获二等奖: the university has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from spacy.tokens import Doc

from extract.notes import Statement
from extract.relations.clause import is_post
from extract.relations.family import naming, read
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.stance import denied
from extract.stretch import stretch_begin

HONOR, PLACE, PERSON = SIGNS["Honor"], SIGNS["Place"], SIGNS["Person"]
WON = re.compile(
    rf"(?:分别|均|都|共|成功|喜|荣|一举|同时|并|再|双双|全部|分|勇|共同|最终|先后|再次)*(?:获得|获评|获批|获|入选|斩获|摘得|夺得|捧得|评为|列入|荣膺|被授予|授予|列为|被?认证为)"
    rf"(?:了|为)?(?:{SIGNS['Event']}的?)?(?P<what>[^，。；{ANY}]{{0,10}}?{HONOR}(?:[\d一二三四五六七八九十]*[项个枚名]?[、和及与]{{0,2}}[^，。；、{ANY}]{{0,6}}{HONOR}){{0,8}})"
)
WORKS = frozenset(["Product"])
OWNERS = frozenset(["University", "Platform", "Enterprise", "Association", "Zone"])
BODIES = "".join(SIGNS[type] for type in sorted(OWNERS))
TEAM = re.compile(
    rf"(?P<who>[{BODIES}])(?!等|[^，。；：{ANY}]{{0,12}}(?:支部|总队|支队|大队|服务队|宣讲团|讲解团|艺术团|工会|学生会|研究生会|校友会|侨联|团委|图书馆|博物馆|文化馆))(?:(?:选送|报送|推荐|申报)的|(?!的)[^，。；：{ANY}]{{0,8}}《[^《》，。；]{{1,40}}》|(?![与和同、])[^，。；：《{ANY}]{{0,14}}?(?:选送|报送|代表队|参赛队|队伍|团队|学子|师生|教师|学生|同学|作品|项目|选手|队))"
)
# 甲学院、乙学院|分别入选……: bodies in a row right before the verb
ROW_OF_BODIES = re.compile(rf"(?:(?<=^)|(?<=[，。；：]))[{BODIES}](?:[、和与][{BODIES}])+$")
SENT = re.compile(rf"(?P<who>[{BODIES}])(?:选送|报送|推荐|申报)的")
NEAR = 50  # signs of typed text between a work without a title and what it won
TITLED = ("》", "”")
REACH = 300  # signs of typed text that a row of works may have
# 《甲》获特别奖，《乙》获…: a prize that we do not know is of who stands before it
UNNAMED = re.compile(rf"(?:获得?|获评|荣获|夺得|摘得|斩获)[^，。；{ANY}《]{{2,16}}奖(?:，|（)")
NOT_THEIRS = re.compile(
    r"\d+[人名位][^，。；]{0,6}$|(?:授予|颁发|颁给|公布|评选出|共有|设有|其中|曾)[^，。；]{0,12}$|主办|承办"
)


def winners(doc: Doc) -> Iterator[Statement]:
    """Works with what they won, and bodies whose people won it."""
    for part in naming(doc, "Honor"):
        line = part.line
        before = 0
        for found in WON.finditer(line.text):
            low = max(before, found.start() - REACH)
            begin = stretch_begin(line.text, "；。", low, found.start())
            before = found.end()
            begin = max((told.end() for told in UNNAMED.finditer(line.text, begin, found.start())), default=begin)
            words = line.text[begin : found.start()]
            if denied(words[-12:]) or NOT_THEIRS.search(words):
                continue
            prizes = [s for s in line.slots[found.start("what") : found.end("what")] if s and s.type == "Honor"]
            heads = _who(line, begin, found.start())
            each = "分" in found.group()[:4] and len(heads) == len(prizes)
            for winner, prize in zip(heads, prizes, strict=True) if each else product(heads, prizes):
                yield Statement(winner.thing, "DESIGNATED_AS", prize.thing, winner.start, prize.end, "won", "done")


def _who(line: Line, begin: int, end: int) -> list[Slot]:
    """The works of a stretch, or else the one body whose team it names."""
    works = [
        slot
        for at, slot in enumerate(line.slots[begin:end], begin)
        if slot and slot.type in WORKS and _competes(line, at, end)
    ]
    if works and "为主" in line.text[begin:end]:
        return []
    sent = list(SENT.finditer(line.text, begin, end))
    if works:
        return works + [slot for found in sent if (slot := line.slots[found.start("who")])]
    row = ROW_OF_BODIES.search(line.text, max(begin, end - 60), end)
    if row:
        return [slot for slot in line.slots[row.start() : row.end()] if slot and slot.type in OWNERS]
    teams = [team for team in TEAM.finditer(line.text, begin, end) if PERSON not in line.text[team.end() : end]]
    slots = [line.slots[team.start("who")] for team in teams]
    return [slot for slot in slots if slot]


def _competes(line: Line, at: int, end: int) -> bool:
    """Whether a work is one by its title, or stands near the prize and is no example of what was worked on."""
    behind = line.text[at + 1 : at + 2]
    return behind in TITLED or behind != "等" and end - at <= NEAR


# 包括甲奖一等奖1项、二等奖4项: of whom the sentence, or the one before, says that he won
COUNTED = re.compile(rf"{HONOR}(?:各|共)?[\d一二两三四五六七八九十]+[项个名件]")
TELLS = re.compile(r"获|斩|摘|夺|包括|其中|分别|收获|荣")


def counted(doc: Doc) -> Iterator[Statement]:
    """Prizes told with their number belong to the body that the report is of."""
    last: Slot | None = None
    named = False  # whether a prize was named of which 一等奖 is only a tier
    theirs = False  # whether the prizes told are those of all who won
    for part in read(doc) if naming(doc, "Honor") else ():
        line = part.line
        theirs = bool(AWARDED.search(line.text)) or theirs and line.text.lstrip().startswith("其中")
        for found in COUNTED.finditer(line.text) if HONOR in line.text and not theirs else ():
            low = max(0, found.start() - REACH)
            low = max(low, line.text.rfind("；", low, found.start()) + 1)
            owner = _before(line, low, found.start()) or _left(line, low, found.start(), last)
            prize = line.slots[found.start()]
            tier = prize and TIER.fullmatch(prize.thing.name)
            named = named or bool(prize and not tier)
            if owner and prize and not (named and tier) and TELLS.search(line.text, low, found.start()):
                start = owner.start if owner.start >= line.sentence.start else prize.start
                yield Statement(owner.thing, "DESIGNATED_AS", prize.thing, start, prize.end, "prizes_counted", "done")
        if "Honor" in part.types:
            named = named or any(s and s.type == "Honor" and not TIER.fullmatch(s.thing.name) for s in line.slots)
        last = None if BIOGRAPHY.search(line.text) else _before(line, 0, len(line.text)) or last


# 获科技进步二等奖5项，分别是：某学院某教授完成的“甲”；某学院的“乙”
NAMELY = re.compile(
    rf"(?P<prize>{HONOR})(?:共|各)?[\d一二两三四五六七八九十]+[项个件]，?(?:分别是|分别为|包括|具体为|即|为)：?"
)


def namely(doc: Doc) -> Iterator[Statement]:
    """The works that are listed behind a prize told with its number, to the end of the paragraph."""
    prize, paragraph = None, -1
    for part in read(doc) if naming(doc, "Honor") else ():
        line = part.line
        if line.sentence.paragraph != paragraph:
            prize, paragraph = None, line.sentence.paragraph
        found = NAMELY.search(line.text) if HONOR in line.text else None
        again = line.text.find(HONOR)
        if found:
            prize = line.slots[found.start("prize")]
        elif again >= 0 and not line.text[again + 1 : again + 3].strip("。；"):
            again = -1
        begin = found.end() if found else 0
        if prize and (found or again < 0):
            for slot in line.slots[begin:]:
                if slot and slot.type in WORKS:
                    yield Statement(
                        slot.thing, "DESIGNATED_AS", prize.thing, slot.start, slot.end, "prize_of_list", "done"
                    )
        elif again >= 0:
            prize = None


TIER = re.compile(r"(?:特等|[一二三]等|金|银|铜|优秀|优胜)奖")
AWARDED = re.compile(
    r"评选出|共评出|评出|授予|设[置有立]?(?:特|一)等奖|奖项设置|颁发|参赛作品|共?(?:收到|征集)|产生了?|奖励大会|[名位]科技专家"
)
# What follows is told of a person: 曾任甲院院长，毕业于乙大学
BIOGRAPHY = re.compile(
    r"毕业于|主要从事|研究领域|研究方向|年生，|学术兼职|现任|曾任|历任|兼任|博士生导师|硕士生导师|获[^，。；]{0,12}学位|出生|留学|访问学者|主持|发表(?:SCI)?论文|第一作者"
)
OTHERS = frozenset(("Place", "Zone", "Enterprise", "Person"))


def _left(line: Line, low: int, end: int, last: Slot | None) -> Slot | None:
    """The body named last, if neither a person nor anybody else is spoken of."""
    others = any(slot and slot.type in OTHERS for slot in line.slots[low:end])
    return None if others or BIOGRAPHY.search(line.text) else last


HOST = re.compile(r"[在由于赴到来与和][^，。；]?$")  # where a contest is held, or by whom


def _before(line: Line, low: int, end: int) -> Slot | None:
    """The last university or institute named in a stretch, if it is not the owner of something else (某智库的主力), no
    host of the contest, and not only where somebody works."""
    at = max(line.text.rfind(SIGNS[type], low, end) for type in ("University", "Platform"))
    if at < 0 or line.text.startswith("的", at + 1) or HOST.search(line.text, max(low, at - 2), at):
        return None
    return None if is_post(line.text, at + 1, len(line.text)) else line.slots[at]


TITLE = re.compile(
    rf"^[\s*#（(附件一二三四五六七八九十\d：:、.）)]*{HONOR}(?:名单|名录|目录|一览表?)?(?:[（(]共?[^（）()]{{1,14}}[）)])?\s*$"
)
ROW = re.compile(
    rf"^\s*(?:[（(]?\d{{1,3}}[）).．、]?|[·●■*-])?\s*(?P<who>{PLACE}{{0,3}}[{PLACE}{BODIES}{SIGNS['Product']}])(?![、和与])"
)
HEADING = re.compile(r"^\s*[（(]?[一二三四五六七八九十]{1,3}[）)、]")
MISSED = 3  # rows without a name that we know, after which a list has ended


def rolls(doc: Doc) -> Iterator[Statement]:
    """第三批示范县名单 / 1. 甲县 / 2. 乙县: who stands in the rows below the title of a list."""
    title, missed = None, 0
    for part in read(doc) if naming(doc, "Honor") else ():
        line = part.line
        if TITLE.match(line.text):
            title, missed = line.slots[line.text.index(HONOR)], 0
            continue
        row = ROW.match(line.text) if title else None
        slot = line.slots[row.end("who") - 1] if row else None
        if title and slot and line.sentence.kind != "title":
            missed = 0
            yield Statement(slot.thing, "DESIGNATED_AS", title.thing, slot.start, slot.end, "in_the_list", "done")
        elif title and not HEADING.match(line.text):
            missed += 1
            title = None if missed > MISSED else title
