"""Names as people write them."""

from __future__ import annotations

from kg.model import Document, Entity, Reading
from kg.query.ask.names import Names
from kg.store.memory import MemoryStore


def graph(*named: tuple[str, str]) -> MemoryStore:
    store = MemoryStore()
    entities = tuple(sorted((Entity(name, type, name) for type, name in named), key=lambda one: one.id))
    store.write(Reading(Document("d_1", "甲"), (), entities, ()))
    return store


def test_short_forms_of_a_name() -> None:
    """省科技厅, 云台高新技术产业开发区, 东岭交大, 云台 stand for one thing each."""
    names = Names(
        graph(("Agency", "云台省科技厅"), ("Zone", "云台高新区"), ("University", "东岭交通大学"), ("Place", "临溪市"))
    )
    forms = names.forms
    assert forms["省科技厅"] == forms["科技厅"] == [("云台省科技厅",)]
    assert forms["云台高新技术产业开发区"] == [("云台高新区",)]
    assert forms["东岭交大"] == [("东岭交通大学",)]
    assert forms["临溪"] == [("临溪市",)]


def test_a_short_form_of_two_things_is_none() -> None:
    """科技厅 of two provinces stands for neither."""
    names = Names(graph(("Agency", "云台省科技厅"), ("Agency", "青禾省科技厅")))
    assert "科技厅" not in names.forms
    assert names.forms["云台科技厅"] == [("云台省科技厅",)]


def test_titles_that_end_alike_are_not_put_together() -> None:
    """Two provinces with an opinion of one title."""
    title = "关于推进园区和高校协同发展的实施意见"
    two = Names(graph(("Policy", title), ("Policy", "云台省" + title), ("Policy", "青禾省" + title)))
    assert two.forms[title] == [(title,)]
    one = Names(graph(("Policy", title), ("Policy", "云台省" + title)))
    assert one.forms[title] == [tuple(sorted((title, "云台省" + title)))]


def test_a_kind_of_which_there_is_one() -> None:
    """联盟, where there is one alone."""
    assert Names(graph(("Alliance", "三河联盟"))).forms["联盟"] == [("三河联盟",)]
    assert "联盟" not in Names(graph(("Alliance", "三河联盟"), ("Alliance", "五湖联盟"))).forms
