"""What a clause speaks of that names nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.figures.topics import place_of
from extract.notes import Notes, Thing

Reading = Callable[..., Notes]
NAMES = {
    "云台高新区": ("Zone", "云台高新区"),
    "云台市": ("Place", "云台市"),
    "东海省": ("Place", "东海省"),
    "云台联盟": ("Alliance", "云台联盟"),
    "云台基金": ("Fund", "云台基金"),
    "云台贷": ("FinancialProduct", "云台贷"),
    "云台集团": ("Enterprise", "云台集团"),
    "云台办法": ("Policy", "云台办法"),
    "云台研究院": ("Platform", "云台研究院"),
}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("云台高新区加快发展。园区现有企业210家。", "云台高新区"),
        ("东海省云台市持续发力。去年，全市新增企业20家。", "云台市"),
        ("东海省云台市持续发力。去年，全省新增企业20家。", "东海省"),
        ("云台市发展迅速。该园区新增企业20家。", ""),  # a zone that the text does not name
        ("云台集团负责人说，企业现有研发人员60人。", "云台集团"),
        ("云台市发展迅速，企业研发投入达5亿元。", "云台市"),  # 企业: all of them
        ("云台市发展迅速。双方共建平台20家。", ""),
    ],
)
def test_class_words(reading: Reading, text: str, subject: str) -> None:
    """园区, 全市, 企业: the nearest name of the kind, or what all of them are of."""
    (figure,) = reading(text, NAMES).figures
    assert (figure.subject.name if figure.subject else "") == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("云台市等9家单位共同发起成立云台联盟。", "云台联盟"),
        ("云台集团设立云台基金，首期出资2亿元。", "云台基金"),
        ("云台集团推出“云台贷”，累计发放贷款5亿元。", "云台贷"),
        ("云台市出台《云台办法》，给予企业20万元奖励。", "云台办法"),
        ("云台市建成云台研究院，总投资3亿元。", "云台研究院"),
        ("云台市建成云台研究院，新增企业20家。", "云台市"),  # no size of an institute
        ("云台市投资3亿元。", "云台市"),
        ("云台集团新建光伏产业园，占地300亩。", ""),  # of something without a name
    ],
)
def test_what_was_made(reading: Reading, text: str, subject: str) -> None:
    """What somebody founds or issues is what the next clauses speak of, where the figure fits it."""
    (figure,) = reading(text, NAMES).figures
    assert (figure.subject.name if figure.subject else "") == subject


def test_the_place_of_a_body() -> None:
    """A body of a province, of a city within a national one, of a zone."""
    assert place_of(Thing("Agency", "云南省能源局")) == Thing("Place", "云南省")
    assert place_of(Thing("Agency", "国家税务总局大理市税务局")) == Thing("Place", "大理市")
    assert place_of(Thing("Agency", "徐州高新区管委会")) == Thing("Zone", "徐州高新区")
    assert place_of(Thing("Agency", "教育部")) is None
