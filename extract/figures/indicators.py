"""Indicators: the numbers of a text that measure a goal or a result, each with metric, subject and period.

Not every number is one: dates, ranks, numbers inside names, headcounts of a visit, counts of what has just
been listed are left out. Precision first: what is neither a result nor a goal by its words is not taken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from extract.figures.grants import BREAK, GRANT, apart, grant, own_share
from extract.figures.metrics import BARE, noun_before, root, verbs
from extract.figures.nominal import SOUND, is_noun, told_again
from extract.figures.periods import in_title, read_period
from extract.figures.phrases import TOGETHER, noun
from extract.figures.spots import BEGAN, COUNTED, GOVERNED, Spot, in_turn, read_spots
from extract.figures.subjects import LETTER, SETS_UP, subject
from extract.figures.tables import read_tables
from extract.notes import Figure, Notes, Sentence, Thing, notes
from kg.model import Indicator

TIMES = frozenset({"天", "周", "小时", "分钟", "秒", "个月", "个工作日", "工作日", "个自然日", "岁", "周岁", "期"})
WITHIN = re.compile(
    r"缩短|压缩|缩减|不超过|控制在|只需|仅需|任期|年龄|期限|时限|答复|办结|回应|对接|受理|审批|审结|历时|用时|耗时"
    r"|公示|之日起|审核时间|只用|仅用|免租|周期|工期|时长|提前"
)
# 5个方面, 29个市（县）, 3个阶段: parts of a plan or of a map.
ABSTRACT = re.compile(
    r"[^，。；、]{0,4}(?:方面|部门|要求|类别|档次|等次|问题|阶段|环节|层次|步骤|原则|维度|角度|专班|工作组|要素|层面|时期|学期"
    r"|大类|字符|序号|回合|板块|议题)|(?:[月字步级]|文件|附件|条件|因素|特点|部分|关键|小时)(?:[（，。；、的和与]|$)"
)
# 一行8人, 召开3场, 字符共8位: headcounts, meetings and parts of a thing.
ASIDE = re.compile(
    r"(?:一行|分为|分成|以下|下列|上述|[这那该每第某]|本次|此次|之一|前|[\d一二三四五六七八九十]章共?|字符共?|召集人|主任"
    r"|组长|围绕|聚焦|坚持|重点)$"
)
# 培育七大产业集群 counts, 六大未来产业 and 构建五大体系 are names and slogans.
BUILDS = re.compile(r"(?:培育|建有|设置|设有|建成|形成|拥有|布局|建设|打造)了?$")
PLAN_PARTS = re.compile(r"体系|行动|工程|任务|板块|方面|领域|机制|格局|战略|支柱|优势")
# 每年将10%以上的销售收入用于研发, 每年将销售收入的8%用于研发
SPENT = re.compile(
    r"(?:将|把|拿出)(?:(?P<all>[^，。；\d]{2,10})的[^，。；的]{1,10}%(?:以上|左右)?|[^，。；\u4e00-\u9fff]{1,6}%(?:以上|左右)?的"
    r"(?P<of>[^，。；\d]{2,10}))(?:全部)?(?:用于|投入到?|投向)(?P<use>[^，。；\d]{2,12})"
)
JOIN = re.compile(f"{TOGETHER}(?:成立|设立|组建|的)")
MEMBERS = re.compile(r"(?:成员|会员|理事|共建|发起|参与|参展|支撑)单位")
FROM = re.compile(r"(?:来自|吸引了?|覆盖|销往|远销|遍及|出口到|辐射)(?:全球|世界|全国|海外|境外)?$")
MOVED = re.compile(r"(?:上升|前移|前进|提升|跃升|晋升|下降|后退|下滑)了?$")  # 较上年上升6位: a rank
EACH_OF = re.compile(r"各(?:约|近|超|不少于)?$")  # 甲和乙各20个
TO_BE = re.compile(r"(?:打造|培育|构建|建设|冲刺|迈向|剑指)(?!了)[^，。；]{0,8}$")  # 打造万亿级产业集群
EACH = re.compile(r"\d{1,4}[余多]?[个家条座]")
EQUALS = re.compile(r"相当于(?!\d{4}年)[^，。；]{0,4}$")  # 相当于300户家庭一天的用电量
ANSWERS = re.compile(r"(?:具体|分别|共同)?负责[）〕]")  # 17个帮扶集团…具体负责）
HELD = re.compile(r"举办|举行|召开|承办")
LISTED = re.compile(r"等$")
RESULT = re.compile(
    r"建成|建立|建设|培育|引进|引育|孵化|新增|净增|拥有|集聚|聚集|汇聚|吸引|获批|认定|备案|签约|签订|签署|落地|落户"
    r"|服务|转化|实施|完成|开展|打造|推送|组建|设立|成立"
    r"|支持|带动|培养|引入|入驻|累计|突破|形成|攻克|研发|申请|授权|获得|取得|布局|覆盖|实现|推动|选派|发放|投入|提供"
    r"|征集|解决|惠及|遴选|推广|创建|认证|总数|数量|规模"
    r"|评选|入选|入围|新聘|选聘|择优|选出|推出|促成|承担|部署|投产|开工|引导|扶持|创办|发布|上榜|收获|荣获|联合|合作"
    r"|改造|新建|扩建|改建|减免|发起|试点|常驻|结成|达成|吸纳"
    r"|生产|出口|交付|布放|整合|接入|改建|开通|投用|投放|兑现|帮扶|培训|惠|共建|赋能|共享|发生|造成|建有|设置|设有"
    r"|自建|合建|制定|修订|获[\d两三四]|途经|选取|选择|遍布|分布|销往|辐射|整治|修复|治理|绿化|拆除|腾退|收储|流转|种植|播种|营造|盘活|疏浚|铺设|敷设|贯通|管网|河道|公路|岸线|廊道|绿道"
)
HAS = re.compile(r"(?:现有|共有|设有|建有|[有达])$")
PLANNED = re.compile(
    r"力争|争取|预计|有望|拟(?![订定])|确保|不低于|不少于|将(?![军来])|要(?=达|力|努|在|实|建|培|形)"
    r"|计划(?=[在到建投新总引培用])|(?<![加长高升少展])到20\d\d年|未来\w{1,2}年|原则上|目标|应(?=[有当在达不])|一般不"
    r"|年底前"
    r"|(?<!能力)(?<!容量)可(?:望)?(?=实现|达|带动|减少|形成|新增|提供|安置|满足|节约|创造|吸纳)|(?:建成|投产|达产|完工|运营)(?:投产"
    r"|达产)?后"
)
# 将触角延伸至五省, 将服务窗口前移至村: 把, and no plan
TAKES = re.compile(
    r"将(?!力争|争取|努力|确保|实现|完成|建成|会|在|于|有|从|以|由|对|与|向|为|再|进一步|继续|持续|全面|重点|加快|大力|通过|陆续|全部|分别|累计|成为|达)(?P<what>[^，。；、\d]{2,16}?)"
    r"(?:延伸|纳入|嵌入|融入|作为|用于|转化|提[高升]|缩短|压缩|降|控制|送|带|列入|划|集成|整合|下沉|投|变|转|前移|接入|引入|打造成|推广)(?:到|至|为|成|在|入|于|给|向)?"
)
# Of its own clause alone: 着力打造枢纽，开通航线129条.
UNDER_WAY = re.compile(r"(?:加快|着力|聚力|全力|大力)(?:培育|建设|打造|提升|推进|发展|构建|实施)")
DONE = re.compile(
    r"已|累计|目前|截至|截止|去年|实现了|增长了|如今|达到了|建成了|荣获|先后|以来|现有|拥有(?![量率])|共有|造成|发生"
)
OPENING = 14  # signs in which a sentence tells when
NOW = re.compile(r"目前|截[至止]|如今|现有")
GOAL = re.compile(r"(?:(?<![加长高升少展])到“?|(20\d\d)年?[—―~～-]+)(20\d\d)年")  # 到2027年, 2025—2027年
# 要努力实现以下主要目标。 — with an item a line behind it
GOALS_FOLLOW = re.compile(
    r"(?:以下|如下|主要|预期|总体|发展|具体|奋斗)[^，。；：]{0,6}(?:目标|指标)[^，。；：]{0,6}[。：:]?\s*$"
)
ITEM = re.compile(r"\s*(?:[—-]{1,2}|[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.]|[①-⑳●•·])")
BULLETIN = re.compile(r"(?P<year>(?:19|20)\d\d)年[^，。；]{0,12}统计公报")
EACH_YEAR = re.compile(r"[到至]((?:19|20)\d\d)年?[和、]((?:19|20)\d\d)年(?![和、])")
LAST_YEAR = re.compile(r"(?:19|20)\d\d")
NUMBERED = re.compile(r"[〔\[【（]((?:19|20)\d\d)[〕\]】）]\s?\d{1,4}\s?号")
AIMED = re.compile(r"不低于|不少于|不高于|应当|原则上")  # a condition, of whatever year
AIMS = re.compile(r"达|扩大|新增|新建|建设|完成|控制|保持|增|不|规划|拟|将|到20\d\d|力争|以上|以下")
AT_LEAST = re.compile(r"(?:至少|不低于|不少于|不得少于|不得低于|最低)[^，。；、\d]{0,12}$")
AT_MOST = re.compile(r"(?:最高|最多|不超过|不得超过|不高于|至多|上限为?)[^，。；、\d]{0,12}$")
NOT_MORE = re.compile(r"不得|严禁|禁止|不能")
OURS = re.compile(r"我们|[他她](?!们)|我(?![国省市区县校院会州行所厅局部司乡镇村地馆港军方们])")
RATE = re.compile(r"每[年天月日周季](?![度末初])|[年日月]均|每[人户亩吨]")
FOR = re.compile(r"(?:为|与|和|向|对|给|同)[^，。；、\d]{0,8}$")  # 与500余名学生交流
# A verb alone is no metric, but for those that name a sum: 投资4800万元.
SUM_VERB = re.compile(
    r"投资|投入|拨付|融资|出口|进口|消费|授信|贷款|放款|增收|分红|减税|退税|纳税|补贴|捐赠|捐款|储备|就业|营收"
)
TIMES_DONE = frozenset(["次", "人次", "场", "场次", "架次", "台次", "户次"])  # 下潜300次
GOES = re.compile(r"(?![的（和、及或与中内里以]|参|等|在内|组成|构成|覆盖|签)[\u4e00-\u9fff]{2}")
CALLED_SO = re.compile(
    r"^(?:[全我该本][国省市县区州校院镇村]|当地|园区|学校|学院|公司|集团|企业)?(?:已经?|目前|共|还|均)*"
)
GROWN = re.compile(r"增|提高|提升|扩大|翻|是|达|上升|为")
SHORTER = re.compile(r"(?:天数|时间|时长|时限|周期|工期|期限)[^，。；]{0,6}(?:缩短|压缩|压减|降低?|减少)[至到为]$")
FIRST = re.compile(r"首[单笔]$")  # 全国首单10亿元票据
FUND = re.compile(r"的(?P<what>[^，。；\d“”]{2,16}(?:资金|基金|经费|补贴|贷款|消费券|债券))(?=[，。；、])")
JUDGES = re.compile(r"(?:担任|作为)[^，。；]{0,10}(?:评委|裁判|主持|嘉宾|主讲)")  # 7名导师担任大赛评委
PEG = re.compile(r"[Kk]\d+\+$")  # K2756+300
EXTENT = re.compile(r"面积|里程|长度|总长|全长|深度|距离|跨度|高度|宽度|占地|长$")
LISTED_KIND = re.compile(r".{9,}等(?![级次候待分])(?P<kind>[\u4e00-\u9fff]{2,10})")  # 建成云岭研究院等创新平台12个
LEVEL = re.compile(r"^(?:国家级?|省级|市级|部级|世界级)")
APART = re.compile(r"(?:距离?|离|相距|间距)[^，。；\d]{1,14}(?<![高长宽]度)$")  # 距县城30公里
WITHIN_REACH = re.compile(r"(?:的|半径)?(?:范围|半径|以外|之外|处|开外)")
# 新增1亿美元以上|大项目185个: what kind of things is counted
LIMITS = re.compile(r"(?<=以[上下内])的?[\u4e00-\u9fff]{2,14}?(?:达到?|共计?|累计|超过?|约|近|突破)?\d")
# 也快于疫情三年年均|4.5%的增速: what is compared with
COMPARED = re.compile(r"[快慢高低]于(?!全[国省市])[^，。；、]{1,14}$")
LENGTH = frozenset({"公里", "米", "平方米", "平方公里", "度", "海里", "千米", "平方千米"})


@Language.component("zhengtu_indicators")
def indicators(doc: Doc) -> Doc:
    """Add the figures of the text, each told twice but once."""
    found = notes(doc)
    rows: dict[tuple[float, str], list[Figure]] = {}
    last: tuple[Spot, Figure] | None = None
    of_tables, tables = read_tables(found, _year(found.text, found))
    spots = in_turn(found.text, list(read_spots(found.text, found, tables)))
    for spot, behind in zip(spots, [*spots[1:], None], strict=False):
        if _measures(found.text, found, spot) and not (behind and _is_part_of(found.text, spot, behind)):
            figure = _figure(found.text, found, spot)
            if last and (last[0].metric == spot.metric or spot.base and spot.base == last[0].base):
                figure = _more(figure, last[1], spot)
            share = _share(found, spot, figure, last)
            figure = share or figure
            last = last if share else (spot, figure)
            for one in _each(found.text, spot, figure):
                _add(one, rows, found)
    for figure in of_tables:
        _add(figure, rows, found)
    return doc


def _add(figure: Figure, rows: dict[tuple[float, str], list[Figure]], found: Notes) -> None:
    """Add a figure that was not told before; `rows` are those told, by value and unit."""
    alike = rows.setdefault((figure.indicator.value, figure.indicator.unit), [])
    if not any(_same(figure.indicator, other.indicator) or _members(figure, other) for other in alike):
        alike.append(figure)
        found.figures.append(figure)


def _members(one: Figure, other: Figure) -> bool:
    """Whether both count who is in an alliance: 17家国家高新区发起, 17家成员单位."""
    return one.subject == other.subject and one.subject is not None and one.subject.type == "Alliance"


def _more(figure: Figure, before: Figure, spot: Spot) -> Figure:
    """净增专利222件，2025年为480件; 余额2万亿元，同比增长5%: another number of a metric, and so of its subject."""
    if figure.subject or not before.subject:
        return figure
    tail = spot.metric.removeprefix(spot.base) if spot.base else ""
    row = replace(figure.indicator, metric=(root(before.indicator.metric) or before.indicator.metric) + tail)
    return replace(figure, subject=before.subject, indicator=row, rule=before.rule)


def _each(text: str, spot: Spot, figure: Figure) -> Iterator[Figure]:
    """建成概念验证中心和中试基地各20个: one figure of each."""
    kinds = BREAK.split(figure.indicator.metric)
    split = EACH_OF.search(text, spot.begin, spot.number.start) and all(len(kind) > 1 for kind in kinds)
    for kind in kinds if split else [figure.indicator.metric]:
        yield replace(figure, indicator=replace(figure.indicator, metric=kind))


HAS_ITS = re.compile(r"(?:已?有|拥有|达到?|超过?|突破|近|约)?")


def _share(found: Notes, spot: Spot, figure: Figure, whole: tuple[Spot, Figure] | None) -> Figure | None:
    """共有高新区18家，其中甲市6家、乙市2家: the place's own share of what was counted before."""
    row, first = figure.indicator, spot.number.head
    near = found.between(max(spot.sentence.start, first - 16), first)
    here = [one for one in near if HAS_ITS.fullmatch(found.text, one.end, first)]
    if not here or here[-1].thing.type != "Place" or not whole or whole[0].sentence != spot.sentence:
        return None
    base = whole[1].indicator
    if spot.behind or base.unit != row.unit or found.text.find("其中", whole[0].number.end, here[-1].start) < 0:
        return None
    shared = replace(row, metric=base.metric, period=row.period or base.period, kind=base.kind)
    return replace(figure, subject=here[-1].thing, indicator=shared, rule="figure_opening")


def _is_part_of(text: str, spot: Spot, behind: Spot) -> bool:
    """12类家电以旧换新超4900万台: the first number is part of what the second counts."""
    return spot.behind and behind.metric == text[spot.number.start : spot.last]


def _same(one: Indicator, other: Indicator) -> bool:
    """The same figure told twice: of equal value and unit, with metrics that share most of their signs."""
    if GRANT.search(one.metric):
        return one.metric == other.metric
    if one.metric != other.metric and LEVEL.sub("", one.metric) == LEVEL.sub("", other.metric):
        return False  # 高新区18家，国家高新区18家
    a, b = set(one.metric), set(other.metric)
    shared = len(a & b)
    return shared * 3 >= 2 * min(len(a), len(b)) and shared * 2 >= max(len(a), len(b))


def _measures(text: str, found: Notes, spot: Spot) -> bool:
    """Whether the number is a goal or a result, by its unit, its noun and the words around it."""
    if spot.sentence.kind not in ("body", "heading") or not SOUND.match(spot.metric):
        return False
    return spot.level or not any(aside(text, spot) for aside in ASIDES) and _says_much(text, spot)


def _is_mark(text: str, spot: Spot) -> bool:
    """第5×6, K2756+300, 首单10亿元, 50级, 25摄氏度, 5半: marks, sizes of a thing and ranks."""
    number = spot.number
    rank = number.unit == "位" and MOVED.search(text, spot.begin, number.start)
    beside = text[number.head - 1] in "×*/=" or text[number.end : number.end + 1] in tuple("级×xX半")
    mark = PEG.search(text, number.head - 8, number.head) or FIRST.search(spot.metric)
    return bool(rank or beside or mark or number.unit == "摄氏度")


def _is_ours(text: str, spot: Spot) -> bool:
    """我们走了3公里: what somebody tells of himself, and no result."""
    words = text[spot.begin : spot.stop]
    return bool(OURS.search(words) and not RESULT.search(words))


def _is_likened(text: str, spot: Spot) -> bool:
    """快于年均4.5%的增速, 相当于300户的用电量: what is compared with."""
    number = spot.number
    compared = number.unit == "%" and COMPARED.search(text, spot.begin, number.start)
    return bool(compared or EQUALS.search(text, spot.begin, number.start))


def _is_of_each(text: str, spot: Spot) -> bool:
    """新增1亿美元以上大项目185个, 8个产业规模超千亿元, 包括…等6类, 17个集团具体负责）: no whole of the things."""
    number = spot.number
    limits = number.unit not in COUNTED and LIMITS.match(text, number.end)
    each = EACH.match(spot.metric) and number.money and number.bound == ">="
    return bool(limits or each or spot.metric.endswith("等") or ANSWERS.search(text[number.end : spot.stop]))


def _is_name_like(text: str, spot: Spot) -> bool:
    """三大体系, 五元环, 电气21-4班, 2025年起: numbers that name."""
    number = spot.number
    small = number.spelt and (number.value < 5 and number.unit != "%" or number.value < 10 and number.money)
    named = number.unit == "班" and number.range_of or number.unit == "起" and 1900 < number.value < 2100
    return number.unit not in TIMES and bool(small or named)


ASIDES = (_is_mark, _is_ours, _is_likened, _is_of_each, _is_name_like)


def _says_much(text: str, spot: Spot) -> bool:
    """Whether a number of its unit is a result: a time only where it is short or set, a length where it is reached."""
    number, words = spot.number, text[spot.begin : spot.stop]
    if number.unit in TIMES:
        return _limits_time(text, spot)
    if number.unit in COUNTED:
        return _counts(text, spot)
    if number.unit == "P":  # of computing, and not of a screen
        return "算力" in words
    if number.unit in LENGTH:
        return _extends(text, spot)
    return number.unit != "倍" or spot.metric == "罚款" or bool(GROWN.search(words))


def _limits_time(text: str, spot: Spot) -> bool:
    """审批时限压缩至3天, 5个工作日内办结."""
    number = spot.number
    if not WITHIN.search(text, spot.begin, spot.stop) or text[number.end : number.end + 1] == "的":
        return False
    return number.bound != "=" or spot.behind or SHORTER.search(text, spot.begin, number.start) is not None


def _extends(text: str, spot: Spot) -> bool:
    """新建公路80公里, 面积超300平方米; not 距县城30公里."""
    number = spot.number
    if APART.search(text, spot.begin, number.start) or WITHIN_REACH.match(text, number.end):
        return False
    told = not spot.behind and (number.bound != "=" or number.unit == "公里")
    return told or bool(RESULT.search(text, spot.begin, spot.stop) or EXTENT.search(spot.metric))


def _rules(found: Notes) -> bool:
    """Whether the document sets rules: what it grants and on what terms is then no figure of a goal."""
    if found.policy is not None:
        return not LETTER.search(found.policy.name)
    return found.source.kind in ("policy", "notice")


def _counts(text: str, spot: Spot) -> bool:
    """Whether a count of things is a result: 培育企业35家 is, 5个方面 and 等3家企业 are not."""
    number, before = spot.number, text[spot.begin : spot.number.start]
    if any(aside(text, spot, before) for aside in NO_COUNTS):
        return False
    if not spot.behind:
        return not spot.metric.endswith("方面")
    return number.value >= 5 or bool(RESULT.search(text, spot.clause, spot.stop) or HAS.search(before))


def _is_slogan(text: str, spot: Spot, before: str) -> bool:
    """创意小镇、健康小镇、互联网小镇三镇, 六大体系, 分为5类: parts of a plan and names by their number."""
    number = spot.number
    listed = number.spelt and not spot.behind and spot.metric.count("、") > 1
    grand = text[number.end - 1] == "大" and (not BUILDS.search(before) or PLAN_PARTS.search(spot.metric))
    return bool(listed or grand or ASIDE.search(before))


def _is_part(text: str, spot: Spot, _: str) -> bool:
    """5个方面, 29个部门: parts, but for who founds something or comes from there."""
    what = text[spot.number.end : spot.last].lstrip("的 *“")
    return spot.behind and bool(ABSTRACT.match(what)) and not _joined(text, spot)


def _is_of_a_meeting(text: str, spot: Spot, _: str) -> bool:
    """第3届, 2场, 7名导师担任大赛评委."""
    number = spot.number
    judges = spot.behind and number.unit in "名位人" and JUDGES.match(text, spot.last)
    edition = number.unit == "届" and (spot.behind or not HELD.search(spot.metric))
    return bool(judges or edition or number.value < 5 and number.unit in "次场届期")


def _is_just_listed(_: str, spot: Spot, before: str) -> bool:
    """甲、乙等3家企业: the number counts what was named."""
    return bool(LISTED.search(before)) and spot.number.value < (10 if spot.metric.endswith("领域") else 5)


NO_COUNTS = (_is_slogan, _is_part, _is_of_a_meeting, _is_just_listed)


def _joined(text: str, spot: Spot) -> bool:
    """Whether the number is of who founds or makes up something, or comes from there: 等9家单位共同发起, 来自21国."""
    before, behind = text[spot.clause : spot.number.start], text[spot.number.end : spot.stop]
    return bool(JOIN.search(behind) or MEMBERS.search(before) or FROM.search(before))


def _figure(text: str, found: Notes, spot: Spot) -> Figure:
    number, sentence = spot.number, spot.sentence
    period = read_period(text, spot.near, min(sentence.end, spot.stop + 40), number.end, found.source.date)
    carried = "" if period else _opened_with(text, found, sentence, spot) or _carried(text, found, sentence, spot)
    result = not spot.began or began_in(text, spot)
    period = "" if period and not result else _own_year(text, spot) or period or carried
    lead = None if DONE.search(text, spot.near, number.end) else _lead(text, found, sentence)
    kind = (lead and _led(text, lead)) or _kind(text, found, spot, period)
    period = period or (read_period(text, lead.start, lead.end, lead.end, found.source.date) if lead else "")
    if kind == "target" and (goal := GOAL.match(text, spot.near)) and period and period < goal[2]:
        period = "-".join(part for part in goal.groups() if part)  # 到2027年，由目前的46万吨提升至100万吨
    told = _told(text, spot)
    named = told not in verbs() or SUM_VERB.match(told)
    about, way = subject(text, found, spot, kind) if result and named else (None, "")
    forms = _forms(text, found, spot, about)
    metric = _rate(text, spot, told if spot.whole else noun(told, forms))
    metric = metric if spot.behind else told_again(metric)
    metric += "比" if number.unit == "%" and metric.endswith("占") else ""  # 省外生源占31%
    if metric in forms and about and about.type == "Fund" and spot.number.money:
        metric = "规模"  # 设立30亿元云台基金, 云台基金（20亿元）
    if about and not _names_it(text, spot, metric, about, forms):
        about, way = None, ""
    bulletin = BULLETIN.search(found.source.title) if about and not period and kind == "actual" else None
    period = bulletin["year"] if bulletin else period
    row = Indicator(metric, number.value, number.unit, _bound(text, spot), period, kind)
    return Figure(about, row, *_clause(text, spot), way or "figure")


def _own_year(text: str, spot: Spot) -> str:
    """到2027年和2030年，占比分别达到10%和15%: each number of two is of its own year."""
    years = EACH_YEAR.search(text, spot.near, spot.number.start)
    several = years and "分别" in text[years.end() : spot.number.start]
    return years[spot.nth + 1] if years and several and spot.nth < 2 else ""


def _names_it(text: str, spot: Spot, metric: str, about: Thing, forms: set[str]) -> bool:
    """Whether the metric tells by itself what is counted or measured of the subject."""
    if metric in forms or not is_noun(metric) or BARE.match(metric) and metric[0] != "占" and about.type != "Industry":
        return False
    deed = metric in verbs() and spot.number.unit not in TIMES_DONE and not SUM_VERB.match(metric)
    return not (deed or _mixed(text, spot, metric) or spot.behind and _unsaid(text, spot, metric, forms))


def _mixed(text: str, spot: Spot, metric: str) -> bool:
    """Whether it is not told whose the number is in a list: 甲、乙分别增长."""
    several = "分别" in text[spot.clause : spot.number.start] and (spot.nth or "分别" in metric)
    return bool(several and BREAK.search(metric)) and _told(text, spot) == spot.metric or "分别" in metric


def _unsaid(text: str, spot: Spot, metric: str, forms: set[str]) -> bool:
    """Whether what is said of the things is lacking (80%的部件来自…, 40座水库超汛限运行, 18万亩小麦增产), or whether
    they are whom somebody does it for or with."""
    number, rest = spot.number, text[spot.last : spot.stop].strip("”’、 ")
    if number.unit == "%" and rest and metric == text[number.end : spot.last].strip("的 *“"):
        return True
    if number.unit != "%" and not number.money and root(metric) not in ("", metric):
        return True
    thing = text[number.end : spot.last].strip("的 *“")
    if not spot.whole and number.unit in COUNTED and metric != thing and metric.startswith(thing):
        return True  # 各界代表共襄盛会
    if number.unit in "名位人" and "的" not in metric and FOR.search(text, spot.begin, number.start):
        return True
    counted = number.unit in COUNTED and not spot.whole and spot.begin == spot.clause and GOES.match(rest)
    return bool(counted) and not _governed(text, spot, forms)


def _governed(text: str, spot: Spot, forms: set[str]) -> bool:
    """Whether something stands between the subject and the number: 云台市|引进|35家企业."""
    if GOVERNED.search(text, spot.begin, spot.number.start):
        return True
    before = noun_before(text, spot.begin, spot.number)
    for form in sorted(forms, key=len, reverse=True):
        before = before.removeprefix(form)
    return bool(CALLED_SO.sub("", before))


def _rate(text: str, spot: Spot, metric: str) -> str:
    """The metric with what it is for each year, day or head, where that stands before it: 每年|实施改造项目."""
    rate = RATE.search(text, spot.begin, spot.number.start)
    return metric if not rate or "每" in metric or rate.group() in metric or "均" in metric else rate.group() + metric


def began_in(text: str, spot: Spot) -> bool:
    """Whether where a change begins is told with its year: 从2020年的15%增至80%."""
    began = BEGAN.search(text, spot.begin, spot.number.start)
    return began is not None and LAST_YEAR.search(began["when"]) is not None


def _told(text: str, spot: Spot) -> str:
    """The metric, with what a sum is granted for, and with the own share of a list told 分别."""
    number = spot.number
    if number.money or number.unit == "%":
        granted = grant(text, spot.near, spot.clause, (number.start, number.end), spot.stop)
        own = not spot.behind and GRANT.search(spot.metric) and len(spot.metric) > len(granted)
        if granted and not own:
            return own_share(granted, spot.nth)
    if (set_up := SETS_UP.search(text, spot.clause, number.start)) and (fund := FUND.match(text, number.end)):
        return fund["what"] + set_up["size"]
    if number.unit == "%" and (spent := SPENT.search(text, spot.clause, spot.stop)):
        return f"{spent['all'] or spent['of']}用于{spent['use']}"
    if spot.metric == "单位" and (member := MEMBERS.search(text, spot.clause, number.start)):
        return member.group()
    if "分别" in text[spot.clause : number.start]:
        return apart(spot.metric, spot.nth)
    kind = LISTED_KIND.fullmatch(spot.metric)
    return kind["kind"] if kind else spot.metric


def _bound(text: str, spot: Spot) -> str:
    """The bound that the number has, or that stands before what it counts: 最高给予企业50万元, 至少投入2000万元."""
    before = text[spot.begin : spot.number.start]
    if NOT_MORE.search(before) and text[spot.number.end - 2 : spot.number.end] == "以上":
        return "<="
    if spot.number.bound != "=":
        return spot.number.bound
    return ">=" if AT_LEAST.search(before) else "<=" if AT_MOST.search(before) else "="


def _clause(text: str, spot: Spot) -> tuple[int, int]:
    """The whole clause, without signs and spaces at its ends."""
    start, end = min(spot.clause, spot.number.start), max(spot.stop, spot.number.end)
    while start < spot.number.start and text[start] in " \u3000、“”）*—‘’":
        start += 1
    while end > spot.number.end and text[end - 1] in " \u3000、“（*—‘":
        end -= 1
    return start, end


def _forms(text: str, found: Notes, spot: Spot, about: Thing | None) -> set[str]:
    """The names of a subject, with the forms that stand near the number: 西藏 of 西藏自治区."""
    if not about:
        return set()
    near = found.between(spot.near, spot.number.start)
    forms = {text[m.start : m.end] for m in near if m.thing == about}
    forms |= {form + about.name[-1] for form in forms if about.type == "Place"}
    chains = {
        text[a.start : b.end]
        for a, b in pairwise(near)
        if a.end == b.start and a.thing.type == "Place" and b.thing == about
    }
    return {about.name, *found.aliases.get(about, ()), *forms, *chains}


def _opened_with(text: str, found: Notes, sentence: Sentence, spot: Spot) -> str:
    """The period that the whole sentence opens with, of what stands behind its ；: 2025年，吞吐量…；客运量…."""
    if text[sentence.start - 1 : sentence.start] != "；":
        return ""
    start = max(text.rfind(sign, max(0, sentence.start - 400), sentence.start) for sign in "。！？\n") + 1
    if GOAL.match(text, start) and DONE.search(text, spot.near, spot.number.end):
        return ""
    return read_period(text, start, start + OPENING, start + OPENING, found.source.date)


def _carried(text: str, found: Notes, sentence: Sentence, spot: Spot) -> str:
    """The period of an earlier sentence of the paragraph (到2027年, …), or of the one that leads in to a list (…：).

    What is done already is not of the year that a goal is for.
    """
    done = DONE.search(text, spot.near, spot.number.end)
    at = bisect_right(found.sentences, sentence.start, key=lambda one: one.start) - 1
    for one in reversed(found.sentences[max(0, at - 24) : at]):
        near = one.paragraph == sentence.paragraph
        leads = one.headings == sentence.headings[: len(one.headings)] and text[one.end - 1] in "：:"
        if near or leads:
            match = GOAL.search(text, max(one.start, one.end - 200), one.end)
            if (
                match
                and not in_title(text, match.start())
                and not (done and (NOW.search(done.group()) or not match[1]))
            ):
                return "-".join(part for part in match.groups() if part)
            if leads and not near:
                return ""
    return ""


def _lead(text: str, found: Notes, sentence: Sentence) -> Sentence | None:
    """The sentence that leads in to a list of which this one is an item: 要实现以下主要目标。——森林覆盖率达60%."""
    if not ITEM.match(text, _line(text, sentence.start)):
        return None
    at = bisect_right(found.sentences, sentence.start, key=lambda one: one.start) - 1
    for one in reversed(found.sentences[max(0, at - 24) : at]):
        if one.paragraph == sentence.paragraph:
            continue
        if text[one.end - 1] in "：:" or GOALS_FOLLOW.search(text, max(one.start, one.end - 40), one.end):
            return one
        if not ITEM.match(text, _line(text, one.start)):
            return None
    return None


def _led(text: str, lead: Sentence) -> str:
    """What the items are that a sentence leads in to: goals, what is so by a day (截至6月底：), or "" for neither."""
    if GOALS_FOLLOW.search(text, max(lead.start, lead.end - 40), lead.end):
        return "target"
    return "actual" if NOW.search(text, lead.start, lead.end) else ""


def _line(text: str, at: int) -> int:
    """Where the line of a place begins."""
    return text.rfind("\n", max(0, at - 2000), at) + 1


def _year(text: str, found: Notes) -> str:
    """The year of the document, by its date or by its number (国办函〔2005〕21号); "" where unknown."""
    number = NUMBERED.search(text, 0, 400)
    return found.source.date[:4] or (number[1] if number else "")


def _taken(found: re.Match[str]) -> str:
    """What is left of 将…延伸至: nothing, or all of it where a verb follows 将."""
    return found.group() if found["what"][:2] in verbs() else ""


def _kind(text: str, found: Notes, spot: Spot, period: str) -> str:
    """`target` for what is planned or demanded, `actual` for what is done."""
    year = _year(text, found)
    goal = GOAL.search(text, spot.clause, spot.number.end) or GOAL.match(text, spot.near)
    if goal and goal[2] >= year and (year or not goal[1] or _rules(found)) and not spot.began:
        return "target"
    if DONE.search(text[spot.begin : spot.number.end]):
        return "actual"
    if spot.level and TO_BE.search(text, spot.begin, spot.number.start):
        return "target"
    words = text[spot.near : spot.number.end]
    if year and LAST_YEAR.search(period) and not AIMED.search(text, spot.clause, spot.number.end):
        last = LAST_YEAR.findall(period)[-1]
        if last != year and last in words:
            return "target" if last > year else "actual"
    if EXTENT.search(spot.metric) and not AIMS.search(text, spot.clause, spot.number.end):
        return "actual"
    own = text[spot.clause : spot.number.end]
    words = TAKES.sub(_taken, words)
    if PLANNED.search(words) or UNDER_WAY.search(own) or _rules(found) and not DONE.search(words):
        return "target"
    return "actual"
