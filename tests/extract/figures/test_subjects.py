"""Who a number is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.notes import Notes

Reading = Callable[..., Notes]
NAMES = {"云台高新区": ("Zone", "云台高新区"), "东海大学": ("University", "东海大学"), "云台市": ("Place", "云台市")}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("目前，云台高新区与东海大学共建平台20家。", "云台高新区"),
        ("云台高新区主动作为，与东海大学深化合作，共建平台20家。", "云台高新区"),
        ("云台市持续发力。去年，建成平台20家。", "云台市"),  # what the sentence before speaks of
        ("云台市持续发力。高校建成平台20家。", ""),  # somebody else
        ("在云台市，新增企业20家。", "云台市"),
        ("云台市科技发展快。其中，云台高新区新增企业20家。", "云台高新区"),
        ("去年，通过与多方合作，新增企业20家。", ""),
        ("据云台市统计，新增企业20家。", "云台市"),  # who tells it, of itself
        ("云台市东风煤矿扩建，新增企业20家。", ""),  # somebody else at the place
        ("在云台市，主体工程顺利完工，新增企业20家。", ""),
        ("云台高新区引导东海大学参与，新增企业20家。", ""),
        ("在云台市的云台高新区，新增企业20家。", "云台高新区"),
    ],
)
def test_the_name_that_the_clause_begins_with(reading: Reading, text: str, subject: str) -> None:
    """Through ellipsis, past partners; nobody where the text names nobody."""
    (figure,) = reading(text, NAMES).figures
    assert (figure.subject.name if figure.subject else "") == subject
