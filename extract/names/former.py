"""What something was once: 某高新区前身是某开发区 speaks of the first, whatever is called 园区 behind it."""

from __future__ import annotations

import re

FORMERLY = re.compile("(?:前身|原名|原称|曾用名|旧称)[^，。；、]{0,14}$")
NEAR = 20  # signs between the word and the name


def is_former(text: str, start: int) -> bool:
    """Whether the name that begins at `start` is only what something was once.

    >>> is_former("云州高新区前身是1991年成立的云州工业园", 16), is_former("云州高新区", 0)
    (True, False)
    """
    return FORMERLY.search(text, max(0, start - NEAR), start) is not None
