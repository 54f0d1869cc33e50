"""Posts that are taken up or held, told behind a verb: 张明任某大学校长, 李强当选联盟理事长, 曾任某局局长、某市副市长."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.lists.load import either
from extract.notes import Statement, Thing, notes
from extract.relations.clause import Clause
from extract.relations.family import Read, naming
from extract.relations.focus import BACK, NEAR, chained, of_noun
from extract.relations.line import SIGNS, Line, Slot
from extract.relations.post import BODIES, Post, post_at
from extract.stretch import stretch_begin

PERSON = SIGNS["Person"]
ORGANISATIONS = "".join(SIGNS[type] for type in sorted(BODIES))
VERBS = ("任", "当选", "聘为", "选为", "任命为", "履新")
HOLDS = re.compile(
    r"(?:现任|曾任|历任|兼任|担任|出任|接任|当选为?|就任|升任|受聘为?|获聘为?|被?聘任?为|被任命为|被选为|被推选为|转任|调任|履新|(?<![一主责信现时离上赴连胜])任(?![务何意期命职教用性由凭免]))(?:了|为)?(?:中华人民共和国)?"
)
BETWEEN = re.compile(
    r"(?:同志|先生|女士|教授|院士|研究员|博士|总书记|主席|总统|总理|副?(?:校长|院长|主任))?(?:等(?:\d+|[一二两三四五六七八九十]+|多)?余?[位名人][^，。；、任]{0,8})?[，,]?(?:现|曾|并|后来?|随后|此后|如今|先|被|提拔|破格|光荣|高票|成功|经选举|同时|继续|先后|今后|还|目前|将|也|又|一直|长期|正式|全票|一致|再次|连续|分别|于|\d{4}年(?:\d+月)?|起|至今|以来)*$"
)


def offices(doc: Doc) -> Iterator[Statement]:
    """What a verb of office says of the people before it, or of the person that the clause goes on about."""
    for part in naming(doc, "Person"):
        if any(verb in part.line.text for verb in VERBS):
            yield from _in_line(doc, part)
        if PERSON in part.line.text and "任" in part.line.text:
            yield from _since(doc, part.line)
        if PERSON in part.line.text and ELECTING.search(part.line.text):
            yield from _elected(doc, part.line)
        if PERSON in part.line.text and FILLED_BY.search(part.line.text):
            yield from _filled(doc, part.line)
        if PERSON in part.line.text and "由" in part.line.text:
            yield from _taken(doc, part.line)


# 秘书长由青禾协会会长石云杉兼任, 首任院长为云州大学教授石云杉: who fills a post of the body spoken of
FILLED_BY = re.compile("[长任席记家人]一?职?务?[由为]")
HEADS = either("kinds", "head of a body")
FILLED = re.compile(
    rf"(?:(?P<body>[{ORGANISATIONS}])的?)?(?P<post>(?:首任|首届|现任|新任|新一届)?(?P<rank>轮值|名誉|执行|常务|联席|联合)?"
    rf"(?:中心|实验室|研究院|研究所|联盟|协会|学会|委员会|领导小组|专班|理事会|基地|平台)?(?P<head>{HEADS}))(?:一职|职务)?"
    rf"(?:由(?P<whose>[^。；！？\n]{{0,80}}?){PERSON}(?:教授|院士|研究员|博士|先生|女士|同志)?(?:担任|兼任|出任)"
    rf"|为(?P<who>[^，。；！？“”\n{PERSON}]{{0,60}}){PERSON}(?:教授|院士|研究员|博士)?(?=[，。；]|$))"
)
# 由云州大学教授石云杉担任院长, 由石云杉院士出任首席科学家: the post behind, of the body spoken of before
TAKEN_BY = re.compile(
    rf"由(?P<whose>[^。；！？\n]{{0,60}}?){PERSON}(?:教授|院士|研究员|博士|先生|女士|同志)?(?:共同)?(?:担任|兼任|出任)"
    rf"(?P<post>(?:首任|首届|现任|新任|新一届)?(?P<rank>轮值|名誉|执行|常务|联席|联合)?(?P<head>{HEADS}))(?=[，。；]|$)"
)
# What a head is head of, by how its name ends
OF_HEAD = (
    (re.compile("院长$"), re.compile("院$")),
    (re.compile("所长$"), re.compile("所$")),
    (re.compile("校长$"), re.compile("(?:大学|学院|学校)$")),
    (re.compile("主任$|首席"), re.compile("(?:中心|实验室|委员会|办公室|基地|平台|研究院)$")),
    (re.compile("理事长$|会长$|秘书长$|主席$"), re.compile("(?:联盟|[协学商]会|联合会|促进会|研究会|基金会|共同体|联合体)$")),
    (re.compile("组长$"), re.compile("(?:组|专班)$")),
    (re.compile("董事长$|总经理$"), re.compile("(?:公司|集团)$")),
)  # fmt: skip


def _filled(doc: Doc, line: Line) -> Iterator[Statement]:
    for found in FILLED.finditer(line.text):
        at = found.end("whose") if found["whose"] is not None else found.end("who")
        person, start = line.slots[at], line.starts[found.start("post")]
        own = line.slots[found.start("body")] if found["body"] else None
        title = (found["rank"] or "") + found["head"]
        body = own.thing if own else _headed(doc, found["post"], start)
        if person and body and not person.implied:
            end = line.ends[found.end() - 1]
            yield Statement(person.thing, "WORKS_AT", body, start, end, "office_filled", attributes={"title": title})


def _taken(doc: Doc, line: Line) -> Iterator[Statement]:
    """由张明担任院长: who takes a post of the institute that is spoken of."""
    for found in TAKEN_BY.finditer(line.text):
        person, start = line.slots[found.end("whose")], line.starts[found.start()]
        body = _headed(doc, found["post"], start)
        if person and body and not person.implied:
            title, end = (found["rank"] or "") + found["head"], line.ends[found.end() - 1]
            yield Statement(person.thing, "WORKS_AT", body, start, end, "office_taken", attributes={"title": title})


def _headed(doc: Doc, title: str, at: int) -> Thing | None:
    """The body last spoken of before a place in a text that such a head may have."""
    noun = of_noun(doc, title, at)
    if noun:
        return noun.body
    kind = next((body for head, body in OF_HEAD if head.search(title)), None)
    near = notes(doc).before(at, BACK, NEAR)
    return next((one.thing for one in near if kind and kind.search(one.thing.name)), None)


# 选举青禾高新区管委会主任石云杉为首届理事长，叶三原、周云州为副理事长: each office follows those who are elected
ELECTING = re.compile(either("clauses", "elects"))
ELECTED = re.compile(
    rf"(?P<who>[^。；！？\n]{{0,160}}?{PERSON})(?:同志|先生|女士|教授|院士|研究员)?(?:等[^，。；{PERSON}]{{0,8}})?"
    rf"(?:分别)?(?:为|任|担任|出任|当选为?)(?=[^，。；！？\n{PERSON}]{{0,24}}?(?:{HEADS}))"
)
NOT_ELECTED = re.compile(either("clauses", "does not elect"))


def _elected(doc: Doc, line: Line) -> Iterator[Statement]:
    """Those elected in a clause, each with the office that is named behind."""
    verb = ELECTING.search(line.text)
    at = verb.end() if verb else 0
    if not verb or NOT_ELECTED.search(line.text, max(0, verb.start() - 8), verb.end()):
        return
    while found := ELECTED.match(line.text, at):
        people = _people(line, found.end("who")) or _people(line, found.end("who") + 1)
        yield from _stated(doc, line, found.end(), people)
        at = found.end()


def _in_line(doc: Doc, part: Read) -> Iterator[Statement]:
    line = part.line
    for said in HOLDS.finditer(line.text):
        yield from _stated(doc, line, said.end(), _people(line, said.start()) or _whose_life(line, said))
    for clause in part.clauses:
        verb = HOLDS.search(clause.line.text, 0, OPENING) if _goes_on(clause) else None
        if verb and BETWEEN.fullmatch(clause.line.text[2 * len(clause.subject) - 1 : verb.start()]):
            yield from _stated(doc, clause.line, verb.end(), clause.subject)


# 自担任某组织总干事以来，张明……: who the clause behind is about
SINCE = re.compile(
    rf"(?:^|[，。；])(?:自|从|在)?(?:\d{{4}}年(?:\d+月)?)?(?:担任|出任|就任|接任|当选为?)(?P<post>[^，。；、：]{{2,40}}?)(?:以来|以后|之后|后|期间)，(?P<who>{PERSON})"
)


def _since(doc: Doc, line: Line) -> Iterator[Statement]:
    for found in SINCE.finditer(line.text):
        post, slot = post_at(doc, line, *found.span("post")), line.slots[found.start("who")]
        if post and post.body and slot and not slot.implied:
            end = line.ends[found.end() - 1]
            yield Statement(
                slot.thing, "WORKS_AT", post.body, post.start, end, "office_since", attributes={"title": post.title}
            )


# 石云杉，1978年生，国家杰青基金获得者，现任……: who a life is told of stands before its first clause
LIFE = re.compile(
    rf"{PERSON}，(?:[男女][，、]|\d{{4}}年(?:\d+月)?(?:出)?生|[^，。；{PERSON}]{{2,24}}(?:人|党员|获得者|入选者|[教授师员士])，)"
)


def _whose_life(line: Line, said: re.Match[str]) -> tuple[Slot, ...]:
    """The one person of a line that begins with a life, for 现任 and 曾任 at the head of a clause."""
    heads = said.group().startswith(("现任", "曾任", "历任", "兼任")) and line.text[said.start() - 1] in "，；"
    slot = line.slots[0] if heads and line.text.count(PERSON) == 1 and LIFE.match(line.text) else None
    return (slot,) if slot and not slot.implied else ()


REACH = 160  # signs before a verb of office in which its people stand
OPENING = 24  # signs of a clause in which its verb of office stands


def _goes_on(clause: Clause) -> bool:
    """Whether a clause leaves out its subject, and that is people."""
    first = clause.line.slots[0] if clause.line.slots else None
    return bool(first and first.carried) and all(slot.type == "Person" for slot in clause.subject)


def _people(line: Line, at: int) -> tuple[Slot, ...]:
    """The people that stand before a verb of office in its clause: 张明院士、某大学李强教授任."""
    low = max(0, at - REACH)
    begin = stretch_begin(line.text, "，。；：！？“”\n", low, at)
    slots = [i for i in range(begin, at) if line.text[i] == PERSON]
    if not slots or not BETWEEN.match(line.text[slots[-1] + 1 : at]):
        return ()
    kept = [slots[-1]]
    for one, other in zip(reversed(slots[:-1]), reversed(slots), strict=False):
        if not re.search("[、和与及]", line.text[one + 1 : other]):
            break
        kept.insert(0, one)
    return tuple(slot for i in kept if (slot := line.slots[i]))


def _stated(doc: Doc, line: Line, at: int, people: tuple[Slot, ...]) -> Iterator[Statement]:
    end = at
    found: list[Post | None] = []
    while people and len(found) < MOST and (segment := SEGMENT.match(line.text, end)):
        post = post_at(doc, line, segment.start("post"), segment.end("post"))
        if not post:
            break
        found.append(post)
        end = segment.end()
    for post in chained(doc, found):
        noun = None if post.body else of_noun(doc, post.title, post.start)
        body = noun.body if noun else post.body or _club(doc, post)
        for slot in people:
            if not body:
                break
            start = min(slot.start, post.start)
            last = line.ends[end - 1]
            yield Statement(slot.thing, "WORKS_AT", body, start, last, "office_held", attributes={"title": post.title})


MOST = 8  # posts told behind one verb
SEGMENT = re.compile(
    rf"(?:[、兼和]|，(?=[{ORGANISATIONS}]))?(?P<post>[^，。；：！？“”、兼\n（）{PERSON}]{{2,30}}?)(?=[、，,。；：（）“”\s兼和]|等|$)"
)
CLUB = re.compile(r"理事长|会长|秘书长|主席|理事$|监事长|委员会副?主任|主任委员|特聘专家|首席专家|召集人")
PRESIDES = re.compile("(?:理事|[^员]会|秘书|监事|盟)长$|^会长$|理事$")
OF_MEETING = re.compile("国家|大会|论坛|会议|比赛|大赛|活动|仪式|评审|答辩")  # 担任大会主席
FOUNDING = re.compile("(?:[协学商分]会|联盟|联合会|研究会|校友会|促进会|基金会)(?:揭牌)?成立大会$")
CLUBS = frozenset(["Alliance", "Association", "Platform"])


def _club(doc: Doc, post: Post) -> Thing | None:
    """当选理事长: of the alliance, the association or the laboratory spoken of."""
    if not CLUB.search(post.title) or OF_MEETING.search(post.title):
        return None
    clubs: list[Thing] = []
    founded = ""  # 甲协会成立大会: no other club elects there
    for named in notes(doc).before(post.start, BACK, NEAR):
        if named.thing.type == "Event" and FOUNDING.search(named.thing.name):
            founded = founded or named.thing.name
        elif named.thing.type in CLUBS and named.thing not in clubs and named.thing.name[0] not in "校院我本":
            clubs.append(named.thing)
    if founded:
        clubs = [club for club in clubs if club.name in founded]
    if PRESIDES.search(post.title):  # 理事长 is of the alliance, though a laboratory that is its member stands nearer
        clubs.sort(key=lambda club: club.type == "Platform")
    alliances = sum(club.type == "Alliance" for club in clubs)
    return clubs[0] if clubs and alliances < 2 else None
