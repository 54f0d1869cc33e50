"""Where an event is held, where the place stands apart from the verb."""

from __future__ import annotations


def test_where_somebody_attends_it(said):
    """在某省出席某会, 在京出席某会."""
    assert ("某座谈会", "HELD_AT", "甲省") in said("{Person:张明}近日在{Place:甲省}出席{Event:某座谈会}并讲话。")
    assert ("某座谈会", "HELD_AT", "北京市") in said("{Person:张明}11日在京出席{Event:某座谈会}。")


def test_where_it_comes_to(said):
    """某活动走进某大学, 移师某市."""
    assert ("某宣讲会", "HELD_AT", "甲大学") in said("{Event:某宣讲会}日前走进{University:甲大学}。")
    assert ("某论坛", "HELD_AT", "乙市") in said("{Event:某论坛}移师{Place:乙市}。")
