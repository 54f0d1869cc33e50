"""The words of questions, from `words.tsv` and the ontology: each a token with its meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from kg.fold import fold
from kg.ontology import ontology

SYMBOLS: Mapping[str, str] = {
    "verb": "v",
    "back": "b",
    "with": "m",
    "tails": "n",
    "heads": "o",
    "type": "T",
    "which": "W",
    "who": "B",
    "where": "L",
    "when": "D",
    "howmany": "H",
    "yesno": "Q",
    "and": "A",
    "by": "y",
    "of": "d",
    "is": "s",
    "has": "h",
    "at": "z",
    "both": "a",
    "also": "&",
    "inside": "i",
    "goal": "G",
    "link": "K",
    "post": "J",
    "hold": "c",
    "alias": "I",
    "about": "e",
    "time": "t",
    "skip": "_",
    "name": "N",
    "title": "p",
    "most": "M",
    "does": "f",
    "year": "Y",
    "unknown": "U",
}
COUNTERS = "家个所项名位只支份条种场次处类座件款大对人批"  # 几家, 哪所


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a question: its symbol in the patterns, its words, and what they mean.

    `relations` of verbs and nouns, `role` of ANSWERS_FOR, `types` and `part` of kinds of things, `ids` of names.
    """

    symbol: str
    words: str
    relations: tuple[str, ...] = ()
    role: str = ""
    types: tuple[str, ...] = ()
    part: str = ""
    ids: tuple[str, ...] = ()


@cache
def lexicon() -> Mapping[str, tuple[Token, ...]]:
    """All tokens by their folded words."""
    found: dict[str, dict[tuple[str, str, tuple[str, ...], str], Token]] = {}
    for token in (*_listed(), *_labels()):
        same = found.setdefault(token.words, {})
        key = (token.symbol, token.role, token.types, token.part)
        relations = (*same[key].relations, *token.relations) if key in same else token.relations
        same[key] = replace(token, relations=tuple(dict.fromkeys(relations)))
    return {words: tuple(tokens.values()) for words, tokens in found.items()}


def _listed() -> Iterator[Token]:
    text = resources.files("kg.query.ask").joinpath("words.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            kind, words, meaning = line.split("\t")
            for word in words.split("|"):
                for form in _forms(kind, fold(word)):
                    yield _token(kind, form, meaning)


def _forms(kind: str, word: str) -> Iterator[str]:
    """几 is 几家 and 几所 too; 哪 is 哪所, 哪几所 and 哪一所."""
    yield word
    if kind == "which" and word in ("哪", "哪几"):
        yield from (word + one + counter for counter in COUNTERS for one in ("", "一"))
    if kind == "howmany" and word.endswith(("几", "多少")):
        yield from (word + counter for counter in COUNTERS)


def _token(kind: str, word: str, meaning: str) -> Token:
    if kind == "type":
        types, _, part = meaning.partition(":")
        return Token("T", word, types=tuple(types.split(",")), part=part)
    relations, _, role = meaning.partition("@")
    return Token(SYMBOLS[kind], word, tuple(relations.split()), role)


def _labels() -> Iterator[Token]:
    """The ontology's own labels: 结对高校 names the tails, 结对园区 the heads; 依托 is what a head does."""
    for relation in ontology().relations.values():
        if relation.id in ("HAS_INDICATOR", "HAS_MEASURE"):
            continue  # they are asked for as figures and as things of a type
        if not relation.symmetric and relation.zh not in ("结对高校", "聚焦产业", "举办地"):
            yield Token("v", relation.zh, (relation.id,))
        yield Token("n", relation.zh, (relation.id,))
        yield Token("o", relation.zh_back, (relation.id,))
    for kind in ontology().entities.values():
        yield Token("T", kind.zh, types=(kind.id,))
