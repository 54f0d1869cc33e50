"""Who belongs to it, and who is paired with whom."""

from __future__ import annotations

from kg.model import Document, View
from kg.query.tables.members import members, pairs, pairs_table, table
from kg.store.base import Store


def test_members_and_the_count_stated(store: Store) -> None:
    """Two of five are named: three are unnamed, and none is invented."""
    found, counts = members(store, "三河联盟")
    assert {(one.member, one.since, one.told) for one in found} == {
        ("云台高新区", "2025-05-20", 1),
        ("临溪高新区", "2025-05-20", 1),
    }
    assert [(one.named, one.stated, one.unnamed) for one in counts] == [(2, 5, 3)]


def test_the_number_comes_from_the_list_that_states_it(empty: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """A name elsewhere in the text does not shorten the list; attributes go before words."""
    text = "甲园、乙园等18家加入联盟。丙园也加入联盟。"
    club, quote = ("Alliance", "某联盟"), "甲园、乙园等18家加入联盟"
    facts = [(("Zone", name), "MEMBER_OF", club, quote, {"unnamed": "16"}) for name in ("甲园", "乙园")]
    tell(empty, Document("d", "消息", text=text), [*facts, (("Zone", "丙园"), "MEMBER_OF", club, "丙园也加入联盟", {})])
    _, (count,) = members(empty, "某联盟")
    assert (count.named, count.stated, count.unnamed, count.beside) == (2, 18, 16, 1)
    assert (
        table(empty, View(), "某联盟").notes[0][0] == "《消息》写明共 18 个，列名 2 个，另有 16 个未列名；别处另提 1 个"
    )


def test_pairs_as_rows_and_as_a_grid(store: Store) -> None:
    """Since the date stated, else since it was told."""
    assert [(one.zone, one.university, one.since) for one in pairs(store)] == [
        ("临溪高新区", "东岭大学", "2025-11-30"),
        ("云台高新区", "东岭大学", "2025-05"),
    ]
    grid = pairs_table(store, View(as_of="2025-06")).grid
    assert grid
    assert grid.cells == {("云台高新区", "东岭大学"): "2025-05"}


def test_seventeen_members_of_the_sample(corpus: Store) -> None:
    """All seventeen are named, as stated; of the eighteen pilot zones five are, and thirteen are not."""
    found, counts = members(corpus, "淮河生态经济带高新区产业科技创新战略联盟")
    assert len(found) == 17
    assert {(one.stated, one.named) for one in counts if one.stated} == {(17, 17)}
    counts = members(corpus, "双高协同")[1]
    assert (18, 5, 13) in [(one.stated, one.named, one.unnamed) for one in counts]
