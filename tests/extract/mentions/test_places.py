"""Places where they stand as places."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("在江苏省徐州市举行。", ["江苏省", "徐州市"]),
        ("长三角、京津冀等地区。", ["长三角", "京津冀"]),
        ("上海松江率先行动。", ["上海松江"]),
        ("湖北鄂州的企业。", ["湖北", "鄂州"]),
        ("到犍为县龙孔镇调研，龙孔镇干部介绍。", ["犍为县", "龙孔镇", "龙孔镇"]),
        ("建设武汉都市圈。", ["武汉都市圈"]),
        ("江苏省级平台增多。", []),
        ("坚持改革开放和平发展。", []),
        ("与会来宾参观。", []),
        ("京津与河北区域中心城市。", ["京津", "河北"]),
        ("远离城区的鱼米之乡。", []),
    ],
)
def test_places_stand_as_words(name: Callable[[str], list[tuple[str, str]]], text: str, words: list[str]) -> None:
    """Full names and short forms; not adjectives, and not words that happen to be a county's short form."""
    assert [found for type, found in name(text) if type == "Place"] == words


def test_a_name_that_several_bear_says_where(things: Callable[[str], dict[str, str]]) -> None:
    """朝阳区 of a text on Beijing is Beijing's."""
    assert things("北京市发布消息。北京市朝阳区政府表示，朝阳区将建设园区。北京要走在前。")["朝阳区"] == "北京市朝阳区"
