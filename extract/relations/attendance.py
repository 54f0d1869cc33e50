"""The roll of an event: the sentences that tell who is present, for PARTICIPATED_IN.

参加会议的还有甲市某局局长张明、李强; 参会者来自甲大学、乙学院等; 验收组由张明教授、李强研究员组成; 来自甲大学、乙公司的300余名师生参加.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either
from extract.relations.line import ANY, SIGNS, Line
from extract.relations.stance import denied
from extract.relations.titles import OFFICE

EVENT, PERSON = SIGNS["Event"], SIGNS["Person"]
BODY = "".join(
    SIGNS[type] for type in ("University", "Enterprise", "Platform", "Association", "Agency", "Zone", "Fund")
)
PLAIN = rf"[^，。；：{ANY}]"
CAME = f"(?:{either('clauses', 'attends')})"
GUESTS = f"(?:{either('clauses', 'guest')}|、)"
PANEL = f"(?:{either('clauses', 'panel')})"
MEMBERS = r"(?:的)?(?:成员|专家|委员|们)?"
# 参加会议的还有…; 参会者分别来自…; 专家组成员包括…
OPENED = re.compile(
    rf"(?:{CAME}(?:了)?{PLAIN}{{0,8}}(?:{EVENT}|会议?|活动|仪式|论坛|讲座){PLAIN}{{0,6}}?的{GUESTS}{{0,6}}(?:还|主要|分别|共)*(?:有|包括|是|为)"
    rf"|{CAME}(?:的)?{GUESTS}{{1,6}}(?:分别|主要|还|均|大多|涵盖|覆盖|，)*(?:来自|包括|有(?!效|关|序|力|人)|为(?=[{ANY}])|涵盖|囊括)"
    rf"|参会单位[^。；{ANY}]{{0,30}}，(?:其中)?包括"
    rf"|{PANEL}{MEMBERS}(?:分别|主要|还)*(?:包括|有(?!效|关|序)|是|为(?=[{ANY}：])|来自)：?"
    rf"|(?:{PANEL}{MEMBERS}|{PANEL})由(?=[^。；]{{2,400}}(?:组成|担任|构成)))"
)
ENDED = re.compile(r"[。；]|组成|构成|$")
# 来自甲大学、乙公司的300余名师生齐聚
FROM = re.compile(
    rf"(?:^|[，。])(?:当天|当日|当晚|本次|此次|共|共有|有|会上|活动|会议)*来自(?P<row>[{BODY}](?:{PLAIN}{{0,12}}?[、和与及][{BODY}]){{0,60}})(?:等{PLAIN}{{0,24}}?)?(?:的)?{PLAIN}{{0,10}}?"
    rf"(?:\d+余?多?[名位]|[一二三四五六七八九十百千]+余?多?[名位]|专家|学者|师生|代表|教授|同仁|嘉宾|领导)[^。；]{{0,40}}?(?:{either('clauses', 'gathers')})"
)
LONGEST = 500  # signs of a roll
# A body that only says whose post somebody holds: 某大学教授张明, 某局张明副处长
WHOSE = re.compile(
    rf"[^，。；、：{PERSON}]{{0,24}}(?:、[^，。；：、{ANY}]{{2,14}}){{0,3}}{PERSON}|{PLAIN}{{0,20}}?(?:{OFFICE}|院士)[、，兼{PERSON}]"
)


def rolled(line: Line) -> Iterator[int]:
    """Where those stand in a line whom it calls the roll of: people, and bodies that stand for themselves."""
    text = line.text
    if "来自" in text and (row := FROM.search(text)) and not denied(row.group()):
        yield from (i for i in range(*row.span("row")) if line.slots[i])
    opened = OPENED.search(text)
    if not opened or denied(opened.group()):
        return
    ended = ENDED.search(text, opened.end(), opened.end() + LONGEST)
    for i in range(opened.end(), ended.start() if ended else opened.end()):
        if text[i] == PERSON or text[i] in BODY and not WHOSE.match(text, i + 1):
            yield i
