"""Pairs of zones and universities."""


def test_pairs_by_order_only_with_fenbie(said):
    """A、B分别与C、D结对 pairs by order; without 分别 the text does not say who with whom."""
    ordered = said("{Zone:甲高新区}、{Zone:乙高新区}分别与{University:丙大学}、{University:丁大学}结对。")
    assert ordered == {("甲高新区", "PAIRED_WITH", "丙大学"), ("乙高新区", "PAIRED_WITH", "丁大学")}
    assert not said("{Zone:甲高新区}、{Zone:乙高新区}与{University:丙大学}、{University:丁大学}结对。")


def test_one_pairs_with_several(said):
    """甲高新区与丙大学、丁大学结为对子."""
    found = said("{Zone:甲高新区}与{University:丙大学}、{University:丁大学}结为对子。")
    assert found == {("甲高新区", "PAIRED_WITH", "丙大学"), ("甲高新区", "PAIRED_WITH", "丁大学")}


def test_a_pair_told_as_attribute(said):
    """与甲高新区结对的丙大学."""
    assert ("甲高新区", "PAIRED_WITH", "丙大学") in said("与{Zone:甲高新区}结对的{University:丙大学}派出团队。")


def test_pairs_one_behind_the_other(said):
    """甲与乙、丙与丁分别结对: two pairs and no other."""
    found = said("{Zone:甲高新区}与{University:乙大学}、{Zone:丙高新区}与{University:丁大学}分别结对。")
    assert found == {("甲高新区", "PAIRED_WITH", "乙大学"), ("丙高新区", "PAIRED_WITH", "丁大学")}


def test_both_are_paired(said):
    """双方结为对子; 这是二者自某年结对以来……: the two joined before."""
    pair = ("甲高新区", "PAIRED_WITH", "乙大学")
    assert pair in said("{Zone:甲高新区}与{University:乙大学}签约。当月，双方结为对子。")
    assert pair in said("{Zone:甲高新区}与{University:乙大学}签约。这是二者自2019年结对以来的第四次携手。")
    assert pair not in said("{Zone:甲高新区}与{University:乙大学}签约。双方没有结为对子。")


def test_an_administration_acts_for_its_zone(said):
    """甲高新区管委会与乙大学结对."""
    found = said("{Agency:甲高新区管委会}与{University:乙大学}结对。")
    assert ("甲高新区", "PAIRED_WITH", "乙大学") in found


def test_hand_in_hand_is_a_pair_only_where_pairs_are_spoken_of(said):
    """甲高新区牵手乙大学共建某院, in a text without 结对, is cooperation."""
    text = "{Zone:甲高新区}牵手{University:乙大学}。"
    assert {r for _, r, _ in said(text)} == {"COOPERATES_WITH"}
    assert {r for _, r, _ in said(text + "双方结为对子。")} == {"PAIRED_WITH"}


def test_the_former_and_the_latter(said):
    """甲大学、乙大学分别与两地结对，前者牵手…，后者牵手…."""
    found = said(
        "{University:甲大学}、{University:乙大学}分别与两地结对，前者牵手{Zone:丙经开区}，后者牵手{Zone:丁高新区}。"
    )
    assert found == {("丙经开区", "PAIRED_WITH", "甲大学"), ("丁高新区", "PAIRED_WITH", "乙大学")}
