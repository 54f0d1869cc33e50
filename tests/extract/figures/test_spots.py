"""A number's clause and metric, through changes, growth and lists."""

from __future__ import annotations

import time

from extract.figures.spots import in_turn, read_spots
from extract.notes import Named, Notes, Sentence, Thing


def spots(text: str, *named: tuple[int, int]) -> list[tuple[str, float]]:
    found = Notes(text=text, sentences=[Sentence(0, len(text), "body", 0)])
    found.mentions = [Named(a, b, Thing("Honor", text[a:b])) for a, b in named]
    return [(spot.metric, spot.number.value) for spot in read_spots(text, found)]


def test_a_list_gives_each_its_own() -> None:
    """Members of a list, the noun before each number."""
    assert spots("引进项目23个、建成平台5家。") == [("引进项目", 23), ("建成平台", 5)]


def test_growth_is_of_the_metric_before() -> None:
    """同比增长 never piles up on itself."""
    found = spots("外贸总额达20亿元，同比增长5%，比年初增长3%。")
    assert [metric for metric, _ in found] == ["外贸总额", "外贸总额同比增长", "外贸总额比年初增长"]


def test_parts_labels_and_sums_without_a_unit() -> None:
    """What a part is, a label before a colon, 万亿 without a unit, the first number part of what the second counts."""
    assert spots("建成项目23个，其中8个已投产。") == [("建成项目", 23), ("建成项目中投产", 8)]
    assert spots("占地面积：3.5万平方米。") == [("占地面积", 35_000)]
    assert spots("累计投入超20亿，服务用户达330万。") == [("投入", 2e9), ("服务用户", 3.3e6)]
    assert spots("筹集20万套（间）保障性住房。") == [("保障性住房", 200_000)]
    assert spots("打造3个年交易额50亿元以上的专业市场。") == [("年交易额50亿元以上的专业市场", 3)]


def test_names_and_quotations_are_passed_over() -> None:
    """A number inside a name, 《》 or a short quotation is no figure."""
    assert spots("入选全国100强企业，《5项办法》和“3个中心”。", (2, 9)) == []


def test_many_figures_take_linear_time() -> None:
    """Ten thousand in one sentence, in seconds of our own."""
    begun = time.process_time()
    spots("增长5.5%，" * 10_000)
    assert time.process_time() - begun < 60


def test_respectively_is_of_what_was_told_in_its_place() -> None:
    """分别增长2%和16% behind two sums, and no more than are told."""
    text = "营收40亿元，净利润5亿元，分别增长2%和16%。"
    found = Notes(text=text, sentences=[Sentence(0, len(text), "body", 0)])
    told = [spot.metric for spot in in_turn(text, list(read_spots(text, found)))]
    assert told == ["营收", "净利润", "营收增长", "净利润增长"]


def test_points_are_of_a_share() -> None:
    """占比提高0.3个百分点，达到2.75%; 占地面积 is no share."""
    assert spots("研发投入占比提高0.3个百分点，达到2.75%。") == [("研发投入占比提高", 0.3), ("研发投入占比", 2.75)]
    assert spots("项目投资12亿元，占地面积320亩。") == [("项目投资", 12e8), ("占地面积", 320)]


def test_a_size_tells_the_kind_that_is_counted() -> None:
    """产值超百亿元企业5户: five firms of that size, and no output of ten billion."""
    assert spots("产值超百亿元企业5户，专利80件。") == [("产值超百亿元企业", 5), ("专利", 80)]


def test_what_is_said_of_things_before_them() -> None:
    """200余项对行业有重大影响的原创技术: to the noun behind 的."""
    assert spots("公司推出了200余项对行业有重大影响的原创技术。") == [("对行业有重大影响的原创技术", 200)]
