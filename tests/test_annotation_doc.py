"""docs/annotation.md explains the ontology that there is."""

from __future__ import annotations

from pathlib import Path

from kg.ontology import ontology


def test_every_type_and_relation_is_explained() -> None:
    """A type or relation that is added must be explained to annotators."""
    text = (Path(__file__).resolve().parents[1] / "docs/annotation.md").read_text(encoding="utf-8")
    known = [*ontology().entities, *ontology().relations]
    assert not [name for name in known if f"| {name} |" not in text and f"`{name}`" not in text]
