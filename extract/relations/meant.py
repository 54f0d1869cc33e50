"""Which event a sentence is of: the one named last, its edition, and the one that a short report is about."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from extract.notes import Thing
from extract.relations.family import read
from extract.relations.line import SIGNS, Line, Slot
from extract.relations.opened import CONGRESS, FINAL, abridges

EVENT = SIGNS["Event"]
LEAD_SENTENCES, LONGEST, FEW = 4, 60, 5
# 某大会在某市举行, 出席某论坛, 在某会议上: told as held, or in a headline; and not 积极落实某论坛成果
HELD_NOW = re.compile(
    rf"举行|召开|举办|开幕|闭幕|开讲|开营|开班|落幕|启动|启幕|收官|出席|参加|参与|走进|结束|圆满|主持|承办|主办|拉开|{EVENT}[^，。；]{{0,6}}[上中]"
)
# 某博览会将于下月举办: nobody has been there
TO_COME = re.compile(r"[^，。；]{0,16}?(?:即将|将(?:于|在|举|召)|拟(?:于|在))")
SENTENCE_END = re.compile(r"[。；]")


# 会见来华出席某论坛的某国总统, 同来访并参加某展的某人会谈: those who come for it are at it, and not their hosts
GUESTS = re.compile(
    r"(?:(?:会见|会晤|接见|看望|宴请|迎接|欢迎)(?:了|到)?(?:应邀|专程|率团|率队|前)?|[同与](?:应邀|专程|率团|率队|前)?[来访])[^，。；]{0,8}(?:出席|参加)[^，。；]{0,14}\Z"
)
# 某总理会见某总统: a report of talks, in which an event is only what brought the guest
TALKS = re.compile(r"会见|会谈|会晤|通电话")
# 某大会引发热烈反响: those who speak have heard of it
ECHO = re.compile(r"反响|热议|(?:[纷表]示|畅谈).{0,6}(?:备受鼓舞|倍感振奋)")


def reported(doc: Doc) -> Thing | None:
    """The one event that a short report is about: told in its first sentences, and no other beside it."""
    seen: dict[Thing, int] = {}
    parts, held = read(doc), set[Thing]()
    if of_talks(doc) or any(ECHO.search(part.line.text) for part in parts[:LEAD_SENTENCES]):
        return None
    for n, part in enumerate(parts):
        words = part.line.text
        lead = n < LEAD_SENTENCES and EVENT in words and (HELD_NOW.search(words) or not SENTENCE_END.search(words))
        for i, slot in enumerate(part.line.slots) if EVENT in words else ():
            if slot and slot.type == "Event" and not slot.implied and local(part.line, i):
                seen.setdefault(slot.thing, n)
                if lead and not TO_COME.match(words, i + 1):
                    held.add(slot.thing)
    first = min(seen, key=lambda thing: seen[thing], default=None)
    short = len(parts) <= LONGEST and len(seen) <= FEW
    return first if first in held and short and seen[first] < LEAD_SENTENCES else None


def of_talks(doc: Doc) -> bool:
    """Whether a text reports talks, by its headline."""
    headline = next((part.line.text for part in read(doc)), "")
    return EVENT not in headline and bool(TALKS.search(headline))


def local_events(line: Line) -> list[Slot]:
    return [slot for i, slot in enumerate(line.slots) if slot and slot.type == "Event" and local(line, i)]


def edition(named: Slot, last: Slot | None) -> Slot:
    """材料大会 after 第九届材料大会 is still the edition."""
    if not last:
        return named
    final = named.thing.name.startswith(last.thing.name) and FINAL.search(named.thing.name)
    short = named.thing.name in last.thing.name or abridges(named.thing.name, last.thing.name)
    return last if final or short else named


KINDS = re.compile(r"揭牌|签约|启动仪式|座谈|开工|论坛|开幕|颁奖|推介|对接会")


def meant(words: str, last: Slot, seen: list[Slot]) -> Slot:
    """The event that a sentence is of: where it unveils something, the unveiling, though a talk was named since."""
    kind = KINDS.search(words)
    if not kind or kind.group() in last.thing.name:
        return last
    return next((slot for slot in reversed(seen) if kind.group() in slot.thing.name), last)


# A day of the calendar, of which much is told, but where nobody is
DAY = re.compile(r"(?:世界|国际|全国|全民|中国|联合国)[^活开放]{1,16}日$")
# 张明表示，某人出席某大会并……: of what is only spoken of nobody takes part here
SAID = re.compile(r"(?:表示|指出|强调|认为|说|谈到|提出)[，：][^。；]*(?:出席|参加|举办|举行|召开)[^，。；]{0,10}\Z")


def local(line: Line, at: int) -> bool:
    """Whether an event is one that people of the report are at, and not one whose spirit is carried out."""
    slot = line.slots[at]
    assert slot
    if (
        CONGRESS.search(slot.thing.name)
        or DAY.search(slot.thing.name)
        or re.match(
            r"[^，。；]{0,6}(?:精神|期间|部署|周年|筹备|志愿者|工作人员|获奖|启动键|启动按钮|启动球)|(?:胜利)?(?:召开|举行|闭幕)?(?:以来|以后|之后|之前|前夕|前后|至今)",
            line.text[at + 1 : at + 20],
        )
        or SAID.search(line.text, max(0, at - 80), at)
        or GUESTS.search(line.text, max(0, at - 40), at)
    ):
        return False
    return not re.search(
        r"(?:继|自从?)[^，。；]{0,6}$|(?:贯彻|落实|学习|传达|宣传|根据|按照|致信|贺信|对|关于|围绕|针对|备战|还举办了|还举行了|同时举行了)[^，。；]{0,8}$",
        line.text[max(0, at - 40) : at],
    )
