"""The entity types and relations of the graph, read from `ontology.yaml`, the one place that lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import yaml

from kg.errors import UnknownRelation, UnknownType


@dataclass(frozen=True, slots=True)
class EntityType:
    """A kind of thing. `zh` and `en` are labels, `about` a sentence; `color` (hex) and `shape` are the map's."""

    id: str
    zh: str
    en: str
    about: str
    about_en: str
    example: str
    color: str
    shape: str = "dot"

    def label(self, lang: str) -> str:
        return self.en if lang == "en" else self.zh


@dataclass(frozen=True, slots=True)
class RelationType:
    """A kind of edge. `heads` and `tails` are the entity types it may join."""

    id: str
    zh: str
    zh_back: str
    en: str
    en_back: str
    about: str
    about_en: str
    example: str
    heads: frozenset[str]
    tails: frozenset[str]
    symmetric: bool = False

    def label(self, lang: str, back: bool = False) -> str:
        """The words for this edge, read from its head, or from its tail with `back`."""
        if back:
            return self.en_back if lang == "en" else self.zh_back
        return self.en if lang == "en" else self.zh


@dataclass(frozen=True, slots=True)
class Ontology:
    """All types by id, in the order of the file."""

    version: int
    entities: Mapping[str, EntityType]
    relations: Mapping[str, RelationType]
    groups: Mapping[str, frozenset[str]]

    def entity(self, id: str) -> EntityType:
        if id not in self.entities:
            raise UnknownType(given=id, known="、".join(self.entities))
        return self.entities[id]

    def relation(self, id: str) -> RelationType:
        if id not in self.relations:
            raise UnknownRelation(given=id, known="、".join(self.relations))
        return self.relations[id]

    def joins(self, relation: str, head: str, tail: str) -> bool:
        """Whether an edge of this relation may run from type `head` to type `tail`."""
        kind = self.relation(relation)
        if head in kind.heads and tail in kind.tails:
            return True
        return kind.symmetric and tail in kind.heads and head in kind.tails


@cache
def ontology() -> Ontology:
    """The ontology that ships with the package."""
    text = resources.files("kg").joinpath("ontology.yaml").read_text(encoding="utf-8")
    return _parse(yaml.safe_load(text))


def _parse(data: dict[str, Any]) -> Ontology:
    groups = {name: frozenset(members) for name, members in data["groups"].items()}
    entities = {id: EntityType(id=id, **fields) for id, fields in data["entities"].items()}
    relations = {id: _relation(id, fields, groups) for id, fields in data["relations"].items()}
    return Ontology(data["version"], entities, relations, groups)


def _relation(id: str, fields: dict[str, Any], groups: Mapping[str, frozenset[str]]) -> RelationType:
    ends = {end: _expand(fields[end], groups) for end in ("heads", "tails")}
    return RelationType(id=id, **{**fields, **ends})


def _expand(names: list[str], groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    parts = [groups[name[1:]] if name.startswith("$") else frozenset([name]) for name in names]
    return frozenset().union(*parts)
