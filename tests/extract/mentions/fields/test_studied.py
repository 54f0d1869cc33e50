"""Fields that scholars work on, or that are named right before 领域."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("王远长期从事高寒草地生态、水下组网通信方面的研究。", ["高寒草地生态", "水下组网通信"]),
        ("团队在水声通信领域打破垄断。", ["水声通信"]),
        ("主要研究方向为古籍版本鉴定、敦煌写卷缀合等。", ["古籍版本鉴定", "敦煌写卷缀合"]),
        ("在公共服务领域推行改革。", []),
    ],
)
def test_what_is_worked_on(fields: Fields, text: str, names: list[str]) -> None:
    """As a list or as one, and no general sphere."""
    assert fields(text) == names
