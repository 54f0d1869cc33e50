"""People and their posts."""


def titles(found):
    return {(s.head.name, s.tail.name): s.attributes.get("title", "") for s in found if s.relation == "WORKS_AT"}


def test_posts_before_a_name(told):
    """A department inside the body belongs to the title, and posts of one body are one statement."""
    found = told(
        "{University:无锡学院}电子信息工程学院院长{Person:李明}、{Enterprise:某公司}党委书记、董事长{Person:王强}出席。"
    )
    assert titles(found) == {("李明", "无锡学院"): "电子信息工程学院院长", ("王强", "某公司"): "党委书记、董事长"}


def test_mayor_works_at_the_government(told):
    """佳木斯市副市长 without the body named is of 佳木斯市人民政府."""
    assert titles(told("{Place:佳木斯}副市长{Person:于海}致辞。")) == {("于海", "佳木斯市人民政府"): "副市长"}


def test_two_bodies_two_posts(told):
    """中国科学院院士、清华大学教授: one of each."""
    found = told("{Agency:中国科学院}院士、{University:清华大学}教授{Person:欧阳}介绍。")
    assert titles(found) == {("欧阳", "中国科学院"): "院士", ("欧阳", "清华大学"): "教授"}


def test_those_who_share_a_post_and_those_who_do_not(told):
    """副校长 may be two, 书记 is one: the next name after 书记 does not share it."""
    assert set(titles(told("{University:某大学}副校长{Person:甲一}、{Person:乙二}参加。"))) == {
        ("甲一", "某大学"),
        ("乙二", "某大学"),
    }
    assert set(titles(told("{Agency:某市委}书记{Person:甲一}、{Person:乙二}参加。"))) == {("甲一", "某市委")}


def test_title_behind_the_name(told):
    """某大学李明教授; 李明现任某院院长; 聘任李明为…特聘专家."""
    assert titles(told("{University:某大学}农学院{Person:李明}教授介绍。"))["李明", "某大学"] == "农学院教授"
    assert titles(told("{Person:李明}现任{Platform:某研究院}院长。"))["李明", "某研究院"] == "院长"
    assert (
        titles(told("新聘{Person:李明}、{Person:王强}担任{Alliance:某联盟}特聘专家。"))["王强", "某联盟"] == "特聘专家"
    )


def test_lists_of_members(told):
    """主任：张一　国务院副秘书长: a seat in the commission and a post at the body."""
    found = titles(told(
        "{Agency:某协调委员会}组成人员\n主　任：{Person:张一}　　{Agency:国务院}副秘书长\n"
        "成　员：{Person:李二}　　{Agency:外交部}部长助理\n{Person:王三}　　{Agency:公安部}副部长\n"
    ))  # fmt: skip
    assert found["张一", "某协调委员会"] == "主任"
    assert found["王三", "某协调委员会"] == "成员"
    assert found["王三", "公安部"] == "副部长"


def test_by_lines_and_groups_hold_no_post(told):
    """本报记者 and 有关负责人 are no posts of a body."""
    assert not titles(told("{Association:某报}讯（记者{Person:李明}）"))
    assert not titles(told("{Agency:某局}有关负责人{Person:李明}介绍。"))


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


def test_a_mayor_without_a_city(said):
    """市长 alone is of the one city that the text speaks of."""
    found = said("{Place:甲市}召开会议，{Place:甲市}产业发展加快。\n市长{Person:张明}讲话。")
    assert ("张明", "WORKS_AT", "甲市人民政府") in found


def test_a_colleague_with_a_unit(said):
    """某大学科研院院长张明、发展规划处处长李强: both are of the university."""
    found = said("{University:某大学}科研院院长{Person:张明}、发展规划处处长{Person:李强}参会。")
    assert ("李强", "WORKS_AT", "某大学") in found
