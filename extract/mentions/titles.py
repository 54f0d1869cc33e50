"""Works, results and projects by their titles.

参赛作品《…》荣获一等奖 · 李明教授主持完成的“…研究”项目 · 授予“…”等5项成果 · 项目“…”, and a line of a table of grants.
A title is what stands between the marks; 《…办法》 is a policy and “…行动” a programme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.sought import Sought

# what a title in 《》 stands behind
WORK = (
    "作品|项目|课题|成果|案例|图书|专著|译著|教材|策划的|提交的|选送的|报送的|创作的|论文|影片|电影|纪录片|电视剧|动画片|舞剧|话剧|歌剧|音乐剧"
    "|长篇小说|微电影|短视频|微视频|歌曲|原创歌舞|舞蹈|小品|节目|剧目|方案设计|教学设计|摄影作品|绘画|油画"
)
BOOKED = Sought(rf"(?:{WORK})(?:题为|名为|\[|：)?《([^《》\n]{{2,70}})》")
# 《…》《…》和《…》: what stands beside a title is one
BESIDE = re.compile(r"(?:[、，和及与]|以及|（[^（）\n]{1,24}）|\([^()\n]{1,24}\)){0,3}《([^《》\n]{2,70})》")
# 云杉大学的《…》、青禾大学的《…》2个项目获得银奖: titles before the word for what they are
BOOKED_BEFORE = Sought(
    r"《[^《》\n]{2,70}》(?:[^《》。；\n]{0,24}《[^《》\n]{2,70}》){0,6}(?:等?[\d一二三四五六七八九十两]{1,2}[个件项部篇])?(?:优秀|参赛|获奖|微视频|教学)?(?:项目|作品|课题|课程|成果|案例|节目|微视频|剧目|绘本)(?=团队|获|荣获|夺|斩获|摘|以|入选|分[别获]|，|。|被|均|参)"
)
# 《…》获最佳故事片奖: what a prize is given to
PRIZED = Sought(
    r"《([^《》\n]{2,40})》(?:（[^（）\n]{1,20}）)?(?:分别|共同|同时)?(?:荣获|获得|获评|获|夺得|摘得|斩获)了?(?=[^，。；《》\n]{1,20}奖(?![学励]))"
)
TITLE = re.compile(r"《([^《》\n]{2,70})》")
PAPER = re.compile(
    "(?:办法|条例|通知|规定|细则|纲要|章程|公约|协议|协定|公报|白皮书|决定|意见|规划|标准|规范|目录|名录|名单|年鉴|日报|晚报|时报|周刊|学报|杂志|宪法|法)$"
)
# 李明教授主持完成的“…”, 学院选送的“…”
DONE = re.compile(
    r"(?:主持|完成|牵头|领衔|承担|申报|选送|提交|申请|创作|推荐|报送|参与|指导|研究|合作)(?:完成|研究|设计|申报)?(?:的|了)?(?:“[^“”\n]{1,12}”)?"
    r"(?:项目|课题|成果|论文|作品|案例|题为|教改项目|国家自然科学基金项目)?“([^“”\n]{8,70})”"
)
# “…”项目荣获…, “…”等4项成果
CALLED = re.compile(
    r"“([^“”\n]{8,70})”(?:等(?:[\d一二三四五六七八九十]{1,4}[项个件篇部])?)?(?:优秀|获奖|科研|研究|教学|参赛|原创)?(?:成果|课题|作品|案例|短视频|微视频|视频作品|歌曲|节目|项目(?!化|制|部|书|组|库|资金))"
)
# 项目“…”, 课题二“…”
NAMED = Sought(
    r"(?:项目|课题|作品|成果|论文|案例)(?:[一二三四五六七八九十\d]{1,2})?(?:题为|名为|为|——|：)?“([^“”\n]{8,70})”"
)
# 、“…”和“…”: what stands beside such a title
FURTHER = re.compile(r"(?:[、，和及与]|以及|[^“”，。；、\n]{2,24}(?:的|完成)){0,3}“([^“”\n]{8,70})”")
SCHEME = re.compile(
    "(?:计划|行动|工程|专项|机制|制度|政策|战略|大赛|比赛|竞赛|论坛|会|讲座|节|展|周|日|团队|班|中心|实验室|基地|联盟|奖|杯|活动|教研室|工作室|工作站|学院|书院|模式|精神|主题|体系|理念|思想|格局|平台|方针|原则|道路|时代|口号)$"
)
CLAUSE = re.compile("[。！？]|应[^，]尽|全面覆盖|习近平|总书记|不忘|我们|十四五|十三五|双一流|一带一路")
# a line of its own: …的作用机制研究
CELL = re.compile(
    r"^[ |]*([^\n，。；！？：|“”《》]{12,60}"
    r"(?:机制|机理|研究|规律|性能|效应|方法|及应用|与应用|关键技术|调控|动力学))[ |]*$",
    re.MULTILINE,
)
CELLED = re.compile("自然科学基金|社会科学基金|社科基金|面上项目|青年项目|课题名称|项目名称")
NO_CELL = re.compile(
    "^[（一二三四五六七八九十\\d]|[的了]?(?:大会|会议|报告会|获批|获|召开|举行|举办|我校|学院|教授|学者|团队|提出|在.{2,20}上|等\\d)"
)


def titles(text: str) -> Iterator[tuple[int, int, str]]:
    """Begin and end of each title, and how it was read."""
    yield from _booked(text)
    yield from _quoted(text)
    if CELLED.search(text):
        yield from ((*one.span(1), "title-cell") for one in CELL.finditer(text) if not NO_CELL.search(one[1]))


def _booked(text: str) -> Iterator[tuple[int, int, str]]:
    for match in BOOKED_BEFORE.finditer(text):
        for one in TITLE.finditer(text, *match.span()):
            if not PAPER.search(one[1]):
                yield *one.span(1), "title"
    yield from ((*match.span(1), "title") for match in PRIZED.finditer(text) if not PAPER.search(match[1]))
    for match in BOOKED.finditer(text):
        yield *match.span(1), "title"
        at = match.end()
        while (more := BESIDE.match(text, at)) and not PAPER.search(more[1]):
            yield *more.span(1), "title"
            at = more.end()


def _quoted(text: str) -> Iterator[tuple[int, int, str]]:
    for pattern in (DONE, CALLED, NAMED):
        for match in pattern.finditer(text):
            if _is_title(match[1]):
                yield *match.span(1), "title-quoted"
                at = match.end()
                while (more := FURTHER.match(text, at)) and _is_title(more[1]):
                    yield *more.span(1), "title-quoted"
                    at = more.end()


def _is_title(form: str) -> bool:
    return not SCHEME.search(form) and not CLAUSE.search(form)
