"""The spaCy pipeline: `spacy.blank("zh")` with jieba, and our components in the order of the flow.

Every step is a registered component, so that any of them can be replaced, or one of your own put between
them, by a configuration file (docs/pipeline.md).
"""

from __future__ import annotations

import importlib
from pathlib import Path

import spacy
from spacy.language import Language

# Finding names, one file a concern; `choose` keeps the longest, `short` reads short forms and back-references.
# Then what is said of them. The order is the order of the flow.
STEPS = (
    "extract.mentions.sentences",
    "extract.mentions.people",
    "extract.mentions.choose",
    "extract.figures.measures",
)


def load(config: Path | None = None) -> Language:
    """The pipeline that ships, or the one that a spaCy configuration file describes."""
    for module in STEPS:
        importlib.import_module(module)
    if config:
        return spacy.util.load_model_from_config(spacy.util.load_config(config), auto_fill=True)
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})
    for module in STEPS:
        nlp.add_pipe("zhengtu_" + module.rpartition(".")[2])
    return nlp
