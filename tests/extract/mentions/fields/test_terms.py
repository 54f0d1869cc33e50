"""Terms of the list, as wide as their nouns, and weak ones beside strong ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("全市布局集成电路和生物医药。", ["集成电路", "生物医药"]),
        ("培育先进制造业。", ["先进制造业"]),
        ("突破高性能纤维复合材料。", ["高性能纤维复合材料"]),
        ("包括新型压缩空气储能、低空经济等。", ["新型压缩空气储能", "低空经济"]),
        ("园区形成以食品、物流、纺织等为支撑的格局。", []),
    ],
)
def test_a_strong_term_stands_anywhere(fields: Fields, text: str, names: list[str]) -> None:
    """With what follows it as a field, and the nouns before it in a list."""
    assert fields(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("签约低空经济、智慧物流、数字经济项目。", ["低空经济", "智慧物流", "数字经济"]),
        ("推进清洁能源、养老、公租房等改革。", ["清洁能源"]),
    ],
)
def test_a_weak_term_beside_a_strong_one(fields: Fields, text: str, names: list[str]) -> None:
    """Between 、 and 、, one of which sets off a field."""
    assert fields(text) == names
