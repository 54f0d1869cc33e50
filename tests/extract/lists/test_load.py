"""The lists as rows, and as what finds them."""

from __future__ import annotations

from extract.lists.load import finder


def test_a_list_is_found_in_one_pass() -> None:
    """Every name of the list, by where it ends and how long it is."""
    text = "根据公司法和预算法办理。"
    found = {text[last + 1 - length : last + 1] for last, length in finder("laws").iter(text)}
    assert {"公司法", "预算法"} <= found
