"""DESIGNATED_AS: titles, lists and recognitions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Statement, notes
from extract.relations.clause import begins_with_verb
from extract.relations.family import framed, naming, say
from extract.relations.frame import Frame
from extract.relations.line import ANY, SIGNS
from extract.relations.winners import TIER, counted, namely, rolls, winners

GAINED = (
    r"获批(?:建设|创建|成为|设立|为)?|获评入选|入选|获评为?|分获|并获|再获|荣获|荣膺|喜获|获得|斩获|摘得|摘获|夺得|捧得|获颁|获选|获授|获认定为?|获命名为?|获[^，。；]{0,10}?(?:批复|批准|认定|授予|授牌)|"
    r"被[^，。；]{0,14}?(?:评为|认定为|授予|确定为|列入|列为|纳入|命名为|评选为|选为|遴选为|确认为)|评为|认定为|列入|纳入|跻身|登上|上榜|成为|进入|位列|位居|通过|升级为|升格为|晋升为?|晋级为?|摘取|成功创建|创建成为?|创成|获|入围"
)
STRONG = r"跻身|获批(?:建设|创建|设立)?|入选|获评为?|荣获|荣膺|喜获|获得|斩获|摘得|摘获|夺得|捧得|获颁|获选|获授|分获|被认定为|被评为|被授予|被命名为|被列入|被列为|被确定为|被纳入|列入|通过|取得|升格为|晋升为|被[^，。；]{1,16}?(?:列入|纳入|认定为|评为|确定为|命名为|授予)|获认定为?|获"
# 入选科技部公布的|名单, 荣获由某学会颁发的|奖: who grants it stands before what
GIVEN = rf"(?:由?(?:[{''.join(SIGNS[type] for type in ('Agency', 'Association', 'Platform', 'University', 'Alliance', 'Event'))}](?:、|和|与|及|等)?){{1,4}}[^，。；的{ANY}]{{0,10}}?(?:公布|发布|评选|颁发|授予|认定|组织|评审|公示|评定|命名|推荐|遴选|颁布|推出|评出|确定)[^，。；的{ANY}]{{0,4}}的)?"
HOLDER = "Place|Zone|University|Platform|Enterprise|Association|Alliance|Product|Program"
HOLDS = "Place|Zone|University|Platform|Enterprise|Association|Alliance|Product"
# 我校某某志愿服务总队获评, 某大学校工会荣获: a body inside, which is named in full or not at all
INSIDE = r"[^，。；：]{0,14}(?:支部|总队|支队|大队|服务队|宣讲团|讲解团|艺术团|代表团|剧社|社团|工会|学生会|研究生会|校友会|侨联|团委|附属[^，。；]{1,8}|图书馆|博物馆|文化馆|体育馆|档案馆|幼儿园|小学|中学|班级|宿舍|\d班|老师|教师|教授|博士|同学)(?:[^，。；：]{0,14}?)(?:获|评|入选|授|成为|斩|摘|夺|捧|列入|认定|命名)"
# 某协会列入名录的某地: who lists and grants is not who gains
BY_IT = rf"(?<=[{SIGNS['Association']}{SIGNS['Agency']}])[^，。；被获{ANY}]{{0,8}}(?:列入|纳入|认定为|评为|命名为|确定为|授予)"
# What is a place's or a body's own, and by which it gains a title: 某县的经验做法入选, 某高新区某产业集群获批
OWN = rf"(?:的)?(?:[^，。；的{ANY}]{{0,14}}?(?:经验|做法|案例|模式|举措|改革|实践|成果)|{SIGNS['Industry']}[^，。；的{ANY}]{{0,8}}?(?:产业集群|集群))(?:等)?"
FRAMES = (
    # 某园区获评国家级绿色工业园区
    Frame("gained", "DESIGNATED_AS", rf"^{{head+:{HOLDS}}}(?!{INSIDE})(?!共?有[^，。；]{{0,24}}(?:家|个|名|位|项|所))(?!{BY_IT}|[^，。；]{{0,12}}(?:指导|组成|完成|策划|领衔)|[^，。；]{{0,16}}[将把][^，。；]{{1,20}}(?:列|纳)入|[^，。；]{{0,6}}把|(?![凭以因由在通依借])[^，。；的{ANY}]{{2,10}}的[^，。；{ANY}]{{2,16}}?(?:入选|获评|荣获|被评))(?![^，。；]{{0,20}}分[别获][^，。；]{{0,12}}{SIGNS['Honor']}[、和与][^，。；]{{0,8}}{SIGNS['Honor']})~【{GAINED}】(?:了|为)?(?:，?建设)?{GIVEN}…(?:{{:Platform|Program}}、){{0,4}}{{tail+:Honor}}(?!(?:名单|称号)?的(?:项目|企业|产品|单位|高校|作品|村|有))", ("获", "入选", "荣", "喜", "斩", "摘", "夺", "捧", "评为", "认定", "列", "纳入", "跻身", "登上", "上榜", "成为", "进入", "位居", "通过", "升", "晋", "创建", "授", "命名", "确", "选为", "入围")),
    # 获评某小巨人企业的某公司
    Frame("gained_first", "DESIGNATED_AS", rf"【获评为?|入选|荣获|获得|获批|跻身|斩获|被评为|被认定为|被授予|被列入|被命名为|拥有】(?:了|过)?[^，。；{ANY}]{{0,8}}?{{tail+:Honor}}(?:称号|荣誉)?的{{head:{HOLDER}}}", ("获", "入选", "跻身", "被", "拥有")),
    # 团队的某产品荣获某奖; 研究生张明获得某奖
    Frame("gained_inside", "DESIGNATED_AS", rf"(?<![被由经获受]){{head+:{HOLDER}}}(?!{BY_IT})(?:等)?(?:团队|代表队|[^，。；、{ANY}的有]{{0,6}}(?:项目|工程|产品))?(?:成功|首批|均|全部|双双|先后|再度|分别(?![^，。；]{{0,12}}{SIGNS['Honor']}[、和与][^，。；]{{0,8}}{SIGNS['Honor']})|共同|同时|一举|连续[^，。；将把{ANY}]{{0,6}})*【{STRONG}】(?:了|为)?{GIVEN}…{{tail+:Honor}}", ("获", "入选", "被", "斩", "摘", "夺", "捧", "荣", "喜", "列入", "通过", "取得", "升格", "晋升")),
    # 某县的经验做法入选典型案例
    Frame("gained_by_own", "DESIGNATED_AS", rf"(?<![被由经获受、和与]){{head:Place|Zone|University|Platform|Enterprise}}{OWN}(?:成功|首批|均|先后|再度|一举|再次|连续[^，。；{ANY}]{{0,6}})*【{STRONG}】(?:了|为)?…{{tail+:Honor}}", ("经验", "做法", "案例", "模式", "举措", "改革", "实践", "成果", "集群")),
    # 自获评国家生态县以来，某县……
    Frame("titled_since", "DESIGNATED_AS", rf"(?:^|(?<=[，。；]))(?:\s|自从?|从|在)?(?:\d\d\d\d年)?(?:被|成功)?【{STRONG}|成为】(?:了|为)?[^，。；{ANY}]{{0,8}}?{{tail+:Honor}}(?:称号|荣誉)?(?:以来|之后|后)，{{head:Place|Zone|University|Enterprise|Platform}}", ("以来", "后")),
    # 支持某省建设某先行区; 将某地区建成某示范区
    Frame("made_into", "DESIGNATED_AS", rf"【支持|推动|鼓励|引导|赋予|将|把|推进】{{head+:Place|Zone|University|Enterprise|Platform}}(?:(?!支持|推动|鼓励|引导)[^。；：{SIGNS['Zone']}]){{0,30}}?(?:建设|创建|打造|建成|争创|列为|列入|升级)(?:成为?|为|全国)?(?!了?\d)[^，。；：、]{{0,10}}?{{tail+:Honor}}(?!政策|工作|部际|办公室)", ("支持", "推动", "鼓励", "引导", "赋予", "将", "把", "推进"), status="planned"),
    # 认定某公司为某中心; 授予某地某称号
    Frame("granted", "DESIGNATED_AS", r"【授予|认定|命名|确定|同意|批准|批复|表彰|公布|将|把】(?!为)…{head+:Place|Zone|University|Platform|Enterprise|Association|Alliance|Agency|Product|Program}(?:等[^，。；]{0,16})?(?:为|列为|认定为|建设|创建|列入|纳入|获评|升级为|以|获得|作为)?…{tail+:Honor}(?!政策|工作|部际|办公室)", ("授予", "认定", "命名", "确定", "同意", "批准", "批复", "表彰", "列", "纳入")),
    # 在某市、某市等7地设立某试验区
    Frame("set_up_in", "DESIGNATED_AS", rf"【在】{{head+:Place|Zone}}(?:等[^，。；{ANY}]{{0,8}})?(?:设立|批准设立|同意设立|布局建设|部署)(?:了|首批|一批)*{{tail:Honor}}(?!办公室|领导小组)", ("设立", "布局建设", "部署")),
    # 某市是国家自主创新示范区; 作为某基地
    Frame("is_titled", "DESIGNATED_AS", r"^{head+}(?:既|还|也|正|已经?)?【是|作为|系】(?!为|否)…{tail+:Honor}", ("是", "作为", "系")),
    # 甲基地、乙园区称号均为某高新区所获
    Frame("gained_by", "DESIGNATED_AS", r"{tail+:Honor}[^，。；]{0,4}，?(?:均|都|皆)?为{head}【所获|获得】", ("所获", "获得")),
    # 作为全省唯一的某试点县，某县……
    Frame("titled_first", "DESIGNATED_AS", r"(?:^\s*|(?<=[，。；“—]))【作为】[^，。；]{0,12}?{tail+:Honor}(?:之一|的[^，。；]{0,6})?，{head:Place|University|Zone|Platform|Enterprise}", ("作为",)),
    # 国家物流枢纽——某国际陆港; 全国文明村某村; 全国重点工程之一的某工程
    Frame("title_before", "DESIGNATED_AS", r"{tail:Honor}(?:称号)?【——|：|之一的|、】{head:Product|Zone|Platform|Enterprise|University}", ("——", "之一的")),
    Frame("title_beside", "DESIGNATED_AS", r"【】{tail:Honor}{head:Enterprise|Zone}", ()),
    # 某公司是国家重点龙头企业, where the clause begins otherwise
    Frame("is_one", "DESIGNATED_AS", r"(?<![与和、]){head:Enterprise|Platform|Zone|Product}【是|为】[^，。；]{0,6}?{tail+:Honor}", ("是", "为")),
    # 某省扎实推进国家生态文明试验区建设
    Frame("builds_title", "DESIGNATED_AS", r"^{head+:Place|Zone}(?:正|正在|将|要)?【(?:加快|扎实|深入|持续|全面|稳步|高标准|高质量)*(?:推进|推动|深化)】{tail:Honor}建设", ("推进", "推动", "深化")),
    # 获得某资质的7家单位甲、乙、丙
    Frame("who_gained", "DESIGNATED_AS", rf"【获得|获批|入选|获|具备|取得|通过】[^，。；{ANY}]{{0,8}}?{{tail:Honor}}[^，。；{ANY}]{{0,6}}的[^，。；{ANY}]{{0,10}}(?:单位|企业|机构|高校|园区|城市)(?:有|为|是|：|包括)?{{head+}}", ("获", "入选", "具备", "取得", "通过")),
    # 享有甲之乡、乙之乡等美誉
    Frame("enjoys", "DESIGNATED_AS", rf"^{{head+:{HOLDER}}}~【享有|素有|赢得|拥有(?![^，。；]{{0,30}}\d+余?多?[家个所项名])|被誉为|喜提|捧回|建成|成功创建|创成|成功申报|成功入列】(?![^。；]{{0,40}}?{SIGNS['Honor']}\d+[家个所项])(?:了)?…{{tail+:Honor}}(?!保护|申报|的(?![美称盛赞声])|(?:的|之)?(?:称号?|美誉|美称)的{{:Place|Zone}})", ("享有", "素有", "赢得", "拥有", "被誉为", "喜提", "捧回", "建成", "创建", "创成", "申报", "入列")),
    # 首批名单公示，甲集群、乙集群榜上有名; 甲、乙名列其中
    Frame("are_on_it", "DESIGNATED_AS", rf"{{tail:Honor}}[^。；{ANY}]{{0,12}}，(?:其中，?)?(?:{{:Place|Zone}}的?(?:企业|单位|园区|高校))?{{head+:{HOLDS}}}(?:等[^，。；]{{0,14}})?[^，。；{ANY}]{{0,6}}【榜上有名|入选|上榜|名列其中|在列|入围|位列其中|位居其中|成功入选|获批|拟入选|入列】(?!(?:高校|企业|单位|项目)?\d+[所家]|[^，。；]{{0,16}}{SIGNS['Honor']})", ("榜", "入选", "其中", "在列", "入围", "获批", "入列")),
    # 某奖授予某公司
    Frame("given_to", "DESIGNATED_AS", r"{tail:Honor}(?:称号|荣誉|证书)?【授予|颁给|颁发给|花落】…{head+}(?=[，。；、！”]|等|$)", ("授予", "颁", "花落")),
    # 公布示范名单，甲、乙榜上有名
    Frame("on_the_list", "DESIGNATED_AS", rf"{{tail:Honor}}[^。；{ANY}]{{0,20}}，[^。；，{ANY}]{{0,14}}{{head+:{HOLDS}}}(?:等[^，。；]{{0,14}})?【榜上有名|入选|上榜|名列其中|在列|入围|位列其中|位居其中|成功入选|获批】(?!(?:高校|企业|单位|项目)?\d+[所家]|[^，。；]{{0,16}}{SIGNS['Honor']})", ("榜", "入选", "其中", "在列", "入围", "获批")),
    # 某高新区在全国综合评价中排名第91位
    Frame("ranks_in", "DESIGNATED_AS", rf"^{{head:Place|Zone|University|Enterprise|Platform}}[^，。；{ANY}]{{0,6}}【在】{{tail:Honor}}(?:排名|榜单|名单|评价)?(?:中|里|上)?，?(?:排名|位列|位居|名列|排在|居|列|排)(?:全[国省球]|国家|第)?(?:第|前|\d)", ("在",)),
    # 百强创新集群中，上海位列第6
    Frame("ranked_in", "DESIGNATED_AS", rf"{{tail:Honor}}(?:榜单|排名|名单)?(?:中|里|上|，)，?{{head+}}【位列|排名|位居|列|居|排|入围|上榜】(?![^，。；]{{0,16}}{SIGNS['Honor']})", ("位列", "排名", "位居", "列", "居", "排", "上榜")),
)  # fmt: skip


RANK = re.compile(
    rf"[{SIGNS['Place']}{SIGNS['University']}{SIGNS['Enterprise']}{SIGNS['Zone']}](?:[—、和][{SIGNS['Place']}{SIGNS['University']}{SIGNS['Enterprise']}{SIGNS['Zone']}])*(?:位列|排名|排在|位居|名列|列)(?:全[国球]|第)?[第\d]"
)


@Language.component("zhengtu_awards")
def awards(doc: Doc) -> Doc:
    told = (
        said
        for said in framed(doc, FRAMES)
        if said.head.type != "Person" and not (_tier_of_place(said) or _of_makers(said))
    )
    say(doc, (said for said in told if not (_of_another(doc, said) or _of_person(doc, said))))
    say(doc, _ranked(doc))
    say(doc, (said for said in winners(doc) if not _of_makers(said)))
    say(doc, counted(doc))
    say(doc, namely(doc))
    say(doc, rolls(doc))
    return say(doc, _in_pilot(doc))


def _tier_of_place(said: Statement) -> bool:
    """某市一部话剧获特等奖: a place has no tier of a prize."""
    return said.head.type == "Place" and bool(TIER.fullmatch(said.tail.name))


def _of_makers(said: Statement) -> bool:
    """某装备……，公司获评高新技术企业: a thing is no firm, workshop or place of work."""
    return said.head.type == "Product" and said.tail.name.endswith(MAKERS)


# Words of a place's own that gain something, and it by them: 盐城高新区生物医药产业集群入选……
ITS_OWN = re.compile(
    r"(?:经验|做法|案例|模式|改革|举措|产业|集群|工作|成果|项目|课程|专业|学科|作品|论文|成绩|优势|力量|试点|实践|创新|制度|机制|城市|整体|总体|全域|分别|[市省县区镇乡村州旗])$"
)
# What only tells when, how often and with whom: 于2024年成功, 连续三年, 凭借……
MEANWHILE = re.compile(
    r"[于在自从有]|地处|位于|\d|连续|此前|早在|[今去前]年|近[年日来]|日前|目前|当年|同年|第[一二三四五六七八九十]|首次|成功|先后|相继|已|也|还|又|均|都|并|再|更|曾|就|才|最终|正式|一举|顺利|双双|被|经|获|荣|入|共|累计|凭|因|以|作为|依托|通过|率先|成为|是|光荣|喜|蝉联|拟|将|始终|一直|能|不断|同时|同样|有望|力争"
)


def _of_another(doc: Doc, said: Statement) -> bool:
    """Whether it is not the place that gained it but what lies there or is a part of it: 青禾高新区两企业, 青禾湿地."""
    if said.rule not in ("gained", "gained_inside", "enjoys") or said.head.type not in ("Place", "Zone"):
        return False
    head = next((named for named in notes(doc).between(said.start, said.end) if named.thing == said.head), None)
    told = notes(doc).text[head.end : said.end] if head and head.start == said.start else ""
    verb = re.search(f"，|{GAINED}", told)
    words = told[: verb.start()] if verb else ""
    return bool(SOME.match(words)) or not (
        len(words) < 2
        or AMONG.match(words)
        or MEANWHILE.match(words)
        or begins_with_verb(words)
        or ITS_OWN.search(words)
    )


AMONG = re.compile(
    "等(?:\\d+|[一二两三四五六七八九十]+)余?个?(?:地方|城市|地区|市|县|区|地|省份|镇|村|县（市、区）)"
)  # 云州等6个地方
# A body in the course of somebody's life: 1955年进入某大学工作，曾任…，曾获…
LIFE = re.compile(
    "曾任|历任|现任|退休|毕业于|任教|从教|年生[，。]|出生|攻读|博士生导师|硕士生导师|博导|留校|调入|进入[^，。]{2,16}工作|学科带头人|学士|硕士学位|博士学位|主要从事|研究方向"
)


def _of_person(doc: Doc, said: Statement) -> bool:
    """Whether a prize is told in the course of a life, of the person and no body."""
    if said.head.type not in ("University", "Platform", "Enterprise", "Association"):
        return False
    text = notes(doc).text
    sign = max(
        text.rfind("\n", max(said.start - 60, 0), said.start), text.rfind("。", max(said.start - 60, 0), said.start)
    )
    return bool(LIFE.search(text, max(sign, said.start - 60), said.end))


# 青禾高新区两企业, 云州市5家单位: some that lie there
SOME = re.compile(
    r"的?(?:\d+|[一二两三四五六七八九十百]+|多|数)余?多?[家个所项款名]?"
    r"(?:企业|单位|公司|工厂|车间|机构|平台|产品|项目|作品|案例|学校|高校|医院|个人|集体|村|街道|社区|园区)"
)


MAKERS = (
    "企业",
    "单位",
    "巨人",
    "巨人”",
    "工厂",
    "车间",
    "中心",
    "冠军",
    "工作站",
    "园区",
    "百强",
    "500强",
    "集体",
    "个人",
    "人才",
)


def _in_pilot(doc: Doc) -> Iterator[Statement]:
    """入选首批“双创协同”试点名单: who has the status of a pilot takes part in the programme that the status names."""
    programmes = {named.thing for named in notes(doc).mentions if named.thing.type == "Program"}
    pilots = [said for said in notes(doc).statements if said.relation == "DESIGNATED_AS" and "试点" in said.tail.name]
    for said in pilots:
        for programme in sorted(programmes):
            if programme.name in said.tail.name and said.head.type != "Program":
                yield replace(said, relation="PARTICIPATED_IN", tail=programme, rule="in_pilot")


def _ranked(doc: Doc) -> Iterator[Statement]:
    """某百强榜中，上海位列第6，杭州排名13: each is on the list."""
    for part in naming(doc, "Honor"):
        line = part.line
        at = line.text.find(SIGNS["Honor"])
        listed = line.slots[at] if at >= 0 else None
        for found in RANK.finditer(line.text, at + 1) if listed else ():
            for slot in line.named(*found.span()):
                assert listed
                yield Statement(
                    slot.thing,
                    "DESIGNATED_AS",
                    listed.thing,
                    listed.start,
                    line.ends[found.end() - 1],
                    "ranked",
                    "done",
                )
