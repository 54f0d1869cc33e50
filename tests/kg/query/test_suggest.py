"""Questions worth asking."""

from __future__ import annotations

from kg.model import Reading
from kg.query.suggest import suggest
from kg.query.whole import whole
from kg.store.base import Store
from kg.store.memory import MemoryStore


def test_three_commands_about_what_is_most_linked(graph: Store) -> None:
    """A card, surroundings, and a path to something that is not next to it."""
    asked = suggest(graph, whole(graph))
    assert asked[0] == ["show", "云台高新区"]
    assert [words[0] for words in asked] == ["show", "neighbours", "path"]


def test_names_of_several_are_said_by_id(graph: Store, hostile: Reading) -> None:
    """What is suggested works as it stands, also where everything has a hostile name."""
    store = MemoryStore()
    store.write(hostile)
    for words in suggest(store, whole(store)):
        assert not words[1].startswith("-")


def test_an_empty_graph_suggests_nothing() -> None:
    """Nothing to ask."""
    store = MemoryStore()
    assert suggest(store, whole(store)) == []
