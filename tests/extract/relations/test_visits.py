"""What is seen on a visit."""


def test_what_is_seen_there(said):
    """在某市调研。……来到甲公司、乙研究院; 在丙公司，他……"""
    found = said(
        "{Person:张明}在{Place:云州市}调研。他先后来到{Enterprise:甲公司}、{Platform:乙研究院}。"
        "在{Enterprise:丙公司}，{Person:张明}听取汇报。"
    )
    assert {head for head, relation, tail in found if (relation, tail) == ("LOCATED_IN", "云州市")} == {
        "甲公司",
        "乙研究院",
        "丙公司",
    }


def test_a_nearer_place(said):
    """来到云州市某乐园、某古镇: of the city in front, not of the province visited."""
    found = said("在{Place:某省}期间，一行来到{Place:云州市}{Enterprise:甲公司}、{Enterprise:乙公司}调研。")
    assert found == {("甲公司", "LOCATED_IN", "云州市"), ("乙公司", "LOCATED_IN", "云州市")}


def test_what_does_not_lie_there(said):
    """Of two places neither is told; another city's firm and another journey are not there."""
    assert not said("他在{Place:甲市}、{Place:乙市}调研。随后来到{Enterprise:某公司}。")
    assert not said("他在{Place:成都市}调研。随后来到{Enterprise:沈阳某公司}。")
    assert not said("他在{Place:甲市}调研。2022年8月，他来到{Enterprise:某公司}。")
    assert not said("他在{Place:某老街}调研。随后来到{Enterprise:某公司}。")


def test_the_journey_goes_on(said):
    """在乙市，他……: from there on what is seen lies there."""
    found = said(
        "{Person:张明}在{Place:甲市}调研。在{Place:乙市}，{Person:张明}听取汇报。他还来到{Enterprise:丙公司}。"
    )
    assert ("丙公司", "LOCATED_IN", "乙市") in found
    assert ("丙公司", "LOCATED_IN", "甲市") not in found
