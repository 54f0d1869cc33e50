"""Names as pairs of characters."""

from __future__ import annotations

from kg.store.sqlite.grams import MARK, begins, grams, holds


def test_a_name_is_pairs_with_its_beginning_marked() -> None:
    """Separators become characters that SQLite's tokenizer keeps."""
    assert grams(["徐州高"], 2).split() == [f"{MARK}徐", "徐州", "州高", "高", f"{MARK}徐州"]
    assert grams(["a-", "", "区"], 2).split() == [f"{MARK}a", "a－", "－", f"{MARK}a－", f"{MARK}区", "区"]


def test_a_sound_is_threes() -> None:
    """The last two and the last one begin tokens too."""
    assert grams(["xzg"], 3).split() == [f"{MARK}xz", "xzg", "zg", "g"]


def test_questions_are_phrases() -> None:
    """What is shorter than a run is the beginning of a token; what could be syntax is not."""
    assert (holds("区", 2), holds("高新区", 2), holds('"*', 2)) == ('"区" *', '"高新 新区"', '"＂＊"')
    assert (begins("区", 2), begins("高新", 2)) == (f'"{MARK}区"', f'"{MARK}高新"')
    assert (holds("xz", 3), begins("x", 3), begins("xzg", 3)) == ('"xz" *', f'"{MARK}x" *', f'"{MARK}xz xzg"')
