"""The places that a name can mean: 江苏省南京市鼓楼区 one, 鼓楼区 several."""

from __future__ import annotations

from functools import lru_cache

from extract.names.parse import is_doubtful
from extract.names.territory import Place, by_name, city_of, province_of


@lru_cache(maxsize=8192)
def sites(name: str) -> tuple[Place, ...]:
    """All places that a name of nothing but places can mean; none where it is no such name.

    >>> [place.parent for place in sites("江苏省鼓楼区")]
    ['南京市', '徐州市']
    """
    known = by_name()
    if name in known:
        return _called(name)
    for size in range(2, min(len(name) - 1, 12)):
        above = known.get(name[:size])
        rest = sites(name[size:]) if above else ()
        below = tuple(place for place in rest if any(_lies_below(place, one) for one in above or ()))
        if below:
            return below
    return ()


def _called(form: str) -> tuple[Place, ...]:
    """Those whose full name it is; of a short form the highest, or all where it may mean any."""
    group = by_name()[form]
    whole = tuple(place for place in group if place.name == form)
    return whole or (group if is_doubtful(form) else group[:1])


def _lies_below(place: Place, above: Place) -> bool:
    return place != above and above.name in (place.parent, city_of(place), province_of(place))


def within(found: tuple[Place, ...], region: tuple[Place, ...]) -> tuple[Place, ...]:
    """Those of the places that lie in or are a region."""
    return tuple(one for one in found if any(one == place or _lies_below(one, place) for place in region))


def path(place: Place) -> str:
    """A place with what it lies in: 江苏省南京市鼓楼区."""
    steps = (province_of(place), city_of(place), place.name)
    return "".join(dict.fromkeys(step for step in steps if step))
