"""Honours: titles, designations, prizes and lists, behind the verb that confers them or by their own grammar.

获批国家级绿色工业园区 · 入选“2025年国家高新区十大新闻” · 获得优胜奖 · 国家自主创新示范区.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.mentions.forms import spans
from extract.notes import Candidate, notes

HAN = "\u4e00-\u9fff"
NAME = rf"[{HAN}A-Za-z0-9“”·（）\-—+]"
CONFER = re.compile(
    "(?:获批|获评|荣获|荣膺|斩获|摘得|捧得|入选|入围|上榜|跻身|获得|获|被评为|评为|被授予|授予|获授|被认定为|认定为|被列为|列为"
    "|被列入|列入|被命名为|命名为|被确定为|确定为|被选为|进入|作为|创成|创建|成功创建|争创|建设|成为|打造)"
    "(?:了|为|成)?(?:“|首批|第[一二三四五六七八九十]+批|全国首个|全省首个|全国唯一的?|国内首个|首个)?"
)
ENDED = (
    "示范区|示范园区|示范基地|示范城市|示范县|示范市|示范企业|示范工厂|示范项目|示范平台|示范点|示范单位|先行区|先行示范区|试验区|先导区|试验基地|培训基地|教育基地|实训基地"
    "|培养基地|研学基地|特色产业基地|产业化基地|出口基地|创新基地|双创基地|百强县|百强区|百强市|百强企业|百强|十强|五百强|500强|百佳|十佳"
    "|十大新闻|十大进展|十大[\u4e00-\u9fff]{2,8}"
    "|文明城市|卫生城市|园林城市|森林城市|创新型城市|创新型县|绿色工厂|绿色园区|绿色工业园区|智能工厂|灯塔工厂|单项冠军企业|单项冠军|小巨人企业|“小巨人”企业|瞪羚企业|独角兽企业"
    "|国家企业技术中心|国家级企业技术中心|博士后科研工作站|国家技术创新示范企业|知识产权优势企业|知识产权示范企业|特等奖|一等奖|二等奖|三等奖|金奖"
    "|银奖|铜奖|优胜奖|优秀奖|先锋奖|组织奖|贡献奖|进步奖|创新奖|发明奖|科学技术奖|大奖|奖章"
    "|劳动模范|先进集体|先进单位|先进个人|先进工作者|优秀案例|典型案例|推荐目录|培育名单|培育库|红榜|排行榜|榜单|一流学科|一流课程|一流专业建设点|特色小镇|地理标志产品|地理标志"
)
AWARD = re.compile(rf"({NAME}{{0,30}}?(?:{ENDED}))(?![{HAN}]?(?:建设|的))")
QUOTED = re.compile(
    r"([^“”。；！？\n]{3,40})”(?=的?(?:荣誉)?(?:称号|荣誉|名单|榜单|奖项?|牌匾|认定)|[，。、；！（\n]|等|项目)"
)
TITLE = re.compile(r"“([^“”。；！？\n]{3,30})”(?:荣誉)?(?:称号|荣誉|奖项)")
# 国家…示范区, 中国…百强: the level and the kind make the name, whatever the verb
LEVELLED = re.compile(
    rf"(?:国家级?|全国|中国|省级)[{HAN}“”]{{2,16}}?(?:示范区|示范园区|示范基地|示范城市|示范县|示范企业|先行区|先行示范区"
    rf"|百强[县区市]?|创新型城市|文明城市|特色产业基地|改革试验区|试验区|地理标志产品)"
)
# these stand for one thing wherever they are written
ALWAYS = re.compile(
    rf"国家自主创新示范区|中国特色社会主义(?:先行)?示范区|国家(?:农业高新技术产业|生态文明|可持续发展议程创新|新型工业化产业|承接产业转移"
    rf"|新一代人工智能创新发展|现代农业产业)(?:示范区|试验区|示范基地|产业园)|(?:中国|全国)[{HAN}]{{2,8}}百强(?:[县区市]"
    rf"|企业)?"
)
PRIZE = re.compile(
    f"(?:国家|省|中国|全国)[{HAN}]{{2,10}}?奖(?:[特一二三]等奖|金奖|银奖)?(?![{HAN}]?(?:励|金(?!奖)|补|项|牌))(?!章)"
)
GENERIC = re.compile(
    "自贸试验区$|^(?:国家级?|全国|中国|省级|一批|多个|若干|一个|各类|众多|更多|高水平|世界级|具有.*|重要的?)?(?:示范区|示范园区"
    "|示范基地|示范城市|先行区|试验区|先导区|基地|百强|示范点|示范项目|榜单|示范县|示范企业)$"
)
BROKEN = re.compile(
    "获奖|首个|第一个|[到有，。；、：\n的了在是和与为]|建设|推动|推进|支持|实施|设立|申报|开展|打造|创建|加快|力争|培育"
)
PLAIN = frozenset(["建设", "成为", "打造", "进入", "作为", "争创", "创建", "列入", "列为"])


@Language.component("zhengtu_honors")
def honors(doc: Doc) -> Doc:
    """Propose honours."""
    text = notes(doc).text
    forms = dict.fromkeys(
        form for form in _forms(text) if not GENERIC.match(form) and 3 < len(form) < 36 or form.endswith("奖")
    )
    notes(doc).candidates.extend(Candidate(start, end, "Honor", "honor", 1) for start, end in spans(text, forms))
    return doc


def _forms(text: str) -> Iterator[str]:
    for verb in CONFER.finditer(text):
        yield from _conferred(text, verb)
    yield from (match[1] for match in TITLE.finditer(text))
    yield from (m.group() for m in ALWAYS.finditer(text) if not BROKEN.search(m.group()))
    yield from (m.group() for m in PRIZE.finditer(text) if not BROKEN.search(m.group()))


def _conferred(text: str, verb: re.Match[str]) -> Iterator[str]:
    if text[verb.end() - 1] == "“":
        quoted = QUOTED.match(text, verb.end())
        if quoted and not verb.group().startswith(tuple(PLAIN)):
            yield quoted[1]
        return
    match = AWARD.match(text, verb.end())
    if (
        match
        and not BROKEN.search(match[1])
        and (not verb.group().startswith(tuple(PLAIN)) or LEVELLED.match(match[1]))
    ):
        yield match[1]
