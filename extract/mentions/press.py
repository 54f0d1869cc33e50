"""The press: newspapers, broadcasters, channels, news sites and publishers of a list, and journals by where they stand.

总台新闻频道, 天山网, 发表于国际期刊《细胞》, 发表在 Energy Letters 上, IEEE测量汇刊.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import finder
from extract.names.scan import Scan
from extract.sought import Sought

LIST_OF_MEDIA = finder("media")

HAN = "\u4e00-\u9fff"
Span = tuple[int, int]
LATIN = "[A-Z][A-Za-z&:,.\\- •·]{1,90}"
# 国际期刊《…》, 发表在《…》上, 《…》杂志, 《…》主编
TOLD = "期刊|杂志|刊物|子刊|发表[在于]|刊[登发载][在于]|刊于|收录于"
RATED = "国际|中文|知名|学术|权威|顶级|著名|[A-Z0-9]+|一区|上"
JOURNAL = Sought(
    f"(?:{TOLD})[了的]?(?:{RATED})*[ _]*《[ _]*((?!.{{0,20}}(?:论文|文章))[{HAN}A-Za-z&:,.\\- •·]{{2,90}}?)[ _]*》"
    f"|《((?:{LATIN}|[{HAN}•·]{{2,14}}))》(?=杂志|期刊|副?主编|编辑部|编委|编辑|记者|封面|客座|审稿)"
    f"|《([{HAN}]{{2,14}}(?:学报|杂志|周刊|月刊|汇刊|导刊|画报))》"
)
# 在《…》《…》、《…》等期刊发表: each of a list
LISTED = Sought("(?:《[^《》\n]{2,24}》[、，和及]?){2,12}等[^，。；《》\n]{0,8}(?:期刊|刊物|杂志|报刊|报纸|学术期刊)")
TITLE = re.compile("《([^《》\n]{2,24})》")
# 在国际期刊 Energy Letters 上发表, （ Nature Energy ）上
CLOSED = "上|发表|，影响|，IF|\\(IF|（IF|《|杂志|期刊|子刊|国际(?:著名|知名|顶级|权威)"
LATIN_JOURNAL = Sought(f"(?:(?:{TOLD})[ _（(]*|[_（(] ?)({LATIN}?)(?=[ _）)]*(?:（[^（）]*）)?(?:{CLOSED}))")
ENGINEERS = re.compile(f"IEEE[ ]?[{HAN}]{{2,14}}(?:汇刊|学报|快报|杂志|通讯)")


def press(made: Scan) -> Iterator[Span]:
    """Where the names of media stand."""
    text = made.text
    for last, length in LIST_OF_MEDIA.iter(text):
        if _stands(made, last + 1 - length, last + 1):
            yield last + 1 - length, last + 1
    if "》" in text and ("刊" in text or "杂志" in text or "发表" in text or "编" in text):
        yield from (match.span(match.lastindex or 0) for match in JOURNAL.finditer(text))
    for listed in LISTED.finditer(text):
        yield from (title.span(1) for title in TITLE.finditer(text, *listed.span()))
    if "刊" in text or "发表" in text or "杂志" in text:
        yield from _stripped(text)
    yield from (match.span() for match in ENGINEERS.finditer(text))


def _stands(made: Scan, start: int, end: int) -> bool:
    """Whether a listed form stands as a name here: letters end it, and a form of two signs is a word."""
    text = made.text
    if text[start].isascii():
        around = text[start - 1 : start] + text[end : end + 1]
        return not any(sign.isascii() and sign.isalnum() for sign in around)
    if end - start < 4 and not (made.border[start] and made.border[end]):
        return end - start == 3 and bool(made.border[start])
    return text[start - 1 : start] != "《" or text[end : end + 1] == "》"


def _stripped(text: str) -> Iterator[Span]:
    for match in LATIN_JOURNAL.finditer(text):
        name = match[1].rstrip(" ,.-")
        if len(name) > 1 and not name.endswith((" and", " of")):
            yield match.start(1), match.start(1) + len(name)
