"""How names sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.pinyin import sounds


@pytest.mark.parametrize(
    ("name", "pinyin", "initials"),
    [
        ("盐城工学院", "yanchenggongxueyuan", "ycgxy"),
        ("重庆长沙银行", "chongqingchangshayinhang", "cqcsyh"),  # each has another sound elsewhere
        ("“苏科贷”2.0", "sukedai20", "skd20"),
        ("ABC集团", "abcjituan", "abcjt"),
    ],
)
def test_names_sound(name: str, pinyin: str, initials: str) -> None:
    """By words, with letters and digits as they are, and nothing else."""
    assert sounds(name) == (pinyin, initials)


def test_a_name_without_chinese_has_no_sound() -> None:
    """It is found by its letters."""
    assert sounds("KrF-2") == sounds("") == ()


@given(st.text())
def test_any_name_has_sounds_of_ascii(name: str) -> None:
    """Or none."""
    assert all(sound.isascii() for sound in sounds(name))
