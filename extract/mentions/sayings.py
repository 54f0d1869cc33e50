"""Programmes that stand between quotation marks: “三个一”工作机制, “双高协同”（以下简称）, “一园一案”.

A bare quotation is no programme: a slogan (“五个要发展”) has no word behind it that says what it is, and no verb in
front of it that carries it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.names.schemes import listed
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
QUOTED = r"“([^“”。；！？《》\n]{2,24})”"
KIND = (
    "模式|机制|行动计划|专项行动|行动|计划|工程|改革|工作法|体系|制度|责任制|负责制|方式|战略|专项|式服务|试点"
    "|(?:志愿服务|公益|社会实践|助学|支教|帮扶|普法|惠民|关爱|扶贫)项目"
)
# “五个一”融合发展体系 · “大师+团队”的高端人才队伍建设模式 · “产、学、研、用”结合新模式
SCHEME = re.compile(
    rf"{QUOTED}((?:的?[{HAN}]{{0,10}}?)(?:{KIND}|监管|联动|轮作)(?:试点|工作体系)?)"
    "(?!大学|师|院|布局|部署|构想|思想|目标|定位|方针|共识|要求|咨询|方案|规划|研究|技术|中心|资金|贷|科技|合作"
    "|的?控制|实验|化|项目|书|支撑|支点|地位|意义|价值|高度|需[要求]|任务|机遇|原则|理念|伙伴|通道|资源|腹地|纵深|储备|力量|选择)"
)
# “企业+合作社+基地”订单种植模式: what is joined is no base
SUM = re.compile(rf"[{HAN}]{{2,8}}(?:\+[{HAN}]{{2,8}}){{1,5}}")
# “研发在外，制造在内”的模式: the mode is only said to be one
LOOSE = re.compile("的(?:新?(?:模式|方式|方法|机制)|[工合协][作同]方式|工作模式|发展模式|办法)")
NOT_BETWEEN = re.compile(
    "^国家战略|^(?:目前|水下)|首批|中的|里的|背景下|[，。、在是和与为了将把对等及或有]|推动|推进|实施|建立|完善|探索|形成|提出|根据|构建"
    "|采用|通过|规划|提供|支持|开展|进行|签订|签署|高校|创新$|实际行动"
)
# “一票办理、即到即入”模式, “双随机，一公开”方式: a saying that is carried out is a name without what calls it a way
SAYING = re.compile("[，、]")
WAY = ("模式", "方式", "制度", "机制")
# the plan's period, a title, an honour, a state doctrine: “十四五”规划, “四个全面”战略布局
NOT_QUOTED = re.compile(
    "^[^+、]{2,5}(?<![模方])[式性型化]$|[一两二三][核轴带区][一二三四五六七八九两多]|^[一二三四五六七八九十]{2,3}五$|》|(?:称号|报告"
    "|规划|意见|办法|通知|大会|论坛"
    "|公司|中心|基地|联盟|项目)$|^[^\u4e00-\u9fff+]{1,3}$"
    "|三海一核|一套班子|一刀切|运动式|绿色通道|卡脖子|[四两三]个(?:最严|区分|务必|确立|结合)|走出去|引进来|快车道|孤岛|两张皮|最后一公里"
    "|一国两制|[两四]个(?:全面|意识|自信|维护|面向)|五位一体|需求$|清单$|图谱$"
    "|三个代表|—.*—|、.*、[^、]*协同$|^一站$|^一对一$|^一[事人企校].*一[议策]|政策$|^ "
)
# what is carried out and no programme all the same: doctrines, sayings, wars of words, meetings
NO_START = re.compile(
    "\\d+条$|[四两三十]个(?:最严|区分|务必|确立|结合|意识|自信|维护|面向|全面|相统一|回归)|走出去|引进来|卡脖子|一套班子|十[一二三四五六]五|五位一体"
    "|[。？！…—]|^[^\u4e00-\u9fff]{1,3}$|三农|小巨人|专精特新|三个代表|生态圈|最后一公里|快车道|加速度|挖矿|面对面$|[他她我你它]"
    "|(?:规划|意见|办法|通知|大会|论坛|大赛|比赛|公司|中心|基地|协会|联盟|学会|工作室|平台|系统|小程序|频道|专栏|图书馆|剧场|书店|贷|险|保|方案|报告|名单|清单|称号|讲座|研究|研讨会|培训|报告会|座谈会|博览会|艺术节|文化节|晚会)$"
)
# “4+2”帮扶体系, “五个一”培育体系: a system is a name where its parts are counted; others are only praised
FIGURED = re.compile(r"\d\+|\+\d|[一二三四五六七八九十百两]个|[三四五六七八九]位一体|一带一路")
# “双导师制”, “十项行动”: what is quoted says itself what it is
SELF = re.compile(
    r"“(?:(?:深入|全面|大力|持续|加快|推动|推进)?(?:实施|开展|推进|启动|建立健全|建立|健全|完善|深化|落实))?([^“”‘’，。；！？《》\n]{2,18}(?:计划|行动|工程|机制|模式|[师任责]制|改革试点|工作法|战略))”"
)
# “透明海洋”“海底发现”“蓝色药库”等大科学计划: a list of quotations that says what they are.
GROUP = re.compile(
    rf"((?:“[^“”，。；\n]{{2,14}}”[、和]?){{1,8}})等[{HAN}]{{0,8}}?(?:计划|工程|行动|专项|模式|机制|制度|政策|举措|改革)"
)
# “店小二”式服务, ‘保姆式’服务
SERVED = Sought(rf"[“‘](?!一站)[{HAN}]{{2,6}}[”’]式(?:全[{HAN}]{{2,5}})?服务(?![业商员])")
SERVES = Sought(rf"[“‘]((?!一站)[{HAN}]{{2,6}}式(?:全[{HAN}]{{2,5}})?服务)[”’]")
# 实行“先入区、后检测”
ROUTE = r"“([^“”。；！？《》\n]{4,13})”"
RUN = Sought(
    rf"以{ROUTE}为(?:实施)?(?:路径|模式|机制|方式)|(?:实行|推行|采用|采取|首创|执行|试行)(?:了"
    rf"|的)?{ROUTE}(?!的?[{HAN}]{{0,10}}(?:{KIND})|的?[{HAN}]{{0,4}}(?:政策|原则|理念|思路|态度|立场))"
    rf"|(?:按照|落实)“([一两三四五六七八九十]个[{HAN}]{{2}})”(?!意识|自信|重大)"
)
# 推行“一表通办”, 推出“企微课堂”“园区夜校”: what is carried out, with nothing behind it that it belongs to
STARTED = re.compile(
    "(?:推行|推进|实施|启动|开展|深化|探索|实行|试点|推出|采取|采用|开通|首创|试行|响应|铺开|创新)(?:了|的|好|以)?"
    rf"((?:“[^“”‘’。；！？《》\n]{{3,16}}”[、和与及]?){{1,6}})(?=[，。；、！）\n\d]|等|的?[{HAN}]{{0,2}}(?:方式|模式|机制|形式|做法|办法|经验|成效|优惠|措施|举措|群众工作))"
)
# “一企一策”, “一园一案”: one for each; “企业+基地+农户”: what is joined
EACH = re.compile(
    f"“(一(?![核带轴廊心老点朝言举砖草针生字花唱张静五步茶笔桌刀枝招国])[{HAN}]{{1,4}}一(?:[策案品档码色法特方业岗图册训]|产业|品牌|特色|主业|方案|清单|学位|支部|阵地|专班|专员|法官|医生|民警|律师|顾问))”"
    f"|“([{HAN}]{{2,8}}(?:\\+[{HAN}]{{2,8}}){{2,5}})”"
)
# 设立“企业专员”, 选派“链上顾问”: a post that is a scheme
AGENTS = Sought(
    "(?:设立|选派|派驻|派出|派到|配备|聘请|聘为|聘任|组成|组建|选聘|担任|推行|任命|建立|挂职|推出|选拔|派去|遴选|选任)[^，。；：“”\n]{0,16}"
    f"“((?:(?!第一|专职|优秀|金牌)[{HAN}A-Z]){{2,6}}(?:专员|顾问|导师|管家|联络员|特派员|指导员|副总|代办员|首席服务官|服务官|合伙人|网格员|参谋|调解员|宣讲员|体验官|观察员|推荐官|科学家|工程师|教授|经纪人))”(?!团队的|号)"
)
# 发放“算力券”, 长三角科技创新券 is on the list
VOUCHER = Sought(
    f"“([{HAN}A-Z]{{2,8}}(?<!消费)(?<!优惠)(?<!电影)(?<!购物)(?<!代金)(?<!现金)(?<!旅游)(?<!餐饮)(?<!债)(?<!证)(?<!入场)券)”"
)
# 实施“关爱英烈后代”项目; 打造“上门办”服务品牌
PROJECT = re.compile(
    f"(?:实施|启动|推出|开展|发起|设立|依托|参与|借助|承担|入选)(?:了|的)?“([^“”，。；、\\n]{{3,14}})”(?:公益)?项目(?![{HAN}]{{0,4}}(?:签约|建设|投资|开工|奠基))"
)
BRAND = re.compile(
    f"(?:打造|擦亮|创建|叫响|培育|形成|推出|创树|塑造|打响)(?:了|出)?((?:(?![的了和与及、])[{HAN}]){{0,4}}“[^“”，。；、\\n]{{2,12}}”(?:的)?(?:党建|服务|工作|治理|育人|志愿服务|调解|普法|帮扶|政务服务|党建服务|便民服务|宣讲|特色党建|基层治理|社会治理)品牌)"
)
# “领学+研讨”, “研发+转化”: two that are joined
JOINED = Sought(
    f"[“‘]((?!互联网|线[上下]|人工智能|智能|数据|大数据|技术|图解|生态\\+|中国\\+|[{HAN}]{{2,4}}股\\+|\\d)[{HAN}]{{2,8}}\\+(?!线[上下])[{HAN}]{{2,8}})[”’]"
    f"(?!(?:[、和]?“[^“”]*”)*[{HAN}]{{0,8}}?(?:平台|服务|线路|路线|主营|销售|组合|外长|机制|会议|活动|课程|专业|课堂|贷|专项|计划|工程|技术|产品|工作法|行动|的考试|农村劳动力))"
)
# “谁主管、谁负责”, “谁检查、谁录入、谁公开”: whose duty what is
WHOSE_DUTY = Sought(f"“(谁[{HAN}]{{2,4}}[、，]?谁[{HAN}]{{2,3}}(?:[、，]谁[{HAN}]{{2,4}}){{0,2}})”")
# 实施“科技副总”“产业教授”选派计划, 开展“百企入校”“千师下乡”活动: each of those quoted side by side is one
SEVERAL = re.compile(
    f"(?:实施|开展|启动|组织|推进|推行|深化|推广|探索|打造|办好|举办)(?:了|好)?((?:“[^“”‘’。；！？《》\\n]{{3,16}}”[、和与及]?){{2,8}})"
    f"(?:(?![的了和与及])[{HAN}]){{0,6}}(?:计划|行动|工程|活动|专项|试点|模式|机制|制度|改革|项目)(?=[，。；、！）\\n]|等|$)"
)
# 把今年定为“项目攻坚年”
YEAR = Sought("(?:定为|确定为|确立为|明确为|今年是|今年作为|开展|组织开展|部署开展)“([^“”，。\n]{3,16}年)”")
# 推进“三单制”联合审批: what is quoted and what it is the way of
WHOLE = re.compile(
    "(?:推行|实施|启动|开展|深化|探索|实行|推出|推进|实现|拓展|优化|加强)(?:了|好)?"
    rf"(“[^“”‘’。；！？《》\\n]{{2,14}}”(?!建设|活动)(?:(?![与和及的])[{HAN}]){{0,6}}?(?:联合培养|办学|受理|检查|维修|养殖|轮作|管理|审批|监管|执法"
    "|培养|教育|审图|登记|调解|办理|服务|通办|治理|巡查|招生|报关|通关|查验|合作|联动))(?=[，。；、！）\\n]|业务|$)"
)
# 园区以“四个一”全面推进
BY = Sought(
    "(?:[省市县区州旗]|坚持|创新|持续|积极)以“([^“”‘’。；！？《》\n]{3,14})”(?=(?:全面|精准|持续|助力)?(?:提升|推进|推动|助推|赋能|破解|激活|撬动|为(?:抓手|牵引|载体|特色)))"
)
BUILT = re.compile(
    rf"“(?!核心|两翼|新两翼|一带一路)[{HAN}+]{{3,6}}”建设(?=[，。；、！？）\n]|和|与|及|成效|成果|提供|工作|$)"
)
CALLED = Sought(rf"(?:以下简称|下称|简称|俗称|称为){QUOTED}")


def quotations(text: str) -> Iterator[str]:
    """What is quoted in a text and is a programme, between inner marks as well."""
    yield from _quoted(text)
    yield from _inside(text)
    yield from (match.group() for match in SERVED.finditer(text))
    yield from (match[1] for match in SERVES.finditer(text))


def _quoted(text: str) -> Iterator[str]:
    """“淮河”模式 whole; only what is quoted, where it stands by itself as well, or is only said to be a way."""
    called = {match[1] for match in CALLED.finditer(text)}
    for match in SCHEME.finditer(text):
        inner, kind = match[1], match[2]
        if (
            NOT_QUOTED.search(inner)
            and not SUM.fullmatch(inner)
            and not _aimed(inner, kind)
            or SELF.fullmatch(f"“{inner}”")
        ):
            continue
        if kind.endswith("体系") and not (FIGURED.search(inner) or inner in listed()):
            continue
        if (
            kind.startswith("等")
            and kind.endswith("方式")
            and not (FIGURED.search(inner) or SAYING.search(inner) or inner in listed())
        ):
            continue  # 通过“云直播”“线上课”等方式: no more than means
        if kind in ("战略", "试点") and inner in listed() and f"“{inner}”{kind}" not in listed():
            yield inner
            continue
        side_by_side = text[match.start() - 1 : match.start()] == "”"
        if inner in called or side_by_side or _loose(inner, kind) or _is_name(inner, kind) or _alone(text, inner, kind):
            yield inner
        elif not NOT_BETWEEN.search(kind):
            yield match.group()
    for match in GROUP.finditer(text):
        inside = [inner for inner in re.findall("“([^“”]+)”", match[1]) if not NOT_QUOTED.search(inner)]
        yield from (inner for inner in inside if len(inner) > 3 or inner in listed())
    built = (m.group() for m in BUILT.finditer(text) if not NOT_QUOTED.search(m.group()[1:-3]))
    yield from (form[1:-3] if form.endswith(SAID) else form for form in built)
    for match in (one for pattern in (STARTED, SEVERAL) for one in pattern.finditer(text)):
        yield from (inner for inner in re.findall("“([^“”]+)”", match[1]) if not NO_START.search(inner))
    for match in (one for pattern in SAYINGS for one in pattern.finditer(text)):
        if not NO_START.search(match[match.lastindex or 0]):
            yield match[match.lastindex or 0]
    for pattern in (SELF, RUN):
        found = (m[m.lastindex or 0] for m in pattern.finditer(text))
        yield from (inner for inner in found if not NO_SELF.search(inner) and len(inner) > 3)


SAID = ("工程”建设", "行动”建设", "计划”建设")  # “四大工程”建设: what is quoted says itself what it is


# “先用后转”试点, “一件事一次办”改革: what is quoted is the name, and the word behind says only what it is;
# but “青禾”模式, “1+8+N”体系, “云雀”计划, “一链一批”融资促进行动: too little, or words of the name; a sum is a mode
CALLS = re.compile("(?:.{0,3}(?:模式|机制|制度)|试点|改革|行动|项目)$")
NAME = re.compile(f"(?!.*\\+)(?=(?:[^{HAN}]*[{HAN}]){{4}})")


def _is_name(inner: str, kind: str) -> bool:
    """Whether what is quoted is a name without the word behind it."""
    return bool(CALLS.match(kind) and NAME.match(inner))


def _aimed(inner: str, kind: str) -> bool:
    """Whether a layout is carried out as a strategy: 实施“一带两城”战略."""
    return kind == "战略" and len(inner) == 4 and inner not in listed()


SAYINGS = (EACH, JOINED, YEAR, BY, WHOLE, WHOSE_DUTY, AGENTS, PROJECT, BRAND, VOUCHER)
# 头号工程, 新年模式, 性能形成机制, …三年行动计划 (a paper): quoted, and no scheme of that name
NO_SELF = re.compile(
    f"{NOT_QUOTED.pattern}|是最|就是|头号|一号工程|年模式$|形成|作用机制|三年行动计划$|五年行动计划$|障模式$"
)


def _loose(inner: str, kind: str) -> bool:
    """Whether what stands behind the marks only says that it is a way."""
    way = kind in ("方式", "新方式") or len(kind) < 4 and kind.endswith(WAY) and SAYING.search(inner)
    return kind.startswith("的") or bool(way) or bool(LOOSE.fullmatch(kind))


def _inside(text: str) -> Iterator[str]:
    """What stands between the inner marks of a speech: “我们推行‘一表通办’”."""
    if "‘" in text:
        told = text.translate(OUTER)
        yield from (form for form in _quoted(told) if "“" not in form)


OUTER = str.maketrans("“”‘’", "\x00\x01“”")


def _alone(text: str, inner: str, kind: str) -> bool:
    """Whether the quoted name stands elsewhere without this ending: “双高协同”试点."""
    return len(inner) > 2 and len(re.findall(rf"“{re.escape(inner)}”(?!{re.escape(kind)})", text)) > 1
