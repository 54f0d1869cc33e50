"""Lists that say they are of industries, and those of spheres of government."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("重点发展绿色食品、纺织、建材等传统产业。", ["绿色食品", "纺织", "建材"]),
        ("打造光伏、储能、动力电池3个千亿元级产业集群。", ["光伏", "储能", "动力电池"]),
        ("打造远程问诊、即时零售、直播带货等消费新业态。", ["远程问诊", "即时零售", "直播带货"]),
        ("在航天、深海、能源、交通等领域取得成果。", ["航天", "深海", "能源", "交通"]),
        ("跨境电商、中转集拼、离岸贸易等新业态兴起。", ["跨境电商", "中转集拼", "离岸贸易"]),
        ("学校在海洋环境监测、海底地质勘探等领域优势明显。", ["海洋环境监测", "海底地质勘探"]),
        ("打造万亿级智能物联产业集群。", ["智能物联"]),
        ("打造万亿级优势特色产业集群。", []),
        ("高新区聚焦芯片、生物医药等重点领域。", ["芯片", "生物医药"]),
        ("县里布局集成电路、新材料等领域。", ["集成电路", "新材料"]),
        ("园区以钢铁、化工为支柱的产业体系成形。", ["钢铁", "化工"]),
    ],
)
def test_a_list_says_what_its_items_are(fields: Fields, text: str, names: list[str]) -> None:
    """By the word that closes it, by what they are for a place, by a verb of growth."""
    assert fields(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("能源、水利、交通等领域项目开工。", []),
        ("园区以木耳、香菇为主，带动就业。", []),
    ],
)
def test_a_list_of_other_things(fields: Fields, text: str, names: list[str]) -> None:
    """Spheres of government, and what is grown without being told of as an industry."""
    assert fields(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("开发区做精通航制造，配套发展冷链物流。", ["通航制造", "冷链物流"]),
        ("重点承接中药饮片智能制造项目。", ["中药饮片智能制造"]),
        ("基金重点投向含氟电子化学品、新能源电池材料。", ["含氟电子化学品", "新能源电池材料"]),
        ("做强县域经济，重点引进重大项目，主攻关键技术。", []),
    ],
)
def test_a_field_alone_behind_a_verb(fields: Fields, text: str, names: list[str]) -> None:
    """Bounded by the verb before and the sign behind; economies of a county and key technologies are none."""
    assert fields(text) == names
