"""Names that are surely of two things, and those that may be of one."""

from __future__ import annotations

import pytest

from extract.likely.differ import differ, numbers


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("江苏省科技厅", "浙江省科技厅"),  # region
        ("江苏省科技厅", "江苏省教育厅"),  # function
        ("徐州高新区", "徐州经开区"),  # kind
        ("第十四届青禾论坛", "第15届青禾论坛"),  # number
        ("天津大学", "天津师范大学"),  # two known schools
        ("农业部", "农业农村部"),  # a body and what came after it
        ("青发〔2023〕1号", "青发〔2023〕11号"),
    ],
)
def test_what_both_say_and_not_alike(a: str, b: str) -> None:
    """Region, level, function, kind, number."""
    assert differ(a, b)
    assert differ(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("省产研院", "江苏省产业技术研究院"),  # only one says which province
        ("港桥产业园", "永川高新区港桥产业园"),
        ("徐州市科技局", "徐州市科学技术局"),  # the same
    ],
)
def test_what_one_leaves_open(a: str, b: str) -> None:
    """Not known is not different."""
    assert not differ(a, b)


def test_numbers_have_one_form() -> None:
    """首届 is the first."""
    assert numbers("首届青禾论坛") == numbers("第一届青禾论坛") == numbers("第1届青禾论坛")
    assert numbers("三峡库区") == ()
