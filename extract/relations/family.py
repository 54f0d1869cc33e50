"""From frames to statements: the part that all families of relations share."""

from __future__ import annotations

import re
from bisect import bisect, insort
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, combinations, product
from typing import cast

from spacy.tokens import Doc

from extract.notes import Notes, Statement, Thing, notes
from extract.relations.clause import Clause, Known, clauses
from extract.relations.frame import Frame, Match, family
from extract.relations.line import SIGNS, Line, Slot, lines
from extract.relations.opened import (
    DIGITS,
    bodies_named,
    both_opened,
    counted_opened,
    event_opened,
    latest,
    one_of_two_opened,
    pair,
    row_of_two,
    school_opened,
    that_opened,
    told_of,
    zones_meant,
    zones_opened,
)
from extract.relations.speaking import we_opened
from extract.relations.stance import denied, led, status
from extract.relations.theme import theme, understood
from extract.relations.when import dates
from extract.stretch import stretch_begin
from kg.ontology import ontology

KEY = "zhengtu_lines"
MANY = re.compile(r"等?(\d+|[两三四五六七八九十])余?多?(?:家|个|所|位|名|项|支|只|市|省|县)")
MOST_ALIKE = 12  # members of a list of which every pair is told
MOST_PAIRS = 400  # a list longer than any text has is a table gone flat
TOGETHER = frozenset(
    ["COOPERATES_WITH", "CO_BUILT", "ESTABLISHED", "MEMBER_OF", "ISSUED", "ORGANIZED", "PAIRED_WITH", "PARTICIPATED_IN"]
)


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence as typed text, and its clauses with their subjects."""

    line: Line
    clauses: tuple[Clause, ...]
    types: frozenset[str]  # of all that is named in it, or understood
    own: Slot | None = None  # the policy that speaks here: this document, or the plan that a notice passes on


def read(doc: Doc) -> tuple[Read, ...]:
    """The sentences of a document, typed and parted, made once for all families."""
    if KEY not in doc.user_data:
        doc.user_data[KEY] = tuple(_read(notes(doc).text, notes(doc)))
    return cast(tuple[Read, ...], doc.user_data[KEY])


def naming(doc: Doc, *types: str) -> tuple[Read, ...]:
    """The sentences in which something of each of these types is named or understood."""
    return tuple([part for part in read(doc) if part.types.issuperset(types)])


def _read(text: str, found: Notes) -> Iterator[Read]:
    known, two, zones = Known(), tuple[Thing, ...](), tuple[Thing, ...]()
    events: tuple[Slot, ...] = ()
    bodies: dict[str, Slot] = {}
    row: tuple[Slot, ...] = ()
    own: tuple[Slot, ...] = (Slot("Policy", (found.policy,), 0, 0, implied=True),) if found.policy else ()
    main = theme(found)
    told = [_unassigned(line) for line in lines(text, found)]
    for line in (we_opened(told, i) for i in range(len(told))):
        own = _attached(line) or own if own else ()
        line = _of_attached(line, found.policy, own)
        meant = told_of(line, two, zones)
        two = pair(line, len(line.text)) or (meant if meant == zones else two)
        zones = zones_meant(two, zones)
        line = school_opened(that_opened(line, bodies), bodies)
        bodies = bodies_named(line, bodies)
        line, row = one_of_two_opened(line, row), row_of_two(line, len(line.text))
        line = event_opened(both_opened(counted_opened(zones_opened(line)), meant), events)
        events = latest(line, events)
        parts, known = clauses(line, understood(line, known, main), own)
        yield Read(line, tuple(parts), _types(line, parts), next(iter(own), None))


def _types(line: Line, parts: list[Clause]) -> frozenset[str]:
    slots = filter(None, line.slots)
    return frozenset([slot.type for slot in chain(slots, *(part.subject for part in parts))])


# （省科技厅、财政厅按职责分工负责）: who answers for a measure, read elsewhere; here it would stand as a subject.
ASSIGNED = re.compile(
    r"[（(](?=[^（）()]{0,400}(?:负责|牵头|配合|参与|落实|分工|承担))[^（）()。；]{0,400}(?:负责|配合|参加|参与|落实|实施|承担|组织)[）)]"
    r"|[（(](?:牵头|责任|配合|主管|承办|主办|参与)(?:单位|部门)[:：][^（）()。；]{0,400}[）)]"
)


# 甲厅、乙委）实施某工程: the end of a bracket that the sentence before opened
REST_OF_ASSIGNED = re.compile(rf"\s*{SIGNS['Agency']}(?:[、，][^（）()。；、，]{{0,12}}){{0,30}}[）)]")


def _unassigned(line: Line) -> Line:
    """The line without its closing bracket that assigns work."""
    bracketed = "）" in line.text or ")" in line.text
    found = (ASSIGNED.search(line.text) or REST_OF_ASSIGNED.match(line.text)) if bracketed else None
    if not found:
        return line
    start, end = found.span()
    before, after = line.part(0, start), line.part(end)
    return Line(
        before.text + after.text,
        before.slots + after.slots,
        before.starts + after.starts,
        before.ends + after.ends,
        line.sentence,
    )


def _attached(line: Line) -> tuple[Slot, ...]:
    """The plan whose title fills a line below the notice that issues it: from there on the text is its own."""
    found = BEGINS.match(line.text)
    title = line.slots[found.start("title")] if found else None
    return (replace(title, start=0, end=0, implied=True),) if title and not title.implied else ()


# The title alone, or in a text that has lost its lines with the first heading behind it: 《某方案》 一、总体要求
BEGINS = re.compile(
    rf"\s*(?P<title>{SIGNS['Policy']})(?:\s*$|\s+(?:[一二三四五六七八九十]{{1,3}}、|（[一二三四五六七八九十]{{1,3}}）|第一[章条]|\d{{1,2}}[.．、]))"
)


def _of_attached(line: Line, policy: Thing | None, own: tuple[Slot, ...]) -> Line:
    """The line with 本办法 as the attached plan, where it would be the notice."""
    if not own or own[0].thing == policy or not any(slot and slot.implied for slot in line.slots):
        return line
    put = (replace(s, things=own[0].things) if s and s.implied and s.thing == policy else s for s in line.slots)
    return replace(line, slots=tuple(put))


def say(doc: Doc, statements: Iterable[Statement]) -> Doc:
    """Add statements to the notes: the ontology must allow them, and each is said once at its place.

    Of two rules that read the same in one stretch, the first stands.
    """
    found = notes(doc)
    said: dict[tuple[Thing, str, Thing], list[tuple[int, int]]] | None = None  # most rules say nothing
    for one in statements:
        if said is None:
            said = _said(found)
        places = said.setdefault((one.head, one.relation, one.tail), [])
        at = bisect(places, (one.start, one.end))
        beside = places[max(0, at - 1) : at + 1]
        if _allowed(one) and not any(one.start < end and start < one.end for start, end in beside):
            places.insert(at, (one.start, one.end))
            found.statements.append(one)
    return doc


def _said(found: Notes) -> dict[tuple[Thing, str, Thing], list[tuple[int, int]]]:
    """Where each thing stated so far is stated."""
    said: dict[tuple[Thing, str, Thing], list[tuple[int, int]]] = {}
    for one in found.statements:
        insort(said.setdefault((one.head, one.relation, one.tail), []), (one.start, one.end))
    return said


def _allowed(said: Statement) -> bool:
    return said.head != said.tail and ontology().joins(said.relation, said.head.type, said.tail.type)


def framed(doc: Doc, frames: tuple[Frame, ...]) -> Iterator[Statement]:
    """All that the frames read in a document."""
    text, known, fitting = notes(doc).text, notes(doc).source.date, family(frames)
    for part in read(doc):
        for frame in fitting[part.types]:
            if frame.cued(part.line.text):
                for match in matched(frame, part):
                    yield from stated(text, match, known)


def matched(frame: Frame, part: Read) -> Iterator[Match]:
    """Where a frame fits a sentence, or its clauses where it is anchored."""
    if frame.anchored:
        for clause in part.clauses:
            yield from frame.matches(clause.line)
    else:
        yield from frame.matches(part.line)


def stated(text: str, match: Match, known: str) -> Iterator[Statement]:
    """The statements of one match: each head with each tail, or every pair of a list."""
    heads, tails = _acting(match), match.ends("tail")
    if match.frame.both:
        start, end = match.found.span("head")
        alike = len(heads) == 2 or len(heads) <= MOST_ALIKE and not re.search("[与同]", match.line.text[start:end])
        alike = alike and _counted(text, heads) <= MOST_ALIKE
        pairs = combinations(_singles(heads), 2) if alike else iter(())
    elif len(heads) == len(tails) > 1 and match.frame.relation in TOGETHER and _in_turn(match):
        pairs = iter(zip(heads, tails, strict=True))
    else:
        pairs = product(heads, tails)
    if len(heads) * max(1, len(tails)) > MOST_PAIRS:
        return iter(())
    return stated_pairs(text, match, known, pairs)


def _counted(text: str, heads: tuple[Slot, ...]) -> int:
    """How many a list is said to have: 甲、乙等21家单位，现场签约30项, of whom not every two sign."""
    found = MANY.match(text, heads[-1].end)
    return (int(found[1]) if found[1].isdigit() else DIGITS[found[1]]) if found else 0


def _in_turn(match: Match) -> bool:
    """A、B分别与C、D签约: the first with the first, the second with the second."""
    first, last = match.found.span("head"), match.found.span("tail")
    return "分别" in match.line.text[min(first[1], last[1]) : max(first[0], last[0])]


def _acting(match: Match) -> tuple[Slot, ...]:
    """The heads: in A与B聚焦…, what B does is told of A, but for what they do together."""
    heads = match.ends("head")
    relation = match.frame.relation
    if relation in TOGETHER or not (match.frame.anchored or relation in ("LOCATED_IN", "PART_OF")):
        return heads
    start, end = match.found.span("head")
    by = match.trigger[0] if match.trigger else end
    if re.search("共同|联合|携手|一道|合作", match.line.text[end : by + 2]):
        return heads
    cut = re.search("[与同]", match.line.text[start:end])
    alone = match.line.named(start, start + cut.start()) if cut else ()
    return tuple(slot for slot in heads if slot in alone) if cut else heads


def _singles(slots: tuple[Slot, ...]) -> Iterator[Slot]:
    """Slots that stand for several things (双方), taken apart."""
    for slot in slots:
        for thing in slot.things:
            yield replace(slot, things=(thing,), type=thing.type)


def stated_pairs(text: str, match: Match, known: str, pairs: Iterable[tuple[Slot, Slot]]) -> Iterator[Statement]:
    """The statements of one match for these pairs of ends; none where the words deny it."""
    frame, heads, tails = match.frame, _acting(match), match.ends("tail")
    many = len(list(things(heads))) > 1
    if denied(_between(match)) or _supposed(text, match) or (frame.several and not many) or (frame.single and many):
        return
    stance = frame.status or status(_around(text, match))
    sentence = match.line.sentence
    if stance != "planned" and led(text[sentence.start : sentence.start + 80], _around(text, match), known):
        stance = "planned"
    shared = {**frame.attributes, **_date(text, match, known), **_title(match)}
    for head, tail in pairs:
        if frame.explicit and head.implied:
            continue
        if tail.type == "Industry" and NOT_THE_FIELD.match(match.line.text, _place(match, tail) + 1):
            continue
        attributes = {**shared, **_missing(match, heads if len(heads) > 1 else tails)}
        span = evidence(match, head, tail)
        for one, other in product(head.things, tail.things):
            yield Statement(one, frame.relation, other, *span, frame.rule, stance, attributes)


# 信创软硬件适配测试平台: the field is only a part of the name of something else.
NOT_THE_FIELD = re.compile(
    r"(?:核心产业)?增加值占|(?:(?!等|产业|领域)[^，。；、和与的]){0,14}(?:平台|场景|中心|实验室|大会|论坛|标准|办法|政策|规定|协会|学院|专业|课程|基金|展会|博览会|公司)|产业(?:机构|人才|合作平台|展示区|乡镇|特色村|平台|引导基金|基金|联盟|大会|协会|研究院|学院)"
)


def _place(match: Match, slot: Slot) -> int:
    """Where a slot of a match stands in its line."""
    slots = match.line.slots
    return next(i for i in range(*match.span()) if (one := slots[i]) and (one is slot or one.start == slot.start))


# 如果甲园区与乙大学签约，双方将共建某院: all that the sentence says is only supposed; what a policy grants then is not.
SUPPOSED = re.compile(r"(?:^|[，。；：])\s*(?:如果|如若|假如|倘若|假设|一旦|若(?![干羌]|尔盖|水))")


def _supposed(text: str, match: Match) -> bool:
    """Whether an earlier clause of the sentence, or its own, only supposes."""
    line, last = match.line, match.line.ends[match.span()[1] - 1]
    begin = max(line.sentence.start, last - 400)
    return match.frame.relation != "SUPPORTS" and bool(SUPPOSED.search(text, begin, last))


def _between(match: Match) -> str:
    """The plain words of a match, and the few in front of it, where a denial would stand."""
    start, end = match.span()
    return match.line.text[max(0, start - 4) : end]


def _around(text: str, match: Match) -> str:
    """The words of the clause around the trigger, where the stance is told."""
    start, end = match.trigger or match.span()
    words = match.line.text
    first = max(0, start - 400)
    begin = stretch_begin(words, "，。；：", first, start)
    after = words[end : end + 12]
    return words[begin:end] + re.split("[，。；：]", after, maxsplit=1)[0]


def _title(match: Match) -> Mapping[str, str]:
    groups = match.found.groupdict()
    return {"title": groups["title"]} if groups.get("title") else {}


TITLE = re.compile("《[^《》]{0,120}(?:》|$)")  # the years in a title, 《某方案（2025—2027年）》, date no deed


def _date(text: str, match: Match, known: str) -> Mapping[str, str]:
    """The last date in the sentence before the end of the match."""
    sentence, last = match.line.sentence, match.line.ends[match.span()[1] - 1]
    told = TITLE.sub(lambda title: "《" * len(title.group()), text[max(sentence.start, last - 400) : last])
    found = dates(told, known)
    return {"date": found[-1][1]} if found else {}


def _missing(match: Match, members: tuple[Slot, ...]) -> Mapping[str, str]:
    """How many of a counted list are not written out: 等18家 with five names is `stated` 18, `unnamed` 13."""
    if len(members) < 2:
        return {}
    found = MANY.match(match.line.text, _place(match, members[-1]) + 1)
    if not found:
        return {}
    count = int(found[1]) if found[1].isdigit() else DIGITS[found[1]]
    open_end = found.group().startswith("等") and count > len(members)
    if open_end:
        return {"unnamed": str(count - len(members)), "stated": str(count)}
    return {} if count == len(members) else {"stated": str(count)}


def evidence(match: Match, head: Slot, tail: Slot) -> tuple[int, int]:
    """The shortest stretch of the sentence with both ends and the trigger; an end that stands elsewhere is left out."""
    sentence, line = match.line.sentence, match.line
    ends = (head, tail, *_abreast(match, head), *_abreast(match, tail))
    spans = [(s.start, s.end) for s in ends if sentence.start <= s.start and s.end <= sentence.end]
    if match.trigger and match.trigger[0] < match.trigger[1]:
        spans.append((line.starts[match.trigger[0]], line.ends[match.trigger[1] - 1]))
    if not spans:
        first, last = match.span()
        spans = [(line.starts[first], line.ends[last - 1])]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _abreast(match: Match, slot: Slot) -> tuple[Slot, ...]:
    """The first member of the list that a slot stands in: the receipt of a member begins there."""
    for name in ("head", "tail"):
        slots = match.ends(name)
        if len(slots) > 1 and not slots[0].carried and any(one is slot or one.start == slot.start for one in slots):
            return slots[:1]
    return ()


def things(slots: Iterable[Slot]) -> Iterator[Thing]:
    """What slots stand for, one by one."""
    for slot in slots:
        yield from slot.things
