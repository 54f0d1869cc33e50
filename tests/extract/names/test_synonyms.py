"""Names that no grammar joins."""

from __future__ import annotations

import pytest

from extract.lists.load import rows
from extract.names.synonyms import shared, standard


def test_no_name_stands_for_two_things() -> None:
    """Every form of a type is in one row."""
    forms = [(type, form) for type, name, others in rows("synonyms") for form in (name, *others.split("、"))]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize(
    ("type", "name", "usual"),
    [
        ("Event", "第六届进博会", "第六届中国国际进口博览会"),
        ("Event", "2025年广交会", "2025年中国进出口商品交易会"),
        ("Platform", "中国科学院长春光机所", "中国科学院长春光学精密机械与物理研究所"),
        ("Platform", "中电科五十五所", "中国电科第55研究所"),
        ("Enterprise", "中国石油天然气股份有限公司", ""),
        ("Program", "进博会", ""),
    ],
)
def test_the_usual_name(type: str, name: str, usual: str) -> None:
    """With the turn in front, with the number of the institute, and only for its type."""
    assert standard(type, name) == usual or standard(type, name) == "中科院" + usual.removeprefix("中国科学院")


def test_shared_is_of_one_type() -> None:
    """Two names of one row, whatever it is."""
    assert shared("863计划", "国家高技术研究发展计划") == "国家高技术研究发展计划"
    assert shared("863计划", "973计划") == ""
