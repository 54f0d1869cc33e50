"""What rests on what."""

from __future__ import annotations

import pytest

from kg.errors import OutOfRange
from kg.model import Claim
from kg.query.tables.citations import citations, kind, missing, tree
from kg.store.base import Store

OPINION, PLAN = "云台省关于推进园区发展的实施意见", "临溪市关于推进园区发展三年行动计划"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("根据《甲办法》制定本意见。", "basis"),
        ("为贯彻落实《甲办法》，现提出以下意见。", "implements"),
        ("《甲办法》（云政发〔2020〕3号）同时废止。", "repeals"),
        ("决定对《甲办法》作如下修改。", "amends"),
        ("现将《甲办法》转发给你们。", "forwards"),
        ("现将《甲办法》印发给你们。", "prints"),
        ("根据《甲办法》废止《乙规定》。", "basis"),
        ("《甲办法》已经省政府同意，现印发给你们。", "prints"),
        ("原则同意《甲办法》。", "approves"),
        ("关于报送《甲办法》的请示收悉。", "answers"),
        ("见《甲办法》第三条。", "names"),
    ],
)
def test_the_words_around_a_title_say_in_which_way(text: str, expected: str) -> None:
    """Before it, behind it; and what is said of the next title is not said of this one."""
    start = text.index("甲办法")
    claim = Claim.make("a", "CITES", "b", "d", start, start + 3, quote="甲办法", rule="test")
    assert kind(claim, text) == expected


def test_both_ways_from_one_policy(store: Store) -> None:
    """What it rests on and repeals, and what rests on it."""
    found = [(one.direction, one.kind, one.policy, one.cites, one.held) for one in citations(store, policy="意见.md")]
    assert found == [
        ("on", "repeals", OPINION, "云台省园区暂行办法", False),
        ("on", "basis", OPINION, "国家园区规划", False),
        ("by", "implements", PLAN, OPINION, True),
    ]


def test_step_by_step(store: Store) -> None:
    """From the plan up to what its opinion rests on, in two steps; and as a tree."""
    found = citations(store, policy=PLAN, depth=2)
    assert [(one.level, one.cites) for one in found] == [
        (1, OPINION),
        (1, "国家园区规划"),
        (2, "云台省园区暂行办法"),
        (2, "国家园区规划"),
    ]
    assert tree(found, PLAN)[0] == f"    ↑ 贯彻落实 {OPINION}"
    assert "        ↑ 依据 国家园区规划（无全文）" in tree(found, PLAN)
    with pytest.raises(OutOfRange):
        citations(store, policy=PLAN, depth=11)


def test_cited_and_not_held_the_most_wanted_first(store: Store) -> None:
    """With those who cite it."""
    assert [(one.policy, one.wanted) for one in missing(store)] == [("国家园区规划", 2), ("云台省园区暂行办法", 1)]
    assert missing(store)[0].by == (OPINION, PLAN)


def test_whether_it_still_holds(store: Store) -> None:
    """What was repealed is said to be, and by when the others hold."""
    states = {one.cites: one.state for one in citations(store)}
    assert states["云台省园区暂行办法"] == "废止（2025-03-01）"
    assert states[OPINION] == "2025-04-01 起，2027-03-31 止"
