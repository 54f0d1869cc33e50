"""Programmes, schemes, mechanisms and campaigns: a list of known ones, and how texts name one.

Here those whose words say by themselves what they are: 苏陕协作, 国家自然科学基金青年项目, 第三次全国国土调查,
省产学研合作项目. What is quoted stands in `sayings`, what a verb carries out in `undertaken`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import finder
from extract.mentions.forms import spans
from extract.mentions.lead import levelled, owned
from extract.mentions.sayings import quotations
from extract.mentions.undertaken import undertaken
from extract.names.scan import PLACE, Scan, scan
from extract.names.schemes import HUGGED, listed
from extract.names.territory import ABBREVIATIONS
from extract.notes import Candidate, notes
from extract.sought import Sought

LIST_OF_PROGRAMS = finder("programs")
HAN = "\u4e00-\u9fff"
# 某学院|有合作项目, 某高新区|新引进项目: what somebody has or got; not 国有, 有色, 有机, 有组织
HAVING = re.compile(
    "^[^“”]*(?<![国所拥稀含])有(?![限色机效轨组形序源])|(?:引进|引育|招引|落户|落地|新增|新建|在建|续建|储备|竣工|投产)的?项目$"
)
# 粤蒙合作, 苏陕协作: two provinces by one sign each.
TWO = Sought(
    f"(?!港澳|新港|新建|青藏|云贵|内蒙)[{''.join(ABBREVIATIONS)}]{{2}}(?:扶贫|产业|东西部)?(?:合作|协作)(?![区社园办示银开]|-)|中[新德法英俄韩日欧非阿美意瑞以](?:合作)(?![区社园办示银机伙])"
)
# 国家自然科学基金青年项目, 青禾省社科基金重点项目: a fund's projects by their class
SCIENCE = Sought(
    "(?:自然科学基金|社会科学基金|社科基金|博士后科学基金|艺术基金|艺术科学基金|软科学研究|哲学社会科学规划)"
    f"(?:[-—]?[{HAN}]{{0,6}}联合基金|重大研究|国际\\(?（?地区）?\\)?合作|创新研究群体|后期资助|专项|重大|重点|面上|青年"
    "|优秀|杰出|地区|培育|一般|科学|研究|计划|仪器|基金|应急|委员会|[A-C]类){0,4}(?<!基金)项目|(?:科学|社科|艺术)基金项目(?!的?资助|的?支持)"
)
OF_WHOM = re.compile(
    f"(?:国家|教育部|(?!实施|组织|开展|推进|承担|获批|申报|主持|参与|列入|入选|争取|获得|落实)[{HAN}]{{2}}[省市]|省|市)$"
)
# 第三次全国国土调查, 全国第四次文物普查
COUNT = Sought(
    "(?:全国第[一二三四五六七八九十]{1,2}次|第[一二三四五六七八九十]{1,2}次(?:全国)?)"
    rf"(?![担参进开接对在被与听看走来到去])[{HAN}]{{2,10}}?(?:普查|国土调查)(?![员者数办])"
)
SCHOLAR = Sought("奖学金(?:项目|专项)")
WHOSE_MONEY = re.compile(
    f"(?:“[^“”\n]{{2,8}}”)?(?:中国|国家|[{HAN}]{{2,8}}大学|[{HAN}]{{2}}[省市]|中[{HAN}](?=科))[{HAN}]{{0,10}}$"
)
# 吉林全面振兴、全方位振兴; 京津冀文旅协同发展; 跟着演出去旅行
REGION = Sought(
    "(?:东北|吉林|辽宁|黑龙江|龙江|内蒙古)(?:全面振兴(?:、?全方位振兴)?|全方位振兴)"
    f"|(?:京津冀|长三角|粤港澳|成渝|川渝)(?![两三]地)[{HAN}]{{2,6}}?(?:协同发展|一体化(?:发展|建设)|协同创新)(?!示范区|研究院|中心|区|平台|联盟|基金|集群|共同体)"
    f"|跟着(?:电影|赛事|演出|音乐|影视|节气|书本|课本|诗词|非遗|美食|展览|微短剧|考古|博物馆|体育|文学|动漫|综艺)[去来]?(?:旅行|旅游|游[{HAN}]{{2}}|品美食)(?:、[品逛赏][{HAN}]{{2}})*"
)
# 国家重点研发计划“青禾装备”重点专项: a part of the plan
PART = Sought(f"重点研发计划(?:“[^“”\n]{{2,24}}”|[{HAN}]{{2,16}}?)(?:重点|重大)?专项(?!资金|规划|行动)")
# 第十批援藏: a term of those sent
SENT = re.compile("第[一二三四五六七八九十]{1,2}批援[藏疆青]")
# 15分钟便民生活圈, 一刻钟健身圈: what everybody is to reach in so much time
CIRCLE = Sought(
    "(?:\\d{1,2}分钟|[一二三五十]{1,3}分钟|一刻钟|半小时)"
    f"(?:便民|社区|城市|居家|农村|基本|公共|养老|助老|为老|医疗|健康|文化|体育|健身|就业|政务|教育|托育|生活|法律|阅读|休闲|商业|消费|急救|救治|助残|物流|创业|科技|金融|志愿|社会)[{HAN}]{{0,6}}?圈"
)
# 消费品“以旧换新”, 汽车以旧换新: what is traded is of the name
TRADED = Sought(
    "(?:大宗耐用品|耐用消费品|消费品|家电家居|家用电器|家电|汽车|电动自行车|家装厨卫|手机)(?:以旧换新|“以旧换新”)"
)
# 共建“一带一路”倡议: the official name, longer than what stands between the marks
BELT = Sought("共建[“‘]一带一路[”’](?:倡议)?")
# 蓝天、碧水、净土保卫战: three at once
WAR = re.compile("蓝天、碧水、净土(?:三大)?保卫战")
# 文化强省建设, 旅游强国战略: what a place means to be strong in; the bare goal (建成文化强省) is no programme
STRONG = Sought(
    "(?:核工业|社会主义文化|先进制造业?|现代海洋|制造业?|文化|旅游|教育|科技|人才|质量|交通|体育|海洋|生态|林业|畜牧业?|金融|贸易|网络|数字|中医药|健康|航天|航空|能源|粮食|农业|工业|知识产权|物流|外贸|开放|品牌|水产|农机|创新|技能|文旅|经济|电力|矿业|种业|养殖|茶叶?|标准)强[国省市](?:建设(?!者)|战略(?!性))"
)
# 平安乡村建设, 数字湖北|建设
VIRTUE = re.compile(
    f"(?:数字|平安|健康|美丽|法治|幸福|清廉|信用|智慧|文明|书香|绿色|创新|质量|诚信|活力|清洁)(?:中国|乡村|社区|校园|机关|企业|[{HAN}]{{2}})建设(?=[，。；、！\n]|和|与|及|$)"
)
# 省产学研合作项目, 教育部产学合作协同育人项目, 东西部协作专项: an owner, what for, and the kind
OWNED = Sought(
    "(?:研发|合作|育人|研究|培育|攻关|培养|创新|协作|人才|提升|孵化|引进|培训|成果转化|科技|英才|学者|研究与开发|实践)"
    f"(?:项目|专项|计划|工程|行动)(?:（[{HAN}]{{2,12}}计划）)?"
    "(?!书|负责|中心|基地|管理|公司|建设用地|部|院|组|经费|资金|申报|承担|主持|团队|库|单位|成果"
    f"|[{HAN}]{{0,2}}(?:对接会|揭牌))"
)
WHOSE = re.compile(
    "[0-9][个项]|主导|推进|启动|部署|落实|印发|公布|发布|出台|获批|入选|申报|组织|通过|深化|深入|加强|重点|重大|建设|投资|产业(?!集群)|招商|签约|引进|新增|在建|储备|竣工|投产|合作项目$|一批|多个|的|在|了|等|[、，]|开展|实施|联合|与"
)
# 特聘教授、青蓝工程、省教学名师等人才项目: a list that says what it is
LISTED = re.compile(
    "等(?:[一二三四五六七八九十多]+[大项类个])?(?:国家|省级|重大|重点|系列|各类)?(?:人才|科技|育人"
    "|惠民|帮扶)(?:项目|计划|工程|政策|行动|专项)"
)
LIST_ITEM = re.compile(f"“?([{HAN}A-Za-z0-9+]{{2,12}}(?:计划|工程|行动|专项|名师|学者|英才|教授|人才|特派员|项目))”?")
LIST_LEAD = re.compile(".*(?:获评|入选|申报|实施|依托|通过|包括|推荐|争取|承担|开展|在|对|以|如|和|及|与)(?=.{4})")
# 脱贫攻坚|保卫战, 东西部协作|专项: a listed name goes on
GOES_ON = re.compile(
    "(?:保卫战|攻坚战|责任制|战略(?!性)|战(?![略线役])|专项(?!资金|债|行动)|专项行动|行动(?!方案|路线|指南"
    "|力)|(?:建设|制度|改革)?试点(?![地区单城县高园企]|工作)|计划(?![生单]|书)|工程(?!学|师|大|技|研)|制度(?!化)|机制|改革)"
)
DOCTRINE = re.compile("(?<=发展)战略(?!性)|(?<=建设|制度|机制|改革)试点(?![地区单城县高园企]|工作)")
# posts that are schemes where they stand in a list of schemes, and callings of people elsewhere
POSTS = frozenset(["特聘教授", "讲座教授", "教学名师", "省教学名师", "科技专员"])
SCHOOLS = ("大学", "学院", "学校")
# 巩固拓展|脱贫攻坚|成果: what has come of it; 标准地|道: a longer word
UNSAID = re.compile("脱贫攻坚成果(?!同|和乡村)|标准地道")
POSTED = re.compile("[、和等及]|”|计划|制度|岗位")
LEVEL = re.compile(
    "国家级?|省级?|市级?|区级?|部级|校级|中央|全国|科技|科研|重大|重点|技术|创新|人才|各类"
    "|[一二三四五六七八九十百]+|项|个|高层次|地方"
)
STANDARD = {"乡村振兴": "乡村振兴战略", "脱贫攻坚战": "脱贫攻坚", "脱贫攻坚保卫战": "脱贫攻坚", "精准脱贫": "脱贫攻坚"}
ALONE = (WAR, STRONG, BELT, TRADED, CIRCLE, TWO, COUNT, SENT, REGION)  # nothing more has to be known of them


@Language.component("zhengtu_programs")
def programs(doc: Doc) -> Doc:
    """Propose programmes and schemes."""
    made = scan(doc)
    text = made.text
    known = set(_known(made))
    forms = [*known, *quotations(text), *undertaken(text), *_virtues(made), *_owned(made), *_listed(text)]
    forms += [*_before(text, SCIENCE, OF_WHOM), *_before(text, PART, OF_WHOM), *_before(text, SCHOLAR, WHOSE_MONEY)]
    forms += [match.group() for pattern in ALONE for match in pattern.finditer(text)]
    notes(doc).candidates.extend(
        Candidate(start, end, "Program", "program", 2, _fullest(text[start:end], known))
        for start, end in spans(text, [form for form in forms if form in known or not HAVING.search(form)])
        if not WITHIN.match(text, end) and not _is_title(text, start, end)
    )
    return doc


TITLE_OF = re.compile("”(?:为题|为主题|的(?:研究|主题|专题)?(?:报告|讲座|论文|演讲|发言|授课))")


def _is_title(text: str, start: int, end: int) -> bool:
    """题为“某行动”的报告, 以“某机制”为题: what a paper or a talk is called."""
    return text.endswith(("题为“", "题目为“", "题目是“"), 0, start) or TITLE_OF.match(text, end) is not None


# 主题教育|领导小组, “双一流”建设|方案, 乡村振兴|先锋: the name of a body, a paper or an honour begins with it
WITHIN = re.compile(
    "[”’]?(?:建设|工作)?(?:学院|研究院|研究中心|领导小组|工作领导小组|工作专班|办公室|全国管理办公室|管理办公室|指标体系|(?:总体|工作|实施|建设|专项|总体工作)?方案(?!》)|读书会|工作会(?!商)|推进会"
    "|座谈会|先锋|先进(?:县|个人|集体)|(?:示范|典型)?(?:课程|案例)|基本方略|合作先行区|清单)"
)


def _fullest(form: str, known: set[str]) -> str:
    """带量采购 where the text has 集中带量采购: one scheme."""
    return _standard(max((one for one in known if form in known and one.endswith(form)), key=len, default=form))


# “证照分离”|改革, “无废城市”|建设试点: what goes on behind the marks makes a longer name, and they are of it
MARKED_ON = re.compile(
    "(?:(?:建设)?(?:改革)?试点|建设|改革|监管|联动|工程|行动计划|专项行动|行动|计划|机制|制度)"
    "(?!指标|方案|规划|办公室|示范|项目|[者师员的长]|体系|工作组|领导小组|化|部|实施|成效|发展|目标|三年|管理)"
)


def _known(made: Scan) -> Iterator[str]:
    """Listed names, with what goes on behind them, and the place before a voucher: 长三角|科技创新券."""
    text, places = made.text, made.ending.get(PLACE, {})
    for last, length in LIST_OF_PROGRAMS.iter_long(text):
        start = last + 1 - length
        form = text[start : last + 1]
        if HUGGED.match(form) or text[start - 1 : start] == "“" and text[last + 1 : last + 2] == "”":
            yield _marked(text, start, last + 1)
            continue
        if form.endswith("券") and start in places:
            start = places[start].start
        more = (
            DOCTRINE
            if form.endswith(("发展", "战略", "行动", "计划", "工程", "建设", "制度", "机制", "改革", "项目"))
            else GOES_ON
        ).match(text, last + 1)
        if form in POSTS and not (POSTED.match(text, last + 1) and not text.endswith(SCHOOLS, 0, start)):
            continue  # 青禾大学特聘教授、院士: what somebody is
        if not UNSAID.match(text, start):
            yield text[start : more.end() if more else last + 1]


def _marked(text: str, start: int, end: int) -> str:
    """A listed name between marks: by itself without them, with what makes it longer whole."""
    if text[start] == "“":
        start, end = start + 1, end - 1
    more = MARKED_ON.match(text, end + 1) if text[start:end] != "一带一路" else None
    return text[start - 1 : more.end()] if more else text[start:end]


def _owned(made: Scan) -> Iterator[str]:
    """Projects and plans of an owner: 青禾省产学研合作项目."""
    for match in OWNED.finditer(made.text):
        found = levelled(made, owned(made, match.start()))
        lead = made.text[found.start : match.start()]
        says = len(LEVEL.sub("", lead)) > 1 or match.group().endswith("）")
        if found.anchor and says and match.end() - found.start > 7 and not WHOSE.search(lead):
            yield made.text[found.start : match.end()]


def _listed(text: str) -> Iterator[str]:
    """The items of a list of programmes, the last one first, as long as each ends like one."""
    for match in LISTED.finditer(text):
        end = match.start()
        for _ in range(8):
            comma = max(text.rfind(sign, max(end - 24, 0), end) for sign in "、，。；：\n")
            lead = LIST_LEAD.match(text, comma + 1, end)
            item = LIST_ITEM.fullmatch(text, lead.end() if lead else comma + 1, end)
            if not item:
                break
            yield item[1]
            if comma < 0 or text[comma] != "、":
                break
            end = comma


def _before(text: str, kind: Sought, whose: re.Pattern[str]) -> Iterator[str]:
    """Names that end in a kind and begin with whose they are."""
    for match in kind.finditer(text):
        owner = whose.search(text, max(match.start() - 20, 0), match.start())
        if owner:
            yield text[owner.start() : match.end()]


def _virtues(made: Scan) -> Iterator[str]:
    """数字湖北|建设: a virtue and a place of the list; 法治乡村建设 whole."""
    places = made.ending.get(PLACE, {})
    for match in VIRTUE.finditer(made.text):
        name = match.group()[:-2]
        if name[2:] in VILLAGES and name not in listed():
            yield match.group()
        elif match.end() - 2 in places:
            yield name


VILLAGES = frozenset(("中国", "乡村"))


def _standard(form: str) -> str:
    """“揭榜挂帅” without the marks, if they only stand around it."""
    if form in STANDARD:
        return STANDARD[form]
    return form[1:-1] if form.startswith("“") and form.endswith("”") and form.count("“") == 1 else form
