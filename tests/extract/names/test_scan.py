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


def test_a_word_that_a_segmenter_made_with_by_is_parted() -> None:
    """由鲁信, 领投瑞赛: no word of the dictionary; the name begins behind 由, behind the verb."""
    text = "基金由鲁信创投设立，甲资本领投瑞赛芯公司，由于天气。"
    made = scan(load().make_doc(text))
    assert made.border[text.index("鲁信")]
    assert made.border[text.index("瑞赛")]
    assert not made.border[text.index("于天气")]
