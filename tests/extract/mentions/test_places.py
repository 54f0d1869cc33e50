"""Places where they stand as places."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("在江苏省徐州市举行。", ["江苏省", "徐州市"]),
        ("长三角、京津冀等地区。", ["长三角", "京津冀"]),
        ("上海松江率先行动。", ["上海", "松江"]),
        ("湖北鄂州的企业。", ["湖北", "鄂州"]),
        ("浙江江山，大巴驶出；停在江西玉山。", ["浙江", "江山", "江西", "玉山"]),
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


def test_a_short_name_is_of_the_place_in_front(things: Callable[[str], dict[str, str]]) -> None:
    """广西兴安 is the county, and not the league that bears the name as well."""
    assert things("走进广西兴安，看新变化。")["兴安"] == "兴安县"


def test_a_name_that_several_bear_says_where(things: Callable[[str], dict[str, str]]) -> None:
    """朝阳区 of a text on Beijing is Beijing's."""
    assert things("北京市发布消息。北京市朝阳区政府表示，朝阳区将建设园区。北京要走在前。")["朝阳区"] == "北京市朝阳区"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("在辽宁沈阳，人们赏冰。", ["辽宁", "沈阳"]),
        ("天津港吞吐量增长，广西票务网上线。", ["天津港"]),
        ("湖南澧县城头山遗址对外开放，社区公园增多。", ["湖南", "澧县", "城头山遗址"]),
        ("启动会在成都校区举行，学校在雅安校区设分会场。", ["成都校区"]),
        ("列车驶入成都南站，成都火车站迎来客流。", ["成都南站", "成都火车站"]),
        ("深圳与中山相连，中山路通车，孙中山故居开放。", ["深圳", "中山"]),
        ("他在中山路开店。", []),
        ("泰国榴莲运抵重庆。", ["泰国", "重庆"]),
        ("重庆市提速。在万州，项目开工。", ["重庆市", "万州"]),
    ],
)
def test_places_of_the_map(name: Callable[[str], list[tuple[str, str]]], text: str, places: list[str]) -> None:
    """Two places that a segmenter holds for one word, ports and sites whole, countries, a county where something is."""
    assert [words for type, words in name(text) if type == "Place"] == places


@pytest.mark.parametrize(
    "text",
    [
        "推进强区兴镇富村，打造避风港。",
        "十里八乡的人赶来，城区公园提速。",
        "防控非洲猪瘟。",
        "白银的价格上涨。",
        "我国东部地区降雨。",
    ],
)
def test_words_that_only_look_like_places(name: Callable[[str], list[tuple[str, str]]], text: str) -> None:
    """What is only called after a place, and what is no name."""
    assert not [found for type, found in name(text) if type == "Place"]
