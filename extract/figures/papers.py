"""Which policy speaks at a place of a document."""

from __future__ import annotations

import re
from bisect import bisect_left

from extract.notes import Named, Notes, Thing

MANY = 400  # mentions among which the title of what is passed on is looked for
PASSED_ON = re.compile(r"印发|转发|发布|公布|批转")  # 关于印发《…》的通知


def policy_at(found: Notes, at: int) -> Thing | None:
    """The policy that speaks at a place: of a notice that passes on another, that other one behind its title."""
    if not found.policy or not PASSED_ON.search(found.policy.name):
        return found.policy
    end = bisect_left(found.mentions, at, key=lambda m: m.start)
    inner = [m for m in found.mentions[:end][:MANY] if m.thing.type == "Policy" and m.thing != found.policy]
    for one in reversed(inner):
        if _own_line(found.text, one):
            return one.thing
    return next((m.thing for m in inner if m.thing.name in found.policy.name), found.policy)


def _own_line(text: str, one: Named) -> bool:
    """Whether a name is a line by itself, as a title is."""
    before, behind = text[text.rfind("\n", 0, one.start) + 1 : one.start], text[one.end : one.end + 12].split("\n")[0]
    return not before.strip("#《 *") and not behind.strip("》 *") and one.start > 0
