"""Bodies that no list and no grammar of names knows, told by the post of somebody.

Where a person stands behind a title, what the title follows is a body: 北巷社区党委书记叶青, 云州市水旱灾害防御中心主任
石杉, 青禾县北坡林果专业合作社理事长叶三原. The kind says where its name ends; it begins at a place, a sign or a verb.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from extract.lists.load import words
from extract.mentions.forms import written
from extract.names.border import reach
from extract.names.classes import made_of
from extract.names.scan import PLACE, Scan
from extract.names.tags import ACTING, CLAUSE, tag
from extract.names.territory import by_name
from extract.notes import Candidate
from extract.relations.titles import is_title
from kg.ontology import ontology

NAMED, PLACED = "body of a post", "body of a post behind a place"  # the second are too general without their place
KINDS = {
    word: (type, group == PLACED)
    for type, groups in (
        ("Agency", (NAMED, PLACED)),
        ("Enterprise", (NAMED, PLACED)),
        ("Association", (NAMED, PLACED)),
        ("Platform", (NAMED,)),
        ("University", (NAMED,)),
    )
    for group in groups
    for word in words("kinds", f"{type} {group}")
}
KIND = re.compile("|".join(sorted(KINDS, key=lambda word: (-len(word), word))))
GENERAL = words("classes", "body of a post", "platform", "enterprise", "association")
BODIES = frozenset(ontology().groups["organisation"]) - {"Zone"}
# 三原|分局, 青禾|大学生, 外国语学院|大学英语教研部
CUT = re.compile("分局|.(?:小学|中学|高中|大学)生|院大学|.大学(?:英语|物理|语文|数学|体育)")
LOCAL = re.compile(
    "(?:社区|村|街道)(?=[党居村委办民群卫服工])"
)  # 青禾县|三原社区党委: without the place that it lies in
WHOLE = re.compile(".{4}|[中高]院|法院|检察院|武装部")  # more than a place need not stand before: 三原区|红十字会
LONGEST = 16  # signs between a place and the kind of a body
REACH = 48  # signs before a person in which the body of the post stands
# 青禾（三原）律师事务所管委会主任: a place in brackets is of the name
BREAK = re.compile(
    r"[，。；：！？“”‘’《》、\s]|（(?![一-龥]{2,4}）[一-龥])|(?<!（[一-龥]{2})(?<!（[一-龥]{3})(?<!（[一-龥]{4})）|兼(?!职)"
)
AROUND = re.compile("时任|现任|原任|辖区内?|当地|本地|附近|所在|周边")  # 辖区|三原村党支部
INNER = re.compile("[的了在是将被把从向等各该某每本这那]|我[市县省区校国]|一[家个位名]")


def posted(made: Scan, found: list[Candidate], whose: str) -> Iterator[Candidate]:
    """The bodies before the posts of the people among the candidates, wherever their names are written.

    What a text of a university (`whose`) names without a place is the university's own: 后勤管理处处长叶青.
    """
    people = sorted({one.start for one in found if one.type == "Person"})
    if not people:
        return
    known = [one for one in found if one.type in BODIES]
    taken = sorted((one.start, one.end) for one in known)
    full = {one.name or made.text[one.start : one.end] for one in known}
    places = _places(made, found)
    begins = set(places.values())
    told: dict[str, tuple[str, str]] = {}
    for body in filter(None, (_told(made, places, taken, at) for at in people)):
        form = made.text[body.start : body.end]
        longer = [name for name in full if _is_short(form, name)]
        if whose and body.start not in begins and not APART.search(form):
            continue
        if all(name.endswith(form) for name in longer):  # 青禾煤矿 of 云州青禾煤矿; other short forms are read later
            told.setdefault(form, (body.type, longer[0] if len(longer) == 1 else ""))
    for at, form in written(made.text, sorted(told)):
        type, name = told[form]
        yield Candidate(at, at + len(form), type, "posted", 3, name)


def _told(made: Scan, places: dict[int, int], taken: list[tuple[int, int]], at: int) -> Candidate | None:
    """The body of the posts before a person, where no other is known there."""
    parts = list(_parts(made.text, at))
    bodies = (_branch(made, *part) or _body(made, places, *part) or _firm(made, *part) for part in parts)
    return next((one for one in bodies if one and not _known(taken, one)), None)


def _is_short(form: str, name: str) -> bool:
    """Whether a form is short for a name that the text has too: 云州市青禾管理局, 云州市青禾山风景名胜区管理局.

    >>> _is_short("云州市青禾管理局", "云州市青禾山风景名胜区管理局"), _is_short("青禾海关", "云州海关")
    (True, False)
    """
    signs = iter(name)
    return len(form) < len(name) and form[-2:] == name[-2:] and all(sign in signs for sign in form)


def _places(made: Scan, found: list[Candidate]) -> dict[int, int]:
    """Where the places begin, by where they end: listed ones, towns and villages, the whole country."""
    listed = {end: hit.start for end, hit in made.ending.get(PLACE, {}).items()}
    listed |= {wide.end(): wide.start() for wide in WIDE.finditer(made.text)}
    people = {one.start for one in found if one.type == "Person"}  # 叶云峰|和某研究所: a name that ends like a hill
    return {one.end: one.start for one in found if one.type == "Place" and one.start not in people} | listed


def _parts(text: str, at: int) -> Iterator[tuple[int, int]]:
    """The posts before a person, the last first: 北巷社区党支部书记、|居委会主任|叶青."""
    end, floor = at, max(0, at - REACH)
    while end > floor:
        sign = next(reversed(list(BREAK.finditer(text, floor, end))), None)
        if sign or not floor:
            yield (sign.end() if sign else 0), end
        if not sign or sign.group() not in ("、", "兼"):
            return
        end = sign.start()


# 民盟青禾大学委员会副主委: a branch of a party, wherever it is
BRANCH = re.compile(
    "(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[一-龥]{2,10}?(?:委员会|总支|支部|支社|基层委|工委)(?!员)"
)


# What a text of a university names is no part of it
APART = re.compile(
    f"{LOCAL.pattern}|{BRANCH.pattern}|(?:大学|职业技术学院|职业学院|[小中]学|幼儿园|中心校|合作社|煤矿|海关|派出所|事务所|[支分]行)$"
)


def _branch(made: Scan, start: int, end: int) -> Candidate | None:
    branch = BRANCH.match(made.text, start, end)
    told = branch and is_title(made.text[branch.end() : end], named=True)
    return Candidate(start, branch.end(), "Association", "posted", 3) if branch and told else None


def _body(made: Scan, places: dict[int, int], start: int, end: int) -> Candidate | None:
    """The body in a stretch that its kind and a title fill to the end: of several kinds the first."""
    for kind in KIND.finditer(made.text, start, end):
        type, placed = KINDS[kind.group()]
        if not CUT.match(made.text, kind.start() - 1) and is_title(made.text[kind.end() : end], named=True):
            begin = _begin(made, places, start, kind, placed)
            if begin >= start:
                return Candidate(begin, kind.end(), type, "posted", 3)
            if not placed:
                return None
    return None


def _begin(made: Scan, places: dict[int, int], floor: int, kind: re.Match[str], placed: bool) -> int:
    """Where a name begins: with its place, or where a word of no name ends; -1 where it is none."""
    at = kind.start()
    own = next((end for end in range(at, floor, -1) if end in places and made.text[end] != "）"), -1)
    lead = made.text[own:at]
    if own > 0 and len(lead) <= LONGEST and not INNER.search(lead) and _opens(made, own, at):
        local = len(lead) > 1 and LOCAL.match(kind.group())
        begin = own if local else places[own]
        while not local and begin in places and places[begin] >= floor:
            begin = places[begin]
        return begin if lead or not placed or WHOLE.match(kind.group()) else -1
    begin = reach(made, at).start
    around = AROUND.match(made.text, begin, at)
    begin = around.end() if around else begin
    lead = made.text[begin:at]
    return begin if not placed and len(lead) > 1 and not INNER.search(lead) and not made_of(lead, GENERAL) else -1


def _opens(made: Scan, start: int, end: int) -> bool:
    """Whether no verb of a clause stands behind a place: 云州市|启动防御中心."""
    word = made.text[start : made.next_border(start, end + 1, end)]
    return word not in CLAUSE and word not in ACTING


# 云杉动画总裁叶青禾, 青禾旅游集团行政总监石云杉: who has a president, or is called one, is a firm
WIDE = re.compile("中国(?![式人特])|全国|中华")
HEADED = re.compile(
    r"(?P<firm>[一-龥A-Za-z0-9]{2,12}?)(?:"
    r"(?:(?<=公司)|(?<=集团)|(?<=厂))(?:[一-龥]{0,10}(?:经理|总监|书记|董事长|总裁|工程师|主管|负责人|技术员|工人))"
    r"|(?:中国区?|全球|[一-龥]{2}区|大中华区)?(?:执行|常务|联合|高级|资深|轮值|助理)?(?:副?董事长|副?总裁|副?总经理|首席(?:执行|技术|运营|财务)官|创始人|CEO|CTO|COO))"
)
NO_FIRM = re.compile(
    "[区部处室层级年界方岁人者员任]$|企业|项目|分公司|子公司|中心$|基地$|工厂$|车间|工程$|园区|大学|学院|[的了在是该某本]|一家|^(?:原|前|时任|现任|一[家个位名]|两[家个位]|这|我|全)|[董总][事经裁]"
)
ENDING = re.compile("(?:公司|集团|厂)$")
VERBAL = ("v", "d", "t", "p", "c", "a", "r", "f", "m")
NAMELIKE = ("", "nz", "nr", "nrt", "ns", "nt", "j")  # what a dictionary says of a word that may be a name


def _firm(made: Scan, start: int, end: int) -> Candidate | None:
    """The firm that fills a stretch from its begin to the title of one of its heads."""
    found = HEADED.fullmatch(made.text, start, end)
    firm = found["firm"] if found else ""
    if not found or NO_FIRM.search(firm) or not _sounds_firm(firm):
        return None
    first = made.text[start : made.next_border(start, found.end("firm") + 1, found.end("firm"))]
    acts = first in CLAUSE or len(first) > 1 and tag(first).startswith(VERBAL)
    return None if acts else Candidate(start, found.end("firm"), "Enterprise", "posted", 3)


def _sounds_firm(firm: str) -> bool:
    """Whether words may name a firm: 中国能源建设集团, 亚辰; not 建设集团, 会见."""
    bare = ENDING.sub("", firm)
    general = made_of(bare, GENERAL) and not bare.startswith("中国")
    return len(bare) > 1 and bare not in by_name() and not general and (bare != firm or tag(bare) in NAMELIKE)


def _known(known: list[tuple[int, int]], body: Candidate) -> bool:
    """Whether a body that is known stands in this one, or overlaps with it."""
    first = bisect_left(known, (body.start, 0))
    overlapping: Iterable[tuple[int, int]] = known[max(0, first - 3) : first + 6]
    return any(start < body.end and body.start < end for start, end in overlapping)
