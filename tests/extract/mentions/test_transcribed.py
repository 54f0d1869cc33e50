"""Names carried over by sound, names of the peoples of China, and names in Latin letters."""

from __future__ import annotations

import pytest

from extract.mentions.transcribed import carried_over, latin


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("总统唐纳德·特朗普出席。", {"唐纳德·特朗普"}),
        ("首席执行官马斯克表示。", {"马斯克"}),
        ("党委书记马海和社会各界人士。", set()),
    ],
)
def test_names_by_sound(text: str, names: set[str]) -> None:
    """With a dot, or behind a post; 和 is no sign of a name of the Yi."""
    assert set(carried_over(text)) == names


def test_names_in_latin() -> None:
    """Before a title; a bracket behind a Chinese name repeats it."""
    assert list(latin("Anna Berg教授来访。", set())) == ["Anna Berg"]
