"""Where a name that ends in a kind word begins: 江苏省|前沿技术研发|项目, 山东省|新旧动能转换|引导基金.

`extract.names.border` reads strictly, for organisations: any verb ends it. Programmes, honours and funds are called
after what they do (转换, 提升, 培育), so where the strict reading finds no owner, verbs may stand before the kind.
"""

from __future__ import annotations

from extract.names.border import Reach, reach
from extract.names.scan import Scan

# Levels that belong to the name and stand before what the reading takes for its begin: 国家级绿色工业园区.
LEVELS = ("国家级", "省级", "市级", "全国", "世界级", "省部级")


def owned(made: Scan, at: int) -> Reach:
    """The begin of a name whose kind word begins at `at`, with its owner as the anchor where there is one."""
    found = reach(made, at)
    if not found.anchor and made.text[found.start] in "省市" and made.border[found.start + 1]:
        return Reach(found.start, "level", found.quoted)
    if not found.anchor and not found.quoted:
        wider = reach(made, at, verbs=True)
        if wider.anchor and wider.start < found.start and not FUNCTION.intersection(made.text[wider.start : at]):
            return wider
    return found


FUNCTION = frozenset("，。；：、的了在将把被为由向从到与等")


def levelled(made: Scan, found: Reach) -> Reach:
    """The same begin with the level in front of it: 省级|科技计划."""
    for level in LEVELS:
        if made.text.endswith(level, 0, found.start):
            return Reach(found.start - len(level), "level", found.quoted)
    return found
