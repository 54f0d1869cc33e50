"""One pass over a text for all names that stand on lists, and the words around them: what every grammar reads.

A `Hit` is a listed name where it stands. Hits are found by Aho-Corasick, in time linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

import ahocorasick
from spacy.tokens import Doc

from extract.lists.load import either, rows
from extract.names.organs import organs
from extract.names.tags import tag
from extract.names.territory import Place, by_name, middle_form, province_of, short_form
from extract.notes import notes
from extract.tokenizer import ends

PLACE, UNIVERSITY, BODY, ORGAN, ZONE, HOUSE, PLATFORM = (
    "place",
    "university",
    "body",
    "organ",
    "zone",
    "house",
    "platform",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a listed form means: its kind, the standard name, and whether it does so without its full name near."""

    kind: str
    name: str
    sure: bool = True
    type: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    start: int
    end: int
    entry: Entry


@cache
def automaton() -> ahocorasick.Automaton:
    """Every listed form with its entries."""
    words: dict[str, list[Entry]] = {}
    for form, entry in _entries():
        if entry not in words.setdefault(form, []):
            words[form].append(entry)
    built = ahocorasick.Automaton()
    for form, entries in words.items():
        built.add_word(form, (len(form), tuple(entries)))
    built.make_automaton()
    return built


def _entries() -> Iterator[tuple[str, Entry]]:
    for form, group in by_name().items():
        sure = any(_is_sure(form, place) for place in group)
        yield form, Entry(PLACE, group[0].name, sure)
    for row in rows("universities"):
        yield from _university(row)
    for row in rows("bodies"):
        yield from _body(row)
    for form in organs():
        yield form, Entry(ORGAN, form)
    for name, *others in rows("zones"):
        for form in (name, *others):
            yield form, Entry(ZONE, name)
    for full, short in rows("platforms"):
        for form in (full, *filter(None, short.split("、"))):
            yield form, Entry(PLATFORM, full)
    for type, full, short in rows("synonyms"):
        if type == "Platform":
            for form in (full, *short.split("、")):
                yield form, Entry(PLATFORM, full)
    for _, forms in rows("firms"):
        for form in forms.split(" "):
            yield form, Entry(HOUSE, form)


def _is_sure(form: str, place: Place) -> bool:
    """Short forms of counties are words too often: 开放, 和平, 城关; they need the full name in the text, except those
    that are none: 义乌, 桦甸."""
    return place.sure and (
        form in (place.name, middle_form(place))
        or place.level in ("province", "city", "region")
        or (form,) in counties()
    )


@cache
def counties() -> frozenset[tuple[str, ...]]:
    return frozenset(rows("counties"))


def _university(row: tuple[str, ...]) -> Iterator[tuple[str, Entry]]:
    yield row[0], Entry(UNIVERSITY, row[0])
    bare = row[0].partition("（")[0]
    if bare != row[0]:
        yield bare, Entry(UNIVERSITY, bare)
    for form in filter(None, row[2].split("、")):
        yield form, Entry(UNIVERSITY, bare, len(form) > 2 or form in SURE_SHORT)


# 北京|银行 as one word of the dictionary, 江苏省|委 cut wrongly: the place before them stands all the same.
JOINED = re.compile(
    "[省市县区州高经]|政府|国家(?!级|公园|重点|级|战略|安全|大学)|首相|总理|总统|国王|外长|防长|外交部|总督|银行|大学|学院|证券|电视|广播|之滨|集团|大兴|首都|商会|农商|工业|港|地区生产总值"
)
BACKING = re.compile(
    "[县市区]委|[县市区]政府|农商银行|(?:\\d|[两三四五六七八九十])+个?(?:区县|省市|市[州县]|县市|城市)|"
    + either("kinds", "zone that backs a place")
)
ROW_ENDS = either("kinds", "zone that closes a row")
BEFORE = frozenset("在与和，、。；：至从到对由向及为是的（“《省市州区\n 让给把将")
SURE_SHORT = frozenset(
    ["北大", "清华", "北航", "哈工大", "浙大", "北邮", "武大", "厦大", "北师大", "国科大", "杭电", "北理工"]
)


def _body(row: tuple[str, ...]) -> Iterator[tuple[str, Entry]]:
    for form in (row[0], *filter(None, row[1].split("、"))):
        yield form, Entry(BODY, row[0], True, row[3])
    for form in filter(None, row[2].split("、")):
        yield form, Entry(BODY, row[0], False, row[3])


@dataclass(slots=True)
class Scan:
    """A text, the borders of its words, and the hits in it.

    `border[i]` is 1 where a word begins; `word_to[i]` is the begin of the word that ends at `i`, or -1.
    `ending[kind]` maps the end of a hit to the longest hit of that kind that ends there.
    """

    text: str
    border: bytearray
    word_to: dict[int, int]
    hits: list[Hit] = field(default_factory=list)
    ending: dict[str, dict[int, Hit]] = field(default_factory=dict)
    beginning: dict[str, dict[int, Hit]] = field(default_factory=dict)
    _forms: set[str] = field(default_factory=set)

    def of(self, kind: str) -> list[Hit]:
        return [hit for hit in self.hits if hit.entry.kind == kind]

    def next_border(self, at: int, stop: int, otherwise: int) -> int:
        """Where the first word begins behind `at` and before `stop`."""
        found = self.border.find(1, at + 1, stop)
        return otherwise if found < 0 else found

    def chain(self, start: int) -> int:
        """四川省|青禾市: where the places begin that stand side by side before a place."""
        while place := self.ending.get(PLACE, {}).get(start):
            start = place.start
        return start

    def word(self, hit: Hit) -> str:
        return self.text[hit.start : hit.end]

    def has(self, form: str) -> bool:
        """Whether a full name stands in the text."""
        return form in self._forms


def scan(doc: Doc) -> Scan:
    """The scan of a Doc, made on first use."""
    found: Scan | None = doc.user_data.get("zhengtu_scan")
    if found is None:
        found = doc.user_data["zhengtu_scan"] = _scan(doc)
    return found


def _scan(doc: Doc) -> Scan:
    text = notes(doc).text
    made = Scan(text, bytearray(len(text) + 1), {})
    for begin, end in ends(doc).items():
        made.border[begin] = 1
        made.word_to[end] = begin
        if (end - begin > 3 and (cut := _two_places(text[begin:end]))) or (cut := _by(text[begin:end])):
            made.border[begin + cut] = 1
            made.word_to[begin + cut] = begin
            made.word_to[end] = begin + cut
        elif end - begin == 2 and text[begin] == "建" and _built(text, begin, end):
            made.border[begin + 1] = 1
            made.word_to[begin + 1] = begin - 1
            made.word_to[end] = begin + 1
    made.border[len(text)] = 1
    _find(made)
    return made


# 共|建宁|淮产业园: what a segmenter joins to the first sign of a name; but 共|建成3个园区
DONE = frozenset("设成立好有议造起筑言制材了")


def _built(text: str, begin: int, end: int) -> bool:
    """Whether 建 is of 共建, 合建, 援建 and the sign behind it of a name."""
    joined = text[begin - 1 : begin] in ("共", "合", "援", "联")
    return joined and (text[end - 1] not in DONE or text[end - 1 : end + 1] in by_name())


@lru_cache(maxsize=8192)
def _by(word: str) -> int:
    """Where the name begins that a segmenter joined to a verb or 由: 由鲁信|集团, 由|鲁信; 0 where the word is one."""
    verb = next((verb for verb in LEANERS if word.startswith(verb)), "")
    return len(verb) if verb and len(word) > len(verb) + 1 and not tag(word) else 0


LEANERS = ("由", "领投", "跟投", "参投")


def _two_places(word: str) -> int:
    """Where a word of the segmenter parts into a place and one in it: 辽宁|沈阳; 0 where it is one."""
    known = by_name()
    return 0 if word in known else next((n for n in (2, 3, 4) if word[:n] in known and word[n:] in known), 0)


def _find(made: Scan) -> None:
    text, raw = made.text, []
    for last, (length, entries) in automaton().iter(text):
        raw.append((last + 1 - length, last + 1, entries))
    made._forms = {text[start:end] for start, end, _ in raw}
    for start, end, entries in raw:
        for entry in entries:
            if _stands(made, start, end, entry):
                _add(made, Hit(start, end, entry))


def _add(made: Scan, hit: Hit) -> None:
    made.hits.append(hit)
    ending = made.ending.setdefault(hit.entry.kind, {})
    if hit.end not in ending or ending[hit.end].start > hit.start:
        ending[hit.end] = hit
    beginning = made.beginning.setdefault(hit.entry.kind, {})
    if hit.start not in beginning or beginning[hit.start].end < hit.end:
        beginning[hit.start] = hit


def _stands(made: Scan, start: int, end: int, entry: Entry) -> bool:
    """Whether a form stands here as a word, and, where it is a word otherwise too, its full name is in the text."""
    if entry.kind == PLACE:
        return _place_stands(made, start, end, entry)
    if entry.kind == HOUSE:
        if end - start > 3 and made.text.endswith(("联合国", "和国"), 0, start + 1):
            return True  # 联合|国元证券
        if end - start > 3 and made.text[start - 1 : start] in LEANS:
            return True  # 从|中核集团
        return bool(made.border[start]) and (
            end - start > 3 or bool(made.border[end]) or made.text[end : end + 1] in "集股控公"
        )
    if entry.kind == PLATFORM:
        return made.text[end : end + 1] not in TAILS and (
            end - start > 4 or bool(made.border[start] and made.border[end])
        )
    if entry.kind == UNIVERSITY and not entry.sure:
        congress = made.text[start:end] == "人大" and made.text[start - 1 : start] in CONGRESS  # 某省人大
        return entry.name in made._forms and bool(made.border[start]) and not congress
    if entry.kind == UNIVERSITY and end - start < 4:
        return bool(made.border[start]) and (end - start > 2 or bool(made.border[end]))  # not 北大|荒
    league = entry.kind in (BODY, ORGAN) and made.text[start] == "团"
    return not (league and made.text[start - 1 : start] in GROUPS)  # 青禾集|团中央研究院


GROUPS = frozenset("集社兵乐剧师")


@cache
def provinces() -> frozenset[str]:
    """The short names of provinces: 山东, 内蒙古."""
    return frozenset(
        form for form, group in by_name().items() if group[0].level == "province" and form != group[0].name
    )


def _place_stands(made: Scan, start: int, end: int, entry: Entry) -> bool:
    form = made.text[start:end]
    opens = made.text[start - 1 : start] in PAUSES
    if made.text.startswith(("省级", "市级", "省内"), end):
        return False
    if made.text[end : end + 1] == "级" and made.text[end : end + 2] != "级市":
        return False
    if form == "和县" and not opens:
        return False
    if made.text[start - 1 : start + 1] in provinces() and made.border[start - 1 : start] != b"\x00":
        return False  # 山东|欧瑞安, 湖北|京山: the province before it takes its first sign
    if form in provinces() and made.border[start] and made.text[end - 1 : end + 1] in by_name():
        return True
    if form == entry.name and end - start > 2:
        if _suffix_is_cut(made, end):
            return False
        return bool(made.border[start]) or made.text[start - 1 : start] in BEFORE or end - start > 4
    begins = made.border[start] or made.text.endswith("中共", 0, start) or _leant_on(made, start, end)
    backed = begins and _backing(made, start, end)
    if not (begins and (made.border[end] or backed or JOINED.match(made.text, end))):
        own = len(form) == 2 and form == entry.name and made.text[start - 1 : end] not in by_name()
        return own and bool(made.border[start] and OFFICES.match(made.text, end))
    if form in DOUBTFUL and entry.name not in made._forms:
        return backed or _in_row(made.text, start, end) or _stands_within(made, start, form)
    return entry.sure or _is_backed(made, start, end, form)


CONGRESS = frozenset("省市县区州旗届国乡镇、")
# 由|云杉高新区, 与|青禾高新区: what a segmenter joins to the first sign of a name, 由云|杉.
LEANS = frozenset("在与和由对向从将把被为到于及以至让给随经赴等")
# 云杉、青禾等高新区, 云杉等3家国家高新区: a member of a row of places that a kind of zone closes
ROW = re.compile(
    f"(?:[、和与及][\u4e00-\u9fff]{{2,4}}){{0,24}}等?[\\d一二三四五六七八九十]*[家个]?(?:国家级?|省级)?(?:{ROW_ENDS})"
)
# 企业|三河云杉材料有限公司: the full name of a firm begins with its division
FIRM = re.compile("[\u4e00-\u9fff]{2,14}?(?:股份有限|有限责任|有限)公司")
FIRM_BEGINS = frozenset(("", *"，。、；：！？（“\n ：》”")) | LEANS
# 兴县|委书记: the sign that a county of two signs and its organ share
OFFICES = re.compile("委(?!员|托|会|派|以|屈)|政府|人民政府|人大|政协|纪委")


def _leant_on(made: Scan, start: int, end: int) -> bool:
    """Whether a word of the segmenter took a preposition and the first signs of a place that a zone or an organ of
    its name follows."""
    leans = start > 0 and made.text[start - 1] in LEANS and made.border[start - 1]
    return bool(leans and BACKING.match(made.text, end))


def _backing(made: Scan, start: int, end: int) -> bool:
    """Whether what stands behind a form says that it is a place: a zone or an organ of its name, the end of a row of
    zones, or a firm's name that begins with it."""
    text = made.text
    if BACKING.match(text, end):
        return True
    if text[end : end + 1] in ROW_SIGNS:
        return bool(ROW.match(text, end))
    opens = text[start - 1 : start] in FIRM_BEGINS or text.endswith(CLASS_NOUNS, 0, start)
    return opens and bool(FIRM.match(text, end))


ROW_SIGNS = frozenset("、和与及等")
CLASS_NOUNS = ("企业", "公司", "厂商", "厂家", "商", "单位")


TAILS = frozenset("络点格化型")  # 全国一体化算力网|络
PAUSES = frozenset(("", *"，。、；：（“\n "))
# Cities whose short form is a word of every day.
DOUBTFUL = frozenset(
    [
        "来宾",
        "东方",
        "安康",
        "文山",
        "兴安",
        "海东",
        "海西",
        "普洱",
        "塔城",
        "通化",
        "大同",
        "开封",
        "保山",
        "吉安",
        "延边",
        "长治",
        "宿州",
        "临夏",
        "白银",
    ]
)


def _in_row(text: str, start: int, end: int) -> bool:
    """淮北、|宿州|、商丘: before or behind another city."""
    before, behind = text[max(start - 3, 0) : start], text[end : end + 3]
    beside = [before[:-1]] * before.endswith("、") + [behind[1:]] * behind.startswith("、")
    return any(place.level == "city" for form in beside for place in by_name().get(form, ()))


def _suffix_is_cut(made: Scan, end: int) -> bool:
    """河北|区域, 兰州|市区, 安徽|省会: the last sign of the full name belongs to the word behind."""
    if made.text.startswith(("政府", "政协", "委员会"), end) or (
        made.text[end - 1] in "县旗" and OFFICES.match(made.text, end)
    ):
        return False
    return bool(made.border[end - 1] and not made.border[end]) and made.text[end : end + 1] in "域会区内场民政委级辖"


# 在万州，: a county by its short name alone, where a text that names what it lies in says where something is.
AT = ("在", "位于", "来到", "走进", "来自", "地处", "落户", "前往")
SET_OFF = frozenset("，、的。；")


def _is_backed(made: Scan, start: int, end: int, form: str) -> bool:
    """Whether the short form of a county is backed here: its full name is in the text, a zone or an organ of its
    name follows, or what it is part of stands before it (安徽长丰)."""
    if any(place.name in made._forms for place in by_name()[form]) or _backing(made, start, end):
        return True
    if made.text.endswith(AT, 0, start) and made.text[end : end + 1] in SET_OFF:
        return any(name in made._forms for place in by_name()[form] for name in _above(place))
    return _stands_within(made, start, form)


def _stands_within(made: Scan, start: int, form: str) -> bool:
    """安徽|长丰: whether what a place is part of stands before it."""
    above = {name for place in by_name()[form] for name in _above(place)}
    return any(made.text.endswith(name, 0, start) for name in above)


def _above(place: Place) -> set[str]:
    names = {place.parent, province_of(place)} - {""}
    return names | {short_form(name) for name in names}
