"""Which policy speaks."""

from __future__ import annotations

from extract.figures.papers import policy_at
from extract.notes import Named, Notes, Thing


def test_what_is_passed_on_speaks_behind_its_title() -> None:
    """A notice that passes on a plan speaks before the plan's title, the plan behind it."""
    text = "云台市关于印发《绿电规划》的通知\n绿电规划\n到2027年占比达15%。"
    plan, notice = Thing("Policy", "绿电规划"), Thing("Policy", "云台市关于印发《绿电规划》的通知")
    at = text.find("\n绿电规划") + 1
    found = Notes(text=text, mentions=[Named(0, 18, notice), Named(at, at + 4, plan)], policy=notice)
    assert policy_at(found, len(text)) == plan
    assert policy_at(Notes(text=text), 5) is None
