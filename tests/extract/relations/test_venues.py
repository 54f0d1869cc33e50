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


def test_on_its_own_campus(said):
    """In the news of a university: in its rooms and on its campus; of a school of it only in the school's own house."""
    lead = "{University:南开大学|南开大学}新闻网讯。我校{University:南开大学|南开大学}。{University:我校|南开大学}"
    assert ("某研讨会", "HELD_AT", "南开大学") in said(lead + "举行会议。{Event:某研讨会}在八里台校区省身楼召开。")
    school = "{Platform:南开大学化学院|南开大学化学院}"
    assert ("某讲座", "HELD_AT", "南开大学化学院") in said(
        lead + "举行会议。" + school + "在学院楼报告厅举办{Event:某讲座}。"
    )
    assert ("某讲座", "HELD_AT", "南开大学") not in said(
        lead + "举行会议。" + school + "在主楼B301举办{Event:某讲座}。"
    )
    assert ("某讲座", "HELD_AT", "南开大学") not in said(lead + "举行会议。{Event:某讲座}于2022年5月举办。")
