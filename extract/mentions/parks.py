"""Zones in shapes of their own: 中国视谷, 国家车联网（云州）先导区, 物联网小镇、云创小镇, 现代农业（蔬菜）园区."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lists.load import words
from extract.mentions.forms import written
from extract.names.classes import made_of
from extract.names.scan import PLACE, Scan
from extract.notes import Candidate
from extract.sought import Sought

# 前海、南沙、横琴、河套等重大平台: the four of the Greater Bay Area, told together; 前海 is no place, alone as well
BAY_NAMES = {
    "前海": "前海深港现代服务业合作区",
    "横琴": "横琴粤澳深度合作区",
    "南沙": "广州南沙新区",
    "河套": "河套深港科技创新合作区",
}
BAY = Sought(
    "(?:(?:前海|横琴|南沙|河套)[、和与]){1,3}(?:前海|横琴|南沙|河套)(?=等?[\u4e00-\u9fff]{0,6}平台)"
    "|(?:(?:横琴|南沙|河套)[、和与]){1,2}前海(?![湾路])|前海[、和与](?:(?:横琴|南沙|河套)[、和与]){0,2}(?:横琴|南沙|河套)"
    "|(?<![上目空])前海(?![湾路大集人股再深]|[\u4e00-\u9fff]{0,4}(?:公司|银行|片区|合作区|开发区|管理局|街道|海关|法院))"
)
BAY_ONE = re.compile("前海|横琴|南沙|河套")
# 中国视谷, “中国碳谷”: the brand of a park; 中国硅谷 is said of many
VALLEY = Sought("中国(?!硅|山|河|峡|五|低|稻|画)[\u4e00-\u9fff]谷(?![\u4e00-\u9fff]?[地物歌类])")
# 国家智能网联汽车（云州）测试示范区: what the nation has there
NATIONAL = Sought(
    "国家(?:级)?[\u4e00-\u9fff]{4,14}（[\u4e00-\u9fff]{2,6}）(?:测试示范区|测试区|示范区|试验区|先导区|产业园|创新区|合作区)"
)
# 云杉县现代农业（蔬菜）园区
GROWS = Sought("(?:现代农业|农业|产业)（[\u4e00-\u9fff]{2,8}）(?:产业)?园区?")
# 物联网小镇、云创小镇和影视小镇: towns that are told in a row by their names
TOWNS = Sought("(?:[\u4e00-\u9fff]{2,6}小镇(?:、|和|与|以及)){1,8}[\u4e00-\u9fff]{2,6}小镇")
TOWN = re.compile("([\u4e00-\u9fff]{2,6}?)小镇")
LED = re.compile("^(?:以及|还有|包括|[已先后新]?(?:打造|建设|形成|布局|建成|建起|培育)了?)")
SOME = re.compile("一批|多个|各类|一系列|的|等|[多几数两三四五六七八九十][个座]|和|与|及")
ANY_TOWN = words("classes", "zone", "town of no name")
# 甲科学城、乙微电园、丙高新区三个园区; 下辖甲装备产业园、乙新材料园两个园区: what the count says of all
COUNTED = Sought(
    "(?:[\u4e00-\u9fffA-Za-z（）]{3,20}、){1,12}[\u4e00-\u9fffA-Za-z（）]{3,16}?(?:等)?(?:\\d{1,2}|[两三四五六七八九十])[家个大](?:园区|产业园区?|科技园区?|高新区|经开区|开发区)"
)
MEMBER = re.compile(
    "(?:.{0,12}?(?P<led>下辖|下设|辖有|包括|包含|建有|拥有|形成)了?)?(?P<lead>[\u4e00-\u9fffA-Za-z（）]{2,12}?)"
    "(?:园区?|[城谷港岛]|科创区|创新区)(?=、|等?(?:\\d|[两三四五六七八九十][家个大]))"
)


def parks(made: Scan) -> Iterator[Candidate]:
    for match in BAY.finditer(made.text):
        for one in BAY_ONE.finditer(made.text, *match.span()):
            yield Candidate(*one.span(), "Zone", "zone-member", 3, BAY_NAMES[one.group()])
    for pattern in (VALLEY, NATIONAL):
        for match in pattern.finditer(made.text):
            yield Candidate(*match.span(), "Zone", "zone", 2)
    for match in GROWS.finditer(made.text):
        place = made.ending.get(PLACE, {}).get(match.start())
        if place:
            yield Candidate(place.start, match.end(), "Zone", "zone", 3)
    for match in TOWNS.finditer(made.text):
        yield from _towns(made, match)
    yield from _counted(made)


def _counted(made: Scan) -> Iterator[Candidate]:
    """The members of rows that end in a count of parks, wherever they stand."""
    known: set[str] = set()
    for match in COUNTED.finditer(made.text):
        for one in MEMBER.finditer(made.text, *match.span()):
            opens = made.text[one.start() - 1 : one.start()] == "、" or one["led"]
            if opens and not SOME.search(one["lead"]) and not made_of(one["lead"], ANY_TOWN):
                known.add(made.text[one.start("lead") : one.end()])
    for at, name in written(made.text, sorted(known)):
        yield Candidate(at, at + len(name), "Zone", "zone", 1)


def _towns(made: Scan, row: re.Match[str]) -> Iterator[Candidate]:
    """The members of a row of towns, if each has a name."""
    found: list[tuple[int, int]] = []
    for one in TOWN.finditer(made.text, *row.span()):
        lead = LED.sub("", one[1]) if one.start() == row.start() else one[1].lstrip("和与")
        if len(lead) < 2 or SOME.search(lead) or made_of(lead, ANY_TOWN):
            return
        found.append((one.end(1) - len(lead), one.end()))
    yield from (Candidate(*span, "Zone", "zone", 2) for span in found)
