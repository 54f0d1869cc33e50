"""What is done with a thing that bears a name: it is founded, unveiled, granted; and what is only called for.

甲与乙共建智能流体联合研究中心 names one; 支持龙头企业组建创新联合体, 加快建设中试基地 name none.
"""

from __future__ import annotations

import re

SIGNS = "，。；：！？、“”（）《》\n\u3000 "
FIRST = (
    r"(?:全国|全省|全市|全区|国内|省内|市内|我国|我省|我市|我校|世界|全球|国际|西部|东北|中部|行业内?)?"
    r"(?:首个|首家|首座|首所|唯一|第一[个家所])"
)
# Behind these stands what has a name, if it is specific at all.
FOUNDING = re.compile(
    r"(?:共建|共同建设|联合建设|合作建设|组建|共同组建|联合组建|成立|设立|建成|建起|建有|创办|创建|开办|筹建|揭牌|挂牌|创立|"
    r"获批|获批建设|批复建设|批准建设|批准设立|批复设立|落户|落地|启用|投用)(?:了|的)?"
    rf"(?:{FIRST})?(?:国家级|国家|省级|市级|省部共建|省|市)?“?$"
)
# 建设, 打造 say as often what shall be: they found what several do together.
BUILDING = re.compile(rf"(?:建设|打造|搭建|建立|建造)(?:了)?(?:{FIRST})?(?:国家级|省级|市级)?“?$")
TOGETHER = re.compile("共同|联合|合作|携手|牵头|双方|投资|出资")
FIRST_OF = re.compile(rf"{FIRST}(?:国家级|省级|市级)?“?$")
# Behind whom something is joined in, the last member: 建成…实验室、…中心.
LISTED = re.compile(r"(?:实验室|研究院|研究所|中心|学院|基地|平台|联合体|孵化器|工作站)(?:、|和|及|以及|与)$")
# What is called for, planned for many, or counted, is a class.
CALLED_FOR = re.compile(
    r"未(?!来)|没有|缺乏|缺少|尚无|支持|鼓励|引导|推动(?!下)|推进|加快|加强|大力|积极|着力|谋划|规划|探索|争取|力争|布局|完善|优化|健全|强化|倡导|提倡|"
    r"社会力量|符合条件|各[地类级方省市县校高]|有条件|一批|若干|多个|一个|依法|可以|应当|应|要(?!素)|逐步|重点|分别(?=建设|设立)|广泛|普遍|拟|申报|申请|"
    r"培育|聚焦|围绕|[\d两三四五六七八九十百]+(?:[家个批](?!单位|企业|高校|院校|院所|科研|机构|部门|成员|公司))"
)
CLAUSE = 40  # signs before a name in which it may be called for
ANNOUNCED = re.compile(
    r"(?:(?:、|和|与|及|以及)[^，。；：、“”\n]{3,26}){0,3}"
    r"(?:今天|今日|当天|日前|近日|昨日)?(?:正式|同步|同时|随之|先后|相继|分别|成功|顺利|也|已|现已|已经)*"
    r"(?:在[^，。；、\n]{2,20}?(?:正式|同时)?(?=揭牌|成立|挂牌|落成|启用|投用|开工|启动))?"
    r"(?:揭牌|成立(?!以来|后|于|大会|仪式|时|的|条件)|挂牌(?!督办)|落成|启用|投用|投入使用|投入运行|投运|开工|奠基|获批|建成|"
    r"落户|上线|通过验收|通过论证|开馆|开园|由)"
)


# 由龙头企业牵头组建……: a class that founds has a class to found; 青禾高新区 is none.
ANYONE = re.compile(
    r"(?:(?:龙头|链主|领军|骨干|重点|行业|科技)企业|(?:(?<![\u4e00-\u9fff])|(?<=[由与和及各内等]))(?:高校|院校|院所|园区|高新区))(?:、|和|与|及|等|牵头|联合|共同|合作|单位|企业|高校|院所|科研机构|行业组织){0,8}"
    r"(?:组建|共建|建设|成立|设立|建立|搭建|打造)(?:了)?$"
)


# 支持云台大学与青禾种业有限公司组建…: who is named founds one thing, though it is only called for.
ACTOR_FOUNDS = re.compile(
    r"[\u4e00-\u9fff）](?<!重点)(?<!知名)(?<!一流)(?<!龙头)(?<!大型)(?<!国有)(?<!骨干)(?<!各)(?:大学|科学院|工程院|有限公司|集团)(?:等)?"
    r"(?:牵头|联合|共同|合作|携手|参与)*(?:组建|共建|建设|成立|设立|建立|创建|发起成立)(?:了)?“?$"
)
# 在云台经济开发区建设…: what is to stand at one named place is one thing.
SITED = re.compile(
    r"在(?!全|各|本|有条件|其|该|园区|相关)[\u4e00-\u9fff（）]{2,12}(?:开发区|高新区|经开区|新区|保税区|合作区|园区|试验区|科技城|[^全各本我]市|县)(?:内)?"
    r"(?:投资|规划)?(?:建设|打造|设立|建立|成立|建成|落地)(?:了)?“?$"
)


def founded(text: str, start: int) -> bool:
    """Whether a name that begins at `start` stands behind a verb that founds it, in a clause that calls for nothing."""
    before = text[max(start - 14, 0) : start]
    if FIRST_OF.search(before):
        return True
    if LISTED.search(before):
        clause = _clause(text, start)
        verb = VERB.search(clause)
        return bool(verb) and not CALLED_FOR.search(clause) and not OUT_OF.search(clause)
    near = text[max(start - 34, 0) : start]
    if ACTOR_FOUNDS.search(near):
        return True
    if CALLED_FOR.search(_clause(text, start)) or ANYONE.search(near):
        return False
    if SITED.search(near):
        return True
    return bool(FOUNDING.search(before)) or bool(
        BUILDING.search(before) and TOGETHER.search(text, max(start - CLAUSE, 0), start)
    )


# 组建一支包括甲学院、|乙学院在内的队伍: what is founded is the team
OUT_OF = re.compile("包括|来自|涵盖|隶属|一支")
VERB = re.compile(r"共建|组建|成立|设立|建成|揭牌|挂牌|获批|落户|创办|启用")


def behind(text: str, at: int) -> int:
    """Where the last founding verb within reach ends, before a kind that begins at `at`; -1 where none stands."""
    begin = max(at - 28, 0)
    stretch = text[begin:at]
    last = max((match.end() for match in VERB.finditer(stretch)), default=-1)
    if last < 0 or UNCLEAN.search(stretch, last):
        return -1
    first = re.compile(rf"(?:了)?(?:{FIRST})?(?:国家级|省级|市级)?“?").match(stretch, last)
    return begin + (first.end() if first else last)


# What parts a verb from the name behind it.
UNCLEAN = re.compile(
    r"[，。；：！？、“”（）《》\n \d]|的|在|由|是|将|把|被|向|从|对|以|于|后|时|等|各"
    r"|一[批个家座]|多[个家]|大会|仪式|以来|来|条件|情况|——"
)


# 参观了青禾氢能中心, 走进云杉低温装备研究所: what is visited has a name.
VISITED = re.compile(r"(?:参观|走访|走进|考察|来到|前往|察看|视察|莅临|入驻)(?:了)?“?$")
TOUR = re.compile(r"参观|走访|走进|实地考察|察看|视察|莅临")


def visited(text: str, start: int) -> bool:
    """Whether a name that begins at `start` is what somebody visits, or a further one of such a list."""
    before = text[max(start - 14, 0) : start]
    if LISTED.search(before):
        return bool(TOUR.search(_clause(text, start)))
    return bool(VISITED.search(before))


# 深地工程研究院院长段某: who has a head is one, where no other house stands before it.
HEADED = re.compile(r"(?:执行|常务|名誉|创始)?(?:副)?(?:院长|所长|主任|首席科学家|首席专家|理事长)(?!单位|办公)")


def headed(text: str, start: int, end: int) -> bool:
    """Whether a head of it stands behind a name that begins behind a sign."""
    return (start == 0 or text[start - 1] in "，。；：、\n ") and bool(HEADED.match(text, end))


# 甲与乙携手打造的|食品科技概念验证中心建成
MADE_OF = re.compile("(?:打造|建设|共建|组建|设立|成立|创建|建立|筹建|合建)的$")


def announced(text: str, start: int, end: int) -> bool:
    """Whether a clause begins with the name and says that it is unveiled, founded, opened: X正式揭牌."""
    before = text[max(start - 14, 0) : start]
    opens = start == 0 or text[start - 1] in SIGNS or bool(FIRST_OF.search(before) or MADE_OF.search(before))
    return opens and bool(ANNOUNCED.match(text, end)) and not CALLED_FOR.search(_clause(text, start))


# 为高质量推进某项目，|双方将共建……: what for says nothing of whether it is done
AIM = re.compile("\\s*为(?:了|进一步)?[^，。；]{2,30}，")


def _clause(text: str, start: int) -> str:
    """What stands before a name in its sentence, as far as its clauses belong together."""
    begin = max(start - CLAUSE, 0)
    for sign in "。；！？\n":
        begin = max(begin, text.rfind(sign, begin, start) + 1)
    if aim := AIM.match(text, begin, start):
        begin = aim.end()
    comma = text.rfind("，", begin, start)
    return text[max(comma, begin) : start] if comma >= 0 and start - comma > 12 else text[begin:start]
