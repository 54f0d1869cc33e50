"""Documents cited without 《》: a law by its usual name, an order or a notice by its number, a memorandum signed.

乡村振兴促进法 · 国务院令第748号 · 国发〔2021〕33号 · 省“十四五”规划 · 省水资源管理条例.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from extract.lists.load import finder
from extract.sought import Sought

LIST_OF_LAWS = finder("laws")

HAN = "\u4e00-\u9fff"
Span = tuple[int, int]

# 国务院令第748号, 财政部、税务总局公告2023年第12号
ORDER = Sought(f"([{HAN}、 ]{{2,24}}?)(?:令|公告)\\s?(?:(?:19|20)\\d\\d年)? ?第 ?\\d{{1,4}} ?号")
# 国发〔2021〕33号: the signs before the year are of bodies and kinds; what leads up to them is not
CODE = Sought(
    f"([{HAN}]{{1,14}}(?:（[{HAN}]{{1,4}}）)?)[〔\\[（﹝【](?:19|20)\\d{{2}}[〕\\]）﹞】] ?第? ?\\d{{1,4}} ?号"
)
LEADS = re.compile(
    ".*(?:贯彻|落实|按照|根据|依据|依照|执行|参照|参见|详见|学习|转发|以及|关于|遵照|对照|废止|修订|替代|代替|印发"
    "|下发|发布|印发的|的|[和与及见在以由对、 ]"
    "|[厅局委院会](?=[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼国].{1,6}$))"
)
BODY = re.compile(
    "(?:国务院|主席|部|委|局|署|总局|厅|会|行|院|政府|海关总署|办|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][省市]?府?|府)$"
)

# 签署资源型城市转型合作备忘录: what two sides sign
SIGNED = Sought(
    "(?:签署|签订|签下|续签|签约|达成|缔结|草签)(?:了|的|为期[一-龥]{1,3}年的|新一轮|\\d+[项份个])*"
    f"(?P<name>(?:“[^“”\\n]{{2,20}}”|[{HAN}A-Za-z0-9·—]){{2,30}}?(?:协议书?|备忘录|意向书|议定书|责任书|公约|联合声明|合同))(?=[，。；、）\\n]|并|后|和|与|的|仪式?|$|，)"
)
VAGUE = re.compile(
    "^(?:书面|口头).*|^(?:相关|有关|系列|一系列|多[项个份]|各类|劳动|购销|订单|采购|销售|买卖|租赁|施工|服务|供货|用工|保密|三方|双方|就业|聘用|个人|书面|正式|该|本|此|这|上述|两|三|若干|一批|技术|工作|承包|项目|校企|校地|市校|校校|院地|银企|政企|央地|全面|产学研|产教|合作|共建|合作共建|框架|全面框架|首个高级别全面框架|高级别框架|意向|投资|长期|短期|固定|商业|股权|收购|认购|转让|土地)*"
    "(?:合作|框架|共建)*(?:协议书?|合同|备忘录|意向书|责任书|公约)$|[的了在]|合同$(?<!联合同)|安全生产责任书|目标责任书|[万亿]元"
)
CONTRACT = re.compile(r".*(?:协议书?|合同|意向书|责任书)$")  # 战略合作协议: every pair signs one of that name
# 省“十四五”规划, “十五五”规划建议; 最高人民法院工作报告; 市国土空间总体规划
PLAN = Sought(
    f"“十[{HAN}]五”(?:(?!规划|[{HAN}]{{0,5}}[省市县区]级|[和与及的])[{HAN}]){{0,14}}规划(?:纲要|建议|方案)?(?!期|时期|编制|[{HAN}]{{0,2}}(?:阶段|开局|收官|布局))"
    "|(?:最高人民法院|最高人民检察院|全国人大常委会)工作报告|中央一号文件"
)
# 学校教育事业发展“十五五”规划: a school's own
SCHOOL = re.compile("(?:学校|学院|全校|[一-龥]{2,8}大学)(?:教育事业发展|事业发展|改革发展|发展)?$")
OWNER = re.compile(
    "(?:国家|全国|[省市县区]|自治区|[一-龥]{2}[市县区]|铁路|公路|水运|民航|交通|科技|教育|卫生|农业|林业|水利|能源|电力|工业|旅游|文化|环保|生态|国防|人才|医药|煤炭|海洋|气象"
    "|(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)[省市]?)$"
)
LAND = Sought(
    "(?<=[，。、；（和与按据照于])(?:国家|全国|[省市县区]|自治区)(?:国土空间|城市|土地利用)(?:总体)?规划(?:（[^（）]{4,12}）)?"
)
# 印发优化营商环境三年行动计划（2024—2026年）; 省水资源管理条例
NAMED = re.compile(
    f"(?:出台|印发|发布|颁布|实施|施行|执行|贯彻|落实|贯彻落实|修订|公布|根据|依据|按照|对照|试行|解读|讲解了?|推出|首份|[和与](?=[省市县区国]))(?:了|实施|首份|首部|全省统一的|全国统一的|统一的|专门的)?(?P<name>(?:“[^“”\\n]{{2,20}}”|[{HAN}A-Z]){{2,34}}?"
    "(?:行动计划|行动方案|实施方案|工作方案|实施意见|若干措施|发展规划|专项规划|总体规划|建设规划|管理条例|保护条例|促进条例|防治条例|暂行条例|管理办法|实施办法|暂行办法|实施细则|管理规定|暂行规定|管理准则|治理准则|行为准则|技术规范|技术规程|操作规程|指导标准|格式标准|保障规划|指导意见|评价报告|发展方案|提升方案|核算规范|负面清单)(?:（[^（）]{2,24}）)?)"
    "(?=[，。；、）\\n]|$|和|与|要求|规定|精神|明确|提出|的(?:规定|要求)|等)"
)
LOOSE = re.compile(
    "^(?:相关|有关|具体|本|该|配套|专项|年度|详细|各项|各地|各|工作|了|好|一系列|一批|系列|《|其|全[省市]性|[省市县区]级|我[省市]的|落实|贯彻|推进|制定|出台|部门|地方|区域|产业|企业|行业|这|此|上述|实施|科学|统一|完善|修订|编制|总体|整体|应急|国家和|以)|[的了在是将，对]|以及|优势|及|(?:法|条例|规划|办法|方案|意见|措施)[和与、]|相关|有关|具体|制定|编制|配套|各自|出台|印发|研究|提出|发布|[省市]级"
)


# 你们提出的关于公开河湖水质的建议收悉
PROPOSED = re.compile("提出的(关于[^，。；\n]{4,60}?的(?:建议|提案))(?=收悉)")
# 青禾省政府办公厅对省人大三次会议第88号建议的答复
REPLY = Sought(
    f"^[ \u3000]*([{HAN}]{{2,20}}(?:厅|部|委|局|院|办公室|政府|署|行)(?:关于)?"
    "对[^，。；：\\n]{4,40}\\n?[^，。；：\\n]{0,40}(?:建议|提案)的(?:答复|复函))$",
    re.MULTILINE,
)
# 党章, 中央八项规定, 党的二十大报告: known by name
PARTY = Sought(
    "(?:中国共产党)?(?<![一-龥]入)党章(?![程学])|中央八项规定(?!实施细则)|(?:党的)?(?:十[五六七八九]|二十)大报告(?!会)"
    "|(?:党的)?(?:十[五六七八九]|二十)届[一二三四五六七]中全会(?:《?决[议定]》?|公报)|(?:五四|八二|现行)宪法"
    "|党代会(?:“两委”)?(?:工作)?报告(?!团|会|起草)|“两委”报告|区域全面经济伙伴关系协定|巴黎协定|联合国气候变化框架公约|生物多样性公约"
    "|全面与进步跨太平洋伙伴关系协定|数字经济伙伴关系协定|昆明—蒙特利尔全球生物多样性框架|联合国海洋法公约|联合国宪章"
    "|企业会计准则|企业财务通则|政府会计准则|民法通则|中国制造2025|马德里议定书|京都议定书|基加利修正案"
)


# 发布促进乡村旅游发展的指导意见: named by what it does
PROMOTING = Sought(
    "(?:发布|出台|印发|制定|起草|制订|研究制定)(?:了|的)?((?:关于|加强|促进|推进|支持|深化|加快|规范|完善|推动|鼓励|进一步|保障|做好)"
    "[^，。；：《》“”\n]{4,50}?的(?:实施意见|指导意见|若干意见|意见|若干措施|决定))(?=[，。；、）\n]|中|和|与)"
)
# 对科研项目管理办法进行解读
READ = Sought(
    f"(?:对|就|讲解了?|解读了?)(?:学校|学院|我校)?([{HAN}]{{4,20}}?(?:管理办法|实施办法|实施细则|管理规定|实施方案|工作条例|实施意见))"
    "(?=进行了?|作了?|做了?|[、和]|中存在|的有关)"
)
# “人才二十条”, “…立项名单”: a document in quotation marks
MARKED = re.compile(
    f"(?:推出|出台|发布|印发)(?:了|的)?((?:(?![的了])[{HAN}]){{2,10}}“[1-9][0-9]{{0,2}}条”)|(?<=[0-9]条”和)([{HAN}]{{2,10}}“[1-9][0-9]{{0,2}}条”)|"
    "“([^“”，。；\n]{1,10}(?:[二三四五六七八九]?十[一二三四五六七八九]?|[1-9]\\d{0,2})条)”"
    "|“([^“”，。；\n]{8,50}(?:名单|管理办法|实施办法|实施方案|行动方案|工作方案|实施意见|验收结果))”"
    "|(?:出台|印发|发布|公布)(?:了|的)?“([^“”，。；\n]{6,30}行动计划)”"
)


# 正在编制淮河支流治理规划, 先后制定主题教育工作方案: what is being drawn up has a name already
DRAWN = Sought(
    f"(?:正在编制|加紧编制|抓紧编制|组织编制|启动编制|先后制定|已经?列入)(?:了)?((?:“[^“”\\n]{{2,16}}”|(?!全国的|相关|有关|具体|本)(?![的了，、])[{HAN}]){{4,24}}?(?:规划|方案|图谱|指标体系|行动计划))(?=[，。、；]|$)"
)


def cited(text: str) -> Iterator[Span]:
    yield from (match.span(1) for pattern in (PROMOTING, READ, DRAWN) for match in pattern.finditer(text))
    yield from (match.span(match.lastindex or 0) for match in MARKED.finditer(text))
    yield from (match.span(1) for pattern in (PROPOSED, REPLY) for match in pattern.finditer(text))
    yield from (match.span() for match in PARTY.finditer(text))
    yield from chain(_laws(text), _orders(text), _codes(text), _named(text))
    for match in PLAN.finditer(text):
        owner = _owner(text, match.start()) if match.group()[0] == "“" else None
        yield owner.start() if owner else match.start(), match.end()
    yield from (match.span() for match in LAND.finditer(text))
    for match in SIGNED.finditer(text):
        if not VAGUE.search(match["name"]) and not CONTRACT.fullmatch(match["name"]):
            yield match.span("name")


def _owner(text: str, at: int) -> re.Match[str] | None:
    """Whose plan it is: 省|“十五五”规划, 学校|“十五五”规划方案."""
    return OWNER.search(text, max(at - 6, 0), at) or SCHOOL.search(text, max(at - 16, 0), at)


AFTER_LAW = re.compile("[院官庭治规则律定制令人庭医典学系]|律师|研究|草案的?说明|实施(?:细则|条例|办法)")


def _laws(text: str) -> Iterator[Span]:
    """A law by its usual name where no longer word begins before it or runs on behind it."""
    found: dict[int, int] = {}
    for last, length in LIST_OF_LAWS.iter(text):
        start, end = last + 1 - length, last + 1
        if text.endswith("中华人民共和国", 0, start):
            start -= 7
        if not AFTER_LAW.match(text, end) and (length > 3 or OPENED.search(text, max(start - 3, 0), start)):
            found[end] = min(start, found.get(end, start))
    yield from ((start, end) for end, start in found.items())


# 依刑法, 《宪法》: a short name needs a verb or a sign in front: 执法|水法 is none
OPENED = re.compile(
    "(?:[，。；、《（“\\n]|依据|依照|根据|按照|违反|贯彻|落实|实施|遵守|学习|修改|修订|修正|履行|符合|捍卫|维护|违背|以|和|与|人民共和国)$|^$"
)


def _orders(text: str) -> Iterator[Span]:
    for match in ORDER.finditer(text):
        lead = LEADS_BODY.match(match[1])
        start = match.start() + (lead.end() if lead else 0)
        if BODY.search(text, start, match.end(1)):
            yield start, match.end()


LEADS_BODY = re.compile(".*(?:贯彻|落实|按照|根据|依据|依照|执行|参照|以及|以|和(?!国)|与|即|我国|[日 ])(?=.{2})")


def _codes(text: str) -> Iterator[Span]:
    for match in CODE.finditer(text):
        lead = LEADS.match(match[1])
        start = match.start() + (lead.end() if lead else 0)
        if 1 <= match.end(1) - start <= 10:
            yield start, match.end()


def _named(text: str) -> Iterator[Span]:
    match = NAMED.search(text)
    while match:
        name = match["name"]
        named = len(name) >= 6 and not LOOSE.search(re.sub("“[^“”]*”|（[^（）]*）", "", name))
        if named:
            yield match.span("name")
        match = NAMED.search(text, match.end() if named else match.start("name"))
