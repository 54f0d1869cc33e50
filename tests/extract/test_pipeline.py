"""The pipeline is spaCy's: every step a component, replaced or left out by configuration."""

from __future__ import annotations

from pathlib import Path

from spacy.language import Language

from extract.pipeline import STEPS, load


def test_every_step_is_a_component(nlp: Language) -> None:
    """In the order of STEPS, under its own name."""
    assert nlp.pipe_names == ["zhengtu_" + module.rpartition(".")[2] for module in STEPS]


def test_a_configuration_leaves_a_step_out(nlp: Language, tmp_path: Path) -> None:
    """The configuration of the shipped pipeline without people is a pipeline without people."""
    config = nlp.config.copy()
    config["nlp"]["pipeline"] = [name for name in nlp.pipe_names if name != "zhengtu_people"]
    config["components"].pop("zhengtu_people")
    path = tmp_path / "mine.cfg"
    config.to_disk(path)
    assert load(path).pipe_names == config["nlp"]["pipeline"]
