"""What a report is about, where its sentences leave the subject out."""

LINES = "".join(f"{{Place:甲县}}经济发展，数据第{i}次公布。\n" for i in "一二三四五六七八")


def test_the_place_of_the_title(said):
    """A county's report goes on without naming it."""
    found = said(f"{{Place:甲县}}奋进新征程\n{LINES}成功创建{{Honor:国家园林城市}}。\n")
    assert ("甲县", "DESIGNATED_AS", "国家园林城市") in found


def test_not_what_is_named_once(said):
    """Who stands in the title alone is not what every sentence is about."""
    found = said("{Place:甲县}奋进新征程\n经济稳步发展。\n成功创建{Honor:国家园林城市}。\n")
    assert not found


def test_the_place_of_the_author(said):
    """（作者为某县委书记）: 我们 is the county."""
    found = said("{Place:甲县}立足实际。\n我们大力实施{Program:工业倍增计划}。\n（作者为{Place:甲县}县委书记）\n")
    assert ("甲县", "IMPLEMENTS", "工业倍增计划") in found
