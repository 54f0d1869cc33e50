"""Alliances within longer names: a meeting that founds one, or its charter, names it.

云岭装备创新联盟成立大会 names 云岭装备创新联盟; 该联盟 in what follows is this one.
"""

from __future__ import annotations

import re

from extract.lists.load import either

CLUB = re.compile(
    r"(?:20\d\d年?|首届|第[一二三四五六七八九十\d]{1,3}[届次])?(?P<club>(?:(?!暨|仪式|大会|论坛)[\u4e00-\u9fffA-Za-z0-9“”（）—·]){4,40}?(?:联盟|创新共同体))"
    rf"(?:20\d\d)?(?:{either('clauses', 'of an alliance')})"
)


def alliance_in(name: str) -> str:
    """The alliance that the name of a meeting or a paper begins with, or "".

    >>> alliance_in("云岭装备创新联盟成立大会"), alliance_in("青禾产业大会")
    ('云岭装备创新联盟', '')
    """
    found = CLUB.match(name)
    return found["club"] if found else ""
