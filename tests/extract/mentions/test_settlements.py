"""Towns and villages by grammar."""

from __future__ import annotations

import pytest
from spacy.language import Language

from extract.annotate import annotate
from kg.model import Document


def found(nlp: Language, text: str, type: str) -> list[str]:
    """The names of a type in a text, in order, each once."""
    read = annotate(nlp, Document(id="d", title="", text=text))
    forms = [text[n.start : n.end] for n in read.notes.mentions if n.thing.type == type and not n.implied]
    return list(dict.fromkeys(forms))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("撤销上桥村、石坝村、林湾村村建制。", ["上桥村", "石坝村", "林湾村"]),
        ("调研组赴青阳镇、河湾镇调研。", ["青阳镇", "河湾镇"]),
        ("福建宁德石岭村，家家种茶。石岭村有茶厂。", ["福建", "宁德", "石岭村"]),
        ("建设美丽乡村，走进各村，听取了村干部意见。", []),
        ("一个镇、两个乡参加。", []),
    ],
)
def test_towns_and_villages(nlp: Language, text: str, names: list[str]) -> None:
    """A name in a list, behind a place; a class of villages is none."""
    assert found(nlp, text, "Place") == names


def test_the_bodies_of_a_village(nlp: Language) -> None:
    """The branch of the Party and the committee of a village are bodies by the village's name."""
    text = "石坝村党支部书记李国庆说，石坝村村委会去年新建了茶厂。"
    assert found(nlp, text, "Agency") == ["石坝村党支部", "石坝村村委会"]
