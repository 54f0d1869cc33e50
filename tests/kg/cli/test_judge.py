"""judge: said, listed, undone."""

from __future__ import annotations

import pytest


def test_a_judgement_joins_and_its_undoing_restores_the_graph(kg) -> None:
    """Byte for byte in the export."""
    before = kg("export", "-o", "-").out
    said = kg("judge", "平台:青禾中心", "青禾服务中心", "same", "--note", "门牌相同", "--json")
    assert said.code == 0
    (one,) = said.json["judgements"]
    assert (one["verdict"], one["note"]) == ("same", "门牌相同")
    assert kg("show", "青禾中心").code == 0
    assert kg("judge", "--list", "--json").json["judgements"] == [one]
    assert "门牌相同" in kg("judge", "--list").out.replace("\n", "")
    assert kg("judge", "--undo", one["id"]).code == 0
    assert kg("export", "-o", "-").out == before
    assert kg("show", "青禾中心").code == 2


def test_a_judgement_that_contradicts_is_refused(kg) -> None:
    """Undo the first before."""
    kg("judge", "平台:青禾中心", "青禾服务中心", "different")
    ran = kg("judge", "平台:青禾中心", "青禾服务中心", "same")
    assert ran.code == 2
    assert "--undo" in ran.err


def test_nothing_judged_and_nothing_to_undo(kg) -> None:
    """Exit code 1 for both."""
    assert kg("judge", "--list").code == 1
    assert kg("judge", "--list", "--json").json == {"judgements": []}
    assert kg("judge", "--undo", "j_0").code == 1


@pytest.mark.parametrize(
    "arguments", [[], ["云台高新区"], ["云台高新区", "临溪高新区"], ["云台高新区", "临溪高新区", "maybe"]]
)
def test_half_a_judgement_is_wrong_use(kg, arguments: list[str]) -> None:
    """The message says what is wanted."""
    ran = kg("judge", *arguments)
    assert ran.code == 2
    assert "same" in ran.err
