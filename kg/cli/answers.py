"""Answers as people read them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kg.cli.paper import arrow, attribute, document, line, paper, receipt, table, type_label
from kg.cli.say import Say
from kg.model import Edge, Entity, GraphView, Judgement, Source
from kg.ontology import ontology
from kg.query.card import Card, Facts
from kg.query.links import Paths
from kg.query.stats import Stats

ALIASES_SHOWN = 3


def entities(say: Say, found: Sequence[Entity]) -> None:
    """One line an entity, the best first."""
    rows = ((one.name, type_label(say, one), _aliases(say, one), one.id) for one in found)
    table((say("名称", "name"), say("类型", "type"), say("又名", "also"), say("编号", "id")), rows)


def _aliases(say: Say, one: Entity) -> str:
    shown = say("、", ", ").join(one.aliases[:ALIASES_SHOWN])
    return shown + (say(" 等", ", …") if len(one.aliases) > ALIASES_SHOWN else "")


def card(say: Say, found: Card, receipts: int) -> None:
    """Names, then facts by relation, each with the words that say so."""
    one = found.entity
    line(f"{one.name}  {type_label(say, one)}  {one.id}", style="bold")
    if one.aliases:
        line(say("又名：", "also: ") + say("、", ", ").join(one.aliases))
    for key, value in one.attributes.items():
        line(f"{attribute(say, key)}: {value}", indent=2)
    for group in found.facts:
        _facts(say, found, group, receipts)
    if not found.facts:
        line(say("没有关系", "no facts"), style="dim")


def _facts(say: Say, found: Card, group: Facts, receipts: int) -> None:
    label = ontology().relation(group.relation).label(say.lang, group.back)
    paper().print()
    line(f"{label}（{group.total}）", style="bold")
    for edge in group.edges:
        other = found.others[edge.tail if edge.head == found.entity.id else edge.head]
        line(f"{other.name}  {type_label(say, other)}", indent=2)
        _receipts(say, edge, found.sources, receipts, indent=4)
    left = group.total - len(group.edges)
    if left:
        line(say(f"……还有 {left} 条，见 --limit", f"… {left} more, see --limit"), style="dim", indent=2)


def _receipts(say: Say, edge: Edge, sources: Mapping[str, Source], count: int, indent: int) -> None:
    for claim in edge.claims[:count]:
        line(receipt(say, claim, sources), style="dim", indent=indent)
    left = len(edge.claims) - count
    if left > 0:
        line(say(f"……另有 {left} 处", f"… and {left} more"), style="dim", indent=indent)


def around(say: Say, centre: Entity, view: GraphView) -> None:
    """The links of the centre first, then those among the others."""
    names = {node.id: node for node in view.nodes}
    own = [edge for edge in view.edges if centre.id in (edge.head, edge.tail)]
    line(f"{centre.name}  {type_label(say, centre)}  {centre.id}", style="bold")
    _own(say, centre, own, names)
    others = [edge for edge in view.edges if centre.id not in (edge.head, edge.tail)]
    if others:
        line(say("其余各点之间：", "among the others:"))
        _others(say, others, names)
    if view.truncated:
        line(say("没有列全，见 --limit", "not all are shown, see --limit"), style="dim")


def _own(say: Say, centre: Entity, edges: Sequence[Edge], names: Mapping[str, Entity]) -> None:
    rows = []
    for edge in edges:
        back = edge.head != centre.id
        other = names[edge.head if back else edge.tail]
        rows.append((arrow(say, edge.relation, back), other.name, type_label(say, other), str(len(edge.claims))))
    heads = (say("关系", "relation"), say("名称", "name"), say("类型", "type"), say("出处", "receipts"))
    table(heads, sorted(rows), right=[3])


def _others(say: Say, edges: Sequence[Edge], names: Mapping[str, Entity]) -> None:
    rows = (
        (names[edge.head].name, arrow(say, edge.relation), names[edge.tail].name, str(len(edge.claims)))
        for edge in edges
    )
    heads = (say("从", "from"), say("关系", "relation"), say("到", "to"), say("出处", "receipts"))
    table(heads, sorted(rows), right=[3])


def paths(say: Say, found: Paths) -> None:
    """Each path as a line, then hop by hop with the evidence."""
    names = {node.id: node.name for node in found.graph.nodes}
    between: dict[frozenset[str], list[Edge]] = {}
    for edge in found.graph.edges:
        between.setdefault(frozenset((edge.head, edge.tail)), []).append(edge)
    for number, ids in enumerate(found.paths, 1):
        steps = len(ids) - 1
        line(say(f"{number}. {steps} 步：", f"{number}. {steps} hops: ") + " — ".join(names[id] for id in ids), "bold")
        for hop in pairwise(ids):
            _hop(say, hop, between[frozenset(hop)], names, found.graph.sources)


def _hop(
    say: Say, hop: tuple[str, str], edges: Sequence[Edge], names: Mapping[str, str], sources: Mapping[str, Source]
) -> None:
    here, there = hop
    for edge in edges:
        line(f"{names[here]} {arrow(say, edge.relation, edge.head != here)} {names[there]}", indent=3)
        _receipts(say, edge, sources, 1, indent=6)


def totals(say: Say, counts: Stats) -> None:
    """How much there is, in three lines."""
    dates = say("，", ", ") + f"{counts.first} – {counts.last}" if counts.first else ""
    line(say("文档 ", "documents ") + f"{counts.documents}{dates}")
    line(say("实体 ", "entities ") + f"{counts.entities}" + _listed(say, _types(say, counts)))
    line(say("断言 ", "claims ") + f"{counts.claims}" + _listed(say, _relations(say, counts)))


def _listed(say: Say, counts: Mapping[str, int]) -> str:
    listed = say("，", ", ").join(f"{label} {count}" for label, count in counts.items())
    return say("：", ": ") + listed if listed else ""


def _types(say: Say, counts: Stats) -> dict[str, int]:
    return {ontology().entity(id).label(say.lang): count for id, count in counts.types.items()}


def _relations(say: Say, counts: Stats) -> dict[str, int]:
    return {ontology().relation(id).label(say.lang): count for id, count in counts.relations.items()}


def stats(say: Say, counts: Stats) -> None:
    """How much of everything, a table each."""
    dates = say("，日期 ", ", dated ") + f"{counts.first} – {counts.last}" if counts.first else ""
    line(say("文档 ", "documents ") + f"{counts.documents}{dates}")
    for head, total, rows in (
        (say("文档种类", "kind of document"), counts.documents, counts.kinds),
        (say("年份", "year"), counts.documents, counts.years),
        (say("实体", "entities"), counts.entities, _types(say, counts)),
        (say("断言", "claims"), counts.claims, _relations(say, counts)),
    ):
        if rows:
            table((head, str(total)), ((label or "—", str(count)) for label, count in rows.items()), right=[1])


def removed(say: Say, source: Source) -> None:
    line(say("已移除 ", "removed ") + document(source))


def judgements(say: Say, found: Sequence[Judgement], names: Mapping[str, str]) -> None:
    """One line a judgement."""
    verdicts = {"same": say("同一个", "same"), "different": say("不是同一个", "different")}
    rows = (
        (verdicts[one.verdict], f"{names.get(one.a, '')} {one.a}", f"{names.get(one.b, '')} {one.b}", one.note, one.id)
        for one in found
    )
    table((say("判断", "verdict"), say("甲", "A"), say("乙", "B"), say("理由", "why"), say("编号", "id")), rows)
