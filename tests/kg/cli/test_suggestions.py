"""judge --suggest: listed, judged, gone, undone, back."""

from __future__ import annotations

import shlex

import pytest

from kg.model import Document, Entity, Mention, Reading
from kg.store.open import open_store

FULL = Entity("e_00000000000000aa", "Platform", "江苏省产业技术研究院", ("省产研院",))
SHORT = Entity("e_00000000000000bb", "Platform", "省产研院")
SHARED = Entity("e_00000000000000cc", "Enterprise", "省产研院")  # the same name, of another type
PAIR = (
    (
        "d_a",
        "江苏省产业技术研究院（以下简称省产研院）落地。",
        (FULL,),
    ),
    ("d_b", "江苏的省产研院开园。", (SHORT,)),
    ("d_c", "江苏一家叫省产研院的企业。", (SHARED,)),
)


@pytest.fixture
def suggesting(db: str) -> str:
    """The graph with one pair to judge."""
    with open_store(db, "write") as store:
        for id, text, entities in PAIR:
            mentions = tuple(
                Mention(id, text.index(one.name), text.index(one.name) + len(one.name), one.type, one.id)
                for one in entities
            )
            store.write(Reading(Document(id, f"题{id}", text=text), mentions, entities))
    return db


def test_suggest_judge_suggest_undo_suggest(kg, suggesting: str) -> None:
    """The command that is printed judges; then the pair is gone, and with its undoing it is back."""
    first = kg("judge", "--suggest", "--type", "平台")
    assert first.code == 0
    (command,) = [line.strip() for line in first.out.splitlines() if line.strip().startswith("kg judge")]
    judged = kg(*shlex.split(command)[1:], "--json")
    assert judged.code == 0
    assert kg("judge", "--suggest", "--type", "平台").code == 1
    assert kg("judge", "--undo", judged.json["judgements"][0]["id"]).code == 0
    assert kg("judge", "--suggest", "--type", "平台").out == first.out


def test_what_is_shown(kg, suggesting: str) -> None:
    """Both names, types, places, documents, the reason and a sentence of each."""
    shown = kg("judge", "--suggest", "--type", "Platform")
    for words in (
        "以下简称省产研院",
        "甲 江苏省产业技术研究院（平台，江苏省，1 篇）",
        "“江苏的省产研院开园。” —— 《题d_b》",
    ):
        assert words in shown.out
    assert "different" in shown.err
    english = kg("--lang", "en", "judge", "--suggest", "--type", "Platform").out
    assert "(Platform, 江苏省, 1 document)" in " ".join(english.split())


def test_json(kg, suggesting: str) -> None:
    """Two entities with what is known of them, the reason, the command, and the documents of the receipts."""
    answer = kg("judge", "--suggest", "--json", "--type", "Platform").json
    (one,) = answer["pairs"]
    assert (one["a"]["id"], one["b"]["id"], one["reason"]) == (FULL.id, SHORT.id, "alias")
    assert (one["a"]["region"], one["a"]["documents"]) == ("江苏省", 1)
    assert one["b"]["receipt"] == {"document": "d_b", "start": 0, "end": 10, "quote": "江苏的省产研院开园。"}
    assert one["command"].startswith("kg judge 江苏省产业技术研究院 ")
    assert [document["id"] for document in answer["documents"]] == ["d_a", "d_b"]
    assert answer["truncated"] is False


def test_the_command_names_one_thing(kg, suggesting: str) -> None:
    """A name that two bear is not enough: its id stands there."""
    answer = kg("judge", "--suggest", "--json", "--type", "Platform").json
    assert SHORT.id in answer["pairs"][0]["command"]


@pytest.mark.parametrize(
    "arguments",
    [["--limit", "0"], ["--limit", "99999"], ["--type", "没有"], ["云台高新区", "云台市", "same"], ["--list"]],
)
def test_wrong_use(kg, arguments: list[str]) -> None:
    """Said in one line."""
    assert kg("judge", "--suggest", *arguments).code == 2


def test_nothing_to_judge(kg) -> None:
    """Exit code 1, and an empty list."""
    ran = kg("judge", "--suggest", "--type", "高校", "--json")
    assert (ran.code, ran.json["pairs"]) == (1, [])
