"""The noun phrase that a number counts, before or behind it."""

import pytest

from extract.figures.metrics import content_start, noun_before, span_behind
from extract.figures.numbers import read_numbers


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("17家国家高新区共同发起成立联盟", "国家高新区"),
        ("60余家高校院所开展合作", "高校院所"),
        ("40%的制造业企业布局在这里", "制造业企业"),
        ("35家，服务企业", ""),
        ("80家同比增长", ""),
        ("51个对子", "对子"),
    ],
)
def test_behind(words: str, noun: str) -> None:
    """Up to the verb, the preposition or the pause."""
    assert words[slice(*span_behind(words, read_numbers(words)[0], len(words)))] == noun


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("截至2025年底，高新技术企业达到110家", "高新技术企业"),
        ("目前已累计引进新型研发机构共35家", "引进新型研发机构"),
        ("蓝绿空间占比稳定在70%", "蓝绿空间占比"),
        ("| 5 | 领军人才 | 500名", "领军人才"),
        ("年营收破3亿元", "年营收"),
        ("新能源汽车产能突破5万辆", "新能源汽车产能"),
        ("（一）联合培养研究生2000人以上", "联合培养研究生"),
    ],
)
def test_before(words: str, noun: str) -> None:
    """Without dates, adverbs and verbs of reaching, and nothing bitten off a word."""
    start = words.find("，") + 1
    assert noun_before(words, start, read_numbers(words)[-1]) == noun


def test_where_a_clause_begins_to_speak() -> None:
    """Dates and prepositions are passed over."""
    words = "目前，在徐州高新区"
    assert words[content_start(words, 0, len(words)) :] == "徐州高新区"
