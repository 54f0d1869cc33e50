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


def test_a_report_of_one_event(said):
    """Who speaks in a report of one event does so there, though the sentence does not name it."""
    found = said(
        "{Event:某产业大会}在{Place:甲市}举行。\n{Agency:某厅}副厅长{Person:张明}、{Agency:某局}局长{Person:李强}分别介绍了情况。"
    )
    assert {("张明", "PARTICIPATED_IN", "某产业大会"), ("李强", "PARTICIPATED_IN", "某产业大会")} <= found


def test_a_letter_is_no_presence(said):
    """致信祝贺 is not taking part."""
    found = said("{Event:某大会}开幕。\n{Person:张明}致信祝贺大会开幕指出，产业前景广阔。")
    assert not {one for one in found if one[1] == "PARTICIPATED_IN"}


def test_the_unveiling_is_meant(said):
    """共同揭牌 is of the unveiling, though a talk was named since."""
    found = said(
        "{Person:张明}参加{Event:某院揭牌仪式}和{Event:合作座谈会}。\n{Person:李强}、{Person:王刚}共同为研究院揭牌。"
    )
    assert ("李强", "PARTICIPATED_IN", "某院揭牌仪式") in found
    assert ("李强", "PARTICIPATED_IN", "合作座谈会") not in found


def test_an_event_in_the_capital(said):
    """某会在京召开."""
    assert ("某座谈会", "HELD_AT", "北京市") in said("{Event:某座谈会}在京召开。")


def test_chosen_pilots(said):
    """选择甲、乙2个城市……开展某试点."""
    found = said("选择{Place:甲市}、{Place:乙市}2个城市，开展{Program:某试点}。")
    assert found == {("甲市", "PARTICIPATED_IN", "某试点"), ("乙市", "PARTICIPATED_IN", "某试点")}
