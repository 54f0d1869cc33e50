"""Learned societies, trade associations, media and other bodies, and alliances.

中国技术创业协会科技成果转化分会, 央视网, 南开新闻网; 淮河生态经济带高新区产业科技创新战略联盟.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.names.border import reach
from extract.names.scan import Scan, scan
from extract.notes import Candidate, notes

SOCIETY = re.compile(
    r"(?:协会|学会|研究会|商会|联合会|促进会|基金会|总工会|志愿者协会|校友会|理事会|同业公会|俱乐部|世界组织|产权组织|贸易组织|卫生组织|合作组织|气象组织|劳工组织|组织)(?:[\u4e00-\u9fff]{2,16}?(?:分会|支会))?"
)
MEDIA = re.compile(
    r"央视新闻|央视网|央视财经|人民网|新华网|光明网|中国网|新华社|中新社|中新网|中央广播电视总台|中央电视台|人民日报社|人民日报|光明日报|经济日报|科技日报|中国青年报|工人日报|农民日报|新华日报|解放日报|文汇报|中国高新技术产业导报|学习强国"
    r"|(?:[\u4e00-\u9fff]{2,4}(?:日报社|日报|晚报|电视台|新闻网|都市报|广播电视台|报业集团|出版社))"
)
ALLIANCE = re.compile(r"(?:战略联盟|产业联盟|创新联盟|联盟)(?!成员|单位|链|体|化|号|区块)")
SCHOOL = re.compile(
    r"(?:第[一二三四五六七八九十]{1,2}中学|附属中学|实验中学|中学|实验小学|小学|附属医院|人民医院|中心医院|第[一二三四五六七八九十]{1,2}医院|中医院|医院|外国语学校|高级中学|技工学校|技师学院|职业学校)"
)
GENERIC = re.compile(r"^(?:行业|各|地方|社会|行业性|专业|产业|企业|基层|村|科技|社会团体|全国|全国性|国家|国际|世界|全球|中国|农村|社区|有关|相关|党|经济|慈善|公益|区域|高校|高新区|园区|农业|社会服务|省级|市级|县级|城市|跨区域|联合|战略|技术|创新|知识产权|公立|三甲|中医|互联网|综合|专科|合作|经济合作|民间|专业合作|商业|港澳|志愿|救援|服务|教育|医疗|基层党|一流|大型)+$")  # fmt: skip


@Language.component("zhengtu_associations")
def associations(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made))
    return doc


def _candidates(made: Scan) -> Iterator[Candidate]:
    for match in MEDIA.finditer(made.text):
        if made.border[match.start()]:
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
    if len(lead) < least or GENERIC.match(lead) or (rule == "school" and not found.anchor):
        return
    if match.group() in ("组织", "理事会") and found.anchor != "wide":
        return
    yield Candidate(found.start, match.end(), type, rule, 3)
