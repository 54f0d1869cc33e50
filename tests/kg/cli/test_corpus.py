"""build and remove."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.errors import ZhengtuError
from kg.store.open import open_store

TEXT = "徐州高新区与中国矿业大学结对。徐州高新区依托云龙湖实验室，聚焦安全应急产业。"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a folder of two texts and a broken file, and no graph yet."""
    here = tmp_path / "place"
    folder = here / "texts"
    folder.mkdir(parents=True)
    (folder / "一.txt").write_text(
        "徐州高新区与中国矿业大学结对。徐州高新区依托云龙湖实验室，聚焦安全应急产业。", "utf-8"
    )
    (folder / "二.md").write_text("---\ntitle: 联盟\ndate: 2025-06-01\n---\n淮河生态经济带高新区联盟成立。", "utf-8")
    (folder / "坏.pdf").write_bytes(b"%PDF-1.4 broken")
    monkeypatch.chdir(here)
    return here


@pytest.fixture
def run(kg, place: Path, monkeypatch: pytest.MonkeyPatch):
    """`kg` in that directory."""
    monkeypatch.delenv("KG_STORE")
    return kg


def test_build_goes_on_where_a_file_is_broken(run, place: Path) -> None:
    """Two are in, the third is named, the code is 2; the commands it suggests all find something."""
    ran = run("build", "texts")
    assert ran.code == 2
    assert "写入 2 篇，未变 0 篇，失败 1 篇" in ran.out
    assert "坏.pdf" in ran.err
    assert (place / "zhengtu.db").exists()
    assert "<html" in (place / "map.html").read_text("utf-8")
    suggested = [line.strip() for line in ran.out.splitlines() if line.startswith("  kg ")]
    assert suggested
    for line in suggested:
        assert run(*shlex.split(line)[1:]).code == 0, line


def test_build_again_writes_nothing(run, place: Path) -> None:
    """Neither the graph nor the map; what changed is replaced, what is new comes in."""
    (place / "texts" / "坏.pdf").unlink()
    assert run("build", "texts", "--json").code == 0
    before = {name: (place / name).stat().st_mtime_ns for name in ("zhengtu.db", "map.html")}
    again = run("build", "texts", "--json").json
    assert (again["written"], again["unchanged"], again["failed"]) == (0, 2, [])
    assert {name: (place / name).stat().st_mtime_ns for name in before} == before
    (place / "texts" / "一.txt").write_text("常州高新区与河海大学结对。", "utf-8")
    again = run("build", "texts", "--map", "", "--json").json
    assert (again["written"], again["unchanged"], again["map"]) == (1, 1, "")
    assert run("show", "徐州高新区").code == 1


def test_build_in_json_tells_every_failure(run) -> None:
    """With the file and the one error shape."""
    ran = run("build", "texts", "--json", "--lang", "en")
    (failed,) = ran.json["failed"]
    assert failed["file"].endswith("坏.pdf")
    assert set(failed["error"]) == {"code", "message"}
    assert ran.json["stats"]["documents"] == 2


@pytest.mark.parametrize("arguments", [["nowhere"], ["empty"], ["texts", "--jobs", "0"]])
def test_nothing_to_read_makes_no_graph(run, place: Path, arguments: list[str]) -> None:
    """One line, exit code 2, no file."""
    (place / "empty").mkdir()
    ran = run("build", *arguments)
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert not (place / "zhengtu.db").exists()


def test_remove_takes_away_what_rested_on_it_alone(kg) -> None:
    """By title; what others said stays."""
    assert kg("remove", "高新区名单", "--json").json["removed"]["id"] == "d_report"
    assert kg("show", "省级示范园区").code == 1
    assert kg("show", "云台高新区").code == 0
    ran = kg("remove", "高新区名单")
    assert ran.code == 1
    assert "没有文档“高新区名单”" in ran.err
    assert "《云台高新区与东岭大学结对》" in kg("remove", "结对.txt").out
    assert json.loads(kg("stats", "--json").out)["documents"] == 1


def test_a_build_that_was_killed_is_finished_by_the_next(run, place: Path) -> None:
    """Whenever it was killed the file opens, and in the end the graph is the one of a build left in peace."""
    shutil.rmtree(place / "texts")
    (place / "texts").mkdir()
    for number in range(40):
        (place / "texts" / f"{number:02}.txt").write_text(f"{TEXT}合作项目{number}个。", "utf-8")
    run("build", "texts", "--map", "", "--store", "calm.db")
    process = subprocess.Popen([sys.executable, "-m", "kg", "build", "texts", "--map", "", "--store", "killed.db"])
    while documents(place / "killed.db") < 5 and process.poll() is None:
        time.sleep(0.01)
    process.kill()
    assert process.wait() != 0, "it was done before it could be killed"
    assert documents(place / "killed.db") >= 5
    assert run("build", "texts", "--map", "", "--store", "killed.db").code == 0
    exports = [run("export", "-o", "-", "--store", name).out for name in ("calm.db", "killed.db")]
    assert exports[0] == exports[1]


def documents(path: Path) -> int:
    """How many are in a graph that another process is writing."""
    try:
        with open_store(str(path)) as store:
            return store.counts().documents
    except ZhengtuError:
        return 0  # not there yet


def test_a_file_that_is_not_ours_is_left_alone(run, place: Path) -> None:
    """Neither asked nor written."""
    (place / "notes.db").write_text("my own notes", "utf-8")
    for arguments in (["stats"], ["build", "texts"], ["remove", "x"]):
        ran = run(*arguments, "--store", "notes.db")
        assert ran.code == 2
        assert "notes.db" in ran.err
    assert (place / "notes.db").read_text("utf-8") == "my own notes"
