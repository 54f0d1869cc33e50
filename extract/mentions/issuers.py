"""The issuer of a document in 《》 is part of its name: 某省政府办公厅印发《关于推进协同创新的意见》.

The thing is 某省人民政府办公厅关于推进协同创新的意见, as its full title says elsewhere. Where several
bodies issue it, or none is named, its name stays as it stands: two offices may issue papers of one title.
"""

from __future__ import annotations

import re

from extract.notes import Named, Notes, Thing

ISSUES = re.compile(
    r"(?:近日|日前|最近|此前|今年|去年|正式|已|已经|率先|专门|先后|\d{4}年|\d{1,2}月|\d{1,2}日|，)*"
    r"(?:印发|出台|发布|下发|公布|颁布|制定|制发)?(?:实施)?(?:了|的)?《"
)
BETWEEN = 24  # signs between a body and the title that it issues
JOINT = frozenset("、和与及，  ")


def issued(text: str, found: Notes) -> dict[Thing, Thing]:
    """Each document whose one issuer stands in front of it, by its name with the issuer."""
    names: dict[Thing, set[str]] = {}
    before: Named | None = None
    for at, named in enumerate(found.mentions):
        if named.thing.type == "Agency":
            before = None if _is_joint(text, found, at) else named
        elif before and _is_issued(text, before, named):
            names.setdefault(named.thing, set()).add(before.thing.name + named.thing.name)
    return {thing: Thing("Policy", one) for thing, full in names.items() if len(full) == 1 for one in full}


def _is_issued(text: str, body: Named, paper: Named) -> bool:
    return (
        paper.thing.type == "Policy"
        and paper.thing.name.startswith("关于")
        and paper.start - body.end <= BETWEEN
        and bool(ISSUES.fullmatch(text, body.end, paper.start))
    )


def _is_joint(text: str, found: Notes, at: int) -> bool:
    """Whether another body stands directly before: 某省科技厅、财政厅印发."""
    if not at:
        return False
    last, here = found.mentions[at - 1], found.mentions[at]
    return last.thing.type == "Agency" and here.start - last.end <= 2 and set(text[last.end : here.start]) <= JOINT
