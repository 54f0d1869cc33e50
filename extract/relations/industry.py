"""FOCUSES_ON: the industries of a place or a body."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.mentions.fields.item import SPHERES
from extract.relations.family import framed, say
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS, SITES
from extract.relations.thriving import thriving

DOER = "Zone|University|Platform|Enterprise|Association|Alliance|Place"
WHO = "Zone|University|Platform|Enterprise|Agency|Association|Alliance|Place"
# 某管委会副主任张明介绍，园区主攻……: who only tells of it
SAYS = "介绍|表示|说，|认为|透露|指出|强调|告诉|提出|坦言"
# 东北地区，某省重点产业……: somebody else from here on; 针对当地A、B等重点产业提供服务: those of others
ELSE = rf"，[{''.join(SIGNS[type] for type in ('Place', 'Zone', 'Enterprise', 'University', 'Platform'))}]|当地|针对"
PROMOTES = "聚焦|瞄准|主攻|深耕|专注|发展|布局|做强|做优|做大|做精|打造|培育|壮大|开展|突破|围绕|建设|集聚|突出"
# what narrows 领域 behind a list: 在A、B等研究领域, 在A、B等服务业领域
SORT = rf"(?:等)?(?:重点|关键|前沿|新兴|多个|优势|特色|研究|科研|高端|核心|尖端|传统|相关|细分|专业|学科|国际|{SIGNS['Industry']}(?=领域))*(?:技术|产业)?新?"

FRAMES = (
    # 某高新区聚焦安全应急产业
    Frame("aims_at", "FOCUSES_ON", rf"^{{head+:{WHO}}}~【聚焦于?|瞄准|主攻|深耕|专注于?|锚定|抢占|抢抓|抢滩|加码|竞逐|主营|主打|专业从事|从事|发力|致力于】(?![^，。；]{{0,24}}的[^，。；]{{0,8}}[{SIGNS['Enterprise']}{SIGNS['University']}{SIGNS['Platform']}])(?![^。；]{{0,60}}?(?:等(?:重点|热点|核心)?(?:内容|话题|议题|热点|问题)|延伸))…{{tail*}}", ("聚焦", "瞄准", "主攻", "深耕", "专注", "锚定", "抢占", "抢抓", "抢滩", "加码", "竞逐", "主营", "主打", "从事", "发力", "致力")),
    # 某高新区是国家光电子信息产业基地
    Frame("is_base", "FOCUSES_ON", rf"^{{head:{DOER}}}(?:[^，。；{ANY}]{{0,6}}?)【是|已成为|成为】[^，。；{ANY}]{{0,18}}?{{tail+}}(?:产业)?(?:重要)?(?:生产|制造|研发|创新)?(?=基地|大省|大县|强省|强市|强县|大市|高地|之都|名城|集聚区|重镇|新城)", ("是", "成为")),
    # 主导产业为…; 重点产业包括…
    Frame("key_industries", "FOCUSES_ON", rf"^{{head+:{WHO}}}(?:的)?…【(?:主导|支柱|特色|重点|优势|先导|首位)产业】(?:为|是|包括|有|：|涵盖)…{{tail*}}", ("产业",)),
    # 集成电路、生物医药、人工智能三大先导产业
    Frame("named_key", "FOCUSES_ON", rf"^{{head+:Zone|Enterprise|Place}}(?:(?!在[{SITES}]|{SAYS}|{ELSE})[^。；{SIGNS['Person']}]){{0,60}}?{{tail*}}(?:等)?(?:[一二两三四五六七八九十\d]+)?(?:大|个|条)?【(?:主导|支柱|特色|重点|优势|先导|首位)产业】", ("产业",)),
    # 将新能源作为战略性新兴产业; 把…列为
    Frame("takes_as", "FOCUSES_ON", rf"^{{head+:{WHO}}}~【将|把】{{tail*}}(?:作为|列为|确定为|打造为|打造成|培育成)", ("作为", "列为", "确定为", "打造", "培育成")),
    # 在新能源电池领域…; 在光伏、风电等领域布局
    Frame("in_field", "FOCUSES_ON", rf"^{{head+:{DOER}}}~(?<!集中)【在】{{tail*}}{SORT}(?:领域|方面|产业|赛道|行业|方向|的|发展上|建设上)(?![^，。；]{{0,8}}?(?:得到|获得|受到|接受|遇到|面临|缺乏|存在|帮助|援助|不足|合作|交流|往来|广[泛阔]|规模化?应用|推广应用|前景|需求))(?![^，。；]{{0,20}}?(?:帮扶|扶贫|支教|指导)|，(?:中国|中方|我国|双方|两国|各国|国内|全球|企业|市场))", ("领域", "方面", "产业", "赛道", "行业", "方向", "上")),
    # 感受某市在乳业、冷链物流等领域的成果
    Frame("in_field_inside", "FOCUSES_ON", rf"{{head:Place|Zone|Enterprise|University|Platform}}【在】{{tail*}}{SORT}(?:领域|产业|赛道|行业)(?![^，。；]{{0,8}}?(?:合作|交流|往来))", ("领域", "产业", "赛道", "行业")),
    # 作为船海领域的特色大学，某大学…; 是某某领域唯一的
    Frame("as_of_field", "FOCUSES_ON", rf"【作为】[^，。；{ANY}]{{0,8}}?{{tail*}}(?:领域|行业|产业)[^，。；{ANY}]{{0,16}}，{{head:{WHO}}}", ("作为",)),
    Frame("is_of_field", "FOCUSES_ON", rf"^{{head:{DOER}}}【是|系】[^，。；{ANY}]{{0,8}}?{{tail*}}(?:领域|行业)", ("领域", "行业")),
    # 双方将开展数字校园、智慧教育研究
    Frame("researches", "FOCUSES_ON", rf"^{{head+:{DOER}}}~【开展|从事|推进|加强|承担|深化】{{tail*}}(?:等)?(?:领域|方面|方向|技术|相关|的|关键|前沿|基础|应用)*(?:研究|研发|攻关|教学与研究|联合攻关)", ("研究", "研发", "攻关")),
    # 天府新区智慧农业建设; 发展智慧农业
    # 某公司是一家现代服务业企业; 成长为全球第三大体育用品集团
    Frame("is_firm", "FOCUSES_ON", rf"^{{head:Enterprise|Zone|Platform|University}}[^。；{ANY}]{{0,40}}?【是|系|成长为|发展为|发展成为|成为】(?!走进|进入)[^，。；{ANY}]{{0,12}}?{{tail+}}(?!的)[^，。；{ANY}的]{{0,12}}?(?:企业|公司|集团|厂商|龙头|机构|高校|园区|制造商|供应商|服务商|提供商|开发商|生产商|运营商|冠军|基地)(?!的)", ("企业", "公司", "集团", "厂商", "龙头", "机构", "高校", "园区", "商", "冠军", "基地")),
    # 某县引进40多家大数据企业; 某市拥有一批新材料企业
    Frame("has_firms", "FOCUSES_ON", rf"^{{head+:Place|Zone}}~【引进|引入|引育|集聚|聚集|汇聚|拥有|吸引|培育|招引|落户|形成|现有|有】(?:了|出|着)?[^，。；{ANY}]{{0,8}}?(?:\d+余?多?|[一二两三四五六七八九十百几数]+多?余?)(?:家|个|批)[^，。；{ANY}]{{0,6}}?{{tail+}}(?:产业链?|行业|领域)?(?:上下游|重点|骨干|龙头|规上|规模以上|生产|制造|研发|配套|加工|高新技术|科技)*(?:企业|项目|园区)", ("企业", "项目", "园区")),
    # 在太仓，700多家汽车零部件上下游企业……
    Frame("firms_there", "FOCUSES_ON", rf"【在】[^，。；{ANY}]{{0,2}}(?:{{:Place}})*{{head:Place|Zone}}[^，。；{ANY}]{{0,4}}，(?:已有)?(?:\d+余?多?|[一二两三四五六七八九十百几数]+多?余?)家{{tail+}}(?:产业链?|行业|领域)?(?:上下游|重点|骨干|龙头|规上|规模以上|生产|制造|研发|配套|加工)*企业", ("企业",)),
    # 在某省，以甲、乙等万亿级产业集群为引领
    Frame("clusters_there", "FOCUSES_ON", rf"【在】(?:{{:Place}})*{{head:Place|Zone}}[^，。；{ANY}]{{0,4}}，(?:以|由)?{{tail*}}等?[^，。；{ANY}]{{0,10}}?(?:产业集群|产业链|产业生态|产业体系|产业基地)", ("产业",)),
    # 服装企业某某集团
    Frame("firm_of", "FOCUSES_ON", r"{tail:Industry}(?:产业|行业|领域)?(?:龙头|领军|骨干|知名|民营|国有|上市|头部|高新技术|独角兽|重点|科技|链主)*【企业|公司|巨头|厂商|龙头|独角兽】(?:——|—)?{head:Enterprise}", ("企业", "公司", "巨头", "厂商", "龙头", "独角兽")),
    # 甲公司、乙研究院等30余家无人机领域企业
    Frame("firms_in", "FOCUSES_ON", rf"{{head*:Enterprise|Platform}}(?:(?![为向给对与])[^，。；、{ANY}]){{0,6}}?{{tail:Industry}}(?:领域|行业|产业)?(?:的)?(?:龙头|领军|骨干|重点|优质|知名|生产|制造|高新技术|创新型|上下游|科技|相关)*【企业|公司|厂商|机构|院所】(?!的)", ("企业", "公司", "厂商", "机构", "院所")),
    # 集成电路产业集聚了某公司、某公司等一批龙头企业
    Frame("firms_of", "FOCUSES_ON", rf"{{tail:Industry}}(?:产业链?|行业|领域|方面|赛道)?[^，。；{ANY}]{{0,4}}?【集聚|聚集|汇聚|集结|涌现|引进|引育|拥有|形成|培育】(?:了|出|有|起)+[^，。；{ANY}]{{0,4}}?{{head*:Enterprise}}[^，。；{ANY}]{{0,14}}?(?:企业|公司|厂商|龙头|项目)", ("集聚", "聚集", "汇聚", "集结", "涌现", "引进", "引育", "拥有", "形成", "培育")),
    # 像某公司这样的新材料生产企业
    Frame("firm_like", "FOCUSES_ON", r"{head:Enterprise}(?:公司)?【这样|这类|一样】的{tail}(?:产业|行业)?(?:生产|制造|研发|加工|龙头)*企业", ("这样", "这类", "一样")),
    # 石化产业是某市的支柱产业
    Frame("pillar_of", "FOCUSES_ON", rf"{{tail+}}(?:产业|行业)?(?:一直|已|已经|历来|向来)*【是|成为|作为|成了】(?:了)?{{head:Place|Zone|Enterprise}}的?[^，。；{ANY}]{{0,10}}?(?:支柱|主导|特色|优势|重点|首位|龙头|传统|核心|名片|品牌|第一|富民|强县)", ("是", "成为", "作为", "成了")),
    # 以储能设备制造为主的某产业园
    Frame("mainly", "FOCUSES_ON", rf"【以】{{tail+}}[^，。；{ANY}]{{0,6}}?为(?:主体|主导|主|核心|重点|支柱|特色|引领|龙头|方向)(?:产业)?的[^，。；{ANY}]{{0,10}}?{{head:Place|Zone|Enterprise|Platform|Alliance}}", ("为主", "为核心", "为重点", "为支柱", "为特色", "为引领", "为龙头", "为方向")),
    # 支持某新区立足资源禀赋，创新发展生态农牧业、绿色能源等产业; 推动某实验室开展合成生物等技术攻关
    Frame("is_to_aim", "FOCUSES_ON", rf"(?:支持|推动|引导|鼓励|指导|推进|促进){{head+:Zone|Place|Enterprise|Platform|University}}(?:等地?)?(?:(?:立足|依托|发挥|围绕|结合|利用|用好|抢抓|凭借|借助)[^，。；、{ANY}]{{2,22}}，)?[^，。；、{ANY}与和]{{0,12}}?【{PROMOTES}】(?![^，。；]{{0,6}}(?:合作|交流|结对))[^，。；、{ANY}]{{0,12}}?{{tail*}}", ("支持", "推动", "引导", "鼓励", "指导", "推进", "促进")),
    # 以甲市、乙市为核心，布局无人机等产业; 以某公司为龙头，形成纸制品产业链
    Frame("centre_of", "FOCUSES_ON", rf"【以】{{head+:Place|Zone|Enterprise|Platform}}[^，。；{ANY}]{{0,6}}为(?:核心|重点|主阵地|主体|龙头|引领|中心|载体|依托|牵引|链主)，[^。；{ANY}]{{0,12}}?(?:{PROMOTES})[^，。；{ANY}]{{0,10}}?{{tail*}}", ("为核心", "为重点", "为主", "为龙头", "为引领", "为中心", "为载体", "为依托", "为牵引", "为链主")),
    # 研究院设工业软件、智能检测三个研究所
    Frame("has_units", "FOCUSES_ON", rf"^{{head:Platform|University}}~【下设|设立|设置|设有|设】(?:有|了)?{{tail*}}(?:等)?(?:[一二两三四五六七八九十\d]+个?)?[^，。；{ANY}]{{0,4}}(?:研究所|研究中心|研究室|研究方向|方向|研究团队|研发中心|板块|分中心)", ("设",)),
    # 为光通信和智能传感行业客户提供芯片; 服务新能源汽车产业链
    Frame("serves_field", "FOCUSES_ON", rf"^{{head:Enterprise|Platform}}~【为|面向|服务于?】{{tail*}}(?:等)?(?:产业链|产业|行业|领域)(?:的)?(?:上下游)?(?:客户|企业|用户|，|。|[^，。；{ANY}]{{0,6}}提供)", ("为", "面向", "服务")),
    # 某区17个重点项目集中签约，涉及芯片设计、封装等领域
    Frame("projects_in", "FOCUSES_ON", rf"{{head:Place|Zone}}(?:市|区|县)?(?:的)?(?![^，。；]{{0,20}}合作)[^，。；、和{ANY}]{{0,12}}项目(?:[^。；{ANY}]{{0,16}}(?:签约|开工|投产|落户|落地|招引)[^。；{ANY}]{{0,30}}?)【涉及|涵盖|覆盖|聚焦|集中在|集中于】(?:了)?[^，。；{ANY}]{{0,4}}?{{tail*}}(?:等)?[^，。；{ANY}]{{0,8}}(?:领域|产业|行业|赛道)", ("涉及", "涵盖", "覆盖", "聚焦", "集中")),
    # 813家企业在某综保区落户，形成甲、乙五大产业集群
    Frame("grown_there", "FOCUSES_ON", rf"在{{head:Zone|Place}}(?:集中|相继|陆续)?(?:落户|集聚|聚集|落地|投产|入驻|注册|扎根|安家)，(?:已|已经|初步|逐步|逐渐)*【形成】[^，。；{ANY}]{{0,8}}?{{tail*}}", ("形成",)),
    # 某院面向智能制造、计算医学4个领域; 某实验室以信创、合成生物学等五个研究主攻方向
    Frame("by_directions", "FOCUSES_ON", rf"^{{head+:{WHO}}}~【面向|以】{{tail*}}(?:等)?(?:[一二两三四五六七八九十\d]+[个大])?(?:研究|主攻|重点|核心|特色|前沿|关键|技术)*(?:方向|领域)(?!为|的?(?:需求|客户|企业|用户|问题|人才|合作|专家))", ("面向", "以")),
    # 在某大学，青年团队围绕航天工程、无人驾驶等领域攻关
    Frame("teams_there", "FOCUSES_ON", rf"【在】[^，。；{ANY}]{{0,6}}{{head:University|Platform|Enterprise}}[^，。；{ANY}]{{0,6}}，[^，。；{ANY}]{{0,12}}团队[^。；{ANY}]{{0,12}}?(?:围绕|聚焦|瞄准|从事|专注|致力于|以){{tail*}}", ("团队",)),
    # 专注新材料领域的某孵化器
    Frame("devoted", "FOCUSES_ON", rf"【专注于?|聚焦于?|从事|致力于|深耕|面向|主营|主打|瞄准|服务于】{{tail+}}[^，。；{ANY}]{{0,12}}?的[^，。；{ANY}]{{0,12}}?{{head:Zone|Enterprise|Platform|Alliance|University}}", ("专注", "聚焦", "从事", "致力于", "深耕", "面向", "主营", "主打", "瞄准", "服务于")),
    # 某市汽车产业产值增长; 某省服务业增加值; 某州蔬菜产业做精做强
    Frame("place_with", "FOCUSES_ON", r"{head:Place|Zone}(?:的|市|省|县|区|州|全[省市县区州])?{tail:Industry}(?:产业|行业)?(?:链)?【建设|持续|高质量|形成|做[精大强优]|更|是|年?总?产值|年?增加值|工业增加值|转型|升级|集群|规模|实现|迈[向上入]|加快|蓬勃|快速|发展(?:的)?(?:新高地|新方向|壮大|提速|势头)】"),
)  # fmt: skip


# 在教育、医疗等方面: what every government and university has to do with, and no focus by being worked in
IN_FIELD = ("in_field", "in_field_inside")
CARES = SPHERES | {"卫生健康", "卫生", "基础设施", "公共服务", "科技", "人文", "经贸"}


@Language.component("zhengtu_industry")
def industry(doc: Doc) -> Doc:
    say(doc, (one for one in framed(doc, FRAMES) if one.rule not in IN_FIELD or one.tail.name not in CARES))
    return say(doc, thriving(doc))
