"""Who a number is about: through ellipsis over clauses, and in a policy the policy itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from extract.figures.metrics import content_start
from extract.figures.spots import CLAUSE, COUNTED, FAR, Spot
from extract.notes import Named, Notes, Thing

NEAREST = ("Zone", "Program", "Alliance", "Fund", "FinancialProduct", "University", "Platform", "Enterprise")
SUBJECTS = {*NEAREST, "Place", "Policy", "Association", "Agency", "Event", "Industry", "Product"}
LIST_GOES_ON = tuple("、和与及")
# 与中国矿业大学: a partner, not the one spoken of.
BESIDE = re.compile(r"(?:与|和|同|向|对|为|把|被|由|及|、)$")
NATION = re.compile(r"我国|全国(?!性|人大|政协|[重总工科])|中国(?=经济|的|对|已|共)")
MANY = 400  # mentions among which the title of what is passed on is looked for
PASSED_ON = re.compile(r"印发|转发|发布|公布|批转")  # 关于印发《…》的通知


def subject(text: str, found: Notes, spot: Spot, kind: str) -> Thing | None:
    """In a policy that sets goals the policy, else the name that a clause of the sentence begins with.

    A name of an earlier sentence is no evidence: read on unseen texts, most subjects carried on were wrong.
    """
    policy = policy_at(found, spot.number.start)
    if kind == "target" and policy:
        return policy
    names = _names(found, _back(spot), spot.number.end + 3)
    return _owner(text, names, spot) or _opening(text, names, spot) or _nearest(text, names, spot) or policy


def _back(spot: Spot) -> int:
    """How far back a subject is looked for: within the sentence, and bounded where that has no end."""
    return max(spot.sentence.start, spot.near - FAR)


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


def _names(found: Notes, start: int, end: int) -> dict[int, Named]:
    """The names in a stretch that a number can be about, by where they start."""
    first = bisect_left(found.mentions, start, key=lambda m: m.start)
    last = bisect_left(found.mentions, end, key=lambda m: m.start)
    return {m.start: m for m in found.mentions[first:last] if m.thing.type in SUBJECTS}


def _owner(text: str, names: dict[int, Named], spot: Spot) -> Thing | None:
    """规模达500亿元的江苏省战略性新兴产业母基金: the number is said of what stands behind 的."""
    if text[spot.number.end : spot.number.end + 1] != "的" or spot.number.unit in COUNTED:
        return None
    behind = names.get(spot.number.end + 1) or names.get(spot.number.end + 2)
    return behind.thing if behind and behind.thing.type in NEAREST else None


def _opening(text: str, names: dict[int, Named], spot: Spot) -> Thing | None:
    """The name that the clause begins with, or the nearest clause before it that begins with one."""
    for begin, end in _clauses(text, spot):
        first = content_start(text, begin, end)
        name = names.get(first) or names.get(first + 1) if text[first : first + 1] in "“《" else names.get(first)
        if name and name.end <= spot.number.start and text[name.end : name.end + 1] not in LIST_GOES_ON:
            return name.thing
        if NATION.match(text, begin) or NATION.match(text, first):
            return Thing("Place", "中国")
    return None


def _clauses(text: str, spot: Spot) -> Iterator[tuple[int, int]]:
    """The clause of the number, and those before it, back through the sentence."""
    end, first = spot.number.start, _back(spot)
    for begin in reversed([m.end() for m in CLAUSE.finditer(text, first, end)]):
        yield begin, end
        end = begin
    if first == spot.sentence.start:
        yield first, end


def _nearest(text: str, names: dict[int, Named], spot: Spot) -> Thing | None:
    """The last organisation before the number that stands beside nothing (与…, 、…)."""
    for one in reversed(names.values()):
        beside = BESIDE.search(text[max(0, one.start - 2) : one.start])
        if one.end <= spot.number.start and one.thing.type in NEAREST and not beside:
            return one.thing
    return None
