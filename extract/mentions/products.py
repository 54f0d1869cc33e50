"""Products: a concrete thing that somebody develops or makes. Few, and only where the text says so plainly.

研发了一款纳米氧化硅抛光磨料 · 技术方案“视觉定位系统” · “奋斗者”号.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.mentions.forms import spans
from extract.mentions.goods import goods
from extract.mentions.known import known
from extract.mentions.made import made_goods
from extract.mentions.marked import marked
from extract.mentions.output import output
from extract.mentions.techniques import techniques
from extract.mentions.titles import titles
from extract.names.border import reach
from extract.names.classes import made_of
from extract.names.coined import fields
from extract.names.scan import HOUSE, PLACE, Scan, scan
from extract.names.tags import OPEN, duty, tag
from extract.names.territory import ABBREVIATIONS
from extract.notes import Candidate, notes
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
THING = (
    "发动机|显微镜|望远镜|机器人|无人机|飞机|客机|直升机|飞行器|火箭|卫星|芯片|晶圆|传感器|雷达"
    "|激光器|显示屏|磨料|材料|陶瓷|合金|薄膜"
    "|涂层|光刻胶|树脂|纤维|电池|电动机|电机|电驱|变压器|机床|钻机|盾构机|掘进机"
    "|压裂车|拖拉机|收割机|农机|抢险车|消防车|汽车|客车|货车|列车|动车组|船舶|邮轮|货轮|潜水器|平台船"
    "|疫苗|药物|新药|注射液|试剂盒|胶囊|支架|假肢"
    "|手术机器人|系统|装置|设备|仪器|检测仪|操作系统|软件|大模型|算法|种子|新品种"
)
# 研制出一款中小型航空发动机: counted by 款, 台, 套, so a thing and not a field
MADE = Sought(
    rf"(?:(?:研发|研制|推出|开发|生产|发布|下线|交付|造出|诞生|量产|启动)(?:了|出"
    rf"|的)?(?:[{HAN}]{{0,4}}?))?(?:一|首|国内首|全球首|世界首|我国首)(?:款|台|套|台套|艘|架|枚"
    rf"|颗)(?![款台套艘架枚颗])"
    rf"(?:国产|全新的?|新型的?|自主研发的?|名为"
    rf"|叫)?([{HAN}A-Za-z0-9·\-+]{{2,16}}?(?:{THING}))(?=[，。；、！？“”（）\n的]|在|已|正|成功|和"
    rf"|与|及|等|为|可|能|也|研|将|顺利|正式)"
)
# 研制出大流量排水抢险车, 开发了数字化运维平台: what one firm made, told as done
DONE = Sought(
    rf"(?:研制出|研发出|开发出|研发了|开发了|研制了|成功研[制发]|自主研[制发]|制造出|推出了|生产出)(?:了|的)?"
    rf"([{HAN}A-Za-z0-9·\-+]{{3,22}}?(?:{THING}|平台))(?=[，。；、！）\n]|$)"
)
# 矿用隔爆型变频电动机由某公司研发
MAKER = Sought(rf"(?<![{HAN}])([{HAN}A-Za-z0-9\-]{{5,20}}(?:{THING}))(?=出自|由[^，。；\n]{{4,24}}研[发制])")
# 某公司研发的计算机辅助工程软件，; 自主研发的晶闸管触发电路等产品
BUILT = Sought(
    rf"(?:研发|研制|自主研发|自主研制|自主设计|开发|推出|设计制造)的([{HAN}A-Za-z0-9+\-·“”]{{4,22}}?)(?=等(?:[一二三四五六七八九十多0-9]+[款种项个])?(?:新?产品|装备|设备|成果)|[，。]通过|[，。](?:可|能|成功|已|实现|一经|填补|打破|广泛|主要|采用|具有|入选|获))"
)
SERIES = re.compile(r"^(?:一|多|首|两|系列|[两三四五六七八九十百千\d])|多[款种项个]|系列|大批")
QUOTED = Sought(rf"“([^“”，。\n]{{4,20}}(?:{THING}))”")
# 超级压电材料、塑性陶瓷等一批原创性成果
RESULTS = re.compile(
    rf"等(?:一批|一系列|多款|[一二三四五六七八九十\d]{{1,3}}[款项个种])?[{HAN}]{{0,14}}?(?:成果|新品|拳头产品|创新产品)"
)
CLAUSE = re.compile("[。，；：\n“”]")
VESSEL = "卫星|飞船|船|舰|火箭|潜|核电|反应堆|探测器|客机|列车|盾构|空间站|望远镜|钻机|月球|火星"
SHIP = Sought(
    rf"“[{HAN}A-Za-z0-9]{{2,8}}号”(?=[{HAN}]{{0,6}}(?:{VESSEL}))"
    rf"|“[{HAN}]{{2,6}}”号(?=[{HAN}]{{0,6}}(?:{VESSEL}))|(?<=卫星|飞船"
    rf"|火箭)“[{HAN}]{{2,6}}[一二三四五六七八九十]号”"
)
KNOWN = Sought("(?:机器人|五指|仿生)?灵巧手(?!产业|大会|创新中心|联盟|协会)")
ITEM = re.compile(rf"[{HAN}A-Za-z0-9-]{{2,10}}(?:{THING})")
BROKEN = re.compile(
    "申报|^(?:集成|搭载|发布|推出|研发|研制|展示|包括|开发|生产)|[的了在等]|工作|管理|服务|体系|教育|生态系统|治理"
    "|技术创新$|通过|实现|相关|各类|多种|一批|推动|推进|促进|提升|加快|^共同"
)


# 青禾至云杉铁路, 青禾（云杉）至某地高速公路: a line by its two ends.
LINE = Sought(
    rf"(?:至|—|－|-)(?:(?!的)[{HAN}]){{2,6}}?(?:高速|城际|快速)?(?:铁路|高速公路|高铁|公路|跨江通道|过江通道|跨海通道|(?:±?\d{{3,4}}千伏)?特高压(?:直流|交流)?(?:输变?电)?(?:线路)?工程)(?![局系建运客货网沿总集司口])"
)
# 哈伊高铁, 玉龙雪山隧道, 云杉抽水蓄能电站: what is built, behind a place, short names of two or a word of its own.
WORKS = Sought(
    "(?:城际铁路|城铁|轻轨(?!站|车)|(?:地铁|轨道交通)[0-9一二三四五六七八九十]{1,3}号线|高速铁路|铁路(?!局|系|建|运|客|货|网|沿|总|集|司|口|公司|部门|枢纽|干线|线)|高铁(?!站|新|片|沿|网|经|车)"
    "|高速公路(?!网|服|沿)|城际(?=建成|通车|开通|等|、|，)|高速(?=建成|通车|开通|项目|，|、|。|等|连接|和|与|是|将|全|主线|公路|[一二三]期)|特大桥|大桥|快速路(?![网系])|隧道|抽水蓄能电站|水电站|核电站|光伏电站|储能充电站|充换电站|换电站|(?:充检换|充换)?一体站|变电站|换流站|泵站|航运枢纽|联络线|电站(?!长)"
    "|电厂(?<![发火热家]电厂)|水利枢纽|航电枢纽|水库(?!区)|灌区|输水工程|引水工程|调水工程|供水工程|水资源配置工程|引调水工程|调蓄工程|(?<!蓟)运河(?![区大])|跨江通道|过江通道|过海通道|跨海通道|(?:国际)?机场(?=[一二三四]期|改扩建|扩建|迁建)|(?:国际)?机场T[0-9][A-Z]?航站楼|特高压(?:直流|交流)?(?:输电)?工程|输电工程|输变电工程|天然气管道|海上风电场|风电场|光伏基地|航道(?=[整扩建工])|船闸|发射场|深水港|航空枢纽)(?:[一二三四五六]期)?(?:(?:改扩建|扩建|扩容改造|扩容|扩能改造|扩能|除险加固|迁建|复线|联通|连通|续建|整治|改造|建设)?(?:[一二三]期)?(?:项目|工程))?"
)
# 云久高速: two signs that are no word, before 高速
ROAD = Sought(
    "[\u4e00-\u9fff]{2}高速(?:公路)?(?![铁发增度运列行动网路化流旋推总视服互光宽无数传计口成移前飞船电机加时信精大艇滑收交入出客激充存协磁率])"
)
COUNTED_ROAD = re.compile("[一二三四五六七八九十两几多各条的]|[在的了以将正]$")
# 某地新机场开工: built, and no mere place
AIRPORT = Sought("机场(?=(?:建设|项目|工程|迁建)|(?:已|正式|全面)*(?:开工|奠基|获批))")
# “云岭—青岸”海运航线: a line by its two ends in quotation marks
ROUTE = Sought(
    "“[\u4e00-\u9fff]{2,5}(?:—|－|-|——|至)[\u4e00-\u9fff]{2,6}”[\u4e00-\u9fff]{0,6}?(?:航线|班列|线路|专列|快线|通道)"
)
# 引江补汉工程: waters led from one river into another
LED = Sought("(?<![吸指牵])引(?!人入|进)[\u4e00-\u9fff][济补入][\u4e00-\u9fff](?:[一二三]期)?(?:工程)?(?![导入])")
SORTS = re.compile(
    "^(?:航运|古老|千年|古|人工|世界级|[三四五六七八九]大|港口|热电|燃煤|燃气|煤电|自备|调峰|国家|全国|中国|我国|地方|全球|世界|大型|中型|小型|重点|重大|普速|重载|干线|国内|国际|新建|在建|西部|东部|中部|沿海|沿江|跨海|跨江|过江"
    "|长三角|珠三角|京津冀|大湾区|成渝|中欧|城市|农村|公路|铁路|高速|高原|山区|海底|长大|超长|各|多座|一座|首条|首座|该|这|本|分布式|屋顶|集中式|大中型|中小型|病险|[一二三四五六七八九十两0-9]+[座条个])+$"
)
UNNAMED = re.compile("式|(?:地区|流域|坑口|通道|沿线|充换?|换|新建|在建|境内|等地|一带|[省市县区]的?|农村|公路|出口)$")
# 大连双岛湾工业区石化|项目: a place, what, and the kind.
KINDRED = re.compile(
    "(?:石化|炼化|炼油|乙烯|核电站?|风电|光伏|储能|水电|煤化工|化工|钢铁|钢厂|汽车|电池|芯片|晶圆|面板|半导体|新材料|医药|机场|码头|铁路|物流园?|[业技]园"
    "|生产|一体化|深加工|物流枢纽|材料|装备|轮毂|产线|整车|零部件|数据中心|基地|总部|广场|综合体)(?:建设|扩建|改造|技改|示范)?$"
)
PLAN = re.compile("项目(?!化|部|书|组|经理|负责|库|资金|单位|法人|管理|申报|名单|审批|数|榜)")
NO_SCHEME = re.compile(
    "[省市县区州级内]$|[的在了将等和与及各其有为对]|推进|推动|实施|开展|申报|获批|入选|签约|落户|引进|合作|研究|研发|培育|育人|创新|人才|科技|科研|教学|课程|基金|(?<!风电|光伏|储能|氢能)示范|试点|重点|重大|新老|扶贫|帮扶|奖|文化|旅游项目|非遗|产业项目|高新技术"
)


@Language.component("zhengtu_products")
def products(doc: Doc) -> Doc:
    """Propose products."""
    text = notes(doc).text
    made = scan(doc)
    notes(doc).candidates.extend(_works(made))
    forms = dict.fromkeys(form for form in _forms(text) if not BROKEN.search(form))
    notes(doc).candidates.extend(Candidate(start, end, "Product", "product", 1) for start, end in spans(text, forms))
    notes(doc).candidates.extend(known(made))
    notes(doc).candidates.extend(Candidate(start, end, "Product", rule, 1) for start, end, rule in marked(made))
    for rule, found in (("made", made_goods(made)), ("technique", techniques(made))):
        whose = dict.fromkeys(text[start:end] for start, end in found)
        notes(doc).candidates.extend(Candidate(start, end, "Product", rule, 1) for start, end in spans(text, whose))
    notes(doc).candidates.extend(Candidate(start, end, "Product", rule, 6) for start, end, rule in titles(text))
    there = {(one.start, one.end) for one in notes(doc).candidates if one.type == "Product"}
    notes(doc).candidates.extend(one for one in goods(made) if (one.start, one.end) not in there)
    notes(doc).candidates.extend(output(made, notes(doc).candidates))
    return doc


def _forms(text: str) -> Iterator[str]:
    yield from (match[1] for match in MADE.finditer(text))
    for pattern in (DONE, MAKER):
        yield from (match[1] for match in pattern.finditer(text) if not SERIES.search(match[1]))
    yield from (m[1] for m in BUILT.finditer(text) if not SERIES.search(m[1]) and m[1] not in fields())
    yield from (match[1] for match in QUOTED.finditer(text))
    yield from (match.group() for match in KNOWN.finditer(text))
    for match in RESULTS.finditer(text):
        listed = CLAUSE.split(text[max(0, match.start() - 80) : match.start()])[-1].split("、")
        yield from (item for item in listed if ITEM.fullmatch(item))
    yield from (
        match.group().strip("“”") if match.group().endswith("”") else match.group() for match in SHIP.finditer(text)
    )


def _works(made: Scan) -> Iterator[Candidate]:
    """Railways, bridges, plants, and projects of a place."""
    for match in LINE.finditer(made.text):
        hit = made.ending.get(PLACE, {}).get(match.start())
        if hit:
            yield Candidate(hit.start, match.end(), "Product", "line", 2)
    for match in LED.finditer(made.text):
        yield Candidate(*match.span(), "Product", "works", 2)
    for match in WORKS.finditer(made.text):
        start = None if BODY_GOES_ON.match(made.text, match.end()) else _work_begin(made, match.start())
        if start is not None:
            yield Candidate(start, _stretch_end(made, match.end()), "Product", "works", 2)
    for match in ROAD.finditer(made.text):
        begin, lead = match.start(), match.group()[:2]
        cut = made.border[begin] and made.border[begin + 2]
        if cut and not tag(lead) and not COUNTED_ROAD.search(lead):
            yield Candidate(begin, _stretch_end(made, match.end()), "Product", "works", 2)
    yield from (Candidate(*match.span(), "Product", "line", 2) for match in ROUTE.finditer(made.text))
    yield from _airports(made)
    for match in PLAN.finditer(made.text):
        if not (KINDRED.search(made.text, match.start() - 8, match.start()) or _is_coined(made, match.start())):
            continue
        found = reach(made, match.start(), joins=False)
        lead = _behind_place(made, found.start, match.start())
        if found.anchor == PLACE and 0 < len(lead) <= 20 and not NO_SCHEME.search(lead):
            house = made.ending.get(HOUSE, {}).get(found.start)
            yield Candidate(house.start if house else found.start, match.end(), "Product", "scheme", 2)


def _airports(made: Scan) -> Iterator[Candidate]:
    """Airports that the text tells of as being built, wherever it names them."""
    built = {
        made.text[found.start : match.end()]
        for match in AIRPORT.finditer(made.text)
        if (found := reach(made, match.start(), joins=False)).anchor == PLACE and match.start() - found.start < 9
    }
    yield from (Candidate(start, end, "Product", "works", 3) for start, end in spans(made.text, built))


# 云杉水库|管理处, 电站|运维公司: who keeps it
BODY_GOES_ON = re.compile("(?:建设|运行|运维)?(?:管理|服务)?(?:处|局|所|站|公司|中心|委员会|办公室|集团)")
NEAR = re.compile("这|该|本|此|[大小]到|从|在")
SECTION = re.compile("(?<=高铁|铁路|高速)(?=[\u4e00-\u9fff]{2,4}段(?!时))|(?<=高速公路)(?=[\u4e00-\u9fff]{2,4}段)")


def _stretch_end(made: Scan, end: int) -> int:
    """青云高铁|云南段: the stretch of a line that lies in a place is of its name."""
    if not SECTION.match(made.text, end):
        return end
    hit = made.beginning.get(PLACE, {}).get(end)
    if hit and made.text.startswith("段", hit.end):
        return hit.end + 1
    short = made.text.startswith("段", end + 2) and not tag(made.text[end : end + 2])
    return end + 3 if short else end


def _is_coined(made: Scan, end: int) -> bool:
    """Whether the word that ends here is in no dictionary, or there as a name: 珠海玉柴|项目."""
    word = made.text[max(made.word_to.get(end, end), 0) : end]
    return len(word) > 1 and tag(word) in ("", "nz", "nrt") and "”" not in word


def _behind_place(made: Scan, start: int, end: int) -> str:
    hit = made.beginning.get(PLACE, {}).get(start)
    return made.text[hit.end : end] if hit and hit.end <= end else made.text[start:end]


def _work_begin(made: Scan, at: int) -> int | None:
    """Where the name of what is built begins; None for a class (大型水库, 新建铁路)."""
    found = reach(made, at, joins=False)
    lead = made.text[found.start : at]
    if RAIL.match(made.text, at) and len(lead) < 3 and (begin := _ends_of_line(made, at)) is not None:
        return begin
    if "项目" in lead:
        return found.start + lead.rindex("项目") + 2 if len(lead) - lead.rindex("项目") > 3 else None
    begin = _called_after_nature(made, at)
    if begin >= 0 and (begin > found.start or not found.anchor):
        return begin
    if SPACE.search(lead) or "最" in lead or NEAR.match(lead):
        return None
    if (
        not 2 <= len(lead) <= 14
        or SORTS.match(lead)
        or UNNAMED.search(lead)
        and not (found.anchor == PLACE and (NAMED_KIND.match(made.text, at) or _is_bridge(made, found.start, at)))
        or made_of(lead, words("classes", "platform"))
    ):
        return None
    if found.anchor == PLACE:
        return found.start
    first = next((end for end in range(found.start + 1, at + 1) if made.border[end]), at)
    short = len(lead) <= 4 and all(sign in SHORT for sign in lead)
    named = tag(made.text[found.start : first]) in ("", "ns", "nz", "nr", "nrt") and first - found.start >= 2
    named = (
        named
        or bool(NATURE.fullmatch(lead))
        or len(lead) < 4
        and found.start == made.word_to.get(at)
        and tag(lead) == ""
    )
    if not found.anchor and (short or named):
        return found.start
    last = _unknown_before(made, at)
    return last if last > found.start and not SORTS.match(made.text[last:at]) else None


# 青禾县抽水蓄能电站: a county has but one
NAMED_KIND = re.compile("抽水蓄能|水利枢纽|航电枢纽")


def _is_bridge(made: Scan, start: int, at: int) -> bool:
    """红河|界河公路|大桥: for what a bridge is says which, where more than a place stands before that."""
    hit = made.beginning.get(PLACE, {}).get(start)
    return hit is not None and at - hit.end > 2 and made.text.startswith("大桥", at)


# 长龙山|抽水蓄能电站: called after a hill or a water
NATURE = re.compile(
    "(?!中|深|上|下|跨|过|沿|临|近|远|各|内|外|金山银|江|河|湖|海)(?:(?![大小高])[\u4e00-\u9fff]{1,3}|[大小高][\u4e00-\u9fff]{1,2})[山湖江河岭峡滩坝口沟湾岛关川坪潭溪泉寨门沱洞峪峰洋]"
)
WORK_WORDS = frozenset(("工程", "项目", "枢纽", "通道", "桥梁"))


def _called_after_nature(made: Scan, at: int) -> int:
    """关于|亭山口|水利枢纽: a hill or a water between a verb, a sign or 工程 and the kind; -1."""
    for begin in (at - 3, at - 4):
        if begin < 0 or not made.border[begin] or not NATURE.fullmatch(made.text, begin, at):
            continue
        word = made.text[made.word_to.get(begin, begin - 1) : begin]
        if tag(made.text[begin:at]) in ("", "ns", "nz") and (word in WORK_WORDS or not begin or duty(word) != OPEN):
            return begin
    return -1


RAIL = re.compile("高铁|铁路|高速|城际")
SPACE = re.compile(r"\s")


def _ends_of_line(made: Scan, at: int) -> int | None:
    """西|渝|高铁, 广|深港|高铁: where two or three places begin that stand by their short names."""
    for begin in (at - 3, at - 2):
        if begin >= 0 and made.border[begin] and all(sign in SHORT for sign in made.text[begin:at]):
            return begin
    return None


def _unknown_before(made: Scan, at: int) -> int:
    """水电基地|叶巴滩|水电站: the begin of a word that no dictionary has, right before the kind; -1."""
    begin = made.word_to.get(at, -1)
    return begin if 2 <= at - begin <= 4 and tag(made.text[begin:at]) in ("", "nr", "nz") else -1


SHORT = frozenset(ABBREVIATIONS) | frozenset("哈大沈长杭广深成武郑西兰合福厦贵昆南九赣汉宜襄常张吉怀柳焦毕叙丽香牡佳伊")
