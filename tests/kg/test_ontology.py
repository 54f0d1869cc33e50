"""The ontology is data, linted like code."""

from __future__ import annotations

import re

import pytest

from kg.errors import UnknownRelation, UnknownType
from kg.ontology import ontology


def test_every_type_says_what_it_is() -> None:
    """Labels in both languages, a sentence, an example and a colour for each."""
    for kind in ontology().entities.values():
        assert all((kind.zh, kind.en, kind.about, kind.about_en, kind.example)), kind.id
        assert re.fullmatch(r"#[0-9a-f]{6}", kind.color), kind.id


def test_labels_are_unique_and_clean() -> None:
    """No two types share a label or a colour, and no label has stray spaces."""
    for lang in ("zh", "en"):
        labels = [kind.label(lang) for kind in ontology().entities.values()]
        assert len(set(labels)) == len(labels)
        assert all(label == label.strip() for label in labels)
    colors = [kind.color for kind in ontology().entities.values()]
    assert len(set(colors)) == len(colors)


def test_relations_join_known_types() -> None:
    """Heads and tails are types of the ontology."""
    for relation in ontology().relations.values():
        assert relation.heads | relation.tails <= ontology().entities.keys(), relation.id
        assert all((relation.zh, relation.zh_back, relation.en, relation.en_back, relation.about, relation.example))


def test_joins_knows_the_direction() -> None:
    """A pair runs from zone to university; cooperation runs either way."""
    assert ontology().joins("PAIRED_WITH", "Zone", "University")
    assert not ontology().joins("PAIRED_WITH", "University", "Zone")
    assert ontology().joins("COOPERATES_WITH", "University", "Enterprise")


def test_unknown_ids_are_named_with_what_exists() -> None:
    """The message says what was given and what exists."""
    with pytest.raises(UnknownRelation, match="ISSUED"):
        ontology().relation("ISSUE")
    with pytest.raises(UnknownType, match="Zone"):
        ontology().entity("Zon")
