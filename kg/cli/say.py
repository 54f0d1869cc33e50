"""Words in two languages, beside the command that says them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

Lang = Literal["zh", "en"]
T = TypeVar("T")
LANGS: tuple[Lang, ...] = get_args(Lang)


@dataclass(frozen=True, slots=True)
class Say:
    """Says everything in one language.

    >>> Say("en")("园区", "zone")
    'zone'
    """

    lang: Lang = "zh"

    def __call__(self, zh: str, en: str) -> str:
        return en if self.lang == "en" else zh

    def one(self, zh: T, en: T) -> T:
        """The same for things that are not just a text."""
        return en if self.lang == "en" else zh
