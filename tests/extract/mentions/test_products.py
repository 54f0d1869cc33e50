"""Products: counted things that are made, quoted systems, lists of results."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.products import products
from extract.notes import notes


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("zh")


def found(nlp: Language, text: str) -> list[str]:
    doc = products(nlp.make_doc(text))
    return [doc.text[one.start : one.end] for one in sorted(notes(doc).candidates)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("团队研发了一款高强度陶瓷薄膜，填补空白。", ["高强度陶瓷薄膜"]),
        ("方案“果园病虫害识别系统”受到好评。", ["果园病虫害识别系统"]),
        ("耐热合金、柔性传感器等一批成果走出实验室。", ["耐热合金", "柔性传感器"]),
        ("公司主营业务稳定，管理系统完善。", []),
    ],
)
def test_a_product_is_a_thing(nlp: Language, text: str, names: list[str]) -> None:
    """Counted by 款, quoted, or a member of a list of results; a system in general is none."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青禾消防研制出远程供水抢险车。", ["远程供水抢险车"]),
        ("公司研发了多款传感器。", []),
        ("大功率永磁变频电动机由青禾电气有限公司研发。", ["大功率永磁变频电动机"]),
    ],
)
def test_what_one_firm_made(nlp: Language, text: str, names: list[str]) -> None:
    """Told as done, or told of its maker; several of a kind are none."""
    assert found(nlp, text) == names
