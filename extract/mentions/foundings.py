"""Names that are told by what is done: 成立了“海洋材料与装备联合创新中心”, 组建云州市新闻传媒中心.

What stands in quotation marks behind a verb that founds is a name whole, whatever verbs and particles it holds; what
stands there without them is one where it begins with a place, or says more than what kind it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import words
from extract.names.classes import made_of
from extract.names.deeds import CALLED_FOR, SIGNS, founded
from extract.names.scan import PLACE, UNIVERSITY, Scan
from extract.notes import Candidate
from extract.sought import Sought
from extract.stretch import stretch_begin

CLASS = words("classes", "platform") | words("classes", "school")
HOUSE = "实验室|研究院|研究所|研究中心|创新中心|技术中心|工作站|科技小院|产业学院|联合体|研究基地|孵化器|工程中心"
OTHER = "中心|基地|平台|学院|工作室|智库|书院|驿站|工坊"
LEAGUE = "联盟"
# 共建“海洋材料与装备联合创新中心”; “青禾实验室”揭牌
QUOTED = Sought(rf"“(?P<name>(?P<lead>[^“”《》，。；：！？、\n]{{3,30}}?)(?P<kind>{HOUSE}|{OTHER}|{LEAGUE}))”")
FOUNDS = re.compile(
    r"(?:成立|组建|共建|合建|设立|建立|创建|创办|建成|建起|建有|搭建|打造|揭牌|挂牌|获批|批准|授予|授牌|联合建设|共同建设|发起|筹建|布局)(?:了|起|的)?[^，。；：“”的]{0,8}$"
    r"|[”、和与及]$"
)
OPENED = re.compile(
    r"[^，。；：“”]{0,6}?(?:正式|顺利|同步|今日|近日)*(?:揭牌|成立|挂牌|落成|启用|授牌|落户|投用)|(?:签约|授牌|揭牌|挂牌|启动|启用|开工|成立)?仪式"
)
# 组建云州市新闻传媒中心, 成立中国—云国中药中心: the name begins right behind the verb
PLAIN = Sought(
    r"(?:组建成立|揭牌成立|成立|组建|设立|共建|建立)(?:起来?)?(?:了)?"
    rf"(?P<name>(?P<lead>(?![^，。；]{{0,2}}[“（])[\u4e00-\u9fffA-Za-z0-9—·-]{{4,22}}?)(?P<kind>{HOUSE}|中心|基地|{LEAGUE}))"
    r"(?=[，。；：、）”“\n]|和|与|及|等(?!级)|揭牌|正式|，)"
)
# Particles and words of counting, which no name has, but in quotation marks
LOOSE = re.compile(
    r"[的了在由是将把被向从对于等各其该个以为或每]|[\d两三四五六七八九十百多]+[个家批所座大级]|一[批个家]|若干|首[个家批]|省级|市级|县级|校级|院级|国家级|多个|相关|专门|海外|国外|有关|境外|分中心|旨在|聚焦|面向|设立|成立|建立|组建|建设|共建|打造|服务中心|党群"
)
VAGUE = re.compile(
    r"[的+＋]|一流|高水平|高能级|标志性|综合性|[省市区县一二三四五六]级|多$|^(?:一站式|双|人民调解|实践先锋)$"
)
COUNTED = re.compile(r"”?(?:共|近|约)?[\d两三四五六七八九十]+余?[个家所]")
JOINED = re.compile("[和与及]")  # 产业学院和技术工程中心: two of them


def foundings(made: Scan) -> Iterator[Candidate]:
    """Platforms and alliances behind a verb that founds, and those quoted that are opened."""
    for match in QUOTED.finditer(made.text):
        vague = VAGUE.search(match["lead"]) or COUNTED.match(made.text, match.end()) or made_of(match["lead"], CLASS)
        if not vague and _is_told(made.text, match):
            yield _candidate(match, 5)
    for match in PLAIN.finditer(made.text):
        done = made.text[match.start("name") - 1] == "了"  # 推动成立了: no longer only called for
        if _is_name(made, match) and (done or founded(made.text, match.start("name")) or _of_place(made, match)):
            yield _candidate(match, 2)


def _candidate(match: re.Match[str], weight: int) -> Candidate:
    type = "Alliance" if match["kind"] == LEAGUE else "Platform"
    return Candidate(*match.span("name"), type, "founding", weight)


def _is_told(text: str, match: re.Match[str]) -> bool:
    """Whether a verb that founds stands before what is quoted, or one that opens it behind."""
    if match["kind"] == "基地" and match["lead"].endswith(("业", "制造", "生产", "供应", "创新")):
        return bool(OPENED.match(text, match.end()))  # 打造“青禾湾先进制造业基地”: what a place is to become
    return bool(FOUNDS.search(text, max(match.start() - 16, 0), match.start()) or OPENED.match(text, match.end()))


def _is_name(made: Scan, match: re.Match[str]) -> bool:
    """Whether a lead says whose or what for, and more than a class."""
    lead = match["lead"]
    if LOOSE.search(lead) or VAGUE.search(lead) or not made.border[match.start("name")]:
        return False
    first = _behind_owner(made, match.start("name"))
    if match["kind"] not in ("实验室", "研究院", "联盟") and first == match.start("name") and JOINED.search(lead):
        return False
    bare = made.text[first : match.start("kind")]
    return bool(bare) and not made_of(bare, CLASS) and not COUNTED.match(made.text, match.end())


def _behind_owner(made: Scan, start: int) -> int:
    """Where a place or university ends that begins here, or `start`."""
    hit = made.beginning.get(UNIVERSITY, {}).get(start) or made.beginning.get(PLACE, {}).get(start)
    return hit.end if hit else start


def _of_place(made: Scan, match: re.Match[str]) -> bool:
    """建立云州市青少年培训基地: whether the name begins with a place in full, and nobody only calls for it."""
    hit = made.beginning.get(PLACE, {}).get(match.start("name"))
    floor = max(match.start() - 40, 0)
    begin = stretch_begin(made.text, SIGNS, floor, match.start())
    whole = hit and made.text.endswith(("省", "市", "县", "区", "州"), 0, hit.end)
    return bool(whole) and not CALLED_FOR.search(made.text, begin, match.start())
