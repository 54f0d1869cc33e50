"""Programmes named by the verb that carries them out: 实施产业基础再造工程, 推行林长制, 开展甲、乙等改革试点.

What is said of each year, field and body (年度计划, 体制机制改革, 相关制度) is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from extract.names.schemes import listed
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
# 首创港澳工程师职称评价标准体系, 率先推行企业集成注册改革: what is done first is named by what it is
FIRST = Sought(
    f"(?:首创|率先(?:在[{HAN}]{{2,6}})?(?:探索|推出|推行|建立|构建|实施|启动|试行|实行|创新|开展))(?:了|实施|开展|推行|建立)?"
    rf"((?:“[^“”\n]{{2,15}}”|(?![和与、及的了并在])[{HAN}A-Za-z0-9（）]){{5,22}}?(?:体系|机制|模式|制度|改革|业务|政策))(?=[，。；、）\n]|和|与|及|等|$)"
)
# 先后开展跨境电子缴税业务、跨境资产转让业务
LINE_OF_BUSINESS = f"(?!首[单笔])(?:(?![和与、及的了等])[{HAN}（）]){{5,18}}业务"  # 普惠金融|业务 is a class
BUSINESS = Sought(
    "(?:先后|率先|创新|试点|首批|成功|获批|落地)(?:在[^，。；]{2,8})?(?:开展|推出|办理|开办|试行|实施|落地)(?:了)?(?:全[国省市]首[笔单个例])?"
    f"({LINE_OF_BUSINESS}(?:、{LINE_OF_BUSINESS}){{0,5}})(?=[，。；）\n]|和|与|及|等|$)"
)
# 实施小微企业融资担保降费奖补政策, 延续国家助学贷款免息政策: a policy by what it gives
GIVEN = Sought(
    "(?:实施|推出|落实|延续|执行|兑现|出台|实行|推行|享受)(?:好|了|并完善)?"
    f"((?:(?![和与、及的了等将对为])[{HAN}]){{5,16}}?(?:奖补|补贴|补助|免税|免签|减免|退税|降费|贴息|补偿|缓缴|返还|购新"
    f"|扩岗|免息|出入|通行|直补|准入|落户|征收|免征|过境|抵扣|激励)(?:[{HAN}]{{2}})?政策)(?=[，。；、）\n]|和|与|及|等|$)"
)
NO_GIFT = re.compile(
    "^(?:各|相关|有关|系列|一系列|国家|省|市|税收|财政)?(?:项|类)?(?:惠企|优惠|扶持|奖励|财政|税费|减税|退税|阶段性)|一揽子|多项|若干|一批|关于|组合式|配套"
)
# 1　百园增绿工程　新改建公园100个: a row of a table that begins with one
ROW = re.compile(
    r"(?:^|\n)(?:\d{1,2}|[一二三四五六七八九十]{1,2})[ 、.．]+"
    rf"((?:[{HAN}]|“[^“” \n]{{2,10}}”){{3,14}}?(?:工程|行动|计划))(?= +[^ \n])"
)
# 率先开展甲、乙、丙等改革试点
PILOTS = Sought(
    f"(?:实施|开展|推进|启动|探索)(?:了)?((?:(?:(?![的了和与及])[{HAN}A-Za-z+“”]){{3,14}}、){{1,8}}(?:(?![的了和与及])[{HAN}A-Za-z+“”]){{3,14}})"
    f"等(?:一系列|[0-9一二三四五六七八九十]+[个大项])?(?!方面|领域|保护|示范应用|应用)[{HAN}]{{0,6}}?(?:改革试点|创新试点|试点业务|试点)(?![的方地区单城])"
)
# 开展集群筑峰、创新强基、高端跃升等8个行动: a list that says what it is
ACTIONS = Sought(
    f"(?:实施|开展|推进)(?:了)?((?:(?:(?![的了和与及])[{HAN}A-Za-z+“”]){{3,12}}、){{1,8}}(?:(?![的了和与及])[{HAN}A-Za-z+“”]){{3,12}})"
    "等(?:一系列|[0-9一二三四五六七八九十]+[个大项])?(?:专项行动|行动|工程)(?![的方])"
)
# 旅游+产业+新农村模式
SUMMED = Sought(
    rf"(?:(?<![{HAN}])|(?<=打造|形成|构建|探索|推广|采取|采用|实行))(?!打造|形成|构建|探索|推广|采取|采用"
    rf"|实行)[{HAN}]{{2,6}}(?:\+[{HAN}]{{2,6}}){{1,4}}(?:模式|机制)"
)
# 实施产业基础再造工程、重大技术装备攻关工程: named behind the verb that carries it out
DONE = Sought(
    "(?:打响|(?:深入|全面|大力|扎实|持续|组织|推进|继续|推动|启动|加快)*实施(?!好?[^，。“]{0,3}(?:重大|一批))|启动|开启|展开|(?:深入"
    "|持续|继续|大力|全面)*开展|深入推进|全面推进|扎实推进|推行|深化|参与|纳入|承担|获批|打好|打赢|组织|部署|落实|推进|加快|紧扣|紧紧围绕|围绕|结合|依托|响应|对接|抢抓|聚焦|推动|助力|列入|入选|发起|推出|通过)(?:好|了)?"
)
NAMED = re.compile(
    rf"((?!“[^“”\n]{{2,15}}”[和与及、“])(?:“[^“”\n]{{2,15}}”|[{HAN}A-Za-z0-9+]){{2,26}}?(?:工程|行动计划|专项行动|行动|计划|攻坚战|保卫战|专项整治|集中整治)(?:\d\.0)?)"
    rf"(?=[，。；、：！？”）\n]|和|与|及|以来|等|的?(?:实施|部署|要求)|成效|为抓手|建设(?=[，。；])|$)"
)
GENERIC = re.compile(
    "^(?:与|推动|构建|形成)|^(?:深入|全面|大力|持续|扎实|积极|组织)(?:开展|实施|推进|推行|启动|落实)|等[一二三四五六七八九十]+项|^(?:国家|省|市)级.{2}计划$|重大|一批|有关|相关|系列|各项|各类|具体|^工程|项目|年度"
    "|^关键核心技术攻坚战|工作计划|实施计划|投资计划|生产计划|教学计划|培养计划$|招生计划"
    "|这|该|其|(?<![基根资成])本(?![科级土])|上述|下列|的|了|(?<!合)并(?![购网轨联])|(?<!行)为|将|在(?![线职地校])|对(?![口接标外台])|是|应(?![用急届])|不(?!动产)|国家战略|一致行动|统一行动|集体行动"
    "|系统工程|民生工程|实事工程|重点工程|骨干工程"
    "|标志性工程|配套工程|附属工程|水利工程|市政工程|建筑工程|土木工程|通信工程|安装工程|装修工程"
    "|(?:[路桥站楼]|隧道|机场)(?:工程)?$|共同行动|^共同|打好"
    "|打赢|^推进|^实施|^落实|^开展|^启动|^组织|大科学|装修|施工|非法|军事行动|集中整治行动$(?<=专项集中整治行动)"
)
# 居家和社区基本养老服务提升行动: behind 推进 and 落实 only what is said to make something better
BETTER = re.compile(
    "(?:提升|提质|提标|提档升级|升级|攻坚|倍增|培育|振兴|改造|整治|治理|保护|修复|惠民|富民|强基|焕新|更新|赋能|增效|扩能|扩面|创建|壮大|跃升|突破|再造|引育|培养|培训|保障|促进|巩固|优化|护航|清零|清理|排查|示范|推广|普及|安居|健康|暖心|关爱|护苗|春风|服务|帮扶|赶超|领航|登峰|攀登|筑基|强链|补链|延链|应用|发展|示范带动|招引|转型|协同|奖励|支持|资助|托举|资源共享|奋进|文化|传承|繁荣|消费|绿化|执法|检查|督查|打击|监督|监管|巡查|宣传|普法|节水|节能|降碳)"
    "(?:重大|重点|专项|三年|五年|两年|十年|系列|集中|百日)?(?:工程|行动计划|专项行动|行动|计划|攻坚战)(?:\\d\\.0)?$|专项整治$"
)
LOOSE_VERBS = (
    *("深化", "组织", "部署", "落实", "推进", "加快", "紧扣", "紧紧围绕", "围绕", "结合", "依托", "响应"),
    *("对接", "抢抓", "聚焦", "推动", "助力", "列入", "入选", "发起", "推出", "通过"),
)
# 生态环境损害责任终身追究制, 包干制, 首席专家负责制: a system by what it asks, with no 度 behind it
SYSTEM = re.compile(
    rf"(?:实行|推行|试行|探索|实施|推广|落实|建立|健全|完善|执行|首创|创新|采取|采用|得益于|和|、|“)(?:了)?(“[^“”\n]{{2,12}}”制|(?:(?![和与及])[{HAN}A-Za-z+]){{0,14}}?"
    "(?:执法责任|意识形态(?:工作)?责任|处理责任|终身责任|追究|包干|负责|承诺|审批|备案|淘汰|代办|导师|学徒|合伙人|专员|会商|准入|首问|办结|终身|赛马|揭榜|[河湖林田链路街湾滩山渠站楼片点巷警校组厂]长|院长|园长|巷长|段长|警长|包联|包保|约谈|督导|轮值|书院|学分|走班|聘任|票决|主任|主席|积分|项目承诺|许可承诺|备案承诺|公示|实名|通报|问责|联席|旬报|月报|合同|代表|招标|目录|清单|预约|会员|董事|监事|双签|倒查|挂牌)制(?:改革)?)"
    "(?=[，。；、！）”\n]|和|与|及|等|$)"
)
NO_SYSTEM = re.compile(
    "实行|推行|试行|^(?:领导|校长|院长|园长|法人|主任|厂长|董事长|审批|备案|分工)|责任和|[的了在将等]|、|，|^终身制"
)
# 深化医药卫生体制改革, 推广增值税一般纳税人资格试点, 实行最严格的水资源管理制度
CHANGED = re.compile(
    "(?:深化|推进|推动|支持|实施|开展|推行|探索|启动|统筹|推出|落实|加快|稳妥有序|巩固)(?:了|好|完善)?"
    rf"((?:“[^“”\n]{{2,15}}”|[{HAN}A-Za-z0-9]){{3,16}}?改革)"
    "(?!创新|开放|委|发展|试验|方案|举措|部门|任务|攻坚|红利|办|领导|先行|需求|要求"
    f"|[{HAN}]{{0,2}}试点|和|与|及|、|精神|政策措施|思路)"
)
TRIED = re.compile(
    "(?:推广|开展|实施|启动|(?<!国家)组织|进行|扩大|推进|推动|参与|做好|入选|获批|纳入)(?:了|好|实施|教育部)?"
    rf"((?:“[^“”\n]{{2,15}}”|[{HAN}A-Za-z0-9]){{4,20}}?试点)(?=[，。；、！）\n]|工作(?!小组)|政策|范围|任务|等|以来|和|的?通知|的若干)"
)
RULED = re.compile(
    rf"(?:实行|推行|试行|探索实施|实施|推广)(?:了)?((?:“[^“”\n]{{2,15}}”"
    rf"|[{HAN}A-Za-z0-9]){{4,16}}?(?:制度|负责制|责任制|承诺制|特派员制|(?<!发展)战略|(?<!发展)(?<!新)(?<!营)模式))"
    "(?=[，。；、！）\n]|和|与|及|等|是)"
)
# 建立政务新媒体分级备案制度: long enough to be one of its own
LASTING = re.compile(
    "(?:建立健全|建立|健全|完善|执行|优化|构建|首创|创新|推出|探索(?!拓展|优化|建立|建设|实行|实施|推行|试行|健全|完善|构建|制定|形成|推[动进广]|开展|深化))(?:了|好)?"
    f"((?:“[^“”\\n]{{2,15}}”|(?![和与、及])[{HAN}A-Za-z0-9]){{6,16}}?(?<!联席会议)制度)(?=[，。；！）\\n]|的?(?:建设|作用|实施)|$)"
)
# 职业教育改革, 疾控体系改革: a field that is being reformed; 数字化改革, 要素市场化配置改革: a reform with a name
FIELD = re.compile(
    "(?:体系|体制|机制|队伍建设|培养|教育|机构|结构性|一体化?|协会|企业|金融|课程|教学|科技|农村|投资端|融资端)改革$"
)
ANSWERED = re.compile(
    "(?:建立健全|建立|健全|完善|落实|压实)(?:了|好)?"
    f"((?:(?![和与、及])[{HAN}]){{4,14}}?责任制)(?=[，。；！）\\n]|的?(?:建设|作用|实施)|$)"
)
# 建立企业专员服务机制, 健全防止返贫致贫监测帮扶机制: what a mechanism does for whom makes a name of it
SERVING = re.compile(
    "(?:建立健全|建立|健全|完善|构建|落实|形成|探索|创新|推行|实行|实施)(?:了|起)?"
    f"((?:(?![的了和与、])[{HAN}“”]){{4,16}}?(?:服务|补偿|返贫致贫|对接|引才|引育|帮扶|代办|受理|分担|审核|联审|会商|招引|容缺|转介|直达)机制)(?=[，。；、）\n])"
)
NO_SERVING = re.compile("^(?:多|新型?|各|长效|建立|搭建|构建|风险|工作|政府|社会|企业服务)|相关|有关|一批|联席")
# 服务青禾强市战略, 实施新时代人才强校第一发展战略
AIMED = re.compile(
    "(?:实施|服务|落实|贯彻)(?:好|了)?((?!落实|贯彻|实施|国家|企业|公司|重大|重要|发展|差异|品牌)(?:“[^“”\n]{2,15}”|[\u4e00-\u9fffA-Za-z0-9]){4,14}?(?<!重大发展)战略)(?=[，。；、！）\n]|和|与|及|上|等|的|是|$)"
)
# 《方案》提出，会展领域知识产权保护专项行动: what a list of them has
SPECIAL = Sought(
    "(?:^|(?<=[，、。：；“\n]))((?!在|为|对|以|从|通过|按照|根据|每年|组织|开展|实施|推进)(?:(?!部署|开展|组织|实施|推进|提出|启动)[\u4e00-\u9fff]){4,20}专项行动)(?=[，、。；”]|和|与|等)"
)
# 以青禾产业提质行动为抓手
HELD = Sought(
    f"(?:^|[，。；、：\\n]|[{HAN}])以([{HAN}“”]{{6,22}}?(?:专项行动|行动|工程|计划|改革))为(?:抓手|牵引|契机|载体|依托|引领|突破口|总抓手)"
)
VAGUE = re.compile(
    "^(?:构建|形成|打造|与|推动|促进|拓展|优化)|\\d[余多]?项|等[一二三四五六七八九十]+项|重点领域|关键|一批|各项|各地|各类|^全面|^综合|综合改革|系列|相关|有关|重大|体制机制改革"
    "|^管理体制改革|^制度改革|配套|内部|自身|这|该|其|(?<![基根资成])本(?![科级土])|上述"
    "|(?<!最严格)的|了|(?<!合)并(?![购网轨联])|(?<!行)为|将|在(?![线职地校])|对(?![口接标外台])|是|应(?![用急届])|不(?!动产)|[，、]|教育教学|改革改革|^改革|^试点|先行|^政策|推动|推进"
    "|开展|实施|各方面|多项|若干|[一两二三多几]项|以|把|由|新一轮|方式$"
    "|^工作制度|内控|领导|社会主义市场|进一步|积极|加强|健全|完善|深化|科研人员|财务|会计|档案|改革和"
    "|^取消|领域改革|考核制度|(?:商业|盈利|管理|生产|经营|种植|养殖|消费|教学|运营|服务|合作|治理|工作|培养|建设|办学|思维|技术|营销|运行|产业|育人)模式$|^[^“]{0,3}制度$"
)
PREFIXED = re.compile(
    "^(?:高新区|园区|企业|高校|全[省市国校]|各地|党中央|国务院|[省市区县]委|[省市区县]政府|学校|[我本][校省市区县]|、)+(?=“)|^新一轮(?=[\u4e00-\u9fff]{5})"
)


def undertaken(text: str) -> Iterator[str]:
    """Every programme that a text says is carried out, without marks around it."""
    for name in chain(_carried_out(text), _changed(text), _systems(text), _items(text)):
        if "”“" not in name:  # “揭榜挂帅”“赛马”制度: two
            yield PREFIXED.sub("", name)
    yield from (match.group() for match in SUMMED.finditer(text))


def _items(text: str) -> Iterator[str]:
    """Those of a list that says behind itself what they are: 甲、乙等改革试点."""
    for match in (one for pattern in (ACTIONS, PILOTS, BUSINESS) for one in pattern.finditer(text)):
        yield from (item for item in match[1].split("、") if item.count("“") == item.count("”"))


def _changed(text: str) -> Iterator[str]:
    """Reforms, pilots and systems behind the verb that carries them out."""
    yield from (match[1] for match in SERVING.finditer(text) if not NO_SERVING.search(match[1]))
    for pattern in (CHANGED, TRIED, RULED, LASTING, ANSWERED, AIMED):
        at = 0
        while match := pattern.search(text, at):
            said = WITHIN_MARKS.sub("“”", match[1])
            named = len(match[1]) > 5 and not VAGUE.search(said) and not FIELD.search(match[1])
            if named:
                yield match[1]
            at = match.end() if named else match.start(1)
    yield from (match[1] for one in (SPECIAL, HELD, ROW) for match in one.finditer(text) if not VAGUE.search(match[1]))
    yield from (match[1] for match in FIRST.finditer(text) if not VAGUE.search(WITHIN_MARKS.sub("“”", match[1])))
    given = (match[1] for match in GIVEN.finditer(text) if not NO_GIFT.search(match[1]))
    yield from (name for name in given if name.removesuffix("政策") not in listed())


def _systems(text: str) -> Iterator[str]:
    """推行林长制、首席专家负责制: each item of a list by itself."""
    at = 0
    while match := SYSTEM.search(text, at):
        named = len(match[1]) > 2 and not NO_SYSTEM.search(match[1])
        if named:
            yield match[1]
        at = match.end() if named else match.start(1)


WITHIN_MARKS = re.compile("“[^“”]*”")  # “一链一批”融资促进行动: what is quoted is no word of the sentence
# 部署各地扎实推进城镇小区改造计划: what is deployed is another's deed
INNER = re.compile("^[^“”]*(?<!主)(?:推进|开展|实施|启动|推动)(?=(?![“”])[^“”]{6})")
BESIDE = ("、", "和", "与", "及")  # what stands between two that one verb carries out


def _carried_out(text: str) -> Iterator[str]:
    for verb in DONE.finditer(text):
        at = verb.end()
        loose = verb.group().startswith(LOOSE_VERBS)
        while match := NAMED.match(text, at):
            said = WITHIN_MARKS.sub("“”", match[1])
            least = 5 if at == verb.end() else 3  # 实施甲乙提升工程、节水行动
            if not least < len(match[1]) < 28 or GENERIC.search(said) or loose and not BETTER.search(match[1]):
                break
            name = INNER.sub("", match[1])
            if match[1].endswith("建设工程") and "实施" not in verb.group():
                break  # 推进青禾大桥建设工程: a building site; 实施文明乡风建设工程: a programme
            yield name
            if text[match.end() : match.end() + 1] not in BESIDE:
                break
            at = match.end() + 1
