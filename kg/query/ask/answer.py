"""What the graph says to a question that was understood: each answer with the claims behind it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.model import EVERYTHING, Claim, Entity, Indicator, View
from kg.ontology import ontology
from kg.places import short_form
from kg.query.ask.asked import PLACED, Asked, Condition, is_place
from kg.query.ask.lexicon import lexicon
from kg.query.homes import Homes
from kg.query.tables.metrics import in_year, metric_key
from kg.query.tables.within import naming
from kg.store.base import Store

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
    if asked.kind == "where" and asked.names and not _lies(store, asked, view):
        return []
    entities = _narrowed(store, asked, found)
    listed = [_one(store, one, found[one.id], view) for one in entities]
    return _counted(asked, listed) if asked.count and listed else listed


def _lies(store: Store, asked: Asked, view: View) -> bool:
    """Whether the thing is in the place that the question puts it in."""
    inside = Homes(store, view).inside(asked.names[0])
    return any(id in inside for one in asked.conditions for id in one.ids)


def _one(store: Store, one: Entity, claims: Sequence[Claim], view: View) -> Answer:
    """A thing with what says so; where its name alone does, with a place that names it."""
    if claims:
        return Answer(_named(one, claims), one, _once(claims))
    return Answer(f"{one.name}（按名称）", one, naming(store, one.id, view))


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
    """What fits one condition; a place holds what is in the places within it, as `Homes` knows them."""
    if is_place(one):
        return {id: [*claims] for id, claims in Homes(store, view).inside(one.ids).items()}
    if one.end == "tail" and {*one.relations} <= PLACED:
        return _around(store, one, view)
    found: Found = {}
    ids = _with_parts(store, one, view) if one.inside else one.ids
    asked = View(frozenset(one.relations), as_of=view.as_of, min_confidence=view.min_confidence)
    if one.end in ("head", "any"):
        for claim in store.claims(tails=ids, view=asked):
            found.setdefault(claim.head, []).append(claim)
    if one.end in ("tail", "any"):
        for claim in store.claims(heads=ids, view=asked):
            found.setdefault(claim.tail, []).append(claim)
    return {
        id: kept
        for id, claims in found.items()
        if id not in one.ids and (kept := [said for said in claims if _role(said, one.role)])
    }


def _with_parts(store: Store, one: Condition, view: View) -> list[str]:
    """A place and what lies in it; a policy and its measures."""
    measures = store.claims(heads=one.ids, view=View(frozenset({"HAS_MEASURE"}), as_of=view.as_of))
    return sorted({*one.ids, *(claim.tail for claim in measures), *Homes(store, view).inside(one.ids)})


def _around(store: Store, one: Condition, view: View) -> Found:
    """The places that a thing is in, the nearest first."""
    homes = Homes(store, view)
    named = {entity.name: id for id, entity in homes.entities.items() if entity.type == "Place"}
    found: Found = {}
    for id in one.ids:
        for key, claims in homes.places(id).items():
            place = key if key in homes.entities else named.get(key)
            if place and place not in one.ids:
                found.setdefault(place, [*(claims or naming(store, id, view))])
    return found


def _role(claim: Claim, role: str) -> bool:
    """Lead or support of a measure; of other relations a word that must stand in the quote: 批准."""
    if claim.relation == "ANSWERS_FOR":
        return not role or claim.attributes.get("role", "") == role
    return not role or role in claim.quote


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
    if asked.kind == "where":
        order = {id: at for at, id in enumerate(found)}
        said = {claim.tail for claims in found.values() for claim in claims}
        entities.sort(key=lambda one: order[one.id])
        return [one for one in entities if asked.types or one.id in said] or entities[:1]
    return sorted(entities, key=lambda one: (-len(found[one.id]), one.name, one.id))


def _wanted(one: Entity, asked: Asked) -> bool:
    if asked.types and one.type not in asked.types:
        return False
    if asked.part and one.type == "Place":
        return one.name.endswith(asked.part)
    return one.name.startswith(asked.part[1:]) if asked.part.startswith("^") else asked.part in one.name


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
    """How many are named; and that more were counted than named, where a text says so."""
    names = "、".join(one.text for one in listed[:LISTED]) + ("……" if len(listed) > LISTED else "")
    claims = tuple({claim.id: claim for one in listed for claim in one.claims}.values())
    stated = [one.attributes.get("unnamed", "") for one in claims if asked.kind == "list"]
    unnamed = max((int(one) for one in stated if one.isdigit()), default=0)
    more = f"，另有 {unnamed} 个没有列名" if unnamed else ""
    return [Answer(f"列出名称的有 {len(listed)} 个{more}：{names}", None, claims)]


def _yesno(store: Store, asked: Asked, view: View) -> list[Answer]:
    """Yes, with the words that say so. That they do not is no answer."""
    (ids,) = asked.names
    found = matching(store, asked, view)
    claims = tuple(claim for id in ids for claim in found.get(id, ()))
    named = [id for id in ids if id in found and not claims]
    if named:
        return [Answer("是（按名称）", None, naming(store, named[0], view))]
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
    found = fits(store, Condition(("WORKS_AT",), "head", _seats(store, asked)), view)
    kept = {id: [one for one in claims if asked.word in titles(one)] for id, claims in found.items()}
    people = store.entities(sorted(id for id, claims in kept.items() if claims))
    return [Answer(_named(one, kept[one.id]), one, tuple(kept[one.id])) for one in people]


def _seats(store: Store, asked: Asked) -> tuple[str, ...]:
    """Where one of the title would work: 三原县县长 is told of as at 三原县委 or at the government of 三原县."""
    name = next(store.entities(asked.names[0]), None)
    if name is None or name.type != "Place" or not asked.word.endswith(("长", "书记")):
        return asked.names[0]
    organs = {name.name + end for end in ("委", "政府", "人民政府", "县委", "市委", "省委")}
    return tuple(one.id for organ in sorted(organs) for one in store.named(organ)) or asked.names[0]


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
    """The figures of one metric; none where the words may mean several. A place's targets are in its policies."""
    names = {one.id: one for one in store.entities(sorted(id for ids in asked.names for id in ids))}
    wordings = [_key(words, ()) for words in _wordings(asked.word)]
    if any(word.symbol == "T" for wanted in wordings for word in lexicon().get(wanted, ())):
        return []  # 企业 says of what kind, not what is counted
    found = _of_metric(figures(store, asked, view), wordings, [one.name for one in names.values()])
    if found or not any(one.type == "Place" for one in names.values()):
        return [Answer(_said(store, one, claims, bool(names)), one, tuple(claims)) for one, claims in found]
    policies = _policies_of(store, [one.name for one in names.values()], view)
    their = replace(asked, names=(policies,), target=True)
    found = _of_metric(figures(store, their, view), wordings, ()) if policies else []
    return [Answer(_said(store, one, claims, False), one, tuple(claims)) for one, claims in found]


def _wordings(words: str) -> list[str]:
    """培育 独角兽企业 in either order, and without the verb."""
    parts = words.split(" ")
    return list(dict.fromkeys(["".join(parts), "".join(reversed(parts)), parts[-1]]))


def _of_metric(
    known: Sequence[tuple[Entity, list[Claim]]], wordings: Sequence[str], subjects: Sequence[str]
) -> list[tuple[Entity, list[Claim]]]:
    """Those of the one metric that is called so, or whose name holds the words and little else."""
    keyed = [(_key(one.attributes["metric"], subjects), one, claims) for one, claims in known]
    for fit in (lambda wanted, key: key == wanted, _nearly):
        for wanted in wordings:
            found = [row for row in keyed if wanted and fit(wanted, row[0])]
            if found:
                same = len({key for key, _, _ in found}) == len({one.attributes["unit"] for _, one, _ in found}) == 1
                return [(one, claims) for _, one, claims in found] if same else []
    return []


SIZES = ("规模", "金额", "总额", "产值", "比重", "增速")  # of a thing there is one


def _nearly(wanted: str, key: str) -> bool:
    if wanted in SIZES:
        return key.endswith(wanted)
    return wanted in key and (len(wanted) >= 3 or 2 * len(wanted) >= len(key))


def _policies_of(store: Store, places: Sequence[str], view: View) -> tuple[str, ...]:
    """The policies that are told of in the documents of these places, and have figures there."""
    told = {one.id for one in store.sources() if one.place in places and one.kind in ("policy", "notice")}
    asked = View(frozenset({"HAS_INDICATOR"}), as_of=view.as_of, min_confidence=view.min_confidence)
    heads = sorted({claim.head for claim in store.claims(view=asked) if claim.document in told})
    return tuple(one.id for one in store.entities(heads) if one.type == "Policy")


LEVELS = re.compile(r"(?:全省|全市|国家级?|省级|市级|级|以上|及以上|及|的|各类)*")


def _total(store: Store, asked: Asked, view: View) -> list[Answer]:
    """How many there are, as texts state it: 江苏省有多少所高校 is 高等院校 175所. None where they do not."""
    names = list(store.entities(sorted(id for ids in asked.names for id in ids)))
    bare = {part for one in names for part in (one.name, short_form(one.name))}
    found = []
    for one, claims in figures(store, asked, view):
        metric = _key(one.attributes["metric"], [one.name for one in names])
        for name in sorted(bare, key=len, reverse=True):
            metric = metric.removeprefix(name)
        said = one.attributes["kind"] == "actual" and any(_is_level(metric, word) for word in _same_kind(asked.word))
        if said:
            found.append((metric, Answer(_said(store, one, claims, True), one, tuple(claims))))
    exact = [answer for metric, answer in found if metric == asked.word]
    return exact or [answer for _, answer in found]


def _is_level(metric: str, word: str) -> bool:
    return metric.endswith(word) and bool(LEVELS.fullmatch(metric[: -len(word)]))


def _same_kind(word: str) -> set[str]:
    """高校 and what else means the same."""
    meant = {(token.types, token.part) for token in lexicon().get(word, ()) if token.symbol == "T"}
    return {
        words
        for words, tokens in lexicon().items()
        if any(token.symbol == "T" and (token.types, token.part) in meant for token in tokens)
    }


def _most(store: Store, asked: Asked, view: View) -> list[Answer]:
    """Who answers for the most measures: the brackets of a policy are read as a whole."""
    view = View(frozenset({"ANSWERS_FOR"}), as_of=view.as_of, min_confidence=view.min_confidence)
    by: dict[str, list[Claim]] = {}
    for claim in store.claims(view=view):
        by.setdefault(claim.head, []).append(claim)
    counts = {id: len({claim.tail for claim in claims}) for id, claims in by.items()}
    most = max(counts.values(), default=0)
    bodies = list(store.entities(sorted(id for id, count in counts.items() if count == most)))
    return [Answer(f"{one.name}（{most} 项）", one, tuple(by[one.id])) for one in bodies]


def _each(store: Store, asked: Asked, view: View) -> list[Answer]:
    """The same for each of several: once where all have the same answers, else by name; none where one has none."""
    parts = [(part, answers(store, part, view)) for part in asked.parts]
    if not all(found for _, found in parts):
        return []
    if len({tuple(sorted(one.text for one in found)) for _, found in parts}) == 1:
        return _merged([one for _, found in parts for one in found])
    rows = []
    for (_, found), ids in zip(parts, asked.names, strict=True):
        name = max((one.name for one in store.entities(ids)), key=len, default="")
        rows += [replace(one, text=f"{name}：{one.text}") for one in found]
    return rows


def _merged(rows: Sequence[Answer]) -> list[Answer]:
    groups: dict[str, Answer] = {}
    for one in rows:
        before = groups.get(one.text)
        groups[one.text] = replace(one, claims=_once([*before.claims, *one.claims])) if before else one
    return list(groups.values())


def _key(words: str, subjects: Iterable[str]) -> str:
    """What is counted, without 数 and 数量 at its end."""
    return re.sub(r"(?<=..)(?:总数|数量|数|总量|个数|的)$", "", metric_key(words.strip("的"), subjects))


def _targets(store: Store, asked: Asked, view: View) -> list[Answer]:
    """In the order of the text that has the most of them."""
    found = figures(store, asked, view)
    told = Counter(claim.document for _, claims in found for claim in claims)
    first = {one.id: min((-told[c.document], c.document, c.start) for c in claims) for one, claims in found}
    found.sort(key=lambda row: first[row[0].id])
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
    "each": _each,
    "total": _total,
    "most": _most,
}
