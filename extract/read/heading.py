"""What a text says of itself: title, 文号, issuer, 成文日期, kind and place, where the file did not state them.

An official text opens with its title and 文号 and closes with its issuer and date (落款); a report names its
source in the first line (南开新闻网讯, 本报讯) or in a line of its own (来源：…).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from extract.flat import breaks
from extract.names.territory import ABBREVIATIONS, by_name
from extract.read.content import iso_date
from kg.model import Document

HEAD, TAIL = 14, 400  # lines of the opening and of the closing that are looked at
LONGEST_TITLE = 90
KINDS_OF_TEXT = (
    "意见|办法|规定|规则|方案|计划|规划|措施|通知|条例|细则|政策|决定|纲要|清单|要点|批复|公告|通告|公报|章程|标准|指南|决议"
    "|命令|函|通报|报告|制度|指引|目录"
)
POLICY_TITLE = re.compile(rf"(?:{KINDS_OF_TEXT})(?:》)?(?:（[^（）]*）|\([^()]*\))*$")
# Lines of the opening that are no title.
ASIDE = re.compile(
    r"^(?:[►▶●■◆☆★]|本报记者|本刊记者|记者|通讯员|文/|图/|作者|来源|发布|点击|分享|字号|打印|索引号|主题|信息来源|责任编辑|编辑|网址|当前位置|首页|扫一扫|http|\[|\(?\d{4}年|（?\d{4}年|\d{4}-\d|---)"
)
NUMBER = re.compile(
    r"(?P<organ>[\u4e00-\u9fff]{1,12})\s*[〔\[（(【]\s*(?P<year>(?:19|20)\d\d)\s*[〕\]）)】]\s*(?:第\s*)?(?P<count>\d{1,4})\s*号"
)
ISSUER = re.compile(
    r"[\u4e00-\u9fff（） ]{0,60}?(?:人民政府|政府|委员会|办公厅|办公室|[厅局委部署院办会]"
    r"|分行|海关|总队|联合会|管委会|中心|法院|检察院)"
)
ISSUED = re.compile(r"(?:关于|印发|转发|批转|发布|公布|同意)")
CLOSING = re.compile(
    r"^[\u4e00-\u9fff（）、 　]{2,60}(?:国务院|人民政府|政府|委员会|办公厅|办公室|[厅局委部署院办会]"
    r"|分行|海关|联合会|管委会|中心)$"
)
HAN_YEAR = re.compile(
    r"([二一][〇○零ＯO一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
DAY_LINE = re.compile(r"^[（(]?\s*((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:印发|发布|发)?[）)]?$")
LABELLED = re.compile(
    r"(?:成文日期|发文日期|发布日期|发布时间|印发日期|时间|日期)\s*[：:]?\s*((?:19|20)\d\d[年./-]\s*\d{1,2}[月./-]\s*\d{1,2})"
)
URL_DAY = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)/")
WIRE_YEAR = re.compile(r"((?:19|20)\d\d)年\d{1,2}月\d{1,2}日电")
SOURCE = re.compile(r"(?:^|\s)(?:来源|信息来源|发布机构|发文机关|发文单位|制发单位)\s*[：:]\s*([^\s：:|丨（(]{2,30})")
WIRE = re.compile(
    r"^[（(]?(?P<name>央视网|新华社|新华网|人民网|中新网|中国新闻网|中国新闻社|[\u4e00-\u9fff]{2,8}(?:新闻网|日报|晚报|在线|电视台|融媒体?))"
    r"(?:消息|讯|记者|[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日电|[ 　]{0,3}[（(]?(?:记者|通讯员))"
)
# 2024年|云台市国民经济和社会发展统计公报, 2025年上半年|云台市经济运行情况: a title, and no line that is a date
YEAR_FIRST = re.compile(
    r"^(?:19|20)\d\d年(?:[上下]半年|[一二三四前两]{1,2}季度|\d{0,2}[-—至]?\d{1,2}月份?)?(?=[\u4e00-\u9fff]{4})"
)
PROVINCE = re.compile(r"^.{2,8}?(?:省|自治区)(?=..)")  # 云南省|昆明市
BULLETIN = re.compile(r"[\u4e00-\u9fff]{4,40}(?:公报|运行情况)$")
# 云台日报 2025年9月12日 第10版; 新闻联播 2025年9月12日
PAPER = re.compile(
    r"^[《\[【]?[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|早报|新闻联播|导报|周报|商报|报)[》\]】]?[\s（(|丨·,，/]{0,3}"
    r"(?P<day>(?:19|20)\d\d年\d{1,2}月\d{1,2}日)(?=[\s）)|丨·,，/第]|$)"
)
# ——2025年1月8日在云台市第九届人民代表大会第五次会议上
SPOKEN = re.compile(
    r"^[（(—－-]*\s*(?P<day>(?:19|20)\d\d年\d{1,2}月\d{1,2}日)?\s*在(?P<place>[\u4e00-\u9fff]{2,14}?[省市县区州旗盟])第[^，。届]{1,3}届人民代表大会"
)
LINK = re.compile(r"(?:\[[^\]]{0,20}\]\(|(?:原文链接|原文网址|来源网址|原文)\s*[：:]\s*)(https?://[^\s)）]+)")
INTERVIEW = re.compile(r"专访|对话|访谈|答记者问|问答|对话录")
NEWS = re.compile(r"记者|通讯员|消息[（：(]|[报网社]讯|\d日电|近日|日前|\d{1,2}月\d{1,2}日[，上下]|据悉|据了解|摄影")
DIGITS = {sign: i for i, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "O": 0, "Ｏ": 0}


@dataclass(frozen=True)
class Page:
    """The lines of a text, without white space and signs of Markdown around them."""

    text: str

    @cached_property
    def lines(self) -> list[str]:
        text = self.text
        for at in reversed(breaks(text)):
            text = text[:at] + "\n" + text[at:]
        stripped = (re.sub(r"^#{1,6}\s*|\*\*", "", line.strip(" \t　\r\ufeff")) for line in text.splitlines())
        return [line for line in stripped if line]

    @cached_property
    def head(self) -> list[str]:
        return self.lines[:HEAD]


def read_heading(document: Document) -> Document:
    """The document with its empty fields filled as far as its text states them; those that are set stay."""
    page = Page(document.text[:60_000] + "\n" + document.text[60_000:][-8_000:])
    title = document.title or _title(page)
    number = document.number or _number(page, title)
    publisher = document.publisher or _publisher(page, title)
    kind = document.kind or _kind(page, title, number)
    return replace(
        document,
        title=title,
        number=number,
        publisher=publisher,
        kind=kind,
        date=document.date or _date(page, kind),
        url=document.url or _url(page),
        place=document.place or _place(publisher, title, number) or _spoken(page, "place"),
    )


def _title(page: Page) -> str:
    """The first line that is one, with the line before or behind it that belongs to it."""
    for i, line in enumerate(page.head):
        if (
            ASIDE.match(line)
            and not _is_bulletin(line)
            or NUMBER.fullmatch(line)
            or len(line) > LONGEST_TITLE
            or len(line) < 4
        ):
            continue
        if re.search(r"[。；：]$|。.", line):
            return ""
        return _joined(line, page.head[i + 1] if i + 1 < len(page.head) else "")
    return ""


def _is_bulletin(line: str) -> bool:
    """Whether a line that begins with a year is the title of a bulletin."""
    year = YEAR_FIRST.match(line)
    return bool(year and BULLETIN.match(line, year.end()))


def _joined(line: str, behind: str) -> str:
    """国务院关于促进综合保税区 + 高水平开放高质量发展的若干意见; 某县人民政府 + 关于…的意见."""
    open_title = ISSUED.search(line) and not POLICY_TITLE.search(line)
    issuer_alone = CLOSING.match(line) and behind.startswith(("关于", "印发"))
    fits = POLICY_TITLE.search(behind) and len(behind) <= 60 and not NUMBER.fullmatch(behind)
    if line.endswith("——") and 4 <= len(behind) <= 40 and not re.search(r"[。；：]", behind):
        return line + behind
    if fits and (open_title or issuer_alone) and not re.search(r"[，。：；]", behind):
        return line + behind
    return line


def _number(page: Page, title: str) -> str:
    """The 文号: on a line by itself in the opening, or at the end of the title."""
    for line in page.head:
        match = NUMBER.fullmatch(line.strip("（）() "))
        if match:
            return _plain_number(match)
    match = NUMBER.search(title)
    return _plain_number(match) if match and title.endswith(("）", ")", "号")) else ""


def _plain_number(match: re.Match[str]) -> str:
    return f"{match['organ']}〔{match['year']}〕{match['count']}号"


def _publisher(page: Page, title: str) -> str:
    """The issuer in front of the title, the one in the closing, or the source that a report names."""
    before = ISSUED.search(title)
    if before and before.start() and POLICY_TITLE.search(title):
        issuer = ISSUER.fullmatch(title[: before.start()].strip())
        if issuer and title[: before.start()].strip()[0] not in "省市县区":
            return issuer.group().strip()
    return _closing(page)[0] or _source(page)


def _source(page: Page) -> str:
    for line in [*page.head, *page.lines[-6:]]:
        match = SOURCE.search(line) or WIRE.match(line)
        if match:
            return match.group("name" if "name" in match.re.groupindex else 1)
    return ""


def _closing(page: Page) -> tuple[str, str]:
    """The first issuer that stands alone right above a date, and that date: 落款."""
    for above, line in zip(page.lines, page.lines[1:], strict=False):
        day = _day(line)
        if day and CLOSING.match(above):
            return " ".join(above.split()), day
    return "", ""


def _day(line: str) -> str:
    """A line that is a date, in digits or in Chinese numerals."""
    match = DAY_LINE.match(line)
    if match:
        return iso_date(f"{match[1]}-{match[2]}-{match[3]}")
    han = HAN_YEAR.fullmatch(line.strip("（）() "))
    return iso_date(f"{_year(han[1])}-{_count(han[2])}-{_count(han[3])}") if han else ""


def _year(words: str) -> str:
    return "".join(str(DIGITS[sign]) for sign in words)


def _count(words: str) -> int:
    """二十三 → 23."""
    tens, ten, ones = words.rpartition("十")
    return (DIGITS[tens] if tens else 1) * 10 * bool(ten) + (DIGITS[ones] if ones else 0)


def _date(page: Page, kind: str) -> str:
    """成文日期: of the closing, of a line of the opening, a label, the link; then any line that is a date."""
    closing = _closing(page)[1]
    if closing:
        return closing
    for line in [*page.head, *page.lines[-12:]]:
        match = LABELLED.search(line)
        day = iso_date(match[1]) if match else _day(line)
        if day:
            return day
    link = URL_DAY.search(_url(page))
    if link:
        return iso_date("-".join(link.groups()))
    if day := _spoken(page, "day") or next((m["day"] for m in map(PAPER.match, page.head) if m), ""):
        return iso_date(day)
    wire = WIRE_YEAR.search(page.text[:2000])
    return iso_date(wire.group()) if wire else ""


def _spoken(page: Page, what: str) -> str:
    """The `day` or the `place` of the congress before which a work report was spoken; "" where none is told."""
    found = next(filter(None, map(SPOKEN.match, page.head)), None)
    return PROVINCE.sub("", found[what] or "") if found else ""


def _url(page: Page) -> str:
    for line in [*page.head, *page.lines[-6:]]:
        match = LINK.search(line)
        if match:
            return match[1]
    return ""


def _kind(page: Page, title: str, number: str) -> str:
    """policy, notice, interview, report, news or other, by title, 文号 and the first words."""
    opening = page.text[:600]
    if INTERVIEW.search(title) or sum(line.startswith(("问：", "答：")) for line in page.lines) >= 2:
        return "interview"
    if number or POLICY_TITLE.search(title):
        if not number and re.search(r"(?:通知|公告|公示|通告)$", title) and not re.search(r"印发|转发", title):
            return "notice"
        return "report" if re.search(r"(?:报告|公报)$", title) and not number else "policy"
    return "news" if NEWS.search(opening) else "other"


def _place(publisher: str, title: str, number: str) -> str:
    """The province, city or county of the issuer, in full: 徐州市科技局 → 徐州市; "" for the centre."""
    titled = YEAR_FIRST.sub("", title) if POLICY_TITLE.search(title) or title.endswith("运行情况") else ""
    for words in (publisher.removeprefix("中共"), PROVINCE.sub("", titled), titled):
        for length in range(min(12, len(words)), 1, -1):
            found = [place for place in by_name().get(words[:length], ()) if place.level != "region"]
            if len(found) == 1 and words[:length] == found[0].name:
                return found[0].name
    return ABBREVIATIONS.get(number[:1], "") if re.match(r".{1,4}政", number) else ""
