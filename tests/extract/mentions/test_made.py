"""Goods by what is said of their making."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from extract.mentions.made import made_goods
from extract.names.scan import scan


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("zh")


def found(nlp: Language, text: str) -> set[str]:
    made = scan(nlp.make_doc(text))
    return {made.text[start:end] for start, end in made_goods(made)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青禾新材料自主研制的玻璃幕墙清洗机每小时可清洗300平方米。", {"玻璃幕墙清洗机"}),
        ("废渣线投用后，所产硅渣微晶板材销往外地。", {"硅渣微晶板材"}),
        ("两家共同开发的金属陶瓷可转位刀片，寿命延长20%。", {"金属陶瓷可转位刀片"}),
        ("公司近日宣布，其超薄镍箔实现量产。", {"超薄镍箔"}),
        ("该厂开发出山楂酵素饮、沙棘冻干粉等产品。", {"山楂酵素饮", "沙棘冻干粉"}),
        ("主打产品锂电池三元正极材料被统一包装。", {"锂电池三元正极材料"}),
        ("项目年产2000吨药用树脂和10吨缓释颗粒，年产值6亿元。", {"药用树脂", "缓释颗粒"}),
        ("计划年底前研制完成3万吨级智能养殖工船。", {"3万吨级智能养殖工船"}),
        ("开发的“碳云”园区碳管理系统已在6个园区上线。", {"“碳云”园区碳管理系统"}),
    ],
)
def test_what_is_made_is_a_good(nlp: Language, text: str, names: set[str]) -> None:
    """Behind who makes it, before what becomes of it, in a list of products, with its yearly number."""
    assert found(nlp, text) == names


@pytest.mark.parametrize(
    "text",
    [
        "企业生产的产品不断升级，该公司研发的新型设备获得好评。",
        "公司推出信用贷、创新贷等产品，开发出乡村民宿、红色研学等产品。",
        "该县打造的文化名片获得认可，制作的宣传片在台里播出。",
        "设计的图纸已通过审查，打造的专业孵化平台已投用。",
        "成为受欢迎的公共产品和国际合作平台。",
    ],
)
def test_a_class_is_none(nlp: Language, text: str) -> None:
    """Kinds without a word of their own, services, stays, films and places of work."""
    assert not found(nlp, text)


def test_what_a_plant_will_make_and_what_a_firm_is_engaged_in(nlp: Language) -> None:
    """年产200吨某粉项目 names the powder; 主要从事某锻件的研制生产 the forging, 从事软件开发 nothing."""
    assert found(nlp, "资金用于建设年产200吨高纯铌粉项目。") == {"高纯铌粉"}
    assert found(nlp, "公司年产3万吨竹纤维板材生产线建设项目开工。") == {"竹纤维板材"}
    assert found(nlp, "公司主要从事航空发动机环形锻件的研制生产，成长很快。") == {"航空发动机环形锻件"}
    assert found(nlp, "公司主要从事软件开发，长期从事技术研发，专业从事人才培养工作。") == set()
