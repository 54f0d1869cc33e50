"""Two entities that may be one, and why one may think so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extract.names.parse import plain
from kg.model import Entity

# Why two names may mean one thing, the surest first.
ALIAS, WRITING, RULES, FORM, SHORT, OWNER = KINDS = ("alias", "writing", "rules", "form", "short", "owner")
ORGANISATIONS = frozenset(
    ("Zone", "University", "Platform", "Enterprise", "Agency", "Association", "Alliance", "Fund", "FinancialProduct")
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name or an alias as it stands, without its marks (`flat`), and what bears it."""

    form: str
    flat: str
    entity: Entity

    @property
    def is_main(self) -> bool:
        return self.form == self.entity.name


Index = Mapping[str, Sequence[Name]]  # by flat, main names alone


def names_of(entities: Iterable[Entity]) -> list[Name]:
    """All names and aliases, each entity's own name first. What goes over two lines is two names run together."""
    whole = (one for one in entities if "\n" not in one.name)
    return [Name(form, plain(form), one) for one in whole for form in (one.name, *one.aliases)]


@dataclass(frozen=True, slots=True)
class Reason:
    """One of KINDS, in words of both languages. `form` is the name or alias of `a` that speaks for it, `short` that of
    `b`; `needs` is what a document of `b` must say besides, "" for nothing."""

    kind: str
    zh: str
    en: str
    form: str
    short: str
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """`a` with the fuller name, `b` with the shorter."""

    a: Entity
    b: Entity
    reason: Reason

    @property
    def ids(self) -> tuple[str, str]:
        first, second = sorted((self.a.id, self.b.id))
        return first, second


def pair(a: Name, b: Name, kind: str, words: tuple[str, str], needs: str = "") -> Pair:
    """Two names as a pair; `words` are the reason in Chinese and English."""
    return Pair(a.entity, b.entity, Reason(kind, *words, a.form, b.form, needs))
