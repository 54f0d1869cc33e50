"""What is known of a text before any name is read."""

from extract.names.scan import scan
from extract.pipeline import load


def test_chain_begins_at_the_widest_place() -> None:
    """Places side by side are one chain; a word between them breaks it."""
    text = "在江苏省徐州市铜山区，江苏省的徐州市。"
    made = scan(load().make_doc(text))
    assert made.chain(text.index("，")) == text.index("江苏省")
    assert made.chain(len(text) - 1) == text.rindex("徐州市")
    assert made.chain(1) == 1
