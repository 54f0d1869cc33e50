"""Scores are counted as the guidelines say, and every error is shown with its words."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extract.evaluate import Scores, Tally, drops, pair, score, spans

SHARED = Path(__file__).resolve().parents[3] / "shared"
TEXT = "徐州高新区与中国矿业大学结对。徐州高新区引进企业12家。"


def gold() -> dict[str, Any]:
    return {
        "doc": "one",
        "entities": [
            {"id": "e1", "type": "Zone", "name": "徐州高新区", "aliases": [], "mentions": ["徐州高新区"]},
            {
                "id": "e2",
                "type": "University",
                "name": "中国矿业大学",
                "aliases": ["矿大"],
                "mentions": ["中国矿业大学"],
            },
        ],
        "relations": [{"type": "PAIRED_WITH", "head": "e1", "tail": "e2", "evidence": TEXT[:14], "attrs": {}}],
        "indicators": [{"subject": "e1", "metric": "引进企业", "value": 12, "unit": "家", "bound": "="}],
        "measures": [{"policy": "e1", "heading": "", "agencies": ["e1", "e2"], "evidence": "", "text": ""}],
    }


def scored(found: dict[str, Any]) -> Scores:
    scores = Scores()
    score(gold(), found, TEXT, scores)
    return scores


def test_the_gold_against_itself_is_perfect() -> None:
    """Everything is found and nothing is wrong."""
    scores = scored(gold())
    assert not scores.misses
    assert {tally.f1 for tally in scores.tallies.values()} == {1.0}


def test_an_error_is_counted_and_shown() -> None:
    """A wrong type is one missing and one wrong entity, and takes its relation along."""
    found = gold()
    found["entities"][1]["type"] = "Agency"
    scores = scored(found)
    assert scores.tallies["entity", "ALL"] == Tally(1, 2, 2)
    assert scores.tallies["relation", "PAIRED_WITH"] == Tally(0, 1, 1)
    assert {(miss.sign, miss.what, miss.type) for miss in scores.misses} >= {
        ("missing", "entity", "University"),
        ("wrong", "entity", "Agency"),
    }
    assert all(miss.words and miss.sentence for miss in scores.misses if miss.what == "entity")


def test_mentions_are_the_longest_forms() -> None:
    """A form inside a longer one is not counted again."""
    one = {"entities": [{"type": "Zone", "mentions": ["徐州高新区"]}, {"type": "Place", "mentions": ["徐州"]}]}
    assert spans(one, TEXT) == {(0, 5): "Zone", (15, 20): "Zone"}


def test_pairs_share_a_name() -> None:
    """An alias is enough; white space and quotes aside."""
    found = gold()
    found["entities"][1] |= {"id": "x", "name": "“矿大”", "mentions": []}
    assert pair(gold(), found) == {"e1": "e1", "e2": "x"}


def test_a_drop_is_named() -> None:
    """Frozen scores against today's: only what fell."""
    frozen = {"entity ALL": {"f1": 0.9}, "relation ALL": {"f1": 0.5}}
    assert list(drops(frozen, {"entity ALL": {"f1": 0.8}, "relation ALL": {"f1": 0.5}})) == [("entity ALL", 0.9, 0.8)]


@pytest.mark.skipif(not SHARED.exists(), reason="the shared gold lies beside the project in CI only")
def test_figures_agree_with_the_shared_scorer(tmp_path: Path) -> None:
    """On the real gold, damaged in a fixed way, ours and score.py count alike."""
    scores = Scores()
    for file in sorted((SHARED / "gold").glob("*.json")):
        given = json.loads(file.read_text(encoding="utf-8"))
        found = json.loads(file.read_text(encoding="utf-8"))
        found["relations"], found["indicators"] = found["relations"][::2], found.get("indicators", [])[1:]
        found["entities"][0]["type"] = "Honor"
        (tmp_path / file.name).write_text(json.dumps(found), encoding="utf-8")
        score(given, found, (SHARED / "texts" / f"{file.stem}.txt").read_text(encoding="utf-8"), scores)
    command = [sys.executable, SHARED / "gold/score.py", SHARED / "gold", tmp_path, "--texts", SHARED / "texts"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    rows = [re.match(r"(\w+) +(\w+) .*\((\d+) of (\d+) gold, (\d+) predicted", line) for line in lines]
    theirs = {(row[1], row[2]): Tally(int(row[3]), int(row[4]), int(row[5])) for row in rows if row}
    assert theirs == dict(scores.tallies)
