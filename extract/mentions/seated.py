"""Names read from the place or the university that they begin with, whatever words are in them.

Reading to the left from its kind, a name ends at a verb; 推广, 宣讲, 繁育, 协作 are verbs of the dictionary and words
of names all the same: 云州市|农业技术推广总站, 青禾大学|“成才报国”宣讲团, 云杉国|国家教育质量保证署.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either, finder, words
from extract.names.deeds import founded
from extract.names.scan import PLACE, UNIVERSITY, Hit, Scan
from extract.names.tags import ACTING, CLAUSE
from extract.notes import Candidate
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
# What stands within no name: 青禾县的…, 云州市在…, 三原市和…
INNER = f"(?:高等|(?![的了在由对等将为暨和与及是把从向到各某该这有无我你他])[{HAN}])"
BUREAUS, HEALTH, BELTS, LANDFORMS, SCHOOLS, AID = (
    either("kinds", f"{kind} of a place")
    for kind in ("bureau", "health office", "belt", "landform", "school", "aid body")
)
# By type, what ends a name that a place begins: the least of signs between, and the kinds.
OF_PLACE = (
    ("Agency", f"{INNER}{{1,12}}?总站(?![长台])"),
    ("Agency", f"{INNER}{{2,10}}?(?:攻关|协作|振兴|开发|支援合作|合作交流|对口支援)办(?![公法学理事案好证会])"),
    ("Agency", f"{INNER}{{0,8}}?(?:出入境边防检查(?:总)?站|边防检查(?:总)?站|边检(?:总)?站)"),
    ("Agency", f"(?:有色|煤田|核工业)?(?:{BUREAUS})"),
    ("Agency", f"(?:{HEALTH})"),
    ("Agency", f"(?:第?[一二三四五六七八九十]{{1,3}}批)?(?:{AID})(?![员长])"),
    ("Alliance", f"{INNER}{{2,14}}?(?:{either('kinds', 'alliance of a place')})联盟(?![成单链体化号区])"),
    ("Alliance", f"{INNER}{{2,8}}?创新共同体"),
    ("Place", f"{INNER}{{2,10}}?(?:{BELTS})(?!道)"),
    ("Place", f"[东西南北中]{{0,2}}(?:{LANDFORMS})"),
    ("Association", f"{INNER}{{3,14}}?专业委员会"),
    ("Association", f"{INNER}{{0,8}}?第?[一二三四五六七八九十]{{1,3}}中(?![心央国间小学个])"),
    ("Association", f"{INNER}{{0,8}}?(?:{SCHOOLS})"),
    ("Association", f"{INNER}{{0,6}}?(?:广播电视总?台|电视台|人民广播电台|通讯社|日报社)"),
)  # fmt: skip
KINDS = tuple((type, re.compile(pattern)) for type, pattern in OF_PLACE)
NEEDED = Sought(
    "总站|(?:攻关|协作|振兴|开发|合作|交流|支援)办|边检|边防检查|联盟|创新共同体|专业委员会|[一二三四五六七八九十]中"
    f"|电视台|广播电台|广播电视|通讯社|日报社|{BUREAUS}|{HEALTH}|{AID}|{BELTS}|{LANDFORMS}|{SCHOOLS}"
)
FORMING = frozenset(("成立", "组建", "选派", "派出", "组织", "邀请", "举行", "举办", "启动", "建立", "设立", "打造"))
# 云州高新区|加入|云岭科创合作联盟: no name runs over the verb of its sentence
JOINS = re.compile(either("clauses", "joins"))
# 成立|云岭医养结合联盟, 加入|云州低空消费联盟: behind such a verb a place opens the name of an alliance
ALLIANCE = Sought("联盟(?![成单链体化号区])")
ALLIED = re.compile(f"{INNER}{{2,16}}?联盟")
JOINED = re.compile(f"(?:{either('clauses', 'joins')})了?“?$")
# 省园艺总站: the place by its level alone
STATION = Sought(rf"(?:(?<=[，。、；：\n 和与由请经])|^)[省市县区][{HAN}]{{2,8}}?总站(?![长台])", re.M)
# 青禾大学“成才报国”宣讲团, 云州网络主播宣讲团
TEAM = re.compile(
    rf"(?:“[^”，。\n]{{2,16}}”)?{INNER}{{0,8}}?(?:{either('kinds', 'team of a place')}|实践团(?!队))(?![员长伍])"
)
# 云杉学院“青禾”实践团, “青禾先锋”宣讲团: a team by the name that it bears
NAMED_TEAM = Sought(
    rf"(?:(?:(?<=[，。、；：\n ])|^)[{HAN}]{{2,10}}学院)?“[^”，。\n]{{2,12}}”[{HAN}]{{0,4}}?"
    "(?:宣讲团|讲师团|实践团(?!队)|支教团|突击队|服务队)"
)
# 石云杉、叶青禾组成的“云杉”团队
MADE_UP = Sought("(?<=组成的)“[^”，。\n]{2,16}”(?:参赛|学生)?(?:团队|代表队|队)(?![员长伍])")
SPIRIT = Sought(rf"(?:中国|全国|国家)(?![家人民])[{HAN}]{{3,10}}?(?:宣讲团|报告团|讲师团)")
STATES = words("classes", "state")
ABROAD = re.compile(rf"{INNER}{{2,12}}?(?:大学|学院)(?![生城路院])")
BUREAU = re.compile(
    rf"{INNER}{{1,14}}?(?:(?<![签部])署(?![名理])|州政府|(?:[环财卫文教交内司外经能农贸科旅][{HAN}]?|国防|商务|劳工|工商)部(?!长[期年城达]|[门分队落]))"
)
# 云杉国副总理兼|卫生部部长: the ministry is of the state
BESIDES = re.compile("(?:第一|常务)?(?:副?总理|副?首相|国务部长)兼(?P<bureau>[\u4e00-\u9fff]{1,5}?部)(?=部?长)")
WORLDWIDE = finder("worldwide")


def seated(made: Scan) -> Iterator[Candidate]:
    """Candidates of all these kinds."""
    yield from _of_places(made)
    yield from _alliances(made)
    yield from _teams(made)
    yield from _abroad(made)
    for station in STATION.finditer(made.text):
        yield Candidate(station.start(), station.end(), "Agency", "seated", 3)
    for last, length in WORLDWIDE.iter_long(made.text):
        if made.text.startswith(("国内", "国际", "国外"), last):
            continue  # 联合|国内高校
        yield Candidate(last + 1 - length, last + 1, "Association", "world", 4)


def _of_places(made: Scan) -> Iterator[Candidate]:
    for spot in NEEDED.finditer(made.text):
        for place in _before(made, spot.start(), PLACE):
            for type, kind in KINDS:
                match = kind.match(made.text, place.end)
                if match and spot.start() < match.end() and _is_name(made, place.end, spot.start(), type):
                    yield Candidate(made.chain(place.start), match.end(), type, "seated", 3)


def _before(made: Scan, at: int, kind: str, most: int = 18) -> Iterator[Hit]:
    """The last name of a kind that ends at most so many signs before a spot."""
    ending = made.ending.get(kind, {})
    hit = next((ending[end] for end in range(at, max(at - most, 0), -1) if end in ending), None)
    if hit:
        yield hit


def _alliances(made: Scan) -> Iterator[Candidate]:
    """Alliances that somebody founds or joins, from the place that their name begins with."""
    for spot in ALLIANCE.finditer(made.text):
        for place in _before(made, spot.start(), PLACE):
            begin = made.chain(place.start)
            match = ALLIED.fullmatch(made.text, place.end, spot.end())
            named = match and not JOINS.search(match.group()) and _is_name(made, place.end, spot.start())
            if named and (founded(made.text, begin) or JOINED.search(made.text, max(begin - 8, 0), begin)):
                yield Candidate(begin, spot.end(), "Alliance", "seated", 3)


def _is_name(made: Scan, start: int, end: int, type: str = "") -> bool:
    """Whether no verb of the clause stands behind the place: 云州市|启动技术推广总站建设."""
    if type == "Alliance" and JOINS.search(made.text, start, end):
        return False
    first = _first(made, start, end)
    return first not in ACTING and first not in CLAUSE and first not in FORMING


def _first(made: Scan, start: int, end: int) -> str:
    return made.text[start : made.next_border(start, end + 1, end)]


def _teams(made: Scan) -> Iterator[Candidate]:
    for named in NAMED_TEAM.finditer(made.text):
        yield Candidate(named.start(), named.end(), "Association", "team", 2)
    for named in MADE_UP.finditer(made.text):
        yield Candidate(named.start(), named.end(), "Platform", "team", 2)
    for named in SPIRIT.finditer(made.text):
        yield Candidate(named.start(), named.end(), "Association", "team", 2)
    if not re.search("团|队|理论中心组", made.text):
        return
    for owner in (*made.of(PLACE), *made.of(UNIVERSITY)):
        if made.beginning[owner.entry.kind][owner.start].end > owner.end:
            continue
        team = TEAM.match(made.text, owner.end)
        if team and _is_name(made, owner.end, team.end()):
            yield Candidate(owner.start, team.end(), "Association", "team", 3)


def _abroad(made: Scan) -> Iterator[Candidate]:
    """云杉国|青禾大学, 云杉国|国家教育质量保证署"""
    for state in made.of(PLACE):
        if made.word(state) not in STATES:
            continue
        listed = made.beginning.get(UNIVERSITY, {}).get(state.end)
        school = ABROAD.match(made.text, state.end)
        if listed:
            yield Candidate(state.start, listed.end, "University", "abroad", 6, made.text[state.start : listed.end])
        elif school:
            yield Candidate(state.start, school.end(), "University", "abroad", 3)
        elif held := BESIDES.match(made.text, state.end):
            name = made.word(state) + held["bureau"]
            yield Candidate(*held.span("bureau"), "Agency", "abroad", 7, name)
        elif bureau := BUREAU.match(made.text, state.end):
            yield Candidate(state.start, bureau.end(), "Agency", "abroad", 3)
