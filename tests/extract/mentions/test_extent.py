"""Where the name of a platform begins: fields joined by 和, doctrines, the site of a page before a title."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("全国首个光学镜片和精密传感器国际交易中心投运。", ["光学镜片和精密传感器国际交易中心"]),
        ("我校成立纳米光学和超材料联合研究中心。", ["纳米光学和超材料联合研究中心"]),
        ("由该校牵头建设的分子绿色设计与制造海河实验室建成。", ["分子绿色设计与制造海河实验室"]),
        (
            "云南省习近平新时代中国特色社会主义思想研究中心研究员段文洋。",
            ["云南省习近平新时代中国特色社会主义思想研究中心"],
        ),
        ("总体国家安全观研究中心举办讲座。", ["总体国家安全观研究中心"]),
        ("浙江大学->水稻生物学国家重点实验室开放 | 浙大", ["水稻生物学国家重点实验室"]),
        ("园艺资源开发与利用云南省重点实验室获批。", ["园艺资源开发与利用云南省重点实验室"]),
        ("段文洋任经济学院副院长，区域经济与金融研究所所长。", ["区域经济与金融研究所"]),
        ("浙江省城市空间火灾防护高校重点实验室副主任段文洋。", ["浙江省城市空间火灾防护高校重点实验室"]),
        ("湖州市国际问题研究中心主任段文洋。", ["湖州市国际问题研究中心"]),
        ("湖州高新区与浙江大学携手打造的食品科技概念验证中心建成。", ["食品科技概念验证中心"]),
        ("江苏省环科院参与建设。", ["江苏省环科院"]),
        ("澳门青年发展服务中心举办讲座。", ["澳门青年发展服务中心"]),
    ],
)
def test_where_a_name_begins(name: Name, text: str, words: list[str]) -> None:
    """At the first sign that is of it, and no earlier."""
    assert [found for type, found in name(text) if type == "Platform"] == words
