"""Things that have a name of their own: 嫦娥六号, 深中通道, 数字人民币, 赣南脐橙; one pass over the text.

The list is extract/lists/products.tsv. A form in quotation marks on the list keeps them: “奋斗者”号.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from extract.lists.load import rows
from extract.names.scan import Scan
from extract.notes import Candidate
from extract.sought import Listed

# 苏绣|小镇, 洛阳牡丹|文化节, 中欧班列|集结中心: the name is part of another's
PART = (
    "产业",
    "行业",
    "小镇",
    "文化",
    "之乡",
    "研究院",
    "研究所",
    "研究会",
    "博物馆",
    "协会",
    "集团",
    "公司",
    "有限",
    "股份",
    "集结中心",
    "大学",
    "学院",
    "产业园",
    "市场",
    "节",
)
# 科考船|“…号”: the kind before the name
NAMED = ("“", "品")
# short for much else: only where the dictionary cuts it off on both sides
SHORT = 3


@cache
def groups() -> dict[str, str]:
    """The group of every listed thing."""
    return {form: group for group, forms in rows("products") for form in forms.split(" ")}


LIST_OF_THINGS = Listed(groups)


def known(made: Scan) -> Iterator[Candidate]:
    """The listed things of a text, the longest first."""
    for last, length in LIST_OF_THINGS.iter_long(made.text):
        start, end = last + 1 - length, last + 1
        group = groups()[made.text[start:end]]
        if _stands(made, start, end, group):
            yield Candidate(start, end, "Product", f"known-{group}", 1)


def _stands(made: Scan, start: int, end: int, group: str) -> bool:
    text = made.text
    if text.startswith(PART, end) or _alnum(text, start - 1, start) or _alnum(text, end - 1, end):
        return False
    if group in ("goods", "ship") and text[end : end + 1] in NAMED:
        return False
    if group == "film" and not (text[start - 1 : start] == "《" and text[end : end + 1] == "》"):
        return False
    return bool(made.border[start]) and (end - start > SHORT or bool(made.border[end]))


def _alnum(text: str, left: int, right: int) -> bool:
    """Whether a run of letters or figures goes on over a border: A|C919, C919|0."""
    a, b = text[left : left + 1], text[right : right + 1]
    return left >= 0 and a.isascii() and a.isalnum() and b.isascii() and b.isalnum()
