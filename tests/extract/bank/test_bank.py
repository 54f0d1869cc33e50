"""Sentences as official texts have them, made up, each with all that is to be read in it: names, relations, figures.

A bank is a text file beside this one: snippets with an empty line between them, under each its expectation.

    > IND|subject|metric|value|unit
    > REL|head,head|tail,tail          every head with every tail
    > ENT|Type|form;;form              with `%types A,B` as the first line of the file: all mentions of these types

Scored are the kinds that a file has lines of. `scores.json` holds the precision and recall last accepted; where they
have risen, write them anew: `python tests/extract/bank/test_bank.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from spacy.language import Language

from extract.annotate import annotate
from extract.gold import as_gold
from extract.pipeline import load
from extract.read.heading import read_heading
from kg.model import Document

HERE = Path(__file__).parent
FROZEN = HERE / "scores.json"
SIGNS = re.compile(r"[\s“”\"‘’《》]")
Row = dict[str, Any]


@dataclass
class Tally:
    """How many were right, wanted and said."""

    right: int = 0
    wanted: int = 0
    said: int = 0

    def scores(self) -> dict[str, float]:
        return {"precision": _share(self.right, self.said), "recall": _share(self.right, self.wanted)}


@dataclass
class Snippet:
    """A text and the lines expected of it, each split at |."""

    text: str
    lines: list[list[str]] = field(default_factory=list)


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 1.0


def _snippets(path: Path) -> Iterator[Snippet]:
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = [line for line in block.split("\n") if not line.startswith("%")]
        told = [line for line in lines if not line.startswith("> ")]
        yield Snippet("\n".join(told), [line[2:].split("|") for line in lines if line.startswith("> ")])


def _types(path: Path) -> list[str]:
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    return first.removeprefix("%types ").strip().split(",") if first.startswith("%types ") else []


def _plain(form: str) -> str:
    return SIGNS.sub("", form).replace("（", "(").replace("）", ")")


def _forms(gold: Row) -> dict[str, set[str]]:
    return {
        one["id"]: {_plain(f) for f in (one["name"], *one["aliases"], *one["mentions"])} for one in gold["entities"]
    }


def _count(tally: Tally, wanted: list[Any], said: list[Any], same: Callable[[Any, Any], bool]) -> None:
    """Add what was wanted and said; each said counts once."""
    left = list(said)
    tally.wanted += len(wanted)
    tally.said += len(said)
    for want in wanted:
        hit = next((one for one in left if same(want, one)), None)
        if hit is not None:
            left.remove(hit)
            tally.right += 1


def _mentions(snippet: Snippet, gold: Row, kind: str, tally: Tally) -> None:
    said = {_plain(form) for one in gold["entities"] if one["type"] == kind for form in one["mentions"]}
    wanted = {_plain(form) for line in snippet.lines if line[:2] == ["ENT", kind] for form in line[2].split(";;")}
    _count(tally, sorted(wanted), sorted(said), lambda a, b: bool(a == b))


def _relations(snippet: Snippet, gold: Row, kind: str, tally: Tally) -> None:
    forms = _forms(gold)
    wanted = [
        (head, tail)
        for line in snippet.lines
        if line[0] == kind
        for head in line[1].split(",")
        for tail in line[2].split(",")
    ]
    said = list(dict.fromkeys((one["head"], one["tail"]) for one in gold["relations"] if one["type"] == kind))

    def same(want: tuple[str, str], one: tuple[str, str]) -> bool:
        a, b = map(_plain, want)
        turned = kind == "COOPERATES_WITH" and b in forms[one[0]] and a in forms[one[1]]
        return turned or (a in forms[one[0]] and b in forms[one[1]])

    _count(tally, wanted, said, same)


def _figures(snippet: Snippet, gold: Row, kind: str, tally: Tally) -> None:
    """Claims: a figure whose subject the text does not name is none."""
    forms = _forms(gold)
    said = [one for one in gold["indicators"] if one["subject"]]

    def same(want: list[str], one: Row) -> bool:
        a, b, value = set(_plain(want[2])), set(_plain(one["metric"])), float(want[3])
        alike = abs(one["value"] - value) <= 1e-6 * max(1, abs(value)) and one["unit"] == want[4]
        return alike and len(a & b) * 2 >= min(len(a), len(b)) and _plain(want[1]) in forms[one["subject"]]

    _count(tally, [line for line in snippet.lines if line[0] == kind], said, same)


def _kinds(path: Path) -> dict[str, Callable[[Snippet, Row, str, Tally], None]]:
    """What a file is scored on, by kind: its types, or its relations and figures."""
    if types := _types(path):
        return dict.fromkeys(types, _mentions)
    told = {line[0] for snippet in _snippets(path) for line in snippet.lines}
    return {kind: _figures if kind == "IND" else _relations for kind in sorted(told)}


def read(nlp: Language, path: Path) -> dict[str, dict[str, float]]:
    """Precision and recall of a bank, by kind."""
    kinds = _kinds(path)
    tallies = {kind: Tally() for kind in kinds}
    for snippet in _snippets(path):
        document = read_heading(Document(id="bank", title="", text=snippet.text))
        gold = as_gold(annotate(nlp, document), "bank")
        for kind, count in kinds.items():
            count(snippet, gold, kind, tallies[kind])
    return {kind: tally.scores() for kind, tally in tallies.items()}


@pytest.mark.parametrize("path", sorted(HERE.glob("*.txt")), ids=lambda path: path.stem)
def test_no_score_falls(nlp: Language, path: Path) -> None:
    """What was read rightly once is read rightly still."""
    frozen, now = json.loads(FROZEN.read_text(encoding="utf-8"))[path.stem], read(nlp, path)
    fallen = {
        f"{kind} {what}": (then, now[kind][what])
        for kind, scores in frozen.items()
        for what, then in scores.items()
        if now[kind][what] < then
    }
    assert not fallen


if __name__ == "__main__":
    pipeline = load()
    scores = {path.stem: read(pipeline, path) for path in sorted(HERE.glob("*.txt"))}
    FROZEN.write_text(json.dumps(scores, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
