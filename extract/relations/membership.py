"""MEMBER_OF, SECRETARIAT_OF, PAIRED_WITH: who belongs to an alliance or a commission, and who is paired with whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.notes import Statement, Thing, notes
from extract.relations.family import Read, framed, matched, naming, read, say, stated_pairs
from extract.relations.frame import Frame, Match, family
from extract.relations.line import ANY, SIGNS, Line, Slot

CLUB = "Alliance|Association|Agency"
SEAT = r"(?:的)?(?:共同|首批|联合|主要)?(?:发起|成员|会员|理事长|副理事长|常务理事|理事|牵头|组长|副组长|会长|副会长|常务副会长|监事长|轮值主席|主席|创始)(?:长|成员)?(?:单位|方|城市|高校|企业)"
PAIRS = ("结对", "对子", "配对", "结成", "牵手")

FRAMES = (
    # 某高新区加入某联盟
    Frame("joined", "MEMBER_OF", rf"^{{head+}}~【加入|获准加入|申请加入|加盟】了?…{{tail:{CLUB}}}", ("加入", "加盟")),
    # 某大学当选某联盟副理事长单位; 是某联盟的成员单位
    Frame("seat_held", "MEMBER_OF", rf"^{{head+}}~【当选为?|成为|入选|是|为|担任|系】{{tail:{CLUB}}}{SEAT}", ("单位", "方", "城市", "高校", "企业")),
    # 作为某联盟发起单位，某大学…
    Frame("seat_as", "MEMBER_OF", rf"【作为】{{tail:{CLUB}}}{SEAT}(?:之一)?，?{{head}}", ("作为",)),
    # 来自甲大学、乙大学等某联盟成员单位的代表
    Frame("member_units", "MEMBER_OF", rf"{{head+:University|Enterprise|Platform|Agency|Association|Zone}}(?:等)?{{tail:{CLUB}}}【成员|会员|理事|加盟】(?:单位|高校|企业|院校|城市)", ("成员", "会员", "理事", "加盟")),
    # 联席会议由教育部、财政部等部门组成
    Frame("made_up_of", "MEMBER_OF", rf"{{tail:{CLUB}}}(?:成员)?(?:主要|共)?【由】(?:[^，。；]{{0,12}}牵头，)?{{head*}}[^。；]{{0,20}}?(?:组成|构成)", ("组成", "构成")),
    # 由教育部、财政部等部门组成某工作小组
    Frame("make_up", "MEMBER_OF", rf"【由】(?:[^，。；]{{0,12}}牵头，)?{{head*}}[^，。；{ANY}]{{0,14}}?(?:共同|联合)?(?:组成|组建)(?:的)?{{tail:{CLUB}}}", ("组成", "组建")),
    # 联盟成员单位包括A、B、C
    Frame("members_are", "MEMBER_OF", rf"{{tail:Alliance|Association|Agency}}(?:[^。；{ANY}]{{0,20}}，)?(?:的)?(?:首批|现有|主要|创始)?【成员单位|成员|会员单位|理事单位|发起单位】(?:有|为|包括|包含|：|:|涵盖|分别是|是|名单：)…{{head*}}", ("成员", "会员", "单位")),
    Frame("seat_is", "MEMBER_OF", rf"{{tail:{CLUB}}}(?:的)?(?:首任|轮值)?(?:理事长|会长|副理事长|副会长|牵头|主席|轮值主席|发起)单位【为|是|由】{{head+}}", ("单位",)),
    Frame("founders_with", "MEMBER_OF", r"^{head+}~(?:与|和|同|联合|会同|携手|牵手){head2*}(?:等[^，。；]{0,10})?~【发起成立|成立|组建|共建|发起|组成|建立|设立】了?…{tail:Alliance}", ("发起", "成立", "组建", "共建", "组成", "建立", "设立")),
    # A、B等5家企业发起成立联盟: founders are members
    Frame("founders", "MEMBER_OF", r"^{head+:University|Platform|Enterprise|Agency|Association|Zone}(?![^，。；]{0,20}(?:组织|指导|推动|见证))~【(?:联合|共同)?(?:倡议|牵头)?发起(?:成立|组建|设立|建立)?】了?…{tail:Alliance}", ("发起",)),
    Frame("founded_together", "MEMBER_OF", r"^{head+}~【(?:联合|共同|携手)(?:成立|组建|组成|结成|建立|设立)】了?…{tail:Alliance}", ("联合", "共同", "携手")),
    Frame("founded_by", "MEMBER_OF", r"{tail:Alliance}~【由】{head*}~(?:联合|共同)?(?:倡议|牵头)?(?:发起|组建|成立)", ("发起", "组建", "成立")),
    # 某联盟，由甲、乙等30家企业共同发起; 某联盟是于某年由甲、乙联合发起成立
    Frame("founded_by_then", "MEMBER_OF", rf"{{tail:Alliance}}[，,]?是?(?:[^，。；{ANY}]{{0,16}}(?:{{:Agency|Association}}[^，。；{ANY}]{{0,8}})?)?【由】{{head*:University|Platform|Enterprise|Agency|Association|Zone}}[^，。；{ANY}]{{0,14}}?(?:联合|共同)?(?:倡议|牵头)?(?:发起|组建)", ("发起", "组建")),
    Frame("founded_by_of", "MEMBER_OF", r"【由】{head*}~(?:联合|共同)(?:发起|组建|成立)(?:成立|组建|设立)?(?:的)?…{tail:Alliance}", ("发起", "组建", "成立")),
    # 联盟秘书处设在盐城高新区; 联席会议办公室设在教育部
    Frame("secretariat_at", "SECRETARIAT_OF", rf"{{tail:{CLUB}}}(?:的)?(?:常设)?(?:秘书处|办公室|秘书长单位|日常办事机构)【设在|设于|设立在|挂靠在?|落户|落在|放在|依托|为|是|由】{{head}}", ("秘书处", "办公室", "秘书长单位", "办事机构")),
    Frame("secretariat_then", "SECRETARIAT_OF", rf"{{tail:{CLUB}}}[^。；]{{0,120}}?[，,](?:其|首届|第一届)?(?:秘书处|办公室)【设在|设于|设立在|挂靠在?|落户】{{head}}", ("秘书处", "办公室")),
    Frame("secretariat_by", "SECRETARIAT_OF", rf"{{tail:{CLUB}}}(?:的)?(?:常设)?(?:秘书处|办公室|秘书处工作|办公室工作|日常工作)【由】{{head}}(?:承担|担任|负责)", ("由",)),
    Frame("secretariat_held", "SECRETARIAT_OF", rf"^{{head}}~【承担|担任|成为|为|是|作为】{{tail:{CLUB}}}(?:的)?(?:秘书处|秘书长)(?:单位|工作|职责|所在)?", ("秘书",)),
)  # fmt: skip

# 徐州高新区与中国矿业大学结对
PAIRED = (
    Frame("paired", "PAIRED_WITH", r"{head+}(?:分别)?(?:与|和|同){tail+}[^，。；]{0,12}?【结对|结成[^，。；]{0,8}对子|结为对子|配对|结成对|达成结对|签署结对|签订结对】", PAIRS),
    Frame("paired_back", "PAIRED_WITH", r"{tail+}(?:分别)?(?:与|和|同){head+}[^，。；]{0,12}?【结对|结成[^，。；]{0,8}对子|结为对子|配对|结成对|达成结对|签署结对|签订结对】", PAIRS),
    Frame("paired_verb", "PAIRED_WITH", r"^{head+}~【结对|牵手|携手结对】(?:高校|大学)?(?:的)?{tail+}", PAIRS),
    Frame("paired_verb_back", "PAIRED_WITH", r"^{tail+}~【结对】(?:高新区|园区|的)?{head+}", PAIRS),
    # 深化与某大学的结对合作; 某高新区、某大学结对
    Frame("paired_tie", "PAIRED_WITH", rf"^{{head:Zone}}[^，。；{ANY}]{{1,8}}(?:与|和|同){{tail+:University}}的?【结对】", PAIRS),
    Frame("paired_side", "PAIRED_WITH", r"^{head:Zone}、{tail:University}(?:正式|成功|签约)*【结对|结成[^，。；]{0,8}对子】", PAIRS),
    # 与南京建邺高新区结对的南京工程学院
    Frame("paired_of", "PAIRED_WITH", r"与{head}【结对】(?:的)?(?:高校)?{tail}", PAIRS),
    Frame("paired_of_back", "PAIRED_WITH", r"与{tail}【结对】(?:的)?(?:高新区|园区)?{head}", PAIRS),
    Frame("paired_list", "PAIRED_WITH", rf"(?<!{SIGNS['Zone']}[、和]){{head}}(?P<by>—|-|－|与){{tail}}(?=[、，和；等])", PAIRS),
)  # fmt: skip


@Language.component("zhengtu_membership")
def membership(doc: Doc) -> Doc:
    say(doc, framed(doc, FRAMES))
    say(doc, _offices(doc))
    say(doc, _seats(doc))
    say(doc, _understood(doc))
    return say(doc, _paired(doc))


BODIES = "".join(SIGNS[type] for type in ("Agency", "Enterprise", "University", "Platform", "Association", "Zone"))
ROW = rf"[{BODIES}](?:[、和与及][{BODIES}]){{0,40}}"
OFFICE = re.compile(rf"(?P<office>{SIGNS['Agency']})(?:设在|设于|挂靠在)(?P<hosts>{ROW})")
# 指挥部下设办公室; 办公室设在某局: the office of the commission spoken of
HAS_OFFICE = re.compile(
    rf"(?P<club>{SIGNS['Agency']})[^，。；{ANY}]{{0,4}}下设(?:工作)?办公室|(?:^|(?<=[，。；、]))(?:领导小组|指挥部|联席会议|委员会|工作组)?(?:下设(?:工作)?)?办公室，?(?:地点)?设在(?P<hosts>{ROW})"
)
# 成员由教育部、财政部等部门负责同志组成; 成员：公安部、商务部有关负责人; 总指挥：某委主要负责人
MEMBERS_OF = re.compile(
    rf"(?:^|(?<=[，。；]))(?P<office>办公室)?(?:主要)?成员(?:单位)?(?:主要)?(?:由|为|是|有|包括|：|:)\s*(?P<row>{ROW})"
    rf"|(?:总指挥|指挥长|组长|召集人|主任|副组长|主席)(?:由|：|:)\s*(?P<led>[{BODIES}](?:(?:主要|分管|有关|相关|党组)?(?:负责人|负责同志|领导|领导同志)?[、和][{BODIES}]){{0,20}})(?:主要|分管|有关|相关|党组)?(?:负责人|负责同志|领导)"
)
# 办公室主任由副局长李明兼任，副主任由王强兼任; 由副局长李明兼任办公室主任
HEADS_OFFICE = re.compile(
    rf"办公室主任由[^，。；{SIGNS['Person']}]{{0,24}}(?P<one>{SIGNS['Person']})(?:同志)?(?:兼任|担任)(?:，副主任由[^，。；{SIGNS['Person']}]{{0,24}}(?P<two>{SIGNS['Person']})(?:同志)?(?:兼任|担任))?"
    rf"|(?P<three>{SIGNS['Person']})(?:同志)?(?:兼任|担任)办公室主任"
)
COMMISSION = tuple(words("kinds", "commission"))
NEAR = 8  # sentences between the naming of a commission and its members


def _offices(doc: Doc) -> Iterator[Statement]:
    """联席会议办公室设在教育部, where the office is a name of its own: it serves the whole and is a part of its host."""
    told = naming(doc, "Agency") if "办公室" in notes(doc).text else ()
    known = {named.thing for named in notes(doc).mentions} if told else set()
    for part in told:
        for found in OFFICE.finditer(part.line.text):
            office = part.line.slots[found.start("office")]
            assert office
            whole = Thing("Agency", office.thing.name.removesuffix("办公室").removesuffix("秘书处"))
            if not office.thing.name.endswith(("办公室", "秘书处")):
                continue
            for host in part.line.named(*found.span("hosts")):
                yield Statement(office.thing, "PART_OF", host.thing, office.start, host.end, "office_host")
            if whole in known and whole != office.thing:
                end = part.line.ends[found.end() - 1]
                yield Statement(office.thing, "SECRETARIAT_OF", whole, office.start, end, "office_at")


def _seats(doc: Doc) -> Iterator[Statement]:
    """The bodies that make up the commission spoken of, and its office."""
    club: Slot | None = None
    age = 0
    told: set[tuple[Thing, Thing]] = set()
    for part in read(doc):
        line, age = part.line, age + 1
        named = _commissions(line) if CLUBS & part.types else []
        first = named[0] if named else club
        for found in MEMBERS_OF.finditer(line.text) if first and (named or age <= NEAR) else ():
            yield from _members(line, found, first)
        for found in HAS_OFFICE.finditer(line.text) if first and (named or age <= NEAR) else ():
            fresh = [one for one in _its_office(line, found, first) if (one.head, one.tail) not in told]
            told.update((one.head, one.tail) for one in fresh)
            yield from fresh
        for found in HEADS_OFFICE.finditer(line.text) if first and (named or age <= NEAR) else ():
            yield from _heads(line, found, first)
        if named:
            club, age = named[-1], 0


CLUBS = frozenset(["Agency", "Association"])


def _commissions(line: Line) -> list[Slot]:
    return [slot for slot in line.slots if slot and slot.type in CLUBS and slot.thing.name.endswith(COMMISSION)]


def _members(line: Line, found: re.Match[str], club: Slot | None) -> Iterator[Statement]:
    assert club
    whole = _office_of(club.thing) if found["office"] else club.thing
    for slot in line.named(*found.span("row" if found["row"] else "led")):
        if slot.thing != whole:
            yield Statement(
                slot.thing, "MEMBER_OF", whole, line.starts[found.start()], slot.end, "member_of_commission"
            )


def _its_office(line: Line, found: re.Match[str], club: Slot | None) -> Iterator[Statement]:
    own = line.slots[found.start("club")] if found["club"] else club
    assert own
    if not own.thing.name.endswith(COMMISSION):
        return
    start, end, office = line.starts[found.start()], line.ends[found.end() - 1], _office_of(own.thing)
    yield Statement(office, "SECRETARIAT_OF", own.thing, start, end, "office_of_commission")
    for host in line.named(*found.span("hosts")) if found["hosts"] else ():
        yield Statement(office, "PART_OF", host.thing, start, host.end, "office_host")


def _heads(line: Line, found: re.Match[str], club: Slot | None) -> Iterator[Statement]:
    assert club
    for name, title in (("one", "主任"), ("two", "副主任"), ("three", "主任")):
        slot = line.slots[found.start(name)] if found[name] else None
        if slot:
            start, end = line.starts[found.start()], line.ends[found.end() - 1]
            yield Statement(
                slot.thing, "WORKS_AT", _office_of(club.thing), start, end, "heads_office", attributes={"title": title}
            )


def _office_of(club: Thing) -> Thing:
    return Thing("Agency", club.name + "办公室")


# 17家发起单位和成员是：甲高新区、乙高新区; 首届秘书处设在某高新区: of the alliance named before
MEMBERS = re.compile(
    rf"(?:我国|国内|中方|国外|外方|境外)(?:高校|企业|机构|院校)(?:包括|有|为)(?P<abroad>(?:{SIGNS['Place']}的)?[{ANY}](?:[、和与及](?:{SIGNS['Place']}的)?[{ANY}]){{0,40}})"
    rf"|(?:发起|成员|会员|理事|创始)(?:单位|高校|企业|园区)?(?:和(?:发起|成员|会员|理事)(?:单位)?)?(?:分别)?(?:是|有|为|包括|包含|涵盖)?[：:]?"
    rf"(?P<members>[{ANY}](?:[、和与及][{ANY}])+)"
    r"|(?:首届|首任|轮值|第[一二三四五]届)?(?:副?理事长|副?会长|常务理事|副?主席|监事长|牵头|发起|成员|会员|理事)单位(?:分别)?(?:为|是|有|包括|由|：)"
    rf"(?P<seated>[{ANY}](?:[、和与及][{ANY}]){{0,40}})"
)
# 甲大学当选理事长单位，乙公司为首批成员: of the alliance named before
SEATS = re.compile(
    rf"(?P<members>[{ANY}](?:(?:以及|[、和与及])[{ANY}]){{0,40}})(?:等[^，。；{ANY}]{{0,12}}?)?(?:分别|共同|均|同时|还|也|一致|正式|成功|被)*(?:当选为?|成为|担任|任|入选|推选为|推举为|选为|为|是)(?:其|该联盟|联盟)?"
    r"(?:首批|首届|首任|新一届|创始|发起|轮值|常务|执行|第[一二三四五]届)*(?:副?理事长|副?会长|理事|成员|会员|监事长|监事|秘书长|副?主席|发起|牵头|创始)(?:单位|高校|企业|成员|方)?(?=[，。；、和]|$)"
)
SEATED = re.compile(rf"(?:秘书处|秘书长单位)(?:设在|设于|设立在|挂靠在?|落户|落在)(?P<seat>[{ANY}])")
UNNAMED = ("单位", "成员", "秘书处", "高校", "企业", "机构")
AGE = 4  # sentences between an alliance and what is told of it without its name


def _understood(doc: Doc) -> Iterator[Statement]:
    """Members and seats of the alliance that the sentences before are about."""
    club, age = None, 0
    for part in read(doc) if naming(doc, "Alliance") else ():
        line, age = part.line, age + 1
        for slot in line.slots if "Alliance" in part.types else ():
            if slot and slot.type == "Alliance":
                club, age = slot.thing, 0
        if not club or age > AGE or not any(word in line.text for word in UNNAMED):
            continue
        for found in MEMBERS.finditer(line.text):
            for slot in line.named(*found.span(next(name for name in ("members", "seated", "abroad") if found[name]))):
                if found["abroad"] and slot.type == "Place":
                    continue
                yield Statement(
                    slot.thing, "MEMBER_OF", club, line.starts[found.start()], slot.end, "member_of_understood"
                )
        for found in SEATS.finditer(line.text):
            for slot in line.named(*found.span("members")):
                if slot.type != "Person":
                    yield Statement(
                        slot.thing, "MEMBER_OF", club, slot.start, line.ends[found.end() - 1], "seat_of_understood"
                    )
        for found in SEATED.finditer(line.text):
            for slot in line.named(*found.span("seat")):
                start = line.starts[found.start()]
                yield Statement(slot.thing, "SECRETARIAT_OF", club, start, slot.end, "seat_of_understood")


def _paired(doc: Doc) -> Iterator[Statement]:
    """Pairs as the text gives them: one with several, or 分别 in the order told; A、B与C、D alone says no pair."""
    known = notes(doc).source.date
    for part in read(doc):
        if any(cue in part.line.text for cue in PAIRS):
            yield from _pairs_of(doc, part, known)
        yield from _signed_pairs(doc, part.line)


COUPLES = re.compile(rf"{SIGNS['Zone']}[与和同]{SIGNS['University']}(?![、和]{SIGNS['University']})")


def _couples(match: Match) -> Iterator[tuple[Slot, Slot]]:
    """甲高新区与乙大学、丙高新区与丁大学分别结对: each with its own."""
    for found in COUPLES.finditer(match.line.text, *match.span()):
        zone, university = match.line.slots[found.start()], match.line.slots[found.end() - 1]
        if zone and university:
            yield zone, university


SIGNED_PAIR = re.compile(
    rf"(?P<head>{SIGNS['Zone']})(?:与|和|同)(?P<tail>{SIGNS['University']})[^，。；{ANY}]{{0,8}}(?:签署|签订|签下)了?[^，。；{ANY}]{{0,8}}(?P<by>{SIGNS['Policy']})"
)


def _signed_pairs(doc: Doc, line: Line) -> Iterator[Statement]:
    """某高新区与某大学签署结对协议: where the name of what they sign says so."""
    for found in SIGNED_PAIR.finditer(line.text):
        one, other, paper = (line.slots[found.start(end)] for end in ("head", "tail", "by"))
        if one and other and paper and "结对" in notes(doc).text[paper.start : paper.end]:
            yield Statement(one.thing, "PAIRED_WITH", other.thing, one.start, paper.end, "pair_signed", "done")


def _pairs_of(doc: Doc, part: Read, known: str) -> Iterator[Statement]:
    for frame in family(PAIRED)[part.types]:
        for match in matched(frame, part):
            heads, tails = match.ends("head"), match.ends("tail")
            several = COUPLES.findall(match.found.group())
            if len(several) > 1:
                pairs = list(_couples(match))
            elif len(heads) == 1 or len(tails) == 1:
                pairs = [(head, tail) for head in heads for tail in tails]
            elif len(heads) == len(tails) and "分别" in match.found.group():
                pairs = list(zip(heads, tails, strict=True))
            else:
                continue
            yield from stated_pairs(notes(doc).text, match, known, pairs)
