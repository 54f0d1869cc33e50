"""Units by whose they are: of a ministry (教育部…教学指导委员会), and of the university that a text is about.

我校资源与环境学院承办 names a school of the university; 环境学院院长段某 says where somebody works and names none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.mentions.forms import written
from extract.mentions.posted import posted
from extract.names.classes import made_of
from extract.names.publisher import publisher
from extract.names.scan import BODY, UNIVERSITY, Scan, scan
from extract.names.tags import JOIN, STOP, duty, tag
from extract.notes import Candidate, notes
from extract.sought import Sought

# What a ministry has under it: 自然资源部碳循环与国土优化重点实验室.
UNDER = re.compile(
    r"[\u4e00-\u9fff]{2,26}?(?P<kind>重点实验室|工程研究中心|研究中心|指导委员会|咨询委员会|专家委员会|专家组)(?=[，。、；（）\n与和主承协]|副?主任|副?组长|评审|成员|委员)"
)
DOING = re.compile(
    r"[的了将在是被把各其]|等(?!学校|教育)|获批|批准|支持|印发|发布|公布|认定|立项|建设|关于|依托|主管|下达|推动|推进|开展|会同|要求"
    r"|省部|共建|联合|调研|我校|检查|走访|设立|成立|主办|承办|组建|一批|若干|[部厅局委]、|大学"
)
# What only a university has, by itself: 由学生处、图书馆承办. In a text of its own, and where it acts
OFFICES = (
    "教务处|学生处|学生工作[部处]|学工[部处]|科技处|科技管理处|科研处|科研院|社科处|人文社科处|国际合作与交流[处部]|国际处|招生就业处|就业指导中心"
    "|党委(?:宣传部|统战部|教师工作部|学生工作部|研究生工作部)|本科生院|图书馆|档案馆|校史馆|标本馆|教师发展中心|心理健康教育中心|离退休工作处|后勤保障部|后勤管理处|发展规划处"
)
OFFICE = re.compile(OFFICES)
# What a university consists of. 研究生院 and 校医院 name themselves; the others say of what.
UNIT = Sought(
    rf"(?:(?<![\u4e00-\u9fff])(?:{OFFICES})|(?<=[由与和及校])(?:{OFFICES})|"
    r"研究生院|校医院|学院|研究院|研究所|研究中心|书院|系(?![统列数])|(?<=[\u4e00-\u9fff]{2}(?<![法医学究剧寺]))院(?![士长部落线]))(?![生派校])"
    r"(?:（[\u4e00-\u9fff]{2,12}(?:学院|研究院|研究所|中心)）)?"
)
WHOLE = frozenset(("研究生院", "校医院"))
# 法学院, 理学院: of one sign.
FACULTIES = frozenset("文理工农医法商药核草林茶")
# A text that speaks of the inside of a university.
REGISTER = re.compile(
    r"我校|我院|学院(?:党委|领导|师生|学生|全体|教职工|团委|将|党政|积极|始终|高度|坚持)|全校|校领导|师生|辅导员"
)
OWN = re.compile(r"(?:我校|学校|校内|本校|该校)$")
WORKS = re.compile(
    r"(?:党委|党总支|党支部|团委|办公室|常务|执行|名誉)?(?:副?院长|副?所长|副?书记|副?主任|副?教授|研究员|讲师|教师|老师|师生|学生|学子|同学|团队|院士)"
    r"|\d{2,4}级|[\u4e00-\u9fff]{2,3}(?:副?教授|老师|同学|院士|博士|课题组|团队)|研究生|本科生|博士|硕士|专业|班|等|供稿|负责人|相关|代表"
)
# What a school does, behind its name.
ACT = (
    r"联合|共同|协同|共建|分别|签[约署订]|携手|承办|协办|主办|举[办行]|组织|牵头|召开|建设|开展|[特]?邀请?|结合|积极|始终|坚持|深入|高度重视|围绕|主持召开"
    r"|通过|将|已|以|为(?![首第期本论该唯牵依主我国通])|立足|紧[扣密紧]|聚焦|充分|成功|荣?获(?!奖者)|喜获|斩获|选派|发布|推出|多年来|近年来|深感|深表|陆续|先后|慰问|面向|广泛|全力|历来|一直"
    r"|共有|承担|获批|实现|走访|参赛(?!选手|队员|作品)|自\d{4}年|造访|来访|回访|参观|对接|申报|多方|加快|率领?|贯彻|落实|学习|全面|严格|扎实|顺利|圆满|有组织|有序|赴|走进|深化|加强|推进|推动|打造|探索|创新|制定|构建"
    r"|首次|再次|再获|连续|入选|启动|成立(?!于)|设立|集中|部署|传达|认真|迅速|大力|精心|全体|与(?!会)[^，。；]{2,30}?(?:举[办行]|签|合作|共建|联合|开展|结对|交流|座谈|召开|达成)"
)
IN = r"(?:近日|日前|今年|本年度|\d{4}年度?|\d{1,2}月\d{1,2}日|[于在](?!读|校|职|岗|会上|内)[^，。；]{2,26}?，?)?"
ACTS = re.compile(rf"[，]?{IN}(?:{ACT})")
# 某学院院长段某一行赴某市: those whom a school sends.
SENT = re.compile(
    r"(?:党委|党总支|直属党支部)?(?:常务|执行)?副?(?:书记|院长|所长|主任)[\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,12}|等){0,4}(?:\d{1,2}人)?(?:一行|率队|带队|率领|带领)"
)
# Behind these a school acts, whatever follows: 由某学院主办, 依托某学院.
BY = re.compile(r"(?<![自理缘经事])由$|依托(?:于|学校|我校)?$|代表$")
LED = re.compile(
    r"(?:、|和|与|及|以及|联合|共同)[^，。；]{2,40}?(?:主办|承办|协办|举办|组织|共建|签|联合|共同|牵头)|主办|承办|协办|举办|组织|牵头|共同|联合"
    r"|组建|发起|创办|研制|承建|负责(?!人)"
)
GENERAL = words("classes", "platform", "school")


@Language.component("zhengtu_units")
def units(doc: Doc) -> Doc:
    found = notes(doc)
    made = scan(doc)
    found.candidates.extend(_under(made))
    whose = publisher(doc) or _only(made)
    found.candidates.extend(_of_university(made, _ends(found.candidates), whose))
    found.candidates.extend(posted(made, found.candidates, whose))
    return doc


def _only(made: Scan) -> str:
    """The one university that a text names, "" where it names none or several."""
    named = {hit.entry.name for hit in made.of(UNIVERSITY)}
    return named.pop() if len(named) == 1 else ""


def _ends(candidates: list[Candidate]) -> set[int]:
    return {one.end for one in candidates if one.type != "Place"}


def _under(made: Scan) -> Iterator[Candidate]:
    """A stretch from a ministry to what it has under it, without a verb in between."""
    for hit in made.of(BODY):
        match = UNDER.match(made.text, hit.end)
        if not match or not hit.entry.name.endswith(("部", "委", "局", "署", "院")):
            continue
        between = made.text[hit.end : match.start("kind")]
        if not DOING.search(between) and not made_of(between, GENERAL) and len(between) >= 4:
            group = match["kind"].endswith(("会", "组"))
            type = "Association" if "教学指导" in between else "Agency" if group else "Platform"
            yield Candidate(hit.start, match.end(), type, "unit", 4)


def _of_university(made: Scan, ends: set[int], owner: str) -> list[Candidate]:
    """Schools and institutes that act in a text of a university: every place where they are written."""
    named = list(_units(made, ends))
    if not owner and not REGISTER.search(made.text):  # 某大学某学院: those alone that stand behind their university
        named = [span for span in named if span[0] in made.ending.get(UNIVERSITY, {})]
    if not owner:
        named = [span for span in named if not OFFICE.fullmatch(made.text, *span)]
    acting: dict[str, set[str]] = {}
    for start, end in _acting(made, named):
        acting.setdefault(made.text[start:end], set()).add(_university(made, start) or owner)
    whose: dict[str, set[str]] = {}
    for start, end in named:
        whose.setdefault(made.text[start:end], set()).add(_university(made, start) or owner)
    for form in sorted(whose.keys() - acting.keys()):
        if same := next(
            (other for other in sorted(acting) if whose[form] & acting[other] and _is_one(form, other)), ""
        ):
            acting[form] = acting[same]
    full = {form: _full(made.text, form, acting) for form in acting}
    return [
        one
        for at, form in written(made.text, sorted(acting))
        if made.border[at]
        and not WITHIN.match(made.text, at + len(form))
        and (not OFFICE.fullmatch(form) or UNIT.match(made.text, at))
        and (one := _placed(made, at, form, full[form], acting[form], owner))
    ]


# 云杉学院团委, 云杉学院青禾服务队: what a school has under it.
WITHIN = re.compile(
    "(?:分?团委|学生会|研究生会|分?工会|校友会|工作组|[\u4e00-\u9fff]{0,8}(?:分队|服务队|实践队|志愿队|辩论队|工作站|宣讲团)|大学生[\u4e00-\u9fff]{2,6}中心)"
)


def _is_one(form: str, other: str) -> bool:
    """Whether one of two is short for the other: 材物学院, 材料与物理学院.

    >>> _is_one("材物学院", "材料与物理学院"), _is_one("文学院", "外文学院")
    (True, False)
    """
    short, full = sorted((form, other), key=len)
    signs = iter(full)
    return len(short) >= 4 and short[0] == full[0] and short[-2:] == full[-2:] and all(sign in signs for sign in short)


def _full(text: str, form: str, forms: Iterable[str]) -> str:
    """The form that one is short for: the only longer one, where no list names both (经济学院、经济管理学院)."""
    longer = [other for other in forms if len(other) > len(form) and _is_one(form, other)]
    listed = longer and any(
        joined in text for mark in "、和与及" for joined in (form + mark + longer[0], longer[0] + mark + form)
    )
    return longer[0] if len(longer) == 1 and not listed else form


def _university(made: Scan, at: int) -> str:
    """The university that stands directly before a school, "" for none."""
    hit = made.ending.get(UNIVERSITY, {}).get(at)
    return hit.entry.name if hit else ""


def _placed(made: Scan, at: int, form: str, full: str, owners: set[str], owner: str) -> Candidate | None:
    """A school where it is written, named in full, with its university if that stands before it; not that of another
    university."""
    hit = made.ending.get(UNIVERSITY, {}).get(at)
    if hit and hit.entry.name not in owners | {owner}:
        return None
    whose = hit.entry.name if hit else owner if owner in owners else min(owners)
    return Candidate(hit.start if hit else at, at + len(form), "Platform", "school", 2, whose + full)


def _units(made: Scan, ends: set[int]) -> Iterator[tuple[int, int]]:
    """Where the name of a school stands, its university left out."""
    for match in UNIT.finditer(made.text):
        at = match.start()
        whole = match.group() in WHOLE or bool(OFFICE.fullmatch(match.group()))
        if match.end() in ends or (match.group() in WHOLE and not made.border[at]):
            continue
        start = at if whole else _unit_start(made, at, match.group())
        if start < 0 or (match.group() == "系" and not _university(made, start)):
            continue
        yield start, match.end()


def _unit_start(made: Scan, at: int, kind: str) -> int:
    """Where a school begins: behind its university, a sign, a verb or 我校; -1 where what stands there is no name."""
    start = _walk(made, at)
    lead = made.text[start:at]
    if kind == "研究中心" and made_of(lead, GENERAL):
        return -1
    if kind == "院" and not (len(lead) in (2, 3) and made.text[start - 1 : start] in LEFT and not tag(f"{lead}院")):
        return -1
    named = lead in FACULTIES or (2 <= len(lead) <= 16 and not made_of(lead, OTHERS))
    return start if named and not NO_LEAD.search(lead) else -1


LEFT = frozenset(("", *"，。、；：！？—】（）“”《》>→»|/\n \u3000*"))
# What opens a clause before the name of a school.
BEFORE = words("classes", "before a school")
# Words that a dictionary takes for verbs, phrases or times: 继续教育学院, 自动化系.
OF_NAMES = words("classes", "word of a school")
NO_LEAD = re.compile("[的各等其该此两]|海军|陆军|空军|全[校院体]|二级|我院|本院|大学|学校|中学|技师|职业")
OTHERS = words("classes", "kind of school")


def _walk(made: Scan, at: int) -> int:
    """The begin of the words before a school that build its name: 公共|管理, 建筑|与|设计."""
    here, cut = at, False
    while here > max(at - 18, 0) and made.text[here - 1] not in LEFT and not made.ending.get(UNIVERSITY, {}).get(here):
        begin = made.word_to.get(here, -1)
        if begin < 0:  # within a word of the segmenter: 自动化系, 农学院
            here, cut = here - 1, True
            continue
        word = made.text[begin:here]
        if cut and len(word) == 1 and here == at - 1 and word not in HELD:  # 动科|学院, cut as 动|科学院
            here = begin
            continue
        if word in BEFORE or (duty(word) == STOP and word not in OF_NAMES):
            break
        if duty(word) == JOIN and (
            here == at or made.text[begin - 1 : begin].isascii() or ENDED.search(made.text, max(begin - 4, 0), begin)
        ):
            break
        here = begin
    return here


HELD = frozenset("在与和及由被对向为从到的了是将等以让于受请赴原该我各")
ENDED = re.compile("(?:学院|研究院|研究所|中心|大学|[部处系院会])$")


def _acting(made: Scan, named: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those of the schools that do something, and those joined with them: 依托甲学院、乙学院."""
    for chain in _chains(made.text, named):
        first, end = _first(made, chain[0][0]), chain[-1][1]
        by = BY.search(made.text, max(first - 6, 0), first)
        led = by and (by.group().startswith("依托") or LED.match(made.text, end))
        does = SENT.match(made.text, end) or (ACTS.match(made.text, end) and not WORKS.match(made.text, end))
        if led or _heads(made.text, first, end) or (does and any(_opens(made, start) for start, _ in chain)):
            yield from chain


# 化工学院学生获奖: whom the title of a text begins with is whom it is of; not 某学院院长段某, 某学院研究团队
OF_ONE = re.compile(
    "(?:党委|党总支|党支部)?(?:常务|执行|名誉)?副?(?:书记|院长|所长|主任|教授|研究员)|[\u4e00-\u9fff]{2,3}(?:副?教授|老师|同学|院士|博士|课题组)"
    "|(?:研究|专家|科研|教授|院士)?团队|课题组|“|在[^，。\n]{2,40}?(?:进展|突破)"
)


def _heads(text: str, start: int, end: int) -> bool:
    """Whether the text begins with a school."""
    return bool(start < 18 and OPENS.fullmatch(text, 0, start)) and not OF_ONE.match(text, end)


# 云杉大学->化工学院学生获奖: the site that a page is of stands before its title
OPENS = re.compile("[# \n\u3000*【】]*(?:[\u4e00-\u9fff]{2,12}(?:->|→|>|»))?(?:我校)?")


def _chains(text: str, named: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Names that stand joined: 甲学院、乙学院和丙学院."""
    chain: list[tuple[int, int]] = []
    for span in named:
        if chain and text[chain[-1][1] : span[0]] not in JOINTS:
            yield chain
            chain = []
        chain.append(span)
    if chain:
        yield chain


JOINTS = frozenset(("、", "和", "与", "及", "以及"))
JOINED = re.compile("(?:学院|研究院|研究所|[部处院])[和与及]$")  # 化工学院和|机电学院


def _first(made: Scan, start: int) -> int:
    """The begin of a school with the university before it."""
    hit = made.ending.get(UNIVERSITY, {}).get(start)
    return hit.start if hit else start


def _opens(made: Scan, start: int) -> bool:
    """Whether a name can begin here: behind 我校, a sign, or at the beginning of a line."""
    start = _first(made, start)
    return start == 0 or (
        bool(OWN.search(made.text, max(start - 2, 0), start))
        or made.text[start - 1] in "，。、；：—】\n 　*"
        or bool(JOINED.search(made.text, max(start - 4, 0), start))
    )
