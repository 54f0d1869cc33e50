"""Mending: what is joined, what stays apart, and offsets that lead back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mend import mend


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("近日，江苏省科技厅区域创新与\n\n成果转化处负责人说。", "近日，江苏省科技厅区域创新与成果转化处负责人说。"),
        (
            "各界代表共同为联盟揭牌，企业家们参加。陈军与南开\n区委书记致辞。",
            "各界代表共同为联盟揭牌，企业家们参加。陈军与南开区委书记致辞。",
        ),
        (
            "关于促进示范区\n高水平开放的若干意见\n国发〔2030〕3号",
            "关于促进示范区高水平开放的若干意见\n国发〔2030〕3号",
        ),
        ("贯彻会议精神\n、助推建设。", "贯彻会议精神、助推建设。"),
        ("一、总体要求\n坚持创新。", "一、总体要求\n坚持创新。"),
        ("第一段结束。\n第二段开始。", "第一段结束。\n第二段开始。"),
        ("主　任：尤　权　　国务院副秘书长", "主任：尤权  国务院副秘书长"),
        ("协 调 委 员 会 组 建 方 案", "协调委员会组建方案"),
        ("增长14.6%,达到1,000家(含)。", "增长14.6%，达到1,000家（含）。"),
        ("本报记者 刘琴 霍立峰", "本报记者 刘琴 霍立峰"),
    ],
)
def test_what_was_broken_is_one(text: str, mended: str) -> None:
    """Lines within a sentence, titles over two lines, names set apart; headings and paragraphs stay."""
    assert mend(text).text == mended


def test_a_by_line_within_a_sentence_does_not_break_it() -> None:
    """The column goes on behind the credit of a picture."""
    text = "2030年9月，十七家园区共同发起成立产业创新战略联盟。首\n\n本报记者 刘琴摄\n\n届秘书处设在高新区。"
    assert mend(text).text.split("\n")[0] == "2030年9月，十七家园区共同发起成立产业创新战略联盟。首届秘书处设在高新区。"


@given(st.text(alphabet="江苏省科技厅，。、（）“” \n\u3000\t1a,(:\r\ufeff😀", max_size=300))
def test_offsets_lead_back(text: str) -> None:
    """Every character of the mended text stood at its origin, in order, and is the same sign or its other form."""
    mended = mend(text)
    assert len(mended.text) == len(mended.origin)
    for sign, at in zip(mended.text, mended.origin, strict=True):
        assert sign == "\n" or not sign.isalnum() or text[at] == sign


@given(st.text(max_size=200))
def test_any_text_is_mended(text: str) -> None:
    """No text fails, and stretches lead back into it."""
    mended = mend(text)
    if mended.text:
        start, end = mended.back(0, len(mended.text))
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "国务院办公厅转发某某部\n关于青禾防灾减灾和\n加强预报工作报告的通知\n国办发〔1997〕2号",
        "国务院办公厅\n关于云杉省在考察\n工作时所提问题办理情况的函\n国办函〔2004〕5号",
    ],
)
def test_a_title_over_three_lines_with_its_issuer_is_one(text: str) -> None:
    """The issuer on a line of its own, and a title that is broken twice."""
    title, number = mend(text).text.split("\n")
    assert title == "".join(text.split("\n")[:3])
    assert number.startswith("国办")


def test_a_line_broken_right_behind_its_beginning() -> None:
    """校党委书记张明，校 / 长李强: joined; a heading of two halves stands alone."""
    body = "大会表彰了一批先进集体和先进个人，学生代表和教师代表先后发言。\n"
    assert "校长李强" in mend(body * 2 + "校党委书记张明，校\n长李强出席会议。\n").text
    assert "围绕如何创新" in mend(body * 2 + "研讨会上，围绕如何创\n新培养方式，专家作了交流。\n").text
    assert "再立新功\n会议" in mend(body * 2 + "强化担当，再立新功\n会议强调，要抓好落实。\n").text


TITLE = "云台市航天产业发展行动计划（2025—2027年）"
PASSED_ON = (
    f"云台市人民政府\n关于印发{TITLE}的通知\n云政发〔2025〕4号\n各县人民政府：\n"
    f"现将《{TITLE}》印发给你们。\n云台市人民政府\n2025年4月9日\n"
)


@pytest.mark.parametrize(
    "below",
    ["云台市航天产业发展行动计划\n（2025—2027年）\n", "云台市航天产业\n发展行动计划（2025—2027年）\n", TITLE + "\n\n"],
)
def test_the_title_of_what_a_notice_passes_on(below: str) -> None:
    """Its lines are one, and the text below is another line."""
    assert mend(PASSED_ON + below + "为贯彻国家部署，制定本计划。\n").text.split("\n")[-2:] == [
        TITLE,
        "为贯彻国家部署，制定本计划。",
    ]


def test_the_blank_behind_the_number_of_an_article() -> None:
    """Where a text is strewn with blanks, the one behind 第三条 is its form and stays."""
    articles = "".join(f"第{n}条　市民政局主管工作，有关部门协助工作。\n" for n in "一二三四五六七八九十" * 2)
    assert mend(articles).text.startswith("第一条 市民政局")


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ('实施"青禾计划",发放"算力券"。', "实施“青禾计划”，发放“算力券”。"),
        ('""青禾计划""专区', '"“青禾计划”"专区'),
        ('屏幕55" 电视', '屏幕55" 电视'),
        ('class="a b" 与"青禾"', 'class="a b" 与“青禾”'),
    ],
)
def test_straight_quotation_marks(text: str, mended: str) -> None:
    """Marks that are fellows around Chinese words are as Chinese text has them; others stay."""
    assert mend(text).text == mended
