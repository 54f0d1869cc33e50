"""Titles by a list and by their form: 国家物流枢纽, 江苏省三好学生, 鲁班奖, 青禾省科技进步二等奖, 中国白茶之乡.

A designation of the list (`extract/lists/honors.tsv`) is one behind a level or a place; a prize of it wherever it
stands, with its year or number in front and its rank behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extract.lists.load import rows
from extract.names.scan import BODY, PLACE, Scan
from extract.sought import Listed, Sought

HAN = "\u4e00-\u9fff"
Span = tuple[int, int]
LEVELS = ("国家级", "国家", "全国", "中国", "世界", "全省", "国务院")
# 省级|优秀毕业生: what people and their groups are honoured with at every level
LOCAL = ("省级", "市级", "校级", "院级", "部级")
PERSONAL = re.compile("(?:优秀|先进|三好|十佳|最美|杰出|模范|五四|文明)[一-龥]{2,8}")
# 全国农业先进…|建设: what follows makes of the title a campaign, a plan or a class
BEHIND = re.compile(
    "(?:的?(?:创建|评选|申报|认定|评审|管理|培育|遴选)(?:办法|工作|方案|标准|细则|指南|条件)|奖(?![，。、）”]))|[型级励金馆]|学金|计划|工程(?!中心)|评选|激励|颁奖"
)
# 2020年度|某省科技进步奖, 第六届|某某奖
WHEN = re.compile("(?:(?:19|20)[0-9]{2}(?:年度?)?|第[一二三四五六七八九十百0-9]{1,4}届)\\Z")
# 第三批|国家现代农业产业园|创建名单
LISTED = re.compile("拟?(?:创建|建设|培育|认定|推荐|立项)(?:公示)?名单")
TOLD = re.compile("拟?(?:创建|建设|培育|认定|推荐|立项)?(?:公示)?名单")
TELLING = ("公布", "发布", "公布了", "发布了", "印发")
BATCH = re.compile("(?:首批|第[一二三四五六七八九十]{1,3}批)\\Z")
RANK = re.compile("(?:[特一二三]等奖|[金银铜]奖|优秀奖|提名奖|青年奖)")
# 国家可持续发展议程创新示范区, 全国青年就业见习基地 …: what is shown, tried or led, at the level of the nation
STATUS = Sought(
    "(?:国家级?|全国)(?!级|和|支持|批准|重大|第|首)(?:“[^“”\n]{2,16}”)?(?:[一-龥]{2,16}?)(?:(?:示范|试点|先行|先导|试验|实验|引领)(?:区|县|市|城市|基地|园区?|单位|企业|高校|院校|乡镇|村镇|村|社区|镇|地区|项目)|(?:高新技术产业化|特色产业)基地)"
    "(?![一-龥]?(?:管理|评选|申报|认定|办法|工作方案))"
)
CLAUSE = re.compile("[的了在和与及等将对为是一]|建设一|支持|推动|推进|鼓励|开展|允许|符合|条件|部门|各|选择|级")
HOME_OF = Sought(
    f"(?:中国|世界|全球)(?!最|各)[{HAN}]{{1,6}}?之[乡都](?![{HAN}]?(?:评选|称的))|(?<=“)中国[{HAN}]{{1,4}}都(?=”)"
)
# 享有“东方湿地之都”的美誉, 素有“中国鹤乡”之称: what a place is called with praise
PRAISED = Sought(
    "(?:享有|素有|素称|有着|赢得|获得|博得|被誉为)(?:了)?(?:[一-龥]{2,4}的)?“(?P<name>[^“”，。；\n]{3,12}[乡都城谷库仓港镇州里源])”(?=(?:的|之)?(?:美誉|美称|美名|盛誉|称号|之称|赞誉|声誉))"
)
# 2030年度某省十大教育新闻, 第二届某行业十佳案例
TEN = Sought(
    f"(?:20[0-9]{{2}}年?度?|第[一二三四五六七八九十]{{1,3}}届|全国|中国)(?:(?![的了在和获入])[{HAN}]){{0,12}}?(?<!二)(?:十大|十佳|10大)[{HAN}]{{0,8}}?(?:典型案例|案例|事件|新闻|进展|人物|成果|作品|品牌|景区|青年|工匠|企业家)(?![{HAN}]?(?:评选|发布会))"
)
# 省级民间投资项目库, 首批虚拟教研室建设试点名单
LISTS = Sought(
    f"(?:省级|市级|首批)(?:(?![的了在和获])[{HAN}]){{3,16}}?(?:名单|项目库|培育库|资源库|白名单|推荐目录)(?<!获奖名单)(?<!候选名单)"
)
# 某省|科学技术进步奖|一等奖, 自然科学|二等奖: the prizes of science, of teaching, of books, at every level
FIELD = (
    "自然科学|技术发明|(?:科学技术|科技)(?:进步|创新|成果)?|教学成果|(?:哲学)?社会科学(?:优秀)?(?:研究)?(?:优秀)?(?:成果)?"
    "|青年科技|专利|国防科技进步|优秀(?:博士|硕士)学位论文|高等教育教学成果"
)
FIELD_PRIZE = Sought(
    f"(?:{FIELD})(?:类?(?:[特一二三]等奖|[金银]奖)|奖(?:[特一二三]等奖|[金银铜]奖)?)(?![励金章项牌]|学金)"
)
SOCIETY = re.compile(f"(?:中国|中华|[{HAN}]{{2,3}}省)[{HAN}]{{1,12}}?(?:学会|协会|研究会|联合会|基金会)\\Z")


@cache
def needing() -> dict[str, bool]:
    """Every name of the list, with whether it needs a level."""
    return {name: kind == "led" for name, kind in rows("honors")}


LIST_OF_TITLES = Listed(needing)


# 11家|国家级智能工厂, 400余家某领域|国家级专精特新企业: a class that is counted
COUNTED = re.compile(
    "(?<!等)(?<![0-9])[0-9]+余?多?[家个座处项户](?:[一-龥]{2,6}领域)?(?:[一-龥]{0,6}?(?:企业|公司))?"
    "(?:新?(?:入选|获评|获批|获认定为?|被认定为|被评为|跻身|成为|晋升为?|成长为|升级为)(?:了|为)?)?\\Z"
)
FIRMS = ("企业", "巨人", "巨人”", "集群", "智能工厂", "灯塔工厂")


# 新增国家级智能工厂|3家, 培育…集群|超40个
COUNT_BEHIND = re.compile(
    "(?:企业|集群)?(?:总数)?(?:已?达到?|共|共有|增至|累计|增加到)?(?:约|近|超|超过)?[0-9]+余?多?[家个户]"
)


def counted(text: str, start: int, end: int) -> bool:
    """Whether a title of firms only says of what kind so many are: 9家企业入选国家级…企业."""
    return text.endswith(FIRMS, start, end) and bool(
        COUNTED.search(text, max(start - 20, 0), start) or COUNT_BEHIND.match(text, end)
    )


def titled(made: Scan) -> Iterator[Span]:
    """Where titles stand."""
    text, ends = made.text, set[int]()
    for last, length in LIST_OF_TITLES.iter(text):
        start, end = last + 1 - length, last + 1
        led = needing()[text[start:end]]
        begin = _level(made, start)
        stands = begin < start or not led or _quoted(text, start, end) or _joined(text, start, ends)
        if stands and not BEHIND.match(text, end) and not counted(text, begin, end):
            ends.add(end)
            yield _whole(text, begin if text[end - 1] != "奖" else _owner(made, begin), end)
    for match in STATUS.finditer(text):
        if not counted(text, *match.span()) and not CLAUSE.search(match.group(), 3 if match.group()[2] == "级" else 2):
            yield match.span()
    yield from (match.span() for match in TEN.finditer(text))
    yield from (match.span() for match in LISTS.finditer(text))
    yield from (match.span() for match in HOME_OF.finditer(text))
    yield from (match.span("name") for match in PRAISED.finditer(text))
    for match in FIELD_PRIZE.finditer(text):
        begin = _owner(made, match.start())
        if begin < match.start() or match.group()[-2] == "等" or match.group()[:2] in ("自然", "技术"):
            yield _whole(text, begin, match.end())


# 公布2025年度绿色制造名单, 列入某省“三首”产品目录: a list of those who are chosen
CHOSEN = Sought(
    rf"(?:公布|发布|公示|入选|列入|纳入|入围|进入)(?:了|的)?(?P<name>(?:20[0-9]{{2}}年度?)?(?:首批|第[一二三四五六七八九十]{{1,3}}批)?"
    rf"(?:“[^“”\n]{{1,10}}”|(?![的了在和获各该其])[{HAN}A-Z（）]){{3,26}}?(?:名单|推荐目录|产品目录|医保目录|医保药品目录))(?![{HAN}]?(?:管理|之外|之中的|制度))"
)
NOT_CHOSEN = re.compile(
    "”名单$|国家名单|支持名单|人才名单|入选名单|管制|管控|实体|失信|负面|异常|处罚|限制|制裁|禁止|黑名单|候选|获奖|中奖|拟|参会|人员|专家|代表|采购|整改|违法|督办|清单|考生|录取|^(?:相关|有关|上述|[0-9]+家)|公[布示]|发布"
)


def chosen(text: str) -> Iterator[Span]:
    """Where lists stand that somebody is put on, or that are published of those who are."""
    for match in CHOSEN.finditer(text):
        told = text[match.start()] in "入列纳进" or WHO_IS_ON.search(text, match.end(), match.end() + 90)
        if told and not NOT_CHOSEN.search(match["name"]):
            yield match.span("name")


WHO_IS_ON = re.compile("入选|上榜|榜上有名|列入|在列|获评|入围|位列|入列|名列")
LIST = re.compile("(?:名单|推荐目录)(?![库管之外])")
YEAR = re.compile("(?:19|20)[0-9]{2}年度?\\Z")


# 全省首批|未来产业先导区: the level stands before the batch
FIRST = re.compile("全[国省市]首批\\Z")


def with_list(text: str, start: int, end: int) -> Span:
    """A title with the batch before it, the list that it is told by, and its year: 入选|2025年国家绿色数据中心名单."""
    first = None if text.startswith((*LEVELS, *LOCAL, "“"), start) else FIRST.search(text, max(start - 4, 0), start)
    start = first.start() if first else start
    found = LIST.match(text, end)
    year = YEAR.search(text, max(start - 7, 0), start)
    begin = year.start() if year else start
    if not found or text[begin - 1 : begin] in ("", "\n"):  # the heading of a roll: the title is what its rows have
        return start, end
    return begin, found.end()


def _quoted(text: str, start: int, end: int) -> bool:
    return end - start > 3 and text[start - 1 : start] == "“" and text[end : end + 1] == "”"


# 国家级绿色工厂(|6家)|、|绿色工业园区: the level of the first holds for the next
JOINT = re.compile(r"(?:[0-9]+多?[个家座项处]|[0-9]+余[个家座项处])?(?:、|和|与|及|以及)\Z")


def _joined(text: str, start: int, ends: set[int]) -> bool:
    joint = JOINT.search(text, max(start - 9, 0), start)
    return joint is not None and joint.start() in ends


def _level(made: Scan, at: int) -> int:
    """The begin of the level or the place directly in front; `at` where there is none."""
    for level in LEVELS:
        if made.text.endswith(level, 0, at):
            return at - len(level)
    if made.text.endswith(LOCAL, 0, at) and PERSONAL.match(made.text, at):
        return at - 2
    place = made.ending.get(PLACE, {}).get(at)
    return place.start if place else at


def _owner(made: Scan, at: int) -> int:
    """The begin of who awards a prize: a level, a place, a body or a learned society."""
    begin = _level(made, at)
    if begin < at:
        return begin
    if body := made.ending.get(BODY, {}).get(at):
        return body.start
    society = SOCIETY.search(made.text, max(at - 20, 0), at)
    return society.start() if society else at


def _whole(text: str, start: int, end: int) -> Span:
    """A prize with its year or number in front and its rank behind; any other title with the list it heads."""
    if text[end - 1] != "奖":
        batch = BATCH.search(text, max(start - 6, 0), start)
        begin = batch.start() if batch else start
        listed = (TOLD if text.endswith(TELLING, 0, begin) else LISTED).match(text, end)
        return (begin, listed.end()) if listed else (start, end)
    when, rank = WHEN.search(text, max(start - 8, 0), start), RANK.match(text, end)
    return when.start() if when else start, rank.end() if rank else end
