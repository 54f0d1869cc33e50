"""Which policies the graph holds: the entity, its other writings, and the document that has its text.

A policy is named in many ways: by its title with or without its issuer, by its 文号, by the notice that
prints it. A `Paper` is all of these together. Titles are joined only where they are the same, or differ by
an issuer that the graph itself knows to have issued it: two provinces have opinions of one name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.errors import AmbiguousName, UnknownName
from kg.fold import fold
from kg.model import EVERYTHING, Entity, Source, View
from kg.query import whole
from kg.query.find import find, near
from kg.store.base import Store

MARKS = re.compile(r"^[#\s《》]+|[\s《》]+$")
BROKEN = re.compile(r"(?<=[\u4e00-\u9fff])(?<!中央)(?<!办公厅)\s+(?=[\u4e00-\u9fff])")  # a title over two lines
PRINTED = re.compile(r"(?:印发|发布|公布|转发)《?(.{4,}?)》?的(?:通知|公告|通告|函)$")  # 关于印发《…规划》的通知
SHORT_NUMBER = re.compile(r"(\d+号)(?:文|文件)?")
PARTICLE = re.compile(r"的(?=(?:意见|办法|规定|方案|计划|规划|措施|通知|细则|决定|报告|请示)$)")


@dataclass(frozen=True, slots=True)
class Paper:
    """`ids` are its entities, `sources` the documents that hold its text; the first `own` bear its name."""

    name: str
    number: str
    date: str
    ids: frozenset[str]
    sources: tuple[Source, ...] = ()
    own: int = 0

    @property
    def id(self) -> str:
        return min(self.ids, default="")

    @property
    def held(self) -> bool:
        return bool(self.sources)

    @property
    def place(self) -> str:
        return self.sources[0].place if self.sources else ""


@dataclass(frozen=True, slots=True)
class Papers:
    """All papers, and which of them an entity or a document is."""

    all: tuple[Paper, ...]
    of_entity: Mapping[str, Paper]
    of_source: Mapping[str, Paper]


@dataclass(slots=True)
class _Group:
    names: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    own: list[Source] = field(default_factory=list)
    printed_in: list[Source] = field(default_factory=list)


def bare(name: str) -> str:
    """A title without marks around it.

    >>> bare("# 《徐州市办法》")
    '徐州市办法'
    """
    return BROKEN.sub("", re.sub(r"\s*\n\s*", " ", MARKS.sub("", name)))


def key(name: str) -> str:
    """What two writings of one title have in common: …社会团体的意见 is …社会团体意见."""
    return PARTICLE.sub("", fold(bare(name)))


def papers(store: Store, view: View = EVERYTHING) -> Papers:
    """Every policy of the graph, held by documents of the view or only named, sorted by date and name."""
    groups: dict[str, _Group] = {}
    for source in whole.sources(store, view):
        _add_source(groups, source)
    entities = [one for one in store.entities() if one.type == "Policy"]
    issued = _issued(store, {one.id for one in entities}, view)
    for entity in entities:
        _add_entity(groups, entity, issued.get(entity.id, ()))
    found = sorted((_paper(group) for group in _distinct(groups)), key=lambda one: (one.date, one.name))
    return Papers(
        tuple(found),
        {id: one for one in found for id in one.ids},
        {source.id: one for one in found for source in one.sources[: one.own]},
    )


def _add_source(groups: dict[str, _Group], source: Source) -> None:
    keys = [one for one in (key(source.title), fold(source.number)) if one]
    group = next((groups[one] for one in keys if one in groups), _Group())
    group.names.insert(0, bare(source.title))
    group.own.append(source)
    groups.update(dict.fromkeys(keys, group))
    printed = PRINTED.search(bare(source.title))
    if printed:
        inner = groups.setdefault(key(printed[1]), _Group())
        inner.names.append(printed[1])
        inner.printed_in.append(source)


def _add_entity(groups: dict[str, _Group], entity: Entity, issuers: Iterable[str]) -> None:
    """Into the group of one of its names, or of one of them behind its issuer."""
    names = [bare(name) for name in (entity.name, *entity.aliases) if len(bare(name)) > 5 or "号" in name]
    keys = [key(name) for name in names]
    longer = [key(issuer + name) for issuer in issuers for name in names]
    group = next((groups[one] for one in (*longer, *keys) if one in groups), _Group())
    group.names.append(bare(entity.name))
    group.ids.add(entity.id)
    for one in keys or [fold(entity.name)]:
        groups.setdefault(one, group)


def _issued(store: Store, ids: set[str], view: View) -> dict[str, list[str]]:
    """The names of those who issued each policy."""
    claims = list(store.claims(tails=sorted(ids), view=View(frozenset({"ISSUED"}), as_of=view.as_of)))
    heads = {one.id: one for one in store.entities(sorted({claim.head for claim in claims}))}
    found: dict[str, list[str]] = {}
    for claim in claims:
        found.setdefault(claim.tail, []).extend((heads[claim.head].name, *heads[claim.head].aliases))
    return found


def _distinct(groups: Mapping[str, _Group]) -> list[_Group]:
    return [*{id(group): group for group in groups.values()}.values()]


def _paper(group: _Group) -> Paper:
    own = sorted(group.own, key=lambda one: (one.kind not in ("policy", "notice"), one.date, one.id))
    held = (*own, *sorted(group.printed_in, key=lambda one: (one.date, one.id)))
    number = next((one.number for one in own if one.number), "")
    return Paper(group.names[0], number, held[0].date if held else "", frozenset(group.ids), held, len(own))


def paper(store: Store, known: Papers, name: str) -> Paper:
    """The one policy of this name, 文号, id, or of the document called so.

    Raises UnknownName with what is near, AmbiguousName.
    """
    asked = key(name)
    by_source = [one for one in known.all if any(asked in _called(source) for source in one.sources[: one.own])]
    short = SHORT_NUMBER.fullmatch(asked)
    if short and not by_source:  # 28号文
        by_source = [one for one in known.all if fold(one.number).endswith(f"〕{short[1]}")]
    found = by_source or _by_entity(store, known, name)
    if not found:
        raise UnknownName(given=name, near=tuple(near(store, name)))
    if len(found) > 1:
        raise AmbiguousName(given=name, candidates=tuple(_candidates(store, found)))
    return found[0]


def _called(source: Source) -> set[str]:
    file = source.path.replace("\\", "/").rpartition("/")[2]
    return {key(name) for name in (source.id, source.title, source.number, source.path, file) if name}


def _by_entity(store: Store, known: Papers, name: str) -> list[Paper]:
    try:
        entities: Sequence[Entity] = [find(store, name)]
    except AmbiguousName as several:
        entities = several.given["candidates"]  # type: ignore[assignment]
    except UnknownName:
        return [one for one in known.all if key(name) == key(one.name)]
    policies = {known.of_entity[one.id].id: known.of_entity[one.id] for one in entities if one.id in known.of_entity}
    return list(policies.values())


def _candidates(store: Store, found: Sequence[Paper]) -> list[Entity]:
    return list(store.entities(sorted(id for one in found for id in sorted(one.ids)[:1])))
