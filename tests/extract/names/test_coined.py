"""Coined words: names that somebody gave, no words of every day."""

from __future__ import annotations

import pytest

from extract.names.coined import is_coined


@pytest.mark.parametrize(("word", "coined"), [("云峤", True), ("低碳", False), ("做实", False), ("高水平", False)])
def test_a_coined_word(word: str, coined: bool) -> None:
    """What no dictionary has and no list of common compounds."""
    assert is_coined(word) is coined
