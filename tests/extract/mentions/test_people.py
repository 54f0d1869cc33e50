"""People are found behind posts, before verbs of saying, in lists, tables and by-lines; words are not."""

from __future__ import annotations

import time

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extract.mend import mend
from extract.mentions import people
from extract.notes import notes

TOKENIZER = {"nlp": {"tokenizer": {"segmenter": "jieba"}}}


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config=TOKENIZER)


def named(nlp: Language, text: str) -> list[str]:
    """The standard names proposed, in the order of the text, each once."""
    doc = people.people(nlp.make_doc(mend(text).text))
    return list(dict.fromkeys(one.name for one in sorted(notes(doc).candidates)))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青禾大学校长孟繁星围绕新课程作了报告。", ["孟繁星"]),
        ("“样机已经下线。”郭晓燕说。", ["郭晓燕"]),
        ("电气学院郑立教授团队到场指导。", ["郑立"]),
        ("会议决定，郝建民任青禾市科技局局长。", ["郝建民"]),
        ("欧阳雪现任青禾大学校长、党委副书记。", ["欧阳雪"]),
        ("市科技局局长郝建民、副局长欧阳雪、祝晓东出席会议。", ["郝建民", "欧阳雪", "祝晓东"]),
        ("县领导罗启文、姚静、邹国庆等参加。县长罗启文主持。", ["罗启文", "姚静", "邹国庆"]),
        ("本报记者 田野秋 宋佳\n大桥昨日合龙。", ["田野秋", "宋佳"]),
        ("主　任：江　涛　　省政府副秘书长\n副主任：廖志强　　省教育厅副厅长", ["江涛", "廖志强"]),
        ("县水利局局长吾买尔江·司马义介绍了情况。", ["吾买尔江·司马义"]),
        ("对此，司马明远建议先行试点。", ["司马明远"]),
        ("石云杉，青禾大学教授，主要从事育种研究。", ["石云杉"]),
        ("某公司（法定代表人：石云杉）违规排放。", ["石云杉"]),
        ("党委书记张玲和院长谭思超参加。", ["张玲", "谭思超"]),
        ("在省委书记石刚和省长吴晓军陪同下考察。", ["石刚", "吴晓军"]),
    ],
)
def test_a_person_is_named_by_the_context(nlp: Language, text: str, names: list[str]) -> None:
    """The contexts in which official Chinese names people."""
    assert named(nlp, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "高新区管委会主任关于方案的说明。",
        "会议要求各位校长全面落实责任。",
        "牢记总书记殷殷嘱托，教授曾获多项荣誉。",
        "卓越工程师培养计划由教授牵头。",
        "张家港市市长会见客商。",
        "企业负责人张先生表示满意。",
        "以习近平新时代中国特色社会主义思想为指导。",
    ],
)
def test_words_are_no_people(nlp: Language, text: str) -> None:
    """What begins like a surname behind a post, a bare 先生, and a doctrine named after somebody."""
    assert named(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("厂长旺堆多布杰指着设备说。", ["旺堆多布杰"]),
        ("本报讯（记者 沙马阿依 实习生 石云杉）近日开工。", ["沙马阿依", "石云杉"]),
        ("企业达到五家。（彭建军 向 阳 文/图）", ["彭建军", "向阳"]),
        ("研究人员63名，其中博士占七成。", []),
        ("团队教授占一半，农户占全县的一成。", []),
        ("农学院玉米团队、蓝莓团队有新成果。", []),
    ],
)
def test_names_of_peoples_and_credits(nlp: Language, text: str, names: list[str]) -> None:
    """Tibetan and Yi names, the credit behind a report; a share is nobody."""
    found = named(nlp, text)
    assert set(names) <= set(found)
    assert names or not found


def test_a_name_found_once_counts_everywhere(nlp: Language) -> None:
    """Also where nothing about the second place says that it is one."""
    doc = people.people(nlp.make_doc("总工程师武清源到场。后来的图纸都出自武清源之手。"))
    assert [one.start for one in sorted(notes(doc).candidates)] == [4, 18]


@given(st.text("主任王小明说、，。·和与 \n长江员", max_size=60))
def test_a_candidate_is_a_stretch_of_the_text(nlp: Language, text: str) -> None:
    """Whatever the text, offsets hold and a name has no sign in it but a dot."""
    doc = people.people(nlp.make_doc(text))
    for one in notes(doc).candidates:
        assert doc.text[one.start : one.end].replace(" ", "") == one.name
        assert not set(one.name) & set("、，。\n")


def test_a_long_line_of_surnames_is_read_in_no_time(nlp: Language) -> None:
    """100,000 characters without punctuation: no pattern goes back over and over."""
    text = "王主任说李长张员" * 12_500
    started = time.process_time()
    list(people._names(text, set(range(len(text)))))
    assert time.process_time() - started < 60


def test_a_white_paper_is_nobody(nlp: Language) -> None:
    """白皮书指出 names no person, though 白 is a surname."""
    assert named(nlp, "白皮书指出，沿海经济稳步增长。") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("忙碌了一天的贾春燕到驿站充电休息。", ["贾春燕"]),
        ("专家组参观了杨振宁数学研究所，出席“华罗庚讲座”。", []),
        ("副市长高峰近日接受专访。高峰表示，今年扩大开放。高峰说，明年见效。", ["高峰"]),
        ("副教授王凯和博士生李春梅为共同第一作者。", ["李春梅", "王凯"]),
    ],
)
def test_strong_names_stand_by_themselves_and_what_bears_a_name_is_nobody(
    nlp: Language, text: str, names: list[str]
) -> None:
    """Signs that make a name and no word need no post; a lecture called after somebody is not him."""
    assert sorted(named(nlp, text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("大会选举云州局局长黄俊为副理事长，叶青禾为秘书长。", ["叶青禾", "黄俊"]),
        ("教授李有为教授表示，成果丰硕。", ["李有为"]),
        ("副州长杞绍光、刀建华出席，处长冶成福陪同。", ["冶成福", "刀建华", "杞绍光"]),
        ("副市长王国强陪同，代表普遍认为可行，专家普及知识。", ["王国强"]),
        ("张明荣获省科学技术奖。", ["张明"]),
        ("吉林大学匡亚明特聘教授周光辉、李伟教授出席。", sorted(["周光辉", "李伟"])),
        ("各省中小企业主管部门推荐项目。", []),
    ],
)
def test_who_is_elected_and_families_of_many_peoples(nlp: Language, text: str, names: list[str]) -> None:
    """为 behind who is elected is a verb; families of the Yi, Dai and Hui; 王国 may begin a name."""
    assert sorted(named(nlp, text)) == names


def test_who_unveils_an_institute_is_not_what_it_is_called_after(nlp: Language) -> None:
    """郑建华共同为研究院揭牌 names him; 叶建华数学研究所 is called after somebody."""
    assert named(nlp, "管委会主任郑建华共同为研究院揭牌。") == ["郑建华"]
    assert named(nlp, "董事长王志刚参观实验室，专家参观叶建华数学研究所。") == ["王志刚"]


def test_two_signs_between_a_unit_and_a_title(nlp: Language) -> None:
    """经济学院|于渤|教授: what fills the gap is a name, though it says nothing by its signs; 初创组 is none."""
    assert named(nlp, "管理学院于渤教授、社会学院名誉教授到会，本科生初创组获奖。") == ["于渤"]


def test_the_sign_before_a_name(nlp: Language) -> None:
    """结束后|赵超副书记, 副院长|孙勃教授."""
    assert named(nlp, "讲座结束后赵超副书记颁奖，副院长孙勃教授到会。") == ["赵超", "孙勃"]


def test_a_doctrine_is_nobody(nlp: Language) -> None:
    """马克思主义学院 is called after a doctrine, though somebody of that name is spoken of."""
    assert "马克思" not in named(nlp, "天津大学马克思主义学院院长颜晓峰说，主席马克思主义研究。")


def test_who_somebody_is_behind_the_name(nlp: Language) -> None:
    """创始人|彭宇衡|系某大学毕业生: 系 says who it is; 学子 stands before a name."""
    assert named(nlp, "公司创始人彭宇衡系南京大学1998届毕业生。") == ["彭宇衡"]
    assert named(nlp, "由南京大学学子季若彤、郝一鸣组成。") == ["季若彤", "郝一鸣"]
