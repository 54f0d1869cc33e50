"""Industries stand by their term, by a list that says so, or by their ending; parts of names do not."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.lists.load import rows
from extract.mentions import industries
from extract.mentions.choose import longest
from extract.notes import notes


@pytest.fixture(scope="module")
def nlp() -> Language:
    """jieba's words and nothing else."""
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "jieba"}}})


def found(nlp: Language, text: str) -> list[str]:
    doc = industries.industries(nlp.make_doc(text))
    return [doc.text[one.start : one.end] for one in sorted(notes(doc).candidates)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("全市布局集成电路和生物医药。", ["集成电路", "生物医药"]),
        ("县里做强水稻产业。", ["水稻产业"]),
        ("园区形成以食品、物流、纺织等为支撑的格局。", []),
        ("重点发展绿色食品、纺织、建材等传统产业。", ["绿色食品", "纺织", "建材"]),
        ("打造光伏、储能、动力电池3个千亿元级产业集群。", ["光伏", "储能", "动力电池"]),
        ("推动氢能和核聚变能、脑机接口成为增长点。", ["氢能和核聚变能", "脑机接口"]),
        ("培育先进制造业。", ["先进制造业"]),
        ("团队在水声通信领域打破垄断。", ["水声通信"]),
        ("在航天、深海、能源、交通等领域取得成果。", ["航天", "深海", "能源", "交通"]),
        ("聚焦射频芯片、车规芯片和模拟芯片，开展攻关。", ["射频芯片", "车规芯片", "模拟芯片"]),
    ],
)
def test_an_industry_is_set_off_as_one(nlp: Language, text: str, names: list[str]) -> None:
    """A strong term anywhere, a weak one only where the list or the ending says 产业."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "培育战略性新兴产业、未来产业和主导产业。",
        "他毕业于人工智能学院。",
        "能源、水利、交通等领域项目开工。",
        "推动产业发展，促进产业融合。",
        "半导体检测设备供应商前来洽谈。",
        "会上作《数字经济发展与商业模式创新》报告。",
        "建成8个先进制造业集群。",
        "超前谋划产业布局。",
    ],
)
def test_general_words_and_names_are_no_industries(nlp: Language, text: str) -> None:
    """Classes of industries, names with a field in them, spheres of government."""
    assert found(nlp, text) == []


def test_with_and_without_its_ending_it_is_one_thing(nlp: Language) -> None:
    """人工智能 and 人工智能产业; 6G and what it is short for."""
    doc = industries.industries(nlp.make_doc("人工智能产业起步早，人工智能应用多，6G研发快。"))
    assert {one.name for one in notes(doc).candidates} == {"人工智能", "第六代移动通信"}


def test_the_list_has_no_term_twice() -> None:
    """Each term has one strength."""
    terms = [row[0] for row in rows("industries")]
    assert len(terms) == len(set(terms)) > 300
    assert {row[1] for row in rows("industries")} == {"strong", "weak"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("突破高性能纤维复合材料。", ["高性能纤维复合材料"]),
        ("包括新型压缩空气储能、低空经济等。", ["新型压缩空气储能", "低空经济"]),
        ("签约低空经济、智慧物流、数字经济项目。", ["低空经济", "智慧物流", "数字经济"]),
        ("县里发展核桃产业。", ["核桃产业"]),
        ("推动优势产业、布局产业。", []),
    ],
)
def test_the_longest_field(nlp: Language, text: str, names: list[str]) -> None:
    """What goes on behind a term, the nouns before it in a list, a weak term beside a strong one, what grows."""
    doc = industries.industries(nlp.make_doc(text))
    spans = [(one.start, one.end) for one in notes(doc).candidates]
    longest = [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
    assert [doc.text[a:b] for a, b in sorted(longest)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("清洁能源装备企业增多，可再生能源扶贫见效。", []),
        ("王远长期从事高寒草地生态、水下组网通信方面的研究。", ["高寒草地生态", "水下组网通信"]),
        ("打造远程问诊、即时零售、直播带货等消费新业态。", ["远程问诊", "即时零售", "直播带货"]),
        ("全市制造业增加值增长8%。", ["制造业"]),
        ("县里培育青梅产业，市里布局VR产业。", ["青梅产业", "VR产业"]),
        ("苏州市集成电路产业、镇江市新能源产业入围。", ["集成电路产业", "新能源产业"]),
    ],
)
def test_branches_fields_and_forms_of_trade(nlp: Language, text: str, names: list[str]) -> None:
    """A term that another noun takes is none; what a scholar works on, new forms of trade, what grows, letters."""
    doc = industries.industries(nlp.make_doc(text))
    kept = longest(notes(doc).candidates, len(doc.text))
    assert [doc.text[one.start : one.end] for one in sorted(kept)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("法院运用大数据技术查询财产。", []),
        ("镇上利用光伏发电技术照明。", []),
        ("运用人工智能、区块链等技术。", ["人工智能", "区块链"]),
        ("县里建成抽水蓄能电站。", []),
        ("当地打造先进制造业协作发展基地。", []),
        ("村民成立花卉产业合作社。", []),
        ("健全现代能源保障体系。", []),
        ("企业主攻不锈钢新材料。", ["不锈钢新材料"]),
        ("农业产业结构不断优化。", []),
        ("县里签约青禾精机、云峤新材料等项目。", []),
        ("县里布局集成电路、新材料等领域。", ["集成电路", "新材料"]),
        ("推进清洁能源、养老、公租房等改革。", ["清洁能源"]),
        ("园区以木耳、香菇为主，带动就业。", []),
        ("园区以钢铁、化工为支柱的产业体系成形。", ["钢铁", "化工"]),
    ],
)
def test_tools_and_parts_of_things_are_no_fields(nlp: Language, text: str, names: list[str]) -> None:
    """A field that somebody uses alone, or that a plant, a base, a system is called by."""
    assert found(nlp, text) == names
