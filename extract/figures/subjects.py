"""Who a number is about: through ellipsis over clauses, and in a policy the policy itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from extract.figures.metrics import SIZE, content_start, verbs
from extract.figures.papers import policy_at
from extract.figures.spots import CLAUSE, COUNTED, FAR, Spot
from extract.figures.topics import OF_FUND, SEVERAL, class_word, made, place_of, unnamed
from extract.lists.load import either, words
from extract.names.former import is_former
from extract.notes import Named, Notes, Sentence, Thing
from extract.segment import cut

SUBJECTS = {
    "Zone", "Program", "Alliance", "Fund", "FinancialProduct", "University", "Platform", "Enterprise",
    "Place", "Policy", "Association", "Agency", "Event", "Industry", "Product",
}  # fmt: skip
OWNERS = SUBJECTS - {"Place", "Agency", "Industry"}
ACTORS = {"Zone", "University", "Platform", "Enterprise", "Place", "Alliance"}  # in a policy, of a figure of their own
LIST_GOES_ON = tuple("、和与及")
# 来自云台大学，东海大学等在内的44所高校: the last of a list
LIST_ENDS = re.compile(
    r"等(?:在内的?)?(?=\d|[一二三四五六七八九十百]{1,3}[余多]?[所家个名位项座])|等(?:在内的|[^，。；、\d]{0,4}的)"
)
# 全国金奖, 全国百强县, 全国文明单位: an honour and not the country.
NATION = re.compile(
    r"我国|全国(?!各|性|人大|政协|[重总工科]|[金银铜特一二三]等?奖|[冠亚季]军|首(?!套)|第|名[列优]|[百十][强佳大]|三八|五一|文明|示范|先进|优秀"
    r"|模范|劳动模范|领先)|(?<!地区)国内(?=生产总值|旅游|[市消]|居民)|(?<!其)中国(?![人队籍驻式梦代科]|企业|政府|公民|学者|专家|代表|技术人员|医疗队|维和|援|海警|海军|军|特色|故事|方案|智慧|品牌|传统"
    r"|共产党|大学生|青年|[^，。；、\d]{1,14}(?:[会局所院部队团馆]|公司|集团|大学|银行|[男女][篮足排子]))"
)
CHINA = Thing("Place", "中国")
STATES = frozenset(words("classes", "state"))
HOME = re.compile(r"我国|中国|国务院|国家(?=[\u4e00-\u9fff]{2,6}[部委局会])")
# 商务部数据显示, 据新华网报道: who tells it, and not who it is about.
TELLS = re.compile(
    rf"[^，。；：]{{0,16}}?(?:{either('clauses', 'tells')}|称[，：]"
    "|(?:机构|媒体|部门|官员|方面|军方|[日报])称(?![号为赞霸职])"
    "|说[，：。]|[部局厅委办院会司党校区市县团馆处]长)"
)
PUBLISHES = re.compile(
    r"[^，。；：]{0,4}发布[^，。；：]{0,6}(?:成果|技术|产品|项目|标准|需求|榜单|机会|岗位|场景|案例)[^，。；：]{0,4}$"
)
SHOWS = re.compile(
    r"[^，。；：《]{0,8}?(?:显示|披露|介绍)(?:，|：|$)"
)  # 《云台公报》显示，…: of whom it tells, and not of itself
WHO_SAYS = re.compile(r"(?:据|根据|按照|来自)$")
# Before a name that is no subject: a partner, a receiver, a means.
BESIDE = re.compile(f"(?:{either('clauses', 'before another')}|、)$")
EVENT = re.compile(f"(?:本[次届]|此[次届]|这[次届])?(?:{either('clauses', 'event')})(?!中心|室|纪要)")
LASTING = SUBJECTS - {"Industry", "Program", "Product", "FinancialProduct"}
# 在以旧换新政策带动下，…: what it comes from.
FRAMED = re.compile(f"[^，]{{0,8}}(?:{either('clauses', 'frames')})[下上]?，")
# 市场供应…, 产业园累计…: somebody without a name, at the place that was named.
UNNAMED_ACTOR = re.compile(
    rf"(?![该本这])[^，。；、：\d“”]{{1,14}}?(?:{either('clauses', 'actor at a place')})"
    r"(?:用户|客户|今年|去年|目前|已|先后|累计)*"
    f"(?={either('clauses', 'acts')})"
)
# 党的十八大以来，…, 云台亚运会筹办8年来，…: a time, and nobody
SINCE_EVENT = re.compile(r"[”》]?[^，。；]{0,8}?(?:以来|[之以]后|年来|前夕)")
ERA = re.compile(r"党的|中国共产党|[^，]{0,12}中全会|[^，]{0,6}两会$")  # 党的十八大至二十大期间
# 云台基地项目全部完工后，将…: what the project is to do
BUILT = re.compile(
    f"[^，。；]{{4,24}}?(?:全部|全面|正式|整体)?(?:{either('clauses', 'is done')}){{1,2}}(?:以?后|时)?，"
)
# 若尔盖国家公园加快创建，…: of itself alone, and of nothing that follows.
ENDS_THERE = re.compile(
    "(?:加快|加速|顺利|全面|正式|成功|稳步|扎实|有序|深入|持续)?"
    f"(?:{either('clauses', 'ends there')})(?:挂牌|揭牌|推进|建设|实施)?[，；]"
)
# 港澳居民参保43万人次, 成都至万象班列: the place is part of the noun.
PART_OF_NOUN = re.compile(
    r"(?:居民|同胞|青年|学子|籍|专业人士|大学生|客商|旅客)|至(?![今少此多上])[\u4e00-\u9fff]{2}|[—-][\u4e00-\u9fff]{2}"
    r"|(?:公安机关|纪检监察机关|警方)"
)
OF_WHICH = re.compile(r"(?:企业|籍|居民|学生|考生|生源|客商|游客|品牌|项目|[一二三]产)")
ABROAD = re.compile(r"[”》]?(?:共建)?(?:国家|沿线|伙伴国?|参与国)")  # 共建“一带一路”国家进出口
COMES_FROM = re.compile(r"[^，。；]{0,16}(?:分布在|来自|集中在|产自|出自|源自)")  # 全国15%的技术分布在江苏
LISTED_THERE = re.compile(r"、[^，。；、\d]{1,12}等?$")
VOTES = re.compile(r"出席|通过|提议|同意|表决")  # 三分之二以上委员出席
QUOTED_ON = re.compile(r"[^，。；“”]{1,10}”")
WORLD = re.compile(r"全球(?!首|最|领先)|世界(?!首|最|领先|一流|遗产)")
LETTER = re.compile(
    r"(?:(?:奖励|表彰|表扬)[^》]{0,4}的(?:决定|通报)|函|报告|复函|答复|汇报|公报|情况)(?:）|》)?(?:[（(_]?(?:19|20)\d\d年?[）)]?)?$"
)  # tells of others, and sets no goals
BULLETIN = re.compile(r"统计公报|政府工作报告|经济运行情况|经济和社会发展[^，。；]{0,8}(?:公报|情况)")
ATTENDERS = frozenset("人名位家所")
ATTENDS = re.compile(f"[^，。；\\d]{{0,24}}?(?:{either('clauses', 'gathers')}|参赛|参展|参评|到场)(?!的)")
SENDS = re.compile(r"组织|选派|派出|带领|动员|推荐|遴选|资助|培训|安排")
GATHERING = re.compile(either("clauses", "event"))
GATHERINGS = frozenset(["Event", "Program", "Alliance"])
HELD = re.compile(r"举行|召开|举办|开幕|开展|启动|开讲|落幕|闭幕|开班|拉开|圆满|进行|主办|承办")
WATER = re.compile(r"[江河湖]$|^(?:红|黄|东|南|渤|黑|地中|里|波罗的|加勒比|阿拉伯)海$")  # 沿珠江两岸
HANDS_ON = re.compile(r"委托|邀请|鼓励|引导|指导|帮助|组织(?![^，。]{0,8}(?:会|赛|活动|培训|行动|论坛|周|节))")
# 云台市东风煤矿, 云台市的一家工厂: somebody else at the place.
OTHERS = re.compile(
    f"(?:的?[一这那某][家个座位]|的[一这那]|[^，。；、]{{0,10}}(?:{either('clauses', 'somebody else at a place')}"
    "|(?:大厦|[物术技念化育览新]馆|剧院)(?!\\d|$)|窗口”?|援[疆藏青]干部|[车高东西南北门]站|[厂店镇]|(?<![农乡])村|港(?!口)|基金(?!会|数|小镇|业|管)))"
    "(?![\u4e00-\u9fff]{0,3}(?:数|达|有|共(?=有|建)|增|建设|企业))"
)
OF_PLACE = re.compile(r"的(?!里|内|上|中)|[^，。；、]{0,6}(?:最大|最早|首[个家座条台套艘架支只款笔列])")
ADVERBIAL = re.compile(r"[”》]?(?:[并还又也再更且已在把将对为与和同向以从由经随让使被其是有据不共累现先今去目自每])")
GOES_ON = frozenset("并还又也再更且已在把将对为与和同向以从由按经随当让使被其是有据不")
STARTS = re.compile(either("clauses", "opens a clause"))

BY_WHOM = re.compile(r"”?(?:是)?由[^，。；]{2,30}?(?:开发|推出|创设|研发|设计|发放)")  # “云台贷”由云台银行开发，额度…
BOTH = re.compile(r"双方|两校|校地")
HOSTS = {"Place", "Zone", "Enterprise", "University", "Platform"}  # of a figure of an industry that is theirs
THEMATIC = {
    "Place",
    "Zone",
    "University",
    "Enterprise",
    "Platform",
    "Alliance",
    "Fund",
    "Association",
    "Event",
    "Policy",
}
THEMES = 2  # sentences before
# 高校获得8500万元, 地震造成365人死亡: the clause has a subject, which is no name.
FOREIGN = re.compile(f"(?P<who>[^，。；、]{{2,12}}?)[还也就共已将]?(?:{either('clauses', 'has done')})")
SINCE = re.compile(r"[”》]?[^，。；]{0,10}(?:以来|[之以]后|多?年来|期间)[，]?")
JOINED = {"Alliance", "Association", "Fund", "Platform"}
# …等9家企业|共同发起成立|云台联盟
FOUNDS = re.compile(
    r"[^，。；、\d]{0,14}?(?:共同|联合|携手|牵头|合作)?(?:发起|组成|组建|成立|设立|共建|创立|参与|加盟)(?:成立|设立|组建|创立|建设)?(?:了|的)?“?"
)
# 云台市|与东海大学共建的|云台研究院…: the head of the phrase is who it is about.
FUNDED = re.compile(r"(?:设立|成立|组建|发起|创设|筹建)(?:设立|成立)?[^，。；]{0,8}$")
SETS_UP = re.compile(
    r"(?:设立|安排|投入|拨付|整合|筹集|组建|筹建|发行)了?(?:目标|计划|首期)?(?P<size>总规模|规模|总额|金额)[^，。；]{0,6}$"
)
OWN_EXTENT = re.compile(
    r"[\u4e00-\u9fff]{3}(?:占地(?:面积)?|(?<!总)建筑面积|全长|库容|埋深|(?<!项目)总投资)$"
)  # 零工市场占地
BY_WATER = re.compile(
    r"(?:之[畔滨南北东西阳阴]|[湖江河海]?畔|沿岸|岸边|脚下|腹地|[东南西北中]部|[北南东西]麓|[上中下]游)的"
)  # 太湖之畔的江苏
HEADED_WITHIN = 40
HEADED = re.compile(f"[^，。；]{{0,34}}?(?:{either('clauses', 'heads')})的“?")
MADE_BY = re.compile(
    r"(?:在[^，。；]{1,8}?)?(?:自主|独立|联合|成功|投资)?(?:研发|研制|生产|制造|建设|承建|运营|开发|设计|种植)的(?!\d)"
)  # 云台集团研发的新钢
GIVES = re.compile(
    r"(?:等[^，。；]{0,8})?(?:紧急|提前|再次|追加)?(?:下达|拨付|安排|划拨|调拨|预拨|拨款|增发|捐赠|投放)"
)


def subject(text: str, found: Notes, spot: Spot, kind: str) -> tuple[Thing | None, str]:
    """Who a number is about, and how that is known: `figure_owner`, `figure_policy`, `figure_opening`,
    `figure_carried`, "" for nobody.

    In a policy that sets goals it is the policy; else what the clause says of itself, the name that it or an
    earlier clause of the sentence begins with, as long as no clause between begins with somebody else; at last
    what the sentences before speak of.
    """
    policy = policy_at(found, spot.number.start)
    policy = None if policy and LETTER.search(policy.name) else policy
    if spot.behind and spot.number.unit == "%" and COMES_FROM.match(text, spot.number.end, spot.stop):
        return None, ""
    names = _names(found, _back(spot), spot.stop + 40)
    if owner := _owner(text, names, spot) or _founded(text, names, spot) or _receiver(text, names, spot):
        return owner, "figure_owner"
    if (
        _attributive(text, spot)
        and not SETS_UP.search(text, spot.clause, spot.number.start)
        and not (policy and kind == "target")
    ):
        return None, ""
    theme = None if policy else _theme_before(text, found, spot.sentence)
    own, way = _own(text, found, names, spot, theme)
    if _attend(text, spot) and (not own or own.type not in GATHERINGS):
        event = _met(text, found, spot)
        opens = {spot.clause, content_start(text, spot.clause, spot.number.start)}
        if event or not opens & names.keys():
            return event, "figure_carried" if event else ""
    if policy and kind == "target" and _condition(text, spot):
        return None, ""
    if policy and kind == "target":
        speaks = own and own.type in ACTORS and not _speaks_for(own, policy, found) and way == "figure_opening"
        return (own, way) if speaks else (policy, "figure_policy")
    return (own, way) if own else _of_bulletin(text, found, names, spot)


def _of_bulletin(text: str, found: Notes, names: dict[int, Named], spot: Spot) -> Said:
    """The place whose bulletin the document is, for what names nobody: 全年地区生产总值3860亿元."""
    source = found.source
    if not source.place or not BULLETIN.search(source.title):
        return None, ""
    if any(spot.clause <= at <= spot.stop for at in names) or WORLD.search(text, spot.clause, spot.stop):
        return None, ""
    return Thing("Place", source.place), "figure_carried"


def _attend(text: str, spot: Spot) -> bool:
    """Whether those who are counted are at a meeting: 负责人100余人参加; not 学校组织50名学生参加…."""
    counted = spot.number.unit in ATTENDERS and ATTENDS.match(text, spot.number.end, spot.stop)
    return bool(counted) and not SENDS.search(text, spot.clause, spot.number.start)


def _met(text: str, found: Notes, spot: Spot) -> Thing | None:
    """The event that was said to be held, last before the number in its paragraph."""
    if GATHERING.search(text, spot.clause, spot.number.start):
        return None
    start = text.rfind("\n", 0, spot.number.start) + 1
    for named in found.before(spot.number.start, 12, 240):
        if named.start < start:
            return None
        if named.thing.type == "Event" and not SINCE_EVENT.match(text, named.end):
            near = ((max(start, named.start - 12), named.start), (named.end, named.end + 40))
            return named.thing if named.implied or any(HELD.search(text, a, b) for a, b in near) else None
    return None


def _attributive(text: str, spot: Spot) -> bool:
    """总投资25亿元的…项目: said of what stands behind, whoever that is."""
    size = spot.number.unit not in COUNTED and SIZE.search(spot.metric)
    return text[spot.number.end : spot.number.end + 1] == "的" and bool(size) and not spot.behind


def _speaks_for(own: Thing, policy: Thing, found: Notes) -> bool:
    """Whether a place or body is the policy's own, so that what it is to reach the policy wants."""
    return own.name in policy.name or own.name in (found.source.place, found.source.publisher, "中国")


def _condition(text: str, spot: Spot) -> bool:
    """Whether a number of a policy says for whom it is, or counts what was listed: 500万元以下的主体, A、B2个园区."""
    number = spot.number
    listed = spot.behind and LISTED_THERE.search(text, spot.begin, number.start)
    bounded = number.money and text[number.end : number.end + 1] == "的" and text[number.end - 1] in "上下内"
    votes = number.unit == "%" and number.spelt and VOTES.search(text, spot.clause, spot.stop)
    return bool(listed or bounded or votes)


@dataclass(frozen=True, slots=True)
class Clause:
    """Where a clause begins, begins to speak and ends, and whether it is the number's own."""

    begin: int
    first: int
    end: int
    own: bool


Said = tuple[Thing | None, str]


def _own(text: str, found: Notes, names: dict[int, Named], spot: Spot, theme: Thing | None) -> Said:
    """The name that the clause begins with, or the nearest clause before it that begins with one, or the theme."""
    about, industry = text[spot.begin : spot.number.start] + spot.metric, None
    for begin, end in _clauses(text, spot):
        clause = Clause(begin, content_start(text, begin, end), end, end == spot.number.start)
        other = _foreign(text, clause.first, end) or _works(text, clause.first, end)
        if BOTH.match(text, clause.first) or other and not clause.own:
            theme = None
        said = _of_clause(text, found, names, clause, about, theme)
        if said and said[0] and (said[0].type == "Industry" or clause.own and _is_of_metric(text, names, clause)):
            industry = industry or said[0]
        elif said:
            return said[0] or industry, said[1] or "figure_opening"
    if theme and not (industry and theme.type not in HOSTS) and _carries(text, names, spot, theme):
        return theme, "figure_carried"
    return industry, "figure_opening"


def _is_of_metric(text: str, names: dict[int, Named], clause: Clause) -> bool:
    """Whether a scheme or a thing that opens the clause is part of what is counted: 离岛免税|购物金额."""
    name = next((names[at] for at in (clause.begin, clause.first) if at in names), None)
    if not name or name.implied or name.thing.type not in ("Program", "FinancialProduct"):
        return False
    return not ADVERBIAL.match(text, name.end) and not _acts(text, name.end, clause.end)


def _of_clause(
    text: str, found: Notes, names: dict[int, Named], clause: Clause, about: str, theme: Thing | None
) -> Said | None:
    """Who a clause is about: somebody, nobody that is known (None, ""), or None where it goes on from before."""
    begin, first, end = clause.begin, clause.first, clause.end
    if WORLD.match(text, first, end) and not {begin, first} & names.keys():  # not 2025世界云台大会
        return None, ""
    if nation := _of_nation(text, names, begin, first, end):
        country = _country(text, found, nation)
        return (None, "") if MADE_BY.match(text[nation : nation + 24]) else (country, "figure_opening")
    if told := _earlier(text, names, clause, about) if not clause.own else _roster(text, names, clause):
        return told
    name = _opening(text, names, begin, first, end)
    persons = found.between(name.end, name.end + 1) if name else found.between(begin, first + 2)
    if any(m.thing.type == "Person" for m in persons):
        return None, ""
    if (
        name
        and name.thing.type == "Place"
        and (PART_OF_NOUN.match(text, name.end, end) or not clause.own and ENDS_THERE.match(text, name.end, end))
    ):
        return None, ""
    if name and name.thing.type == "Place" and text.startswith("其中", begin) and OF_WHICH.match(text, name.end):
        return None
    if (
        name
        and name.thing.type in ("Event", "Policy", "Program")
        and (SINCE_EVENT.match(text, name.end, end) or ERA.match(text, name.start, name.end))
    ):
        return None
    actor = None if name else UNNAMED_ACTOR.match(text, first)
    if actor and actor.end() <= end:
        return None, ""
    lasts = name and not name.implied and (clause.own or _lasts(text, name, end))
    if name and lasts and not FRAMED.match(text, name.end, end):
        return (name.thing, "figure_opening") if _leads_on(text, name, end, clause.own) else (None, "")
    if not clause.own and _works(text, first, end):
        return (name.thing if name and not name.implied else None), ""
    thing, called = _called(text, found, begin, first, end, theme)
    if called:
        return None if BOTH.match(text, first) else (thing, "figure_opening")
    if name:
        return (name.thing, "figure_opening") if name.implied else None
    return (None, "") if _breaks(text, first, end, clause.own) else None


def _earlier(text: str, names: dict[int, Named], clause: Clause, about: str) -> Said | None:
    """What a clause before the number's makes, named or not, or the place of who tells it."""
    if thing := made(text, names, clause.begin, clause.end, about):
        return thing, "figure_owner"
    if unnamed(text, clause.begin, clause.end, about.lstrip("，、其中")):
        return None, ""
    place = _teller(text, names, clause.begin, clause.end)
    return (place, "figure_carried") if place else None


def _roster(text: str, names: dict[int, Named], clause: Clause) -> Said | None:
    """云台、东海等7个城市入选: the list is not of who was spoken of before."""
    first = next((names[at] for at in (clause.begin, clause.first) if at in names), None)
    if not first:
        return None
    listed = text[first.end] in LIST_GOES_ON and text[clause.end - 1] == "等" and first.thing.type in HOSTS
    named = text[first.end] == "的" and text[clause.end - 1] == "等"  # 老挝的云台等25家企业
    return (None, "") if listed or named or LIST_ENDS.match(text, first.end) else None


def _of_nation(text: str, names: dict[int, Named], begin: int, first: int, end: int) -> int:
    """Where the word ends by which a clause speaks of the country (前三季度，我国…, 全国县域医共体…), 0 for none."""
    nation = NATION.search(text, begin, min(first + 8, end))
    if nation is None or nation.start() > first or {begin, nation.start()} & names.keys():
        return 0
    within = text[nation.start() - 1] == "在" and nation.start() > begin and text[nation.end()] not in "，内"
    return 0 if within else nation.end()  # 在全国推广: where, and not who


def _country(text: str, found: Notes, at: int) -> Thing:
    """The country that 全国 and 我国 before `at` mean: in a report from abroad the one that it speaks of."""
    if text[at - 2 : at] in ("全国", "国内"):
        for named in found.before(at - 2, 12, 300):
            if HOME.search(text, named.end, at - 2):
                return CHINA
            if named.thing.type == "Place" and not named.implied:
                return named.thing if named.thing.name in STATES else CHINA
    return CHINA


def _carries(text: str, names: dict[int, Named], spot: Spot, theme: Thing) -> bool:
    """Whether the theme of the sentence before can be meant: no other name and no other subject stands before."""
    first = content_start(text, spot.clause, spot.number.start)
    if theme.type == "Place" and OWN_EXTENT.search(spot.metric):
        return False
    if theme.type == "Fund" and not OF_FUND.search(text[spot.clause : spot.number.start] + spot.metric):
        return False
    if any(m.thing != theme for at, m in names.items() if spot.clause <= at <= spot.stop and m.thing.type in HOSTS):
        return False
    return not _foreign(text, first, spot.number.start)


def _foreign(text: str, first: int, end: int) -> bool:
    """Whether a clause has a subject of its own that does something: 高校获得…."""
    begins_with_verb = text[first : first + 2] in verbs() or text[first : first + 1] in GOES_ON
    foreign = None if begins_with_verb else FOREIGN.match(text, first, end)
    return foreign is not None and not SIZE.search(foreign["who"])  # 固定资产投资|完成20亿元 is nobody's deed


def _works(text: str, first: int, end: int) -> bool:
    """Whether a clause says that a work is done, of which the next one tells: 基地项目完工后，…; not 推动项目投产，…"""
    return text[first : first + 2] not in verbs() and BUILT.match(text, first, end) is not None


def _called(
    text: str, found: Notes, begin: int, first: int, end: int, theme: Thing | None
) -> tuple[Thing | None, bool]:
    """What a class word that opens the clause stands for, and whether there is such a word: 全市, 园区, 双方."""
    for at in dict.fromkeys((begin, first)):
        thing, behind = class_word(text, found, at, end, theme)
        if behind > at:
            return thing, True
        if SEVERAL.match(text, at, end):
            return None, True
    return None, False


def _lasts(text: str, name: Named, end: int) -> bool:
    """Whether a name that opens an earlier clause is spoken of on: an organisation, a thing counted, or …以来."""
    if name.thing.type in LASTING or SINCE.fullmatch(text, name.end, end) or BY_WHOM.match(text, name.end):
        return True
    return name.thing.type in ("Program", "FinancialProduct", "Product") and any(
        sign.isdigit() for sign in text[name.end : end]
    )


def _theme_before(text: str, found: Notes, sentence: Sentence) -> Thing | None:
    """What the sentences before in the paragraph speak of: 云台市持续发力。去年，建成平台20家."""
    at = bisect_left(found.sentences, sentence.start, key=lambda one: one.start)
    for one in reversed(found.sentences[max(0, at - THEMES) : at]):
        if one.paragraph != sentence.paragraph:
            return None
        theme, goes_on = _theme(text, found, one)
        if theme or not goes_on:
            return theme
    return None


def _theme(text: str, found: Notes, sentence: Sentence) -> tuple[Thing | None, bool]:
    """What a sentence speaks of, and whether, where it names nobody, the one before it still counts."""
    end = min(sentence.end, sentence.start + FAR)
    names = _names(found, sentence.start, end)
    begins = [sentence.start, *(m.end() for m in CLAUSE.finditer(text, sentence.start, end - 1))]
    for begin, stop in zip(begins, [*begins[1:], end], strict=True):
        first = content_start(text, begin, stop)
        if first >= stop - 1 or text.rfind("（", sentence.start, begin) > text.rfind("）", sentence.start, begin):
            continue  # （其中国际专利5项，美国专利1项）
        if nation := _of_nation(text, names, begin, first, stop):
            return _country(text, found, nation), False
        thing, told = _called(text, found, begin, first, stop, None)
        name = _opening(text, names, begin, first, stop)
        if name and name.thing.type == "Event" and ERA.match(text, name.start, name.end):
            continue
        if name and not name.implied and name.thing.type in THEMATIC and _leads_on(text, name, stop, False):
            return name.thing, False
        if told or name and name.implied:
            return thing or (name.thing if name else None), False
        if _teller(text, names, begin, stop):
            continue
        if name or _breaks(text, first, stop, False):
            return None, False
    return None, True


def _teller(text: str, names: dict[int, Named], begin: int, end: int) -> Thing | None:
    """The place of who tells it: 据云台市统计局介绍 says it of 云台市."""
    name = next((names[at] for at in range(begin, begin + 5) if at in names), None)
    told = TELLS.match(text, name.end, end) if name else None
    if not name or not told or name.thing.type not in ("Place", "Agency") or "称" in told.group():
        return None
    return name.thing if name.thing.type == "Place" else place_of(name.thing)


def _founded(text: str, names: dict[int, Named], spot: Spot) -> Thing | None:
    """等9家企业共同发起成立云台联盟: the nine are those of what they found."""
    if spot.number.unit not in COUNTED:
        return None
    for at, name in names.items():
        joined = name.thing.type in JOINED and not name.implied and spot.number.end < at <= spot.stop
        if joined and FOUNDS.fullmatch(text, spot.number.end, at):
            return name.thing
    return None


def _receiver(text: str, names: dict[int, Named], spot: Spot) -> Thing | None:
    """向云台市下达资金2亿元: the sum is of who receives it."""
    for at, name in names.items():
        given = spot.begin < at and text[at - 1] in "向给对" and name.thing.type == "Place"
        if given and GIVES.match(text, name.end, spot.number.start):
            return name.thing
    return None


def _acts(text: str, start: int, end: int) -> bool:
    """Whether a verb stands there, adverbs before it aside: 先后|建成."""
    first = content_start(text, start, end)
    return any(next(iter(cut(text[at : min(at + 6, end)])), "") in verbs() for at in {start, first})


def _leads_on(text: str, name: Named, end: int, own: bool) -> bool:
    """Whether a name stays the subject: not 云台市东风煤矿发生…, and not who asks others to act (委托我校，…)."""
    behind = text[name.end : end]
    if MADE_BY.match(behind):
        return False
    acts = _acts(text, name.end, end) or behind[:1] in GOES_ON
    if name.thing.type == "Place" and not acts and OTHERS.match(behind):
        return False
    if own:
        return True
    return not HANDS_ON.search(behind) and not (name.thing.type == "Place" and OF_PLACE.match(behind))


def _opening(text: str, names: dict[int, Named], begin: int, first: int, end: int) -> Named | None:
    """The name that a clause begins with, the last of a chain of them: 山东菏泽, 北京顺义的国际鲜花港."""
    name = next((names[at] for at in range(begin, first + 2) if at in names), None)
    if not name and text.startswith("作为", begin):  # 作为制造大省的湖南，…
        name = next(
            (m for m in names.values() if m.end == end - 1 and text[m.start - 1] == "的" and m.start > begin), None
        )
    while name and (inner := _goes_on(text, names, name, end)):
        name = inner
    if name and WATER.search(name.thing.name):
        return None
    if name and name.thing.type == "Place" and QUOTED_ON.match(text, name.end) and text[name.start - 1] == "“":
        return None  # “浙江在线”平台
    if not name or name.end > end or LIST_ENDS.match(text, name.end) or _is_listed(text, names, name):
        return None
    if name.thing.type == "Program" and ABROAD.match(text, name.end):
        return None
    if (SHOWS if name.thing.type == "Policy" else TELLS).match(text, name.end, end) and not PUBLISHES.match(
        text, name.end, end
    ):
        return None
    before = text[begin : name.start].rstrip("“《")
    if WHO_SAYS.search(before) or BESIDE.search(before):
        return None
    return name


def _is_listed(text: str, names: dict[int, Named], name: Named) -> bool:
    """Whether more names stand beside it: A、B…; but A与B共建… is said of A as well."""
    behind = text[name.end : name.end + 1]
    if behind in tuple("和与") and text[name.end + 1 : name.end + 2].isdigit():
        return False  # 云台集团与12家院所签约
    return behind in LIST_GOES_ON and not (behind in "和与" and name.end + 1 in names and name.thing.type != "Place")


def _goes_on(text: str, names: dict[int, Named], name: Named, end: int) -> Named | None:
    """The name right behind a place, or behind 的 that ends in it: 在辽宁沈阳, 北京顺义的国际鲜花港, A与B共建的C."""
    for at, inner in names.items():
        near = name.end < at <= name.end + HEADED_WITHIN and inner.end <= end and not inner.implied
        if near and name.thing.type == "Place" and BY_WATER.fullmatch(text, name.end, at):
            return inner
        if near and inner.thing.type != "Industry" and HEADED.fullmatch(text, name.end, at):
            return inner
    if name.thing.type != "Place":
        return None
    behind = names.get(name.end) or (names.get(name.end + 1) if text[name.end : name.end + 1] in "的“" else None)
    return behind if behind and behind.end <= end and behind.thing.type not in ("Industry", "Product") else None


def _breaks(text: str, first: int, end: int, own: bool) -> bool:
    """Whether a clause has a subject of its own that is no name known: 主体工程完工，… and not 服务企业35家，…"""
    words = text[first:end]
    if own or not words or any(sign.isdigit() for sign in words):
        return EVENT.match(text, first, end) is not None
    return not (words[:2] in verbs() or words[:1] in GOES_ON or STARTS.match(words))


def _back(spot: Spot) -> int:
    """How far back a subject is looked for: within the sentence, and bounded where that has no end."""
    return max(spot.sentence.start, spot.near - FAR)


def _names(found: Notes, start: int, end: int) -> dict[int, Named]:
    """The names in a stretch that a number can be about, by where they start."""
    named = (m for m in found.between(start, end) if m.thing.type in SUBJECTS)
    return {m.start: m for m in named if not _only_told(found.text, m)}


def _only_told(text: str, named: Named) -> bool:
    """Whether a name says only who approved, or what something was once."""
    return (text[named.start - 1] == "经" and bool(APPROVES.match(text, named.end))) or is_former(text, named.start)


APPROVES = re.compile("[^，。；]{0,6}?(?:批准|同意|批复|核准|授权|审定|审批|审核)")  # 经国务院|批准升级


def _owner(text: str, names: dict[int, Named], spot: Spot) -> Thing | None:
    """规模达500亿元的江苏省战略性新兴产业母基金: the number is said of what stands behind 的."""
    if spot.number.money and (fund := _fund_of(text, names, spot)):
        return fund
    if (
        text[spot.number.end : spot.number.end + 1] != "的"
        or spot.number.unit in COUNTED
        or not SIZE.search(spot.metric)
    ):
        return None
    behind = names.get(spot.number.end + 1) or names.get(spot.number.end + 2)
    return behind.thing if behind and behind.thing.type in OWNERS else None


SIZED_FUND = re.compile(
    r"[”》]?[，（；](?:总|首期|一期|目标|计划|募集|认缴|初始)*(?:总?规模|出资额?|首期)(?:不[低少]于|[为达超约到])*"
)


def _fund_of(text: str, names: dict[int, Named], spot: Spot) -> Thing | None:
    """设立100亿元的云台基金; 设立云台基金，首期规模100亿元: the sum is the fund's."""
    near = (one for one in names.values() if spot.clause - 2 <= one.end <= spot.number.start)
    if fund := next(
        (one for one in near if one.thing.type == "Fund" and SIZED_FUND.fullmatch(text, one.end, spot.number.start)),
        None,
    ):
        return fund.thing
    at = next((spot.number.end + i for i in range(3) if spot.number.end + i in names), None)
    founded = FUNDED.search(text, spot.clause, spot.number.start) is not None
    return names[at].thing if at and founded and names[at].thing.type == "Fund" else None


def _clauses(text: str, spot: Spot) -> Iterator[tuple[int, int]]:
    """The clause of the number, and those before it, back through the sentence."""
    end, first = spot.number.start, _back(spot)
    for begin in reversed([m.end() for m in CLAUSE.finditer(text, first, end)]):
        yield begin, end
        end = begin
    if first == spot.sentence.start:
        yield first, end
