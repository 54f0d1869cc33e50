"""The card of an entity."""

from __future__ import annotations

from kg.model import View
from kg.query.card import card
from kg.query.find import find
from kg.store.base import Store


def test_facts_come_by_relation_from_both_ends(graph: Store) -> None:
    """In the order of the ontology; a fact told twice has two receipts and comes before one told once."""
    found = card(graph, find(graph, "云台高新区"))
    assert [(group.relation, group.back, group.total) for group in found.facts] == [
        ("PAIRED_WITH", False, 1),
        ("MEMBER_OF", False, 1),
        ("LOCATED_IN", False, 1),
        ("DESIGNATED_AS", False, 1),
    ]
    assert [claim.document for claim in found.facts[0].edges[0].claims] == ["d_news", "d_policy"]
    back = card(graph, find(graph, "东岭大学")).facts
    assert {(group.relation, group.back) for group in back} == {("PAIRED_WITH", True), ("WORKS_AT", True)}


def test_every_receipt_has_its_source_and_every_end_its_entity(graph: Store) -> None:
    """Nothing is left to look up, and nothing is there that no fact needs."""
    found = card(graph, find(graph, "三河高新区联盟"))
    edges = [edge for group in found.facts for edge in group.edges]
    assert {claim.document for edge in edges for claim in edge.claims} == set(found.sources)
    assert {edge.head for edge in edges} == set(found.others)


def test_a_quote_is_what_the_text_says(graph: Store) -> None:
    """Offsets point into the text."""
    for name in ("云台高新区", "云台市产学研协同办法"):
        for group in card(graph, find(graph, name)).facts:
            for claim in (claim for edge in group.edges for claim in edge.claims):
                document = graph.document(claim.document)
                assert document
                assert document.text[claim.start : claim.end] == claim.quote


def test_a_limit_counts_what_it_leaves_off(graph: Store) -> None:
    """Two members, one shown, and the one with more receipts."""
    group = card(graph, find(graph, "三河高新区联盟"), limit=1).facts[0]
    assert (group.total, len(group.edges)) == (2, 1)
    assert len(group.edges[0].claims) == 2


def test_the_view_bounds_the_card(graph: Store) -> None:
    """By relation, by type at the other end, by day, by confidence."""
    zone = find(graph, "云台高新区")

    def relations(view: View) -> set[str]:
        return {group.relation for group in card(graph, zone, view).facts}

    assert relations(View(relations=frozenset({"LOCATED_IN"}))) == {"LOCATED_IN"}
    assert relations(View(types=frozenset({"University"}))) == {"PAIRED_WITH"}
    assert relations(View(as_of="2025-12-31")) == {"PAIRED_WITH", "MEMBER_OF", "LOCATED_IN"}
    assert relations(View(min_confidence=0.95)) == set()
