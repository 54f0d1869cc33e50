"""The items of a list: what parts them, and what leads up to the first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("推动氢能和核聚变能、脑机接口成为增长点。", ["氢能和核聚变能", "脑机接口"]),
        ("聚焦射频芯片、车规芯片和模拟芯片，开展攻关。", ["射频芯片", "车规芯片", "模拟芯片"]),
        ("应用覆盖到纺织、建材等产业。", ["纺织", "建材"]),
    ],
)
def test_the_last_two_are_parted_by_and(fields: Fields, text: str, names: list[str]) -> None:
    """And no more than the last two: 氢能和核聚变能 is one item."""
    assert fields(text) == names
