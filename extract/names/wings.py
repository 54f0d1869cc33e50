"""What stands behind the name of a platform and is of it: a branch elsewhere, a base of its own.

云台实验室|青禾分中心, 云台实验室|青禾新材料分中心, 云台国家工程研究中心|中试基地 are one name each.
"""

from __future__ import annotations

import re

from extract.lists.load import either
from extract.names.scan import Scan
from extract.names.tags import ACTING, CLAUSE, OPEN, duty
from extract.names.territory import by_name

LONGEST = 14  # signs between the name and the kind of its branch
KIND = re.compile(rf"(?:{either('kinds', 'wing')})(?![\u4e00-\u9fff]?(?:站点|主任|院长|所长))")
OWN = re.compile(either("kinds", "wing without a place"))
HAN = re.compile("[\u4e00-\u9fff]")


def wing(made: Scan, end: int) -> int:
    """Where the branch ends that stands directly behind a name, or `end`."""
    own = OWN.match(made.text, end)
    if own:
        return own.end()
    size = next((n for n in (5, 4, 3, 2) if made.text[end : end + n] in by_name()), 0)
    return _behind_place(made, end + size, end) if size else end


def _behind_place(made: Scan, start: int, end: int) -> int:
    """Where the branch at a place ends, over the words that say what it is for; `end` where a verb stands between."""
    here = start
    while here - start <= LONGEST:
        found = KIND.match(made.text, here)
        if found:
            return found.end()
        after = made.next_border(here, min(here + 8, len(made.text)), -1)
        word = made.text[here:after]
        if after <= here or not HAN.match(word) or duty(word) != OPEN or word in ACTING or word in CLAUSE:
            break
        here = after
    return end
