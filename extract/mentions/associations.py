"""Learned societies, trade associations, media and other bodies, and alliances.

中国技术创业协会科技成果转化分会, 央视网, 南开新闻网; 淮河生态经济带高新区产业科技创新战略联盟.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.names.border import reach
from extract.names.classes import made_of
from extract.names.scan import Scan, scan
from extract.names.tags import tag
from extract.notes import Candidate, notes

MINE = re.compile("在|与|和|据|由|学校|我校")
SOCIETY = re.compile(
    r"(?:协会|学会|研究会|商会|联合会|促进会|基金会|总工会|志愿者协会|校友会|理事会|同业公会|俱乐部|合作组织)(?:[\u4e00-\u9fff]{2,16}?(?:分会|支会))?"
)
MEDIA = re.compile(
    r"联合国|世界知识产权组织|世界卫生组织|世界贸易组织|国际货币基金组织|世界银行|上海合作组织|亚洲基础设施投资银行|经合组织|央视新闻|央视网|央视财经|人民网|新华网|光明网|中国网|新华社|中新社|中新网|中央广播电视总台|中央电视台|人民日报社|人民日报|光明日报|经济日报|科技日报|中国青年报|工人日报|农民日报|新华日报|解放日报|文汇报|中国高新技术产业导报|学习强国"
    r"|(?:[\u4e00-\u9fff]{2,4}(?:日报社|日报|晚报|电视台|新闻网|都市报|广播电视台|报业集团|出版社))"
)
ALLIANCE = re.compile(r"(?:战略联盟|产业联盟|创新联盟|联盟)(?!成员|单位|链|体|化|号|区块)")
SCHOOL = re.compile(
    r"(?:第[一二三四五六七八九十]{1,2}中学|附属中学|实验中学|中学|实验小学|小学|附属医院|人民医院|中心医院|第[一二三四五六七八九十]{1,2}医院|中医院|医院|外国语学校|高级中学|技工学校|技师学院|职业学校)"
)
GENERIC = words("classes", "association")


@Language.component("zhengtu_associations")
def associations(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made))
    return doc


def _candidates(made: Scan) -> Iterator[Candidate]:
    for match in MEDIA.finditer(made.text):
        if made.border[match.start()] and made.border[match.end()] and not MINE.match(match.group()):
            yield Candidate(match.start(), match.end(), "Association", "media", 3)
    for pattern, type, rule in (
        (SOCIETY, "Association", "society"),
        (SCHOOL, "Association", "school"),
        (ALLIANCE, "Alliance", "alliance"),
    ):
        for match in pattern.finditer(made.text):
            yield from _named(made, match, type, rule)


def _named(made: Scan, match: re.Match[str], type: str, rule: str) -> Iterator[Candidate]:
    found = reach(made, match.start())
    lead = made.text[found.start : match.start()]
    least = 2 if found.anchor not in ("", "level") else 4
    if len(lead) < least or made_of(lead, GENERIC) or (rule == "school" and not found.anchor):
        return
    if (
        rule == "society"
        and not found.anchor
        and tag(_first_word(made, found.start)) not in ("", "nz", "ns", "nr", "nt")
    ):
        return
    if match.group() in ("合作组织", "理事会", "俱乐部") and not found.anchor:
        return
    branch = BRANCH.search(match.group()) if POST.match(made.text, match.end()) else None
    yield Candidate(found.start, match.start() + branch.start(1) if branch else match.end(), type, rule, 3)


# 某学会高新区分会会长: where a branch says where somebody works, the society is named.
BRANCH = re.compile(r"(?:会|俱乐部|组织)([\u4e00-\u9fff]{2,16}(?:分会|支会))$")
POST = re.compile(r"副?会长|(?:常务)?副?理事长|副?秘书长|主任|副主任|理事|委员")


def _first_word(made: Scan, start: int) -> str:
    end = next((i for i in range(start + 1, min(start + 12, len(made.text))) if made.border[i]), start + 1)
    return made.text[start:end]
