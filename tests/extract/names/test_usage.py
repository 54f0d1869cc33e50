"""Names as usage turns them, put back into the full form."""

from __future__ import annotations

import pytest

from extract.names.usage import universities, usual


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("团省委", "省团委"),
        ("共青团江苏省委", "江苏省团委"),
        ("湖泊治理云南省重点实验室", "云南省湖泊治理重点实验室"),
        ("工行南京分行", "中国工商银行南京分行"),
        ("江苏移动", "中国移动江苏省公司"),
        ("清华经济管理学院", "清华大学经济管理学院"),
        ("徐州高新区", "徐州高新区"),
        ("北大医院", "北大医院"),
    ],
)
def test_usual(name: str, full: str) -> None:
    """What is short comes out full; what usage does not turn stays."""
    assert usual(name) == full


def test_a_short_name_of_two_universities_is_none() -> None:
    """A short form that two universities bear means neither."""
    assert "华南理工" in universities()
    assert all(universities()[name] == name for name in universities().values())
