"""What a policy rests on and what rests on it, in which way, and what is cited but not held."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.model import EVERYTHING, Claim, View
from kg.query.bounds import within
from kg.query.tables import said
from kg.query.tables.force import Force, force_of
from kg.query.tables.matter import same_matter
from kg.query.tables.papers import Paper, Papers, bare, paper, papers
from kg.store.base import Store
from kg.table import Column, Receipt, Table, Words, receipts, rows

DEEPEST = 10
KINDS: Mapping[str, Words] = {
    "basis": ("依据", "basis"),
    "implements": ("贯彻落实", "implements"),
    "repeals": ("废止", "repeals"),
    "amends": ("修订", "amends"),
    "forwards": ("转发", "forwards"),
    "prints": ("印发", "prints"),
    "approves": ("批准", "approves"),
    "answers": ("答复", "answers"),
    "names": ("提及", "names"),
}
# The words around a title, before it and behind it, that say in which way it is named; the first that fits.
REPEALED_BEHIND = re.compile(r"^[》（）()〔〕、《\w-]{0,60}?(?:废止|停止执行|失效)(?![^，。；]{0,6}《)")
AMENDED_BEHIND = re.compile(r"^》?(?:（[^）]*）)?(?:作(?:如下|以下|出如下)?修[改订]|修[改订]为|的?部分条款)")
ANSWERED = re.compile(r"^》?[^。；《]{0,24}?收悉")  # 《关于…的请示》收悉
HANDED_ON = re.compile(r"^》?(?:（[^）]*）)?[^。；《]{0,20}?(转发|印发)给?(?:你|各)")  # 现将《…》转发给你们
BEFORE: Mapping[str, re.Pattern[str]] = {
    "repeals": re.compile(r"废止|替代|代替|取代"),  # 废止《…办法》
    "amends": re.compile(r"修订|修改|修正"),  # 对《…办法》进行修订
    "forwards": re.compile(r"转发"),  # 现将《…通知》转发给你们
    "implements": re.compile(r"贯彻|落实|执行|实施"),  # 为贯彻落实《…意见》
    "basis": re.compile(r"根据|依据|依照|按照|遵照|参照|对照|遵守|依托|衔接"),  # 根据《…规划》
    "approves": re.compile(r"同意|批准"),  # 原则同意《…规划》
    "prints": re.compile(r"印发|发布|公布|现将|附件"),  # 关于印发《…方案》的通知
}
# Where two papers are joined in several ways, the strongest stand; those of equal strength all do.
STRENGTH = {"names": 0, "repeals": 2, "amends": 2, "forwards": 2, "prints": 2, "approves": 2, "answers": 2}  # else 1
AROUND = 40  # characters on either side of a title
ROLE: Mapping[str, Words] = {"on": ("它依据", "rests on"), "by": ("依据它", "rested on by")}
COLUMNS = (
    Column("level", "层", "level", "number", 6),
    Column("direction", "方向", "direction", "text", 10, words=ROLE),
    Column("policy", "文件", "policy", "entity", 40),
    Column("kind", "方式", "how", "text", 10, words=KINDS),
    Column("cites", "所引文件", "cites", "entity", 40),
    Column("number", "所引文号", "its number", "text", 20, brief=False),
    Column("date", "所引日期", "its date", "date", 12, brief=False),
    Column("held", "有全文", "held", "text", 8),
    Column("state", "效力", "in force", "text", 16, brief=False),
)
MISSING_COLUMNS = (
    Column("policy", "文件", "policy", "entity", 50),
    Column("wanted", "被引", "cited by", "number", 8),
    Column("by", "引用者", "by", "text", 50),
)


@dataclass(frozen=True, slots=True)
class Citation:
    """`policy` cites `cites`; `level` is the number of steps from the policy asked for, `direction` which way.

    `held`, `number`, `date` and `state` are those of the cited one.
    """

    level: int
    direction: str
    policy: str
    kind: str
    cites: str
    number: str
    date: str
    held: bool
    state: str
    receipt: Receipt
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Missing:
    """A policy that is cited and whose text is in no document; `wanted` counts the policies that cite it."""

    policy: str
    wanted: int
    by: tuple[str, ...]
    receipts: tuple[Receipt, ...] = ()
    ids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """One paper cites another, in one way."""

    head: Paper
    kind: str
    tail: Paper
    claims: tuple[Claim, ...]


def links(store: Store, known: Papers, view: View = EVERYTHING) -> list[Link]:
    """All citations between papers, by date of the citing one."""
    found: dict[tuple[Paper, str, Paper], list[Claim]] = {}
    read = cache(store.document)
    claims = list(store.claims(view=said.only(view, "CITES")))
    for claim in said.by_time(claims, said.sources(store, claims)):
        head, tail = known.of_entity.get(claim.head), known.of_entity.get(claim.tail)
        if head and tail and head != tail:
            document = read(claim.document)
            found.setdefault((head, kind(claim, document.text if document else ""), tail), []).append(claim)
    said_so = (Link(head, how, tail, tuple(group)) for (head, how, tail), group in found.items())
    return sorted(_plainest(said_so), key=lambda one: (one.head.date or "9999", one.head.name, one.tail.name))


def _plainest(links: Iterable[Link]) -> list[Link]:
    """Without weaker words where the same two are joined by stronger ones: a notice that prints a plan and then
    says 按照《方案》 rests on nothing."""
    all = list(links)
    strength: dict[tuple[Paper, Paper], int] = {}
    for one in all:
        joined = one.head, one.tail
        strength[joined] = max(strength.get(joined, 0), STRENGTH.get(one.kind, 1))
    return [one for one in all if STRENGTH.get(one.kind, 1) == strength[one.head, one.tail]]


def kind(claim: Claim, text: str) -> str:
    """In which way a claim names a policy: what the claim says itself, else the words around its title.

    >>> text = "本办法施行后，《某市暂行办法》同时废止。"
    >>> kind(Claim.make("a", "CITES", "b", "d", 8, 14, quote=text[8:14], rule=""), text)
    'repeals'
    """
    said_so = claim.attributes.get("kind", "")
    if said_so:
        return next((id for id, words in KINDS.items() if said_so in (id, *words)), "names")
    behind = text[claim.end : claim.end + AROUND * 2].partition("。")[0]
    if REPEALED_BEHIND.match(behind):
        return "repeals"
    if AMENDED_BEHIND.match(behind):
        return "amends"
    if ANSWERED.match(behind):
        return "answers"
    handed = HANDED_ON.match(behind)
    if handed:
        return "forwards" if handed[1] == "转发" else "prints"
    before = (
        re.split(r"[。；\n]", text[max(0, claim.start - AROUND) : claim.start])[-1] + claim.quote.partition("《")[0]
    )
    clause = re.split(r"[，,](?!$)", before)[-1]
    title = bare(claim.quote)
    how = (id for id, words in BEFORE.items() if words.search(clause.replace(title, "")))
    return next(how, "amends" if re.search(r"进行修[改订]|作了?修[改订]", behind) else "names")


def citations(store: Store, view: View = EVERYTHING, policy: str = "", depth: int = 1) -> list[Citation]:
    """What `policy` rests on and what rests on it, up to `depth` steps either way; without one, every citation.

    Raises UnknownName, AmbiguousName, OutOfRange.
    """
    within("depth", depth, 1, DEEPEST)
    known = papers(store, view)
    all = links(store, known, view)
    state = cache(lambda one: force_of(store, one))
    repealed = {one.tail: one for one in all if one.kind == "repeals"}
    if not policy:
        return [_citation(one, 1, "on", state(one.tail), repealed, view) for one in all]
    centre = paper(store, known, policy)
    walked = [*_walk(all, centre, "on", depth), *_walk(all, centre, "by", depth)]
    return [_citation(one, level, way, state(one.tail), repealed, view) for level, way, one in walked]


def _walk(all: Sequence[Link], centre: Paper, way: str, depth: int) -> Iterator[tuple[int, str, Link]]:
    """Links one step after the other away from the centre, each once."""
    ring, seen = {centre}, {centre}
    for level in range(1, depth + 1):
        step = [one for one in all if (one.head if way == "on" else one.tail) in ring]
        for one in step:
            yield level, way, one
        ring = {one.tail if way == "on" else one.head for one in step} - seen
        seen |= ring


def _citation(one: Link, level: int, way: str, state: Force, repealed: Mapping[Paper, Link], view: View) -> Citation:
    said_so = receipts(one.claims)
    return Citation(
        level, way, one.head.name, one.kind, one.tail.name, one.tail.number, one.tail.date, one.tail.held,
        _state(state, repealed.get(one.tail), view.as_of), said_so[0], said_so,
        {"policy": one.head.id, "cites": one.tail.id},
    )  # fmt: skip


def _state(found: Force, repealed: Link | None, day: str) -> str:
    """In a few words, on this day where one is given: 废止（2025-07-04）, 2030-07-31 止."""
    if repealed:
        return f"废止（{repealed.head.date}）" if repealed.head.date else "废止"
    parts = [f"{found.effective} 起" if found.effective else "", f"{found.expires} 止" if found.expires else ""]
    words = "，".join(part for part in parts if part)
    return f"不在有效期（{words}）" if not found.holds(day) else words


def missing(store: Store, view: View = EVERYTHING) -> list[Missing]:
    """Cited, not held: the most wanted first."""
    by: dict[Paper, list[Link]] = {}
    for one in links(store, papers(store, view), view):
        if not one.tail.held:
            by.setdefault(one.tail, []).append(one)
    found = [_missing(tail, group) for tail, group in by.items()]
    return sorted(found, key=lambda one: (-one.wanted, one.policy))


def _missing(tail: Paper, group: Sequence[Link]) -> Missing:
    names = tuple(dict.fromkeys(one.head.name for one in group))
    return Missing(
        tail.name, len(names), names, receipts(claim for one in group for claim in one.claims), {"policy": tail.id}
    )


def tree(found: Sequence[Citation], name: str) -> tuple[str, ...]:
    """The citations around one policy as a tree in text: above what it rests on, below what rests on it."""
    return (*_branch(found, "on", name, (), "↑"), name, *_branch(found, "by", name, (), "↓"))


def _branch(found: Sequence[Citation], way: str, name: str, above: tuple[str, ...], arrow: str) -> list[str]:
    here = [one for one in found if one.direction == way and (one.policy if way == "on" else one.cites) == name]
    lines = []
    for one in here:
        other = one.cites if way == "on" else one.policy
        held = "" if one.held or way == "by" else "（无全文）"
        lines.append(f"{'    ' * (len(above) + 1)}{arrow} {KINDS[one.kind][0]} {other}{held}")
        if other not in above:
            lines += _branch(found, way, other, (*above, name), arrow)
    return lines


def table(store: Store, view: View, policy: str = "", depth: int = 1, missing_only: bool = False) -> Table:
    """The citations, with the tree of one policy; or the list of what is cited and not held."""
    if missing_only:
        return Table("citations", MISSING_COLUMNS, rows(missing(store, view)))
    found = citations(store, view, policy, depth)
    absent = sorted({one.cites for one in found if not one.held})
    notes = [(f"其中 {len(absent)} 个文件只被引用，没有全文", f"{len(absent)} of them are cited and not held")]
    notes = (notes if absent else []) + (_akin(store, view, policy, found) if policy else [])
    picture = tree(found, paper(store, papers(store, view), policy).name) if policy and found else ()
    return Table("citations", COLUMNS, rows(found), tuple(notes), picture)


def _akin(store: Store, view: View, policy: str, found: Sequence[Citation]) -> list[Words]:
    """Papers of the same matter, of another level, that are not among the citations."""
    known = papers(store, view)
    one = paper(store, known, policy)
    named = {name for row in found for name in (row.policy, row.cites)}
    akin = [other.name for other in known.all if other != one and (same_matter(one, other) or same_matter(other, one))]
    return [
        (
            f"《{name}》与它同题，文中没有找到引用；目标的比较见 kg cascade",
            f"{name} is of the same matter, no citation was found; kg cascade compares their targets",
        )
        for name in akin
        if name not in named
    ]
