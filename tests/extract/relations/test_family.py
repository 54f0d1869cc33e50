"""From a frame to a statement."""


def test_evidence_is_the_shortest_stretch(told):
    """From the first to the last of head, trigger and tail, the rest of the sentence left out."""
    text = "据悉，甲高新区今年获批示范园区，喜讯传来。"
    (one,) = told("据悉，{Zone:甲高新区}今年获批{Honor:示范园区}，喜讯传来。")
    assert text[one.start : one.end] == "甲高新区今年获批示范园区"


def test_date_of_the_sentence(told):
    """去年11月 by the date of the document."""
    (one,) = told("去年11月，{Zone:甲高新区}获批{Honor:示范园区}。", date="2025-03-01")
    assert one.attributes["date"] == "2024-11"


def test_said_once_at_its_place(told):
    """Two rules that read the same words give one statement."""
    found = told("{Agency:甲局}、{University:乙大学}、{Enterprise:丙公司}三方签署战略合作协议，深化合作。")
    keys = [(s.head, s.relation, s.tail, s.start) for s in found]
    assert len(keys) == len(set(keys))


def test_the_ontology_has_the_last_word(said):
    """A person wins no industry."""
    assert not said("{Person:张明}聚焦{Industry:信创}。")


def test_a_flat_table_says_nothing(said):
    """Hundreds of members are a table gone flat, not a list that anybody wrote."""
    many = "、".join(f"{{Zone:第{i}高新区}}" for i in range(30))
    firms = "、".join(f"{{Enterprise:第{i}公司}}" for i in range(30))
    assert not [r for _, r, _ in said(f"{many}与{firms}签署合作协议。") if r == "COOPERATES_WITH"]


def test_the_receipt_of_a_member_is_the_whole_list(told):
    """The receipt of a later member begins at the first."""
    text = "甲区、乙区、丙区加入某联盟。"
    found = told("{Zone:甲区}、{Zone:乙区}、{Zone:丙区}加入{Alliance:某联盟}。")
    assert len(found) == 3
    assert {text[s.start : s.end] for s in found} == {"甲区、乙区、丙区加入某联盟"}


def test_a_bracket_that_assigns_is_no_subject(said):
    """（某厅负责）支持…: what follows the bracket is not said of the body in it."""
    found = said(
        "大力发展{Industry:氢能}。（{Agency:某厅}、{Agency:某局}按职责分工负责）支持园区设立{Fund:某基金}。",
        policy="某意见",
    )
    assert not {one for one in found if one[0] in ("某厅", "某局") and one[1] in ("ESTABLISHED", "SUPPORTS")}


def test_one_statement_over_and_over_stands_at_each_place(told):
    """Said a thousand times in one line without an end: as many statements, none of them twice."""
    found = told("{Zone:甲高新区}获批{Honor:示范园区}" * 1000)
    assert len(found) == len({(s.start, s.end) for s in found}) == 1000


def test_what_is_supposed_is_not_said(said):
    """若甲与乙签约，双方将共建某院 says nothing; 若尔盖 is a name."""
    assert not said("若{Zone:甲高新区}与{University:乙大学}签约，双方将共建{Platform:某研究院}。")
    assert not said("如果{Enterprise:甲公司}获批{Honor:某中心}，将获得奖励。")
    assert said("{Zone:甲高新区}与{University:乙大学}共建{Platform:某研究院}。")


def test_years_in_a_title_date_no_deed(told):
    """印发《某方案（2025—2027年）》: the deed was not done in 2027."""
    found = told("{Agency:甲市人民政府}印发《{Policy:某方案（2025—2027年）}》，支持{Industry:氢能}。")
    assert all("2027" not in s.attributes.get("date", "") for s in found)
