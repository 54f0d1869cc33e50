"""What is convened, attended or spoken at, called by what it is about: the stretch from the verb to the kind.

召开某制度建设工作座谈会 · 出席《某规划》成果汇报会并讲话 · 在某思想理论研讨会上指出. A kind alone has no name, nor
has a class of meetings (专题会议, 各类讲座, 一场报告会).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from extract.lists.load import either, words
from extract.mentions.gatherings import TOWARDS
from extract.sought import Listed, Sought
from extract.stretch import stretch_begin

HAN = "\u4e00-\u9fff"
Span = tuple[int, int]
KINDS = Listed(lambda: words("kinds", "kind of meeting"))
# 出席|某会, 召开|某会, 在|某会上
VERB = Sought(
    "(?<!不)(?:(?:组织|主持|联合|共同)?(?:召开|举行|举办)|主办|承办|协办|开展|出席|参加|参与|列席|主持|见证|观看|收看|收听|聆听|观摩|亮相)"
    "(?:召开|开展|举办|并主持)?(?:了|过)?|(?<![现存实旨内所])在"
)
BEHIND = re.compile(
    "[，。；：！？、\n”）]|\\Z|并|暨|期间|现场|[上时]|中[，发作获致指提斩夺]|的(?:通知|嘉宾|代表|专家|人员|全体|与会)|[和与及]|以及|[在于]|（|\\s"
    "|会议(?!室)|开幕(?!式)|闭幕(?!式)|致[辞词]|作(?!品)|发表|发言|讲话|宣布|介绍|表示|强调|指出|[为向对]|围绕|结束|举行|召开|分别|做"
)
SPOKEN = re.compile("(?:的?(?:开幕式|闭幕式|现场|期间))?[上中时，期]|(?=分别|做|作(?!品|为)|发[表言])")
WHOLE = re.compile(
    f"(?:“[^“”\n]{{1,40}}”|《[^《》\n]{{1,60}}》|（[^（）\n]{{1,20}}）|[{HAN}A-Za-z0-9·—、+&-]|(?<=[A-Za-z])\\s(?=[A-Za-z]))+"
)
INSIDE = re.compile("“[^“”]*”|《[^《》]*》|（[^（）]*）")
# 在南京举行的|某会, 以创新为主题的|某会, 6月5日|某会
LEAD = re.compile(
    "(?:.*(?:主办|承办|协办|联办|举办|举行|召开|组织|开展|发起|结束|闭幕|落幕|启动)的|.*为(?:主题|题)的|.*为期.{1,4}[天日]的|(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|[初底末]|[上中下]旬)?(?!\\d)|(?:[一二三四五六七八九十两几]|\\d{1,3})届(?!中央|人大|政协|全国)"
    "|今年|去年|今天|昨天|近日|日前|本月|线上|线下|一年一度的|备受瞩目的|首次|首场|全程|集中|联合(?!国)|共同|同期|随后|当天|当日|[上下]午|隆重|成功|的|题为|主题为|到(?=“))+"
)
# What no name has: 参加了…, 各类…, 三场…, 相关…
BROKEN = re.compile(
    "^首[场次]|[了是被把让着]|(?<![上中少大])将(?!军)|使(?![馆用命节])|(?<![高中初平同优均])等(?![级离原])|有关|相关|各(?!国)|若干|进行|(?<!合)作[专主]题|本[次届场]|此次|这[次场个]|[该您他她它]|我(?![校院])|[省校国]内外|举[行办]|召开|参[加与]|出席|主持|情况(?!报告|通报|汇报|介绍|交流|调查)|多[场次个期]|一[场次个系]"
    "|(?<![第一二三四五六七八九十0-9])[两三四五六七八九十几数0-9]+余?多?(?:[场次个]|[项期](?![项工]))(?!会议|全会)|每[年月周季]|定期|类似|[或如其何些]|什么|所有|许多|很多|丰富|精彩|盛大|形式(?!主义)|受邀|应邀|通过|认真|积极|利用|充分|获|入围|决定(?!性)|根据|要求|开展|为了|期间|为主|正在|近年|不同|为期|届时|一起|大小|[和与并]在|考察|参观|[女男][子单双]|[0-9]米"
)
OF = re.compile("(?<!重要)(?<!党)的(?!重要|决定|意见|若干)")  # 某思想的重要理论, 面向某国的|开放门户
GENERIC = re.compile("|".join(f"(?:{either('kinds', group)})" for group in ("class of meeting", "kind of meeting")))
KIND_LAST = re.compile(f"(?:{either('kinds', 'kind of meeting')})\\Z")
MARKED = re.compile("[“”《》]|第[一二三四五六七八九十百0-9]+[届次期]|(?:19|20)[0-9]{2}|周年|首届")
# 每年召开…, 适时召开…, 要召开…: a duty, and nothing that was held; a name that has its own mark stands all the same
DUTY = re.compile(
    "每|待|定期|适时|及时|按时|应(?!邀|急)|须|要|可以|可|将|拟|需|根据|由|计划|准备|未|没有|曾|或|如[果需有]|负责|建立|制度|鼓励|支持|为单位|推动|倡导|引导|积极|[多数历][次场]|\\d+余?[次场]|经常|通过"
)
# Of such many are held that have no name: 展览, 团体决赛
SHOWN = re.compile("(?:演练|演习|展演|展览|画展|活动|演唱会|音乐会|晚会|决赛|预赛|初赛|复赛|比赛)\\Z")
EDITION = re.compile("第[一二三四五六七八九十百0-9]+[届次期]|(?:19|20)[0-9]{2}|首届|杯|周年|[0-9]{2}级")
MOST, FEWEST, LONGEST_ROW = 60, 5, 26  # signs of a name; of one with a mark between
WHOSE = re.compile("[一-龥＊]{4,}?(?:会议?|仪式|典礼|坛|班|讲座)\\Z")
ROW = re.compile("[、和与及]")


# 各类竞赛, 一场讲座: any of them, and not one
CLASS = re.compile(
    r"^(?:各[类种级项]|一[次场系个]|多[次场]|两场|三场|系列|相关|有关|本[次届场]|此次|这次|该|首[次场]|一批|会议|成员|专题|主题|大型|隆重|不同|线[上下]|形式|丰富|全体|此类|类似|\d+[场次个项余](?!年)|十余|数十|第[一二三四五六七八九十]次|的|了|以“?.{0,4}为|\S{0,6}等)|[的等]|情况|工作的|相关|^或"
    r"|^(?:例行|新闻|记者|媒体|紧急|主题|专题|重要|特别|现场|隆重|成果|产品|学术|线上)*(?:发布会|见面会|会议|仪式|典礼|讲座|论坛|座谈会|报告会)$"
)
HEAD = 400  # signs of a text in which its report begins: what is held there is what the text is of


def convened(text: str) -> Iterator[Span]:
    """Where the names of such meetings stand."""
    ends = sorted({last + 1 for last, _ in KINDS.iter(text) if BEHIND.match(text, last + 1)})
    if not ends:
        return
    yield from _quoted(text, ends)
    for verb in VERB.finditer(text):
        at, spoken = verb.end(), verb.group() == "在"
        while found := _object(text, at, ends, spoken):
            start, end = found
            start += lead.end() if (lead := LEAD.match(text[start:end])) else 0
            weak = at > verb.end() or not spoken and _is_duty(text, verb.start())
            if called(text[start:end], strict=weak, reported=end < HEAD):
                yield start, end
            if not ROW.match(text, end):
                break
            at = end + 1


def _quoted(text: str, ends: list[int]) -> Iterator[Span]:
    """“某年某培训班”在某市举行: the marks hold the whole name."""
    for end in ends:
        start = text.rfind("“", max(0, end - MOST), end) + 1 if text.startswith("”", end) else 0
        name = text[start:end]
        if start and not {"”", "\n"} & set(name) and called(name):
            yield start, end


def _object(text: str, start: int, ends: list[int], spoken: bool) -> Span | None:
    """The stretch from here to the first kind at a border, where nothing breaks it off."""
    for end in ends[bisect_left(ends, start + FEWEST) : bisect_left(ends, start + MOST + 1)]:
        if not spoken or SPOKEN.match(text, end):
            return (start, end) if WHOLE.fullmatch(text, start, end) else None
    return None


def _is_duty(text: str, verb: int) -> bool:
    begin = stretch_begin(text, "，。；：\n", max(0, verb - 12), verb)
    return bool(DUTY.search(text, begin, verb))


def called(name: str, strict: bool = False, reported: bool = False) -> bool:
    """Whether a stretch that ends in a kind of meeting is a name.

    `strict`: only one with a mark of its own; `reported`: of what the text is of less is asked.
    """
    flat = INSIDE.sub(lambda found: "＊" * len(found.group()), name)
    if len(name) < FEWEST or BROKEN.search(flat) or OF.search(TOWARDS.sub("", flat)):
        return False
    own = re.sub("[、与和及暨（）]", "", GENERIC.sub("", flat))
    told = reported and len(name) > FEWEST and not CLASS.search(flat) and WHOSE.search(flat)
    if strict and not MARKED.search(name) or len(own) < 2 and not told:
        return False
    return _is_shown(name, own) and _is_one(flat.split("、"), name)


def _is_shown(name: str, own: str) -> bool:
    """Whether a show or a round has a number, or beside its motto something to be called by."""
    return not SHOWN.search(name) or bool(EDITION.search(name)) or "”" in name and len(own.replace("＊", "")) > 3


def _is_one(members: list[str], name: str) -> bool:
    """Whether what stands between marks is of one name: 甲、乙联席会议, and not 某讲座、某座谈会."""
    *before, last = members
    if not before:
        return True
    whole = all(GENERIC.sub("", one) and not KIND_LAST.search(one) for one in before)
    return whole and len(before) < 3 and len(name) <= LONGEST_ROW and not MARKED.search(last)
