"""Paragraphs and sentences, with the kind of each and the headings above it.

`一、总体要求` and `（一）加强平台建设。` are headings; `1.促进研发创新。……` begins a paragraph with one. Sentences end
at 。！？； and at the end of a paragraph, outside quotation marks and brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Sentence, notes

END = re.compile(r"[。！？；][”’」）》]*")


@Language.component("zhengtu_sentences")
def sentences(doc: Doc) -> Doc:
    notes(doc).sentences = list(_sentences(doc.text))
    return doc


def _sentences(text: str) -> Iterator[Sentence]:
    start = 0
    for number, line in enumerate(text.split("\n")):
        at = start
        for match in END.finditer(line):
            yield Sentence(at, start + match.end(), "body", number)
            at = start + match.end()
        if at < start + len(line):
            yield Sentence(at, start + len(line), "body", number)
        start += len(line) + 1
