"""Things on the list of names: where they stand, and where their name is part of another's."""

from __future__ import annotations

import pytest
from spacy.language import Language

from extract.mentions.known import known
from extract.names.scan import scan


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("深中通道开通，数字人民币试点扩大。", ["深中通道", "数字人民币"]),
        ("C919完成首飞，XC919是另一型号。", ["C919"]),
        ("秭归脐橙产业兴旺，景德镇陶瓷大学招生。", []),
        ("影片《长津湖》上映，长津湖一带下雪。", ["长津湖"]),
    ],
)
def test_a_known_thing_stands(nlp: Language, text: str, names: list[str]) -> None:
    """Whole, not in a longer code, not as what an industry or a school is called after; films in 《》 only."""
    doc = nlp(text)
    assert [doc.text[one.start : one.end] for one in known(scan(doc))] == names
