"""Parts of a university that stand directly behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("浙江大学国家遗产中心团队担任设计。", "浙江大学国家遗产中心"),
        ("山东大学中外文明交叉科学中心提供咨询。", "山东大学中外文明交叉科学中心"),
        ("厦门大学嘉庚海洋认知研究所发布报告。", "厦门大学嘉庚海洋认知研究所"),
    ],
)
def test_a_part_has_its_university(name: Name, text: str, found: str) -> None:
    """Whatever words stand in its name, it goes from the university to its kind."""
    assert ("Platform", found) in name(text)


@pytest.mark.parametrize(
    "text",
    [
        "武汉大学入选全省首批科技创新智库。",
        "武汉大学与青禾市云杉研究院签约。",
        "武汉大学建成智慧农业研究中心。",
        "武汉大学丝路经济研究所段启文教授作报告。",
    ],
)
def test_what_a_university_does_is_no_part(name: Name, text: str) -> None:
    """A verb, another owner, or somebody who works there."""
    assert ("University", "武汉大学") in name(text)
