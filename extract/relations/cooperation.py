"""COOPERATES_WITH: who works with whom, by contract or by deed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Notes, Statement, notes
from extract.relations.family import framed, naming, say
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS, Line
from extract.relations.stance import status
from extract.relations.teams import teams
from extract.relations.theirs import of_others

# What two do together: a contract, a joint piece of work, a tie.
CONTRACT = r"举行[^，。；]{0,20}?(?:签约|签字|共建|合作)[^，。；]{0,6}?仪式|签署|签订|签约|续签|签定|签下|缔结|订立|达成[^，。；]{0,10}(?:合作|协议|意向|共识)"
TIE = r"(?:合作|协作|联动|协同|对接|攻关|伙伴关系|联系|结对(?:帮扶|共建|合作)|帮扶|联建|联盟关系|往来)"
# 共同建设某研究院, 联合发布某办法: CO_BUILT, ISSUED
# 共同发起某联盟: ESTABLISHED
OWN_DEED = f"[^，。；]{{0,30}}?[{''.join(SIGNS[type] for type in ('Platform', 'Policy', 'Alliance'))}]"
JOINT = (
    rf"战略合作|合资|合办|联营|一(?:起|道)(?:做|研发|研制|开发|完成|打造|攻关|设计|攻克|承担)|联合(?:攻关|推动|推进|培育|搭建|成立|建立|开展|研发|研制|培养|申报|打造|设立|承担|创办|组建|制定|发布|推出|建设|实施|完成|开发|探索|创新)(?!{OWN_DEED})|"
    rf"合作(?!单位|伙伴|企业|社|对象|方|为(?:重点|主|核心|基础))|携手|牵手|联手|互通|联动|合力|共同(?:资助|培养|培育|签署|签订|研发|研制|开发|推进|推动|打造|承担|探索|实施|培养|建设|制定|攻关|申报|组成|奋战|完成|围绕|谋划|发起)(?!{OWN_DEED})"
)
DEEDS = rf"{CONTRACT}|建立[^，。；]{{0,20}}?关系|(?:合建|共建|共同(?:成立|建立|组建|搭建|设立|创办))(?!{OWN_DEED}|的|“?一带一路)|有着?[^，。；]{{0,16}}?合作(?:关系|基础)|(?:开展|深化|加强|建立|推进|推动|强化|扩大|拓展|启动|展开|进行|保持|密切|形成|促成|深入|达成|实现)[^，。；]{{0,24}}?{TIE}|结(?:为|成){SIGNS['Program']}?(?:友好|战略|合作|共建|帮扶|协作|姊妹|姐妹|兄弟|伙伴|协同|对口|联动)[^，。；]{{0,8}}|{JOINT}"
WITH = ("与", "和", "同", "跟", "携手", "联合", "会同", "联手", "协同", "牵手", "合作")
ACTOR = "University|Zone|Enterprise|Platform|Place|Agency|Association|Alliance"
PARTY = "University|Zone|Enterprise|Platform|Agency|Association"  # who signs, and no place
MATES = "Zone|Place|Enterprise|Association"  # who is paired with its like
FURTHER = r"(?:等[^，。；、]{0,12}?)?"
# 一直与某公司保持合作
OFTEN = r"(?:一直|长期|先后|还|也|已|将|正|分别|现场|近日|日前|成功|积极|主动|持续|再次|正式|多次|此前|去年|今年)*"
# 与某公司开展某行动: what two do together, whatever it is; not 座谈, 谈判, 比赛, 教育
ACT = r"(?:共同|联合|合作|携手|协同)?(?:开展|实施|推进|承担|启动|推出|举办|打造)(?:了)?"
TALK = r"[^，。；]{0,14}(?:座谈|交流|会谈|谈判|磋商|比赛|对决|竞争|较量|争议|纠纷|诉讼|斗争|对话|访谈|互动|教育|谈话|学习|调研|检查|考核|宣传)"
# 促成A与B签约, 深化A与B合作: what brings two together
BRINGS = r"(?:促成|推动|推进|深化|加强|建立|支持|促进|强化|密切|拓展|扩大|组织|引导|实现|构建|健全|完善|开展|畅通|深入推进|做好|抓好|围绕|就|关于)"

# 甲联合乙共建某研究院, 印发某办法, 设立某基金: told as CO_BUILT, ISSUED, ESTABLISHED, and no cooperation beside
OTHERS = "".join(SIGNS[type] for type in ("Platform", "Policy", "Fund", "FinancialProduct", "Alliance"))
MAKE = r"共建|组建|建设|建立|创建|打造|搭建|成立|设立|发起|推出|印发|发布|出台|制定|公布|下发|颁布|起草|修订|编制|转发|建成|筹建"
# 甲共同发起，联合乙、丙等……组成某组织: all that is one founding
OF_MAKING = rf"[^。；]{{0,120}}?(?:组成|组建)[^，。；]{{0,16}}(?:组织|联盟|联合体|共同体|体系)|[^，。；]{{0,60}}?(?:{MAKE})(?:[^，。；]{{0,30}}?[{OTHERS}]|了?(?:而成|[，。；]|$))"

FRAMES = (
    # 某高新区与某大学等60余家高校院所开展产学研合作
    Frame("with_deed", "COOPERATES_WITH", rf"^{{head+}}~(?<!内地)(?<![我中本]国)(?<!国内)(?<!当地)(?:与|和|同|跟)(?:[^，。；、的“”{ANY}]{{3,12}}、)?{{tail*}}(?!(?:国家|地区)?之?间的|[^，。；]{{0,6}}(?:谈判|磋商|协商))(?:还|也|已|将|又|共同|联合|正式|就|围绕|在)?~【{DEEDS}】", WITH),
    # 某大学专家团队与某区、某公司深化战略合作, wherever it stands
    Frame("with_inside", "COOPERATES_WITH", rf"(?<![、和与及赴到在抵往{ANY}]){{head:{ACTOR}}}(?:(?:科教|科研|优势)?资源|专家|专家团队|科研团队|团队|方面|双方)?{OFTEN}(?:与|同|和(?=[{ANY}]{{1,3}}(?:正式)?(?:签|达成|战略|合作|共同|联合|一起|携手))){{tail+:{ACTOR}}}{FURTHER}(?![^，。；]{{0,6}}(?:谈判|磋商|协商))[^，。；{ANY}的]{{0,8}}?【{DEEDS}】", WITH),
    # 介绍了某研究院与某大学的校企合作情况, 某大学与某公司紧密合作的模式
    Frame("cooperation_of", "COOPERATES_WITH", rf"(?<![、和与及{ANY}]){{head:{ACTOR}}}(?:与|和|同){{tail:{ACTOR}}}(?:之间|双方)?(?:的[^，。；{ANY}]{{0,8}}?【合作】|[^，。；的{ANY}]{{0,6}}?合作的)(?:情况|历程|基础|成果|成效|模式|现状|进展|关系|经验|由来|历史|故事)", ("合作",)),
    # 某办将与某局、某委等单位一起，组织制定某标准
    Frame("with_beside", "COOPERATES_WITH", rf"^{{head+:{ACTOR}}}~(?:与|和|同|跟){{tail*}}{FURTHER}【一起|一道|并肩】(?=，|[一-龥])(?!，?[^，。；]{{0,6}}(?:形成|构成|组成|成为|见证|参加|出席|观看|听取|入选|获|评为|列入|跻身|上榜|入围))", ("一起", "一道", "并肩")),
    # 某部与某银行开展专项行动
    Frame("with_act", "COOPERATES_WITH", rf"^{{head+:{ACTOR}}}{OFTEN}(?:与|同|会同){{tail+:University|Enterprise|Platform|Agency|Association}}{FURTHER}{OFTEN}【{ACT}】(?!{TALK})(?!{OWN_DEED})(?![^，。；]{{0,40}}{SIGNS['Event']})", ("与", "同")),
    # 某大学与某公司举行某某签约仪式
    Frame("hold_signing", "COOPERATES_WITH", rf"^{{head+:{PARTY}}}{OFTEN}(?:与|和|同){{tail+:{PARTY}}}~【举行|举办】[^，。；{ANY}]{{0,8}}{SIGNS['Event']}", ("举行", "举办")),
    # 由某公司牵头、某大学和某研究所参加，承担某课题
    Frame("led_with", "COOPERATES_WITH", rf"由{{head:University|Enterprise|Platform|Zone|Association}}(?:作为)?(?:牵头|主持|领衔)(?:单位)?[、，]{{tail+:{ACTOR}}}{FURTHER}(?:共同|联合)?【参加|参与|配合|协作|协同】(?!{OF_MAKING})", ("牵头", "主持", "领衔")),
    # 某公司是甲公司、乙公司的供应商; 为甲公司、乙公司等企业供货
    Frame("supplies", "COOPERATES_WITH", rf"^{{head:Enterprise}}~(?:(?:是|成为|作为|跻身|进入|成长为)[^，。；{ANY}]{{0,8}}{{tail+:Enterprise}}{FURTHER}(?:的)?[^，。；{ANY}]{{0,10}}?【供应商|供货商|供应链|配套企业|配套商|代工厂|经销商|代理商|战略伙伴|合作伙伴】|(?:为|向|给){{tail2+:Enterprise}}{FURTHER}(?:企业|公司|车企)?(?:提供|供应)?[^，。；{ANY}]{{0,8}}?(?:供货|配套|代工|供料))", ("供应商", "供货", "供应链", "配套", "代工", "经销商", "代理商", "伙伴", "供料")),
    # 促成某学院等院校与某公司等企业签订校企合作协议
    Frame("brought_together", "COOPERATES_WITH", rf"{BRINGS}(?:了)?{{head+:{ACTOR}}}{FURTHER}(?:与|和|同|跟){{tail+:{ACTOR}}}{FURTHER}(?<!企业)(?![^，。；]{{0,4}}企业)[^，。；{ANY}]{{0,10}}?【{CONTRACT}|{TIE}】", ("与", "和", "同", "跟")),
    # 某大学携手某研究所、某公司
    Frame("hand_in_hand", "COOPERATES_WITH", rf"^{{head+}}~【携手|牵手|(?:联合|会同|联手|协同)(?!{OF_MAKING}|[^。；]{{0,60}}?(?:主办|承办|协办|举办|召开|举行))】{{tail*}}", WITH),
    # 某部会同甲部、乙局等部门健全工作机制
    Frame("together_with", "COOPERATES_WITH", rf"(?<![、和与由]){{head+:Agency}}(?:牵头)?，?【会同】(?=[{ANY}][、和与]){{tail+:Agency}}(?!{OF_MAKING})", ("会同",)),
    # 某部会同某局研究提出了意见
    Frame("did_together", "COOPERATES_WITH", rf"(?<![、和与由]){{head+:Agency}}(?:牵头|已)?，?【会同】{{tail+:Agency}}(?:等[^，。；{ANY}]{{0,10}})?(?:认真|组织|共同|联合|就|对[^，。；]{{0,14}})*(?:研究提出|研究办理|组织力量|起草了|进行了|开展了|完成了|赴|研究了|组成|召开)(?!{OF_MAKING})", ("会同",)),
    # 某区不断深化与某大学、某研究院等高校院所合作
    Frame("deepens_with", "COOPERATES_WITH", rf"^{{head+:{ACTOR}}}~【(?:深化|加强|推进|推动|强化|扩大|拓展|密切|开展|巩固|深入推进)(?:了)?】(?:与|同|和){{tail*}}(?:等[^，。；]{{0,12}}?)?(?:的|在[^，。；]{{0,20}}?)?[^，。；{ANY}]{{0,12}}?(?:合作|协作|联动|对接|往来|交流合作|伙伴关系)", ("与", "同", "和")),
    # 某大学对接某市，开展…
    Frame("in_touch", "COOPERATES_WITH", rf"^{{head:{ACTOR}}}(?:主动|积极|深度|精准|全面|加强|成功|与)*【对接|牵线|结缘】{{tail+:University|Enterprise|Platform|Agency|Zone}}(?=[，。；]|$|开展|共同|合作)", ("对接", "牵线", "结缘")),
    # 某州委委托某大学; 受某部委托，某中心
    Frame("entrusts", "COOPERATES_WITH", rf"^{{head:{ACTOR}}}(?!.{{0,6}}被)~【委托】{{tail+:University|Enterprise|Platform|Association}}", ("委托",)),
    Frame("entrusted", "COOPERATES_WITH", rf"【受】{{head+:{ACTOR}}}(?:的)?委托，?(?:由)?{{tail:{ACTOR}}}(?![^，。；]{{0,10}}(?:组织|召开|主持|举行|举办|开展))", ("委托",)),
    # 某大学对口帮扶某县
    Frame("helps", "COOPERATES_WITH", rf"^{{head+:{ACTOR}}}~【(?:对口|定点|结对|组团式)(?:帮扶|支援|协作|合作|援助)】(?:了)?{{tail+:{ACTOR}}}(?=[，。；、的]|$)", ("对口", "定点", "结对", "组团")),
    Frame("helper_of", "COOPERATES_WITH", rf"^{{head:{ACTOR}}}~作为{{tail:{ACTOR}}}(?:的)?【(?:对口|定点|结对|合作|共建|帮扶|战略)[^，。；{ANY}]{{0,6}}(?:单位|高校|伙伴|企业)】", ("作为",)),
    # 某大学校长张明与某市市长李强签署协议
    Frame("sign_for", "COOPERATES_WITH", rf"{{head:{ACTOR}}}[^，。；{ANY}]{{0,16}}{{:Person}}(?:与|和|、|，){{tail:{ACTOR}}}[^，。；{ANY}]{{0,16}}{{:Person}}(?![^，。；]{{0,6}}(?:出席|参加|见证|列席|共同为))[^，。；{ANY}]{{0,12}}【签署|签订|签约】", ("签署", "签订", "签约")),
    # 某省副省长张明与某大学签署协议
    Frame("head_signs", "COOPERATES_WITH", rf"{{head:{ACTOR}}}[^，。；：“”{ANY}]{{0,12}}{{:Person}}(?:代表[^，。；{ANY}]{{0,8}})?(?:与|和|同){{tail+:{ACTOR}}}{FURTHER}(?![^，。；]{{0,10}}(?:见证|出席|共同为))[^，。；{ANY}]{{0,14}}【签署|签订|签约】", ("签署", "签订", "签约")),
    # 某大学校长张明率队赴某市，与某公司签约
    Frame("party_signs", "COOPERATES_WITH", rf"{{head:{ACTOR}}}[^，。；{ANY}]{{0,16}}{{:Person}}[^，。；{ANY}]{{0,6}}(?:一行|率队|带队|率团)[^。；]{{0,40}}?，(?:并|先后|分别|还)*(?:与|和|同){{tail+:{ACTOR}}}[^，。；{ANY}]{{0,12}}?【签署|签订|签约|达成】", ("签", "达成")),
    # 张明、李强分别代表某大学和某公司签约
    Frame("sign_in_the_name", "COOPERATES_WITH", rf"代表{{head:{ACTOR}}}(?:与|和|、|及){{tail:{ACTOR}}}[^，。；{ANY}]{{0,12}}【签署|签订|签约|签字】", ("代表",)),
    Frame("both_sign", "COOPERATES_WITH", r"^{head+}(?!等?[^，。；]{0,8}的)(?![^，。；]{0,24}(?:[与跟]|(?<![共协])同))~【签署|签订|签约|缔结|达成】了?(?:[^，。；]{0,20}?(?:合作|协议|备忘录|意向)|[^，。；]{0,12}?{:Policy})", ("签", "达成", "缔结"), both=True),
    # 双方有着长期合作关系; 甲、乙在人才培养方面建立了稳定的合作关系
    Frame("both_work", "COOPERATES_WITH", r"^{head+}(?:长期|一直|多年来|已经?|还)*(?:在[^，。；]{2,24})?【有着?|保持着?|建立了?|建立起|形成了?】[^，。；]{0,14}?(?:合作|协作)(?:关系|机制|联系|伙伴关系)", ("关系", "机制", "联系"), both=True),
    # 某市、某大学签约。
    Frame("both_signed", "COOPERATES_WITH", r"^{head+}(?<!企业)(?<!机构)(?:正式|成功|现场|集中|分别|今日|近日|日前)*【签约】(?=[，。；]|$|仪式)", ("签约",), both=True),
    # 甲、乙、丙三省共同开启某行动; 甲委、乙局联合作出部署
    Frame("act_together", "COOPERATES_WITH", rf"^{{head+:{ACTOR}}}(?:[两三四五六七八九](?:省份?|市|地|校|国|方|县|区|家单位|部门|院|企业))?(?:日前|近日|正|已|将|先后)?【(?:共同|联合|携手|合力)(?:开启|开展|推进|推动|打造|实施|作出|做出|部署|启动|签署|举行[^，。；]{{0,6}}签约|承担|攻关|研发|培养|申报)】(?!{OWN_DEED})(?!{OF_MAKING})(?![^，。；]{{0,40}}(?:{SIGNS['Event']}|探讨|研讨|讨论|座谈))", ("共同", "联合", "携手", "合力"), both=True),
    # 甲、乙、丙三省推动生态联防共治
    Frame("parties_act", "COOPERATES_WITH", rf"^{{head+:Place}}[两三四五六七八九](?:省份?|地|省市|省区|市|州|县)(?:日前|近日|正|已|将|先后|共同|联合)*【推动|推进|开展|建立|实施|打造|携手|联手|签署|协同|深化|构建|启动|统一|互认|合力】(?!{OWN_DEED})(?!{OF_MAKING})", ("推", "开展", "建立", "实施", "打造", "手", "签署", "协同", "深化", "构建", "启动", "统一", "互认", "合力"), both=True),
    # 甲大学张明教授团队与乙研究所李强研究员团队合作
    Frame("teams", "COOPERATES_WITH", rf"{{head:{ACTOR}}}[^，。；{ANY}]{{0,12}}{{:Person}}[^，。；{ANY}]{{0,6}}(?:团队|课题组)?(?:与|和|联合|携手){{tail:{ACTOR}}}[^，。；{ANY}]{{0,12}}{{:Person}}[^，。；、{ANY}]{{0,6}}(?:[、和与]{{tail2:{ACTOR}}}[^，。；{ANY}]{{0,12}}{{:Person}}[^，。；{ANY}]{{0,6}}(?:团队|课题组)?)?[^，。；]{{0,10}}?【合作|联合|共同(?!第一|通讯)|协同|携手】", ("团队", "课题组")),
    # 甲大学讲师张明和乙大学博士后李强为共同第一作者
    Frame("coauthors", "COOPERATES_WITH", rf"{{head:University|Agency|Association}}[^，。；{ANY}]{{0,14}}{{:Person}}(?:和|与|、){{tail:University|Platform|Agency|Association}}[^，。；{ANY}]{{0,14}}{{:Person}}[^，。；{ANY}]{{0,6}}为[^，。；]{{0,10}}【共同(?:第一|通讯)?作者】", ("作者",)),
    # 双方就人才培养、联合攻关等达成合作共识
    Frame("both_agree", "COOPERATES_WITH", r"^{head+}(?:就|围绕|在)[^。；]{2,60}?【(?:达成|签署|签订)】[^，。；]{0,14}(?:共识|协议|意向|备忘录|合作)", ("达成", "签署", "签订"), both=True),
    # 某学院赴某公司开展校企合作座谈
    Frame("visits_to_cooperate", "COOPERATES_WITH", rf"^{{head:{ACTOR}}}~【赴|到访|走访|前往|到】{{tail:{ACTOR}}}(?:开展|举行|进行|洽谈|推进|对接|商谈|签署|签订)[^，。；]{{0,14}}?(?:校企合作|校地合作|院企合作|产学研合作|战略合作|合作洽谈|洽谈合作|合作交流|交流合作|合作对接|合作座谈)", ("合作",)),
    # 甲高新区与乙县结对; 甲、乙高新区分别与丙、丁高新区结对; with a university that is PAIRED_WITH
    Frame("pairs_up", "COOPERATES_WITH", rf"^{{head:{MATES}}}(?:已|还|也|又|分别)*(?:与|和|同|跟){{tail+:{MATES}}}[^，。；{ANY}]{{0,12}}?【结对】(?!的|子)", ("结对",)),
    Frame("pair_up_each", "COOPERATES_WITH", rf"^{{head+:{MATES}}}分别(?:与|和|同|跟){{tail+:{MATES}}}[^，。；{ANY}]{{0,12}}?【结对】(?!的|子)", ("结对",)),
    # 由某大学牵头，联合某实验室、某公司
    Frame("led_jointly", "COOPERATES_WITH", r"由{head:University|Platform|Enterprise|Agency|Zone|Association}牵头，【联合|会同|协同|联手】(?![^，。；]{0,60}?(?:组建|建设|共建|成立|创建|打造|筹建|搭建|建立|设立|制定|编制|起草|承担)){tail*}", ("牵头",)),
)  # fmt: skip


@Language.component("zhengtu_cooperation")
def cooperation(doc: Doc) -> Doc:
    paired = _pairs(notes(doc))  # 甲高新区与乙大学签署结对协议 is cooperation as well
    turns = list(_in_turn(doc))
    told = (said for said in framed(doc, FRAMES) if not _procedure(doc, said) and not _inside(said))
    told = (said for said in told if not any(turn.start <= said.start < turn.end for turn in turns))
    told = (said for said in told if _is_signing(notes(doc), said) and not of_others(notes(doc), said))
    return say(
        doc, _once(said for said in chain(turns, told, teams(doc)) if not any(_overlaps(said, pair) for pair in paired))
    )


# 甲大学与乙高新区、丙大学与丁高新区分别签署协议: each pair by itself, and no other two of them
BODY = "".join(SIGNS[type] for type in ACTOR.split("|"))
TURN = rf"[{BODY}](?:与|同|牵手|携手)[{BODY}]"
TURNS = re.compile(rf"{TURN}(?:(?:、|，|以及|和){TURN})+[^。；{ANY}]{{0,20}}?(?:签|结对|达成|牵手|合作|对接|携手)")


# 甲高新区、乙高新区与丙大学、丁大学分别签署协议: the first with the first, if both rows are as long
SIDE = rf"[{BODY}](?:(?:、|和|以及)[{BODY}]){{1,12}}"
RESPECTIVE = re.compile(
    rf"(?P<one>{SIDE})(?:(?P<first>分别|各自)(?:与|同|和|跟)|(?:与|同|跟))(?P<other>{SIDE})(?(first)|[^，。；{ANY}]{{0,4}}分别)[^，。；{ANY}]{{0,12}}?(?:签|结对|达成|牵手|合作|对接|携手|共建)"
)


def _respectively(line: Line) -> Iterator[Statement]:
    for found in RESPECTIVE.finditer(line.text) if "分别" in line.text or "各自" in line.text else ():
        ones, others = line.named(*found.span("one")), line.named(*found.span("other"))
        for one, other in zip(ones, others, strict=True) if len(ones) == len(others) else ():
            last = line.ends[found.end() - 1]
            yield Statement(
                one.thing, "COOPERATES_WITH", other.thing, one.start, last, "in_turn", status(found.group())
            )


def _in_turn(doc: Doc) -> Iterator[Statement]:
    for part in naming(doc):
        yield from _respectively(part.line)
        for found in TURNS.finditer(part.line.text) if "、" in part.line.text or "，" in part.line.text else ():
            slots = [slot for slot in part.line.slots[found.start() : found.end()] if slot]
            last = part.line.ends[found.end() - 1]
            for one, other in zip(slots[::2], slots[1::2], strict=True):
                stance = status(part.line.text[found.start() : found.end()])
                yield Statement(one.thing, "COOPERATES_WITH", other.thing, one.start, last, "in_turn", stance)


SIGNING = re.compile("签约|签字|签署|揭牌|校企合作|校地合作")


def _is_signing(found: Notes, said: Statement) -> bool:
    """Whether an event that two hold is one of contracts."""
    return said.rule != "hold_signing" or bool(SIGNING.search(found.text, said.start, said.end + 40))


def _pairs(found: Notes) -> list[Statement]:
    """The pairs of zone and university told so far without a contract: 牵手, 结对 of the two says no second thing."""
    told = (said for said in found.statements if said.relation == "PAIRED_WITH")
    return [said for said in told if "签" not in found.text[said.start : said.end]]


def _overlaps(said: Statement, pair: Statement) -> bool:
    """Whether a cooperation is told in the words that tell a pair of the same two."""
    same = {said.head, said.tail} == {pair.head, pair.tail}
    return same and said.start < pair.end and pair.start < said.end


def _once(told: Iterable[Statement]) -> Iterator[Statement]:
    """Each pair one way round: A with B is B with A."""
    seen: dict[frozenset[object], Statement] = {}
    for said in told:
        first = seen.setdefault(frozenset([said.head, said.tail]), said)
        if first.head == said.head:
            yield said


def _inside(said: Statement) -> bool:
    """Whether one is the body of the other, which is a place: 云台县农业农村局 and 云台县."""
    place, body = sorted((said.head, said.tail), key=lambda thing: thing.type != "Place")
    return place.type == "Place" and body.type == "Agency" and body.name.startswith(place.name)


DEMANDED = re.compile(
    "(?<![主需重])要|应当|必须|须会同|须联合"
)  # what is to be done, and not 将, which somebody will do
STEPS = frozenset(["hand_in_hand", "with_deed", "entrusts"])


def _procedure(doc: Doc, said: Statement) -> bool:
    """省科技厅会同省财政厅审核, in a policy: who does a step with whom is no cooperation of theirs."""
    if said.rule == "entrusted" and said.head.name.startswith(("中共中央", "国务院")):  # 受中共中央委托，某党派
        return True
    bodies = said.rule in STEPS and said.head.type == said.tail.type == "Agency"
    found = notes(doc)
    demanded = said.status == "planned" and DEMANDED.search(found.text, said.start, said.end) is not None
    return bodies and (found.policy is not None or demanded)
