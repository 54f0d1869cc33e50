"""The README cannot rot: its console blocks are run, and print what they show."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)
DOCUMENTS = ("README.md", "docs/questions.md")
CHECK = doctest.OutputChecker()


def commands(document: str) -> list[tuple[str, str]]:
    """(command, output shown) of every `$ ` line in the console blocks of a document."""
    path = ROOT / document
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    found = []
    for block in BLOCK.findall(text):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample corpus, in which the commands run one after the other."""
    place = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "docs_corpus", place / "docs_corpus")
    shutil.copytree(ROOT / "docs", place / "docs")
    run("kg build docs_corpus", place)
    return place


def run(command: str, folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KG_")}
    environment = clean | {"PATH": path, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb"}
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True)
    return done.stdout


@pytest.mark.parametrize("document", DOCUMENTS)
def test_console_blocks_print_what_they_show(document: str, folder: Path) -> None:
    """`...` in the shown output stands for anything (figures that vary from machine to machine)."""
    for command, shown in commands(document):
        real = "\n".join(line.rstrip() for line in run(command, folder).splitlines()) + "\n"
        assert CHECK.check_output(shown, real, doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE), f"{command}\n{real}"


def test_the_readme_has_two_commands() -> None:
    """One runs the main job, one runs the tests; CI takes the latter from here."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "pip install . && kg build docs_corpus" in text
    assert "pip install '.[dev]' && pytest" in text
    assert commands("README.md")
