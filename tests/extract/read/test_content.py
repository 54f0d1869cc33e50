"""Fields as files state them, brought to our form."""

import pytest

from extract.read.content import clean, iso_date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2025年7月4日", "2025-07-04"),
        ("2025/7/4 10:30", "2025-07-04"),
        ("2025-12-12 00:00:00+00:00", "2025-12-12"),
        ("2025年7月", "2025-07"),
        ("2025", "2025"),
        ("2025-13-01", "2025"),
        ("去年", ""),
    ],
)
def test_dates(words: str, date: str) -> None:
    """ISO 8601 as far as stated."""
    assert iso_date(words) == date


def test_only_words_of_known_fields() -> None:
    """Empty ones and structures are left out, white space is evened."""
    assert clean({"title": " 甲\n乙 ", "url": "", "note": ["a"], "x": "y", "kind": "访谈"}) == {
        "title": "甲 乙",
        "kind": "interview",
    }
