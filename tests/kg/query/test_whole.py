"""All of the graph that a view leaves in."""

from __future__ import annotations

from kg.model import View
from kg.query.whole import claims, documents, entities, sources, whole
from kg.store.base import Store


def test_everything_is_everything(graph: Store) -> None:
    """Sorted by id, documents with their texts."""
    assert [one.id for one in documents(graph)] == ["d_news", "d_policy", "d_report"]
    ids = [one.id for one in entities(graph)]
    assert ids == sorted(ids)
    assert len(ids) == 13
    assert len(list(claims(graph))) == 13


def test_as_of_leaves_out_what_later_documents_name(graph: Store) -> None:
    """In June only the news had appeared."""
    view = View(as_of="2025-06-30")
    assert [one.id for one in sources(graph, view)] == ["d_news"]
    assert {one.name for one in entities(graph, view)} == {
        "云台高新区", "东岭大学", "何小山", "三河高新区联盟", "云台市",
    }  # fmt: skip
    assert {claim.document for claim in claims(graph, view)} == {"d_news"}


def test_types_bound_both_ends(graph: Store) -> None:
    """A claim stays where both its ends do."""
    view = View(types=frozenset({"Zone", "Alliance"}))
    assert {claim.relation for claim in claims(graph, view)} == {"MEMBER_OF"}


def test_the_whole_as_one_view(graph: Store) -> None:
    """Every claim once, all ends and sources there."""
    found = whole(graph)
    assert sum(len(edge.claims) for edge in found.edges) == 13
    assert {end for edge in found.edges for end in (edge.head, edge.tail)} == {node.id for node in found.nodes}
    assert set(found.sources) == {"d_news", "d_policy", "d_report"}
