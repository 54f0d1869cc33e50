"""The file: what is not ours, damaged, full, busy or read-only is told in our words and left as it is."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.errors import (
    NoStore,
    StoreBusy,
    StoreDamaged,
    StoreFromEarlier,
    StoreFromLater,
    StoreFull,
    StoreNotOurs,
    StoreReadOnly,
    StoreUnusable,
    ZhengtuError,
)
from kg.model import Document, Entity, Reading
from kg.store.sqlite import file
from kg.store.sqlite.store import SqliteStore


def reading(number: int, text: str = "句") -> Reading:
    entity = Entity(f"e{number}", "Zone", f"第{number}高新区")
    return Reading(Document(f"d{number}", "题", text=text * 100), (), (entity,))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A good file of fifty documents."""
    where = tmp_path / "graph.db"
    with SqliteStore(where, "create") as store:
        for number in range(50):
            store.write(reading(number))
    return where


def text_file(path: Path) -> None:
    path.write_text("这不是数据库" * 500, "utf-8")


def of_others(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE theirs (x)")
    db.close()


def later(path: Path) -> None:
    set_version(path, 99)


def earlier(path: Path) -> None:
    set_version(path, 0)


def set_version(path: Path, version: int) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version={version}")
    db.close()


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def scribbled(path: Path) -> None:
    with path.open("r+b") as raw:
        raw.seek(4096)
        raw.write(b"\xff" * (path.stat().st_size - 4096))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


BAD: list[tuple[Callable[[Path], None], type[ZhengtuError]]] = [
    (text_file, StoreNotOurs),
    (of_others, StoreNotOurs),
    (later, StoreFromLater),
    (earlier, StoreFromEarlier),
    (cut, StoreDamaged),
    (scribbled, StoreDamaged),
    (a_folder, StoreNotOurs),
]


@pytest.mark.parametrize("mode", ["read", "write", "create"])
@pytest.mark.parametrize(("spoil", "error"), BAD, ids=lambda one: getattr(one, "__name__", ""))
def test_a_bad_file_is_refused(path: Path, spoil: Callable[[Path], None], error: type[ZhengtuError], mode: str) -> None:
    """By its own message with the file's name, in every mode, and nothing in it is changed."""
    spoil(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(error, match=path.name), SqliteStore(path, mode) as store:  # type: ignore[arg-type]
        [*store.entities()]
    assert not path.is_file() or path.read_bytes() == before


def test_an_empty_file_is_a_new_one(tmp_path: Path) -> None:
    """As a build killed at its very start leaves it: nothing to read, room to write."""
    path = tmp_path / "graph.db"
    path.touch()
    with pytest.raises(NoStore, match="kg build"):
        SqliteStore(path, "read")
    with SqliteStore(path, "create") as store:
        store.write(reading(1))
        assert len([*store.sources()]) == 1


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """Is named."""
    with pytest.raises(StoreUnusable, match="nowhere"):
        SqliteStore(tmp_path / "nowhere" / "graph.db", "create")


def test_read_only_writes_nothing(path: Path) -> None:
    """A store opened for reading refuses to write."""
    with SqliteStore(path) as store, pytest.raises(StoreReadOnly):
        store.write(reading(99))


def test_reading_needs_no_right_to_write(path: Path) -> None:
    """A file that belongs to somebody else, in a folder of theirs, can be read."""
    folder = Path(shutil.move(path.parent, "/tmp/zhengtu-" + path.parent.parent.name + path.parent.name))
    try:
        (folder / path.name).chmod(0o444)
        folder.chmod(0o555)
        assert without_rights(folder / path.name) == "50"
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def without_rights(path: Path) -> str:
    """How many documents somebody without rights to write finds, in a process of its own."""
    script = """
import os, sys
from pathlib import Path
from kg.store.sqlite.store import SqliteStore
import kg.pinyin, kg.query
if os.geteuid() == 0:
    os.setuid(65534)
print(len([*SqliteStore(Path(sys.argv[1])).sources()]))
"""
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    return done.stdout.strip()


def test_a_full_disk_is_told_and_leaves_nothing_half(path: Path) -> None:
    """The document that did not fit is not in at all; those before are; with room again it goes in."""
    with SqliteStore(path, "write") as store:
        pages = store._file.rows("PRAGMA page_count")[0][0]
        store._file.rows(f"PRAGMA max_page_count={pages + 1}")
        with pytest.raises(StoreFull, match="磁盘已满"):
            store.write(reading(99, "长" * 1000))
        assert (len([*store.sources()]), store.named("第99高新区")) == (50, [])
        store._file.rows("PRAGMA max_page_count=100000")
        store.write(reading(99, "长" * 1000))
        assert len([*store.sources()]) == 51


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of file size are POSIX")
def test_a_disk_that_fails_is_told(path: Path) -> None:
    """A write that the system refuses is an error of ours, and the file opens afterwards."""
    script = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_file import reading
from kg.errors import StoreFull, StoreUnusable
from kg.store.sqlite.store import SqliteStore
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = SqliteStore(Path(sys.argv[1]), "write")
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 18, 1 << 18))
try:
    for number in range(100, 400):
        store.write(reading(number, "长" * 100))
except (StoreFull, StoreUnusable) as error:
    print(type(error).__name__)
"""
    given = [sys.executable, "-c", script, path, Path(__file__).parent]
    done = subprocess.run(given, capture_output=True, text=True, check=False)
    assert done.stdout.strip() in {"StoreFull", "StoreUnusable"}, done.stderr
    with SqliteStore(path) as store:
        assert len([*store.sources()]) >= 50
        assert store._file.rows("PRAGMA integrity_check") == [("ok",)]


def test_a_second_writer_waits_and_then_says_so(path: Path) -> None:
    """While another writes, nobody else does; readers are not kept waiting."""
    with SqliteStore(path, "write") as one, SqliteStore(path, "write", patience=0.05) as other:
        with one._file.transaction():
            with pytest.raises(StoreBusy, match="0.05"):
                other.write(reading(99))
            assert len([*other.sources()]) == 50
        other.write(reading(99))
        assert len([*one.sources()]) == 51


def test_each_thread_may_ask(path: Path) -> None:
    """A server asks one store from many threads, and closes it from another."""
    from concurrent.futures import ThreadPoolExecutor

    store = SqliteStore(path)
    with ThreadPoolExecutor(4) as pool:
        found = [*pool.map(lambda number: store.named(f"第{number}高新区")[0].id, range(50))]
    assert found == [f"e{number}" for number in range(50)]
    store.close()


def test_the_labels_follow_the_ontology(path: Path) -> None:
    """Opened for writing by a program with other labels, the file has them."""
    with SqliteStore(path, "write") as store, store._file.transaction() as db:
        db.execute("UPDATE label SET zh = '旧' WHERE id = 'Zone'")
    with SqliteStore(path, "write") as store:
        assert store._file.rows("SELECT zh FROM label WHERE id = 'Zone'") == [("园区",)]


def test_the_header_says_whose_it_is(path: Path) -> None:
    """`file graph.db` and others can tell: application id and version are in the first page."""
    head = path.read_bytes()[:100]
    assert head[68:72] == b"zhtu"
    assert int.from_bytes(head[60:64]) == file.VERSION
