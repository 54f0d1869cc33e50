"""Companies: …有限公司 with its full name, groups and banks, and brand names in lists and behind 企业 or 公司.

江苏澄测科技有限公司, 中迪机器人（盐城）有限公司, 华人集团, 人民网陕西分公司; 超聚变、比亚迪、汉威科技等企业.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.names.border import FUNCTION, NEVER, Reach, reach
from extract.names.classes import made_of
from extract.names.coined import fields, is_coined
from extract.names.scan import HOUSE, PLACE, ZONE, Hit, Scan, provinces, scan
from extract.names.tags import OPEN, STOP, STOPPING, duty, tag
from extract.names.territory import by_name
from extract.notes import Candidate, notes
from extract.segment import cut
from extract.sought import Sought
from extract.stretch import stretch_begin

FIRM = Sought(
    r"(?:股份有限公司|集团有限责任公司|有限责任公司|集团股份有限公司|集团有限公司|控股有限公司|有限公司|集团公司|总公司|分公司|子公司|公司|投资管理中心|合伙企业)(?:（[\u4e00-\u9fff]{2,4}）)?(?:(?:(?![及其和各与或为总的在等])[\u4e00-\u9fff]){2,4}分公司)?"
)
GROUP = Sought(
    r"(?:控股集团|集团|农商银行|商业银行|开发银行|银行[\u4e00-\u9fff]{2,4}分行|银行|证券|药业|制药厂|制药|造船厂|船厂|机械厂|钢厂|化工厂|煤矿|铁矿|金矿|铜矿|气矿|重工|林场|农场|合作社|酒店|股份|控股(?!的)|电子材料)(?!交易所|监督|监管|时报|日报|[化区长式群业制股卡间类系行方公])"
    r"|(?:[机器具械件材纸糖酒药烟布呢车轮轴瓷窑铁铝铜纺织印染]|水泥|化肥|钢铁|轧钢|修造)厂(?![区房商家长矿址子站])"
    r"|(?:会计师|律师|税务师|资产评估|专利代理)事务所(?:[（(][\u4e00-\u9fff]{2,6}合伙[）)])?"
)
# 中国移动|江苏|公司, 国网江苏电力|徐州|分公司: a known house and its branch in a place.
BRANCH = re.compile("[省市县区]?(?:分公司|支公司|公司)")
LINE = re.compile("(?:寿险|财险|产险|养老险|健康险)?")  # 中国人寿|寿险|重庆|大足|支公司
SITES = Sought("人民网|新华网")  # media, whose branches are firms
# 徽商银行某市分行, 某银行科技支行, 建行某省分行: a bank and its branch.
TELLER = Sought(r"(?<=[行港])[\u4e00-\u9fff]{2,8}?(?:分行|支行|营业部|营业管理部)")
MINES = frozenset(("煤矿", "铁矿", "金矿", "铜矿", "气矿"))
PLANTS = frozenset(("制药厂", "造船厂", "船厂", "机械厂", "钢厂", "化工厂"))
BRANCHES = frozenset(("分公司", "子公司"))
WEAK = frozenset(("投资管理中心", "集团公司", "总公司", "分公司", "子公司", "公司"))
CLASS = words("classes", "enterprise")
KIND_OF = re.compile("(?:上市|挂牌|跨国|国有|民营|外资|合资|独资|参股|龙头|骨干|初创|头部)$")  # 某高新区|上市公司
TRADES = CLASS | words("classes", "trade of a firm")  # 航空|公司, 施工|公司: a class, as 航空|有限公司 is not
LIST = Sought(
    r"(?:等[逾近超约]?\d{1,4}余?多?家|等[一二三四五六七八九十]{1,3}家|等|[两三四五六七八九十\d]家)"
    r"(?P<which>[\u4e00-\u9fff]{0,10}?)(?:企业|公司|厂商|车企|药企|集团|品牌)"
)
MEMBER = re.compile(r"[\u4e00-\u9fffA-Za-z0-9（）·]{2,18}")
# 中建三局, 中铁十二局集团: offices of the builders, by number.
NUMBERED = re.compile("中[建铁交冶水](?:[一二三四五六七八九十]{1,3}(?:局|公局|航局))(?:集团)?")
# 腾讯会议, 百度地图: what a house makes.
MADE = ("会议", "视频", "课堂", "地图", "钱包", "支付", "健康", "文档", "手机", "汽车产业")


@Language.component("zhengtu_enterprises")
def enterprises(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made))
    return doc


def _candidates(made: Scan) -> Iterator[Candidate]:
    for match in FIRM.finditer(made.text):
        found = reach(made, match.start(), verbs="有限" in match.group(), joins=False)
        if "有限" in match.group():
            found = _behind_other(made, _with_verb(made, found, match.start()), match.start())
        if _is_firm(made, found, match.start(), match.group()):
            start = _behind_seat(made, _brand_before(made, found), match.start())
            start = _behind_partner(made, start, match.start())
            yield Candidate(start, _whole(made, match), "Enterprise", "firm", 4)
    yield from _branches(made)
    yield from _tellers(made)
    for match in GROUP.finditer(made.text):
        found = reach(made, match.start(), verbs=match.group() in PLANTS, joins=False)
        if _is_group(made, found, match.start(), match.group()):
            start = _brand_before(made, found) if match.group().endswith("银行") else found.start
            start = _behind_partner(made, start, match.start())
            type = "Association" if PRESS.search(made.text, start, match.end()) else "Enterprise"
            yield Candidate(start, match.end(), type, "group", 2)
    yield from _houses(made)
    yield from _listed(made)
    yield from _subjects(made)


# 青禾控股有限公司|入股|云杉存储有限公司: what one firm does to another
DEALS = re.compile(
    "(?:实验室|大学|学院|研究院|研究所|中心|医院)(?:联合|携手|会同|委托)|(?:公司|集团|基金|银行)(?:(?:全资|控股|参股|下属|旗下|所属)的?(?:子公司|公司|企业)?|(?:正式|成功|共同|联合|已|将|拟|还|再次|战略|合资|投资|出资){0,3}(?:入股|收购|投资|设立|成立|增资|并购|注资|持有|控股|引入|引进|携手|牵手|签约|组建)(?:了|的)?)"
)


def _behind_other(made: Scan, found: Reach, at: int) -> Reach:
    """The name without another firm in front and what that does to it."""
    begin = max((deal.end() for deal in DEALS.finditer(made.text, found.start, at)), default=found.start)
    return found if at - begin < 2 or begin == found.start else Reach(begin)


# 青禾省云州市|明泽电梯有限公司, 云州高新区|明泽电子有限公司: where a firm sits, and its name
SEAT = re.compile(
    "[\u4e00-\u9fff（）]{2,12}?(?:高新区|经开区|开发区|保税区|产业园区?|工业园区?|科技园区?|科技城|科学城)"
)


def _behind_seat(made: Scan, start: int, at: int) -> int:
    """Where the name of a firm begins behind the province with its city, or the zone, that only say where it is."""
    places, chain = made.beginning.get(PLACE, {}), [start]
    while (hit := places.get(chain[-1])) and hit.end < at and made.text[hit.end - 1] in "省市县区州旗":
        chain.append(hit.end)
    last = chain[-1]
    if len(chain) > 2 and at - last >= 4 and is_coined(made.text[last : last + 2]):
        return last
    if len(chain) > 1 and made.text[chain[1] - 1] == "省" and (len(chain) > 2 or chain[1] in places):
        return chain[1]
    zone = SEAT.match(made.text, start, at)
    if zone and at - zone.end() >= 4 and is_coined(made.text[zone.end() : zone.end() + 2]):
        return zone.end()
    return start


FROM_SIGN = re.compile(r"(?:^|(?<=[，。；：、（“\n ]))[\u4e00-\u9fff]{3,14}$")


def _with_verb(made: Scan, found: Reach, at: int) -> Reach:
    """云付通|支付|科技有限公司: a verb within a name that begins behind a sign with a coined word."""
    whole = FROM_SIGN.search(made.text, max(at - 14, 0), at) if not found.anchor else None
    if not whole or whole.start() >= found.start or made.text[whole.start()] in FUNCTION:
        return found
    begin, verb = whole.start(), made.word_to.get(found.start, 0)
    coined = 2 <= verb - begin <= 4 and found.start - verb == 2 and is_coined(made.text[begin:verb])
    return Reach(begin) if coined and made.text[verb : found.start] not in NEVER else found


# 青禾高新区管委会联合|云州建设银行, 青禾市商务局组织辖区内|云州化工公司
PARTNER = re.compile(
    "[\u4e00-\u9fff]{2,20}?(?:管委会|委员会|[局厅委办府])(?:联合|会同|携手|组织(?:辖区内?|区内|全市|本地|当地|所属)?)"
)


def _behind_partner(made: Scan, start: int, end: int) -> int:
    """Where a name begins behind the body that acts with the firm."""
    partner = PARTNER.match(made.text, start, end)
    return partner.end() if partner and end - partner.end() > 1 else start


# 云州广电集团, 青禾报业集团: media are associations
PRESS = re.compile("(?:广播影视|广播电视|广电|传媒|媒体|报业|日报|新闻)集团$")


def _branches(made: Scan) -> Iterator[Candidate]:
    """A house with its branch in a place; the house alone where somebody's post is told of the branch."""
    places = made.beginning.get(PLACE, {})
    houses = [(hit.start, hit.end) for hit in made.of(HOUSE)] + [site.span() for site in SITES.finditer(made.text)]
    for start, end in houses:
        line = LINE.match(made.text, end)
        last = at = line.end() if line else end
        while place := places.get(last):
            last = place.end
        office = BRANCH.match(made.text, last) if last > at else None
        if office:
            works = "支" not in office.group() and POST.match(made.text, office.end())
            yield Candidate(start, end if works else office.end(), "Enterprise", "branch", 4)


def _tellers(made: Scan) -> Iterator[Candidate]:
    banks = {hit.end: hit.start for hit in made.of(HOUSE)}
    for match in TELLER.finditer(made.text):
        start = banks.get(match.start(), -1)
        if start < 0 and made.text.endswith("银行", 0, match.start()):
            found = reach(made, match.start() - 2, joins=False)
            start = found.start if _is_group(made, found, match.start() - 2, "银行") else -1
        if re.match("[\u4e00-\u9fff]{0,6}?行长", made.text[match.end() : match.end() + 8]):
            continue  # where somebody works
        if start >= 0 and not re.search("[、，与和在为的]", match.group()):
            yield Candidate(start, match.end(), "Enterprise", "branch", 4)


def _houses(made: Scan) -> Iterator[Candidate]:
    """Houses on the list, with 集团 behind them where it stands: 安踏集团; and the numbered offices of builders."""
    for hit in made.of(HOUSE):
        if not made.text.startswith(MADE, hit.end) and _is_meant(made, hit):
            parent = made.ending[HOUSE].get(hit.start)  # 云杉集团|青禾重工: a house and one of its firms
            yield Candidate(parent.start if parent else hit.start, _grown(made, hit.end), "Enterprise", "brand", 2)
    for match in NUMBERED.finditer(made.text):
        if made.border[match.start()]:
            yield Candidate(match.start(), match.end(), "Enterprise", "brand", 2)


# 美的环境, 三星农家乐, 小米和大豆: brands that are words of every day stand in a list or before 集团, 公司.
EVERYDAY = frozenset(
    (
        "美的",
        "三星",
        "小米",
        "联想",
        "浪潮",
        "苹果公司",
        "李宁",
        "长虹",
        "传音",
        "知乎",
        "快手",
        "航天科技",
        "新东方",
        "亚马逊",
        "甲骨文",
        "奔驰",
        "索尼",
        "喜马拉雅",
        "中国电子",
        "中国建筑",
        "中国铁路",
        "中国船舶",
        "中国稀土",
        "中国黄金",
        "中国医药",
        "中国有色",
        "中国核电",
        "中国电力",
        "大众汽车",
    )
)
# 中国建筑、城市建设: the works of the country, where no other house follows
COUNTRYS = re.compile("、(?:中国|中[铁建交冶核船车电粮煤石海航]|国[家药网电投能]|华[能电润为])")
AMONG = re.compile("、|集团|公司|等|股份|党组|总经理|董事长|旗下|所属|下属|电子|手机|汽车|科技")


def _is_meant(made: Scan, hit: Hit) -> bool:
    if hit.entry.name not in EVERYDAY:
        return True
    if hit.entry.name.startswith("中国") and made.text.startswith("、", hit.end):
        return bool(COUNTRYS.match(made.text, hit.end))
    return made.text[hit.start - 1 : hit.start] == "、" or bool(AMONG.match(made.text, hit.end))


def _grown(made: Scan, end: int) -> int:
    """Where a house ends with what belongs to it: 安踏|集团, and, before a sign or a verb, 徐工|重型."""
    if whole := GROWN.match(made.text, end):
        return whole.end()
    arm = ARM.match(made.text, end)
    if not arm or not made.border[arm.end()]:
        return end
    stop = made.next_border(arm.end(), min(arm.end() + 6, len(made.text) + 1), end)
    after = made.text[arm.end() : arm.end() + 1]
    closed = after in ("", *"，。、；的和与及等（）\n") or duty(made.text[arm.end() : stop]) == STOP
    return arm.end() if closed and not WORK_OF_HOUSE.match(made.text, arm.end()) else end


WORK_OF_HOUSE = re.compile("项目|领域|产业|业务|电站|设备|产品|工程|板块|行业|技术")  # 国家电网|储能项目

ARM = re.compile(
    "重型|消防|矿机|重机|动力|智家|数科|科技|汽车|电子|智能|机械|特钢|海洋|物流|医药|金服|储能|电池|重工|装备|铁塔"
)
GROWN = re.compile("(?:控股)?(?:集团(?:公司(?![法章]))?|股份|公司(?![法章债治制]))(?![有公])")  # 安踏|集团
POST = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:副?总经理|副总裁|总裁|经理|总监|董事长|党委书记|负责人|总工程师)(?!办公)")
OFFICE = re.compile(r"(?<=公司)[\u4e00-\u9fff]{2,4}分公司$")


def _whole(made: Scan, match: re.Match[str]) -> int:
    """云杉软件股份有限公司江苏省分公司总经理段某: where a branch says where somebody works, the firm is named."""
    branch = OFFICE.search(match.group())
    if branch and "有限公司" in match.group()[: branch.start()] and POST.match(made.text, match.end()):
        return match.start() + branch.start()
    return match.end()


def _is_firm(made: Scan, found: Reach, at: int, kind: str) -> bool:
    lead = made.text[found.start : at]
    if len(lead) < 2 or made_of(lead, TRADES if kind in WEAK else CLASS):
        return False
    if kind in WEAK and (lead in by_name() or KIND_OF.search(lead)):
        return False
    kind = kind.partition("（")[0]
    if kind in BRANCHES and not found.anchor:
        return False
    if found.start in made.beginning.get(HOUSE, {}) and kind in ("分公司", "子公司"):
        return False  # read with its house by BRANCH
    if found.anchor == HOUSE:
        return True
    if "私营" in lead or "合伙制" in lead:
        return False
    if kind in WEAK and re.search(r"[的在是为由与和及了将被把从向其该各无拟且岁]|^（|有(?!色|机)|用于|请求|建议", lead):
        return False
    return (
        kind not in WEAK
        or (bool(found.anchor == PLACE) and len(lead) >= 4)
        or (found.anchor == "wide" and lead.startswith("中") and len(lead) >= 6)
        or (len(lead) <= 6 and _is_brand(made, found.start, at))
    )


def _is_group(made: Scan, found: Reach, at: int, kind: str) -> bool:
    lead = made.text[found.start : at]
    if re.search(
        r"[的在是为由与和及了将被把从向其该各以]|^学校|^我校|[二七十77]国$|^[阿中美俄双外日印欧非]方$|合伙制|私营|试点|示范|培训|职业教育",
        lead,
    ):
        return False
    if not 2 <= len(lead) <= 14 or made_of(lead, CLASS):
        return False
    if kind in MINES and found.anchor != PLACE:
        first = next((end for end in range(found.start + 1, at + 1) if made.border[end]), at)
        return not found.anchor and tag(made.text[found.start : first]) in ("ns", "nz", "nr", "nrt")
    if found.anchor in (ZONE, HOUSE):
        return kind in ("集团", "控股", "控股集团") or "事务所" in kind
    if found.anchor == PLACE:
        return kind not in ("股份", "控股") and (len(lead) > 2 or kind.endswith(("银行", "集团", "证券")))
    named = _is_brand(made, found.start, at) or kind in ("集团", "控股集团")
    return len(lead) <= 8 and named and found.anchor in ("", "wide")


def _brand_before(made: Scan, found: Reach) -> int:
    """凯盛佳木斯现代智慧农业有限公司, 国科嘉和（北京）投资管理有限公司: a brand before the place,
    behind a sign of punctuation."""
    if found.start == 0:
        return 0
    if made.text[found.start - 1] == "》" and (
        title := TITLED_PRESS.search(made.text, max(found.start - 30, 0), found.start)
    ):
        return title.start()
    if made.text[found.start - 1] == "和" and (city := made.ending.get(PLACE, {}).get(found.start - 2)):
        return city.start  # 香港|中和|出版有限公司
    if found.anchor != PLACE and (led := WITH_AND.search(made.text, max(found.start - 3, 0), found.start)):
        return led.start("led")
    if found.anchor == HOUSE and found.start in made.ending.get(PLACE, {}):
        return made.chain(found.start)
    if made.text[found.start - 1] == "中" and found.anchor == "" and made.text[found.start - 2] not in BEFORE_CENTRE:
        return found.start - 1  # 与|中|节水环境有限公司
    if found.anchor == PLACE and (begin := _province_before(made.text, found.start)) >= 0:
        return begin
    house = HOUSES.search(made.text, max(found.start - 6, 0), found.start)
    if house and made.border[house.start()]:
        return house.start()
    match = BRAND.search(made.text, max(found.start - 10, 0), found.start)
    if not match or re.search("企业|公司|单位|园区|辖区|项目|集团", match[1]):
        return found.start
    leads = made.text[found.start] == "（" or found.anchor == PLACE and _may_lead(match[1])
    return match.start(1) if leads else found.start


def _may_lead(word: str) -> bool:
    """Whether a word may be the brand before the place of a firm, and not 县里联合|青禾投资公司."""
    return (
        (tag(word) in ("", "j", "nz") or word == "中科")
        and len(word) < 5
        and not re.search("[只有在由与和的是等对向]", word)
        and all(duty(one) == OPEN for one in cut(word))
        and not word.endswith(("联合", "合作", "协同"))
    )


# 《某某年鉴》|杂志社有限公司: called after what it prints
TITLED_PRESS = re.compile("《[^《》\n]{2,24}》$")
# ，云和|精密工业有限公司: one sign before 和 is of the name
WITH_AND = re.compile("(?:^|[，。；：、（“\n ])(?P<led>(?![我你他她它校县市省区院厂店司方者们人等])[\u4e00-\u9fff]和)$")


def _province_before(text: str, start: int) -> int:
    """Where the province stands of a brand that ends like a place, 山东欧|瑞安电气有限公司; -1 for none."""
    if text[start - 1] in "省市区" or not "\u4e00" <= text[start - 1] <= "\u9fff":
        return -1
    return next((start - 1 - n for n in (3, 2) if text[max(start - 1 - n, 0) : start - 1] in provinces()), -1)


BEFORE_CENTRE = frozenset("其当之集国在华家心期程过")
# 中车某市机车有限公司: the stem of a house before the place.
HOUSES = re.compile(
    "(?:中国)?(?:航空工业|中车|中船|中航|中电|中电科|中铁|中建|中交|中冶|中核|中化|中粮|中煤|中石化|中石油|中海油|国电|国能|国网|国药|华能|华电|大唐|华润|招商局|航天|航发|兵器|宝武|海螺)$"
)
BRAND = re.compile(r"(?:^|[、，。；：（“”\n ])([\u4e00-\u9fff]{2,6})$")


def _is_brand(made: Scan, start: int, at: int) -> bool:
    """Whether the words begin with one that is no common noun: 华人集团, 绿曜公司."""
    first = next((end for end in range(start + 1, at + 1) if made.border[end]), at)
    return tag(made.text[start:first]) in ("", "nz", "nr", "nt", "nrt", "ns") and first - start >= 2


# 高端装备领域，星睿消防研制出…; 同在某高新区的英睿特获批…: a brand where one who makes or holds something stands.
MAKER = re.compile(
    r"(?:^|[，；。：\n])([\u4e00-\u9fff]{3,7}?)(?=(?:自主)?(?:研制出|研制了|研发出|研发了|推出了|设有|获批|获评|设立了|建有|建立了|组建了|是国家企业|是国家级?专精|是全国首批))"
)
SEATED = Sought(
    r"(?:位于|坐落于|坐落在|地处|同在|落户)[^，。；、的\n]{2,12}的([\u4e00-\u9fff]{3,6}?)"
    r"(?=获批|获评|入选|研制出|研发了|设有|建有|，(?:也)?是[^，。；]{0,12}企业)"
)


# 青禾建投总经理段某、云杉果品首席运营官许某: who has a general manager or a president is a company.
LED = re.compile(
    r"(?<=[，。；：、“”\n 和与及自])([\u4e00-\u9fff]{4,8}?)(?=(?:执行|常务|党委书记、|党支部书记、|创始人、)?"
    r"(?:副?董事长|副?总经理|副?总裁|首席执行官|首席技术官|首席运营官|创始人|联合创始人|董事会秘书)[\u4e00-\u9fff、兼])"
)
NO_HOUSE = re.compile(
    r"园区|基地|工厂|校区|车间|门店|支行|分行|公司|集团|企业|银行|大学|学院|中心|研究院|研究所|部门|分会|协会|学会|商会|联盟|委员会|党委|书记|董事|经理|主任|联合|项目|品牌|业务|区域|事业部|这家|一家|该|某|的|位|任|前任|现任|时任|原|助理|区$"
)
# 云杉易通是一家服务业企业: what is said to be a company.
CALLED = re.compile(
    r"(?:^|[，。；：\n]|作为，)([\u4e00-\u9fffA-Za-z]{3,8}?)(?=(?:就)?(?:是|作为)(?:一家|国内|全球|我国|中国|全国|世界|专业)[^，。；]{0,16}(?:企业|公司|厂商|制造商|服务商|供应商))"
)


def _called(made: Scan) -> Iterator[Candidate]:
    for pattern in (LED, CALLED):
        for match in pattern.finditer(made.text):
            start, end = _behind_place(made, match.start(1)), match.end(1)
            word = made.text[start:end]
            if len(word) < 3 or NO_HOUSE.search(word) or not made.border[start] or not made.border[end]:
                continue
            if all(duty(one) == OPEN for one in cut(word)) and (pattern is LED or sounds_brand(word)):
                yield Candidate(start, end, "Enterprise", "house", 1)


def _behind_place(made: Scan, start: int) -> int:
    """重庆|洪九果品: a place whose name alone stands before a brand is told apart from it."""
    hit = made.beginning.get(PLACE, {}).get(start)
    return hit.end if hit and made.border[hit.end] else start


def _subjects(made: Scan) -> Iterator[Candidate]:
    yield from _called(made)
    for pattern in (MAKER, SEATED):
        for match in pattern.finditer(made.text):
            if may_be_brand(match[1]) and _is_coined(match[1]) and not HOUSED.search(match[1]):
                yield Candidate(match.start(1), match.end(1), "Enterprise", "brand-subject", 1)


# 经开区设有, 课题组获批: what is no firm by its last sign.
HOUSED = re.compile(
    "[区局院校部会组厅委办处所室站队县市省镇乡村街团社家人员者们方]$|双方|两地|全|相继$|陆续$|先后$|分别$|成功$|自主$"
)


def _is_coined(word: str) -> bool:
    """Whether a word begins with one that no dictionary has, or with a place before such a one: 徐州博康."""
    first, *rest = cut(word)
    if tag(first) == "ns":
        return bool(rest) and first in by_name() and tag("".join(rest)) == "" and all(tag(r) in BLANK for r in rest)
    return tag(first) in ("", "nz", "nrt") and duty(first) == OPEN and len(first) > 1


BLANK = frozenset(("", "nz", "nr", "nrt", "nrfg", "g", "ng", "ag", "vg", "n", "a"))


def _listed(made: Scan) -> Iterator[Candidate]:
    """超聚变、比亚迪、汉威科技等重点企业: every short member of the list is a company."""
    for match in LIST.finditer(made.text):
        which = match["which"]
        if not LED_TO.search(which) and not any(word in STOPPING and word not in LEADING for word in cut(which)):
            yield from _members(made, match.start())


LEADING = frozenset(
    (
        "的",
        "入驻",
        "参与",
        "参加",
        "落户",
        "签约",
        "聚集",
        "集聚",
        "获批",
        "入选",
        "代表",
        "一批",
        "一大批",
        "多家",
        "大型",
        "重点",
        "优质",
        "省内",
        "国内",
        "市内",
        "国内外",
        "省内外",
    )
)
# 等方式联系企业, 等领域企业: what is listed is no firm.
LED_TO = re.compile(
    "支持|带动|推动|引导|帮助|服务|方式|领域|产业|方面|环节|地|省|市|县|区|高校|院所|机构|部门|单位|资源|要素|人才|技术|行业(?!龙头|领军|头部|知名|骨干)|赛道"
)


def _parts(made: Scan, start: int, end: int) -> list[tuple[int, int]]:
    """The members of a list, parted by 、 and by a 和 that stands as a word: not 云和诺德."""
    cuts = [
        i
        for i in range(start, end)
        if made.text[i] == "、" or (made.text[i] == "和" and made.border[i] and made.border[i + 1])
    ]
    return list(zip([start, *(i + 1 for i in cuts)], [*cuts, end], strict=True))


def _members(made: Scan, at: int) -> Iterator[Candidate]:
    floor = max(at - 300, 0)
    start = stretch_begin(made.text, "。；！？\n：，”", floor, at)
    parts = _parts(made, start, at)
    if len(parts) < 2:
        return
    parts[0] = (_first(made, *parts[0]), parts[0][1])
    words = [made.text[begin:end] for begin, end in parts]
    fit = sum(map(_is_member, words))
    if fit * 2 > len(words) and sum(map(sounds_brand, words)) * 3 >= len(words):
        for (begin, end), word in zip(parts, words, strict=True):
            if may_be_brand(word) or (sounds_brand(word) and len(word) <= 10):
                yield Candidate(begin, end, "Enterprise", "brand-list", 4)


def _is_member(word: str) -> bool:
    return may_be_brand(word) or bool(re.search("(?:公司|集团)$", word))


# 国际家电巨头|青禾, 有|云杉: what leads to the first member.
TITLED = re.compile("(?:巨头|龙头|企业|公司|厂商|品牌|有(?=[\u4e00-\u9fff]{2,4}$))")


# 某院还联合|云杉化学、青禾光电
ALLIES = frozenset(("联合", "携手", "会同", "协同", "合作"))


def _first(made: Scan, start: int, end: int) -> int:
    """The first member of a list begins behind the verb that leads to it: 引进超聚变、…"""
    title = TITLED.search(made.text, start, end)
    if title and end - title.end() > 1:
        leads = made.text[title.end()] in "为向给对由含如像" and title.end() + 1 in made.beginning.get(HOUSE, {})
        return title.end() + leads
    here = end
    first = made.next_border(start, end, end)
    opens = (
        made.text[start - 1 : start] in "，。；：\n" and made.text[start] not in "由有以与和及暨在对是为从向将含如即"
    )
    if end - start <= 6 and first - start == 1 and opens:
        return start
    while here > start:
        begin = made.word_to.get(here, here - 1)
        word = made.text[begin:here]
        joins = word in ALLIES and (begin > start or here in made.beginning.get(HOUSE, {}))
        if begin < start or joins or word in ("投", "投向") or duty(word) != "open":
            break
        here = begin
    return here


def sounds_brand(word: str) -> bool:
    """Whether a word begins with what no dictionary has: 汉威科技, 麦斯克电子材料, 郑州三磨所."""
    first = next(iter(cut(word)), "")
    return bool(MEMBER.fullmatch(word)) and tag(first) in ("", "nz", "nr", "nt", "ns", "nrt", "nrfg", "j")


NOT_BRAND = re.compile(
    r"书记|常委|[校院市区县镇部厅局处科会行所]长|主任|主席|董事|经理|教授|院士|专家|代表|委员|教师|学生|师生|产业|装备$|材料$|行业|领域|技术$|储能$|产品|服务业|高校|院所|机构|部门|单位|企业|园区|人才|资金|大学|学院|政府|模式|平台|设备|机器人$|电池$|芯片|软件$|算法|市[县区]|[省市县区]$|中心$|能源$|经济$|食品$|农业$|医药$|金融$|制造$|方面|环节|贸易$|农产品"
)


# 华景电池, 青禾机器人: a coined word with what it makes.
MADE_BY = re.compile("(?:材料|储能|机器人|电池|芯片|软件|能源|食品|农业|医药|制造|贸易|技术|装备|设备|中心)$")


def _is_trading(word: str) -> bool:
    """Whether a word is a coined one with what its bearer makes."""
    made = MADE_BY.search(word)
    return made is not None and made.group() != "中心" and is_coined(word[: made.start()])


def may_be_brand(word: str) -> bool:
    """Whether a word has the form of a brand: short, of no class, and no common word of the dictionary."""
    return (
        word not in fields()
        and bool(MEMBER.fullmatch(word))
        and 2 <= len(word) <= 10
        and (not NOT_BRAND.search(word) or _is_trading(word))
        and duty(word) == "open"
        and (tag(word) not in ("n", "vn", "v", "a", "ns", "l", "i", "b", "an") or (tag(word) == "ns" and len(word) > 3))
    )
