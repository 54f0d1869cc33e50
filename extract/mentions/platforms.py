"""Platforms: laboratories, centres, institutes, industry colleges, science parks, incubators, consortia.

云龙湖实验室, 江苏省安全应急装备技术创新中心, 无锡学院集成电路测试联合实验室, “双碳”运营中心. A kind with a mere
class before it (国家重点实验室, 省级工程研究中心) is no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import either, words
from extract.mentions.forms import places
from extract.mentions.foundings import foundings
from extract.mentions.parts import parts
from extract.mentions.systems import systems
from extract.names.border import ACTOR, Reach, anchor_to, named_word, reach
from extract.names.classes import made_of
from extract.names.deeds import announced, behind, founded, headed, visited
from extract.names.scan import BODY, HOUSE, PLACE, PLATFORM, UNIVERSITY, ZONE, Scan, scan
from extract.names.tags import ACTING, CLAUSE, OPEN, STOP, STOPPING, duty, tag
from extract.names.territory import by_name
from extract.names.wings import wing
from extract.notes import Candidate, notes
from extract.sought import Sought

OF_STATE = words("kinds", "platform of the state")
KINDS = words("kinds", "platform") | OF_STATE
KIND = Sought(either("kinds", "platform", "platform of the state"))
# Kinds that stand for classes of services too: a region or an owner must stand before them.
ANCHORED = words("kinds", "platform that needs an owner")
CLASS = words("classes", "platform")


@Language.component("zhengtu_platforms")
def platforms(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made))
    return doc


def _candidates(made: Scan) -> Iterator[Candidate]:
    seen: dict[str, bool] = {}
    for match in KIND.finditer(made.text):
        kind, at, end = match.group(), match.start(), match.end()
        if made.text[end : end + 1] in ("群", "体系") or made.text[end : end + 2] == "城市":
            continue
        if not made.border[at] and (begin := named_word(made, at, end)) >= 0:
            yield Candidate(begin, end, "Platform", "platform", 3)
            continue
        found = _behind_verb(made, _before_quoted(made, _owned(made, reach(made, at))), at)
        found = _with_field(made, found, at, kind)
        found = _built(made, _joined(made, _shed(made, found, at), at, kind), end)
        if QUANTITY.search(made.text, max(found.start - 10, 0), found.start) or COUNTED.match(made.text, end):
            continue
        if found.start < at and _is_name(made, found, at, kind):
            if found.anchor == UNIVERSITY and _only_works(made, found.start, end, seen):
                continue
            end += _closes(made.text, found.start, end)
            end = _branch(made, end)
            begin = _field_before(made, found.start, kind) if _is_bare(made, found, at) else found.start
            begin = _opened(made, begin, end)
            yield Candidate(begin, end, _type(made, found, kind), "platform", 3)
    for hit in made.of(PLATFORM):
        yield Candidate(hit.start, _branch(made, hit.end), "Platform", "platform-list", 6, hit.entry.name)
    yield from systems(made)
    yield from parts(made)
    yield from foundings(made)
    yield from _ours(made)
    yield from _academies(made)
    yield from _schools(made)
    yield from _numbered(made)
    yield from _national(made)
    for match in STATION.finditer(made.text):
        person = match[1] if made.border[match.start(1)] else match[1][1:]
        if duty(person) != OPEN or tag(person).startswith("v") or person.endswith((*VERBS, *"向以对为与在和由")):
            continue
        yield Candidate(_person(made, match.start(1)), match.end(), "Platform", "station", 3)


# 某大学图书馆馆长段某, 某大学经济研究所云某教授: where somebody works.
WORKS = re.compile(
    r"(?:党委|党总支|常务|执行|名誉)?(?:副?馆长|副?院长|副?所长|副?主任|副?书记|副?教授|研究员|讲师|教师|老师|学生)|[\u4e00-\u9fff]{2,3}(?:副?教授|研究员|老师|博士|院士|课题组|团队)"
)


def _headed(text: str, end: int) -> bool:
    """Whether a house has a head of its own behind it: 某大学产业创新研究院副院长."""
    return text.endswith(("研究院", "实验室", "中心"), 0, end) and bool(HEAD.match(text, end))


HEAD = re.compile("(?:常务|执行|名誉)?(?:副?院长|副?主任)")


def _own_part(made: Scan, start: int, end: int) -> str:
    """The name of a part of a university without the university."""
    hit = made.beginning.get(UNIVERSITY, {}).get(start)
    own = made.text[hit.end if hit and hit.end < end else start : end]
    return made.text[start:end] if own in KINDS else own  # 图书馆 of which university


def _only_works(made: Scan, start: int, end: int, seen: dict[str, bool]) -> bool:
    """Whether a part of a university stands in a text only before who works there; asked once of each."""
    if _headed(made.text, end):
        return False
    form, text = _own_part(made, start, end), made.text
    if form not in seen:
        seen[form] = len(seen) < MOST and all(WORKS.match(text, at + len(form)) for at in places(text, form))
    return seen[form]


MOST = 200

# 率|新农村发展研究院, 充分利用|数学中心, 国内首个智算中心|太湖量子智算中心: what is not of the name.
SHED = re.compile(
    r".*(?:我校|我省|我市|该校|来校|充分利用|启动建设|(?<![功效频速])率(?![先领])|上线|落实|参与|刚进|走进)(?=[^与和及]{2})|启动(?=.{2})"
    r"|(?:国内|全国|全球|国际|世界)?(?:首个|首家|首座|最大的?)[\u4e00-\u9fff]{2,14}?(?:中心|平台|基地|实验室|研究院)(?=[\u4e00-\u9fff]{2})"
)


def _shed(made: Scan, found: Reach, at: int) -> Reach:
    """Without the clause that a reading took in."""
    match = SHED.match(made.text, found.start, at) or LEANS.match(made.text, found.start, at)
    if not match or match.end() >= at:
        return found
    anchor = next((kind for kind in (PLACE, BODY) if match.end() in made.beginning.get(kind, {})), "")
    return Reach(match.end(), anchor, found.quoted)


# 组建起|优化营商服务中心, 为|放化实验室揭牌: a sign of the verb, or before the name
LEANS = re.compile("(?<=[建立成造设])起(?=[\u4e00-\u9fff]{2})|为(?![民农侨])(?=[\u4e00-\u9fff]{2})")
DASH = frozenset("—–－-·")


def _built(made: Scan, found: Reach, end: int) -> Reach:
    """某协会—某市政府—某大学数字经济研究中心: builders with a dash between; 某大学“海流实验室”."""
    start = found.start
    hugged = made.text[start - 1 : start] == "“" and made.text[end : end + 1] == "”"
    if hugged and not found.anchor and (owner := anchor_to(made, start - 1)) and owner[1] in (UNIVERSITY, BODY):
        start, found = owner[0], Reach(owner[0], "owner", True)
    for _ in range(3):
        dash = start
        while dash > 0 and made.text[dash - 1] in DASH:
            dash -= 1
        owner = anchor_to(made, dash) if dash < start else None
        joint = TWO_BUILD.search(made.text, found.start, end)
        if not (found.anchor or found.quoted or joint) or owner is None or owner[1] in ("wide", "level", PLACE):
            start = _unlisted(made, start, dash) if joint and owner is None else start
            break
        start = owner[0]
    return Reach(start, "owner", found.quoted) if start < found.start else found


# 云台大学—青禾木业木材联合研发中心: what two build has both in its name.
TWO_BUILD = re.compile("联合|共建|合作|协同")


def _unlisted(made: Scan, start: int, dash: int) -> int:
    """青禾钾业——云台大学联合实验室: where a builder begins that no list has, before a dash; or `start`."""
    here = dash
    while dash - here < 12 and here > 0 and made.text[here - 1] not in PAUSE:
        begin = made.word_to.get(here, here - 1)
        word = made.text[begin:here]
        if duty(word) != OPEN or word in CLAUSE or word in ACTING or not word.isalnum():
            break
        here = begin
    return here if dash < start and 3 <= dash - here <= 12 and not KINDS_END.search(made.text, here, dash) else start


KINDS_END = re.compile("(?:实验室|平台|中心|基地|研究院)$")


# “新工艺青禾梦工厂”: a quotation that closes behind a name holds the whole of it.
def _opened(made: Scan, start: int, end: int) -> int:
    """Where the quotation opens that closes right behind a name, if only words of a name stand between."""
    opened = made.text.rfind("“", max(start - 8, 0), start) + 1 if made.text[end : end + 1] == "”" else 0
    words = _words(made, opened, start) if opened else []
    named = all(duty(word) == OPEN and word not in CLAUSE | ACTING and word.isalnum() for word in words)
    return opened if opened and named else start


def _closes(text: str, start: int, end: int) -> int:
    """1 where a quotation that opens within a name closes behind it."""
    return int(text[end : end + 1] == "”" and text.count("“", start, end) > text.count("”", start, end))


def _is_bare(made: Scan, found: Reach, at: int) -> bool:
    """Whether a place alone stands before the kind: 海河|实验室."""
    hit = made.beginning.get(PLACE, {}).get(found.start)
    return hit is not None and hit.end == at


# 青禾研究院和|云杉工程师学院: two names joined; 草种创新与|草原生态系统全国重点实验室: one.
TWO = re.compile(
    "(?:研究院|学院|实验室|中心|研究所|基地|博物馆|纪念馆|图书馆|展览馆|科技馆|产业园|大学)(?:和|与|及|以及|暨)(?=[\u4e00-\u9fff])"
)
FIELDS = re.compile("(?:实验室|科学中心|工程研究中心|技术创新中心|工程技术研究中心|科学装置|教研室)$")


def _joined(made: Scan, found: Reach, at: int, kind: str) -> Reach:
    """Two names that 和 joins parted, and a field that stands before 与 taken in."""
    parted = TWO.search(made.text, found.start, at)
    if parted and not found.quoted:
        return Reach(parted.end())
    if found.anchor or made.text[found.start - 1 : found.start] not in ("与", "及") or not FIELDS.search(kind):
        return found
    here = found.start - 1
    while here > max(found.start - 12, 0) and made.text[here - 1] not in PAUSE:
        begin = made.word_to.get(here, here - 1)
        if duty(made.text[begin:here]) != OPEN or anchor_to(made, here):
            break
        here = begin
    before = made.text[here : found.start - 1]
    return Reach(here, "field") if 2 <= len(before) <= 12 and not ENDED.search(before) else found


ENDED = re.compile("(?:院|所|中心|公司|大学|集团|[部局厅委处室会]|基地|企业|高校|园|平台|项目|计划)$|[和与]")


SCHOOL = re.compile("学院(?![生派校])")


def _schools(made: Scan) -> Iterator[Candidate]:
    """成立国际陶瓷设计学院: a school that is founded or unveiled; one that somebody works at is none."""
    for match in SCHOOL.finditer(made.text):
        found = _behind_verb(made, reach(made, match.start()), match.start())
        lead = made.text[found.start : match.start()]
        if found.anchor or not 2 <= len(lead) <= 18 or not _is_specific(lead) or made_of(lead, SCHOOLS):
            continue
        if founded(made.text, found.start) or announced(made.text, found.start, match.end()):
            yield Candidate(found.start, match.end(), "Platform", "platform", 2)


# 我校青禾研究与评价中心获评: a part of the university that the text is of.
OURS = Sought(
    r"(?:我校|我院|本校|学校)([\u4e00-\u9fff]{4,24}?(?:研究院|研究所|研究中心|实验室|评价中心|检测中心|测试中心|教学中心|示范中心|教学基地|实践基地|科学中心|创新中心|技术中心|智库|工作室))(?![和与及、])"
)


def _ours(made: Scan) -> Iterator[Candidate]:
    for match in OURS.finditer(made.text):
        lead = OF_KIND.sub("", match[1])
        words = _words(made, match.start(1), match.end(1))
        if all(duty(word) != STOP for word in words[:-1]) and not made_of(lead, CLASS) and not VAGUE.search(lead):
            yield Candidate(match.start(1), match.end(1), "Platform", "platform", 3)


OF_KIND = re.compile("(?:研究|评价|检测|测试|教学|示范|实践|科学|创新|技术)?(?:院|所|中心|实验室|基地|智库|工作室)$")
SCHOOLS = CLASS | words("classes", "school")

# 中国电科第三十八研究所, 航天科技集团五院, 航天科工集团第二研究院二十三所, 中船703所: by number, behind its house.
NUMBERED = re.compile(
    r"(?:第?[\d一二三四五六七八九十〇]{1,4}(?:研究所|研究院|设计院|试验所|所|院)|[\u4e00-\u9fff]{2,8}?(?:研究所|研究院))"
    r"(?:[\u4e00-\u9fff]{2}(?:分所|分院)|第?[\d一二三四五六七八九十〇]{1,4}(?:研究所|研究室|所|厂))?"
)


def _numbered(made: Scan) -> Iterator[Candidate]:
    houses = {hit.end: hit.start for hit in made.of(HOUSE)} | {m.end(): m.start() for m in STEM.finditer(made.text)}
    for end, start in houses.items():
        match = NUMBERED.match(made.text, end)
        if match and not re.search("[、与和共建在的]", match.group()):
            yield Candidate(start, match.end(), "Platform", "platform", 4)


# 中科院数学所, 中国农科院兰州牧药所: an institute of an academy by its short name.
ACADEMY = Sought(
    r"(?:中国科学院|中科院|中国农业科学院|中国农科院|中国林科院|中国社会科学院|中国社科院|中国医科院|[\u4e00-\u9fff]{2}省?农科院)"
    r"[\u4e00-\u9fff]{2,7}?(?<!研究)所(?=[、，。；）\n]|研究员|副?研究员|副?所长|[和与及]|(?:[\u4e00-\u9fff]{2,3})?(?:副?教授|副?研究员|院士|课题组|团队))"
)


def _academies(made: Scan) -> Iterator[Candidate]:
    for match in ACADEMY.finditer(made.text):
        if made.border[match.start()] and not re.search("[、与和及共建在的由等]|研究院", match.group()):
            yield Candidate(match.start(), match.end(), "Platform", "platform", 4)


STEM = Sought(
    "中[船航核电]|中电科|航天科[技工](?:集团)?|(?:中国)?(?:兵器|航天|航空|核)工业(?:集团)?|中国(?:航发|兵器|航天)"
)

# 国家超级计算无锡中心: a centre of the nation, by what it is for.
NATIONAL = Sought("(?:国家|全国)([\u4e00-\u9fff]{4,16}?)中心(?![城区地线体轴化])")
SCHEMED = re.compile("城市|枢纽|区域|医学中|医疗中|消费|商贸|创新|战略|副|的|各|建设|打造|重点|一批|是|以|为|在|和")


def _national(made: Scan) -> Iterator[Candidate]:
    for match in NATIONAL.finditer(made.text):
        if made.border[match.start()] and made.border[match.end() - 2] and not SCHEMED.search(match[1]):
            steady = all(duty(word) == OPEN for word in _words(made, match.start(), match.end() - 2))
            if steady and not made_of(match[1], CLASS):
                yield Candidate(match.start(), match.end(), "Platform", "platform", 2)


def _field_before(made: Scan, start: int, kind: str) -> int:
    """现代中医药|海河|实验室: a field before a place, where nothing else stands between the sign and it."""
    here = start
    while kind.endswith("实验室") and start - here < 14 and here > 0 and made.text[here - 1] not in PAUSE:
        begin = made.word_to.get(here, here - 1)
        if made.text[begin:here] in JOINING or duty(made.text[begin:here]) != OPEN or anchor_to(made, here):
            return start
        here = begin
    return here if kind.endswith("实验室") and start - here < 14 else start


OWNED = frozenset(("重点实验室", "工程研究中心", "工程技术研究中心", "技术创新中心", "协同创新中心", "工程实验室"))


def _with_field(made: Scan, found: Reach, at: int, kind: str) -> Reach:
    """共建道路数字化|教育部|工程研究中心: what it is for, before the body or province that it is of."""
    owner = made.beginning.get(BODY, {}).get(found.start) or made.beginning.get(PLACE, {}).get(found.start)
    if kind.endswith("研究院") and owner and owner.entry.kind == PLACE and owner.end == at:
        field = reach(made, found.start, joins=False)  # 某大|分子工程|苏南|研究院
        return field if field.anchor == UNIVERSITY and found.start - field.start <= 14 else found
    if kind not in OWNED or owner is None or not made_of(made.text[owner.end : at], CLASS):
        return found
    if owner.entry.kind == PLACE and not made.text.endswith(("省", "市", "自治区"), owner.start, owner.end):
        return found
    field = reach(made, found.start, joins=False)
    lead = made.text[field.start : found.start]
    if field.anchor not in ("", UNIVERSITY) or not 4 <= len(lead) <= 24 or made_of(lead, CLASS) or VAGUE.search(lead):
        return found
    return Reach(field.start, "field")


OF_SCHEMES = OWNED | frozenset(
    (
        "实验室",
        "研学基地",
        "科普基地",
        "示范基地",
        "教育基地",
        "实训基地",
        "众创空间",
        "孵化器",
        "技术中心",
        "院士工作站",
        "产业学院",
    )
)
PAUSE = frozenset("，。；：、“”（）《》\n 由与和在对")
JOINING = frozenset("与和及暨")


def _behind_verb(made: Scan, found: Reach, at: int) -> Reach:
    """共建红旗智能网|联|创新中心: where the reading stopped short at a word, the founding verb is the border."""
    if found.quoted:
        return found
    joint = JOINTLY.search(made.text, found.start, at)
    if joint and made.border[joint.end()]:
        return Reach(joint.end())
    if found.anchor:
        return found
    start = behind(made.text, at)
    if 0 <= start < found.start and made.border[start] and not _called(made, start, at):
        return Reach(start)
    return found


# 某区政府|合作建设|咖啡科技小院: verbs that build names, where they are the verb of the clause.
JOINTLY = re.compile("(?:联合|合作|共同|协同|携手)(?:建设|共建|打造|组建|成立|开展|设立)(?:了)?")


def _called(made: Scan, start: int, at: int) -> bool:
    """Whether a word that is of no name stands within a stretch."""
    words = _words(made, start, at)
    return any(len(word) > 1 and (word in STOPPING or tag(word) in ("p", "c", "r", "d", "m")) for word in words)


# 段文洋教授“头雁”团队工作站: a station named after who leads it.
STATION = Sought(
    r"(?![省市国校])([\u4e00-\u9fff]{2,3}(?<!级))(?:院士|教授|研究员|博士|专家|大师)(?:“[^“”]{1,8}”)?(?:创新)?(?:团队|专家|领办)?(?:工作站|工作室)"
)


def _person(made: Scan, start: int) -> int:
    """The begin of a name of two or three signs: 为哈工程段文洋教授 begins at 段."""
    return start if made.border[start] else start + 1


OWNER = re.compile(
    r"(?:研究总院|研究院|集团有限公司|股份有限公司|有限公司|集团公司|集团|公司|大学|医院|科学院|农科院)$"
)


def _owned(made: Scan, found: Reach) -> Reach:
    """中国兵器工业集团北方发动机研究所, 某大学·某市绿色化工研究院: the owner directly before is of the name."""
    school = made.ending.get(UNIVERSITY, {}).get(found.start - 1) if found.anchor else None
    if school and made.text[found.start - 1] == "·":
        return Reach(school.start, UNIVERSITY, found.quoted)
    owner = OWNER.search(made.text, max(found.start - 8, 0), found.start)
    if not owner:
        return found
    further = reach(made, owner.start())
    return Reach(further.start, "owner", found.quoted) if further.anchor and further.start < owner.start() else found


# 新建制造业创新中心20家: counted behind it.
COUNTED = re.compile(r"(?:共|达|约|近|超)?[\d两三四五六七八九十百]{1,4}余?[家个座所]")
# 建设一批……基地, 国内首家……中心: counted and not named.
QUANTITY = re.compile(
    r"(?:一[批个家所座]|\d[个家所座]|[两三四五六七八九十几多百][个家所座]|若干|各类|各级|更多|这[个家类]|该类)(?!单位|企业|高校|院校|院所|科研|机构|部门|成员|公司)(?:[\u4e00-\u9fff]{0,4}|“)$"
)


def _before_quoted(made: Scan, found: Reach) -> Reach:
    """“核能安全技术”教育部工程研究中心: what it is for may stand in quotation marks before its owner."""
    if found.anchor and made.text[found.start - 1 : found.start] == "”":
        opened = made.text.rfind("“", max(found.start - 20, 0), found.start)
        if opened >= 0 and not re.search("[。，；]", made.text[opened : found.start]):
            return Reach(opened, "quoted", True)
    return found


def _type(made: Scan, found: Reach, kind: str) -> str:
    """A centre of a ministry or a county is a subordinate body of the state: 国家发展改革委创新驱动发展中心."""
    owner = made.beginning.get(BODY, {}).get(found.start)
    academic = owner and owner.entry.name.endswith(("科学院", "工程院"))
    if kind == "科技园" and found.anchor in (PLACE, ZONE):
        return "Zone"
    if found.anchor in (PLACE, "") and kind in OFFICES and LOCAL.match(made.text, found.start):
        return "Agency"
    if found.anchor == "level" and kind in OFFICES or (found.anchor == "wide" and kind == "信息中心"):
        return "Agency"
    return "Agency" if owner and not academic and kind.endswith("中心") and not BUILT.search(kind) else "Platform"


# 青禾县畜牧发展中心, 云杉镇便民服务中心: what a county, town or city keeps for its work.
OFFICES = frozenset(
    (
        "发展中心",
        "服务中心",
        "促进中心",
        "保障中心",
        "推广中心",
        "信息中心",
        "监测中心",
        "救援中心",
        "指导中心",
        "指挥中心",
        "合作中心",
    )
)
LOCAL = re.compile(r"[\u4e00-\u9fff]{2,9}?[县区旗镇乡市](?![\u4e00-\u9fff]?[域场区])")
BUILT = re.compile("工程研究中心|工程技术研究中心|科学中心|技术创新中心|制造业创新中心|产业创新中心")


BRANCH = re.compile(
    r"(?:（(?!以下|简称|下称|又称|原)[\u4e00-\u9fff]{2,10}）)?(?:(?P<place>[\u4e00-\u9fff]{2,4})(?:分院|分所|分中心|分校|分站|基地|分园|创新中心)|(?:国际|全球|国内)?总部(?!经济|[基位设落]))?"
)


def _branch(made: Scan, end: int) -> int:
    match = BRANCH.match(made.text, end)
    place = match["place"] if match else ""
    known = match and (made.text[end : end + 1] == "（" or not place or place in by_name())
    return match.end() if match and match.group() and known else wing(made, end)


# 省级|实验室, 这些|平台, 联合打造|中心, 第一个|研究院: words that make no name of what they stand before
CLASSING = re.compile(
    r"省级|市级|国家级|各类|一批|若干|多个|开放式|[两三四五六七八九十]大|^(?:这|该|此|每|某|另|其)|\+"
    r"|(?:联合|合作|共同|协同)(?:建设|共建|打造)|建设高|第一个|首[个家]|大力|着力|积极|加快|近年来"
)
SCHOOLS_OF_ALL = re.compile("学校|高校|我校")
WIDE_ANCHOR = re.compile("^(?:国家|全国|中国|国际|全球|世界)")


def _is_name(made: Scan, found: Reach, at: int, kind: str) -> bool:
    """Whether what stands before a kind of platform makes a name of it."""
    lead = made.text[found.start : at]
    if found.anchor == "level" and kind in OF_LEVELS:
        return True
    if not lead or _is_built(made, found, at, kind) or _is_class(made, found, lead):
        return False
    end = at + len(kind)
    hugged = made.text[found.start - 1 : found.start] == "“" and made.text[end : end + 1] == "”"
    if found.quoted or (hugged and len(lead) >= 3) or found.anchor == "field":
        return True
    return _is_anchored(made, found, at, kind) if found.anchor else _proper(made, found.start, at, kind)


def _is_built(made: Scan, found: Reach, at: int, kind: str) -> bool:
    """青禾市培育|众创空间, 打造成|基地: what somebody makes, and no name."""
    lead = made.text[found.start : at]
    actor = _anchor_size(made, found.start) + 2 == len(lead) or ACTOR.search(lead[:-2])
    if actor and ONE_OF.search(kind) and lead.endswith(VERBS):
        return True
    if not kind.endswith("基地") or kind in SITES and made.text.endswith("建设", 0, found.start):
        return False
    return INTENDED.search(made.text, max(found.start - 6, 0), found.start) is not None


def _is_class(made: Scan, found: Reach, lead: str) -> bool:
    """Whether a lead says how many, of which rank or of what kind, and not which one."""
    if made_of(re.sub("[“”]", "", lead), CLASS) or "、" in lead or lead[0] == "（":
        return True
    if DEPARTMENT.search(lead) or CLASSING.search(lead):
        return True
    if SCHOOLS_OF_ALL.search(lead) and not (founded(made.text, found.start) and len(lead) > 4):
        return True
    counted = made.text[found.start : found.start + 1] + made.text[found.start - 1 : found.start]
    return bool(re.match(r"\d*[家个]", lead) and re.search(r"\d$", counted))


def _is_anchored(made: Scan, found: Reach, at: int, kind: str) -> bool:
    """Whether a place, a body or a rank at the begin of a lead makes a name of it."""
    lead = made.text[found.start : at]
    if found.anchor == BODY and _owner_alone(made, found.start, at, kind):
        return False
    if kind in OF_SCHEMES and lead in by_name() and lead.endswith(("省", "市", "区")):
        return False  # 湖北省实验室体系: a class
    if found.anchor == "level":
        return len(lead) >= 3
    if found.anchor == PLACE and kind in OF_MANY and made_of(lead[_anchor_size(made, found.start) :], CLASS):
        return False  # 云州市|红色|教育基地
    if found.anchor in (PLACE, UNIVERSITY, BODY, ZONE, HOUSE, "owner"):
        return kind not in JOINT or len(lead) > _anchor_size(made, found.start) + 1
    return not made_of(WIDE_ANCHOR.sub("", lead), CLASS) and len(lead) >= 4


# 建设青禾湾海洋药物中试基地: a base that stands somewhere, not one that a place is to become.
SITES = words("kinds", "base that is built")
DEPARTMENT = re.compile("(?<=..)系[和与及](?=..)")  # 油气工程系和地热|研究中心: two of them
OF_MANY = frozenset(("教育基地", "培训基地", "实践基地", "科普基地", "研学基地", "示范基地", "传播基地"))
VERBS = tuple(sorted(ACTING | CLAUSE))
ONE_OF = re.compile(
    "(?:平台|实验室|工程[^院]*中心|创新中心|众创空间|孵化器|加速器|联合体|工作站|科技小院|产业学院|科技园)$"
)
# 打造东北亚特色装备创新基地: what a place is to become, and no name.
INTENDED = re.compile(r"(?:打造|建成|建设|成为|建设成|建设为|打造成|打造成为)(?:全国|国际|世界|重要|一流)*$")
JOINT = words("kinds", "platform that needs more than a place")
FOUNDED = re.compile(
    r"(?:组建|成立|建成|建立|共建|搭建|设立|获批|揭牌|打造|建设)了$|(?:揭牌成立|组建成立|联合共建|牵头组建|参观|走访|走进|考察)了?$"
    r"|(?:共同建设好|新落成的|新成立的|新建成的|建起|揭牌运行的)$"
)


# 省农科院, 市产研院: the one of the province or city.
OF_LEVELS = frozenset(("农科院", "社科院", "林科院", "科学院", "产研院", "工研院", "产业技术研究院"))


def _owner_alone(made: Scan, start: int, at: int, kind: str) -> bool:
    """教育部工程研究中心: a ministry and a class name no one centre; 水利部信息中心 is one."""
    owner = made.beginning.get(BODY, {}).get(start)
    if kind.endswith("中心") and not re.search("研究|工程|创新|实验", kind):
        return False
    return owner is not None and made_of(made.text[owner.end : at], CLASS)


def _anchor_size(made: Scan, start: int) -> int:
    """How long the place at the beginning of a name is."""
    hit = made.beginning.get(PLACE, {}).get(start)
    return hit.end - hit.start if hit else 0


def _proper(made: Scan, start: int, at: int, kind: str) -> bool:
    """云龙湖实验室, 甬江实验室: a word of its own before the kind, which no dictionary has or has as a name."""
    lead = made.text[start:at]
    if len(lead) >= 4 and not kind.endswith("平台") and FOUNDED.search(made.text, max(start - 6, 0), start):
        return True
    if _is_specific(lead) and (kind in OF_STATE or _is_told(made, start, at, kind)):
        return True
    words = _words(made, start, at)
    first = words[0] if words else ""
    if len(first) == 1 and len(words) > 1:
        first += words[1]
    named = tag(first) in ("nz", "ns", "nr", "nt", "") and len(first) >= 2 and not first.isascii()
    if kind in ANCHORED:
        return named and len(lead) <= 16
    return (named or len(lead) >= 4) and not made_of(lead, CLASS)


def _is_told(made: Scan, start: int, at: int, kind: str) -> bool:
    """Whether something is said that is said of what has a name: it is founded, unveiled, visited, headed."""
    end = at + len(kind)
    if founded(made.text, start) or announced(made.text, start, end) or visited(made.text, start):
        return True
    if AT.search(made.text, max(start - 3, 0), start) and made.text[end : end + 1] == "，" and at - start >= 4:
        return True
    house = kind.endswith(("实验室", "研究院", "研究所", "研究中心", "创新中心", "技术中心"))
    return house and at - start >= 4 and headed(made.text, start, end)


# 在云台作物种质资源研究院，院长李明……: where something happens has a name
AT = re.compile(r"(?:^|[，。；：！？\n\u3000 “])(?:走进|来到|在)$")


def _is_specific(lead: str) -> bool:
    """Whether a lead says of what: a field, a builder, a word of its own, and more than one word of a class."""
    return len(lead) >= 2 and not made_of(lead, CLASS) and not VAGUE.search(lead)


VAGUE = re.compile("[的了各等其该]|一流|高水平|高能级|标志性|综合性|有影响力")


def _words(made: Scan, start: int, end: int) -> list[str]:
    found, here = [], end
    while here > start:
        begin = max(made.word_to.get(here, here - 1), start)
        found.append(made.text[begin:here])
        here = begin
    return found[::-1]
