"""Societies, media and other bodies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("中国技术创业协会科技成果转化分会成立。", ["中国技术创业协会科技成果转化分会"]),
        ("全国科技振兴城市经济研究会会长表示。", ["全国科技振兴城市经济研究会"]),
        ("央视网消息：今年以来。", ["央视网"]),
        ("他接受科技日报记者采访时作了介绍。", ["科技日报"]),
        ("嘉宾日前相聚人民日报社。", ["人民日报社"]),
        ("徐州日报社承办了活动。", ["徐州日报社"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Association"] == words


@pytest.mark.parametrize(
    "text",
    [
        "充分发挥行业协会作用。",
        "委托行业协会办理。",
        "支持各单项体育协会发展。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "Association"] == []


def test_a_committee_of_residents(name: Name) -> None:
    """撤销|柳园居委会; 各居委会 and the law on them are none."""
    said = name("撤销柳园居委会，设立南桥社区居民委员会。各居委会依照居民委员会组织法开展工作。")
    assert [found for type, found in said if type == "Association"] == ["柳园居委会", "南桥社区居民委员会"]


def test_a_consultation_is_no_chamber(name: Name) -> None:
    """专题协商会 ends like a 商会 and is a meeting."""
    assert [found for type, found in name("全国政协召开专题协商会。") if type == "Association"] == []


def test_a_council_whose_subject_is_quoted(name: Callable[[str], list[tuple[str, str]]]) -> None:
    """教育部高等学校思政课“某概论”分教学指导委员会."""
    text = "他担任教育部高等学校思政课“青禾概论”分教学指导委员会主任委员。"
    assert ("Association", "教育部高等学校思政课“青禾概论”分教学指导委员会") in name(text)


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("淮海经济区高新区创新共同体由徐州高新区发起。", ["淮海经济区高新区创新共同体"]),
        ("川渝高新区联盟成员单位从12家增至34家。", ["川渝高新区联盟"]),
        ("推动园区创新共同体建设。", []),
    ],
)
def test_a_community_of_zones_is_an_alliance(name: Name, text: str, club: list[str]) -> None:
    """By its name, whatever is told of its members; and no class of them."""
    assert [found for type, found in name(text) if type == "Alliance"] == club
