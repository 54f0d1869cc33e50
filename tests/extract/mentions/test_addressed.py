"""Addresses: what is a class of bodies there, and what shares its ending."""

from __future__ import annotations

import pytest

from extract.mentions.addressed import addressed
from extract.notes import Named, Notes, Sentence, Thing


def read(text: str, *named: tuple[str, str]) -> dict[str, str]:
    """The names that stand in an address, with what they stand for."""
    found = Notes(text, sentences=[Sentence(0, len(text), "address", 1)])
    mentions = [Named(text.index(n), text.index(n) + len(n), Thing(type, n)) for type, n in named]
    return {text[m.start : m.end]: f"{m.thing.type}:{m.thing.name}" for m in addressed(found, mentions)}


@pytest.mark.parametrize(
    "text",
    ["各市、县农业农村局、科技局：", "各县（市、区）农业农村局，各有关单位科技局：", "有关县农业农村局、科技局："],
)
def test_a_class_of_bodies_is_none(text: str) -> None:
    """每个县 has a bureau of each kind."""
    assert read(text, ("Agency", "农业农村局"), ("Agency", "科技局")) == {}


def test_a_body_beside_a_class_stays() -> None:
    """各县农业农村局，云台新区管理局."""
    text = "各县农业农村局，云台新区管理局："
    assert list(read(text, ("Agency", "农业农村局"), ("Agency", "云台新区管理局"))) == ["云台新区管理局"]


def test_zones_before_an_administration() -> None:
    """云台新区、东海新区、云台高新区管委会 are three bodies; a zone of another part is a zone."""
    text = "云台新区、东海新区、云台高新区管委会，青禾新区，各县政府："
    zones = [("Zone", "云台新区"), ("Zone", "东海新区"), ("Agency", "云台高新区管委会"), ("Zone", "青禾新区")]
    assert read(text, *zones) == {
        "云台新区": "Agency:云台新区管委会",
        "东海新区": "Agency:东海新区管委会",
        "云台高新区管委会": "Agency:云台高新区管委会",
        "青禾新区": "Zone:青禾新区",
    }
