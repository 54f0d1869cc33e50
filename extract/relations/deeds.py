"""What is done with an industry or a programme: the verb that governs it, and who does it.

    青海重点发展以锂电、光伏为主的新能源产业     the verb in front of the list, the doer in front of the verb
    ……，加快构建“X”体系                          a doer of an earlier clause
    各地区要建立健全X制度                        in a policy that demands it, the policy

The type of the tail and of the doer make the relation: a policy SUPPORTS, anybody else FOCUSES_ON an industry and
IMPLEMENTS a programme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.notes import Statement, notes
from extract.relations.around import Around, bodies, later, of_body, speaker, subjects
from extract.relations.doers import FOCUSED, HELPS, PAYS, PROMOTES, TELLS, doers
from extract.relations.family import NOT_THE_FIELD, Read, naming, read
from extract.relations.governed import ACTORS, CARRY, NOT_THE_SCHEME, PART_OF_SCHEME, PLAIN, PROGRAM, Deed, governed
from extract.relations.line import ANY, Slot
from extract.relations.stance import denied, status
from kg.ontology import ontology


def deeds(doc: Doc) -> Iterator[Statement]:
    """Who carries out which programme, and promotes which industry."""
    if not naming(doc, "Industry") and not naming(doc, "Program"):
        return
    found = notes(doc)
    places = {named.thing.name: named.thing for named in found.mentions if named.thing.type == "Place"}
    known = Around(bodies(found.statements, places))
    if found.policy:
        known.own = Slot("Policy", (found.policy,), 0, 0, implied=True)
    parts = read(doc)
    for i, part in enumerate(parts):
        known.own = part.own or known.own
        if known.own and known.own.thing.name.endswith(TELLS):
            known.own = None
        done = list(governed(part.line))
        if done:
            known.subjects = list(subjects(part, known))
            known.speaker = speaker(parts, i)
            known.later = later(parts, i)
        for deed in done:
            for head, rule in doers(part, deed, known):
                head = of_body(head, known)
                yield from _stated(deed, head, rule)
        if PROGRAM in part.line.text and not found.policy:
            yield from _owned(part, found.text)
        known.named.update({slot.type: slot for slot in part.line.slots if slot})


OWNED = re.compile(
    rf"(?<![与和同跟{ANY}])(?P<head>[{ACTORS}]{{1,2}})的?(?P<tail>{PROGRAM})(?!{PLAIN}{{0,4}}(?:访谈|专访|问答|综述|会议|座谈|培训|试点单位|访问|团队|清单|特色))"
)


def _owned(part: Read, text: str) -> Iterator[Statement]:
    """某市“千人计划”: a programme in quotation marks behind whose it is; not what somebody else carries out."""
    line = part.line
    for found in OWNED.finditer(line.text):
        head, tail = line.slots[found.end("head") - 1], line.slots[found.start("tail")]
        if GOVERNED_BY.search(line.text, max(0, found.start() - 16), found.start()) or not head or not tail:
            continue
        if not {*text[tail.start - 1 : tail.start + 1]} & {*"“‘"} or PART_OF_SCHEME.match(line.text, found.end()):
            continue
        post = tail.thing.name.endswith(("副总", "教授")) and not line.text.startswith("的", found.end("head"))
        if not tail.implied and not post and ontology().joins("IMPLEMENTS", head.type, "Program"):
            yield Statement(head.thing, "IMPLEMENTS", tail.thing, head.start, tail.end, "owned", "", {})


GOVERNED_BY = re.compile(
    rf"(?:{CARRY}|响应|按照|根据|围绕|结合|入选|获批|获评|参加|加入|荣获|申报|列入|纳入)[^，。；{ANY}]{{0,12}}$"
)


SIGHTS = ("公园", "景区", "大街", "步行街", "古街", "山脉", "水库")  # places that carry nothing out


def _relation(deed: Deed, head: Slot, rule: str) -> str:
    """What a doer of this type has to do with the tails, or ""."""
    if rule == "deed_owner":
        return _of_owner(deed, head)
    helps = deed.line.text.startswith(HELPS, deed.verb[0])
    if head.type == "Fund" and deed.type == "Program" and not helps:
        return "" if head.carried else "IMPLEMENTS"
    if head.type == "Policy" and LOOKS_BACK.search(head.thing.name):
        return ""
    if head.type in ("Policy", "Fund", "FinancialProduct"):
        sought = deed.type == "Industry" and BREAKS_IN.match(deed.line.text, deed.verb[1])
        return "" if sought or deed.line.text[deed.verb[0]] == "以" else "SUPPORTS"
    if head.type == "Agency" and deed.type == "Industry" and deed.line.text.startswith(PROMOTES, deed.verb[0]):
        return "SUPPORTS"
    if head.type not in (*FOCUSED, "Agency"):
        return ""
    if helps:
        if head.type == "Zone" and deed.type == "Industry":
            return "FOCUSES_ON"  # 某高新区重点支持光电、新材料两大集群
        if head.type == "Agency" or head.type in ("Place", "Zone") and deed.line.text.startswith(PAYS, deed.verb[0]):
            return "SUPPORTS"
        return "FOCUSES_ON" if head.type == "Place" and deed.type == "Industry" else ""
    if head.type == "Place" and head.thing.name.endswith(SIGHTS):
        return ""
    if deed.type == "Program" and head.thing.name.endswith("新闻办公室"):
        return ""  # 国务院新闻办公室举行发布会，……: who only tells
    if deed.type == "Program":
        serves = head.type in BODIES and (
            deed.line.text.startswith(SERVES, deed.verb[0]) or deed.line.text.startswith("服务", deed.verb[1])
        )
        return "" if serves or _for_an_end(deed) else "IMPLEMENTS"
    return "FOCUSES_ON" if head.type in FOCUSED else ""


# papers that tell what was done: 某年度报告; but 政府工作报告 says what is to be
LOOKS_BACK = re.compile("(?:年度报告|情况的?报告|白皮书|蓝皮书|公报)(?:（[^（）]*）)?$")
BREAKS_IN = re.compile("突破|攻克|攻破|掌握|解决|破解|研制|补齐")  # 加快突破某系统、某电池等卡点技术: no fields
BODIES = ("University", "Platform", "Enterprise", "Association", "Alliance", "Place", "Zone")
SERVES = ("服务", "支撑", "对接")  # a university that serves a national strategy does not carry it out
GIVES = re.compile(r"[^。；]{0,30}?(?:提供|贡献|注入|奠定|谱写|积累)")


def _for_an_end(deed: Deed) -> bool:
    """为全面推进乡村振兴提供支撑: whether a deed is only what something else is for."""
    before = deed.line.text[deed.begin : deed.verb[0]]
    return bool(FOR_THIS.match(before) and GIVES.match(deed.line.text, deed.end))


FOR_THIS = re.compile(rf"{PLAIN}{{0,16}}?(?<![定作成列称评视认因])为(?![期主])")


def _of_owner(deed: Deed, head: Slot) -> str:
    """推动某县茶产业发展, 促进某大学“双一流”建设; 助力某县乡村振兴 does not say that the county does it."""
    if deed.type == "Program":
        return "IMPLEMENTS" if head.type == "University" else ""
    does = GROWS.match(deed.line.text, deed.end) and not deed.line.text.startswith(("专注", "建设"), deed.verb[0])
    return "FOCUSES_ON" if does else ""


# 推动某县茶产业|提质, 围绕某市光伏、氢能等产业; 建设某市现代农业|研发基地 does not say that the city grows it
GROWS = re.compile(
    rf"(?:、{PLAIN}{{1,12}}){{0,4}}(?:等|[两二三四五六七八九十\d]+[大个条类])?{PLAIN}{{0,4}}?(?:产业|行业|集群|赛道|领域|[，。；、：）]|$|链|(?:的|持续|健康|绿色|可持续|融合|创新|高质量|提质|加快|快速|蓬勃|全面)*(?:发展(?!战略|规划|方案|历|史|现状|报告|路径|趋势|研究)|振兴|增效|崛起|壮大|转型|升级|集聚|提档|做[大强优精]|迈))"
)


OURS = re.compile(r"[，\s]*(?:我们|大家|咱们|同学们)")  # 报告指明了方向，我们要实施……: no more of the report
RULES = {"SUPPORTS": "deed_supports", "IMPLEMENTS": "deed_implements", "FOCUSES_ON": "deed_focuses_on"}


FAR = 160  # signs behind which what goes on is no more told of a paper that was named


def _is_far(deed: Deed, head: Slot) -> bool:
    """Whether a paper was named in an earlier sentence, and too long ago; not the paper that speaks."""
    return (
        not head.implied and deed.line.starts[deed.verb[0]] - head.end > FAR and head.start < deed.line.sentence.start
    )


def _stated(deed: Deed, head: Slot, rule: str) -> Iterator[Statement]:
    """The statements of a deed with one doer; none where the words deny it."""
    line, relation = deed.line, _relation(deed, head, rule)
    words = line.text[max(deed.begin, deed.verb[0] - 12) : deed.end]
    if head.type == "Policy" and (OURS.match(line.text, deed.begin) or _is_far(deed, head)):
        return
    another = NOT_THE_FIELD if deed.type == "Industry" else NOT_THE_SCHEME
    if not relation or another.match(line.text, deed.end) or denied(words):
        return
    named = not head.carried and line.sentence.start <= head.start < line.starts[deed.verb[0]]
    start = head.start if named else line.starts[deed.verb[0]]
    for tail in deed.tails:
        for one in head.things:
            if ontology().joins(relation, head.type, tail.type):
                yield Statement(one, relation, tail.thing, start, tail.end, rule or RULES[relation], status(words), {})
