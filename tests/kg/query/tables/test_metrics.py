"""When two figures measure the same."""

from __future__ import annotations

import pytest

from kg.model import Indicator
from kg.query.tables.metrics import agree, left, metric_key


@pytest.mark.parametrize(
    ("a", "b", "both"),
    [
        (("=", 17), ("=", 18), False),
        ((">=", 560), ("=", 568), True),
        ((">=", 560), ("=", 550), False),
        (("~", 100), ("=", 95), True),
        (("~", 100), ("=", 80), False),
        (("<=", 2), (">=", 1), True),
    ],
)
def test_what_can_be_true_at_once(a: tuple[str, float], b: tuple[str, float], both: bool) -> None:
    """By their bounds, in either order."""
    one, other = (Indicator("企业", value, "家", bound) for bound, value in (a, b))
    assert agree(one, other) is agree(other, one) is both


def test_what_is_left() -> None:
    """Up to a target, down to a ceiling, and nothing where it is reached."""
    assert left(Indicator("企业", 300, "家", ">="), Indicator("企业", 261, "家")) == 39
    assert left(Indicator("能耗", 100, "吨", "<="), Indicator("能耗", 130, "吨")) == 30
    assert left(Indicator("企业", 300, "家", ">="), Indicator("企业", 301, "家")) == 0


def test_a_metric_is_what_is_counted() -> None:
    """Not whose it is, nor what is done with it; what is another thing stays another."""
    assert metric_key("云台高新区累计培育高新技术企业", ["云台高新区"]) == metric_key("高新技术企业")
    assert metric_key("有效发明专利") != metric_key("发明专利")
    assert metric_key("云台高新区", ["云台高新区"]) == "云台高新区"
