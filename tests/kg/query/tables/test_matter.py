"""What titles are about."""

from __future__ import annotations

import pytest

from kg.query.tables.matter import level, matter, same_matter
from kg.query.tables.papers import Paper


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("国务院关于某事的意见", "centre"),
        ("云台省人民政府关于某事的意见", "province"),
        ("临溪市关于某事的办法", "city"),
    ],
)
def test_the_level_of_a_title(name: str, expected: str) -> None:
    """By the issuer in front."""
    assert level(Paper(name, "", "", frozenset())) == expected


def test_the_same_matter_of_another_level_and_later() -> None:
    """A plan of the city beside the opinions of the province; not the other way round."""
    above = Paper("云台省关于推进园区发展的实施意见", "", "2025-07-04", frozenset())
    below = Paper("临溪市关于推进园区发展三年行动计划（2025-2027年）", "", "2025-12-12", frozenset())
    assert matter(above.name) == matter(below.name) == "推进园区发展"
    assert same_matter(above, below)
    assert not same_matter(below, above)
