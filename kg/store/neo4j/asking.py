"""The Cypher that asks: what a view leaves in, ids led to what stands for them, nodes and claims as rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kg.model import View
from kg.ontology import ontology

# Ids as given, to the nodes that stand for them: `asked` in, `e` out.
LED = """UNWIND {ids} AS asked
OPTIONAL MATCH (j:Judged {{zhengtu: asked}})
MATCH (e:Entity {{zhengtu: coalesce(j.one, asked)}})"""

ENTITY = "{e}.id AS id, {e}.type AS type, {e}.name AS name, {e}.aliases AS aliases, {e}.attributes AS attributes"
ENTITY_MAP = "{e} {{.id, .type, .name, .aliases, .attributes}}"


def led(ids: str = "$ids") -> str:
    return LED.format(ids=ids)


def types_of(view: View) -> str:
    """The relationship types of a view for a pattern: `ISSUED|CITES`. Raises UnknownRelation."""
    chosen = [ontology().relation(relation).id for relation in sorted(view.relations)]
    return "|".join(chosen or ontology().relations)


def shows(r: str, view: View) -> str:
    """The condition that relationship `r` is a claim of ours within the view."""
    parts = [f"{r}.claim IS NOT NULL"]
    if view.min_confidence > 0:
        parts.append(f"{r}.confidence >= $min_confidence")
    if view.as_of:
        parts.append(f"{r}.published <= $as_of")  # unknown dates are null, and null is not shown
    return " AND ".join(parts)


def is_ours(n: str, view: View | None = None) -> str:
    """The condition that node `n` is an entity of ours, of the view's types."""
    ours = f"{n}.zhengtu IS NOT NULL"
    return f"{ours} AND {n}.type IN $types" if view and view.types else ours


def given(view: View) -> dict[str, Any]:
    """The parameters that those conditions speak of."""
    return {"min_confidence": view.min_confidence, "as_of": view.as_of, "types": sorted(view.types)}


def distinct(ids: Iterable[str]) -> list[str]:
    return sorted(set(ids))
