"""Learned societies, trade associations, media and other bodies, and alliances.

中国技术创业协会科技成果转化分会, 央视网, 南开新闻网; 淮河生态经济带高新区产业科技创新战略联盟.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import finder, words
from extract.mentions.press import press
from extract.mentions.seated import seated
from extract.names.border import Reach, named_word, reach
from extract.names.classes import made_of
from extract.names.publisher import publisher
from extract.names.scan import PLACE, UNIVERSITY, Scan, scan
from extract.names.tags import tag
from extract.notes import Candidate, notes
from extract.sought import Sought
from extract.stretch import stretch_begin

LIST_OF_HOSPITALS = finder("hospitals")

MINE = re.compile("在|与|和|据|由|学校|我校")
SOCIETY = Sought(
    r"(?:协会|(?<!大)学会|(?<=大)学会(?!同)|研究会|总商会|(?<!协)商会|联合会(?![商谈晤诊议审战])|联谊会|同学会|总会(?!计)|促进会|基金会|总工会|志愿者协会|校友会|理事会|同业公会|俱乐部|合作组织)(?:[\u4e00-\u9fff]{2,16}?(?:分会|支会))?"
)
# Bodies of the nations, written out, and those of the United Nations by their kind.
WORLD = Sought(
    r"东盟|欧盟|非盟|阿盟|欧佩克|国际(?:大体联|足联|篮联|泳联|乒联|雪联|滑联|排联|羽联|铁路联盟|公共交通联盟|自然保护联盟|残奥委会|红十字与红新月会联合会|劳联|商会|商会中国国家委员会)|亚奥理事会|世界(?:田联|泳联|羽联|乒联|自然基金会|银行集团|动物卫生组织|绿色设计组织|华商大会组委会)|国际数学联盟|国际科学理事会|"
    r"联合国(?!网|药|投|能|防|家)(?:安理会|[\u4e00-\u9fff]{2,9}?(?:组织|开发计划署|规划署|计划署|人居署|难民署|妇女署|儿童基金会|人口基金|总部|大会|安理会|理事会|委员会|大学))?"
    r"|世界(?:知识产权|卫生|贸易|气象|旅游|海关|动物卫生|中医药学会联合会)(?:组织)?(?<=[织会])|世界银行|世界粮食计划署|国际货币基金组织|国际能源署|国际可再生能源署"
    r"|国际原子能机构|国际(?:海事|劳工|标准化|民航|刑警|竹藤|移民|海道测量|电工)(?:组织|委员会)|国际电信联盟|国际奥委会|国际大坝委员会|国际红十字会"
    r"|(?:亚太)?经合组织|上海合作组织|上合组织|世贸组织|世卫组织|石油输出国组织|亚洲基础设施投资银行|亚投行|亚洲开发银行|金砖国家新开发银行|新开发银行"
)
PRESS = "日报社|日报|晚报|早报|晨报|商报|都市报|电视台|卫视|新闻网|广播电视总?台|报业集团|出版社|融媒体中心|报社|杂志社"
MEDIA = Sought(rf"[\u4e00-\u9fff]{{2,4}}(?:{PRESS})")
# 校工会, 学校侨联, 省学联: the bodies of a school or a place, by level
OURS = Sought(
    "(?<![我全各高学本该贵母市省区县大])(?:学校|校)(?:总?工会|(?:团委|关工委)(?!副?书记|副?主任|常务|干部|老师|指导)|学生会|研究生会|侨联|妇联|学生社团联合会|青年志愿者协会|青协|红十字会|欧美同学会|知联会)|(?<![全各])[省市区县](?:青联|学联|总工会|教科工会|工商联|科协|侨联|妇联|文联|社联|社科联|残联|作协|贸促会)(?![党])"
    "|全国(?:青联|学联|总工会|妇联|工商联|侨联|台联|记协)|中国(?:记协|文联|作协|科协|残联|侨联|贸促会)"
)
# 某学会|第三届理事会学术工作委员会, 某协会会展专业委员会: a branch that acts
BRANCHED = Sought(
    r"(?P<society>(?<=[\u4e00-\u9fff]{2})(?:协会|学会|研究会|联合会|促进会|促进委员会))(?P<number>第[一二三四五六七八九十]{1,3}届)?(?:(?![的了在由对会等将为暨])[\u4e00-\u9fff]){2,14}?(?:专业委员会|工作委员会|行业委员会|管理委员会|专委会|学术委员会|(?<![工管])委员会)"
)
# 上海证券交易所, 大商所: exchanges.
EXCHANGE = Sought(
    r"[\u4e00-\u9fff]{2,3}(?:证券|商品|期货|数据|产权|技术|碳排放权|环境能源|农村产权|石油天然气)交易所|(?:上|深|北|港)交所|大商所|郑商所|上期所|广期所|中金所"
)
# 中国化学会: a society whose name the segmenter cuts elsewhere.
LEARNED = Sought(
    r"(?:中国|中华|亚洲|美国|英国|日本|欧洲|国际)(?!特色)[\u4e00-\u9fff]{1,10}?(?:学会|协会|研究会|基金会|联合会(?![商谈晤诊议审战])|促进会)"
)
# 某省装饰装修行业协会, 某市教育科技工会: what a society of a place is about may well be a verb
OF_PLACE = re.compile(
    r"(?:(?![的了在由对会等将为暨和是把从向到])[\u4e00-\u9fff]){2,14}?(?:行业协会|协会|学会|研究会|基金会|促进会|联合会(?![商谈晤诊议审战])|(?<!协)商会|红十字会|红新月会|(?<!总)工会)(?!会员|员|长)"
)
# 某省援藏医疗队, 某大学研究生支教团: a team of a place or a university
TEAM = re.compile(
    r"(?:(?![的了在由对会等将为暨和是把从向到支名派前])[\u4e00-\u9fff]){0,8}?(?:医疗队|代表队|参赛队|顾问团|志愿服务总队|志愿服务队|支教团|科普队|艺术团|交响乐团|爱乐乐团|民族乐团|援[疆藏青黔外]团队)(?!员|长|伍)"
)
NATION = Sought(
    "(?:中国|国家)(?:体育|田径|游泳|跳水|女排|女篮|女足|男足|男篮|乒乓球|羽毛球|滑雪|短道速滑|射击|举重)?(?:代表团|代表队|参赛队)(?!员|长|成员)"
)
# 教育部高等学校某类专业教学指导委员会, 某某教指委: a council of experts
COUNCIL = Sought("(?:教学指导(?:分)?委员会|教指委|行业职业教育教学指导委员会|行指委)")
COUNCIL_OF = re.compile("(?:教育部|全国|普通)?(?:普通)?(?:高等学校|高校|高等教育|职业院校)|教育部")
ALLIANCE = Sought(
    r"(?:战略联盟|产业联盟|创新联盟|联盟)(?!成员(?!单位(?:有|由|从|已|增|扩|总|为|包|达|：|名单)|有|由|增至|增加|包括|包含|已?达|扩|总数|名单|名录|大会|：)|单位|链|体|化|号|区块)|(?:产教融合|科教融汇|教育)共同体|(?<=[区园群])(?:协同|科技|产业)?(?:创新|发展|合作)共同体(?!建设)|协作体"
)
SCHOOL = Sought(
    r"(?:第[一二三四五六七八九十]{1,2}中学|附属中学|实验中学|中学|实验小学|小学|附属医院|人民医院|中心医院|第[一二三四五六七八九十]{1,2}医院|中医院|医院|外国语学校|高级中学|技工学校|技师学院|职业学校)"
)
GENERIC = words("classes", "association")


@Language.component("zhengtu_associations")
def associations(doc: Doc) -> Doc:
    made = scan(doc)
    whose = publisher(doc)
    notes(doc).candidates.extend(_of_school(made, one, whose) for one in _candidates(made))
    return doc


OWN = re.compile("学校|校")


def _of_school(made: Scan, one: Candidate, whose: str) -> Candidate:
    """校工会, by the name of the university whose news a text is."""
    own = OWN.match(made.text, one.start, one.end) if whose and one.rule == "school-body" else None
    return replace(one, name=whose + made.text[own.end() : one.end]) if own else one


def _media(made: Scan) -> Iterator[Candidate]:
    """Media of the list, and what is called like one; 接受科技日报 is no paper, since 科技日报 is."""
    listed = [*press(made)]
    for start, end in listed:
        yield Candidate(start, end, "Association", "media", 4)
    for match in MEDIA.finditer(made.text):
        start, end = match.span()
        holds_listed = any(start < first and last <= end for first, last in listed)
        if made.border[start] and made.border[end] and not holds_listed and not MINE.match(match.group()):
            yield Candidate(start, end, "Association", "media", 3)


def _candidates(made: Scan) -> Iterator[Candidate]:
    text = made.text
    yield from seated(made)
    yield from _media(made)
    yield from _whole(WORLD.finditer(text), "world", 4)
    yield from _whole(OURS.finditer(text), "school-body", 4)
    yield from _branches(made)
    if "居委会" in text or "居民委员会" in text:
        yield from _whole(RESIDENTS.finditer(text), "residents", 3)
    if "医院" in text:
        for last, length in LIST_OF_HOSPITALS.iter_long(text):
            yield Candidate(last + 1 - length, last + 1, "Association", "hospital", 2)
    for match in COUNCIL.finditer(text):
        yield Candidate(_council(made, match.start()), match.end(), "Association", "council", 6)
    yield from _behind_owners(made)
    yield from _whole(NATION.finditer(text), "team", 3)
    yield from _exchanges(made)
    learned = (m for m in LEARNED.finditer(text) if made.border[m.start()] and not NOT_LEARNED.search(m.group()))
    yield from _whole(learned, "society", 3)
    for pattern, type, rule in NAMED:
        for match in pattern.finditer(text):
            yield from _named(made, match, type, rule)
    yield from _whole(ALLIED.finditer(text), "alliance", 2, "Alliance")


NOT_LEARNED = re.compile("[、的和与在由了为是等各]")
NAMED = (
    (SOCIETY, "Association", "society"),
    (SCHOOL, "Association", "school"),
    (ALLIANCE, "Alliance", "alliance"),
)


def _whole(matches: Iterator[re.Match[str]], rule: str, weight: int, type: str = "Association") -> Iterator[Candidate]:
    """What a pattern finds is the name."""
    return (Candidate(match.start(), match.end(), type, rule, weight) for match in matches)


def _branches(made: Scan) -> Iterator[Candidate]:
    """A branch with its society, but for 某学会高新区分会|会长."""
    for match in BRANCHED.finditer(made.text):
        if not POST.match(made.text, match.end()) or match["number"]:
            found = reach(made, match.start("society"))
            if found.anchor:
                yield Candidate(found.start, match.end(), "Association", "branch", 3)


def _behind_owners(made: Scan) -> Iterator[Candidate]:
    """Societies right behind a place, and teams right behind a place or a university."""
    for place in made.of(PLACE):
        if ours := OF_PLACE.match(made.text, place.end):
            yield Candidate(place.start, ours.end(), "Association", "society", 3)
    for owner in (*made.of(PLACE), *made.of(UNIVERSITY)):
        if team := TEAM.match(made.text, owner.end):
            yield Candidate(owner.start, team.end(), "Association", "team", 3)


def _exchanges(made: Scan) -> Iterator[Candidate]:
    """Exchanges, of short names or behind a place."""
    for match in EXCHANGE.finditer(made.text):
        begin = match.start() if made.border[match.start()] and match.group()[0] not in "在与和" else match.start() + 1
        if made.border[begin] and (match.end() - match.start() < 5 or begin in made.beginning.get(PLACE, {})):
            yield Candidate(begin, match.end(), "Association", "exchange", 4)


# 教育部高等学校思政课“青禾概论”分|教学指导委员会
OF_SUBJECT = re.compile(
    "(?:教育部|全国|高等学校|高校)[^，。；：、（）“”\\n]{0,20}“[^“”\\n]{2,40}”[^，。；：、（）“”\\n]{0,12}\\Z"
)


def _council(made: Scan, at: int) -> int:
    """Where the name of a council of experts begins: with the ministry or 高等学校, else with its subject."""
    quoted = OF_SUBJECT.search(made.text, max(at - 90, 0), at)
    if quoted:
        return quoted.start()
    clause = stretch_begin(made.text, "，。；：、（《”\n", max(at - 36, 0), at)
    led = COUNCIL_OF.search(made.text, clause, at)
    if led:
        return led.start()
    found = reach(made, at)
    lead = made.text[found.start : at]
    long = len(lead) > 2 and (found.anchor or made.text.startswith("教学", at))
    return found.start if long or tag(lead) in ("n", "nz") and lead not in ("全国", "中国") else at


def _named(made: Scan, match: re.Match[str], type: str, rule: str) -> Iterator[Candidate]:
    if not made.border[match.start()] and (begin := named_word(made, match.start(), match.end())) >= 0:
        yield Candidate(begin, match.end(), type, rule, 3)
        return
    found = _attached(made, reach(made, match.start()))
    if type == "Alliance":
        found = _allied(made, found, match.start())
    lead = made.text[found.start : match.start()]
    least = 2 if found.anchor not in ("", "level") else 4
    if len(lead) < least or made_of(lead, GENERIC) or (rule == "school" and not found.anchor):
        return
    if (
        rule == "society"
        and not found.anchor
        and tag(_first_word(made, found.start)) not in ("", "nz", "ns", "nr", "nt")
    ):
        return
    if match.group() in ("合作组织", "理事会", "俱乐部") and not found.anchor:
        return
    if type == "Alliance" and "“" in lead and made.text[match.end() : match.end() + 1] == "”":
        yield Candidate(found.start, match.end() + 1, type, rule, 3)
        return
    branch = BRANCH.search(match.group()) if POST.match(made.text, match.end()) else None
    yield Candidate(found.start, match.start() + branch.start(1) if branch else match.end(), type, rule, 3)


# 撤销|莱园居委会, 设立|南桥社区居民委员会: residents govern themselves in it
RESIDENTS = re.compile(
    "(?:(?<=[、，。；：（\\n])|(?<=撤销)|(?<=设立)|(?<=建立)|(?<=成立)|(?<=更名为)|(?<=增设))(?!各|该|本|社区|[一二三四五六七八九十两几多数]|撤销|设立|成立|建立|合并|增设|由)(?:(?![各该本等个和与及或的各由向为在是村镇])[\u4e00-\u9fff]){2,5}?(?:社区)?(?:居委会|居民委员会)(?![组法选])"
)
# 联合|青禾产业联盟, 主办方|青禾产业联盟; 金砖|国家大学联盟, 高质量|职教联盟, 高校|“青禾联盟”.
ALLY = re.compile(".*(?:宣告|宣布|见证|标志着|主办方|承办方|联合(?![国会])|秘书处|汇报|加入|牵头|感谢|参加)(?=.{4})")
FURTHER = re.compile("(?:金砖|高质量|高端|丝绸之路|高校|全球|全国)$")


def _allied(made: Scan, found: Reach, at: int) -> Reach:
    """An alliance without what leads up to it, and with an adjective that is of its name."""
    if match := ALLY.match(made.text, found.start, at):
        return Reach(match.end(), found.anchor, found.quoted)
    start = found.start - (found.quoted is False and made.text[found.start - 1 : found.start] == "“")
    if (more := FURTHER.search(made.text, max(start - 4, 0), start)) and made.border[more.start()]:
        place = made.ending.get(PLACE, {}).get(more.start())
        return Reach(place.start if place else more.start(), found.anchor or "wide", found.quoted)
    return found


# 建立青禾剧院联盟、博物馆联盟、艺术节联盟: further ones of a list.
ALLIED = Sought("(?<=联盟、)[\u4e00-\u9fff]{2,8}?联盟(?=[、，。…等])")


CLASSED = re.compile("三级|二级|公立|民营|各|等")
ATTACHED = re.compile("(?:第[一二三四五六七八九十]{1,3})?附属$")


def _attached(made: Scan, found: Reach) -> Reach:
    """某大学附属|中山医院: the university that a hospital or school is attached to is of its name."""
    middle = ATTACHED.search(made.text, max(found.start - 6, 0), found.start)
    if not middle or CLASSED.search(made.text, found.start, found.start + 4):
        return found
    further = reach(made, middle.start() or found.start)
    return further if further.anchor else found


# 某学会高新区分会会长: where a branch says where somebody works, the society is named.
BRANCH = re.compile(r"(?:会|俱乐部|组织)([\u4e00-\u9fff]{2,16}(?:分会|支会))$")
POST = re.compile(r"副?会长|(?:常务)?副?理事长|副?秘书长|主任|副主任|理事|委员")


def _first_word(made: Scan, start: int) -> str:
    end = made.next_border(start, min(start + 12, len(made.text)), start + 1)
    return made.text[start:end]
