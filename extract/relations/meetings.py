"""ORGANIZED, PARTICIPATED_IN, HELD_AT: meetings, contests and fairs, and taking part in programmes.

Texts say 会议, 大会, 仪式 or leave the event out (张明主持, 会上，张明表示); then it is the event named last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either
from extract.names.publisher import publisher
from extract.names.territory import ABBREVIATIONS
from extract.notes import Statement, Thing, notes
from extract.relations.attendance import rolled
from extract.relations.contests import CONTEST, contests
from extract.relations.family import Read, framed, naming, read, say
from extract.relations.frame import COUNT, STOP, Frame
from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.opened import FINAL, abridges
from extract.relations.post import BODIES
from extract.relations.roles import roles
from extract.relations.stance import denied
from extract.relations.titles import OFFICE as TITLE
from extract.relations.when import dates

EVENT, PERSON = SIGNS["Event"], SIGNS["Person"]
SITE = "Place|Zone|University|Platform|Enterprise|Agency|Association"
GROUND = "Place|Zone|University|Platform|Enterprise"  # 在某部举行的发布会 is held by it
HELD = r"(?:隆重|成功|正式|顺利|圆满|组织|联合|共同|如期)*(?:举行|举办|召开|主办|开展|开幕|启幕|拉开帷幕|拉开序幕|落幕|闭幕|揭幕|开赛|启动|收官|上演|开讲|开营|结营|开班|结业|开课|首演|首映|开展(?=[，。；]|$))"
HOST = r"(?:共同|联合|牵头|具体|主要|成功|首次|组织|负责|精心|隆重|顺利|累计|已|连续[^，。；]{0,4})*(?:主办|承办|协办|合办|举办|召开|组织召开|组织开展|举行|组织|开展|主持召开|发起|筹办|策划|开办|推出|启动)"
# 组织师生参加某大赛, 组织收看某大会: what others hold
TO_ATTEND = rf"[^，。；{ANY}]{{0,14}}?(?:参加|参与|参赛|参展|出席|观看|收看|收听|观摩|参观|报名)"
FRAMES = (
    # 某大会在某市举行
    Frame("held_at", "HELD_AT", rf"{{head:Event}}(?!的[^，。；在]{{1,12}}(?:比赛|项目|决赛|预赛))(?:的)?[^，。；]{{0,24}}?(?:在|于(?!\d)|落户|走进)(?:[^{STOP}{ANY}由]|{SIGNS['Place']}){{0,18}}?{{tail+:{SITE}}}(?:[^，。；{ANY}]{{0,10}}{{tail2:Platform|University|Zone}})?[^，。；{ANY}]{{0,14}}?【{HELD}】", ("在", "于", "落户", "走进")),
    # 某大会由某部主办，定于9月15日在某市开幕
    Frame("held_at_later", "HELD_AT", rf"{{head:Event}}(?:由|，由)[^。；]{{1,60}}?(?:主办|承办|协办|举办)，[^，。；{ANY}]{{0,16}}?(?:在|于(?!\d)){{tail+:{SITE}}}[^，。；{ANY}]{{0,8}}?【{HELD}】", ("主办", "承办", "协办", "举办")),
    Frame("held_at_of", "HELD_AT", rf"在{{tail+:{GROUND}}}(?![^，。；]{{0,6}}(?:系统|范围|各地|组织))[^，。；]{{0,10}}?【{HELD}】(?:了|的)…{{head+:Event}}", ("在",)),
    # 在某市会展中心，为期三天的某博览会开幕
    Frame("there_is_held", "HELD_AT", rf"在(?:{{:Place}})*{{tail:{GROUND}}}[^，。；{ANY}]{{0,12}}，[^，。；由{ANY}]{{0,12}}{{head:Event}}[^，。；{ANY}]{{0,12}}?【{HELD}|进行|上演|热火朝天】", ("在",)),
    # 某部举行的发布会; 在某部今天举行的发布会上
    Frame("hosted_of_body", "ORGANIZED", rf"{{head+:Agency|Association|Alliance}}(?:[^，。；{ANY}]{{0,10}})?【(?:联合|共同|成功|首次|组织)?(?:举行|召开|举办|主办|承办|发起)】的[^，。；{ANY}]{{0,10}}{{tail:Event}}", ("举行的", "召开的", "举办的", "主办的", "承办的", "发起的")),
    Frame("holds_at", "HELD_AT", rf"(?:在|于){{tail+:{GROUND}}}[^，。；{ANY}]{{0,10}}?【(?:{HELD}|{HOST})】(?:了)?…{{head+:Event}}", ("在", "于")),
    # 某市召开了某大会; 某市是某大会的永久举办地
    Frame("place_holds", "HELD_AT", r"^{tail:Place}(?:正在|今天|近日|日前|成功|还|已)*【举行|召开|举办】(?:了)?[^，。；]{0,10}?{head:Event}", ("举行", "召开", "举办")),
    # 在宜昌，一年一度的某庙会人头攒动
    Frame("goes_on_at", "HELD_AT", rf"(?:^|[，。])在(?:{{:Place}})*{{tail:Place}}(?:[^，。；{ANY}]{{0,4}})?，(?:一年一度的|首届|第[^，。；]{{1,4}}届|[^，。；{ANY}]{{0,8}}?){{head:Event}}(?=(?:上|中|现场)?[^，。；{ANY}]{{0,6}}?(?:【设置|设有|吸引|推出|人头攒动|人气|热闹|红火|开市|如火如荼|火热|精彩|轮番|迎来|汇聚|亮相|开启|带来|鼓乐|灯火|点燃|持续|正在】))", ("在",)),
    Frame("its_place", "HELD_AT", r"{tail:Place}(?:市|省)?是{head:Event}的(?:永久|长期|唯一)*【举办地|会址|主办城市|举办城市|承办城市】", ("举办地", "会址", "城市")),
    # 某节主会场设在某市
    Frame("seated_at", "HELD_AT", rf"{{head:Event}}(?:的)?[^，。；{ANY}]{{0,10}}?【设在|设于|落户|举办地(?:为|是)】{{tail:Place|Zone|University|Platform}}", ("设在", "设于", "落户", "举办地")),
    # 赴某市出席某座谈会
    Frame("goes_to", "HELD_AT", rf"【(?:赴|前往|来到|走进|莅临|(?<![邀请达])到)】(?:访)?(?:[^，。；{ANY}]{{0,4}})?{{tail+:{SITE}}}[^，。；{ANY}]{{0,8}}?(?:出席|参加|列席|参与|举办|举行|召开|主持|开展)(?:了)?[^，。；{ANY}]{{0,10}}?{{head+:Event}}", ("赴", "前往", "到", "走进", "莅临")),
    # 某高新区承办某大赛
    Frame("hosts", "ORGANIZED", rf"^{{head+}}(?!在[^，。；]{{0,14}}(?:开展|举办|举行|组织|召开)的)(?:{{:Product|Program}})?~(?:(?:赴|前往|走进|来到){{:{SITE}}}[^，。；{ANY}]{{0,6}})?【{HOST}】(?!{TO_ATTEND})(?:了|的|以)?…{{tail+:Event}}", ("办", "召开", "举行", "组织", "发起", "开展", "策划", "推出", "启动")),
    # 某学院邀请某教授为学生作某讲座
    Frame("invites_to", "ORGANIZED", rf"^{{head:University|Platform|Agency|Association|Enterprise}}~【(?:特地|诚挚|专门|共同|联合)*(?:特邀|邀请|特别邀请)(?:到|了)?】[^。；！？]{{2,90}}?(?:作|做|带来|开展|开设|主讲|讲授|举行|举办|开讲|参加|出席)(?:了)?[^，。；{ANY}]{{0,12}}?{{tail:Event}}(?![^，。；]{{0,4}}(?:精神|期间))", ("特邀", "邀请")),
    # 应某学院邀请，某大学张明教授作某讲座
    Frame("invited_by", "ORGANIZED", r"【[应受]】(?:我校)?{head+:University|Platform|Agency|Association|Enterprise}(?:的)?(?:诚挚)?邀请[^。；]{2,120}?(?:作|做|带来|开展|主讲|举办|举行)(?:了)?[^，。；]{0,16}?{tail:Event}(?![^，。；]{0,4}(?:精神|期间))", ("邀请",)),
    Frame("hosts_with", "ORGANIZED", rf"^{{head+}}~(?:联合|会同|与|和|携手){{head2+}}(?![一-鿿]{{2,8}}(?:局|厅|委员会|公司|集团))~【{HOST}】(?:了)?…{{tail+:Event}}", ("办", "召开", "举行", "组织", "发起", "开展", "策划", "推出", "启动")),
    Frame("hosted_by_of", "ORGANIZED", rf"【由】{{head*}}…(?:{HOST})(?:，{{head2*}}…(?:{HOST}))?(?:的)?…{{tail:Event}}", ("由",)),
    Frame("hosted_by", "ORGANIZED", rf"{{tail:Event}}[^。；]{{0,30}}?【由】{{head*}}…(?:{HOST})(?:[，、](?:由)?{{head2*}}…(?:{HOST}))?(?:[，、](?:由)?{{head3*}}…(?:{HOST}))?", ("由",)),
    Frame("hosted_and_guided", "ORGANIZED", rf"{{tail:Event}}[^。；]{{0,30}}?由[^。；]{{0,40}}?指导，(?:由)?{{head*}}【{HOST}】", ("指导",)),
    Frame("hosted_of", "ORGANIZED", r"(?<![在于到赴])(?<![在于].){head+}(?:等[^，。；]{0,10})?【(?:联合|共同|成功|首次|组织)?(?:主办|承办|举办|协办|发起|举行|召开|组织|开展|策划|推出)】的…{tail:Event}", ("主办", "承办", "举办", "协办", "发起", "举行", "召开", "组织", "开展", "策划", "推出")),
    # 某论坛上，某公司作为承办方发布
    Frame("acts_as_host", "ORGANIZED", r"{tail:Event}(?:上|中|期间)?，{head:Agency|Association|Alliance|Enterprise|University|Platform}【作为(?:本[次届])?(?:主办|承办|协办|联合主办|主承办)(?:方|单位)】", ("作为",)),
    # 某学院第十届技能竞赛决赛举办; 某局年度会议
    Frame("whose_event", "ORGANIZED", r"{head:University|Agency|Association|Alliance|Enterprise|Platform}(?:的)?{tail:Event}[^，。；]{0,20}?【(?:成功|圆满|顺利|隆重|如期|正式|胜利)*(?:举办|举行|召开|开幕|启动|开赛|落幕|闭幕|结束|开讲)】", ("举", "召开", "开", "启动", "幕", "结束")),
    Frame("is_hosted", "ORGANIZED", r"{tail:Event}(?:是|为){head+:Agency|Association|University|Place|Zone}[^。；]{0,60}?【举办|主办|发起|设立】的", ("办", "发起", "设立")),
    # 张明出席某大会并讲话; 某公司亮相某博览会
    Frame("attends", "PARTICIPATED_IN", r"^{head+}(?!学者|专家|教授|教师)~【(?:应邀|率队|率团|线上|全程|一同|共同|组团|积极)*(?:出席|参加|参与|列席|亮相|参展|见证|主持|参赛|观摩)】(?:了|并|的)?[^，。；]{0,14}?{tail:Event}", ("出席", "参加", "参与", "列席", "亮相", "参展", "见证", "主持", "参赛", "观摩")),
    # 张明做客某讲座; 某学院组织收看某报告会
    Frame("guest_of", "PARTICIPATED_IN", rf"{{head:Person}}(?:教授|院士|研究员)?(?:应邀)?【做客】(?:{{:University|Platform|Agency|Place}})?[^，。；{ANY}]{{0,8}}?{{tail:Event}}", ("做客",)),
    # 某厅组织甲大学、乙大学等8所高校参加某大赛
    Frame("sent_to", "PARTICIPATED_IN", rf"【组织|邀请|动员|推荐|遴选】(?:了|辖区内?|本地)?{{head+:University|Enterprise|Platform|Zone|Association}}(?:等[^，。；{ANY}]{{0,12}})?(?:共同|积极|踊跃|组团|代表)*(?:参加|参与|参展|参赛|亮相)(?:了)?(?:{{:Place}})?[^，。；{ANY}]{{0,6}}?{{tail:Event|Program}}", ("参加", "参与", "参展", "参赛", "亮相")),
    Frame("watches", "PARTICIPATED_IN", rf"^{{head+:University|Platform|Agency|Enterprise|Association}}(?:[^，。；：！？“”{ANY}]|在[{ANY}]){{0,40}}?【(?:集中|共同|一起)?(?:观看|收看|收听|聆听|参观|观摩)】(?:了)?(?:{{:University|Agency}}[^，。；{ANY}]{{0,6}})?[^，。；{ANY}]{{0,10}}?{{tail:Event}}", ("观看", "收看", "收听", "聆听", "参观", "观摩")),
    # 张明是某大会报告人
    Frame("speaker_of", "PARTICIPATED_IN", rf"{{head:Person}}[^，。；{ANY}]{{0,8}}?【(?:是|为|担任|任|曾任|受邀担任)】{{tail:Event}}[^，。；{ANY}]{{0,10}}?(?:报告人|主讲人|主席|评委|嘉宾|裁判长?|志愿者|火炬手|旗手|召集人|主持人|讲者)(?:[和、与]{{tail2:Event}}[^，。；{ANY}]{{0,10}}?(?:报告人|主讲人|主席|评委|嘉宾|裁判长?))?", ("报告人", "主讲人", "主席", "评委", "嘉宾", "裁判", "志愿者", "火炬手", "旗手", "召集人", "主持人", "讲者")),
    Frame("in_event", "PARTICIPATED_IN", rf"^{{head+}}(?!(?:学者|专家|教授|教师|图书馆|工会|团委))(?:[^，。；、{ANY}]{{0,6}}?)(?:在|于){{tail:Event}}(?:现场|开幕式|闭幕式|活动)?(?:上|中|期间)?【(?:[^，。；]{{0,8}}?)(?:发表|作|致|表示|说|强调|指出|介绍|发言|荣获|获得?|斩获|夺得|摘得|捧得|亮相|发布|展示|签|讲话)】", ("在", "于")),
    # 张明、李强一行赴某市参加某签约仪式
    Frame("goes_there", "PARTICIPATED_IN", rf"{{head+:Person}}(?:一行|等人?)?[^，。；{ANY}]{{0,8}}?【(?:赴|前往|来到|走进|到)】{{:{SITE}}}[^，。；{ANY}]{{0,8}}?(?:出席|参加|列席|参与|举办|举行|主持|开展|召开)(?:了)?[^，。；{ANY}]{{0,10}}?{{tail+:Event}}", ("赴", "前往", "到", "走进")),
    # 大会现场汇集了来自甲大学、乙公司等单位的专家; 某大赛吸引甲大学、乙学院等高校参加
    Frame("gathers", "PARTICIPATED_IN", rf"{{tail:Event}}(?:[^。；{EVENT}]{{0,30}}?，(?:论坛|会议|大会|活动|峰会|年会))?(?:的?现场|共)?【汇集|汇聚|吸引|云集|集聚】(?:了|到)?(?:来自|包括)?{{head+:University|Enterprise|Platform|Agency|Association}}", ("汇集", "汇聚", "吸引", "云集", "集聚")),
    # 某博览会期间，甲公司与乙大学签署协议
    Frame("signed_at", "PARTICIPATED_IN", r"{tail:Event}(?:现场|开幕式)?(?:上|期间|中)，{head+:Enterprise|University|Zone|Association|Alliance|Platform|Agency|Place}(?:与|和|同){head2+:Enterprise|University|Zone|Association|Alliance|Platform|Agency|Place}[^，。；]{0,8}?【签署|签约|签订|签下|达成】", ("签", "达成")),
    Frame("said_at", "PARTICIPATED_IN", rf"{{head:Person}}(?:教授|院士|总书记|主席|总理|同志|委员长)*(?:\d{{1,2}}月)?(?:\d{{1,2}}日|今天|昨天|当天|当日|近日|日前|此前)?在[^，。；{ANY}]{{0,24}}?(?:{{:Place}}[^，。；{ANY}]{{0,8}})?{{tail+:Event}}(?:现场|开幕式|期间)?(?:上|时|中)(?:的)?【说|表示|强调|指出|介绍|致辞|发言|作|发表|宣布|明确|提出|重要讲话|讲话|主旨|谈|倡议|阐述】", ("在",)),
    # 会议上，习近平总书记指出; 发布会上，某局有关负责人介绍
    Frame("there_said", "PARTICIPATED_IN", rf"{{tail:Event}}(?:现场|开幕式|期间)?(?:上|中|期间)，(?:中共中央|国家|中央军委|总书记|主席|、){{0,6}}{{head:Person}}(?:教授|院士|总书记|主席|总理|同志)*[^，。；{ANY}]{{0,8}}?【说|表示|强调|指出|介绍|致辞|发言|作|发表|宣布|提出|明确】", ("上", "中", "期间")),
    Frame("body_there", "PARTICIPATED_IN", rf"{{tail:Event}}(?:现场(?:上|中)?|期间|上|中)，{{head+:Agency|Enterprise|University|Association|Platform|Place|Zone|Fund}}(?:{{:Enterprise|University|Platform|Place}})?(?:等\d*余?[家所个][^，。；{ANY}]{{0,8}})?[^，。；{ANY}]{{0,6}}?【负责人|负责同志|表示|介绍|作为|与|和|同(?=[{ANY}])|共同|联合|发布|展示|集中签约|签约|签署|向|获|正式加入|亮相|推介】", ("上，", "中，", "期间，", "现场，")),
    Frame("firm_at_event", "PARTICIPATED_IN", r"【在】[^，。；]{0,24}?{tail:Event}(?:现场)?(?:上|中)，{head:Enterprise}[^，。；]{0,14}?{:Person}", ("在",)),
    # 在某对接会上，某公司陈某抛出技术需求
    Frame("at_event", "PARTICIPATED_IN", rf"【在】[^，。；{EVENT}]{{0,24}}?{{tail:Event}}(?:现场(?:上|中)?|上|中)，(?:[^，。；：！？“”{PERSON}]{{0,30}}?){{head:Person}}(?:教授|院士)?(?!团队)", ("在",)),
    # 公布A、B等为某试点单位
    Frame("pilot_of", "PARTICIPATED_IN", r"^{head+}~【入选|被?列入|纳入|被?列为|被?确定为|成为|获批|承担】(?:了|为|首批|全国|国家)*…{tail:Program}(?:模式)?(?:的)?(?:首批|改革)?(?:试点|示范|实施|建设)(?:单位|名单|城市|高校|地区|园区|范围|工作|项目)?", ("入选", "列入", "纳入", "列为", "确定为", "成为", "获批", "承担")),
    Frame("joins_programme", "PARTICIPATED_IN", r"^{head+}~【参与|参加|加入|入选】(?:了|到|首批|全国|国家|实施)*{tail:Program}(?!的)", ("参与", "参加", "加入", "入选")),
    # 被某县聘为科技特派员; 担任“科技副总”
    Frame("taken_on_as", "PARTICIPATED_IN", r"{head:Person}[^，。；]{0,16}?【聘为|选派为|聘任为|担任|获聘为?|选聘为】{tail:Program}(?=[，。；、]|$)", ("聘", "选派", "担任")),
    Frame("named_pilots", "PARTICIPATED_IN", r"【公布|确定|遴选|选择|将|把|支持】…{head+}[^，。；]{0,20}?(?:为|作为|列为|列入|纳入|开展)(?:首批)?{tail:Program}(?:模式)?(?:的)?(?:试点|示范)", ("试点", "示范")),
)  # fmt: skip

VERB = re.compile(
    r"(?P<verb>出席|参加|参与(?:了)?(?:交流|对接|研讨|座谈|讨论|签约|展示)|列席|与会|参会|参展(?!商|产品|企业)|参赛(?!选手|队|作品|者|人|资格|权|名额)|线下参与|见证|致辞|致欢迎[辞词]|致开幕[辞词]|致词|发表[^，。；]{0,6}讲话(?!的|精神)|并讲话|讲话(?=[，。；]|$)|主持(?!完成|的|研究|研发|研制|获|编|申报|承担|国家|省级)|主讲|作(?:了)?[^，。；]{0,8}(?:报告|发言|讲话)|[作做](?:了)?(?:题为|主题为)?[《“][^《》“”。；]{1,40}[》”]的?[^，。；]{0,6}(?:报告|发言|演讲|讲座|分享|汇报)?|交流发言|发言交流|发言|[作做](?:了)?[^，。；]{0,8}(?:分享|演讲|讲座|宣讲|汇报)(?=[，。；]|$)|进行(?:了)?[^，。；]{0,8}(?:座谈|交流|研讨|洽谈)|(?:揭牌|揭幕|颁奖|签约|签字)(?!仪式|典礼|大会|活动|晚会)|签署|宣布[^，。；]{0,6}(?:开幕|启动)|介绍(?:了)?[^，。；]{0,24}情况)"
)
OBJECT = re.compile(
    rf"[^，。；{ANY}]{{0,30}}?"  # 出席并见证了本次|会议
    rf"(?P<event>{EVENT}|会议|大会|论坛|活动|仪式|座谈会?|发布会|研讨会?|推介会|对接会|签约仪式|揭牌仪式|启动仪式|峰会|博览会|培训班?|开幕式|闭幕式|开班式|结业式|年会|现场会|调研|报告会|讲座|沙龙|交流会|分享会|观看|收看|收听|聆听|评审|论证|验收|鉴定|答辩)"
)
NEEDS_OBJECT = ("出席", "参加", "列席", "见证", "揭牌", "揭幕", "签约", "签署", "签字", "颁奖")
IMPLIES_ONE = ("揭牌", "揭幕", "签约", "签署", "签字", "颁奖", "见证")
ABOUT = re.compile(r"(?:围绕|就|针对|结合|聚焦|紧扣|“)")
ACTED = re.compile(r"出席|参加|主持|致辞|讲话|发言|举行|召开|举办|主办|承办|协办|揭牌|见证")
VERBAL = re.compile(r"(?:了|说|表示|指出|强调|介绍|认为|要求|开展|推进|提出|希望|围绕|代表双方)")
# 在某某座谈会上: a meeting that is no name that we know, so not the one named last.
ELSEWHERE = re.compile(rf"在[^，。；{EVENT}]{{3,30}}(?:会|论坛|仪式|活动)(?:上|时|期间)[^，。；]{{0,12}}$")
# 推介会现场，某高新区为多位专家颁发聘书
BODY_THERE = re.compile(
    rf"[{SIGNS['Zone']}{SIGNS['University']}{SIGNS['Enterprise']}{SIGNS['Platform']}{SIGNS['Association']}](?:还|也|分别|共|与|和|为|向|发布|介绍|展示|推介|获|作|签|现场)"
)
MEETING = re.compile(r"(?:大赛|会议|大会|论坛|仪式|开幕式|闭幕式|座谈会|推介会|博览会|对接会|研讨会|发布会|本次活动)")
AT_MEETING = re.compile(
    r"^(?:.{0,4}，)?(?:会上|(?:峰|年|博览|交易|洽谈|研讨|交流|恳谈|表彰|总结|启动|培训|见面|宣讲)会上|闭幕式上|大赛上|会议上|大会上|仪式上|活动上|论坛上|座谈会上|推介会上|发布会上|签约仪式上|启动仪式上|开幕式上|对接会上|(?:推介|发布|对接|座谈)会现场|会议期间|签约(?:现场|环节|仪式现场)|(?:活动|仪式|大会|会议|论坛|峰会|比赛|决赛|博览会|展会)现场)，"
)
PILOTS = re.compile(
    rf"(?:公布|确定|遴选|批准|同意|选择)(?P<list>[{ANY}][^，。；]{{0,200}}?)(?:作为|为|列为|开展)(?:首批|第[一二三]批)?(?:试点|示范)(?:单位|高校|园区|城市|地区|企业)"
)
# 选择甲、乙等11个城市，……开展某试点
CHOSEN = re.compile(
    rf"(?:选择|确定|遴选|在)(?P<list>[{ANY}](?:[、和与及][{ANY}])+)等?\d*个?(?:城市|省份|地区|省市|省|市|地)"
)
BEHIND = re.compile(
    rf"(?:[、，和与及]|以及|会同|联合|携手|{COUNT}|$|(?!有关部门|各部门|各有关|委员|院士|成员单位|会员单位|理事单位)[^，。；{ANY}]{{0,16}}?(?:的?\d+余?[名位多]|负责人|代表队?|负责同志|有关单位|发展改革部门|专家|嘉宾|学者|研究生|学生|师生|队伍|团队)|（|(?=出席|参加|列席|见证|主持|致辞))"
)


@Language.component("zhengtu_meetings")
def meetings(doc: Doc) -> Doc:
    say(doc, (said for said in roles(doc) if not _far(said)))
    say(doc, (said for said in framed(doc, FRAMES) if not _far(said)))
    say(doc, (said for said in _took_part(doc) if not _told_of(said, bool(publisher(doc)))))
    say(doc, _held_there(doc))
    say(doc, _in_capital(doc))
    say(doc, _on_campus(doc))
    say(doc, _titular(doc))
    say(doc, contests(doc))
    say(doc, _two_sessions(doc))
    say(doc, _by_its_name(doc))
    return say(doc, _pilots(doc))


# Those of whom speeches tell, and who come to no meeting; the living leaders to none of a university
PAST = frozenset(
    re.findall(
        r"\S+",
        "马克思 恩格斯 列宁 斯大林 毛泽东 周恩来 刘少奇 朱德 邓小平 陈云 任弼时 孙中山 李大钊 陈独秀 瞿秋白 方志敏 鲁迅 雷锋 焦裕禄 孔繁森 王进喜 "
        "谷文昌 杨善洲 廖俊波 黄大年 黄文秀 李保国 南仁东 钱学森 邓稼先 钱三强 郭永怀 于敏 袁隆平 竺可桢 蔡元培 陶行知 张伯苓 严修 陈省身 李四光 华罗庚 "
        "白求恩 董存瑞 黄继光 邱少云 刘胡兰 江竹筠 杨靖宇 赵一曼 孔子 孟子 王阳明 屈原 李白 杜甫",
    )
)
LEADERS = frozenset(["习近平", "江泽民", "胡锦涛"])


def _told_of(said: Statement, school: bool) -> bool:
    """Whether somebody is only spoken of at an event: the dead, and in the news of a university the leaders."""
    name = said.head.name
    return name in PAST or school and name in LEADERS and not said.tail.name.startswith(("中共", "中央", "全国", "党"))


CONGRESS = re.compile(r"全会$|党代会$|党的.{1,4}大$|两会$")


def _far(said: Statement) -> bool:
    """为迎接党的某大，某校举办…: a congress of the party is held by none but the party; contests tell who came."""
    return (
        said.relation == "ORGANIZED"
        and bool(CONGRESS.search(said.tail.name))
        and not said.head.name.startswith(("中共", "中国共产党", "党中央", "中央"))
        or said.rule == "gathers"
        and said.tail.name.endswith("赛")
    )


ITS_OWN = re.compile(
    r"(?:20\d\d年度?)?(?:第.{1,6}[次届])?.{0,12}(?:常务会议|全体会议|常委会会议|委员会会议|年度会议|理事会议?|换届大会|代表大会|年会|全委会|全会|常委会议|发布会|通气会|政策例行吹风会)$"
)
HOSTS = ("Agency", "Association", "Alliance", "University", "Platform")
# 国新办发布会, 国务院政策例行吹风会: held by the office, though nothing else names it
CABINET_PRESS = re.compile("国务院新闻办公室.{0,12}发布会|国务院政策例行吹风会")
STATE_PRESS = Thing("Agency", "国务院新闻办公室")


def _by_its_name(doc: Doc) -> Iterator[Statement]:
    """国务院第20次常务会议, 某协会第三次会员代表大会: a meeting of the body that its name begins with."""
    bodies = {n.thing.name: n.thing for n in notes(doc).mentions if n.thing.type in HOSTS}
    for named in notes(doc).mentions:
        name = named.thing.name
        if named.thing.type != "Event" or named.implied or not ITS_OWN.search(name):
            continue
        if CABINET_PRESS.match(name):
            yield Statement(STATE_PRESS, "ORGANIZED", named.thing, named.start, named.end, "of_its_name")
            continue
        host = next((name[:end] for end in range(len(name) - 1, 2, -1) if name[:end] in bodies), "")
        if host and ITS_OWN.fullmatch(name[len(host) :]):
            yield Statement(bodies[host], "ORGANIZED", named.thing, named.start, named.end, "of_its_name")


SESSIONS = re.compile(r"(?:20\d\d年)?全国两会|两会")
DEPUTY = re.compile(rf"(?:全国人大|全国政协|{SIGNS['Agency']})(?:代表|委员|常委)[^，。；{PERSON}]{{0,40}}{PERSON}")


def _two_sessions(doc: Doc) -> Iterator[Statement]:
    """全国人大代表张明, in a report of the two sessions: where deputies are at work."""
    held = next((n for n in notes(doc).mentions if n.thing.type == "Event" and SESSIONS.fullmatch(n.thing.name)), None)
    for part in read(doc) if held else ():
        line = part.line
        for found in DEPUTY.finditer(line.text) if PERSON in line.text else ():
            body, slot = line.slots[found.start()], line.slots[found.end() - 1]
            assert held
            assert slot
            if not body or body.thing.name.startswith(
                ("全国人大", "全国人民代表大会", "全国政协", "中国人民政治协商会议全国")
            ):
                yield Statement(
                    slot.thing, "PARTICIPATED_IN", held.thing, line.starts[found.start()], slot.end, "deputy"
                )


TITULAR = re.compile(
    r"^(?P<a>[^，。；与和]{2,30})[与和](?P<b>[^，。；]{2,30}?)(?:战略|全面|深化|校企|校地|院地|产学|合作|签约|共建|框架|教育部|揭牌|对接|座谈)"
)


def _titular(doc: Doc) -> Iterator[Statement]:
    """甲大学与乙公司战略合作签约仪式: the two that the event is named after."""
    known: dict[str, Thing] = {}
    for named in notes(doc).mentions:
        if named.thing.type in BODIES:
            known |= {named.thing.name: named.thing, notes(doc).text[named.start : named.end]: named.thing}
    for named in notes(doc).mentions:
        found = TITULAR.match(named.thing.name) if named.thing.type == "Event" and not named.implied else None
        for body in (known.get(found["a"]), known.get(found["b"])) if found else ():
            if body:
                yield Statement(body, "PARTICIPATED_IN", named.thing, named.start, named.end, "in_its_name")


def _took_part(doc: Doc) -> Iterator[Statement]:
    """Who is told to be at the event named last."""
    known, last, age = notes(doc).source.date, None, 99
    report, seen, away = _reported(doc), list[Slot](), _writers(notes(doc).text)
    for part in read(doc):
        line, age, before = part.line, age + 1, last
        named = _local_events(line) if EVENT in line.text else []
        age = 0 if last and MEETING.search(line.text) else age
        if named:
            last, age = _edition(named[-1], last), 0
        if last and (age <= 8 or last.thing == report):
            yield from _present(doc, part, _meant(line.text, last, seen), known, age <= 2, before, last.thing == report)
        if last and (last.thing == report or age <= 1 and IN_TURN.search(line.text)):
            yield from (
                said for said in _spoke(part.line, last) if not any(one.endswith(said.head.name) for one in away)
            )
        seen += named


# 王三向某大会致贺信: what he says there is read out
LETTER = re.compile(
    r"([一-龥·]{2,12}?)(?:主席|总书记|总理|总统)?(?:\d{1,2}日)?向[^。；\n]{2,40}?致(?:贺信|贺电|信(?!心))"
)


def _writers(text: str) -> tuple[str, ...]:
    """Those who sent a letter, each with what stands before the name."""
    return tuple(LETTER.findall(text)) if "致贺" in text or "致信" in text else ()


def _local_events(line: Line) -> list[Slot]:
    return [slot for i, slot in enumerate(line.slots) if slot and slot.type == "Event" and _local(line, i)]


# 张明、李强、王华分别作了报告: many speak one behind the other at a meeting and nowhere else
IN_TURN = re.compile(rf"{PERSON}(?:、|[和与]|以及|[^，。；{PERSON}]{{0,30}}?){PERSON}(?:分别|先后|依次|逐一|相继)")


def _edition(named: Slot, last: Slot | None) -> Slot:
    """材料大会 after 第九届材料大会 is still the edition."""
    if not last:
        return named
    final = named.thing.name.startswith(last.thing.name) and FINAL.search(named.thing.name)
    short = named.thing.name in last.thing.name or abridges(named.thing.name, last.thing.name)
    return last if final or short else named


KINDS = re.compile(r"揭牌|签约|启动仪式|座谈|开工|论坛|开幕|颁奖|推介|对接会")


def _meant(words: str, last: Slot, seen: list[Slot]) -> Slot:
    """The event that a sentence is of: where it unveils something, the unveiling, though a talk was named since."""
    kind = KINDS.search(words)
    if not kind or kind.group() in last.thing.name:
        return last
    return next((slot for slot in reversed(seen) if kind.group() in slot.thing.name), last)


DISTANT = re.compile(
    r"全会$|党代会$|(?:党的|中共|^)[一二三四五六七八九十]{1,3}大$|两会$|人代会$|(?:全国|人民|党|党员)代表大会$|^(?:中央|党的|中共|中国共产党第|[一二三四五六七八九十]+届).{0,14}全体会议$|经济工作会议$|座谈会精神$|(?:世界|国际|全国|全民|中国|联合国)[^活开放]{1,16}日$"
)


# 张明表示，某人出席某大会并……: of what is only spoken of nobody takes part here
SAID = re.compile(r"(?:表示|指出|强调|认为|说|谈到|提出)[，：][^。；]*(?:出席|参加|举办|举行|召开)[^，。；]{0,10}\Z")


def _local(line: Line, at: int) -> bool:
    """Whether an event is one that people of the report are at, and not one whose spirit is carried out."""
    slot = line.slots[at]
    assert slot
    if (
        DISTANT.search(slot.thing.name)
        or re.match(
            r"[^，。；]{0,6}(?:精神|期间|部署|周年|筹备|志愿者|工作人员|获奖|启动键|启动按钮|启动球)|(?:胜利)?(?:召开|举行|闭幕)?(?:以来|以后|之后|之前|前夕|前后)",
            line.text[at + 1 : at + 20],
        )
        or SAID.search(line.text, max(0, at - 80), at)
    ):
        return False
    return not re.search(
        r"(?:贯彻|落实|学习|传达|宣传|根据|按照|致信|贺信|还举办了|还举行了|同时举行了)[^，。；]{0,8}$",
        line.text[max(0, at - 40) : at],
    )


THERE = re.compile(
    rf"(?:在|于)(?P<site>[{SIGNS['Place']}{SIGNS['Zone']}{SIGNS['University']}{SIGNS['Platform']}])[^，。；{EVENT}]{{0,10}}(?:{HELD})(?!的)[^，。；{EVENT}]{{0,10}}(?:会议|座谈会|大会|仪式|论坛|活动|推进会|对接会|发布会|研讨会)"
)


IN_CAPITAL = re.compile(
    rf"(?P<events>{EVENT}(?:[、和与]{EVENT}){{0,12}})[^，。；{ANY}]{{0,14}}(?:在|于)(?P<site>[京沪津渝冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕])(?:成功|隆重|顺利)*(?:举行|召开|举办|开幕|闭幕|启动)(?!(?!的)了?[^，。；{ANY}]{{0,12}}(?:会|仪式|活动|论坛))"
)


def _in_capital(doc: Doc) -> Iterator[Statement]:
    """某座谈会在京召开, 在陕举办."""
    for part in naming(doc, "Event"):
        line = part.line
        for found in IN_CAPITAL.finditer(line.text):
            place = Thing("Place", ABBREVIATIONS[found["site"]])
            for event in line.named(*found.span("events")):
                ends = event.start, line.ends[found.end() - 1]
                yield Statement(event.thing, "HELD_AT", place, *ends, "in_capital", "done")


# 八里台校区, 主楼会议室, 体育馆, B501: rooms that a university has
ROOM = r"(?:校区|校园|主楼|[教学院实验科研办公行政综合图书逸夫活动工程]{1,6}楼|[A-Z]?\d{2,4}(?:室|教室|会议室|报告厅)?|报告厅|会议室|多功能厅|礼堂|体育馆|体育场|运动场|操场|活动中心|音乐厅|图书馆|剧场|演播厅|学术厅|会议厅|教室|会堂)"
ROOMED = re.compile(
    rf"(?P<head>{SIGNS['University']})(?:[^，。；{ANY}]{{0,10}}?)(?:在|于)[^，。；{ANY}]{{0,14}}?{ROOM}[^，。；{ANY}]{{0,12}}?(?:隆重|成功|正式|顺利|如期|组织)*(?:举行|举办|召开|开展)(?:了)?[^，。；{ANY}部署]{{0,16}}?(?P<event>{EVENT})"
)
OF_PARTY = re.compile("常委会|全体会议|全会|党代会|代表大会")  # it sits where it always does


def _on_campus(doc: Doc) -> Iterator[Statement]:
    """学校在主楼会议室召开某会议: in its own rooms."""
    name = publisher(doc)
    for part in naming(doc, "Event", "University") if name else ():
        line = part.line
        for found in ROOMED.finditer(line.text):
            host, event = line.slots[found.start("head")], line.slots[found.start("event")]
            if host and event and host.thing.name == name and not OF_PARTY.search(event.thing.name):
                span = min(host.start, event.start), max(host.end, event.end)
                yield Statement(event.thing, "HELD_AT", host.thing, *span, "on_campus")


def _held_there(doc: Doc) -> Iterator[Statement]:
    """在郑州召开3场座谈会: where the event named last is of that kind."""
    last: Slot | None = None
    for part in read(doc):
        line = part.line
        found = THERE.search(line.text) if last else None
        site = line.slots[found.start("site")] if found else None
        if found and last and site and last.thing.name.endswith(found.group()[-2:]):
            yield Statement(
                last.thing, "HELD_AT", site.thing, site.start, line.ends[found.end() - 1], "held_there", "done"
            )
        last = line.slots[line.text.index(EVENT)] if EVENT in line.text else last


# 考察某大学时发表的重要讲话: told of another day.
ABSENT = re.compile(r"考察|视察|回信|来信|贺信|批示|致信|致电|书面|[^，。；]{1,20}时(?:的|发表|指出|强调)")


def _present(
    doc: Doc, part: Read, event: Slot, known: str, near: bool, before: Slot | None, reported: bool
) -> Iterator[Statement]:
    """That all whom a sentence tells of are at the event, or at another that the sentence names itself."""
    line = part.line
    day = dates(notes(doc).text[line.sentence.start : line.sentence.end], known)
    attributes = {"date": max((iso for _, iso in day), key=len)} if day else {}
    for i, (slot, end) in sorted(_there(line, event, near, reported).items()):
        own = None if AT_MEETING.match(line.text) else _own(line, end)
        own = (
            line.slots[end - 1] if line.text[end - 1] == EVENT else own
        )  # 主持召开某座谈会以来: this one, of another day
        talked_of = line.ends[end - 1] <= event.start < line.sentence.end  # named only behind: 表示，某会议…
        own = own or (before if talked_of else None)
        stretch = line.starts[i], line.ends[end - 1]
        yield Statement(
            slot.thing, "PARTICIPATED_IN", (own or event).thing, *stretch, "present_at", attributes=attributes
        )


def _there(line: Line, event: Slot, near: bool, reported: bool) -> dict[int, tuple[Slot, int]]:
    """Who a sentence says is at an event, by their places, each with where that has been said."""
    found: dict[int, tuple[Slot, int]] = {}
    for verb in VERB.finditer(line.text):
        target = OBJECT.match(line.text, verb.end())
        if _is_ceremony(RITE.match(line.text, verb.start()), event):
            continue
        implied = near and (verb["verb"].startswith(IMPLIES_ONE) or _bare(line, verb, reported))
        if _tells(line, verb, target is not None, implied):
            for i, slot in _who(line, verb, target):
                found.setdefault(i, (slot, (target or verb).end()))
    briefed = _briefing(line, event) if near else ()
    for i in (*_invited(line), *_bodies_there(line), *rolled(line), *briefed, *_speaker(line)):
        if slot := line.slots[i]:
            found.setdefault(i, (slot, i + 1))
    _delegations(line, found)
    return found


RITE = re.compile(rf"(?:出席|参加|见证)[^，。；{ANY}]{{0,14}}(?<!颁奖)(?<!闭幕)(?<!开幕)(?<!启动)仪式")


def _is_ceremony(rite: re.Match[str] | None, event: Slot) -> bool:
    """参加揭牌仪式, in a text that told of a contest before: who is there is not at the contest."""
    return rite is not None and CONTEST.search(event.thing.name) is not None


STOPS = re.compile(r"[^，。；]{0,4}(?:[，。；、并]|$)|下|[^，。；]{0,20}协议")  # 出席。, 见证下, 签订某某协议


def _tells(line: Line, verb: re.Match[str], aimed: bool, implied: bool) -> bool:
    """Whether a verb tells who is at this event: `aimed` at an event or meant so, here, now, and not denied."""
    if not aimed and (verb["verb"].startswith(NEEDS_OBJECT) and not implied or not STOPS.match(line.text, verb.end())):
        return False
    if ELSEWHERE.search(line.text, max(0, verb.start() - 80), verb.start()):
        return False
    if verb["verb"].startswith("介绍") and EVENT in verb["verb"]:  # 介绍了某大会筹备情况: somewhere else
        return False
    begin = _begin(line, verb.start())
    return not ABSENT.search(line.text, begin, verb.end()) and not denied(line.text[begin : verb.end()])


def _who(line: Line, verb: re.Match[str], target: re.Match[str] | None) -> Iterator[tuple[int, Slot]]:
    """Those before a verb, by their places: people, and bodies but for what is signed or unveiled."""
    begin = _begin(line, verb.start())
    at_event = target is not None and EVENT in target.group()
    for i in _people(line, begin, _before_for(line, begin, verb.start())):
        slot = line.slots[i]
        assert slot
        if LEADER.match(line.text, i + 1) and not at_event:
            continue
        if slot.type == "Person" or not verb["verb"].startswith(("签", "揭")):
            yield i, slot


def _own(line: Line, end: int) -> Slot | None:
    """The event that a sentence itself names before the verb, if people can be at it."""
    return next((s for i, s in enumerate(line.slots[:end]) if s and s.type == "Event" and _local(line, i)), None)


def _bare(line: Line, verb: re.Match[str], reported: bool) -> bool:
    """某大会在某市举行，甲大学、乙公司等参加。: the event of the sentence is meant, or the one that the text reports."""
    begin = _clause_begin(line, verb.start())
    told = EVENT in line.text[:begin] or reported and verb["verb"] in ("出席", "参加", "列席")
    return told and bool(re.match("[。；，]|$", line.text[verb.end() :]))


BRIEFING = re.compile(r"(?:发布会|吹风会|通气会|记者会|媒体见面会)$")
STATE = f"{SIGNS['Agency']}{SIGNS['Place']}"
# 财政部、商务部有关负责人介绍; 某省政府相关负责人表示
OFFICIAL = re.compile(
    rf"(?P<row>[{STATE}](?:[、和与][{STATE}])*)(?:政府|人民政府)?(?:等(?:部门)?)?(?:的)?(?:有关|相关|主要|新闻)?(?:司局|部门|方面|单位)?(?:有关|相关|主要)?"
    rf"(?:负责人|负责同志|发言人)[^，。；：{ANY}]{{0,12}}?(?:围绕|出席|介绍|表示|说|指出|称|透露|通报|解读|答|回应|就)"
)


def _briefing(line: Line, event: Slot) -> Iterator[int]:
    """国务院新闻办举行发布会。某部有关负责人介绍: the bodies whose people speak at a press conference."""
    given = [event, *(slot for slot in line.slots if slot and slot.type == "Event")]
    if any(BRIEFING.search(slot.thing.name) for slot in given):
        for found in OFFICIAL.finditer(line.text):
            yield from (i for i in range(*found.span("row")) if line.slots[i])


INVITED = re.compile(r"邀请(?:了|到了?)?(?!函)")
UNTIL = re.compile(
    r"出席|担任|做客|莅临|前来|来校|参加|参与|授课|讲学|开展|在线|线上|作(?:了|为|题为|[^，。；]{0,8}报告)|做(?:了)?[^，。；]{0,8}报告|主讲|为(?=[^，。；]{0,12}(?:作|做|讲|开展))|进行|就(?=[^职])|围绕|。"
)


def _invited(line: Line) -> Iterator[int]:
    """本次大赛邀请到某公司经理张明、某系李强等作为嘉宾出席: those who are invited and came."""
    asked = INVITED.search(line.text) if PERSON in line.text else None
    if not asked or denied(line.text[max(0, asked.start() - 6) : asked.end()]):
        return
    until = UNTIL.search(line.text, asked.end())
    for i in range(asked.end(), until.start() if until else asked.end()):
        if line.text[i] == PERSON:
            yield i


LEAD_SENTENCES, LONGEST, FEW = 4, 60, 5
# What somebody does at an event: he speaks, presides, awards, or begins to (围绕……, 从……).
ACTS = (
    r"致辞|致词|致欢迎[辞词]|致开幕[辞词]|介绍|推介|宣布|宣读|颁发|颁奖|授牌|授旗|揭牌|揭幕|揭晓|表示|指出|强调|认为|要求|希望|提出|建议|谈到|谈及|说[，：道]|讲话|"
    r"发言|演讲|汇报|报告|通报|解读|主持(?!完成|的|研究|研发|研制|获|编|申报|承担|国家|省级)|主讲|授课|座谈|总结|点评|评议|分享|发布|作[了题]|做了|讲授|讲述|讲解|阐述|阐释|阐明|剖析|分析|回顾|梳理|展示|展望|"
    r"交流|传达|谈[了及]|领学|说道|带队|率队|做[^，。；]{0,10}报告|探讨|研讨|回答|解答|勉励|鼓励|祝贺|感谢|肯定|参观|观看|听取|陪同|出席|参加|评价|呼吁|倡议|寄语|预祝|代表|告诉(?:参|与|大家|同学)|签署|签约|参会|参赛|"
    r"朗诵|演唱|献唱|演奏|表演|带来[^，。；]{0,20}(?:报告|分享|演讲|讲座|授课|表演|朗诵|诗朗诵)|分[获别]|荣?获[得评]?|斩获|夺得|摘得"
)
BEGINS = r"围绕|结合|从|以|就|对|向|为|紧扣|聚焦|立足|充分|高度"
SPEAKS = re.compile(
    rf"(?!为核心|新时代|总书记关于|为[^，。；]{{0,10}}(?:作者|负责人|(?:{either('kinds', 'head of a body')})(?=[，。；]|$)))(?:(?:教授|院士|院长|主任|书记|处长|校长|局长|部长|秘书长|会长|老师|同学|博士|经理|总监|先生|女士|研究员|讲师|工程师|副)*(?:[^，。；：！？“”\n{ANY}、的]{{0,14}}?)(?:{ACTS})|"
    rf"(?:教授|院士|副?院长|副?主任|副?书记|副?处长|副?校长|副?局长|副?部长|副?秘书长|会长|老师|同学|博士|经理|先生|女士|研究员|讲师|工程师)*(?:等[^，。；{ANY}]{{0,10}}?)?(?:则|还|也|先后|首先|最后|分别|应邀)*(?:{BEGINS}))"
)
NOT_THERE = re.compile(
    r"任命|免去|致信|致电|祝贺|视频寄语|接受[^，。；]{0,12}采访|记者|告诉|此前|曾|来信|贺信|批示|书面|指导的|团队|上的|精神"
)


# 某大会在某市举行, 出席某论坛, 在某会议上: told as held, or in a headline; and not 积极落实某论坛成果
HELD_NOW = re.compile(
    rf"举行|召开|举办|开幕|闭幕|开讲|开营|开班|落幕|启动|启幕|收官|出席|参加|参与|走进|结束|圆满|主持|承办|主办|拉开|{EVENT}[^，。；]{{0,6}}[上中]"
)
SENTENCE_END = re.compile(r"[。；]")


def _reported(doc: Doc) -> Thing | None:
    """The one event that a short report is about: told in its first sentences, and no other beside it."""
    seen: dict[Thing, int] = {}
    parts, held = read(doc), set[Thing]()
    for n, part in enumerate(parts):
        for i, slot in enumerate(part.line.slots) if EVENT in part.line.text else ():
            if slot and slot.type == "Event" and not slot.implied and _local(part.line, i):
                seen.setdefault(slot.thing, n)
                if n < LEAD_SENTENCES and (HELD_NOW.search(part.line.text) or not SENTENCE_END.search(part.line.text)):
                    held.add(slot.thing)
    first = min(seen, key=lambda thing: seen[thing], default=None)
    short = len(parts) <= LONGEST and len(seen) <= FEW
    return first if first in held and short and seen[first] < LEAD_SENTENCES else None


def _spoke(line: Line, event: Slot) -> Iterator[Statement]:
    """某厅副厅长张明、某市副市长李强分别介绍了……: in a report of one event they do so there."""
    if PERSON not in line.text or NOT_THERE.search(line.text) or _is_ceremony(RITE.search(line.text), event):
        return
    last = -1
    for i in (i for i, slot in enumerate(line.slots) if slot and slot.type == "Person"):
        spoke = SPEAKS.match(line.text, i + 1)
        if spoke and INTERVIEWED.search(line.text, max(0, i - 60), spoke.end()):
            continue
        if not spoke or denied(spoke.group()) or ELSEWHERE.search(line.text, max(0, i - 80), i) or not _acts(line, i):
            continue
        begin = max(_begin(line, i), last + 1)
        last = i
        for j in range(begin, i + 1):
            slot = line.slots[j]
            if slot and slot.type == "Person" and not _writes(line, j) and not SENDER.match(line.text, j + 1):
                yield Statement(
                    slot.thing, "PARTICIPATED_IN", event.thing, slot.start, line.ends[spoke.end() - 1], "spoke_there"
                )


# “……。”某公司总经理李明说: to a reporter, of what happened elsewhere
INTERVIEWED = re.compile(rf"”[^“”。；]{{0,40}}{PERSON}(?:[^，。；“”{ANY}]{{0,4}})(?:说|表示|感慨|坦言)$")
TOLD = re.compile(r"(?:表示|指出|强调|认为|说)，[^。；：“”]*\Z")  # 张一表示，…王三提出…: of another day
LEADER = re.compile(r"总书记|国家主席|总理|同志(?=关于)")


def _acts(line: Line, at: int) -> bool:
    """Whether a person stands where a subject does, and is none whose words are only passed on."""
    if SENDER.match(line.text, at + 1) or TOLD.search(line.text, max(0, at - 80), at):
        return False
    if LEADER.match(line.text, at + 1) or LEADER.search(line.text, max(0, at - 8), at):
        return False
    return (
        not re.search(
            rf"(?:[与和](?![^，。；、{ANY}]{{1,8}}(?:学院|学部|系|研究[院所]|中心|[部处办室局厅科]|专业))|同|向|对|给|听取|根据|按照|学习|祝贺|感谢|如|像|由于|关于)[^，。；、{ANY}]{{0,10}}$",
            line.text[:at],
        )
        or line.text[at - 1] in f"{ANY}"
    )


def _delegations(line: Line, found: dict[int, tuple[Slot, int]]) -> None:
    """Those who sign for their bodies bring them in: 某大学副校长张明与某公司董事长李强签署协议."""
    for i, (slot, end) in sorted(found.items()):
        if slot.type == "Person" and re.search(
            r"签署|签约|签订|代表双方|签字|作为[^，。；]{0,10}代表", line.text[i:end]
        ):
            low = max(0, i - 100)
            start = max(low, *(line.text.rfind(mark, low, i) + 1 for mark in f"，。；：、{PERSON}"))
            for j in range(start, i):
                body = line.slots[j]
                if body and body.type in BODIES and body.type != "Agency":
                    found.setdefault(j, (body, end))


def _begin(line: Line, verb: int) -> int:
    """Where the list of people before a verb begins: back over clauses that only name people and bodies."""
    begin, skipped = _clause_begin(line, verb), 0
    while begin > 0 and line.text[begin - 1] == "，":
        before = _clause_begin(line, begin - 1)
        clause = line.text[before : begin - 1]
        if ACTED.search(clause):
            break
        if not re.search(f"[{ANY}]", clause) or ABOUT.match(clause) or ABOUT.match(line.text, begin):
            skipped += 1
            if skipped > 3:
                break
        elif VERBAL.search(clause) or re.search(rf"[^、和{ANY}]{{22}}", clause):
            break
        begin = before
    return begin


def _clause_begin(line: Line, end: int) -> int:
    """Behind the last sign, or as far back as matters."""
    floor = max(0, end - 600)
    return max(floor, *(line.text.rfind(mark, floor, end) + 1 for mark in "，。；：！？"))


def _before_for(line: Line, begin: int, verb: int) -> int:
    """Those for whom something is done are not the ones who do it: 张明共同为联盟揭牌."""
    cut = line.text.rfind("为", _clause_begin(line, verb), verb)
    return cut if cut > begin else verb


def _people(line: Line, begin: int, end: int) -> Iterator[int]:
    """Where people, and bodies that stand for themselves, are named between two places."""
    for i in range(begin, end):
        slot = line.slots[i]
        if (
            slot
            and slot.type == "Person"
            and not _writes(line, i)
            and not SENDER.match(line.text, i + 1)
            or slot
            and slot.type in BODIES
            and BEHIND.match(line.text, i + 1, end)
            and not _of_person(line, i, end)
        ):
            yield i


def _writes(line: Line, i: int) -> bool:
    """Whether a person stands in a by-line: （记者张明、李强）近日，…, or the end of one that was broken before: 张明）近日，…"""
    opened = max(line.text.rfind(mark, max(0, i - 40), i) for mark in "（(")
    if opened > max(line.text.rfind(mark, max(0, i - 40), i) for mark in "）)"):
        return bool(WRITER.match(line.text, opened + 1))
    return line.text.startswith(("）", ")"), i + 1)


SENDER = re.compile("的|(?:主席|总统|总理)?(?:特别代表|特使|的代表)")  # 王三主席特别代表张一: he is only sent for
WRITER = re.compile("(?:[^（）()，。]{0,8})(?:记者|通讯员|摄影|作者|编辑|供稿)")


def _of_person(line: Line, i: int, end: int) -> bool:
    """Whether a body only says whose post a person holds."""
    return bool(re.match(rf"[^，。；{PERSON}]{{0,24}}{TITLE}{PERSON}", line.text[i + 1 : end]))


def _speaker(line: Line) -> Iterator[int]:
    """会上，江苏省科技厅副厅长张明表示: who speaks there."""
    opening = AT_MEETING.match(line.text)
    if not opening:
        return
    if BODY_THERE.match(line.text, opening.end()):
        yield opening.end()
    elif found := SPEAKER.match(line.text, opening.end()):
        yield found.end() - 1


SPEAKER = re.compile(rf"[^，。；：{PERSON}]{{0,30}}{PERSON}(?!团队|等)")


SIDE = f"[{''.join(SIGNS[type] for type in ('Zone', 'University', 'Enterprise', 'Platform', 'Association', 'Fund', 'Agency'))}]"
ROW = rf"{SIDE}(?:[、和与]{SIDE}){{0,30}}(?:(?:等|[两三四五六七八九十]家|\d+家)[^，。；{ANY}]{{0,16}}?)?"
# 峰会上，甲公司、乙公司等7家企业与丙基金签订协议
THEY_SIGN = re.compile(
    rf"(?P<row>{ROW}(?:(?:与|和|同){ROW})?)(?:分别|集中|现场|共同|联合|正式|成功)*(?:签|达成|发布|展示|亮相|推介|共同|联合|揭牌)"
)

# 会上，某行发布新产品，并与甲公司、乙公司等6家企业签订协议: those with whom it signs are there too
WITH_THEM = re.compile(
    rf"，(?:并|还|又|随后)?(?:分别|现场|当场|集中)*(?:与|和|同)(?P<row>{ROW})(?:分别|集中|现场|共同|正式|成功)*(?:签|达成)"
)


def _bodies_there(line: Line) -> Iterator[int]:
    """Bodies in a row that do something at the meeting of which the sentence begins to tell."""
    opening = AT_MEETING.match(line.text)
    row = THEY_SIGN.match(line.text, opening.end()) if opening else None
    others = WITH_THEM.search(line.text, row.end()) if row else None
    for one in (row, others):
        yield from (i for i in range(*one.span("row")) if line.slots[i]) if one else ()


def _pilots(doc: Doc) -> Iterator[Statement]:
    """公布A、B等18家高新区作为试点单位: of the programme named last."""
    programme: Slot | None = None
    for part in read(doc) if naming(doc, "Program") else ():
        line = part.line
        found = PILOTS.search(line.text)
        if found and programme and "试点" in found.group():
            for slot in line.named(*found.span("list")):
                start, end = line.starts[found.start()], line.ends[found.end() - 1]
                yield Statement(slot.thing, "PARTICIPATED_IN", programme.thing, start, end, "pilots_named", "done")
        chosen = CHOSEN.search(line.text)
        trial = next((s for s in line.slots if s and s.type == "Program" and s.thing.name.endswith("试点")), None)
        for slot in line.named(*chosen.span("list")) if chosen and trial else ():
            assert chosen and trial  # noqa: PT018
            stretch = line.starts[chosen.start()], max(trial.end, slot.end)
            yield Statement(slot.thing, "PARTICIPATED_IN", trial.thing, *stretch, "pilots_chosen")
        programme = next((s for s in reversed(line.slots) if s and s.type == "Program"), programme)
