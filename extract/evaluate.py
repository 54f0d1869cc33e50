"""Score annotations against a gold, both in the format of docs/annotation.md.

Entities match on type and a shared name; mentions on exact span and type; relations on type and matched
ends; indicators on value, unit and a metric that shares half of its characters; measures body by body.
Rows marked `optional` in the gold (annotators disagreed) count neither for nor against.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from spacy.language import Language

from extract.annotate import annotate
from extract.gold import as_gold
from extract.read.files import read, walk
from kg.errors import BadGold, NoTextForGold
from kg.ontology import ontology

LOOSE = re.compile(r"[\s“”\"‘’《》「」]")
ALL = "ALL"
FROZEN = "scores.json"  # the accepted scores, kept beside the gold

Gold = dict[str, Any]
Figures = Mapping[str, Mapping[str, float]]
Key = tuple[str, str]  # what is scored (entity, mention, relation, indicator, measure), and its type or ALL


@dataclass(slots=True)
class Tally:
    """How many were found, of how many in the gold, with how many predicted."""

    hits: int = 0
    gold: int = 0
    predicted: int = 0

    def add(self, other: Tally) -> None:
        self.hits += other.hits
        self.gold += other.gold
        self.predicted += other.predicted

    @property
    def precision(self) -> float:
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True, order=True)
class Miss:
    """One error: `missing` from the prediction or `wrong` in it, with its words and the sentence."""

    document: str
    sign: str  # missing, wrong
    what: str
    type: str
    words: str
    sentence: str = ""


@dataclass(slots=True)
class Scores:
    """Tallies by (what, type) and the errors behind them, over any number of documents."""

    tallies: dict[Key, Tally] = field(default_factory=lambda: defaultdict(Tally))
    misses: list[Miss] = field(default_factory=list)

    def count(self, what: str, type: str, tally: Tally) -> None:
        for kind in dict.fromkeys((type, ALL)):
            self.tallies[what, kind].add(tally)

    def figures(self) -> dict[str, dict[str, float]]:
        """`{"entity ALL": {"precision", "recall", "f1"}}`, rounded to three digits, to be frozen and compared."""
        return {
            " ".join(key): {name: round(getattr(tally, name), 3) for name in ("precision", "recall", "f1")}
            for key, tally in sorted(self.tallies.items(), key=lambda item: (item[0][0], item[0][1] != ALL, item[0][1]))
        }


def evaluate(gold: Path, texts: Path, nlp: Language) -> Scores:
    """Annotate every text of the folder `texts` that has a gold of the same stem in `gold`, and score it."""
    files = {file.stem: (file, root) for file, root in walk([texts])}
    scores = Scores()
    for path in _golds(gold):
        if path.stem not in files:
            raise NoTextForGold(file=path, folder=texts)
        document = read(*files[path.stem])
        score(read_gold(path), as_gold(annotate(nlp, document), path.stem), document.text, scores)
    return scores


def _golds(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.glob("*.json") if path.name != FROZEN)
    if not found:
        raise BadGold(file=folder, found="*.json × 0")
    return found


def read_gold(path: Path) -> Gold:
    """One annotated text, as docs/annotation.md describes it."""
    try:
        gold: Gold = json.loads(path.read_text(encoding="utf-8"))
        _ = [(entity["id"], entity["type"], entity["name"], entity["mentions"]) for entity in gold["entities"]]
        _ = [(row["type"], row["head"], row["tail"]) for row in gold["relations"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadGold(file=path, found=repr(error)) from error
    return gold


def score(gold: Gold, found: Gold, text: str, into: Scores) -> None:
    """Add the scores and errors of one document."""
    link = pair(gold, found)
    match = _Match(gold, found, text, link, {mine: theirs for theirs, mine in link.items()}, into)
    match.entities()
    match.mentions()
    match.relations()
    match.indicators()
    match.measures()


def loose(name: str) -> str:
    """A name without white space and quotes, with half-width brackets."""
    return LOOSE.sub("", name).replace("（", "(").replace("）", ")")


def pair(gold: Gold, found: Gold) -> dict[str, str]:
    """{gold id: found id}, one to one, by type and shared name; the longest names choose first."""
    by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entity in found["entities"]:
        for name in _names(entity):
            by_name[entity["type"], name].append(entity["id"])
    link: dict[str, str] = {}
    for entity in sorted(gold["entities"], key=lambda one: -len(one["name"])):
        own = sorted(_names(entity), key=lambda name: (name != loose(entity["name"]), -len(name)))
        hits = (id for name in own for id in by_name[entity["type"], name] if id not in link.values())
        if hit := next(hits, None):
            link[entity["id"]] = hit
    return link


def _names(entity: dict[str, Any]) -> set[str]:
    return {loose(name) for name in (entity["name"], *entity.get("aliases", ()), *entity.get("mentions", ())) if name}


def spans(annotation: Gold, text: str) -> dict[tuple[int, int], str]:
    """{(start, end): type} of every occurrence of every surface form, the longest match first."""
    forms = {(form, entity["type"]) for entity in annotation["entities"] for form in entity["mentions"] if form}
    taken, found = bytearray(len(text)), {}
    for form, kind in sorted(forms, key=lambda one: (-len(one[0]), one)):
        for at in _occurrences(form, text):
            if not any(taken[at : at + len(form)]):
                taken[at : at + len(form)] = b"\x01" * len(form)
                found[at, at + len(form)] = kind
    return found


def _occurrences(form: str, text: str) -> Iterator[int]:
    at = text.find(form)
    while at >= 0:
        yield at
        at = text.find(form, at + 1)


@dataclass(slots=True)
class _Match:
    gold: Gold
    found: Gold
    text: str
    link: dict[str, str]  # gold id → found id
    back: dict[str, str]  # found id → gold id
    into: Scores

    def entities(self) -> None:
        free = self._free()
        for entity in self.gold["entities"]:
            if entity["id"] not in free:
                self._one("entity", entity["type"], entity["id"] in self.link, entity["name"], gold=True)
        for entity in self.found["entities"]:
            if self.back.get(entity["id"]) not in free:
                self._one("entity", entity["type"], entity["id"] in self.back, entity["name"], gold=False)

    def mentions(self) -> None:
        free = self._free()
        unjudged = {form for one in self.gold["entities"] if one["id"] in free for form in one["mentions"]}
        gold, found = (
            {(*at, kind) for at, kind in spans(side, self.text).items() if self.text[slice(*at)] not in unjudged}
            for side in (self.gold, self.found)
        )
        self._sets("mention", gold, found, kind=lambda one: one[2], words=lambda one: self.text[one[0] : one[1]])

    def relations(self) -> None:
        free = self._free()
        rows = self.gold["relations"]
        spare = {ends_of(row) for row in rows if row.get("optional") or {row["head"], row["tail"]} & free}
        gold = {ends_of(row) for row in rows} - spare
        found = {ends_of(row, self.back) for row in self.found["relations"]} - spare
        self._sets("relation", gold, found, kind=lambda one: one[0], words=self._say)

    def indicators(self) -> None:
        left = list(self.found.get("indicators", ()))
        for row in self.gold.get("indicators", ()):
            hit = next((other for other in left if alike(row, other)), None)
            if hit:
                left.remove(hit)
            self._one("indicator", ALL, hit is not None, _figure(row), gold=True)
            if hit:
                self.into.count("indicator", ALL, Tally(predicted=1))
        for row in left:
            self._one("indicator", ALL, False, _figure(row), gold=False)

    def measures(self) -> None:
        """Pairs of a bracket and a body; brackets are matched in the order of their overlap."""
        gold = [set(row["agencies"]) for row in self.gold.get("measures", ())]
        rows = self.found.get("measures", ())
        found = [{self.back.get(body, "x" + body) for body in row["agencies"]} for row in rows]
        overlaps = (
            (len(gold[i] & found[j]), -abs(i - j), i, j) for i, j in product(range(len(gold)), range(len(found)))
        )
        used: tuple[set[int], set[int]] = (set(), set())
        hits = 0
        for shared, _, i, j in sorted(overlaps, reverse=True):
            if i not in used[0] and j not in used[1]:
                hits += shared
                used[0].add(i)
                used[1].add(j)
        self.into.count("measure", ALL, Tally(hits, sum(map(len, gold)), sum(map(len, found))))

    def _free(self) -> set[str]:
        return {entity["id"] for entity in self.gold["entities"] if entity.get("optional")}

    def _say(self, ends: tuple[str, str, str]) -> str:
        known = {one["id"]: one["name"] for one in self.gold["entities"]}
        known |= {"x" + one["id"]: one["name"] for one in self.found["entities"]}
        return f"{known.get(ends[1], '?')} → {known.get(ends[2], '?')}"

    def _sets(
        self, what: str, gold: set[Any], found: set[Any], kind: Callable[[Any], str], words: Callable[[Any], str]
    ) -> None:
        for one in sorted(gold | found):
            hit = one in gold and one in found
            self.into.count(what, kind(one), Tally(int(hit), int(one in gold), int(one in found)))
            if not hit:
                self._miss(what, kind(one), words(one), one in gold)

    def _one(self, what: str, type: str, hit: bool, words: str, gold: bool) -> None:
        self.into.count(what, type, Tally(int(hit and gold), int(gold), int(not gold)))
        if not hit:
            self._miss(what, type, words, gold)

    def _miss(self, what: str, type: str, words: str, gold: bool) -> None:
        sentence = _sentence(self.text, words.split(" → ")[0])
        self.into.misses.append(
            Miss(self.gold.get("doc", ""), "missing" if gold else "wrong", what, type, words, sentence)
        )


def ends_of(row: dict[str, Any], ids: dict[str, str] | None = None) -> tuple[str, str, str]:
    """A relation as (type, head, tail), by the gold's ids where `ids` leads to them; x and the id where none does."""
    head, tail = (row[end] if ids is None else ids.get(row[end], "x" + row[end]) for end in ("head", "tail"))
    if ontology().relation(row["type"]).symmetric:
        head, tail = sorted((head, tail))
    return row["type"], head, tail


def alike(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two rows are one figure: equal in value and unit, with metrics that share half of their characters."""
    a, b = set(loose(one["metric"])), set(loose(other["metric"]))
    near = abs(float(one["value"]) - float(other["value"])) < 1e-6 * max(1, abs(float(one["value"])))
    return near and loose(one["unit"]) == loose(other["unit"]) and len(a & b) * 2 >= min(len(a), len(b))


def _figure(row: dict[str, Any]) -> str:
    return f"{row['metric']} {row['bound']} {row['value']}{row['unit']}"


def _sentence(text: str, words: str) -> str:
    """The sentence in which the words first stand, for the reader of an error."""
    at = text.find(words)
    if at < 0:
        return ""
    start = max(text.rfind(sign, 0, at) for sign in "。！？\n") + 1
    ends = [end for sign in "。！？\n" if (end := text.find(sign, at)) >= 0]
    return text[start : min(ends, default=len(text)) + 1].strip()[:200]


def drops(frozen: Figures, now: Figures) -> Iterable[tuple[str, float, float]]:
    """(key, frozen F1, F1 now) wherever F1 fell."""
    for key, figures in frozen.items():
        if now.get(key, {}).get("f1", 0.0) < figures["f1"]:
            yield key, figures["f1"], now.get(key, {}).get("f1", 0.0)
