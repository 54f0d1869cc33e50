"""Goods by what is done with them: made, shown, delivered, grown; and goods that a place gives its name.

研制出高功率光纤激光器 · 智轨电车投入运营 · 生产聚碳酸酯、己二酸等产品 · 五常大米 · 总投资58亿元的…项目.
A good has a word of its own before its kind: 新型材料 and 管理系统 are classes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extract.lists.load import either, words
from extract.mentions.forms import spans
from extract.names.classes import made_of
from extract.names.scan import Scan
from extract.names.tags import OPEN, duty, tag
from extract.names.territory import by_name
from extract.notes import Candidate
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
SIGN = rf"{HAN}A-Za-z0-9·\-+/"
SURE, BARE, PLAIN = (words("goods", group) for group in ("sure", "bare", "plain"))
SURELY = "|".join(sorted((kind for kind in SURE if len(kind) > 1), key=len, reverse=True))
KINDS = either("goods", "sure", "bare")
ENDED = (
    "(?=[，。；、！？）“”\n]|和|与|及|等|，|的|获|入选|在|已|正|将|成功|顺利|正式|首次|可|能|为|是|实现|填补|打破|通过|进入|完成"
    "|$)"
)
MAKING = (
    "研发|研制|生产|制造|推出|开发|设计|建造|制备|量产|交付|试制|自研|造出|展出|展示|亮出|带来|发布|培育|选育|合成|打造|投用|发"
    "射|下线"
)
# 研制出高功率光纤激光器, 推出纯电装载机, 展出四足机器人、植保无人机
MADE = Sought(
    rf"(?:{MAKING})(?:{MAKING})?(?:了|出|成功)?(?:(?:首|一|多|两|[三四五六七八九十\d]+)(?:款|台|套|台套|艘|架|枚|颗|种|批|个))?(?:国产|全新的?|新型的?|自主研发的)?"
    rf"((?:“[^“”，。\n]{{2,10}}”)?[{SIGN}]{{1,20}}?(?:{KINDS})(?:V?\d\.0)?)(?:产品)?{ENDED}"
)
FURTHER = re.compile(rf"[、和及与]([{SIGN}]{{2,16}}?(?:{KINDS}))(?:产品)?(?=[，。；、！）\n]|和|与|及|等|作业|$)")
# 设计并制备了具有抗菌功能的可降解复合缝合材料, 提出了高维光量子纠缠表征方法: the same without 一种
PUT_FORWARD = Sought(
    rf"(?:设计|研制|制备|构建|研发|提出|建立|发明|合成|创建|创制|首创|开发)(?:并(?:制备|合成|构建|实现|开发|提出))?(?:了|出)"
    rf"(?:(?:具有|基于|用于|面向|针对|适用于|适应于|利用|有效利用)[^，。；的\n]{{2,20}}的|高活性|高效的?|新型的?)?([{SIGN}]{{5,26}}?(?:方法|算法|技术体系|催化剂|材料|血管|传感器|器件|探针|纳米酶|凝胶|疫苗|装置|模型))(?=[，。；])"
)
NOT_PUT = re.compile(
    "^(?:多项|相关|一系列|一批|许多|系列|全新|完整|包含)|理论|人才|教育|教学|管理|培养|评价|学科|课程|服务|工作|治理|经济|制度|现代产业"
)
# 中国一重研制的百万千瓦级核反应堆压力容器完成交付
# 报道了一种氮掺杂碳负载催化剂，: what research has found
FOUND = Sought(
    rf"(?:提出|首创|开发|构建|设计|合成|制备|报道|发展|研制|发明|建立|研发|发现|创制)(?:了|出)?(?:一种|一类|一款)(?:全新的?|新型的?|新的|简单的?|高效的?|用于[^，。；的]{{2,20}}的|基于[^，。；的]{{2,16}}的)?"
    rf"([{SIGN}（）]{{4,30}}?(?:催化剂|材料|方法|算法|模型|策略|疗法|探针|器件|电池|抗体|药物|薄膜|涂层|传感器|芯片|膜|凝胶|疫苗|装置|新种))(?=[，。；])"
)
MADE_BY = Sought(
    rf"(?:研发|研制|生产|制造|建造|设计|推出|培育|打造|开发|自研|承建)的((?:“[^“”，。\n]{{2,10}}”号?)?[{SIGN}]{{3,22}}?(?:{KINDS})){ENDED}"
)
# 智轨电车投入运营: told of a thing alone
FATE = (
    "(?:正式|成功|顺利|首次|全面|批量|已|在[^，。；]{2,10})?(?:下线|交付|量产|获批上市|问世|首飞|试飞|下水|试航|投入使用|投入运营"
    "|投入运行|投运|升空|发射|出坞|并网|投放市场|完成交付)(?!了|[0-9一二三四五六七八九十多数])"
)
TOLD = re.compile(rf"(?:^|[，。；：、！\n的]|自主|国产)((?:(?!的)[{SIGN}]){{3,18}}?(?:{KINDS})){FATE}")
# the words of fate alone, which are seldom: what is told is looked for before them
ENDED_WELL = Sought(
    "下线|交付|量产|获批上市|问世|首飞|试飞|下水|试航|投入使用|投入运营|投入运行|投运|升空|发射|出坞|并网|投放市场"
)
# 广泛使用北斗导航播种机
USED = Sought(rf"(?:使用|采用|应用于?|配备|引进|操作|驾驶)(?:了)?([{SIGN}]{{3,14}}?(?:{SURELY})){ENDED}")
# 生产聚碳酸酯、己二酸等产品: a list that says it names goods
NAMED = Sought(
    rf"(?:生产|研发|推出|开发|销售|出口|主营|经营|研制|形成|制造|加工|种植|培育|提供|发展|涵盖)(?:了|出|的)?((?:[{SIGN}]{{2,14}}、){{1,7}}[{SIGN}]{{2,14}}?)等(?:[{HAN}\d]{{0,8}}?)(?:产品|新品|装备|设备|零部件|材料|食品|农产品|品种|作物)"
)
# 公司主导产品高纯石英砂、氟化钙广泛用于…
STAPLE = Sought(
    rf"(?:主导|主要|主营|核心|拳头|代表|代表性|明星)产品(?:为|有|是|包括|：)?((?:[{SIGN}]{{2,14}}、)*[{SIGN}]{{2,14}}?)(?=[，。；]|等|广泛|畅销|远销|出口|用于|年产|成功|已)"
)
VAGUE = re.compile(
    "[的了在将等其该把对为是有各和与及]|正式|通车$|竣工|一批|多[种款]|系列|服务|体系|制度|技术$|产业|解决方案|工作|能力|作用|推进|推动|开展|提供|加强|建设|完善|实现|成果|机制|战略|方案|规划|政策|课程|教材|活动|人才|平台经济|标准|生态系统|管理系统$|信息系统$|服务平台$|公共平台|创新平台|合作平台|交流平台|科技平台|教育平台|综合平台|展示平台|双创平台|载体|需求|问题|模式|以|由|从|向|到|并|但|通过|利用|包括|用于|应用|如何|大家|我们|每|只|就|还|更|也|都|不|没|这|那|结合|预计|壮大|切实|加快|积极|完成|新材料$|^新能源$|^特色|小吃$|礼$|规模$|小组|团队|企业|公司|高校|项目|基地|中心|能手|[礼司心]仪$|[机武乐重大利神]器$|[动危商契时转生]机$|编剂|一剂|^主要|以上|以下|急需|走访|保持|份额|市场|展会|校合作|大力|进一步|特色优势"
)
# 嫦娥六号探测器, 长征五号遥八运载火箭, 神舟十九号载人飞船
CRAFT = Sought(
    "(?:嫦娥|神舟|天舟|天问|长征|风云|北斗|高分|遥感|天宫|天和|问天|梦天|鹊桥|快舟|力箭|朱雀|谷神星|捷龙|引力|实践|海洋|资源|天通|中星|亚太|吉林|夸父|羲和|悟空|墨子|慧眼|太极|张衡|羽毛)"
    "(?:[一二三四五六七八九十百零]{1,4}号|[A-Z\\d]{1,3}号?)?[甲乙丙丁]?(?:遥[一二三四五六七八九十百零]+)?(?:[A-Z]星|[0-9]{1,2}星)?(?:改)?(?:载人|货运|运载|中继|探测|气象|科学实验|实验)?(?:飞船|火箭|卫星|探测器|星(?![通座级球际空])|实验舱|核心舱|空间站)"
)
# C919, CR450动车组, DeepSeek-R1模型: a mark of letters and figures, beside what it is
TRAIN = Sought(f"(?:复兴|和谐)号[{HAN}]{{0,6}}?(?:动车组|列车|机车)")
CODE = re.compile(
    r"(?<![A-Za-z0-9.])(?:[A-Z][a-zA-Z]{0,9}-?[A-Z]?\d{2,4}[A-Z]{0,3}|[A-Z][A-Za-z]{2,10}-[A-Z]?\d[A-Za-z0-9.]{0,4})(?![A-Za-z0-9%‰./])"
)
CODE_BESIDE = re.compile(
    "(?:飞机|客机|直升机|动车组|机车|列车|芯片|车型|大模型|模型|机型|战机|火箭|发动机|处理器|电池)$"
)
CODE_BEHIND = re.compile(
    "(?:大型)?(?:飞机|客机|直升机|动车组|机车|芯片|大模型|模型|处理器|机器人|无人机|电池)|(?=执飞|首飞|试飞|进入|交付|下线|投入|搭载|飞机)"
)
# “奋斗者”号全海深载人潜水器, “海燕—X”水下滑翔机: the given name and the kind
CALLED = Sought(
    rf"“[^“”，。；\n]{{2,8}}”号?(?:(?![了的在和与为将])[{HAN}]){{0,10}}?(?:潜水器|滑翔机|科考船|调查船|运输船|货轮|集装箱船|渔船|油轮|客轮|执法船|护卫舰|驱逐舰|登陆舰|补给舰|医院船|巡逻船|海警船|养殖工船|科学考察船|机器人|无人机|动车组|盾构机|卫星|邮轮|望远镜|发动机|钻井平台|直升机|大模型|操作系统|芯片|列车|挖泥船|风电安装船|装置|导弹|轰炸机|战斗机|运输机|预警机|钻机|挖掘机|号牌|计算机)"
)
SHIPS = Sought(rf"(?:邮轮|客轮|货轮|船|舰|潜水器|卫星|飞船|盾构机|列车)“([{HAN}A-Za-z0-9·]{{2,10}}号)”")
# 上线“鹿路通”平台, 打造“浙里办”应用
ONLINE = Sought(
    r"(?:上线|推出|开发|打造|建成|搭建|研发|开通|启用|建立)(?:了)?(“(?!双创|创新|互联网)[^“”，。；\n]{2,10}”(?:(?!的)[\u4e00-\u9fff]){0,6}(?:平台|系统|小程序|APP|应用|软件|大模型|智能体|数据库|云))"
)
HANDY = Sought(
    r"(?:推广|使用|依托|通过|登录|借助|利用|打开|下载|扫描|上线|推出)“([\u4e00-\u9fff]{1,6}(?:一站通|一点通|一键通|快办|e通|PASS)|[\u4e00-\u9fff]{1,3}(?:里办|事通|易办|政通|企通|码|办|随办|省事|就办|办通|服务码))”"
)
# “青禾通”小程序, “云杉号”, “远航一号”原型机
APPS = Sought(
    r"“[^“”，。；\n]{2,14}”(?:手机|微信|支付宝|移动)?(?:APP|App|app|小程序|客户端)|“[^“”，。；\n]{2,10}”号(?![召码令牌])(?:平台|机组|列车)?"
    r"|“[^“”，。；\n]{1,6}[号星]”[\u4e00-\u9fff]{0,8}?(?:原型机|机组|核电机组|平台|装置|工程船|打桩船|起重船|无人艇|无人船|科考船|测试船|样机|样车|卫星|列车|专列|航母|航空母舰|驱逐舰|护卫舰|登陆舰|潜水器|邮轮|货轮|油轮|盾构机|飞船|火箭|无人机)"
    r"|“(?![\u4e00-\u9fff]{0,5}[化型式级性类])[\u4e00-\u9fff]{2,6}”(?:(?!通过|利用|使用)[\u4e00-\u9fff]){0,6}(?:原型机|大模型|操作系统|超级计算机|量子计算机|运载火箭|盾构机|全自动电脑横机)"
)
# 五常大米, 长丰草莓, 平凉红牛: a short place and a food
FOODS = Sought(either("goods", "food"))
FOOD_BEHIND = re.compile(
    "(?:产业|种植|市场|品牌|节|协会|研究|加工|企业|基地|园|公司|合作社|之乡|文化|镇|专业|[县市区乡村]|全产业链技术|销售|生产|区|带|产区|大会|学|馆|厂|汁|酒庄|栽培|养殖|科技|农|商|户|价格|面积|产量|品种|新品种)"
)
SHARED = re.compile(
    "等|、|[，。；！？”）\n]|和|与|及|全产业链(?!技术)|的|入选|走|成为|获|畅销|远销|出口|产值|香|$|在|已|因|卖|被|是|让"
)
# 小麦品种济麦44, 水稻新品种“荃优822”
STRAIN = Sought(
    rf"(?:新?品种|新品系|选种)(?:名?为|是|有|叫)?(?:“([^“”，。\n]{{2,10}})”|([{HAN}]{{1,4}}\d{{1,5}}号?)(?![\d.]|年|月|万|个|亩(?!产)|公斤))"
    rf"|“([{HAN}]{{2,4}}\d{{1,5}}号?)”(?=[{HAN}]{{0,3}}(?:小麦|水稻|玉米|大豆|油菜|棉花|品种|花生))"
)
# “云甜68”, in a text that tells of breeding: a strain by its number
NUMBERED_STRAIN = Sought(rf"“((?!创新|健康|科创|青年|中国)[{HAN}]{{2,4}}(?!20[0-9]{{2}})[0-9]{{1,4}}号?)”")
BREEDING = re.compile("选育|新品种|育种|亩产|制种|育成")
# 种植打瓜、食葵3万亩
PLANTED = Sought(
    rf"(?:种植|栽植|栽种|套种|间作|养殖|试种|改种|引种)(?:了|有|着)?((?:[{HAN}]{{2,5}}[、和])*[{HAN}]{{2,5}}?)(?=等?[近超约达共]?[\d.]+[多余]?[万]?(?:亩|公顷|头|只|尾)|[，。]?(?<!大)面积)"
)
# 总投资58亿元的荣盛新材料产业园项目开工; 比克46系列圆柱电池项目签约
FUNDED = Sought(
    rf"(?:总投资|投资|计划投资|预计投资|投资额)[约近超达]?[\d.]+亿(?:元|美元)?(?:人民币)?的([{SIGN}（）“”]{{4,36}}?项目)(?!化|部|书|组|经理|负责|库|资金|单位|法人|管理)"
)
OPENED = Sought(
    rf"(?:^|[，。；：！\n、])(?:(?:当天|当日|近日|日前|\d+月\d+日|今年以来|目前|随着))?([{SIGN}（）“”]{{5,36}}?项目)(?:[一二三]期)?(?:正式|顺利|全面|集中|成功|举行|签约|已经?|建成|于[^，。]{{2,8}})?(?:开工|签约|奠基|投产|封顶|竣工|落户|落地|点火|试生产|达产|并网发电|开车)"
)
# 片区改造项目抓紧施工, ——某机场改扩建工程进入尾声
GOING = Sought(
    rf"(?:^|[，。；：！\n、—]|作为|以)((?:(?!的)[{SIGN}（）“”±]){{6,36}}?(?:项目|工程)(?:（[一二三]期）)?)(?:[一二三]期)?(?:建设)?(?:日前|目前|近日|正在|正|已经?|也|现场|顺利|全面|实现)*"
    "(?:抓紧施工|紧张施工|加快推进|加速推进|有序推进|稳步推进|快速推进|加快建设|进入尾声|建成投产|投产|试运行|全部并网|首台|开工建设|建成投用|完工|竣工|通水|截流|贯通|合龙|蓄水|联合调试|主体封顶|投运)"
)
OF_WORDS = re.compile(f"[{HAN}]{{4}}(?:项目|工程)")
CLASSES = re.compile(
    "(?:重点|重大|民生|系统|配套|主体|水源|控制性|关键|标志性|惠民|示范|骨干|水利|基础设施|签约|续建|新建|在建|储备|招商|前期|各项|各类|产业|工业|技改|投资|民心|实事|育人|铸魂|[个批项类大])(?:项目|工程)(?:（[一二三]期）)?$|[和与及]|我[国省市县校]|全[国省市县]|一批|多个|其中|加快|推动|推进|实施|开展|系列|两个|三个"
)
NO_PROJECT = re.compile(
    "“雨|最大|预计|完成|加快|切实|解决|\\d年|建设项目$|新老|我[校院省市县]|^(?:一批|多个|重大|重点|首批|第[一二三四]批|这些|该|全省|全市|各地|[\\d一二三四五六七八九十百]+个|此次|本次|签约|合作|产业|招商|投资|新建|外资|亿元|工业|技改|文旅|高新技术|科技|创新|系列)|[个批类]重?[大点]?项目$|[的了在将把等其]|推动|推进|实施|申报|获批|入选|引进|国家|促进|支持|以|由|通过|一系列|人才项目|合作项目$|科研项目$|投资项目$|产业项目$|重点项目$|重大项目$|优质项目$|企业项目$|成果.*项目$|围绕"
)
# 参会论文《…》, 长篇小说《…》: a work with its title
WORK = Sought(r"(?:论文|作品|专著|译著|教材)(?:[\u4e00-\u9fff]{0,4}题为)?《([^《》\n]{2,50})》")


# “远航一号”在…: a craft or a strain by a name that ends in 号, with the marks outside
NUMBERED = Sought(
    "“((?![\u4e00-\u9fff]{0,4}(?:字|文|编|账|口|信|称)号)[\u4e00-\u9fff]{2,6}[0-9]{0,3}号)”(?!店|线|楼|令|院|文)"
    "|“([\u4e00-\u9fff]{2,6}[0-9]{0,3})”(?=轮(?![次番换流到回])|舰(?!队))"
)

# 虚拟数字人“云杉”, 饮料品牌“青禾”: what it is, and its name in marks
BRANDED = Sought(
    "(?:学习平台|开源平台|操作系统|数据库|软件|火炬|数字人|虚拟人|虚拟偶像|虚拟歌手|吉祥物|原型机|大模型|智能体|机器人|(?:饮料|服装|茶|酒|食品|化妆品|运动|自主|汽车|手机|产品|农产品|公用)品牌|设计产品)"
    "“((?!走|老字号|双|三品|小巨人)[^“”，。；、\n]{2,10})”(?![\u4e00-\u9fff]{0,2}(?:专项|行动|计划|工程|企业|活动))"
)


def goods(made: Scan) -> Iterator[Candidate]:
    """Goods, crafts, foods of a place, strains, projects and works of a text."""
    text = made.text
    for start, end, rule in (*_made(text), *_named(text), *_crafts(text), *_grown(made), *_schemes(text)):
        yield Candidate(start, end, "Product", rule, 1)


def _is_good(form: str) -> bool:
    """Whether a phrase names a good: no clause in it, and a word of its own before a bare kind."""
    if VAGUE.search(form) or len(form) < 3:
        return False
    kind = _kind(form)
    lead = form[: len(form) - len(kind)]
    if kind == "平台" and not OF_DATA.search(lead):
        return False
    if kind in SURE:
        return not made_of(lead, PLAIN)
    return len(lead) > 1 and not made_of(lead, PLAIN) and (kind not in LOOSE or len(lead) > 3)


# 校企合作育人|平台, 交流平台: what people meet on is no thing
OF_DATA = re.compile(
    "[云“A-Za-z]|数据|信息|数字|数智|智慧|软件|仿真|模拟|计算|监测|检测|监管|监控|操作|算法|模型|管理|钻井|作业|浮式|海上|养殖|飞行|设计"
)
# kinds so wide that two signs before them say nothing: 检测系统, 教学平台
LOOSE = words("goods", "loose")


@cache
def _kind(form: str) -> str:
    return max((kind for kind in SURE | BARE if form.endswith(kind)), key=len, default="")


# 全球首台|16兆瓦海上风电机组, 1万多片|特种玻璃: how many is none of the name
COUNTED = re.compile(
    "(?:\\d{4}年度?)?(?:全球|世界|国内|我国|全国|行业|亚洲)?(?:(?:首|第?[一二三四五六七八九十两数多几\\d])[\\d.万千百余多]*(?:款|台套|台|套|艘|架|枚|颗|种|批|个|条|辆|片|根|件|支|类))?(?:国产|全新的?|新型)?"
)


def _made(text: str) -> Iterator[tuple[int, int, str]]:
    yield from ((*one.span(1), "found") for one in FOUND.finditer(text) if not VAGUE.search(one[1]))
    put = {one[1] for one in PUT_FORWARD.finditer(text) if not VAGUE.search(one[1]) and not NOT_PUT.search(one[1])}
    yield from ((start, end, "found") for start, end in spans(text, put))
    told = (
        one for end in ENDED_WELL.finditer(text) for one in TOLD.finditer(text, max(end.start() - 45, 0), end.end())
    )
    for found in (MADE.finditer(text), MADE_BY.finditer(text), told, USED.finditer(text)):
        for match in found:
            end = match.end(1)
            start = match.start(1) + COUNTED.match(match[1]).end()  # type: ignore[union-attr]
            if _is_good(text[start:end]):
                yield start, end, "good"
                while further := FURTHER.match(text, end):
                    if not _is_good(further[1]):
                        break
                    yield *further.span(1), "good"
                    end = further.end(1)


# 聚碳酸酯, 己二酸: compounds by their last sign
CHEMICAL = re.compile("[酸酯醇酮醛胺酚苯烯烷炔肽酶素碱盐钠钾钙锂硅铵铝铜铁锌镍钛]$|矿$")


def _named(text: str) -> Iterator[tuple[int, int, str]]:
    """生产聚碳酸酯、己二酸等产品: the items, if none of them is a clause or a class."""
    for match in (*NAMED.finditer(text), *STAPLE.finditer(text)):
        at = match.start(1)
        items = match[1].split("、")
        if not OF_MONEY.search(match.group()) and not any(VAGUE.search(item) or made_of(item, PLAIN) for item in items):
            sure = any(_kind(item) or CHEMICAL.search(item) for item in items) and all(len(item) > 2 for item in items)
            for item in items if sure else ():
                yield at, at + len(item), "good-list"
                at += len(item) + 1


OF_MONEY = re.compile("信贷|金融|保险|理财|贷|债|基金")


def _crafts(text: str) -> Iterator[tuple[int, int, str]]:
    yield from ((*match.span(), "craft") for match in CRAFT.finditer(text))
    yield from ((*match.span(), "craft") for match in TRAIN.finditer(text))
    yield from ((*match.span(), "craft") for match in CALLED.finditer(text))
    yield from ((*match.span(1), "craft") for match in SHIPS.finditer(text))
    yield from ((*match.span(), "work") for match in APPS.finditer(text))
    for pattern in (ONLINE, HANDY, WORK, NUMBERED, BRANDED):
        yield from ((*match.span(match.lastindex or 1), "work") for match in pattern.finditer(text))
    coded = set()
    for match in CODE.finditer(text):
        behind = CODE_BEHIND.match(text, match.end())
        before = CODE_BESIDE.search(text, max(match.start() - 5, 0), match.start())
        if behind or before or match.group()[:2] in coded:
            coded.add(match.group()[:2])
            yield match.start(), behind.end() if behind else match.end(), "code"


HOME = ("province", "city", "county")


def _grown(made: Scan) -> Iterator[tuple[int, int, str]]:
    """五常大米 behind a place; strains by their number; what stands on so many 亩."""
    text = made.text
    for match in FOODS.finditer(text):
        alone = SHARED.match(text, match.end()) and not FOOD_BEHIND.match(text, match.end())
        start = _lender(made, match.start()) if alone else -1
        if alone and start < 0:
            start = _sorted_lender(made, match.start())
        if start >= 0:
            yield start, match.end(), "food"
    for match in STRAIN.finditer(text):
        group = match.lastindex or 0
        if not re.match("[的在和与及有约近超达共]", match[group]):
            yield *match.span(group), "strain"
    if "“" in text and BREEDING.search(text):
        yield from ((*match.span(1), "strain") for match in NUMBERED_STRAIN.finditer(text))
    for match in PLANTED.finditer(text):
        at = match.start(1)
        for item in re.split("([、和])", match[1]):
            if len(item) > 1 and not VAGUE.search(item) and item not in WIDE:
                yield at, at + len(item), "planted"
            at += len(item)


WIDE = words("goods", "wide")


def _lender(made: Scan, end: int) -> int:
    """The begin of the short name of a place of this country that ends here: 五常|大米, and not 五常市 or 泰国; -1."""
    for length in (4, 3, 2):
        word = made.text[end - length : end] if end >= length else ""
        group = by_name().get(word)
        if (
            not group
            and word not in REGIONS
            and tag(word) == "ns"
            and made.border[end - length]
            and word[-1] not in "省市县区国洲"
        ):
            return end - length  # 赣南, 太行
        if group and made.border[end - length] and group[0].level in HOME and word[-1] not in "省市县区":
            return end - length if group[0].level != "county" or tag(word) in NAMES else -1
    return -1


REGIONS = frozenset(
    (
        "西南",
        "东北",
        "西北",
        "华北",
        "华东",
        "华南",
        "华中",
        "东南",
        "欧美",
        "北方",
        "南方",
        "中东",
        "东亚",
        "南亚",
        "中亚",
        "西亚",
        "欧洲",
        "亚洲",
        "北美",
        "南美",
    )
)
SET_OFF = frozenset(("", *"，、。；：“（\n "))
NO_SORT = frozenset("的产种出生本地特优有大小老与和等卖吃买运供销农家民村户们省市县区州镇乡里是在把将国到发")


def _sorted_lender(made: Scan, end: int) -> int:
    """镇宁|蜂糖|李: a place that begins a stretch, and at most two signs for the sort before the food; -1."""
    for gap in (0, 1, 2):
        hit = made.text[end - gap : end]
        for length in (3, 2):
            start = end - gap - length
            word = made.text[start : end - gap] if start >= 0 else ""
            group = by_name().get(word)
            if (
                group
                and group[0].level in HOME
                and made.text[max(start - 1, 0) : max(start, 0)] in SET_OFF
                and not NO_SORT.intersection(hit)
                and duty(hit) == OPEN
                and (gap or word[-1] not in "省市县区")
            ):
                return start
    return -1


NAMES = frozenset(("ns", "nr", "nrt", "nz", "t", "", "nrfg"))


def _schemes(text: str) -> Iterator[tuple[int, int, str]]:
    for pattern in (FUNDED, OPENED):
        for match in pattern.finditer(text):
            if not NO_PROJECT.search(match[1]):
                yield *match.span(1), "scheme"
    for match in GOING.finditer(text):
        if not CLASSES.search(match[1]) and not NO_PROJECT.search(match[1]) and OF_WORDS.search(match[1]):
            yield *match.span(1), "scheme"
