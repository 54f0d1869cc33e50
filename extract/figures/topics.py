"""What a text is speaking of where a clause names nobody: by a class word (园区, 全市), or by what was just made."""

from __future__ import annotations

import re
from functools import cache

from extract.names.territory import places
from extract.notes import Named, Notes, Thing

FAR = 600  # signs before a class word in which what it stands for is looked for
MANY = 60  # mentions among which it is looked for

# A class word that opens a clause stands for the nearest name of its kind: 园区现有企业210家.
CLASSES = {
    "Enterprise": "企业|公司|集团|酒厂|银行",
    "Zone": "园区|新区|开发区|高新区|经开区|产业园|试验区|实验区|示范区|合作区|自贸港|自由贸易港|度假区|工业区"
    "|科学城|科技城|自贸区|保税区|片区|农高区",
    "University": "学校|学院|大学",
    "Platform": "实验室|研究院|研究所|技术研究院|中心|平台|医院|孵化器|联合体|基地|大装置|学院",
    "Fund": "基金|母基金|引导基金",
    "Alliance": "联盟|共同体",
    "Association": "协会|学会|商会|研究会",
    "Event": "大会|会议|论坛|大赛|比赛|赛事|活动|展会|博览会|交易会|峰会|对接会|洽谈会",
    "Product": "项目|工程|产品|线路|大桥|电站|铁路|高铁|高速|机场|水库",
    "Program": "计划|行动|机制|试点|制度|专项|工程|模式|活动",
    "FinancialProduct": "产品|贷款产品|保险产品|贷款",
}
WORDS = sorted({word for group in CLASSES.values() for word in group.split("|")}, key=len, reverse=True)
CLASS = re.compile(
    rf"(?P<this>该|这[一家个所座项支只]|本[次届]?|此[次届])?(?P<word>{'|'.join(WORDS)})(?=[\u4e00-\u9fff，\d“])"
    r"|(?:全|我|该)(?P<whole>[校院厂园])(?=[\u4e00-\u9fff，\d“])"
)
# 本届盛会, 此次西洽会: the meeting spoken of; 此次调整 is nobody
THIS_TIME = re.compile(
    r"(?:本[次届]|此[次届]|这[次届])(?P<meets>[^，。；、\d]{0,8}?(?P<sign>会|赛|节|展|坛|活动|周)(?![员议期场位]))?(?=[\u4e00-\u9fff])"
)
AT_MEETING = re.compile(
    r"(?:会上|(?:会议|大会|活动|展会|节会)(?:期间|现场))"
)  # 会上签约项目68个: of the meeting spoken of
ERA = re.compile(r"大$|中全会|两会|全国代表大会")  # 党的二十大, which nobody means by 本次会议
NOW = re.compile(r"目前|已|现有|现已|拥有|累计|今年|去年|计划|将(?=[\u4e00-\u9fff])")  # 基地已…: of one that is known
GENERIC = {
    "企业",
    "产品",
    "项目",
    "活动",
    "平台",
    "贷款",
    "计划",
    "行动",
    "机制",
    "试点",
    "制度",
    "专项",
    "工程",
    "模式",
    "中心",
}
ZONE_BODY = re.compile(
    r"([\u4e00-\u9fff（）—-]{2,24}?(?:高新区|经开区|开发区|新区|园区|产业园|试验区|示范区|保税区|科学城|科技城|农高区|合作区))(?:党工委|管委会"
    r"|管理委员会|工委|管理局|党委)"
)
STOP = re.compile(r"[。！？\n]")
WHOLE = {"校": "University", "院": "Platform", "厂": "Enterprise", "园": "Zone"}
# Behind a class word that is the first half of a noun: 企业数, 项目资金, 平台经济, 产品质量, 公司债券.
HALF = re.compile(
    r"数|类|家|群|名|化|级|资金|经济|质量|标准|食堂|负责|代表|职工|融资|贷|库|主体|之|和|与|、|或|及|所得|登记|注销"
    r"|开办|退休|法人|结构|种类|税|办学|债|签约|落地|落户|开工|建设|上市|合作|支持|申报|审批|预算|方案|实施|管理"
)
WITH_SINCE = re.compile(r"[与和][^，。；]{2,20}以来，")
# 全市, 该县, 我省; not 全市级, 我市场.
REGION = re.compile(
    r"(?:全|我|该|本)(?P<level>省|市|县|区|州|旗|盟)(?![级域民属长委政直场别])|(?P<here>当地)(?![的人群居农])"
)
AUTONOMOUS = re.compile(r"内蒙古|广西|西藏|宁夏|新疆")
# 双方, 两地, 各县: nobody alone.
SEVERAL = re.compile(
    r"双方|(?:[两二三四五六多几各]|各个)[方地校家县市区院国省](?!面|位|有)|各[级类界部]|他们|她们|它们|部分|一些|其他|有的|该(?=[\u4e00-\u9fff]{2})"
    r"|[一二三四五]期(?:项目|工程)|[这那](?!里|样|些?年|一年|五年|期间|个月|是)"
)
# What somebody makes is what the next clauses speak of: 设立云台基金，首期出资2亿元; 出台云台办法，给予10万元奖励.
MAKES = re.compile(
    r"(?P<found>设立|成立|组建|创设|创立|推出|共建|发起|创办|组成)"
    r"|(?P<build>建成|建设|打造|开通|投用|揭牌|启用|新建|布局|启动|实施|开展|推行|获批)"
    r"|(?P<issue>编印|编写|编制|修订|印发|出台|制定|发布|公布|下发|颁布)"
)
TAIL = re.compile(
    r"[”》’]?(?:（[^（）]{1,40}）)?(?:系列)?(?:产品|服务|计划|行动|项目|机制|专项|工程|活动|试点|贷款产品|业务|揭牌"
    r"|成立|建设|的通知)?[，。；：]?"
)
MADE = {"Fund", "Alliance", "Platform", "FinancialProduct", "Program", "Enterprise", "Association", "Product", "Policy"}
# A size that a thing itself has, and not who makes it.
OWN_SIZE = re.compile(
    r"投资|占地|面积|算力|规模|床位|容纳|年产|全长|总长|里程|装机|存续|注册资本|首期|首批|一期|成员|会员|设计|吞吐|产能"
    r"|发电|入驻"
)
# 出台《办法》，落实资金3000万元 is of who does it; 给予10万元奖励 of the policy
OF_ACTOR = re.compile(r"落实|累计|建成|创建|治理|已|发放|达成|签约|投入|完成")
OF_FUND = re.compile(r"规模|首期|首支|到位|存续|子基金|投资|募集|认缴|实缴|出资|返投|管理|撬动|带动|支持")
# 投资14亿元建设科创中心，建筑面积…: the size of something without a name.
UNNAMED = re.compile(
    r"(?:建设|新建|建成|打造|开工|启动|落地|扩建|共建)[^，。；\d]{1,24}"
    r"(?:中心|项目|基地|[厂园馆院线站校场]|工程|大楼|平台|综合体|小区|车间|装置|园区)[，。；]?$"
)
# 发布《云台投资机遇清单》，推出项目20个: what records or shows does not do what the next clause tells.
RECORD = re.compile(r"(?:清单|手册|指南|指引|名单|榜单|报告|皮书|目录|指数|图谱|案例|宣言|倡议|公报|画册|丛书)》?$")
SIZES = re.compile(
    r"建筑面积|占地|可?容纳|设计|全长|总投资|装机|年产|年均?可|库容|建成后|投产后|达产后|日处理|年处理|能?提供|建设面积"
)


def class_word(text: str, found: Notes, at: int, end: int, theme: Thing | None) -> tuple[Thing | None, int]:
    """What a class word at `at` stands for and where the word ends: (None, end of the word) for a 该… of nobody known,
    (None, at) where there is none. `theme` is what the sentences before speak of."""
    region = REGION.match(text, at, end)
    if region:
        return _region(text, found, at, region["level"] or ""), region.end()
    match = CLASS.match(text, at, end)
    if not match and (there := AT_MEETING.match(text, at, end)):
        return _meeting(found, at, "活动", theme), there.end()
    if not match and (now := THIS_TIME.match(text, at, end)):
        return _meeting(found, at, now["sign"] or "", theme), now.end()
    if not match or not match["whole"] and not match["this"] and _is_half(text, match.end()):
        return None, at
    kinds = (
        [WHOLE[match["whole"]]] if match["whole"] else [k for k, v in CLASSES.items() if match["word"] in v.split("|")]
    )
    if theme and theme.type in kinds:
        return theme, match.end()
    if not match["this"] and not match["whole"] and match["word"] in GENERIC:
        thing = _sole(text, found, at, kinds)
        return thing, match.end() if thing else at
    before = (named.thing for named in found.before(at, MANY, FAR))
    if match["whole"] and text.startswith("我", at) and (ours := _ours(found, at)):
        return ours, match.end()
    if "Zone" in kinds:
        before = (place_of(thing) or thing for thing in before)  # 云台高新区管委会 says 该高新区
    thing = next((thing for thing in before if _is_called(thing, kinds, match)), None)
    meant = thing or match["this"] or NOW.match(text, match.end(), end)
    return thing, match.end() if meant else at


def _is_half(text: str, at: int) -> bool:
    """Whether a class word that ends at a place is the first half of a noun: 企业|数; not 高新区|与云台大学结对以来."""
    return HALF.match(text, at) is not None and not WITH_SINCE.match(text, at)


def _meeting(found: Notes, at: int, sign: str, theme: Thing | None) -> Thing | None:
    """The meeting of a kind (会, 赛, 展, …) that was spoken of last before a place."""
    before = (m.thing for m in found.before(at, MANY, FAR) if m.thing.type == "Event" and not ERA.search(m.thing.name))
    known = [theme] if theme and theme.type == "Event" else []
    return next((one for one in (*known, *before) if sign and (sign in one.name or sign == "活动")), None)


def _is_called(thing: Thing, kinds: list[str], match: re.Match[str]) -> bool:
    """Whether a thing can be called so: with 该 by its kind, else by its last signs (…联盟) or as 园区, 公司, 学校."""
    sure = match["this"] or match["whole"] or match["word"] in ("园区", "学校", "公司")
    return thing.type in kinds and bool(sure or thing.name.endswith(match["word"]))


def _sole(text: str, found: Notes, at: int, kinds: list[str]) -> Thing | None:
    """The one name of the kind in the sentence: 云台公司负责人说，企业现有职工60人; else 企业 is all of them."""
    near = {m.thing for m in found.before(at, MANY, FAR) if m.thing.type in kinds and not STOP.search(text, m.end, at)}
    return near.pop() if len(near) == 1 else None


def _ours(found: Notes, at: int) -> Thing | None:
    """What 我校, 我省 at a place stand for, as the names were read."""
    return next((m.thing for m in found.before(at + 2, MANY, FAR) if m.start == at and m.implied), None)


def _region(text: str, found: Notes, at: int, level: str) -> Thing | None:
    """The nearest place of the level said before: itself, or the one that a body or a policy is named after."""
    ours = _ours(found, at)
    if ours and text.startswith("我", at):
        return ours
    for named in found.before(at, MANY, FAR):
        thing = named.thing if named.thing.type in ("Place", "Zone") else place_of(named.thing)
        if thing and (thing.type == "Place" or level == "区") and not named.implied and _fits(thing.name, level):
            return thing
    return ours


def _fits(name: str, level: str) -> bool:
    """Whether a place can be called 全省, 全区, …: an autonomous region is 全区, its name without 省."""
    if level == "省":
        return name.endswith("省")
    if level == "区":
        return (
            name.endswith("区") and not name.endswith(("地区", "湾区", "库区", "山区")) or bool(AUTONOMOUS.match(name))
        )
    return name.endswith(level) if level else name[-1:] in "省市县区州旗盟"


@cache
def _places_by_start() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for place in places():
        if len(place.name) > 2:
            found.setdefault(place.name[:2], []).append(place.name)
    return {start: tuple(sorted(set(group), key=len, reverse=True)) for start, group in found.items()}


@cache
def place_of(thing: Thing) -> Thing | None:
    """The place or zone that a body or a policy is named after: 云南省能源局 is of 云南省."""
    if thing.type not in ("Agency", "Policy"):
        return None
    if thing.type == "Agency" and (zone := ZONE_BODY.match(thing.name)):
        return Thing("Zone", zone[1])
    name = thing.name.removeprefix("国家税务总局").removeprefix("中共").removeprefix("中国人民银行")
    own = next((one for one in _places_by_start().get(name[:2], ()) if name.startswith(one)), "")
    inner = own and next(
        (o for o in _places_by_start().get(name[len(own) :][:2], ()) if name[len(own) :].startswith(o)), ""
    )
    return Thing("Place", inner or own) if own else None


def made(text: str, names: dict[int, Named], begin: int, end: int, about: str) -> Thing | None:
    """What a clause ends in that somebody makes, where the number can be said of it; `about` is what stands around the
    number: 推出“云台贷”，… 发放贷款5亿元."""
    verb = MAKES.search(text, begin, end)
    if not verb:
        return None
    inside = [m for at, m in names.items() if verb.end() <= at < end and m.thing.type in MADE and not m.implied]
    last = max(inside, key=lambda m: m.end, default=None)
    if not last or not TAIL.fullmatch(text, last.end, end):
        return None
    return last.thing if _said_of(last.thing, verb.lastgroup or "", about, _body_acts(text, names, begin)) else None


def _body_acts(text: str, names: dict[int, Named], begin: int) -> bool:
    """Whether a body opens the clause: what 省科技厅 starts is then what the figures are of."""
    return any(
        m.thing.type in ("Agency", "Enterprise", "Association") for at, m in names.items() if begin <= at < begin + 4
    )


def _said_of(thing: Thing, verb: str, about: str, by_body: bool) -> bool:
    kind = thing.type
    if kind == "Policy":
        return verb == "issue" and not RECORD.search(thing.name) and not OF_ACTOR.search(about)
    if kind == "Fund":
        return bool(OF_FUND.search(about))
    if kind == "Program":
        return by_body
    if kind in ("Alliance", "FinancialProduct"):
        return verb in ("found", "build")
    return verb == "found" or verb == "build" and bool(OWN_SIZE.search(about))


def unnamed(text: str, begin: int, end: int, about: str) -> bool:
    """Whether the number is the size of something without a name that the clause before makes."""
    return bool(SIZES.match(about) and UNNAMED.search(text, begin, end))
