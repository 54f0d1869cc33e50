"""What a rule's confidence rests on."""

from pathlib import Path

import extract.relations.confidence as confidence_of
from extract.relations.confidence import USUAL, confidence, judgements


def test_unknown_rule_is_as_good_as_usual():
    """Nothing judged: the precision expected of relations on the whole."""
    assert confidence("no such rule") == USUAL


def test_judged_right_raises_and_wrong_lowers():
    """The measured precision pulls, more with more judgements."""
    table = judgements()
    assert all(0 <= right <= judged for right, judged in table.values())
    best = max(table, key=lambda rule: table[rule])
    assert confidence(best) > USUAL


def test_rules_of_the_table_exist():
    """A row for a rule that is gone would be a number about nothing."""
    room = Path(confidence_of.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in sorted(room.glob("*.py")))
    gone = [rule for rule in judgements() if f'"{rule}"' not in source and not rule.startswith(("bracket", "figure"))]
    assert gone == []
