"""Words of jieba as a spaCy Doc, in time linear in the text.

spaCy's own Chinese tokenizer copies what is left of the text for every word that it sets down: a line of a
million signs took it a minute. The words and spaces are the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import chain

import jieba
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab

# jieba copies its path for every sign of a run of unknown words; a thousand signs without punctuation are no sentence.
LONG = re.compile(r"[^，。；：！？、\s]{1001}")
PIECE = re.compile(r"[^，。；：！？、\s]{1,1000}|.", re.S)


class Tokenizer(DummyTokenizer):
    """A text to a Doc; `"".join(token.text_with_ws)` is the text."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words, spaces = split(chain.from_iterable(map(jieba.cut, _pieces(text))))
        return Doc(self.vocab, words=words, spaces=spaces)


def _pieces(text: str) -> Iterable[str]:
    """The text as one piece, or, where it has a line that long, in pieces of at most a thousand signs."""
    if len(text) <= 1000:
        return (text,)
    return (match.group() for match in PIECE.finditer(text)) if LONG.search(text) else (text,)


def split(cut: Iterable[str]) -> tuple[list[str], list[bool]]:
    """Words, and whether a space stands behind each; all other white space is a word of its own.

    >>> split(["高新区", " ", "20", "\\n", "家"])
    (['高新区', '20', '\\n', '家'], [True, False, False, False])
    """
    words: list[str] = []
    spaces: list[bool] = []
    blank = False  # whether the last word is white space, which takes no space of its own
    for word in cut:
        if word == " " and words and not blank and not spaces[-1]:
            spaces[-1] = True
            continue
        if word.isspace() and blank and not spaces[-1]:
            words[-1] += word
            continue
        words.append(word)
        spaces.append(False)
        blank = word.isspace()
    return words, spaces


@registry.tokenizers("zhengtu.Tokenizer.v1")  # type: ignore[untyped-decorator]
def tokenizer() -> Callable[[Language], Tokenizer]:
    """For a configuration file: `[nlp.tokenizer] @tokenizers = "zhengtu.Tokenizer.v1"`."""
    return lambda nlp: Tokenizer(nlp.vocab)
