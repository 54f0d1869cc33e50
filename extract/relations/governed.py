"""The verb that governs a list of industries or programmes: 重点发展以锂电、光伏为主的新能源产业."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.relations.frame import OWNERS
from extract.relations.line import ANY, SIGNS, Line, Slot

INDUSTRY, PROGRAM = SIGNS["Industry"], SIGNS["Program"]
TAIL = f"[{INDUSTRY}{PROGRAM}]"
END = "，。；：！？“”…—\n"
# A clause begins behind one of these, or behind a bracket that says more than 省（市）.
# A short quotation (形成了“输入+输出”的培养模式) parts nothing.
BREAK = re.compile(rf"(?P<aside>“[^“”，。；：！？\n]{{1,20}}”|，以及)|[{END}\"]|（[^（）]{{5,}}）")
REACH = 120  # characters before a list in which its clause is looked for
PLAIN = f"[^{END}、{ANY}]"
# A、B等领域和C: members without a name may stand between.
GROUP = re.compile(
    rf"{TAIL}(?:{PLAIN}{{0,6}}(?:、{PLAIN}{{1,12}}){{0,3}}(?:、|和|与|及|以及|或)(?!{PLAIN}{{0,4}}[与和]{TAIL}){PLAIN}{{0,4}}{TAIL}|(?<={PROGRAM}){PROGRAM}){{0,40}}"
    rf"(?P<of>{PLAIN}{{0,8}}为(?:主体|主导|主|代表|核心|重点|支柱|特色|引领|龙头|基础|支撑|方向|抓手)的{PLAIN}{{0,10}}{TAIL})?"
)
CARRY = (
    "实施|推行|推进|推动|推广|深化|启动|开展|探索|落实|贯彻|践行|建立|构建|打造|实行|试行|执行|首创|形成|走出|采取|采用|运用|应用|提供|发放|融入|"
    "助推|擦亮|创新(?!群体|团队|人才|型|能力|基地|中心|平台)|推出|创建|做好|抓好|打好|打赢|办好|优化|完善|健全|强化|加强|加快|促进|服务|支撑|承办|组织|领导|部署|出台|提出了|设立|开设|"
    "发起|牵头|主导|统筹|坚持|巩固|提升|深耕|坚决|试点|开启|引入|引进|搭建|建设(?![区者性])|建成|实现|完成|对接|抢抓|布局|谋划|拓展|扩大|延伸|升级|贯通|"
    "推开|铺开|完成|打响|打通|抓实|抓牢|落细|做实|做强|做优|做大|支持|助力|鼓励|展开|延续|创造|整合|细化|叫响|创设|开创|构筑|发展(?!需[求要]|目标|理念|规划|格局|水平|成果|大局|机遇|阶段)|"
    "制定|制订|选派|派出|派驻|选聘|聘请|聘任|配备|选任|资助|扶持"
)
AIM = (
    "聚焦|瞄准|紧盯|主攻|深耕|专注|锚定|抢占|抢抓|抢滩|加码|竞逐|主营|主打|专业从事|从事|发力|押注|致力|围绕|立足|紧扣|布局|发展|培育|打造|壮大|谋划|"
    "构筑|集聚|聚集|汇聚|聚合|做强|做优|做大|做精|构建|形成|建设|建成|推进|推动|拓展|探索|攻克|攻关|开辟|赋能|助力|提升|改造|扩大|延伸|延长|补强|"
    "引进|招引|引育|部署|实施|组织实施|促进|支持|崛起|涉足|进军|切入|抓好|做细|主推|推广|加快|突出|耕耘|扶持|繁荣|振兴|挺进|优化|贯通|打通|巩固|激活|力推|力促|做活|孕育|厚植"
)
AFTER_VERB = r"(?:了|起|出|好|于|到|至|着|成)?"
GOVERNS = {
    "Program": re.compile(rf"(?P<verb>(?:{CARRY}){AFTER_VERB})(?P<mod>(?![、和与及等])(?:(?:[^{END}{ANY}]|[{OWNERS}{SIGNS['Person']}{SIGNS['Honor']}]|{INDUSTRY}(?![、和与及])|“[^“”，。；：！？\n{ANY}]{{1,20}}”|，以及){{0,28}}?|[^{END}{ANY}]{{6,60}}等))$"),
    "Industry": re.compile(rf"(?P<verb>(?:{AIM}){AFTER_VERB})(?P<mod>(?![、和与及等])(?:[^{END}{ANY}]|[{OWNERS}]){{0,20}}?)$"),
}  # fmt: skip
ACTORS = "".join(
    SIGNS[t] for t in ["Zone", "University", "Platform", "Enterprise", "Agency", "Association", "Alliance", "Place"]
)
# What may follow a programme or an industry that is itself the object.
PART_OF_ANOTHER = re.compile(
    rf"(?:[{SIGNS['Platform']}{SIGNS['Association']}{SIGNS['Event']}]|{PLAIN}{{0,8}}(?:相适应|相配套|相匹配|资金|补助资金|卡脖子|问题|难题|瓶颈)|为契机|为主线|为统领|为遵循|为指导|为指引|的?(?:成效|成果|情况|进展|精神|战果)|(?:项目|工程)?(?:负责人|(?:有关|相关)(?:部门|负责)|专家|团队|学者|成员|研究员|参与者)|对(?!接)|的(?:国家|地区|城市|企业|农户|省份|村)|[^，。；{ANY}]{{0,24}}(?:领域|产业|行业|方面)的?(?:务实|深度|投资|技术|交流)*合作(?!社)|(?:试点)?(?:经验|典型)|[^，。；{ANY}]{{0,4}}，(?:关键|核心|根本|难点|重点|前提|基础)(?:在|是)|(?:金融)?机构|等?[^，。；、]{{0,4}}(?:水源|景点|线路)|态|从业|人员|(?:等[^，。；]{{0,6}})?(?:于|为)一体|规模\d|产能)"
)
KEPT_UP = ("巩固", "拓展", "扩大", "深化")  # 巩固拓展某教育成果: it goes on
# 落实减税政策 is done, and so is 落实某计划要求; 推广某行动平台 is not
NOT_THE_SCHEME = re.compile(
    "[”’]?(?:(?!等)[^，。；、和与的]){0,8}?(?:平台|中心|实验室|大会|论坛|协会|学院|基金|博览会|公司|课程|讲座)"
)
# 启动某倡议专场, 建设某战略示范带: what only bears the name of a programme
PART_OF_SCHEME = re.compile(
    rf"[”’]?的[{ACTORS}]|(?:系列)?(?:专场|示范[点带村县区园户镇]|(?:服务)?[站网]?点(?!对|面|击|名|赞|亮|燃)|重点帮扶|先行区|服务队|小分队|文化服务项目|特色学科|的?(?:难度|重要性|意义|背景)|国家(?![级的])|框架|(?:普惠)?(?:金融|投?融资|信贷|保险)(?!改革)|人才?队伍|队伍建设|的(?:人才|智力|科技|金融|资金|政策|智库)(?:支持|支撑|保障)|贷款|讲座|展览|[”’]?主题(?:采访|宣讲|征文|演讲|边会|论坛|讲座|展)|晚会|主题展|(?:综合)?(?:试验|示范|先导|实验)区|关系|协议|后续)"
)
FOR_OTHERS = re.compile(
    rf"^(?:运用|应用|利用|使用|借助)|参加|参与|参赛|报名|与[{ANY}]|单位的|获批|入选|面向|用于|申报(?![、等])|争取|列入|企业|高校[^，]{{0,4}}开展"
)
# 围绕某领域座谈: what is talked about.
TOPICS = ("围绕", "聚焦", "立足", "瞄准", "紧盯", "紧扣", "聚焦于")
TALK = re.compile(
    r"[^，。；]{0,24}(?:交流|座谈|研讨|讨论|探讨|对接|洽谈|会谈|培训|讲授|报告|授课|讲座|分享|汇报|发言|演讲|论坛|主题|(?:内容|话题|议题|热点)(?=[，。；]))"
)


# “推动某业发展”为主题的调研, 以“发展某业”为题授课: what is only talked about
# 响应某省发展某业的号召, 从事某业的某公司: not who stands before the verb
OF_OTHERS = re.compile(
    rf"{PLAIN}{{0,10}}?(?:的{PLAIN}{{0,4}}(?:号召|要求|部署|倡议|指示|愿景|意义|背景)|体验|满意度|获得感|知识|意识)|等?(?:融入|纳入|嵌入)|[^，。；]{{0,20}}于一体"
)
OF_ACTOR = re.compile(
    rf"{PLAIN}{{0,10}}的{PLAIN}{{0,8}}[{SIGNS['Enterprise']}{SIGNS['University']}{SIGNS['Platform']}{SIGNS['Alliance']}]"
)
WORKS = ("从事", "专业从事", "专注", "深耕", "致力", "主营", "主打", "面向")
TITLED = re.compile(
    rf"{PLAIN}{{0,20}}[”’](?:为主?题|的?(?:主题|专题)|(?:专题)?(?:座谈|调研|研讨|讲座|培训|报告会|论坛|会议))"
)
# 项目投资增长10%、制造业|投资增长12%: figures, and nothing done
COUNTS = re.compile(r"\d[^、]*、")
STATISTIC = re.compile(
    r"(?:民间|固定资产|工业)?(?:投资|增加值|用电量|利润|总?产值|贷款余额|销售收入|采购经理指数)(?:同比|比上年|累计|增|下降|占|完成|达|为|实现|\d)"
)

TOOLS = ("基于", "运用", "利用", "应用", "借助")  # 推进基于区块链的养殖模式: what it is done with
APPLIED = re.compile(rf"{PLAIN}{{0,12}}(?:应用|推广|落地)")  # 推动其在农业机械等行业形成示范应用
# 推动旅游与文化、体育等行业融合: what is merged stands in front, and these are the others
MERGES = re.compile(rf"{PLAIN}{{0,8}}(?:融合|相加相融|结合|衔接|联动|互动)")


@dataclass(frozen=True, slots=True)
class Deed:
    """A list of industries or programmes in a line, and where the verb that governs it stands."""

    line: Line
    begin: int  # of the clause
    verb: tuple[int, int]
    tails: tuple[Slot, ...]
    end: int
    type: str
    start: int = 0  # of the list


def governed(line: Line) -> Iterator[Deed]:
    """The lists of a line that a verb governs."""
    if INDUSTRY not in line.text and PROGRAM not in line.text:
        return
    last: Deed | None = None
    for found in GROUP.finditer(line.text):
        begin = clause_begin(line.text, found.start())
        type = "Industry" if found.group()[0] == INDUSTRY else "Program"
        verb = _verb(line.text, begin, found, type) or _own_verb(line, begin, found)
        led = LED.match(line.text, found.end()) if type == "Industry" else None
        if not verb and led and last and LED.fullmatch(line.text, last.end, begin):
            begin, verb = last.begin, last.verb
        elif (
            not verb
            and led
            and line.text[found.start() - 1 : found.start()] == "以"
            and not WHOSE.match(line.text, led.end())
        ):
            verb = (found.start() - 1, found.start())
        part = PART_OF_ANOTHER.match(line.text, found.end())
        if part and verb and type == "Program" and line.text.startswith(KEPT_UP, verb[0]):
            part = None
        if verb and not part and not (type == "Program" and PART_OF_SCHEME.match(line.text, found.end())):
            tails = tuple(slot for slot in line.slots[found.start() : found.end()] if slot and slot.type == type)
            last = Deed(line, begin, verb, tails, found.end(), type, found.start())
            yield last


# 以甲为主导，乙、丙为特色
LED = re.compile(
    rf"{PLAIN}{{0,8}}为(?:主体|主导|主|核心|重点|支柱|特色|引领|龙头|支撑|补充|先导|骨干)(?:产业)?[，的、]?(?:、|，)?"
)
WHOSE = re.compile(rf"{PLAIN}{{0,10}}[{ACTORS}]")  # 以某业为主的某园区


def _verb(text: str, begin: int, found: re.Match[str], type: str) -> tuple[int, int] | None:
    """Where the verb stands that governs a list, if one does."""
    verb = GOVERNS[type].search(text[begin : found.start()].removesuffix("以"))
    if not verb or FOR_OTHERS.search(verb["mod"]) or verb["verb"] in TOPICS and TALK.match(text, found.end()):
        return None
    if TITLED.match(text, found.end()):
        return None
    if type == "Industry" and (
        OF_OTHERS.match(text, found.end()) or verb["verb"].startswith(WORKS) and OF_ACTOR.match(text, found.end())
    ):
        return None
    if type == "Industry" and (COUNTS.search(verb["mod"]) or STATISTIC.match(text, found.end())):
        return None
    if verb["mod"].endswith(TOOLS) or verb["mod"].endswith("在") and APPLIED.match(text, found.end()):
        return None
    if verb["mod"].endswith(("与", "和", "同")) and MERGES.match(text, found.end()):
        return None
    return begin + verb.start(), begin + verb.end("verb")


# 愿同各方高质量共建“一带一路”, 在全系统大兴调查研究之风: the name begins with what is done
OWN_VERB = ("共建", "大兴", "减税降费")
OWN_WAY = re.compile(
    rf"(?:[{ACTORS}]|^|，)(?:愿|将|要|正|应|积极|主动|高质量|深入|持续|全面|坚定|继续|一道|不断|带头|认真|扎实|大力|推动|(?:同|与|在)[^，。；]{{1,8}}|，)*$"
)
WHOLE = re.compile(r"(?:倡议|之风)?(?:[，。；、！和与及”]|走深|不断|高质量|$)")


def _own_verb(line: Line, begin: int, found: re.Match[str]) -> tuple[int, int] | None:
    """Where a programme begins whose name says itself what is done, and which is the whole object."""
    slot = line.slots[found.start()]
    if not slot or slot.type != "Program" or not slot.thing.name.startswith(OWN_VERB):
        return None
    said = OWN_WAY.search(line.text, begin, found.start()) and WHOLE.match(line.text, found.end())
    return (found.start(), found.start()) if said else None


def clause_begin(text: str, at: int) -> int:
    """Where the clause of a list begins."""
    low, begin = max(0, at - REACH), max(0, at - REACH)
    for mark in BREAK.finditer(text, low, at):
        begin = begin if mark["aside"] else mark.end()
    return begin
