"""Names as runs of neighbouring characters, and questions as phrases of them.

SQLite's own tokenizers find no two Chinese characters inside a name. 徐州高新区 is written as
`^徐 徐州 州高 高新 新区 区 ^徐州`: with a mark before the first, so that beginnings can be asked for, the
last one alone, so that each character begins a token, and the first two marked, the beginning most asked for.
Sounds have few letters, so they are written by threes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

MARK = "\u0080"  # stands before a term; no folded name has a control character
SEPARATORS = {code: chr(code + 0xFEE0) for code in range(0x21, 0x7F) if not chr(code).isalnum()}


def grams(terms: Iterable[str], size: int) -> str:
    """What the full text index keeps of some folded names, by runs of `size` characters."""
    return " ".join(gram for term in terms if term for gram in _runs(term.translate(SEPARATORS), size))


def holds(part: str, size: int) -> str:
    """The question for names that hold this."""
    plain = part.translate(SEPARATORS)
    if len(plain) < size:
        return f'"{plain}" *'
    return '"' + " ".join(plain[start : start + size] for start in range(len(plain) + 1 - size)) + '"'


def begins(part: str, size: int) -> str:
    """The question for names that begin with this."""
    plain = part.translate(SEPARATORS)
    return f'"{MARK}{plain}"' if len(plain) == 2 else holds(MARK + plain, size)


def _runs(plain: str, size: int) -> Iterator[str]:
    marked = MARK + plain
    yield from (marked[start : start + size] for start in range(len(marked)))
    if size == 2 and len(plain) > 1:
        yield marked[:3]
