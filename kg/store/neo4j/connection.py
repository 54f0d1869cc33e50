"""One driver a process for each server and user; every query goes out here."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

import neo4j

from kg.store.neo4j.address import Address
from kg.store.neo4j.text import carried
from kg.store.neo4j.trouble import check_version, translated

Row = neo4j.Record
T = TypeVar("T")
PATIENCE = 30.0  # seconds that a lost or busy server is tried again

logging.getLogger("neo4j").addHandler(logging.NullHandler())  # what goes wrong is raised, not printed beside

_sharing = threading.Lock()
_drivers: dict[tuple[int, str, str, str], neo4j.Driver] = {}
_users: dict[tuple[int, str, str, str], int] = {}


class Connection:
    """A way to one database. Queries are ours and constant; values travel as parameters alone."""

    def __init__(self, address: Address, patience: float = PATIENCE) -> None:
        self.address = address
        self._key = (os.getpid(), address.server, address.user, address.password)
        with _sharing, translated(address, met=False):
            self._driver = _drivers.get(self._key) or _open(address, patience)
            _drivers[self._key] = self._driver
            _users[self._key] = _users.get(self._key, 0) + 1
        self._closed = False

    def read(self, query: str, /, **given: Any) -> list[Row]:
        """Ask in one round trip."""
        with translated(self.address):
            return self._execute(query, given, neo4j.RoutingControl.READ)

    def write(self, query: str, /, **given: Any) -> list[Row]:
        with translated(self.address):
            return self._execute(query, given, neo4j.RoutingControl.WRITE)

    def _execute(self, query: str, given: Mapping[str, Any], routing: neo4j.RoutingControl) -> list[Row]:
        return self._driver.execute_query(
            query, carried(given), routing_=routing, database_=self.address.database
        ).records

    def stream(self, query: str, /, **given: Any) -> Iterator[Row]:
        """Ask for more than one wants to hold at once."""
        with translated(self.address), self._session(neo4j.READ_ACCESS) as session:
            yield from session.run(query, carried(given))

    def in_one(self, work: Callable[[Ask], T]) -> T:
        """All that `work` asks is one transaction: wholly done or not at all; tried again where that may help."""
        with translated(self.address), self._session(neo4j.WRITE_ACCESS) as session:
            return session.execute_write(lambda transaction: work(Ask(transaction)))

    def _session(self, access: str, **more: Any) -> neo4j.Session:
        return self._driver.session(database=self.address.database, default_access_mode=access, **more)

    def session(self, fetch_size: int = 1_000) -> neo4j.Session:
        """A session for reading, for who brings Cypher of their own."""
        return self._session(neo4j.READ_ACCESS, fetch_size=fetch_size)

    def close(self) -> None:
        """Let go; who is last closes the driver."""
        if self._closed:
            return
        self._closed = True
        with _sharing:
            _users[self._key] -= 1
            if not _users[self._key]:
                _drivers.pop(self._key).close()


class Ask:
    """Asks within a transaction."""

    def __init__(self, transaction: neo4j.ManagedTransaction) -> None:
        self._transaction = transaction

    def __call__(self, query: str, /, **given: Any) -> list[Row]:
        return list(self._transaction.run(query, carried(given)))


def _open(address: Address, patience: float) -> neo4j.Driver:
    driver = neo4j.GraphDatabase.driver(
        address.server,
        auth=(address.user, address.password),
        max_transaction_retry_time=patience,
        connection_timeout=10,
        notifications_min_severity="OFF",
        telemetry_disabled=True,
    )
    try:
        driver.verify_connectivity()
        check_version(driver.get_server_info().agent, address)
    except BaseException:
        driver.close()
        raise
    return driver
