"""Fixtures of the questions and of the command line.

`graph` is a small graph in memory for questions; `db` is the same graph in a file, for commands; `world`
is the readings of both, for tests that bring their own store. `hostile` is one more document, whose every
word means harm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kg.model import Claim, Document, Entity, Indicator, Mention, Reading, stable_id
from kg.store.base import Store
from kg.store.memory import MemoryStore
from kg.store.open import open_store

Fact = tuple[str, str, str, str]  # head, relation, tail, quote


def entity(type: str, name: str, *aliases: str, **attributes: str) -> Entity:
    return Entity(stable_id("e", type, name), type, name, tuple(sorted(aliases)), attributes)


KNOWN = {
    one.name: one
    for one in (
        entity("Zone", "云台高新区", "云台国家高新技术产业开发区"),
        entity("Zone", "临溪高新区"),
        entity("University", "东岭大学", "岭大"),
        entity("Alliance", "三河高新区联盟"),
        entity("Place", "云台市"),
        entity("Person", "何小山"),
        entity("Agency", "云台市科技局"),
        entity("Policy", "云台市产学研协同办法", "云政办发〔2025〕3号"),
        entity("Platform", "青禾中心"),
        entity("Honor", "省级示范园区"),
        entity("Measure", "共建实验室", policy="云台市产学研协同办法", heading="一、平台", text="共建实验室。"),
        entity(
            "Indicator",
            "合作项目 ≥ 40个（2026）",
            **Indicator("合作项目", 40, "个", ">=", "2026", "target").attributes(),
        ),
    )
}
CENTRE = entity("Agency", "青禾服务中心", "青禾中心")  # shares a name with the platform


def reading(source: Document, facts: Sequence[Fact], more: Sequence[Entity] = ()) -> Reading:
    """A document in which every quote stands as it is."""
    known = {**KNOWN, **{one.name: one for one in more}}
    claims = []
    for head, relation, tail, quote in facts:
        start = source.text.index(quote)
        ends = known[head].id, relation, known[tail].id
        status = "planned" if "拟" in quote else ""
        claims.append(
            Claim.make(
                *ends, source.id, start, start + len(quote), quote=quote, rule="test", confidence=0.9, status=status
            )
        )
    named = {known[end].id: known[end] for head, _, tail, _ in facts for end in (head, tail)}
    named |= {one.id: one for one in more}
    mentions = {
        Mention(source.id, source.text.index(one.name), source.text.index(one.name) + len(one.name), one.type, one.id)
        for one in named.values()
        if one.name in source.text
    }
    return Reading(
        source,
        tuple(sorted(mentions)),
        tuple(sorted(named.values(), key=lambda one: one.id)),
        tuple(sorted(claims, key=lambda claim: claim.id)),
    )


NEWS = Document(
    "d_news",
    "云台高新区与东岭大学结对",
    "news",
    "云台日报",
    "2025-06-10",
    path="news/结对.txt",
    text="云台高新区与东岭大学结对。何小山任东岭大学校长。云台高新区拟加入三河高新区联盟。云台高新区位于云台市。",
)
POLICY = Document(
    "d_policy",
    "云台市产学研协同办法",
    "policy",
    "云台市人民政府办公室",
    "2025-09-01",
    "云政办发〔2025〕3号",
    path="办法.md",
    text="到2026年，合作项目达到40个以上。共建实验室。（市科技局负责）云台高新区与东岭大学结对，临溪高新区是三河高新区联盟成员。",
)
REPORT = Document(
    "d_report",
    "高新区名单",
    "report",
    "",
    "2026-01-20",
    path="名单.html",
    text="三河高新区联盟成员有云台高新区、临溪高新区。云台高新区获评省级示范园区。青禾中心与青禾服务中心位于云台市。",
)


@pytest.fixture
def world() -> list[Reading]:
    """What three documents say."""
    return [
        reading(
            NEWS,
            [
                ("云台高新区", "PAIRED_WITH", "东岭大学", "云台高新区与东岭大学结对"),
                ("何小山", "WORKS_AT", "东岭大学", "何小山任东岭大学校长"),
                ("云台高新区", "MEMBER_OF", "三河高新区联盟", "云台高新区拟加入三河高新区联盟"),
                ("云台高新区", "LOCATED_IN", "云台市", "云台高新区位于云台市"),
            ],
        ),
        reading(
            POLICY,
            [
                ("云台市产学研协同办法", "HAS_INDICATOR", "合作项目 ≥ 40个（2026）", "合作项目达到40个以上"),
                ("云台市产学研协同办法", "HAS_MEASURE", "共建实验室", "共建实验室"),
                ("云台市科技局", "ANSWERS_FOR", "共建实验室", "（市科技局负责）"),
                ("云台高新区", "PAIRED_WITH", "东岭大学", "云台高新区与东岭大学结对"),
                ("临溪高新区", "MEMBER_OF", "三河高新区联盟", "临溪高新区是三河高新区联盟成员"),
            ],
        ),
        reading(
            REPORT,
            [
                ("云台高新区", "MEMBER_OF", "三河高新区联盟", "三河高新区联盟成员有云台高新区"),
                ("云台高新区", "DESIGNATED_AS", "省级示范园区", "云台高新区获评省级示范园区"),
                ("青禾中心", "LOCATED_IN", "云台市", "青禾中心与青禾服务中心位于云台市"),
                ("青禾服务中心", "LOCATED_IN", "云台市", "青禾中心与青禾服务中心位于云台市"),
            ],
            [CENTRE],
        ),
    ]


HARM = "=cmd|' /C calc'!A0<img src=x onerror=alert(1)>\"'`&\x1b[31m\u202e\nＡ[bold]x[/bold]:smile:"


@pytest.fixture
def hostile() -> Reading:
    """A document whose name, title, publisher and words would all do harm if they could."""
    text = f"{HARM}与-x结对\x00。"
    source = Document("d_hostile", HARM, HARM, HARM, "2025", HARM, "javascript:alert(1)", HARM, text=text)
    ends = [entity("Zone", HARM, "@SUM(1)"), entity("University", "-x")]
    return reading(source, [(HARM, "PAIRED_WITH", "-x", text)], ends)


@pytest.fixture
def graph(world: list[Reading]) -> Iterator[Store]:
    """The graph in memory."""
    with MemoryStore() as store:
        for one in world:
            store.write(one)
        yield store


@pytest.fixture
def db(world: list[Reading], tmp_path: Path) -> str:
    """The graph in a file; its name."""
    path = str(tmp_path / "zhengtu.db")
    with open_store(path, "create") as store:
        for one in world:
            store.write(one)
    return path
