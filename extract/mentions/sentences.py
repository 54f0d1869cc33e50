"""Paragraphs and sentences, with the kind of each and the headings above it.

`一、总体要求` and `（一）加强平台建设。` are headings; `1.促进研发创新。……` begins a paragraph with one. Sentences end
at 。！？； and at the end of a paragraph, outside quotation marks and brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from extract.mend import BYLINE, DATED, NUMBER
from extract.notes import Sentence, notes

DIGITS = "一二三四五六七八九十百〇零"
# The levels of headings, the outermost first: 第一章 总则 / 一、 / （一） / 1. / （1）, and 第一条 within a chapter.
LEVELS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"第[{DIGITS}\d]{{1,4}}[章编部] ?",
        rf"第[{DIGITS}\d]{{1,4}}节 ?",
        rf"[{DIGITS}]{{1,4}} ?、",
        rf"（[{DIGITS}]{{1,4}}）",
        rf"第 ?[{DIGITS}\d]{{1,5}} ?条 ?",
        r"\d{1,3}(?:[.．](?!\d)|、)",
        r"（\d{1,3}）",
        r"[①-⑳]",
    )
)
ADDRESS = re.compile(r"^[\w、，（）() ]{2,160}：$")
BODIES = re.compile(r"(?:人民政府|政府|厅|局|委|部|办|院|署|单位|机构|公司|高校|企业|学校|直属机构)")
CAPTION = re.compile(r"^(?:图|表)\d|供图|摄$|^[▲△]|图为|^（?图片来源|版式设计|资料图片")
DATELINE = re.compile(
    r"^(?:日期|时间|来源|发布时间|索引号|主题分类|成文日期|发布日期|发文机关|信息来源|责任编辑|编辑|作者|审核)[：:]"
)


@Language.component("zhengtu_sentences")
def sentences(doc: Doc) -> Doc:
    found = notes(doc)
    found.sentences = list(_sentences(notes(doc).text))
    return doc


@dataclass(slots=True)
class Page:
    """Where the reading of the paragraphs stands: the headings open at each level, and what has been seen."""

    headings: list[tuple[int, str]]
    prose: bool = False  # a sentence of the text itself has been read
    lines: int = 0
    titled: bool = False

    def path(self) -> tuple[str, ...]:
        return tuple(words for _, words in self.headings)

    def open(self, level: int, words: str) -> None:
        self.close(level)
        self.headings.append((level, words))

    def close(self, level: int) -> None:
        self.headings = [(depth, above) for depth, above in self.headings if depth < level]


def _sentences(text: str) -> Iterator[Sentence]:
    start, page = 0, Page([])
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.strip():
            yield from _paragraph(page, line, start, number)
            page.lines += 1
        start += len(line) + 1


def _paragraph(page: Page, line: str, start: int, number: int) -> Iterator[Sentence]:
    level, first, after = _heading(line)
    if level >= 0 and first == after:  # a numbered item without a heading of its own
        page.close(level)
        page.prose = True
        yield from _split(line, start, 0, "body", number, page.path())
        return
    if level >= 0:
        page.open(level, line[first:after].rstrip("。；：！").strip())
        page.prose = True
        whole = after >= len(line.rstrip("。；：:"))
        end = len(line) if whole else after
        yield Sentence(start, start + end, "heading", number, page.path())
        yield from _split(line, start, end, "body", number, page.path())
        return
    kind = _kind(page, line)
    if kind == "heading":
        page.open(2, line.strip())
    yield from (
        _split(line, start, 0, kind, number, page.path())
        if kind == "body"
        else [Sentence(start, start + len(line), kind, number, page.path())]
    )


LEAD = re.compile(r"[^。！？；]{1,40}?[。：]")


def _heading(line: str) -> tuple[int, int, int]:
    """Level, begin and end of a numbered heading at the start of a line; level -1 where there is no number.

    `1.促进研发创新。除禁止进境的外，……` has the heading 促进研发创新; a whole line without a full stop within is one.
    """
    for level, number in enumerate(LEVELS):
        match = number.match(line)
        if match:
            return _heading_words(line, level, match.end())
    return -1, 0, 0


def _heading_words(line: str, level: int, first: int) -> tuple[int, int, int]:
    lead = LEAD.match(line, first)
    if lead and len(line) > lead.end() and "，" not in lead.group()[24:]:
        return level, first, lead.end()
    short = len(line) - first <= 45 and not re.search(r"[。；！？].", line[first:])
    if short and not re.search(r"[；，]$", line):
        return level, first, len(line)
    return level, first, first


def _kind(page: Page, line: str) -> str:
    bare = line.strip(" #*")
    number = bare[1:-1] if bare.startswith("（") and bare.endswith("）") else bare  # （甲政发〔2025〕8号）
    if number.endswith("号") and NUMBER.search(number):
        return "number"
    if len(bare) < 45 and BYLINE.search(bare):
        return "byline"
    if DATELINE.match(bare):
        return "dateline"
    if len(bare) < 60 and CAPTION.search(bare):
        return "caption"
    if ADDRESS.match(bare) and BODIES.search(bare) and page.lines < 12:
        return "address"
    if DATED.fullmatch(bare):
        return "sign" if page.prose else "dateline"
    return _kind_of_words(page, bare)


def _kind_of_words(page: Page, bare: str) -> str:
    prose = bool(re.search(r"[。！？；]", bare)) or len(bare) > 60 or bare.startswith("（")
    if not prose and not page.prose:
        return "title"
    page.prose = page.prose or prose
    if prose or "：" in bare[:-1] or "  " in bare or bare.endswith(("：", "，", "、")):
        return "body"
    return _heading_or_sign(bare)


def _heading_or_sign(bare: str) -> str:
    signs = re.fullmatch(r"[\w ]{3,30}(?:政府|办公厅|办公室|委员会|国务院|厅|局|部|委|署|省委|市委|县委)", bare)
    if signs or bare == "国务院":
        return "sign"
    return "heading" if 4 <= len(bare) <= 40 and not bare.endswith(tuple("0123456789%年月日元个家")) else "body"


def _split(line: str, start: int, at: int, kind: str, number: int, path: tuple[str, ...]) -> Iterator[Sentence]:
    """The sentences of a paragraph from `at` on; a stop inside brackets or quotation marks ends none."""
    for end in _ends(line, at):
        while at < end and line[at] == " ":
            at += 1
        if at < end:
            yield Sentence(start + at, start + end, kind, number, path)
        at = end


OPEN, CLOSE = "（《“「【", "）》”」】"
MARK = re.compile(r"[（《“「【）》”」】]|[。！？；][”’」）》]{0,4}")


def _ends(line: str, at: int) -> Iterator[int]:
    depth, opened = 0, at
    for match in MARK.finditer(line, at):
        sign = match.group()[0]
        if sign in OPEN:
            depth, opened = depth + 1, (opened if depth else match.start())
        elif sign in CLOSE:
            depth = max(depth - 1, 0)
        else:
            closed = sum(mark in CLOSE for mark in match.group())
            if depth <= closed or match.start() - opened > 400:
                yield match.end()
            depth = max(depth - closed, 0) if match.start() - opened <= 400 else 0
    yield len(line)
