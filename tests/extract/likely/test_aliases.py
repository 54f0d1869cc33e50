"""A name that is another thing's alias."""

from __future__ import annotations


def test_an_alias_that_is_the_name_of_another_thing(things, pairs) -> None:
    """A number of a document, and a short form."""
    given = things("Policy", "青禾市水域条例=青政发〔2024〕7号", "青政发〔2024〕7号")
    given += things("Platform", "江苏省产业技术研究院=省产研院", "省产研院")
    assert pairs(given) == [
        ("alias", "青禾市水域条例", "青政发〔2024〕7号"),
        ("alias", "江苏省产业技术研究院", "省产研院"),
    ]


def test_an_alias_of_two_things_is_of_neither(things, pairs) -> None:
    """Nobody can tell whose it is."""
    assert not pairs(things("Policy", "甲江条例=江条例A", "乙江规定=江条例A", "江条例A"))


def test_an_alias_that_every_text_uses_for_its_own_is_none(things, pairs) -> None:
    """教指委 leaves out what the committee is for; 方案 is any."""
    given = things("Association", "高等学校食品科学类专业教学指导委员会=教指委", "教指委")
    given += things("Policy", "青禾市水域保护方案=方案", "方案")
    assert not pairs(given)


def test_an_alias_of_another_type_is_another_thing(things, pairs) -> None:
    """A pair is of one type."""
    assert not pairs(things("Platform", "青禾中心=禾心") + things("Enterprise", "禾心"))
