"""compare and evaluate: a verdict with its reasons, and scores that may not fall."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

TEXT = "徐州高新区与中国矿业大学结对。"


@pytest.fixture
def folders(tmp_path: Path) -> tuple[str, str]:
    """A gold of one text, of which everything is right but a person who is not there."""
    gold, texts = tmp_path / "gold", tmp_path / "texts"
    gold.mkdir()
    texts.mkdir()
    (texts / "one.txt").write_text(TEXT, encoding="utf-8")
    entities = [
        {"id": "e1", "type": "Zone", "name": "徐州高新区", "aliases": [], "mentions": ["徐州高新区"]},
        {"id": "e2", "type": "University", "name": "中国矿业大学", "aliases": [], "mentions": ["中国矿业大学"]},
        {"id": "e3", "type": "Person", "name": "结对", "aliases": [], "mentions": ["结对"]},
    ]
    row = {"doc": "one", "entities": entities, "relations": [], "indicators": []}
    (gold / "one.json").write_text(json.dumps(row), encoding="utf-8")
    return str(gold), str(texts)


def test_compare_says_why(kg) -> None:
    """The region of the text fills in what a short name leaves out."""
    same = kg("compare", "省科技厅", "江苏省科学技术厅", "--region", "江苏省", "--json")
    assert (same.code, same.json["same"]) == (0, True)
    other = kg("compare", "江苏省科技厅", "浙江省科技厅", "--json").json
    assert not other["same"]
    assert "江苏省" in other["why"]
    assert "地区" in kg("compare", "江苏省科技厅", "浙江省科技厅").out


def test_what_people_judged_wins(kg) -> None:
    """Two names that the rules hold apart are the same once somebody says so; a store that is not there is refused."""
    names = ("临溪高新区", "云台高新区")
    assert not kg("compare", *names, "--json").json["same"]
    assert kg("judge", *names, "same", "--note", "试一试").code == 0
    assert kg("compare", *names, "--json").json["same"]
    assert kg("compare", *names, "--store", "没有.db").code != 0


def test_evaluate_scores_and_shows_errors(kg, folders: tuple[str, str]) -> None:
    """Two of three entities, and the sentence of the third."""
    ran = kg("evaluate", *folders, "--errors", "5", "--json")
    assert ran.code == 0
    assert ran.json["scores"]["entity ALL"] == {"precision": 1.0, "recall": 0.667, "f1": 0.8}
    entities = [row for row in ran.json["errors"] if row["what"] == "entity"]
    assert [(row["sign"], row["words"], row["sentence"]) for row in entities] == [("missing", "结对", TEXT)]
    assert TEXT in kg("evaluate", *folders, "--errors", "5").out


def test_a_drop_fails(kg, folders: tuple[str, str]) -> None:
    """Scores are frozen beside the gold; a lower one ends with 2."""
    frozen = Path(folders[0], "scores.json")
    assert kg("evaluate", *folders, "--freeze").code == 0
    assert kg("evaluate", *folders).code == 0
    held = json.loads(frozen.read_text(encoding="utf-8"))
    held["entity ALL"]["f1"] = 0.95
    frozen.write_text(json.dumps(held), encoding="utf-8")
    fallen = kg("evaluate", *folders)
    assert fallen.code == 2
    assert "entity ALL" in fallen.err


def test_bad_golds_are_named(kg, folders: tuple[str, str], tmp_path: Path) -> None:
    """No gold at all, one that is no JSON, one without its text."""
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "empty" in kg("evaluate", str(empty), folders[1]).err
    Path(folders[0], "two.json").write_text('{"entities": [], "relations": []}', encoding="utf-8")
    assert "two.json" in kg("evaluate", *folders).err
    Path(folders[0], "one.json").write_text("[]", encoding="utf-8")
    assert "one.json" in kg("evaluate", *folders).err
