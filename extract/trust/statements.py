"""The confidence of each relation that was read, by its rule and by what stands around its two names.

The same rule is nearly always right where both names stand in one clause between signs, and often wrong where a
name seems to go on, or head and tail are sentences apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Notes, Statement, notes
from extract.trust.around import Around
from extract.trust.weights import chance


@Language.component("zhengtu_statements")
def statements(doc: Doc) -> Doc:
    """Give each statement its confidence. None is left out: `--min-confidence` is the reader's own bar."""
    found = notes(doc)
    found.statements = [replace(said, confidence=chance("statements", features)) for said, features in featured(found)]
    return doc


def featured(found: Notes) -> Iterator[tuple[Statement, list[str]]]:
    """Each statement with its features, as the rows of `statements.tsv` have them."""
    around = Around(found)
    here = Counter((said.rule, said.start) for said in found.statements)
    alike = Counter((said.relation, said.tail) for said in found.statements)
    for said in found.statements:
        yield (
            said,
            [
                *_kind(said),
                *_ends(around, said),
                f"{min(here[said.rule, said.start], 8)} by this rule here",
                f"{min(alike[said.relation, said.tail], 5)} of this tail",
            ],
        )


def _kind(said: Statement) -> list[str]:
    head, tail = said.head.type, said.tail.type
    return [
        f"rule {said.rule}",
        said.relation,
        f"head {head}",
        f"tail {tail}",
        f"{head} to {tail}",
        f"status {said.status}",
    ]


def _ends(around: Around, said: Statement) -> list[str]:
    head, tail = (around.nearest(end, said.start, said.end) for end in (said.head, said.tail))
    found = [*around.beside("head", head), *around.beside("tail", tail)]
    for role, named in (("head", head), ("tail", tail)):
        if named and not said.start <= named.start < said.end:
            found.append(f"{role} outside")
    if head and tail:
        first, last = sorted((head, tail), key=lambda n: n.start)
        found += [f"{'head' if first == head else 'tail'} first", *around.between(first.end, last.start)]
    return found
