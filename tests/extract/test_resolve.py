"""From notes to readings: receipts are exact, ids follow from names alone."""

from __future__ import annotations

from spacy.language import Language

from extract.annotate import Annotation, annotate
from extract.notes import Thing
from extract.resolve import entity_id, resolve
from kg.model import Document
from kg.ontology import ontology


def test_every_claim_quotes_its_place(annotations: list[Annotation]) -> None:
    """`text[start:end] == quote` for all of them, and every mention lies in the text."""
    seen = 0
    for one in annotations:
        reading = resolve(one)
        for claim in reading.claims:
            assert one.document.text[claim.start : claim.end] == claim.quote
            assert claim.quote
            seen += 1
        assert all(0 <= m.start < m.end <= len(one.document.text) for m in reading.mentions)
    assert seen > 300


def test_claims_join_what_the_ontology_lets_them(annotations: list[Annotation]) -> None:
    """No edge between types that its relation does not know, and none to a thing that is not there."""
    for one in annotations:
        reading = resolve(one)
        types = {entity.id: entity.type for entity in reading.entities}
        for claim in reading.claims:
            assert ontology().joins(claim.relation, types[claim.head], types[claim.tail]), claim


def test_reading_twice_gives_equal_readings(nlp: Language, annotations: list[Annotation]) -> None:
    """Nothing depends on what was read before."""
    one = annotations[0]
    assert resolve(annotate(nlp, one.document)) == resolve(one)


def test_names_of_one_thing_have_one_id() -> None:
    """Written short or long, the same zone; another region, another thing."""
    assert entity_id(Thing("Zone", "盐城国家高新区")) == entity_id(Thing("Zone", "盐城高新技术产业开发区"))
    assert entity_id(Thing("Agency", "江苏省科技厅")) == entity_id(Thing("Agency", "江苏省科学技术厅"))
    assert entity_id(Thing("Agency", "江苏省科技厅")) != entity_id(Thing("Agency", "浙江省科技厅"))
    assert entity_id(Thing("Zone", "徐州高新区")) != entity_id(Thing("Place", "徐州高新区"))


def test_seventeen_zones_out_of_one_list(nlp: Language) -> None:
    """A list with a count opens up: each member a claim, the receipt holds the list."""
    names = "盐城、徐州、淮安、连云港、宿迁、泰州、扬州、滁州、蚌埠、淮南、信阳、平顶山、南阳、枣庄、济宁、临沂、随州"
    text = f"{names}等17家国家高新区共同发起成立淮河生态经济带高新区产业科技创新战略联盟。"
    reading = resolve(annotate(nlp, Document(id="d", title="", text=text)))
    members = [claim for claim in reading.claims if claim.relation == "MEMBER_OF"]
    assert len({claim.head for claim in members}) == 17
    assert all("等17家国家高新区" in claim.quote for claim in members)
    zones = {entity.name for entity in reading.entities if entity.type == "Zone"}
    assert zones == {f"{name}高新区" for name in names.split("、")}
