"""Which entity, or which document, a name means."""

from __future__ import annotations

import pytest

from kg.errors import AmbiguousDocument, AmbiguousName, OutOfRange, UnknownDocument, UnknownName
from kg.model import Reading, View
from kg.query.find import find, find_document, near, search
from kg.store.base import Store


@pytest.mark.parametrize(
    "name", ["云台高新区", "云台国家高新技术产业开发区", " 云台高新区 ", "《云台高新区》", "Zone:云台高新区"]
)
def test_a_name_an_alias_or_a_typed_name_finds(graph: Store, name: str) -> None:
    """White space and quotes aside; the type by id or by label, with either colon."""
    assert find(graph, name).name == "云台高新区"


@pytest.mark.parametrize("name", ["平台:青禾中心", "platform：青禾中心", "Platform: 青禾中心"])
def test_the_type_decides_between_things_of_one_name(graph: Store, name: str) -> None:
    """Label in Chinese or English, either colon."""
    assert find(graph, name).type == "Platform"


def test_an_id_finds(graph: Store) -> None:
    """The id of an entity stands for it anywhere."""
    wanted = find(graph, "东岭大学")
    assert find(graph, wanted.id) == wanted


def test_a_name_of_several_lists_them(graph: Store) -> None:
    """The candidates stand in the message with type and id."""
    with pytest.raises(AmbiguousName) as caught:
        find(graph, "青禾中心")
    found = caught.value.given["candidates"]
    assert {one.type for one in found} == {"Platform", "Agency"}  # type: ignore[attr-defined]
    for one in found:  # type: ignore[attr-defined]
        assert one.id in caught.value.message("zh")
        assert one.id in caught.value.message("en")
        assert find(graph, one.id) == one


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("云苔高新区", "云台高新区"),
        ("东岭大", "东岭大学"),
        ("三河高新联盟", "三河高新区联盟"),
        ("国家高新技术产业开发区", "云台高新区"),
    ],
)
def test_an_unknown_name_offers_the_nearest(graph: Store, asked: str, meant: str) -> None:
    """Wrong character of the same sound, part of a name, a missing character, part of an alias."""
    with pytest.raises(UnknownName) as caught:
        find(graph, asked)
    assert meant in caught.value.given["near"]  # type: ignore[operator]
    assert meant in caught.value.message("en")


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "量子计算机",
        "Zone:",
        "Nothing:云台高新区",
        ":",
        "%",
        "'; DROP TABLE",
        "\x00",
        "e_0000000000000000",
        "啊" * 10_000,
    ],
)
def test_what_is_not_there_is_unknown(graph: Store, name: str) -> None:
    """Whatever is typed, the answer is that it is not there."""
    with pytest.raises(UnknownName):
        find(graph, name)


def test_near_is_sorted_and_bounded(graph: Store) -> None:
    """The nearest first, five at most."""
    found = near(graph, "云台高新")
    assert found[0] == "云台高新区"
    assert len(found) <= 5


def test_hostile_names_are_found_as_they_are(graph: Store, hostile: Reading) -> None:
    """A name is data, whatever stands in it."""
    graph.write(hostile)
    for one in hostile.entities:
        assert find(graph, one.name) == one


def test_search_takes_the_view(graph: Store) -> None:
    """Types bound what is found; empty words find nothing."""
    assert {one.type for one in search(graph, "高新区")} == {"Zone", "Alliance"}
    assert {one.type for one in search(graph, "高新区", view=View(types=frozenset({"Alliance"})))} == {"Alliance"}
    assert search(graph, "  ") == []


@pytest.mark.parametrize("limit", [0, -1, 10_001])
def test_search_has_bounds(graph: Store, limit: int) -> None:
    """No answer of nothing, none without end."""
    with pytest.raises(OutOfRange):
        search(graph, "高新", limit)


@pytest.mark.parametrize("name", ["d_news", "云台高新区与东岭大学结对", "news/结对.txt", "结对.txt"])
def test_a_document_by_any_of_its_names(graph: Store, name: str) -> None:
    """Id, title, path, file name."""
    assert find_document(graph, name).id == "d_news"


def test_a_document_by_its_number(graph: Store) -> None:
    """文号."""
    assert find_document(graph, "云政办发〔2025〕3号").id == "d_policy"


def test_documents_unknown_and_ambiguous(graph: Store, world: list[Reading]) -> None:
    """An empty name is none; two documents of one title are listed with their ids."""
    from dataclasses import replace

    with pytest.raises(UnknownDocument):
        find_document(graph, "")
    graph.write(Reading(replace(world[0].document, id="d_again")))
    with pytest.raises(AmbiguousDocument, match="d_again.*d_news"):
        find_document(graph, "云台高新区与东岭大学结对")
