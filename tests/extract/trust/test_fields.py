"""Which fields stand."""

import pytest
from spacy.language import Language

from extract.annotate import annotate
from extract.notes import notes
from extract.trust.fields import FLOOR, TERMS, featured
from extract.trust.weights import chance
from kg.model import Document


def fields_of(nlp: Language, text: str) -> list[str]:
    found = annotate(nlp, Document(id="d", title="", text=text)).notes
    return [text[n.start : n.end] for n in found.mentions if n.thing.type == "Industry"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("我国金融、能源、交通等领域开放步伐加快。", ["金融", "能源", "交通"]),
    ],
)
def test_a_term_in_a_list_of_fields_is_one(nlp: Language, text: str, found: list[str]):
    """What the list calls a field, between others that are."""
    assert fields_of(nlp, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "学校组织学生交通安全教育活动。",
        "他在北京市交通委员会工作。",
        "《农业技术推广办法》自发布之日起施行。",
        "请乘坐公共交通前往。",
        "《农业与教育》杂志",
        "青禾省新能源汽车专用计量技术委员会有委员31名。",
    ],
)
def test_a_term_in_another_word_or_name_is_none(nlp: Language, text: str):
    """交通 of a body, of safety, of a bus; 农业 of a title."""
    assert fields_of(nlp, text) == []


def test_of_those_that_overlap_one_stands(nlp: Language):
    """A term, and the same with the word beside it, are one mention."""
    text = "青禾市发展生物医药产业、现代物流产业和高端装备制造业，培育新能源汽车、集成电路等产业集群。" * 3
    found = [
        n for n in annotate(nlp, Document(id="d", title="", text=text)).notes.mentions if n.thing.type == "Industry"
    ]
    assert len(found) >= 12
    assert all(one.end <= next.start for one, next in zip(found, found[1:], strict=False))


def test_features_are_said_once_and_weighed(nlp: Language):
    """Every stretch has its features once, and terms of the list are among the stretches."""
    doc = nlp("青禾市发展农业和渔业，推动教育改革。")
    rows = dict(featured(doc))
    text = notes(doc).text
    assert {"农业", "教育"} <= {text[start:end] for start, end in rows} & set(TERMS)
    assert all(len(features) == len(set(features)) for features in rows.values())
    assert any(chance("fields", features) < FLOOR for features in rows.values())


def test_a_hundred_thousand_terms_are_read_in_one_go(nlp: Language):
    """One line without end: what stands beside a term is looked for nearby, and no term is held against all others."""
    doc = nlp.make_doc("发展农业，壮大渔业。" * 25_000)
    notes(doc)
    nlp.get_pipe("zhengtu_fields")(doc)
    assert all(one.end <= next.start for one, next in zip(notes(doc).mentions, notes(doc).mentions[1:], strict=False))
