"""A document through the pipeline: what is named in it, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language

from extract.mend import Mended, mend
from extract.notes import Notes, notes
from kg.model import Document


@dataclass(frozen=True, slots=True)
class Annotation:
    """The notes of a document; their offsets are of `mended.text`, and `mended.back` leads to the document's."""

    document: Document
    mended: Mended
    notes: Notes


def annotate(nlp: Language, document: Document) -> Annotation:
    """Read a document with a pipeline of `extract.pipeline`."""
    mended = mend(document.text)
    doc = nlp.make_doc(mended.text)
    doc._.notes = Notes(text=mended.text, source=document.source())
    for _, step in nlp.pipeline:
        doc = step(doc)
    return Annotation(document, mended, notes(doc))
