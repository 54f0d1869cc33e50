"""A name with its place or its owner in front."""

from __future__ import annotations

import pytest

from extract.likely.candidates import candidates


@pytest.mark.parametrize(
    ("type", "long", "short", "needs"),
    [
        ("Zone", "永川高新区港桥产业园", "港桥产业园", "永川高新区"),
        ("Platform", "四川天府新区乡村振兴研究院", "天府新区乡村振兴研究院", "四川"),
        ("Program", "江苏省产学研合作项目", "省产学研合作项目", "江苏"),
        ("Policy", "青禾大学关于全面深化师德师风建设的实施意见", "关于全面深化师德师风建设的实施意见", "青禾大学"),
        ("Policy", "江苏省人民政府关于加强水域保护的实施意见", "关于加强水域保护的实施意见", "江苏"),
        ("Policy", "国务院关于加强水域全面保护的若干意见", "关于加强水域全面保护的若干意见", ""),
        ("Fund", "与国家青穗产业引导基金", "国家青穗产业引导基金", ""),
    ],
)
def test_whose_it_is_stands_in_front(things, type: str, long: str, short: str, needs: str) -> None:
    """A text of the shorter name must say whose it is, but for titles that none shares."""
    owners = things("Zone", "永川高新区") + things("University", "青禾大学")
    owners += things("Agency", "国务院", "江苏省人民政府")
    (pair,) = candidates([*owners, *things(type, long, short)], frozenset((type,)))
    assert (pair.a.name, pair.b.name, pair.reason.needs) == (long, short, needs)


@pytest.mark.parametrize(
    ("type", "long", "short"),
    [
        ("Agency", "江苏省委组织部", "组织部"),
        ("Agency", "石桥镇双河村党支部", "村党支部"),
        ("Platform", "江苏省产业技术研究院", "产业技术研究院"),
        ("Policy", "福建省政府工作报告", "政府工作报告"),
        ("Fund", "合肥市种子基金", "种子基金"),
        ("Program", "粤桂东西部协作", "东西部协作"),
    ],
)
def test_what_says_nothing_without_its_owner(things, pairs, type: str, long: str, short: str) -> None:
    """Every town has one."""
    assert not pairs(things(type, long, short))
