"""Units by whose they are: of a ministry (教育部…教学指导委员会), and of the university that a text is about.

我校资源与环境学院承办 names a school of the university; 环境学院院长段某 says where somebody works and names none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.mentions.forms import written
from extract.names.border import reach
from extract.names.classes import made_of
from extract.names.publisher import publisher
from extract.names.scan import BODY, UNIVERSITY, Scan, scan
from extract.names.tags import OPEN, duty
from extract.notes import Candidate, notes

# What a ministry has under it: 自然资源部碳循环与国土优化重点实验室.
UNDER = re.compile(
    r"[\u4e00-\u9fff]{2,26}?(?P<kind>重点实验室|工程研究中心|研究中心|指导委员会|咨询委员会|专家委员会|专家组)(?=[，。、；（）\n与和主承协]|副?主任|副?组长|评审|成员|委员)"
)
DOING = re.compile(
    r"[的了将在是被把各其]|等(?!学校|教育)|获批|批准|支持|印发|发布|公布|认定|立项|建设|关于|依托|主管|下达|推动|推进|开展|会同|要求"
    r"|省部|共建|联合|设立|成立|主办|承办|组建|一批|若干|[部厅局委]、|大学"
)
UNIT = re.compile(r"(?:学院|研究院|研究所)(?:（[\u4e00-\u9fff]{2,10}学院）)?")
OURS = re.compile(r"(?:我校|校内|本校)([\u4e00-\u9fff]{2,14}?(?:学院|研究院|研究所))(?!校|生)")
OWN = re.compile(r"(?:我校|学校|校内|本校|该校)$")
WORKS = re.compile(
    r"(?:党委|党总支|党支部|团委|办公室|常务|执行|名誉)?(?:副?院长|副?所长|副?书记|副?主任|副?教授|研究员|讲师|教师|老师|师生|学生|学子|同学|团队|院士)"
    r"|\d{2,4}级|[\u4e00-\u9fff]{2,3}(?:副?教授|老师|同学|院士|博士|课题组|团队)|研究生|本科生|博士|硕士|专业|班|等"
)
ACTS = re.compile(
    r"共建|分别|签[约署订]|携手|承办|协办|主办|举办|举行|组织|牵头|负责|、|和|与|，|联合|揭牌|成立|召开|建设|开展|邀请|结合|积极|始终|坚持|深入|高度重视|围绕"
    r"|依托|根据|通过|将|已|在(?!读|校|职)|为|立足|紧[扣密]|聚焦|充分|成功|荣获|获|选派|发布|推出|多年来|近年来"
)
GENERAL = words("classes", "platform") | words("classes", "school")


@Language.component("zhengtu_units")
def units(doc: Doc) -> Doc:
    found = notes(doc)
    made = scan(doc)
    found.candidates.extend(_under(made))
    found.candidates.extend(_of_university(made, _ends(found.candidates), publisher(doc) or _only(made)))
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
            yield Candidate(hit.start, match.end(), "Agency" if group else "Platform", "unit", 4)


def _of_university(made: Scan, ends: set[int], owner: str) -> list[Candidate]:
    """Schools and institutes that act in a text about one university, by the university's name and their own."""
    if not owner:
        return []
    first = list(_acting(made, ends, owner))
    names = {made.text[one.start : one.end]: one.name for one in first}
    return first + [
        Candidate(at, at + len(form), "Platform", "school", 2, names[form])
        for at, form in written(made.text, sorted(names))
        if not WORKS.match(made.text, at + len(form))
    ]


def _acting(made: Scan, ends: set[int], owner: str) -> Iterator[Candidate]:
    for match in OURS.finditer(made.text):
        lead = re.sub("(?:学院|研究院|研究所)$", "", match[1])
        if not DOING.search(lead) and not made_of(lead, GENERAL) and ACTS.match(made.text, match.end()):
            yield Candidate(match.start(1), match.end(1), "Platform", "school", 2, owner + match[1])
    for match in UNIT.finditer(made.text):
        if match.end() in ends or WORKS.match(made.text, match.end()):
            continue
        found = reach(made, match.start())
        lead = made.text[found.start : match.start()]
        if found.anchor or not 2 <= len(lead) <= 16 or made_of(lead, GENERAL) or re.search("[、的各等]", lead):
            continue
        if _opens(made, found.start) and ACTS.match(made.text, match.end()):
            yield Candidate(
                found.start, match.end(), "Platform", "school", 2, owner + made.text[found.start : match.end()]
            )


JOINED = re.compile("(?:学院|研究院|研究所|[部处院])[和与及]$")  # 化工学院和|机电学院


def _opens(made: Scan, start: int) -> bool:
    """Whether a name can begin here: behind 我校, a sign, or at the beginning of a line."""
    end = next((i for i in range(start + 1, start + 8) if made.border[i : i + 1] == b"\x01"), start + 1)
    return duty(made.text[start:end]) == OPEN and (
        bool(OWN.search(made.text, max(start - 2, 0), start))
        or made.text[start - 1 : start] in "，。、；：—\n"
        or bool(JOINED.search(made.text, max(start - 4, 0), start))
    )
