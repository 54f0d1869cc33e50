"""Words of the user's own are found, and a file that cannot be read is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.annotate import annotate
from extract.notes import Thing
from extract.pipeline import load
from kg.errors import BadPipeline, BadWords, UnknownType
from kg.model import Document


def words(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "words.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_word_is_found_under_its_standard_name(tmp_path: Path) -> None:
    """The type may be a Chinese label; the mention is the form, the thing the standard name."""
    nlp = load(words=words(tmp_path, "# ours\n\n小红楼\t平台\t小红楼众创空间\n"))
    annotation = annotate(nlp, Document(id="d", title="", text="小红楼来了三支团队。"))
    assert [(n.start, n.end, n.thing) for n in annotation.notes.mentions] == [
        (0, 3, Thing("Platform", "小红楼众创空间"))
    ]


@pytest.mark.parametrize(
    ("text", "error"), [("小红楼\n", BadWords), ("\t平台\n", BadWords), ("小红楼\t楼房\n", UnknownType)]
)
def test_a_broken_line_is_named(tmp_path: Path, text: str, error: type[Exception]) -> None:
    """Too few fields, no form, an unknown type."""
    with pytest.raises(error):
        load(words=words(tmp_path, text))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A word list or a configuration that is not there."""
    with pytest.raises(BadWords, match="nowhere"):
        load(words=tmp_path / "nowhere.tsv")
    with pytest.raises(BadPipeline, match="nowhere"):
        load(config=tmp_path / "nowhere.cfg")
