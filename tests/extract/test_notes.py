"""The notes of a Doc."""

from extract.notes import Named, Notes, Thing


def test_mentions_between_begin_there() -> None:
    """Those that begin in the stretch, its end left out; where they end does not matter."""
    zone = Thing("Zone", "云州高新区")
    found = Notes(mentions=[Named(start, start + 5, zone, "test") for start in (0, 6, 12)])
    assert [named.start for named in found.between(0, 6)] == [0]
    assert [named.start for named in found.between(1, 13)] == [6, 12]
    assert found.between(13, 20) == []


def test_mentions_before_a_place_come_the_nearest_first() -> None:
    """So many at most, and none behind one that ends too far before; what begins at the place is not before it."""
    zone = Thing("Zone", "云州高新区")
    found = Notes(mentions=[Named(start, start + 5, zone, "test") for start in (0, 6, 12)])
    assert [named.start for named in found.before(12, 9)] == [6, 0]
    assert [named.start for named in found.before(13, 2)] == [12, 6]
    assert [named.start for named in found.before(17, 9, far=6)] == [12, 6]
