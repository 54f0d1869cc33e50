"""Lists and the verbs that govern them."""

from extract.relations.governed import clause_begin


def test_where_a_clause_begins():
    """Behind a comma, a quotation mark, a bracket that says something; not behind 省（市）."""
    assert clause_begin("甲乙，丙丁", 5) == 3
    assert clause_begin("（生态环境部指导）丙丁", 11) == 9
    assert clause_begin("16个省（市）扩大", 8) == 0


def test_what_is_for_others(said):
    """支持企业申报某计划: the applicants do not carry it out, nor does the policy support it."""
    assert not said("支持园区主体申报{Program:某重点计划}。", policy="某意见")


def test_fields_led_by_one(said):
    """以甲为主导，乙为特色: both of the doer, though no other verb governs them."""
    found = said("{Zone:甲高新区}以{Industry:信创}为主导，{Industry:储能}为特色。")
    assert {t for _, r, t in found if r == "FOCUSES_ON"} == {"信创", "储能"}
