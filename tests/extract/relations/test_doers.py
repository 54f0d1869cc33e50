"""Who does it."""


def test_a_sentence_of_places_in_a_policy(said):
    """A commendation tells what places did: theirs, not the paper's."""
    found = said("{Place:甲市}开行国际班列，打造{Program:某走廊}。", policy="某通报")
    assert ("甲市", "IMPLEMENTS", "某走廊") in found
    assert ("某通报", "SUPPORTS", "某走廊") not in found


def test_whom_it_is_done_for(said):
    """为企业提供某服务: the firms are not the doers."""
    found = said("{Place:甲市}深化改革，为企业提供{Program:一站式服务}。")
    assert found == {("甲市", "IMPLEMENTS", "一站式服务")}


def test_together_or_beside(said):
    """甲与乙共同推进: both; 甲与乙围绕: only the first."""
    both = said("{University:甲大学}与{Place:乙市}共同推进{Program:某战略}。")
    assert {h for h, r, _ in both if r == "IMPLEMENTS"} == {"甲大学", "乙市"}
