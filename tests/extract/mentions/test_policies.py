"""Documents in 《》, by number, in the title, and without marks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.notes import notes

Name = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "根据《关于推进协同创新的实施意见》（苏政办发〔2025〕28号）执行。",
            ["关于推进协同创新的实施意见", "苏政办发〔2025〕28号"],
        ),
        (
            "河南省“十五五”战略性新兴产业和未来产业发展规划编制启动。",
            ["河南省“十五五”战略性新兴产业和未来产业发展规划"],
        ),
        ("2023年政府工作报告提出目标。", ["2023年政府工作报告"]),
        ("学习贯彻党的二十大报告。", ["党的二十大报告"]),
        ("填写《2031年度申报情况核定表》。", ["2031年度申报情况核定表"]),
        ("共同完成的《云平台成熟度模型》标准发布。", ["云平台成熟度模型"]),
        ("讲授《形势与政策》课程。", []),
        (
            "根据《青禾市低空经济行动方案》的通知（青府办发〔2031〕3号）执行。",
            ["青禾市低空经济行动方案", "青府办发〔2031〕3号"],
        ),
        ("2031版研究生人才培养方案发布。", ["2031版研究生人才培养方案"]),
        (
            "附件：1.青禾市补贴申领办事指南2.补贴信息核对单3.补贴申请承诺书",
            ["青禾市补贴申领办事指南", "补贴信息核对单", "补贴申请承诺书"],
        ),
    ],
)
def test_a_name_is_read_whole(name: Name, text: str, words: list[str]) -> None:
    """From its left border to its kind, and nothing beside it."""
    assert [found for type, found in name(text) if type == "Policy"] == words


@pytest.mark.parametrize(
    "text",
    [
        "观看《长津湖》和《红楼梦》。",
        "依照《章程》规定开展活动。",
        "“十四五”期间取得成效。",
        "作题为《关于船舶减振的几点思考》的报告。",
        "人才培养方案是基础。",
    ],
)
def test_a_class_is_no_name(name: Name, text: str) -> None:
    """What many things are called names none of them."""
    assert [found for type, found in name(text) if type == "Policy"] == []


def test_the_own_title_may_be_broken(name: Name) -> None:
    """A title over two lines is one policy, and its number another mention of it."""
    text = "国务院关于促进示范区\n高水平开放的若干意见\n国发〔2030〕3号\n各省人民政府：\n为促进开放，提出意见。"
    assert name(text)[:2] == [("Policy", "国务院关于促进示范区高水平开放的若干意见"), ("Policy", "国发〔2030〕3号")]


def test_each_who_issues_has_a_number(read) -> None:
    """Two numbers on the line below the title are both of the document."""
    doc = read("关于下达项目的通知\n苏财教〔2030〕31号 苏科计发〔2030〕57号\n各市：\n现下达项目。\n")
    numbers = [one for one in notes(doc).candidates if one.rule == "number"]
    assert [one.name for one in numbers] == ["关于下达项目的通知"] * 2


def test_a_number_behind_a_title_is_of_it(name: Name) -> None:
    """Issuer, 关于, 《》 and 的通知 are one name, and the number behind them is of it."""
    text = "市人民政府办公室关于印发《青禾市低空经济行动方案》的通知（青府办发〔2031〕3号）"
    assert [found for type, found in name(text) if type == "Policy"] == [text[:-14], text[-13:-1]]


def test_what_a_heading_brings_is_the_paper(read) -> None:
    """省委办公厅 省政府办公厅印发 / 《关于…的方案》 above a number; news of it has none."""
    heading = "中共江苏省委办公厅 江苏省人民政府办公厅印发\n《关于推进文旅融合发展的实施方案》\n"
    body = "苏办发〔2031〕15号\n为推进文旅融合，制定本方案。\n一、总体要求\n发展数字文旅。\n"
    own = notes(read(heading + body)).policy
    assert own
    assert own.name == "关于推进文旅融合发展的实施方案"
    news = heading.replace("\n《", "《") + "本报云台讯 方案近日发布，市民可以登录网站查看。\n"
    assert notes(read(news)).policy is None


def test_a_title_below_its_issuers_is_one_line(read) -> None:
    """甲委 乙局 / 关于…的若干措施: no line break in the name."""
    doc = read(
        "江苏省科学技术厅 江苏省财政厅\n关于促进低空经济发展的若干措施\n苏科规〔2031〕8号\n为发展，制定本措施。\n"
    )
    names = {n.thing.name for n in notes(doc).mentions if n.thing.type == "Policy"}
    assert names == {"江苏省科学技术厅 江苏省财政厅关于促进低空经济发展的若干措施"}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("青禾市2031年科技工作要点\n一、实施提升行动。\n二、深化改革。\n三、推进合作。", "青禾市2031年科技工作要点"),
        ("青禾市出台科技工作要点\n一、实施提升行动。\n二、深化改革。\n三、推进合作。", None),
        ("青禾市2031年科技工作要点\n记者日前获悉，要点有三：\n一、提升。\n二、改革。\n三、合作。", None),
    ],
)
def test_a_paper_set_out_in_items_is_one(read, text: str, own: str | None) -> None:
    """A title that names a paper, with its items below and nothing of news."""
    policy = notes(read(text)).policy
    assert (policy and policy.name) == own


def test_a_number_in_brackets_below_the_title(things) -> None:
    """（青政发〔2031〕7号） on a line of its own is the paper's."""
    found = things("青禾市科技资金管理办法\n（青政发〔2031〕7号）\n第一条 为规范管理，制定本办法。")
    assert found["青政发〔2031〕7号"] == "青禾市科技资金管理办法"


def test_a_draft_that_speaks_of_itself(read) -> None:
    """…行动计划（2031—2033年）（征求意见稿） with 制定本行动计划 below is a paper."""
    title = "青禾省推进口岸园区建设行动计划（2031—2033年）（征求意见稿）"
    policy = notes(read(f"{title}\n为加快发展，特制定本行动计划。\n一、发展目标\n建成园区3个。")).policy
    assert (policy and policy.name) == title


def test_what_a_paper_is_made_for_leads_to_a_title(name) -> None:
    """为贯彻某省关于…的意见，: 为贯彻 is no part of the title."""
    found = name("为贯彻江苏省委、省政府关于支持徐州加快发展产业的意见，制定本方案。")
    assert [words for type, words in found if type == "Policy"] == ["江苏省委、省政府关于支持徐州加快发展产业的意见"]
