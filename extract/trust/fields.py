"""Which fields stand: 农业 is on the list of industries, but counts only where a text tells of it as one.

Rules propose fields where the text says that they are some (聚焦…等产业). Here every place where a term of the list
stands free is weighed with these, alone and with the word beside it, and of those that overlap the likeliest stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.mentions.choose import apart
from extract.mentions.fields.item import TERMS
from extract.mentions.fields.standing import NAME_GOES_ON
from extract.mentions.fields.terms import LIST_OF_TERMS
from extract.mentions.industries import in_title, standard
from extract.names.tags import tag
from extract.notes import Named, Thing, notes
from extract.trust.around import length
from extract.trust.weights import chance
from extract.trust.words import Words

LINE = 35  # characters; a shorter line is a heading, or a row of a table
FLOOR = 0.25  # of what reaches it on unread texts two thirds are right
CHOSEN = 0.05  # of what a rule proposes: the rules have learnt since
HAN = re.compile("[\u4e00-\u9fffA-Za-z0-9]+")
CLOSES = re.compile(
    "领域|产业集群|产业链|产业|行业|赛道|方向|技术|集群|方面|项目|企业|专业|学科|工作|部门|平台|活动|人才|服务|体系|建设|发展"
)
AND_MORE = re.compile("[^。；，\n]{0,20}?等")
MARKS = (("《", "》", "title"), ("“", "”", "quote"), ("（", "）", "bracket"))

Span = tuple[int, int]


@Language.component("zhengtu_fields")
def fields(doc: Doc) -> Doc:
    """Let the likeliest fields stand, of those that rules proposed and of all that are on the list."""
    found = notes(doc)
    chosen = {(named.start, named.end): named for named in found.mentions if named.thing.type == "Industry"}
    likely: dict[Named, float] = {}
    for span, features in featured(doc):
        trust = chance("fields", features)
        if trust >= (CHOSEN if span in chosen else FLOOR):
            likely[chosen.get(span) or _named(found.text, span)] = trust
    kept = [named for named in found.mentions if named.thing.type != "Industry"]
    kept += apart(likely, len(found.text), lambda one: (-likely[one], one.start - one.end, one.start))
    found.mentions = sorted(kept)
    return doc


def _named(text: str, span: Span) -> Named:
    return Named(*span, Thing("Industry", standard(text[slice(*span)])), "field")


def featured(doc: Doc) -> Iterator[tuple[Span, list[str]]]:
    """Each stretch that may be a field with its features, as the rows of `fields.tsv` have them."""
    words = Words(doc)
    spans = _spans(doc, words)
    often = Counter(words.text[start:end] for start, end in spans)
    for (start, end), rule in spans.items():
        form = words.text[start:end]
        features = [f"by {rule}", f"{min(len(form), 9)} signs", f"ends {form[-2:]}", f"{length(often[form])} of it"]
        features += _beside(words, start, end)
        features += _phrase(words.text, start, end)
        features += _within(words.text, start, end)
        yield (start, end), features


def _spans(doc: Doc, words: Words) -> dict[Span, str]:
    """Where a field may stand, and what proposes it: a rule, or the list, alone or with the words beside it."""
    mentions = notes(doc).mentions
    taken = bytearray(len(words.text))
    for named in mentions:
        if named.thing.type != "Industry" and not named.implied:
            taken[named.start : named.end] = b"\x01" * (named.end - named.start)
    spans = {(named.start, named.end): named.rule for named in mentions if named.thing.type == "Industry"}
    for last, size in LIST_OF_TERMS.iter_long(words.text):
        start, end = last + 1 - size, last + 1
        if NAME_GOES_ON.match(words.text, end) or words.text.startswith("业态", end - 1):
            continue  # 新能源汽车|专业委员会, 旅游业|态
        kind = TERMS[words.text[start:end]]
        for first in (start, start - len(_joined(words.before(start)))):
            for behind in (end, end + len(_joined(words.behind(end)))):
                if not any(taken[first:behind]) and not in_title(words.text, first, behind):
                    more = f"{' before' if first < start else ''}{' behind' if behind > end else ''}"
                    spans.setdefault((first, behind), kind + more)
    return spans


def _joined(word: str) -> str:
    """A word that may belong to a field beside it: no sign, no white space, no field of its own."""
    return word if HAN.fullmatch(word) and word not in TERMS else ""


def _beside(words: Words, start: int, end: int) -> Iterator[str]:
    text = words.text
    for name, near in (("behind", text[max(start - 2, 0) : start]), ("before", text[end : end + 2])):
        yield f"{name} {near.strip() or 'a border'}"
    yield f"behind {text[start - 1 : start].strip() or 'a border'}."
    yield f"before {text[end : end + 1].strip() or 'a border'}."
    before, behind = words.before(start), words.behind(end)
    yield f"after word {_class(before)}" if start in words.at else "begins in a word"
    yield f"after {tag(before) or '?'}"
    yield f"then word {_class(behind)}" if end in words.till else "ends in a word"
    yield f"then {tag(behind) or '?'}"
    yield f"list {text[start - 1 : start] == '、'} {text[end : end + 1] == '、'}"


def _class(word: str) -> str:
    return "a number" if word.isdigit() else "letters" if word.isascii() and word.isalpha() else word.strip() or "none"


def _phrase(text: str, start: int, end: int) -> Iterator[str]:
    """How the phrase goes on behind, and from where it comes."""
    run = HAN.match(text, end, end + 20)
    stop = run.end() if run else end
    yield f"goes on {length(stop - end)}"
    yield f"till {text[stop : stop + 1].strip() or 'a border'}"
    back = start
    while back > max(start - 20, 0) and HAN.fullmatch(text[back - 1]):
        back -= 1
    yield f"comes from {length(start - back)}"
    yield f"from {text[back - 1 : back].strip() or 'a border'}"
    closing = CLOSES.search(text, end, end + 30)
    yield f"closes with {closing.group() if closing else 'nothing'}"
    yield f"and more {bool(AND_MORE.match(text, end, end + 24))}"


def _within(text: str, start: int, end: int) -> Iterator[str]:
    """Whether it stands in a title, a quotation, a bracket, a short line."""
    for open, close, name in MARKS:
        opened = text.rfind(open, max(0, start - 40), start)
        if opened >= 0 and text.find(close, opened, start) < 0:
            yield f"in a {name}"
    begins = text.rfind("\n", max(start - LINE, 0), start) + 1 or (0 if start < LINE else -LINE)
    stops = text.find("\n", end, end + LINE)
    yield "short line" if (len(text) if stops < 0 else stops) - begins < LINE else "long line"
