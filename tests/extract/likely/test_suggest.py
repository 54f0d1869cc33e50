"""Pairs with what the documents say of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from neo4j_server import Server

from extract.likely.suggest import suggest
from kg.model import Claim, Document, Entity, Mention, Reading, stable_id
from kg.store.base import Store
from kg.store.memory import MemoryStore
from kg.store.open import open_store

FULL = Entity("e_full", "Platform", "江苏省产业技术研究院", ("省产研院",))
SHORT = Entity("e_short", "Platform", "省产研院")


def reading(id: str, text: str, *entities: Entity, claims: tuple[Claim, ...] = ()) -> Reading:
    """A document that names entities wherever their names stand."""
    mentions = {
        Mention(id, text.index(name), text.index(name) + len(name), one.type, one.id)
        for one in entities
        for name in (one.name, *one.aliases)
        if name in text
    }
    known = tuple(sorted(entities, key=lambda one: one.id))
    return Reading(Document(id, f"题{id}", text=text), tuple(sorted(mentions)), known, claims)


DEFINING = reading("d_1", "会议召开。江苏省产业技术研究院（以下简称省产研院）在江苏落地。各方参加。", FULL)
USING = reading("d_2", "江苏要闻\n省产研院与青禾大学合作；明年再办。", SHORT)


@pytest.fixture(params=["memory:", "zhengtu.db"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The two documents, in memory and in a file."""
    where = request.param if request.param == "memory:" else str(tmp_path / request.param)
    with open_store(where, "create") as made:
        made.write(DEFINING)
        made.write(USING)
        yield made


def test_a_server_gives_the_same(store: Store, neo4j_server: Server) -> None:
    """Before a judgement, after it and after its undoing."""
    with open_store(neo4j_server.url, "create") as server:
        for document in (DEFINING, USING):
            server.write(document)
        assert suggest(server) == suggest(store)
        judged = server.judge("e_short", "e_full", "different")
        assert not suggest(server).pairs
        server.unjudge(judged.id)
        assert suggest(server) == suggest(store)


def test_a_pair_with_its_reason_and_a_sentence_of_each(store: Store) -> None:
    """The definition itself is the receipt, and every receipt stands in its document."""
    found = suggest(store)
    (one,) = found.pairs
    assert (one.pair.a.id, one.pair.b.id) == ("e_full", "e_short")
    assert one.pair.reason.zh == "甲文写明“以下简称省产研院”，是乙的名称"
    assert (one.regions, one.documents) == (("江苏省", ""), (1, 1))
    assert [receipt and receipt.quote for receipt in one.receipts] == [
        "江苏省产业技术研究院（以下简称省产研院）在江苏落地。",
        "省产研院与青禾大学合作；",
    ]
    for receipt in filter(None, one.receipts):
        text = store.document(receipt.document).text  # type: ignore[union-attr]
        assert text[receipt.start : receipt.end] == receipt.quote
    assert sorted(found.sources) == ["d_1", "d_2"]


def test_another_province_is_another_institute(store: Store) -> None:
    """省 is the province that the text speaks of most."""
    store.write(reading("d_2", "浙江新闻：浙江的省产研院与江苏一家企业合作。", SHORT))
    assert not suggest(store).pairs
    store.write(reading("d_2", "省产研院与青禾大学合作。", SHORT))
    assert not suggest(store).pairs


@pytest.mark.parametrize("verdict", ["same", "different"])
def test_what_is_judged_is_gone_until_it_is_undone(store: Store, verdict: str) -> None:
    """Either way."""
    before = suggest(store)
    judged = store.judge("e_short", "e_full", verdict)
    assert not suggest(store).pairs
    store.unjudge(judged.id)
    assert suggest(store) == before


def test_what_is_kept_apart_through_a_third_is_gone(store: Store) -> None:
    """different holds against all that is one with either."""
    third = Entity("e_third", "Platform", "禾江第三方")
    store.write(reading("d_3", "禾江第三方成立。", third))
    store.judge("e_third", "e_full", "same")
    store.judge("e_third", "e_short", "different")
    assert not suggest(store).pairs


def test_a_text_that_lists_both_tells_them_apart(store: Store) -> None:
    """甲、乙 are two."""
    full = Entity("e_full", "Platform", "江苏省产业技术研究院")
    store.write(reading("d_3", "江苏省产业技术研究院、省产研院参加。", full, SHORT))
    assert not suggest(store).pairs


def test_a_claim_between_the_two_tells_them_apart(store: Store) -> None:
    """Nothing is a part of itself."""
    text = "省产研院隶属江苏省产业技术研究院。"
    claim = Claim.make("e_short", "PART_OF", "e_full", "d_3", 0, len(text), quote=text, rule="test")
    full = Entity("e_full", "Platform", "江苏省产业技术研究院")
    store.write(reading("d_3", text, full, SHORT, claims=(claim,)))
    assert not suggest(store).pairs


def test_limit_and_types(store: Store) -> None:
    """No more than asked for, and a word that there are more."""
    names = [Entity(stable_id("e", name), "Industry", name) for name in ("住宿和餐饮业", "住宿餐饮业")]
    store.write(reading("d_4", "住宿和餐饮业、住宿、住宿餐饮业。", *names))
    one = suggest(store, 1)
    assert (len(one.pairs), one.truncated) == (1, True)
    both = suggest(store, 2)
    assert (len(both.pairs), both.truncated) == (2, False)
    (only,) = suggest(store, types=frozenset(("Industry",))).pairs
    assert only.pair.reason.kind == "writing"


def test_an_empty_store_has_none() -> None:
    """And an entity that no text names does no harm."""
    with MemoryStore() as store:
        assert suggest(store).pairs == ()
        bare = [Entity(stable_id("e", name), "Industry", name) for name in ("住宿和餐饮业", "住宿餐饮业")]
        store.write(reading("d_1", "无。", *bare))
        (one,) = suggest(store).pairs
        assert (one.documents, one.receipts) == ((0, 0), (None, None))
