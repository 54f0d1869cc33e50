"""The tokenizer: no sign is lost, words are jieba's, and a line without end is read in linear time."""

import time

import jieba
import pytest
import spacy
from spacy.vocab import Vocab

from extract.tokenizer import Tokenizer, split

TEXTS = [
    "江苏省科技厅 公布了 2025 年名单。\n\n一、总体要求\n  （一）平台",
    " 前面有空格，后面也有  ",
    "\n\n",
    "",
    "a b  c\t d\u3000e",
]


@pytest.mark.parametrize("text", TEXTS)
def test_keeps_every_sign(text: str) -> None:
    """The Doc's text is the text, white space and all."""
    assert Tokenizer(Vocab())(text).text == text


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_those_of_jieba(text: str) -> None:
    """White space aside, the words stand as jieba cuts them."""
    found = [token.text for token in Tokenizer(Vocab())(text) if not token.text.isspace()]
    assert found == [word for word in jieba.cut(text) if not word.isspace()]


def test_a_space_belongs_to_the_word_before_it() -> None:
    """One space is the mark of the word before; further ones are a word."""
    assert split(["甲", " ", " ", "乙"]) == (["甲", " ", "乙"], [True, False, False])


def test_a_line_without_punctuation() -> None:
    """Three hundred thousand signs in seconds; time grows with the text alone."""
    begun = time.perf_counter()
    Tokenizer(Vocab())("高新技术产业开发区科技创新" * 24_000)
    assert time.perf_counter() - begun < 60


def test_a_line_of_signs_that_make_no_word() -> None:
    """One sign again and again is no quadratic work, and nothing of it is lost."""
    begun = time.perf_counter()
    assert len(Tokenizer(Vocab())("的" * 60_000).text) == 60_000
    assert time.perf_counter() - begun < 30


def test_stands_in_a_configuration() -> None:
    """Any configuration of spaCy can name it."""
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"@tokenizers": "zhengtu.Tokenizer.v1"}}})
    assert isinstance(nlp.tokenizer, Tokenizer)
    assert [token.text for token in nlp("创新平台")] == ["创新", "平台"]


def test_the_united_nations_and_the_grid() -> None:
    """联合|国网江苏电力 is a verb and a firm; 联合国 is one word elsewhere."""
    words = [token.text for token in Tokenizer(Vocab())("学校联合国网江苏电力，走进联合国总部")]
    assert words.index("联合") < next(i for i, word in enumerate(words) if word.startswith("联合国"))
