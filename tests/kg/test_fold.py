"""Names as they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.fold import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("徐州 高新区\n", "徐州高新区"),
        ("《实施意见》", "“实施意见”"),
        ("ＫｒＦ（一期）", "krf(一期)"),
        ("Café", "cafe"),
        ("a\u200bb\0c", "abc"),
    ],
)
def test_writings_of_one_name(one: str, other: str) -> None:
    """White space, quotes, width, case, marks and invisible characters aside, they are one."""
    assert fold(one) == fold(other) != ""


def test_numbers_and_brackets_stay() -> None:
    """What tells two names apart is not folded away."""
    assert fold("国科发区〔2023〕1号") != fold("国科发区〔2023〕11号")


@given(st.text(), st.text())
def test_the_fold_of_a_part_is_a_part_of_the_fold(one: str, other: str) -> None:
    """Each character folds by itself, so any piece of a name is found in it."""
    assert fold(one + other) == fold(one) + fold(other)
