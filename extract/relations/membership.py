"""MEMBER_OF, SECRETARIAT_OF: who belongs to an alliance or a commission and serves it; and PAIRED_WITH (`pairing`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either, words
from extract.notes import Statement, Thing, notes
from extract.relations.family import framed, naming, read, say
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.pairing import paired
from extract.relations.stance import denied, status

CLUB = "Alliance|Association|Agency"
SEAT = r"(?:的)?(?:共同|首批|联合|主要)?(?:发起|成员|会员|理事长|副理事长|常务理事|理事|牵头|组长|副组长|会长|副会长|常务副会长|监事长|轮值主席|主席|创始)(?:长|成员)?(?:单位|方|城市|高校|企业)"
PARTY = "University|Platform|Enterprise|Agency|Association|Zone"
LEADS = rf"(?:作为[^，。；{ANY}]{{0,8}})?(?:共同|联合)?(?:牵头|领衔|主导|倡议|发起)(?:倡议|发起|组建|成立|筹建)?"
FOUND = r"(?:共同|联合|参与|协同|正式|携手|倡议|牵头)*(?:发起|组建|成立|建立|设立|组成|创建|筹建|参与|加入|加盟)"
TAKES, GATHERS = either("clauses", "takes in"), either("clauses", "gathers members")
CUE_TAKES = (*sorted(words("clauses", "takes in")), "推选", "推举", "选举", "增选", "增补", "遴选")
CUE_GATHERS = tuple(sorted(words("clauses", "gathers members")))

# 成员|已由12家扩大到17家，涵盖
COUNTED = rf"(?:单位|企业|高校)?[^，。；{ANY}]{{0,20}}\d+余?多?[家个所]，(?:其中)?(?:包括|涵盖|有|分别[是为]|包含|既有)"
FRAMES = (
    # 某高新区加入某联盟
    Frame("joined", "MEMBER_OF", rf"^{{head+}}~【加入|获准加入|申请加入|加盟】了?(?:由{{:{PARTY}}}[^，。；{ANY}]{{0,12}}?的)?…{{tail:{CLUB}}}", ("加入", "加盟")),
    # 加入某联盟的有甲高新区、乙高新区等21家
    Frame("who_joined", "MEMBER_OF", rf"【加入|加盟】{{tail:{CLUB}}}的[^，。；{ANY}]{{0,8}}?(?:有|包括|是|为|：){{head+}}", ("加入", "加盟")),
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
    # 甲县、乙县签署备忘录，宣告某联盟成立
    Frame("declared", "MEMBER_OF", r"^{head+}~【宣告|宣布|标志着】{tail:Alliance}(?:正式)?(?:成立|组建)", ("宣告", "宣布", "标志着"), several=True),
    # 联盟由甲高新区牵头，乙、丙等9家高新区共同发起
    Frame("led_and_founded", "MEMBER_OF", rf"{{tail:Alliance}}[，,]?是?[^，。；{ANY}]{{0,16}}【由】{{head*:{PARTY}}}{LEADS}，?(?:并|与|由|会同|联合|携手|协同)*{{head2*:{PARTY}}}[^，。；{ANY}]{{0,14}}?{FOUND}", ("由",)),
    # 由甲大学牵头成立某联盟; 甲高新区牵头组建某联盟: who leads others is one of them, but for a body of government
    Frame("leads_founding", "MEMBER_OF", rf"(?:^|(?<=由)){{head+:University|Platform|Enterprise|Association|Zone}}(?:(?:等[^，。；{ANY}]{{0,8}})?(?:共同|联合)?【牵头】，?(?:(?:联合|会同|携手|协同){{head2*}})?~{FOUND}了?…{{tail:Alliance}})", ("牵头",)),
    # 支持甲大学与乙医院共同发起某联盟; 鼓励甲高新区牵头组建某联盟
    Frame("helped_to_found", "MEMBER_OF", rf"【支持|鼓励|推动|引导】{{head+:University|Platform|Enterprise|Association|Zone}}(?:等[^，。；{ANY}]{{0,10}})?(?:牵头|共同|联合|，)+(?:(?:联合|会同|携手|协同){{head2*}})?{FOUND}…{{tail:Alliance}}", ("支持", "鼓励", "推动", "引导"), status="planned"),
    # 联盟吸纳甲大学、乙公司为成员; 甲公司被吸纳为联盟理事单位
    Frame("takes_in", "MEMBER_OF", rf"{{tail:{CLUB}}}(?:[^，。；{ANY}]{{0,12}}，)?[^，。；{ANY}]{{0,12}}?【{TAKES}】了?{{head+:{PARTY}}}[^，。；{ANY}]{{0,10}}?(?:为|成为|作为|加入|入盟|进入|入会)", CUE_TAKES),
    Frame("taken_in", "MEMBER_OF", rf"^{{head+:{PARTY}}}~【(?:被|获)?(?:{TAKES}|推选|推举|选举|增选|增补|遴选)(?:为|成为|进)】{{tail:{CLUB}}}(?:的)?{SEAT}", CUE_TAKES),
    # 联盟汇聚甲大学、乙公司等21家单位
    Frame("gathers", "MEMBER_OF", rf"{{tail:Alliance}}(?:[^，。；{ANY}]{{0,16}}，)?(?:目前|现|现已|已|首批|共|由[^，。；]{{0,20}}，)*【{GATHERS}】了?(?:包括|来自[^，。；{ANY}]{{0,10}}的)?{{head+:{PARTY}}}(?:等|在内|[\d两三四五六七八九十])[^，。；{ANY}]{{0,12}}?(?:家|单位|高校|企业|机构|院所|园区|成员|会员|高新区|加入|参与|伙伴)", CUE_GATHERS),
    # 联盟成员已达42家，包括甲大学、乙公司
    Frame("counted_members", "MEMBER_OF", rf"{{tail:Alliance}}[^，。；{ANY}]{{0,16}}【成员|会员】{COUNTED}{{head+}}", ("成员", "会员")),
    # A、B等5家企业发起成立联盟: founders are members
    Frame("founders", "MEMBER_OF", r"^{head+:University|Platform|Enterprise|Agency|Association|Zone}(?![^，。；]{0,20}(?:组织|指导|推动|见证))~【(?:联合|共同)?(?:倡议|牵头)?发起(?:成立|组建|设立|建立)?】了?…{tail:Alliance}", ("发起",)),
    Frame("founded_together", "MEMBER_OF", r"^{head+}~【(?:联合|共同|携手)(?:成立|组建|组成|结成|建立|设立)】了?…{tail:Alliance}", ("联合", "共同", "携手")),
    Frame("founded_by", "MEMBER_OF", r"{tail:Alliance}~【由】{head*}~(?:联合|共同)?(?:倡议|牵头)?(?:发起|组建|成立)", ("发起", "组建", "成立")),
    # 某联盟，由甲、乙等30家企业共同发起; 某联盟是于某年由甲、乙联合发起成立
    Frame("founded_by_then", "MEMBER_OF", rf"{{tail:Alliance}}[，,]?是?(?:[^，。；{ANY}]{{0,16}}(?:{{:Agency|Association}}[^，。；{ANY}]{{0,8}})?)?【由】{{head*:University|Platform|Enterprise|Agency|Association|Zone}}[^，。；{ANY}]{{0,14}}?(?:联合|共同)?(?:倡议|牵头)?(?:发起|组建)", ("发起", "组建")),
    Frame("founded_by_of", "MEMBER_OF", r"【由】{head*}~(?:联合|共同)(?:发起|组建|成立)(?:成立|组建|设立)?(?:的)?…{tail:Alliance}", ("发起", "组建", "成立")),
    # 由甲高新区发起，乙高新区、丙高新区等12家园区参与的某联盟: all are members, who began it founded it
    Frame("begun_with", "MEMBER_OF", rf"【由】{{head+:{PARTY}}}(?:共同|联合)?(?:牵头|倡议|率先)?发起，{{head2*:{PARTY}}}[^，。；{ANY}]{{0,14}}?(?:共同|联合|积极)?(?:参与|加入|组成|响应|参加)(?:组建|成立)?的?{{tail:Alliance}}", ("发起",)),
    Frame("begun_by", "ESTABLISHED", rf"【由】{{head+:{PARTY}}}(?:共同|联合)?(?:牵头|倡议|率先)?发起，[^。；，]{{1,120}}?(?:参与|加入|组成|响应|参加)(?:组建|成立)?的?{{tail:Alliance}}", ("发起",)),
    # 联盟秘书处设在盐城高新区; 联席会议办公室设在教育部
    Frame("secretariat_at", "SECRETARIAT_OF", rf"{{tail:{CLUB}}}(?:的)?(?:常设)?(?:秘书处|办公室|秘书长单位|日常办事机构)【设在|设于|设立在|挂靠在?|落户|落在|放在|依托|为|是|由】{{head}}", ("秘书处", "办公室", "秘书长单位", "办事机构")),
    Frame("secretariat_then", "SECRETARIAT_OF", rf"{{tail:{CLUB}}}[^。；]{{0,120}}?[，,](?:其|首届|第一届)?(?:秘书处|办公室)【设在|设于|设立在|挂靠在?|落户】{{head}}", ("秘书处", "办公室")),
    Frame("secretariat_by", "SECRETARIAT_OF", rf"{{tail:{CLUB}}}(?:的)?(?:常设)?(?:秘书处|办公室|秘书处工作|办公室工作|日常工作)【由】{{head}}(?:承担|担任|负责)", ("由",)),
    Frame("secretariat_held", "SECRETARIAT_OF", rf"^{{head}}~【承担|担任|成为|为|是|作为】{{tail:{CLUB}}}(?:的)?(?:秘书处|秘书长)(?:单位|工作|职责|所在)?", ("秘书",)),
)  # fmt: skip

# Who founds an alliance with others is a member of it; these frames say so of its founders alone
FOUND_IT = frozenset(
    [
        "led_and_founded",
        "leads_founding",
        "helped_to_found",
        "founders",
        "founders_with",
        "founded_together",
        "founded_by",
        "founded_by_then",
        "founded_by_of",
        "declared",
    ]
)


@Language.component("zhengtu_membership")
def membership(doc: Doc) -> Doc:
    told = [*framed(doc, FRAMES)]
    say(doc, [*told, *(replace(one, relation="ESTABLISHED") for one in told if one.rule in FOUND_IT)])
    say(doc, _offices(doc))
    say(doc, _seats(doc))
    say(doc, _understood(doc))
    say(doc, _rostered(doc))
    return say(doc, paired(doc))


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
    rf"|(?:^|(?<=[，。；]))(?:该|本)?(?:{either('kinds', 'commission')})(?:成员(?:单位)?)?(?:主要|共)?由(?:[^，。；{ANY}]{{0,12}}牵头，)?(?P<made>{ROW})[^。；{ANY}]{{0,20}}?(?:组成|构成)"
    rf"|(?:总指挥|指挥长|组长|召集人|主任|副组长|主席)(?:由|：|:)\s*(?P<led>[{BODIES}](?:(?:主要|分管|有关|相关|党组)?(?:负责人|负责同志|领导|领导同志)?[、和][{BODIES}]){{0,20}})(?:主要|分管|有关|相关|党组)?(?:负责人|负责同志|领导)"
)
# 办公室主任由副局长李明兼任 (but not of 组建某办公室，办公室主任由……, which is an office of its own)，副主任由王强兼任; 由副局长李明兼任办公室主任
HEADS_OFFICE = re.compile(
    rf"(?<!办公室，)办公室主任由[^，。；{SIGNS['Person']}]{{0,24}}(?P<one>{SIGNS['Person']})(?:同志)?(?:兼任|担任)(?:，副主任由[^，。；{SIGNS['Person']}]{{0,24}}(?P<two>{SIGNS['Person']})(?:同志)?(?:兼任|担任))?"
    rf"|(?P<three>{SIGNS['Person']})(?:同志)?(?:兼任|担任)办公室主任"
)
# 日常工作由某局承担, 秘书处设在某局: of the commission or the alliance spoken of
SERVES = re.compile(
    rf"(?:^|(?<=[，。；、]))(?:其|该?联盟|该?联席会议)?的?(?:日常|具体|秘书处|办公室|秘书)(?:协调|管理|运营|运行|联络|服务|事务)?工作，?由(?P<one>[{ANY}])[^，。；{ANY}]{{0,8}}?(?:承担|负责|担任|牵头)"
    rf"|(?:^|(?<=[，。；、]))(?:其|并由|由)?(?P<other>[{ANY}])(?:具体)?(?:承担|负责)(?:其|该?联盟|该?联席会议)的?(?:日常|秘书处|办公室)(?:协调|管理|运营|运行|联络|服务)?工作"
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
                if whole.name.endswith(COMMISSION) and whole not in known:
                    yield Statement(host.thing, "SECRETARIAT_OF", whole, office.start, host.end, "office_host")
            if whole in known and whole != office.thing:
                end = part.line.ends[found.end() - 1]
                yield Statement(office.thing, "SECRETARIAT_OF", whole, office.start, end, "office_at")
                yield Statement(office.thing, "PART_OF", whole, office.start, end, "office_at")


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
        if first and (named or age <= AGE):
            yield from _serving(line, first.thing)
        if named:
            club, age = named[-1], 0


CLUBS = frozenset(["Agency", "Association"])


def _commissions(line: Line) -> list[Slot]:
    return [slot for slot in line.slots if slot and slot.type in CLUBS and slot.thing.name.endswith(COMMISSION)]


def _members(line: Line, found: re.Match[str], club: Slot | None) -> Iterator[Statement]:
    assert club
    whole = _office_of(club.thing) if found["office"] else club.thing
    row = next(name for name in ("row", "made", "led") if found[name])
    for slot in line.named(*found.span(row)):
        if slot.thing != whole:
            yield Statement(
                slot.thing, "MEMBER_OF", whole, line.starts[found.start()], slot.end, "member_of_commission"
            )


def _serving(line: Line, club: Thing) -> Iterator[Statement]:
    """Who does the daily work of a commission or an alliance."""
    for found in SERVES.finditer(line.text) if "工作" in line.text else ():
        slot = line.slots[found.start("one" if found["one"] else "other")]
        if slot and slot.type not in ("Person", "Place") and slot.thing != club:
            start, end = line.starts[found.start()], line.ends[found.end() - 1]
            yield Statement(slot.thing, "SECRETARIAT_OF", club, start, end, "daily_work")


def _its_office(line: Line, found: re.Match[str], club: Slot | None) -> Iterator[Statement]:
    own = line.slots[found.start("club")] if found["club"] else club
    assert own
    if not own.thing.name.endswith(COMMISSION):
        return
    start, end, office = line.starts[found.start()], line.ends[found.end() - 1], _office_of(own.thing)
    yield Statement(office, "SECRETARIAT_OF", own.thing, start, end, "office_of_commission")
    yield Statement(office, "PART_OF", own.thing, start, end, "office_of_commission")
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


# 甲大学、乙大学2所高校和丙公司等26家企业: kinds of members told one behind the other
LINK = rf"(?:等?(?:\d+|[一二两三四五六七八九十]{{1,3}})余?多?[家所个名位][^，。；、和{ANY}]{{0,8}})?(?:以及|[、和与及])"
# 四川——甲高新区、乙高新区；重庆——丙高新区: by the place that they lie in
OVER = rf"{SIGNS['Place']}(?:的|——|—|：|:)"
# 17家发起单位和成员是：甲高新区、乙高新区; 首届秘书处设在某高新区: of the alliance named before
MEMBERS = re.compile(
    rf"(?:我国|国内|中方|国外|外方|境外)(?:高校|企业|机构|院校)(?:包括|有|为)(?P<abroad>(?:{SIGNS['Place']}的)?[{ANY}](?:[、和与及](?:{SIGNS['Place']}的)?[{ANY}]){{0,40}})"
    rf"|(?:发起|成员|会员|理事|创始)(?:单位|高校|企业|园区)?(?:和(?:发起|成员|会员|理事)(?:单位)?)?(?:还|另|也|分别|主要|目前|现)?(?:是|有|为|包括|包含|涵盖|囊括)?[：:]?"
    rf"(?P<members>(?:{OVER})?[{ANY}](?:(?:{LINK}|[，；](?={OVER}))(?:{OVER})?[{ANY}])+)"
    r"|(?:首届|首任|轮值|第[一二三四五]届)?(?:副?理事长|副?会长|常务理事|副?主席|监事长|发起|成员|会员|理事|牵头(?!单位：))单位(?:还|另|也|分别)?(?:为|是|有|包括|由|：)"
    rf"(?P<seated>[{ANY}](?:{LINK}[{ANY}]){{0,40}})"
    rf"|(?:{TAKES})了?(?P<taken>[{ANY}](?:{LINK}[{ANY}]){{0,40}})[^，。；{ANY}]{{0,10}}?(?:为|成为|作为)[^，。；{ANY}]{{0,6}}(?:成员|会员|理事)"
    rf"|(?:成员|会员){COUNTED}(?P<counted>[{ANY}](?:{LINK}[{ANY}]){{0,40}})"
    rf"|(?P<joined>[{ANY}](?:{LINK}[{ANY}]){{0,40}})等?[^，。；{ANY}]{{0,20}}?加入(?:其中|进来|联盟|该联盟)?(?=[，。；]|$)"
)
ELSEWHERE = re.compile(rf"{OVER}(?P<members>[{ANY}](?:{LINK}[{ANY}])*)")  # …；重庆——丙高新区: the row goes on
# 甲大学当选理事长单位，乙公司为首批成员: of the alliance named before
SEATS = re.compile(
    rf"(?P<members>[{ANY}](?:(?:以及|[、和与及])[{ANY}]){{0,40}})(?:等[^，。；{ANY}]{{0,12}}?)?(?:分别|共同|均|同时|还|也|一致|正式|成功|被|新)*(?:当选为?|成为|晋升为|晋为|吸纳为|加入为|新增为|担任|任|入选|推选为|推举为|选为|为|是)(?:其|该联盟|联盟)?"
    r"(?:首批|首届|首任|新一届|创始|发起|轮值|常务|执行|第[一二三四五]届)*(?:副?理事长|副?会长|理事|成员|会员|监事长|监事|秘书长|副?主席|发起|牵头|创始)(?:单位|高校|企业|成员|方)?(?=[，。；、和]|$)"
)
# 某联盟成员单位名单, and below it 1.甲高新区 on lines of their own
ROSTER = re.compile(
    rf"(?P<club>{SIGNS['Alliance']}|{SIGNS['Association']})[^。；，{ANY}]{{0,8}}(?:成员|会员|理事|发起)"
    rf"[^。；，{ANY}]{{0,4}}(?:名单|名录)[^。；，{ANY}]{{0,8}}$"
)
ENTRY = re.compile(
    rf"\s*(?:[（(]?[一二三四五六七八九十\d]{{1,3}}[）)、.．]?)?\s*{SIGNS['Place']}?[{BODIES}](?:[、，\s]{{0,4}}[{BODIES}])*[；;，。、]?\s*"
)
SEATED = re.compile(rf"(?:秘书处|秘书长单位)(?:设在|设于|设立在|挂靠在?|落户|落在)(?P<seat>[{ANY}])")
MEMBER_GROUPS = ("members", "seated", "taken", "counted", "abroad", "joined")
UNNAMED = ("单位", "成员", "秘书处", "高校", "企业", "机构", "工作", "加入")
AGE = 4  # sentences between an alliance and what is told of it without its name


def _rostered(doc: Doc) -> Iterator[Statement]:
    """The members on the lines below the heading of a roster, up to the first line that says more than names."""
    club: Slot | None = None
    for part in read(doc) if naming(doc, "Alliance") or naming(doc, "Association") else ():
        line = part.line
        if heading := ROSTER.search(line.text):
            club = line.slots[heading.start("club")]
        elif club and ENTRY.fullmatch(line.text):
            for slot in line.named(0, len(line.text)):
                yield Statement(slot.thing, "MEMBER_OF", club.thing, slot.start, slot.end, "on_the_roster")
        elif line.text.strip():
            club = None


def _beside(line: Line, more: re.Match[str], club: Thing) -> Iterator[Statement]:
    for slot in line.named(*more.span("members")):
        yield Statement(slot.thing, "MEMBER_OF", club, slot.start, slot.end, "member_of_understood")


def _is_over(line: Line, slot: Slot) -> bool:
    """Whether a place only says where the members behind it lie: 四川——甲高新区."""
    return re.match("的|—|：|:", line.text[line.slots.index(slot) + 1 :][:1]) is not None


def _understood(doc: Doc) -> Iterator[Statement]:
    """Members and seats of the alliance that the sentences before are about."""
    club: Thing | None = None
    age, rowed = 0, False
    for part in read(doc) if naming(doc, "Alliance") else ():
        line, age = part.line, age + 1
        more = ELSEWHERE.match(line.text) if club and rowed else None
        if more and club:
            yield from _beside(line, more, club)
        rowed = more is not None
        for slot in line.slots if "Alliance" in part.types else ():
            if slot and slot.type == "Alliance":
                club, age = slot.thing, 0
        if not club or age > AGE or not any(word in line.text for word in UNNAMED):
            continue
        for found in MEMBERS.finditer(line.text):
            if denied(line.text[max(0, found.start() - 4) : found.end()]) or (found["joined"] and age > 1):
                continue
            rowed = bool(found["members"])
            for slot in line.named(*found.span(next(name for name in MEMBER_GROUPS if found[name]))):
                if slot.type == "Place" and (found["abroad"] or _is_over(line, slot)):
                    continue
                start, joins = line.starts[found.start()], bool(found["joined"])
                end = line.ends[found.end() - 1] if joins else slot.end
                stance = status(found.group()) if joins else ""
                yield Statement(slot.thing, "MEMBER_OF", club, start, end, "member_of_understood", stance)
        for found in SEATS.finditer(line.text):
            if denied(line.text[max(0, found.start() - 4) : found.end()]):
                continue
            for slot in line.named(*found.span("members")):
                if slot.type != "Person":
                    yield Statement(
                        slot.thing, "MEMBER_OF", club, slot.start, line.ends[found.end() - 1], "seat_of_understood"
                    )
        yield from _serving(line, club)
        for found in SEATED.finditer(line.text):
            for slot in line.named(*found.span("seat")):
                start = line.starts[found.start()]
                yield Statement(slot.thing, "SECRETARIAT_OF", club, start, slot.end, "seat_of_understood")
