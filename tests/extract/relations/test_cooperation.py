"""Joint work."""


def test_contract_with_several(said):
    """甲分别与乙、丙签署协议: with each; they do not contract with one another."""
    found = said("{Zone:甲高新区}分别与{Enterprise:乙公司}、{Enterprise:丙公司}签署合作协议。")
    assert found == {("甲高新区", "COOPERATES_WITH", "乙公司"), ("甲高新区", "COOPERATES_WITH", "丙公司")}


def test_three_sides(said):
    """甲、乙、丙三方签署协议: every pair."""
    assert len(said("{Agency:甲局}、{University:乙大学}、{Enterprise:丙公司}三方签署战略合作协议。")) == 3


def test_hand_in_hand_past_a_name_that_is_not_known(said):
    """A member that is only the beginning of an unknown name is left out, and the list goes on."""
    found = said("{University:甲大学}携手{Enterprise:乙集团}第九研究所、{Enterprise:丙公司}开展创新。")
    assert found == {("甲大学", "COOPERATES_WITH", "丙公司")}


def test_led_by_one(said):
    """由甲牵头，联合乙、丙."""
    found = said("该项目由{University:甲大学}牵头，联合{Platform:乙实验室}、{Enterprise:丙公司}实施。")
    assert {t for h, r, t in found if (h, r) == ("甲大学", "COOPERATES_WITH")} == {"乙实验室", "丙公司"}


def test_steps_of_a_procedure_are_no_cooperation(said):
    """甲厅会同乙厅审核, in a policy."""
    assert said("{Agency:甲厅}会同{Agency:乙厅}进行审核。", policy="某办法") == set()


def test_two_in_the_middle_of_a_sentence(said):
    """促成A等院校与B等企业签订协议; 这是A与B、C深化合作的成果."""
    found = said("会议促成{University:甲学院}等高职院校与{Enterprise:乙公司}等20家企业签订校企合作协议。")
    assert found == {("甲学院", "COOPERATES_WITH", "乙公司")}
    found = said("这是{University:甲大学}与{Place:乙市}、{Zone:丙新区}深化战略合作的成果。")
    assert found == {("甲大学", "COOPERATES_WITH", "乙市"), ("甲大学", "COOPERATES_WITH", "丙新区")}


def test_work_given_to_another(said):
    """甲委委托乙大学; 受甲委委托，乙大学."""
    assert said("{Agency:甲委}委托{University:乙大学}编制方案。", policy="") == {("甲委", "COOPERATES_WITH", "乙大学")}
    assert said("受{Agency:甲委}委托，{University:乙大学}编制方案。") == {("甲委", "COOPERATES_WITH", "乙大学")}


def test_help_from_afar(said):
    """甲大学对口帮扶乙县."""
    assert said("{University:甲大学}对口帮扶{Place:乙县}。") == {("甲大学", "COOPERATES_WITH", "乙县")}


def test_each_pair_one_way_round(said):
    """A with B is B with A."""
    found = said("{University:甲大学}与{Enterprise:乙公司}合作。{Enterprise:乙公司}与{University:甲大学}签署协议。")
    assert len(found) == 1


def test_both_agree_on_a_list_of_things(said):
    """双方就…、…等达成合作共识: the two named before."""
    found = said("{University:甲大学}与{Enterprise:乙公司}座谈。双方就人才培养、教师入企、共建平台等达成合作共识。")
    assert found == {("甲大学", "COOPERATES_WITH", "乙公司")}
