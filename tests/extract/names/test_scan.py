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


def test_cities_that_are_words_stand_by_what_is_beside_them() -> None:
    """长治 alone may be half of a saying; before 高新区, and in a row of cities, it is the city."""
    texts = ("长治高新区来访。", "成员有淮北、宿州、商丘。", "社会长治久安。", "实现安居、安康、安全。")
    found = [[hit.entry.name for hit in scan(load().make_doc(text)).of("place")] for text in texts]
    assert "长治市" in found[0]
    assert found[1] == ["淮北市", "宿州市", "商丘市"]
    assert "长治市" not in found[2]
    assert "安康市" not in found[3]
