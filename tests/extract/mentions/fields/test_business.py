"""What a firm deals in."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("白河公司是一家专业从事精密轴承、液压元件研发生产的高新技术企业。", ["精密轴承", "液压元件"]),
        ("白河公司是一家粮食生产加工企业。", ["粮食"]),
        ("白河公司是一家食品企业。", ["食品"]),
        ("白河公司是一家外资企业。", []),
        ("白河公司是一家致力于解决客户需求的公司。", []),
        ("团队来自一家纺织企业。", []),
    ],
)
def test_a_firm_is_known_by_what_it_does(fields: Callable[[str], list[str]], text: str, names: list[str]) -> None:
    """What it is devoted to, and what kind of firm it is said to be; not whose it is, nor how large."""
    assert fields(text) == names
