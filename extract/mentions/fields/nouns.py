"""How far back the nouns go that narrow a field: 海工装备|制造业, 邮轮|游艇产业."""

from __future__ import annotations

import re

from extract.lists.load import either, words
from extract.mentions.fields.item import GENERIC, HAN, TERMS
from extract.names.tags import OPEN, duty, tag
from extract.names.territory import by_name

HANS = re.compile(f"[{HAN}]+")
# words before a field that say nothing of it, or whose it is
PLAIN = re.compile(either("fields", "before a field") + "|[省市县区]$")
PLACED = frozenset(("ns", "nt", "nr", "nrt"))
LED = words("fields", "leads up to a field")  # 借力|种业, 规模以上|工业


def nouns_begin(text: str, at: int, borders: set[int], plain: bool = False) -> int:
    """Where the run of nouns begins that ends at a border: 种子|繁育; plain: nouns of the dictionary, and terms."""
    here = at
    while here > max(at - 10, 0):
        if plain and (term := next((n for n in (5, 4, 3) if text[max(here - n, 0) : here] in TERMS), 0)):
            here -= term
            continue
        before = next((i for i in range(here - 1, max(here - 6, -1), -1) if i in borders), -1)
        if before < 0 or not HANS.fullmatch(text, before, here):
            break
        word = text[before:here]
        if duty(word) != OPEN or tag(word) in PLACED or PLAIN.search(word) or word in LED:
            break
        if plain and word not in TERMS and tag(word) not in ("n", "nz"):
            break
        here = before
    return here


def names_all(word: str) -> bool:
    """Whether what stands before the word of an industry is of its name: 邮轮|游艇产业."""
    return 1 < len(word) < 6 and not GENERIC.search(word) and word not in by_name()
