"""What judgements say together."""

from __future__ import annotations

from kg.model import Judgement
from kg.store.judge import standing, verdict

SAME = [Judgement.make("c", "d", "same"), Judgement.make("a", "b", "same"), Judgement.make("b", "c", "same")]


def test_the_smallest_of_a_group_stands() -> None:
    """In whatever order they were judged."""
    assert standing(SAME) == standing(SAME[::-1]) == dict.fromkeys("abcd", "a")
    assert standing(SAME[:2]) == {"a": "a", "b": "a", "c": "c", "d": "c"}


def test_a_verdict_reaches_through_others() -> None:
    """Same as one that is different from a third is different from it too."""
    judged = [*SAME[:2], Judgement.make("b", "d", "different")]
    assert verdict(judged, "a", "c") == "different"
    assert verdict(judged, "d", "c") == "same"
    assert verdict(judged, "a", "e") == verdict(judged, "a", "a") == ""
