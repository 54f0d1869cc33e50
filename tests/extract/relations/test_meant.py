"""Which event a report is of, and who is only said to have come to one."""

from __future__ import annotations


def test_who_receives_a_guest_is_not_where_the_guest_went(said):
    """会见来华出席某论坛的某国总统: the guest is at the forum, and nobody who speaks in the talks."""
    found = said(
        "{Person:张明}会见{Place:青国}总统{Person:李强}。昨天，{Person:张明}在{Place:北京市}会见来华出席{Event:第三届青禾论坛}的"
        "{Place:青国}总统{Person:李强}。{Person:张明}指出，双方友谊深厚。{Person:王五}、{Person:赵六}等参加。"
    )
    assert {(h, t) for h, r, t in found if r == "PARTICIPATED_IN"} == {("李强", "第三届青禾论坛")}


def test_who_attends_together_with_another_is_there(said):
    """张明同李强共同出席某论坛, and 质量与安全系主任张明参加某论坛."""
    found = said("{Person:张明}同{Person:李强}共同出席{Event:第三届青禾论坛}并致辞。")
    assert ("张明", "PARTICIPATED_IN", "第三届青禾论坛") in found
    found = said("{University:甲大学}质量与安全系主任{Person:张明}参加{Event:第三届青禾论坛}。")
    assert ("张明", "PARTICIPATED_IN", "第三届青禾论坛") in found


def test_at_whose_invitation_somebody_comes(said):
    """应某大学校长张明邀请，李强出席某论坛: who asks is at home."""
    found = said(
        "应{University:甲大学}校长{Person:张明}邀请，{University:乙大学}校长{Person:李强}出席{Event:第三届青禾论坛}。"
    )
    assert {h for h, r, _ in found if r == "PARTICIPATED_IN"} == {"李强"}


def test_the_judges_of_a_contest(said):
    """担任评委, 担任大会主席: they are there; who is president of a society is not."""
    found = said("{Event:第三届青禾创新大赛}在{Place:甲市}举行。{University:乙大学}教授{Person:张明}担任评委。")
    assert ("张明", "PARTICIPATED_IN", "第三届青禾创新大赛") in found


def test_what_is_to_come_and_what_was_before(said):
    """In a preview of a fair nobody spoke there; 继某会议召开至今: an event of long ago."""
    found = said("{Event:第七届青禾博览会}将在{Place:甲市}举办。{Person:张明}表示，期待已久。")
    assert not {h for h, r, _ in found if r == "PARTICIPATED_IN"}
    found = said("这是继{Event:2013年青禾科技会议}召开至今的盛会。会议召开。{Person:张明}表示，备受鼓舞。")
    assert not {h for h, r, _ in found if r == "PARTICIPATED_IN"}


def test_an_echo(said):
    """某论坛引发热烈反响: those who speak have heard of it."""
    found = said("{Event:青禾论坛}引发热烈反响。{Event:青禾论坛}在{Place:甲市}召开。{Person:张明}表示，深受鼓舞。")
    assert not {h for h, r, _ in found if r == "PARTICIPATED_IN"}


def test_of_what_a_lecture_is_given(said):
    """对某大赛、某竞赛进行宣讲: what is taught about, and not where one is."""
    found = said("邀请{Person:张明}教授分别对{Event:青禾机械大赛}、{Event:青禾设计大赛}等赛事进行宣讲。")
    assert not {h for h, r, _ in found if r == "PARTICIPATED_IN"}
