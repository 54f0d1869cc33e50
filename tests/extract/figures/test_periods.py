"""Periods as the text states them, relative ones by the date of the document."""

import pytest

from extract.figures.periods import read_period


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("截至2025年11月，服务企业560家", "2025-11"),
        ("到2027年，建成平台80家", "2027"),
        ("2025—2027年，建成平台80家", "2025-2027"),
        ("“十四五”期间，建成平台80家", "2021-2025"),
        ("“十五五”时期，建成平台80家", "2026-2030"),
        ("“十四五”末，建成平台80家", "2025"),
        ("去年，建成平台80家", "2024"),
        ("今年以来，建成平台80家", "2025"),
        ("目前，建成平台80家", "2025-12"),
        ("从2020年的12家增加到2025年的80家", "2025"),
        ("建成平台80家", ""),
        ("自2021年成立以来，建成平台80家", "2021-2025"),
        ("从2017年11.25%升至2021年26.71%，建成平台80家", ""),
        ("2022年起，建成平台80家", "2022-2025"),
        ("印发《规划（2026—2028年）》，建成平台80家", ""),
    ],
)
def test_the_last_one_before_the_number(words: str, period: str) -> None:
    """The document is of 2025-12-08."""
    assert read_period(words, 0, len(words), len(words), "2025-12-08") == period


def test_without_a_date_relative_words_give_nothing() -> None:
    """今年 of an undated text is no year."""
    assert read_period("今年，建成80家", 0, 8, 8) == ""
