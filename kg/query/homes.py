"""Where things are: as texts say, by the divisions of the country, and, for some kinds of names, as the name says.

徐州高新区位于徐州市 is said; that 徐州市 is in 江苏省 the list of divisions knows; that 淮安高新区 is in 淮安市 its
name says. A thing whose name and whose texts disagree is nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from kg.model import EVERYTHING, Claim, Entity, View
from kg.ontology import ontology
from kg.places import Division, above, division, divisions, short_form
from kg.store.base import Store

SAYING = frozenset({"LOCATED_IN", "PART_OF", "HELD_AT"})
DEEPEST = 5  # places within places
UNSURE = frozenset({"中山", "安康", "东方", "朝阳", "黄山", "平凉"})  # names of people, and words, as well
LONGEST = 12  # characters of a division's name that others begin with
UNTOLD = "division:"  # begins the id of a division that no text names
Places = dict[str, tuple[Claim, ...]]  # by entity id, or by the full name of a division; with what says so


class Homes:
    """Where each thing of a graph is; gathered once."""

    def __init__(self, store: Store, view: View = EVERYTHING) -> None:
        self.entities: Mapping[str, Entity] = {one.id: one for one in store.entities() if one.type in placeable()}
        self._said: dict[str, list[Claim]] = {}
        saying = View(SAYING, as_of=view.as_of, min_confidence=view.min_confidence)
        for claim in store.claims(view=saying):
            self._said.setdefault(claim.head, []).append(claim)
        self._known: dict[str, Places] = {}

    def inside(self, ids: Iterable[str]) -> dict[str, tuple[Claim, ...]]:
        """What lies in any of these places, with the claims that lead there; none where the name alone says so."""
        wanted = {*ids}
        divided = {one.name for id in wanted if (one := self.entities.get(id)) and one.type == "Place"}
        divided |= {id.removeprefix(UNTOLD) for id in wanted if id.startswith(UNTOLD)}
        found: dict[str, tuple[Claim, ...]] = {}
        for id in sorted({*self._said, *self.entities} - wanted):
            places = self.places(id)
            hit = next((key for key in places if key in wanted or key in divided), None)
            if hit is not None and (places[hit] or self._may_be_named(id)):
                found[id] = places[hit]
        return found

    def _may_be_named(self, id: str) -> bool:
        return id in self.entities and self.entities[id].type != "Place"

    def places(self, id: str, depth: int = 0) -> Places:
        """All that a thing lies in, the nearest first."""
        if id not in self._known:
            self._known[id] = {}  # who lies in himself is not led round
            self._known[id] = self._places(id, depth)
        return self._known[id]

    def _places(self, id: str, depth: int) -> Places:
        said = self._told(id, depth)
        one = self.entities.get(id)
        by_name = home(one) if one else None
        if by_name is None:
            return said
        chain = (by_name.name, *above(by_name.name))
        known = [key for key in said if division(key)]
        nearest = [key for key in known if not any(key in above(other) for other in known)]
        if known and not any(key in chain or by_name.name in above(key) for key in nearest):
            return said if by_name.level == "county" else {}  # 云龙 is a county, and a hill elsewhere
        claims = next(iter(said.values()), ()) if known else ()
        return {**said, **{name: claims for name in chain if name not in said}}

    def _told(self, id: str, depth: int) -> Places:
        found: Places = {}
        for claim in self._said.get(id, ()):
            found.setdefault(claim.tail, (claim,))
            tail = self.entities.get(claim.tail)
            if tail is None or tail.type not in ontology().groups["territory"]:
                continue
            if tail.type == "Place":
                for name in (tail.name, *above(tail.name)):
                    found.setdefault(name, (claim,))
            if depth < DEEPEST and not _is_province(tail):  # 江苏省 is in a river basin only in part
                for key, claims in self.places(tail.id, depth + 1).items():
                    found.setdefault(key, (claim, *claims))
        return found


def untold(name: str) -> Entity:
    """A division that no text names, as a place to ask about."""
    return Entity(UNTOLD + name, "Place", name)


def _is_province(one: Entity) -> bool:
    known = division(one.name)
    return known is not None and known.level == "province"


@cache
def placeable() -> frozenset[str]:
    """The types of what may lie somewhere, and of what others lie in."""
    return ontology().groups["organisation"] | ontology().groups["territory"] | {"Event"}


def home(one: Entity) -> Division | None:
    """The division that a name says a thing is in; None where it says none, or several.

    Zones, bodies and firms are named after where they are (淮安高新区, 徐州市科技局, 江苏某某有限公司); schools after a
    province or a city; others only where the name has the level in it (江苏省产业技术研究院).
    """
    if one.type in ("Place", "Event"):
        return None
    levels = {"Zone": ("province", "city", "county"), "Agency": ("province", "city", "county")}
    allowed = levels.get(one.type, ("province", "city"))
    name = one.name
    for size in range(min(LONGEST, len(name) - 2), 1, -1):
        found = _by_form().get(name[:size])
        if found:
            known, full = found
            return known if (full or _by_short(one, known.level in allowed, name[:size])) else None
    return None


def _by_short(one: Entity, allowed: bool, form: str) -> bool:
    """Whether a short form in front of this name says where it is."""
    if one.type == "University":
        return allowed and form not in UNSURE and bool(re.fullmatch(r"[^大学院]*(?:大学|学院)", one.name[len(form) :]))
    if one.type == "Enterprise":
        return allowed and form not in UNSURE and one.name.endswith("公司")
    return allowed and one.type in ("Zone", "Agency")


@cache
def _by_form() -> Mapping[str, tuple[Division, bool]]:
    """Full names (True) and short forms of divisions; of those that several bear the highest, or none.

    Districts only by their full name: 东湖高新区 is not in 东湖区.
    """
    full: dict[str, list[Division]] = {}
    short: dict[str, list[Division]] = {}
    for one in divisions():
        full.setdefault(one.name, []).append(one)
        full.setdefault(one.parent + one.name, []).append(one)
        if not (one.level == "county" and one.name.endswith("区")):
            short.setdefault(short_form(one.name), []).append(one)
    found = {form: (group[0], False) for form, group in short.items() if _leads(group)}
    return found | {form: (group[0], True) for form, group in full.items() if len({*group}) == 1}


def _leads(group: list[Division]) -> bool:
    """Whether the first, which is the highest, is alone on its level."""
    return len(group) == 1 or group[0].level != group[1].level
