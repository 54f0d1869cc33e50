"""ORGANIZED, PARTICIPATED_IN, HELD_AT: meetings, contests and fairs, and taking part in programmes.

Texts say 会议, 大会, 仪式 or leave the event out (张明主持, 会上，张明表示); then it is the event named last.
"""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.notes import Statement, notes
from extract.relations.contests import contests
from extract.relations.family import framed, say
from extract.relations.frame import STOP, Frame
from extract.relations.line import ANY, SIGNS
from extract.relations.named_after import by_its_name, of_its_school, titular, two_sessions
from extract.relations.pilots import pilots
from extract.relations.presence import took_part
from extract.relations.roles import roles
from extract.relations.venues import HELD, held_there, in_capital, of_campus, on_campus

EVENT, PERSON = SIGNS["Event"], SIGNS["Person"]
OWN = "".join(SIGNS[type] for type in ("Place", "Agency", "University", "Enterprise", "Association"))
SITE = "Place|Zone|University|Platform|Enterprise|Agency|Association"
GROUND = "Place|Zone|University|Platform|Enterprise"  # 在某部举行的发布会 is held by it
HOST = r"(?:共同|联合|牵头|具体|主要|成功|首次|组织|负责|精心|隆重|顺利|累计|已|连续[^，。；]{0,4})*(?:主办|承办|协办|合办|举办|召开|组织召开|组织开展|举行|组织|开展|主持召开|发起|筹办|策划|开办|推出|启动)"
# 组织师生参加某大赛, 组织收看某大会: what others hold
TO_ATTEND = rf"[^，。；{ANY}]{{0,14}}?(?:参加|参与|参赛|参展|出席|观看|收看|收听|观摩|参观|报名)"
FRAMES = (
    # 某大会在某市举行
    Frame("held_at", "HELD_AT", rf"{{head:Event}}(?!精神|的[^，。；在]{{1,12}}(?:比赛|项目|决赛|预赛))(?:的)?[^，。；]{{0,24}}?(?:在|于(?!\d)|落户|走进)(?:[^{STOP}{ANY}由]|{SIGNS['Place']}){{0,18}}?{{tail+:{SITE}}}(?:[^，。；{ANY}]{{0,10}}{{tail2:Platform|University|Zone}})?[^，。；{ANY}]{{0,14}}?【{HELD}】", ("在", "于", "落户", "走进")),
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
    Frame("seated_at", "HELD_AT", rf"{{head:Event}}(?:的)?[^，。；{ANY}]{{0,10}}?【设在|设于|落户|走进|移师|举办地(?:为|是)】{{tail:Place|Zone|University|Platform}}", ("设在", "设于", "落户", "走进", "移师", "举办地")),
    # 赴某市出席某座谈会
    Frame("goes_to", "HELD_AT", rf"【(?:赴|前往|来到|走进|莅临|(?<![邀请达])到)】(?:访)?(?:[^，。；{ANY}]{{0,4}})?{{tail+:{SITE}}}[^，。；{ANY}]{{0,8}}?(?:出席|参加|列席|参与|举办|举行|召开|主持|开展)(?:了)?[^，。；{ANY}]{{0,10}}?{{head+:Event}}", ("赴", "前往", "到", "走进", "莅临")),
    # 在某省出席某座谈会
    Frame("attended_in", "HELD_AT", rf"在{{tail:Place|Zone}}[市省]?(?:共同|一同|现场|应邀)*【出席|参加|列席|主持召开】(?:了)?(?:举行的|召开的|举办的)?[^，。；{ANY}]{{0,10}}?{{head:Event}}(?!期间|精神)", ("出席", "参加", "列席", "主持召开")),
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
    Frame("attends", "PARTICIPATED_IN", r"^{head+}(?!学者|专家|教授|教师)(?![^，。；]{0,30}?(?:会见|会晤|接见|看望|欢迎|邀请)[^，。；]{0,10}(?:出席|参加))~【(?:应邀|率队|率团|线上|全程|一同|共同|组团|积极)*(?:出席|参加|参与|列席|亮相|参展|见证|主持|参赛|观摩)】(?:了|并|的)?[^，。；]{0,14}?{tail:Event}", ("出席", "参加", "参与", "列席", "亮相", "参展", "见证", "主持", "参赛", "观摩")),
    # 会见来华出席某论坛的某国总统李明; 参加某大赛的某公司工程师张明说
    Frame("came_for", "PARTICIPATED_IN", rf"(?<!未)【出席|参加|参与】(?:了)?(?:{{:Place}})?[^，。；{ANY}]{{0,10}}?{{tail:Event}}[^，。；{ANY}]{{0,16}}?的(?:[^，。；：、“”{ANY}]|[{OWN}]){{0,24}}?{{head:Person}}", ("出席", "参加", "参与")),
    # 张明做客某讲座; 某学院组织收看某报告会
    Frame("guest_of", "PARTICIPATED_IN", rf"{{head:Person}}(?:教授|院士|研究员)?(?:应邀)?【做客】(?:{{:University|Platform|Agency|Place}})?[^，。；{ANY}]{{0,8}}?{{tail:Event}}", ("做客",)),
    # 某厅组织甲大学、乙大学等8所高校参加某大赛
    Frame("sent_to", "PARTICIPATED_IN", rf"【组织|邀请|动员|推荐|遴选】(?:了|辖区内?|本地)?{{head+:University|Enterprise|Platform|Zone|Association}}(?:等[^，。；{ANY}]{{0,12}})?(?:共同|积极|踊跃|组团|代表)*(?:参加|参与|参展|参赛|亮相)(?:了)?(?:{{:Place}})?[^，。；{ANY}]{{0,6}}?{{tail:Event|Program}}", ("参加", "参与", "参展", "参赛", "亮相")),
    Frame("watches", "PARTICIPATED_IN", rf"^{{head+:University|Platform|Agency|Enterprise|Association}}(?:[^，。；：！？“”{ANY}]|在[{ANY}]){{0,40}}?【(?:集中|共同|一起)?(?:观看|收看|收听|聆听|参观|观摩)】(?:了)?(?:{{:University|Agency}}[^，。；{ANY}]{{0,6}})?[^，。；{ANY}]{{0,10}}?{{tail:Event}}", ("观看", "收看", "收听", "聆听", "参观", "观摩")),
    # 张明是某大会报告人
    Frame("speaker_of", "PARTICIPATED_IN", rf"{{head:Person}}[^，。；{ANY}]{{0,8}}?【(?:是|为|担任|任|曾任|受邀担任)】{{tail:Event}}[^，。；{ANY}]{{0,10}}?(?:报告人|主讲人|主席|评委|嘉宾|裁判长?|志愿者|火炬手|旗手|召集人|主持人|讲者)(?:[和、与]{{tail2:Event}}[^，。；{ANY}]{{0,10}}?(?:报告人|主讲人|主席|评委|嘉宾|裁判长?))?", ("报告人", "主讲人", "主席", "评委", "嘉宾", "裁判", "志愿者", "火炬手", "旗手", "召集人", "主持人", "讲者")),
    Frame("in_event", "PARTICIPATED_IN", rf"^{{head+}}(?!(?:学者|专家|教授|教师|图书馆|工会|团委))(?:[^，。；、{ANY}]{{0,6}}?)(?:在|于){{tail:Event}}(?!的?(?:致|贺信|贺电|重要指示|指示))(?:现场|开幕式|闭幕式|活动)?(?:上|中|期间)?【(?:[^，。；]{{0,8}}?)(?:发表|作|致|表示|说|强调|指出|介绍|发言|荣获|获得?|斩获|夺得|摘得|捧得|亮相|发布|展示|签|讲话)】", ("在", "于")),
    # 张明、李强一行赴某市参加某签约仪式
    Frame("goes_there", "PARTICIPATED_IN", rf"{{head+:Person}}(?:一行|等人?)?[^，。；{ANY}]{{0,8}}?【(?:赴|前往|来到|走进|到)】{{:{SITE}}}[^，。；{ANY}]{{0,8}}?(?:出席|参加|列席|参与|举办|举行|主持|开展|召开)(?:了)?[^，。；{ANY}]{{0,10}}?{{tail+:Event}}", ("赴", "前往", "到", "走进")),
    # 大会现场汇集了来自甲大学、乙公司等单位的专家; 某大赛吸引甲大学、乙学院等高校参加
    Frame("gathers", "PARTICIPATED_IN", rf"{{tail:Event}}(?:[^。；{EVENT}]{{0,30}}?，(?:论坛|会议|大会|活动|峰会|年会))?(?:的?现场|共)?【汇集|汇聚|吸引|云集|集聚】(?:了|到)?(?:来自|包括)?{{head+:University|Enterprise|Platform|Agency|Association}}", ("汇集", "汇聚", "吸引", "云集", "集聚")),
    # 某博览会期间，甲公司与乙大学签署协议
    Frame("signed_at", "PARTICIPATED_IN", r"{tail:Event}(?:现场|开幕式)?(?:上|期间|中)，{head+:Enterprise|University|Zone|Association|Alliance|Platform|Agency|Place}(?:与|和|同){head2+:Enterprise|University|Zone|Association|Alliance|Platform|Agency|Place}[^，。；]{0,8}?【签署|签约|签订|签下|达成】", ("签", "达成")),
    Frame("said_at", "PARTICIPATED_IN", rf"{{head:Person}}(?:教授|院士|总书记|主席|总理|同志|委员长)*(?:\d{{1,2}}月)?(?:\d{{1,2}}日|今天|昨天|当天|当日|近日|日前|此前)?在[^，。；{ANY}]{{0,24}}?(?:{{:Place}}[^，。；{ANY}]{{0,8}})?{{tail+:Event}}(?:现场|开幕式|期间)?(?:上|时|中)(?:的)?【说|表示|强调|指出|介绍|致辞|发言|作|发表|宣布|明确|提出|重要讲话|讲话|主旨|谈|倡议|阐述】", ("在",)),
    # 会议上，习近平总书记指出; 发布会上，某局有关负责人介绍
    Frame("there_said", "PARTICIPATED_IN", rf"{{tail:Event}}(?:现场|开幕式|期间)?(?:上|中|期间)，(?:中共中央|国家|中央军委|总书记|主席|、){{0,6}}{{head:Person}}(?:教授|院士|总书记|主席|总理|同志)*[^，。；{ANY}]{{0,8}}?【说|表示|强调|指出|介绍|致辞|发言|作|发表|宣布|提出|明确】", ("上", "中", "期间")),
    Frame("body_there", "PARTICIPATED_IN", rf"{{tail:Event}}(?:现场(?:上|中)?|期间|上|中)，{{head+:Agency|Enterprise|University|Association|Platform|Place|Zone|Fund}}(?:{{:Enterprise|University|Platform|Place}})?(?:等\d*余?[家所个][^，。；{ANY}]{{0,8}})?[^，。；{ANY}]{{0,6}}?【负责人|负责同志|表示|介绍|作为|展出|带来|推出|首发|展示|斩获|收获|签下|达成|与|和|同(?=[{ANY}])|共同|联合|发布|展示|集中签约|签约|签署|向|获|正式加入|亮相|推介】", ("上，", "中，", "期间，", "现场，")),
    Frame("firm_at_event", "PARTICIPATED_IN", r"【在】[^，。；]{0,24}?{tail:Event}(?:现场)?(?:上|中)，{head:Enterprise}[^，。；]{0,14}?{:Person}", ("在",)),
    # 在某对接会上，某公司陈某抛出技术需求
    Frame("at_event", "PARTICIPATED_IN", rf"【在】[^，。；{EVENT}]{{0,24}}?{{tail:Event}}(?:现场(?:上|中)?|上|中)，(?:[^，。；：！？“”{PERSON}]{{0,30}}?){{head:Person}}(?:教授|院士)?(?!团队)", ("在",)),
    # 公布A、B等为某试点单位
    Frame("pilot_of", "PARTICIPATED_IN", r"^{head+}~【入选|被?列入|纳入|被?列为|被?确定为|成为|获批|承担】(?:了|为|首批|全国|国家)*…{tail:Program}(?:模式)?(?:的)?(?:首批|改革)?(?:试点|示范|实施|建设)(?:单位|名单|城市|高校|地区|园区|范围|工作|项目)?", ("入选", "列入", "纳入", "列为", "确定为", "成为", "获批", "承担")),
    # 某大学承担某计划项目15项
    Frame("takes_project", "PARTICIPATED_IN", r"^{head+:University|Platform|Enterprise|Agency|Zone}~【承担|获批|主持|承接|申获|获立】(?:了|过|到|国家|省级|各类|[\d一二三四五六七八九十]+[项个])*{tail+:Program}(?:等)?(?:重[大点]|面上|青年|子|课题|专项|、)*(?:项目|课题|任务|立项|(?=[，。；]))", ("承担", "获批", "主持", "承接", "申获", "获立")),
    Frame("joins_programme", "PARTICIPATED_IN", r"^{head+}~【参与|参加|加入|入选】(?:了|到|首批|全国|国家|实施)*{tail:Program}(?!的)", ("参与", "参加", "加入", "入选")),
    # 被某县聘为科技特派员; 担任“科技副总”
    Frame("taken_on_as", "PARTICIPATED_IN", r"{head:Person}[^，。；]{0,16}?【聘为|选派为|聘任为|担任|获聘为?|选聘为】{tail:Program}(?=[，。；、]|$)", ("聘", "选派", "担任")),
    Frame("named_pilots", "PARTICIPATED_IN", r"【公布|确定|遴选|选择|将|把|支持】…{head+}[^，。；]{0,20}?(?:为|作为|列为|列入|纳入|开展)(?:首批)?{tail:Program}(?:模式)?(?:的)?(?:试点|示范)", ("试点", "示范")),
)  # fmt: skip


@Language.component("zhengtu_meetings")
def meetings(doc: Doc) -> Doc:
    say(doc, (said for said in roles(doc) if not _far(said)))
    say(doc, (of_campus(doc, said) for said in framed(doc, FRAMES) if not _far(said)))
    say(doc, (said for said in took_part(doc) if not _told_of(said, bool(publisher(doc)), _headline(doc))))
    say(doc, held_there(doc))
    say(doc, in_capital(doc))
    say(doc, on_campus(doc))
    say(doc, titular(doc))
    say(doc, contests(doc))
    say(doc, two_sessions(doc))
    say(doc, by_its_name(doc))
    say(doc, of_its_school(doc))
    return say(doc, pilots(doc))


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


def _headline(doc: Doc) -> str:
    text = notes(doc).text
    return text[: text.find("\n", 0, LONGEST) if "\n" in text[:LONGEST] else 0]


LONGEST = 200  # signs of a headline


def _told_of(said: Statement, school: bool, headline: str) -> bool:
    """Whether somebody is only spoken of at an event: the dead, in the news of a university the leaders, and these also
    where they are quoted below a headline of another."""
    name = said.head.name
    if name in LEADERS and said.rule == "spoke_there" and name not in headline:
        return True
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
