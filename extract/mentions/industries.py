"""Industries, tracks and technical fields: a list of terms, and how texts set industries off.

人工智能 is one wherever it stands by itself; 物流 only as 物流产业, or in a list that says so: 聚焦食品、物流等产业.
水稻产业 is one by its ending, if what stands before is no general word (主导产业, 传统产业, 战略性新兴产业).
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.mentions.fields.business import devoted, kind_of_firm
from extract.mentions.fields.ending import by_ending, called, made_of_goods, quoted
from extract.mentions.fields.item import TERMS, Found
from extract.mentions.fields.listed import alone, grown, leading, listed, sized
from extract.mentions.fields.numbered import numbered
from extract.mentions.fields.studied import of_field, studied, worked_on
from extract.mentions.fields.terms import beside, terms
from extract.mentions.fields.trades import branches, by_trade
from extract.notes import Candidate, notes

SAME = {"6G": "第六代移动通信"}
TITLE = 60  # signs; the longest title that is looked through


@Language.component("zhengtu_industries")
def industries(doc: Doc) -> Doc:
    """Propose industries."""
    text = notes(doc).text
    borders = {*doc.to_array("IDX").tolist(), len(text)}
    bodies = {one.start: one.end for one in notes(doc).candidates if one.type == "Agency"}
    found = {
        (start, end): rule
        for start, end, rule in _spans(text, borders)
        if not in_title(text, start, end) and bodies.get(start, end) >= end  # 青禾部种植业|司: a body and its field
    }
    notes(doc).candidates.extend(
        Candidate(start, end, "Industry", rule, 1, standard(text[start:end])) for (start, end), rule in found.items()
    )
    return doc


def _spans(text: str, borders: set[int]) -> Iterator[Found]:
    known = dict.fromkeys(terms(text, borders))
    yield from known
    yield from beside(text, {span[:2] for span in known}, borders)
    yield from listed(text, borders)
    yield from numbered(text, borders)
    yield from studied(text, borders)
    yield from of_field(text, borders)
    yield from by_ending(text, borders)
    yield from by_trade(text, borders)
    yield from leading(text, borders)
    yield from grown(text, borders)
    yield from alone(text, borders)
    yield from sized(text, borders)
    yield from devoted(text, borders)
    yield from kind_of_firm(text, borders)
    yield from made_of_goods(text)
    yield from branches(text)
    yield from worked_on(text, borders)
    yield from quoted(text)
    yield from called(text, borders)


def in_title(text: str, start: int, end: int) -> bool:
    """Whether a field is a word of a title: 《数字经济发展与商业模式创新》 names no industry."""
    opened = text.rfind("《", max(0, start - TITLE), start)
    return (
        opened >= 0
        and text.rfind("》", opened, start) < 0
        and not (opened == start - 1 and text.startswith("》", end))
        and text.find("》", end, end + TITLE) >= 0
    )


def standard(form: str) -> str:
    """人工智能产业 is 人工智能; 水稻产业 keeps its ending."""
    bare = SAME.get(form, form.removesuffix("产业").removesuffix("行业"))
    return bare if TERMS.get(bare) == "strong" else form
