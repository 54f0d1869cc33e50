"""From a folder to a store: in order, whatever the jobs; only what changed; broken files named."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.build import Recipe, Summary, build
from kg.errors import ZhengtuError
from kg.model import Reading
from kg.store.memory import MemoryStore

TEXTS = {
    "a.txt": "徐州高新区与中国矿业大学结对。",
    "b.txt": "江苏省科技厅印发《江苏省创新联合体建设办法》。",
    "c.txt": "2025年，常熟高新区新增高新技术企业12家。",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three small texts."""
    place = tmp_path / "texts"
    place.mkdir()
    for name, text in TEXTS.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


def readings(store: MemoryStore) -> list[Reading | None]:
    return [store.reading(source.id) for source in store.sources()]


def built(folder: Path, store: MemoryStore, jobs: int = 1) -> Summary:
    return build([folder], store, Recipe(), jobs)


def test_a_second_build_writes_nothing(folder: Path) -> None:
    """Neither file nor rules have changed."""
    store = MemoryStore()
    assert (built(folder, store).written, built(folder, store).unchanged) == (3, 3)


def test_a_changed_document_replaces_its_own(folder: Path) -> None:
    """The others stay as they are, id by id."""
    store = MemoryStore()
    built(folder, store)
    before = readings(store)
    (folder / "b.txt").write_text("浙江省科技厅印发《浙江省创新联合体建设办法》。", encoding="utf-8")
    again = built(folder, store)
    assert (again.written, again.unchanged) == (1, 2)
    names = {entity.name for entity in store.entities()}
    assert "浙江省科技厅" in names
    assert "江苏省科技厅" not in names
    assert [one for one in readings(store) if one in before] == [
        one for one in before if one and "江苏" not in one.document.text
    ]


def test_jobs_do_not_change_the_answer(folder: Path) -> None:
    """The same readings in the same order from one process and from two."""
    one, two = MemoryStore(), MemoryStore()
    built(folder, one)
    built(folder, two, jobs=2)
    assert readings(one) == readings(two)


def test_a_broken_file_among_good_ones(folder: Path) -> None:
    """It is named with what was found and expected; the rest goes on, in one process and in two."""
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 nothing behind it")
    (folder / "empty.txt").write_bytes(b"")
    for jobs in (1, 2):
        summary = built(folder, MemoryStore(), jobs)
        assert summary.written == 3
        assert [file.name for file, _ in summary.failed] == ["broken.pdf", "empty.txt"]
        assert all(isinstance(error, ZhengtuError) and file.name in error.message() for file, error in summary.failed)


def test_what_failed_is_known_until_it_reads_or_is_gone(folder: Path) -> None:
    """By its path and the reason; a second build says the same."""
    store = MemoryStore()
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 nothing behind it")
    (folder / "empty.txt").write_bytes(b"")
    for _ in range(2):
        built(folder, store)
        assert [one.path for one in store.failures()] == ["texts/broken.pdf", "texts/empty.txt"]
    (folder / "empty.txt").write_text("徐州高新区与江苏师范大学结对。", encoding="utf-8")
    (folder / "broken.pdf").unlink()
    built(folder, store)
    assert store.failures() == []


def test_progress_is_told_file_by_file(folder: Path) -> None:
    """Done, total and the file, in order."""
    told: list[tuple[int, int, str]] = []
    build([folder], MemoryStore(), progress=lambda done, total, file: told.append((done, total, file.name)))
    assert told == [(1, 3, "a.txt"), (2, 3, "b.txt"), (3, 3, "c.txt")]


def test_rules_that_change_read_again(folder: Path, tmp_path: Path) -> None:
    """Words of the user's own are part of what reads a text."""
    store = MemoryStore()
    built(folder, store)
    words = tmp_path / "words.tsv"
    words.write_text("常熟高新区\t园区\n", encoding="utf-8")
    assert build([folder], store, Recipe(words=words)).written == 3
