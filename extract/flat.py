"""Where an official paper that was copied without its lines had them: 某厅关于…的通知 云政发〔2025〕4号 各市：为…

A page that lost its lines has title, 文号, 主送, 落款 and headings in one paragraph. What a paper consists of, and in
which order, is laid down, so the places can be told; only texts that open as such a paper are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

BLANKS = " \u2002\u2003　"
HAN = "\u4e00-\u9fff"
LONGEST = 120  # signs of a first line that can still be a line
NUMBER = rf"[{HAN}]{{1,12}}[〔\[（(【](?:19|20)\d\d[〕\]）)】] ?第? ?\d{{1,4}} ?号"
KIND = "通知|意见|决定|批复|公告|通告|通报|函|办法|规定|方案|规划|计划|措施"
GAP = f"[{BLANKS}]"
OPENS = re.compile(
    rf"\s*(?:(?P<before>{NUMBER}){GAP}+)?(?P<title>[^。；：\n]{{6,160}}?)(?:{KIND})(?P<gap>{GAP}+|(?={NUMBER}))"
    rf"(?:(?P<number>{NUMBER}){GAP}*)?(?P<to>[{HAN}][^。；：:\n]{{3,200}}[：:])?"
)
DAY = re.compile(
    r"(?:\d{4}年\d{1,2}月\d{1,2}日|[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
)
SIGNED = re.compile(r"(?:[^。；：:，,\n]{0,118})(?:政府|委员会|办公厅|办公室|[厅局委部署院办会]|分行|海关|中心)[ 　]*$")
AFTER_DAY = re.compile(r"[ 　]*(?:[（(][^（）()\n]{2,20}[）)])?[ 　]*")
WIDE = re.compile(f"{GAP}{{2,}}")  # what stands for a line break, or for the indent behind one
GOES_ON = re.compile("[，,、。前后起止至在之以的]")  # 2025年7月2日起施行
COUNT = "一二三四五六七八九十"
ITEM = re.compile(
    rf"(?:(?<=[。；：:）)〕】\s])|^)(?:(?P<first>[{COUNT}]{{1,3}})、|[（(](?P<second>[{COUNT}]{{1,3}})[）)]|第(?P<chapter>[{COUNT}]{{1,3}})章|第(?P<article>[{COUNT}]{{1,4}})条"
    r"|(?P<third>\d{1,2})[.．、](?!\d))"
)
DIGITS = {sign: i for i, sign in enumerate(COUNT, 1)}


def breaks(text: str) -> list[int]:
    """The offsets at which a paper that was copied flat began a new line; [] for any other text.

    >>> breaks("云台市人民政府关于发展航天的意见 云政发〔2025〕4号 各县：" + "现就发展航天提出意见。" * 20)
    [17, 29]
    """
    opens = OPENS.match(text)
    if not opens or not (opens["before"] or opens["number"] or opens["to"]):
        return []
    if (text + "\n").index("\n", opens.end()) < LONGEST:
        return []
    head = [opens.start(group) for group in ("title", "number", "to") if opens[group]]
    wide = (gap.end() for gap in WIDE.finditer(text, opens.start("title")))
    found = {*head, *wide, _skipped(text, opens.end()), *_closing(text, opens.end()), *_items(text, opens.end())}
    return sorted(at for at in found if 0 < at < len(text))


def _skipped(text: str, at: int) -> int:
    """Where the words begin behind blanks."""
    while at < len(text) and text[at] in BLANKS:
        at += 1
    return at


def _closing(text: str, begin: int) -> Iterator[int]:
    """The first 落款: where the bodies, the date, and what follows it begin."""
    for day in DAY.finditer(text, begin):
        stop = text.rfind("。", begin, day.start()) + 1
        signed = SIGNED.match(text, stop, day.start()) if stop and day.start() - stop < 130 else None
        if signed and not GOES_ON.match(text, day.end()):
            after = AFTER_DAY.match(text, day.end())
            yield from (_skipped(text, stop), day.start(), _skipped(text, day.end()), after.end() if after else 0)
            return


def _items(text: str, begin: int) -> Iterator[int]:
    """Where the headings begin whose numbers run on from one: 一、…二、…; （一）…（二）… anew below each."""
    last: dict[str, int] = {}
    for item in ITEM.finditer(text, begin):
        level = item.lastgroup or ""
        count = int(item[level]) if item[level].isdigit() else _count(item[level])
        if count == last.get(level, 0) + 1 or count == 1 and level in ("second", "third"):
            last[level] = count
            yield item.start()


def _count(words: str) -> int:
    """二十三 → 23."""
    tens, ten, ones = words.rpartition("十")
    return (DIGITS.get(tens, 1) if tens else 1) * 10 * bool(ten) + DIGITS.get(ones, 0)
