"""Weights from the tables that ship."""

from pathlib import Path

import pytest

import extract
from extract.trust.weights import ALWAYS, chance, weights

TABLES = ("statements", "figures")


@pytest.mark.parametrize("table", TABLES)
def test_a_feature_moves_the_chance_by_its_weight(table: str):
    """What weighs most raises it, what weighs least lowers it, what has no row leaves it."""
    known = {feature: weight for feature, weight in weights(table).items() if feature != ALWAYS}
    plain = chance(table, ["no such feature"])
    assert (
        chance(table, [min(known, key=known.__getitem__)]) < plain < chance(table, [max(known, key=known.__getitem__)])
    )


@pytest.mark.parametrize("table", TABLES)
def test_a_chance_is_between_zero_and_one(table: str):
    """With every row of the table at once, too."""
    up = [feature for feature, weight in weights(table).items() if weight > 0]
    down = [feature for feature, weight in weights(table).items() if weight < 0]
    assert 0 <= chance(table, down * 9) < 0.01
    assert 0.99 < chance(table, up * 9) <= 1


def test_rules_of_the_tables_exist():
    """A weight for a rule that is gone would be a number about nothing."""
    room = Path(extract.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in sorted(room.rglob("*.py")))
    rules = {feature.split()[1] for table in TABLES for feature in weights(table) if feature.startswith("rule ")}
    assert len(rules) > 10
    assert [rule for rule in sorted(rules) if f'"{rule}"' not in source and not rule.startswith("figure")] == []
