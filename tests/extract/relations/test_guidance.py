"""Under whose guidance."""


def test_guidance(said):
    """在某中心指导下，A、B等发起成立某联盟: the alliance is guided."""
    found = said("在{Agency:某中心}指导下，{Zone:甲区}、{Zone:乙区}等3家园区发起成立{Alliance:某联盟}。")
    assert {(h, t) for h, r, t in found if r == "GUIDES"} == {("某中心", "某联盟")}


def test_within_the_clause(said):
    """某办公室在某局领导下开展工作; 某局指导某协会."""
    assert ("某局", "GUIDES", "某办公室") in said("{Agency:某办公室}在{Agency:某局}领导下开展工作。")
    assert ("某局", "GUIDES", "某协会") in said("{Agency:某局}指导{Association:某协会}做好服务。")


def test_leaders_are_no_verb(said):
    """国务院领导已经批复同意了某会: 领导 are people here."""
    assert not said("{Agency:国务院}领导已经批复同意了{Agency:某会}的建议。")


def test_a_body_under_several(said):
    """某会是在某委领导下，某部、某团委指导下的群众组织."""
    found = said("{Association:某会}是在{Agency:某委}领导下，{Agency:某部}、{Agency:某团委}指导下的群众组织。")
    assert {(head, "GUIDES", "某会") for head in ("某委", "某部", "某团委")} <= found


def test_put_under_a_group(said):
    """纳入某协调小组统筹指导."""
    found = said("同意将{Zone:甲高新区}、{Zone:乙高新区}建设工作纳入{Agency:部际协调小组}统筹指导。")
    assert {("部际协调小组", "GUIDES", name) for name in ("甲高新区", "乙高新区")} <= found


def test_what_is_founded_in_a_clause_further_on(said):
    """在某部领导下，全校……，成立某联盟: the founding is of others."""
    text = "在{Agency:甲部}领导下，{University:乙大学}联系多所高校，于今年4月成立{Alliance:丙联盟}。"
    assert ("甲部", "GUIDES", "丙联盟") not in said(text)


def test_what_a_campaign_looks_forward_to(said):
    """在某委领导下，……迎接某大会召开: the congress is not guided by it."""
    text = "在{Agency:甲市委}领导下，全校以迎接{Event:某代表大会}召开、学习{Event:某代表大会}精神为主线。"
    assert not [one for one in said(text) if one[1] == "GUIDES"]


def test_guidance_that_is_given(said):
    """甲厅、乙厅要在……方面对某园区给予指导和支持; 加强对某区建设的指导; 接受某局的业务指导."""
    both = said("{Agency:甲厅}、{Agency:乙厅}要结合职能，在用地等方面对{Zone:丙园区}给予指导和支持。")
    assert {("甲厅", "GUIDES", "丙园区"), ("乙厅", "GUIDES", "丙园区")} <= both
    assert ("甲委", "GUIDES", "丙新区") in said("{Agency:甲委}要加强对{Zone:丙新区}建设的指导。")
    assert ("甲局", "GUIDES", "丙协会") in said("{Association:丙协会}接受{Agency:甲局}的业务指导。")
    assert not said("{Agency:甲委}对{Zone:丙新区}出台指导意见。")


def test_both_lead(said):
    """在甲委坚强领导和乙部精心指导下，某园区: it is led by either."""
    found = said("在{Agency:甲委}坚强领导和{Agency:乙部}精心指导下，{Zone:丙园区}创新能力增强。")
    assert {("甲委", "GUIDES", "丙园区"), ("乙部", "GUIDES", "丙园区")} <= found
    assert ("甲厅", "GUIDES", "丙园区") in said("在{Agency:甲厅}的悉心指导下，{Zone:丙园区}与{University:丁大学}签约。")
