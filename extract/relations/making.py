"""PRODUCES: what a body develops, builds, makes and sells."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from extract.relations.family import framed, say
from extract.relations.frame import Frame
from extract.relations.line import ANY
from extract.relations.works import works

# All that brings a thing into being or to the market, and what may follow the verb: 成功研发出, 开发了, 实现量产.
MADE = (
    r"首发|上线|研发|研制|研究开发|开发|生产|制造|自研|攻克|攻关|突破|建造|打造|创制|创造|选育|培育|育成|量产|批产|试制|下线|设计|发明|首创|建成|搭建|构建|组装|"
    r"加工|制作|造出|做出|合成|制备|推出|上市|交付|出口|销售|供应|主营|主打|主产|专产|投产|问世|落地|自主研发|自主设计|承建|建设|运营|年产|日产|所产|所制"
)
# 发布 of what is no thing of one's own: 发布某飞船的任务标识
MAKING = rf"发布(?!会|[^，。；]{{0,60}}(?:标识|公告|通知|规划|报告|数据|消息|名单|指数))|{MADE}"
OF = r"做|造|研发|研制|研究开发|开发|生产|制造|推出|设计|建造|承建|打造|培育|选育|发明|创制|自研|制作|加工|量产|出品|提供|销售|创作|撰写|完成|申报"
CUES = ("发布", *MADE.split("|"))
OF_CUES = tuple(OF.split("|"))
FIRM = "Enterprise|Platform|University|Association"
FRAMES = (
    # 某公司成功研发了某产品; 某公司会同某队建成某系统
    Frame("makes", "PRODUCES", rf"^{{head+}}~【{MAKING}】(?:了|出|的|成功|完成|并|生产|制造|以)*…{{tail+:Product}}(?!(?:的)?(?:需求|采购|用户|市场需求|应用))", CUES),
    Frame("makes_with", "PRODUCES", rf"^{{head+}}~(?:与|和|同|联合|会同|携手|协同){{head2+}}~【(?:共同|联合|合作)?(?:{MAKING})】(?:了|出|的|成功)?…{{tail+:Product}}", CUES),
    # 某公司致力于某系统及其部件的研发; 主要从事某零部件加工
    Frame("works_on", "PRODUCES", rf"^{{head+:{FIRM}}}[^。；{ANY}]{{0,12}}?【致力于|专注于?|深耕|从事|主营|主攻|聚焦】[^，。；{ANY}]{{0,8}}?{{tail*:Product}}[^，。；]{{0,24}}?(?:研发|开发|生产|制造|加工|制作|设计|维修|销售|产业化)", ("致力于", "专注", "深耕", "从事", "主营", "主攻", "聚焦")),
    # 某公司自主研发的某产品; 由某公司研制的某产品
    Frame("made_by", "PRODUCES", rf"{{head+}}(?:等)?(?:团队|公司|企业|集团)?(?:共同|联合|合作|一起|自主|独立|成功|牵头|自行|最新|新|参与)*【{OF}】(?:、(?:{OF}))*(?:生产|制造)?的[^，。；{ANY}]{{0,14}}?{{tail+:Product}}", OF_CUES),
    # 某公司与某学院共同开发的某产品
    Frame("made_with", "PRODUCES", rf"^{{head+:{FIRM}}}~(?:与|和|同|联合|会同|携手){{head2+:{FIRM}}}~【(?:共同|联合|合作|一起|携手)(?:{OF})】(?:、(?:{OF}))*的[^，。；{ANY}]{{0,14}}?{{tail+:Product}}", ("共同", "联合", "合作", "一起", "携手")),
    # 推动某公司于年底前研制完成某产品
    Frame("to_make", "PRODUCES", rf"【推动|支持|推进|引导|鼓励】{{head+:Enterprise|University|Platform}}[^，。；{ANY}]{{0,14}}?(?:研制|研发|建造|开发|攻克|生产|制造|推出|量产)(?:完成|出|成功|并)*[^，。；{ANY}]{{0,6}}?{{tail+:Product}}", ("推动", "支持", "推进", "引导", "鼓励"), status="planned"),
    # 某公司宣布，其某产品实现量产
    Frame("its_own", "PRODUCES", rf"^{{head:Enterprise|Platform|University}}[^。；{ANY}]{{0,30}}?【其|旗下】[^，。；{ANY}]{{0,10}}?{{tail:Product}}(?=[^，。；{ANY}]{{0,12}}?(?:量产|投产|下线|交付|上市|获批|获得|出口|销往|远销|投入|通过|首飞|应用|上线|问世|研制成功|研发成功))", ("其", "旗下")),
    Frame("made_by_passive", "PRODUCES", rf"{{tail:Product}}[^，。；]{{0,6}}，?【由】{{head+}}[^，。；{ANY}]{{0,10}}?(?:{MAKING})", ("由",)),
    # 某公司的某产品; 某公司某产品
    Frame("whose", "PRODUCES", r"{head:Enterprise|Platform|University}(?:公司|集团)?【的】{tail:Product}", ("的",)),
    Frame("brand_beside", "PRODUCES", r"{head:Enterprise}{tail+:Product}(?!(?:生产|建设)?项目|(?:产品)?[部处]|事业部|运营|(?:业务|钱包)?(?:试点|推广))"),
    # 某公司车间内，一批批刚下线的某产品
    Frame("in_workshop", "PRODUCES", rf"{{head:Enterprise}}(?:的|公司|集团)?[^，。；：“”{ANY}]{{0,8}}?【车间|厂房|工厂|生产线|产线|展厅|展台|展位|展区|实验室|生产基地】[^，。；：“”{ANY}]{{0,6}}?，[^。；：“”{ANY}]{{0,40}}?{{tail+:Product}}", ("车间", "厂", "线", "展", "实验室", "基地")),
    # 某公司是一家智能投影设备企业
    Frame("is_maker_of", "PRODUCES", rf"^{{head:Enterprise}}[^，。；{ANY}]{{0,10}}?【是】[^，。；{ANY}]{{0,14}}?{{tail+:Product}}[^，。；{ANY}的]{{0,8}}?(?:企业|公司|厂商|制造商|供应商|生产商|龙头|厂家)(?!的)", ("企业", "公司", "厂商", "商", "龙头", "厂家")),
    # 某公司拥有某制备技术; what is no technology may be bought
    Frame("owns", "PRODUCES", rf"^{{head+:{FIRM}}}~【拥有|掌握|形成】(?:了)?[^，。；{ANY}]{{0,10}}?{{tail+:Product}}", ("拥有", "掌握", "形成")),
    # 这项技术从某学院的实验室走出来
    Frame("comes_out_of", "PRODUCES", rf"{{tail:Product}}[^，。；{ANY}]{{0,8}}?【从|在】{{head:{FIRM}}}[^，。；{ANY}]{{0,10}}?(?:走出|诞生|下线|问世|研制成功|研发成功|投产|量产|孵化)", ("从", "在")),
)  # fmt: skip

OWNED = ("技术", "工艺", "专利", "算法", "配方", "方法")


@Language.component("zhengtu_making")
def making(doc: Doc) -> Doc:
    say(doc, (said for said in framed(doc, FRAMES) if said.rule != "owns" or said.tail.name.endswith(OWNED)))
    return say(doc, works(doc))
