"""Firms by their brands."""

from __future__ import annotations

from extract.likely.firms import core


def test_the_words_of_a_trade_and_a_form_may_be_missing(things, pairs) -> None:
    """股份 and 有限, 科技 behind a brand."""
    given = things("Enterprise", "青穗禾科技股份有限公司", "青穗禾")
    given += things("Enterprise", "云州港控集团有限公司", "云州港控集团")
    assert [pair[1:] for pair in pairs(given)] == [
        ("云州港控集团有限公司", "云州港控集团"),
        ("青穗禾科技股份有限公司", "青穗禾"),
    ]


def test_two_places_are_two_firms(things, pairs) -> None:
    """A brand's firm in Sichuan is not that in Fujian, nor a house its listed company."""
    assert not pairs(things("Enterprise", "青穗矿业集团公司", "青穗矿业股份有限公司"))  # the house, and what it owns
    assert not pairs(things("Enterprise", "福建青穗新能源科技股份有限公司", "四川青穗新能源科技有限公司"))


def test_the_core_of_a_firm() -> None:
    """Its place is told apart, in front and in brackets."""
    assert core("徐州青穗机械有限公司") == ("青穗机械", "徐州")
    assert core("青穗(徐州)机械有限公司") == ("青穗机械", "徐州")
