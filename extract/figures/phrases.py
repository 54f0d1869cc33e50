"""A metric as a noun phrase: without the subject's name, class words, adverbs and the verb in front of what is counted.

园区现有陶瓷企业 is 陶瓷企业, 云台市累计建成安置点 is 安置点; 服务企业 and 新增学位 stay: the deed is what is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from extract.figures.metrics import LEADING, verbs
from extract.segment import cut

LEAST = 2  # signs of a metric
POSSESSIVE = re.compile(
    r"^(?:内(?![资河陆蒙需外部容贸销控涝])的?|里(?!程)的?|上(?![市游行线网架述报级海门岗缴涨升调云链规])的?|中的|的|之|境内|全域|区内|园内|市内|校内|已(?!建、)有?|共有"
    r"|共(?![建同享计性识创振产通商])|拥有|现有|现存|现(?![场代金货状实行役存])"
    r"|有(?![效限机关色害偿线源轨形望组])|2\d{3}年)+"
)
# A class word or 双方 in front of a verb or an adverb: 园区现有, 企业已拥有, 双方共建.
CALLED = re.compile(
    r"^(?:该|本|这家)?(?:企业|公司|集团|园区|新区|开发区|高新区|经开区|学校|我校|该校|医院|实验室|研究院|中心|平台|基金|联盟|协会"
    r"|基地|双方|[两多三]方|两地|校地|我国|全[国省市县区州校]|[我该][省市县区州校])"
    r"(?=今年|去年|每年|全年|总(?![部会工])|近|现|已|共(?!享)|累计|将|拟|计划|拥有|建[有成立设]|投入|实现|完成|引进|培育|设有|年(?!度))"
)
# 学校毕业生就业率, 新区绿色信贷余额: the class word is the subject; 企业研发投入 and 基金规模 keep theirs.
OURS = re.compile(
    r"^(?:该|本)?(?:园区|新区|开发区|高新区|经开区|产业园|学校|我校|该校|集团|公司|联盟|电站|大会|协会)(?=[\u4e00-\u9fff]{4})(?!数|债|治理)"
)
# 本届盛会参展国家
THIS_TIME = re.compile(
    r"^(?:本|此|这)[次届][^，、“”]{0,6}?(?:会|赛|节|展|坛|活动|周)(?:期间|上|共|将|设)*(?=[\u4e00-\u9fff]{2})(?![员议期场位])"
)
# 会上集中签约项目, 展会期间成交额: at which meeting
AT_MEETING = re.compile(
    r"^(?:会上|会议期间|大会期间|活动期间|展会期间|节会期间|活动现场|会议现场)(?:共|还)?(?=[\u4e00-\u9fff]{2})"
)
# 云台设立总规模: who founds it.
FOUNDER = re.compile(
    r"^[^，、“”]{2,20}?(?:设立|成立|组建|发起|打造|建设|推出|筹建|启动|组成|形成)了?(?=(?:目标|计划)?总规模|总投资|规模|首期|注册资本|投资|总额)"
)
# Somebody in front of an adverb, whoever it is: 云台油田去年生产原油, 云台新区将新建装机.
INNER = re.compile(
    r"^[^、，“”]{2,20}?(?:目前|前[一二三四两\d]{1,2}个?(?:季度|月)|[上下]半年|(?<!早)已经?(?!婚)|现有|现已|累计|(?<![较比])(?:去年|今年)(?!同期)|每年|三年内|年内"
    r"|(?<!即)将(?![军来])|拟(?!态)|预计)"
    r"(?=[\u4e00-\u9fff]{3})"
)
AFTER = re.compile(
    r"^[^、，“”]{0,10}?(?:建成|投产|达产|投用|运营|完工|竣工)后(?=[\u4e00-\u9fff]{3})"
)  # 项目投产后公司年产值
# What there is or is made, got, given: the phrase behind it is what is counted.
GOT = (
    r"已?(?:集聚|聚集|汇聚|汇集|拥有|坐拥|现有|共有|设有|建有|配有|建成(?:投用|运行|投产|开放)|建成|建立|建设|打造|形成|构建|引进|引育|引入"
    r"|招引|培育壮大|培育|培养|转化|设立|组建|成立|创建|选派|派出|签订|签署|发放|完成|实现|获批|获得|取得|荣获|布局|推广"
    r"|开展|发布(?![会率平])|举办|举行|出台|制定|颁布|斩获|囊括|收获|实施|启动|安排|下达|投放|投入|筹集|开设|开放|遴选|承担|落地|发行|推出|评选出?|评出|选出|征集|颁发|招收|招募|开通|铺设|建(?![档在议言][\u4e00-\u9fff]|、)(?=[\u4e00-\u9fff]{4}))了?"
)
HAS = re.compile(rf"^{GOT}")
# 在全球设立研发中心, 为企业选派特派员, 向云台市下达资金: what leads in to the verb.
WHERE = re.compile(
    rf"^(?:(?:面向|在|为|向|与|和|围绕|依托|会上|现场)[^，、的]{{0,10}}?{GOT}|[^，]{{2,30}}?[向对给][^，]{{2,20}}?(?:下达|拨付|安排|划拨"
    r"|预拨|调拨))(?=[\u4e00-\u9fff]{2})"
)
# 利用滴灌技术实现成活率, 行动方案明确能源占比: by what means, and who says it.
BY_MEANS = re.compile(
    r"^(?:(?:利用|通过|运用|采用|借助)[^，]{2,60}?(?:实现|形成|建成|引进|带动|接到|完成|签订)了?"
    r"|[^、，“”的]{2,12}(?:明确|提出|规定)(?:了|到)?|对外签订)(?=[\u4e00-\u9fff]{4})"
)
FIELD = re.compile(r"^在[^，。、]{1,8}(?:领域|方面)(?:计划)?(?=[\u4e00-\u9fff]{3})")  # 在能源领域固定资产投资
# 建设用地, 转化率, 引进外资, 投入强度, 实施方案: words that begin with what elsewhere is a verb.
WORD = re.compile(
    r"^(?:建设者|建设(?:用地|规模|周期|资金|面积|里程|成本|工期|投资|任务|年限)|转化(?:率|金额|合同|收入|效率)"
    r"|(?:培养|引进|培育|完成|转化|实现|实施|获批|签订|安排|设立|建成|落地|投放|推广|开放|投入|启动)[率量数度期额区比面金]"
    r"|建制|建筑|建材|投入(?:产出|强度|使用|占|比例|规模|资金|增长)|引进外资|开放(?:课题|基金|水平|指数)|建成区|成立大会|承担能力|布局)"
)


# 举办讲座的院校: the verb is of those who are counted
WHO_DOES = re.compile(
    r"的(?:[\u4e00-\u9fff]{0,4}(?:企业|公司|机构|[院高学]校|单位|同学|学[生员者]|人[员才]|教师|专家|选手|队伍|团队|国家|地区|农户|居民|群众|志愿者|城市))$"
)
SHORT_FOR = re.compile(r"（(?:以下|下同|下)?简称[^（）]{1,20}）")
WITH = re.compile(r"级|[—-]|[与同和][\u4e00-\u9fff]{2,10}(?:贸易|投资|进出口|进口|出口|合作|往来)")  # 中国—东盟贸易额
# 12家单位|发起成立联盟: what those who are counted do
TOGETHER = "(?:共同|联合|携手|牵头|合作)?(?:发起|组成|组建)"
DEED_BEHIND = re.compile(f"(?<=..){TOGETHER}(?:成立|设立|组建).+$")


def noun(metric: str, forms: Iterable[str]) -> str:
    """The metric without what stands in front of the noun phrase; `forms` are the names of its subject.

    >>> noun("云台市累计建成安置点", ["云台市"]), noun("园区现有陶瓷企业", []), noun("服务企业", [])
    ('安置点', '陶瓷企业', '服务企业')
    """
    metric = SHORT_FOR.sub("", metric)
    short, names = "", sorted({*forms, *(form.lstrip("“") for form in forms)}, key=len, reverse=True)
    while short != metric:
        short, metric = metric, _shorter(metric.lstrip("”’）》、，的"), names)
    return _whole(DEED_BEHIND.sub("", metric))


def _whole(metric: str) -> str:
    """With the mark of a quotation that lost it: 云台茶”品牌价值."""
    if metric.count("“") > metric.count("”"):
        return metric + "”"
    opened, closed = metric.find("“"), metric.find("”")
    return "“" + metric if closed >= LEAST and not 0 <= opened < closed else metric


def _shorter(metric: str, names: list[str]) -> str:
    for name in names:
        rest = metric.removeprefix(name)
        if rest != metric and not WITH.match(rest):
            return _kept(metric, POSSESSIVE.sub("", rest, count=1))
    for pattern in (
        LEADING,
        CALLED,
        POSSESSIVE,
        INNER,
        AFTER,
        FIELD,
        WHERE,
        BY_MEANS,
        THIS_TIME,
        AT_MEETING,
        OURS,
        FOUNDER,
    ):
        rest = pattern.sub("", metric, count=1)
        if rest != metric:
            return _kept(metric, rest)
    rest = metric if WHO_DOES.search(metric) else HAS.sub("", metric, count=1)
    return metric if rest == metric or WORD.match(metric) or rest in verbs() or _tail(rest) else _kept(metric, rest)


def _tail(rest: str) -> bool:
    """Whether what is left is no noun phrase: 完成|增长, 实现|翻番."""
    first = next(iter(cut(rest[:8])), "")
    return len(rest) < LEAST or first == rest and first in verbs() or rest[0] in "的了和与及或、率量度额期"


def _kept(metric: str, rest: str) -> str:
    return rest if len(rest) >= LEAST else metric
