"""Where things are: said, by the divisions, by name."""

from __future__ import annotations

import pytest

from kg.model import Claim, Document, Entity, Reading, stable_id
from kg.query.homes import Homes, home
from kg.store.memory import MemoryStore


def entity(type: str, name: str) -> Entity:
    return Entity(stable_id("e", type, name), type, name)


@pytest.mark.parametrize(
    ("type", "name", "expected"),
    [
        ("Zone", "淮安高新区", "淮安市"),
        ("Zone", "南京建邺高新区", "南京市"),
        ("Zone", "溧阳高新区", "溧阳市"),
        ("Zone", "东湖高新区", ""),  # not in 东湖区, which is elsewhere
        ("Zone", "鼓楼高新区", ""),
        ("University", "徐州工程学院", "徐州市"),
        ("University", "江南大学", ""),
        ("University", "中山大学", ""),  # named after a man
        ("University", "吉林大学", "吉林省"),
        ("University", "北京理工大学珠海学院", ""),
        ("Agency", "徐州市科技局", "徐州市"),
        ("Agency", "江苏证监局", "江苏省"),
        ("Enterprise", "江苏某某储能有限公司", "江苏省"),
        ("Enterprise", "东方电气有限公司", ""),
        ("Platform", "江苏省产业技术研究院", "江苏省"),
        ("Platform", "上海交大常熟研究院", ""),
        ("Event", "江苏省工作会议", ""),
        ("Place", "江苏省", ""),
    ],
)
def test_what_a_name_says(type: str, name: str, expected: str) -> None:
    """Only where names of this kind are given so, and only one place bears it."""
    found = home(entity(type, name))
    assert (found.name if found else "") == expected


def homes(*said: tuple[str, str, str, str, str], more: tuple[tuple[str, str], ...] = ()) -> tuple[MemoryStore, Homes]:
    """A graph in which these things lie in those."""
    store = MemoryStore()
    given = {*more, *((t, n) for a, b, _, c, d in said for t, n in ((a, b), (c, d)))}
    claims = [
        Claim.make(entity(a, b).id, relation, entity(c, d).id, "d", 0, 1, quote="句", rule="test")
        for a, b, relation, c, d in said
    ]
    order = tuple(sorted((entity(*one) for one in given), key=lambda one: one.id))
    store.write(Reading(Document("d", "题", text="句子"), (), order, tuple(sorted(claims, key=lambda one: one.id))))
    return store, Homes(store)


def names(store: MemoryStore, made: Homes, type: str, place: str) -> list[str]:
    return sorted(one.name for one in store.entities(made.inside([entity(type, place).id])))


def test_a_zone_said_to_be_in_a_city_is_in_its_province() -> None:
    """And so is the firm in the zone; both rest on what was said."""
    store, made = homes(
        ("Zone", "云龙园区", "LOCATED_IN", "Place", "徐州市"),
        ("Enterprise", "青禾", "LOCATED_IN", "Zone", "云龙园区"),
        more=(("Place", "江苏省"), ("Zone", "淮安高新区"), ("Zone", "枣庄高新区")),
    )
    assert names(store, made, "Place", "江苏省") == ["云龙园区", "淮安高新区", "青禾"]
    found = made.inside([entity("Place", "江苏省").id])
    assert {id: len(claims) for id, claims in found.items()} == {
        entity("Zone", "云龙园区").id: 1,
        entity("Enterprise", "青禾").id: 2,
        entity("Zone", "淮安高新区").id: 0,
    }


def test_a_thing_whose_name_and_texts_disagree_is_nowhere() -> None:
    """南京鼓楼高新区 said to be in 徐州市 is in neither."""
    store, made = homes(("Zone", "南京鼓楼高新区", "LOCATED_IN", "Place", "徐州市"), more=(("Place", "南京市"),))
    assert names(store, made, "Place", "徐州市") == names(store, made, "Place", "南京市") == []


def test_a_basin_that_holds_a_province_in_part_holds_not_all_of_it() -> None:
    """The province is in it, its zones are not."""
    store, made = homes(
        ("Place", "江苏省", "PART_OF", "Place", "淮河流域"), ("Zone", "苏城园区", "LOCATED_IN", "Place", "江苏省")
    )
    assert names(store, made, "Place", "淮河流域") == ["江苏省"]
