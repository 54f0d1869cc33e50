"""Branches and the kinds of trade of the national classification: 制造业增加值, 海工装备制造业, 家政服务业."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import either
from extract.mentions.fields.item import Found
from extract.mentions.fields.nouns import nouns_begin
from extract.sought import Sought

# 制造业增加值, 推动制造业转型: told of as a branch
BRANCH = Sought(
    "(?<![\u4e00-\u9fff])制造业|(?<=推动|我国|全国|全省|全市|其中|支持|引导|推进|助力|促进|赋能)制造业|制造业(?=增加值|投资|民间投资|高质量|转型|高端化|数字化|智能化|绿色化)"
)
# 海工装备制造业, 蔬菜种植业, 家政服务业: the kinds of trade of the national classification, with what they deal in.
TRADES = Sought(f"(?:{either('fields', 'trade')})业(?![务绩主余态界化者户委局厅部村民人产园县市区机技科合大院资])")
# words before a trade that say of none which: 现代服务业, 第三产业, 带动制造业
TRADE_CLASS = re.compile(
    f"[的在了将等和与及其各]|级$|第[一二三四]|{either('fields', 'before a trade')}"
    f"|^(?:{either('fields', 'class of trade')})+$"
)


def branches(text: str) -> Iterator[Found]:
    yield from ((*match.span(), "industry-branch") for match in BRANCH.finditer(text))


def by_trade(text: str, borders: set[int]) -> Iterator[Found]:
    """A kind of trade with the nouns before it: 海工装备|制造业."""
    for match in TRADES.finditer(text):
        start = nouns_begin(text, match.start(), borders)
        word = text[start : match.start()]
        if 1 < len(word) < 11 and not TRADE_CLASS.search(word):
            yield start, match.end(), "industry-trade"
