"""Names as they are compared: without white space, quotes, case, width and marks on letters.

Every character folds by itself, so that the folded part of a name is a part of the folded name: whoever
searches for any piece of a name finds it.
"""

from __future__ import annotations

import unicodedata

QUOTES = frozenset("\"'“”‘’「」『』《》〈〉")
DROPPED = frozenset({"Cc", "Cf", "Cs", "Mn", "Zl", "Zp", "Zs"})  # controls, surrogates, marks, white space


def fold(name: str) -> str:
    """What two writings of one name have in common.

    >>> fold("《Ｋｒｆ 光刻胶》"), fold("苏政办发〔2025〕28号")
    ('krf光刻胶', '苏政办发〔2025〕28号')
    """
    return name.translate(_FOLDING)


class _Folding(dict[int, str]):
    """Code point to its folded text, worked out when first met."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code)).casefold()
        self[code] = "".join(filter(_kept, unicodedata.normalize("NFKD", plain)))
        return self[code]


def _kept(character: str) -> bool:
    return character not in QUOTES and unicodedata.category(character) not in DROPPED


_FOLDING = _Folding()
