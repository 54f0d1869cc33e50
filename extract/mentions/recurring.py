"""Events of a list, and those of record by their number: 第135届广交会, 2024年全国科技活动周, 中央政治局第十次集体学习.

The list (`extract/lists/events.tsv`) has fairs, forums, contests, games, festivals and days that recur; their year,
number and season in front and what is held within them behind are of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import finder
from extract.sought import Sought

LIST_OF_EVENTS = finder("events")

HAN = "\u4e00-\u9fff"
NUM = "[一二三四五六七八九十百]{1,5}"
Span = tuple[int, int]
# 北京2022年|…, 第135届|…, 2023（第十届）|…, 春季|广交会, 首届|…
WHEN = re.compile(
    f"(?:(?:19|20)[0-9]{{2}}年?度?[·]?)?(?:（?(?:第(?:{NUM}|[0-9]{{1,4}})[届次个期]|首届)）?)?(?:春季|秋季|冬季|夏季|全国)?\\Z"
)
# 第八届…大赛|全国总决赛 is told apart in text and stays; a forum's 开幕式 is an event of its own name
WITHIN = re.compile(
    "(?:20[0-9]{2}(?![年0-9])|(?:系列)?(?:主题)?宣传活动|启动仪式|开幕式|闭幕式|颁奖典礼|组委会|组织委员会|执委会|代表团|村|获奖|冠军)?"
)
NOT_HELD = re.compile("组委会|组织委员会|执委会|代表团|村|获奖|冠军")
BODY = (
    "中央(?:全面(?:深化改革|依法治国)|财经|国家安全|网络安全和信息化|外事工作|审计)?(?:委员会|领导小组)"
    "|中央(?:农村|金融|经济|财经)工作领导小组"
)
RECORD = Sought(
    f"(?:中共)?中央政治局(?:第{NUM}次集体学习|民主生活会|(?:常委会|常务委员会)?会议)|(?:{BODY})第{NUM}次(?:全体)?会议"
    f"|(?:中央|国务院|省|市)?(?:中央)?纪委(?:常委会会议|{NUM}次全会)|国务院(?:全体|常务|党组)会议|国务院第(?:{NUM}|[0-9]{{1,3}})次(?:常务|全体)会议"
    f"|(?<![届一二三四五六七八九十])[一二三四五六七]中全会(?!体)|(?<![一-龥])十[七八九]大(?=[、，以和及至后精召])|二十大(?!报告|代表|以[来后]的|名|[企城])"
    f"|(?:“[^“”\n]{{2,30}}”|网络议政)?(?:远程|双周|专题|专家|对口|界别|提案办理)协商(?:座谈)?会(?!议)|{NUM}届中央纪委{NUM}次全会"
    f"|全国(?:(?![的了和等将])[{HAN}]){{2,16}}?(?:电视电话|网络视频|视频)会议"
    f"|(?:学校|全校)?第(?:{NUM}|[0-9]{{1,2}})次(?:党|研|学|教|工|团|青|妇|侨|职)代会|(?:学校|全校)?第(?:{NUM}|[0-9]{{1,2}})次(?:研究生|学生|教职工|团员|党员|工会会员|妇女|侨)(?:代表大会|教育会议)"
    f"|第[0-9一二三四五六七八九十]{{1,4}}个(?:国际|世界|全国|中国)[{HAN}]{{2,10}}?[日节周](?![{HAN}]{{0,1}}(?:前|后))"
    f"|(?:第(?:{NUM}|[0-9]{{1,4}})届|20[0-9]{{2}}年?)(?:(?![的了和等将])[{HAN}]){{0,12}}“[{HAN}]{{2,10}}(?:论坛|讲坛|大讲堂|学堂)”(?:第(?:{NUM}|[0-9]{{1,3}})[期讲场])?"
    f"|(?<![的在把了])全[省市县区校](?:(?![的了等将召和])[{HAN}]){{2,12}}?工作会议"
    f"|(?:G20|APEC) ?(?:峰会|会议)|(?<=“)(?:[{HAN}]{{2,10}}(?:论坛|讲坛|大讲堂|学堂)|两代会)(?=”)"
    f"|(?:第[0-9一二三四五六七八九十]{{1,4}}届)?(?:国际|全国|亚洲)(?:化学|物理|数学|信息学|生物学?|天文|地理)(?:奥林匹克(?:竞赛)?|奥赛)"
    f"|(?:(?:深入|认真)?(?:学习|宣传|贯彻|落实){{1,2}})?(?:党的)?(?:二?十[一二三四五六七八九]?届?[一二三四五六七]中全会|{NUM}大)精神(?:(?![的了等将和])[{HAN}]){{0,8}}?(?:宣讲会|学习会|辅导|报告会|宣讲报告会|研讨班|培训班|座谈会|研讨会)"
)
SERIES = Sought(f"(?:“[^“”\\n]{{2,24}}”|(?:(?![的了等将])[{HAN}]){{4,14}})系列(?:主题)?新闻发布会")
CUP = re.compile(
    f"“[{HAN}A-Za-z0-9·]{{1,10}}杯”(?:(?![的了在和等将对获])[{HAN}]){{1,16}}?(?:大赛|竞赛|比赛|联赛|球赛|争霸赛|挑战赛|锦标赛|演讲赛|辩论赛)"
)


def recurring(text: str) -> Iterator[Span]:
    """Where such events stand."""
    for last, length in LIST_OF_EVENTS.iter(text):
        yield from _whole(text, last + 1 - length, last + 1)
    yield from (match.span() for match in RECORD.finditer(text))
    if "系列新闻发布会" in text or "系列主题新闻发布会" in text:
        yield from (match.span() for match in SERIES.finditer(text))
    if "杯”" in text:
        yield from ((_dated(text, match.start()), match.end()) for match in CUP.finditer(text))


def _whole(text: str, start: int, end: int) -> Iterator[Span]:
    within = WITHIN.match(text, end)
    if within and within.group() and NOT_HELD.match(within.group()):
        within = None
    begin = _dated(text, start)
    if text[begin:start] in ("全国", "（"):
        begin = start
    yield begin, within.end() if within else end


def _dated(text: str, start: int) -> int:
    """Where the year and the number in front of a name begin."""
    when = WHEN.search(text, max(start - 16, 0), start)
    return when.start() if when else start
