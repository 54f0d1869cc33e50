"""What titles and headings say of the figures below them."""

from __future__ import annotations

import pytest

from extract.figures.sections import kind_below, period_below, period_of_bulletin


@pytest.mark.parametrize(
    ("headings", "kind", "period"),
    [
        (["2023年工作回顾"], "actual", "2023"),
        (["2024年主要目标和重点任务", "做强产业"], "target", "2024"),
        (["过去五年工作回顾"], "actual", ""),
        (["今年工作安排"], "target", "2024"),
        (["总体要求"], "", ""),
    ],
)
def test_headings_look_back_or_ahead(headings: list[str], kind: str, period: str) -> None:
    """A section of what was done is of its year, and one of what is to do is of goals."""
    assert kind_below(headings) == kind
    assert not period or period_below(headings, "2024-01-10") == period


def test_a_bulletin_is_of_its_period() -> None:
    """The half year in the title is that of all that follows; other titles say nothing."""
    assert period_of_bulletin("云台市2024年前三季度经济运行情况") == "2024-01/2024-09"
    assert period_of_bulletin("云台市2024年工作要点") == ""
