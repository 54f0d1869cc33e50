"""Where a stretch of text begins: behind the last of some signs, and never further back than is said.

A search back without a bound takes time by the square of a line that has none of the signs.
"""

from __future__ import annotations


def stretch_begin(text: str, signs: str, low: int, at: int) -> int:
    """The begin of the stretch that ends at `at`: behind the last of `signs` from `low` on, or `low`.

    >>> stretch_begin("甲，乙。丙丁", "，。", 0, 6), stretch_begin("甲，乙。丙丁", "！", 2, 6)
    (4, 2)
    """
    return max(low, *(text.rfind(sign, low, at) + 1 for sign in signs))
