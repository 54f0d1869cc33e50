"""Whom a paper is sent to (主送): classes of bodies are no bodies, and zones before the last 管委会 are its like.

各市、县农业农村局、科技局：                      every county has one of each
云台新区、东海新区、云台高新区管委会，各县政府：   three administrations
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extract.notes import Named, Notes, Thing

PART = re.compile(r"[^，；：\n]+")
CLASS = re.compile(r"\s*(?:各|全[省市区县]各?|有关|相关|所属|直属|下属)")
RUN = re.compile(r"(?:管委会|管理委员会)$")
JOINTS = ("、", "和", "及", "与")


def addressed(found: Notes, mentions: list[Named]) -> list[Named]:
    """The mentions, those of an address read as what they stand for there."""
    put: dict[Named, Named | None] = {}
    for sentence in found.sentences[:20]:
        if sentence.kind == "address":
            inside = [one for one in mentions if sentence.start <= one.start < sentence.end]
            for part in PART.finditer(found.text, sentence.start, sentence.end):
                here = [one for one in inside if part.start() <= one.start < part.end()]
                put |= {one: None for one in here if CLASS.match(part.group()) and one.thing.type == "Agency"}
                put |= {one: _administration(one, rest) for one, rest in _governed(found.text, here)}
    return [new for one in mentions if (new := put.get(one, one))] if put else mentions


def _governed(text: str, here: list[Named]) -> Iterator[tuple[Named, str]]:
    """Each zone of a run that ends in an administration, with what that one is called: 管委会."""
    rest = ""
    for one, behind in zip(reversed(here), [None, *reversed(here)], strict=False):
        ends = RUN.search(text[one.start : one.end])
        if ends:
            rest = ends.group()
        elif one.thing.type == "Zone" and rest and behind and text[one.end : behind.start] in JOINTS:
            yield one, rest
        else:
            rest = ""


def _administration(zone: Named, rest: str) -> Named:
    return replace(zone, thing=Thing("Agency", zone.thing.name + rest))
