"""The date that a sentence gives, resolved by the date of its document: 今年7月, 去年底, 11月14日, 当月."""

from __future__ import annotations

import re

DIGITS = {sign: str(i) for i, sign in enumerate("〇一二三四五六七八九")} | {"○": "0", "零": "0"}
CHINESE = re.compile(
    r"([一二][〇○零一二三四五六七八九]{3})年(?:([一二三四五六七八九十]{1,2})月)?(?:([一二三四五六七八九十]{1,3})日)?"
)
DATE = re.compile(
    r"(?P<year>(?:19|20)\d\d|今|去|前|明|当|同)年(?:度)?(?:(?P<month>\d{1,2})月(?:份)?(?:(?P<day>\d{1,2})[日号])?|(?P<edge>底|末|初))?"
    r"|(?<![\d年])(?P<m>\d{1,2})月(?:(?P<d>\d{1,2})[日号]|份)"
)
SHIFT = {"今": 0, "去": -1, "前": -2, "明": 1, "当": 0, "同": 0}
NOT_A_DAY = re.compile(r"^(?:[—-]\d{4}年|以来|版|度|至|到)")


def dates(text: str, known: str) -> list[tuple[int, str]]:
    """Each date of a text with its offset, ISO as far as given; `known` is the document's date or "".

    >>> dates("去年11月14日，今年底", "2025-12-01")
    [(0, '2024-11-14'), (9, '2025-12')]
    """
    if "年" not in text and "月" not in text:
        return []
    found = [
        (m.start(), _iso(m, known)) for m in DATE.finditer(text) if not NOT_A_DAY.match(text[m.end() : m.end() + 6])
    ]
    found += [(m.start(), _chinese(m)) for m in CHINESE.finditer(text)]
    return sorted((at, day) for at, day in found if day)


def _iso(found: re.Match[str], known: str) -> str:
    if found["m"]:
        return _in_year(found["m"], found["d"], known)
    year = found["year"]
    if year in SHIFT:
        if not known:
            return ""
        year = str(int(known[:4]) + SHIFT[year])
    month = found["month"] or {"底": "12", "末": "12", "初": "01"}.get(found["edge"] or "", "")
    return "-".join([year, *(part.zfill(2) for part in (month, found["day"]) if part)])


def _in_year(month: str, day: str | None, known: str) -> str:
    """A month without its year is the last one before the document."""
    if not known:
        return ""
    given = "-".join(part.zfill(2) for part in (month, day) if part)
    year = int(known[:4]) - (len(known) >= 7 and given[:2] > known[5:7])
    return f"{year}-{given}"


def _chinese(found: re.Match[str]) -> str:
    year = "".join(DIGITS[sign] for sign in found[1])
    return "-".join([year, *(number(part).zfill(2) for part in (found[2], found[3]) if part)])


def number(sign: str) -> str:
    """Chinese digits below a hundred: 二十三 is 23, 十 is 10."""
    if "十" not in sign:
        return "".join(DIGITS.get(one, one) for one in sign)
    tens, _, ones = sign.partition("十")
    return str(int(DIGITS.get(tens, "1")) * 10 + int(DIGITS.get(ones, "0")))
