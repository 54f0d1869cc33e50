"""Names as pairs of neighbouring characters, and questions as phrases of them.

SQLite's own tokenizers find no two Chinese characters inside a name. 徐州高新区 is written as
`徐 徐州 州高 高新 新区 区`: with a mark before the first, so that beginnings can be asked for, and the
last one alone, so that each character begins a token.
"""

from __future__ import annotations

from collections.abc import Iterable

MARK = "\u0080"  # stands before a term; no folded name has a control character
SEPARATORS = {code: chr(code + 0xFEE0) for code in range(0x21, 0x7F) if not chr(code).isalnum()}


def grams(terms: Iterable[str]) -> str:
    """What the full text index keeps of some folded names."""
    return " ".join(_spaced(MARK + term) for term in terms if term)


def holds(part: str) -> str:
    """The question for names that hold this."""
    plain = part.translate(SEPARATORS)
    return f'"{plain}" *' if len(plain) == 1 else f'"{_pairs(plain)}"'


def begins(part: str) -> str:
    """The question for names that begin with this."""
    return f'"{_pairs((MARK + part).translate(SEPARATORS))}"'


def _spaced(term: str) -> str:
    plain = term.translate(SEPARATORS)
    return f"{_pairs(plain)} {plain[-1]}"


def _pairs(text: str) -> str:
    return " ".join(map("".join, zip(text, text[1:], strict=False)))
