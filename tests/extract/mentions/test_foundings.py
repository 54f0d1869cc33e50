"""Names told by the verb that founds them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("两家单位共建“海洋材料与装备联合创新中心”，攻克难题。", ["海洋材料与装备联合创新中心"]),
        ("签订共建“放射化学实验室”协议。", ["放射化学实验室"]),
        ("“云台先进储能研究院”正式揭牌。", ["云台先进储能研究院"]),
        ("盐城市组建成立了盐城市新闻传媒中心。", ["盐城市新闻传媒中心"]),
        ("盐城市建立盐城市青少年防溺水安全培训基地。", ["盐城市青少年防溺水安全培训基地"]),
    ],
)
def test_a_name_behind_its_verb(name: Name, text: str, words: list[str]) -> None:
    """The whole of what is quoted, and what begins right behind the verb."""
    assert [found for type, found in name(text) if type == "Platform"] == words


def test_an_alliance(name: Name) -> None:
    """发起设立全球交通创新联盟."""
    assert ("Alliance", "全球绿色交通创新联盟") in name("多方发起设立全球绿色交通创新联盟。")


@pytest.mark.parametrize(
    "text",
    [
        "着力打造“具有全球影响力的数字产业基地”。",
        "成立“人民调解工作室”14个。",
        "设立一批特色服务中心和5个研发中心。",
        "共建实习实训和研究基地。",
        "支持企业建立研发中心，成立党群服务中心。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What is counted, only called for, or of many."""
    assert not [found for type, found in name(text) if type == "Platform"]


def test_what_a_place_is_to_become_is_no_name(name: Name) -> None:
    """打造“长三角先进制造业基地”; one that is unveiled has a name."""
    assert not [found for type, found in name("徐州市全力打造“长三角先进制造业基地”。") if type == "Platform"]
