"""The extraction on the hand-checked gold of the sample corpus: no score falls below the frozen one."""

from __future__ import annotations

import json
from pathlib import Path

from spacy.language import Language

from extract.evaluate import FROZEN, drops, evaluate
from extract.pipeline import load

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests/gold"


def test_no_score_falls() -> None:
    """A change that lowers one says why, and freezes anew: `kg evaluate tests/gold docs_corpus --freeze`."""
    nlp: Language = load()
    held = json.loads((GOLD / FROZEN).read_text(encoding="utf-8"))
    assert not list(drops(held, evaluate(GOLD, ROOT / "docs_corpus", nlp).figures()))
