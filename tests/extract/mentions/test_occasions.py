"""Meetings told by their kind alone."""

from __future__ import annotations

from extract.annotate import annotate
from extract.pipeline import load
from kg.model import Document


def events(text: str) -> list[tuple[str, str]]:
    """(form, name) of the events of a text, through the whole pipeline."""
    made = annotate(load(), Document(id="d", title="", text=text))
    return [(made.notes.text[n.start : n.end], n.thing.name) for n in made.notes.mentions if n.thing.type == "Event"]


def test_named_by_its_holder() -> None:
    """A press conference is that of the office which holds it."""
    assert events("国务院新闻办公室今天举行新闻发布会，介绍有关情况。") == [
        ("新闻发布会", "国务院新闻办公室新闻发布会")
    ]


def test_nobody_holds_it() -> None:
    """Without a name in front it stays unnamed, and so does what is not told as held."""
    assert events("近日，项目举行签约仪式。") == []
    assert events("江苏省科技厅介绍，签约仪式将择日安排。") == []


def test_a_meeting_by_its_number() -> None:
    """The second meeting is that of the body which holds it, though a congress is told of beside it."""
    text = "南开大学召开第二次全体会议，学习党的二十大精神。"
    assert ("第二次全体会议", "南开大学第二次全体会议") in events(text)


def test_a_press_conference_wherever_it_is_told() -> None:
    """Late in a text, of a body right in front, of the first of several; the hall is none, nor one of nobody."""
    text = "本报讯。\n" * 8 + "江苏省统计局3月5日举行新闻发布会。记者从江苏省财政厅新闻发布会上获悉。"
    assert events(text) == [
        ("新闻发布会", "江苏省统计局新闻发布会"),
        ("江苏省财政厅新闻发布会", "江苏省财政厅新闻发布会"),
    ]
    assert events("江苏省科技厅、江苏省财政厅联合召开新闻发布会，介绍情况。") == [
        ("新闻发布会", "江苏省科技厅新闻发布会")
    ]
    assert events("他在新闻发布会上说，江苏省政府新闻发布厅已启用。") == []


def test_a_meeting_of_the_bureau() -> None:
    """It goes by the name of who meets."""
    assert events("中共中央政治局4月3日召开会议，研究有关工作。") == [("会议", "中共中央政治局会议")]
