"""Universities on the list, by short name, and by grammar."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("与南京邮电大学、盐城工学院合作。", ["南京邮电大学", "盐城工学院"]),
        ("哈尔滨工程大学召开会议，哈工程师生参加。", ["哈尔滨工程大学", "哈工程"]),
        ("扬州未来职业技术学院成立。", ["扬州未来职业技术学院"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "University"] == words


@pytest.mark.parametrize(
    "text",
    [
        "机电工程学院张教授介绍。",
        "建设一流大学。",
        "走进南开区居民家中。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "University"] == []
