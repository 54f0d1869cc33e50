"""What can go wrong with a server: each in our words, with what to do about it."""

from __future__ import annotations

import os

import pytest
from neo4j_server import PASSWORD, Server, free_port

from kg.errors import (
    GraphAbsent,
    GraphFromEarlier,
    StoreConstrained,
    StoreDatabaseUnknown,
    StoreFromLater,
    StoreLost,
    StorePasswordWrong,
    StoreTooOld,
    StoreUnreachable,
)
from kg.model import Document, Entity, Reading
from kg.schema import VERSION
from kg.store.neo4j.address import Address
from kg.store.neo4j.trouble import check_version
from kg.store.open import open_store

ONE = Reading(Document("d", "题", text="文"), (), (Entity("e", "Zone", "云台高新区"),))


def test_nobody_there(neo4j_user: None) -> None:
    """Names the address and asks whether Neo4j is running."""
    with pytest.raises(StoreUnreachable, match="127.0.0.1") as raised:
        open_store(f"neo4j://127.0.0.1:{free_port()}/neo4j")
    assert "docker compose up" in raised.value.message("en")
    assert PASSWORD not in str(raised.value)


def test_no_such_host(neo4j_user: None) -> None:
    """A name that nobody knows."""
    with pytest.raises(StoreUnreachable):
        open_store("bolt://no-such-host.invalid:7687/neo4j")


def test_the_wrong_password(
    neo4j_server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Names the user and the variables; the password itself is nowhere."""
    monkeypatch.setitem(os.environ, "KG_NEO4J_PASSWORD", "not-the-password")
    with pytest.raises(StorePasswordWrong, match="KG_NEO4J_PASSWORD") as raised:
        open_store(neo4j_server.url)
    assert "not-the-password" not in str(raised.value) + repr(raised.value.__cause__) + caplog.text


def test_no_such_database(neo4j_server: Server) -> None:
    """Community has one."""
    with pytest.raises(StoreDatabaseUnknown, match="policies"):
        open_store(neo4j_server.url.replace("/neo4j", "/policies"))
    with pytest.raises(StoreDatabaseUnknown, match="policies"):
        open_store(neo4j_server.bolt + "/policies", "create")


def test_a_server_that_is_too_old() -> None:
    """5.26 is the oldest."""
    place = Address("neo4j://localhost", "neo4j", "neo4j", "secret")
    for agent in ("Neo4j/4.4.30", "Neo4j/5.25.1"):
        with pytest.raises(StoreTooOld, match=agent.partition("/")[2]):
            check_version(agent, place)
    for agent in ("Neo4j/5.26.0", "Neo4j/5.26-aura", "Neo4j/2026.08.1"):
        check_version(agent, place)


def test_lost_in_the_middle(neo4j_server: Server) -> None:
    """The document begun is not in; the same command goes on when the server is back."""
    store = open_store(neo4j_server.url, "create", 0.1)
    neo4j_server.kill()
    with pytest.raises(StoreLost) as raised:
        store.write(ONE)
    assert "neo4j://" in str(raised.value)
    store.close()
    neo4j_server.start()
    with open_store(neo4j_server.url) as store:
        assert store.reading("d") is None


def test_no_graph_of_ours(neo4j_server: Server) -> None:
    """A database without our graph is not an empty graph."""
    with neo4j_server.driver() as driver:
        driver.execute_query("MATCH (z:Zhengtu) DELETE z")
    for mode in ("read", "write"):
        with pytest.raises(GraphAbsent, match="kg build"):
            open_store(neo4j_server.url, mode)  # type: ignore[arg-type]


@pytest.mark.parametrize(("version", "error"), [(0, GraphFromEarlier), (VERSION + 1, StoreFromLater)])
def test_a_graph_of_another_version(neo4j_server: Server, version: int, error: type[Exception]) -> None:
    """Refused with the way out, in every mode, and left as it is."""
    open_store(neo4j_server.url, "create").close()
    with neo4j_server.driver() as driver:
        driver.execute_query("MATCH (z:Zhengtu) SET z.version = $version", version=version)
        for mode in ("read", "write", "create"):
            with pytest.raises(error):
                open_store(neo4j_server.url, mode)  # type: ignore[arg-type]
        driver.execute_query("MATCH (z:Zhengtu) DELETE z")


def test_a_constraint_of_somebody_elses(neo4j_server: Server) -> None:
    """Said so; theirs stays, and of the document nothing is in."""
    with neo4j_server.driver() as driver, open_store(neo4j_server.url, "create") as store:
        driver.execute_query("CREATE CONSTRAINT theirs FOR (z:Zone) REQUIRE z.name IS UNIQUE")
        driver.execute_query("CREATE (:Zone {name: '云台高新区'})")
        with pytest.raises(StoreConstrained):
            store.write(ONE)
        assert store.reading("d") is None
        driver.execute_query("DROP CONSTRAINT theirs")
