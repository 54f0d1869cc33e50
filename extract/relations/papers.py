"""ISSUED and CITES: who issued which document, and on what it rests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from extract.names.decrees import decree
from extract.names.scan import ORGAN, PLACE, scan
from extract.notes import Named, Statement, Thing, notes
from extract.relations.family import framed, naming, read, say
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.when import dates

OTHERS_BODY = SIGNS["Agency"] + SIGNS["Association"]  # 转发甲厅《…意见》: the opinion is of 甲厅
ISSUE = (
    r"(?<!承担)(?:联合|正式|研究|共同|率先|日前|近日|制定|修订|已经?|及时|相继|先后|首次|对外|起草|会同有关部门|最新)*"
    rf"(?:印发|发布|出台|公布|下发|制发|颁布|发出|签发|公开|公示|转发(?![{OTHERS_BODY}])|制定|印制|(?:审议|表决|讨论|审议并表决)通过|审定|编制|推出|施行|上报|报送|呈报|刊发|签署|签订|签发|制订|拟订|撰写|编写|出版|发行)"
)
SIGN = (
    "印发",
    "发布",
    "出台",
    "公布",
    "下发",
    "制发",
    "颁布",
    "发出",
    "签发",
    "公开",
    "公示",
    "转发",
    "制定",
    "通过",
    "审定",
    "呈报",
    "刊发",
    "编制",
    "推出",
    "施行",
    "签署",
    "签订",
    "上报",
    "报送",
    "制订",
    "拟订",
    "撰写",
    "编写",
    "出版",
    "发行",
)
NOT_YOURS = "(?<![你贵][省市县区部厅局委])"  # 甲部会同乙部研究你省制订的方案
AUTHOR = "Agency|Alliance|Association|University"
ANYONE = "Agency|Alliance|Association|University|Zone|Enterprise|Platform|Place"
BASIS = r"根据|依据|依照|按照|遵照|贯彻落实|全面落实|深入贯彻|贯彻|落实|执行|参照|对照|遵守|违反|修订|废止|替代|转发|衔接|对接|配套|依托"
CITE = (
    "根据",
    "依据",
    "依照",
    "按照",
    "遵照",
    "贯彻",
    "落实",
    "执行",
    "参照",
    "对照",
    "遵守",
    "违反",
    "废止",
    "替代",
    "转发",
    "衔接",
    "配套",
)

NO_MORE = rf"[^，。；{ANY}]{{0,12}}(?:废止|取消|退出|撤销|终止)"  # 签署法令废止《…条约》

FRAMES = (
    # 江苏省科技厅、教育厅联合印发《…》和《…》
    Frame("issues", "ISSUED", rf"^{{head+:{ANYONE}}}~【{ISSUE}】(?!{NO_MORE})(?:了|实施|施行|关于)*…{{tail+}}", SIGN),
    Frame("issued_of", "ISSUED", rf"(?![^，。；]{{0,60}}(?:研究|审查|审核|审议|论证|配合|协助|指导|督促|听取)[^，。；{ANY}]{{0,4}}[{ANY}]){{head+:{ANYONE}}}(?:最新|联合|近日|日前|今年|新近|去年|每年|每月|定期|此前|首次)*{NOT_YOURS}【{ISSUE}】的{{tail+}}", SIGN),
    Frame("issues_with", "ISSUED", rf"^{{head+:{ANYONE}}}~(?:会同|联合|与|和){{head2+:{ANYONE}}}~{NOT_YOURS}【{ISSUE}】(?:了|实施|施行)?…{{tail+}}", SIGN),
    Frame("issues_inside", "ISSUED", rf"{{head+:{AUTHOR}}}(?:近日|日前|每年|每月|定期|此前|曾|去年|今年|连续\d+年|于[^，。；]{{1,14}})?【(?:联合|正式)?(?:印发|发布|出台|公布|下发|颁布|签发|制定)】(?:了|的|实施)?{{tail+}}", SIGN),
    # 由某部发布的《…》
    Frame("issued_by_of", "ISSUED", rf"【由】{{head+:{ANYONE}}}~(?:{ISSUE})(?:的|实施的|并实施的)?…{{tail+}}", ("由",)),
    Frame("issued_by", "ISSUED", rf"{{tail}}(?:（[^）]{{0,30}}）)?，?[^，。；]{{0,8}}?【由】{{head+:{ANYONE}}}~(?:{ISSUE})", ("由",)),
    Frame("issued_then", "ISSUED", rf"^{{tail:Policy}}[^，。；{ANY}]{{0,8}}?【由】{{head+:{ANYONE}}}~(?:{ISSUE})", ("由",)),
    # 经国务院批准，《…规划》正式印发
    Frame("approved_issue", "ISSUED", r"【经】{head+:Agency|Place}(?:批准|同意|审定|批复)，{tail+}(?:正式|已)?(?:印发|发布|出台|公布|实施)", ("经",)),
    Frame("passed_by", "ISSUED", r"{tail+}(?:已)?【经】{head+:Agency|Association}[^，。；]{0,16}?(?:会议|全会|大会)?(?:审议|讨论|表决)通过", ("经",)),
    # 民政部《关于…的意见》
    Frame("author_beside", "ISSUED", rf"{{head+:{AUTHOR}}}(?<!拟定)(?<!起草)(?<!拟定的)(?<!起草的)(?<!制订的)(?<!制订)(?<!编制的)(?<!编制)(?<!上报的)(?<!上报)(?:的|关于印发|印发的)?{{tail}}", explicit=True),
    # 双方签署《…协议》
    Frame("signs", "ISSUED", rf"^{{head+:{ANYONE}}}~【(?:共同|分别|现场|正式)?(?:签署|签订|签下)】(?!{NO_MORE})(?:了)?…{{tail+}}", ("签",)),
    Frame("signs_with", "ISSUED", rf"^{{head+:{ANYONE}}}~(?:与|和|同){{head2+:{ANYONE}}}~【(?:共同|分别|现场|正式)?(?:签署|签订|签下)】(?:了)?…{{tail+}}", ("签",)),
    # 张明代表学校与某市人民政府签订协议; 某某与某某代表双方签署协议
    Frame("sign_together", "ISSUED", rf"{{head:{ANYONE}}}(?:[^，。；{ANY}]{{0,16}}{SIGNS['Person']})?(?:与|和|同){{head2:{ANYONE}}}(?:[^，。；{ANY}]{{0,16}}{SIGNS['Person']})?[^，。；{ANY}]{{0,12}}?【(?:共同|分别|现场|正式)?(?:签署|签订|签下|签约)】(?:了|的)?…{{tail+}}", ("签",)),
    # 张明代表双方签署协议
    Frame("sign_for", "ISSUED", rf"代表{{head:{ANYONE}}}[^，。；{ANY}]{{0,8}}?【签署|签订|签下】(?:了|的)?…{{tail+}}", ("代表",)),
    # 某大学与某市有关部门围绕……签订《…》《…》
    Frame("signs_among", "ISSUED", r"^{head:University|Zone|Enterprise|Agency|Platform|Association}(?:与|和|同)[^。；，]{0,60}?【签署|签订】(?:了)?…{tail+}", ("签署", "签订")),
    # 《…意见》根据《…规划》制定
    Frame("rests_on", "CITES", rf"^{{head}}~【{BASIS}】…{{tail+}}", CITE),
    # 《甲办法》自某日起施行，《乙办法》同时废止
    Frame("replaces", "CITES", rf"{{head:Policy}}[^。；{ANY}]{{0,30}}?(?:施行|实施|执行|生效)[^。；{ANY}]{{0,10}}?[，。；]{{tail+}}(?:[（(][^）)]{{0,24}}[）)])?(?:同时|即行|随之|自行|相应|一并|予以)*【废止|失效】", ("废止", "失效")),
    Frame("made_after", "CITES", r"【根据|依据|按照|依照|为贯彻落实|为落实|贯彻落实|落实】…{tail+}[^。；]{0,60}?(?:制定|制订|出台|印发|编制|发布|起草|修订)(?:了|本|并)?…{head}", ("根据", "依据", "按照", "依照", "落实")),
)  # fmt: skip

WHOLE = re.compile(rf"^\s*{SIGNS['Policy']}\s*$")
SIGNED = re.compile(
    rf"^[\s*]*(?P<by>(?:[{SIGNS['Agency']}{SIGNS['Association']}{SIGNS['Alliance']}{SIGNS['University']}]\s*)+)[\s&a-z；;*]*$"
)
BY_LINE = re.compile(
    rf"^\s*（\s*(?P<by>[{SIGNS['Agency']}{SIGNS['Association']}](?:[、\s]*[{SIGNS['Agency']}{SIGNS['Association']}])*)\s*(?=[\d一二])"
)
DATED = re.compile(r"^[\s*]*(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[^，。]{2,12}日[\s*]*$")
ADDRESS = re.compile(rf"^(?P<by>[{SIGNS['Agency']}](?:[、，][{SIGNS['Agency']}])*)\s*：\s*$")
YOURS = re.compile(
    rf"你(?:们|部|局|委|省|市|厅|办|院|署|会|行|区|县|单位|公司)(?![^，。；{ANY}]{{0,4}}(?:{BASIS}))[^，。；{ANY}]{{0,6}}(?P<tail>{SIGNS['Policy']})"
)
# 某厅：《关于某事的请示》（某〔2025〕3号）收悉
RECEIVED = re.compile(
    rf"^[\s《]*(?P<tail>{SIGNS['Policy']})[^，。；{ANY}]{{0,16}}{SIGNS['Policy']}?[^，。；{ANY}]{{0,3}}收悉"
)
FORM = re.compile(r"(?:表|样?图|名单|式样|样本|模板|台账|函)$")
ATTACHED = re.compile(r"^\s*附件\d?[：:]?\s*\d?[.．]?")
DRAFTED = re.compile(rf"(?:制定|出台|编制|起草|拟订|制订|研究制定|(?<![{SIGNS['Agency']}])印发|修订)[^，。；]{{0,10}}$")


# 甲厅 乙局 丙委关于印发《…》的通知: the issuers of a title side by side
SIDE = re.compile(
    rf"(?P<by>[{SIGNS['Agency']}{SIGNS['Association']}](?:[ 　\n]{{1,3}}[{SIGNS['Agency']}{SIGNS['Association']}]){{1,40}})(?:关于印发|关于发布|印发)?(?P<tail>{SIGNS['Policy']})"
)


def _side_by_side(doc: Doc) -> Iterator[Statement]:
    for part in naming(doc, "Policy"):
        for found in SIDE.finditer(part.line.text):
            policy = part.line.slots[found.start("tail")]
            assert policy
            for i in range(*found.span("by")):
                slot = part.line.slots[i]
                if slot and not policy.implied:
                    yield Statement(
                        slot.thing, "ISSUED", policy.thing, slot.start, policy.end, "authors_in_row", "done"
                    )


@Language.component("zhengtu_papers")
def papers(doc: Doc) -> Doc:
    say(doc, framed(doc, FRAMES))
    say(doc, _side_by_side(doc))
    own = notes(doc).policy or _opening(doc)
    if own:
        say(doc, _form(doc, own))
        say(doc, _titled(doc, own))
    say(doc, _decreed(doc))
    say(doc, _by_place(doc))
    say(doc, _place_beside(doc))
    return say(doc, _central(doc))


def _decreed(doc: Doc) -> Iterator[Statement]:
    """某省人民政府令第168号: whose decree it is issued it and what it publishes, which the decree cites."""
    known = decree(notes(doc).text)
    if known:
        paper, body = Thing("Policy", known.name), Thing("Agency", known.body)
        title, span = Thing("Policy", known.title), (known.start, known.end)
        yield Statement(body, "ISSUED", paper, *span, "decreed", "done")
        yield Statement(body, "ISSUED", title, *span, "decreed", "done")
        yield Statement(paper, "CITES", title, *span, "decree_of", "done")


COMES_OUT = re.compile(
    r"(?:》)?(?:（[^（）]{0,20}）)?(?:正式|已|近日|日前|全文|于\d{1,2}月\d{1,2}日|今天|对外)*(?:印发|发布|出台|公布|颁布|付诸实施)(?!会|的?[^，。]{0,4}(?:通知|公告))"
)
OWN_PLACES = ("Place", "University", "Alliance")
OF_A_BODY = re.compile(
    "[\u4e00-\u9fff]{1,14}?(?:[委厅局办院部]|政府|委员会|管委会)(?:等[^关]{0,8})?关于"
)  # 某省|某厅关于……的意见
GOVERNED = re.compile("[省市县区州旗](?<!湾区)(?<!地区)$")  # places that govern themselves


def _by_place(doc: Doc) -> Iterator[Statement]:
    """《江西省某意见》正式发布, with nobody named who issued it: the place, university or alliance of its title."""
    text = notes(doc).text
    bodies = {
        form: n.thing
        for n in notes(doc).mentions
        if n.thing.type in OWN_PLACES and (n.thing.type != "Place" or GOVERNED.search(n.thing.name))
        for form in (n.thing.name, text[n.start : n.end])
    }
    bodies |= {
        form: thing for thing, forms in notes(doc).aliases.items() if thing.type == "University" for form in forms
    }
    known = {said.tail for said in notes(doc).statements if said.relation == "ISSUED"}
    for named in notes(doc).mentions:
        if named.thing.type != "Policy" or named.implied or named.thing in known:
            continue
        out = COMES_OUT.match(text, named.end)
        before = re.search(r"(?:出台|印发|发布|公布|通过)(?:了|实施)?《?$", text[max(0, named.start - 6) : named.start])
        name = named.thing.name
        host = next((name[:end] for end in range(len(name) - 1, 2, -1) if name[:end] in bodies), "")
        if host and not OF_A_BODY.match(name, len(host)) and (out or before):
            yield Statement(
                bodies[host],
                "ISSUED",
                named.thing,
                named.start,
                out.end() if out else named.end,
                "of_its_place",
                "done",
            )


def _place_beside(doc: Doc) -> Iterator[Statement]:
    """落实江苏省《…若干措施》: of the place that stands right before the marks of a title, if it governs itself."""
    text, mentions = notes(doc).text, notes(doc).mentions
    for place, paper in pairwise(mentions):
        beside = paper.start - place.end == 1 and text[place.end] == "《" and paper.thing.type == "Policy"
        alone = text[place.start - 1 : place.start] not in AMONG
        if beside and alone and place.thing.type == "Place" and GOVERNED.search(place.thing.name):
            yield Statement(place.thing, "ISSUED", paper.thing, place.start, paper.end, "place_beside", "done")


AMONG = ("、", "和", "与", "及", "在")  # 江苏、浙江《…》: of both, or only where


OPENS = re.compile(r"(?:关于|对).+(?:通知|意见|决定|答复|复函|批复|公告|通告|通报|报告|函|请示)$")
EMPTY_FRONT = re.compile(r"[\s=#*>《—-]*(?:\[[^\]]{0,20}\])?[^，。；：]{0,30}$")
FRONT = 120  # signs in which a paper without lines of its own has its title


def _opening(doc: Doc) -> Thing | None:
    """The paper whose title opens a text that has lost its lines: 某局关于……的通知 各有关单位："""
    text = notes(doc).text
    for named in notes(doc).mentions[:6]:
        if named.start > FRONT or named.thing.type == "Policy":
            opens = named.thing.type == "Policy" and OPENS.search(named.thing.name) and not named.implied
            return named.thing if opens and EMPTY_FRONT.fullmatch(text[: named.start]) else None
    return None


CENTRE = re.compile(r"中共中央办公厅|中共中央|国务院办公厅|国务院|全国人民代表大会常务委员会|全国人大常委会")
# 国务院办公厅关于……的意见, 中共中央办公厅 国务院办公厅印发……: papers of the centre, wherever they are named
CENTRAL = re.compile(rf"(?P<by>(?:(?:{CENTRE.pattern})[ 　、\n]{{0,2}}){{1,3}})(?=关于|印发|对|批转|转发)")


def _central(doc: Doc) -> Iterator[Statement]:
    """Who is the issuer by the beginning of a title."""
    text, titles = notes(doc).text, set[Thing]()
    for named in notes(doc).mentions:
        titled = named.thing.type == "Policy" and not named.implied and named.thing not in titles
        found = CENTRAL.match(named.thing.name) if titled else None
        if not found or not text.startswith(found["by"][:2], named.start):
            continue
        titles.add(named.thing)
        for body in CENTRE.findall(found["by"]):
            yield Statement(
                Thing("Agency", body), "ISSUED", named.thing, named.start, named.end, "central_in_title", "done"
            )


# 某市农业农村委员会　　2021年11月15日, in a text that has lost its lines
FLAT = re.compile(
    rf"(?P<by>[{SIGNS['Agency']}{SIGNS['Association']}](?:\s+[{SIGNS['Agency']}{SIGNS['Association']}])*)\s+(?:\d{{4}}|二[〇○零]..)年[\d一二三四五六七八九十]{{1,2}}月[\d一二三四五六七八九十]{{1,3}}日(?!\d|[，、前后在至起以])"
)


def _form(doc: Doc, own: Thing) -> Iterator[Statement]:
    """What the form of an official document says: who signs it, whom it answers, what it names."""
    current, pending, asked, attached = own, list[Slot](), tuple[Slot, ...](), list[Thing]()
    papers = {n.thing for n in notes(doc).mentions if n.thing.type == "Policy"} - {own}
    above = ""  # the line before, where a title begins
    by_decree = decree(notes(doc).text)
    decreed = by_decree.name if by_decree else ""
    closed = False  # the notice itself is signed; what follows below is another's paper
    for n, part in enumerate(read(doc)):
        line = part.line
        if n and line.text.startswith("==="):
            return  # another document in the same file
        if WHOLE.match(line.text) and line.slots[line.text.index(SIGNS["Policy"])]:
            current = _title(line) or current
        elif part.own and part.own.thing != own:
            current = part.own.thing
        if closed:
            over, above = _over_lines(papers, above, part.line, doc)
            current = over or current
        signed, by = SIGNED.match(line.text), BY_LINE.match(line.text)
        address = ADDRESS.match(line.text)
        flat = FLAT.search(line.text) if "日" in line.text and not pending else None
        if flat:
            yield from _signed(line.named(*flat.span("by")), own, line, doc)
            current = _announced(line, own, flat.end()) or current
        if by:
            yield from _signed(line.named(*by.span("by")), current, line, doc)
        elif pending and DATED.match(line.text):
            for policy in (current if closed else own, *attached):
                yield from _signed(tuple(pending), policy, line, doc)
            attached, closed = [], True
        attached += [
            slot.thing
            for slot in line.slots
            if slot and slot.type == "Policy" and ATTACHED.match(line.text) and not FORM.search(slot.thing.name)
        ]
        pending = [*pending, *line.named(*signed.span("by"))] if signed else []
        asked = line.named(*address.span("by")) if address else asked
        yield from _asked(asked, line)
        yield from _named_in(current, line, decreed)


def _announced(line: Line, own: Thing, begin: int) -> Thing | None:
    """The plan that a notice announces, where its title follows the signature."""
    for slot in line.slots[begin:]:
        if slot and slot.type == "Policy" and slot.thing != own and slot.thing.name in own.name:
            return slot.thing
    return None


PASSED_ON = re.compile("转发|批转|批复")


def _titled(doc: Doc, own: Thing) -> Iterator[Statement]:
    """甲县委 甲县人民政府关于…的意见 is theirs; and a plan below its notice is by whom the notice is."""
    found = notes(doc)
    title = next((named for named in found.mentions if named.thing == own and not named.implied), None)
    issuers = {
        said.head: (said.start, said.end) for said in found.statements if said.relation == "ISSUED" and said.tail == own
    }
    if title and not issuers:
        bodies = {n.thing for n in found.mentions if n.thing.type in ("Agency", "Association", "University")}
        for body in _in_front(own.name, bodies | _opens_with(doc, title)):
            issuers[body] = title.start, title.end
            yield Statement(body, "ISSUED", own, title.start, title.end, "issuer_in_title", "done")
    yield from _announced_plans(doc, own, issuers)
    for part in read(doc) if not PASSED_ON.search(own.name) else ():
        plan = _title(part.line) if WHOLE.match(part.line.text) else None
        if plan and plan != own and not FORM.search(plan.name) and part.line.sentence.kind in ("title", "heading"):
            for body, span in issuers.items():
                yield Statement(body, "ISSUED", plan, *span, "plan_of_notice", "done")


def _announced_plans(doc: Doc, own: Thing, issuers: dict[Thing, tuple[int, int]]) -> Iterator[Statement]:
    """关于印发《某规划》的通知: who issued the notice issued the plan."""
    found = notes(doc)
    signed = {said.head: (said.start, said.end) for said in found.statements if said.tail == own} | issuers
    plans = {n.thing for n in found.mentions if n.thing.type == "Policy"} - {own}
    for plan in sorted(plans):
        if _passes_on(own.name, plan.name):
            for body, span in signed.items():
                yield Statement(body, "ISSUED", plan, *span, "plan_of_notice", "done")


BRINGS = re.compile("(?:印发|发布)[《〈“]?(?P<what>.{8,}?)[》〉”]?的?(?:通知|公告|函|决定)(?:（[^（）]*）)?$")


def _passes_on(notice: str, plan: str) -> bool:
    """Whether a notice is to bring a plan: 云杉区管委会关于印发某政策的通知 brings 云杉区某政策, too."""
    brings = BRINGS.search(notice)
    place = plan.removesuffix(brings["what"]) if brings else plan
    return place != plan and notice.startswith(place)


def _in_front(title: str, bodies: set[Thing]) -> list[Thing]:
    """The bodies that a title begins with, one after the other; none where another's name goes on (…人民政府|办公厅)."""
    found, rest = list[Thing](), title
    ordered = sorted(bodies, key=lambda thing: (-len(thing.name), thing))
    while body := next((body for body in ordered if rest.startswith(body.name)), None):
        found.append(body)
        rest = rest[len(body.name) :].lstrip(" 　、\n")
    return found if BEHIND_ISSUER.match(rest) else []


# 云杉市科学技术局|2025年工作要点
BEHIND_ISSUER = re.compile(r"关于|印发|《|公告|通告|20\d\d(?:[—－~-]20\d\d)?年度?")


def _opens_with(doc: Doc, title: Named) -> set[Thing]:
    """The organ of a place that a title begins with, which the text may not name by itself."""
    made = scan(doc)
    place = made.beginning.get(PLACE, {}).get(title.start)
    organ = made.beginning.get(ORGAN, {}).get(place.end) if place else None
    return {Thing("Agency", made.text[title.start : organ.end])} if organ else set()


def _over_lines(papers: set[Thing], above: str, line: Line, doc: Doc) -> tuple[Thing | None, str]:
    """The paper whose title, known from elsewhere, stands over two lines; and the words of this line for the next."""
    words = notes(doc).text[line.sentence.start : line.sentence.end].strip()
    if line.sentence.kind == "body" or len(words) > LONGEST_LINE:
        return None, ""
    title = above + words
    if not above or len(title) < SHORTEST:
        return None, words
    return min((paper for paper in papers if paper.name.endswith(title)), default=None), words


LONGEST_LINE, SHORTEST = 40, 12  # signs of a line of a title, and of a title that stands for a full one


def _title(line: Line) -> Thing | None:
    return next((slot.thing for slot in line.slots if slot and slot.type == "Policy"), None)


def _signed(by: tuple[Slot, ...], policy: Thing, line: Line, doc: Doc) -> Iterator[Statement]:
    """国务院 / 2019年1月12日: the closing of a document, or （民政部　一九九七年一月二十八日） below a title."""
    day = dates(notes(doc).text[line.sentence.start : line.sentence.end], "")
    attributes = {"date": day[-1][1]} if day else {}
    for slot in by:
        yield Statement(slot.thing, "ISSUED", policy, slot.start, line.ends[-1], "signed", "done", attributes)


def _asked(asked: tuple[Slot, ...], line: Line) -> Iterator[Statement]:
    """教育部：你部《关于…的请示》收悉: the addressee wrote what is answered."""
    found = YOURS.search(line.text) if asked else None
    found = found or (RECEIVED.match(line.text) if len(asked) == 1 else None)
    slot = line.slots[found.start("tail")] if found else None
    if found and slot:
        for one in asked:
            yield Statement(one.thing, "ISSUED", slot.thing, line.starts[found.start()], slot.end, "addressed", "done")


def _named_in(policy: Thing, line: Line, decreed: str) -> Iterator[Statement]:
    """A document cites the documents that it names, but for those that it orders to be written."""
    if WHOLE.match(line.text):
        return
    for i, slot in enumerate(line.slots):
        if not slot or slot.type != "Policy" or slot.thing == policy or slot.implied:
            continue
        if slot.thing.name == decreed:
            continue  # the decree that brings it
        if slot.thing.name in policy.name or not DRAFTED.search(line.text[max(0, i - 16) : i]):
            start = next((line.starts[i - len(m)] for m in _basis(line.text[:i])), slot.start)
            yield Statement(policy, "CITES", slot.thing, start, slot.end, "named_in_policy")


def _basis(before: str) -> Iterator[str]:
    """The word of reference right before a title: 根据, 贯彻落实."""
    found = re.search(rf"(?:{BASIS}|同意|印发|批准|附件：)[^，。；]{{0,4}}$", before)
    if found:
        yield found.group()
