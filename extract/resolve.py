"""From what one document says to the entities it says it of: the last step before the store.

An entity's id follows from its type and the key of its name (`extract.names.key`) alone, so that it is
the same in every document, on every run and machine, and no document changes the ids of another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from extract.annotate import Annotation
from extract.names.key import key
from extract.notes import Assignment, Figure, Statement, Thing
from extract.relations.confidence import confidence
from kg.model import Claim, Entity, Indicator, Measure, Mention, Reading, stable_id

MEASURE_RULE, FIGURE_RULE = "bracket", "figure"


def resolve(annotation: Annotation) -> Reading:
    """All that a document says, on entities. Everything is sorted, so that equal input gives equal bytes."""
    things = _things(annotation)
    entities = {id: _entity(annotation, id, group) for id, group in things.items()}
    claims = {claim.id: claim for claim in _claims(annotation)}
    entities |= {entity.id: entity for entity in _figures_and_measures(annotation)}
    return Reading(
        document=annotation.document,
        mentions=tuple(sorted(_mentions(annotation))),
        entities=tuple(sorted(entities.values(), key=lambda entity: entity.id)),
        claims=tuple(sorted(claims.values(), key=lambda claim: claim.id)),
    )


@lru_cache(maxsize=4096)
def entity_id(thing: Thing) -> str:
    return stable_id("e", thing.type, key(thing))


def _things(annotation: Annotation) -> dict[str, list[Thing]]:
    """The things of a document by entity id, the most often named first."""
    notes = annotation.notes
    found = [named.thing for named in notes.mentions]
    found += [end for said in notes.statements for end in (said.head, said.tail)]
    found += [figure.subject for figure in notes.figures if figure.subject]
    found += [thing for given in notes.assignments for thing in (given.policy, *(body for body, _ in given.bodies))]
    count = Counter(found)
    groups: dict[str, list[Thing]] = {}
    for thing in count:
        groups.setdefault(entity_id(thing), []).append(thing)
    return {
        id: sorted(group, key=lambda thing: (-count[thing], -len(thing.name), thing.name))
        for id, group in groups.items()
    }


def _entity(annotation: Annotation, id: str, group: list[Thing]) -> Entity:
    name = group[0].name
    others = {thing.name for thing in group}
    for thing in group:
        others |= annotation.notes.aliases.get(thing, set())
    return Entity(id, group[0].type, name, tuple(sorted(others - {name})))


def _mentions(annotation: Annotation) -> Iterator[Mention]:
    for named in annotation.notes.mentions:
        if not named.implied:
            start, end = annotation.mended.back(named.start, named.end)
            yield Mention(annotation.document.id, start, end, named.thing.type, entity_id(named.thing))


def _claims(annotation: Annotation) -> Iterator[Claim]:
    for said in annotation.notes.statements:
        yield _claim(annotation, entity_id(said.head), said.relation, entity_id(said.tail), said)
    for figure in annotation.notes.figures:
        if figure.subject:
            yield _figure_claim(annotation, figure)
    for given in annotation.notes.assignments:
        yield from _measure_claims(annotation, given)


def _claim(annotation: Annotation, head: str, relation: str, tail: str, said: Statement) -> Claim:
    return _quoted(
        annotation, head, relation, tail, said.start, said.end,
        weighed=said.confidence, rule=said.rule, status=said.status, attributes=dict(sorted(said.attributes.items())),
    )  # fmt: skip


def _quoted(
    annotation: Annotation, head: str, relation: str, tail: str, start: int, end: int, *, rule: str,
    weighed: float = 0.0, **rest: object,
) -> Claim:  # fmt: skip
    """A claim whose quote is what stands at its offsets in the text as it came."""
    first, last = annotation.mended.back(start, end)
    quote = annotation.document.text[first:last]
    return Claim.make(
        head, relation, tail, annotation.document.id, first, last,
        quote=quote, rule=rule, confidence=weighed or confidence(rule), **rest,
    )  # fmt: skip


def _indicator_id(subject: Thing, row: Indicator) -> str:
    return stable_id("i", entity_id(subject), *row.attributes().values())


def _figure_claim(annotation: Annotation, figure: Figure) -> Claim:
    assert figure.subject
    id = _indicator_id(figure.subject, figure.indicator)
    status = "planned" if figure.indicator.kind == "target" else "done"
    return _quoted(
        annotation, entity_id(figure.subject), "HAS_INDICATOR", id, figure.start, figure.end,
        weighed=figure.confidence, rule=figure.rule or FIGURE_RULE, status=status,
    )  # fmt: skip


def _measure(annotation: Annotation, given: Assignment) -> Measure:
    words = annotation.mended.text[given.text_start : given.text_end]
    return Measure(given.policy.name, " / ".join(given.headings), words)


def _measure_id(annotation: Annotation, given: Assignment) -> str:
    row = _measure(annotation, given)
    return stable_id("m", entity_id(given.policy), row.heading, row.text)


def _measure_claims(annotation: Annotation, given: Assignment) -> Iterator[Claim]:
    id = _measure_id(annotation, given)
    place = (given.start, given.end)
    yield _quoted(
        annotation, entity_id(given.policy), "HAS_MEASURE", id, given.text_start, given.text_end, rule=MEASURE_RULE
    )
    for body, role in given.bodies:
        attributes = {"role": role} if role else {}
        yield _quoted(annotation, entity_id(body), "ANSWERS_FOR", id, *place, rule=MEASURE_RULE, attributes=attributes)


def _figures_and_measures(annotation: Annotation) -> Iterator[Entity]:
    for figure in annotation.notes.figures:
        if figure.subject:
            row = figure.indicator
            yield Entity(_indicator_id(figure.subject, row), "Indicator", row.name(), (), row.attributes())
    for given in annotation.notes.assignments:
        measure = _measure(annotation, given)
        title = given.headings[-1] if given.headings else measure.text[:24]
        yield Entity(_measure_id(annotation, given), "Measure", title, (), measure.attributes())
