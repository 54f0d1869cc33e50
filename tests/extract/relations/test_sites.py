"""Where things are, and what they belong to."""


def test_place_in_place(said):
    """湖北鄂州 stand side by side, the larger first."""
    assert said("{Place:湖北}{Place:鄂州}发展迅速。") == {("鄂州", "PART_OF", "湖北")}


def test_firms_of_a_zone(said):
    """江阴高新区企业某公司."""
    assert said("{Zone:江阴高新区}企业{Enterprise:某公司}投产。") == {("某公司", "LOCATED_IN", "江阴高新区")}


def test_covers_and_core(said):
    """覆盖江苏、安徽; 以武汉、鄂州为核心的都市圈."""
    found = said("{Place:淮河经济带}覆盖{Place:江苏}、{Place:安徽}2省。")
    assert found == {("江苏", "PART_OF", "淮河经济带"), ("安徽", "PART_OF", "淮河经济带")}
    assert len(said("以{Place:武汉}、{Place:鄂州}为核心的{Place:武汉都市圈}。")) == 2


def test_what_others_bring_there_does_not_lie_there(said):
    """助力成果落地某县 does not place the university there."""
    assert not said("{University:某大学}助力更多成果落地{Place:某县}。")


def test_a_school_that_bears_the_name(said):
    """某大学组织生命科学学院参与: a unit of it."""
    found = said("{University:某大学}组织{Platform:生命科学学院|某大学生命科学学院}参与。")
    assert ("某大学生命科学学院", "PART_OF", "某大学") in found
