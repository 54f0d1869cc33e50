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
from extract.mentions.extent import (
    CLASS,
    OWNED,
    VERBS,
    before_quoted,
    behind_verb,
    branched,
    built,
    closes,
    field_before,
    is_specific,
    joined,
    opened,
    owned,
    shed,
    taught,
    with_field,
    words_between,
)
from extract.mentions.forms import places
from extract.mentions.foundings import foundings
from extract.mentions.institutes import institutes
from extract.mentions.parts import parts
from extract.mentions.systems import systems
from extract.names.border import ACTOR, Reach, named_word, reach
from extract.names.classes import made_of
from extract.names.deeds import announced, founded, headed, visited
from extract.names.scan import BODY, HOUSE, PLACE, PLATFORM, UNIVERSITY, ZONE, Scan, scan
from extract.names.tags import tag
from extract.names.territory import by_name
from extract.notes import Candidate, notes
from extract.sought import Sought

OF_STATE = words("kinds", "platform of the state")

KINDS = words("kinds", "platform") | OF_STATE

KIND = Sought(either("kinds", "platform", "platform of the state"))

# Kinds that stand for classes of services too: a region or an owner must stand before them.
ANCHORED = words("kinds", "platform that needs an owner")


@Language.component("zhengtu_platforms")
def platforms(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made))
    return doc


def _candidates(made: Scan) -> Iterator[Candidate]:
    seen: dict[str, bool] = {}
    for match in KIND.finditer(made.text):
        kind, at, end = match.group(), match.start(), match.end()
        if kind.startswith("省") and at + 1 in made.ending.get(PLACE, {}):
            kind, at = kind[1:], at + 1  # 云南省|重点实验室
        if made.text[end : end + 1] in ("群", "体系") or made.text[end : end + 2] == "城市":
            continue
        if not made.border[at] and (begin := named_word(made, at, end)) >= 0:
            yield Candidate(begin, end, "Platform", "platform", 3)
            continue
        found = taught(made, at) or behind_verb(made, before_quoted(made, owned(made, reach(made, at))), at)
        found = with_field(made, found, at, kind)
        found = built(made, joined(made, shed(made, found, at), at, kind), end)
        if QUANTITY.search(made.text, max(found.start - 10, 0), found.start) or COUNTED.match(made.text, end):
            continue
        if found.start < at and _is_name(made, found, at, kind):
            if found.anchor == UNIVERSITY and _only_works(made, found.start, end, seen):
                continue
            end += closes(made.text, found.start, end)
            end = branched(made, end)
            begin = field_before(made, found.start, kind) if _is_bare(made, found, at) else found.start
            begin = opened(made, begin, end)
            yield Candidate(begin, end, _type(made, found, kind), "platform", 3)
    for hit in made.of(PLATFORM):
        yield Candidate(hit.start, branched(made, hit.end), "Platform", "platform-list", 6, hit.entry.name)
    yield from systems(made)
    yield from parts(made)
    yield from foundings(made)
    yield from institutes(made)


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


def _is_bare(made: Scan, found: Reach, at: int) -> bool:
    """Whether a place alone stands before the kind: 海河|实验室."""
    hit = made.beginning.get(PLACE, {}).get(found.start)
    return hit is not None and hit.end == at


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

# 新建制造业创新中心20家: counted behind it.
COUNTED = re.compile(r"(?:共|达|约|近|超)?[\d两三四五六七八九十百]{1,4}余?[家个座所]")

# 建设一批……基地, 国内首家……中心: counted and not named.
QUANTITY = re.compile(
    r"(?:一[批个家所座]|\d[个家所座]|[两三四五六七八九十几多百][个家所座]|若干|各类|各级|更多|这[个家类]|该类)(?!单位|企业|高校|院校|院所|科研|机构|部门|成员|公司)(?:[\u4e00-\u9fff]{0,4}|“)$"
)


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

# 省级|实验室, 这些|平台, 联合打造|中心, 第一个|研究院: words that make no name of what they stand before
CLASSING = re.compile(
    r"省级|市级|国家级|各类|一批|若干|多个|开放式|[两三四五六七八九十]大|^(?:这|该|此|每|某|另|其)|\+"
    r"|(?:联合|合作|共同|协同)(?:建设|共建|打造)|建设高|标志着|意味着|第[一二三四五六七八九十]+[个家所座]|首[个家]|大力|着力|积极|加快|近年来"
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
    ranked = lead.removesuffix("高校") if made.text.startswith("重点实验室", found.start + len(lead)) else lead
    if SCHOOLS_OF_ALL.search(ranked) and not (founded(made.text, found.start) and len(lead) > 4):
        return True
    counted = made.text[found.start : found.start + 1] + made.text[found.start - 1 : found.start]
    return bool(re.match(r"\d*[家个]", lead) and re.search(r"\d$", counted))


def _is_anchored(made: Scan, found: Reach, at: int, kind: str) -> bool:
    """Whether a place, a body or a rank at the begin of a lead makes a name of it."""
    lead = made.text[found.start : at]
    if found.anchor == BODY and _owner_alone(made, found.start, at, kind):
        return False
    if kind in OF_SCHEMES and lead.removesuffix("高校") in by_name() and lead.endswith(("省", "市", "区", "高校")):
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


ONE_OF = re.compile(
    "(?:平台|实验室|工程[^院]*中心|创新中心|众创空间|孵化器|加速器|联合体|工作站|科技小院|产业学院|科技园)$"
)

# 打造东北亚特色装备创新基地: what a place is to become, and no name.
INTENDED = re.compile(r"(?:打造|建成|建设|成为|建设成|建设为|打造成|打造成为)(?:全国|国际|世界|重要|一流)*“?$")

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
    if is_specific(lead) and (kind in OF_STATE or _is_told(made, start, at, kind)):
        return True
    words = words_between(made, start, at)
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
