"""Which policies there are, and which are held."""

from __future__ import annotations

import pytest

from kg.errors import UnknownName
from kg.model import Document
from kg.query.tables.papers import paper, papers
from kg.store.base import Store


def test_a_title_with_and_without_its_issuer_is_one_where_it_issued_it(empty: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """And what nobody there issued stays another: two provinces have opinions of one name."""
    text = "云台省人民政府关于发展园区的意见。云台省人民政府印发《关于发展园区的意见》。根据《关于发展渔业的意见》。"
    source = Document("d", "云台省人民政府关于发展园区的意见", "policy", date="2025-01-02", text=text)
    other = Document("f", "白水省人民政府关于发展渔业的意见", "policy", date="2025-01-02", text="渔业。")
    issuer, short = ("Agency", "云台省人民政府"), ("Policy", "关于发展园区的意见")
    fish = ("Policy", "关于发展渔业的意见")
    tell(
        empty, source, [(issuer, "ISSUED", short, "印发《关于发展园区的意见》", {}), (short, "CITES", fish, "渔业", {})]
    )
    tell(empty, other, [])
    known = papers(empty)
    assert paper(empty, known, "关于发展园区的意见").sources[0].id == "d"
    assert not paper(empty, known, "关于发展渔业的意见").held


def test_a_notice_holds_what_it_prints(empty: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """Both are found under their own names."""
    title = "关于印发《云台市三年行动计划》的通知"
    own, inner = ("Policy", title), ("Policy", "云台市三年行动计划")
    source = Document("d", title, "notice", date="2025-01-02", path="通知.md", text=title)
    tell(empty, source, [(own, "CITES", inner, "云台市三年行动计划", {})])
    known = papers(empty)
    assert paper(empty, known, "云台市三年行动计划").held
    assert paper(empty, known, "通知.md").name == title
    assert paper(empty, known, "通知.md") != paper(empty, known, "云台市三年行动计划")


def test_one_title_in_several_writings(empty: Store, tell) -> None:  # type: ignore[no-untyped-def]
    """Broken over two lines, without 的, in a notice that forwards it without marks."""
    title = "云台省人民政府转发民政厅关于\n清理社会团体意见的通知"
    own, inner = (
        ("Policy", "云台省人民政府转发民政厅关于清理社会团体意见的通知"),
        ("Policy", "民政厅关于清理社会团体的意见"),
    )
    tell(empty, Document("d", title, "notice", date="2025-01-02", text="意见"), [(own, "CITES", inner, "意见", {})])
    known = papers(empty)
    assert paper(empty, known, "民政厅关于清理社会团体的意见").held
    assert paper(empty, known, own[1]).name == own[1]


def test_an_unknown_policy_is_told(store: Store) -> None:
    """With what is near; a thing that is no policy is none."""
    with pytest.raises(UnknownName):
        paper(store, papers(store), "无此文件")
    with pytest.raises(UnknownName):
        paper(store, papers(store), "云台高新区")
