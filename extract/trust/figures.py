"""The confidence of each figure: how likely it is that the number, its unit and its subject were read rightly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Figure, Notes, notes
from extract.trust.around import Around
from extract.trust.weights import chance


@Language.component("zhengtu_figures")
def figures(doc: Doc) -> Doc:
    """Give each figure that has a subject its confidence."""
    found = notes(doc)
    trusted = {id(figure): chance("figures", features) for figure, features in featured(found)}
    found.figures = [replace(figure, confidence=trusted.get(id(figure), 0.0)) for figure in found.figures]
    return doc


def featured(found: Notes) -> Iterator[tuple[Figure, list[str]]]:
    """Each figure that has a subject with its features, as the rows of `figures.tsv` have them."""
    around = Around(found)
    beside = Counter(figure.start for figure in found.figures)
    alike = Counter(figure.subject for figure in found.figures)
    for figure in found.figures:
        if figure.subject:
            yield (
                figure,
                [
                    *_kind(figure),
                    *_subject(around, figure),
                    f"{min(beside[figure.start], 6)} figures here",
                    f"{min(alike[figure.subject], 6)} of this subject",
                ],
            )


def _kind(figure: Figure) -> list[str]:
    assert figure.subject
    row = figure.indicator
    return [
        f"rule {figure.rule}",
        f"of {figure.subject.type}",
        f"{figure.rule} of {figure.subject.type}",
        row.kind,
        f"unit {row.unit}",
        f"bound {row.bound}",
        f"metric ends {row.metric[-2:]}",
        "dated" if row.period else "undated",
    ]


def _subject(around: Around, figure: Figure) -> list[str]:
    assert figure.subject
    named = around.nearest(figure.subject, figure.start, figure.end)
    found = around.beside("subject", named)
    inside = around.notes.between(figure.start, figure.end)
    found += [
        f"{min(len(inside), 4)} names here",
        *(f"{kind} here" for kind in dict.fromkeys(n.thing.type for n in inside)),
    ]
    if named and figure.start <= named.start < figure.end:
        found.append("subject first here" if named == inside[0] else "subject here")
    elif named:
        found.append("subject before" if named.start < figure.start else "subject behind")
        found += around.between(*sorted((named.start, figure.start)))
    return found
