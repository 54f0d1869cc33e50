"""Who is at a meeting without a verb of coming."""

from __future__ import annotations


def test_those_who_show_something_at_a_fair(said):
    """甲大学、乙公司等21家单位带着成果, 丙公司携新品参展, in the report of a fair; of a symposium nobody is told so."""
    found = said(
        "{Event:青禾科技成果交易大集}在{Place:甲市}举行。{University:乙大学}、{Platform:丙研究所}等21家单位带着436项成果赶集，"
        "{Enterprise:丁公司}携12款新品参展，{Enterprise:戊公司}展出新机。"
    )
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"乙大学", "丙研究所", "丁公司", "戊公司"}
    found = said("{Event:青禾座谈会}在{Place:甲市}举行。{Enterprise:丁公司}展出新机。")
    assert not {h for h, r, _ in found if r == "PARTICIPATED_IN"}


def test_those_who_came_or_speak_in_turn(said):
    """到会指导, 面对面交流, and the last of a list in front of 分别."""
    found = said(
        "{Event:青禾对接会}举行。{Agency:甲厅}副厅长{Person:张明}到会指导。{Enterprise:乙银行}、{Enterprise:丙银行}等8家机构与企业面对面交流。"
        "{Zone:丁高新区}、{Zone:戊高新区}分别作交流发言。"
    )
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"张明", "乙银行", "丙银行", "丁高新区", "戊高新区"}


def test_who_takes_part_in_it(said):
    """参与此次培训, 参与了本次活动: at the event that the report named."""
    found = said("{University:甲大学}召开{Event:2022年青禾培训会}。{Person:张明}、{Person:李强}参与此次培训。")
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"张明", "李强"}
