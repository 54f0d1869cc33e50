"""`kg mcp`, as far as it does not serve; the server itself is tested in tests/kg/test_mcp.py."""

from __future__ import annotations

import sys

import pytest


def test_without_the_package_it_says_how_to_get_it(kg, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line, exit 2."""
    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver", None)
    monkeypatch.delitem(sys.modules, "kg.mcp", raising=False)
    ran = kg("mcp")
    assert (ran.code, ran.out) == (2, "")
    assert "pip install 'zhengtu[mcp]'" in ran.err


def test_a_store_that_is_not_there(kg) -> None:
    """It is told before anything is served."""
    ran = kg("mcp", "--store", "没有.db")
    assert ran.code == 2
    assert "没有.db" in ran.err
