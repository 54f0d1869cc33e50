"""Words of jieba as a spaCy Doc, in time linear in the text.

spaCy's own Chinese tokenizer copies what is left of the text for every word that it sets down: a line of a
million signs took it a minute. The words and spaces are the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab

from extract.segment import cut

ENDS = "zhengtu_ends"
# jieba copies its path for every sign of a run of unknown words; a thousand signs without punctuation are no sentence.
LONG = re.compile(r"[^，。；：！？、\s]{1001}")
PIECE = re.compile(r"[^，。；：！？、\s]{1,1000}|.", re.S)
# 联合|国网江苏电力, 联合|国家电网: a verb and whom with, and not the United Nations
ALLIED = re.compile("(?<=联合)(?=国(?:网|药|投集团|能集团|家电网|家能源|家[级重]))")


class Tokenizer(DummyTokenizer):
    """A text to a Doc; `"".join(token.text_with_ws)` is the text."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words, spaces = split(chain.from_iterable(map(cut, _pieces(text))))
        doc = Doc(self.vocab, words=words, spaces=spaces)
        doc.user_data[ENDS] = _ends(words, spaces)
        return doc


def ends(doc: Doc) -> dict[int, int]:
    """The end of each word of a Doc by its start; the space behind a word is none of it."""
    if ENDS not in doc.user_data:  # of another tokenizer
        doc.user_data[ENDS] = _ends([token.text for token in doc], [bool(token.whitespace_) for token in doc])
    found: dict[int, int] = doc.user_data[ENDS]
    return found


def _ends(words: list[str], spaces: list[bool]) -> dict[int, int]:
    found, start = {}, 0
    for word, spaced in zip(words, spaces, strict=True):
        found[start] = end = start + len(word)
        start = end + spaced
    return found


def _pieces(text: str) -> Iterable[str]:
    """The text as one piece, or, where it has a line that long, in pieces of at most a thousand signs."""
    if "联合国" in text and (parts := ALLIED.split(text)) and len(parts) > 1:
        return chain.from_iterable(map(_pieces, parts))
    if len(text) <= 1000:
        return (text,)
    return (match.group() for match in PIECE.finditer(text)) if LONG.search(text) else (text,)


def split(cut: Iterable[str]) -> tuple[list[str], list[bool]]:
    """Words, and whether a space stands behind each; all other white space is a word of its own.

    >>> split(["高新区", " ", "20", "\\n", "家"])
    (['高新区', '20', '\\n', '家'], [True, False, False, False])
    """
    words: list[str] = []
    spaced: list[int] = []  # the places of words with a space behind
    blank = open = False  # whether the last word is white space; whether it may take a space
    for word in cut:
        if not word.isspace():
            words.append(word)
            blank, open = False, True
        elif blank:
            words[-1] += word
        elif open and word == " ":
            spaced.append(len(words) - 1)
            open = False
        else:
            words.append(word)
            blank = True
    spaces = [False] * len(words)
    for place in spaced:
        spaces[place] = True
    return words, spaces


@registry.tokenizers("zhengtu.Tokenizer.v1")  # type: ignore[untyped-decorator]
def tokenizer() -> Callable[[Language], Tokenizer]:
    """For a configuration file: `[nlp.tokenizer] @tokenizers = "zhengtu.Tokenizer.v1"`."""
    return lambda nlp: Tokenizer(nlp.vocab)
