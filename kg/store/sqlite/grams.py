"""Names as pairs of neighbouring characters, and questions as phrases of them.

SQLite's own tokenizers find no two Chinese characters inside a name. 徐州高新区 is written as
`^徐 徐州 州高 高新 新区 区 ^徐州`: with a mark before the first, so that beginnings can be asked for, the
last one alone, so that each character begins a token, and the first two marked, the beginning most asked for.
"""

from __future__ import annotations

from collections.abc import Iterable

MARK = "\u0080"  # stands before a term; no folded name has a control character
SEPARATORS = {code: chr(code + 0xFEE0) for code in range(0x21, 0x7F) if not chr(code).isalnum()}


def grams(terms: Iterable[str]) -> str:
    """What the full text index keeps of some folded names."""
    return " ".join(_spaced(term) for term in terms if term)


def holds(part: str) -> str:
    """The question for names that hold this."""
    plain = part.translate(SEPARATORS)
    return f'"{plain}" *' if len(plain) == 1 else f'"{_pairs(plain)}"'


def begins(part: str) -> str:
    """The question for names that begin with this."""
    plain = part.translate(SEPARATORS)
    return f'"{MARK}{plain}"' if len(plain) == 2 else f'"{_pairs(MARK + plain)}"'


def _spaced(term: str) -> str:
    plain = term.translate(SEPARATORS)
    start = f" {MARK}{plain[:2]}" if len(plain) > 1 else ""
    return f"{_pairs(MARK + plain)} {plain[-1]}{start}"


def _pairs(text: str) -> str:
    return " ".join(map("".join, zip(text, text[1:], strict=False)))
