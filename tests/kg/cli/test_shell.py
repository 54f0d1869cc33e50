"""Commands as one would type them."""

from __future__ import annotations

import shlex

import pytest

from kg.cli.options import STORE
from kg.cli.shell import typed


def test_what_is_typed_is_what_was_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a name holds; the store where it is not the usual one."""
    monkeypatch.delenv("KG_STORE", raising=False)
    words = ["show", "“甲” 乙", "$(rm)", "徐州·高新区（北）"]
    assert shlex.split(typed(words, STORE)) == ["kg", *words]
    assert shlex.split(typed(words, "a b.db"))[-2:] == ["--store", "a b.db"]
    monkeypatch.setenv("KG_STORE", "a b.db")
    assert shlex.split(typed(words, "a b.db")) == ["kg", *words]
