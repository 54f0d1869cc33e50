"""Subjects of clauses, named and carried on."""

from extract.notes import Sentence, Thing
from extract.relations.clause import Known, begins_with_verb, clauses
from extract.relations.line import SIGNS, Line, Slot


def typed(text: str) -> Line:
    """`Z` and `U` stand for a zone and a university."""
    types = {"Z": "Zone", "U": "University"}
    slots = tuple(
        Slot(types[c], (Thing(types[c], f"{c}{i}"),), i, i + 1) if c in types else None for i, c in enumerate(text)
    )
    signs = "".join(SIGNS[types[c]] if c in types else c for c in text)
    return Line(
        signs, slots, tuple(range(len(text))), tuple(range(1, len(text) + 1)), Sentence(0, len(text), "body", 0)
    )


def subjects(text: str, known: Known | None = None) -> list[list[str]]:
    found, _ = clauses(typed(text), known or Known())
    return [[slot.thing.name for slot in clause.subject] for clause in found]


def test_carried_on_by_a_verb():
    """近日，Z位于某地，聚焦某业: two clauses, one subject."""
    assert subjects("近日，Z位于某地，聚焦某业。") == [["Z3"], ["Z3"]]


def test_another_noun_has_another_subject():
    """Z的企业 is not Z."""
    assert subjects("Z的企业很多。") == []


def test_together_means_the_partner_too():
    """Z与U签约，共同建设: the second clause is told of both."""
    assert subjects("Z与U签约，共同建设某地。") == [["Z0"], ["Z0", "U2"]]


def test_a_new_paragraph_begins_anew():
    """What the paragraph before spoke of is not carried into the next."""
    known = Known((Slot("Zone", (Thing("Zone", "甲区"),), 0, 1),), (), paragraph=7)
    assert subjects("聚焦某业，Z成立。", known) == [["Z5"]]


def test_verbs_by_list_and_by_word():
    """推送 is in the list of verbs, 经济 is none."""
    assert begins_with_verb("推送信息")
    assert not begins_with_verb("经济总量")


def test_who_is_called_so(said):
    """作为制造业大省的某省，眼下正在推进……"""
    found = said("作为制造业大省的{Place:甲省}，眼下正在推进{Program:强链行动}。")
    assert found == {("甲省", "IMPLEMENTS", "强链行动")}


def test_in_which_respect(said):
    """资金方面，成立某基金: the subject before goes on."""
    found = said("{Place:甲区}加大投入力度。资金方面，成立{Fund:甲区母基金}。")
    assert found == {("甲区", "ESTABLISHED", "甲区母基金")}


def test_what_was_founded_is_spoken_of():
    """U、U三方组建的Z，目前拥有……: Z; Z由U牵头，U、U参与组建，聚焦……: still Z."""
    assert subjects("由U、U三方组建的Z，目前拥有28人。") == [["Z9"], ["Z9"]]
    assert subjects("Z今日揭牌，U、U等14家参与组建，聚焦某业。")[-1] == ["Z0"]


def test_who_is_in_a_zone_does_it():
    """Z内的U聚焦某业: U."""
    assert subjects("Z内的U聚焦某业。") == [["U3"]]


def test_who_is_present_is_nobody_known():
    """与会各方决定……: 与 begins no deed of whom the sentence before names."""
    assert not begins_with_verb("与会各方决定成立联盟")
    assert begins_with_verb("与某大学共建")


def test_some_of_a_place_are_not_the_place():
    """Z12家企业签约，成立某联盟: of the firms, whom nobody names."""
    assert subjects("Z12家企业签约，成立某联盟。") == []
    assert subjects("Z等12家园区签约，成立某联盟。") == [["Z0"], ["Z0"]]


def test_where_a_report_was_sent_from_does_nothing(said):
    """新华社某市8月29日电 国务院印发某规划，要求打造某中心: nothing of the city."""
    found = said(
        "{Association:新华社}{Place:云州市}8月29日电  {Agency:国务院}印发{Policy:某规划}，打造{Platform:某中心}。"
    )
    assert not {head for head, _, _ in found} & {"云州市", "新华社"}


def test_a_month_leads_up_to_a_clause(said):
    """某高新区……，2017年2月升级为; 今年5月，又与乙结为……: the subject goes on behind a month."""
    found = said("1991年成立的{Zone:甲高新区}，2017年2月升级为{Honor:国家级高新区}。")
    assert ("甲高新区", "DESIGNATED_AS", "国家级高新区") in found
    found = said("{Zone:甲高新区}去年11月与{Zone:乙高新区}签约；今年5月，又与{Zone:丙高新区}结为协作伙伴。")
    assert ("甲高新区", "COOPERATES_WITH", "丙高新区") in found


def test_who_only_approves_is_no_subject(said):
    """某高新区成立于1991年，2017年经国务院批准升级为国家级高新区."""
    found = said("{Zone:甲高新区}成立于1991年，2017年经{Agency:国务院}批准升级为{Honor:国家级高新区}。")
    assert found == {("甲高新区", "DESIGNATED_AS", "国家级高新区")}


def test_what_it_was_once_is_no_subject(said):
    """甲高新区前身是1991年成立的乙开发区，2017年升级为……."""
    found = said("{Zone:甲高新区}前身是1991年成立的{Zone:乙开发区}，2017年升级为{Honor:国家级高新区}。")
    assert found == {("甲高新区", "DESIGNATED_AS", "国家级高新区")}


def test_the_site_of_a_page_is_no_subject(said):
    """某大学->某学院与某公司签约: the school signs."""
    found = said("{University:甲大学}->{Platform:乙学院}与{Enterprise:丙公司}签署协议")
    assert {head for head, relation, _ in found if relation == "COOPERATES_WITH"} == {"乙学院"}


def test_the_firm_of_a_zone_acts_itself(said):
    """甲高新区旗下乙集团联手丙公司，发起设立某基金: the firms, and not the zone."""
    found = said("{Zone:甲高新区}旗下{Enterprise:乙集团}联手{Enterprise:丙公司}，发起设立{Fund:某基金}。")
    assert {head for head, relation, _ in found if relation == "ESTABLISHED"} == {"乙集团", "丙公司"}
    found = said("{Zone:甲高新区}旗下{Enterprise:乙集团}发起设立{Fund:某基金}。")
    assert {head for head, relation, _ in found if relation == "ESTABLISHED"} == {"乙集团"}


def test_what_is_told_of_a_scheme_is_not_told_of_its_maker(said):
    """甲高新区推出的某计划，被列为试点: the scheme is one."""
    found = said("{Zone:甲高新区}推出的{Program:某计划}，被列为{Honor:某试点}。")
    assert not {head for head, relation, _ in found if relation == "DESIGNATED_AS"}
