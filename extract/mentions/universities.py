"""Universities and colleges: those on the list with their short forms, and by grammar place + … + 大学/学院.

A school of a university (机电工程学院, 马克思主义学院) is none; it belongs to the title of who works there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.names.border import reach
from extract.names.scan import PLACE, UNIVERSITY, Scan, scan
from extract.notes import Candidate, notes
from extract.sought import Sought

KIND = Sought(
    r"(?:职业技术大学|职业大学|大学|职业技术学院|职业学院|高等专科学校|师范学院|医学院|学院)(?!城|科技园|生|路|站|出版社)"
)
# A campus or branch is part of the name: 东北大学秦皇岛分校, 中山大学深圳校区.
BRANCH = re.compile(r"(?:（[\u4e00-\u9fff]{2,4}）)?(?:[\u4e00-\u9fff]{2,3}(?:分校|校区))?")
CLASS = re.compile(
    r"(?:国家|全国|省|市|行政|党|各|重点|一流|高水平|研究型|应用型|综合性|农业|师范|理工|双一流|干部|社会主义|产业|现代产业|未来技术|卓越工程师|专业|二级|示范性|微电子)$"
)
# 某省大学生创新大赛: students of the province, and no university.
STUDENT = re.compile(r"生(?![命物态源活产])")


# 某大学汽车工程学院共建…: a school that acts by itself.
SCHOOL_ACTS = re.compile(
    "与(?!会)|和|及|共建|联合|承办|协办|主办|牵头|携手|签[约署订]|举办|共同|组织|获批|负责(?!人)|依托|合作|正式|揭牌|成立(?!于)|发起"
)


@Language.component("zhengtu_universities")
def universities(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made))
    return doc


# 南开学子, 云杉声音: a short name that only says of what kind.
OF_KIND = re.compile(
    "”?(?:学子|人(?![民才工事文大])|声音|力量|智慧|作为|特色|气派|风采|经验|模式|精神|品格|担当|贡献|故事|方案|青年|团队|科研团队|研究团队|课题组|学人|新闻)"
)


def _only_of_kind(made: Scan) -> set[str]:
    """Short names of universities that a text has only as such an attribute."""
    seen: dict[str, bool] = {}
    for hit in made.of(UNIVERSITY):
        form = made.word(hit)
        if made.beginning[UNIVERSITY][hit.start].end > hit.end:
            continue
        if form != hit.entry.name and not form.endswith(("大学", "学院")):
            seen[form] = seen.get(form, True) and bool(OF_KIND.match(made.text, hit.end))
    return {form for form, only in seen.items() if only}


def _candidates(made: Scan) -> Iterator[Candidate]:
    attributes = _only_of_kind(made)
    for hit in made.of(UNIVERSITY):
        if made.beginning[UNIVERSITY][hit.start].end > hit.end:
            continue
        if made.word(hit) not in attributes and _is_school(made, hit.start, hit.end):
            end = hit.end
            branch = BRANCH.match(made.text, end)
            end = branch.end() if branch and made.word(hit) == hit.entry.name else end
            whole = hit.entry.name + made.text[hit.end : end]
            yield Candidate(hit.start, end, "University", "university", 5, whole)
    yield from _by_grammar(made)


def _is_school(made: Scan, start: int, end: int) -> bool:
    """南开 is a district and a word of other names besides: 南开区, 南开新闻网; 清华园."""
    if made.text[end - 1] in "学院校）":
        return not STUDENT.match(made.text, end)
    return not re.match(r"区|园|路|街|镇|新闻|紫光|同方|大学|中学|附|北路|南路", made.text[end : end + 3])


def _is_class(lead: str, kind: str) -> bool:
    """某省职业学院 for a class; 广西农业|职业技术大学 is one, for it has a trade of its own before a long kind."""
    trade = CLASS.search(lead)
    return trade is not None and not (
        kind.startswith(("职业", "高等")) and trade.group() in ("农业", "师范", "理工", "卫生")
    )


def _by_grammar(made: Scan) -> Iterator[Candidate]:
    listed = made.ending.get(UNIVERSITY, {})
    for match in KIND.finditer(made.text):
        if match.end() in listed:
            continue
        found = reach(made, match.start())
        lead = made.text[found.start : match.start()]
        owner = made.beginning.get(UNIVERSITY, {}).get(found.start)
        if owner and owner.end <= match.start():
            if (
                (made.text[match.end() : match.end() + 1] in "、，。等" or SCHOOL_ACTS.match(made.text, match.end()))
                and match.group() == "学院"
                and len(lead) > owner.end - owner.start
            ):
                yield Candidate(found.start, match.end(), "Platform", "school", 2)
        elif found.anchor == PLACE and "大学" in lead and match.group() == "学院":
            if SCHOOL_ACTS.match(made.text, match.end()) or made.text[match.end() : match.end() + 2] in ("师生", "、"):
                yield Candidate(found.start, match.end(), "Platform", "school", 2)
        elif found.anchor == PLACE and len(lead) <= 14 and not _is_class(lead, match.group()) and "、" not in lead:
            yield Candidate(found.start, match.end(), "University", "university-grammar", 2)
