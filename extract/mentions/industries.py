"""Industries, tracks and technical fields: a list of terms, and how texts set industries off.

人工智能 is one wherever it stands by itself; 物流 only as 物流产业, or in a list that says so: 聚焦食品、物流等产业.
水稻产业 is one by its ending, if what stands before is no general word (主导产业, 传统产业, 战略性新兴产业).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import rows
from extract.mentions.forms import places
from extract.names.coined import is_coined
from extract.names.tags import OPEN, duty, tag
from extract.names.territory import by_name
from extract.notes import Candidate, notes
from extract.sought import Listed, Sought

HAN = "\u4e00-\u9fff"
TERMS = {row[0]: row[1] for row in rows("industries")}
# 生物医药产业 is marked whole; of 生物医药产业集群, 生物医药产业.
INDUSTRY = re.compile(
    "(?<!业)行业(?!中心|协会|标准|组织|主管|龙头|监管|领军|内|竞争|特色|专家|赛|性|规范|准入|自律|部门)|(?:制造|服务)?产业(?!园|学院|技术研究|研究院|化|基金|投资|发展投资|技术创新中心|创新中心|联盟|协会|合作社|大脑|技术体系|链[^，。；]{0,4}会|发展示范区|服务基地|带[上的]|部(?!门))"
)
# 人工智能学院, 新材料股份: the term is part of a name, or of what is no industry.
NAME_GOES_ON = re.compile(
    f"(?:与[{HAN}]{{2,8}}?|[{HAN}]{{0,4}}?)(?:学院|大学|实验室|研究院|研究所|研究中心|技术中心|创新中心|公司|集团|股份|协会"
    "|学会|联合会|联盟|基金"
    f"|产业园|科技园|工业园|创业园|产业学院|专业|学科|学位|课程|证书|学报|杂志)"
)
QUOTED = re.compile(f"“([{HAN}]{{2,8}})”产业(?!园|学院|集群)")  # “光芯屏端网”产业
TRADE = re.compile("业(?![务绩主余态界])")  # 先进制造业
# 光伏板, 大数据平台, 轨道交通6号线: the term says what a thing is made of; it is a field where it ends.
STUFF = frozenset(
    [
        "光伏",
        "风电",
        "大数据",
        "区块链",
        "物联网",
        "云计算",
        "轨道交通",
        "大模型",
        "储能",
        "信息通信",
        "动力电池",
        "新能源",
        "人工智能",
    ]
)
ENDS = re.compile(
    "$|[，。、；：！？”’）\n 和与及或等的在为是]|产业|行业|领域|赛道|集群|技术|企业|发展|市场|投资|制造|装备|成为"
    "|方向|时代|研发|创新|应用|研究|电池|材料|先导|核心|赋能|机遇|供给|转型|科研|全产业|健康|产值|规模|增加值|出口|产量|销量|消费|浪潮"
)
# 可再生能源|扶贫, 风电|机组: the term says what another thing is for, or made of
BOUND = re.compile(
    "企业|设备|设施|基地|项目|示范|战略|装备|业务|安装|监测|服务|扶贫|线路|平台|园区|人才|枢纽|车辆|[板岛城机]|原型|面板|结构|事业部"
    "|识别|试验|专项|骨干|公园|岗位|论坛|大会|博览|展览|峰会|大赛|竞赛|知识|意识|监管|执法|救援|标识|建筑|小区|展|改造|体系|龙头|品牌|供给|(?<=金融)产品"
    # what a field makes or is used in, and no more the field: 核聚变|装置, 数字孪生|架构师, 半导体|检测设备
    "|发电(?:装置|设备|机组)|装置|元件|部件|构件|模块|架构师|工程师|建模|移植|[汽轿客货卡]车|乘用车|电机轴|自动化|流水线|供应商|检测|测试|表面|界面|薄带|叠层|正负极|废旧|粪污|深加工|进出口|经营者|准入|临床|合规|态|[+—]"
)
COUNTED = re.compile(r"[一两\d][台辆架套款艘](?:新型|全新|国产)?$")
# 运用|大数据, 借助先进的|遥感: a tool, if it stands alone; a list (运用大数据、人工智能等技术) names fields
TOOL = re.compile("(?:运用|利用|借助|采用|启用|用上)(?:了|先进的?|全新的?|现代|新型|好)?$")
# 抽水蓄能|电站, 先进制造业|协作基地, 现代能源|保障体系: the name of a place or of a whole goes on
THING_ON = re.compile(
    f"[{HAN}]{{0,6}}?(?:基地|示范区|先行区|试验区|创新区|集聚区|小镇|合作社|电站|大脑|黄金带|先导区|集散地|街区|体验中心|中试线|航线)|[{HAN}]{{0,2}}体系"
)
COMPOUND = re.compile("化|性|型|式|率|量|费|税|价|权|法|师|员|工|站|馆|厂|店|场|局|厅|部|处|委|办|系")
# 绿色食品、新型制造、生物医药3个百亿元级产业集群 · 光伏、风电、氢能等领域 · 人工智能、量子科技等未来产业
CLOSING = Sought(
    "(?:(?<=传统)(?:制造业|工业)|产业集群|产业链|产业|行业|领域|赛道|集群|方向|新业态|增长点|服务业|(?<=特色|精品)农业)(?!园|人才|联盟|学院|研究院|基金|化|工人|协会|政策|标准)"
)
# what may stand between the last item and the closing word: 等十大战略性新兴, 3个百亿元级
BETWEEN = re.compile(
    r"等?为?(?:[一二三四五六七八九十两多\d]+余?(?:大|个|条|类|支))?(?:[百千万]亿元?级?)?"
    "(?:战略性新兴|新兴|未来|主导|重点|优势|特色|支柱|传统|先导|高新技术|高科技|高端|前沿|关键|现代"
    "|标志性|新型|绿色|朝阳|热门"
    "|细分|先进制造业?|国家级|世界级|技术|工业|高原|农业|消费|服务|生活性|生产性|研究|外贸|贸易|万亿级?|规模|富民|龙头|潜力|核心|标杆|新|产业|和|与|、)*$"
)
CLAUSE = re.compile(f"[^{HAN}A-Za-z0-9、“”+/-]")
LAST = re.compile("以及|和|与|及")
OPENING = re.compile(
    ".*(?:聚焦于?|发展|围绕|布局|瞄准|培育|壮大|打造|形成|推动|推进|加快|做强|做优|做大|支持|涵盖了?"
    "|涉及|覆盖|包括|包含|抢占"
    "|抢抓|构建|建设|在|以|为|对|于|向|将|是|了|的|从事|扩大到|延伸到|拓展至|覆盖到|拓展到|应用于|用于|开展|做好|引进|引育|突破"
    "|深耕|投向|专注|面向|属于|重点"
    "|主攻|优先|谋划|开辟|一批|传统|新兴|我国|全国|全省|全市)(?=.)"
)
GENERIC = re.compile(
    "战略性新兴|新兴|未来|传统|主导|优势|特色|支柱|重点|高新技术|相关|现代|先进|关键|基础|富民|乡村"
    "|谋划|利用|县域|区域|本地|当地|我国|全国|国内"
    "|上游|下游|上下游|整个|骨干|龙头|核心|实体|科技|创新|发展|推动|推进|培育|壮大|做强|做大|形成"
    "|打造|高端|低端|中高端|绿色|完整"
    "|配套|延伸|衔接|带动|承接|转移|融合|首批|一批|多个|全省|全市|全县|全区|全球|世界|国家|国际|地方"
    "|企业|行业|市场|技术|人才|项目"
    "|园区|高校|城市|农村|社会|经济|数字|智能|新型|战略|高科技|高技术|工业|支持|促进|引领|赋能|服务"
    "|调整|优化|升级|转型|集聚|聚集"
    "|协同|帮扶|扶贫|脱贫|振兴|特优|朝阳|夕阳|标志性|细分|成长|百亿|千亿|万亿|亿元|三大|四大|五大"
    "|六大|七大|八大|九大|十大|两大|各类"
    "|各大|这些|有关|该|其|个|大|级|的|了|和|与|及|或|新|老|全|一二三|第一|第二|第三|一产|二产|三产"
    "|为|以|在|对|将|把|由|等"
    "|主要|不同|所有|各|我省|我市|我县|我区|共性|前沿|产|中国|上市|规模|劳动密集型|资源型|外向型|都市"
    "|环境|价值|民生|军工|民族|落后"
    "|过剩|良性|尖端|一流|替代|生态|涉农|链主|一体|重要|非|本|原有|既有|内|外|间|上|下|中"
)
CORE = re.compile(
    "制造|装备|技术|材料|能源|经济|电子|信息|医药|药|器械|食品|汽车|机械|化工|智能|软件|芯片|电池"
    "|航空|航天|海工|生物|机器人|农业"
    "|加工|物流|电力|环保|光|钢|纺织|服装|旅游|康养|种业|金融|电商|文创|算力|数据|科学|计算|显示|交互|感知|导航|测绘"
    "|通信|文旅|用品|零售|养殖|种植|制药|畜牧|果蔬|轻工|育种|遥感|储能|发电|基因|仿真|声学|力学|光学"
)
MATTER = re.compile(
    "设施|民生|民用|社会|生态|文化|军事|国防|基础|科学|学$|城市|乡村|农村|生活|消费|贸易|商业|服务"
    "|项目|产品|企业|原材料"
)
BROKEN = re.compile(
    "带经贸|带物流|^(?:及|并|加大|统筹|纳入|进入|支持|当前|随着|深化|促进|适应|满足|结合|推广|积极|大力|全力|着力"
    "|主要|成为|成功)|战略新兴"
    "|高技术|高新技术|密集型|[的了在等中上下内]|建设|推进|加强|开展|实施|提升|促进|人才|合作|成果"
    "|研究$|研发$|融合$|^科学前沿$|培养|管理|政策|服务体系"
    "|教育|科研|转化|治理|培训|创业|创新|基层|学校|企业|政府|招商|投资|改革|监管|工作|应用$|发展$"
)


# 高性能纤维|复合材料, 新能源|装备制造: the field goes on
LONGER = re.compile(
    "(?:(?:抛光|复合|封装|结构|功能|薄膜|电极|基础|关键|先进)?材料|装备制造|设备制造|零部件|元器件|康养|数字化转型)"
    "(?=$|[，。、；：”）\n和与及等的为]|领域|产业|行业|赛道)"
)
ITEM_END = re.compile("[、，。；”）\n等和]|$")
# what may open a list of fields: 包括|新型压缩空气储能、…
OPENED = re.compile("(?:包括|聚焦|布局|涵盖|覆盖|发展|壮大|培育|在|以)$")
JOINT = re.compile("[和与]")
HANS = re.compile(f"[{HAN}]+")
SAME = {"6G": "第六代移动通信"}


@Language.component("zhengtu_industries")
def industries(doc: Doc) -> Doc:
    """Propose industries."""
    text = notes(doc).text
    borders = {*doc.to_array("IDX").tolist(), len(text)}
    found = {(start, end): rule for start, end, rule in _spans(text, borders) if not _in_title(text, start, end)}
    notes(doc).candidates.extend(
        Candidate(start, end, "Industry", rule, 1, _standard(text[start:end])) for (start, end), rule in found.items()
    )
    return doc


TITLE = 60  # signs; the longest title that is looked through


def _in_title(text: str, start: int, end: int) -> bool:
    """Whether a field is a word of a title: 《数字经济发展与商业模式创新》 names no industry."""
    opened = text.rfind("《", max(0, start - TITLE), start)
    return (
        opened >= 0
        and text.rfind("》", opened, start) < 0
        and not (opened == start - 1 and text.startswith("》", end))
        and text.find("》", end, end + TITLE) >= 0
    )


def _spans(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    terms = dict.fromkeys(_terms(text, borders))
    yield from terms
    yield from _beside(text, {span[:2] for span in terms}, borders)
    yield from _listed(text, borders)
    yield from _studied(text, borders)
    yield from _of_field(text, borders)
    yield from _by_ending(text, borders)
    yield from _by_trade(text, borders)
    yield from _leading(text, borders)
    yield from _grown(text, borders)
    yield from _made_of_goods(text)
    yield from ((*m.span(), "industry-branch") for m in BRANCH.finditer(text))
    yield from _worked_on(text, borders)
    yield from ((*m.span(1), "industry-quoted") for m in QUOTED.finditer(text) if m[1] in TERMS or CORE.search(m[1]))


# 制造业增加值, 推动制造业转型: told of as a branch
BRANCH = Sought(
    "(?<![\u4e00-\u9fff])制造业|(?<=推动|我国|全国|全省|全市|其中|支持|引导|推进|助力|促进|赋能)制造业|制造业(?=增加值|投资|民间投资|高质量|转型|高端化|数字化|智能化|绿色化)"
)
# 发展新梅产业, VR产业: what grows, and letters, right behind what is done with it
GOODS = Sought(
    f"(?:发展|做强|做大|做优|壮大|培育|打造|推动|推进|扶持|布局|[把将以、，。：“\n])((?!谋划|发展|做|打造|推进|培育|壮大|依托|通过|围绕|促进|延伸|聚焦)(?:[{HAN}]{{1,3}}|(?<![A-Za-z])[A-Z][A-Za-z0-9]{{1,6}})产业)"
    "(?!园|学院|化|基金|投资|创新中心|联盟|协会|研究|强镇|工人|政策|结构)"
)


def _made_of_goods(text: str) -> Iterator[tuple[int, int, str]]:
    for match in GOODS.finditer(text):
        word = match[1][:-2]
        if word.isascii() or GROWN.search(word) and not GENERIC.search(word):
            yield *match.span(1), "industry-goods"


# 长期从事高寒草地生态研究, 致力于水下通信与组网方面的研究
WORKED = re.compile(
    f"(?:从事|致力于|专注于|潜心于?)(?:了)?([{HAN}A-Za-z、]{{3,40}}?)(?:技术)?(?:等)?(?:方面|领域|方向)?的?(?:科学|教学与?|理论|应用|基础|相关|前沿|交叉)*(?:研究|科研)(?!生|院|所|员|中心|机构|人员|型|团队|项目)"
)
NO_FIELD = re.compile(
    "推动|开展|促进|加强|提升|[的了在等是有对将为把其该]|相关|工作|教学|科研|研究|服务|管理$|技术$|方面|领域|我国|国家|多年|重点|基础|应用|开发$"
)


def _worked_on(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """What a scholar works on: the items of the list."""
    for match in WORKED.finditer(text):
        for start, end in _split(text, *match.span(1)):
            if 3 < end - start < 16 and start in borders and not NO_FIELD.search(text[start:end]):
                yield start, end, "industry-studied"


LIST_OF_TERMS = Listed(TERMS.keys)


def _terms(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """Terms of the list, the longest first: 生物医药, with 产业 behind it where that stands there."""
    for last, length in LIST_OF_TERMS.iter_long(text):
        start, end = last + 1 - length, last + 1
        kind = TERMS[text[start:end]]
        more = INDUSTRY.match(text, end)
        if length == 1 and start not in borders:
            continue  # 牛|奶产业
        if more and text[start:end] == "农业":
            continue  # 农业产业结构: no industry among others
        if text.endswith("产业", start, end) and INDUSTRY.match(text, end - 2):
            yield start, end, "industry-term"
        elif more and (length > 1 or more.group() != "行业"):
            wide = _nouns_begin(text, start, borders, plain=True) if start in borders else start
            yield wide if _names_all(text[wide:start]) else start, more.end(), "industry-term"
        elif kind == "strong" and TRADE.match(text, end):
            yield _wider(text, start, borders), end + 1, "industry-term"
        elif kind == "strong" and start in borders and (longer := LONGER.match(text, end)):
            yield _item_begin(text, start, longer.end(), borders), longer.end(), "industry-term"
        elif kind == "strong" and _stands(text, start, end, borders):
            yield min(_item_begin(text, start, end, borders), _wider(text, start, borders)), end, "industry-term"


# 现代|绿色化工, 国产|工业软件: a word before a field that narrows it
NARROW = (
    "现代",
    "高端",
    "特色",
    "精品",
    "海洋",
    "国产",
    "智慧",
    "新型",
    "绿色",
    "民用",
    "商用",
    "家用",
    "医用",
    "农业",
    "工业",
    "智能",
    "数字",
    "移动",
    "深部",
    "深层",
    "先进",
    "可持续",
)


def _wider(text: str, start: int, borders: set[int]) -> int:
    for begin in (start - 2, start - 3):
        if begin in borders and text[begin:start] in NARROW:
            return begin
    return start


def _item_begin(text: str, start: int, end: int, borders: set[int]) -> int:
    """新型压缩空气|储能 as an item of a list: the nouns before the term are of the field."""
    if text[end : end + 1] != "、" or text[start - 1 : start] in "、，" or start == 0:
        return start
    here = start
    while here > max(start - 8, 0):
        if text[here - 1] == "、" or OPENED.search(text, max(here - 2, 0), here):
            word = text[here:start]
            return start if here == start or BROKEN.search(word) or PLAIN.search(word) else here
        before = next((at for at in range(here - 1, max(here - 6, -1), -1) if at in borders), -1)
        if before < 0 or duty(text[before:here]) != OPEN or not HANS.fullmatch(text, before, here):
            return start
        here = before
    return start


# words before a field that say nothing of it, or whose it is
PLAIN = re.compile(
    "国产|我国|中国|全球|全国|国内|国际|传统|新兴|重点|优势|主导|特色|大学|学院|[省市县区]$|开源|公司|集团|企业"
)


# what a government cares for, and no industry by standing beside one: 清洁能源、养老、…
SPHERES = frozenset(
    [
        "能源",
        "养老",
        "教育",
        "医疗",
        "文化",
        "交通",
        "农业",
        "水利",
        "环保",
        "健康",
        "民生",
        "就业",
        "体育",
        "外贸",
        "消费",
        "绿色低碳",
        "知识产权",
    ]
)


def _beside(text: str, terms: set[tuple[int, int]], borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """智慧物流 beside 低空经济 in a list; 氢能和新型储能 as one item between two others."""
    begins, ends = dict(terms), {end: start for start, end in terms}
    for last, length in LIST_OF_TERMS.iter_long(text):
        start, end = last + 1 - length, last + 1
        kind = TERMS[text[start:end]]
        named = (
            kind == "weak" and text[start:end] not in SPHERES and {start, end} <= borders and _is_item(text, start, end)
        )
        behind = text[start - 1 : start] == "、" and start - 1 in ends
        if named and (behind or text[end : end + 1] == "、" and end + 1 in begins):
            begins[start], ends[end] = end, start
            yield start, end, "industry-beside"
    for end, start in ends.items():
        if JOINT.match(text, end) and end + 1 in begins and text[start - 1 : start] == "、":
            further = begins[end + 1]
            if text[further : further + 1] == "、":
                yield start, further, "industry-joint"


def _is_item(text: str, start: int, end: int) -> bool:
    return (start == 0 or text[start - 1] in "、，：在和以" or text[start - 1 : start] == "、") and bool(
        ITEM_END.match(text, end)
    )


def _stands(text: str, start: int, end: int, borders: set[int]) -> bool:
    """Whether the term stands by itself and not inside a longer word or name."""
    if start not in borders or end not in borders:
        return False
    if text[start:end] in STUFF and not ENDS.match(text, end) or COUNTED.search(text, max(0, start - 6), start):
        return False
    if text[start - 1 : start] != "、" and (BOUND.match(text, end) or _is_tool(text, start, end)):
        return False
    if THING_ON.match(text, end) or text[start:end].endswith("制造业") and text.startswith("集群", end):
        return False  # 先进制造业集群 is a class of clusters
    if _is_brand(text, start, end, borders):
        return False
    return not NAME_GOES_ON.match(text, end) and not COMPOUND.match(text, end)


# 、玖源|新材料, 赣新|种业: a coined word before a trade, from a sign on, is a firm
FIRM = re.compile("新材料|种业|光电子|生物医药|新能源汽车|新能源|智能制造|智能装备|集成电路|半导体|环保|重工|航空航天")


def _is_brand(text: str, start: int, end: int, borders: set[int]) -> bool:
    lead = text[max(start - 2, 0) : start]
    set_off = start - 2 in borders and text[start - 3 : start - 2] in ("、", "，", "。", "；", "\n")
    return set_off and bool(FIRM.fullmatch(text, start, end)) and is_coined(lead, text[start:end])


def _is_tool(text: str, start: int, end: int) -> bool:
    return text[end : end + 1] != "、" and bool(TOOL.search(text, max(0, start - 6), start))


def _listed(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """The items of a list that says it names industries; at least half of them must be known for that."""
    done = 0
    for match in CLOSING.finditer(text):
        between = BETWEEN.search(text, max(done, match.start() - 30), match.start())
        if between and match.start() >= done:
            done = match.end()
            yield from _of_list(text, between.start(), match.group(), borders)


SAYING = frozenset(("产业", "产业集群", "产业链", "行业", "赛道", "新业态", "增长点", "服务业", "农业"))

# 文旅新业态: one weak term before these words is told of, not named
UNSURE = frozenset(("产业", "新业态", "增长点"))

# 主要研究方向为数字化转型、全球网络运营管理等: what a scholar works on, as a list.
STUDIED = re.compile(
    f"研究(?:方向|领域|兴趣)(?:主要)?(?:为|是|包括|涉及|：)([{HAN}A-Za-z、和与]{{4,80}}?)(?=等|。|，|；)"
)


def _studied(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    for match in STUDIED.finditer(text):
        at = match.start(1)
        for item in re.split("(、)", match[1]):
            if item != "、" and 3 < len(item) < 14 and at in borders:
                yield at, at + len(item), "industry-studied"
            at += len(item)


# 在船海核领域的引领能力, 打破光电检测领域的垄断: one field, named right before the word
FIELD = Sought("(?:(?:前沿|交叉)?(?:研究|技术|学科|科学))?领域")
WIDE_FIELD = re.compile(
    "[各的了在于等是有对为把其这该本我]|^服务|重点|关键|相关|重要|公共|民生|社会|经济|其他|主要|核心|不同|新兴|领域|细分|交叉|前沿|国际|国家|全国"
    "|合作|传统|高新|学术|专业|战略|基础|应用|生活|生产|消费|业务|治理|监管|执法|竞争|开放|改革|创新|人才|服务$|工作|加工成|发展|行业|[性新高化型级类业]$|[外内]科$"
)


def _of_field(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """The nouns before 领域, if they are no item of a list and say more than a sphere of government."""
    for match in FIELD.finditer(text):
        end = match.start()
        start = _nouns_begin(text, end, borders) if end in borders else end
        word = text[start:end]
        if 2 < len(word) < 11 and text[start - 1 : start] not in LISTING and not WIDE_FIELD.search(word):
            yield start, end, "industry-field"


LISTING = frozenset("、和与及或")


def _of_list(text: str, end: int, closing: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """The items of one list; end is where its last item ends."""
    items = list(_items(text, end, borders))
    sphere, more = closing in ("领域", "方向", "专项"), text.startswith("等", end)
    if len(items) > 1 or more:
        known = [span for span in items if _looks(text[slice(*span)])]
        words = {text[slice(*span)] for span in items}
        if sphere and len(items) > 2 and words <= TERMS.keys() and not words <= SPHERES:
            yield from ((*span, "industry-list") for span in items)  # 航天、深海、能源、交通等领域
            return
        said = closing in SAYING and more and len(items) > 1  # 等产业 says that all of them are
        if (len(known) * 2 > len(items) or said and known) and (
            not sphere or any(_sure(text[slice(*span)]) for span in known)
        ):
            yield from (
                (*span, "industry-list")
                for span in items
                if _fits(text, span, borders) and not (sphere and not _sure(text[slice(*span)]))
            )
    elif items and text[slice(*items[0])] in TERMS and not sphere and closing not in UNSURE:
        yield *items[0], "industry-list"


# 形成以装备制造、食品加工为主导，现代物流、电子商务为配套的产业体系
LEADING = Sought(
    f"(?:以|，|；|、)([{HAN}A-Za-z0-9、和与及]{{2,40}}?)(?:等)?为(?:(?:主导|支柱|首位|配套)(?=[，。、；和与]|的?[^，。；]{{0,8}}产业|的现代|的特色|的优势|的先进|的新兴|的战略)"
    "|(?:主体|特色|重点|龙头|核心|引领|支撑|代表|主|补充|辅)(?=，[^，。；]{2,30}为[^，。；]{1,3}的|的?[^，。；]{0,10}(?:产业|集群)|的现代|的先进|的新兴|的战略))"
)
# 大力发展海洋渔业、水产养殖业和海工装备制造业 · 培育壮大低空经济、银发经济
GROWING = re.compile(
    "(?:发展|培育|壮大|做强|做优|做大|布局|深耕|聚焦|主攻|瞄准|做精|做活|升级|扶持|从事)(?:了|好|现代)?"
    f"([{HAN}A-Za-z0-9、和与及]{{2,60}})(?=[，。；：！）\n]|等|产业|行业|领域|$)"
)


WHOLE = re.compile(
    "[一二三四五六七八九十两多\\d]大|篇|为[主辅]|^(?:壮大|培育|做强|做优|做大|发展|布局|打造|扶持|推动|加快|重点)"
)  # 电子信息和智能制造两大领域


def _leading(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """The items before 为主导, 为支柱, 为特色, if one of them is known for an industry."""
    for match in LEADING.finditer(text):
        begin = max(match.start(1), text.rfind("以", *match.span(1)) + 1)
        spans = _split(text, begin, match.end(1))
        known = [span for span in spans if text[slice(*span)] in TERMS]
        if known and len(known) * 2 >= len(spans):
            yield from ((*span, "industry-leading") for span in spans if _fits(text, span, borders))


def _grown(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """A list of terms alone behind a verb of growth: 发展红色旅游、乡村旅游."""
    for match in GROWING.finditer(text):
        spans = _split(text, *match.span(1))
        words = [text[slice(*span)] for span in spans]
        if len(spans) > 1 and all(word in TERMS or _looks(word) and not WHOLE.search(word) for word in words):
            yield from ((*span, "industry-grown") for span in spans if span[1] - span[0] > 1)


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of a list; 和 parts them only where both sides are no term together: 批发和零售业."""
    spans = []
    for part in re.finditer("[^、]+", text[start:end]):
        at, stop = start + part.start(), start + part.end()
        joint = next(
            (m for m in LAST.finditer(text, at, stop) if at < m.start() and m.end() < stop and stop == end), None
        )
        if joint and text[at:stop] not in TERMS:
            spans += [(at, joint.start()), (joint.end(), stop)]
        else:
            spans.append((at, stop))
    return spans


# 海工装备制造业, 蔬菜种植业, 家政服务业: the kinds of trade of the national classification, with what they deal in.
TRADES = Sought(
    "(?:制造|服务|种植|养殖|加工|采选|开采|冶炼|压延加工|建造|维修|修理|租赁|运输|仓储|批发|零售|供应|生产|渔|牧|畜牧|旅游|捕捞|繁育|印刷|酿造|酒|茶|果|菌|药)业"
    "(?![务绩主余态界化者户委局厅部村民人产园县市区机技科合大院资])"
)
TRADE_CLASS = re.compile(
    "[的在了将等和与及其各]|级$|^(?:入境|国家级|类|现代|传统|高端|先进|新兴|特色|优势|重点|相关|配套|规模以上|我国|全省|全市|中国|国内|本地|产业|发展|一批|其他|战略性|新型|高品质|基础|关键)+$|推动|促进|支持|鼓励|发展|加快|推进|从事|助推|赋能|带动|引领|拉动|第[一二三四]|先导|深厚|雄厚|强大|行政区域"
)


def _by_trade(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """A kind of trade with the nouns before it: 海工装备|制造业."""
    for match in TRADES.finditer(text):
        start = _nouns_begin(text, match.start(), borders)
        word = text[start : match.start()]
        if 1 < len(word) < 11 and not TRADE_CLASS.search(word):
            yield start, match.end(), "industry-trade"


def _nouns_begin(text: str, at: int, borders: set[int], plain: bool = False) -> int:
    """Where the run of nouns begins that ends at a border: 种子|繁育; plain: nouns of the dictionary, and terms."""
    here = at
    while here > max(at - 10, 0):
        if plain and (term := next((n for n in (5, 4, 3) if text[max(here - n, 0) : here] in TERMS), 0)):
            here -= term
            continue
        before = next((i for i in range(here - 1, max(here - 6, -1), -1) if i in borders), -1)
        if before < 0 or not HANS.fullmatch(text, before, here):
            break
        word = text[before:here]
        if duty(word) != OPEN or tag(word) in PLACED or PLAIN.search(word) or word in LED:
            break
        if plain and word not in TERMS and tag(word) not in ("n", "nz"):
            break
        here = before
    return here


PLACED = frozenset(("ns", "nt", "nr", "nrt"))
LED = frozenset(
    [
        "规模以上",
        "发展",
        "推动",
        "全省",
        "全市",
        "全国",
        "传统",
        "现代",
        "先进",
        "重点",
        "高端",
        "支持",
        "鼓励",
        "推进",
        "促进",
        "建设",
        "培育",
        "壮大",
        "改造",
        "提升",
        "高技术",
        "谋划",
        "借力",
        "做足",
        "立足",
        "依托",
    ]
)


def _items(text: str, end: int, borders: set[int]) -> Iterator[tuple[int, int]]:
    """The items before a list's end, the last one first; 和 parts only the last two: 氢能和核聚变能、光伏和风电."""
    floor = max(0, end - 120)
    floor = max((match.end() for match in CLAUSE.finditer(text, floor, end)), default=floor)
    first = True
    while end > floor:
        comma = text.rfind("、", floor, end)
        start = comma + 1 if comma >= floor else floor
        joint = (
            next((m for m in LAST.finditer(text, start, end) if _parts(text, start, m, end)), None) if first else None
        )
        if joint:
            yield joint.end(), end
            end = joint.start()
        known = text[start:end] in TERMS
        begin = start if known or comma >= floor and _looks(text[start:end]) else _opening(text, start, end, borders)
        yield begin, end
        if comma < floor or begin > start and not known:
            return
        first, end = False, comma


def _opening(text: str, start: int, end: int, borders: set[int]) -> int:
    """Where the first item begins behind what leads up to it: 随着|新能源汽车, 重点聚焦|绿色化工."""
    for at in range(start, end - 1):
        if at in borders and text[at:end] in TERMS:
            return at
    opening = OPENING.match(text, start, end)
    return opening.end() if opening else start


def _parts(text: str, at: int, joint: re.Match[str], end: int) -> bool:
    """Whether 和 parts two items here: both sides of it can stand as one."""
    left, right = text[at : joint.start()], text[joint.end() : end]
    opening = OPENING.match(left)
    return _looks(left[opening.end() :] if opening else left) and len(right) > 1


def _fits(text: str, span: tuple[int, int], borders: set[int]) -> bool:
    """Whether an item of such a list can be an industry: a term, or a short noun that is no other matter of plans."""
    item = text[slice(*span)]
    if item in TERMS:
        return True
    if not 1 < len(item) < 10 or span[0] not in borders or BROKEN.search(item):
        return False
    if "产业" in item:
        return not GENERIC.search(item.replace("产业", "")) and len(item) > 3
    return bool(CORE.search(item)) or len(item) < 6 and not MATTER.search(item)


def _looks(item: str) -> bool:
    return item in TERMS or 2 < len(item) < 10 and bool(CORE.search(item)) and not BROKEN.search(item)


def _sure(item: str) -> bool:
    """Whether an item is more than a sphere of government: 能源、水利、交通等领域 names no industry."""
    return TERMS.get(item) == "strong" or len(item) > 3


def _by_ending(text: str, borders: set[int]) -> Iterator[tuple[int, int, str]]:
    """海洋装备产业: one word before 产业 that says which."""
    for at in places(text, "产业"):
        if at in borders and INDUSTRY.match(text, at):
            start = next((back for back in range(at - 2, max(-1, at - 7), -1) if back in borders), at)
            word = text[start:at]
            if word == "农业":
                continue  # 农业产业结构: no industry among others
            item = _whole_item(text, start, at, borders)
            wide = _nouns_begin(text, start, borders, plain=True)
            if item < start:
                yield item, at + 2, "industry-ending"
            elif (
                (CORE.search(word) or GROWN.search(word) or _names_goods(word))
                and HANS.fullmatch(word)
                and not GENERIC.search(word)
            ):
                yield wide if _names_all(text[wide:start]) else start, at + 2, "industry-ending"


def _names_all(word: str) -> bool:
    """Whether what stands before the word of an industry is of its name: 邮轮|游艇产业."""
    return 1 < len(word) < 6 and not GENERIC.search(word) and word not in by_name()


# 核桃产业, 柴油机产业: what grows or is bred, and machines
GROWN = re.compile(
    "[果菜茶豆薯麦稻米花菇菌药参桃梨莓梅李杏柿蔬桑榛杞苗粮粱柑橘橙蕉枣瓜椒姜蒜葱棉麻蔗蚕牛羊猪鸡鸭鹅鱼虾蟹蜂竹笋藕粉酒油糖酱奶果肉丝瓷椒耳]$|玫瑰$|种植$|养殖$|.{2}机$"
)
NO_GOODS = re.compile(
    "短板|硬核|小时|鼓励|入境|[园区县市省村镇校院]$|经营|业务|业态|联合|集团|基地|平台|要素|动能|布局|结构|体系|链|首位|地标|指导|合伙|出口|精神|青年|绿洲|整体|力$|优质|先导|功能|成果|学科|要素|政策|领域|空间|载体|问题|需求|资源|资本|资金|能力|模式|机制|标准|周期|制约|绘制|约束|研究所|信服"
)


def _names_goods(word: str) -> bool:
    """螺蛳粉产业, 黄花产业: a noun of the dictionary that is no place and no general word, or one that it lacks."""
    kind = tag(word)
    return (
        len(word) > 1 and (kind in ("n", "nz") or word in TERMS) and word not in by_name() and not NO_GOODS.search(word)
    )


HOME = re.compile(f"[{HAN}]{{1,3}}[省市县区州]")  # 青禾市|新能源产业
COUNTING = re.compile("[一二三四五六七八九十两]大|全$|销售|渠道")


def _whole_item(text: str, start: int, at: int, borders: set[int]) -> int:
    """绿色低碳|能源|产业 as an item between 、 and 、: from its begin; otherwise the start given."""
    begin = text.rfind("、", max(at - 12, 0), start) + 1
    if not begin:
        return start  # and no look at the whole line before it
    word = text[begin:at]
    if word.partition("及")[0] in TERMS or COUNTING.search(word) or HOME.match(word):
        return start
    if begin >= start or not CORE.search(word) or not HANS.fullmatch(word) or BROKEN.search(word):
        return start
    cuts = [i for i in range(begin, at + 1) if i in borders]
    nouns = all(duty(text[a:b]) == OPEN or text[a:b] == "及" for a, b in pairwise(cuts))
    return (
        begin
        if cuts and cuts[0] == begin and nouns and not GENERIC.fullmatch(word) and not PLAIN.search(word)
        else start
    )


def _standard(form: str) -> str:
    """人工智能产业 is 人工智能; 水稻产业 keeps its ending."""
    bare = SAME.get(form, form.removesuffix("产业").removesuffix("行业"))
    return bare if TERMS.get(bare) == "strong" else form
