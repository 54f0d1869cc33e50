"""HELD_AT, where the place stands apart: 在郑州召开3场座谈会, 某会在京召开, 学校在主楼会议室召开某会."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from spacy.tokens import Doc

from extract.names.publisher import publisher
from extract.names.territory import ABBREVIATIONS
from extract.notes import Statement, Thing
from extract.relations.family import naming, read
from extract.relations.line import ANY, SIGNS, Slot

EVENT = SIGNS["Event"]
HELD = r"(?:隆重|成功|正式|顺利|圆满|组织|联合|共同|如期)*(?:举行|举办|召开|主办|开展|开幕|启幕|拉开帷幕|拉开序幕|落幕|闭幕|揭幕|开赛|启动|收官|上演|开讲|开营|结营|开班|结业|开课|首演|首映|开展(?=[，。；]|$))"
THERE = re.compile(
    rf"(?:在|于)(?P<site>[{SIGNS['Place']}{SIGNS['Zone']}{SIGNS['University']}{SIGNS['Platform']}])[^，。；{EVENT}]{{0,10}}(?:{HELD})(?!的)[^，。；{EVENT}]{{0,10}}(?:会议|座谈会|大会|仪式|论坛|活动|推进会|对接会|发布会|研讨会)"
)


def held_there(doc: Doc) -> Iterator[Statement]:
    """在郑州召开3场座谈会: where the event named last is of that kind."""
    last: Slot | None = None
    for part in read(doc):
        line = part.line
        found = THERE.search(line.text) if last else None
        site = line.slots[found.start("site")] if found else None
        if found and last and site and last.thing.name.endswith(found.group()[-2:]):
            yield Statement(
                last.thing, "HELD_AT", site.thing, site.start, line.ends[found.end() - 1], "held_there", "done"
            )
        last = line.slots[line.text.index(EVENT)] if EVENT in line.text else last


IN_CAPITAL = re.compile(
    rf"(?P<events>{EVENT}(?:[、和与]{EVENT}){{0,12}})[^，。；{ANY}]{{0,14}}(?:在|于)(?P<site>[京沪津渝冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕])(?:成功|隆重|顺利)*(?:举行|召开|举办|开幕|闭幕|启动)(?!(?!的)了?[^，。；{ANY}]{{0,12}}(?:会|仪式|活动|论坛))"
)


# 在京出席某座谈会
ATTENDED = re.compile(
    rf"在(?P<site>[京沪津渝冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕])(?:出席|参加|列席)(?:了)?[^，。；{ANY}]{{0,10}}?(?P<events>{EVENT})(?!期间|精神)"
)


def in_capital(doc: Doc) -> Iterator[Statement]:
    """某座谈会在京召开, 在陕举办."""
    for part in naming(doc, "Event"):
        line = part.line
        for found in chain(IN_CAPITAL.finditer(line.text), ATTENDED.finditer(line.text)):
            place = Thing("Place", ABBREVIATIONS[found["site"]])
            for event in line.named(*found.span("events")):
                ends = min(event.start, line.starts[found.start()]), line.ends[found.end() - 1]
                yield Statement(event.thing, "HELD_AT", place, *ends, "in_capital", "done")


# 八里台校区, 主楼会议室, 体育馆, B501: rooms that a university has
ROOM = r"(?:校区|校园|主楼|[教学院实验科研办公行政综合图书逸夫活动工程]{1,6}楼|[A-Z]\d{2,4}(?:室|教室|会议室|报告厅)?|\d{3,4}(?:室|教室|会议室|报告厅)|报告厅|会议室|多功能厅|礼堂|体育馆|体育场|运动场|操场|活动中心|音乐厅|图书馆|剧场|演播厅|学术厅|会议厅|教室|(?<!人民大)会堂)"
DOES = r"(?:隆重|成功|正式|顺利|如期|圆满|组织)*(?:举行|举办|召开|开展)"
HOSTS = SIGNS["University"] + SIGNS["Platform"]
ROOMED = re.compile(
    rf"(?P<head>[{HOSTS}])(?:[^，。；{ANY}]{{0,10}}?)(?P<room>(?:在|于)[^，。；{ANY}]{{0,14}}?{ROOM})[^，。；{ANY}]{{0,12}}?{DOES}(?:了)?[^，。；{ANY}部署]{{0,16}}?(?P<event>{EVENT})"
)
# 某论坛在八里台校区省身楼举行
MET = re.compile(
    rf"(?P<event>{EVENT})[^，。；{ANY}]{{0,12}}?(?:在|于)[^，。；{ANY}]{{0,6}}?(?:校区|校园)[^，。；{ANY}]{{0,20}}?{DOES}"
)
OF_PARTY = re.compile("常委会|全体会议|全会|党代会|代表大会")  # it sits where it always does


def on_campus(doc: Doc) -> Iterator[Statement]:
    """学校在主楼会议室召开某会议, 某会议在某校区召开: in its own rooms; of a school of it only 在学院楼召开."""
    name = publisher(doc)
    school = Thing("University", name)
    for part in naming(doc, "Event") if name else ():
        line = part.line
        for found in ROOMED.finditer(line.text):
            host, event = line.slots[found.start("head")], line.slots[found.start("event")]
            if host and event and host.thing.name.startswith(name) and not OF_PARTY.search(event.thing.name):
                span = min(host.start, event.start), max(host.end, event.end)
                if host.type == "University" or "学院" in found["room"]:
                    yield Statement(event.thing, "HELD_AT", host.thing, *span, "on_campus")
        for found in MET.finditer(line.text):
            event = line.slots[found.start("event")]
            if event:
                yield Statement(
                    event.thing, "HELD_AT", school, event.start, line.ends[found.end() - 1], "on_campus", "done"
                )


def of_campus(doc: Doc, said: Statement) -> Statement:
    """在青禾校区举行, in the news of a university: at the university."""
    name = publisher(doc) if said.relation == "HELD_AT" and said.tail.name.endswith("校区") else ""
    own = said.tail.type == "Place" or name and said.tail.name.startswith(name)
    return replace(said, tail=Thing("University", name)) if name and own else said
