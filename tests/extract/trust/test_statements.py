"""The confidence of relations."""

from spacy.language import Language

from extract.annotate import Annotation, annotate
from extract.trust.statements import featured
from kg.model import Document

TEXT = "青禾高新区与苏州大学结对。"


def confidences(nlp: Language, text: str) -> dict[str, float]:
    document = Document(id="d", title="", text=text)
    return {said.relation: said.confidence for said in annotate(nlp, document).notes.statements}


def test_every_statement_is_weighed(nlp: Language, annotations: list[Annotation]):
    """All are between 0 and 1, they differ within one rule, and none is left out."""
    found = [said for annotation in annotations for said in annotation.notes.statements]
    assert all(0 < said.confidence < 1 for said in found)
    paired = {said.confidence for said in found if said.rule == "paired"}
    assert len(paired) > 1
    with nlp.select_pipes(disable=["zhengtu_statements"]):
        plain = [annotate(nlp, annotation.document).notes.statements for annotation in annotations[:5]]
    assert [len(one) for one in plain] == [len(one.notes.statements) for one in annotations[:5]]


def test_features_name_the_rule_the_types_and_the_signs(nlp: Language):
    """As the rows of the table are written."""
    notes = annotate(nlp, Document(id="d", title="", text=TEXT)).notes
    ((_, features),) = featured(notes)
    assert {"PAIRED_WITH", "Zone to University", "tail before 结", "head first", "commas 0"} <= set(features)
    assert len(features) == len(set(features))


def test_without_the_step_the_rule_speaks(nlp: Language):
    """A pipeline of the user's own need not weigh: nothing is lost, and 0 says that nobody did."""
    with nlp.select_pipes(disable=["zhengtu_statements"]):
        assert confidences(nlp, TEXT) == {"PAIRED_WITH": 0.0}
    assert confidences(nlp, TEXT)["PAIRED_WITH"] > 0.5
