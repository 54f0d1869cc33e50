"""Short forms by the first signs of the parts of a name."""

from __future__ import annotations

import pytest

from extract.likely.shorten import Laid, lay


@pytest.mark.parametrize(
    ("short", "long", "parts", "open"),
    [
        ("省产研院", "江苏省产业技术研究院", "省|产|研院", "江苏省"),
        ("江苏省产研院", "江苏省产业技术研究院", "江苏省|产|研院", ""),
        ("省科协", "湖南省科学技术协会", "省|科|协", "湖南省"),
        ("国家发改委", "国家发展和改革委员会", "国家|发|改|委", ""),
        ("长三角国创中心", "长三角国家技术创新中心", "长三角|国|创|中心", ""),
        ("青禾大学环测学院", "青禾大学环境与测绘学院", "青禾|大学|环|测|学院", ""),
        ("上合组织", "上海合作组织", "上|合|组织", ""),
        ("望海视频产业园", "望海（长沙）视频产业园", "望|海|视频|产业园", "长沙"),
    ],
)
def test_a_short_form_is_laid_out_over_the_full_name(short: str, long: str, parts: str, open: str) -> None:
    """Its parts in order, and the places that it leaves to the reader."""
    laid = lay(short, long)
    assert laid is not None
    assert "".join(laid.parts) == parts.replace("|", "")
    assert "".join(laid.open) == open


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("省农科院", "江苏省产业技术研究院"),  # other parts
        ("天津市教委", "天津市教育工委"),  # the Party's committee is another
        ("全国教育大会", "全国国学教育大会"),  # a word that the short form has whole is read whole
        ("人民网", "人民政协网"),  # whose it is is left out
        ("中国消协", "中国消防协会"),  # one sign may be of many
        ("市总工会", "沈阳市和平区总工会"),  # of the district, and not of the city
        ("产业技术研究院", "江苏省产业技术研究院"),  # the same without its place: see owners
        ("省产研院", "省产研院"),
        ("", ""),
    ],
)
def test_what_is_no_short_form(short: str, long: str) -> None:
    """Nothing that tells one thing from another may be missing."""
    assert lay(short, long) is None


def test_a_plan_keeps_its_words() -> None:
    """产业 may be missing in the name of a body, not of a plan."""
    assert lay("青江协同发展", "青江产业协同发展", organisation=False) is None
    assert lay("创新驱动战略", "创新驱动发展战略", organisation=False) == Laid(("创新", "驱动", "战略"))


def test_a_name_of_one_word_over_and_over_takes_no_time() -> None:
    """There are very many ways to lay it out."""
    assert lay("发" * 11 + "院", "发展" * 16 + "研究院") is not None
