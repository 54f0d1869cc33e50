"""Meetings: who hosts, where, and who is there."""


def test_hosts_and_place(said):
    """由甲主办、乙承办的大会在丙召开."""
    found = said("由{Agency:某厅}主办、{Place:杭州市}承办的{Event:双创大会}在{Place:杭州市}召开。")
    assert ("双创大会", "HELD_AT", "杭州市") in found
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"某厅", "杭州市"}


def test_the_event_named_last_is_understood(said):
    """本次大会由甲主办，乙承办，丙协办."""
    found = said("{Event:双创大会}开幕。本次大会由{Agency:甲局}主办，{Agency:乙局}承办，{University:丙大学}协办。")
    assert {h for h, r, _ in found if r == "ORGANIZED"} == {"甲局", "乙局", "丙大学"}


def test_list_of_those_present(said):
    """A list over several clauses; a body that only says whose post it is takes no part."""
    found = said(
        "{Event:某推进会}在{Place:南京}召开。{Agency:某厅}副厅长{Person:张一}，{Enterprise:某公司}董事长{Person:李二}，"
        "{University:某大学}、{Enterprise:另一公司}等单位代表出席会议。"
    )
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"张一", "李二", "某大学", "另一公司"}


def test_speaker_at_the_meeting(said):
    """会上，张一表示: he was there; a meeting whose spirit is carried out has nobody there."""
    assert ("张一", "PARTICIPATED_IN", "某论坛") in said(
        "{Event:某论坛}举行。会上，{Agency:某厅}副厅长{Person:张一}表示满意。"
    )
    found = said("会议学习贯彻{Event:党的二十大}精神。{Person:张一}主持会议。")
    assert ("张一", "PARTICIPATED_IN", "党的二十大") not in found


def test_absent(said):
    """未出席 is no part."""
    found = said("{Event:某论坛}举行。{Person:张一}未出席会议。")
    assert not [r for _, r, _ in found if r == "PARTICIPATED_IN"]
