"""Fairs, seasons, lectures by their issue, and meetings on the spirit of another: what the calendar of a place holds.

青禾庙会 · 新春年货节 · 名家讲坛（2022年第4期）暨学术沙龙（第38期） · “青禾讲座” · 某大学学习贯彻党的二十大精神报告会.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.names.scan import BODY, PLACE, UNIVERSITY, Scan
from extract.sought import Sought

HAN = "\u4e00-\u9fff"
Span = tuple[int, int]
SEASON = (
    "新春|新年|春节|元宵|春季|夏季|暑期|秋季|冬季|金秋|双节|双旦|国庆|中秋|端午|五一|清明|夏日|冬日|国潮|跨年|岁末|迎春"
)
# 新春|年货节, 暑期|消费季
OF_SEASON = Sought(
    f"(?:{SEASON})(?:消费季|消费节|消费月|购物节|购物季|年货节|年货大集|年货大街|旅游季|文旅季|文化旅游季|文旅消费季|游园会|庙会|灯会|促消费活动|美食节|车展|音乐会)"
)
# 青禾|庙会, 青禾|马拉松: what is held at a place and called by it
FAIR = Sought(
    "(?:庙会|灯会|书展|车展|(?:半程|国际)?马拉松(?:赛|比赛)?|啤酒节|音乐节|电影节|冰雪节|美食节|文化旅游节|旅游文化节|民俗文化节|旅游节|服装节|风筝节|牡丹节|桃花节|油菜花节"
    "|采摘节|龙舟节|戏剧节|艺术节|泼水节|那达慕|庙会文化节|花灯节|赛龙舟|国际(?:电影节|艺术节|车展|啤酒节|音乐节|服装节|时装周))(?![组办奖展委])"
)
# 举办|名家讲坛（2022年第4期）暨学术沙龙（第38期）
ISSUE = Sought(
    f"(?:(?<=举办)|(?<=召开)|(?<=举行)|(?<=开展)|(?<=主办)|(?<=推出)|(?<=参加)|(?<=[，。；\\n]))(?:(?![的了在和与为])[{HAN}]){{2,10}}?(?:讲坛|讲堂|大讲堂|论坛|讲座|沙龙|学堂)"
    f"（[^（）\\n]{{0,8}}第[0-9一二三四五六七八九十]{{1,4}}[期讲场]）(?:暨[{HAN}]{{2,10}}(?:（[^（）\\n]{{0,8}}第[0-9一二三四五六七八九十]{{1,4}}[期讲场]）)?)?"
)
# “青禾讲座”, “新年音乐会”: the marks hold the whole name
MARKED = Sought(
    f"(?<=“)(?:(?![的在])[{HAN}A-Za-z0-9]){{2,12}}(?:讲座|音乐会|演唱会|摄影展|电影周|艺术周|年货节|分享会|年会|恳谈会)(?=”)"
    f"|“[{HAN}]{{2,8}}”(?:国际)?(?:电影周|摄影展|艺术周|时装周|音乐会|电影展|图片展|成就展|主题展|院士风采展)"
)
# 某大学|学习贯彻党的二十大精神|报告会暨…: a meeting on the spirit of another
SPIRIT = Sought(
    f"(?:深入|认真)?(?:学习|宣传|贯彻|落实|宣讲|传达){{1,3}}(?:党的|习近平|全国|中央|省|市)[{HAN}“”·]{{2,24}}?精神(?:(?![的了在和与，])[{HAN}]){{0,10}}?"
    f"(?:报告会|论坛|培训班|座谈会|研讨会|宣讲会|推进会|学习会|动员会|读书班|专题会|讲座|部署会|交流会)(?![{HAN}]?[团员])(?:暨[{HAN}“”]{{2,28}}?(?:会|仪式|论坛|开班式|培训班|班))?(?=[，。；、\\n上举召在的]|[开结]班式上|期间|$)"
)
SYSTEM = re.compile(f"全[国省市校](?:(?![的了在和与，])[{HAN}]){{2,10}}\\Z")


def fairs(made: Scan) -> Iterator[Span]:
    """Where such events stand."""
    text = made.text
    for one in (OF_SEASON, ISSUE, MARKED):
        yield from (match.span() for match in one.finditer(text))
    places = made.ending.get(PLACE, {})
    for match in FAIR.finditer(text):
        if match.start() in places:
            yield places[match.start()].start, match.end()
    for match in SPIRIT.finditer(text):
        yield _whose(made, match.start()), match.end()


def _whose(made: Scan, at: int) -> int:
    """Who holds the meeting, directly in front of it; `at` where nobody is named."""
    for kind in (UNIVERSITY, BODY):
        if hit := made.ending.get(kind, {}).get(at):
            return hit.start
    system = SYSTEM.search(made.text, max(at - 12, 0), at)
    return system.start() if system else at
