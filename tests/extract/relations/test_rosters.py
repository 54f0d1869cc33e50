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


def test_a_list_in_one_line_with_the_names_in_front(told):
    """组长：张一　镇党委书记副组长：李二　镇长成员：…: each post is of the name before it, and all sit in the group."""
    found = titles(told(
        "成立{Agency:某镇防汛领导小组}组  长：{Person:张一}  {Agency:某镇党委}书记"
        "副组长：{Person:李二}  {Agency:某镇派出所}所长"
        "成  员：{Person:王三}  {Agency:某村党支部}书记、村委会主任{Person:赵四}  {Agency:某镇卫生院}院长"
    ))  # fmt: skip
    assert found["张一", "某镇党委"] == "书记"
    assert found["李二", "某镇派出所"] == "所长"
    assert found["王三", "某村村委会"] == "主任"
    assert found["赵四", "某镇卫生院"] == "院长"
    assert found["赵四", "某镇防汛领导小组"] == "成员"
    assert ("李二", "某镇党委") not in found


def test_a_list_in_one_line_with_the_posts_in_front(told):
    """组长：副省长张一；成员：某局局长李二、某厅厅长王三: seats for all, and the posts as before names."""
    found = titles(told(
        "成立{Agency:某防汛指挥部}，组长：{Agency:某省政府}副省长{Person:张一}；成员：{Agency:某局}局长{Person:李二}、{Agency:某厅}厅长{Person:王三}。"
    ))  # fmt: skip
    assert found["张一", "某防汛指挥部"] == "组长"
    assert found["王三", "某防汛指挥部"] == "成员"
    assert found["李二", "某局"] == "局长"


def test_the_seat_is_not_in_who_leads_the_commission(told):
    """在甲领导下，研究…: the list below is of the commission named before."""
    found = titles(told(
        "同意组建{Agency:某协调委员会}。\n在{Agency:某运动会组委会}领导下，研究各项措施。\n"
        "主　任：{Person:张一}　　{Agency:国务院}副秘书长\n"
    ))  # fmt: skip
    assert found["张一", "某协调委员会"] == "主任"
    assert ("张一", "某运动会组委会") not in found
