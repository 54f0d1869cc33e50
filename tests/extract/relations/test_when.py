"""Dates by the date of the document."""

import doctest

from extract.relations import stance, when


def test_examples():
    """The examples in the docstrings hold."""
    assert doctest.testmod(when).failed == 0
    assert doctest.testmod(stance).failed == 0


def test_a_month_later_than_the_document_is_of_the_year_before():
    """12月3日 in a text of February is last December."""
    assert when.dates("12月3日", "2025-02-10") == [(0, "2024-12-03")]


def test_chinese_digits():
    """二〇〇六年五月二十三日."""
    assert when.dates("二〇〇六年五月二十三日", "") == [(0, "2006-05-23")]


def test_without_a_date_of_the_document_nothing_is_guessed():
    """今年 of an undated text is unknown."""
    assert when.dates("今年7月", "") == []
