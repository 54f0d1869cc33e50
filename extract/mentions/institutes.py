"""Institutes and schools by other signs than their kind: by number, by their academy, by who leads them, by 我校.

中国电科第三十八研究所, 中科院数学所, 国家超级计算无锡中心, 段文洋教授工作室.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import words
from extract.mentions.extent import CLASS, VAGUE, VERBS, behind_verb, is_specific, words_between
from extract.names.border import reach
from extract.names.classes import made_of
from extract.names.deeds import announced, founded
from extract.names.scan import HOUSE, Scan
from extract.names.tags import OPEN, STOP, duty, tag
from extract.notes import Candidate
from extract.sought import Sought


def institutes(made: Scan) -> Iterator[Candidate]:
    """All of them."""
    yield from _ours(made)
    yield from _academies(made)
    yield from _schools(made)
    yield from _numbered(made)
    yield from _national(made)
    yield from _stations(made)


SCHOOL = re.compile("学院(?![生派校])")


def _schools(made: Scan) -> Iterator[Candidate]:
    """成立国际陶瓷设计学院: a school that is founded or unveiled; one that somebody works at is none."""
    for match in SCHOOL.finditer(made.text):
        found = behind_verb(made, reach(made, match.start()), match.start())
        lead = made.text[found.start : match.start()]
        if found.anchor or not 2 <= len(lead) <= 18 or not is_specific(lead) or made_of(lead, SCHOOLS):
            continue
        if founded(made.text, found.start) or announced(made.text, found.start, match.end()):
            yield Candidate(found.start, match.end(), "Platform", "platform", 2)


# 我校青禾研究与评价中心获评: a part of the university that the text is of.
OURS = Sought(
    r"(?:我校|我院|本校|学校)([\u4e00-\u9fff]{4,24}?(?:研究院|研究所|研究中心|实验室|评价中心|检测中心|测试中心|教学中心|示范中心|教学基地|实践基地|科学中心|创新中心|技术中心|智库|工作室))(?![和与及、])"
)


def _ours(made: Scan) -> Iterator[Candidate]:
    for match in OURS.finditer(made.text):
        lead = OF_KIND.sub("", match[1])
        words = words_between(made, match.start(1), match.end(1))
        if all(duty(word) != STOP for word in words[:-1]) and not made_of(lead, CLASS) and not VAGUE.search(lead):
            yield Candidate(match.start(1), match.end(1), "Platform", "platform", 3)


OF_KIND = re.compile("(?:研究|评价|检测|测试|教学|示范|实践|科学|创新|技术)?(?:院|所|中心|实验室|基地|智库|工作室)$")

SCHOOLS = CLASS | words("classes", "school")

# 中国电科第三十八研究所, 航天科技集团五院, 航天科工集团第二研究院二十三所, 中船703所: by number, behind its house.
NUMBERED = re.compile(
    r"(?:第?[\d一二三四五六七八九十〇]{1,4}(?:研究所|研究院|设计院|试验所|所|院)|[\u4e00-\u9fff]{2,8}?(?:研究所|研究院))"
    r"(?:[\u4e00-\u9fff]{2}(?:分所|分院)|第?[\d一二三四五六七八九十〇]{1,4}(?:研究所|研究室|所|厂))?"
)


def _numbered(made: Scan) -> Iterator[Candidate]:
    houses = {hit.end: hit.start for hit in made.of(HOUSE)} | {m.end(): m.start() for m in STEM.finditer(made.text)}
    for end, start in houses.items():
        match = NUMBERED.match(made.text, end)
        if match and not re.search("[、与和共建在的]", match.group()):
            yield Candidate(start, match.end(), "Platform", "platform", 4)


# 中科院数学所, 中国农科院兰州牧药所: an institute of an academy by its short name.
ACADEMY = Sought(
    r"(?:中国科学院|中科院|中国农业科学院|中国农科院|中国林科院|中国社会科学院|中国社科院|中国医科院|[\u4e00-\u9fff]{2}省?农科院)"
    r"[\u4e00-\u9fff]{2,7}?(?<!研究)所(?=[、，。；）\n]|研究员|副?研究员|副?所长|[和与及]|(?:[\u4e00-\u9fff]{2,3})?(?:副?教授|副?研究员|院士|课题组|团队))"
)


def _academies(made: Scan) -> Iterator[Candidate]:
    for match in ACADEMY.finditer(made.text):
        if made.border[match.start()] and not re.search("[、与和及共建在的由等]|研究院", match.group()):
            yield Candidate(match.start(), match.end(), "Platform", "platform", 4)


STEM = Sought(
    "中[船航核电]|中电科|航天科[技工](?:集团)?|(?:中国)?(?:兵器|航天|航空|核)工业(?:集团)?|中国(?:航发|兵器|航天)"
)

# 国家超级计算无锡中心: a centre of the nation, by what it is for.
NATIONAL = Sought("(?:国家|全国)([\u4e00-\u9fff]{4,16}?)中心(?![城区地线体轴化])")

SCHEMED = re.compile("城市|枢纽|区域|医学中|医疗中|消费|商贸|创新|战略|副|的|各|建设|打造|重点|一批|是|以|为|在|和")


def _national(made: Scan) -> Iterator[Candidate]:
    for match in NATIONAL.finditer(made.text):
        if made.border[match.start()] and made.border[match.end() - 2] and not SCHEMED.search(match[1]):
            steady = all(duty(word) == OPEN for word in words_between(made, match.start(), match.end() - 2))
            if steady and not made_of(match[1], CLASS):
                yield Candidate(match.start(), match.end(), "Platform", "platform", 2)


# 段文洋教授“头雁”团队工作站: a station named after who leads it.
STATION = Sought(
    r"(?![省市国校])([\u4e00-\u9fff]{2,3}(?<!级))(?:院士|教授|研究员|博士|专家|大师)(?:“[^“”]{1,8}”)?(?:创新)?(?:团队|专家|领办)?(?:工作站|工作室)"
)


def _person(made: Scan, start: int) -> int:
    """The begin of a name of two or three signs: 为哈工程段文洋教授 begins at 段."""
    return start if made.border[start] else start + 1


def _stations(made: Scan) -> Iterator[Candidate]:
    for match in STATION.finditer(made.text):
        person = match[1] if made.border[match.start(1)] else match[1][1:]
        if duty(person) != OPEN or tag(person).startswith("v") or person.endswith((*VERBS, *"向以对为与在和由")):
            continue
        yield Candidate(_person(made, match.start(1)), match.end(), "Platform", "station", 3)
