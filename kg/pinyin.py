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
    from pypinyin.seg.mmseg import seg  # its dictionaries take a quarter of a second, which only names need

    syllables = [syllable for word in seg.cut(plain) for syllable in _syllables(word)]
    initials = "".join(syllable[:1] for syllable in syllables)
    return _letters("".join(syllables)), _letters(initials)


@lru_cache(maxsize=50_000)
def _syllables(word: str) -> tuple[str, ...]:
    """A word's, one a character; what has no sound as it is. Words come again and again, so they are kept."""
    from pypinyin import lazy_pinyin

    return tuple(lazy_pinyin([word], errors=list))  # type: ignore[arg-type]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.encode("ascii", "ignore").decode()))
