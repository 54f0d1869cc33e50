"""LOCATED_IN and PART_OF: where things are, and to what they belong."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.names.territory import is_division, is_in
from extract.notes import Named, Statement, Thing, notes
from extract.relations.clause import begins_with_verb
from extract.relations.family import framed, naming, read, say
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS, Slot, adjacent
from extract.relations.locatives import locatives
from extract.relations.parts import parts
from extract.relations.visits import visits

SITE = "Place|Zone"
BODY = "Zone|University|Platform|Enterprise|Association|Alliance|Fund"
# What one zone or body is of another: 某片区是某自贸试验区的重要组成部分
SECTION = "(?:组成部分|一部分|核心区|起步区|启动区|先行区域|拓展区|主体区|核心园区|重要板块|子公司|分公司|控股公司|分支机构|下属|直属|所属|附属|旗下|二级|内设|控股|全资|一个片区|片区之一|板块之一|园区之一)"
# What somebody may bring in without lying there: 引进某大学技术
THEIRS = r"(?![^，。；、]{0,6}(?:技术|专利|成果|团队|专家|人才|标准|设备|模式|经验|理念|课程|资源|服务|资本|资金)|(?:生态|合作|配套|供应)(?:企业|伙伴|商|链))"
# 来自某市的龙头企业甲公司; not 来自某市的百名市民走进甲公司
OF_IT = rf"(?:(?![名位个]|民众|市民|群众|学生|师生|代表|记者|专家|教授|[在到赴向给把将被从是]|走进|聚集|参加|获得|见证)[^，。；：！？“”—\n{ANY}]|{SIGNS['Place']}){{0,18}}?"
# 某集团生态企业, 某组织农业基地: what is another's
OTHERS = r"(?:生态|合作|配套|供应|客户|用户|农业)(?:企业|伙伴|商|基地|链)|[\u4e00-\u9fff]{0,4}(?:工程师|配送员|外卖员|职工|员工)"
FRAMES = (
    # 某高新区位于某市; 落户、入驻、坐落于
    Frame("lies_in", "LOCATED_IN", rf"^{{head+:{BODY}}}(?:(?!助力|成果|项目|企业|人才|推动|秘书处|秘书长|办公室)[^，。；{ANY}]){{0,8}}?【位于|坐落于?|地处|总部(?:就|便)?(?:设|位)?(?:在|于)|注册(?:地)?(?:在|于)|落户于?|落地|入驻|扎根|落子|落址|建于|设在|选址|(?:搬|迁|搬迁)(?:至|到|往|入)】(?:了|在|于)?[^，。；{ANY}]{{0,4}}?(?:{{:Place}})?{{tail:{SITE}}}(?=[，。；、（]|$|作为|建设|[一二三四五六七八九十几多数\d]+余?年|后|以来|境内|内|核心|的(?![^，。；]{{0,6}}[{ANY}])|腹地|[东南西北中]部|市区|城区)", ("位于", "坐落", "地处", "总部", "注册", "落户", "落地", "入驻", "扎根", "落子", "落址", "建于", "设在", "选址", "搬", "迁")),
    # 由甲、乙共建的某研究院落户某高新区
    Frame("lies_in_made", "LOCATED_IN", rf"(?:共建|建设|设立|组建|投资|运营|打造|发起|孵化|控股|创办|成立|培育)的{{head:{BODY}}}(?:也|已|正式|成功|近日|日前|目前)*【位于|坐落于?|地处|落户于?|落地|入驻|扎根|落子】(?:了|在|于)?(?:{{:Place}})*{{tail:{SITE}}}(?=[，。；、（]|$|后)", ("位于", "坐落", "地处", "落户", "落地", "入驻", "扎根", "落子")),
    # 某公司的总部就在某高新区
    Frame("seat_of", "LOCATED_IN", rf"{{head:Enterprise|Platform|Association|Alliance}}的?(?:全国|全球|中国|集团|公司)?【总部】(?:就|便|也|正)?(?:设在|设于|位于|坐落于?|在|落户于?)(?:{{:Place}})*{{tail:{SITE}}}(?=[，。；、（]|$)", ("总部",)),
    # 作为某高新区的龙头企业，某公司……
    Frame("firm_among", "LOCATED_IN", rf"(?:^|(?<=[，。；“]))【作为】{{tail:{SITE}}}(?:的|内的?|区内|园区|本土|当地)?[^，。；{ANY}]{{0,14}}?(?:龙头|领军|骨干|重点|代表|代表性|本土|明星|标杆|链主|独角兽|瞪羚|上市|高新技术|科技|入园|入驻|首[家批])[^，。；{ANY}]{{0,8}}?(?:企业|公司)(?:之一|代表)?，{{head:Enterprise}}", ("作为",)),
    # 某公司是某高新区引进的首家光通信企业; 某高新区孵化的某公司
    Frame("raised_there", "LOCATED_IN", rf"^{{head:Enterprise|Platform}}(?:也|正|便|就)?【是|为|作为】(?:由|一家)?{{tail:{SITE}}}(?:重点|最早|首批|成功|近年|自主|[去今]年)*(?:引进|招引|孵化|培育|引育|引入|成长)(?:起来)?的[^。；]{{0,16}}?(?:企业|公司|项目|机构|平台)", ("引", "孵化", "培育", "成长")),
    Frame("raised_by", "LOCATED_IN", rf"(?:^|(?<=[，。；：、“在由]))(?:{{:Place}})*{{tail:{SITE}}}(?:重点|最早|首批|成功|近年|自主|[去今]年|率先)*【引进|招引|孵化|培育|引育】的(?:[^，。；：的{ANY}]{{0,12}}(?:企业|公司))?{{head:Enterprise}}(?![的、]?[^，。；]{{0,4}}(?:技术|团队|专家|人才|设备))", ("引进", "招引", "孵化", "培育", "引育")),
    # 某公司把总部迁到某市; 某公司将研发中心设在某高新区
    Frame("seat_moved", "LOCATED_IN", rf"^{{head:Enterprise|Platform|Association}}~【[把将](?:全球|全国|中国|华[东南中北]|[东西南北]{{1,2}}|区域|公司|集团|企业|研发|运营|生产|制造|第[一二]|新)*(?:总部|基地|工厂|中心|生产线|产线)[^，。；{ANY}]{{0,4}}?(?:设|迁|落|放|建|搬|布局|落户|设立|建设)(?:在|到|至|于|往)了?】(?:{{:Place}})*{{tail:{SITE}}}", ("总部", "基地", "工厂", "中心", "产线")),
    # 某公司、某公司来自某高新区
    Frame("comes_from", "LOCATED_IN", rf"^{{head+:Enterprise|Platform}}(?:均|都|也|全部|分别)?【来自】(?:{{:Place}})*{{tail:{SITE}}}(?=[，。；]|$)", ("来自",)),
    # 入驻某高新区后，某公司……
    Frame("since_settled", "LOCATED_IN", rf"(?:^|[，。；年月来])【入驻|落户|迁入|进驻|迁至】(?:{{:Place}})*{{tail:{SITE}}}(?:以?后|以来|之后|不到?[一二两三四五六七八九十\d]{{1,2}}年|[一二两三四五六七八九十\d]{{1,2}}年来?)[^，。；{ANY}]{{0,4}}，{{head:Enterprise|Platform}}", ("入驻", "落户", "迁入", "进驻", "迁至")),
    Frame("lies_in_of", "LOCATED_IN", rf"【位于|坐落于|地处|落户于?|扎根于?|来自|总部(?:位于|设在|在)|注册(?:地)?(?:于|在)|诞生于|建于|设在|入驻】(?:{{:Place}})*{{tail:{SITE}}}(?:市|省|县|区)?(?:境内|辖区|[东西南北中][部端]|城区|市区|核心区|腹地|内|里|地区)?(?:的|(?<=[{SIGNS['Zone']}{SIGNS['Place']}])){OF_IT}{{head:{BODY}}}(?!{OTHERS}|[{SIGNS['Place']}{SIGNS['Zone']}])", ("位于", "坐落", "地处", "落户", "扎根", "来自", "总部", "注册", "诞生", "建于", "设在", "入驻")),
    # 某公司是某高新区企业
    Frame("is_firm_of", "LOCATED_IN", rf"^{{head:Enterprise}}(?:也|同样|还|都)?【是|为|系】(?:一家)?{{tail:{SITE}}}(?:的|内的)?[^，。；{ANY}]{{0,6}}?(?:企业|公司)"),
    # 江阴高新区企业某公司; 宁波的某实验室
    Frame("of_place", "LOCATED_IN", rf"{{tail:{SITE}}}(?P<by>(?:境|辖区|区域|园区)?内?的|(?:[东西南北中][部端侧郊]|腹地|核心区|城区|市区|郊区|近郊)的|内|企业|本地企业|辖区企业|代表企业|龙头企业){{head+:Platform|Enterprise|University|Zone}}(?![{SIGNS['Place']}{SIGNS['Zone']}])", explicit=True),
    Frame("firms_of_place", "LOCATED_IN", rf"{{head+:Enterprise|Platform}}(?:\d+)?(?:家)?{{tail:{SITE}}}【代表企业|企业|龙头企业|重点企业|本地企业】", ("企业",), explicit=True),
    # 甲公司、乙公司等来自某区的储能企业; 德国高新技术企业某公司
    Frame("firms_from_place", "LOCATED_IN", rf"{{head+:Enterprise|Platform}}(?:\d+)?(?:家|多家)?【来自】(?:{{:Place}})*{{tail:{SITE}}}的[^，。；{ANY}]{{0,12}}?(?:企业|公司|机构|单位)", ("来自",), explicit=True),
    # 某市共有3家企业上榜：甲公司、乙公司; 某高新区5家企业入选某名单，分别是……
    Frame("firms_counted", "LOCATED_IN", rf"{{tail:{SITE}}}(?:市|县|区)?(?:共有?|有|新增|已有|又有|又)?(?:\d+|[一两二三四五六七八九十]+)家[^，。；{ANY}]{{0,6}}?(?:企业|公司|单位)[^。；{SIGNS['Enterprise']}]{{0,12}}?【入选|上榜|入围|获批|获评|入榜|登榜|在列|获奖|中选|通过】[^。；{SIGNS['Enterprise']}]{{0,30}}?(?:——|：|分别[是为]|包括|依次[是为]){{head+:Enterprise}}", ("入选", "上榜", "入围", "获批", "获评", "入榜", "登榜", "在列", "获奖", "中选", "通过")),
    Frame("firm_of_country", "LOCATED_IN", r"{tail:Place}(?P<by>(?:高新技术|科技|民营|上市|制造业?|外贸|软件|初创|汽车|能源|医药|食品|农业|机械|电子|化工|咨询|互联网|新能源|风电|物流|跨国|知名)(?:龙头|领军|骨干|巨头)?(?:企业|公司|巨头)(?:——|—|“)?){head+:Enterprise}", ("企业", "公司", "巨头")),
    # 某市某区某路5号某局; 某局（某市某区某路5号）
    Frame("address_before", "LOCATED_IN", rf"(?:{{:Place}})*{{tail:Place}}(?P<by>[^，。；：、\n{ANY}]{{1,12}}(?:路|街|大道|巷|道)(?:[东西南北中]段|[东西南北一二三四五]路)?\d+(?:[-—之]\d+)?号(?:院)?){{head:Agency|University|Enterprise|Platform|Association}}", ("号",)),
    Frame("address_behind", "LOCATED_IN", rf"{{head:Agency|University|Enterprise|Platform|Association}}[^，。；：、（\n{ANY}]{{0,8}}（(?:地址：?|位于)?(?:{{:Place}})*{{tail:Place}}(?P<by>[^，。；：、\n{ANY}]{{1,12}}(?:路|街|大道|巷|道)(?:[东西南北中]段|[东西南北一二三四五]路)?\d+(?:[-—之]\d+)?号)", ("号",)),
    # 在某市设立、揭牌的某研究院
    Frame("set_up_in", "LOCATED_IN", rf"【在】{{tail:{SITE}}}[^，。；]{{0,6}}?(?:共建|设立|成立|建立|建成|组建|揭牌|挂牌|落户|落地|建设|创办|创建)(?:了|的)?{{head+:{BODY}}}", ("在",)),
    # 某公司（某市）基地在某高新区开工建设; an alliance is founded where its members meet
    Frame("set_up_there", "LOCATED_IN", rf"{{head:Zone|University|Platform|Enterprise|Association|Fund}}(?:(?!首个|首批|产品|技术|成果|研究院|研究所|实验室|学院|联盟|创新中心|交易所|的(?![^，。；{ANY}]{{0,10}}(?:工厂|基地|总部|产线|生产线)))[^，。；{ANY}]|{SIGNS['Place']}(?=[^，。；{ANY}]{{0,8}}(?:工厂|基地|总部|公司|产线|生产线|园))){{0,14}}?，?【在】(?:{{:Place}})*{{tail:{SITE}}}[^，。；的{ANY}]{{0,8}}?(?:揭牌|挂牌|成立|落户|落地|奠基|开工|投产|落成|建成|投用|启用)(?!的|大会|仪式|会议|了?(?:各类|全[国省市]|首|[\u4e00-\u9fff\d]{{0,12}}[{ANY}]|[\u4e00-\u9fff、\d]{{2,20}}(?:[座个家条项]|基地|中心|工厂|项目|电站|生产线)))", ("在",)),
    # 某高新区与某大学签约，将在区内建设某研究院
    Frame("built_within", "LOCATED_IN", r"^{tail:Zone|Place}(?:与{:University|Enterprise|Platform|Agency})?~【在(?:区内|园内|园区内?|境内|当地|辖区内?|县内|市内)】[^，。；]{0,6}?(?:共建|设立|成立|建立|建成|组建|落户|落地|建设|创办|创建|布局|打造)(?:了)?…{head+:Platform|Enterprise}", ("区内", "园", "境内", "当地", "辖区", "县内", "市内")),
    # 某高新区引进某研究院
    Frame("brought_in", "LOCATED_IN", r"^{tail:Place|Zone}(?:的?{:Industry}(?:产业|领域|集群|板块)?)?~【引进|引入|引育|招引|签约引进|集聚起?|聚集起?|聚起|汇聚|云集|拥有|(?<=[已续后])(?:落户|落地)|(?:落户|落地)了|吸引|入驻|建有|坐拥|现有|布局】(?:了)?…{head+:Platform|Enterprise|University|Zone}" + THEIRS, ("引", "集聚", "聚集", "聚起", "汇聚", "云集", "拥有", "落户", "落地", "吸引", "入驻", "建有", "坐拥", "布局"), explicit=True),
    # 某市加快建设某产业园
    Frame("builds_there", "LOCATED_IN", r"^{tail:Place|Zone}(?!的?前身)~【建设|建成|规划建设|规划|打造|设立|成立|创建|布局|建起|崛起】(?:了)?…{head+:Zone}(?=[，。；、和与及等（]|$|[两三四五六]大)", ("建", "打造", "设立", "成立", "规划", "布局", "崛起"), explicit=True),
    # 某公司、某公司等企业纷纷在某市落户、扩产
    Frame("settles_there", "LOCATED_IN", rf"^{{head+:Enterprise|Platform}}(?:(?!推动|成果|项目|技术|助力|产品|带动|吸引)[^，。；{ANY}]){{0,16}}?(?<!首个)(?<!首批)(?<!唯一)(?:纷纷|先后|相继|陆续)?【在】{{tail:{SITE}}}(?:落户|扩产|落地|设厂|建厂|投产|安家|扎根|集聚|聚集|投资建厂|设立(?:总部|基地))(?!的)", ("在",)),
    # 某市拥有24所高校，现有某实验室等45个平台
    Frame("has_there", "LOCATED_IN", r"^{tail:Place|Zone}(?:[^。；]{0,40}?，)?(?:先后|陆续|还|并|已|相继|现|目前)*【现有|拥有|建有|坐拥|规划建设了?|布局建设了?|建成了?|集聚了?|汇聚了?|集中了?|聚集了?|引进了?|招引了?】(?:了)?…{head+:Platform|Enterprise|University|Zone}" + THEIRS, ("现有", "拥有", "建有", "坐拥", "建设", "建成", "集聚", "汇聚", "聚集", "引进", "招引", "集中"), explicit=True),
    # 某区以甲产业园、乙基地为依托
    Frame("with_parks", "LOCATED_IN", rf"^{{tail:Place}}[^。；{SIGNS['Zone']}]{{0,40}}?【以】{{head+:Zone|Platform}}为(?:依托|载体|平台|核心|主阵地|重点|支撑|两翼|龙头)", ("以",)),
    # 某经济带覆盖江苏、安徽5省
    Frame("covers", "PART_OF", r"^{tail:Place|Zone}~【覆盖|包括|涵盖|下辖|管辖|辖|包含|由(?=[^。；]{0,80}(?:组成|构成)(?!部分|要素))】(?:了)?(?!位于|在)…{head+:Place}(?=[，。；、）等共和与及在全以组构两三四五六七八九十\d（]|$|[省市县区镇乡]|地区|境内|的(?:有关|部分|相关|全部|大部分))(?![^，。；]{0,6}在内)", ("覆盖", "包括", "涵盖", "辖", "包含", "组成", "构成")),
    # 某高新区下辖甲产业园、乙科技城两个园区
    Frame("has_parks", "PART_OF", r"^{tail:Zone}~【下辖|下设|辖有|管辖|辖|包括|包含|由(?=[^。；]{0,80}(?:组成|构成)(?!部分|要素))】(?:了)?[^，。；]{0,8}?{head*:Zone|Place}", ("辖", "下设", "包括", "包含", "组成", "构成")),
    Frame("core_of", "PART_OF", r"【以】{head+:Place}为(?:核心|中心|龙头|主体|极核|引领)(?:的)?{tail:Place}", ("以",)),
    # 某科创走廊以某高新区为核心区
    Frame("with_core", "PART_OF", r"^{tail:Zone|Place}【以】{head+:Zone}为(?:核心(?:区|区域|承载区)?|主体|主阵地|起步区|极核)(?=[，。；、]|$)", ("以",)),
    # 安徽省会合肥
    Frame("capital_of", "PART_OF", r"{tail:Place}(?P<by>省?会(?:城市)?|首府){head:Place}"),
    Frame("is_of", "PART_OF", r"^{head:Place}(?:地处|是|位于|坐落[于在]?|处于|隶属于?|属于?|属)(?:{:Place})*{tail:Place}(?=[，。；（]|$|腹地|境内|[东南西北中]部)", ("地处", "是", "位于", "坐落", "处于", "属")),
    Frame("belong_alike", "PART_OF", r"^{head+:Place}【同属|同处|均属|都属于|共属】于?{tail:Place}", ("同属", "同处", "均属", "都属于", "共属")),
    Frame("is_town_of", "PART_OF", r"^{head:Place}【是|位于|地处】{tail:Place}[^，。；]{0,10}?(?:城市|中心|腹地|部|省会|地区|县|区|重镇|门户)", ("是", "位于", "地处")),
    # 某平台是某公司旗下的……
    Frame("is_under", "PART_OF", rf"{{head:Platform|Enterprise|Association|University}}(?P<by>[^，。；{ANY}]{{0,4}}?(?:是|为|系|作为)){{tail:University|Platform|Enterprise|Agency|Association}}(?:旗下|下属|直属|所属|附属)", ("旗下", "下属", "直属", "所属", "附属")),
    # 某公司下属某研究院; 某研究院是某大学的直属单位
    Frame("unit_of", "PART_OF", r"{tail:University|Platform|Enterprise|Agency|Association}(?P<by>的?(?:下属|所属|直属|下设|旗下|附属|全资|控股|二级|子公司|分公司){1,2}的?(?:二级|事业|科研|重点)?(?:单位|企业|公司|机构|院所|医院|学院|品牌|平台)?(?:——)?){head+:University|Platform|Enterprise|Agency|Association}(?!管理|领导|主管)", ("下属", "所属", "直属", "下设", "旗下", "附属", "全资", "控股", "二级", "子公司", "分公司")),
    Frame("is_unit_of", "PART_OF", rf"^{{head:Zone|University|Platform|Enterprise|Agency|Association}}(?P<by>(?:也|正|同样|还)?(?:是|为|系|作为|成为)){{tail:Zone|University|Platform|Enterprise|Agency|Association}}(?:的)?[^，。；{ANY}]{{0,8}}?{SECTION}", ("组成部分", "一部分", "核心", "起步区", "启动区", "先行区域", "拓展区", "主体区", "板块", "片区", "园区之一", "公司", "分支机构", "下属", "所属", "直属", "附属", "旗下", "二级", "内设", "控股", "全资")),
    # 作为某自贸试验区的重要组成部分，某片区……
    Frame("as_part_of", "PART_OF", rf"作为{{tail:Zone|University|Platform|Enterprise|Agency|Association}}(?:的)?[^，。；{ANY}]{{0,8}}?{SECTION}[^，。；{ANY}]{{0,10}}，{{head:Zone|University|Platform|Enterprise|Agency|Association}}", ("作为",)),
    Frame("belongs_to", "PART_OF", r"^{head+:University|Platform|Enterprise|Agency|Association}~【隶属于?|直属于?|归属于?|并入|划归】{tail:University|Platform|Enterprise|Agency|Association}", ("隶属", "直属", "归属", "并入", "划归")),
    Frame("consists_of", "PART_OF", r"^{tail:Platform|University|Enterprise|Zone}~【由】[^。；]{0,14}?{head+:Platform|University|Enterprise|Zone}[^。；]{0,60}?(?:组成|构成)(?!部分|要素)", ("组成", "构成")),
    Frame("sets_office", "PART_OF", r"{head:Agency}【设在】{:Agency}，?承担{tail:Agency}", ("设在",)),
)  # fmt: skip
LOCATED = ("Platform", "Enterprise", "University", "Zone")


@Language.component("zhengtu_sites")
def sites(doc: Doc) -> Doc:
    say(doc, (one for one in framed(doc, FRAMES) if _may_be(one)))
    say(doc, _merged(doc))
    say(doc, _listed(doc))
    say(doc, _in_a_row(doc))
    say(doc, _within(doc))
    say(doc, _of_places(doc))
    say(doc, _inside(doc))
    say(doc, parts(doc))
    say(doc, locatives(doc))
    say(doc, visits(doc))
    say(doc, _side_by_side(doc))
    say(doc, _schools(doc))
    return say(doc, _schools_of_news(doc))


# 天府新区籍田、太平等街道: the places of a list that have no larger place of their own in front
PLACES = re.compile(
    rf"(?P<whole>[{SIGNS['Place']}{SIGNS['Zone']}])(?P<parts>{SIGNS['Place']}(?:[、和与及]{SIGNS['Place']})*)"
    r"等?(?:[\d一二两三四五六七八九十]+)?个?(?:街道|乡镇|县|区|市|镇|村)"
)


# 某高新区获评……，辖区企业某公司……: within the zone or the place that the clauses before are about
WITHIN = re.compile(
    rf"(?:辖区|园区|区内|园内|境内|辖内|当地|县内|本地|属地)内?的?[^，。；：{ANY}]{{0,8}}?(?:企业|公司|高校|平台|机构)"
    rf"(?P<bodies>[{SIGNS['Enterprise']}{SIGNS['Platform']}{SIGNS['University']}](?:[、和及][{SIGNS['Enterprise']}{SIGNS['Platform']}{SIGNS['University']}]){{0,20}})"
)


def _within(doc: Doc) -> Iterator[Statement]:
    for part in read(doc):
        for found in WITHIN.finditer(part.line.text) if part.clauses else ():
            known = [clause for clause in part.clauses if clause.begin < found.start() and clause.subject]
            site = known[-1].subject[0] if known else None
            if site and site.type in ("Zone", "Place") and len(known[-1].subject) == 1:
                for slot in part.line.named(*found.span("bodies")):
                    start = site.start if part.line.sentence.start <= site.start < slot.start else slot.start
                    yield Statement(slot.thing, "LOCATED_IN", site.thing, start, slot.end, "within_it")


OF_PLACE = re.compile(rf"(?P<whole>{SIGNS['Place']})的(?P<part>{SIGNS['Place']})")


def _of_places(doc: Doc) -> Iterator[Statement]:
    """甘肃兰州的兰州老街举办灯会: a place of a place, where it is not the beginning of another name."""
    for part in naming(doc, "Place"):
        for found in OF_PLACE.finditer(part.line.text):
            whole, inner = part.line.slots[found.start("whole")], part.line.slots[found.start("part")]
            rest = part.line.text[found.end() : found.end() + 8]
            assert whole
            assert inner
            if not rest or rest[0] in "，。；、）" or begins_with_verb(rest):
                yield Statement(inner.thing, "PART_OF", whole.thing, whole.start, inner.end, "place_of_place")


# 浙江省内的温州市瑞安市、湖州市安吉县: the first of each member
INSIDE = re.compile(
    rf"(?P<whole>{SIGNS['Place']})(?:境|省|市|县|区|州|辖区)?内的(?P<parts>{SIGNS['Place']}{{1,3}}(?:[、和与及]{SIGNS['Place']}{{1,3}}){{0,20}})"
)


def _inside(doc: Doc) -> Iterator[Statement]:
    for part in read(doc):
        for found in INSIDE.finditer(part.line.text) if "内的" in part.line.text else ():
            whole, first = part.line.slots[found.start("whole")], True
            for slot in part.line.slots[slice(*found.span("parts"))]:
                if whole and slot and first:
                    yield Statement(slot.thing, "PART_OF", whole.thing, whole.start, slot.end, "lies_inside")
                first = slot is None


def _listed(doc: Doc) -> Iterator[Statement]:
    """青禾市云山、石桥等3个乡镇: of the place in front."""
    for whole, slot in _rows(doc, PLACES):
        if _may_lie_in(whole.thing.name, slot.thing.name):  # 眉山市彭山区、汉源县2个区县: the second has its own city
            yield Statement(slot.thing, "PART_OF", whole.thing, whole.start, slot.end, "places_of")


def _rows(doc: Doc, row: re.Pattern[str]) -> Iterator[tuple[Slot, Slot]]:
    """Every place of the rows that a pattern finds, each behind the whole that stands in front of its row."""
    for part in naming(doc, "Place"):
        for found in row.finditer(part.line.text):
            whole = part.line.slots[found.start("whole")]
            assert whole
            yield from ((whole, slot) for slot in part.line.named(*found.span("parts")))


ROW = re.compile(
    rf"(?P<whole>{SIGNS['Place']}){SIGNS['Place']}(?P<parts>(?:[、和与及]{SIGNS['Place']}(?!{SIGNS['Place']}))+)"
)


def _in_a_row(doc: Doc) -> Iterator[Statement]:
    """河南郑州、焦作、济源: the next ones too, where the list of places has them in the first."""
    for whole, slot in _rows(doc, ROW):
        if not slot.implied and is_in(slot.thing.name, whole.thing.name):
            yield Statement(slot.thing, "PART_OF", whole.thing, whole.start, slot.end, "places_of")


# 撤销甲村、乙村建制，合并后设立丙村; 将甲街道并入乙街道
LIST = rf"{SIGNS['Place']}(?:[、和与及]{SIGNS['Place']}){{0,20}}"
MERGED = re.compile(
    rf"撤销(?P<parts>{LIST})[^，。；{ANY}]{{0,6}}，(?:合并|并入|整合|统一|新)[^，。；{ANY}]{{0,8}}(?P<whole>{SIGNS['Place']})"
    rf"|(?P<more>{LIST})[^，。；{ANY}]{{0,8}}(?:整体|成建制)?(?:并入|划归|划入|合并为|合并到)(?P<into>{SIGNS['Place']})"
)


def _merged(doc: Doc) -> Iterator[Statement]:
    """The places that a new one is made of."""
    for part in naming(doc, "Place"):
        for found in MERGED.finditer(part.line.text) if "并" in part.line.text or "撤销" in part.line.text else ():
            which = ("parts", "whole") if found["parts"] else ("more", "into")
            whole = part.line.slots[found.start(which[1])]
            assert whole
            for slot in part.line.named(*found.span(which[0])):
                yield Statement(slot.thing, "PART_OF", whole.thing, slot.start, whole.end, "merged_into")


# 某市|某县竹科技产业园: its own name says nearer where it is
COUNTY = re.compile(r"[\u4e00-\u9fff]{2,4}[县区旗](?=[\u4e00-\u9fff])")
CITIES = ("市", "地区", "州", "盟")

SCHOOL = re.compile(r"(?:学院|学部|系|书院)(?:（[^（）]*）)?$")


def _is_school(university: Thing, one: Slot | Named) -> bool:
    """Whether a mention is a school that bears the name of its university."""
    named = one.thing.type == "Platform" and not one.implied and SCHOOL.search(one.thing.name)
    rest = one.thing.name.removeprefix(university.name)
    return bool(named) and 3 <= len(rest) <= 16 and rest != one.thing.name


def _schools(doc: Doc) -> Iterator[Statement]:
    """某大学生命科学学院、药学院; 化工学院……我校: the schools of a university that one sentence names."""
    for part in naming(doc, "University", "Platform"):
        named = {slot.thing.name: slot for slot in reversed(part.line.slots) if slot and slot.type == "University"}
        for slot in part.line.slots:
            owner = next((one for one in named.values() if slot and _is_school(one.thing, slot)), None)
            if slot and owner:
                start, end = min(owner.start, slot.start), max(owner.end, slot.end)
                yield Statement(slot.thing, "PART_OF", owner.thing, start, end, "school_of")


def _schools_of_news(doc: Doc) -> Iterator[Statement]:
    """The other schools of the university whose news a text is, where it speaks of itself beside them."""
    house, found = publisher(doc), notes(doc)
    owners = [one for one in found.mentions if one.thing == Thing("University", house)] if house else []
    told = {one.head for one in found.statements if one.relation == "PART_OF"}
    for named in found.mentions if owners else ():
        at = bisect_left(owners, named.start, key=lambda one: one.start)
        beside = owners[max(0, at - 1) : at + 1]
        owner = min(beside, key=lambda one: abs(one.start - named.start))
        start, end = min(owner.start, named.start), max(owner.end, named.end)
        by_name = found.text.startswith(house, named.start)  # 某大学某学院 says it by its name alone
        if named.thing not in told and not by_name and end - start <= NEAR and _is_school(owner.thing, named):
            told.add(named.thing)
            yield Statement(named.thing, "PART_OF", owner.thing, start, end, "school_of_news")


NEAR = 240  # signs from a school to where its university speaks of itself


def _may_be(said: Statement) -> bool:
    """No place is a part of a river or a sea: 某村位于某河泛区."""
    places = said.relation == "PART_OF" and said.head.type == said.tail.type == "Place"
    return not places or _may_lie_in(said.tail.name, said.head.name)


def _may_lie_in(whole: str, inner: str) -> bool:
    """Not where the whole is a river or a sea (淮河蚌埠段), nor where the part has no name of its own, nor where the list
    of places has it elsewhere (南京 沈阳)."""
    if is_division(whole) and is_division(inner) and not is_in(inner, whole):
        return False
    water = NATURAL.search(whole) and not is_division(whole)  # but 上海杨浦, 浙江丽水
    river = inner[-1] in "河江" and not is_division(inner)  # 福州闽江: no more than a stretch of it
    village = whole[-1] in "村寨" and TOWN.search(inner)  # a table that has the village before its town
    return not (water or river or village or GENERIC.search(inner))


NATURAL = re.compile("[河江湖海洋]$|水库$|湿地$|瀑布群?$|流域$")
TOWN = re.compile("(?:[乡镇县市]|街道)$")


# 新疆西部地区, 北京老城区: a direction or a quarter, and no place with a name
GENERIC = re.compile(
    r"^(?:[东西南北中]+部|老|主|中心|新|沿海|内陆)(?:地区|城区|城)?$|^(?:粤?港澳台?|两岸|长三角|珠三角|京津冀|成渝|大湾区|粤港澳大湾区|东盟|海外)$"
)


# 青禾高新区|石桥街道
STREET = re.compile("(?:街道|[镇乡村]|社区)$")
# 青禾自贸试验区|云州片区: a part by its kind
PARTIAL = re.compile("(?:片区|分园|分区|核心区|起步区)$")


def _side_by_side(doc: Doc) -> Iterator[Statement]:
    """湖北鄂州, 陕西省咸阳市: the larger place stands first; 湖北某大学 says where it is."""
    for part in read(doc):
        for one, other in adjacent(part.line):
            if one.type == "University" and other.type == "Platform" and _is_school(one.thing, other):
                yield Statement(other.thing, "PART_OF", one.thing, one.start, other.end, "school_of")
            elif one.type == "University" and other.type in ("Platform", "Association") and not other.implied:
                yield Statement(other.thing, "PART_OF", one.thing, one.start, other.end, "unit_beside")
            elif (
                one.type == other.type == "Place"
                and not other.implied
                and not (one.implied and notes(doc).text[one.start] == "全")
                and _may_lie_in(one.thing.name, other.thing.name)
            ):
                yield Statement(other.thing, "PART_OF", one.thing, one.start, other.end, "place_in_place")
            elif (
                one.type == "Zone"
                and other.type == "Place"
                and one.end == other.start
                and STREET.search(other.thing.name)
            ):
                yield Statement(other.thing, "PART_OF", one.thing, one.start, other.end, "place_in_zone")
            elif one.type == other.type == "Zone" and not other.implied and PARTIAL.search(other.thing.name):
                yield Statement(other.thing, "PART_OF", one.thing, one.start, other.end, "part_of_zone")
            elif (
                one.type in ("Place", "Zone")
                and other.type in LOCATED
                and not one.implied
                and not other.implied
                and one.end == other.start
                and not other.thing.name.startswith(one.thing.name[:2])
                and not (COUNTY.match(other.thing.name) and one.thing.name.endswith(CITIES))
            ):
                yield Statement(other.thing, "LOCATED_IN", one.thing, one.start, other.end, "name_after_place")
