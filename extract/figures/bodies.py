"""The bodies that a bracket of responsibility names: （省科技厅牵头，教育厅、财政厅配合）.

A bracket is a list with roles. It is cut at 、，； and at the words that give a role; members that name
nobody (各设区市, 有关部门) fall out; a shared prefix (省科技厅、教育厅) goes on to the members behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.figures.fullname import begins_with_place, is_place

LEAD, SUPPORT, BOTH = "lead", "support", ""
SCOPE = "scope"  # 适用范围：…: where it holds or until when, and nobody who answers for it

# 牵头单位：省科技厅 · 责任单位：省教育厅 · 配合部门：省财政厅
LABEL = re.compile(
    r"(?P<lead>牵头|主办|主责|主管)(?:责任)?(?:单位|部门|处室|机构)?(?:为|是)?：|(?P<support>配合|协办|参与|参加|协助|支持)(?:责任)?(?:单位|部门|处室|机构)?："
    r"|(?P<both>责任|负责|实施|落实|承办|完成|主体|具体负责)(?:主体|单位|部门|处室|机构|地区)?："
    r"|(?P<scope>(?:适用|实施|试点)?(?:范围|地区|区域|对象)|(?:完成|办理|落实)?(?:时限|时间|期限)|备注|注)："
)
# …牵头，…配合 · …会同… · …按职责分工负责
VERB = re.compile(
    r"(?P<lead>牵头负责|牵头落实|牵头组织|牵头推进|牵头会同|牵头|会同|商(?=[国省市中]))"
    r"|(?P<support>(?:积极|共同|协同|按职责)?(?:配合|参与|参加|协助|协同|支持)(?:落实|实施)?)"
    r"|(?P<both>(?:依|按照?)?(?:各自)?(?:职责|职能|任务)?(?:分工)?(?:分别|共同|具体|负责|组织|抓好|推进)*"
    r"(?:负责|落实|承担|组织实施|实施|推进|办理|执行)(?:落实|实施|推进)?)"
)
PAUSE = re.compile(
    r"[、，；。,;\s]+|(?:(?<=[厅局委部办院署会行社府处团等司队心联])|(?<=海关))(?:和|及|与|以及|并)(?=[^、，；]{2,})"
)
ROLE = re.compile(r"（(?:(?P<lead>牵头|主办|主责)|(?P<support>配合|协办|参与))(?:负责|单位|部门)?）$")
INNER = re.compile(r"（[^（）]*）")
NOBODY = re.compile(
    r"^(?:[沿全]?[海江边线省市州县区]?各|沿[海江边线岸][省市州县区]|县（|市（|有关|相关|其他|其它|地方|属地|全体|所有|本|试点|\d|[一二三四五六七八九十]+个|县级|市级|省级|区级|乡镇|街道)"
    r"|^[国省市县区自治州务院级直属中央和家机关]*(?:有关|相关|各|直属)"
    r"|(?:成员单位|牵头单位|责任单位|有关部门|相关部门|职能部门|主管部门|有关单位|相关单位|各部门|等部门|等单位)$"
    r"|^(?:州|县|区|乡|镇|旗|县区|区县)?(?:人民)?政府$"  # 有关市（州）党委|和|政府
    r"|^(?:园区$|设区市|区县|县区|市县|市、县|县市区|市州|市地(?![方震质铁税理名志下])|下同|排[在名列]|列[第首在]|长期|持续|完成|截止|时限|年底|\d+月|以下)"
)
SECOND = re.compile(r"(?<=[局厅委办部])（[^（）]{2,20}）$")  # 省市场监管局（省知识产权局）
MORE = re.compile(
    r"等?(?:和|及|以及)?(?:各?有关|相关|其他)?(?:中央|国家|省直|省级|市级|市直)?(?:部门|单位|部委|方面|地方|地区)?$"
)
ENDS = re.compile(
    r"(?:厅|司|局|委|部|办|院|署|会|行|社|室|府|海关|总队|支队|公司|集团|金控|投控|城投|交投|产投|国投|中心|院|联|(?:科|政|作|侨|记|消|工商|贸促)协|工会|妇联|团省委|团市委|军区|组|所"
    r"|学院|大学|队|站|党校|工委|纪委|馆|协会|学会|园区|开发区|高新区|新区|经开区|自贸区|政府|银行|中央|区|省|市|县|州|盟|旗)$"
)
REGION = re.compile(r"^(?:自治区|自治州|自治县|省|市(?!场监[管督])|州|盟|旗|县|区(?!域)|镇|乡(?!村))(?=[^、，]{2})")
# 江苏证监局、人民银行江苏省分行、团省委、中央…: a body that has its place in itself takes no prefix.
OWN = re.compile(
    r"^(?:团[省市区县州]|中|国家|国务院|全国|最高|共青团|人民银行|人行|国网|[\u4e00-\u9fff]{2,8}(?:自治区|省|市|县|州))"
    r"|(?:总局|海关|证监局|(?<!地方)金融监管局|银保监局|银监局|保监局|分行|监管局|海事局|铁路局|气象局|通信管理局|税务局|分公司|集团|公司|金控|投控|城投|交投|产投|国投|大学|学院|管委会|管理委员会|开发区|高新区|新区)$"
)
# 商务部|流通司、消费促进司: departments of the ministry named before
WITHIN = re.compile(r"(?P<ministry>[\u4e00-\u9fff]{1,14}?(?:部|委员会|委|总局))[\u4e00-\u9fff]{2,12}(?<!公)司$")
HOUSED = re.compile(r"^[\u4e00-\u9fff]{2,12}(?<!公)司$")
PARTY = re.compile(r"^(?:组织部|宣传部|统战部|政法委|网信办|编办|人才办|金融办|社会工作部|办公厅|农办|军民融合办)$")


@dataclass(frozen=True, slots=True)
class Body:
    """A member of a bracket: `text[start:end]` as it stands, what it reads with the shared prefix, its role."""

    start: int
    end: int
    name: str
    role: str = BOTH


def read_bodies(text: str, start: int, end: int) -> list[Body]:
    """The bodies named in `text[start:end]`, the inside of a bracket, in the order in which they stand.

    >>> [(b.name, b.role) for b in read_bodies("省科技厅牵头，教育厅、各设区市配合", 0, 17)]
    [('省科技厅', 'lead'), ('省教育厅', 'support')]
    """
    found: list[Body] = []
    for first, last, role in _parts(text, start, end):
        if role == SCOPE:
            continue
        found += [Body(a, b, name, own or role) for a, b, name, own in _members(text, first, last)]
    return _shared(found)


def is_list(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a list of bodies and no more than that: half of its members or more are named, the
    others are nobody in particular (各有关市州) or say who leads (排在第一位的为牵头单位，下同)."""
    named = {body.start for body in read_bodies(text, start, end)}
    parts = [_trim(text, *cut) for cut in _between(text, start, end)]
    unnamed = [text[at:stop] for at, stop in parts if at < stop and at not in named]
    return bool(named) and len(unnamed) <= 2 * len(named) and all(map(NOBODY.search, unnamed))


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Stretches with one role each: a label rules what follows it, a verb what stands before it."""
    at, label, ruling = start, "", ""
    marks = sorted([*LABEL.finditer(text, start, end), *_verbs(text, start, end)], key=lambda m: m.start())
    for mark in marks:
        if mark.start() < at:
            continue
        role = mark.lastgroup or ""
        is_label = mark.group().endswith("：")
        yield at, mark.start(), ruling if is_label else ruling or role
        label = role if is_label else label
        ruling = "support" if mark.group().endswith(("会同", "商")) else label
        at = mark.end()
    yield at, end, ruling


def _verbs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Words that give a role, where they end a part: 省科技厅牵头，… and not 推进办."""
    for mark in VERB.finditer(text, start, end):
        behind = text[mark.end() : mark.end() + 1]
        if mark.end() >= end or behind in "，；。、 " or mark.group().endswith(("会同", "商")):
            yield mark


def _members(text: str, start: int, end: int) -> Iterator[tuple[int, int, str, str]]:
    """Where each member stands, what it reads, and the role that a bracket of its own gives it: 省科技厅（牵头）."""
    cuts = list(_between(text, start, end))
    roles = [ROLE.search(text[first:last]) for first, last in cuts]
    spans = [
        _trim(text, first, first + own.start() if own else last) for (first, last), own in zip(cuts, roles, strict=True)
    ]
    names = [text[at:stop] for at, stop in spans]
    for i, ((at, stop), own) in enumerate(zip(spans, roles, strict=True)):
        name = _governed(names[i], names[i + 1 :])
        if stop - at >= 2 and not NOBODY.search(name) and ENDS.search(name):
            yield at, stop, name, (own.lastgroup or "") if own else ""


# 青岛、烟台、|威海|市政府; 云台、东海|高新区管委会
OF_PLACE = re.compile(
    r"[\u4e00-\u9fff]{2,4}?(?P<rest>[省市县区州盟旗](?:人民)?政府|(?:高新区|经开区|开发区|新区|保税区)(?:管委会|管理委员会))"
)


def _governed(name: str, behind: list[str]) -> str:
    """A bare place in a list with what the first member behind it that is no place ends in."""
    if not is_place(name):
        return name
    whole = next((OF_PLACE.fullmatch(one) for one in behind if not is_place(one)), None)
    return name + whole["rest"].removeprefix(name[-1]) if whole else name


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut at the pauses, but not within a bracket of its own: 各市、县（市、区）人民政府."""
    inner = [(m.start(), m.end()) for m in INNER.finditer(text, start, end)]
    at = start
    for pause in PAUSE.finditer(text, start, end):
        if not any(a < pause.start() < b for a, b in inner):
            yield at, pause.start()
            at = pause.end()
    yield at, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without 由 in front and 等有关部门 behind."""
    while start < end and text[start] in "由（）()和及与":
        start += 1
    if second := SECOND.search(text[start:end]):
        end = start + second.start()
    while start < end and text[end - 1] in "*＊★▲":  # a sign for who leads
        end -= 1
    words = text[start:end]
    more = MORE.search(words)
    if more and more.start() and more.group() not in ("", "中央"):  # 共青团中央 is a name
        end = start + more.start()
    return start, end


def _shared(found: list[Body]) -> list[Body]:
    """省发展改革委、教育厅 is 省发展改革委 and 省教育厅; 省委组织部、宣传部 is 省委宣传部; 商务部甲司、乙司."""
    prefix, ministry, kept = "", "", []
    for body in found:
        own = REGION.match(body.name)
        within = WITHIN.match(body.name)
        ministry = within["ministry"] if within else ministry if HOUSED.search(body.name) else ""
        if own:
            prefix = own.group()
        name = body.name
        if HOUSED.search(name) and not ministry:
            continue  # a department of whom nobody is told
        if prefix and not own and not OWN.search(name) and not begins_with_place(name):
            name = prefix + ("委" if PARTY.match(name) else "") + name
        elif ministry and not within:
            name = ministry + name
        kept.append(Body(body.start, body.end, name, {"lead": LEAD, "support": SUPPORT}.get(body.role, BOTH)))
    return kept
