"""Which numbers are worth telling."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.notes import Notes

Reading = Callable[..., Notes]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("云台市培育企业35家。", True),
        ("云台市提出5个方面要求。", False),
        ("云台市审批时限压缩至3天以内。", True),
        ("云台市距东海县30公里。", False),
        ("云台市新建公路80公里。", True),
        ("排名较上年上升6位。", False),
        ("甲县、乙县等3家企业。", False),
        ("云台市出台六大体系。", False),
        ("云台市年发电量相当于300户家庭的用电量。", False),
    ],
)
def test_results_and_asides(reading: Reading, text: str, told: bool) -> None:
    """A count, an extent and a set time are told; parts of a plan, ranks, distances and likenesses are not."""
    assert bool(reading(text).figures) is told
