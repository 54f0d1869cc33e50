"""Titles that a verb confers, read to the end of their clause."""

from __future__ import annotations

import pytest

from extract.mentions.granted import apart, certified, granted


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("青禾县荣获国家园林县城、全国文明城市提名城市等称号。", ["国家园林县城", "全国文明城市提名城市"]),
        ("该市被命名为“绿水青山”实践创新基地。", ["“绿水青山”实践创新基地"]),
        ("青禾市入选首批国家知识产权强市建设试点城市。", ["国家知识产权强市建设试点城市"]),
        ("获得支持的企业纳入管理平台，通过验收。", []),
        ("入选国家级青年人才计划。", []),
        ("新增国家高新技术企业326家。", []),
    ],
)
def test_what_is_granted(text: str, titles: list[str]) -> None:
    """A level or a mark and the noun of a status; a programme, a platform or a count is none."""
    assert list(granted(text)) == titles


def test_a_prize_stands_apart_from_its_contest() -> None:
    """The contest is an event of its own."""
    assert apart("第六届全国教学竞赛一等奖") == "一等奖"
    assert apart("湖北省科技进步奖一等奖") == "湖北省科技进步奖一等奖"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("墙板通过欧盟CE认证，并获得ISO14001环境管理体系认证。", ["欧盟CE认证", "ISO14001环境管理体系认证"]),
        ("茶叶取得绿色食品认证。", ["绿色食品认证"]),
        ("合作区被纳入《国家级合作区改革试点名单》。", ["国家级合作区改革试点名单"]),
        ("公司完成A轮融资，通过验收和认证。", []),
        ("该企业被列入《云台省失信企业名单》。", []),
    ],
)
def test_a_certificate_and_a_list_with_a_title(text: str, names: list[str]) -> None:
    """By letters or by what is certified; on a list of blame nobody is honoured."""
    assert [text[start:end] for start, end in certified(text)] == names


def test_a_list_of_a_place_is_one() -> None:
    """列入某省“三首”产品目录; 一榜 is a task."""
    assert list(granted("镍箔列入云台省“三首”产品目录。")) == ["云台省“三首”产品目录"]
    assert not list(granted("团队摘得“废渣无害化”一榜。"))


def test_who_grants_is_no_part_of_the_title() -> None:
    """荣获由某学会颁发的某奖."""
    assert list(granted("荣获由中国船舶学会颁发的科技进步一等奖。")) == ["科技进步一等奖"]


def test_the_next_of_a_list_is_of_its_kind() -> None:
    """获批国家铁路口岸、整车进口口岸: the level is told once."""
    assert list(granted("获批国家铁路一类口岸、整车进口口岸等。")) == ["国家铁路一类口岸", "整车进口口岸"]
