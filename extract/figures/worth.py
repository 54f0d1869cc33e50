"""Whether a number is worth telling: a goal or a result, by its unit, its noun and the words around it.

Left out are dates, ranks, numbers inside names, headcounts of a visit, counts of what has just been listed.
"""

from __future__ import annotations

import re

from extract.figures.nominal import SOUND
from extract.figures.phrases import TOGETHER
from extract.figures.spots import COUNTED, Spot

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
JOIN = re.compile(f"{TOGETHER}(?:成立|设立|组建|的)")
MEMBERS = re.compile(r"(?:成员|会员|理事|共建|发起|参与|参展|支撑)单位")
FROM = re.compile(r"(?:来自|吸引了?|覆盖|销往|远销|遍及|出口到|辐射)(?:全球|世界|全国|海外|境外)?$")
MOVED = re.compile(r"(?:上升|前移|前进|提升|跃升|晋升|下降|后退|下滑)了?$")  # 较上年上升6位: a rank
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
OURS = re.compile(r"我们|[他她](?!们)|我(?![国省市区县校院会州行所厅局部司乡镇村地馆港军方们])")
GROWN = re.compile(r"增|提高|提升|扩大|翻|是|达|上升|为")
SHORTER = re.compile(r"(?:天数|时间|时长|时限|周期|工期|期限)[^，。；]{0,6}(?:缩短|压缩|压减|降低?|减少)[至到为]$")
FIRST = re.compile(r"首[单笔]$")  # 全国首单10亿元票据
JUDGES = re.compile(r"(?:担任|作为)[^，。；]{0,10}(?:评委|裁判|主持|嘉宾|主讲)")  # 7名导师担任大赛评委
PEG = re.compile(r"[Kk]\d+\+$")  # K2756+300
EXTENT = re.compile(r"面积|里程|长度|总长|全长|深度|距离|跨度|高度|宽度|占地|长$")
APART = re.compile(r"(?:距离?|离|相距|间距)[^，。；\d]{1,14}(?<![高长宽]度)$")  # 距县城30公里
WITHIN_REACH = re.compile(r"(?:的|半径)?(?:范围|半径|以外|之外|处|开外)")
# 新增1亿美元以上|大项目185个: what kind of things is counted
LIMITS = re.compile(r"(?<=以[上下内])的?[\u4e00-\u9fff]{2,14}?(?:达到?|共计?|累计|超过?|约|近|突破)?\d")
# 也快于疫情三年年均|4.5%的增速: what is compared with
COMPARED = re.compile(r"[快慢高低]于(?!全[国省市])[^，。；、]{1,14}$")
LENGTH = frozenset({"公里", "米", "平方米", "平方公里", "度", "海里", "千米", "平方千米"})


def is_result(text: str, spot: Spot) -> bool:
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


# 在全省60家经开区考核中|居第3位: among whom somebody ranks
AMONG = re.compile(r"(?:在|从)(?:全国|全省|全市|全球)?[^，。；、\d]{0,4}$")
RANKS = re.compile(r"[^，。；、]{0,20}中(?:的)?(?:综合)?(?:排名?|位[列居次]|居|名列|列|跻身|脱颖而出|[获排]得?第)")


def _is_field_of_rank(text: str, spot: Spot, before: str) -> bool:
    """在178家国家高新区综合评价中居第32位: who is compared with."""
    return bool(AMONG.search(before) and RANKS.match(text, spot.number.end, spot.stop + 1))


NO_COUNTS = (_is_slogan, _is_part, _is_of_a_meeting, _is_just_listed, _is_field_of_rank)


def _joined(text: str, spot: Spot) -> bool:
    """Whether the number is of who founds or makes up something, or comes from there: 等9家单位共同发起, 来自21国."""
    before, behind = text[spot.clause : spot.number.start], text[spot.number.end : spot.stop]
    return bool(JOIN.search(behind) or MEMBERS.search(before) or FROM.search(before))
