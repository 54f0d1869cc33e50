"""Funds and finance products: 徐州高鑫天使科创基金, 江苏省战略性新兴产业母基金; “苏科贷”, 科创债."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.lists.load import words
from extract.names.border import reach
from extract.names.classes import made_of
from extract.names.scan import Scan, scan
from extract.notes import Candidate, notes

FUND = re.compile(
    r"(?:母基金|子基金群|子基金|引导基金|专项基金|投资基金|基金群|基金)(?!组织|会|管理|委|法|份额|规模|业|小镇|项目|经理|公司|资助|投向|申请|支持|矩阵|集群|投资|总|数额|体系|运作|设立|等|注册|备案|机构|业务|认缴|产品|[）])"
)
CLASS = words("classes", "fund")
# 联合设立20亿元的产业引导基金: one that is set up is named, whatever its name.
SET_UP = re.compile(
    r"(?:设立|成立|组建|发起)(?:了|总规模|规模|首批|首期|首支|首只)(?:[\d亿万元超近约不低于支只个.余的]{0,16})$"
    r"|(?:设立|成立|组建|发起)(?:[超近约不低于]{0,3}\d[\d亿万元支只个.余的]{1,12})$"
)


def _hugged(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] == "“" and text[end : end + 1] == "”"


def _unwide(lead: str) -> str:
    return re.sub("^(?:国家|全国|中国|省|市|区)", "", lead)


PRODUCT = re.compile(r"[“‘]([\u4e00-\u9fffA-Za-z0-9+·]{2,9}(?:贷|保|险|券|租|债|通贷|信贷|融))[”’]")
BOND = re.compile(
    r"科创债|科技创新债券|知识产权证券化|绿色债券|[\u4e00-\u9fff]科贷|人才贷|科创贷|积分贷|研发贷|高新贷|专精特新贷|苏科贷|鑫科贷|科技贷|知识产权质押贷|创新积分贷"
)


@Language.component("zhengtu_funds")
def funds(doc: Doc) -> Doc:
    made = scan(doc)
    notes(doc).candidates.extend(_candidates(made))
    return doc


def _candidates(made: Scan) -> Iterator[Candidate]:
    for match in FUND.finditer(made.text):
        found = reach(made, match.start())
        begin = found.start + (
            made.text[found.start] in "支只个" and made.text[found.start - 1 : found.start].isdigit()
        )
        lead = made.text[begin : match.start()]
        set_up = SET_UP.search(made.text, max(begin - 24, 0), begin)
        named = found.anchor or found.quoted or _hugged(made.text, begin, match.end())
        if (len(lead) >= 2 and set_up) or (len(lead) >= 3 and named and not made_of(_unwide(lead), CLASS)):
            yield Candidate(begin, match.end(), "Fund", "fund", 3)
    for match in PRODUCT.finditer(made.text):
        if match[1].count("贷") > 2:
            continue
        if not re.search(r"(?:环保|安保|医保|社保|担保|确保|保|风险|金融|圆融|通融|融)$", match[1]) or match[
            1
        ].endswith(("易融", "信易贷")):
            yield Candidate(match.start(1), match.end(1), "FinancialProduct", "product-quoted", 3)
    for match in BOND.finditer(made.text):
        yield Candidate(match.start(), match.end(), "FinancialProduct", "product", 2)
