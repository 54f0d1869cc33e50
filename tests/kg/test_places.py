"""The divisions of the country."""

from __future__ import annotations

from kg.places import above, division, divisions, province


def test_every_division_lies_in_one_that_is_there() -> None:
    """Cities in provinces, counties in cities or provinces."""
    names = {one.name for one in divisions()}
    assert all(one.parent in names for one in divisions() if one.level != "province")
    assert {one.level for one in divisions()} == {"province", "city", "county"}


def test_a_name_of_several_is_nobodys() -> None:
    """鼓楼区 is in five cities; with its city in front it is one."""
    assert division("鼓楼区") is None
    assert (above("鼓楼区"), province("鼓楼区")) == ((), "")
    assert above("徐州市鼓楼区") == ("徐州市", "江苏省")


def test_the_province_of_a_place() -> None:
    """Of a county, a city, itself; a municipality is its own."""
    assert [province(name) for name in ("常熟市", "徐州市", "江苏省", "北京市", "火星")] == [
        "江苏省",
        "江苏省",
        "江苏省",
        "北京市",
        "",
    ]
