"""Honours."""


def test_active_and_passive(said):
    """获批; 被认定为; 认定某公司为."""
    assert ("甲区", "DESIGNATED_AS", "示范园区") in said("{Zone:甲区}获批{Honor:示范园区}。")
    assert ("乙公司", "DESIGNATED_AS", "单项冠军") in said("{Enterprise:乙公司}被工信部认定为{Honor:单项冠军}。")
    assert ("丙区", "DESIGNATED_AS", "示范基地") in said("{Agency:工信部}认定{Zone:丙区}为{Honor:示范基地}。")


def test_not_listed(said):
    """未入选 is no honour."""
    assert not said("{Enterprise:乙公司}未入选{Honor:单项冠军}。")


def test_ranked(said):
    """百强榜中，上海位列第6，杭州排名13."""
    found = said("在{Honor:百强集群}中，{Place:上海}位列第6，{Place:杭州}排名13。")
    assert {h for h, _, _ in found} == {"上海", "杭州"}


def test_titled_in_front(said):
    """作为全省唯一的某试点县，某县……"""
    assert ("某县", "DESIGNATED_AS", "某试点县") in said("作为全省唯一的{Honor:某试点县}，{Place:某县}加快发展。")


def test_gained_by(said):
    """甲称号均为某园区所获; and a title behind one that is no title."""
    assert ("某园区", "DESIGNATED_AS", "甲称号") in said("{Honor:甲称号}，均为{Zone:某园区}所获。")
    assert ("某园区", "DESIGNATED_AS", "甲称号") in said("{Zone:某园区}获评{Platform:乙基地}、{Honor:甲称号}。")
