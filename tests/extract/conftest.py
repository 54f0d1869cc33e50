"""The pipeline that ships, and the sample corpus read once: `annotations` of all its documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

from extract.annotate import Annotation, annotate
from extract.pipeline import load
from extract.read.files import read, walk

CORPUS = Path(__file__).resolve().parents[2] / "docs_corpus"


@pytest.fixture(scope="session")
def nlp() -> Language:
    return load()


@pytest.fixture(scope="session")
def annotations(nlp: Language) -> list[Annotation]:
    """Every document of the sample corpus, in order."""
    return [annotate(nlp, read(*place)) for place in walk([CORPUS])]
