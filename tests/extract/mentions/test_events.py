"""Events: sessions by their number, and meetings, contests and fairs that have a name."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.events import events
from extract.notes import notes


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


def found(nlp: Language, text: str) -> list[tuple[str, str]]:
    """(form, standard name) in the order of the text."""
    doc = events(nlp.make_doc(text))
    return [(doc.text[one.start : one.end], one.name) for one in sorted(notes(doc).candidates)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("近日，第三届青禾市技能大赛在该校举行。", "第三届青禾市技能大赛"),
        ("本报青禾9月6日电（记者张明）第十次青禾经贸合作大会在青禾举行。", "第十次青禾经贸合作大会"),
        ("5月6日，青禾高新区与江城大学合作签约仪式举行。", "青禾高新区与江城大学合作签约仪式"),
        ("他参加了中国创新创业大赛。", "中国创新创业大赛"),
        ("企业亮相“智造未来”产品推介会。", "“智造未来”产品推介会"),
        ("认真贯彻中央农村工作会议精神。", "中央农村工作会议"),
    ],
)
def test_an_event_is_named(nlp: Language, text: str, name: str) -> None:
    """By ordinal, by the bodies before it, by the country, by a quotation, by the body that calls it."""
    assert [form for form, _ in found(nlp, text)] == [name]


def test_each_session_of_a_list_is_one(nlp: Language) -> None:
    """十九届二中、三中、四中全会: three sessions, each with its full name."""
    assert found(nlp, "贯彻十九届二中、三中、四中全会精神。") == [
        ("十九届二中", "十九届二中全会"),
        ("三中", "十九届三中全会"),
        ("四中全会", "十九届四中全会"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "双方举行座谈会。",
        "这是青禾地区业内首次学术会议。",
        "签约仪式现场。",
        "召开3场座谈会听取意见。",
        "部际联席会议制度建立。",
    ],
)
def test_a_bare_kind_is_no_event(nlp: Language, text: str) -> None:
    """A kind of meeting without anything that tells it from others."""
    assert found(nlp, text) == []


def test_a_motto_in_front_does_not_make_a_second_event(nlp: Language) -> None:
    """The shorter form stands for the longer one."""
    text = "“科创青禾·向新而行”青禾县招商推介会举行。青禾县招商推介会由县政府主办。"
    assert {name for _, name in found(nlp, text)} == {"“科创青禾·向新而行”青禾县招商推介会"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("额外增加江苏大学生创业大赛名额。", "江苏大学生创业大赛"),
        ("新疆—苏州（新港）产业合作大会暨“新港服务行”活动举行。", "新疆—苏州（新港）产业合作大会暨“新港服务行”活动"),
        ("主持召开深入推进京津冀协同发展座谈会。", "深入推进京津冀协同发展座谈会"),
        ("学生在“优青杯”中获奖。", "优青杯"),
        ("以北京冬奥会和冬残奥会为契机。", "冬残奥会"),
    ],
)
def test_an_event_is_read_to_its_border(nlp: Language, text: str, name: str) -> None:
    """Behind a verb, over brackets, with what follows 暨; a cup; a shortened second."""
    assert name in [form for form, _ in found(nlp, text)]


def test_the_year_of_an_edition_makes_no_second_event(nlp: Language) -> None:
    """2021年 and 2021年度 of one meeting."""
    text = "2021年度青禾省校企合作对接会召开。2021年青禾省校企合作对接会由教育厅主办。"
    assert {name for _, name in found(nlp, text)} == {"2021年度青禾省校企合作对接会"}


def test_what_is_attended_has_a_name(nlp):
    """开展校企合作座谈会 without a place or a number; 各类讲座 and 一场讲座 are none."""
    assert found(nlp, "学院赴公司开展校企合作座谈会，双方交流。") == [("校企合作座谈会", "校企合作座谈会")]
    assert found(nlp, "学院举办各类科普讲座，开展一场学术讲座。") == []


def test_our_school_and_another(nlp):
    """我校与某市……推进会: no name begins with 与."""
    assert found(nlp, "我校与都江堰市校地合作推进会召开。")[0][0] == "我校与都江堰市校地合作推进会"


def test_headline_and_report(nlp):
    """The meeting of the headline and the fuller one of the first sentence are one."""
    text = "青禾研究院开放课题成果交流会举办\n4月14日，研究院召开2021年开放课题研究成果线上交流会。"
    assert {name for _, name in found(nlp, text)} == {"青禾研究院开放课题成果交流会"}


def test_what_the_conference_consults_on(nlp):
    """A consultation of the political conference is a meeting, and no chamber of commerce."""
    text = "青禾省政协召开“以数字技术兴农”专题协商会。省政协召开网络议政远程协商会。"
    assert [form for form, _ in found(nlp, text)] == ["“以数字技术兴农”专题协商会", "网络议政远程协商会"]


def test_an_activity_by_its_motto_is_a_programme(nlp):
    """开展“邻里共建”活动 is a way of working; with a number or a kind it is held."""
    one = notes(events(nlp.make_doc("青禾县开展“邻里共建”活动，群众满意。"))).candidates
    assert [(candidate.type, candidate.rule) for candidate in one] == [("Program", "campaign")]
    assert found(nlp, "学院举办第三期“师生有约”活动。") == [("第三期“师生有约”活动", "第三期“师生有约”活动")]


def test_what_is_international_only_has_no_name(nlp):
    """国际性竞赛, 学术报告会: classes; the number of editions is not of the name."""
    assert found(nlp, "学生参加国际性中学生编程竞赛，学院举行学术报告会。") == []
    assert found(nlp, "青禾市已连续举办12届中国花木博览会。") == [("中国花木博览会", "中国花木博览会")]


def test_a_hall_is_no_meeting(nlp: Language) -> None:
    """青禾人民大会堂 is where one meets."""
    assert found(nlp, "代表们在青禾人民大会堂会见来宾。") == []


def test_a_section_of_a_contest_is_of_its_name(nlp: Language) -> None:
    """某大赛新材料行业赛 is what is held; 设置六个赛区 and 晋级总决赛 are said of the whole."""
    for name in ("2025年青禾省创新创业大赛新材料行业赛决赛", "第三届全国技能大赛青禾选拔赛"):
        assert (name, name) in found(nlp, f"{name}在云台高新区举行。")
    whole = "2025年青禾省创新创业大赛"
    assert found(nlp, f"{whole}设置六个赛区，各有特色。") == [(whole, whole)]
    assert found(nlp, f"{whole}报名项目晋级总决赛。") == [(whole, whole)]


def test_a_ceremony_and_another(nlp: Language) -> None:
    """某典礼暨某仪式 is one."""
    assert found(nlp, "我校举行2025届毕业典礼暨学位授予仪式。") == [
        ("2025届毕业典礼暨学位授予仪式", "2025届毕业典礼暨学位授予仪式")
    ]


def test_an_event_of_the_school_bears_its_name(nlp: Language) -> None:
    """学校第十次党代会 in the news of a university has its name; the state's symposium for teachers has not."""
    text = "南开大学->简讯\n本网讯 全面落实学校第十次党代会和学校思想政治理论课教师座谈会精神。"
    names = dict(found(nlp, text))
    assert names["学校第十次党代会"] == "南开大学第十次党代会"
    assert "南开大学思想政治理论课教师座谈会" not in names.values()
