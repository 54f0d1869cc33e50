"""Honours stand behind the verb that confers them, or are named by their level and kind."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.honors import honors
from extract.notes import notes


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


def found(nlp: Language, text: str) -> list[str]:
    doc = honors(nlp.make_doc(text))
    return [doc.text[one.start : one.end] for one in sorted(notes(doc).candidates)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("园区获批国家级绿色工业园区。", "国家级绿色工业园区"),
        ("该做法入选“2024年青禾市改革十大案例”。", "2024年青禾市改革十大案例"),
        ("团队获得大赛优胜奖。", "优胜奖"),
        ("公司被授予“青禾好企业”称号。", "青禾好企业"),
        ("这里是国家自主创新示范区。", "国家自主创新示范区"),
        ("县域经济跻身全国综合实力百强县。", "全国综合实力百强县"),
    ],
)
def test_an_honour_is_conferred(nlp: Language, text: str, name: str) -> None:
    """Approved, listed, won, titled; and one that always stands for itself."""
    assert found(nlp, text) == [name]


@pytest.mark.parametrize(
    "text", ["建设一批示范基地。", "获得广泛好评。", "打造具有影响力的示范区。", "给予50万元奖励。"]
)
def test_a_general_word_is_no_honour(nlp: Language, text: str) -> None:
    """Bare kinds and money."""
    assert found(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "先后获评国家汽车零部件高新技术产业化基地、国家级绿色工业园区。",
            ["国家汽车零部件高新技术产业化基地", "国家级绿色工业园区"],
        ),
        ("研究院先后获评入选“河北省新型研发机构”。", ["河北省新型研发机构"]),
        ("大赛评选揭晓，甲队获特等奖，乙队获一等奖。", ["特等奖", "一等奖"]),
        ("新列入国家级和省级“专精特新”中小企业的，给予奖励。", ["“专精特新”中小企业"]),
        ("相关园区为江苏省知识产权建设示范园区。", ["江苏省知识产权建设示范园区"]),
    ],
)
def test_honours_in_lists_and_by_owner(nlp: Language, text: str, names: list[str]) -> None:
    """Each item of a list; the verb is cut off; ranks of a contest; levels in front are of no name."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    "text", ["鼓励各种突出贡献奖励。", "建设国家级示范区。", "开展试点工作。", "培育高新技术企业。"]
)
def test_a_class_is_no_honour(nlp: Language, text: str) -> None:
    """What many may be, named after no list and no owner."""
    assert found(nlp, text) == []


def test_a_scholarship_is_read_with_its_rank(nlp: Language) -> None:
    """Whose, for what and of which rank; a class of scholarships is none."""
    assert {"研究生学业二等奖学金", "国家励志奖学金"} <= set(found(nlp, "曾获研究生学业二等奖学金、国家励志奖学金。"))
    assert found(nlp, "学校设立研究生奖学金。") == []


def test_the_level_in_front_of_a_quoted_title(nlp: Language) -> None:
    """省级“优秀毕业生” is the whole title, and so is that of a group."""
    assert found(nlp, "她获评省级“优秀毕业生”，同年毕业。")[0] == "省级“优秀毕业生”"
    assert found(nlp, "该队荣获青禾省暑期实践优秀团队。") == ["青禾省暑期实践优秀团队"]


def test_a_counted_rank_beside_a_prize_of_science(nlp: Language) -> None:
    """科技进步二等奖 of one does not make 二等奖58项 an honour."""
    text = "成果获国家科学技术进步二等奖。评审共产生一等奖3项，二等奖58项。"
    assert found(nlp, text) == ["国家科学技术进步二等奖"]


def test_a_group_of_growing_firms_keeps_its_first_sign(nlp: Language) -> None:
    """获得|成长组一等奖: 成 is of the name and not of the verb."""
    assert found(nlp, "该项目获得成长组一等奖。") == ["成长组一等奖"]


def test_what_is_honoured_is_no_part_of_the_honour(nlp: Language) -> None:
    """授予“某技术”等28项成果某省科学技术进步奖; 授予某团队完成的“某理论”某省自然科学奖."""
    for text in (
        "授予“隧道智能建造技术”等28项成果云岭省科学技术进步奖一等奖。",
        "授予某团队完成的“耦合动力学理论”云岭省科学技术进步奖一等奖。",
    ):
        assert found(nlp, text)[0] == "云岭省科学技术进步奖一等奖"
