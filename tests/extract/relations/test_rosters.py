"""Lists of members."""


def titles(found):
    return {(s.head.name, s.tail.name): s.attributes.get("title", "") for s in found if s.relation == "WORKS_AT"}


def test_lists_of_members(told):
    """主任：张一　国务院副秘书长: a seat in the commission and a post at the body."""
    found = titles(told(
        "{Agency:某协调委员会}组成人员\n主　任：{Person:张一}　　{Agency:国务院}副秘书长\n"
        "成　员：{Person:李二}　　{Agency:外交部}部长助理\n{Person:王三}　　{Agency:公安部}副部长\n"
    ))  # fmt: skip
    assert found["张一", "某协调委员会"] == "主任"
    assert found["王三", "某协调委员会"] == "成员"
    assert found["王三", "公安部"] == "副部长"


def test_members_under_a_heading_of_their_role(said):
    """（一）部门委员 above, then a name and a post on each line: the seat and the post."""
    text = (
        "决定调整{Agency:某教材委员会}组成人员。\n（一）部门委员\n"
        "{Person:张明}　　{Agency:某部}副部长\n{Person:李强}　　{Agency:某局}局长"
    )
    found = said(text)
    assert {(h, t) for h, r, t in found} == {
        ("张明", "某教材委员会"), ("张明", "某部"), ("李强", "某教材委员会"), ("李强", "某局"),
    }  # fmt: skip


def test_the_bodies_of_members_are_no_commission_of_the_list(said):
    """组　长：张明　省发展和改革委员会主任: the group stays the one that the list is of."""
    text = (
        "成立{Agency:某领导小组}。\n组　长：{Person:张明}　{Agency:某省发展和改革委员会}主任\n"
        "成　员：{Person:李强}　{Agency:某局}局长"
    )
    assert ("李强", "WORKS_AT", "某领导小组") in said(text)
