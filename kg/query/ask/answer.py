"""What the graph says to a question that was understood: each answer with the claims behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import EVERYTHING, Claim, Entity, Indicator, View
from kg.ontology import ontology
from kg.query.ask.asked import Asked, Condition
from kg.query.ask.lexicon import lexicon
from kg.query.tables.metrics import in_year, metric_key
from kg.store.base import Store

PLACED = frozenset({"LOCATED_IN", "PART_OF", "HELD_AT"})
DEEPEST = 5  # places within places
LISTED = 40  # names in the text of a count


@dataclass(frozen=True, slots=True)
class Answer:
    """`text` answers by itself; `entity` is the thing it names, if one; `claims` say so."""

    text: str
    entity: Entity | None
    claims: tuple[Claim, ...]


Found = dict[str, list[Claim]]  # what is asked for, by id, with the claims behind it


def answers(store: Store, asked: Asked, view: View = EVERYTHING) -> list[Answer]:
    """None where the graph does not say."""
    found: dict[str, Answer] = {}
    for one in KINDS[asked.kind](store, asked, view):
        if one.claims or asked.kind in ("all", "alias"):
            before = found.get(one.text)
            found[one.text] = replace(one, claims=(*before.claims, *one.claims)) if before else one
    return list(found.values())


def _list(store: Store, asked: Asked, view: View) -> list[Answer]:
    found = matching(store, asked, view)
    entities = _narrowed(store, asked, found)
    listed = [Answer(_named(one, found[one.id]), one, _once(found[one.id])) for one in entities]
    return _counted(asked, listed) if asked.count and listed else listed


def _once(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple({claim.id: claim for claim in claims}.values())


def matching(store: Store, asked: Asked, view: View) -> Found:
    """What fits all conditions."""
    found: Found | None = None
    for one in asked.conditions:
        here = _dated(fits(store, one, view), asked.year)
        found = here if found is None else {id: [*found[id], *here[id]] for id in found if id in here}
    return found or {}


def fits(store: Store, one: Condition, view: View) -> Found:
    """What fits one condition; a place holds what is in the places within it."""
    found: Found = {}
    around = _within(store, one, view) if PLACED & set(one.relations) else {id: [] for id in one.ids}
    asked = View(frozenset(one.relations), as_of=view.as_of, min_confidence=view.min_confidence)
    if one.end in ("head", "any"):
        for claim in store.claims(tails=list(around), view=asked):
            found.setdefault(claim.head, []).extend([claim, *around[claim.tail]])
    if one.end in ("tail", "any"):
        for claim in store.claims(heads=list(around), view=asked):
            found.setdefault(claim.tail, []).extend([claim, *around[claim.head]])
    return {
        id: kept
        for id, claims in found.items()
        if id not in one.ids and (kept := [said for said in claims if _role(said, one.role)])
    }


def _role(claim: Claim, role: str) -> bool:
    return not role or claim.relation != "ANSWERS_FOR" or claim.attributes.get("role", "") == role


def _within(store: Store, one: Condition, view: View) -> dict[str, list[Claim]]:
    """The place and what it is part of, or what is part of it, each with the claims that lead there."""
    asked = View(frozenset({"PART_OF", "LOCATED_IN"}), as_of=view.as_of, min_confidence=view.min_confidence)
    territory = ontology().groups["territory"]
    around: dict[str, list[Claim]] = {id: [] for id in one.ids}
    edge = list(one.ids)
    for _ in range(DEEPEST):
        up = one.end == "tail"
        steps = list(store.claims(heads=edge, view=asked) if up else store.claims(tails=edge, view=asked))
        ends = {claim.tail if up else claim.head for claim in steps}
        kinds = {entity.id: entity.type for entity in store.entities(sorted(ends))}
        edge = []
        for claim in steps:
            here, there = (claim.head, claim.tail) if up else (claim.tail, claim.head)
            if there not in around and kinds.get(there) in territory:
                around[there] = [claim, *around[here]]
                edge.append(there)
    return around


def _dated(found: Found, year: str) -> Found:
    """Those whose claims state a date of this year or month; all where none is asked for."""
    if not year:
        return found
    kept = {id: [one for one in claims if _at(one, year)] for id, claims in found.items()}
    return {id: claims for id, claims in kept.items() if claims}


def _at(claim: Claim, year: str) -> bool:
    date = claim.attributes.get("date", "")
    return date.startswith(year) if "-" not in year or len(year) != 9 else year[:4] <= date[:4] <= year[5:]


def _narrowed(store: Store, asked: Asked, found: Found) -> list[Entity]:
    """Of the types and the part of the name asked for, the one with the most claims first."""
    entities = [one for one in store.entities(sorted(found)) if _wanted(one, asked)]
    sign = 1 if asked.kind == "where" else -1  # the nearest place rests on the fewest claims
    return sorted(entities, key=lambda one: (sign * len(found[one.id]), one.name, one.id))


def _wanted(one: Entity, asked: Asked) -> bool:
    if asked.types and one.type not in asked.types:
        return False
    if asked.part and one.type == "Place":
        return one.name.endswith(asked.part)
    return asked.part in one.name


def _named(one: Entity, claims: Sequence[Claim]) -> str:
    """Its name, and what is worth knowing of how it is meant."""
    marks = []
    if claims and all(claim.status == "planned" for claim in claims):
        marks.append("计划")
    roles = {claim.attributes.get("role", "") for claim in claims}
    marks += [word for role, word in (("lead", "牵头"), ("support", "配合")) if role in roles]
    titles = sorted({claim.attributes["title"] for claim in claims if claim.attributes.get("title")})
    return one.name + (f"（{'；'.join([*titles, *marks])}）" if titles or marks else "")


def _counted(asked: Asked, listed: Sequence[Answer]) -> list[Answer]:
    """How many, by name; and that more were counted than named, where a text says so."""
    names = "、".join(one.text for one in listed[:LISTED]) + ("……" if len(listed) > LISTED else "")
    claims = tuple({claim.id: claim for one in listed for claim in one.claims}.values())
    stated = [one.attributes.get("unnamed", "") for one in claims if asked.kind == "list"]
    unnamed = max((int(one) for one in stated if one.isdigit()), default=0)
    more = f"，另有 {unnamed} 个没有列名" if unnamed else ""
    return [Answer(f"{len(listed)} 个列出名称{more}：{names}" if more else f"{len(listed)} 个：{names}", None, claims)]


def _yesno(store: Store, asked: Asked, view: View) -> list[Answer]:
    """Yes, with the words that say so. That they do not is no answer."""
    (ids,) = asked.names
    found = matching(store, asked, view)
    claims = tuple(claim for id in ids for claim in found.get(id, ()))
    planned = claims and all(claim.status == "planned" for claim in claims)
    return [Answer("是（计划）" if planned else "是", None, claims)]


def _when(store: Store, asked: Asked, view: View) -> list[Answer]:
    """The dates that texts state; a date after its own document that is told as done cannot be one."""
    found = matching(store, asked, view)
    wanted = {id for ids in asked.names for id in ids} or set(found)
    told = {source.id: source.date for source in store.sources()}
    dates: dict[str, list[Claim]] = {}
    for id in sorted(wanted & set(found)):
        for claim in found[id]:
            date = claim.attributes.get("date", "")
            if date and not _late(claim, date, told[claim.document]):
                dates.setdefault(date, []).append(claim)
    found_in = dates or _by_notice(store, asked, view, told)
    return [Answer(date + _planned(said), None, tuple(said)) for date in _finest(found_in) if (said := found_in[date])]


def _by_notice(store: Store, asked: Asked, view: View, told: Mapping[str, str]) -> dict[str, list[Claim]]:
    """A plan is issued by the notice that is called 关于印发《……》的通知."""
    (one,) = asked.conditions
    view = View(frozenset({"ISSUED"}), as_of=view.as_of, min_confidence=view.min_confidence)
    dates: dict[str, list[Claim]] = {}
    for policy in store.entities(one.ids) if "ISSUED" in one.relations else ():
        notices = [n.id for n in store.search(policy.name, 20) if f"印发《{policy.name}》" in n.name]
        for claim in store.claims(tails=notices, view=view):
            date = claim.attributes.get("date", "")
            if date and not _late(claim, date, told[claim.document]):
                dates.setdefault(date, []).append(claim)
    return dates


def _late(claim: Claim, date: str, told: str) -> bool:
    return claim.status != "planned" and bool(told) and date[: len(told)] > told[: len(date)]


def _planned(claims: Sequence[Claim]) -> str:
    return "（计划）" if all(claim.status == "planned" for claim in claims) else ""


def _finest(dates: Iterable[str]) -> list[str]:
    """Without those that another says more exactly: 2025-07 beside 2025-07-04."""
    known = sorted(dates)
    return [one for one in known if not any(other != one and other.startswith(one) for other in known)]


def _link(store: Store, asked: Asked, view: View) -> list[Answer]:
    """What holds between the two directly, else the shortest ways from one to the other."""
    a, b = asked.names
    names = {one.id: one.name for one in store.entities(sorted({*a, *b}))}
    direct = [claim for claim in store.claims(heads=[*a, *b], tails=[*a, *b], view=view) if _across(claim, a, b)]
    if direct:
        return [_edge(names, claims) for claims in _facts(direct)]
    ways, graph = store.between(a[0], b[0], 4, 3, view)
    names = {one.id: one.name for one in graph.nodes}
    return [_way(ids, names, [claim for edge in graph.edges for claim in edge.claims]) for ids in ways]


def _across(claim: Claim, a: Sequence[str], b: Sequence[str]) -> bool:
    return claim.head in a and claim.tail in b or claim.head in b and claim.tail in a


def _facts(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.relation, claim.head, claim.tail), []).append(claim)
    yield from groups.values()


def _edge(names: Mapping[str, str], claims: Sequence[Claim]) -> Answer:
    first = claims[0]
    label = ontology().relation(first.relation).zh
    return Answer(f"{names[first.head]} {label} {names[first.tail]}{_planned(claims)}", None, tuple(claims))


def _way(ids: Sequence[str], names: Mapping[str, str], claims: Sequence[Claim]) -> Answer:
    """A path: the names in turn, the relation between each two."""
    text, used = names[ids[0]], []
    for here, there in zip(ids, ids[1:], strict=False):
        hop = [claim for claim in claims if {claim.head, claim.tail} == {here, there}]
        used += hop
        label = ontology().relation(hop[0].relation).label("zh", hop[0].head != here)
        text += f" —{label}→ {names[there]}"
    return Answer(text, None, tuple(used))


def _person(store: Store, asked: Asked, view: View) -> list[Answer]:
    """The posts of a person: where, and as what."""
    view = View(frozenset({"WORKS_AT"}), as_of=view.as_of, min_confidence=view.min_confidence)
    claims = list(store.claims(heads=asked.names[0], view=view))
    posts = {one.id: one for one in store.entities(sorted({claim.tail for claim in claims}))}
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.tail, claim.attributes.get("title", "")), []).append(claim)
    return [Answer(f"{posts[id].name}{title}", posts[id], tuple(said)) for (id, title), said in sorted(groups.items())]


def _title(store: Store, asked: Asked, view: View) -> list[Answer]:
    """Who holds a post of this title there: 副主任 is not 主任."""
    found = fits(store, Condition(("WORKS_AT",), "head", asked.names[0]), view)
    kept = {id: [one for one in claims if asked.word in titles(one)] for id, claims in found.items()}
    people = store.entities(sorted(id for id, claims in kept.items() if claims))
    return [Answer(_named(one, kept[one.id]), one, tuple(kept[one.id])) for one in people]


def titles(claim: Claim) -> set[str]:
    """副书记、县长 is two."""
    return {part for part in re.split(r"[、，,兼/ ]", claim.attributes.get("title", "")) if part}


def figures(store: Store, asked: Asked, view: View) -> list[tuple[Entity, list[Claim]]]:
    """The indicators of the subject, of the period asked for, targets alone where those are asked for."""
    view = View(frozenset({"HAS_INDICATOR"}), as_of=view.as_of, min_confidence=view.min_confidence)
    heads = [id for ids in asked.names for id in ids]
    by: dict[str, list[Claim]] = {}
    for claim in store.claims(heads=heads or None, view=view):
        by.setdefault(claim.tail, []).append(claim)
    found = [(one, by[one.id]) for one in store.entities(sorted(by))]
    return [(one, claims) for one, claims in found if _in_question(Indicator.of(one), asked)]


def _in_question(one: Indicator, asked: Asked) -> bool:
    if asked.target and one.kind != "target":
        return False
    return not asked.year or in_year(one.period, asked.year[:4]) and _month(one.period, asked.year)


def _month(period: str, year: str) -> bool:
    return len(year) != 7 or period.startswith(year)


def _figure(store: Store, asked: Asked, view: View) -> list[Answer]:
    """The figures of one metric; none where the words may mean several."""
    names = {one.id: one.name for one in store.entities(sorted(id for ids in asked.names for id in ids))}
    wanted = _key(asked.word, ())
    if any(word.symbol == "T" for word in lexicon().get(wanted, ())):
        return []  # 企业 says of what kind, not what is counted
    known = [
        (_key(one.attributes["metric"], names.values()), one, claims) for one, claims in figures(store, asked, view)
    ]
    found = [row for row in known if row[0] == wanted] or [row for row in known if wanted and wanted in row[0]]
    if len({key for key, _, _ in found}) != 1:
        return []
    if len({one.attributes["unit"] for _, one, _ in found}) > 1:
        return []
    return [Answer(_said(store, one, claims, bool(names)), one, tuple(claims)) for _, one, claims in found]


def _key(words: str, subjects: Iterable[str]) -> str:
    """What is counted, without 数 and 数量 at its end."""
    return re.sub(r"(?<=..)(?:总数|数量|数|总量|个数|的)$", "", metric_key(words.strip("的"), subjects))


def _targets(store: Store, asked: Asked, view: View) -> list[Answer]:
    found = figures(store, asked, view)
    return [Answer(_said(store, one, claims, True), one, tuple(claims)) for one, claims in found]


def _said(store: Store, one: Entity, claims: Sequence[Claim], subject_known: bool) -> str:
    """合作研发项目 342个（2025-11，实际）; whose it is where the question does not say."""
    row = Indicator.of(one)
    sign = {">=": "不少于 ", "<=": "不超过 ", "~": "约 "}.get(row.bound, "")
    kind = "目标" if row.kind == "target" else "实际"
    text = (
        f"{row.metric} {sign}{amount(row.value, row.unit)}（{'，'.join(part for part in (row.period, kind) if part)}）"
    )
    if subject_known:
        return text
    heads = sorted({other.name for other in store.entities(sorted({claim.head for claim in claims}))})
    return f"{'、'.join(heads)}：{text}"


def amount(value: float, unit: str) -> str:
    """
    >>> amount(750000000.0, "元"), amount(30, "%"), amount(5100, "项")
    ('7.5亿元', '30%', '5100项')
    """
    for size, word in ((1e8, "亿"), (1e4, "万")):
        if unit == "元" and value >= size:
            return f"{value / size:.10g}{word}{unit}"
    return f"{value:.10g}{unit}"


def _all(store: Store, asked: Asked, view: View) -> list[Answer]:
    """All things of a type, by name."""
    from kg.query.whole import entities

    found = sorted((one for one in entities(store, view) if _wanted(one, asked)), key=lambda one: (one.name, one.id))
    listed = [Answer(one.name, one, _where_named(store, one)) for one in found]
    return _counted(asked, listed) if asked.count and listed else listed


def _where_named(store: Store, one: Entity) -> tuple[Claim, ...]:
    """A claim that names it, for a receipt; there may be none."""
    claims = [*store.claims(heads=[one.id]), *store.claims(tails=[one.id])]
    return tuple(claims[:1])


def _pairs(store: Store, asked: Asked, view: View) -> list[Answer]:
    """Each two that are joined so."""
    (one,) = asked.conditions
    view = View(frozenset(one.relations), as_of=view.as_of, min_confidence=view.min_confidence)
    claims = [claim for claim in store.claims(view=view) if not asked.year or _at(claim, asked.year)]
    ends = {one.id: one for one in store.entities(sorted({id for said in claims for id in (said.head, said.tail)}))}
    rows = []
    for said in _facts(claims):
        a, b = ends[said[0].head], ends[said[0].tail]
        turned = one.end == "tail" or one.end == "any" and not _wanted(a, asked)
        first, second = (b, a) if turned else (a, b)
        if _wanted(first, asked) and (not one.types or second.type in one.types):
            rows.append(Answer(f"{first.name} — {second.name}", first, tuple(said)))
    rows.sort(key=lambda row: row.text)
    return _counted(asked, _firsts(rows)) if asked.count and rows else rows


def _made(store: Store, asked: Asked, view: View) -> list[Answer]:
    """Each thing once, whoever did it."""
    rows = _firsts(_pairs(store, replace(asked, count=False), view))
    return _counted(asked, rows) if asked.count and rows else rows


def _firsts(rows: Sequence[Answer]) -> list[Answer]:
    """Each thing once, however many it is joined to."""
    groups: dict[str, list[Answer]] = {}
    for row in rows:
        groups.setdefault(row.entity.id if row.entity else "", []).append(row)
    return [
        Answer(
            some[0].entity.name if some[0].entity else "", some[0].entity, tuple(c for row in some for c in row.claims)
        )
        for some in groups.values()
    ]


def _alias(store: Store, asked: Asked, view: View) -> list[Answer]:
    found = list(store.entities(asked.names[0]))
    return [Answer("、".join((one.name, *one.aliases)), one, ()) for one in found if one.aliases]


def _about(store: Store, asked: Asked, view: View) -> list[Answer]:
    """All that is said of it, a fact an answer."""
    ids = asked.names[0]
    claims = [*store.claims(heads=ids, view=view), *store.claims(tails=ids, view=view)]
    ends = sorted({id for claim in claims for id in (claim.head, claim.tail)})
    names = {one.id: one.name for one in store.entities(ends)}
    return [_edge(names, said) for said in _facts({claim.id: claim for claim in claims}.values())]


KINDS = {
    "list": _list,
    "where": _list,
    "yesno": _yesno,
    "when": _when,
    "link": _link,
    "person": _person,
    "title": _title,
    "figure": _figure,
    "targets": _targets,
    "all": _all,
    "pairs": _pairs,
    "made": _made,
    "alias": _alias,
    "about": _about,
}
