"""What the name of an event tells: whose meeting it is, who signs there, and who sits in the two sessions.

国务院第20次常务会议 is the council's own; 甲大学与乙公司战略合作签约仪式 has the two there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.notes import Statement, Thing, notes
from extract.relations.family import read
from extract.relations.line import SIGNS
from extract.relations.post import BODIES

PERSON = SIGNS["Person"]
ITS_OWN = re.compile(
    r"(?:20\d\d年度?)?(?:第.{1,6}[次届])?.{0,12}(?:常务会议|全体会议|常委会会议|委员会会议|年度会议|理事会议?|换届大会|代表大会|年会|全委会|全会|常委会议|发布会|通气会|政策例行吹风会)$"
)
HOSTS = ("Agency", "Association", "Alliance", "University", "Platform")
# 国新办发布会, 国务院政策例行吹风会: held by the office, though nothing else names it
CABINET_PRESS = re.compile("国务院新闻办公室.{0,12}发布会|国务院政策例行吹风会")
STATE_PRESS = Thing("Agency", "国务院新闻办公室")


def by_its_name(doc: Doc) -> Iterator[Statement]:
    """国务院第20次常务会议, 某协会第三次会员代表大会: a meeting of the body that its name begins with."""
    bodies = {n.thing.name: n.thing for n in notes(doc).mentions if n.thing.type in HOSTS}
    for named in notes(doc).mentions:
        name = named.thing.name
        if named.thing.type != "Event" or named.implied or not ITS_OWN.search(name):
            continue
        if CABINET_PRESS.match(name):
            yield Statement(STATE_PRESS, "ORGANIZED", named.thing, named.start, named.end, "of_its_name")
            continue
        host = next((name[:end] for end in range(len(name) - 1, 2, -1) if name[:end] in bodies), "")
        if host and ITS_OWN.fullmatch(name[len(host) :]):
            yield Statement(bodies[host], "ORGANIZED", named.thing, named.start, named.end, "of_its_name")


# 学校第十次党代会, 校党委常委会会议, 南开大学2021级新生开学典礼: what a university holds for its own
OF_SCHOOL = re.compile(
    "学校(?!思想政治理论课教师座谈会)(?=第|20[0-9]{2}|党委|[\u4e00-\u9fff]{2,12}(?:会议|大会|会|典礼))|校党委|党委常委会|校长办公会|党委理论学习中心组"
)
FOR_ITS_OWN = re.compile(
    r"(?:第.{1,4}[届次]|20\d\d|党委|校长|教职工|新生|毕业|开学|本科|研究生|科技工作|人才|年度|青年教师|纪念|庆祝|学习贯彻|工会|党建|安全)[^与和]*(?:会议|大会|[代评导汇总述推动部启研报]\S?会|会|典礼|仪式|竞赛|大赛|比赛|运动会|集体学习)"
)


def of_its_school(doc: Doc) -> Iterator[Statement]:
    """Meetings in the news of a university that are its own by their names."""
    school = publisher(doc)
    for named in notes(doc).mentions if school else ():
        name = named.thing.name
        if named.thing.type == "Event" and not named.implied:
            own = name.startswith(school) and FOR_ITS_OWN.fullmatch(name, len(school))
            if own or OF_SCHOOL.match(name):
                yield Statement(
                    Thing("University", school), "ORGANIZED", named.thing, named.start, named.end, "of_its_name"
                )


SESSIONS = re.compile(r"(?:20\d\d年)?全国两会|两会")
DEPUTY = re.compile(rf"(?:全国人大|全国政协|{SIGNS['Agency']})(?:代表|委员|常委)[^，。；{PERSON}]{{0,40}}{PERSON}")


def two_sessions(doc: Doc) -> Iterator[Statement]:
    """全国人大代表张明, in a report of the two sessions: where deputies are at work."""
    held = next((n for n in notes(doc).mentions if n.thing.type == "Event" and SESSIONS.fullmatch(n.thing.name)), None)
    for part in read(doc) if held else ():
        line = part.line
        for found in DEPUTY.finditer(line.text) if PERSON in line.text else ():
            body, slot = line.slots[found.start()], line.slots[found.end() - 1]
            assert held
            assert slot
            if not body or body.thing.name.startswith(
                ("全国人大", "全国人民代表大会", "全国政协", "中国人民政治协商会议全国")
            ):
                yield Statement(
                    slot.thing, "PARTICIPATED_IN", held.thing, line.starts[found.start()], slot.end, "deputy"
                )


TITULAR = re.compile(
    r"^(?P<a>[^，。；与和—–-]{2,30})[与和—–-](?P<b>[^，。；]{2,30}?)(?:战略|全面|深化|校企|校地|院地|产学|合作|签约|共建|框架|教育部|揭牌|对接|座谈)"
)


def titular(doc: Doc) -> Iterator[Statement]:
    """甲大学与乙公司战略合作签约仪式: the two that the event is named after."""
    known: dict[str, Thing] = {}
    for named in notes(doc).mentions:
        if named.thing.type in BODIES:
            known |= {named.thing.name: named.thing, notes(doc).text[named.start : named.end]: named.thing}
    for named in notes(doc).mentions:
        found = TITULAR.match(named.thing.name) if named.thing.type == "Event" and not named.implied else None
        for body in (known.get(found["a"]), known.get(found["b"])) if found else ():
            if body:
                yield Statement(body, "PARTICIPATED_IN", named.thing, named.start, named.end, "in_its_name")
