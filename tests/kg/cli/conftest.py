"""`kg` runs a command in this process over the graph of tests/kg/conftest.py; `Ran` is how it ended."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from kg.cli import main


@dataclass(frozen=True)
class Ran:
    """Exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Kg = Callable[..., Ran]


@pytest.fixture
def kg(db: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Kg:
    """Runs a command; the graph is in KG_STORE."""
    monkeypatch.setenv("KG_STORE", db)
    monkeypatch.delenv("KG_LANG", raising=False)

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        code = main(list(arguments))
        return Ran(code, *capsys.readouterr())

    return run
