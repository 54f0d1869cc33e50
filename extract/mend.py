"""Make a text as it came readable for rules: broken lines joined, forms of punctuation made one.

Real texts break lines in mid-sentence, set names apart with spaces and mix full and half width. The
mended text has one paragraph a line; every character of it knows where it stood, so that a stretch found
in it points back into the text as it came.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WIDTH = {ord(full): chr(ord(full) - 0xFEE0) for full in map(chr, range(0xFF10, 0xFF5B)) if full.isalnum()}
WIDTH |= {0xFF05: "%", 0xFF0B: "+", 0x3000: " ", 0xA0: " ", 0xFF0E: "."}
HAN = "\u4e00-\u9fff"
ENDED = re.compile(r"[。！？；：…!?;:][”’」）)》]*$")
NEW = re.compile(
    r"^(?:[　\t]|\s{2,}|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|\d+[.．、]|第[一二三四五六七八九十百]+[章条节]|[#*>|►▲●■-]|附件)"
)


@dataclass(frozen=True, slots=True)
class Mended:
    """`text[i]` stood at `origin[i]` of the text as it came."""

    text: str
    origin: tuple[int, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the text as it came for a stretch of the mended one."""
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else 0
            return at, at
        return self.origin[start], self.origin[end - 1] + 1


def mend(text: str) -> Mended:
    """Join what was broken, and even out the forms of signs, one character for one."""
    kept: list[tuple[str, int]] = []
    for line, start in _lines(text):
        if kept and _continues(kept, line):
            pass
        elif kept:
            kept.append(("\n", start - 1))
        first = len(line) - len(line.lstrip())
        body = line.strip()
        kept.extend((sign, start + first + i) for i, sign in enumerate(body))
    signs = [_even(kept, i) for i in range(len(kept))]
    return Mended("".join(signs), tuple(at for _, at in kept))


def _lines(text: str) -> list[tuple[str, int]]:
    """Each line with its offset; an empty one ends a paragraph and is dropped."""
    return [(m.group(), m.start()) for m in re.finditer(r"[^\n\r]+", text) if m.group().strip()]


def _continues(kept: list[tuple[str, int]], line: str) -> bool:
    """Whether a line goes on with the one before: that one is long and does not end, this one does not begin."""
    tail = "".join(sign for sign, _ in kept[-60:])
    before = tail[tail.rfind("\n") + 1 :]
    return len(before) > 10 and not ENDED.search(before) and not NEW.match(line) and bool(re.match(rf"[{HAN}]", line))


HALF = {",": "，", "(": "（", ")": "）", ":": "：", ";": "；", "?": "？", "!": "！"}


def _even(kept: list[tuple[str, int]], i: int) -> str:
    sign = kept[i][0].translate(WIDTH)
    if sign not in HALF:
        return sign
    near = (kept[i - 1][0] if i else "") + (kept[i + 1][0] if i + 1 < len(kept) else "")
    return sign if re.fullmatch(r"[\x00-\x7f]{2}", near) and near.isascii() and sign in ",:" else HALF[sign]
