"""The JSON of the annotation guidelines, of the sample corpus."""

from __future__ import annotations

from extract.annotate import Annotation
from extract.gold import as_gold
from kg.ontology import ontology


def test_forms_and_evidence_are_verbatim(annotations: list[Annotation]) -> None:
    """Every mention and every evidence stands in the text, every id is an entity of the document."""
    for one in annotations:
        gold, text = as_gold(one, "name"), one.document.text
        ids = {entity["id"] for entity in gold["entities"]}
        assert len(ids) == len(gold["entities"])
        for entity in gold["entities"]:
            assert entity["type"] in ontology().entities
            assert all(form in text for form in entity["mentions"])
        for row in gold["relations"]:
            assert {row["head"], row["tail"]} <= ids
            assert row["evidence"] in text
        assert all(row["evidence"] in text and row["subject"] in ids | {""} for row in gold["indicators"])
        assert all(set(row["agencies"]) <= ids and row["text"] in text for row in gold["measures"])
