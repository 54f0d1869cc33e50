"""Organs of government by function and level: 科技 × 厅/局/委, generated and not listed.

`organs()` are the cores without a region: 科技厅, 发展和改革委员会, 省委, 人民政府, 管委会.
"""

from __future__ import annotations

from functools import cache

from extract.lists.load import rows, words

SUFFIXES = ("厅", "局", "委", "委员会", "办", "办公室", "署", "总局")
NORMAL = {"委": "委员会", "办": "办公室"}
# Organs that are not a function with a suffix. 省委, 市政府 carry their level before them.
GOVERNMENT = ("人民政府", "政府")
PARTY = words("organs", "party")
OTHERS = words("organs", "others")
HOUSE_PARTS = words("organs", "house parts")
PARTY_TAILS = words("organs", "party tails")


@cache
def functions() -> dict[str, str]:
    """Every form of a function to its normal form: 科学技术 to 科技."""
    return {
        form: row[0] for row in rows("functions") for form in (row[0], *filter(None, (row[1:] or ("",))[0].split("、")))
    }


@cache
def organs() -> frozenset[str]:
    """All cores."""
    made = {f"{form}{suffix}" for form in functions() for suffix in SUFFIXES}
    levels = ("省", "市", "县", "区", "州", "镇", "乡", "旗", "盟")
    made |= {f"{level}{organ}" for level in levels for organ in ("委", *(f"委{tail}" for tail in PARTY_TAILS))}
    made |= {f"政府{tail}" for tail in ("办公厅", "办公室", "研究室", "新闻办", "新闻办公室", "金融办", "驻京办")}
    made |= {f"人民政府{tail}" for tail in ("办公厅", "办公室", "研究室", "新闻办", "新闻办公室")}
    made |= {f"{house}{part}" for house in ("人大", "政协", "人大常委会") for part in HOUSE_PARTS}
    made |= {f"自治区党委{tail}" for tail in ("", *PARTY_TAILS)}
    return frozenset(made | {*GOVERNMENT, *PARTY, *OTHERS} - {"建设办", "产业局", "产业办", "人才局"})
