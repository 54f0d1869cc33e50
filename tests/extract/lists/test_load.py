"""The lists as rows, and as what finds them."""

from __future__ import annotations

import re

from extract.lists.load import either, finder


def test_a_list_is_found_in_one_pass() -> None:
    """Every name of the list, by where it ends and how long it is."""
    text = "根据公司法和预算法办理。"
    found = {text[last + 1 - length : last + 1] for last, length in finder("laws").iter(text)}
    assert {"公司法", "预算法"} <= found


def test_a_pattern_of_words_takes_the_longest() -> None:
    """Of two words that begin alike, whichever way they are listed."""
    found = re.match(either("fields", "opens a list"), "覆盖到纺织产业")
    assert found
    assert found.group() == "覆盖到"
