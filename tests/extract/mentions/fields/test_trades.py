"""Branches and kinds of trade, with what they deal in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("全市制造业增加值增长8%。", ["制造业"]),
        ("镇上做大蔬菜种植业。", ["蔬菜种植业"]),
        ("传统加工业回暖，带动养殖业增收。", []),
    ],
)
def test_a_trade_with_its_nouns(fields: Fields, text: str, names: list[str]) -> None:
    """And no class of trades."""
    assert fields(text) == names
