"""Funds and finance products: 徐州高鑫天使科创基金, 江苏省战略性新兴产业母基金; “苏科贷”, 科创债."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.names.border import reach
from extract.names.scan import Scan, scan
from extract.notes import Candidate, notes

FUND = re.compile(
    r"(?:母基金|子基金群|子基金|引导基金|专项基金|投资基金|基金群|基金)(?!会|管理|委|法|份额|规模|业|小镇|项目|经理|公司|资助|投向|申请|支持|矩阵|集群|投资|总|数额|体系|运作|设立|等|注册|备案|机构|业务|认缴|产品|[）])"
)
CLASS = re.compile(
    r"^(?:国家|省级|市级|各类|政府|产业|政府投资|投资|社会|创业|风险|科技|专项|创投|私募|公募|股权|股权投资|创业投资|天使|种子|社保|养老|住房公积|自然科学|财政|转化|成果转化|引导|专项|各级|医保|企业|金融|市场化|私募股权|公益|扶贫|发展|地方|救助|保险|维修|国家级|慈善|科研|科学|研究|社会保障|社会保险|基本养老保险|医疗保障|政府引导|产业投资|省|市|县|区|创新|并购|长期|耐心|大|小|双|多元|组建|科创|子|母)+$"
)
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
        lead = made.text[found.start : match.start()]
        if len(lead) >= 2 and not CLASS.match(lead) and (found.anchor or found.quoted or len(lead) >= 4):
            yield Candidate(found.start, match.end(), "Fund", "fund", 3)
    for match in PRODUCT.finditer(made.text):
        if not re.search(r"(?:环保|安保|医保|社保|担保|确保|保|风险|金融|圆融|通融|融)$", match[1]) or match[
            1
        ].endswith(("易融", "信易贷")):
            yield Candidate(match.start(1), match.end(1), "FinancialProduct", "product-quoted", 3)
    for match in BOND.finditer(made.text):
        yield Candidate(match.start(), match.end(), "FinancialProduct", "product", 2)
