"""An example in a docstring is run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import extract
import kg
import viz


def names() -> list[str]:
    packages = (kg, extract, viz)
    return [found.name for room in packages for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")]


@pytest.mark.parametrize("name", names())
def test_examples_hold(name: str) -> None:
    """Every `>>>` of the module prints what it says."""
    if name.endswith("__main__"):
        return
    assert doctest.testmod(importlib.import_module(name)).failed == 0
