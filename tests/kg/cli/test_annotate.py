"""annotate."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

TEXT = "徐州高新区与中国矿业大学结对。"
KEYS = ["doc", "entities", "relations", "indicators", "measures"]


def test_each_text_gets_a_file(kg, tmp_path: Path) -> None:
    """Named after it; two of one name are told apart; a broken one is named and the rest goes on."""
    for name in ("a/一.txt", "b/一.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(TEXT, "utf-8")
    (tmp_path / "b/坏.docx").write_bytes(b"broken")
    ran = kg("annotate", str(tmp_path / "a"), str(tmp_path / "b"), "-o", str(tmp_path / "out"))
    assert ran.code == 2
    assert "坏.docx" in ran.err
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["一-2.json", "一.json"]
    found = json.loads((tmp_path / "out/一.json").read_text("utf-8"))
    assert list(found) == KEYS
    assert "徐州高新区" in {entity["name"] for entity in found["entities"]}


def test_standard_input_to_standard_output(kg, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line a text."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("gb18030"))))
    ran = kg("annotate", "-")
    assert ran.code == 0
    assert ran.json["doc"] == "stdin"
    assert ran.out.count("\n") == 1


def test_nothing_to_read(kg) -> None:
    """One line."""
    ran = kg("annotate", "no/such/file.txt")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
