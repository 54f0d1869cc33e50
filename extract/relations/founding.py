"""ESTABLISHED, CO_BUILT, RELIES_ON: what was set up, by whom, with whom, and on what it rests."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either, words
from extract.notes import Notes, Statement, notes
from extract.relations.family import framed, say
from extract.relations.frame import OWNERS, Frame
from extract.relations.line import ANY, SIGNS
from extract.relations.theirs import of_others

FOUNDED = "Fund|Alliance|FinancialProduct|Enterprise|Association|Agency"
# 成立1年多的某局: since when it is there
SINCE = r"(?:于|近|已|满|不到|仅|约|刚)*[\d一二三四五六七八九十两半]{1,4}(?:多|余|个)?(?:年|月|天|周年)"
SET_UP = (
    r"(?:共同|联合|牵头|出资|倡议|率先|同步|启动|正式|成功|首批|自主|独立|批准|批复|获批|投资|筹资|同意|已经?|先后|合作|携手|挂牌|揭牌|规划|主要|布局|发起)*"
    r"(?<!共)(?:设立|成立|组建|发起(?:设立|成立|组建)?|创立|创办|创建|建立|筹建|组成(?!以|员|部分)|推出|发行|搭建|打造|建设|建成|建起|建造|挂牌|构建(?!起?以)|兴办|开办|注册成立|布局|上线|开通|启用"
    rf"|{either('founding', 'sets up')})"
    rf"(?!{SINCE})"
)
JOINT = (
    rf"(?:{either('founding', 'builds jointly')}|"
    + r"合作共建|共建共享|结对共建|联手共建|联手(?:打造|组建|建设|成立|创建|搭建)|合力(?:共建|打造|建设)|协同(?:共建|打造|建设)|共同(?:建好|建设好|出资|投资建设|承建|申报建设)|联合共建|共同建设|共建|共同发起(?:建设|成立|组建|设立)|联合建设|合作建设|合建|联建|共同(?:组建|成立|设立|打造|搭建|创建|建立|建成|筹建)|联合(?:组建|成立|设立|打造|搭建|创建|建立|建成|筹建)|携手(?:共建|打造|组建|建设|成立|设立|创建|搭建)|合作(?:组建|成立|设立|打造|搭建|创建|建立))"
)
BUILT = (
    "设立",
    "成立",
    "组建",
    "发起",
    "创立",
    "创办",
    "创建",
    "建立",
    "筹建",
    "推出",
    "发行",
    "搭建",
    "打造",
    "建设",
    "建成",
    "挂牌",
    "构建",
    "兴办",
    "开办",
    "布局",
    "组成",
    "建起",
    "建造",
    "上线",
    "开通",
    "启用",
    "兴建",
    "投建",
    "援建",
    "创设",
    "筹办",
    "开设",
    "运营",
)
# 由跨国企业甲、乙合资投建; 保险机构会同某局开发
WHAT = rf"(?:{either('founding', 'what one is')})?"
BROUGHT = rf"(?:{either('founding', 'brings out')})"
BRINGS = tuple(sorted(words("founding", "brings out")))
LETS = tuple(sorted(words("founding", "lets")))
LET = "|".join(LETS)
WITH = "(?:联合|会同|携手|协同|与|和|同)"
DURING = r"(?:于)?(?:[今去前]年|\d\d\d\d年|\d\d?月|\d\d?日|[上下]半年|年[初底中末]|月[初底中末]|近日|日前|此前)*"
SHARED = ("共建", "共同", "联合", "合建", "联建", "携手", "合作", "联手", "合力", "协同", "合资", "合办", "联办")

# 某部在某大学|某学院设立的某基地, 依托某学院建设的某书院: where it stands or on what it rests, and not who founds it
NOT_AT = rf"(?<![在与于{OWNERS}])(?<!依托)"
THERE = "(?:在{:Place|Zone}(?:市|区|县)?)?"  # 甲大学在乙市设立的丙研究院
BUILDS = "(?:联合|合作|共同)?(?:共建|合建|建设|打造|组建|设立|成立)的"
NEXT = rf"(?!(?:[、和与][{ANY}](?:[与和、][{ANY}]){{0,8}})?{BUILDS})"  # 甲、乙共建的某中心|、丙与丁共建的某基地
NOT_ITSELF = rf"(?![^，。；、{ANY}]{{0,8}}(?:基地|工作站|实践点))"  # 共建了某大学|校外实习基地

FRAMES = (
    # 某高新区设立某基金; 联合发起成立某联盟
    Frame("sets_up", "ESTABLISHED", rf"^{{head+:Agency|Place|Zone|University|Platform|Enterprise|Association|Alliance}}~【{SET_UP}】(?!的)(?:了|起)?…{{tail+:Fund|Alliance|FinancialProduct}}", BUILT),
    Frame("sets_up_body", "ESTABLISHED", rf"^{{head+}}~【(?:联合|共同|出资|投资|正式|注册|启动|同意|批准|全资)*(?:成立|设立|组建|创办|创立|建立|注册成立|发起成立)】(?!的|后|以来|{SINCE})(?![^，。；]{{0,4}}(?:一支|以|由|包括))(?:了)?…{{tail+:Enterprise|Agency|University|Association}}", BUILT, explicit=True),
    Frame("sets_up_platform", "ESTABLISHED", rf"^{{head+}}~【(?<!共同)(?<!联合)(?<!携手)(?!{JOINT}){SET_UP}】(?:了|起)?(?!的|[^，。；]{{0,4}}(?:一支|以[^，。；]{{0,12}}为|由|包括|涵盖))…{{tail+:Platform}}(?!的|建设)", BUILT, single=True),
    # 甲省、乙市共建某共同体; what is no platform is founded by each
    Frame("founds_jointly", "ESTABLISHED", rf"^{{head+:Agency|Place|Zone|University|Platform|Enterprise|Association}}~【{JOINT}】(?!的)(?:了|起)?…{{tail+:Alliance|Fund|Association}}(?!的)", SHARED),
    # 将建设“一体一中心”，即某联合体、某研究中心
    Frame("namely", "ESTABLISHED", rf"^{{head+}}~【{SET_UP}】[^。；{ANY}]{{0,40}}，即{{tail*:Platform}}", BUILT, single=True),
    # 为某大学某工作站揭牌
    Frame("unveiled", "ESTABLISHED", r"为{head:University|Platform|Zone|Enterprise|Place}的?{tail*:Platform}[^。；]{0,40}?【揭牌|授牌|挂牌】", ("揭牌", "授牌", "挂牌")),
    Frame("sets_up_with", "ESTABLISHED", rf"^{{head+:Agency|Place|Zone|University|Platform|Enterprise|Association|Alliance}}~(?:与|和|同|联合|会同|携手){{head2+}}~【{SET_UP}】(?!的)(?:了|起)?…{{tail+:Fund|Alliance|FinancialProduct|Enterprise}}", BUILT),
    # 由某市政府出资设立的某基金
    Frame("set_up_by", "ESTABLISHED", rf"【由】(?![^，。；]{{0,40}}(?:担任|协助|施工)){WHAT}{{head+}}~(?!组成|构成){SET_UP}(?:的)?…{{tail+:{FOUNDED}}}", ("由",)),
    Frame("platform_set_up_by", "ESTABLISHED", rf"【由】(?![^，。；]{{0,40}}(?:担任|协助|施工)){WHAT}{{head+}}~(?!组成|构成){SET_UP}(?:的)?…{{tail+:Platform}}", ("由",), single=True),
    Frame("platform_set_up_by_all", "CO_BUILT", rf"【由】(?![^，。；]{{0,40}}(?:担任|协助|施工)){WHAT}{{head+}}~(?!组成|构成){SET_UP}(?:的)?…{{tail+:Platform}}", ("由",), several=True),
    # 支持某大学牵头组建某中心; 支持某医院与某医院共同发起某联盟: who is named in what is called for
    Frame("let_set_up", "ESTABLISHED", rf"【{LET}】{{head+:University|Enterprise|Zone|Platform|Agency|Association}}~{SET_UP}(?!的)…{{tail+:Platform}}(?!的)", LETS, single=True),
    Frame("let_found", "ESTABLISHED", rf"【{LET}】{{head+:University|Enterprise|Zone|Platform|Agency|Association}}~(?:{JOINT}|{SET_UP}|发起)(?!的)…{{tail+:Alliance|Fund|FinancialProduct}}", LETS),
    Frame("let_build", "CO_BUILT", rf"【{LET}】{{head+}}~(?:{JOINT}|{SET_UP})(?!的)…{{tail+:Platform|University}}(?!的)", LETS, several=True),
    Frame("let_build_with", "CO_BUILT", rf"【{LET}】{{head+}}~{WITH}{{head2+}}~(?:{JOINT}|{SET_UP})(?!的)…{{tail+:Platform|University}}(?!的)", LETS),
    # 某保险公司开发“某某险”; 由某公司会同某银行开发“某某贷”; “某某贷”是某局去年联合某银行推出的产品
    Frame("brings_out", "ESTABLISHED", rf"^{{head+:Enterprise|Agency|Association|Zone|Platform|Place}}~(?:{WITH}{{head2+}}~)?【{BROUGHT}】(?:了|出)?(?!的)…{{tail+:FinancialProduct}}", BRINGS),
    Frame("brought_out_by", "ESTABLISHED", rf"【由】{WHAT}{{head+:Enterprise|Agency|Association|Zone|Platform}}~(?:{WITH}{{head2+}}~)?{BROUGHT}(?:了|出)?(?:的)?…{{tail+:FinancialProduct}}", ("由",)),
    Frame("is_brought_out_by", "ESTABLISHED", rf"{{tail:FinancialProduct|Fund}}，?(?:是|系|为|由)(?:由)?{WHAT}{{head+:Enterprise|Agency|Association|Zone|Platform}}{DURING}(?:{WITH}{WHAT}{{head2+}})?[^，。；{ANY}]{{0,6}}?【{BROUGHT}】的", BRINGS),
    Frame("set_up_of", "ESTABLISHED", rf"{NOT_AT}{{head+}}(?:等)?{THERE}(?:共同|联合|牵头|发起|出资|创新|自主|首批|最新|参与|倡导|倡议)?【设立|成立|创办|发起设立|发起成立|组建|推出|发行|建立|开办】的{{tail+:Fund|Alliance|FinancialProduct|Enterprise|Association|Agency}}", BUILT),
    Frame("platform_set_up_of", "ESTABLISHED", rf"{NOT_AT}{{head+}}(?:等)?{THERE}(?:牵头|发起|出资|自主|首批|最新)?【设立|成立|创办|发起设立|发起成立|组建|建立|开办】的{{tail+:Platform}}", BUILT, single=True),
    Frame("platform_set_up_of_all", "CO_BUILT", rf"{NOT_AT}{{head+}}(?:等)?{THERE}(?:[两双三四五]方)?(?:牵头|发起|出资|自主|首批|最新)?【设立|成立|创办|发起设立|发起成立|组建|建立|开办】的{{tail+:Platform}}", BUILT, several=True),
    # 由某研究院打造的孵化器“某某”
    Frame("made_of", "ESTABLISHED", rf"{NOT_AT}{{head:University|Platform|Enterprise|Zone|Agency|Association}}(?:等)?(?:牵头|发起|出资|创新|自主|首批)?【设立|成立|创办|组建|推出|建立|开办|创立|创建|打造|建成|搭建|主导|投资|筹建|兴办|开设】的(?:[^，。；：{ANY}]{{0,16}}?){{tail:Fund|FinancialProduct|Alliance}}(?!的)", (*BUILT, "主导", "投资", "开设")),
    Frame("platform_made_of", "ESTABLISHED", rf"{NOT_AT}{{head:University|Platform|Enterprise|Zone|Agency|Association}}(?:等)?(?:牵头|发起|出资|创新|自主|首批)?【设立|成立|创办|组建|推出|建立|开办|创立|创建|打造|建成|搭建|主导|投资|筹建|兴办|开设|建设|{either('founding', 'sets up')}】的(?:[^，。；：{ANY}]{{0,16}}?){{tail:Platform}}(?!的)", (*BUILT, "建设", "主导", "投资", "开设"), single=True),
    Frame("is_set_up_by", "ESTABLISHED", rf"{{tail:Fund|Alliance|FinancialProduct|Enterprise|Association|Agency}}(?:，[^，。；{ANY}]{{0,6}}规模[^，。；{ANY}]{{1,12}})?(?:，|是|系)?(?![^，。；{ANY}]{{0,4}}指导下)[^，。；{ANY}]{{0,12}}?【由】{{head*}}~(?:设立|成立|创办|发起|组建|推出|出资|创建|主办|批复|批准|打造|兴办|筹建|投资)", ("由",)),
    Frame("platform_is_set_up_by", "ESTABLISHED", rf"{{tail:Platform}}(?:，|是|系)?[^，。；{ANY}]{{0,12}}?【由】{{head*}}(?!牵头|联合|共同)~(?:设立|成立|创办|发起|组建|推出|出资|创建|主办|批复|批准|打造|兴办|筹建|投资)", ("由",), single=True),
    # 某市设立某基金，某大学参与发起
    Frame("founds_as_well", "ESTABLISHED", rf"{{tail:Fund|Alliance|Association}}[^。；{ANY}]{{0,12}}，{{head+}}(?:等[^，。；{ANY}]{{0,12}})?(?:共同|联合)?【参与(?:发起|出资|设立|成立|组建)】(?=[，。；]|$)", ("参与",)),
    # 加快推进甲研究院、乙基地建设
    Frame("pushes_on", "ESTABLISHED", rf"^{{head+}}~【(?:加快|大力|全面|扎实|持续|全力|稳步|积极)*(?:推进|推动)】{{tail+:Platform|Zone}}(?:等[^，。；{ANY}]{{0,6}})?(?:建设|筹建|组建)(?=[，。；、]|$)", ("推进", "推动")),
    # 某大学某研究院揭牌成立
    Frame("opens_own", "ESTABLISHED", rf"{{head:University|Enterprise|Zone|Agency|Place}}的?{{tail:Platform|Alliance|Fund}}(?:[^，。；{ANY}]{{0,6}}于[^，。；]{{1,24}}?(?:批准|同意|获批)?)?(?:正式|近日|日前|今日|今天)*【揭牌|挂牌|成立|启动运行|启用】", ("揭牌", "挂牌", "成立", "启动运行", "启用")),
    # 作为联盟发起单位，某大学…
    Frame("founder_of", "ESTABLISHED", r"【作为】{tail:Alliance|Association}(?:的)?(?:共同|联合|主要)?(?:发起|创始)(?:单位|方|成员单位|成员)，?{head}", ("发起", "创始")),
    # 某公司是某联盟的发起单位之一
    Frame("is_founder", "ESTABLISHED", r"^{head+}~【是|为|作为|系|担任】{tail:Alliance|Association}(?:的)?(?:共同|联合|主要|首批)?(?:发起|创始)(?:单位|方|成员单位|成员|高校|企业)", ("发起", "创始")),
    # 经国务院同意，建立某联席会议
    # 某大学经某部批准，成立某学院: the one that is allowed to
    Frame("approved_own", "ESTABLISHED", r"^{head:University|Enterprise|Zone|Association|Place}【经】{:Agency}(?:批准|同意|批复)，?(?:正式)?(?:建立|设立|成立|组建)…{tail:Agency|Platform|Enterprise|Alliance|Association|Fund}", ("经",)),
    # 两区管委会合资成立某公司
    Frame("joint_venture", "ESTABLISHED", r"^{head+}~【(?:合资|共同出资|联合出资)(?:成立|组建|设立|创办|创立|注册成立|兴办)】了?…{tail+:Enterprise}", ("出资", "合资"), several=True),
    Frame("approved", "ESTABLISHED", rf"(?<![{SIGNS['University']}{SIGNS['Enterprise']}{SIGNS['Zone']}{SIGNS['Place']}])【经】{{head+:Agency}}(?:批准|同意|批复)，?(?:正式)?(?:建立|设立|成立|组建|调整设立){{tail:Agency|Platform|University|Alliance|Association|Fund}}", ("经",)),
    # 某大学某基地揭牌
    # 某高新区与某大学共建某研究院
    Frame("builds_jointly", "CO_BUILT", rf"^{{head+}}~【{JOINT}】(?!暨|单位|签约|仪式)(?:了|的)?…{{tail+:Platform|University}}{NEXT}{NOT_ITSELF}", SHARED),
    Frame("builds_with", "CO_BUILT", rf"^{{head+}}~(?:与|和|同|联合|会同|携手){{head2+}}~【{JOINT}|{SET_UP}】(?:了)?…{{tail+:Platform|University}}{NEXT}{NOT_ITSELF}", (*BUILT, *SHARED)),
    # 某中心是甲大学与乙委共建的; 双方就共建某院达成共识; 双方为某基地揭牌
    Frame("is_of_both", "CO_BUILT", rf"{{tail+:Platform}}，?(?:是|系|为|由)(?:由)?{{head+}}[^，。；{ANY}]{{0,6}}?【{JOINT}】的", SHARED),
    Frame("about_building", "CO_BUILT", r"^{head+}(?:将)?(?:就|围绕)(?:联合|合作)*【共建|建设】{tail+:Platform}", ("共建", "建设"), several=True),
    Frame("both_unveil", "CO_BUILT", r"^{head}(?:[^，。；]{0,16}?，)?(?:并|还)?(?:共同)?【为】{tail+:Platform}(?:等)?(?:揭牌|授牌|挂牌)", ("揭牌", "授牌", "挂牌"), several=True),
    Frame("unveil_jointly", "CO_BUILT", r"^{head+}~【(?:联合|共同|携手)(?:揭牌|挂牌|启用|启动建设)】(?:了|成立)?…{tail+:Platform}", ("揭牌", "挂牌", "启用", "启动建设"), several=True),
    # 甲、乙共建的某中心，丙与丁共建的某基地: each by its own
    Frame("built_jointly_each", "CO_BUILT", rf"(?<![在的]){{head+}}【{JOINT}】的…{{tail:Platform|University}}(?=[、和与][{ANY}](?:[与和、][{ANY}]){{0,8}}{BUILDS})", SHARED),
    Frame("built_jointly_of", "CO_BUILT", rf"(?<![在的]){{head+}}(?:等[^，。；]{{0,12}})?(?:\d\d\d\d年|\d{{1,2}}月|[今去前]年|近日|日前)*【{JOINT}】的…{{tail+:Platform|University}}{NEXT}", SHARED),
    Frame("built_jointly_by", "CO_BUILT", rf"【由】{WHAT}{{head+}}~{JOINT}(?:的)?…{{tail+:Platform|University|Zone}}", SHARED),
    Frame("is_built_by", "CO_BUILT", rf"{{tail:Platform|University}}(?:，|是|系)?[^，。；]{{0,6}}?【由】{{head*}}~(?:{JOINT}|主导|联合)(?!的)", ("由",)),
    # 某孵化器由甲区援建、乙区运营; 某联合体由甲公司任牵头单位，乙大学、丙院等参与组建
    Frame("built_and_run", "CO_BUILT", rf"{{tail:Platform|Zone}}[^。；{ANY}]{{0,12}}?【由】{WHAT}{{head:University|Platform|Enterprise|Agency|Zone|Association|Place}}(?:负责)?(?:{either('founding', 'builds')})(?:、|，|并)(?:并?[由交]|委托)?{{head2:University|Platform|Enterprise|Agency|Zone|Association|Place}}(?:负责)?(?:{either('founding', 'runs')})", ("由",)),
    Frame("led_as", "CO_BUILT", rf"{{tail:Platform}}[^。；{ANY}]{{0,12}}?【由】{WHAT}{{head+:University|Platform|Enterprise|Agency|Zone|Association}}(?:担任|任|作为|为)(?:{either('founding', 'leads as')})(?:[，、](?:并?(?:联合|会同|携手|协同))?{{head2+:University|Platform|Enterprise|Agency|Zone|Association}}[^，。；{ANY}]{{0,14}}?(?:参与|参加|共同|组建|建设|共建|成员单位|参建))?", ("由",)),
    # 某联合体由某大学牵头，联合某公司、某研究所共同组建; 由某集团牵头建设
    Frame("led_by", "CO_BUILT", rf"{{tail:Platform|Zone}}[^。；{ANY}]{{0,12}}?【由】{{head:University|Platform|Enterprise|Agency|Zone|Association|Place}}(?:作为[^，。；{ANY}]{{0,8}}，?)?(?:牵头|主导|领衔|发起)[，、]?(?:并)?(?:联合|会同|协同|携手|联手|与|和)?{{head2*}}(?:等[^，。；{ANY}]{{0,14}})?(?:共同|联合|合作|参与|协同)*(?:组建|建设|共建|成立|创建|打造|筹建|搭建|建立|设立)(?=[，。；、）的]|$|而成|运营)", ("由",)),
    # 由某大学牵头，联合某公司组建某中心
    Frame("led_builds", "CO_BUILT", rf"【由】{{head:University|Platform|Enterprise|Agency|Zone|Association}}牵头，?(?:并|将|拟)?(?:联合|会同|协同|携手){{head2+}}(?:等[^，。；{ANY}]{{0,14}})?(?:共同|联合|合作)*(?:组建|建设|共建|成立|创建|打造|筹建|搭建|建立|设立)(?:了)?…{{tail+:Platform}}", ("由",)),
    Frame("led_alone", "CO_BUILT", rf"{{tail:Platform}}(?:[^。；{ANY}]{{0,12}}?|(?:落户|位于|坐落于|落地|设在){{:Place|Zone}}，)【由】{{head+:University|Platform|Enterprise|Agency|Zone|Association}}(?:共同|联合)?牵头(?:组建|建设|共建|成立|创建|打造|筹建|搭建)", ("由",)),
    # 某联合体揭牌，某集团参与建设
    Frame("takes_part", "CO_BUILT", rf"(?<!由){{tail:Platform}}(?!提供|作为|牵头|负责|承担)(?:由{{:University|Platform|Enterprise|Agency|Zone|Place}})?[^。；{ANY}]{{0,24}}，{{head+:University|Platform|Enterprise|Agency|Zone|Association}}(?:等[^，。；{ANY}]{{0,14}})?(?:共同|联合|积极)?【参与】(?:共同)?(?:建设|共建|组建|筹建|其中)?(?=[，。；]|$)", ("参与",)),
    Frame("pair_builds", "CO_BUILT", rf"^{{head+}}~【(?!布局|规划){SET_UP}】(?:了)?(?!的)…{{tail+:Platform}}", BUILT, several=True),
    # 依托某大学建设某园
    Frame("built_upon", "CO_BUILT", r"【依托】{head+}(?:等[^，。；]{0,12})?(?:共同|牵头|联合)?(?:建设|组建|共建|设立|成立){tail:Platform|Zone}", ("依托",)),
    # 某实验室依托某大学建设
    Frame("rests_on_host", "RELIES_ON", r"^{head+:Platform|Program|Zone|Alliance}~【依托】{tail+}(?:等[^，。；]{0,12})?(?:共同|牵头|联合)?(?:建设|组建|建立|设立|建成|成立|运行)", ("依托",)),
    # 某研究院依托某大学; a place relies on bodies, its industries are what it focuses on
    Frame("rests", "RELIES_ON", r"^{head+:Zone|University|Platform|Enterprise|Agency|Association|Alliance}~【依托|借助|借力|依靠|挂靠(?:在|于)?|以】{tail+}(?!，(?:{:Zone|Place}(?:境?内|里)?的)?{:Zone|University|Platform|Enterprise|Alliance}|的(?!资源|优势|力量|科研|人才|学科|技术|平台)|建设|组建|为核心|为例|为中心|等?(?:\d+)?[市省县])(?:等)?[^，。；]{0,12}?(?=[，。；]|载体|平台|为依托|优势|资源|力量)", ("依托", "借助", "借力", "依靠", "为依托", "挂靠")),
    Frame("rests_of_place", "RELIES_ON", r"^{head+:Place}~【依托|借助|借力|依靠】{tail+:Platform|University}(?!，(?:{:Zone|Place}(?:境?内|里)?的)?{:Zone|University|Platform|Enterprise|Alliance}|的|建设|组建|为核心|为例|为中心|等?(?:\d+)?[市省县])(?:等)?[^，。；]{0,12}?(?=[，。；]|载体|平台|为依托|优势|资源|力量)", ("依托", "借助", "借力", "依靠", "为依托")),
    # 依托某实验室，某高新区建设……
    Frame("rests_first", "RELIES_ON", rf"(?:^|(?<=[，。；]))【依托】{{tail+:Platform|University|Zone|Enterprise}}(?:等)?[^，。；{ANY}]{{0,12}}，(?:{{:Zone|Place}}(?:境?内|里|辖区内?)?的(?:{either('founding', 'what one is')})?)?{{head:Zone|University|Platform|Enterprise|Alliance|Place}}", ("依托",)),
    # 在某研究院的帮助下，某公司…; 在某孵化器的精心孵化下，某公司…
    Frame("helped_by", "RELIES_ON", rf"在(?:[^，。；{ANY}]{{0,16}}|{{:Platform|University}}[^，。；{ANY}]{{1,16}}){{tail:Platform|University|Zone}}(?:的)?(?:精心|大力|全力|鼎力|倾力|悉心|技术|全程|持续|、|和|与)*【帮助|助力|支持|孵化|赋能|培育|协助|加持|支撑】下，[^。；]{{0,24}}?{{head:Enterprise}}", ("帮助", "助力", "支持", "孵化", "赋能", "培育", "协助", "加持", "支撑")),
    Frame("through", "RELIES_ON", r"^{head+}~【通过】{tail+:Platform}(?:等)?(?:载体|平台|渠道)", ("通过",)),
    Frame("host_unit", "RELIES_ON", r"{head:Platform|Program|Alliance|Association}(?:的)?【(?:依托|挂靠)单位(?:为|是)|依托于】{tail+}", ("依托", "挂靠")),
)  # fmt: skip


@Language.component("zhengtu_founding")
def founding(doc: Doc) -> Doc:
    told = (said for said in framed(doc, FRAMES) if not _of_region(said))
    told = (said for said in told if not _is_of_more(notes(doc), said))
    return say(doc, (said for said in told if said.relation != "CO_BUILT" or not of_others(notes(doc), said)))


# 打造|某创新中心重要极点, 成立|某公司“11·21”事故调查组, 在|某大学成立: what is named is no more than of what is made
FOUNDED_GROUP = re.compile(
    r"[^，。；、]{0,24}?(?:调查组|工作组|领导小组|工作专班|党委|党支部|党总支|工会|团委|委员会|董事会|监事会|项目部)"
)


def _is_of_more(found: Notes, said: Statement) -> bool:
    """Whether what is founded is another thing, of which the name is a part, or stands where the name only says."""
    if said.relation not in ("ESTABLISHED", "CO_BUILT"):
        return False
    named = next((one for one in reversed(found.between(said.start, said.end)) if one.thing == said.tail), None)
    if named is None or named.start < said.start + 1:
        return False
    behind = found.text[named.end : named.end + 28]
    if found.text[named.start - 1] in "在于向对" or said.tail.type == "Enterprise" and FOUNDED_GROUP.match(behind):
        return True
    return behind.startswith(("-", "—", "–")) or OTHER.match(behind.removeprefix("”")) is not None


# 打造某中心|重要极点, 设立某学院|“青禾基金”, and not 共建某院|战略合作框架协议, which is of it
OTHER = re.compile(
    r"(?:[^，。；、：“”（）和与及的]{0,10}?(?:极点|节点|支点|承载区|核心区|引领区|先行区|集聚区|机制|体系|制度|模式|工具|专区|专线|网络|集群|课程|专业|队伍|团队|专班|专项|基金|奖学金|标识|分会场|品牌|名片|形象)"
    r"|“[^“”]{2,16}(?:基金|奖学金|奖教金|助学金|奖|班|计划))(?=[，。；、”]|$)"
)


REGION = re.compile("(?:地区|流域|经济[圈带]|走廊|三角洲|城市群|都市圈)$")


def _of_region(said: Statement) -> bool:
    """京津冀地区建设某中心: nobody acts for a region as such; what several of its places build is another thing."""
    return said.relation == "ESTABLISHED" and said.head.type == "Place" and bool(REGION.search(said.head.name))
