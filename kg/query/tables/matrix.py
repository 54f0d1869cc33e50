"""Who answers for what: the measures of policies and the bodies that their closing brackets name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from kg.model import EVERYTHING, Claim, Entity, View
from kg.query.find import find
from kg.query.tables import said
from kg.query.tables.force import out_of_force
from kg.query.tables.papers import Paper, Papers, bare, paper, papers
from kg.store.base import Store
from kg.table import Column, Grid, Receipt, Table, Words, receipt, rows

ROLES: Mapping[str, Words] = {"lead": ("牵头", "lead"), "support": ("配合", "support"), "": ("负责", "answers")}
COLUMNS = (
    Column("policy", "政策", "policy", "entity", 34, brief=False),
    Column("heading", "标题", "heading", "text", 34),
    Column("measure", "措施", "measure", "text", 60, brief=False),
    Column("body", "单位", "body", "entity", 24),
    Column("role", "分工", "role", "text", 8, words=ROLES),
)
NUMBERING = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[（(]?\d{1,2}[）)]|\d{1,2}[.．、]"
    r"|第[一二三四五六七八九十百\d]{1,4}[章节条])[\s　]*$"
)


@dataclass(frozen=True, slots=True)
class Duty:
    """One body that answers for one measure; `role` is `lead`, `support` or `""` (several, each in its own part)."""

    policy: str
    heading: str
    measure: str
    body: str
    role: str
    receipt: Receipt
    ids: Mapping[str, str] = field(default_factory=dict)


def matrix(store: Store, view: View = EVERYTHING, policies: Sequence[str] = (), body: str = "") -> list[Duty]:
    """The duties of these policies, or of all; of one body, or of all; in the order of the texts.

    With a day in the view, policies that by their own words do not hold on it are left out.
    Raises UnknownName, AmbiguousName.
    """
    known = papers(store, view)
    wanted = [paper(store, known, name) for name in policies]
    heads = [find(store, body).id] if body else None
    claims = list(store.claims(heads=heads, view=said.only(view, "ANSWERS_FOR")))
    owners = _owners(store, known, claims, view)
    told = said.sources(store, claims)
    past = out_of_force(store, told.values(), view.as_of)
    kept = [one for one in claims if one.document not in past and _asked(one, owners.get(one.tail), wanted)]
    entities, texts = said.ends(store, kept), _Texts(store)
    ordered = sorted(
        said.by_time(kept, told), key=lambda one: (one.start, said.place(entities[one.head].name, one.quote))
    )
    ordered.sort(key=lambda one: (told[one.document].date or "9999", one.document))
    return [_duty(one, entities, owners.get(one.tail), texts) for one in ordered]


def _owners(store: Store, known: Papers, claims: Iterable[Claim], view: View) -> dict[str, Paper]:
    """The policy of each measure."""
    measures = sorted({claim.tail for claim in claims})
    found = store.claims(tails=measures, view=said.only(view, "HAS_MEASURE"))
    return {one.tail: known.of_entity[one.head] for one in found if one.head in known.of_entity}


def _asked(claim: Claim, owner: Paper | None, wanted: Sequence[Paper]) -> bool:
    """Whether a duty is of one of the policies, or stands in a document of theirs, as in a notice that prints it."""
    own = {source.id for one in wanted for source in one.sources[: one.own]}
    return not wanted or owner in wanted or claim.document in own


def _duty(claim: Claim, entities: Mapping[str, Entity], owner: Paper | None, texts: _Texts) -> Duty:
    body, measure = entities[claim.head], entities[claim.tail]
    policy = owner.name if owner else bare(measure.attributes.get("policy", ""))
    path = [bare(part) for part in measure.attributes.get("heading", "").split(" / ") if part]
    heading = " / ".join(texts.numbered(claim.document, claim.start, path))
    ids = {"policy": owner.id if owner else "", "measure": measure.id, "body": body.id}
    text = measure.attributes.get("text", measure.name)
    return Duty(policy, heading, text, body.name, claim.attributes.get("role", ""), receipt(claim), ids)


class _Texts:
    """The documents, each read once, for what stands around a bracket and in which order in it."""

    def __init__(self, store: Store) -> None:
        self.read = cache(store.reading)

    def numbered(self, document: str, before: int, path: Sequence[str]) -> list[str]:
        """支持措施 as the text has it above: 五、支持措施."""
        found = self.read(document)
        text = found.document.text if found else ""
        return _nested([_number(text, text.rfind(heading, 0, before)) + heading for heading in path])


LEVELS = tuple(
    map(re.compile, (r"[一二三四五六七八九十]+、", r"（[一二三四五六七八九十]+）", r"\d+[.．、]", r"（\d+）"))
)


def _nested(path: Sequence[str]) -> list[str]:
    """（一）……, （二）…… is the second alone: headings numbered alike do not stand in each other."""
    levels = [next((at for at, level in enumerate(LEVELS) if level.match(heading)), None) for heading in path]
    return [
        heading
        for heading, level, inner in zip(path, levels, [*levels[1:], None], strict=False)
        if level is None or level != inner
    ]


def _number(text: str, at: int) -> str:
    found = NUMBERING.search(text, max(0, at - 8), at) if at > 0 else None
    return found.group().strip() if found else ""


def table(store: Store, view: View, policies: Sequence[str] = (), body: str = "") -> Table:
    """The duties as rows, and as a grid of measures and bodies."""
    found = matrix(store, view, policies, body)
    return Table("matrix", COLUMNS, rows(found), grid=grid(found))


def grid(duties: Sequence[Duty]) -> Grid:
    """Measures down, bodies across, the most burdened first; 牵头, 配合 or 负责 where they meet."""
    bodies = [one.body for one in duties]
    across = sorted(dict.fromkeys(bodies), key=lambda one: (-bodies.count(one), bodies.index(one)))
    several = len({one.policy for one in duties}) > 1
    down = {one.ids["measure"]: _row_name(one, several) for one in duties}
    cells = {(down[one.ids["measure"]], one.body): ROLES.get(one.role, ROLES[""])[0] for one in duties}
    return Grid(tuple(dict.fromkeys(down.values())), tuple(across), cells, ("措施", "measure"))


def _row_name(duty: Duty, with_policy: bool) -> str:
    words = f"{duty.heading}：{duty.measure}" if duty.heading else duty.measure
    return f"《{duty.policy}》{words}" if with_policy else words
