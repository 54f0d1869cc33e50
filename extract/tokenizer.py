"""Words of jieba as a spaCy Doc, in time linear in the text.

spaCy's own Chinese tokenizer copies what is left of the text for every word that it sets down: a line of a
million signs took it a minute. The words and spaces are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import jieba
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab


class Tokenizer(DummyTokenizer):
    """A text to a Doc; `"".join(token.text_with_ws)` is the text."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        words, spaces = split(jieba.cut(text))
        return Doc(self.vocab, words=words, spaces=spaces)


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
