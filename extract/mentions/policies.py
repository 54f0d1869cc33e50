"""Named documents: in 《》, by number (文号), in the title block, as attachments, and some that stand without 《》.

《关于推进……的实施意见》（苏政办发〔2025〕28号）; the document's own title;
河南省“十五五”……发展规划; 2023年政府工作报告.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc

from extract.mend import BRINGS
from extract.mentions.cited import cited
from extract.names.border import reach
from extract.names.decrees import decree
from extract.names.scan import Scan, scan
from extract.notes import Candidate, Notes, Thing, notes
from extract.sought import Sought

KIND = (
    "意见|通知|批复|办法|规定|方案|规划|规划纲要|纲要|条例|细则|决定|公告|通告|通报|措施|若干措施|计划|行动计划|要点|清单|名单|目录|制度|倡议|倡议书|报告|协议|协议书|备忘录|指南|指引|请示|复函|函|令"
    "|发展战略|标准|规范|规程|法|法典|宪法|章程|准则|宣言|声明|公报|公约|条约|协定|白皮书|蓝皮书|绿皮书|报告书|导则|大纲|纪要|政策|若干政策|解释|决议|建议|议案|提纲|任务书|责任书|路线图|年度报告|实施意见|名录|指数|合同|意向书|承诺书|样图|简章|须知|机制|体系|政策问答|解读|十条|[一二三四五六七八九十\\d]+条(?:举措|措施|意见|政策)?|手册|规则|预案|安排|评价指标|指标体系|图谱|申报书|公示|合作书|共识|通则|原则|展望|术语集|分类与代码"
    "|(?:登记|一览|明细|核定|评审|评估|申报|申请|汇总|推荐|审批|备案|报名|统计|自查|考核|任务分解|分工|审核|审查|确认|承诺|备查|核对|告知)[表单书]|(?:申报|填报|核对单|编制|填表|使用)说明|（[^（）]{1,6}）表"
)
ENDS = re.compile(rf"(?:{KIND})(?:（[^（）]{{1,24}}）)?$")
BOOK = re.compile(r"《([^《》\n]{2,120})》")
NUMBER = re.compile(
    r"(?:[\u4e00-\u9fff]{1,10}|[\u4e00-\u9fff]{1,6}（[\u4e00-\u9fff]{1,4}）)"
    r"[〔\[（﹝【](?:19|20)\d{2}[〕\]）﹞】] ?第? ?\d{1,4} ?号|第\d{1,4}号(?:令|公告)"
    r"|[\u4e00-\u9fff、]{2,14}(?:令|公告)(?:(?:19|20)\d\d年)? ?第 ?\d{1,4} ?号"
)
# What a document is not: the end of a title of a play, a paper or a programme in 《》.
ABOUT = re.compile(
    r"关于.{4,80}?的(?:实施意见|若干意见|指导意见|意见|通知|决定|批复|办法|方案|公告|通告|函|报告|请示|规定|决议|若干措施|措施|若干政策|复函)(?:（试行）|（暂行）)?"
)
PLAN = Sought(
    r"(?:总体规划|发展规划|规划纲要|专项规划|行动计划|行动方案|实施方案|总体方案|五年规划|年规划)(?:（\d{4}年?[—–-]+\d{4}年?）)?"
)
REPORT = Sought(
    r"(?:(?:(?![和与及在的])[\u4e00-\u9fff]){2}[省市县区]|[省市县区](?=政府工作))?(?:\d{4}年)?(?:国务院)?政府工作报告|党的[一二三四五六七八九十]{1,3}大报告|(?:国家)?[“]十[一二三四五六七八九]五[”]规划(?:纲要|建议)"
)
# 2022版研究生人才培养方案, 新版教学大纲
EDITION = Sought(
    "(?:(?:19|20)\\d\\d(?:年)?|新)版(?:本科生?|研究生|硕士生?|博士生?|专业学位|学术学位|人才|专业|课程){0,4}(?:培养方案|教学大纲|教学计划|课程标准|培养计划)(?!评议|论证|修订会)"
)
ATTACHED = re.compile(
    r"^附件?\s?[\d一二三四五六七八九]{0,2}\s?[：:]\s?(?:[\d０-９]{1,2}[.．、]\s?)?(.{4,60}?)(?:\*\*)?(?:（略）)?(?:\*\*)?(?:\.(?:xls|doc|pdf|wps|zip|rar)x?)?$"
)
# ２．在建项目清单: further ones below 附件
FURTHER = re.compile(r"^\s*[\d０-９]{1,2}\s?[.．、]\s?(.{4,60}?)(?:\.(?:xls|doc|pdf|wps|zip|rar)x?)?$")
OWN = re.compile(
    r"(?:关于.+的)?(?:意见|通知|批复|办法|规定|方案|规划|纲要|条例|细则|决定|公告|通告|通报|函|措施|计划|要点|政策|指南|制度|若干措施|政策措施|报告)(?:（[^（）]{1,30}）){0,2}$"
)
# courses of every university, which end like documents
COURSES = re.compile(
    "^(?:形势与政策|中国近现?代史纲要|.{0,30}概论|.{0,20}(?:原理|基础|导论|设计)|思想道德(?:修养)?与法(?:治|律基础))$|^(?:一种|基于)|(?:解决|营销|策划|设计)方案$"
)
BLANKET = frozenset(
    (
        "建议",
        "章程",
        "清单",
        "名单",
        "条例",
        "制度",
        "合同",
        "规定",
        "手册",
        "目录",
        "公告",
        "措施",
        "请示",
        "通知",
        "意见",
        "决定",
        "方案",
        "规划",
        "办法",
        "报告",
        "计划",
        "协议",
    )
)


# 出台教师双聘工作管理办法, 落实两地一体化发展总体方案: without 《》 behind a verb that issues or carries out.
CARRIED = Sought(
    r"(?:出台|印发|严格执行|执行|落实|贯彻|列入|纳入|签订|修订|负责制定|发布)了?"
    r"((?!\d)[^，。；：、！？“”（）《》的了等各该\n ]{6,36}?"
    r"(?:管理办法|实施办法|暂行办法|保险办法|总体方案|实施方案|行动方案|目录|合作协议|框架协议|实施条例|管理条例)(?:（[^（）]{1,24}）)?)"
    r"(?=[，。；、）\n]|的|和|与|中|范围|明确|提出|要求|精神|建设)"
)
VAGUE = re.compile(
    r"^(?:相关|有关|具体|本|配套|战略|双方|专项|年度|详细|各项|工作|了|好)|[省市县区]级|战略合作框架协议$|战略合作协议$"
    r"|相关|有关|具体|制定|完善|编制|(?:法|条例|规划|办法|方案|意见)[和与、]"
)


@Language.component("zhengtu_policies")
def policies(doc: Doc) -> Doc:
    found = notes(doc)
    made = scan(doc)
    published = decree(found.text)
    found.policy = Thing("Policy", published.title) if published else _own(found.text, found)
    if published:
        found.candidates.append(Candidate(published.start, published.end, "Policy", "decree", 9, published.name))
    ours = list(_candidates(made, found))
    found.candidates.extend(ours)
    found.candidates.extend(_numbers(found.text, ours, found))
    found.candidates.extend(_again(found.text, ours))
    return doc


def _own(text: str, found: Notes) -> Thing | None:
    """The policy that the document is: its title, where it names a document and the text reads as one."""
    titles = [text[s.start : s.end].strip() for s in found.sentences if s.kind == "title"]
    for title in titles[:4]:
        title = re.sub(r"（[^（）]*〔\d{4}〕[^（）]*）$", "", title).strip()
        if (
            OWN.search(title)
            and len(title) > 5
            and ("关于" in title or _is_official(found) or _speaks_of_itself(text, title) or _is_set_out(text, title))
        ):
            return Thing("Policy", title)
        brought = BROUGHT.fullmatch(title)
        if brought and OWN.search(brought[1]) and (_is_official(found) or _speaks_of_itself(text, brought[1])):
            return Thing("Policy", brought[1])
    title = found.source.title.strip()
    if not titles and OWN.search(title) and ("关于" in title or _speaks_of_itself(text, title)):
        return Thing("Policy", title)  # of a file whose text begins below its title
    return None


# 云台市委办公室 云台市政府办公室印发《关于…的实施方案》, above a number: the paper itself, and no news of it
BROUGHT = re.compile(rf"{BRINGS}\s?《([^《》\n]{{6,100}})》")
SELF = re.compile(
    r"(?:第[一1]条|制[定订]|[特现]就|结合)[^。；\n]{0,160}本(?:行动|实施|工作|若干)?(?P<kind>办法|规定|细则|条例|规则|制度|方案|措施|计划|规划|意见|要点|指南|清单|政策|通知)"
)


def _speaks_of_itself(text: str, title: str) -> bool:
    """根据《…法》，制定本办法: whether the opening speaks of the paper as the kind that its title ends in."""
    said = SELF.search(text, 0, 3000)
    return bool(said and re.sub(r"(?:（[^（）]*）)+$", "", title).endswith(said["kind"]))


# 云台市2025年科技工作要点, above items that are numbered: a paper, and no news of one
SET_OUT = re.compile(r"(?:意见|办法|规定|方案|规划|纲要|条例|细则|措施|行动计划|要点)(?:（[^（）]{1,30}）)?$")
ITEM = re.compile(
    r"(?:^|\n)\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}条|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])(?!\d)"
)
NEWS = re.compile(
    r"出台|印发|发布|公布|推出|解读|审议|通过|亮相|征求|记者|通讯员|日电|[报社网]讯|近日|日前|据悉|来源："
)


def _is_set_out(text: str, title: str) -> bool:
    """Whether below a title that names a paper stand its items, and nothing of news."""
    if not SET_OUT.search(title) or NEWS.search(title) or NEWS.search(text, 0, 300):
        return False
    return sum(1 for _ in islice(ITEM.finditer(text, 0, 6000), 3)) == 3


def _is_official(found: Notes) -> bool:
    return any(s.kind in ("number", "address") for s in found.sentences[:12])


def _candidates(made: Scan, found: Notes) -> Iterator[Candidate]:
    text = made.text
    yield from _title(text, found)
    yield from _books(text, found)
    yield from _attachments(text, found)
    for match in ABOUT.finditer(text):
        if not re.search(r"[。；\n《》，]", match.group()):
            start = _headed(text, match.start())
            yield Candidate(start, match.end(), "Policy", "about", 2, _one_line(text[start : match.end()]))
    for match in ABOUT_BOOK.finditer(text):
        start = _headed(text, match.start())
        if start < match.start():
            yield Candidate(start, match.end(), "Policy", "about", 2, _one_line(text[start : match.end()]))
    for match in CARRIED.finditer(text):
        if not VAGUE.search(match[1]):
            yield Candidate(match.start(1), match.end(1), "Policy", "carried", 2)
    for match in AND_ITS.finditer(text):
        yield Candidate(match.start(2), match.end(2), "Policy", "book", 6, match[1] + match[2])
    for start, end in cited(text):
        yield Candidate(start, end, "Policy", "cited", 5 if text[end - 1] == "条" else 1)
    for match in EDITION.finditer(text):
        yield Candidate(*match.span(), "Policy", "edition", 2)
    for match in REPORT.finditer(text):
        yield Candidate(match.start(), match.end(), "Policy", "report", 3)
    for match in PLAN.finditer(text):
        begun = reach(made, match.start())
        if (
            begun.anchor
            and begun.anchor != "level"
            and not re.search(
                r"[省市]级|(?:法|条例|规划|办法|方案|意见|纲要)[和与、]|^根据|^按照|^依据",
                made.text[begun.start : match.start()],
            )
            and 4 <= match.start() - begun.start <= 40
        ):
            yield Candidate(begun.start, match.end(), "Policy", "plan", 2)


# 国务院关于印发《…规划》的通知: a line of its own
ABOUT_BOOK = re.compile(
    r"关于(?:印发|转发|批转|公布|修改|废止|发布|下发|批准|同意)?《[^《》\n]{4,80}》的(?:通知|意见|函|批复|决定|公告|通告)(?=\s|$|[（(])"
)
ISSUER = re.compile(
    "(?:^|[\\]】>：:=—\n。]\\s*)([\u4e00-\u9fff 、]{2,80}(?:[院厅部委局会办府行署]|办公室))[ \\n]{0,2}$"
)


def _headed(text: str, at: int) -> int:
    """Where the bodies begin that stand before 关于 at the beginning of a line, or `at`."""
    found = ISSUER.search(text, max(at - 90, 0), at)
    lead = LED.match(found[1]) if found else None
    return found.start(1) + lead.end() if found and lead else at


def _one_line(title: str) -> str:
    """A title whose issuers stand on the line above it, as one line; "" where it is one as it stands."""
    return title.replace(" \n", "").replace("\n", "") if "\n" in title else ""


# 按照|省人民政府办公厅关于…的通知
LED = re.compile(
    "[ \n]*(?:为了?(?:深入|全面|认真|切实)?(?=贯彻|落实))?"
    "(?:(?:按照|根据|依据|依照|遵照|贯彻落实|落实|贯彻|执行|现将|转发了?)(?=.{3}))?"
)


def _title(text: str, found: Notes) -> Iterator[Candidate]:
    if not found.policy:
        return
    for s in found.sentences[:14]:
        words = text[s.start : s.end]
        if s.kind == "title" and found.policy.name in words:
            at = s.start + words.index(found.policy.name)
            yield Candidate(at, at + len(found.policy.name), "Policy", "title", 8, found.policy.name)
        elif s.kind == "number":
            numbers = list(NUMBER.finditer(words))  # one for each who issues: 苏财教〔2026〕31号 苏科计发〔2026〕57号
            for number in numbers:
                _also(found, found.policy.name, number.group())
                start, end = s.start + number.start(), s.start + number.end()
                yield Candidate(start, end, "Policy", "number", 8, found.policy.name)
            if numbers:
                return


# 《某法》及其实施条例
AND_ITS = re.compile(r"《([^《》\n]{4,60})》及其《?(实施条例|实施细则|实施办法)")


def _also(found: Notes, name: str, number: str) -> None:
    """A document's number is another name of it."""
    found.aliases.setdefault(Thing("Policy", name), set()).add(number.replace(" ", ""))


def _books(text: str, found: Notes) -> Iterator[Candidate]:
    """《…》 that names a document, and the number in brackets behind it."""
    for match in BOOK.finditer(text):
        name = match[1].strip()
        at = match.start(1) + match[1].index(name)
        number = BRACKET.match(text, match.end())
        numbered = NUMBER.match(text, number.end()) if number else None
        if (
            not (
                ENDS.search(name)
                or STANDS.match(text, match.end())
                or CALLED.search(text, max(match.start() - 4, 0), match.start())
                or numbered
                or "关于" in name
            )
            or name in BLANKET
            or COURSES.search(name)
            or (PAPER.search(name) and not numbered)
        ):
            continue
        yield Candidate(at, at + len(name), "Policy", "book", 6, name)
        if numbered:
            _also(found, name, numbered.group())
            yield Candidate(numbered.start(), numbered.end(), "Policy", "number", 6, name)


# 《…行动方案》（黔府办发〔2026〕3号), 《…行动方案》的通知（…）
BRACKET = re.compile(r"(?:的(?:通知|意见|函|批复|决定|公告|通告))?\s?[（(](?:简称)?")
# 《关于…的几点思考》: a talk
PAPER = re.compile("(?:思考|研究|探讨|探究|探索|分析|体会|启示|认识|实践|综述|故事|看法|断想|思路)$")


def _numbers(text: str, ours: list[Candidate], found: Notes) -> Iterator[Candidate]:
    """The number in brackets behind a document named without 《》, or whose title runs on behind them."""
    for one in ours:
        bracket = BRACKET.match(text, one.end) if one.rule in ("about", "cited", "carried", "plan") else None
        number = NUMBER.match(text, bracket.end()) if bracket else None
        if number:
            name = one.name or text[one.start : one.end]
            _also(found, name, number.group())
            yield Candidate(*number.span(), "Policy", "number", 7, name)


# 《…成熟度模型》标准, 《…共同体》概念文件: the kind behind the marks
STANDS = re.compile(
    "(?:国家|行业|地方|团体|国际|企业)?(?:标准|规范|文件)|(?:概念|政策|立场|成果)文件|白皮书|蓝皮书|倡议书?(?!下|的)|联合声明|宣言"
)
# 国家标准《…通用要求》: before them
CALLED = re.compile("(?:国家|行业|地方|团体|国际)标准$")


# 附件：1．…须知 2．…核对单 3．…: several of them on one line
NUMBERED = re.compile(r"(?:^|(?<=[\s\u4e00-\u9fff）：:]))[\d０-９]{1,2}\s?[.．、]\s?(?=\D)")


def _attachments(text: str, found: Notes) -> Iterator[Candidate]:
    """附件：国务院职业教育工作部际联席会议制度"""
    below = False
    for s in found.sentences:
        if together := list(_in_line(text, s.start, s.end)):
            yield from together
            continue
        match = ATTACHED.match(text[s.start : s.end]) or (FURTHER.match(text[s.start : s.end]) if below else None)
        below = bool(match) or text[s.start : s.end].strip() in HEADS
        if match and ENDS.search(match[1]) and not match[1].startswith("《"):
            yield Candidate(s.start + match.start(1), s.start + match.end(1), "Policy", "attachment", 5, match[1])


def _in_line(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Each of the numbered attachments of one line."""
    head = HEAD.search(text, start, end)
    marks = list(NUMBERED.finditer(text, head.end(), end)) if head else []
    ends = [mark.start() for mark in marks[1:]] + [end]
    for mark, close in zip(marks, ends, strict=True) if len(marks) > 1 else ():
        name = re.split(r"\s{2,}", text[mark.end() : close].rstrip())[0]  # the date stands far behind the last
        if 4 <= len(name) <= 60 and ENDS.search(name) and "《" not in name:
            yield Candidate(mark.end(), mark.end() + len(name), "Policy", "attachment", 5, name)


HEAD = re.compile(r"(?:^|(?<=[。\s]))附件?\s?[：:]", re.MULTILINE)
HEADS = ("附件：", "附件:", "附：", "附件")


def _again(text: str, ours: list[Candidate]) -> Iterator[Candidate]:
    """A title found once is one wherever it stands again, with 《》 or without."""
    titles = {
        one.name or text[one.start : one.end]: one
        for one in ours
        if one.rule in ("title", "book", "attachment") or (one.rule in ("carried", "cited") and one.end - one.start > 6)
    }
    for title, one in titles.items():
        at = text.find(title) if len(title) >= 6 else -1
        while at >= 0:
            yield Candidate(at, at + len(title), "Policy", one.rule, min(one.weight, 4), title)
            at = text.find(title, at + len(title))
