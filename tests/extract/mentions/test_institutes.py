"""Institutes by number, by their academy, by who leads them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("中国电科第三十八研究所研制。", ["中国电科第三十八研究所"]),
        ("中科院数学所研究员段文洋。", ["中科院数学所"]),
        ("段文洋教授工作室揭牌。", ["段文洋教授工作室"]),
        ("某协会与某公司联合创立的云杉国际陶瓷学院在湖州成立。", ["云杉国际陶瓷学院"]),
    ],
)
def test_an_institute_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """By its number, its academy, its head, and as what somebody founds."""
    assert [found for type, found in name(text) if type == "Platform"] == words
