"""Zones by place and kind, and lists that open up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("近日，江阴高新区企业走进校园。", ["江阴高新区"]),
        ("常州高新区、昆山经济技术开发区和溧阳高新区参加。", ["常州高新区", "昆山经济技术开发区", "溧阳高新区"]),
        ("助力佳木斯国家农业高新技术产业示范区建设。", ["佳木斯国家农业高新技术产业示范区"]),
        ("建设雄安新区和天府新区。", ["雄安新区", "天府新区"]),
        ("参与中德火炬创新园建设。", ["中德火炬创新园"]),
        ("落户盐城环保高新区。", ["盐城环保高新区"]),
        ("横琴、前海、河套三大平台携手港澳。", ["横琴", "前海", "河套"]),
        ("共建粤澳跨境金融合作示范区。", ["粤澳跨境金融合作示范区"]),
        ("那曲高新区与七台河高新区签约。", ["那曲高新区", "七台河高新区"]),
        ("常州高新区（新北区）获批。", ["常州高新区（新北区）"]),
        ("合肥高新区（以下简称高新区）获批。", ["合肥高新区"]),
        ("常州高新区（新北区）金坛特别合作区揭牌。", ["常州高新区（新北区）金坛特别合作区"]),
        ("走进三明高新区金沙园。", ["三明高新区金沙园"]),
        ("走进三明高新区幼儿园。", ["三明高新区"]),
        ("落户三明环科园、三明双创园。", ["三明环科园", "三明双创园"]),
        ("调研满洲里边合区、满洲里互市贸易区。", ["满洲里边合区", "满洲里互市贸易区"]),
        ("常州净禾高新区、温州湾新区、常州临港区参加。", ["常州净禾高新区", "温州湾新区", "常州临港区"]),
        ("三明东太湖科技产业园开园。", ["三明东太湖科技产业园"]),
        ("中德（三明）产业园开园。", ["中德（三明）产业园"]),
        ("两地共建宁淮智造产业园，共建成园区。", ["宁淮智造产业园"]),
        ("常州高新区与昆山经开区结为友好开发区。", ["常州高新区", "昆山经开区"]),
        ("苏禾合作区开工，赋能合作区发展。", ["苏禾合作区"]),
        ("三明科学城、云禾微电园等两个园区参加。", ["三明科学城", "云禾微电园"]),
        ("常州高新区升级为国家高新技术产业开发区。", ["常州高新区"]),
        ("常州经济开发区晋升国家级经济技术开发区。", ["常州经济开发区"]),
        ("三明富山工业城与三明研创园签约。", ["三明富山工业城", "三明研创园"]),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Zone"] == words


@pytest.mark.parametrize(
    "text",
    [
        "江苏省级高新区共有六十家。",
        "支持各国家高新区加快发展。",
        "江苏省内高新区实现全覆盖。",
        "建设一批特色产业园区。",
        "打造高质量发展示范区。",
        "这座产业园可以满足生产。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "Zone"] == []


def test_a_list_with_a_count_opens_up(things: Callable[[str], dict[str, str]]) -> None:
    """Every place of the list is a zone of the kind that is counted."""
    found = things("常州、无锡、镇江等3家国家高新区发起成立联盟。")
    assert found == {"常州": "常州高新区", "无锡": "无锡高新区", "镇江": "镇江高新区"}


def test_members_of_an_alliance_of_zones_are_zones(things: Callable[[str], dict[str, str]]) -> None:
    """某高新区联盟新增宿迁、淮北等6家成员单位: the kind is in the alliance's name."""
    found = things("淮河科创高新区联盟新增宿迁、淮北等6家成员单位。")
    assert found["宿迁"] == "宿迁高新区"
    assert found["淮北"] == "淮北高新区"


def test_a_row_shares_the_kind_of_its_last(things: Callable[[str], dict[str, str]]) -> None:
    """常州、无锡、镇江高新区 are three zones; of provinces, and behind a verb of going with two, they are not."""
    found = things("常州、无锡、镇江高新区签约。")
    assert (found["常州"], found["无锡"]) == ("常州高新区", "无锡高新区")
    assert things("江苏、湖南等12家高新区参会。") == {"江苏": "江苏省", "湖南": "湖南省"}


def test_the_verb_of_a_town_is_no_part_of_its_zone(name: Name) -> None:
    """柳泉镇建设山鸡产业园: the town builds, and the zone is the rest."""
    assert ("Zone", "山鸡产业园") in name("县里在柳泉镇建设山鸡产业园。")


def test_what_a_row_of_zones_builds_is_none_of_it(name: Name) -> None:
    """常州、无锡、镇江高新区建设国家自主创新示范区: the last of the row is a zone, and not all that follows."""
    found = [form for type, form in name("同意常州、无锡、镇江高新区建设国家自主创新示范区。") if type == "Zone"]
    assert found == ["常州", "无锡", "镇江高新区"]


def test_a_short_word_amid_places_is_one_of_the_row(things: Callable[[str], dict[str, str]]) -> None:
    """西安、杨凌、兰州等5家高新区: a zone of that name, though no place is called so."""
    found = things("西安、杨凌、兰州等5家高新区共同签署协议。")
    assert {"西安高新区", "杨凌高新区", "兰州高新区"} <= set(found) | set(found.values())


@pytest.mark.parametrize("text", ["滇黔桂高新区协作走深走实。", "推动长三角高新区联动。"])
def test_the_zones_of_a_region_are_no_zone(name: Name, text: str) -> None:
    """Several provinces or a region have many."""
    assert [found for type, found in name(text) if type == "Zone"] == []
