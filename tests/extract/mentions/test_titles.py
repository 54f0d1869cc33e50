"""Titles of works, results and projects."""

from __future__ import annotations

import pytest

from extract.mentions.titles import titles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("张青的作品《山间小屋》、《雨后》（李云指导）获奖。", ["山间小屋", "雨后"]),
        ("王远教授主持完成的“高寒草甸退化机理研究”项目通过验收。", ["高寒草甸退化机理研究"]),
        ("授予“深部煤层绿色开采技术”等3项成果一等奖。", ["深部煤层绿色开采技术"]),
        ("云大的《冻土监测装置》和青大的《轻便采摘机》2个项目获得银奖。", ["冻土监测装置", "轻便采摘机"]),
        ("《项目管理办法》项目获批。《云山行》（某国）获最佳影片奖，《评选办法》获奖。", ["云山行"]),
        ("落实《项目管理办法》，实施“青苗培育行动计划”项目。", []),
        ("参与“中外青年学者交流论坛”等活动。", []),
        ("国家自然科学基金\n|云杉林碳氮循环对增温的响应机制|\n", ["云杉林碳氮循环对增温的响应机制"]),
        ("云杉林碳氮循环对增温的响应机制\n", []),
    ],
)
def test_a_title_is_read(text: str, found: list[str]) -> None:
    """Behind what it is, beside another, or in a table of grants; a programme and a forum have names of their own."""
    assert list(dict.fromkeys(text[start:end] for start, end, _ in titles(text))) == found
