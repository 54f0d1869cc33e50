"""Dividing a question."""

from __future__ import annotations

from kg.query.ask.lexicon import Token
from kg.query.ask.split import divide


def best(text: str, **names: int) -> list[str]:
    """The words of the cheapest division, with names at these places."""
    known: dict[int, list[Token]] = {}
    for name, at in names.items():
        known.setdefault(at, []).append(Token("N", name, ids=(name,)))
    return [token.words for token in next(divide(text, known))[1]]


def test_the_fewest_words_win() -> None:
    """结对高校 is one word; what says nothing is left out."""
    assert best("云台有哪些结对高校呢", 云台=0)[0] == "云台"
    assert "结对高校" in best("云台有哪些结对高校呢", 云台=0)


def test_a_stretch_that_is_not_known_is_one_at_most() -> None:
    """And it never swallows a name."""
    for _, tokens in divide("云台人口多少", {0: [Token("N", "云台", ids=("x",))]}, {0}):
        assert [token.symbol for token in tokens].count("U") <= 1
        assert tokens[0].symbol == "N"


def test_dates() -> None:
    """Years, months and plans."""
    assert "2027" in best("到2027年有哪些高校")
    assert "2025-12" in best("2025年12月有哪些高校")
    assert "2021-2025" in best("十四五期间有哪些高校")
