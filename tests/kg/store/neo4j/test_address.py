"""Where a server is, who asks, and that no password is ever shown."""

from __future__ import annotations

import pytest

from kg.errors import StoreAddressBad, StorePasswordMissing, UnknownStore
from kg.store.neo4j.address import address
from kg.store.open import open_store


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_NEO4J_USER", "reader")
    monkeypatch.setenv("KG_NEO4J_PASSWORD", "s3cret")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("neo4j://localhost:7687/policy", "neo4j://localhost:7687/policy"),
        ("neo4j://localhost", "neo4j://localhost/neo4j"),
        ("neo4j+s://1234.databases.neo4j.io", "neo4j+s://1234.databases.neo4j.io/neo4j"),
        ("bolt://[::1]:7687/", "bolt://[::1]:7687/neo4j"),
    ],
)
def test_a_url_names_server_and_database(url: str, shown: str) -> None:
    """The database is `neo4j` unless it is named; Aura's addresses too."""
    found = address(url)
    assert str(found) == shown
    assert (found.user, found.password) == ("reader", "s3cret")
    assert "s3cret" not in repr(found)


def test_a_password_in_the_url_is_refused_and_not_repeated() -> None:
    """It would end up in the shell's history and in logs."""
    with pytest.raises(StoreAddressBad) as refused:
        address("neo4j://reader:hunter2@localhost:7687/neo4j")
    assert "hunter2" not in refused.value.message("en") + str(refused.value) + repr(refused.value)
    assert "KG_NEO4J_PASSWORD" in str(refused.value)


@pytest.mark.parametrize("url", ["neo4j://", "neo4j://localhost:port/x", "neo4j://localhost:99999", "neo4j://h/?a=1"])
def test_a_url_that_cannot_be_read(url: str) -> None:
    """Says what one looks like."""
    with pytest.raises(StoreAddressBad, match="neo4j://"):
        address(url)


def test_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    """Says which variables to set."""
    monkeypatch.delenv("KG_NEO4J_PASSWORD")
    with pytest.raises(StorePasswordMissing, match="KG_NEO4J_PASSWORD"):
        address("neo4j://localhost/neo4j")


def test_another_scheme_is_no_store() -> None:
    """The known ones are listed."""
    with pytest.raises(UnknownStore, match="neo4j"):
        open_store("mongodb://localhost")
