"""Our cutting gives jieba's words, sign for sign."""

import jieba
import pytest

from extract.segment import cut

TEXTS = [
    "江苏省科技厅公布了2025年名单，徐州高新区的云龙湖实验室在列。",
    "张三丰与欧阳晓晓到鲁汶仪器有限公司调研，签下了2.5%的股份。",
    "a\r\nb 中 \t人民",
    "ABC-12+3，é中文𠮷字 x\u3000",
    "的的的的地地地",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_those_of_jieba(text: str) -> None:
    """Known words, made-up ones, numbers, white space and signs of other scripts."""
    assert cut(text) == list(jieba.cut(text))


def test_follows_words_added_to_jieba() -> None:
    """A word that a user gives to jieba is a word here at once."""
    jieba.add_word("云龙湖实验室")
    try:
        assert cut("在云龙湖实验室召开") == list(jieba.cut("在云龙湖实验室召开"))
    finally:
        jieba.del_word("云龙湖实验室")
