"""Who is at a meeting without a verb of coming: 会上，甲公司与乙大学签约; those invited, and those who brief the press."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.relations.line import ANY, SIGNS, Line, Slot
from extract.relations.stance import denied

PERSON = SIGNS["Person"]
# 推介会现场，某高新区为多位专家颁发聘书
BODY_THERE = re.compile(
    rf"[{SIGNS['Zone']}{SIGNS['University']}{SIGNS['Enterprise']}{SIGNS['Platform']}{SIGNS['Association']}](?:还|也|分别|共|与|和|为|向|发布|介绍|展示|推介|获|作|签|现场)"
)
AT_MEETING = re.compile(
    r"^(?:.{0,4}，)?(?:会上|(?:峰|年|博览|交易|洽谈|研讨|交流|恳谈|表彰|总结|启动|培训|见面|宣讲)会上|闭幕式上|大赛上|会议上|大会上|仪式上|活动上|论坛上|座谈会上|推介会上|发布会上|签约仪式上|启动仪式上|开幕式上|对接会上|(?:推介|发布|对接|座谈)会现场|会议期间|签约(?:现场|环节|仪式现场)|(?:活动|仪式|大会|会议|论坛|峰会|比赛|决赛|博览会|展会)现场)，"
)
BRIEFING = re.compile(r"(?:发布会|吹风会|通气会|记者会|媒体见面会)$")
STATE = f"{SIGNS['Agency']}{SIGNS['Place']}"
# 财政部、商务部有关负责人介绍; 某省政府相关负责人表示
OFFICIAL = re.compile(
    rf"(?P<row>[{STATE}](?:[、和与][{STATE}])*)(?:政府|人民政府)?(?:等(?:部门)?)?(?:的)?(?:有关|相关|主要|新闻)?(?:司局|部门|方面|单位)?(?:有关|相关|主要)?"
    rf"(?:负责人|负责同志|发言人)[^，。；：{ANY}]{{0,12}}?(?:围绕|出席|介绍|表示|说|指出|称|透露|通报|解读|答|回应|就)"
)


def briefing(line: Line, event: Slot) -> Iterator[int]:
    """国务院新闻办举行发布会。某部有关负责人介绍: the bodies whose people speak at a press conference."""
    given = [event, *(slot for slot in line.slots if slot and slot.type == "Event")]
    if any(BRIEFING.search(slot.thing.name) for slot in given):
        for found in OFFICIAL.finditer(line.text):
            yield from (i for i in range(*found.span("row")) if line.slots[i])


INVITED = re.compile(r"邀请(?:了|到了?)?(?!函)")
UNTIL = re.compile(
    r"出席|担任|做客|莅临|前来|来校|参加|参与|授课|讲学|开展|在线|线上|作(?:了|为|题为|[^，。；]{0,8}报告)|做(?:了)?[^，。；]{0,8}报告|主讲|为(?=[^，。；]{0,12}(?:作|做|讲|开展))|进行|就(?=[^职])|围绕|。"
)


def invited(line: Line) -> Iterator[int]:
    """本次大赛邀请到某公司经理张明、某系李强等作为嘉宾出席: those who are invited and came."""
    asked = INVITED.search(line.text) if PERSON in line.text else None
    if not asked or denied(line.text[max(0, asked.start() - 6) : asked.end()]):
        return
    until = UNTIL.search(line.text, asked.end())
    for i in range(asked.end(), until.start() if until else asked.end()):
        if line.text[i] == PERSON:
            yield i


def speaker(line: Line) -> Iterator[int]:
    """会上，江苏省科技厅副厅长张明表示: who speaks there."""
    opening = AT_MEETING.match(line.text)
    if not opening:
        return
    if BODY_THERE.match(line.text, opening.end()):
        yield opening.end()
    elif found := SPEAKER.match(line.text, opening.end()):
        yield found.end() - 1


SPEAKER = re.compile(rf"[^，。；：{PERSON}]{{0,30}}{PERSON}(?!团队|等)")
SIDE = f"[{''.join(SIGNS[type] for type in ('Zone', 'University', 'Enterprise', 'Platform', 'Association', 'Fund', 'Agency'))}]"
ROW = rf"{SIDE}(?:[、和与]{SIDE}){{0,30}}(?:(?:等|[两三四五六七八九十]家|\d+家)[^，。；{ANY}]{{0,16}}?)?"
# 峰会上，甲公司、乙公司等7家企业与丙基金签订协议
THEY_SIGN = re.compile(
    rf"(?P<row>{ROW}(?:(?:与|和|同){ROW})?)(?:分别|集中|现场|共同|联合|正式|成功)*(?:签|达成|发布|展示|亮相|推介|共同|联合|揭牌)"
)
# 会上，某行发布新产品，并与甲公司、乙公司等6家企业签订协议: those with whom it signs are there too
WITH_THEM = re.compile(
    rf"，(?:并|还|又|随后)?(?:分别|现场|当场|集中)*(?:与|和|同)(?P<row>{ROW})(?:分别|集中|现场|共同|正式|成功)*(?:签|达成)"
)


def bodies_there(line: Line) -> Iterator[int]:
    """Bodies in a row that do something at the meeting of which the sentence begins to tell."""
    opening = AT_MEETING.match(line.text)
    row = THEY_SIGN.match(line.text, opening.end()) if opening else None
    others = WITH_THEM.search(line.text, row.end()) if row else None
    for one in (row, others):
        yield from (i for i in range(*one.span("row")) if line.slots[i]) if one else ()


# 甲大学、乙公司等21家单位带着436项成果赶集; 丙公司携新品参展; 丁公司展出新机
SHOWS = re.compile(
    rf"(?:^|(?<=[，。；“”]))\s*(?P<row>{ROW})[^，。；：、的{ANY}]{{0,8}}?(?:携|带着|带来|展出|展示了|组团|亮相|参展|布展|现场(?:签约|推介|发布|展示|路演)|与[^，。；、]{{1,20}}现场签)"
)
FAIR = re.compile(
    r"博览会|展览会|展销会|交易会|推介会|对接会|洽谈会|招聘会|双选会|大集|路演|展$|展会|工业设计周|科技周"
)


def shown(line: Line, event: Slot) -> Iterator[int]:
    """Bodies that bring or show something, in a report of a fair."""
    if FAIR.search(event.thing.name):
        for found in SHOWS.finditer(line.text):
            if not denied(found.group()):
                yield from (i for i in range(*found.span("row")) if line.slots[i])
