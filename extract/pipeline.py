"""The spaCy pipeline: `spacy.blank("zh")` with jieba, and our components in the order of the flow.

Every step is a registered component, so that any of them can be replaced, or one of your own put between
them, by a configuration file (docs/pipeline.md).
"""

from __future__ import annotations

import importlib
import logging
import runpy
from pathlib import Path

import jieba
import spacy
from spacy.language import Language

from kg.errors import BadPipeline

# Finding names, one file a concern; `choose` keeps the longest, `short` reads short forms and back-references.
# Then what is said of them, and how far it is to be trusted. The order is the order of the flow.
STEPS = (
    "extract.mentions.sentences",
    "extract.mentions.places",
    "extract.mentions.zones",
    "extract.mentions.universities",
    "extract.mentions.agencies",
    "extract.mentions.platforms",
    "extract.mentions.enterprises",
    "extract.mentions.associations",
    "extract.mentions.funds",
    "extract.mentions.policies",
    "extract.mentions.people",
    "extract.mentions.products",
    "extract.mentions.honors",
    "extract.mentions.events",
    "extract.mentions.programs",
    "extract.mentions.industries",
    "extract.mentions.listed",
    "extract.mentions.units",
    "extract.mentions.brands",
    "extract.mentions.choose",
    "extract.trust.fields",
    "extract.mentions.short",
    "extract.mentions.occasions",
    "extract.figures.indicators",
    "extract.figures.measures",
    "extract.relations.posts",
    "extract.relations.meetings",
    "extract.relations.membership",
    "extract.relations.papers",
    "extract.relations.founding",
    "extract.relations.support",
    "extract.relations.industry",
    "extract.relations.making",
    "extract.relations.guidance",
    "extract.relations.cooperation",
    "extract.relations.awards",
    "extract.relations.schemes",
    "extract.relations.sites",
    "extract.trust.figures",
    "extract.trust.statements",
)

LONGEST = 2**31  # characters; spaCy's own bound is for parsers, and files are bounded where they are read


def load(config: Path | None = None, words: Path | None = None) -> Language:
    """The pipeline that ships, or the one that a spaCy configuration file describes, with words of the user's own."""
    jieba.setLogLevel(logging.WARNING)  # or it tells every process how its dictionary is loaded
    for module in (*STEPS, "extract.mentions.words", "extract.tagger", "extract.tokenizer"):
        importlib.import_module(module)
    nlp = _configured(config) if config else _shipped()
    nlp.max_length = LONGEST
    if words:
        before = "zhengtu_choose" if "zhengtu_choose" in nlp.pipe_names else None
        nlp.add_pipe("zhengtu_words", config={"path": str(words)}, before=before)
    return nlp


def _configured(config: Path) -> Language:
    try:
        if (code := config.with_suffix(".py")).is_file():
            runpy.run_path(str(code))  # components of the user's own register themselves
        return spacy.util.load_model_from_config(spacy.util.load_config(config), auto_fill=True)
    except Exception as error:  # spaCy raises errors of many kinds here
        raise BadPipeline(file=config, found=error) from error


def _shipped() -> Language:
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"@tokenizers": "zhengtu.Tokenizer.v1"}}})
    for module in STEPS:
        nlp.add_pipe("zhengtu_" + module.rpartition(".")[2])
    return nlp
