"""Honours: titles, designations, prizes and lists, behind the verb that confers them or by their own grammar.

获批国家级绿色工业园区 · 入选“2025年国家高新区十大新闻” · 获得优胜奖 · 江苏省知识产权建设示范园区 · 国家自主创新示范区.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.mentions.designations import chosen, counted, titled, with_list
from extract.mentions.forms import spans
from extract.mentions.granted import GIVEN, apart, certified, granted
from extract.mentions.lead import levelled, owned
from extract.names.scan import Scan, scan
from extract.notes import Candidate, notes
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
PLACES = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海"
    "|内蒙古|广西|西藏|宁夏|新疆|全国|全省|全市|全区"
)
SCHOLARSHIPS = re.compile("^(?:国家级|学生|研究生|本科生|优秀|专项|新生|综合|创新)?奖助?学金$")
NAME = rf"[{HAN}A-Za-z0-9“”·（）\-—+]"
# Verbs that confer nothing but a title: what follows is one, whatever its level.
GRANT = (
    "获批|获评(?!委)|荣获|荣膺|斩获|摘得|捧得|入选|入围|上榜|跻身|获得|获认定为?|获(?![取奖悉救益利胜])|被评为|评为|(?:评选出|评出)(?![特一二三]等奖)"
    "|被授予|授予|获授|被认定为|认定为|被列为|列为"
    "|被列入|列入|新列入|纳入|被命名为|命名为|被确定为|确定为|被选为|争当|被推荐为|认定|推荐进入"
)
PLAIN = ("进入", "作为", "创成", "成功创建", "创建", "争创", "建设", "成为", "一并成为", "打造")
CONFER = Sought(
    rf"(?:{GRANT}|{'|'.join(PLAIN)})(?:了|为|成(?![长果都人就套熟绩功员品渝]))?(?:{GIVEN})?"
    "(?:(?:全[国省市]|国内|我[国省市])?首批(?!次)|(?:教育部|工信部|省级)首批|第[一二三四五六七八九十]+批|全国首个|全省首个|全国唯一的?|国内首个|首个"
    "|全[省市国]唯一的?)?(?=[^，。；、：])"
)
# 获评A、B和C: the further ones of the list
FURTHER = re.compile("(?:、|和|及|以及|与|，(?:还)?(?:获批|入选|获评))(?=[^，。；：])")
ENDED = (
    "示范区|示范园区|示范基地|示范城市|示范县（市）|示范县|示范市|示范企业|示范工厂|示范项目|示范平台"
    "|示范点|示范单位|示范社区|示范村|先行区|先行示范区|试验区|先导区|试验基地"
    "|培训基地|教育基地|实训基地|传承基地|科普基地|培养基地|研学基地|特色产业基地|产业化基地"
    "|产业示范基地（[^（）]{2,12}）|出口基地|创新基地|双创基地|百强县|百强区|百强市|百强企业|百强"
    "|十强|五百强|500强|[1-9]00强"
    "|百佳|十佳|十大新闻|十大进展|十大[\u4e00-\u9fff]{2,8}"
    "|文明城市|卫生城市|园林城市|森林城市|创新型城市|创新型县（市）建设名单|创新型县（市）|创新型县"
    "|绿色工厂|绿色园区|绿色工业园区|智能工厂|灯塔工厂|单项冠军企业|单项冠军"
    "|小巨人企业|“小巨人”企业|“专精特新”中小企业|专精特新中小企业|高新技术企业|科技型中小企业"
    "|瞪羚企业|独角兽企业|美丽海湾"
    "|国家企业技术中心|国家级企业技术中心|企业技术中心|企业技术（研发）中心|博士后科研工作站"
    "|院士工作站|概念验证中心|国家技术创新示范企业|知识产权优势企业|知识产权示范企业"
    "|驰名商标|新型研发机构|重点单位|重点学科|试点单位|试点城市|试点县|试点市|试点区|试点院（系）"
    "|试点高校|试点”?试点|“[^“”]{2,12}”试点|改革试点|试点|工作重点县"
    "|先进制造业集群|先进制造业集群名单|产业集群名单"
    "|特等奖|一、二等奖|一等奖|二等奖|三等奖|金奖|银奖|铜奖|优胜奖|优秀奖|先锋奖|组织奖|作品奖|贡献奖"
    "|特别奖|提名奖|人气奖|单项奖|风采奖|新人奖|表演奖|入围奖|鼓励奖|纪念奖|荣誉奖|专项奖|风尚奖|推广奖|传播奖|设计奖|剧本奖|故事片奖|语片奖|男演员奖|女演员奖|导演奖|摄影奖|美术奖|音乐奖|进步奖|创新奖|发明奖|成就奖|成果奖|科学技术奖|大奖|奖章|红旗手|优秀指导教师"
    "|优秀(?:共产)?党员|优秀党务工作者|优秀共?青?团员|优秀共?青?团干部|优秀(?:毕业)?(?:研究生|毕业生)(?:干部|标兵)?|优秀学生(?:干部)?(?!项目|团队|代表)|优秀(?:青年)?志愿者"
    "|优秀(?:教育)?工作者|优秀(?:共青团|青年工作|实践|志愿服务|服务)?(?:团队|集体|组织单位|组织|单位|班集体|团支部|党支部)|优秀(?:实践)?活动|优秀班主任|优秀辅导员|优秀教师|优秀导师"
    "|先进(?:基层)?党组织|先进党支部|先进(?:县|市|区|乡镇|村|团队|典型|班集体|团支部)|五四红旗团[委支](?:部)?|样板(?:党)?支部|标杆院系|三好学生|文明单位|文明校园"
    "|劳动模范|先进集体|先进单位|先进个人|先进工作者|优秀案例|优秀项目案例|项目案例|典型案例|实践案例"
    "|推荐目录|培育名单|园区名单|建设名单|培育库|红榜|排行榜|榜单|示范课程|示范课|金课|教学名师|一流学科|一流课程|一流本科课程"
    "|一流专业建设点|特色小镇|地理标志产品|地理标志"
)
AWARD = re.compile(
    rf"({NAME}{{0,36}}?(?:{ENDED}))(?:名单|培育名单|榜单)?(?![{HAN}]?(?:建设|的(?![，。；、]))"
    rf"|(?!等)[{HAN}]{{0,2}}奖|候选|培育库|工作)"
)
QUOTED = re.compile(
    r"“([^“”。；！？\n]{3,40})”(?=的?(?:荣誉)?(?:称号|荣誉|名单|榜单|奖项?|牌匾|认定)"
    r"|[，。、；！（\n“]|等|和|及|项目|建设)"
)
QUOTED_TITLE = re.compile(
    "(?:奖|称号|名单|目录|区|县|市|基地|单位|机构|企业|工厂|园区|集群|学科|课程|案例|模范|能手|工匠"
    "|标兵|先锋|奖章|个人|组织|工作者|研究生|毕业生|志愿者|班级|宿舍|奖学金|干部|团员|党员|党支部|之星|家庭|之都|十强|百强|[十百]佳|新闻|进展|品牌|城市|小镇|院校|学院|中心|工作站|人才|大师"
    "|之乡)$"
)
TITLE = re.compile(r"“([^“”。；！？\n]{3,30})”(?:荣誉)?(?:称号|荣誉|奖项|奖(?![励金项学杯品状牌]))")
# “金牌宣讲员”, 最佳领队, 获最佳辩手: who is best at something
BEST_WHO = re.compile(
    rf"“((?:优秀|金牌|十佳|最[佳美]|杰出|模范|星级|百佳|明星|先进|五星)[{HAN}]{{1,10}}?(?:员|师|手|官|之星|先锋|标兵|能手|工匠|卫士|人物|集体|个人|队|者|团队|家庭|教师|医生|护士|党员|团员|干部|学生))”"
    f"|(最佳(?:领队|辩手|教练|教练员|球员|射手|新人|导演|编剧|男主角|女主角|演员|选手|歌手|设计师|队员|门将|裁判员?|指导教师|[{HAN}]{{2,4}}[官师手员]))(?![{HAN}]?奖)"
)
# “个人申报、集体评议”荣誉: a way; “某某研究”奖项: a work
NO_QUOTED_TITLE = re.compile("[，、]|研究$|应用$")
# these stand for one thing wherever they are written
ALWAYS = Sought(
    "国家自主创新示范区|中国特色社会主义(?:先行)?示范区|国家(?:农业高新技术产业|生态文明"
    "|可持续发展议程创新|新型工业化产业|承接产业转移"
    "|新一代人工智能创新发展|现代农业产业)(?:示范区|试验区|示范基地|产业园)|(?:中国"
    rf"|全国)[{HAN}]{{2,8}}百强(?:[县区市]"
    rf"|企业)?|国家扶贫开发工作重点县|五一劳动奖章|三八红旗手|中国 ?驰名商标"
    rf"|(?<=[、，：和])(?!科技|国家|省级|产业|高端|行业|青年)[{HAN}]{{2}}领军人才(?=\d)"
)
PRIZE = re.compile(
    f"(?:国家|省|中国|全国)[{HAN}]{{2,10}}?奖(?:[特一二三]等奖|金奖|银奖)?(?![{HAN}]?(?:励|金(?!奖)|补|项|牌))(?!章)"
)
# 评选出特等奖2项、一等奖10项: prizes of the contest that the text is about
BEST = Sought(rf"最[佳受美具优][{HAN}]{{1,8}}?(?:组织|人气)?奖(?![励金项])|(?<=“)[{HAN}]{{3,14}}(?<!大)奖(?=”)")
RANKED = Sought(
    "(?<!进步)(?<!成果)(?<!科学)(?<!发明)[特一二三]等奖(?!学|助)|优秀(?:组织|作品|创意|论文)奖|(?:“[^“”]{2,10}”)(?:一、二等奖|[金银铜]奖"
    r"|[特一二三]等奖)|优秀指导教师(?=奖|称号|\d|。|、)|(?<=奖、)[银铜]奖"
)
CONTEST = re.compile("赛|评选|评审|获奖|颁奖|“[^“”]{2,8}杯”")
# Kinds that make a name with an owner or a level and something to tell it by: 江苏省知识产权建设示范园区.
KIND = Sought(
    "(?:示范园区|示范基地|示范城市|示范县|产业化基地|先导区|培育库|培育名单|园区名单|重点学科"
    "|先进制造业集群|试点单位|试点城市|试点县"
    "|创新型城市|新型研发机构|项目案例|推荐目录|成果奖|绿色工业园区|绿色工厂|(?<=特色)产业基地"
    "|综合(?:评价|排名)(?=中|前|第))"
    "(?!的?(?:建设|创建|培育|评选|申报|认定|评审|管理|领导|政策|工作|布局|数量|总数|、))"
)
SAYS_WHICH = re.compile(
    r"^(?:国家级?|全国|中国|省级?|市级?|全省|全市|.{2,3}省|.{2,8}市|首批|一批|第.批|20\d\d年度?|级|新"
    r"|建设|重点|特色|各类|产业|优势|科学|技术|科技|高校|现有|的|多个|若干|\d+[家个])*$"
)
GENERIC = re.compile(
    "^各[种类]|^(?:国家级|省级|市级|省部级)(?:和|及|、|或)|^省部级(?!优秀)|^(?:国家级|省级)(?:高层次)?(?:人才|奖学金)$|自贸试验区$|^(?:国家级?|全国|中国|省级|一批|多个|若干|一个|各类|众多|更多|高水平"
    "|世界级|具有.*|重要的?|首批|市级|省部级|各种|各类|突出|相关|有关|改革|开展|首个|国家级?试点|部级"
    "|校级|新的?)*"
    "(?:示范区|示范园区|“[^“”]+”试点|贡献奖|试点|试点单位|试点城市|试点县|改革试点|示范基地|示范城市"
    "|先行区|试验区|先导区|基地|百强|示范点|示范项目|榜单|示范县|示范企业|创新基地|典型案例|优秀案例"
    "|项目案例|实训基地|培训基地|教育基地|试验基地|工程研究中心|重点学科|重点单位|地理标志|大奖|奖章"
    "|试点高校|示范单位)$"
)
BROKEN = re.compile(
    "级以上|奖学金.*奖|获得|中获|中?[斩荣]获|摘得|颁奖$|规定|国内外|作品|国家和省|获奖|现金奖|绩效奖|资金奖|首个|第一个|[到，。；、：\n了在是]|(?<!所)有(?!效)|建设(?!示范|名单)"
    "|推动|推进|纳入|列入|享受|实施|设立|申报|开展|打造|创建|加快|力争|入选|获批|获评|公布|发布|评选"
)
LEADING = re.compile(
    "^(?:(?:学校|我校)(?=优秀|先进|三好|十佳|“)|[一-龥]{2,12}首届(?=“)|多[项个]|[0-9两三四五]+[项个枚]|该奖?项|[一-龥]{0,4}唯一的|大赛|本届|了|为|成(?![长果都人就套熟绩功员品渝])|(?:教育部)?首批(?=.{0,8}级)|由|的|我国|新的|全国首批(?=.{0,3}“)|第.批(?=国家|省))+"
)


@Language.component("zhengtu_honors")
def honors(doc: Doc) -> Doc:
    """Propose honours."""
    made = scan(doc)
    forms = dict.fromkeys(
        form
        for form in map(_bare, _forms(made))
        if not GENERIC.match(form) and (3 < len(form) < 44 or form.endswith("奖"))
    )
    conferred = set(granted(made.text))
    titles = {with_list(made.text, *span) for span in titled(made)}
    titles.update(certified(made.text), chosen(made.text))
    notes(doc).candidates.extend(Candidate(start, end, "Honor", "title", 6) for start, end in sorted(titles))
    for told in spans(made.text, forms):
        form, (start, end) = made.text[slice(*told)], with_list(made.text, *told)
        if (start, end) not in titles and not counted(made.text, start, end):
            whole = form if (start, end) == told else made.text[start:end]
            weight = 6 if form in conferred or whole in conferred else 1
            notes(doc).candidates.append(Candidate(start, end, "Honor", "honor", weight, _fullest(whole, forms)))
    return doc


# 某奖一等奖|（排名第二）; “某某机制研究”等4项成果|国家自然科学奖
NOTE = re.compile("（[^（）]*(?:排名|指导|第.)[^（）]*）$|^“[^“”]*”(?:等[0-9]+项(?:成果|项目))?(?=国家|全国|教育部)")


FIRST = re.compile(
    "^(?:(?:全[国省市]|国内|我[国省市])首批|教育部首批|教育部第[一二三四五六七八九十]{1,3}批(?=国家|全国))(?=[一-龥“]{4})"
)


def _bare(form: str) -> str:
    """The title without its contest, without what stands in brackets behind it and without the work in front."""
    return FIRST.sub("", NOTE.sub("", apart(form)))


def _counted(rank: re.Match[str]) -> bool:
    """Whether a rank is only what is counted: 一等奖5项, 二等奖12名."""
    return bool(COUNT.match(rank.string, rank.end()))


COUNT = re.compile("[ \\xa0]*[0-9]+[ \\xa0]*[项名个件人篇幅]")


def _fullest(form: str, forms: Iterable[str]) -> str:
    """优秀项目案例 where the text has 教育部…优秀项目案例: one honour."""
    return max((one for one in forms if len(form) > 4 and one.endswith(form)), key=len, default=form)


def _forms(made: Scan) -> Iterator[str]:
    text = made.text
    for verb in CONFER.finditer(text):
        yield from _conferred(text, verb)
    yield from granted(text)
    yield from (match[1] for pattern in (HOLDS, ONLY) for match in pattern.finditer(text))
    yield from (match[1] for match in TITLE.finditer(text) if not NO_QUOTED_TITLE.search(match[1]))
    if "最佳" in text or "“" in text:
        yield from (match[1] or match[2] for match in BEST_WHO.finditer(text))
    yield from (m.group() for m in ALWAYS.finditer(text) if not BROKEN.search(m.group()))
    yield from (m.group() for m in PRIZE.finditer(text) if made.border[m.start()] and not BROKEN.search(m.group()))
    yield from (m.group() for m in BEST.finditer(text))
    if CONTEST.search(text):
        yield from (m.group() for m in RANKED.finditer(text) if not _counted(m))
    if "学金" in text:
        yield from (m.group() for m in SCHOLARSHIP.finditer(text) if not SCHOLARSHIPS.match(m.group()))
    yield from (m[m.lastindex or 0] for m in OTHER.finditer(text))
    yield from _owned(made)


# 青禾传动是|国家企业技术中心, 设有|国家级博士后科研工作站
HOLDS = Sought(
    "(?:是|为|设有|拥有|建有|建成|作为)(国家(?:级)?(?:企业技术中心|博士后科研工作站|工业设计中心|高新技术企业|知识产权(?:示范|优势)企业|技术创新示范企业|专精特新(?:重点)?“?小巨人”?企业))(?![0-9])"
)
# 作为某地唯一的国家级生物医药中试基地: of which kind the nation has few
ONLY = Sought(
    f"(?:作为|是|为|成为|获批|入选)[^，。；、\n]{{0,10}}?(?:唯一|首[个家批座]|第[一二三]个)(?:的)?(国家级(?![和、及])[{HAN}“”]{{4,18}}?(?:基地|示范区|试验区|先导区|孵化器|枢纽|集聚区|功能区|中心))(?=[，。；、]|之一)"
)
# 某部创新一等奖学金, 研究生学业一、二等奖学金, 学业奖学金一等奖: a scholarship says whose, for what or of which rank
SCHOLARSHIP = Sought(
    "(?:工信部|国家|中国政府|(?<![一-龥])省级|(?<![一-龥])校级|研究生|本科生|博士生?|硕士生?|学生|学业|创新|人民|新生|综合|专项|励志|优秀){1,4}(?:[特一二三甲乙丙]等|一、二等)?奖助?学金(?:[特一二三]等奖)?(?!项目|专项|国别|制度|[一-龥]?(?:评定|评审|评选|管理|名额|金额|标准|办法))"
)
# 获评省级“优秀毕业生”, 天津市“最美教师”: the level and the place are of the title
LEVELLED = re.compile(
    rf"((?:国家级|省级|市级|校级|(?:{PLACES})[省市]?)“([^“”。；！？\n]{{3,30}})”)(?=的?(?:荣誉)?(?:称号|荣誉)|[，。、；\n]|等|和|及)"
)
# 科学研究成果奖评选中 · “千名英才计划”的“农业大师”
OTHER = Sought(
    rf"(?:和|、|在)([{HAN}]{{4,10}}奖)(?=评选|评审|申报)|(?:计划|工程)”的?“([^“”]{{2,8}}(?:大师|人才"
    "|学者|英才|工匠|名师))”"
)


def _conferred(text: str, verb: re.Match[str]) -> Iterator[str]:
    """What a verb confers, and the further items of its list."""
    at, plain = verb.end(), verb.group().startswith(PLAIN) and "唯一" not in verb.group()
    for _ in range(8):
        form, end = _item(text, at, plain)
        if not form:
            return
        yield form
        further = FURTHER.match(text, end)
        if not further and text[end : end + 1] != "“":
            return
        at = further.end() if further else end


def _item(text: str, at: int, plain: bool) -> tuple[str, int]:
    """One item and where it ends; "" if none stands there."""
    levelled = LEVELLED.match(text, at)
    if levelled and QUOTED_TITLE.search(levelled[2]):
        return levelled[1], levelled.end()
    if text[at : at + 1] == "“":
        quoted = QUOTED.match(text, at)
        if quoted and not plain and QUOTED_TITLE.search(quoted[1]):
            return quoted[1], quoted.end()
    levels = LEVELS.match(text, at)
    match = AWARD.match(text, levels.end() if levels else at)
    if not match:
        return "", at
    form = _unquoted(LEADING.sub("", WORK.sub("", match[1])))
    if BROKEN.search(form) or plain and not SET_OFF.match(form):
        return "", at
    return form, match.end()


# “某关键技术”等28项成果|某省科学技术进步奖, 某团队完成的“某理论”|某省自然科学奖: what is honoured is no part of it
WORK = re.compile(
    "^(?:[^“”]{0,24}“[^“”]{2,40}”(?:等\\d+[项个名件](?:成果|项目|作品|案例|论文)?|成果|项目|课题|论文|作品)"
    "|[^“”]{2,24}(?:完成|申报|主持|牵头)的“[^“”]{2,40}”)(?=.{5})"
)
# 国家级和省级|企业技术中心: two levels are of neither name
LEVELS = re.compile("(?:国家级?|省 ?级|市 ?级)(?:和|、|或|与|及)(?:国家级?|省 ?级|市 ?级)")


def _unquoted(form: str) -> str:
    """第二届“青禾大学成就奖 (the mark closes behind 奖): from the mark on."""
    return form.rpartition("“")[2] if form.count("“") > form.count("”") else form


# behind 建设, 打造, 成为 only what a level or a place makes a name of: 建设国家…示范区
SET_OFF = re.compile(rf"(?:国家级?|全国|中国|全省|省级|[{HAN}]{{2,3}}省首批)[{HAN}“”]{{2,24}}$")


def _owned(made: Scan) -> Iterator[str]:
    """江苏省知识产权建设示范园区, 工业和信息化部新赛道培育库: an owner, which, and the kind."""
    for match in KIND.finditer(made.text):
        found = levelled(made, owned(made, match.start()))
        lead = made.text[found.start : match.start()]
        form = made.text[found.start : match.end()]
        if not found.anchor or BROKEN.search(form) or UNIT.search(lead):
            continue
        if len(lead) > 3 and not SAYS_WHICH.match(lead) or RATED.match(made.text, match.start()) and len(lead) > 2:
            yield form[max(form.find("国家级"), 0) :]


UNIT = re.compile("(?:院|所|中心|公司|企业|大学|集团)$")  # 青禾工研院|新型研发机构: it is one
RATED = re.compile("综合(?:评价|排名)")
