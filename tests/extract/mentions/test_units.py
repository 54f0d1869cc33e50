"""Units of ministries and of the university that a text is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]
Things = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "大赛由教育部高等学校测绘类专业教学指导委员会主办。",
            ("Association", "教育部高等学校测绘类专业教学指导委员会"),
        ),
        ("依托自然资源部海岸带与滩涂保护重点实验室，开展研究。", ("Platform", "自然资源部海岸带与滩涂保护重点实验室")),
    ],
)
def test_a_unit_of_a_ministry(name: Name, text: str, found: tuple[str, str]) -> None:
    """From the ministry to the kind, whatever joins the words in between."""
    assert found in name(text)


def test_a_verb_between_makes_two(name: Name) -> None:
    """科技部批准建设…重点实验室: the ministry acts, it is no part of the name."""
    assert not [words for _, words in name("科技部批准建设地热重点实验室。") if words.startswith("科技部批")]


def test_a_school_of_our_university(things: Things) -> None:
    """我校 and the university that the text is about give a school its full name."""
    text = "扬州大学召开会议。扬州大学发布通知。比赛由我校水利与能源学院承办。"
    assert things(text).get("水利与能源学院") == "扬州大学水利与能源学院"


def test_where_somebody_works_is_no_unit(name: Name) -> None:
    """我校水利学院院长 is said of a person."""
    text = "扬州大学召开会议。扬州大学发布通知。我校水利学院院长出席。"
    assert ("Platform", "水利学院") not in name(text)


def test_a_short_form_is_named_in_full(things: Things) -> None:
    """经管学院 is the school that the text also writes out; two that a list names are two."""
    opened = "扬州大学召开会议。扬州大学发布通知。"
    text = f"{opened}经济管理学院承办大赛。经管学院组织学生参赛。"
    assert things(text).get("经管学院") == "扬州大学经济管理学院"
    listed = f"{opened}大赛由经济学院、经济管理学院联合承办。"
    assert things(listed).get("经济学院") == "扬州大学经济学院"


def test_those_whom_a_school_sends(name: Name) -> None:
    """能动学院院长某一行: the school acts."""
    assert ("Platform", "能动学院") in name("我校师生参加。能动学院院长段启文一行赴青禾市调研。")


def test_offices_that_act_in_the_news_of_a_university(things: Things) -> None:
    """由学生处、校团委主办; not the office of a ministry, nor one where somebody works."""
    found = things("南开大学->讲座开讲\n讲座由学生处、校团委主办，图书馆承办。省教育厅学生处处长到会。")
    assert {"南开大学学生处", "南开大学团委", "南开大学图书馆"} <= set(found.values())
    assert "校团委" not in things("南开大学->讲座开讲\n校团委书记到会。")
    assert "学生处" not in things("昨天，活动由学生处主办。")
