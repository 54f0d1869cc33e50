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


def test_every_city_and_county_stands_before_a_zone() -> None:
    """Whatever a segmenter makes of its signs: a number, a preposition, a measure word or half of the word before."""
    lines = (
        "研究院由{}高新区和云杉大学共建。",
        "记者在{}高新区看到新厂房。",
        "{}边境经济合作区揭牌。",
        "赴{}综合保税区考察。",
    )
    forms = [
        "七台河",
        "三台",
        "五家渠",
        "从化",
        "将乐",
        "和静",
        "那曲",
        "于洪",
        "会理",
        "内丘",
        "天等",
        "头屯河",
        "奎文",
    ]
    for line in lines:
        for form in forms:
            text = line.format(form)
            assert form in [text[hit.start : hit.end] for hit in scan(load().make_doc(text)).of("place")], text


def test_a_county_is_backed_by_its_row_its_firm_and_its_province() -> None:
    """青岛、三河等高新区, 企业三河云杉材料有限公司, 海南东方; 三河 of any river is none."""
    texts = (
        "青岛、三河等高新区牵手。",
        "园区企业三河云杉材料有限公司投产。",
        "在海南东方，项目开工。",
        "治理三河两岸。",
    )
    found = [[hit.entry.name for hit in scan(load().make_doc(text)).of("place")] for text in texts]
    assert "三河市" in found[0]
    assert "三河市" in found[1]
    assert "东方市" in found[2]
    assert "三河市" not in found[3]


def test_a_county_of_two_signs_stands_before_its_organs() -> None:
    """兴县|委书记; the county within 上高县 is none."""
    texts = ("兴县委书记周明出席。", "上高县委书记周明出席。")
    found = [{hit.entry.name for hit in scan(load().make_doc(text)).of("place")} for text in texts]
    assert found == [{"兴县"}, {"上高县"}]
