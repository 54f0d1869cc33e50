"""Places: divisions, river basins, economic regions; a short form where it stands as a word.

佳木斯市、三原县、长三角; and by grammar 龙孔镇, 籍田街道, 武汉都市圈, 淮河流域, 皖北地区.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.mentions.settlements import listed_towns, towns, villages
from extract.names.border import reach
from extract.names.home import Home, home, whole_name
from extract.names.scan import PLACE, Hit, Scan, scan
from extract.names.tags import duty, tag
from extract.names.territory import Place, by_name, province_of, shared_names
from extract.notes import Candidate, notes
from extract.sought import Sought

# 城区 is a word before it is a district's name; these need their city in front.
WORDS = words("classes", "place that is a word")
BEHIND = re.compile(
    r"(?:河|江(?!南|北|苏|西|宁|阴|门|汉|岸|夏|津)|湖(?!北|南|州)|山(?!东|西)|站|路|街|大道|大桥|话|菜|人(?!均|口|才|力|社|工|次)|籍|队|港区|学者|证券|存储|实业|商学院|委|都市报|日报|晚报|卫视|银行|股份|号"
    r"|校区|老校区|新校区|两校区|片区|分校(?!长)|(?:国际)?班列|味道|分会场|采茶戏|花灯|辣白菜|麻花|地炉|䱀|青(?=，一年)|方言|口音|机床厂|总部(?![位坐])"
    r"|时间(?=\d|[上下]午|[凌清]晨|晚)|户口|学派|收费站|票务|发电|肉联|网(?![络上友点红民购])|电厂|热电|电网|核电|电站|水电|抽水蓄能|森工|村(?![镇民])|速度(?![快慢])|港(?![口澳区湾深珠股资商人务城])|籍|语|元|币|史|文版|红茶|绿茶|草莓|脐橙|烧饼|米粉|蜜柚|大米|小龙虾"
    r"|玉|红枣|苹果|枸杞|大闸蟹|火腿|蜜瓜|葡萄|荔枝|柑橘|普洱茶|白茶|龙井|蜜桃|大枣|牦牛|黑猪|板栗|(?:国际)?(?:会议|会展|博览|展览|体育|奥体|文化艺术|贸易)中心|体育馆|体育场|大剧院|博物馆|图书馆|美术馆|科技馆|火车站|东站|西站|南站|北站|生物制药|药业|制药|数据谷|林场|农场|牧场|科技大厦|广场|国际免税城|高铁|铁路|高速|隧道|特大桥|大桥|海关(?!总署))"
)
AREA = Sought(
    r"(?:都市圈|城市圈|城市群|经济圈|生态经济带|经济带|科创走廊|创新走廊|经济走廊|流域|水系|三角洲|平原新城|平原|生态涵养区|国家公园|国际机场|革命老区|示范带|产业带|科创圈|新机场|机场(?!群)|港(?![口澳区湾深珠股资商人务城机]|北|南|东|西)|地震带|峡谷|戈壁|沙漠|沙地|草原(?!站|总站)|经济区(?!域)|流域|[东西南北]麓|地区(?!性|生产|总|间|差|经济|研究|人|级|发展(?!不)|行政|分|和国家|代表)|(?<=长三角)区域(?!性|总|间|差|经济))"
)


@Language.component("zhengtu_places")
def places(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made, home(doc)))
    return doc


def _candidates(made: Scan, where: Home) -> Iterator[Candidate]:
    for hit in made.of(PLACE):
        if made.word(hit) == "中山" and _is_zhongshan(made, hit):
            yield Candidate(hit.start, hit.end, "Place", "place", 2, "中山市")
        elif made.word(hit) in WORDS:
            above = made.ending[PLACE].get(hit.start)
            if above and made.text[hit.end : hit.end + 1] not in KINDS and _lies_in(made, hit, above):
                yield Candidate(above.start, hit.end, "Place", "place", 2, whole_name(made, where, made.word(hit)))
        elif _names_a_place(made, hit):
            yield Candidate(hit.start, hit.end, "Place", "place", 2, _whole(made, hit, where))
    yield from _areas(made)
    yield from _stops(made)
    yield from _sites(made)
    yield from _features(made)
    yield from towns(made)
    yield from villages(made)
    yield from listed_towns(made)


def _whole(made: Scan, hit: Hit, where: Home) -> str:
    """The full name: of those that bear a short form the one that lies in the place in front, 广西|兴安."""
    above = made.ending[PLACE].get(hit.start)
    group = by_name()[made.word(hit)]
    inner = [place for place in group if _is_above(above, place)] if above else []
    if inner and group[0] not in inner and inner[0].name not in shared_names():
        return inner[0].name
    return whole_name(made, where, made.word(hit))


def _beside(made: Scan, first: Hit, second: Hit) -> bool:
    """宁波|舟山港 is called after two cities; 大理州|洱海流域, 湖北|武汉都市圈 are two names."""
    group = by_name()[made.word(second)]
    return all(place.level != "region" and not _is_above(first, place) for place in group)


# 深圳与中山: the city stands free in texts of its neighbours; 中山路, 中山大学, 孙中山 are none of it.
NEIGHBOURS = re.compile("大湾区|深中通道|珠三角|珠海|广东|深圳|佛山|江门")
NO_ZHONGSHAN = re.compile("[路陵装舰站先公医大眼学纪北东西南中街故广桥门国]")


def _is_zhongshan(made: Scan, hit: Hit) -> bool:
    free = made.text[hit.start - 1 : hit.start] != "孙" and not NO_ZHONGSHAN.match(made.text, hit.end)
    return free and bool(NEIGHBOURS.search(made.text, max(hit.start - 300, 0), hit.end + 300))


KINDS = ("市", "县", "区", "镇")


def _lies_in(made: Scan, hit: Hit, above: Hit) -> bool:
    word = made.word(hit)
    return word not in NOUNS and any(_is_above(above, place) for place in by_name()[word])


NOUNS = frozenset(("港口", "开放", "建设", "文化", "通道", "海港", "矿区", "新建", "高新", "资源"))


def _is_above(above: Hit, place: Place) -> bool:
    return above.entry.name in (place.parent, province_of(place))


# 新疆|西部地区, 我国|东部地区: a side of what stands in front
SIDE = re.compile("[东西南北中]部地区$")
# 非洲|猪瘟, 京津|城际, 珠峰|小组: what is only called after a place, be it written in full
OF_NAME = re.compile("猪瘟|军国主义|城际(?!铁|高)|小组(?!长|赛)|线(?=去程|回程|班列)|史(?=[学领研])")


def _names_a_place(made: Scan, hit: Hit) -> bool:
    word = made.word(hit)
    if SIDE.match(word) and (hit.start in made.ending[PLACE] or made.text.endswith(("我国", "全国"), 0, hit.start)):
        return False
    if hit.end in made.beginning[PLACE]:
        return True  # 浙江|江山, 江西|玉山: what follows is a place and no 江 or 玉
    if OF_NAME.match(made.text, hit.end):
        return False
    return not (hit.end - hit.start <= 3 and BEHIND.match(made.text, hit.end) and word != hit.entry.name)


def _areas(made: Scan) -> Iterator[Candidate]:
    """武汉都市圈, 汉江流域: a place or a name of one word before the kind of area."""
    for match in AREA.finditer(made.text):
        begin = _port_begin(made, match) if match.group().endswith(PORTS) else _area_begin(made, match.start())
        if begin is not None:
            yield Candidate(begin, match.end(), "Place", "area", 2)


# 云州|青禾机场, 云州|云杉港: a port is called after its city and by a name of its own
PORTS = ("机场", "港")
OWN = ("ns", "nz", "nr", "")


NO_PORT = ("避风港", "良港", "大港", "空港", "母港")


def _port_begin(made: Scan, match: re.Match[str]) -> int | None:
    """The begin of a port: over a word of its own to the short name of a place."""
    whole = made.word_to.get(match.end(), -1)
    if made.text[whole : match.end()] in NO_PORT:
        return None
    if 0 <= whole < match.start() - 1 and tag(made.text[whole : match.end()]) in (*OWN, "nt"):
        return whole  # one word of the dictionary
    begin = _area_begin(made, match.start())
    word = made.word_to.get(match.start(), -1)
    if begin is None and 2 <= match.start() - word <= 3 and word > 0 and tag(made.text[word : match.start()]) in OWN:
        begin = word if word in made.ending.get(PLACE, {}) else None
    return begin if begin is None else _short_before(made, begin)


# 青禾校区, 云州火车站, 云州南站: what the world calls by a place, and by its kind.
STOP_AT = Sought(r"(?:校区|火车站|高铁站|高铁[东西南北]站|[东西南北]站)(?![台长点])")


def _stops(made: Scan) -> Iterator[Candidate]:
    """Stations directly behind the name of a place, and campuses where something is in them."""
    for match in STOP_AT.finditer(made.text):
        place = made.ending.get(PLACE, {}).get(match.start())
        if place and made.border[place.start] and (match.group() != "校区" or _is_met_at(made, place.start)):
            yield Candidate(place.start, match.end(), "Place", "stop", 2)


# 启动会在青禾校区举行; 学校在青禾校区开会 says where in the school.
SCHOOL = re.compile("校|大学|学院")


def _is_met_at(made: Scan, start: int) -> bool:
    here = max(made.text.rfind(sign, max(start - 24, 0), start) for sign in "。，；\n")
    return made.text[start - 1 : start] in ("在", "、") and not SCHOOL.search(
        made.text, max(here, start - 24, 0), start
    )


def _sites(made: Scan) -> Iterator[Candidate]:
    for match in SITE.finditer(made.text):
        found = reach(made, match.start(), joins=False)
        begin = found.start
        while (place := made.beginning.get(PLACE, {}).get(begin)) and place.end + 1 < match.start():
            begin = place.end
        lead = made.text[begin : match.start()]
        if match.group().endswith(WHOLE):
            begin = _short_before(made, begin)
        first = made.next_border(begin, match.start() + 1, match.start())
        named = found.anchor == PLACE or tag(made.text[begin:first]) in ("", "ns", "nz", "nr")
        if 2 <= len(lead) <= 6 and named and not NO_SITE.search(lead):
            yield Candidate(begin, match.end(), "Place", "site", 1)


# 青禾湖, 云杉山: a river, a lake or a mountain that the segmenter has as one word of its own.
GOODS = tuple("茶酒米鱼小鸡蟹街路站村镇乡县市区号桥校")
FEATURE = frozenset("湖河江山岛岭峰溪湾关")
NO_FEATURE = re.compile(
    "林田|[青江河山湖]山$|江河|江湖|开关|海关|难关|把关|[相有无机攸玄闯过入出进登爬下上满全靠后前火高大小矿雪冰深口]$"
)


def _features(made: Scan) -> Iterator[Candidate]:
    """Words of three signs that no dictionary has, or that it has as places."""
    for end, begin in made.word_to.items():
        if end - begin == 3 and made.text[end - 1] in FEATURE:
            word = made.text[begin:end]
            free = made.text[end : end + 1] not in GOODS and not NO_FEATURE.search(word[:2])
            if free and tag(word) in ("ns", "") and word.isalpha():
                yield Candidate(begin, end, "Place", "feature", 1)


def _area_begin(made: Scan, at: int) -> int | None:
    hit = made.ending.get(PLACE, {}).get(at)
    if hit:
        above = made.ending[PLACE].get(hit.start)
        return above.start if above and _beside(made, above, hit) else hit.start
    if made.text[at - 2 : at] == "首都":
        return at - 2
    begin = made.word_to.get(at, -1)
    if begin >= 0 and not tag(made.text[begin:at]) and 2 <= at - begin <= 4 and made.text.startswith("水系", at):
        return begin
    river = begin >= 0 and made.text[at - 1] in "江河湖山海" and at - begin >= 2 and duty(made.text[begin:at]) == "open"
    return begin if river and made.text[begin:at] not in ("大江", "江河", "河湖", "山海") else None


# 云州青禾湖景区: short places in front are of the name; 三原县青禾湖景区 are two names
WHOLE = ("景区", "公园", "乐园", "梯田", "自然保护区", "邮轮母港")


def _short_before(made: Scan, begin: int) -> int:
    while (place := made.ending.get(PLACE, {}).get(begin)) and made.word(place) != place.entry.name:
        begin = place.start
    return begin


# 湾里庙步行街, 城头山遗址, 三里河公园: a place of the map by its own name.
SITE = Sought(
    "侗寨|苗寨|古堡群|古文化街|河街|商圈|夜市|公路口岸|铁路口岸|陆路口岸|国际邮轮母港|水利风景区|石窟|古城墙|城墙|历史文化街区|水库|步行街|老街|古镇|古城(?!区)|古村|遗址|森林公园|湿地公园|地质公园|公园(?!城)|乐园|梯田|烈士纪念塔|烈士陵园|纪念塔|纪念碑|风景名胜区|风景区|景区|胡同|大峡谷|雪山|草原(?!站)|瀑布|自然保护区"
)
NO_SITE = re.compile(
    "^(?:城区|专业|特色|[\u4e00-\u9fff]{2}特色|各大|热门|重点|主题|国家|城市|口袋|社区|体育|文化|生态|工业|郊野|湿地|森林|海洋|著名|知名|美丽|各|该|这|多|全|重点|旅游|红色|乡村|本地|当地|附近|周边|核心|大型|[0-9]?A级|5A|4A|3A|新|老|大|小|游乐|地质|矿山|动物|中央|中心)+$|[变的在了是和与等]|[A0-9]"
)
