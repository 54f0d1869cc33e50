"""How well an entity answers a search: the order that every store follows."""

from __future__ import annotations

from kg.fold import fold
from kg.model import Entity
from kg.pinyin import sounds

Rank = tuple[int, int, str]  # how it fits, length of its name, id: the smaller the better


def rank(entity: Entity, words: str) -> Rank | None:
    """Where an entity stands among the answers to `words`; None if it is none of them."""
    fit = _fit(entity, words)
    return None if fit is None else (fit, len(entity.name), entity.id)


def parts(words: str) -> list[str]:
    """The words one by one, folded."""
    return [part for part in map(fold, words.split()) if part]


def _fit(entity: Entity, words: str) -> int | None:
    asked = fold(words)
    if not asked:
        return None
    names = [fold(name) for name in (entity.name, *entity.aliases)]
    heard = [sound for name in (entity.name, *entity.aliases) for sound in sounds(name)]
    fits = (
        asked == names[0],
        asked in names,
        any(name.startswith(asked) for name in names),
        any(asked in name for name in names),
        any(sound.startswith(asked) for sound in heard),
        any(asked in sound for sound in heard),
        all(any(part in term for term in (*names, *heard)) for part in parts(words)),
    )
    return next((fit for fit, holds in enumerate(fits) if holds), None)
