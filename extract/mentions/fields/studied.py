"""Fields that scholars and technicians work on: 研究方向为…, 长期从事…研究, 在水声通信领域打破垄断."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either
from extract.mentions.fields.item import HAN, Found
from extract.mentions.fields.nouns import nouns_begin
from extract.mentions.fields.row import split
from extract.sought import Sought

# 长期从事高寒草地生态研究, 致力于水下通信与组网方面的研究
WORKED = re.compile(
    f"(?:从事|致力于|专注于|潜心于?)(?:了)?([{HAN}A-Za-z、]{{3,40}}?)(?:技术)?(?:等)?(?:方面|领域|方向)?的?(?:科学|教学与?|理论|应用|基础|相关|前沿|交叉)*(?:研究|科研)(?!生|院|所|员|中心|机构|人员|型|团队|项目)"
)
NO_FIELD = re.compile(
    either("fields", "no field of a scholar") + "|[的了在等是有对将为把其该]|(?:管理|技术|开发)$|[两三四五六]个$"
)
# 主要研究方向为数字化转型、全球网络运营管理等: what a scholar works on, as a list.
STUDIED = re.compile(
    f"研究(?:方向|领域|兴趣)(?:主要)?(?:为|是|包括|涉及|：)([{HAN}A-Za-z、和与]{{4,80}}?)(?=等|。|，|；)"
)
# 在船海核领域的引领能力, 打破光电检测领域的垄断: one field, named right before the word
FIELD = Sought("(?:(?:前沿|交叉)?(?:研究|技术|学科|科学))?领域")
AIMED = re.compile("(?:深耕|专注于?|从事|进军|切入|涉足|布局|主攻)$")
WIDE_FIELD = re.compile(
    either("fields", "wide") + "|[之举各的了在于等是有对为把其这该本我]|^服务|服务$|[性新高化型级类业]$|[外内]科$"
)
LISTING = frozenset("、和与及或")


def worked_on(text: str, borders: set[int]) -> Iterator[Found]:
    """What a scholar works on: the items of the list."""
    for match in WORKED.finditer(text):
        for start, end in split(text, *match.span(1)):
            if 3 < end - start < 16 and start in borders and not NO_FIELD.search(text[start:end]):
                yield start, end, "industry-studied"


def studied(text: str, borders: set[int]) -> Iterator[Found]:
    for match in STUDIED.finditer(text):
        at = match.start(1)
        for item in re.split("(、)", match[1]):
            if item != "、" and 3 < len(item) < 14 and at in borders:
                yield at, at + len(item), "industry-studied"
            at += len(item)


def of_field(text: str, borders: set[int]) -> Iterator[Found]:
    """The nouns before 领域, if they are no item of a list and say more than a sphere of government."""
    for match in FIELD.finditer(text):
        end = match.start()
        start = nouns_begin(text, end, borders) if end in borders else end
        start += 2 * text.startswith(("多个", "若干", "诸多", "各个"), start)
        word = text[start:end]
        least = 1 if AIMED.search(text, max(0, start - 4), start) else 2  # 深耕|建材|领域
        if least < len(word) < 11 and text[start - 1 : start] not in LISTING and not WIDE_FIELD.search(word):
            yield start, end, "industry-field"
