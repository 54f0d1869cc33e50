"""Where a name that ends in a kind word begins."""

from __future__ import annotations

import pytest
import spacy

from extract.mentions.lead import levelled, owned
from extract.names.scan import scan


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("设立江苏省新旧动能转换引导基金。", "引导基金", "江苏省新旧动能转换引导基金"),
        ("获批国家级绿色工业园区。", "绿色工业园区", "国家级绿色工业园区"),
        ("列入省产学研合作项目。", "合作项目", "省产学研合作项目"),
    ],
)
def test_a_name_begins_with_its_owner(text: str, kind: str, name: str) -> None:
    """A verb before the kind word does not end it where an owner stands in front; the level belongs to it."""
    made = scan(spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}}).make_doc(text))
    at = text.index(kind)
    assert text[levelled(made, owned(made, at)).start : at + len(kind)] == name
