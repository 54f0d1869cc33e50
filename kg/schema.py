"""What Neo4j must know before the first node: constraints and indexes, derived from the ontology.

Every node of ours carries its id in the property `zhengtu`, and nothing else in the database does: that
keeps our graph apart from whatever else lives there.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import stable_id
from kg.ontology import ontology

VERSION = 2  # of the shape of the graph in Neo4j; another number means that old graphs must be written anew
KEYED = ("Entity", "Document", "Judgement", "Judged", "Zhengtu")
HEAD = """\
// The schema of the graph in Neo4j (5.26 or newer), derived from kg/ontology.yaml by `kg schema`: do not edit.
// It may be run any number of times, and touches nothing but what carries the property `zhengtu`.
"""


def labels() -> tuple[str, ...]:
    """The labels that an entity may have beside Entity; (:Document) is kept for the texts themselves."""
    return tuple(id for id in ontology().entities if id != "Document")


def relations() -> tuple[str, ...]:
    """The types of relationships that stand for claims, in the order of the ontology."""
    return tuple(ontology().relations)


def statements() -> list[str]:
    """Every statement of the schema, in order; each may be run again."""
    return [*first(), *texts()]


def first() -> list[str]:
    """What must be there before the first node."""
    return [*_constraints(), *_indexes()]


def texts() -> list[str]:
    """The full-text indexes: kept up to date document by document they cost half of a load."""
    return list(_texts())


def digest() -> str:
    """Changes when the statements do."""
    return stable_id("schema", *statements())


def cypher() -> str:
    """The file `schema.cypher`."""
    parts = [
        ("One key for every node of ours", _constraints()),
        ("Full text: `cjk` cuts Chinese into pairs of characters, like our own search", _texts()),
        ("The claims of a document, found by its id", _indexes()),
        ("The version of this shape", [_version()]),
    ]
    return HEAD + "".join(f"\n// {title}\n" + "".join(f"{line};\n" for line in lines) for title, lines in parts)


def _constraints() -> Iterator[str]:
    for label in KEYED:
        name = f"zhengtu_{label.lower()}"
        yield f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.zhengtu IS UNIQUE"


def _texts() -> Iterator[str]:
    for name, label, properties, analyzer in (
        ("zhengtu_names", "Entity", "n.name, n.aliases", "cjk"),
        ("zhengtu_texts", "Document", "n.title, n.text", "cjk"),
        ("zhengtu_grams", "Entity", "n.grams", "whitespace"),
    ):
        config = f"`fulltext.analyzer`: '{analyzer}', `fulltext.eventually_consistent`: true"  # else 15 ms a document
        options = f"OPTIONS {{indexConfig: {{{config}}}}}"
        yield f"CREATE FULLTEXT INDEX {name} IF NOT EXISTS FOR (n:{label}) ON EACH [{properties}] {options}"


def _indexes() -> Iterator[str]:
    for relation in relations():
        name = f"zhengtu_{relation.lower()}"
        yield f"CREATE INDEX {name} IF NOT EXISTS FOR ()-[r:{relation}]-() ON (r.document)"


def _version() -> str:
    return f"MERGE (z:Zhengtu {{zhengtu: 'schema'}}) ON CREATE SET z.version = {VERSION}, z.statements = '{digest()}'"


# -- the style of Neo4j Browser -------------------------------------------------------------------------

_STYLE = """\
/* The style of our graph in Neo4j Browser, derived from kg/ontology.yaml: drop this file on the page. */
node {
  diameter: 50px; color: #9aa7b0; border-color: #7b868d; border-width: 2px;
  text-color-internal: #FFFFFF; font-size: 10px; caption: "{name}";
}
relationship {
  color: #8c8c7a; shaft-width: 1px; font-size: 8px; padding: 3px;
  text-color-external: #333333; text-color-internal: #FFFFFF; caption: "<type>";
}
"""


def style() -> str:
    """The file `docs/neo4j.grass`: the colours of the map, captions in Chinese."""
    nodes = (_node(kind.id, kind.color) for kind in ontology().entities.values())
    edges = (f'relationship.{kind.id} {{ caption: "{kind.zh}"; }}\n' for kind in ontology().relations.values())
    return _STYLE + "".join(nodes) + "".join(edges) + 'relationship.MENTIONS { caption: "提到"; }\n'


def _node(id: str, color: str) -> str:
    caption = "{title}" if id == "Document" else "{name}"
    text = "#FFFFFF" if sum(int(color[at : at + 2], 16) for at in (1, 3, 5)) < 480 else "#222222"
    look = f"color: {color}; border-color: {color}; text-color-internal: {text}"
    return f'node.{id} {{ {look}; caption: "{caption}"; }}\n'
