"""The programmes on the list, by their names."""

from __future__ import annotations

import re
from functools import cache

from extract.lists.load import rows

# “双碳” on the list: a name where it stands between marks, and the marks are none of it
HUGGED = re.compile("^“([^“”]+)”$")


@cache
def listed() -> frozenset[str]:
    """The names on the list, without the marks around them."""
    return frozenset(HUGGED.sub(r"\1", row[0]) for row in rows("programs"))
