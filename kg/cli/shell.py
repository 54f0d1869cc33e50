"""Commands as one would type them."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterable

from kg.cli.options import STORE


def typed(words: Iterable[str], store: str) -> str:
    """A command of `kg` in one line for a shell, with the store where it is not the usual one.

    >>> typed(["show", "云州 高新区"], STORE)
    "kg show '云州 高新区'"
    """
    where = [] if store == os.environ.get("KG_STORE", STORE) else ["--store", store]
    return "kg " + " ".join(map(quoted, [*words, *where]))


def quoted(word: str) -> str:
    """A word for a shell; Chinese needs no quotes."""
    return word if re.fullmatch(r"[\w〔〕（）·./-]+", word) else shlex.quote(word)
