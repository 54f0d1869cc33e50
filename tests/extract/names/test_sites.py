"""The places that a name can mean."""

from __future__ import annotations

import pytest

from extract.names.sites import path, sites, within


@pytest.mark.parametrize(
    ("name", "paths"),
    [
        ("神农架林区", ["湖北省神农架林区"]),
        ("江苏南京", ["江苏省南京市"]),
        ("江苏省鼓楼区", ["江苏省南京市鼓楼区", "江苏省徐州市鼓楼区"]),
        ("北京朝阳", ["北京市朝阳区"]),
        ("广东省南京市", []),
        ("徐州高新区", []),
    ],
)
def test_sites(name: str, paths: list[str]) -> None:
    """One, several or none, each with what it lies in."""
    assert sorted(map(path, sites(name))) == sorted(paths)


def test_within_keeps_what_lies_in_the_region() -> None:
    """鼓楼区 of a text of 福建省 is one."""
    assert [path(one) for one in within(sites("鼓楼区"), sites("福建省"))] == ["福建省福州市鼓楼区"]
