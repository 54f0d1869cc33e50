"""An industry by the word 产业 behind it, if what stands before says which."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("县里做强水稻产业。", ["水稻产业"]),
        ("县里发展核桃产业。", ["核桃产业"]),
        ("县里培育青梅产业，市里布局VR产业。", ["青梅产业", "VR产业"]),
        ("葡萄酒是石门县的特色产业，这里也是优势产业区。", ["葡萄酒"]),
        ("新型化学建材已成为青禾集团的支柱产业之一。", ["新型化学建材"]),
        ("苏州市集成电路产业、镇江市新能源产业入围。", ["集成电路产业", "新能源产业"]),
    ],
)
def test_what_stands_before_says_which(fields: Fields, text: str, names: list[str]) -> None:
    """What grows, letters, a field behind the city it is of."""
    assert fields(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("推动优势产业、布局产业。", []),
        ("培育战略性新兴产业、未来产业和主导产业。", []),
        ("推动产业发展，促进产业融合。", []),
        ("超前谋划产业布局。", []),
        ("村民成立花卉产业合作社。", []),
        ("农业产业结构不断优化。", []),
    ],
)
def test_general_words_say_nothing(fields: Fields, text: str, names: list[str]) -> None:
    """Classes of industries, verbs, and bodies with the word in their name."""
    assert fields(text) == names
