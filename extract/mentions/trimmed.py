"""An event without what stands around its name: the words that lead up to it, and those that follow it.

5日由某部主办的|某大会; 某委负责人就|某会议有关议题; 某论坛|并作大会报告. A bracket that only explains a short form is
no part of the name: 某博览会（以下简称“某博会”）推介会 is 某博览会推介会.
"""

from __future__ import annotations

import re

from extract.mentions.gatherings import clause

Span = tuple[int, int]
# 省长李某出席|2024年某论坛; 自|2018年首届某大会; 行业盛会——|某年会; 五届|某大会
AHEAD = re.compile(
    "^(?:[明去今前]年的?(?=[\u4e00-\u9fff])|(?:深入|全面|准确)*(?:落实|贯彻|把握|领会|传达|学习贯彻|列入|纳入)(?=[省市县区州校]委|[省市州]?第|中央|全国)|本届(?=“)|我?校(?=20[0-9]{2}|“|第)|好(?=[\u4e00-\u9fff]{2}和)|[^“”]*?(?:出席|参加|指出|强调|表示|认为|宣读了?|荣?获得?|夺得|包揽|角逐|亮相|参展|成为|作为|借助|依托|通过)(?=[“第首全中国世国省市校学20])|(?:[自继以为下在和由对围绕与]|围绕|自从|继续|学习|深入学习|记在|席在|[^“”]{0,8}[中上]对)(?=20[0-9]{2}|第|首届|五四|“|学校|[一二三四五六七八九十]{1,3}届)"
    "|[^“”（]*?(?<![会坛赛节])(?:——|--+)(?=20|第|首届|全国|[一-龥]{4})|(?:[一二三四五六七八九十两]|[0-9]{1,3})(?:届|次(?!全会|全体|会议|党代))(?!中央|人大|政协)|(?:首次|第一次(?!全体|工作|联席|常务|理事|扩大|学术)|一年一度的)(?=线[上下]|[一-龥]{4})|首次)"
)
BY_LINE = re.compile(
    r"[^（）()\n]{0,24}[（(](?:[^（）()]{0,6}(?:记者|通讯员|作者|编辑)[^（）()]{0,24})[）)]"
)  # 本报…电（记者李明）|某会
# 第八届大赛, 前五届大会, 签约揭牌仪式, 暑期社会实践活动: of no name
NONE = re.compile(
    "^(?:第[一二三四五六七八九十0-9]{1,3}|前[一二三四五六七八九十0-9]{1,2}|[上下]?一|往|历|本|上|下)[届次](?:年会|大赛|大会|论坛|比赛|竞赛|峰会|博览会|展会)$"
    "|^(?:签约|揭牌|授牌|启动|开班|结业|暑期|社会|实践|实习|专业|志愿|服务|宣传|知识|竞答|比赛|调研|红色|寻访|座谈|交流|新闻|发布|省级|国家级|国际性|中学生|大学生|创新|创业|竞赛|会议|活动|仪式|会|参观|学习|培训|教育|线上|线下|学术|专题|现场|研讨|讲座|报告)+$"
    "|^(?:年会|大赛|大会|论坛|比赛|竞赛|峰会|博览会|展会)$"
    "|^第[一二三四五六七八九十0-9]{1,3}次(?:全体|工作|联席|常务|理事|扩大|学术)?会议$|一直|高度重视|共有|进入|入围|入选|境外展会|校外竞赛|^杯|历次|^[一-龥]{2,8}城市和|^(?:全国|国际|世界|地区)性|^各[省市]|晋级|获得|开展|举[办行]|最具|业内|首次|(?:[院校所处]长|主任|书记|教授)[一-龥]{2,3}作大会$|^大赛最|^(?:主办|承办|协办)"
    "|^各种|^(?:全国|全省|全市|全校|校内)?(?:总决赛|决赛|复赛|初赛|半决赛)$|^(?:联盟|协会|学会|集团|公司|学院|学校)年会$|^(?:全校|全院)?(?:党员|学生|研究生|教职工|职工|会员)代表大会$|担任|(?:腾讯|钉钉|云|[Zz]oom|ZOOM)会议$|再次|前夕|(?:师生|学生|同学|学员|干部|党员|职工)们?[作做]|(?:主任|书记|[省市县州区校院]长|主席|部长|总理|总统)[一-龥]{1,3}[峰年]会$"
)
LATIN = re.compile("（[A-Za-z0-9 ]+）$")
# 某厅和某市共同主办|2021某博览会, 某委负责人就|某会议, 党中央致词和|某大会, 某教授担任|某大会嘉宾
FRONT = re.compile(
    "^.*(?:(?:共同|联合|牵头)(?:主办|承办|举办|发起)的?|(?:主办|承办|协办|举办|召开|举行)的?(?=(?:19|20)[0-9]{2}|第[一二三四五六七八九十百0-9]{1,4}[届次]|首届|＊)"
    "|负责人就|(?:介绍|内容获|作品获|项目获|课程获|入围)(?=(?:19|20)[0-9]{2}|第[一二三四五六七八九十百0-9]{1,4}[届次]|首届|全国|全省|中国)|标志着|意味着|致[辞词]和|(?:学习领会|认真学习|传达学习|学习贯彻|贯彻落实)(?=(?:中央|全国)(?!.*精神))|致(?=(?:19|20)[0-9]{2}|第[一二三四五六七八九十百0-9]{1,4}[届次]|首届|＊))(?=.{4})"
)
# 某论坛|并作大会报告, 某读书班|于腾讯会议
BEHIND = re.compile("(?<=[会坛赛节展式班动营）])(?:并(?!购|轨|网|联)|[于在](?:腾讯|钉钉|线上)).*$")
EXPLAINED = re.compile("（(?:以下)?(?:统?简称|下称)[^（）]*）")
QUOTED = re.compile("“[^“”]*”")


def trimmed(text: str, start: int, end: int, name: str) -> tuple[int, int, str] | None:
    """The event without what leads up to it; None where nothing is left to call it by. Marks hold a whole name."""
    while start < end and text.startswith(("—", "–"), start):  # ——某市金秋洽谈会侧记: a second title
        start, name = start + 1, name.lstrip("—–")
    marked = text.startswith("”", end) and text.endswith("“", 0, start)
    if name == text[start:end] and not marked:
        start, end = _bounds(text, start, end)
        name = EXPLAINED.sub("", text[start:end])
    return None if len(name) < 2 or NONE.search(QUOTED.sub("＊", name)) else (start, end, name)


def _bounds(text: str, start: int, end: int) -> Span:
    """Where the name itself stands in a stretch."""
    if EXPLAINED.match(text, start, end):  # 某组织|（简称“某组”）成员国理事会会议
        start = clause(text, start)
    if line := BY_LINE.match(text, start, end):
        start = line.end()
    if front := FRONT.match(_flat(text[start:end])):
        start += front.end()
    if ahead := AHEAD.match(text[start:end]):
        start += ahead.end()
    if behind := BEHIND.search(text, start, end):
        end = behind.start()
    bracket = LATIN.search(text, start, end)
    return start, end - len(bracket.group()) if bracket else end


def _flat(words: str) -> str:
    """The words with their quotations closed, each as long as before."""
    return QUOTED.sub(lambda found: "＊" * len(found.group()), words)
