"""The key of a name: two names of one thing have one key, wherever they stand, and no two things share one."""

from __future__ import annotations

import re

from extract.notes import Thing

LOOSE = re.compile(r"[\s“”\"‘’《》「」·]")


def key(thing: Thing) -> str:
    """What the name says, part by part, in one normal form (region|level|kind|…)."""
    return LOOSE.sub("", thing.name).replace("（", "(").replace("）", ")")
