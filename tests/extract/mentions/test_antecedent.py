"""Which zone 该区 and 园区 mean."""

from __future__ import annotations

import pytest

from extract.mentions.antecedent import zone_before
from extract.notes import Named, Notes, Thing


def _meant(text: str, *zones: str) -> str:
    """The zone that is meant at the end of a text."""
    found = Notes(text=text)
    for zone in zones:
        at = text.find(zone)
        while at >= 0:
            found.mentions.append(Named(at, at + len(zone), Thing("Zone", zone)))
            at = text.find(zone, at + 1)
    found.mentions.sort()
    meant = zone_before(found, list(found.before(len(text), 24)))
    return meant.name if meant else ""


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("日前，甲高新区与乙高新区签约，将在乙高新区设立飞地。", "甲高新区"),
        ("甲高新区与乙高新区签约。乙高新区产值翻番。", "乙高新区"),
        ("作为副理事长单位，甲高新区先后与丙高新区、乙高新区开展互访。", "甲高新区"),
        ("园区位于甲高新区。", "甲高新区"),
        ("甲高新区：再出发\n甲高新区获批试点，乙高新区入选名单。", "甲高新区"),
        ("今年\n甲高新区获批试点，乙高新区入选名单。", "乙高新区"),
        ("没有园区。", ""),
    ],
)
def test_the_zone_that_acts(text: str, zone: str) -> None:
    """Not the one that it only acts with or in; in doubt the one of the title, or the nearest."""
    assert _meant(text, "甲高新区", "乙高新区", "丙高新区") == zone
