"""An annotation as the JSON of the annotation guidelines (docs/annotation.md), for scoring and exchange."""

from __future__ import annotations

from typing import Any

from extract.annotate import Annotation
from extract.notes import Figure, Statement, Thing


def as_gold(annotation: Annotation, name: str) -> dict[str, Any]:
    """`{doc, entities, relations, indicators, measures}`; stretches are verbatim, line breaks included."""
    ids = {thing: f"e{i}" for i, thing in enumerate(_things(annotation), 1)}
    return {
        "doc": name,
        "entities": [_entity(annotation, thing, id) for thing, id in ids.items()],
        "relations": [_relation(annotation, said, ids) for said in annotation.notes.statements],
        "indicators": [_indicator(annotation, figure, ids) for figure in annotation.notes.figures],
        "measures": _measures(annotation, ids),
    }


def _things(annotation: Annotation) -> list[Thing]:
    """All things in the order of their first mention, those that are only implied behind."""
    notes = annotation.notes
    found = [named.thing for named in notes.mentions]
    for said in notes.statements:
        found += [said.head, said.tail]
    for figure in notes.figures:
        found += [figure.subject] if figure.subject else []
    for given in notes.assignments:
        found += [given.policy, *(body for body, _ in given.bodies)]
    return list(dict.fromkeys(found))


def _words(annotation: Annotation, start: int, end: int) -> str:
    return annotation.document.text[slice(*annotation.mended.back(start, end))]


def _entity(annotation: Annotation, thing: Thing, id: str) -> dict[str, Any]:
    forms = [
        _words(annotation, n.start, n.end) for n in annotation.notes.mentions if n.thing == thing and not n.implied
    ]
    aliases = annotation.notes.aliases.get(thing, set()) - {thing.name}
    return {
        "id": id,
        "type": thing.type,
        "name": thing.name,
        "aliases": sorted(aliases),
        "mentions": list(dict.fromkeys(forms)),
    }


def _relation(annotation: Annotation, said: Statement, ids: dict[Thing, str]) -> dict[str, Any]:
    attrs = dict(said.attributes) | ({"status": said.status} if said.status else {})
    return {
        "type": said.relation,
        "head": ids[said.head],
        "tail": ids[said.tail],
        "evidence": _words(annotation, said.start, said.end),
        "attrs": attrs,
    }


def _indicator(annotation: Annotation, figure: Figure, ids: dict[Thing, str]) -> dict[str, Any]:
    row = figure.indicator
    return {
        "subject": ids[figure.subject] if figure.subject else "",
        "metric": row.metric,
        "value": row.value,
        "unit": row.unit,
        "bound": row.bound,
        "period": row.period,
        "kind": row.kind,
        "evidence": _words(annotation, figure.start, figure.end),
    }


def _measures(annotation: Annotation, ids: dict[Thing, str]) -> list[dict[str, Any]]:
    return [
        {
            "policy": ids[given.policy],
            "heading": given.headings[-1] if given.headings else "",
            "agencies": [ids[body] for body, _ in given.bodies],
            "evidence": _words(annotation, given.start, given.end),
            "text": _words(annotation, given.text_start, given.text_end),
        }
        for given in annotation.notes.assignments
    ]
