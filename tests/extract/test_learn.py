"""Learning weights from annotated texts: the sample corpus and its gold."""

import json
from pathlib import Path

from spacy.language import Language

from extract.learn import LEAST, STEPS, TABLES, examples, weights, write
from extract.trust.weights import ALWAYS

ROOT = Path(__file__).resolve().parents[2]
TEXTS = {"a": "青禾高新区与苏州大学结对。\n", "b": "青禾高新区与郑州大学结对。\n"}


def annotated(folder: Path, name: str, relations: list[dict[str, str]]) -> None:
    zone = {"id": "e1", "type": "Zone", "name": "青禾高新区", "mentions": ["青禾高新区"]}
    form = TEXTS[name][6:10]
    school = {"id": "e2", "type": "University", "name": form, "mentions": [form]}
    gold = {"doc": name, "entities": [zone, school], "relations": relations, "indicators": [], "measures": []}
    (folder / f"{name}.json").write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")
    (folder / f"{name}.txt").write_text(TEXTS[name], encoding="utf-8")


def told(nlp: Language, folder: Path) -> list[tuple[str, bool]]:
    rows = [row for row in examples(folder, folder, nlp) if row["table"] == "statements"]
    return [(row["document"], row["right"]) for row in rows]


def test_examples_say_what_is_right(nlp: Language, tmp_path: Path):
    """A relation of the gold is right, one that it lacks is wrong, an optional one is no example."""
    paired = {"type": "PAIRED_WITH", "head": "e1", "tail": "e2"}
    annotated(tmp_path, "a", [paired])
    annotated(tmp_path, "b", [])
    assert told(nlp, tmp_path) == [("a", True), ("b", False)]
    annotated(tmp_path, "b", [paired | {"optional": True}])
    assert told(nlp, tmp_path) == [("a", True)]


def test_examples_leave_no_trust_behind(nlp: Language):
    """What is weighed now must not decide what is learnt next; the pipeline is whole again afterwards."""
    found = list(examples(ROOT / "tests/gold", ROOT / "docs_corpus", nlp))
    assert not any("by field" in row["features"] for row in found)
    assert {row["table"] for row in found} == set(TABLES)
    assert set(STEPS) <= set(nlp.pipe_names)


def rows(right: bool, *features: str) -> list[dict[str, object]]:
    return [{"table": "statements", "document": f"d{i}", "features": list(features), "right": right} for i in range(40)]


def test_weights_tell_right_from_wrong():
    """A feature of right ones weighs more than nothing, one of wrong ones less; one of few documents is left out."""
    rare = [{"table": "statements", "document": f"d{i}", "features": ["rare"], "right": True} for i in range(LEAST - 1)]
    learnt = weights([*rows(True, "good", "both"), *rows(False, "bad", "both"), *rare])
    assert learnt["good"] > 0 > learnt["bad"]
    assert "rare" not in learnt
    assert next(iter(learnt)) == ALWAYS


def test_tables_are_the_same_every_time(tmp_path: Path):
    """Both tables, sorted, with where they come from."""
    file = tmp_path / "examples.jsonl"
    lines = [*rows(True, "good"), *rows(False, "bad")]
    lines = [row | {"table": table} for table in TABLES for row in lines]
    file.write_text("\n".join(json.dumps(row) for row in lines), encoding="utf-8")
    write(tmp_path, [file])
    first = (tmp_path / "statements.tsv").read_bytes()
    write(tmp_path, [file])
    assert (tmp_path / "statements.tsv").read_bytes() == first
    assert first.decode().startswith("# source: extract.learn, 80 examples of 40 annotated texts\nalways\t")
    assert (tmp_path / "figures.tsv").is_file()


def test_a_gold_without_its_text_is_no_example(nlp: Language, tmp_path: Path):
    """Only what can be read is learnt from."""
    annotated(tmp_path, "a", [])
    (tmp_path / "a.txt").rename(tmp_path / "other.txt")
    assert list(examples(tmp_path, tmp_path, nlp)) == []
