"""What a line leaves to its readers."""

import time

from extract.relations.opened import abridges


def test_places_stand_for_zones(said):
    """合肥、芜湖2家高新区: the zones, and not the cities."""
    found = said("{Place:合肥}、{Place:芜湖市}2家国家高新区加入{Alliance:某联盟}。")
    assert {h for h, _, _ in found} == {"合肥高新区", "芜湖高新区"}


def test_cities_stay_cities(said):
    """南京、苏州等7个市 are the cities themselves."""
    found = said("{Place:南京}、{Place:苏州}等7个市组建{Fund:某基金}。")
    assert {h for h, _, _ in found} == {"南京", "苏州"}


def test_both_without_two_named_is_nothing(said):
    """双方 where no two were named says nothing."""
    assert not said("双方将共建{Platform:某研究院}。")


def test_school_and_firm_are_a_school_and_a_firm(said):
    """校企双方 after a ministry and a university says nothing of these two."""
    assert not said("{Agency:某部}与{University:某大学}座谈。校企双方签署合作协议。")


def test_an_event_without_its_middle():
    """甲论坛 is 甲2024第八届国际某某高峰论坛; another forum is not."""
    assert abridges("CCF论坛", "CCF2024第八届国际计算机高峰论坛")
    assert not abridges("材料论坛", "CCF2024第八届国际计算机高峰论坛")


def test_this_edition_of_any_kind(said):
    """本届读书节 is the event named last, though the kind is rare."""
    assert ("某馆", "ORGANIZED", "第三届青禾读书节") in said(
        "{Event:第三届青禾读书节}开幕。本届读书节由{Platform:某馆}主办。"
    )


def test_a_row_of_places_without_end_does_not_hang(said):
    """甲市与甲市与…: no row is longer than sixty places."""
    started = time.process_time()
    said("{Place:甲市}与" * 20_000)
    assert time.process_time() - started < 20


def test_the_event_that_may_be_called_so(said):
    """仪式上 and 大赛 after a symposium: the ceremony and the contest named before it; no plenary session is a 会议."""
    found = said(
        "{Event:青禾火炬传递启动仪式}举行。{Event:第十届青禾运动会}将开幕。仪式由{Agency:甲局}主办。本届大会由{Agency:乙局}主办。"
    )
    assert ("甲局", "ORGANIZED", "青禾火炬传递启动仪式") in found
    assert ("乙局", "ORGANIZED", "第十届青禾运动会") in found
    assert not said("{Event:青禾座谈会}举行。大赛由{Agency:甲局}主办。") & {("甲局", "ORGANIZED", "青禾座谈会")}
    found = said("{Event:青禾论坛}召开。贯彻{Event:二十届三中全会}精神。会议由{Agency:甲局}主办。")
    assert ("甲局", "ORGANIZED", "青禾论坛") in found


def test_learning_is_no_event(said):
    """学习贯彻…: a verb, and not the training told of before."""
    assert not said("{Event:青禾培训班}举行。学习贯彻精神，由{Agency:甲局}主办的活动。")


def test_the_school_of_the_text(said):
    """学院 at the head of a clause is the one school named of late; of two it is none."""
    one = said("{Platform:甲大学农学院}召开会议。学院与{Enterprise:乙公司}签订协议。")
    assert ("甲大学农学院", "COOPERATES_WITH", "乙公司") in one
    two = said("{Platform:甲大学农学院}、{Platform:甲大学法学院}开会。学院与{Enterprise:乙公司}签订协议。")
    assert not {edge for edge in two if edge[1] == "COOPERATES_WITH"}


def test_what_a_school_builds_with_five_cities_is_no_pair(said):
    """学校已与苏北五市共建…: told of long ago; 双方 are still those of the signing."""
    text = "{University:甲大学}与{Place:乙市}签约。{University:甲大学}与{Place:苏北}五市有合作。"
    text += "双方为{Platform:丙研究院}揭牌。"
    assert ("苏北", "CO_BUILT", "丙研究院") not in said(text)


def test_that_school(said):
    """该学院由甲、乙共建: the industry college named last."""
    found = said("{Platform:青禾产业学院}揭牌。该学院由{University:甲大学}与{Enterprise:乙公司}共建。")
    assert {("甲大学", "CO_BUILT", "青禾产业学院"), ("乙公司", "CO_BUILT", "青禾产业学院")} <= set(found)


def test_two_zones_are_meant_behind_two_schools(said):
    """两区 after 甲大学与乙大学 are the zones named before them, and 双方 goes on of these; 两校 are schools."""
    first = "{Zone:甲高新区}与{Zone:乙高新区}签约。{University:丙大学}与{University:丁大学}座谈。"
    found = said(first + "两区成立专班。双方共同出资设立{Fund:某基金}。")
    assert {h for h, r, _ in found if r == "ESTABLISHED"} == {"甲高新区", "乙高新区"}
    assert not said("{Zone:甲高新区}与{Zone:乙高新区}座谈。两校组建了{Platform:某学院}。")


def test_two_that_join_hands_are_both(said):
    """甲高新区联手乙高新区; 由两区联合某学院设立的某联盟."""
    found = said(
        "{Zone:甲高新区}联手{Zone:乙高新区}再出发。由两区联合{University:丙学院}设立的{Alliance:某联盟}有成员47家。"
    )
    assert {h for h, r, _ in found if r == "MEMBER_OF"} == {"甲高新区", "乙高新区", "丙学院"}


def test_two_that_are_seen_are_no_pair(said):
    """考察了甲园区和乙经开区，双方……: not the two that a guest went to see."""
    found = said("{Person:张明}考察了{Zone:甲园区}和{Zone:乙经开区}。双方共建{Platform:丙研究院}。")
    assert ("甲园区", "CO_BUILT", "丙研究院") not in found
    assert ("甲园区", "CO_BUILT", "丙研究院") in said(
        "{Zone:甲园区}和{Zone:乙经开区}签约。双方共建{Platform:丙研究院}。"
    )
