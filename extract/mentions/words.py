"""Names of the user's own (`kg build --words FILE`), one a line: form, type, and the standard name if another.

    云龙实验室<TAB>平台<TAB>云龙湖实验室

The type is an id or a label of the ontology. Lines that begin with # are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import ahocorasick
from spacy.language import Language
from spacy.tokens import Doc

from extract.notes import Candidate, notes
from kg.errors import BadWords, UnknownType
from kg.ontology import ontology

HEAVY = 100  # the user knows better than a rule, at the same length


class Words:
    """The component: every form of the file, wherever it stands."""

    def __init__(self, path: str) -> None:
        self.automaton = ahocorasick.Automaton()
        for form, type, name in read(Path(path)):
            self.automaton.add_word(form, (len(form), type, name))
        self.automaton.make_automaton()

    def __call__(self, doc: Doc) -> Doc:
        if len(self.automaton):
            notes(doc).candidates.extend(self._found(notes(doc).text))
        return doc

    def _found(self, text: str) -> Iterator[Candidate]:
        for last, (length, type, name) in self.automaton.iter(text):
            yield Candidate(last + 1 - length, last + 1, type, "words", HEAVY, name)


@Language.factory("zhengtu_words", default_config={"path": ""})
def words(nlp: Language, name: str, path: str) -> Words:
    return Words(path)


def read(path: Path) -> Iterator[tuple[str, str, str]]:
    """(form, type id, standard name) of each line; `BadWords` names the line that is wrong."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadWords(file=path, line=0, found=error) from error
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            yield _row(path, number, [field.strip() for field in line.split("\t")])


def _row(path: Path, number: int, fields: list[str]) -> tuple[str, str, str]:
    if len(fields) not in (2, 3) or not fields[0]:
        raise BadWords(file=path, line=number, found="\t".join(fields))
    return fields[0], type_id(fields[1]), fields[2] if len(fields) == 3 and fields[2] else fields[0]


def type_id(given: str) -> str:
    """The id of a type given by its id or by its Chinese or English label."""
    known = ontology().entities
    labels = {kind.zh: id for id, kind in known.items()} | {kind.en: id for id, kind in known.items()}
    if given not in known and given not in labels:
        raise UnknownType(given=given, known="、".join(known))
    return labels.get(given, given)
