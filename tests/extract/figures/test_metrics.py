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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("云台市布局145家重点实验室和10家新型研发机构，", ["重点实验室", "新型研发机构"]),
        ("云台市建成425个农村工厂和千余个家庭工坊，", ["农村工厂", "家庭工坊"]),
        ("园区建成87栋50万平方米标准厂房，", ["标准厂房", "标准厂房"]),
        ("云台市同25个国家和国际组织签署了21项合作协议，", ["国家和国际组织", "合作协议"]),
        ("共有2个年交易额100亿元以上的市场，", ["年交易额100亿元以上的市场", "市场"]),
    ],
)
def test_noun_behind_a_number_ends_at_the_next_count(text: str, told: list[str]) -> None:
    """Two counts joined by 和 are two nouns; a second measure of the same things is stepped over; 签署了 is no noun."""
    spans = [span_behind(text, number, text.index("，")) for number in read_numbers(text)]
    assert [text[a:b] for a, b in spans] == told


def test_noun_that_ends_in_letters_of_another_measure_counts_nothing() -> None:
    """339个城市PM2.5平均浓度: the cities are whose concentration it is."""
    text = "339个地级及以上城市PM2.5平均浓度为40.6微克，"
    start, end = span_behind(text, next(iter(read_numbers(text))), text.index("，"))
    assert start == end
