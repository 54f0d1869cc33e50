"""Platforms, zones and alliances whose border is the sentence's: members of a list of names, and what is opened.

走访明湖综合保税区、远航物流园区、云杉城市大脑展示中心: the 、 behind a name is the border of the next one.
当天，青禾智慧农机研究中心揭牌: what stands between a sign and 揭牌 is a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.names.classes import made_of
from extract.names.scan import Scan, scan
from extract.names.tags import OPEN, STOP, duty
from extract.notes import Candidate, notes
from extract.sought import Sought

ZONES = words("kinds", "zone") - words("kinds", "zone behind a place") | {"健康谷", "未来谷", "科创谷"}
PLATFORMS = words("kinds", "platform")
KIND = Sought("|".join(sorted(ZONES | PLATFORMS, key=len, reverse=True)))
ORGANISATIONS = ("Zone", "Platform", "University", "Enterprise", "Agency")
CLASS = words("classes", "platform")
AFTER = frozenset(("", *"、，。；和与及等（）\n"))
SIGNS = frozenset("、，。；：“”（）《》！？\n ")
JOINS = frozenset("和与及")
WIDEST = 24  # signs of a name before its kind
# What makes a member a class and no name: 省级创新中心, 各类孵化器, 高水平的研究院.
LOOSE = re.compile(
    r"[的在了将等各该其或]|^宣[告布]|(?:联合|合作|共同|协同)(?:建设|共建|打造|组建)|[区园](?:建设|打造|创建|争创|申报|成立|牵头)|一批|若干|[省市县校区部]级|国家级|高水平|[\dN一二三四五六七八九十两多几][个家所批类大]"
)
HOUSES = "联盟|联合体|实验室|研究院|研究所|中心|基地|平台|创新园|产业园|学院"
OPENED = Sought(
    r"(?:^|[，。；：！\n]|——)(?:当天|当日|会上|现场|同时|随后|日前|近日|活动中|期间|[，])*"
    r"((?!—)[^，。；：、！？“”（）《》的在了\n ]{4,24}"
    rf"(?:{HOUSES}))"
    r"(?:正式|同步|随之)?(?:揭牌|成立(?!以来|后|于|大会|仪式|时|的)|挂牌(?!督办)|落成)"
    # 某学院成立|某研究中心: who founds another is not opened
    rf"(?!了?[^，。；：！？\n]{{2,20}}?(?:{HOUSES}|公司))"
)

# 位于南京市的海岸与滩涂明湖实验室获批…: between 的 and the verb stands one name.
SEATED = Sought(
    r"(?:位于|坐落于|坐落在|地处|同在|落户)[^，。；、的\n]{2,12}的([^，。；：、“”《》的了在\n]{4,22}(?:实验室|研究院|研究所|中心))(?=获批|获评|入选|揭牌|挂牌|是|已)"
)


@Language.component("zhengtu_listed")
def listed(doc: Doc) -> Doc:
    found = notes(doc)
    made = scan(doc)
    found.candidates.extend(_members(made, found.candidates))
    found.candidates.extend(_opened(made))
    return doc


def _members(made: Scan, candidates: list[Candidate]) -> list[Candidate]:
    """Members of lists, from left to right: one that is read is the border of the next."""
    ours = [one for one in candidates if one.type in ORGANISATIONS]
    ends, starts = {one.end for one in ours}, {one.start for one in ours}
    members: list[Candidate] = []
    for match in KIND.finditer(made.text):
        at, end = match.span()
        if end in ends or not _closed(made, end):
            continue
        begin = _border(made.text, at, ends)
        if (
            begin is not None
            and (begin - 1 in ends or _leads(made.text, begin, end, starts))
            and _is_name(made, begin, at)
        ):
            type = "Zone" if match.group() in ZONES else "Platform"
            members.append(Candidate(begin, end, type, "list-member", 1))
            ends.add(end)
    return members


def _closed(made: Scan, end: int) -> bool:
    """Whether a member can end here: before a sign, a conjunction or a verb of the clause."""
    if made.text[end : end + 1] in AFTER:
        return True
    stop = made.next_border(end, min(end + 6, len(made.text) + 1), end + 1)
    return bool(made.border[end]) and stop - end > 1 and duty(made.text[end:stop]) == STOP


def _border(text: str, at: int, ends: set[int]) -> int | None:
    """Where a member begins: behind 、, or behind 和 that follows a name; None where no such sign is near."""
    for here in range(at - 1, max(at - WIDEST, 0) - 1, -1):
        if text[here] == "、" or (text[here] in JOINS and here in ends):
            return here + 1
        if text[here] in SIGNS:
            return None
    return None


def _leads(text: str, begin: int, end: int, starts: set[int]) -> bool:
    """Whether a member stands between 、 and 、 with a name behind it."""
    return text[begin - 1] == "、" and text[end : end + 1] == "、" and end + 1 in starts


def _is_name(made: Scan, begin: int, at: int) -> bool:
    lead = made.text[begin:at]
    first = made.next_border(begin, at + 1, at)
    return (
        len(lead) >= 2
        and not _has_verb(made, begin, at)
        and not LOOSE.search(lead)
        and not made_of(lead, CLASS)
        and (duty(made.text[begin:first]) == OPEN or first - begin == 1)
    )


def _has_verb(made: Scan, begin: int, at: int) -> bool:
    """某大学|共同|成立|某实验室: a verb of the clause within the stretch."""
    here = begin
    while here < at:
        stop = made.next_border(here, at + 1, at)
        if stop - here > 1 and duty(made.text[here:stop]) == STOP:
            return True
        here = stop
    return False


# 某大学与某区共建竹艺产业学院揭牌: who builds it, and the verb
JOINT = re.compile("[与和同](?:(?![与和同]).){2,}?(?:共建|合建|共同|联合(?:成立|组建|打造|建设))")


def _opened(made: Scan) -> Iterator[Candidate]:
    """同时，云杉企业出海联盟正式成立: named by its opening, if no verb stands in it."""
    for match in SEATED.finditer(made.text):
        lead = re.sub("(?:实验室|研究院|研究所|中心)$", "", match[1])
        if not LOOSE.search(lead) and not made_of(lead, CLASS):
            yield Candidate(match.start(1), match.end(1), "Platform", "seated", 3)
    for match in OPENED.finditer(made.text):
        first = made.next_border(match.start(1), match.end(1), match.end(1))
        lead = re.sub(f"(?:{HOUSES})$", "", match[1])
        if (
            "暨" in lead
            or JOINT.search(lead)
            or duty(made.text[match.start(1) : first]) != OPEN
            or LOOSE.search(lead)
            or made_of(lead, CLASS)
        ):
            continue
        yield Candidate(match.start(1), match.end(1), _type(match[1]), "opened", 1)


def _type(name: str) -> str:
    if name.endswith("联盟"):
        return "Alliance"
    return "Zone" if name.endswith(("创新园", "产业园")) else "Platform"
