"""How much signs look like a name."""

from __future__ import annotations

import pytest

from extract.mentions.namelike import NEVER, is_word, likely, weigh


@pytest.mark.parametrize("name", ["张建国", "欧阳明", "孟繁星"])
def test_names_weigh_more_than_words(name: str) -> None:
    """A family and signs of given names."""
    assert weigh(name) > 0 > weigh("方面的")


def test_what_never_is_a_name() -> None:
    """应邀 is a word that begins like a family; 阿 is no family."""
    assert weigh("应邀") == weigh("阿布") == NEVER


def test_a_stretch_that_something_else_makes_out_to_be_a_name() -> None:
    """张建国 looks like one; 白皮书 is a word."""
    assert likely("张建国出席", 0, 3, 20)
    assert is_word("白皮书发布", 0, 3, 300)
