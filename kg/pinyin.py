"""How a name sounds: pinyin and initials, for those who search without a Chinese keyboard."""

from __future__ import annotations

from functools import lru_cache

from kg.fold import fold


@lru_cache(maxsize=10_000)
def sounds(name: str) -> tuple[str, ...]:
    """Pinyin and initials of a name, folded; nothing for a name without a Chinese character.

    >>> sounds("重庆高新区"), sounds("KrF光刻胶"), sounds("ABC")
    (('chongqinggaoxinqu', 'cqgxq'), ('krfguangkejiao', 'krfgkj'), ())
    """
    plain = fold(name)
    if not any("\u3400" <= character <= "\u9fff" for character in plain):
        return ()
    from pypinyin import lazy_pinyin  # its dictionaries take a quarter of a second, which only names need

    syllables = lazy_pinyin(plain, errors=list)  # type: ignore[arg-type]  # one by one, where it has no sound
    initials = "".join(syllable[:1] for syllable in syllables)
    return _letters("".join(syllables)), _letters(initials)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.encode("ascii", "ignore").decode()))
