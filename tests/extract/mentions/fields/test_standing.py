"""A term that is a tool, a part of a thing or of a name is no field."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("法院运用大数据技术查询财产。", []),
        ("镇上利用光伏发电技术照明。", []),
        ("运用人工智能、区块链等技术。", ["人工智能", "区块链"]),
        ("县里建成抽水蓄能电站。", []),
        ("当地打造先进制造业协作发展基地。", []),
        ("健全现代能源保障体系。", []),
        ("企业主攻不锈钢新材料。", ["不锈钢新材料"]),
        ("县里签约青禾精机、云峤新材料等项目。", []),
        ("清洁能源装备企业增多，可再生能源扶贫见效。", []),
        ("半导体检测设备供应商前来洽谈。", []),
        ("建成8个先进制造业集群。", []),
        ("他毕业于人工智能学院。", []),
    ],
)
def test_tools_and_parts_of_things_are_no_fields(fields: Fields, text: str, names: list[str]) -> None:
    """A field that somebody uses alone, or that a plant, a base, a system, a firm is called by."""
    assert fields(text) == names
