"""Whose text a document is."""

from __future__ import annotations

import pytest
import spacy

from extract.names.home import home

nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


@pytest.mark.parametrize(
    ("text", "province", "city"),
    [
        ("苏政发〔2030〕3号\n各设区市：\n支持创新。", "江苏省", ""),
        ("徐州市科技局介绍，徐州市创新加快。徐州高新区发展。", "江苏省", "徐州市"),
        ("国务院关于创新的意见\n江苏省要落实。江苏省要推进。", "", ""),
        ("贵州省人民政府关于创新的意见\n为落实《国务院关于创新的意见》，提出如下意见。", "贵州省", ""),
        ("义乌市人民政府办公室关于体育的通知\n义乌市发展体育。", "浙江省", "义乌市"),
    ],
)
def test_the_home_is_read(text: str, province: str, city: str) -> None:
    """By the number, the issuer, or the places named most; the centre's texts have none."""
    found = home(nlp(text))
    assert (found.province, found.city) == (province, city)
